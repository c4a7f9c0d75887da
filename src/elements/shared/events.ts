import type { Rows } from '../../model/view.js';

/** A reader's change, and the view after it. */
export interface ToolView {
  readonly change: 'rows' | 'baseline' | 'sort' | 'weights' | 'tools' | 'capability';
  readonly rows: Rows;
  readonly baseline: string | null;
  readonly sort: string | null;
  readonly weights: Readonly<Record<string, number>> | null;
  readonly tools: readonly string[];
  readonly capability: { readonly tool: string; readonly id: string; readonly open: boolean } | null;
}

/** Fired after the reader changed the view; never for changes by the page's code. */
export class ToolViewEvent extends Event implements ToolView {
  static readonly type = 'tool-view';
  /** The part of the view that the reader changed: 'rows', 'baseline', 'sort', 'weights', 'tools' or 'capability'. */
  declare readonly change: ToolView['change'];
  /** Which rows are shown now. */
  declare readonly rows: Rows;
  /** ID of the tool that the others are compared with. */
  declare readonly baseline: string | null;
  /** ID of the criterion that orders the tools. */
  declare readonly sort: string | null;
  /** The reader's weights by criterion ID; `null` while the author's are in force. */
  declare readonly weights: Readonly<Record<string, number>> | null;
  /** IDs of the tools, in the order shown. */
  declare readonly tools: readonly string[];
  /** The capability that was opened or closed, as `{ tool, id, open }`; `null` for other changes. */
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
