import { capped } from '../../model/capped.js';
import { MOST_PROBLEMS } from '../../model/most-problems.js';
import { type Path, pathText } from '../../model/path.js';
import { type Problem, problem } from '../../model/problem.js';

/** A problem before it is worded. */
type Found = Omit<Parameters<typeof problem>[0], 'path'>;

/**
 * The problems of one source. Of more than the cap only the first are worded, errors before warnings; the rest are counted, as a source may
 * have a hundred thousand.
 */
export class Problems {
  readonly #told: Problem[] = [];
  readonly #counts = { error: 0, warning: 0 };
  /** How many of a path's first keys the author did not write: a list of tools is read as the `tools` of a document. */
  #added = 0;
  readonly #most: number;

  constructor(most: number = MOST_PROBLEMS) {
    this.#most = most;
  }

  /** From now on, so many of a path's first keys are not the author's. */
  set added(keys: number) {
    this.#added = keys;
  }

  get count(): number {
    return this.#counts.error + this.#counts.warning;
  }

  add(path: Path, found: Found): void {
    const { severity = 'error' } = found;
    if (++this.#counts[severity] <= this.#most) this.#told.push(problem({ ...found, path: this.pathText(path) }));
  }

  /** The path as its author counts it. */
  pathText(path: Path): string {
    return pathText(path.slice(this.#added));
  }

  /** What is told: all in the order found, or the errors first and one for the rest. */
  list(): readonly Problem[] {
    return capped(this.#told, this.#most, this.#counts);
  }
}
