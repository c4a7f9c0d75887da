import { distance } from '../model/nearest.js';
import { type Problem, problem } from '../model/problem.js';
import { answer, capabilities, capability, criterion, document, more, tool, verdict } from './document.js';
import { type Path, pathText } from './path.js';

type Shape = { shape: Record<string, unknown> };

/** Which of the schema's objects stands at a path; paths of lists end in a number. */
function shapeAt(path: Path): Shape | null {
  const place = path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');
  if (/^tools\.#\.values\.[^.]*$/.test(place) || (path.length === 4 && path[2] === 'values')) return answer;
  switch (place) {
    case '':
      return document;
    case 'tools.#':
      return tool;
    case 'tools.#.capabilities':
      return capabilities;
    case 'tools.#.capabilities.items.#':
      return capability;
    case 'criteria.#':
      return criterion;
    case 'verdict':
      return verdict;
    case 'more':
      return more;
    default:
      return null;
  }
}

/** Warnings for unknown keys a letter away from a known one. Other unknown keys are ignored. */
export function misspelledKeys(value: unknown, path: Path = [], problems: Problem[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return problems;
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) misspelledKeys(entry, [...path, i], problems);
    return problems;
  }
  const shape = shapeAt(path);
  const known = shape ? Object.keys(shape.shape) : [];
  for (const key of Object.keys(value)) {
    if (shape && !known.includes(key)) {
      const meant = known.find((word) => distance(key, word) === 1);
      if (meant) {
        const fix = `It is ignored; write '${meant}'.`;
        const at = pathText([...path, key]);
        problems.push(
          problem({
            code: 'invalid-data',
            severity: 'warning',
            path: at,
            expected: `'${meant}'`,
            found: `'${key}'`,
            fix,
            suggestion: meant,
          }),
        );
      }
    } else misspelledKeys((value as Record<string, unknown>)[key], [...path, key], problems);
  }
  return problems;
}
