/*
 * fast-check for the tests: every run draws the same random inputs, so that what passed once passes again, here and in CI.
 * `SEED=random` draws others, `SEED=123` those of that number: `SEED=random npm test` goes looking for what nobody has met yet.
 */
import fc from 'fast-check';

// Tests in the browser have no process, and draw the same inputs always.
const process = (globalThis as { process?: { env: Record<string, string | undefined> } }).process;
const wish = process?.env.SEED;

if (wish !== 'random') fc.configureGlobal({ seed: Number(wish) || 20_260_101 });

export { fc };
