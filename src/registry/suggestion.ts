import { nearest } from '../model/nearest.js';
import { type Problem, problem } from '../model/problem.js';

/** Adds the nearest known ID to the problem of an unknown ID; without a near one the problem stays as it is. */
export function withSuggestion(unknown: Problem, id: string, known: readonly string[]): Problem {
  const suggestion = nearest(
    id,
    known.filter((other) => other !== id),
  );
  if (suggestion === undefined) return unknown;
  return problem({ ...unknown, fix: `Did you mean '${suggestion}'? ${unknown.fix}`, suggestion });
}
