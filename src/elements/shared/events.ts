import type { Problem } from '../../model/problem.js';
import type { Rows } from '../../model/view.js';

const outward: EventInit = { bubbles: true, composed: true };

/** New data is on the screen. */
export class ToolDataEvent extends Event {
  static readonly type = 'tool-data';
  /** IDs of the tools that show. */
  readonly tools: readonly string[];
  readonly state: 'ready' | 'partial';

  constructor(tools: readonly string[], state: 'ready' | 'partial') {
    super(ToolDataEvent.type, outward);
    this.tools = tools;
    this.state = state;
  }
}

/** The problems of severity error are others than before, and not none. */
export class ToolErrorEvent extends Event {
  static readonly type = 'tool-error';
  readonly problems: readonly Problem[];
  readonly state: 'partial' | 'error';

  constructor(problems: readonly Problem[], state: 'partial' | 'error') {
    super(ToolErrorEvent.type, outward);
    this.problems = problems;
    this.state = state;
  }
}

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
  readonly change: ToolView['change'];
  readonly rows: Rows;
  readonly baseline: string | null;
  readonly sort: string | null;
  readonly weights: Readonly<Record<string, number>> | null;
  readonly tools: readonly string[];
  readonly capability: ToolView['capability'];

  constructor(view: Pick<ToolView, 'change' | 'tools'> & Partial<ToolView>) {
    super(ToolViewEvent.type, outward);
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
    'tool-data': ToolDataEvent;
    'tool-error': ToolErrorEvent;
    'tool-view': ToolViewEvent;
  }
}
