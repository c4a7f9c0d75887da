import { environment } from '../registry/environment.js';

/** Work that took longer is followed by a turn for the page, in ms. */
const LONG = 50;

/** Of inline data, which is drawn at once as a rule. */
const LONG_INLINE = 90;

/** Whether the work since `start` took so long that what follows, which may take as long again, should wait for a turn. */
export const tookLong = (start: number): boolean => environment.now() - start > LONG_INLINE;

/** A turn for the page. */
export const turn = (): Promise<void> => new Promise((resolve) => environment.setTimeout(resolve, 0));

/** What comes of work, after a turn for the page where that took long: what follows may take as long again. */
export async function withTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const start = environment.now();
  const done = await work();
  if (environment.now() - start > LONG) await turn();
  return done;
}
