import { groupBy } from '../groups.js';
import type { Row } from '../rows.js';
import type { Lookup } from './lookup.js';

/** So many rows or groups of rows have a sentence of their own. */
const SENTENCES = 3;

/** One row with tools that have no figure in it. A tool that could not be had is left out: its column says so. */
interface Gap {
  readonly label: string;
  readonly unknown: readonly string[];
  /** Those that say something that cannot be compared, by what they say. */
  readonly inWords: readonly { readonly text: string; readonly names: readonly string[] }[];
  /** Whether other tools have a figure. */
  readonly isCompared: boolean;
  /** Whether nobody leads because of the texts. */
  readonly isBlocked: boolean;
}

function gapsIn(rows: readonly Row[], { had, name, label }: Lookup): readonly Gap[] {
  return rows.flatMap((row) => {
    const { cells, stands } = row;
    if (!stands) return [];
    const missing = stands.missing.filter((place) => had.includes(place));
    const isUnknown = (place: number): boolean => cells[place]?.status === 'unknown';
    const spoken = groupBy(
      missing.filter((place) => !isUnknown(place)),
      (place) => cells[place]?.text,
    );
    return {
      label: label(row),
      unknown: missing.filter(isUnknown).map(name),
      inWords: spoken.map((places) => ({ text: cells[places[0]]?.text ?? '', names: places.map(name) })),
      isCompared: stands.compared.length > 0,
      isBlocked: stands.blocking.length > 0,
    };
  });
}

const labelsOf = (gaps: readonly Gap[]): string[] => gaps.map(({ label }) => label);

/** A sentence for each of the first groups of rows of which the same is to be said, and in one how many rows are left. */
function cut(
  gaps: readonly Gap[],
  saidOf: (gap: Gap) => readonly unknown[],
  say: (labels: readonly string[], first: Gap) => string,
  more: (rows: number) => string,
): string[] {
  const groups = groupBy(gaps, (gap) => JSON.stringify(saidOf(gap)));
  const rest = groups.slice(SENTENCES).flat().length;
  return [...groups.slice(0, SENTENCES).map((group) => say(labelsOf(group), group[0])), ...(rest ? [more(rest)] : [])];
}

/** Sentences on what is not known, and on texts where figures are expected: where nobody leads because of them, that is said. */
export function gapsSaid(rows: readonly Row[], lookup: Lookup): readonly string[] {
  const { words, had } = lookup;
  const gaps = gapsIn(rows, lookup);
  const spoken = gaps.filter(({ inWords }) => inWords.length);
  const texts = labelsOf(spoken.filter(({ isCompared }) => !isCompared));
  return [
    ...cut(
      gaps.filter(({ unknown }) => unknown.length),
      ({ unknown }) => unknown,
      (labels, { unknown }) => words.unknownFor(labels, unknown, had.length),
      words.moreUnknown,
    ),
    ...cut(
      spoken.filter(({ isCompared }) => isCompared),
      ({ inWords, isBlocked }) => [inWords, isBlocked],
      (labels, { inWords, isBlocked }) => words.inWords(labels, inWords, isBlocked),
      words.moreInWords,
    ),
    ...(texts.length ? [words.notCompared(texts)] : []),
  ];
}
