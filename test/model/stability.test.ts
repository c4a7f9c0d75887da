import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printedShare, type Stability, stability, type Turn } from '../../src/model/weighing/stability.js';
import { weightedScores } from '../../src/model/weighing/tally.js';
import { answer, criterion, leadershipIn } from '../support/documents.js';
import { fc } from '../support/random.js';
import { compared, exactly, minus, over, plus, type Rational, rational } from '../support/rational.js';
import { anyComparison, leaderAt, parsed, type Scored, sum, weightsOf, withShare } from '../support/scored.js';

const score = (id: string, more = {}) => criterion('score', { id, ...more });
const of = ({ tools, criteria, weights }: Scored): Stability => stability(tools, criteria, weights);
const tiny = exactly(1e-12);
const share = (percent: number): Rational => over(exactly(percent), rational(100n));
const inside = (s: Rational): boolean => s.n >= 0n && s.n <= s.d;
const currentOf = (scored: Scored, id: string): Rational => {
  const weights = weightsOf(scored);
  return over(weights[scored.criteria.findIndex((one) => one.id === id)], sum(weights));
};

/** From 0 to 1 in steps, and awkward places. */
const GRID: readonly Rational[] = [
  ...Array.from({ length: 126 }, (_, i) => rational(BigInt(i), 125n)),
  ...[1e-9, 1 - 1e-9, 1 / 3, 2 / 3].map(exactly),
];

/** The same with each tool twice: whoever is best shares it. */
const twins = anyComparison.map((scored): Scored => {
  const copies = scored.tools.map((tool) => ({ ...tool, id: `${tool.id}-again` }));
  return { ...scored, tools: [...scored.tools, ...copies] };
});
const anyOrTwins = fc.oneof({ weight: 9, arbitrary: anyComparison }, { weight: 1, arbitrary: twins });

/** Whether a share lies on the leader's side of a turn. */
const before = (turn: Turn, s: Rational): boolean =>
  turn.direction === 'more' ? compared(s, minus(exactly(turn.share), tiny)) < 0 : compared(s, plus(exactly(turn.share), tiny)) > 0;

