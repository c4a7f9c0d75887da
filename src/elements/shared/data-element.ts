import type { PropertyDeclarations, PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { splitIds } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import type { Border } from '../../registry/client.js';
import { type Registry, settings } from '../../registry/settings.js';
import { Attributes, flagConverter } from './attributes.js';
import type { DataController, DataHost } from './data-controller.js';
import type { DataState, StateName } from './data-state.js';
import { dataScript } from './fallback.js';

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';

/** What all elements have in common. */
export interface DataElementMembers {
  /** Inline data: a document, a list of tools, one tool, or JSON text of these. */
  data: unknown;
  /** URL of a comparison document. */
  src: string | null;
  /** Where IDs are resolved: URL with `{id}` or `{ids}`, URL of a folder, or (as a property) a function. */
  registry: Registry | null;
  /** The page's own color-scheme, or one that is set. */
  theme: Theme;
  /** `lazy`: no request before the element nears the viewport. */
  loading: 'eager' | 'lazy';
  /** Shows the author's diagnostics in place. */
  debug: boolean;
  /** All that is wrong, errors and warnings. */
  readonly problems: readonly Problem[];
  /** What is shown; also as `:state(…)` in CSS. */
  readonly state: StateName;
  /** Asks for the data again. Settles with the state and never rejects. */
  refresh(): Promise<void>;
}

/** What the mixin offers to the elements that are made with it. */
export interface DataElementInside {
  readonly attributeReader: Attributes;
  /** What there is to show. */
  readonly shown: DataState;
  /** What compares the data: there as soon as data is. */
  readonly border: Border | null;
  /** Whether an answer is under way. */
  readonly busy: boolean;
  /** Whether the element shows something of its own and asks for no data. */
  readonly standsAlone: boolean;
  /** Warnings about what could not be drawn as asked. */
  viewProblems: readonly Problem[];
  /** What the element draws data with, where it is loaded later: a promise while it is on its way, else `null`. */
  prepare(): Promise<void> | null;
}

// biome-ignore lint/suspicious/noExplicitAny: the form that TypeScript asks of a mixin's base
type Constructor<T> = abstract new (...args: any[]) => T;

/** A framework that did not know the element yet writes objects as this text. */
const STRINGIFIED = '[object Object]';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/**
 * What finds, asks for and keeps data, once it is here: a badge that shows a plain score never needs it. From then on data that is inline is
 * on the screen with the first frame.
 */
let module: typeof import('./data-controller.js') | null = null;

/** Adds the sources of data, the state and the theme to an element that has its IDs in `attribute`. */
export function DataElement<T extends Constructor<ReactiveElement>>(
  Base: T,
  attribute: 'tool' | 'tools',
): T & Constructor<DataElementMembers & DataElementInside> {
  abstract class Mixed extends Base implements DataElementMembers, DataElementInside, DataHost {
    static properties: PropertyDeclarations = {
      data: {},
      src: {},
      registry: {},
      theme: {},
      loading: {},
      debug: { converter: flagConverter },
    };

    declare src: string | null;
    declare registry: Registry | null;
    declare theme: Theme;
    declare loading: 'eager' | 'lazy';
    declare debug: boolean;
    viewProblems: readonly Problem[] = [];
    readonly attributeReader = new Attributes(() => this.requestUpdate());
    readonly #internals: ElementInternals;
    #controller: DataController | null = null;
    #arriving: Promise<void> | null = null;
    #missing: Problem | null = null;
    #data: unknown;

    // biome-ignore lint/suspicious/noExplicitAny: the form that TypeScript asks of a mixin
    constructor(...args: any[]) {
      super(...args);
      this.src = null;
      this.registry = null;
      this.theme = 'auto';
      this.loading = 'eager';
      this.debug = false;
      this.#internals = this.attachInternals();
    }

    get data(): unknown {
      if (this.#data !== undefined && this.#data !== null) return this.#data;
      const written = this.getAttribute('data');
      return written === STRINGIFIED ? null : written;
    }

    set data(value: unknown) {
      this.#data = value;
    }

    prepare(): Promise<void> | null {
      return null;
    }

    get asked(): { ids: readonly string[]; attribute: 'tool' | 'tools' } {
      const written = (this as unknown as Record<string, unknown>)[attribute];
      return { ids: typeof written === 'string' ? splitIds(written) : [], attribute };
    }

    get standsAlone(): boolean {
      return false;
    }

    get shown(): DataState {
      if (this.#missing) return { kind: 'error', problems: [this.#missing] };
      return this.#controller?.shown ?? { kind: this.standsAlone ? 'alone' : this.#asks ? 'loading' : 'empty' };
    }

    /** Whether something is asked for, as far as can be told before what answers is here. */
    get #asks(): boolean {
      return (this.data ?? (this.src || dataScript(this))) !== null || this.asked.ids.length > 0;
    }

    get border(): Border | null {
      return this.#controller?.border ?? null;
    }

    get busy(): boolean {
      return this.#controller?.busy ?? false;
    }

    /** All that is wrong, errors and warnings. */
    get problems(): readonly Problem[] {
      const { shown } = this;
      return [...this.attributeReader.problems, ...('problems' in shown ? shown.problems : []), ...this.viewProblems];
    }

    /** What is shown: empty, loading, ready, partial or error; also as `:state(…)` in CSS. */
    get state(): StateName {
      if (this.#controller) return this.#controller.name;
      const { kind } = this.shown;
      return kind === 'alone' || kind === 'shown' ? 'ready' : kind;
    }

    /** Asks for the data again. Settles with the state and never rejects. */
    async refresh(): Promise<void> {
      await this.#arriving;
      await this.#controller?.refresh();
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      // The attribute is a source of its own behind the property: it must not overwrite it.
      if (name === 'data') this.requestUpdate('data', old);
      else super.attributeChangedCallback(name, old, value);
    }

    override willUpdate(changed: PropertyValues): void {
      super.willUpdate(changed);
      const read = this.attributeReader;
      const { states } = this.#internals;
      if (changed.has('loading')) this.loading = read.choice('loading', this.loading, ['eager', 'lazy']);
      if (changed.has('debug')) this.debug = read.flag('debug', this.debug);
      if (changed.has('theme')) {
        this.theme = read.choice('theme', this.theme, THEMES);
        for (const theme of THEMES) states.delete(`theme-${theme}`);
        states.add(`theme-${this.theme}`);
      }
      if (changed.has('data')) read.stringified(this.getAttribute('data') === STRINGIFIED);
      if (!this.#controller) for (const state of ['empty', 'loading', 'ready', 'error']) states.delete(state);
      if (!this.#controller && !this.standsAlone) this.#control();
      if (this.#controller) this.#controller.sync();
      else states.add(this.state);
    }

    #control(): void {
      const preparing = this.prepare();
      if (module && !preparing) this.#controller = new module.DataController(this, this.#internals, settings);
      else this.#arriving ??= this.#load(preparing);
    }

    async #load(preparing: Promise<void> | null): Promise<void> {
      try {
        [module] = await Promise.all([import('./data-controller.js'), preparing]);
        this.#missing = null;
      } catch (error) {
        const found = String(error);
        const fix = 'Serve all files of the package beside the script.';
        const message = `tool-compare: expected its own files, found ${found}. ${fix}`;
        const common = { code: 'unreachable', severity: 'error', path: '', expected: 'its own files' } as const;
        this.#missing = { ...common, found, fix, message, retryable: false };
        console.error(message);
      }
      this.requestUpdate();
    }
  }
  return Mixed as unknown as T & Constructor<DataElementMembers & DataElementInside>;
}
