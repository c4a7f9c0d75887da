import assert from 'node:assert/strict';
import type { ViewCell, ViewRow } from '../../src/model/view.js';
import { daysIn, entriesIn, figureIn, isBlank, readCell, readsTied, withoutLimits } from './printed.js';
import { compared, minus, rational } from './rational.js';

/**
 * Asserts that a cell's difference from the baseline's cell follows from the two printed texts.
 * @returns the kind of difference: 'own' (the baseline's cell), 'blank', 'same', 'level', 'differs', 'higher', 'lower', 'amount' (of
 * money), 'days', 'side' (later or earlier, without days) or 'entries'.
 */
export function checkDelta(cell: ViewCell, base: ViewCell, row: ViewRow): string {
  const { delta, text } = cell;
  if (cell === base || isBlank(cell) || isBlank(base)) {
    assert.equal(delta, null);
    return cell === base ? 'own' : 'blank';
  }
  assert.ok(delta !== null);
  const [a, b] = [readCell(cell, row.criterion), readCell(base, row.criterion)];
  const apart = a && b && !readsTied(a, b, row.criterion);
  const sign = a && b ? compared(a.point, b.point) : 0;
  const { kind } = row.criterion;
  if (text === base.text) assert.equal(delta, 'same');
  const [, size, way] = /^(.+) (higher|lower)$/.exec(delta) ?? [];
  const [, days, , side] = /^(?:([\d,]+) (days?) )?(later|earlier)$/.exec(delta) ?? [];
  const single = (one: ViewCell): boolean => !/–|E|.{20}/.test(one.text);
  if (delta === 'same') {
    // Two printed dates may be the same moment in two time zones.
    assert.ok(text === base.text || (kind === 'date' && a && b && !sign), `${text}, ${base.text}`);
    return 'same';
  }
  if (delta === 'level') {
    assert.ok(a && b && !apart, `${text}, ${base.text}`);
    return 'level';
  }
  if (delta === 'differs') {
    // The amount is left out only where it would not be exact.
    if (apart && ['number', 'score', 'rank', 'money'].includes(kind)) assert.ok(!single(cell) || !single(base));
    return 'differs';
  }
  if (way !== undefined && size !== undefined) {
    assert.ok(apart);
    const amount = figureIn(size);
    const difference = minus(a.point, b.point);
    assert.ok(
      amount && compared(amount, sign < 0 ? minus(rational(0n), difference) : difference) === 0,
      `${text}, ${base.text}: ${delta}`,
    );
    assert.equal(way, sign > 0 ? 'higher' : 'lower');
    return kind === 'money' ? 'amount' : way;
  }
  if (side !== undefined) {
    assert.ok(kind === 'date' && apart);
    assert.equal(side, sign > 0 ? 'later' : 'earlier');
    const [from, to] = [daysIn(withoutLimits(base.text)), daysIn(withoutLimits(text))];
    assert.ok(from && to);
    assert.equal(days !== undefined, from.exact && to.exact);
    if (days !== undefined) assert.equal(Number(days.replaceAll(',', '')), Math.abs(to.from - from.from) / 86_400_000);
    return days === undefined ? 'side' : 'days';
  }
  assert.equal(kind, 'list');
  const left = [...entriesIn(base.text)];
  const more = entriesIn(text).filter((entry) => left.indexOf(entry) < 0 || !left.splice(left.indexOf(entry), 1).length);
  assert.equal(delta, [...more.map((entry) => `+${entry}`), ...left.map((entry) => `−${entry}`)].join(', '));
  return 'entries';
}