describe('the stability of a lead', () => {
  it('names the criterion whose share has to change least', () => {
    const tools = [parsed('a', { x: 0.2, y: 0.8 }), parsed('b', { x: 0.7, y: 0.5 })];

    const found = stability(tools, [score('x', { label: 'X' }), score('y', { weight: 2 })]);

    assert.ok(found.kind === 'unless');
    // 0.2 s + 0.8 (1 - s) = 0.7 s + 0.5 (1 - s) where s = 3/8.
    assert.deepEqual(
      [found.leader, found.criterion.id, found.direction, found.share, found.rival, found.current],
      ['a', 'x', 'more', 0.375, 'b', 1 / 3],
    );
    assert.deepEqual(found.printed, { percent: 37, decimals: 0 });
    assert.equal(found.opposite, null);
  });

  it('has no leader where the best is shared, also by fractions that doubles miss', () => {
    const tools = [parsed('a', { x: 0.1, y: 0.2 }), parsed('b', { x: 0.3, y: 0 }), parsed('c', { x: 0, y: 0 })];

    assert.deepEqual(stability(tools, [score('x'), score('y')]), { kind: 'tied', tools: ['a', 'b'] });
  });

  it('says nothing of fewer than two', () => {
    assert.deepEqual(stability([parsed('a', { x: 1 }), parsed('b', {})], [score('x')]), { kind: 'none' });
    assert.deepEqual(stability([parsed('a', { x: 1 }), parsed('b', { x: 0 })], []), { kind: 'none' });
    assert.deepEqual(stability([parsed('a', { x: 1 }), parsed('b', { x: 0 })], [score('x')], { x: 0 }), { kind: 'none' });
  });

  it('is firm where the leader is ahead on every criterion, and where there is one alone', () => {
    const tools = [parsed('a', { x: 0.9, y: 0.8 }), parsed('b', { x: 0.7, y: 0.5 })];

    assert.deepEqual(stability(tools, [score('x'), score('y')]), { kind: 'always', leader: 'a' });
    assert.deepEqual(stability(tools, [score('x')]), { kind: 'always', leader: 'a' });
  });

  it('is none over what a row calls a tie, by its ranges or its tolerance', () => {
    const ranged = (id: string, point: number, range: [number, number]) => parsed(id, { x: answer(point, { range }) });
    const apart = [ranged('a', 0.5, [0.3, 0.7]), ranged('b', 0.45, [0.3, 0.6])];
    assert.deepEqual(stability(apart, [score('x')]), { kind: 'tied', tools: ['a', 'b'] });
    const near = [parsed('a', { x: 0.5 }), parsed('b', { x: 0.45 }), parsed('c', { x: 0.2 })];
    assert.deepEqual(stability(near, [score('x', { tolerance: 0.05 })]), { kind: 'tied', tools: ['a', 'b'] });
    assert.deepEqual(stability(near, [score('x', { tolerance: 0.04 })]), { kind: 'always', leader: 'a' });
  });

  it('has the leaders of the row where one counts alone, whatever its ranges or its tolerance', () => {
    const figure = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
    const exact = figure.map((value) => answer(value));
    const range = fc.tuple(figure, figure).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
    const ranged = fc
      .tuple(figure, range, fc.boolean())
      .map(([value, ends, only]) => answer(only ? null : value, { status: 'known', range: ends }));
    const tolerant = fc.tuple(fc.array(exact, { minLength: 2, maxLength: 5 }), fc.constantFrom(0.05, 0.1, 0.3));
    const wide = fc.tuple(fc.array(fc.oneof(exact, ranged), { minLength: 2, maxLength: 5 }), fc.constant(0));
    const better = fc.constantFrom('higher' as const, 'lower' as const);
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(tolerant, wide), better, fc.constantFrom(1, 2, 3), ([answers, tolerance], side, max) => {
        const one = score('x', { tolerance, better: side, max });
        const tools = answers.map((given, i) => parsed(`t${i}`, { x: given }));
        const { leaders = [] } = leadershipIn(answers, one) ?? {};
        const found = stability(tools, [one]);
        kinds.add(found.kind);
        const said = found.kind === 'tied' ? found.tools : found.kind === 'none' ? [] : [found.leader];
        assert.deepEqual(
          said,
          leaders.map((i) => `t${i}`),
        );
      }),
      { numRuns: 1000 },
    );
    assert.deepEqual([...kinds].sort(), ['always', 'tied']);
  });

  it('ends where the ranges meet', () => {
    const tools = [parsed('a', { x: 0.9, y: answer(0.5, { range: [0.4, 0.6] }) }), parsed('b', { x: 0.5, y: 0.7 })];

    const found = stability(tools, [score('x'), score('y')]);

    assert.ok(found.kind === 'unless');
    // 0.9 (1 - s) + 0.4 s = 0.5 (1 - s) + 0.7 s where s = 4/7.
    assert.deepEqual([found.leader, found.criterion.id, found.direction, found.share], ['a', 'y', 'more', 4 / 7]);
  });

  it('ends at once where the leader has no figure for what does not count yet', () => {
    const tools = [parsed('a', { x: 0.9 }), parsed('b', { x: 0.7, y: 0.5 })];

    const found = stability(tools, [score('x'), score('y')], { y: 0 });

    assert.ok(found.kind === 'unless');
    assert.deepEqual([found.criterion.id, found.direction, found.share, found.rival], ['y', 'more', 0, null]);
    assert.deepEqual(found.printed, { percent: 0, decimals: 0 });
  });

  it('ends where a rival comes in once what it lacks no longer counts', () => {
    const tools = [parsed('a', { x: 0.6, y: 0.9 }), parsed('b', { x: 0.5, y: 0.5 }), parsed('c', { x: 0.8 })];

    const found = stability(tools, [score('x'), score('y')]);

    assert.ok(found.kind === 'unless');
    assert.deepEqual([found.criterion.id, found.direction, found.share, found.rival], ['x', 'more', 1, 'c']);
    assert.deepEqual(found.printed, { percent: 99, decimals: 0 });
  });

  it('tells the other end of the same criterion too', () => {
    const tools = [parsed('a', { x: 0.5, y: 0.5 }), parsed('b', { x: 0.9, y: 0 }), parsed('c', { x: 0, y: 0.8 })];

    const found = stability(tools, [score('x'), score('y')]);

    assert.ok(found.kind === 'unless');
    assert.deepEqual([found.criterion.id, found.direction, found.rival], ['x', 'more', 'b']);
    assert.deepEqual([found.opposite?.direction, found.opposite?.rival, found.opposite?.share], ['less', 'c', 0.375]);
  });

  it('ends where a rival is level once the criterion counts for nothing', () => {
    const tools = [parsed('a', { x: 0.5, y: 0.5 }), parsed('b', { x: 0.9, y: 0 }), parsed('c', { x: 0, y: 0.5 })];

    const found = stability(tools, [score('x'), score('y')]);

    assert.ok(found.kind === 'unless');
    assert.deepEqual([found.opposite?.direction, found.opposite?.rival, found.opposite?.share], ['less', 'c', 0]);
    assert.deepEqual(found.opposite?.printed, { percent: 1, decimals: 0 });
  });

  it('names the first by ID of rivals and criteria that come equally near', () => {
    const tools = [
      parsed('c', { x: 0.9, y: 0, z: 0 }),
      parsed('a', { x: 0.6, y: 0.6, z: 0.6 }),
      parsed('b', { x: 0.9, y: 0, z: 0 }),
    ];
    const even = [
      parsed('a', { x: 0.6, y: 0.6, z: 0.6 }),
      parsed('b', { x: 0.9, y: 0, z: 0 }),
      parsed('c', { x: 0, y: 0.9, z: 0 }),
    ];

    const rival = stability(tools, [score('x'), score('y'), score('z')]);
    const row = stability(even, [score('y'), score('z'), score('x')]);

    assert.ok(rival.kind === 'unless' && row.kind === 'unless');
    assert.deepEqual([rival.criterion.id, rival.direction, rival.rival], ['x', 'more', 'b']);
    assert.deepEqual([row.criterion.id, row.direction, row.rival], ['x', 'more', 'b']);
  });

  it('holds where one criterion alone counts, as one that joins it grows', () => {
    const tools = [parsed('a', { x: 0.8, y: 0.2, z: 0.5 }), parsed('b', { x: 0.2, y: 0.8, z: 0.5 })];

    const found = stability(tools, [score('x'), score('y'), score('z')], { y: 0, z: 0 });

    assert.ok(found.kind === 'unless');
    assert.deepEqual([found.criterion.id, found.direction, found.share], ['y', 'more', 0.5]);
  });

  it('is found soon also on hundreds of scales without a common step', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `c${i}`);
    const criteria = ids.map((id, i) => score(id, { max: 1 + Math.sqrt(i + 2) }));
    const tools = ['a', 'b'].map((id, t) =>
      parsed(id, Object.fromEntries(ids.map((key, i) => [key, (i + t) % 7 ? 0.5 : 0.25 * t]))),
    );

    const found = stability(tools, criteria);

    assert.equal(found.kind, 'unless');
    assert.deepEqual(stability(tools.toReversed(), criteria.toReversed()), found);
  });

  it('is confirmed by trying every share', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(anyOrTwins, (scored) => {
        const found = of(scored);
        kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + 1);
        const leader = leaderAt(scored, weightsOf(scored));
        if (found.kind === 'none' || found.kind === 'tied') {
          const ordered = [...weightedScores(scored.tools, scored.criteria, scored.weights).values()].flatMap(
            (one) => one?.point ?? [],
          );
          assert.ok(found.kind === 'none' ? ordered.length < 2 : leader === null && found.tools.length > 1);
          return;
        }
        assert.equal(found.leader, leader);
        // Several of what follows ask for the same share.
        const asked = new Map<string, boolean>();
        const leads = (id: string, s: Rational): boolean => {
          const key = `${id} ${s.n}/${s.d}`;
          const known = asked.get(key) ?? leaderAt(scored, withShare(scored, id, s)) === leader;
          asked.set(key, known);
          return known;
        };
        const rows = scored.criteria.length > 1 ? scored.criteria : [];
        if (found.kind === 'always') {
          for (const { id } of rows) for (const s of GRID) assert.ok(leads(id, s));
          return;
        }
        const { id } = found.criterion;
        const current = currentOf(scored, id);
        const turns: readonly Turn[] = found.opposite ? [found, found.opposite] : [found];
        // Every share between the turns keeps the leader.
        for (const s of GRID) if (turns.every((turn) => before(turn, s))) assert.ok(leads(id, s));
        for (const turn of turns) {
          const more = turn.direction === 'more';
          // Just past it, or at the very end, it has gone.
          const past = (more ? plus : minus)(exactly(turn.share), tiny);
          assert.ok(!leads(id, inside(past) ? past : exactly(turn.share)));
          const reached = scored.tools.some((tool) => tool.id === turn.rival);
          assert.equal(reached, turn.rival !== null);
          // What is printed is true up to and including itself, and beyond the current share.
          assert.ok(turn.printed);
          const printed = share(turn.printed.percent);
          assert.ok(leads(id, printed));
          assert.ok(turn.rival === null || (more ? 1 : -1) * compared(printed, current) > 0);
          for (const s of GRID) {
            const between = more
              ? compared(s, current) >= 0 && compared(s, printed) <= 0
              : compared(s, current) <= 0 && compared(s, printed) >= 0;
            if (between) assert.ok(leads(id, s));
          }
        }
        // Nothing nearer, whichever criterion.
        const apart = (a: Rational, b: Rational): Rational => (compared(a, b) > 0 ? minus(a, b) : minus(b, a));
        const nearest = minus(apart(exactly(found.share), current), tiny);
        for (const row of rows) {
          const from = currentOf(scored, row.id);
          for (const s of GRID) if (compared(apart(s, from), nearest) < 0) assert.ok(leads(row.id, s));
        }
      }),
      { numRuns: 600 },
    );
    for (const kind of ['none', 'tied', 'always', 'unless']) assert.ok((kinds.get(kind) ?? 0) > 5, `${kind} was not tried`);
  });

  it('does not depend on the order of tools and criteria', () => {
    fc.assert(
      fc.property(anyComparison, fc.boolean(), (scored, rows) => {
        const there = of(scored);
        const back = of({
          ...scored,
          tools: scored.tools.toReversed(),
          criteria: rows ? scored.criteria.toReversed() : scored.criteria,
        });
        const plain = (found: Stability) => (found.kind === 'tied' ? { ...found, tools: found.tools.toSorted() } : found);
        assert.deepEqual(plain(back), plain(there));
      }),
    );
  });
});

