import type { Problem } from '../../model/problem.js';

const outward: EventInit = { bubbles: true, composed: true };

/** New data is on the screen. */
export class ToolDataEvent extends Event {
  static readonly type = 'tool-data';
  /** IDs of the tools that show, in the order shown. */
  readonly tools: readonly string[];
  /** Whether all that was asked for shows, or some. */
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
  /** The problems of severity error. */
  readonly problems: readonly Problem[];
  /** Whether some shows, or nothing. */
  readonly state: 'partial' | 'error';

  constructor(problems: readonly Problem[], state: 'partial' | 'error') {
    super(ToolErrorEvent.type, outward);
    this.problems = problems;
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tool-data': ToolDataEvent;
    'tool-error': ToolErrorEvent;
  }
}
