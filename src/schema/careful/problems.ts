import { capped } from '../../model/capped.js';
import { MOST_PROBLEMS } from '../../model/most-problems.js';
import { type Path, pathText } from '../../model/path.js';
import { type Problem, problem } from '../../model/problem.js';

/** A problem without its path and message. */
type Found = Omit<Parameters<typeof problem>[0], 'path'>;

/**
 * Collects the problems of one source. Up to the cap problems are made, errors and warnings each; the rest are only counted, for a source may
 * have a hundred thousand.
 */
export class Problems {
  readonly #made: Problem[] = [];
  readonly #counts = { error: 0, warning: 0 };
  /** How many keys at the start of a path the author did not write: a list of tools is read as the `tools` of a document. */
  #added = 0;
  readonly #most: number;

  constructor(most: number = MOST_PROBLEMS) {
    this.#most = most;
  }

  /** Sets how many keys at the start of the paths to come are not the author's. */
  set added(keys: number) {
    this.#added = keys;
  }

  get count(): number {
    return this.#counts.error + this.#counts.warning;
  }

  add(path: Path, found: Found): void {
    const { severity = 'error' } = found;
    if (++this.#counts[severity] <= this.#most) this.#made.push(problem({ ...found, path: this.pathText(path) }));
  }

  /** The path as its author would write it. */
  pathText(path: Path): string {
    return pathText(path.slice(this.#added));
  }

  /** All problems in the order found; of more than the cap, errors first, and one problem that counts the rest. */
  list(): readonly Problem[] {
    return capped(this.#made, this.#most, this.#counts);
  }
}
