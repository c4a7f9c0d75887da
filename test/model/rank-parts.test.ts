import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rankParts } from '../../src/model/weighing/rank-parts.js';
import { answer, criterion } from '../support/documents.js';
import { fc } from '../support/random.js';
import { compared, exactly, minus, rational, times } from '../support/rational.js';
import { anyComparison, parsed, scoresAt, weightsOf } from '../support/scored.js';

const rank = criterion('rank', { id: 'rank' });
const score = (id: string, more = {}) => criterion('score', { id, ...more });
const criteria = [rank, score('x', { weight: 3 }), score('y')];

describe('the parts of a rank', () => {
  it('are the scored criteria with their weights, shares and figures', () => {
    const found = rankParts(parsed('a', { rank: 70, x: 0.9, y: 0.1 }), criteria);

    assert.deepEqual(
      found?.parts.map(({ criterion: { id }, weight, share, fraction }) => [id, weight, share, fraction]),
      [
        ['x', 3, 0.75, 0.9],
        ['y', 1, 0.25, 0.1],
      ],
    );
    assert.deepEqual([found?.sum, found?.adds], [70, true]);
  });

  it('are not spoken of where none has a weight or counts, or there is no rank', () => {
    const tool = parsed('a', { rank: 70, x: 0.9, y: 0.1 });

    assert.equal(rankParts(tool, [rank, score('x'), score('y')]), null);
    assert.equal(rankParts(tool, [rank, score('x', { weight: 0 })]), null);
    assert.equal(rankParts(tool, [score('x', { weight: 1 })]), null);
  });

  it('add up to the decimals of the figure', () => {
    const adds = (figure: number, x: number): boolean | undefined =>
      rankParts(parsed('a', { rank: figure, x }), [rank, score('x', { weight: 1 })])?.adds;

    assert.equal(adds(44, 0.444), true);
    assert.equal(adds(44, 0.445), false);
    assert.equal(adds(45, 0.445), true);
    assert.equal(adds(44.4, 0.444), true);
    assert.equal(adds(44.5, 0.444), false);
  });

  it('add up to what the table prints, with the decimals of its row', () => {
    const rows = [rank, score('x', { weight: 1 })];
    const tool = parsed('a', { rank: 44, x: 0.444 });
    const other = parsed('b', { rank: 44.5 });

    assert.deepEqual([rankParts(tool, rows)?.adds, rankParts(tool, rows)?.decimals], [true, 0]);
    assert.deepEqual([rankParts(tool, rows, [tool, other])?.adds, rankParts(tool, rows, [tool, other])?.decimals], [false, 1]);
  });

  it('do not add up where one is missing, and where there is no figure', () => {
    const missing = rankParts(parsed('a', { rank: 70, x: 0.9 }), criteria);
    const unknown = rankParts(parsed('a', { rank: answer(null), x: 0.9, y: 0.1 }), criteria);

    assert.deepEqual([missing?.sum, missing?.adds, missing?.parts[1]?.fraction], [null, false, null]);
    assert.deepEqual([unknown?.sum, unknown?.adds], [70, false]);
  });

  it('lie on the scale of the rank, and run with it', () => {
    const of = (more: object): number | null | undefined =>
      rankParts(parsed('a', { rank: 4, x: 0.75 }), [criterion('rank', { id: 'rank', ...more }), score('x', { weight: 1 })])?.sum;

    assert.equal(of({ min: 1, max: 5 }), 4);
    assert.equal(of({ max: 10 }), 7.5);
    assert.equal(of({ max: 10, better: 'lower' }), 2.5);
  });

  it('are what the weighted score is made of', () => {
    fc.assert(
      fc.property(anyComparison, (scored) => {
        const rows = [rank, ...scored.criteria];
        const expected = scoresAt(scored, weightsOf({ ...scored, weights: null }));
        for (const tool of scored.tools) {
          const found = rankParts(tool, rows);
          const weights = scored.criteria.map(({ weight }) => weight);
          if (!found) assert.ok([undefined, 0].some((none) => weights.every((weight) => weight === none)));
          else {
            const exact = expected.get(tool.id);
            assert.equal(found.sum === null, !exact);
            if (found.sum === null || !exact) continue;
            const apart = minus(exactly(found.sum), times(exact, rational(100n)));
            assert.ok(compared({ n: apart.n < 0n ? -apart.n : apart.n, d: apart.d }, exactly(1e-13)) < 0);
            const again = rankParts(parsed(tool.id, { ...Object.fromEntries(tool.answers), rank: found.sum }), rows);
            assert.equal(again?.adds, true);
          }
        }
      }),
    );
  });
});
