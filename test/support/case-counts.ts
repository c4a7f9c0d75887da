import assert from 'node:assert/strict';
import type { Criterion } from '../../src/model/criterion.js';
import type { ViewCell } from '../../src/model/view.js';
import { betterIn, readRow } from './printed.js';
import { compared } from './rational.js';

/** Counts the cases that a property-based test has met, so that a test which never meets a case fails instead of passing. */
export class Met {
  readonly #times = new Map<string, number>();

  /** Counts a case. @param what names the case. */
  count(what: string): void {
    this.#times.set(what, (this.#times.get(what) ?? 0) + 1);
  }

  /**
   * Counts the cases of a printed row: how it is led (one best, ranges, alike, within the tolerance), its direction and its cells' texts.
   */
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

  /** Fails where a case was met fewer times than expected. With the environment variable MET all counts are printed. */
  atLeast(expected: Readonly<Record<string, number>>): void {
    if (process.env['MET']) console.log(Object.fromEntries(this.#times));
    for (const [what, times] of Object.entries(expected)) {
      const found = this.#times.get(what) ?? 0;
      assert.ok(found >= times, `${what} was met ${found} times, not ${times}`);
    }
  }
}
