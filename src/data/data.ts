import { settings } from '../registry/settings.js';
import { failures } from '../seams/failures.js';
import { missing } from '../seams/missing.js';
import { keepLastGood, stillAsked } from './last-good.js';
import { type Join, type Loaded, load, type Memo, type Request } from './load.js';
import { nearViewport } from './near-viewport.js';
import { onPageChange } from './page-changes.js';
import { type Source, sourceOf } from './source.js';
import type { DataState } from './state.js';
import type { DataOwner, Wish } from './wish.js';

/** What an element knows of its data. */
export interface DataPart {
  /** What there is to show. */
  readonly shown: DataState;
  /** Whether an answer is under way. */
  readonly busy: boolean;
  connect(): void;
  disconnect(): void;
  /** Looks at what the owner asks for now, and asks for it where that is new. Call it before what is shown is drawn. */
  sync(): void;
  /** Asks again. Settles once the answer is shown, and never rejects. */
  refresh(): Promise<void>;
}

/** Turns what an element asks for into what it shows: finds the source, asks, and keeps the last good answer. */
export class Data implements DataPart {
  readonly #owner: DataOwner;
  readonly #join: Join;
  readonly #children: MutationObserver;
  /** The inline data that was read last. */
  readonly #memo: Memo = {};
  #shown: DataState = { kind: 'empty' };
  /** What was asked for last, to tell whether it is new. */
  #asked: readonly unknown[] = [];
  /** Aborts what is under way. */
  #lease: AbortController | null = null;
  #busy = false;
  #pending: Promise<void> = Promise.resolve();
  #endPageChanges: (() => void) | null = null;
  /** What was asked for once is not lazy any more. */
  #near = false;
  /** Ends the wait of a lazy element. */
  #endWait: (() => void) | null = null;
  /** Ask again for what was let go when the element left. */
  #resume = false;

  constructor(owner: DataOwner, join: Join) {
    this.#owner = owner;
    this.#join = join;
    this.#children = new MutationObserver((changes) => {
      // Attributes say something in tables and of scripts.
      const says = ({ type, target }: MutationRecord): boolean =>
        type !== 'attributes' || (target as Element).closest('table,script') !== null;
      if (changes.some(says)) owner.requestUpdate();
    });
  }

  get shown(): DataState {
    return this.#shown;
  }

  get busy(): boolean {
    return this.#busy;
  }

  connect(): void {
    this.#children.observe(this.#owner, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#endPageChanges ??= onPageChange((change) => {
      if (change === 'settings') this.#owner.requestUpdate();
      else if (this.#canRetry()) void this.refresh();
    });
    this.#resume = this.#busy || this.#shown.kind === 'loading';
  }

  disconnect(): void {
    this.#children.disconnect();
    this.#endPageChanges?.();
    this.#endPageChanges = null;
    this.#letGo();
  }

  sync(): void {
    if (!this.#owner.isConnected) return;
    const { wish } = this.#owner;
    const source = wish && sourceOf(this.#owner, wish);
    const request = wish && source && source !== 'unparsed' ? this.#request(wish, source, false) : null;
    const asked = request
      ? [...sourceKey(request.source), request.registry, request.ids.join(' '), request.debug]
      : [wish === null, source];
    // A lazy element asks for nothing yet.
    const waits = request !== null && wish?.lazy && request.source.kind !== 'inline' && !this.#near;
    const known = asked.length === this.#asked.length && asked.every((part, i) => part === this.#asked[i]);
    if (known && !this.#resume && (waits || !this.#endWait)) return;
    this.#resume = false;
    const sameSource = request?.source.kind === 'inline' || [0, 1, 2].every((i) => asked[i] === this.#asked[i]);
    this.#asked = asked;
    this.#letGo();
    this.#busy = false;
    if (!request) {
      this.#shown = { kind: !wish ? 'alone' : source === 'unparsed' ? 'loading' : 'empty' };
      return;
    }
    // What stays while the answer to another question is under way.
    this.#shown = (sameSource && stillAsked(this.#shown, request)) || { kind: 'loading' };
    if (waits) {
      this.#endWait = nearViewport(this.#owner, () => {
        this.#near = true;
        this.#owner.requestUpdate();
      });
    } else this.#run(request);
  }

  async refresh(): Promise<void> {
    const { wish, isConnected } = this.#owner;
    const source = wish && isConnected && this.#asked.length ? sourceOf(this.#owner, wish) : null;
    if (wish && source && source !== 'unparsed') {
      this.#run(this.#request(wish, source, true));
      this.#owner.requestUpdate();
    }
    // The first drawing asks.
    await this.#owner.updateComplete;
    await this.#pending;
    await this.#owner.updateComplete;
  }

  #request(wish: Wish, source: Source, fresh: boolean): Request {
    return { ...wish, source, registry: wish.registry ?? settings.registry(), fresh, memo: this.#memo, join: this.#join };
  }

  #canRetry(): boolean {
    return !this.#busy && 'problems' in this.#shown && this.#shown.problems.some(({ retryable }) => retryable);
  }

  #letGo(): void {
    this.#lease?.abort();
    this.#endWait?.();
    this.#endWait = null;
  }

  #run(request: Request): void {
    this.#letGo();
    this.#near ||= request.source.kind !== 'inline';
    this.#lease = new AbortController();
    const { signal } = this.#lease;
    const broken = async (error: unknown): Promise<Loaded> => ({
      comparison: null,
      // Nobody hears what becomes of what is let go.
      problems: [(!signal.aborted && (await failures())?.broken(error)) || missing()],
    });
    const arrived = (loaded: Loaded): void => {
      this.#busy = false;
      this.#shown = keepLastGood(this.#shown, loaded, request, Date.now());
    };
    let loaded: Loaded | Promise<Loaded>;
    try {
      loaded = load(request, signal);
    } catch (error) {
      loaded = broken(error);
    }
    // A page may have put another Promise in the place of the browser's: what is no promise is told by what it has.
    if (!('then' in loaded)) {
      arrived(loaded);
      return;
    }
    this.#busy = true;
    this.#pending = loaded.catch(broken).then((later) => {
      if (signal.aborted) return;
      arrived(later);
      this.#owner.requestUpdate();
    });
  }
}

/** Tells one source from another. */
const sourceKey = (source: Source): readonly [string, unknown] => [
  source.kind,
  source.kind === 'inline' ? source.value : source.kind === 'src' ? source.url : null,
];
