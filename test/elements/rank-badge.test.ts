import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RankBadge } from '../../src/index.js';
import type { Value } from '../../src/model/tool.js';
import { pair, tool } from '../support/fixtures.js';
import { clear, fold, mount, parts, pointAt, put, root, textOf, until } from '../support/page.js';

const criteria = [
  { id: 'rank', label: 'UnfragileRank', kind: 'rank', description: 'How good it is.', url: 'https://example.com/method' },
];
const named = { criteria, tools: [tool('alpha', { rank: 44 })] };

async function hover(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Opens the hint by keyboard and goes on to the link in it; gives back what opened it. */
async function tabToLink(badge: RankBadge): Promise<HTMLElement | undefined> {
  const [trigger] = parts(badge, 'badge');
  trigger?.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => parts(badge, 'hint').length, 'the hint');
  await sendKeys({ press: 'Tab' });
  await until(() => root(badge).activeElement?.localName === 'a', 'the focus on the link');
  return trigger;
}

/** Waits as long as a hint takes to go once it is left: another one is opened, left and gone. */
async function anotherGoes(): Promise<void> {
  const other = await mount('rank-badge', { data: named });
  const [trigger] = parts(other, 'badge');
  pointAt(trigger);
  await until(() => parts(other, 'hint').length, 'the hint of another');
  trigger?.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  await until(() => !parts(other, 'hint').length, 'the hint of another to go');
}

