import type { Registry } from '../registry/settings.js';

/** What an element asks for, as its author wrote it. */
export interface Wish {
  /** A document, a list of tools, one tool, or JSON text of these; `null` and `undefined` are none. */
  readonly data: unknown;
  /** URL of a document. */
  readonly src: string | null;
  /** The element's own; `null` for that of the page. */
  readonly registry: Registry | null;
  /** IDs as they are written; empty: all tools of the document. */
  readonly ids: readonly string[];
  /** The attribute that holds the IDs. */
  readonly attribute: 'tool' | 'tools';
  /** Whether nothing is fetched before the element nears the viewport. */
  readonly lazy: boolean;
  /** Whether the author wants to be told more. */
  readonly debug?: boolean;
}

/** An element that has data. */
export interface DataOwner extends HTMLElement {
  /** Read anew whenever it may have changed; `null` where the element shows something of its own. */
  readonly wish: Wish | null;
  /** The closest `lang`. */
  readonly locale: string;
  /** Something else is to be shown. */
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}
