/*
 * Exports fast-check with a fixed seed: every run has the same random inputs, so that a test that passed once passes again, here and in CI.
 * `SEED=random npm test` runs with new inputs, to find mistakes that nobody has met yet; `SEED=123` repeats the inputs of that seed.
 */
import fc from 'fast-check';

// Browsers have no `process`, so tests in the browser always have the fixed seed.
const process = (globalThis as { process?: { env: Record<string, string | undefined> } }).process;
const wish = process?.env.SEED;

if (wish !== 'random') fc.configureGlobal({ seed: Number(wish) || 20_260_101 });

export { fc };
