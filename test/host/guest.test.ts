import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CapabilityList, RankBadge, ToolCompare } from '../../src/index.js';
import { contrast, groundOf } from '../support/colours.js';
import { pair } from '../support/fixtures.js';
import { setMedia } from '../support/media.js';
import { clear, fold, idled, mount, parts, pointAt, put, root, settled, TAGS, textOf, until } from '../support/page.js';

/** A document in another language, whose words all begin with 'Die'. */
const german = () => {
  const words = (name: string) => ({ title: `Die ${name}`, description: 'Die Dinge', unique: 'Die Einzigen', tags: ['Die'] });
  const tool = (id: string, score: number) => ({
    id,
    name: `Die ${id}`,
    values: { rang: score * 100, zahl: 1234.5 * score, offen: { value: score > 0.5, note: 'Die Note' }, wert: score },
    capabilities: { total: 12, items: [{ id: 'x', ...words('Erste') }] },
  });
  return {
    title: 'Die Seite',
    description: 'Die Beschreibung',
    asOf: '2025-03-09',
    tools: [tool('eins', 0.4), tool('zwei', 0.75)],
    criteria: [
      { id: 'rang', label: 'Die Punkte', kind: 'rank', description: 'Die Note' },
      { id: 'zahl', label: 'Die Zahl', kind: 'number', better: 'lower' },
      { id: 'offen', label: 'Die Offenheit', kind: 'boolean' },
      { id: 'wert', label: 'Die Werte', kind: 'score' },
    ],
  };
};

const texts = (element: Element): Text[] => {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data }) => /\p{L}/u.test(data));
};

const languageOf = (text: Text): string => {
  const place = text.parentElement?.closest('[lang]') ?? (text.getRootNode() as ShadowRoot).host.closest('[lang]');
  return place?.getAttribute('lang') ?? '';
};

