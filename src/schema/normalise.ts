import type { Capability, Criterion, Document, Tool } from '../model/document.js';
import type { Path } from '../model/path.js';
import type { ParsedDocument, ParsedTool } from '../model/tool.js';
import { safeLink } from '../model/url.js';
import { answerFrom } from './answer.js';
import type { Copy } from './copy.js';
import type { Problems } from './problems.js';
import { withScheme } from './scheme.js';

/** Where links stand, by the key that holds them. */
const LINKS = ['url', 'logo'] as const;

/** Decides every field of a document that fits the format: links absolute, values as answers, doubles gone. */
class Normaliser {
  readonly #base: string;
  readonly #origins: Copy['origins'];
  readonly #problems: Problems;

  constructor(base: string, origins: Copy['origins'], problems: Problems) {
    this.#base = base;
    this.#origins = origins;
    this.#problems = problems;
  }

  document({ $schema: _, tools, criteria, more, ...rest }: Document): ParsedDocument {
    return {
      ...rest,
      tools: this.#each(tools, ['tools'], 'invalid-id', (tool, path) => this.#tool(tool, path)),
      ...(criteria && { criteria: this.#each(criteria, ['criteria'], 'invalid-data', (one, path) => this.#criterion(one, path)) }),
      ...(more && { more: this.#linked(more, ['more']) }),
      base: this.#base,
    };
  }

  /** Each entry with the path that its author counts, without those whose ID came before. */
  #each<T extends { id: string }, R>(
    list: readonly T[],
    path: Path,
    code: 'invalid-id' | 'invalid-data',
    normalise: (entry: T, path: Path) => R,
  ): R[] {
    const origins = this.#origins.get(list);
    const seen = new Set<string>();
    return list.flatMap((entry, i) => {
      const own = [...path, origins?.[i] ?? i];
      if (!seen.has(entry.id)) {
        seen.add(entry.id);
        return [normalise(entry, own)];
      }
      const found = `'${entry.id}' again`;
      this.#problems.add([...own, 'id'], { code, expected: 'each ID once', found, fix: 'The first one is kept.' });
      return [];
    });
  }

  #tool({ values = {}, capabilities, action: given, ...tool }: Tool, path: Path): ParsedTool {
    const action = given && this.#linked(given, [...path, 'action']);
    const answers = Object.entries(values).map(([id, value]) => {
      const link = (url: string) => this.#link(url, [...path, 'values', id, 'source']);
      return [id, answerFrom(value, link)] as const;
    });
    return {
      ...this.#linked(tool, path),
      ...(action?.url && { action }),
      path: this.#problems.pathText(path),
      answers: new Map(answers),
      capabilities: this.#capabilities(capabilities, [...path, 'capabilities']),
    };
  }

  /** Where nothing is counted there is no zero. */
  #capabilities(given: Tool['capabilities'], path: Path): ParsedTool['capabilities'] {
    if (!given?.items && given?.total === undefined) return null;
    const { url, total = 0, items = [] } = this.#linked(given, path);
    const link = (item: Capability, own: Path) => this.#linked(item, own);
    const all = this.#each(items, [...path, 'items'], 'invalid-data', link);
    return { total: Math.max(total, all.length), items: all, ...(url !== undefined && { url }) };
  }

  /** A scale that ends where it begins is none. */
  #criterion(given: Criterion, path: Path): Criterion {
    const criterion = this.#linked(given, path);
    const { kind, min = 0, max = kind === 'rank' ? 100 : kind === 'score' ? 1 : Number.POSITIVE_INFINITY } = criterion;
    if (min < max) return criterion;
    const found = `min ${min} and max ${max}`;
    this.#problems.add(path, { code: 'invalid-data', expected: 'min below max', found, fix: 'The scale is left out.' });
    const { min: _, max: __, ...rest } = criterion;
    return rest;
  }

  /** The object with its links absolute, without those that lead nowhere. */
  #linked<T extends { url?: string; logo?: string }>(object: T, path: Path): T {
    const result = { ...object };
    for (const key of LINKS) {
      const given = object[key];
      if (given === undefined) continue;
      const link = this.#link(given, [...path, key]);
      if (link === undefined) delete result[key];
      else result[key] = link;
    }
    return result;
  }

  /** The absolute form of a link; nothing for an empty one, which would lead to the data itself. */
  #link(url: string, path: Path): string | undefined {
    if (!url.trim()) return undefined;
    const meant = withScheme(url);
    if (meant) {
      this.#problems.add(path, {
        code: 'invalid-data',
        severity: 'warning',
        expected: 'https:// before a host',
        found: `"${url.trim()}", which leads to a file beside the data`,
        fix: `Write '${meant}'.`,
        suggestion: meant,
      });
    }
    return safeLink(url, this.#base) ?? undefined;
  }
}

/** Decides every field of a document that fits the format, and tells what only shows then: IDs that come twice, scales without an extent. */
export const normalise = (document: Document, base: string, origins: Copy['origins'], problems: Problems): ParsedDocument =>
  new Normaliser(base, origins, problems).document(document);
