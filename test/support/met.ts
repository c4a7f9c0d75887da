import assert from 'node:assert/strict';
import type { Criterion } from '../../src/model/criterion.js';
import type { ViewCell } from '../../src/model/view.js';
import { betterIn, readRow } from './printed.js';
import { compared } from './rational.js';

/** Counts what a property met, so that none passes idly. */
export class Met {
  readonly #times = new Map<string, number>();

  count(what: string): void {
    this.#times.set(what, (this.#times.get(what) ?? 0) + 1);
  }

  /** Counts how a printed row is led, and what its cells read. */
  row(criterion: Criterion, cells: readonly ViewCell[]): void {
    const { leaders = [], compared: read = new Map() } = readRow({ criterion, cells, differs: false, leaders: [] }) ?? {};
    const top = leaders.map((id) => read.get(id));
    if (top.length === 1) this.count(`best ${criterion.kind}`);
    else if (top.length) {
      const ranged = top.some((one) => compared(one.low, one.high));
      const alike = top.every((one) => !compared(one.point, top[0].point));
      this.count(ranged ? `ranges of ${criterion.kind}` : alike ? 'alike' : 'within tolerance');
    }
    if (top.length && betterIn(criterion) === 'lower') this.count('lower');
    for (const { text } of cells) {
      if (text === 'Partly') this.count(text);
      if (text.endsWith('with limits')) this.count('with limits');
      if (/^-?[€$¥]/.test(text)) this.count('money');
    }
  }

  atLeast(expected: Readonly<Record<string, number>>): void {
    if (process.env['MET']) console.log(Object.fromEntries(this.#times));
    for (const [what, times] of Object.entries(expected)) {
      const found = this.#times.get(what) ?? 0;
      assert.ok(found >= times, `${what} was met ${found} times, not ${times}`);
    }
  }
}