describe('the language of the page', () => {
  afterEach(clear);

  const inside = async <T extends (typeof TAGS)[number]>(tag: T, lang: string) => {
    const element = await mount(tag, { data: german() });
    element.parentElement?.setAttribute('lang', lang);
    await until(
      () => element.shadowRoot?.querySelector('[lang]') || tag === 'rank-badge' || lang.startsWith('en'),
      'words to be marked',
    );
    await element.updateComplete;
    return element;
  };

  for (const tag of ['tool-compare', 'capability-list'] as const) {
    it(`is not that of our words in <${tag}>, which say so; the data's stay in it`, async () => {
      const element = await inside(tag, 'de');
      await until(() => parts(element, 'unique').length, 'all text');
      await element.updateComplete;
      const own = texts(element).filter(({ data }) =>
        /^\s*(unique|best|lower is better|data as of|differences|feature)/i.test(data),
      );
      expect(own.length).to.be.above(0);
      for (const text of own) expect(languageOf(text), text.data).to.equal('en');
      const theirs = texts(element).filter(
        ({ data, parentElement }) =>
          /^\s*Die /.test(data) && !parentElement?.closest('[part~="verdict"], [part~="toolbar"], select'),
      );
      expect(theirs.length).to.be.above(0);
      for (const text of theirs) expect(languageOf(text), text.data).to.equal('de');
    });
  }

  /** Words that are ours wherever they stand: the texts of the data begin with 'Die', and figures have no letters but units. */
  const isOurs = ({ data, parentElement }: Text): boolean =>
    !/^\s*(Die|ALPHA|US|eins|zwei|nobody)\b|^[^\p{L}]*(?:\p{L}{1,2}[^\p{L}]*)?$/u.test(data) &&
    !parentElement?.closest('option:not([value=""]), style');

  const LOOKS: readonly [string, (typeof TAGS)[number], Record<string, unknown>][] = [
    ['with a baseline and a pick', 'tool-compare', { baseline: 'eins', pick: 'zwei' }],
    ['that can be weighed', 'tool-compare', { adjustable: true }],
    ['as a list', 'tool-compare', { layout: 'list', baseline: 'eins', pick: 'zwei' }],
    ['with a tool that failed', 'tool-compare', { tools: 'eins nobody zwei' }],
    ['with diagnostics', 'tool-compare', { debug: true, rows: 'none of ours' }],
    ['with nothing to show', 'tool-compare', { data: null, tools: 'nobody' }],
    ['with a search', 'capability-list', { searchable: true, expanded: true, tool: 'eins' }],
    ['with nothing to show', 'capability-list', { data: null, tool: 'nobody' }],
  ];
  for (const [look, tag, properties] of LOOKS) {
    it(`is said of each of our words in <${tag}> ${look}`, async () => {
      const [first, second] = german().tools;
      const more = {
        relationship: 'affiliate',
        updated: '2025-03-09',
        url: 'https://example.com/',
        action: { label: 'Die Probe', url: 'https://example.com/try' },
      };
      const tools = [
        { ...first, ...more, values: { ...first?.values, zahl: { value: 3, unverified: true }, offen: { status: 'partial' } } },
        { ...second, ...more, values: { ...second?.values, offen: null, wert: { status: 'not-applicable' } } },
      ];
      const element = await mount(tag, {
        data: { ...german(), tools, more: { label: 'Die Seite', url: '/x', lead: 'Die Frage?' } },
        ...properties,
      });
      element.parentElement?.setAttribute('lang', 'de');
      await until(() => root(element).querySelector('[lang="en"]'), 'words to be marked');
      await until(() => parts(element, 'capability').length === parts(element, 'capability-body').length, 'all text');
      await element.updateComplete;
      const wrong = texts(element)
        .filter((text) => isOurs(text) && languageOf(text) !== 'en')
        .map((text) => `${text.parentElement?.outerHTML.slice(0, 90)}: ${fold(text.data)}`);
      expect([...new Set(wrong)]).to.deep.equal([]);
    });
  }

  it('is that of a cell again whose word of ours gives way to one of the data', async () => {
    const element = await inside('tool-compare', 'de');
    const data = german();
    const [first, ...others] = data.tools;
    const open = (value: unknown) => ({ ...data, tools: [{ ...first, values: { ...first?.values, offen: value } }, ...others] });
    const languages = (text: string) =>
      parts(element, 'value')
        .filter((one) => fold(one.textContent ?? '') === text)
        .map((one) => one.closest('[lang]')?.getAttribute('lang') ?? 'of the page');
    element.data = open(null);
    await until(() => languages('unknown')[0] === 'en', 'a word of ours');
    element.data = open({ value: true, text: 'Die Hälfte' });
    await until(() => languages('Die Hälfte').length, 'one of the data');
    await element.updateComplete;
    expect(languages('Die Hälfte')).to.deep.equal(['of the page']);
  });

  it('changes figures, and the marks of words, when it changes', async () => {
    const element = await inside('tool-compare', 'de');
    const cell = () =>
      fold(
        parts(element, 'value')
          .map(({ textContent }) => textContent)
          .join(' '),
      );
    await until(() => cell().includes('493,8'), 'German figures');
    element.parentElement?.setAttribute('lang', 'en-GB');
    await until(() => cell().includes('493.8'), 'English figures');
    await element.updateComplete;
    for (const place of root(element).querySelectorAll<HTMLElement>('[lang]')) expect(place.lang).to.equal('en-GB');
  });

  for (const lang of ['de', 'fr', 'es', 'pl', 'ru', 'ja', 'ar-EG', 'hi']) {
    it(`is followed by figures, prices and dates: ${lang}`, async () => {
      const criteria = [
        { id: 'size', label: 'Size', kind: 'number' },
        { id: 'price', label: 'Price', kind: 'money', currency: 'EUR' },
        { id: 'day', label: 'Day', kind: 'date' },
      ];
      const tools = ['a', 'b'].map((id) => ({ id, name: id, values: { size: 12345.5, price: 1234.5, day: '2026-11-25' } }));
      const box = put(`<div lang="${lang}"><tool-compare></tool-compare></div>`);
      const element = box.querySelector('tool-compare') as ToolCompare;
      element.data = { criteria, tools };
      await settled(element);
      const texts = element.view?.rows.map(({ cells }) => cells[0]?.text);
      const price = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' });
      const day = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
      expect(texts).to.deep.equal([
        new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(12345.5),
        price.format(1234.5),
        day.format(Date.UTC(2026, 10, 25)),
      ]);
    });
  }

  it("of a badge: its own word says its language, the author's does not", async () => {
    const box = put('<div lang="de"><rank-badge score="4.5"></rank-badge><rank-badge score="4.5" label="Note"></rank-badge></div>');
    const [own, theirs] = box.querySelectorAll('rank-badge');
    await until(() => parts(own as RankBadge, 'label')[0]?.lang === 'en', 'the mark');
    expect(textOf(own as RankBadge, 'value')).to.equal('4,5/100');
    expect(parts(theirs as RankBadge, 'label')[0]?.lang).to.equal('');
    pointAt(parts(own as RankBadge, 'badge')[0]);
    await until(() => parts(own as RankBadge, 'hint').length, 'the hint');
    expect(parts(own as RankBadge, 'hint')[0]?.querySelector('p')?.lang).to.equal('en');
  });
});

