import type { DataState, StateName } from '../../data/state.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { Problem } from '../../model/problem.js';
import { diagnostics } from '../../seams/diagnostics.js';
import { ToolDataEvent, ToolErrorEvent } from './data-events.js';

/** Announces what an element shows: its state as `:state(…)`, loading as `aria-busy`, changes by events, problems on the console. */
export class Announcer {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;
  #names: readonly string[] = [];
  #comparison: Comparison | null = null;
  #errors = '';

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** Call before drawing: sets `:state(…)` and `aria-busy`. */
  before(state: StateName, theme: string, busy: boolean): void {
    const { states } = this.#internals;
    const names = [state, `theme-${theme}`];
    for (const name of this.#names) if (!names.includes(name)) states.delete(name);
    for (const name of names) states.add(name);
    this.#names = names;
    this.#internals.ariaBusy = String(busy);
  }

  /** Call after drawing: fires `tool-data` for new data and `tool-error` for changed errors, and logs problems. */
  after(shown: DataState, problems: readonly Problem[]): void {
    // Loaded only where there are problems.
    if (problems.length) void diagnostics().then((module) => module?.report(this.#host, problems));
    const [state] = this.#names;
    const comparison = shown.kind === 'shown' ? shown.comparison : null;
    // Data that stays on the screen after a failed refresh is the same object.
    if (comparison && comparison !== this.#comparison) {
      const tools = comparison.tools.filter((tool) => !isFailed(tool)).map(({ id }) => id);
      this.#host.dispatchEvent(new ToolDataEvent(tools, state === 'ready' ? state : 'partial'));
    }
    this.#comparison = comparison;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const messages = errors.map(({ message }) => message).join('\n');
    if (messages && messages !== this.#errors && (state === 'partial' || state === 'error')) {
      this.#host.dispatchEvent(new ToolErrorEvent(Object.freeze(errors), state));
    }
    this.#errors = messages;
  }
}
