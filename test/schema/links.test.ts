import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParsedTool } from '../../src/model/tool.js';
import { BASE, criterion, joined, pathsOf, reading, tool } from '../support/documents.js';

const everywhere = (url: string) => ({
  tools: [
    {
      ...tool('a', { x: { value: 1, source: url }, link: url }),
      url,
      logo: url,
      capabilities: { total: 3, url, items: [{ id: 'c', title: 'C', url }] },
    },
  ],
  criteria: [{ ...criterion('score'), url }, criterion('link', { id: 'link', label: 'Link' })],
  more: { label: 'M', url },
});

/** Every link that is left of a document, by its place. */
function linksOf(input: unknown): Record<string, unknown> {
  const { comparison } = joined([input]);
  const one = comparison.tools[0] as ParsedTool;
  return {
    url: one.url,
    logo: one.logo,
    source: one.answers.get('x')?.source,
    cell: one.answers.get('link')?.value,
    capabilities: one.capabilities?.url,
    capability: one.capabilities?.items[0]?.url,
    criterion: comparison.criteria[0]?.url,
    more: comparison.more?.url,
  };
}

const PLACES = ['url', 'logo', 'source', 'cell', 'capabilities', 'capability', 'criterion', 'more'];
const all = (value: unknown) => Object.fromEntries(PLACES.map((place) => [place, value]));
const none = { ...all(undefined), cell: null };

describe('links in data', () => {
  for (const url of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'blob:https://a.example/x',
    'http://[',
  ]) {
    it(`are left out everywhere where they are ${JSON.stringify(url)}`, () => {
      const { problems } = joined([everywhere(url)]);

      assert.deepEqual(linksOf(everywhere(url)), none);
      assert.equal(problems.length, PLACES.length);
      assert.ok(problems.every(({ code, severity }) => code === 'invalid-data' && severity === 'error'));
    });
  }

  it('cost nothing but the link', () => {
    const { document } = reading(everywhere('javascript:1'));

    assert.deepEqual(
      document?.tools.map(({ id, capabilities }) => [id, capabilities?.total, capabilities?.items.length]),
      [['a', 3, 1]],
    );
    assert.deepEqual(document?.more, { label: 'M' });
    assert.equal(document?.criteria?.length, 2);
  });

  it('are told by their paths', () => {
    assert.deepEqual([...pathsOf(reading(everywhere('data:x')).problems)].sort(), [
      'criteria[0].url',
      'more.url',
      'tools[0].capabilities.items[0].url',
      'tools[0].capabilities.url',
      'tools[0].logo',
      'tools[0].url',
      'tools[0].values.link',
      'tools[0].values.x.source',
    ]);
  });

  it('resolve against where the data came from', () => {
    assert.deepEqual(linksOf(everywhere('../up?q#h')), all('https://registry.example/up?q#h'));
    assert.deepEqual(linksOf(everywhere('//other.example/x')), all('https://other.example/x'));
    assert.deepEqual(linksOf(everywhere('http://a.example')), all('http://a.example/'));
    assert.equal(reading(everywhere('x')).document?.base, BASE);
  });

  it('that are empty lead nowhere, not to the data', () => {
    assert.deepEqual(linksOf(everywhere('')), none);
    assert.deepEqual(linksOf(everywhere('  ')), none);
  });

  it('that resolve to nothing that may be followed are left out', () => {
    const { document } = reading({ ...tool('a'), url: 'x.html', logo: 'https://a.example/l.png' }, 'file:///home/page.html');

    assert.deepEqual([document?.tools[0]?.url, document?.tools[0]?.logo], [undefined, 'https://a.example/l.png']);
    assert.equal(reading({ ...tool('a'), url: 'x.html' }, 'no base').document?.tools[0]?.url, undefined);
  });
});