/** What a browser's translator does: it puts elements of its own around texts, or in their place. */
function translate(place: ShadowRoot): void {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const text of found) {
    if (!/\p{L}/u.test(text.data)) continue;
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild?.append(text.data.toUpperCase());
    text.replaceWith(font);
  }
}

describe('a translator that replaces texts', () => {
  afterEach(clear);

  const other = () => {
    const data = german();
    for (const [i, tool] of data.tools.entries()) {
      tool.name = `Der ${i}`;
      Object.assign(tool.values, { wert: 1 - tool.values.wert, zahl: 7, rang: 10 + i });
    }
    return { ...data, title: 'Der Titel' };
  };

  it('has its texts replaced by those of a change that came before what draws over them', async () => {
    const compare = await mount('tool-compare', { data: german() });
    translate(root(compare));
    compare.data = other();
    await compare.updateComplete;
    await idled(compare);
    await until(() => textOf(compare, 'heading').includes('Der Titel'), 'the other title');
    expect(root(compare).textContent).not.to.match(/DIE /);
  });

  for (const tag of TAGS) {
    it(`leaves nothing old in <${tag}> when new data comes`, async () => {
      const element = await mount(tag, { data: german() });
      if (tag !== 'rank-badge') await until(() => parts(element, 'unique').length, 'all text');
      await element.updateComplete;
      if (tag === 'tool-compare') await idled(element);
      translate(root(element));
      element.data = other();
      await element.updateComplete;
      const fresh = await mount(tag, { data: other() });
      if (tag !== 'rank-badge') await until(() => parts(fresh, 'unique').length, 'all text');
      await fresh.updateComplete;
      const shown = (one: Element) => fold(root(one).textContent ?? '').toLowerCase();
      await until(() => shown(element) === shown(fresh), 'the same').catch(() => {});
      expect(shown(element)).to.equal(shown(fresh));
    });
  }
});

describe('keys typed into our fields', () => {
  afterEach(clear);

  it('do not reach the page, but those that leave do', async () => {
    const compare = (await mount('tool-compare', { data: pair() })) as ToolCompare;
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(`${event.type} ${event.key}`);
    const types = ['keydown', 'keypress', 'keyup'] as const;
    for (const type of types) document.addEventListener(type, hear);
    const list = (await mount('capability-list', { data: pair(), searchable: true })) as CapabilityList;
    const input = parts(list, 'search')[0]?.querySelector('input') as HTMLInputElement;
    input.focus();
    await sendKeys({ type: 'a/?jk' });
    expect(input.value).to.equal('a/?jk');
    root(compare).querySelector('select')?.focus();
    await sendKeys({ press: 'x' });
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).to.include('keydown Tab');
  });
});

describe('loading="lazy"', () => {
  afterEach(clear);

  for (const style of [
    'display: contents',
    'display: inline',
    'position: fixed',
    'content-visibility: auto',
    'height: 0; overflow: hidden',
  ]) {
    for (const tag of TAGS) {
      it(`<${tag}> loads with ${style}`, async () => {
        const box = put(
          `<div style="display: contents"><${tag} loading="lazy" tool="x" tools="x" style="${style}"></${tag}></div>`,
        );
        const element = box.querySelector(tag) as ToolCompare;
        Object.assign(element, { registry: () => ({ id: 'x', name: 'X', values: { rank: 4 } }) });
        await settled(element);
        expect(element.state).not.to.equal('loading');
      });
    }
  }
});