describe('rank-badge', () => {
  afterEach(async () => {
    clear();
    await resetMouse();
  });

  it('draws the rank as the table prints it, under its own label', async () => {
    const badge = await mount('rank-badge', { data: named });
    expect([textOf(badge, 'label'), textOf(badge, 'value')]).to.deep.equal(['UnfragileRank', '44/100']);
    badge.label = 'Score';
    await badge.updateComplete;
    expect(textOf(badge, 'label')).to.equal('Score');
  });

  it('draws a rank that is more than a number as the table prints it, too', async () => {
    const ranks: readonly (readonly [Value, string])[] = [
      [{ value: 44, status: 'partial' }, '44/100, with limits'],
      [{ extreme: 'highest' }, 'unlimited'],
      [{ range: [40, 50] }, '40–50/100'],
      [{ value: 44, text: 'about 44' }, 'about 44'],
      [0.1 + 0.2, '0.3/100'],
    ];
    for (const [rank, printed] of ranks) {
      const badge = await mount('rank-badge', { data: { criteria, tools: [tool('alpha', { rank })] } });
      const table = await mount('tool-compare', { data: { criteria, tools: [tool('alpha', { rank }), tool('beta')] } });
      const [, cell] = [...root(table).querySelectorAll('tbody tr > *')];
      expect([textOf(badge, 'value'), badge.state]).to.deep.equal([printed, 'ready']);
      expect(cell?.textContent).to.include(printed);
    }
  });

  it('shows the tool asked for, else the first', async () => {
    const badge = await mount('rank-badge', { data: pair(), tool: 'beta' });
    expect(textOf(badge, 'value')).to.equal('55/100');
    badge.tool = null;
    await until(() => textOf(badge, 'value') === '44/100', 'the first');
  });

  it('is a link where it leads somewhere, else a button', async () => {
    const badge = await mount('rank-badge', { data: pair() });
    const link = () => parts(badge, 'badge')[0] as HTMLAnchorElement;
    expect([link().localName, link().href, link().rel]).to.deep.equal(['a', 'https://example.com/alpha', 'noopener sponsored']);
    badge.href = '';
    await badge.updateComplete;
    expect(link().localName).to.equal('button');
    badge.href = '/elsewhere';
    await badge.updateComplete;
    expect(link().href).to.equal(`${location.origin}/elsewhere`);
    badge.href = 'java\tscript:alert(1)';
    await badge.updateComplete;
    expect(link().localName).to.equal('button');
  });

  it('has a name that says whose figure it is', async () => {
    const badge = await mount('rank-badge', { data: named });
    expect(parts(badge, 'badge')[0]?.ariaLabel).to.equal('ALPHA: UnfragileRank 44/100');
  });

  it('draws a bar with the variant bar, on the declared scale', async () => {
    const badge = await mount('rank-badge', { data: named, variant: 'bar' });
    const [bar] = parts(badge, 'bar');
    expect(getComputedStyle(bar as Element).backgroundSize).to.include('44%');
    badge.variant = 'pill';
    await badge.updateComplete;
    expect(parts(badge, 'bar')).to.deep.equal([]);
    Object.assign(badge, { variant: 'bar', data: { ...named, tools: [] } });
    await badge.updateComplete;
    Object.assign(badge, { data: named });
    await badge.updateComplete;
    expect(parts(badge, 'bar').length).to.equal(1);
  });

  for (const [how, sheet, said] of [
    ['on its tag', '', 'style="max-width: 120px; margin-block: 40px"'],
    ['by a class', '.small { max-width: 120px; margin-block: 40px }', 'class="small"'],
    ['by its name', 'rank-badge { max-width: 120px; margin-block: 40px }', ''],
    ['by where it stands', '.here rank-badge { max-width: 120px; margin-block: 40px }', ''],
    ['as a box of the page', 'rank-badge { display: inline-block; max-width: 120px; margin-block: 40px }', ''],
  ] as const) {
    for (const href of ['/x', '']) {
      it(`takes width and margin like any element: ${how}, as a ${href ? 'link' : 'button'}`, async () => {
        const box = put(
          `<style>${sheet}</style><p class="here" style="margin: 0"><rank-badge score="44" label="A label of very many words" href="${href}" ${said}></rank-badge></p>`,
        );
        const badge = box.querySelector('rank-badge') as RankBadge;
        await badge.updateComplete;
        await until(() => badge.getBoundingClientRect().width <= 120, 'the width');
        expect(badge.parentElement?.getBoundingClientRect().height).to.be.above(100);
      });
    }
  }

  it('takes a width that is more than it needs', async () => {
    const box = put(
      '<style>rank-badge { width: 200px }</style><rank-badge score="44" label="Mine" href="/x"></rank-badge><rank-badge score="44"></rank-badge>',
    );
    for (const badge of box.querySelectorAll('rank-badge')) {
      await until(() => parts(badge, 'badge')[0]?.offsetWidth === 200, 'the width');
      expect(badge.offsetWidth).to.equal(200);
    }
  });

  it('takes the width that its page gives to one of many', async () => {
    const badges = '<rank-badge score="44" label="Mine" href="/x"></rank-badge> '.repeat(60);
    const box = put(`<style>.many rank-badge:nth-of-type(60) { width: 200px }</style><p class="many">${badges}</p>`);
    const last = [...box.querySelectorAll('rank-badge')].pop() as RankBadge;
    await until(() => parts(last, 'badge')[0]?.offsetWidth === 200, 'the width');
  });

  it('stays within a narrow cell', async () => {
    const box = put(
      '<table style="table-layout: fixed; width: 60px"><tr><td><b><rank-badge score="44" label="Mine" href="/x"></rank-badge></b></td></tr></table>',
    );
    const badge = box.querySelector('rank-badge') as RankBadge;
    await until(() => badge.getBoundingClientRect().width <= 60, 'two lines');
  });

  for (const around of [
    '<u>$</u>',
    '<a style="text-decoration: underline"><i>$</i></a>',
    '<h2 style="text-decoration: overline">$</h2>',
    '<div style="text-decoration: line-through"><p>$</p></div>',
  ]) {
    it(`has no line of its page's text: ${around}`, async () => {
      const box = put(around.replace('$', 'words <rank-badge score="44" label="Mine" href="/x"></rank-badge>'));
      const badge = box.querySelector('rank-badge') as RankBadge;
      await badge.updateComplete;
      await until(() => getComputedStyle(badge).display !== 'inline', 'a box, into which no line goes on');
    });
  }

  for (const [reader, href] of [
    ['link', '/x'],
    ['button', ''],
  ]) {
    it(`stands in a line of text in one piece, and a long one stays within its parent: ${reader}`, async () => {
      const [short, long] = ['Our score', 'A label of very many words']
        .map((label) =>
          put(`<p style="width: 150px">some words <rank-badge score="44" label="${label}" href="${href}"></rank-badge></p>`),
        )
        .map((box) => box.querySelector('rank-badge') as RankBadge) as [RankBadge, RankBadge];
      await Promise.all([short.updateComplete, long.updateComplete]);
      const lines = (badge: RankBadge) => parts(badge, 'badge')[0]?.getClientRects() ?? [];
      expect(lines(short).length).to.equal(1);
      expect(lines(short)[0]?.height).to.be.below(20);
      expect(lines(long).length).to.equal(1);
      expect(lines(long)[0]?.width).to.be.at.most(150);
      expect(lines(long)[0]?.height).to.be.above(25);
    });
  }

  it('is as wide in a justified line as in any other', async () => {
    const badge = put('<p><rank-badge score="44" href="/x"></rank-badge> and enough words to fill two lines of it</p>')
      .firstElementChild?.firstElementChild as RankBadge;
    await badge.updateComplete;
    const paragraph = badge.parentElement as HTMLElement;
    paragraph.style.width = `${badge.offsetWidth + 60}px`;
    const { width } = badge.getBoundingClientRect();
    paragraph.style.textAlign = 'justify';
    expect(badge.getBoundingClientRect().width).to.be.closeTo(width, 0.1);
  });

  it('is as high in a row of boxes as in a line of text', async () => {
    const row = put(
      '<div style="display: flex; align-items: start; line-height: 3"><rank-badge score="44" href="/x"></rank-badge></div>',
    ).firstElementChild as HTMLElement;
    const badge = row.firstElementChild as RankBadge;
    await badge.updateComplete;
    expect(row.offsetHeight).to.be.closeTo(parts(badge, 'badge')[0]?.getBoundingClientRect().height ?? 0, 1);
  });

  it('shows what stands in its place in lines as high as those around it', async () => {
    const badge = put('<p style="line-height: 40px"><rank-badge tool="nobody">Alpha</rank-badge></p>').firstElementChild
      ?.firstElementChild as RankBadge;
    await badge.updateComplete;
    await until(() => badge.state === 'error', 'the failure');
    expect(getComputedStyle(badge).lineHeight).to.equal('40px');
  });

  for (const variant of ['bar', 'ring']) {
    it(`stays within a narrow parent with what it draws beside the figure: ${variant}`, async () => {
      const badge = put(
        `<div style="width: 100px"><rank-badge score="61.2" of="100" href="/x" variant="${variant}"></rank-badge></div>`,
      ).firstElementChild?.firstElementChild as RankBadge;
      await badge.updateComplete;
      expect(badge.getBoundingClientRect().width).to.be.at.most(100);
    });
  }

  const TAGS: readonly Readonly<Record<string, string>>[] = [
    { score: '44', label: 'Mine', href: '/x' },
    { score: '44.5', of: '60', label: 'Mine', href: 'https://example.com/' },
    { score: '0', of: '1', label: 'שלום', href: '/x' },
    { score: '1234', of: '5000', label: 'Mine', href: '/x' },
    { score: '007.50', label: 'A label of very many words', href: 'mailto:me@example.com' },
    { score: '4', of: '3', label: 'Mine', href: '/x' },
    { score: '4.5.6', label: 'Mine', href: '/x' },
    { score: '', label: 'Mine', href: '/x' },
    { score: '4', of: '', label: 'Mine', href: '/x' },
    { score: '0', of: '0', label: 'Mine', href: '/x' },
    { score: '4', label: '', href: '/x' },
    { score: '4', label: 'Mine', href: '' },
    { score: '4', label: 'Mine', href: 'javascript:alert(1)' },
    { score: '4', label: 'Mine', href: '/x', variant: 'ring' },
  ];
  for (const lang of ['en', 'de', 'ar']) {
    it(`looks the same by its attributes and by its properties: ${lang}`, async () => {
      for (const attributes of TAGS) {
        const box = put(`<p lang="${lang}"></p>`).firstElementChild as HTMLElement;
        const [tag, given, drawnAgain] = [1, 2, 3].map(() => document.createElement('rank-badge')) as [
          RankBadge,
          RankBadge,
          RankBadge,
        ];
        for (const [name, value] of Object.entries(attributes)) {
          tag.setAttribute(name, value);
          drawnAgain.setAttribute(name, value);
        }
        Object.assign(given, attributes);
        box.append(tag, given, drawnAgain);
        drawnAgain.setAttribute('label', `not ${attributes.label}`);
        await drawnAgain.updateComplete;
        drawnAgain.setAttribute('label', attributes.label ?? '');
        await Promise.all([tag.updateComplete, given.updateComplete, drawnAgain.updateComplete]);
        const [first, ...others] = [tag, given, drawnAgain].map((badge) => [
          badge.shadowRoot?.innerHTML,
          badge.state,
          badge.matches(':state(ready)'),
        ]);
        for (const other of others) expect(other, JSON.stringify(attributes)).to.deep.equal(first);
        box.remove();
      }
    });
  }

  // Most are taken without asking the URL parser: it has the last word all the same.
  const ADDRESSES = [
    ...[
      'https://example.com/x y',
      'http://localhost/',
      'https://a-b.c_d.example/',
      'https://a-.b/',
      'HTTPS://EXAMPLE.COM',
      'https:example.com',
    ],
    ...[
      '//example.com/x',
      '?x',
      'https://a..b/',
      'https://a-1/',
      'https://1.2.3.4/',
      'https://1.2.3.256/',
      'https://a.0x1g/',
      'https://a.0x1/',
    ],
    ...[
      'https://xn--a.com/',
      'https://[x]/',
      'https://a%00.com/',
      'https://a b.com/',
      'https:///',
      'ftp://example.com/',
      'https://a.b:99999/',
    ],
    ...[
      'javascript:"https://example.com/"',
      ' javascript:0//https://a.b/',
      `https://${'a.'.repeat(200)}com/`,
      `https://${'a'.repeat(300)}.com/`,
    ],
  ];
  it('leads where the URL parser sees http or https, and nowhere else', async () => {
    for (const href of ADDRESSES) {
      const badge = document.createElement('rank-badge');
      for (const [name, value] of Object.entries({ score: '4', label: 'Mine', href })) badge.setAttribute(name, value);
      document.body.append(badge);
      const leads = /^https?:$/.test(URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).protocol : '');
      expect(badge.shadowRoot?.firstElementChild?.localName, href).to.equal(leads ? 'a' : 'button');
      badge.remove();
    }
  });

  it('draws a score with what was given before it stood in the page', async () => {
    const badge = document.createElement('rank-badge');
    for (const [name, value] of Object.entries({ score: '44', label: 'Mine', href: '/x' })) badge.setAttribute(name, value);
    badge.theme = 'dark';
    badge.variant = 'ring';
    badge.label = 'Yours';
    put('').append(badge);
    await badge.updateComplete;
    expect([textOf(badge, 'label'), parts(badge, 'ring').length, badge.matches(':state(theme-dark)')]).to.deep.equal([
      'Yours',
      1,
      true,
    ]);
  });

  it('needs no data with a score, and prints it as written', async () => {
    const box = put('<rank-badge score="44.5" of="60" label="Mine"></rank-badge>');
    const badge = box.firstElementChild as RankBadge;
    await badge.updateComplete;
    expect(badge.state).to.equal('ready');
    expect(badge.matches(':state(ready)')).to.equal(true);
    expect([textOf(badge, 'label'), textOf(badge, 'value')]).to.deep.equal(['Mine', '44.5/60']);
    badge.setAttribute('score', '-0');
    await badge.updateComplete;
    expect(textOf(badge, 'value')).to.equal('0/60');
  });

  it('is no longer ready when its score is taken away', async () => {
    const badge = await mount('rank-badge', { score: 5 });
    badge.score = null;
    await until(() => badge.state === 'empty', 'empty');
    await badge.updateComplete;
    expect([badge.matches(':state(ready)'), badge.matches(':state(empty)')]).to.deep.equal([false, true]);
  });

  it('stays readable when it fails', async () => {
    const badge = await mount('rank-badge', { tool: 'alpha' });
    expect(badge.state).to.equal('error');
    expect(fold(root(badge).textContent ?? '')).to.equal('Rank –');
  });

  it('shows its children where it fails', async () => {
    const badge = await mount('rank-badge', { tool: 'alpha' }, 'not ranked');
    expect(root(badge).querySelector('slot')?.closest('slot[name="error"]')).to.be.ok;
    expect(badge.innerText).to.equal('not ranked');
  });

  it('shows a dash for a tool without a rank', async () => {
    const badge = await mount('rank-badge', { data: [{ id: 'x', name: 'X' }] });
    expect(textOf(badge, 'value')).to.equal('–');
  });

  it('is partial where the tool has no rank, and says so to the author', async () => {
    for (const values of [undefined, { rank: null }]) {
      const badge = await mount('rank-badge', { data: { criteria, tools: [{ id: 'x', name: 'X', values }] } });
      expect([badge.state, badge.matches(':state(partial)')]).to.deep.equal(['partial', true]);
      expect(badge.problems.map(({ code, severity, tool }) => [code, severity, tool])).to.deep.equal([
        ['invalid-data', 'error', 'x'],
      ]);
    }
    const said = await mount('rank-badge', {
      data: { criteria, tools: [{ id: 'x', name: 'X', values: { rank: { text: 'new' } } }] },
    });
    expect([said.state, textOf(said, 'value'), said.problems]).to.deep.equal(['ready', 'new', []]);
  });

  it('draws a ring with the variant ring', async () => {
    const badge = await mount('rank-badge', { data: named, variant: 'ring' });
    expect(getComputedStyle(parts(badge, 'ring')[0] as Element).backgroundImage).to.include('44%');
    badge.variant = 'bar';
    await badge.updateComplete;
    expect([parts(badge, 'ring').length, parts(badge, 'bar').length]).to.deep.equal([0, 1]);
  });

  it('waits for its figure without the look or the words of a failure', async () => {
    const badge = put('<rank-badge tool="alpha"></rank-badge>').firstElementChild as RankBadge;
    badge.registry = () => new Promise(() => {});
    await until(() => badge.state === 'loading' && parts(badge, 'badge').length, 'the badge');
    expect(textOf(badge, 'value')).to.equal('');
    expect(parts(badge, 'badge')[0]?.ariaLabel).to.equal('Rank, loading');
    expect(getComputedStyle(parts(badge, 'badge')[0] as Element).outlineStyle).to.equal('solid');
  });

  it('prints a score off its scale without a bar, and warns', async () => {
    const badge = put('<rank-badge score="120" variant="bar"></rank-badge>').firstElementChild as RankBadge;
    await until(() => badge.problems.length, 'the warning');
    expect([textOf(badge, 'value'), parts(badge, 'bar').length, badge.state]).to.deep.equal(['120/100', 0, 'ready']);
    expect([badge.problems[0]?.path, badge.problems[0]?.severity]).to.deep.equal(['@score', 'warning']);
    expect(badge.problems[0]?.message).to.include('a number from 0 to 100');
    badge.of = 200;
    await until(() => !badge.problems.length, 'the warning to go');
    expect(parts(badge, 'bar').length).to.equal(1);
  });

  it('reads as failed where its score is no number, and warns', async () => {
    const badge = put('<rank-badge score="4,5"></rank-badge>').firstElementChild as RankBadge;
    await until(() => badge.problems.length, 'the warning');
    expect(fold(root(badge).textContent ?? '')).to.equal('Rank –');
    expect(badge.problems[0]?.path).to.equal('@score');
  });

  it('draws a plain score as soon as it is in the page, and takes properties set before', async () => {
    const badge = document.createElement('rank-badge');
    Object.assign(badge, { score: 7, of: 9 });
    put('').append(badge);
    expect(textOf(badge, 'value')).to.equal('7/9');
    badge.setAttribute('score', '8');
    await badge.updateComplete;
    expect([badge.score, textOf(badge, 'value')]).to.deep.equal([8, '8/9']);
  });

  const PLAIN = '<rank-badge score="7.5" of="9" label="Mine" href="/x"></rank-badge>';

  it('says the state of a plain score by itself, and at once where somebody waits for the badge', async () => {
    const [first, second] = [1, 2].map(() => put(PLAIN).firstElementChild as RankBadge) as [RankBadge, RankBadge];
    await second.updateComplete;
    expect(second.matches(':state(ready)')).to.equal(true);
    await until(() => first.matches(':state(ready)'), 'the state');
    expect(first.state).to.equal('ready');
  });

  it('follows what is written right after it was drawn', async () => {
    const badge = put(PLAIN).firstElementChild as RankBadge;
    const drawn = textOf(badge, 'value');
    badge.setAttribute('score', '8');
    badge.setAttribute('class', 'other');
    badge.label = 'Yours';
    await badge.updateComplete;
    expect([drawn, textOf(badge, 'value'), textOf(badge, 'label')]).to.deep.equal(['7.5/9', '8/9', 'Yours']);
    badge.setAttribute('label', 'Theirs');
    await until(() => textOf(badge, 'label') === 'Theirs', 'the label');
  });

  it('follows the language that its page gets right after it was drawn', async () => {
    const box = put(`<p lang="en">${PLAIN}</p>`).firstElementChild as HTMLElement;
    const badge = box.firstElementChild as RankBadge;
    expect(textOf(badge, 'value')).to.equal('7.5/9');
    box.lang = 'de';
    await until(() => textOf(badge, 'value') === '7,5/9', 'a German figure');
    box.lang = 'en';
    await until(() => textOf(badge, 'value') === '7.5/9', 'an English figure');
  });

  it('hears its readers and its page where it left and came back right after it was drawn', async () => {
    const box = put(PLAIN);
    const badge = box.firstElementChild as RankBadge;
    badge.remove();
    box.append(badge);
    await until(() => badge.matches(':state(ready)'), 'the state');
    box.lang = 'de';
    await until(() => textOf(badge, 'value') === '7,5/9', 'a German figure');
    parts(badge, 'badge')[0]?.focus();
    await until(() => badge.shadowRoot?.activeElement, 'the focus');
    await hover(badge);
    await until(() => parts(badge, 'hint').length, 'the hint');
  });

  it('follows its attributes also where it was drawn while it stood nowhere', async () => {
    const box = put(PLAIN);
    const badge = box.firstElementChild as RankBadge;
    await badge.updateComplete;
    badge.remove();
    badge.setAttribute('score', '8');
    await until(() => textOf(badge, 'value') === '8/9', 'the drawing');
    badge.setAttribute('score', '6');
    await until(() => textOf(badge, 'value') === '6/9', 'the next drawing');
    box.append(badge);
    await badge.updateComplete;
    badge.setAttribute('score', '5');
    await until(() => textOf(badge, 'value') === '5/9', 'the last drawing');
  });

  it('draws nothing again for attributes that are not its own', async () => {
    const badge = put(PLAIN).firstElementChild as RankBadge;
    await badge.updateComplete;
    const [value] = parts(badge, 'value');
    const text = value?.firstChild;
    badge.title = 'A title';
    badge.className = 'wide';
    await badge.updateComplete;
    expect(value?.firstChild).to.equal(text);
    badge.setAttribute('score', '8');
    await badge.updateComplete;
    expect(value?.firstChild).to.not.equal(text);
  });

  /** What a badge of running text can be, as markup, and what is set on it: whatever it waits for never comes. */
  const FORMS: Readonly<Record<string, Partial<RankBadge>>> = {
    'a plain score': { score: 44 },
    'a link': { score: 44, href: '/x' },
    'the rank of a tool': { data: named },
    'a figure under way': { tool: 'alpha', registry: () => new Promise(() => {}) },
    'a failure': { tool: 'alpha' },
    'a tool without a rank': { data: [{ id: 'x', name: 'X' }] },
    'a score off its scale': { score: 120 },
  };
  for (const [form, properties] of Object.entries(FORMS)) {
    it(`makes no line of running text taller: ${form}`, async () => {
      for (const variant of ['pill', 'bar', 'ring'] as const) {
        for (const [size, height] of [14, 16, 20].flatMap((px) => [1.2, 1.25, 1.4, 1.5].map((times) => [px, times] as const))) {
          for (const family of ['sans-serif', 'serif', 'monospace']) {
            const line = put(
              `<p style="font: ${size}px/${height} ${family}; margin: 0; white-space: nowrap">before <rank-badge></rank-badge> after</p>`,
            ).firstElementChild as HTMLElement;
            const badge = Object.assign(line.querySelector('rank-badge') as RankBadge, { variant, ...properties });
            await badge.updateComplete;
            expect(badge.offsetWidth, 'width').to.be.above(10);
            const tall = line.getBoundingClientRect().height;
            // Not size × height: WebKit has lines of whole pixels.
            badge.remove();
            expect(tall, `${variant}, ${size} px, ${height}, ${family}`).to.be.closeTo(line.getBoundingClientRect().height, 0.1);
          }
        }
        clear();
      }
    });
  }

  it('opens its hint in a closed shadow tree too', async () => {
    const host = document.createElement('div');
    put('').append(host);
    const closed = host.attachShadow({ mode: 'closed' });
    const badge = document.createElement('rank-badge');
    badge.score = 5;
    closed.append(badge);
    parts(badge, 'badge')[0]?.click();
    await until(() => parts(badge, 'hint').length, 'the hint');
    expect(textOf(badge, 'hint')).to.equal('Rank: 5 out of 100.');
  });

  describe('the hint', () => {
    it('opens on hover, stays while the pointer is on it, and goes with Escape', async () => {
      const badge = await mount('rank-badge', { data: named });
      (badge.parentElement as HTMLElement).style.padding = '200px';
      await hover(badge);
      await until(() => parts(badge, 'hint').length, 'the hint');
      const [hint] = parts(badge, 'hint');
      expect(fold(hint?.textContent ?? '')).to.equal('UnfragileRank of ALPHA: 44 out of 100.How good it is.How it is worked out');
      await until(() => hint && hint.getBoundingClientRect().bottom <= badge.getBoundingClientRect().top, 'its place');
      await hover(hint as Element);
      await anotherGoes();
      expect(parts(badge, 'hint').length).to.equal(1);
      await sendKeys({ press: 'Escape' });
      expect(parts(badge, 'hint').length).to.equal(0);
    });

    it('closes when the pointer leaves', async () => {
      const badge = await mount('rank-badge', { data: named });
      await hover(badge);
      await until(() => parts(badge, 'hint').length, 'the hint');
      await sendMouse({ type: 'move', position: [1, 590] });
      await until(() => !parts(badge, 'hint').length, 'it to close');
    });

    it('opens on focus, describes its trigger, and goes with blur', async () => {
      const badge = await mount('rank-badge', { data: named });
      await sendKeys({ press: 'Tab' });
      await until(() => parts(badge, 'hint').length, 'the hint');
      const [trigger] = parts(badge, 'badge');
      expect(trigger?.getAttribute('aria-describedby')).to.equal(parts(badge, 'hint')[0]?.id);
      trigger?.blur();
      expect(parts(badge, 'hint').length).to.equal(0);
      expect(trigger?.hasAttribute('aria-describedby')).to.equal(false);
    });

    it('is toggled by the button, which says whether it is open', async () => {
      const badge = await mount('rank-badge', { data: named });
      const [trigger] = parts(badge, 'badge');
      expect(trigger?.ariaExpanded).to.equal('false');
      trigger?.click();
      await until(() => trigger?.ariaExpanded === 'true', 'it to open');
      trigger?.click();
      await until(() => trigger?.ariaExpanded === 'false', 'it to close');
      expect(parts(badge, 'hint').length).to.equal(0);
    });

    it('can be reached by keyboard where it holds a link', async () => {
      const badge = await mount('rank-badge', { data: named });
      const trigger = await tabToLink(badge);
      expect(parts(badge, 'hint').length).to.equal(1);
      await sendKeys({ press: 'Escape' });
      expect(parts(badge, 'hint').length).to.equal(0);
      expect(root(badge).activeElement).to.equal(trigger);
    });

    it('says why there is no figure', async () => {
      const badge = await mount('rank-badge', { tool: 'alpha' });
      parts(badge, 'badge')[0]?.click();
      await until(() => parts(badge, 'hint').length, 'the hint');
      expect(textOf(badge, 'hint')).to.equal('alpha cannot be reached.Try again');
    });

    it('says from when a figure is that could not be refreshed, and tries again', async () => {
      let works = true;
      const registry = async () => {
        if (!works) throw new Error('down');
        return [tool('alpha', { rank: 7 })];
      };
      const badge = await mount('rank-badge', { registry, tool: 'alpha' });
      works = false;
      await badge.refresh();
      expect(textOf(badge, 'value')).to.equal('7/100');
      parts(badge, 'badge')[0]?.click();
      await until(() => parts(badge, 'retry').length, 'the button');
      expect(textOf(badge, 'hint')).to.match(/It could not be refreshed\. You see what was loaded at .+Try again$/);
      works = true;
      parts(badge, 'retry')[0]?.click();
      await until(() => badge.state === 'ready', 'ready');
      await until(() => !parts(badge, 'retry').length, 'the button to go');
    });

    it('stays after a tap, with which the pointer leaves before the press', async () => {
      const badge = await mount('rank-badge', { data: named });
      const [trigger] = parts(badge, 'badge');
      pointAt(trigger, 'touch');
      await until(() => parts(badge, 'hint').length, 'the hint');
      trigger?.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
      trigger?.click();
      await anotherGoes();
      expect(parts(badge, 'hint').length).to.equal(1);
    });

    it('keeps the focus in it while the badge changes, or gives it back', async () => {
      const badge = await mount('rank-badge', { data: named });
      const trigger = await tabToLink(badge);
      badge.label = 'Another';
      await badge.updateComplete;
      expect([root(badge).activeElement?.localName, parts(badge, 'hint').length]).to.deep.equal(['a', 1]);
      badge.data = { ...named, criteria: criteria.map(({ url: _, ...one }) => one) };
      await badge.updateComplete;
      expect([root(badge).activeElement === trigger, parts(badge, 'hint').length]).to.deep.equal([true, 1]);
    });

    it('stays while its text is pressed', async () => {
      const badge = await mount('rank-badge', { data: { ...named, criteria: [{ ...criteria[0], url: undefined }] } });
      parts(badge, 'badge')[0]?.click();
      await until(() => parts(badge, 'hint')[0]?.getBoundingClientRect().width, 'the hint');
      const placed = (): boolean => {
        const [hint, shown] = [parts(badge, 'hint')[0], badge].map((one) => one?.getBoundingClientRect());
        return Boolean(hint && shown && (hint.bottom <= shown.top || hint.top >= shown.bottom));
      };
      await until(placed, 'its place');
      const { x, y, width, height } = parts(badge, 'hint')[0]?.getBoundingClientRect() ?? new DOMRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await sendMouse({ type: 'move', position: [1, 590] });
      await anotherGoes();
      expect(parts(badge, 'hint').length).to.equal(1);
    });

    it('goes once its badge is out of sight', async () => {
      const badge = await mount('rank-badge', { data: named });
      parts(badge, 'badge')[0]?.click();
      await until(() => parts(badge, 'hint').length, 'the hint');
      document.body.style.paddingBlockEnd = '300vh';
      scrollTo(0, 2 * innerHeight);
      await until(() => !parts(badge, 'hint').length, 'the hint to go');
      document.body.style.paddingBlockEnd = '';
      scrollTo(0, 0);
    });

    it('gives the focus to the badge that comes of trying again', async () => {
      let works = false;
      const registry = async () => {
        if (!works) throw new Error('down');
        return [tool('alpha', { rank: 7 }, { url: 'https://example.com/alpha' })];
      };
      const badge = await mount('rank-badge', { registry, tool: 'alpha' });
      await until(() => badge.state === 'error', 'the failure');
      parts(badge, 'badge')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => parts(badge, 'retry').length, 'the button');
      await sendKeys({ press: 'Tab' });
      await until(() => root(badge).activeElement?.part.contains('retry'), 'the focus on it');
      works = true;
      await sendKeys({ press: 'Enter' });
      await until(() => badge.state === 'ready', 'the answer');
      await until(() => root(badge).activeElement?.localName === 'a', 'the focus on the badge');
    });

    it('is never higher than the window: what is left is scrolled to, also by keyboard', async () => {
      const long = [{ ...criteria[0], description: 'A sentence that goes on. '.repeat(400) }];
      const badge = await mount('rank-badge', { data: { ...named, criteria: long } });
      parts(badge, 'badge')[0]?.click();
      await until(() => parts(badge, 'hint')[0]?.querySelector('[tabindex="0"]'), 'the hint');
      const { top, bottom } = parts(badge, 'hint')[0]?.getBoundingClientRect() ?? {};
      expect((top ?? -1) >= 0 && (bottom ?? innerHeight + 1) <= innerHeight).to.equal(true);
    });

    it('is gone with its badge', async () => {
      const badge = await mount('rank-badge', { data: named });
      parts(badge, 'badge')[0]?.click();
      await until(() => parts(badge, 'hint').length, 'the hint');
      badge.remove();
      expect(parts(badge, 'hint').length).to.equal(0);
    });
  });
});
