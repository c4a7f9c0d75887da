import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellWords } from '../../src/locales/en/cells.js';
import { numberIn } from '../../src/locales/number.js';
import type { Format } from '../../src/model/document.js';
import { RANK_SCALE, scaleBy } from '../../src/model/kinds/scale.js';
import { plainRank } from '../../src/model/print/plain-rank.js';
import { rankText } from '../../src/model/print/print-rank.js';
import type { Answer } from '../../src/model/tool.js';
import { anyCriterion, anyValue, figure } from '../support/arbitraries.js';
import { criterion, reading, tool } from '../support/documents.js';
import { fc } from '../support/random.js';

const scaleOf = (of: ReturnType<typeof criterion>) => scaleBy({ numeric: true, scale: RANK_SCALE }, of);

describe('a rank that is no more than a number', () => {
  const value = fc.oneof(anyValue('rank'), figure, fc.double({ noNaN: true }), fc.integer({ min: -200, max: 2_000_000 }));
  const format = fc.constantFrom<Format | undefined>(undefined, undefined, 'plain', 'compact', 'percent', 'bytes', 'duration');
  const locale = fc.constantFrom('en', 'en-GB', 'de', 'fr-CH', 'hi', 'ar-EG');

  it('is printed as the table prints it, or not at all', () => {
    let plain = 0;
    fc.assert(
      fc.property(value, anyCriterion('r', ['rank']), format, locale, fc.boolean(), (given, row, format, locale, unverified) => {
        const asked = { ...row, ...(format && { format }) };
        const answer = reading({ criteria: [row], tools: [tool('a', { r: given })] }).document?.tools[0]?.answers.get('r');
        if (!answer) return;
        const printed = plainRank({ ...answer, unverified }, asked, scaleOf(asked), numberIn(locale));
        if (printed === null) return;
        plain += 1;
        assert.equal(printed, rankText(answer, asked, cellWords(locale)));
      }),
      { numRuns: 3000 },
    );

    assert.ok(plain > 300, `${plain} were plain`);
  });

  it('is every number that ranks have as a rule', () => {
    for (const value of [0, 1, 44, 97, 99.5, 12.25, 100, 150]) {
      const answer: Answer = { value, status: 'known', unverified: false };

      assert.equal(plainRank(answer, criterion('rank', { id: 'r' }), RANK_SCALE, numberIn('en')), `${value}/100`);
    }
  });
});
