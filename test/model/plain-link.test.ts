import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { linkIn } from '../../src/model/plain-link.js';

/** What the URL parser makes of a link. */
function parsed(url: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(url, base);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

const BASES = [
  'https://docs.example/guides/table.html?page=2#rows',
  'https://docs.example',
  'http://localhost:8080/a/b/',
  'http://127.0.0.1/a%20b/c',
  'file:///home/page.html',
  'about:blank',
  'data:text/html,page',
  'blob:https://docs.example/1',
];

/** Pieces of which links are made, plain ones and others. */
const piece = fc.oneof(
  fc.constantFrom(
    'https://',
    'http://',
    'HTTPS://',
    '/',
    '.',
    '..',
    '-',
    '--',
    '_',
    ':',
    '@',
    '?',
    '#',
    '%2e',
    '\\',
    ' ',
    'xn--',
    '0x',
    '1',
  ),
  fc.constantFrom('tool', 'Tool', 'a', 'example', 'com', 'é', 'www.', 'my-tool.example/', 'xn--a.example/', '127.0.0.1/', '1.2/'),
);
const links = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));

describe('links', () => {
  afterEach(() => mock.restoreAll());

  it('are what the URL parser makes of them, whatever they and their base are', () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...BASES), (url, base) => {
        assert.equal(linkIn(url, base), parsed(url, base));
      }),
      { numRuns: 5000 },
    );
  });

  for (const [what, link] of [
    ['relative', (i: number) => `tools/tool-${i}.html`],
    ['whole', (i: number) => `https://my-tool.example/v1.2/tool_${i}/`],
  ] as const) {
    it(`are not parsed one by one where they are ${what} and plain`, () => {
      const base = 'https://docs.example/many.html';
      const urls = Array.from({ length: 100 }, (_, i) => link(i));
      const expected = urls.map((url) => parsed(url, base));
      const parser = mock.method(globalThis, 'URL');

      assert.deepEqual(
        urls.map((url) => linkIn(url, base)),
        expected,
      );
      assert.ok(parser.mock.callCount() < 2);
    });
  }
});
