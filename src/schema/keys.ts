import { nearest } from '../model/nearest.js';
import { isCell, type Path, pathText } from '../model/path.js';
import { type Problem, problem } from '../model/problem.js';
import { type Copy, originalPath } from './copy.js';
import { criterion } from './document/criterion.js';
import { capabilities, capability, tool } from './document/tool.js';
import { evidence as answer } from './document/value.js';
import { verdict } from './document/verdict.js';
import { document, more } from './document.js';

type Shape = { readonly shape: Record<string, unknown> };

/** The schema's objects by where they stand; a number in a path is `#` here. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '': document,
  'tools.#': tool,
  'tools.#.capabilities': capabilities,
  'tools.#.capabilities.items.#': capability,
  'criteria.#': criterion,
  verdict,
  more,
};

/** Which of them stands at a path; paths of lists end in a number. */
const shapeAt = (path: Path): Shape | null =>
  isCell(path) ? answer : (SHAPES[path.map((key) => (typeof key === 'number' ? '#' : key)).join('.')] ?? null);

/** Warnings for unknown keys a letter away from a known one. Other unknown keys are ignored. */
export function misspelledKeys(copied: Copy): Problem[] {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const list = Array.isArray(value);
    const shape = list ? null : shapeAt(path)?.shape;
    for (const key of list ? value.keys() : Object.keys(value)) {
      path.push(key);
      if (shape && !Object.hasOwn(shape, key)) {
        const meant = nearest(String(key), Object.keys(shape), 1);
        if (meant) problems.push(misspelled(String(key), meant, pathText(originalPath(copied, path))));
      } else visit(Reflect.get(value, key));
      path.pop();
    }
  };
  visit(copied.value);
  return problems;
}

const misspelled = (key: string, meant: string, path: string): Problem =>
  problem({
    code: 'invalid-data',
    severity: 'warning',
    path,
    expected: `'${meant}'`,
    found: `'${key}'`,
    fix: `It is ignored; write '${meant}'.`,
    suggestion: meant,
  });
