import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as english } from '../../src/locales/english.js';
import { numberIn } from '../../src/locales/number.js';
import { listCapabilities } from '../../src/model/capability.js';
import { matchesWords } from '../../src/model/capability-search.js';
import { CRITERION_ID } from '../../src/model/criterion-id.js';
import { describe as name } from '../../src/model/describe.js';
import { splitIds, TOOL_ID } from '../../src/model/id.js';
import { distance, nearest } from '../../src/model/nearest.js';
import { hasErrors, problem } from '../../src/model/problem.js';
import { type Explain, rankOf } from '../../src/model/rank.js';
import { safeLink } from '../../src/model/url.js';
import { partsText, stabilityText } from '../../src/model/weighing/explain.js';
import { answer, criterion } from '../support/documents.js';
import { fc } from '../support/random.js';
import { parsed } from '../support/scored.js';

const words = english('en');
const print = numberIn('en');

describe('an ID', () => {
  it('of a tool is segments of letters, digits and marks, each starting with a letter, digit or @', () => {
    const good = ['a', 'o4-mini', '@scope/name', 'a/b/c', 'A.b_c+d~e', '4', 'a'.repeat(200)];
    const bad = [
      '',
      '/',
      'a/',
      '/a',
      'a//b',
      '.',
      '..',
      'a/../b',
      '.hidden',
      'a b',
      'a?b',
      'ä',
      'a\n',
      '-a',
      'a'.repeat(201),
      '__proto__',
    ];

    assert.deepEqual(
      good.filter((id) => !TOOL_ID.test(id)),
      [],
    );
    assert.deepEqual(
      bad.filter((id) => TOOL_ID.test(id)),
      [],
    );
  });

  it('of a criterion is one segment', () => {
    assert.ok(CRITERION_ID.test('match-graph'));
    assert.ok(!CRITERION_ID.test('a/b'));
  });

  it('is split from its neighbours at white space and commas', () => {
    assert.deepEqual(splitIds(' a, b\n c,,d '), ['a', 'b', 'c', 'd']);
    assert.deepEqual(splitIds(' , '), []);
  });
});

describe('a link', () => {
  it('is followed only where the URL parser sees http: or https:', () => {
    const bad = [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'mailto:a@b.example',
      'blob:https://a.example/x',
      'https://',
      'http://[',
    ];

    assert.deepEqual(
      bad.map((url) => safeLink(url, 'https://a.example/')),
      bad.map(() => null),
    );
  });

  it('becomes absolute', () => {
    assert.equal(safeLink('../x', 'https://a.example/b/c/'), 'https://a.example/b/x');
    assert.equal(safeLink('//b.example', 'https://a.example/'), 'https://b.example/');
    assert.equal(safeLink('x'), null);
  });
});

describe('the nearest known word', () => {
  it('is a third of the letters away at most, whatever its case', () => {
    assert.equal(nearest('pnmp', ['npm', 'pnpm', 'yarn']), 'pnpm');
    assert.equal(nearest('YARN', ['npm', 'yarn']), 'yarn');
    assert.equal(nearest('bun', ['npm', 'yarn']), undefined);
    assert.equal(nearest('abcdef', ['abcxyz', 'abcdxy']), 'abcdxy');
    assert.equal(nearest('abcde', ['abcxy']), undefined);
    assert.equal(nearest('ab', ['xb']), 'xb');
    assert.equal(nearest('abcdef', ['abcdefgh', 'abcdefg', 'abcdefgi']), 'abcdefg', 'the closest');
  });

  it('counts letters added, dropped, changed and swapped', () => {
    assert.deepEqual(
      ['abcd', 'ab', 'axc', 'bac', 'abc', '', 'cab', 'cba', 'xyz', 'xac'].map((word) => distance('abc', word)),
      [1, 1, 1, 1, 0, 3, 2, 2, 3, 2],
    );
  });

  it('is counted no further than asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const apart = distance(a, b);
        return apart <= most ? distance(a, b, most) === apart : distance(a, b, most) > most;
      }),
    );
  });

  it('is given up as soon as it is too far', () => {
    let looks = 0;
    const counted = new Proxy(Object('z'.repeat(200)), {
      get: (letters, key) => {
        looks += 1;
        return Reflect.get(letters, key);
      },
    }) as string;
    assert.ok(distance('a'.repeat(200), counted, 5) > 5);
    assert.ok(looks < 200 * 200);
  });
});

describe('a problem', () => {
  it('is an error that cannot be retried unless said, and says all in one line', () => {
    const made = problem({ code: 'invalid-data', path: 'tools[1].name', expected: 'a name', found: 'nothing', fix: 'Give one.' });

    assert.equal(made.message, 'tools[1].name: expected a name, found nothing. Give one.');
    assert.equal(made.severity, 'error');
    assert.equal(made.retryable, false);
    assert.ok(Object.isFrozen(made));
    assert.equal(hasErrors([made]), true);
    assert.equal(hasErrors([{ ...made, severity: 'warning' }]), false);
  });

  it('names what was found in a few words of one line', () => {
    const found = [undefined, null, [1, 2], {}, () => 1, 5, 5n, true, 'a\nb', 'x'.repeat(100)].map(name);

    assert.deepEqual(found.slice(0, -1), [
      'nothing',
      'null',
      'a list of 2',
      'an object',
      'a function',
      'the number 5',
      'the bigint 5',
      'the boolean true',
      '"a b"',
    ]);
    assert.equal(found.at(-1), `"${'x'.repeat(40)}…"`);
  });
});