describe('the share to print', () => {
  it('is the last whole per cent before the turn', () => {
    assert.deepEqual(printedShare({ n: 1n, d: 2n }, { n: 627n, d: 1000n }, 'more'), { percent: 62, decimals: 0 });
    assert.deepEqual(printedShare({ n: 1n, d: 2n }, { n: 62n, d: 100n }, 'more'), { percent: 61, decimals: 0 });
    assert.deepEqual(printedShare({ n: 1n, d: 2n }, { n: 123n, d: 1000n }, 'less'), { percent: 13, decimals: 0 });
    assert.deepEqual(printedShare({ n: 1n, d: 2n }, { n: 12n, d: 100n }, 'less'), { percent: 13, decimals: 0 });
  });

  it('has decimals where a whole one would be the current share', () => {
    assert.deepEqual(printedShare({ n: 616n, d: 1000n }, { n: 627n, d: 1000n }, 'more'), { percent: 62.6, decimals: 1 });
    assert.deepEqual(printedShare({ n: 99n, d: 100n }, { n: 1n, d: 1n }, 'more'), { percent: 99.9, decimals: 1 });
    assert.deepEqual(printedShare({ n: 1n, d: 3n }, { n: 33n, d: 100n }, 'less'), { percent: 33.1, decimals: 1 });
  });

  it('is given up where no figure stands between', () => {
    assert.equal(printedShare({ n: 0n, d: 1n }, { n: 1n, d: 10n ** 40n }, 'more'), null);
  });

  it('stands between the current share and the turn, and reads unlike the current one', () => {
    const fraction = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 })).filter(([n, d]) => n <= d);
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        const current = rational(BigInt(a), BigInt(b));
        const turn = rational(BigInt(c), BigInt(d));
        const side = compared(turn, current);
        fc.pre(side !== 0);
        const found = printedShare(current, turn, side > 0 ? 'more' : 'less');
        assert.ok(found);
        assert.equal(compared(share(found.percent), current), side);
        assert.equal(compared(share(found.percent), turn), -side);
        const print = new Intl.NumberFormat('en', {
          minimumFractionDigits: found.decimals,
          maximumFractionDigits: found.decimals,
        });
        assert.equal(Number(print.format(found.percent)), found.percent);
        assert.notEqual(print.format(found.percent), print.format((100 * a) / b));
      }),
      { numRuns: 2000 },
    );
  });
});
