import { environment } from '../registry/environment.js';

/** Milliseconds after which work hands the main thread back to the page before it goes on. */
const LONG = 50;

/** The same for inline data, which is drawn in one task as a rule. */
const LONG_INLINE = 90;

/** Whether the work since `start` took so long that the next step, which may take as long again, should wait for `turn`. */
export const tookLong = (start: number): boolean => environment.now() - start > LONG_INLINE;

/** Resolves in a task of its own, so that the page can handle events before. */
export const turn = (): Promise<void> => new Promise((resolve) => environment.setTimeout(resolve, 0));

/** The result of `work`, delayed by a `turn` where the work took long, for the next step may take as long again. */
export async function withTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const start = environment.now();
  const done = await work();
  if (environment.now() - start > LONG) await turn();
  return done;
}
