import assert from 'node:assert/strict';

/** Counts what a property met, so that none passes idly. */
export class Met {
  readonly #times = new Map<string, number>();

  count(what: string): void {
    this.#times.set(what, (this.#times.get(what) ?? 0) + 1);
  }

  atLeast(expected: Readonly<Record<string, number>>): void {
    if (process.env['MET']) console.log(Object.fromEntries(this.#times));
    for (const [what, times] of Object.entries(expected)) {
      const found = this.#times.get(what) ?? 0;
      assert.ok(found >= times, `${what} was met ${found} times, not ${times}`);
    }
  }
}
