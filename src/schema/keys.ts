import { nearest } from '../model/nearest.js';
import { isCell, type Path, pathText } from '../model/path.js';
import { type Problem, problem } from '../model/problem.js';
import { type Copy, originalPath } from './copy.js';
import { answer, capabilities, capability, criterion, document, more, tool, verdict } from './document.js';

type Shape = { shape: Record<string, unknown> };

/** Which of the schema's objects stands at a path; paths of lists end in a number. */
function shapeAt(path: Path): Shape | null {
  const place = path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');
  if (isCell(path)) return answer;
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
export function misspelledKeys(copied: Copy): Problem[] {
  const problems: Problem[] = [];
  visit(copied.value, [], copied, problems);
  return problems;
}

function visit(value: unknown, path: Path, copied: Copy, problems: Problem[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) visit(entry, [...path, i], copied, problems);
    return;
  }
  const shape = shapeAt(path);
  const known = shape ? Object.keys(shape.shape) : [];
  for (const key of Object.keys(value)) {
    if (shape && !known.includes(key)) {
      const meant = nearest(key, known, 1);
      if (meant) {
        const fix = `It is ignored; write '${meant}'.`;
        const at = pathText(originalPath(copied, [...path, key]));
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
    } else visit((value as Record<string, unknown>)[key], [...path, key], copied, problems);
  }
}
