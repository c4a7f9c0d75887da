import type { Rows } from '../../model/view.js';

/** What the reader changed, and the view as it is now. */
export interface ToolView {
  readonly change: 'rows' | 'baseline' | 'sort' | 'weights' | 'tools' | 'capability';
  readonly rows: Rows;
  readonly baseline: string | null;
  readonly sort: string | null;
  readonly weights: Readonly<Record<string, number>> | null;
  readonly tools: readonly string[];
  readonly capability: { readonly tool: string; readonly id: string; readonly open: boolean } | null;
}

/** The reader changed the view. Never fired for what the page's code sets. */
export class ToolViewEvent extends Event implements ToolView {
  static readonly type = 'tool-view';
  /** What the reader changed: 'rows', 'baseline', 'sort', 'weights', 'tools' or 'capability'. */
  readonly change: ToolView['change'];
  /** Which rows are shown now. */
  readonly rows: Rows;
  /** ID of the tool that the others are compared with. */
  readonly baseline: string | null;
  /** ID of the criterion that orders the tools. */
  readonly sort: string | null;
  /** The reader's weights by criterion ID; `null` while they are the author's. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** IDs of the tools, in the order shown. */
  readonly tools: readonly string[];
  /** The capability that was opened or closed: `{ tool, id, open }`. */
  readonly capability: ToolView['capability'];

  constructor(view: Pick<ToolView, 'change' | 'tools'> & Partial<ToolView>) {
    super(ToolViewEvent.type, { bubbles: true, composed: true });
    this.change = view.change;
    this.rows = view.rows ?? 'all';
    this.baseline = view.baseline ?? null;
    this.sort = view.sort ?? null;
    this.weights = view.weights ?? null;
    this.tools = view.tools;
    this.capability = view.capability ?? null;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tool-view': ToolViewEvent;
  }
}
