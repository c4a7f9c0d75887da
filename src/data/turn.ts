import { environment } from '../registry/environment.js';

/** Work that took longer is followed by a turn for the page, in ms. */
const LONG = 50;

/** Of inline data, which is drawn at once as a rule. */
const LONG_INLINE = 90;

/** Whether the work since `start` took so long that what follows, which may take as long again, should wait for a turn. */
export const tookLong = (start: number): boolean => environment.now() - start > LONG_INLINE;

/** Gives the page a turn where the work since `start` took long: what follows may take as long again. */
export async function turnAfter(start: number): Promise<void> {
  if (environment.now() - start > LONG) await new Promise<void>((resolve) => environment.setTimeout(resolve, 0));
}
