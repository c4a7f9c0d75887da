import { environment } from '../registry/environment.js';

/** Work that took longer is followed by a turn for the page, in ms. */
const LONG = 50;

/** Gives the page a turn where the work since `start` took long: what follows may take as long again. */
export async function turnAfter(start: number): Promise<void> {
  if (environment.now() - start > LONG) await new Promise<void>((resolve) => environment.setTimeout(resolve, 0));
}
