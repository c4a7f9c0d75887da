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
  declare readonly change: ToolView['change'];
  /** Which rows are shown now. */
  declare readonly rows: Rows;
  /** ID of the tool that the others are compared with. */
  declare readonly baseline: string | null;
  /** ID of the criterion that orders the tools. */
  declare readonly sort: string | null;
  /** The reader's weights by criterion ID; `null` while they are the author's. */
  declare readonly weights: Readonly<Record<string, number>> | null;
  /** IDs of the tools, in the order shown. */
  declare readonly tools: readonly string[];
  /** The capability that was opened or closed: `{ tool, id, open }`. */
  declare readonly capability: ToolView['capability'];

  constructor(view: Pick<ToolView, 'change' | 'tools'> & Partial<ToolView>) {
    super(ToolViewEvent.type, { bubbles: true, composed: true });
    Object.assign(this, { rows: 'all', baseline: null, sort: null, weights: null, capability: null, ...view });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tool-view': ToolViewEvent;
  }
}
