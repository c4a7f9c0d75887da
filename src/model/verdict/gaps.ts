import type { Row } from '../rows.js';
import type { Missing } from './claims.js';
import { groupBy } from './groups.js';
import type { Lookup } from './lookup.js';

/** So many rows or groups of rows have a sentence of their own. */
const SENTENCES = 3;

/** One row with tools that have no figure in it. A tool that could not be had is left out: its column says so. */
interface Gap {
  readonly judged: Row;
  readonly label: string;
  readonly unknown: readonly string[];
  /** Those that say something that cannot be compared, by what they say. */
  readonly inWords: readonly { readonly text: string; readonly tools: readonly string[] }[];
}

function gapsIn(missing: readonly Missing[], { row, label, cell, tools: all }: Lookup): readonly Gap[] {
  return missing.flatMap(({ criterion, tools }) => {
    const judged = row(criterion);
    const cells = judged ? tools.filter((tool) => all.includes(tool)).flatMap((tool) => cell(judged, tool) ?? []) : [];
    if (!judged || !cells.length) return [];
    const spoken = groupBy(
      cells.filter(({ status }) => status !== 'unknown'),
      ({ text }) => text,
    );
    return {
      judged,
      label: label(criterion),
      unknown: cells.filter(({ status }) => status === 'unknown').map(({ tool }) => tool),
      inWords: spoken.map((group) => ({ text: group[0]?.text ?? '', tools: group.map(({ tool }) => tool) })),
    };
  });
}

/** The first sentences, and in one sentence how many rows are left. */
function cut<T>(
  items: readonly T[],
  say: (item: T) => string,
  rowsIn: (item: T) => number,
  more: (rows: number) => string,
): string[] {
  const rest = items.slice(SENTENCES).reduce((sum, item) => sum + rowsIn(item), 0);
  return [...items.slice(0, SENTENCES).map(say), ...(rest ? [more(rest)] : [])];
}

/** Sentences on what is not known, and on texts where figures are expected: where nobody leads because of them, that is said. */
export function gapsSaid(missing: readonly Missing[], lookup: Lookup): readonly string[] {
  const { words, name, tools } = lookup;
  const gaps = gapsIn(missing, lookup);
  const unknown = groupBy(
    gaps.filter((gap) => gap.unknown.length),
    (gap) => JSON.stringify(gap.unknown),
  );
  const spoken = gaps.filter(({ inWords }) => inWords.length);
  const compared = spoken.filter(({ judged }) => judged.stands?.compared.length);
  const texts = spoken.filter((gap) => !compared.includes(gap)).map(({ label }) => label);
  const isBlocked = ({ judged }: Gap): boolean => judged.stands !== null && judged.stands.blocking.length > 0;
  const alike = groupBy(compared, (gap) => JSON.stringify([gap.inWords, isBlocked(gap)]));
  return [
    ...cut(
      unknown,
      (group) =>
        words.unknownFor(
          group.map(({ label }) => label),
          (group[0]?.unknown ?? []).map(name),
          tools.length,
        ),
      (group) => group.length,
      words.moreUnknown,
    ),
    ...cut(
      alike,
      (group) =>
        words.inWords(
          group.map(({ label }) => label),
          (group[0]?.inWords ?? []).map(({ text, tools: who }) => ({ text, names: who.map(name) })),
          group.some(isBlocked),
        ),
      (group) => group.length,
      words.moreInWords,
    ),
    ...(texts.length ? [words.notCompared(texts)] : []),
  ];
}
