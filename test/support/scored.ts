import fc from 'fast-check';
import type { Criterion } from '../../src/model/criterion.js';
import type { Comparison } from '../../src/model/joined.js';
import type { Answer, ParsedTool } from '../../src/model/tool.js';
import { answer, criterion } from './documents.js';
import { compared, exactly, minus, ONE, over, plus, type Rational, times, ZERO } from './rational.js';

/** A parsed tool, as the model has it after reading. @param given answers, figures or `null` (unknown) by the criterion's ID. */
export const parsed = (id: string, given: Readonly<Record<string, Answer | number | null>>): ParsedTool => ({
  id,
  name: id.toUpperCase(),
  path: '',
  capabilities: null,
  answers: new Map(
    Object.entries(given).map(([key, value]) => [key, typeof value === 'object' && value !== null ? value : answer(value)]),
  ),
});

/** Tools, scored criteria, and the reader's weights by the criterion's ID; `null` for the author's weights. */
export interface Scored {
  readonly tools: readonly ParsedTool[];
  readonly criteria: readonly Criterion[];
  readonly weights: Readonly<Record<string, number>> | null;
}

const anyWeight = fc.constantFrom(0, 1, 1, 2, 3, 0.5, 0.1, 7);
const anyScored = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .record(
      {
        weight: anyWeight,
        better: fc.constantFrom('higher' as const, 'lower' as const),
        min: fc.constantFrom(0, -0.5, 0.3),
        max: fc.constantFrom(1, 1.5, 3),
      },
      { requiredKeys: [] },
    )
    .map((more) => criterion('score', { id, label: id, ...more }));

const anyFigure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 6, max: 20 }).map((n) => n / 20) },
  { weight: 4, arbitrary: fc.integer({ min: 30, max: 100 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, 1, 2, -1) },
);

/** Small comparisons with gaps, zero weights, odd scales and both directions. */
export const anyComparison: fc.Arbitrary<Scored> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([tools, rows]) => {
    const ids = ['c0', 'constructor', 'c2', 'c3'].slice(0, rows);
    return fc.record({
      criteria: fc.tuple(...ids.map(anyScored)),
      tools: fc
        .array(fc.tuple(...ids.map(() => anyFigure)), { minLength: tools, maxLength: tools })
        .map((all) => all.map((figures, t) => parsed(`t${t}`, Object.fromEntries(ids.map((id, i) => [id, figures[i] ?? null]))))),
      weights: fc.option(
        fc
          .tuple(...ids.map(() => fc.option(anyWeight)))
          .map((all) => Object.fromEntries(ids.flatMap((id, i) => (all[i] === null ? [] : [[id, all[i] ?? 0]])))),
      ),
    });
  });

/**
 * A tool's share of a criterion's scale, n = (value - min) / (max - min), or 1 - n where lower is better; `null` where the tool has no
 * value on the scale.
 */
function share(tool: Comparison['tools'][number], { id, better, min = 0, max = 1 }: Criterion): Rational | null {
  const value = 'answers' in tool ? tool.answers.get(id)?.value : null;
  if (typeof value !== 'number' || value < min || value > max) return null;
  const n = over(minus(exactly(value), exactly(min)), minus(exactly(max), exactly(min)));
  return better === 'lower' ? minus(ONE, n) : n;
}

/** The exact weights of the criteria, in order: the reader's where set, else the author's. */
export const weightsOf = ({ criteria, weights }: Scored): readonly Rational[] =>
  criteria.map(({ id, weight = 1 }) => exactly(new Map(Object.entries(weights ?? {})).get(id) ?? weight));

/** The exact sum of fractions. */
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, ZERO);

/** The weighted scores of the tools by ID, Σ w·n / Σ w, from 0 to 1; `null` where a value with a weight is missing or all weights are 0. */
export function scoresAt({ tools, criteria }: Scored, weights: readonly Rational[]): ReadonlyMap<string, Rational | null> {
  const total = sum(weights);
  return new Map(
    tools.map((tool) => {
      const parts = criteria.map((row, i) => (weights[i].n ? { n: share(tool, row), weight: weights[i] } : null));
      const counted = parts.filter((part) => part !== null);
      const known = counted.flatMap(({ n, weight }) => (n ? [times(n, weight)] : []));
      return [tool.id, total.n && known.length === counted.length ? over(sum(known), total) : null];
    }),
  );
}

/** The ID of the tool whose weighted score is above all others; `null` where there is none. */
export function leaderAt(scored: Scored, weights: readonly Rational[]): string | null {
  const ordered = [...scoresAt(scored, weights)].flatMap(([id, score]) => (score ? [{ id, score }] : []));
  return ordered.find((one) => ordered.every((other) => one === other || compared(one.score, other.score) > 0))?.id ?? null;
}

/**
 * Weights whose sum is 1, with which one criterion has the share `wanted` (0 to 1). The others divide the rest in their proportions, or
 * equally where the weights of all others are 0.
 */
export function withShare(scored: Scored, criterionId: string, wanted: Rational): readonly Rational[] {
  const weights = weightsOf(scored);
  const others = scored.criteria.map(({ id }, i) => (id === criterionId ? ZERO : weights[i]));
  const proportions = sum(others).n ? others : scored.criteria.map(({ id }) => (id === criterionId ? ZERO : ONE));
  const total = sum(proportions);
  return scored.criteria.map(({ id }, i) => (id === criterionId ? wanted : over(times(proportions[i], minus(ONE, wanted)), total)));
}