describe('a score that is none, or off its scale', () => {
  afterEach(clear);

  it('is told of, and never drawn as something else', async () => {
    const cases: readonly [string, string, number][] = [
      ['score="120"', 'Rank 120/100', 1],
      ['score="-1"', 'Rank -1/100', 1],
      ['score="4,5"', 'Rank –', 1],
      ['score="4/5"', 'Rank –', 1],
      ['score=""', 'Rank –', 1],
      ['score="NaN"', 'Rank –', 1],
      ['score="1e400"', 'Rank –', 1],
      ['score="four"', 'Rank –', 1],
      ['score="4" of="0"', 'Rank 4/100', 1],
      ['score="4" of="5"', 'Rank 4/5', 0],
      ['score="0"', 'Rank 0/100', 0],
    ];
    for (const [attributes, text, warnings] of cases) {
      for (const variant of ['pill', 'bar', 'ring']) {
        const badge = put(`<rank-badge ${attributes} variant="${variant}"></rank-badge>`).firstElementChild as RankBadge;
        await until(() => fold(root(badge).textContent ?? '') === text, `${attributes}: ${fold(root(badge).textContent ?? '')}`);
        await until(() => badge.problems.length === warnings, `${attributes}: a warning`);
        expect(parts(badge, variant).length, attributes).to.equal(
          variant !== 'pill' && warnings === 0 ? 1 : parts(badge, variant).length,
        );
        if (/120|-1|,|""/.test(attributes))
          expect(parts(badge, 'bar').length + parts(badge, 'ring').length, attributes).to.equal(0);
        clear();
      }
    }
  });
});

describe('on paper, without backgrounds', () => {
  afterEach(async () => {
    clear();
    await setMedia({ media: 'screen', colorScheme: 'light' });
  });

  for (const tag of TAGS) {
    for (const how of ['theme="dark"', 'style="color-scheme: dark"', 'theme="contrast" style="color-scheme: dark"']) {
      it(`<${tag} ${how}> is dark on white`, async () => {
        const box = put(`<div style="color-scheme: dark"><${tag} ${how} data='${JSON.stringify(german())}'></${tag}></div>`);
        const element = box.querySelector(tag) as ToolCompare;
        await settled(element);
        await setMedia({ media: 'print', colorScheme: 'dark' });
        for (const text of texts(element)) {
          const { color } = getComputedStyle(text.parentElement as Element);
          expect(contrast(color, 'rgb(255, 255, 255)'), `${text.data} ${color}`).to.be.at.least(4.5);
        }
      });
    }
  }
});

describe('our text on our ground', () => {
  afterEach(async () => {
    clear();
    await setMedia({ colorScheme: 'light' });
  });

  for (const system of ['light', 'dark'] as const) {
    for (const page of ['light', 'dark', 'light dark', 'normal']) {
      for (const theme of ['auto', 'light', 'dark', 'contrast']) {
        it(`is legible with theme ${theme} on a page of color-scheme ${page} under a ${system} system`, async () => {
          await setMedia({ colorScheme: system });
          const data = JSON.stringify(german());
          const box = put(`<div style="color-scheme: ${page}; background: #777; color: #777">
            <tool-compare theme="${theme}" baseline="eins" pick="zwei" adjustable data='${data}'></tool-compare><rank-badge theme="${theme}" data='${data}' href="/x"></rank-badge>
            <rank-badge theme="${theme}" score="x"></rank-badge><rank-badge theme="${theme}" variant="bar" score="4"></rank-badge>
            <capability-list theme="${theme}" searchable data='${data}'></capability-list></div>`);
          for (const element of box.querySelectorAll<ToolCompare>(TAGS.join())) {
            await until(() => element.state !== 'loading', 'settled');
            await element.updateComplete;
            const least = theme === 'contrast' ? 7 : 4.5;
            for (const text of texts(element)) {
              const holder = text.parentElement as Element;
              if (holder.closest('.hidden, option')) continue;
              const { color } = getComputedStyle(holder);
              expect(
                contrast(color, groundOf(holder)),
                `${element.localName} ${text.data} ${color} on ${groundOf(holder)}`,
              ).to.be.at.least(least);
            }
          }
        });
      }
    }
  }
});
