import type { PropertyDeclarations, PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { splitIds } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import type { Registry } from '../../registry/settings.js';
import { Attributes, flagConverter } from './attributes.js';
import { DataController, type DataHost } from './data-controller.js';
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
  /** Whether an answer is under way. */
  readonly busy: boolean;
  /** Whether the element shows something of its own and asks for no data. */
  readonly standsAlone: boolean;
  /** Warnings about what could not be drawn as asked. */
  viewProblems: readonly Problem[];
}

// biome-ignore lint/suspicious/noExplicitAny: the form that TypeScript asks of a mixin's base
type Constructor<T> = abstract new (...args: any[]) => T;

/** A framework that did not know the element yet writes objects as this text. */
const STRINGIFIED = '[object Object]';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

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

    get asked(): { ids: readonly string[]; attribute: 'tool' | 'tools' } {
      const written = (this as unknown as Record<string, unknown>)[attribute];
      return { ids: typeof written === 'string' ? splitIds(written) : [], attribute };
    }

    get standsAlone(): boolean {
      return false;
    }

    get shown(): DataState {
      return this.#controller?.shown ?? { kind: this.standsAlone ? 'alone' : this.#asks ? 'loading' : 'empty' };
    }

    /** Whether something is asked for, as far as can be told before what answers is here. */
    get #asks(): boolean {
      return (this.data ?? (this.src || dataScript(this))) !== null || this.asked.ids.length > 0;
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
      if (!this.standsAlone) this.#controller ??= new DataController(this, this.#internals);
      if (this.#controller) this.#controller.sync();
      else states.add(this.state);
    }
  }
  return Mixed as unknown as T & Constructor<DataElementMembers & DataElementInside>;
}
