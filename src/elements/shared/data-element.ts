import type { DataPart } from '../../data/data.js';
import { type DataState, problemsIn, type StateName, stateName } from '../../data/state.js';
import type { DataOwner, Wish } from '../../data/wish.js';
import type { CommonTexts, Language } from '../../locales/locale.js';
import { splitIds } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import type { Registry } from '../../registry/settings.js';
import { markWords } from '../../seams/mark-words.js';
import { Announcer } from './announcer.js';
import { closestLocale, textsOf } from './language.js';
import { followLanguage, leaveLanguage } from './page-observer.js';
import { TemplateElement } from './template-element.js';

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';

/** The public members of all three elements. */
export interface DataElementMembers {
  /** Inline data: a document, a list of tools, one tool, or JSON text of these. */
  data: unknown;
  /** URL of a comparison document. */
  src: string | null;
  /** Where tool IDs become tools: a URL with `{id}` or `{ids}`, the URL of a folder, or (as a property) a function. */
  registry: Registry | null;
  /** The page's own color-scheme, or a fixed theme. */
  theme: Theme;
  /** `lazy`: no request before the element nears the viewport. */
  loading: 'eager' | 'lazy';
  /** Whether the author's diagnostics are shown in place. */
  debug: boolean;
  /** All problems, errors and warnings. */
  readonly problems: readonly Problem[];
  /** The present state; also as `:state(…)` in CSS. */
  readonly state: StateName;
  /** Loads the data again. Settles with the state and never rejects. */
  refresh(): Promise<void>;
}

/** The members of elements made with `DataElement`. */
export interface Given<P extends keyof Language> extends DataOwner, DataElementMembers {
  /** The state of the data, to be drawn. */
  readonly shown: DataState;
  /** Whether a request is running. */
  readonly busy: boolean;
  /** Adds the problems found while drawing to those of the data. */
  withDrawn(problems: readonly Problem[]): readonly Problem[];
  /** The locale of figures, dates and lists: the closest `lang`. */
  readonly locale: string;
  /** The texts of the element for its locale. */
  readonly texts: ReturnType<Language[P]>;
}

/** The differences between elements in their data. */
export interface DataElementOptions<P extends keyof Language> {
  /** The attribute that holds the element's IDs. */
  readonly ids: 'tool' | 'tools';
  /** The part of a language that the element's templates use. */
  readonly texts: P;
  /** Makes the data part, which finds and keeps the element's data. */
  readonly data: (owner: DataOwner) => DataPart;
}

// biome-ignore lint/suspicious/noExplicitAny: the form that TypeScript asks of a mixin
type Mixin<T> = abstract new (...args: any[]) => T;

/** The module that marks words of the package with their language; `null` until a page in another language needed it. */
let marking: Awaited<ReturnType<typeof markWords>> = null;

/** Marks the package's words in a root with their language, at once where the module is loaded. */
async function mark(root: ShadowRoot, language: string): Promise<void> {
  marking ??= await markWords();
  marking?.markWords(root, language);
}

/** An element that draws a template, with its sources of data, its state, its theme and its language. */
export function DataElement<P extends keyof Language>(options: DataElementOptions<P>): typeof TemplateElement & Mixin<Given<P>> {
  abstract class Mixed extends TemplateElement implements Given<P> {
    declare data: unknown;
    declare src: string | null;
    declare registry: Registry | null;
    declare theme: Theme;
    declare loading: 'eager' | 'lazy';
    declare debug: boolean;
    readonly #announcer = new Announcer(this, this.attachInternals());
    readonly #data = options.data(this);
    #locale = 'en';
    /** Whether the words in the root are marked with their language. */
    #marked = false;

    get wish(): Wish {
      const { data, src, registry, loading, debug } = this;
      const written: unknown = Reflect.get(this, options.ids);
      const ids = typeof written === 'string' ? splitIds(written) : [];
      return { data, src, registry, ids, attribute: options.ids, lazy: loading === 'lazy', debug };
    }

    get shown(): DataState {
      return this.#data.shown;
    }

    get busy(): boolean {
      return this.#data.busy;
    }

    get locale(): string {
      return this.#locale;
    }

    get texts(): ReturnType<Language[P]> {
      return textsOf(options.texts, this.#locale);
    }

    /** All problems, errors and warnings. */
    get problems(): readonly Problem[] {
      const { shown } = this;
      return Object.freeze([...this.attributeReader.problems, ...this.withDrawn(problemsIn(shown))]);
    }

    withDrawn(problems: readonly Problem[]): readonly Problem[] {
      return problems;
    }

    /** The present state: empty, loading, ready, partial or error; also as `:state(…)` in CSS. */
    get state(): StateName {
      return stateName(this.shown, this);
    }

    /** Loads the data again. Settles with the state and never rejects. */
    async refresh(): Promise<void> {
      await this.#data.refresh();
    }

    override connectedCallback(): void {
      this.#data.connect();
      followLanguage(this);
      super.connectedCallback();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#data.disconnect();
      leaveLanguage(this);
    }

    override willUpdate(): void {
      super.willUpdate();
      this.#locale = closestLocale(this);
      this.#data.sync();
    }

    override update(): void {
      this.#announcer.before(this.state, this.theme, this.busy);
      super.update();
    }

    override updated(): void {
      super.updated();
      const { lang } = this.texts as CommonTexts;
      const foreign = !this.#locale.startsWith(lang);
      if (foreign || this.#marked) void mark(this.renderRoot, foreign ? lang : this.#locale);
      this.#marked = foreign;
      this.#announcer.after(this.shown, this.problems);
    }
  }
  return Mixed;
}
