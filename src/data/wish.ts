import type { Registry } from '../registry/settings.js';

/** The data that an element asks for, as its author wrote it in attributes and properties. */
export interface Wish {
  /** A document, a list of tools, one tool, or JSON text of these; `null` and `undefined` are none. */
  readonly data: unknown;
  /** URL of a document. */
  readonly src: string | null;
  /** The registry of the element itself; `null` for that of the page. */
  readonly registry: Registry | null;
  /** Tool IDs as they are written; empty for all tools of the document. */
  readonly ids: readonly string[];
  /** The attribute that holds the IDs. */
  readonly attribute: 'tool' | 'tools';
  /** Whether nothing is fetched before the element nears the viewport. */
  readonly lazy: boolean;
  /** Whether the author asked for advice with `debug`. */
  readonly debug?: boolean;
}

/** An element that shows data. */
export interface DataOwner extends HTMLElement {
  /** Read again at each `sync`; `null` where the element shows a value of its own attributes. */
  readonly wish: Wish | null;
  /** The closest `lang` of the element. */
  readonly locale: string;
  /** Called when there is another state to draw. */
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}
