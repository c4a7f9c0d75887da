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

/** The data of one element, as the element sees it. */
export interface DataPart {
  /** The state to draw: loading, shown, failed or empty. */
  readonly shown: DataState;
  /** Whether a request is running. */
  readonly busy: boolean;
  connect(): void;
  disconnect(): void;
  /** Compares the owner's present wish with the last one, and loads where the wish is new. Call before each drawing. */
  sync(): void;
  /** Loads again. Settles once the answer is drawn, and never rejects. */
  refresh(): Promise<void>;
}

/** The states of an element that requests nothing: a plain score, data that the parser has not finished, no wish at all. */
type Idle = 'alone' | 'loading' | 'empty';

/**
 * Observes all changes below an element, for its children may be its data. Without a prototype: a page may have put an `attributeFilter` on
 * `Object.prototype`.
 */
const CHANGES: MutationObserverInit & { readonly __proto__: null } = {
  __proto__: null,
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/**
 * The parts of a request that make it another one when they change: the first three decide whether the old answer may stay on the screen.
 */
const questionOf = ({ source, registry, ids, debug }: Request): readonly unknown[] => [
  source.kind,
  source.value,
  registry,
  ids.join(' '),
  debug,
];

/**
 * Makes the data part of an element: finds the source of its data, loads, and keeps the last good answer where loading fails later.
 * @param join makes one comparison of several documents.
 */
export function dataOf(owner: DataOwner, join: Join): DataPart {
  /** The inline data read last, so that the same data is not read twice. */
  const memo: Memo = {};
  let shown: DataState = { kind: 'empty' };
  let busy = false;
  /** The question of the last `sync`, to tell whether the present one is new. */
  let question: readonly unknown[] = [];
  /** Aborts the running request. */
  let lease: AbortController | undefined;
  let pending: Promise<void> | undefined;
  /** Whether the element has been near the viewport, or has loaded before: then it is not lazy any more. */
  let near = false;
  /** Stops watching for a lazy element to near the viewport. */
  let endWait: (() => void) | null = null;
  /** Whether a request was aborted when the element left the page, so that it must be repeated on return. */
  let resume = false;

  const children = new MutationObserver((changes) => {
    // Attributes matter in tables (`data-*`) and on scripts (`type`) only.
    const says = ({ type, target }: MutationRecord): boolean =>
      type !== 'attributes' || (target as Element).closest('table,script') !== null;
    if (changes.some(says)) owner.requestUpdate();
  });

  /** The request for the owner's present wish, or the state of an owner that requests nothing. */
  function requestOrState(fresh: boolean): Request | Idle {
    const { wish } = owner;
    if (!wish) return 'alone';
    const source = sourceOf(owner, wish);
    if (!source) return 'empty';
    return source === 'unparsed'
      ? 'loading'
      : { ...wish, source, registry: wish.registry ?? settings.registry(), fresh, memo, join };
  }

  function abort(): void {
    lease?.abort();
    endWait?.();
    endWait = null;
  }

  function run(request: Request): void {
    abort();
    near ||= request.source.kind !== 'inline';
    lease = new AbortController();
    const { signal } = lease;
    const broken = async (error: unknown): Promise<Loaded> => ({
      comparison: null,
      // An aborted request is shown nowhere, so its words need not be loaded.
      problems: [(!signal.aborted && (await failures())?.thrownProblem(error)) || missing()],
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
    // Tested by `then`, not by `instanceof`: a page may have replaced the global Promise.
    if (!('then' in loaded) && (loaded.comparison || shown.kind !== 'shown')) {
      arrived(loaded);
      return;
    }
    busy = true;
    const settle = async (): Promise<void> => {
      const later = await loaded;
      // The last good data stays on the screen, with a notice whose texts may not be loaded yet.
      if (!(later.comparison || signal.aborted) && shown.kind === 'shown') await failures();
      if (signal.aborted) return;
      arrived(later);
      owner.requestUpdate();
    };
    pending = settle();
  }

  async function refresh(): Promise<void> {
    const request = owner.isConnected && question.length ? requestOrState(true) : 'empty';
    if (typeof request !== 'string') {
      run(request);
      owner.requestUpdate();
    }
    // The first drawing starts the first request.
    await owner.updateComplete;
    await pending;
    await owner.updateComplete;
  }

  function onPageChange(change: PageChange): void {
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
      followPage(onPageChange);
      resume = busy || shown.kind === 'loading';
    },

    disconnect() {
      children.disconnect();
      leavePage(onPageChange);
      abort();
    },

    sync() {
      if (!owner.isConnected) return;
      const request = requestOrState(false);
      const isIdle = typeof request === 'string';
      const before = question;
      const isKnown = (part: unknown, i: number): boolean => part === before[i];
      const now = isIdle ? [request] : questionOf(request);
      const isInline = isIdle || request.source.kind === 'inline';
      // A lazy element far from the viewport requests nothing yet.
      const waits = !isInline && owner.wish?.lazy && !near;
      if (now.every(isKnown) && !resume && (waits || !endWait)) return;
      resume = false;
      question = now;
      abort();
      busy = false;
      if (isIdle) {
        shown = { kind: request };
        return;
      }
      // The last data may stay on the screen while the answer to another question is loading.
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
