import { type PageChange, settings } from '../registry/settings.js';
import { failures } from '../seams/failures.js';
import { missing } from '../seams/missing.js';
import type { Join } from './joins.js';
import { keepLastGood, stillAsked } from './last-good.js';
import { type Loaded, load, type Memo, type Request } from './load.js';
import { nearViewport } from './near-viewport.js';
import { followPage, leavePage } from './page-changes.js';
import { sourceOf } from './source.js';
import { type DataState, problemsIn } from './state.js';
import type { DataOwner } from './wish.js';

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

/** What there is to show where nothing is asked for. */
type Idle = 'alone' | 'loading' | 'empty';

/** What is seen of an element's children: all that may be its data. A page may have put an `attributeFilter` on every object. */
const CHANGES: MutationObserverInit & { readonly __proto__: null } = {
  __proto__: null,
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/** Tells an element's question from others: first its source, then what else it asks. */
const questionOf = ({ source, registry, ids, debug }: Request): readonly unknown[] => [
  source.kind,
  source.value,
  registry,
  ids.join(' '),
  debug,
];

/**
 * Turns what an element asks for into what it shows: finds the source, asks, and keeps the last good answer.
 * @param join makes one comparison of the documents.
 */
export function dataOf(owner: DataOwner, join: Join): DataPart {
  /** The inline data that was read last. */
  const memo: Memo = {};
  let shown: DataState = { kind: 'empty' };
  let busy = false;
  /** What was asked for last, to tell whether it is new. */
  let asked: readonly unknown[] = [];
  /** Aborts what is under way. */
  let lease: AbortController | undefined;
  let pending: Promise<void> | undefined;
  /** What was asked for once is not lazy any more. */
  let near = false;
  /** Ends the wait of a lazy element. */
  let endWait: (() => void) | null = null;
  /** Ask again for what was let go when the element left. */
  let resume = false;

  const children = new MutationObserver((changes) => {
    // Attributes say something in tables and of scripts.
    const says = ({ type, target }: MutationRecord): boolean =>
      type !== 'attributes' || (target as Element).closest('table,script') !== null;
    if (changes.some(says)) owner.requestUpdate();
  });

  /** What the element asks for now. */
  function wanted(fresh: boolean): Request | Idle {
    const { wish } = owner;
    if (!wish) return 'alone';
    const source = sourceOf(owner, wish);
    if (!source) return 'empty';
    return source === 'unparsed'
      ? 'loading'
      : { ...wish, source, registry: wish.registry ?? settings.registry(), fresh, memo, join };
  }

  function letGo(): void {
    lease?.abort();
    endWait?.();
    endWait = null;
  }

  function run(request: Request): void {
    letGo();
    near ||= request.source.kind !== 'inline';
    lease = new AbortController();
    const { signal } = lease;
    const broken = async (error: unknown): Promise<Loaded> => ({
      comparison: null,
      // Nobody hears what becomes of what is let go.
      problems: [(!signal.aborted && (await failures())?.broken(error)) || missing()],
    });
    const arrived = (loaded: Loaded): void => {
      busy = false;
      shown = keepLastGood(shown, loaded, request, Date.now());
    };
    let loaded: Loaded | Promise<Loaded>;
    try {
      loaded = load(request, signal);
      if ('then' in loaded) loaded = loaded.catch(broken);
    } catch (error) {
      loaded = broken(error);
    }
    // A page may have put another Promise in the place of the browser's: what is no promise is told by what it has.
    if (!('then' in loaded) && (loaded.comparison || shown.kind !== 'shown')) {
      arrived(loaded);
      return;
    }
    busy = true;
    const settle = async (): Promise<void> => {
      const later = await loaded;
      // What was good stays, with words that no inline data has asked for yet.
      if (!(later.comparison || signal.aborted) && shown.kind === 'shown') await failures();
      if (signal.aborted) return;
      arrived(later);
      owner.requestUpdate();
    };
    pending = settle();
  }

  async function refresh(): Promise<void> {
    const request = owner.isConnected && asked.length ? wanted(true) : 'empty';
    if (typeof request !== 'string') {
      run(request);
      owner.requestUpdate();
    }
    // The first drawing asks.
    await owner.updateComplete;
    await pending;
    await owner.updateComplete;
  }

  function hear(change: PageChange): void {
    if (change === 'settings') owner.requestUpdate();
    else if (!busy && problemsIn(shown).some(({ retryable }) => retryable)) void refresh();
  }

  return {
    get shown() {
      return shown;
    },

    get busy() {
      return busy;
    },

    connect() {
      children.observe(owner, CHANGES);
      followPage(hear);
      resume = busy || shown.kind === 'loading';
    },

    disconnect() {
      children.disconnect();
      leavePage(hear);
      letGo();
    },

    sync() {
      if (!owner.isConnected) return;
      const request = wanted(false);
      const isIdle = typeof request === 'string';
      const before = asked;
      const isKnown = (part: unknown, i: number): boolean => part === before[i];
      const now = isIdle ? [request] : questionOf(request);
      const isInline = isIdle || request.source.kind === 'inline';
      // A lazy element asks for nothing yet.
      const waits = !isInline && owner.wish?.lazy && !near;
      if (now.every(isKnown) && !resume && (waits || !endWait)) return;
      resume = false;
      asked = now;
      letGo();
      busy = false;
      if (isIdle) {
        shown = { kind: request };
        return;
      }
      // What stays while the answer to another question is under way.
      shown = ((isInline || now.slice(0, 3).every(isKnown)) && stillAsked(shown, request)) || { kind: 'loading' };
      if (waits) {
        endWait = nearViewport(owner, () => {
          near = true;
          owner.requestUpdate();
        });
      } else run(request);
    },

    refresh,
  };
}
