import { nearest } from '../../model/nearest.js';
import { type Problem, problem } from '../../model/problem.js';
import { report } from './report.js';

/** The key of the package's version: on `globalThis` that of the first copy on the page, on an element's class that of its own copy. */
const KEY = Symbol.for('tool-compare');

/** Set on the object that all copies of the package share, once the author was warned of several copies. */
const WARNED = Symbol.for('tool-compare told');

/**
 * Warns on the console that a tag is defined already: once a page, however many copies of the package the page has.
 * @param present the class that defined the tag
 */
export function reportConflict(tag: string, own: string, present: object): void {
  const first: string | undefined = Reflect.get(present, KEY);
  const shared: { [WARNED]?: boolean } | undefined = Reflect.get(globalThis, KEY);
  // A class of somebody else's has no version: that conflict is reported each time.
  if (first !== undefined && shared) {
    if (shared[WARNED]) return;
    shared[WARNED] = true;
  }
  const expected = `one copy of tool-compare on the page, here version ${own}`;
  const found = first === undefined ? `another <${tag}>` : `version ${first}, loaded before`;
  report(null, [
    problem({
      code: 'version-conflict',
      severity: 'warning',
      path: '',
      expected,
      found,
      fix: 'The first stands; load the script once.',
    }),
  ]);
}

/** An attribute's value that was not understood, and the value used instead. */
export interface Misread {
  readonly name: string;
  readonly value: unknown;
  readonly allowed?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Whether `min` and `max` are the ends of a scale: a score off its scale is printed without a bar. */
  readonly scale?: boolean;
  readonly fallback: unknown;
  /** The element's attributes, where `value` is the name of an attribute that the element does not have. */
  readonly own?: readonly string[];
}

/** The warning for an unknown attribute whose name resembles that of a known one; `null` for any other. */
function nameProblem(name: string, own: readonly string[]): Problem | null {
  const bare = (given: string): string => given.replaceAll('-', '');
  const found = nearest(bare(name), own.map(bare), name.length > 5 ? 2 : 1);
  const suggestion = own.find((given) => bare(given) === found);
  if (suggestion === undefined) return null;
  return problem({
    code: 'invalid-attribute',
    severity: 'warning',
    path: `@${name}`,
    expected: 'an attribute of the element',
    found: 'one that it has not',
    fix: `Did you mean '${suggestion}'?`,
    suggestion,
  });
}

function expectedOf({ name, value, allowed, min, max, scale }: Misread): string {
  if (scale) return `a number from 0 to ${max}`;
  if (allowed) return `one of ${allowed.map((word) => `'${word}'`).join(', ')}`;
  if (name === 'data') return 'JSON; set the data property once the element is defined';
  if (max !== undefined) return `a whole number from ${min}${max === Number.MAX_SAFE_INTEGER ? '' : ` to ${max}`}`;
  if (value === 'false') return 'no attribute where it is off';
  return min === 0 ? 'a number above 0' : 'a number';
}

function nearestOf({ value, allowed, min, max, scale }: Misread): string | undefined {
  if (allowed) {
    // An abbreviation means the word that it begins, even where another word is fewer letters away.
    const begun = String(value).trim().toLowerCase();
    return (begun && allowed.find((word) => word.startsWith(begun))) || nearest(begun, allowed, 9);
  }
  // Converted by way of its text, as properties do it: `Number` throws for symbols.
  const number = value === '' ? Number.NaN : Number(String(value));
  if (scale || max === undefined || min === undefined || !Number.isFinite(number)) return undefined;
  return String(Math.min(max, Math.max(min, Math.round(number))));
}

/**
 * The warning for a script that holds JSON but is not read because of its type; `null` for scripts without JSON, or of a type for JSON of
 * other use.
 */
function scriptProblem({ text, type }: HTMLScriptElement): Problem | null {
  if (!/^\s*(?:\{|\[\s*\{)\s*"/.test(text) || /ld\+json|importmap|speculationrules/.test(type)) return null;
  return problem({
    code: 'invalid-data',
    severity: 'warning',
    path: '',
    expected: 'a data script of type application/json, text/csv or text/markdown',
    found: type ? `JSON in a script of type '${type.slice(0, 60)}'` : 'JSON in a script without a type',
    fix: 'It is not read: write <script type="application/json">.',
  });
}

/** The warning for a misread attribute value, attribute name or script; `null` where there is nothing to warn of. */
export function attributeProblem(misread: Misread): Problem | null {
  const { name, value, scale, fallback, own } = misread;
  if (own) return nameProblem(name, own);
  if (name === 'script') return scriptProblem(value as HTMLScriptElement);
  const suggestion = nearestOf(misread);
  const fix = `${suggestion === undefined ? '' : `Did you mean '${suggestion}'? `}${scale ? 'It is printed, without a bar' : fallback === null ? 'It is ignored' : `Until then it is ${fallback}`}.`;
  const found = `'${String(value).slice(0, 60)}'`;
  const common = {
    code: 'invalid-attribute',
    severity: 'warning',
    path: `@${name}`,
    expected: expectedOf(misread),
    found,
    fix,
  } as const;
  return problem({ ...common, ...(suggestion !== undefined && { suggestion }) });
}
