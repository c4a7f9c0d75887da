import type { Problem } from '../../model/problem.js';

const outward: EventInit = { bubbles: true, composed: true };

/** Fired after new data is on the screen. */
export class ToolDataEvent extends Event {
  static readonly type = 'tool-data';
  /** IDs of the tools that are shown, in the order shown. */
  readonly tools: readonly string[];
  /** `ready`: all that was asked for is shown; `partial`: some of it. */
  readonly state: 'ready' | 'partial';

  constructor(tools: readonly string[], state: 'ready' | 'partial') {
    super(ToolDataEvent.type, outward);
    this.tools = tools;
    this.state = state;
  }
}

/** Fired when the problems of severity error change and there are some. */
export class ToolErrorEvent extends Event {
  static readonly type = 'tool-error';
  /** The problems of severity error. */
  readonly problems: readonly Problem[];
  /** `partial`: some of what was asked for is shown; `error`: nothing. */
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
