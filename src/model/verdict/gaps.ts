import { groupBy } from '../groups.js';
import type { Row } from '../rows.js';
import type { Lookup } from './lookup.js';

/** The most groups of rows, of each sort of gap, that have a sentence of their own. */
const SENTENCES = 3;

/** The cells of a row that cannot be compared. Tools that could not be loaded are left out: their columns say so. */
interface Gap {
  /** The row's label. */
  readonly label: string;
  /** Names of the tools whose value is unknown. */
  readonly unknown: readonly string[];
  /** Names of the tools whose cell has a text that cannot be compared, grouped by that text. */
  readonly inWords: readonly { readonly text: string; readonly names: readonly string[] }[];
  /** Whether other cells of the row can be compared. */
  readonly isCompared: boolean;
  /** Whether no tool leads the row because one of these texts may stand for a better value. */
  readonly isBlocked: boolean;
}

function gapsIn(rows: readonly Row[], { loaded, name, label }: Lookup): readonly Gap[] {
  return rows.flatMap((row) => {
    const { cells, leadership } = row;
    if (!leadership) return [];
    const missing = leadership.missing.filter((place) => loaded.includes(place));
    const isUnknown = (place: number): boolean => cells[place]?.status === 'unknown';
    const byText = groupBy(
      missing.filter((place) => !isUnknown(place)),
      (place) => cells[place]?.text,
    );
    return {
      label: label(row),
      unknown: missing.filter(isUnknown).map(name),
      inWords: byText.map((places) => ({ text: cells[places[0]]?.text ?? '', names: places.map(name) })),
      isCompared: leadership.compared.length > 0,
      isBlocked: leadership.blocking.length > 0,
    };
  });
}

const labelsOf = (gaps: readonly Gap[]): string[] => gaps.map(({ label }) => label);

/**
 * Makes a sentence for each of the first groups of rows with the same gap, and one with the number of the rows left.
 * @param statementOf what the sentence says besides the labels: rows for which it is equal form a group.
 * @param say makes the sentence of a group from its labels and its first gap.
 * @param more makes the sentence with the number of the rows left.
 */
function firstSentences(
  gaps: readonly Gap[],
  statementOf: (gap: Gap) => readonly unknown[],
  say: (labels: readonly string[], first: Gap) => string,
  more: (rows: number) => string,
): string[] {
  const groups = groupBy(gaps, (gap) => JSON.stringify(statementOf(gap)));
  const rest = groups.slice(SENTENCES).flat().length;
  return [...groups.slice(0, SENTENCES).map((group) => say(labelsOf(group), group[0])), ...(rest ? [more(rest)] : [])];
}

/**
 * Makes the sentences on cells that cannot be compared: unknown values, and texts where figures are expected, with a remark where a row
 * has no leader because of them.
 */
export function gapSentences(rows: readonly Row[], lookup: Lookup): readonly string[] {
  const { words, loaded } = lookup;
  const gaps = gapsIn(rows, lookup);
  const spoken = gaps.filter(({ inWords }) => inWords.length);
  const texts = labelsOf(spoken.filter(({ isCompared }) => !isCompared));
  return [
    ...firstSentences(
      gaps.filter(({ unknown }) => unknown.length),
      ({ unknown }) => unknown,
      (labels, { unknown }) => words.unknownFor(labels, unknown, loaded.length),
      words.moreUnknown,
    ),
    ...firstSentences(
      spoken.filter(({ isCompared }) => isCompared),
      ({ inWords, isBlocked }) => [inWords, isBlocked],
      (labels, { inWords, isBlocked }) => words.inWords(labels, inWords, isBlocked),
      words.moreInWords,
    ),
    ...(texts.length ? [words.notCompared(texts)] : []),
  ];
}
