import type { Capability, Criterion, Document, Evidence, Format, Tool, Value } from '../../model/document.js';
import type { Path } from '../../model/path.js';
import { BYTE, SECOND } from '../../model/print/units.js';
import { withScheme } from '../../model/with-scheme.js';
import { endsOf, hasScale, rowNameOf } from '../flawless.js';
import { isObject } from '../object.js';
import type { Copy } from './copy.js';
import type { Problems } from './problems.js';

/** The keys that hold links. */
const LINKS = ['url', 'logo', 'source'] as const;

/** The units that agree with formats that print a unit of their own. */
const UNITS: Partial<Record<Format, RegExp>> = { percent: /^%$/, bytes: BYTE, duration: SECOND };

/** The kinds that have a scale without `min` and `max`. */
const SCALED: ReadonlySet<string> = new Set(['score', 'rank']);

/** Goes through a document that fits the format, and takes out repeated IDs and contradictions. */
class Mender {
  readonly #origins: Copy['origins'];
  readonly #problems: Problems;
  readonly #scaleless: WeakSet<object>;

  constructor(origins: Copy['origins'], problems: Problems, scaleless: WeakSet<object>) {
    this.#origins = origins;
    this.#scaleless = scaleless;
    this.#problems = problems;
  }

  document(document: Document): { readonly whole: Document; readonly places: readonly number[] } {
    const { tools, criteria, more } = document;
    const kept = this.#once(tools, ['tools'], 'invalid-id', (tool, path) => this.#tool(tool, path));
    const whole = {
      ...document,
      tools: kept.map(([tool]) => tool),
      ...(criteria && { criteria: this.#all(criteria, ['criteria'], this.#criterionOnce()) }),
    };
    if (more) this.#look(more, ['more']);
    return { whole, places: kept.map(([, place]) => place) };
  }

  /** Each entry with its index as the author counts, without entries whose ID came before. */
  #once<T extends { readonly id: string }>(
    list: readonly T[],
    path: Path,
    code: 'invalid-id' | 'invalid-data',
    mend: (entry: T, path: Path) => T,
  ): (readonly [T, number])[] {
    const origins = this.#origins.get(list);
    const seen = new Set<string>();
    return list.flatMap((entry, i) => {
      const place = origins?.[i] ?? i;
      const own = [...path, place];
      if (!seen.has(entry.id)) {
        seen.add(entry.id);
        return [[mend(entry, own), place] as const];
      }
      const found = `'${entry.id}' again`;
      this.#problems.add([...own, 'id'], { code, expected: 'each ID once', found, fix: 'The first one is kept.' });
      return [];
    });
  }

  #all<T extends { readonly id: string }>(list: readonly T[], path: Path, mend: (entry: T, path: Path) => T): T[] {
    return this.#once(list, path, 'invalid-data', mend).map(([entry]) => entry);
  }

  #tool(given: Tool, path: Path): Tool {
    const { action, values = {}, capabilities } = given;
    if (action) this.#look(action, [...path, 'action']);
    const entries = Object.entries(values).map(([id, value]) => [id, this.#value(value, [...path, 'values', id])]);
    const tool = { ...given, ...(given.values && { values: Object.fromEntries(entries) as Tool['values'] & object }) };
    this.#look(tool, path);
    if (!capabilities) return tool;
    const own = [...path, 'capabilities'];
    this.#look(capabilities, own);
    const { items } = capabilities;
    const mend = (item: Capability, at: Path): Capability => this.#look(item, at);
    return { ...tool, capabilities: { ...capabilities, ...(items && { items: this.#all(items, [...own, 'items'], mend) }) } };
  }

  /** The value with the lower end of its range first. */
  #value(value: Value, path: Path): Value {
    if (!isObject(value)) return value;
    const evidence: Evidence = this.#look(value as Evidence, path);
    const [from = null, to = null] = evidence.range ?? [];
    if (from === null || to === null || from <= to) return evidence;
    this.#problems.add([...path, 'range'], {
      code: 'invalid-data',
      severity: 'warning',
      expected: 'the lower end first',
      found: `${from} before ${to}`,
      fix: `It is read as [${to}, ${from}].`,
    });
    return { ...evidence, range: [to, from] };
  }

  /** Makes a function that mends criteria one after the other: a label that came before in its group gets a number, 'Price (2)'. */
  #criterionOnce(): (criterion: Criterion, path: Path) => Criterion {
    const seen = new Set<string>();
    return (criterion, path) => {
      let own = criterion;
      for (let place = 2; seen.has(rowNameOf(own).id); place += 1) own = { ...criterion, label: `${criterion.label} (${place})` };
      seen.add(rowNameOf(own).id);
      if (this.#scaleless.has(criterion)) this.#scaleless.add(own);
      if (own !== criterion) {
        this.#problems.add([...path, 'label'], {
          code: 'invalid-data',
          severity: 'warning',
          expected: 'each label once in its group',
          found: `'${criterion.label.slice(0, 40)}' again`,
          fix: `It reads '${own.label.slice(0, 60)}'; give the rows labels of their own.`,
        });
      }
      return this.#criterion(own, path);
    };
  }