describe('the rank of a tool', () => {
  const rank = criterion('rank', { id: 'r', label: 'Our rank', url: 'https://a.example/method' });

  it('prints as the table would print it', () => {
    const made = rankOf(parsed('a', { r: 97 }), [rank], print);

    assert.deepEqual(made, {
      label: 'Our rank',
      text: '97/100',
      fraction: 0.97,
      description: null,
      url: 'https://a.example/method',
      made: null,
    });
  });

  it('says which scores it is made of where these have weights, and whether they add up', () => {
    const parts = [rank, criterion('score', { id: 'x', label: 'X', weight: 3 }), criterion('score', { id: 'y', label: 'Y' })];
    const explain: Explain = (tool, criteria, label, printed) => partsText([tool], criteria, label, () => printed, words);
    const made = (r: number) => rankOf(parsed('a', { r, x: 0.9, y: 0.1 }), parts, print, undefined, explain).made;

    assert.equal(made(70), 'Our rank is made of X (75%) and Y (25%). The parts add up to the printed figure.');
    assert.equal(
      made(71),
      'Our rank is made of X (75%) and Y (25%). The parts do not add up to the printed figure of A (they give 70, printed 71/100).',
    );
    assert.equal(rankOf(parsed('a', { x: 0.9, y: 0.1 }), parts, print, undefined, explain).made, null);
  });

  it('has no figure where there is none, and no bar off its scale', () => {
    assert.equal(rankOf(parsed('a', {}), [rank], print).text, null);
    assert.equal(rankOf(parsed('a', { r: null }), [rank], print).text, null);
    const unsaid = answer(null, { status: 'known' });
    assert.equal(rankOf(parsed('a', { r: unsaid }), [rank], print, () => 'told').text, null);
    for (const more of [{ text: 'Best' }, { range: [4, 9] }, { extreme: 'highest' }] as const) {
      const made = rankOf(
        parsed('a', { r: { ...unsaid, ...more } }),
        [rank],
        print,
        () => 'told',
        () => 'made',
      );
      assert.deepEqual([made.text, made.fraction, made.made], ['told', null, null]);
    }
    assert.equal(rankOf(parsed('a', { r: 150 }), [rank], print).fraction, null);
    assert.equal(rankOf(parsed('a', {}), [], print).label, null);
  });
});

describe('a list of capabilities', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, title: `Can ${id}` }));

  it('counts those in the data and those that exist elsewhere only', () => {
    const list = listCapabilities({ total: 10, items, url: 'https://a.example/all' }, 2);

    assert.deepEqual(list, { shown: items.slice(0, 2), hidden: 1, more: 8, total: 10, url: 'https://a.example/all' });
  });

  it('is empty where only their number is known', () => {
    assert.deepEqual(listCapabilities({ total: 3, items: [] }, 8), { shown: [], hidden: 0, more: 3, total: 3, url: null });
  });

  it('is searched by words in any order, whatever their case and accents', () => {
    const item = { id: 'x', title: 'Éditeur de code', tags: ['IDE'], unique: 'Offline' };

    assert.ok(matchesWords(item, 'CODE editeur'));
    assert.ok(matchesWords(item, '  offline ide '));
    assert.ok(matchesWords(item, ''));
    assert.ok(!matchesWords(item, 'code cloud'));
  });

  it('is searched to its end where a letter carries a million marks', () => {
    assert.ok(matchesWords({ id: 'x', title: `a${'\u0301\u0327'.repeat(500_000)} editor` }, 'editor a'));
  });

  it('is searched in all that is written of a capability, each word by itself', () => {
    const item = {
      id: 'x',
      title: 'Crème brûlée',
      description: 'Burnt',
      unique: 'Torch',
      alternatives: 'Flan',
      tags: ['sweet', 'egg'],
    };

    for (const word of ['creme brulee', 'burnt', 'torch', 'flan', 'sweet', 'egg', 'egg\t flan'])
      assert.ok(matchesWords(item, word), word);
    for (const word of ['sweetegg', 'undefined']) assert.ok(!matchesWords(item, word), word);
    assert.ok(!matchesWords({ id: 'x', title: 'A' }, 'undefined'));
  });
});

describe('criteria of several groups with one label', () => {
  const score = (id: string, group: string) => criterion('score', { id, label: 'Quality', group, weight: 1 });
  const criteria = [criterion('rank', { id: 'rank' }), score('x', 'Text'), score('y', 'Pictures')];
  const tools = [parsed('a', { rank: 60, x: 0.9, y: 0.3 }), parsed('b', { rank: 50, x: 0.2, y: 0.8 })];

  it('are told apart among the parts of a rank', () => {
    const text = partsText(tools, criteria, 'Rank', (id) => (id === 'a' ? '60' : '50'), words) ?? '';
    assert.match(text, /Quality \(Text\)/);
    assert.match(text, /Quality \(Pictures\)/);
  });

  it('are told apart in the sentence about the stability of a lead', () => {
    assert.match(stabilityText({ criteria, tools }, null, words) ?? '', /Quality \((?:Text|Pictures)\)/);
  });
});
