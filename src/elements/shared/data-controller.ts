import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Problem } from '../../model/problem.js';
import { type Loaded, load, type Memo, type Request, type Source } from '../../registry/load.js';
import { type Registry, settings } from '../../registry/settings.js';
import { type DataState, type StateName, stateName } from './data-state.js';
import { ToolDataEvent, ToolErrorEvent } from './events.js';
import { dataScript, isParsed } from './fallback.js';
import { keepAsked, keepLastGood } from './last-good.js';
import { nearViewport } from './near-viewport.js';
import { onPageChange } from './page-changes.js';
import { report } from './report.js';

/** What the element's author set, as far as it says where data comes from. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string | null;
  readonly registry: Registry | null;
  readonly loading: 'eager' | 'lazy';
  readonly standsAlone: boolean;
  /** IDs, and the attribute that holds them. */
  readonly asked: { readonly ids: readonly string[]; readonly attribute: 'tool' | 'tools' };
  readonly problems: readonly Problem[];
}

/** Turns what an element asks for into what it shows: finds the source, asks, keeps the last good answer, tells of it. */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #internals: ElementInternals;
  readonly #children: MutationObserver;
  #state: DataState = { kind: 'empty' };
  #asked: readonly unknown[] = [];
  readonly #memo: Memo = {};
  #lease: AbortController | null = null;
  #busy = false;
  #pending: Promise<void> = Promise.resolve();
  #release: (() => void)[] = [];
  #near = false;
  /** Ends the wait of a lazy element. */
  #watch: (() => void) | null = null;
  /** Asks again for what was let go when the element left. */
  #resume = false;
  #announced: DataState | null = null;
  #told = '';
  #shownAs: StateName | null = null;

  constructor(host: DataHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    this.#children = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** What there is to show. */
  get shown(): DataState {
    return this.#state;
  }

  get name(): StateName {
    return stateName(this.#state);
  }

  /** Whether an answer is under way. */
  get busy(): boolean {
    return this.#busy;
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#release = [
      onPageChange((change) => {
        if (change === 'settings') this.#host.requestUpdate();
        else if (this.#canRetry()) void this.refresh();
      }),
    ];
    this.#resume = this.#busy || this.#state.kind === 'loading';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    for (const release of this.#release) release();
    this.#release = [];
    this.#letGo();
  }

  /** Looks at what the host asks for now, and asks for it where that is new. Call it first in `willUpdate`. */
  sync(): void {
    if (!this.#host.isConnected) return;
    const request = this.#request();
    const asked = request
      ? [request.source.kind, sourceValue(request.source), request.registry, request.ids.join(' ')]
      : [this.#host.standsAlone, isParsed(this.#host)];
    const waits = request !== null && this.#waits(request);
    const known = asked.length === this.#asked.length && asked.every((part, i) => part === this.#asked[i]);
    if (known && !this.#resume && (waits || !this.#watch)) return;
    this.#resume = false;
    const sameSource = request?.source.kind === 'inline' || [0, 1, 2].every((i) => asked[i] === this.#asked[i]);
    this.#asked = asked;
    this.#letGo();
    this.#busy = false;
    if (request) {
      this.#state = sameSource ? keepAsked(this.#state, request) : { kind: 'loading' };
      if (waits) this.#watch = nearViewport(this.#host, this.#nears);
      else this.#run(request);
      return;
    }
    this.#state = { kind: this.#host.standsAlone ? 'alone' : isParsed(this.#host) ? 'empty' : 'loading' };
  }

  /** Asks again. Settles with the state and never rejects. */
  async refresh(): Promise<void> {
    const request = this.#host.isConnected ? this.#request() : null;
    if (request) {
      this.#run({ ...request, fresh: true });
      this.#host.requestUpdate();
    }
    await this.#pending;
    await this.#host.updateComplete;
  }

  #canRetry(): boolean {
    const { kind } = this.#state;
    return (kind === 'error' || kind === 'shown') && !this.#busy && this.#host.problems.some(({ retryable }) => retryable);
  }

  /** The first source that is present, even when it is broken. */
  #request(): Request | null {
    if (this.#host.standsAlone) return null;
    const { data, src, registry, asked } = this.#host;
    const common = {
      ids: asked.ids,
      attribute: asked.attribute,
      registry: registry ?? settings.registry(),
      fresh: false,
      memo: this.#memo,
    };
    if (data !== undefined && data !== null) return { ...common, source: { kind: 'inline', value: data } };
    const script = dataScript(this.#host);
    if (script) {
      const value = script.textContent ?? '';
      // While the page is parsed, half a script is not a broken one.
      return isParsed(this.#host) || value.trim() ? { ...common, source: { kind: 'inline', value } } : null;
    }
    if (src) return { ...common, source: { kind: 'src', url: src } };
    return asked.ids.length && isParsed(this.#host) ? { ...common, source: { kind: 'registry' } } : null;
  }

  /** Whether a lazy element asks for nothing yet. What was asked for once is not lazy any more. */
  #waits({ source }: Request): boolean {
    return source.kind !== 'inline' && this.#host.loading === 'lazy' && !this.#near;
  }

  readonly #nears = (): void => {
    this.#near = true;
    this.#host.requestUpdate();
  };

  #letGo(): void {
    this.#lease?.abort();
    this.#watch?.();
    this.#watch = null;
  }

  #run(request: Request): void {
    this.#letGo();
    this.#near ||= request.source.kind !== 'inline';
    const lease = new AbortController();
    this.#lease = lease;
    const result = load(request, lease.signal);
    if (!(result instanceof Promise)) {
      this.#settle(result, request);
      return;
    }
    this.#busy = true;
    this.#pending = result.then(
      (loaded) => {
        if (lease !== this.#lease || lease.signal.aborted) return;
        this.#settle(loaded, request);
        this.#host.requestUpdate();
      },
      // Nothing rejects but what is let go.
      () => {},
    );
  }

  #settle(loaded: Loaded, request: Request): void {
    this.#busy = false;
    this.#state = keepLastGood(this.#state, loaded, request, Date.now());
  }

  hostUpdate(): void {
    const { states } = this.#internals;
    if (this.#shownAs !== this.name) {
      if (this.#shownAs) states.delete(this.#shownAs);
      this.#shownAs = this.name;
      states.add(this.name);
    }
    this.#internals.ariaBusy = String(this.#busy);
  }

  hostUpdated(): void {
    const { problems } = this.#host;
    report(problems);
    const { name } = this;
    const state = this.#state;
    if (state !== this.#announced && state.kind === 'shown' && (name === 'ready' || name === 'partial')) {
      const tools = state.comparison.tools.filter((tool) => !('problem' in tool)).map(({ id }) => id);
      this.#host.dispatchEvent(new ToolDataEvent(tools, name));
    }
    this.#announced = state;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const told = errors.map(({ message }) => message).join('\n');
    if (told !== this.#told && errors.length && (name === 'partial' || name === 'error')) {
      this.#host.dispatchEvent(new ToolErrorEvent(errors, name));
    }
    this.#told = told;
  }
}

function sourceValue(source: Source): unknown {
  return source.kind === 'inline' ? source.value : source.kind === 'src' ? source.url : null;
}
