import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { clear, fold, mount, parts, root, TAGS, uncaught } from '../support/page.js';

declare global {
  interface Window {
    pwned?: number;
  }
}

const MARKUP = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const URLS = [
  'javascript:window.pwned=1',
  'java\tscript:window.pwned=1',
  ' javascript:window.pwned=1',
  'data:text/html,<script>1</script>',
  'vbscript:1',
  'JaVaScRiPt:window.pwned=1',
];

/** A document in which every text is markup and every link is one that runs. */
const evil = (url: string) => ({
  title: MARKUP,
  description: MARKUP,
  verdict: MARKUP,
  more: { label: MARKUP, lead: MARKUP, url },
  criteria: [
    { id: 'rank', label: MARKUP, kind: 'rank', url, description: MARKUP, group: MARKUP },
    { id: 'link', label: MARKUP, kind: 'link' },
    { id: 'text', label: MARKUP, kind: 'text' },
  ],
  tools: ['a', 'b'].map((id) => ({
    id,
    name: MARKUP,
    url,
    logo: url,
    summary: MARKUP,
    values: { rank: 5, link: url, text: { value: MARKUP, note: MARKUP, source: url } },
    capabilities: {
      total: 3,
      url,
      items: [{ id: 'c', title: MARKUP, description: MARKUP, unique: MARKUP, alternatives: MARKUP, tags: [MARKUP], url }],
    },
  })),
});

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

for (const tag of TAGS) {
  describe(`${tag}: hostile input`, () => {
    afterEach(clear);

    for (const url of URLS) {
      it(`runs nothing and links nowhere with ${JSON.stringify(url)}`, async () => {
        const errors = await uncaught(async () => {
          const element = await mount(tag, { data: JSON.stringify(evil(url)), debug: true, expanded: true, plain: true });
          expect(element.state).to.equal('partial');
          const links = [...root(element).querySelectorAll<HTMLAnchorElement>('a[href], img[src]')];
          expect(links.map((link) => link.outerHTML)).to.deep.equal([]);
          expect(root(element).querySelectorAll('script, img, iframe, object').length).to.equal(0);
          expect(fold(root(element).textContent ?? '') + (root(element).firstElementChild?.ariaLabel ?? '')).to.include(
            '<img src=x',
          );
        });
        expect(errors).to.deep.equal([]);
        expect(window.pwned).to.equal(undefined);
      });
    }

    for (const [name, data] of [
      ['malformed JSON', '{"tools":'],
      ['HTML', '<!doctype html><p>'],
      ['nothing', ''],
      ['a number', '5'],
      ['null text', 'null'],
      ['the wrong shape', '{"tools":{"0":{}}}'],
      ['six thousand levels as text', deep(6000)],
      ['six thousand levels of lists', `${'['.repeat(6000)}${']'.repeat(6000)}`],
      [
        'a tool that is itself',
        (() => {
          const tool: Record<string, unknown> = { id: 'a', name: 'A' };
          tool.values = tool;
          return tool;
        })(),
      ],
      [
        'a getter that throws',
        Object.defineProperty({}, 'tools', {
          enumerable: true,
          get() {
            throw new Error('no');
          },
        }),
      ],
      [
        'a proxy that throws',
        new Proxy(
          {},
          {
            ownKeys() {
              throw new Error('no');
            },
          },
        ),
      ],
      ['a function', () => {}],
      ['a symbol', Symbol('x')],
      ['a big integer', 10n],
    ] as const) {
      it(`names the problem of ${name}, and stays calm`, async () => {
        const errors = await uncaught(async () => {
          const element = await mount(tag, { data });
          expect(element.state).to.be.oneOf(['error', 'partial']);
          const [problem] = element.problems.filter(({ severity }) => severity === 'error');
          expect(problem?.code).to.be.oneOf(['invalid-data', 'too-large']);
          expect(fold(root(element).textContent ?? '')).not.to.equal('');
        });
        expect(errors).to.deep.equal([]);
      });
    }

    it('is not polluted by __proto__, constructor and prototype', async () => {
      const data = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tools":[{"id":"a","name":"A","__proto__":{"polluted":1},
        "values":{"__proto__":{"value":1},"constructor":1,"prototype":1,"rank":5}}],"criteria":[{"id":"__proto__","label":"x","kind":"text"},
        {"id":"constructor","label":"x","kind":"text"},{"id":"rank","label":"Rank","kind":"rank"}]}`;
      const element = await mount(tag, { data });
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(element.state).to.equal('partial');
      expect(element.problems.every(({ code }) => code === 'invalid-data')).to.equal(true);
      expect(element.problems.length).to.be.at.least(6);
    });
  });
}

describe('bidirectional text', () => {
  afterEach(clear);

  it('cannot reorder its neighbours in the verdict', async () => {
    const name = 'abc\u202Edef';
    const element = await mount('tool-compare', {
      data: [
        { id: 'a', name, values: { rank: 2, adoption: 0.1 } },
        { id: 'b', name: 'אבג', values: { rank: 1, adoption: 0.9 } },
      ],
    });
    const text = element.view?.verdict?.text ?? '';
    expect(text).not.to.include('\u202E');
    expect(text).to.include('\u2068אבג\u2069');
  });

  const TURNED = '\u202Eabc def';
  const [score, note] = [
    { id: 'x', label: 'X', kind: 'number', better: 'higher' },
    { value: 'v', note: TURNED },
  ];
  for (const [what, criterion, value, properties] of [
    ['an unverified text', { id: 'x', label: 'X', kind: 'text' }, { value: TURNED, unverified: true }, {}],
    ['an unverified list', { id: 'x', label: 'X', kind: 'list' }, { value: [TURNED, 'b'], unverified: true }, {}],
    ['a text beside the best value', score, { value: 5, text: TURNED, unverified: true }, {}],
    ['a unit of the best value', { ...score, unit: TURNED }, { value: 5, unverified: true }, {}],
    [
      'a note in front of its source',
      { id: 'x', label: 'X', kind: 'text' },
      { ...note, source: 'https://x.test/' },
      { plain: true },
    ],
  ] as const) {
    it(`cannot turn what the element says of it: ${what}`, async () => {
      const data = {
        criteria: [criterion],
        tools: [
          { id: 'a', name: 'A', values: { x: value } },
          { id: 'b', name: 'B', values: { x: criterion.kind === 'number' ? 4 : criterion.kind === 'list' ? ['c'] : 'c' } },
        ],
      };
      const element = await mount('tool-compare', { data, ...properties });
      const [cell] = parts(element, 'cell');
      const walker = document.createTreeWalker(cell as Node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const author = texts.filter(({ data: text }) => text.includes('abc def'));
      const ours = texts.filter(({ parentElement }) => parentElement?.matches('.our, .our *, .mark'));
      expect(author.length, 'texts of the author').to.be.greaterThan(0);
      expect(ours.length, 'texts of ours').to.be.greaterThan(0);
      const boxOfText = (text: Text): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return range.getBoundingClientRect();
      };
      for (const own of ours.map(boxOfText)) {
        for (const written of author.map(boxOfText)) {
          const isBehind = own.left >= written.right - 1 || own.top >= written.bottom - 1;
          expect(isBehind, `${own.left} behind ${written.right}`).to.equal(true);
        }
      }
    });
  }
});
