import { groupBy } from '../groups.js';
import type { Row } from '../rows.js';
import type { Missing } from './claims.js';
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

/** A sentence for each of the first groups, and in one how many rows are left. */
function cut(
  groups: readonly (readonly Gap[])[],
  say: (labels: readonly string[], first: Gap) => string,
  more: (rows: number) => string,
): string[] {
  const rest = groups.slice(SENTENCES).flat().length;
  return [
    ...groups.slice(0, SENTENCES).flatMap((group) => (group[0] ? say(labelsOf(group), group[0]) : [])),
    ...(rest ? [more(rest)] : []),
  ];
}

const labelsOf = (gaps: readonly Gap[]): string[] => gaps.map(({ label }) => label);

/** Sentences on what is not known, and on texts where figures are expected: where nobody leads because of them, that is said. */
export function gapsSaid(missing: readonly Missing[], lookup: Lookup): readonly string[] {
  const { words, name, tools } = lookup;
  const gaps = gapsIn(missing, lookup);
  const unknown = groupBy(
    gaps.filter((gap) => gap.unknown.length),
    (gap) => JSON.stringify(gap.unknown),
  );
  const spoken = gaps.filter(({ inWords }) => inWords.length);
  const isCompared = ({ judged }: Gap): boolean => Boolean(judged.stands?.compared.length);
  const isBlocked = ({ judged }: Gap): boolean => Boolean(judged.stands?.blocking.length);
  const alike = groupBy(spoken.filter(isCompared), (gap) => JSON.stringify([gap.inWords, isBlocked(gap)]));
  const texts = labelsOf(spoken.filter((gap) => !isCompared(gap)));
  return [
    ...cut(unknown, (labels, first) => words.unknownFor(labels, first.unknown.map(name), tools.length), words.moreUnknown),
    ...cut(
      alike,
      (labels, first) =>
        words.inWords(
          labels,
          first.inWords.map(({ text, tools: who }) => ({ text, names: who.map(name) })),
          isBlocked(first),
        ),
      words.moreInWords,
    ),
    ...(texts.length ? [words.notCompared(texts)] : []),
  ];
}