  #criterion(criterion: Criterion, path: Path): Criterion {
    this.#look(criterion, path);
    const unread = this.#scaleless.has(criterion);
    if (hasScale(criterion) && !unread) return this.#printed(criterion, path);
    const { min, max } = endsOf(criterion);
    const found = `min ${min} and max ${max}`;
    // An end that could not be read has its problem already.
    if (!unread)
      this.#problems.add(path, { code: 'invalid-data', expected: 'min below max', found, fix: 'The scale is left out.' });
    // A score or rank without ends would get the scale of its kind, which the author did not mean: 0 to 0 stands for no scale.
    const { min: _, max: __, ...rest } = criterion;
    return this.#printed(SCALED.has(criterion.kind) ? { ...rest, min: 0, max: 0 } : rest, path);
  }

  /**
   * The criterion without a format that contradicts its unit or currency, with warnings of units, currencies and formats that are not
   * printed.
   */
  #printed(criterion: Criterion, path: Path): Criterion {
    const { kind, unit, currency, format } = criterion;
    const warn = (key: string, expected: string, found: string, fix: string): void =>
      this.#problems.add([...path, key], { code: 'invalid-data', severity: 'warning', expected, found, fix });
    if (currency !== undefined && kind !== 'money') {
      const fix = "It is not printed: make the kind 'money', or leave the currency out.";
      warn('currency', "a currency in rows of kind 'money'", `'${currency}' in one of kind '${kind}'`, fix);
    }
    if (unit !== undefined && !/^(?:number|score|money)$/.test(kind)) {
      const fix = 'It is not printed: make the kind one of these, or write the unit into the label.';
      warn('unit', "a unit in rows of kind 'number', 'score' or 'money'", `'${unit.slice(0, 40)}' in one of kind '${kind}'`, fix);
      return criterion;
    }
    if (format && !/^(?:number|score|money|rank)$/.test(kind)) {
      warn('format', 'a format in rows of figures', `'${format}' in one of kind '${kind}'`, 'It is passed over.');
      return criterion;
    }
    const units = format && UNITS[format];
    if (!units || (kind !== 'money' && (unit === undefined || units.test(unit)))) return criterion;
    const found = `'${format}'${kind === 'money' ? '' : ` beside the unit '${unit?.slice(0, 40)}'`}`;
    const expected = kind === 'money' ? "'plain' or 'compact' in rows of money" : 'a format that goes with the unit';
    warn('format', expected, found, 'It is left out; the figures are printed as they are.');
    const { format: _, ...rest } = criterion;
    return rest;
  }

  /** Warns of links without a scheme; the object stays as it is. */
  #look<T extends { readonly [key in (typeof LINKS)[number]]?: string }>(object: T, path: Path): T {
    for (const key of LINKS) {
      const url = Object.hasOwn(object, key) ? object[key] : undefined;
      const meant = url !== undefined && withScheme(url);
      if (!meant) continue;
      this.#problems.add([...path, key], {
        code: 'invalid-data',
        severity: 'warning',
        expected: 'https:// before a host',
        found: `"${url.trim()}", which leads to a file beside the data`,
        fix: `Write '${meant}'.`,
        suggestion: meant,
      });
    }
    return object;
  }
}

/**
 * A document that fits the format without repeated IDs, scales without extent and contradictory formats, and the index of each tool as its
 * author counts. Adds a problem for each of these, and for links without a scheme.
 * @param scaleless criteria with a `min` or `max` that could not be read.
 */
export const mendDocument = (document: Document, origins: Copy['origins'], problems: Problems, scaleless: WeakSet<object>) =>
  new Mender(origins, problems, scaleless).document(document);
