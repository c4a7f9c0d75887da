import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CapabilityList } from '../../src/index.js';
import { pair, tool } from '../support/fixtures.js';
import { setMedia } from '../support/media.js';
import { clear, fold, mount, offers, parts, put, root, textOf, toggled, until } from '../support/page.js';

const titles = (element: Element) => parts(element, 'capability-title').map((part) => part.textContent);

describe('capability-list', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 800, height: 600 });
  });

  it('lists the capabilities of the tool asked for, else of the first', async () => {
    const list = await mount('capability-list', { data: pair(), tool: 'beta', limit: 2 });
    expect(titles(list)).to.deep.equal(['Capability 0 of beta', 'Capability 1 of beta']);
    expect(textOf(list, 'heading')).to.equal('What BETA can do 12 capabilities');
    list.tool = null;
    await until(() => titles(list)[0] === 'Capability 0 of alpha', 'the first');
  });

  it('says what it does, what is unique and how it stands against alternatives', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 1, expanded: true });
    expect(fold(parts(list, 'capability-body')[0]?.innerText ?? '')).to.equal(
      'What capability 0 does. Unique What is unique about 0. Against alternatives How 0 stands against others. one tag-0',
    );
  });

  it('breaks what is opened into lines that can be read, however wide the list', async () => {
    const { tools, ...data } = pair();
    const long = { id: 'long', title: 'Long', description: 'Words that go on. '.repeat(40) };
    const talking = tools.map((one) => ({ ...one, capabilities: { total: 1, items: [long] } }));
    await setViewport({ width: 1600, height: 800 });
    const list = await mount('capability-list', { data: { ...data, tools: talking }, expanded: true });
    const body = parts(list, 'capability-body')[0] as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(body);
    const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
    expect(list.offsetWidth).to.be.above(1000);
    expect((body.textContent ?? '').length / lines.size).to.be.below(100);
  });

  it('opens every one with expanded', async () => {
    const list = await mount('capability-list', { data: pair(), expanded: true });
    expect([...root(list).querySelectorAll('details')].every((details) => details.open)).to.equal(true);
  });

  it('does not tell the page about what the author opened', async () => {
    let told = 0;
    addEventListener('tool-view', () => told++, { once: true });
    const list = await mount('capability-list', { data: pair(), expanded: true });
    await toggled();
    expect(list.expanded).to.equal(true);
    expect(told).to.equal(0);
  });

  it('cuts at the limit and reveals the rest', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 4 });
    const more = parts(list, 'more')[0];
    expect(fold(more?.textContent ?? '')).to.equal('+8 more capabilities');
    more?.click();
    await until(() => titles(list).length === 10, 'the rest');
    expect(textOf(list, 'more')).to.equal('+2 more capabilities');
  });

  it('counts what exists even where nothing is written out', async () => {
    const list = await mount('capability-list', { data: [tool('alpha', {}, { capabilities: { total: 3 } })] });
    expect(textOf(list, 'more')).to.equal('+3 more capabilities');
  });

  it('is empty for a tool that says of none, whatever a page has put on every object', async () => {
    const crowd: Record<string, unknown> = { items: [{ id: 'x', title: 'PAGE' }], total: 7, url: 'https://page.test/' };
    const data = [{ id: 'alpha', name: 'Alpha', values: { rank: 50 } }];
    const plain = await mount('capability-list', { data });
    try {
      for (const [key, value] of Object.entries(crowd)) Object.defineProperty(Object.prototype, key, { value, configurable: true });
      const list = await mount('capability-list', { data });
      expect([titles(list).length, parts(list, 'more').length]).to.deep.equal([0, 0]);
      expect(root(list).textContent).to.equal(root(plain).textContent);
    } finally {
      for (const key of Object.keys(crowd)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('filters by words in any part, whatever case and accents, and says how many are left', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 2, searchable: true });
    const input = root(list).querySelector('input') as HTMLInputElement;
    expect(input.labels?.[0]?.textContent).to.equal('Search what ALPHA can do');
    input.focus();
    await sendKeys({ type: 'TAG-7 what' });
    await until(() => titles(list).length === 1, 'the filter');
    expect(titles(list)).to.deep.equal(['Capability 7 of alpha']);
    expect(fold(root(list).querySelector('input ~ [role="status"]')?.textContent ?? '')).to.equal('1 of 10 shown');
    input.value = '';
    input.dispatchEvent(new Event('input'));
    await until(() => titles(list).length === 2, 'all');
  });

  it('keeps open what the reader has opened, and nothing else, while a search comes and goes', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 3, searchable: true });
    const open = () =>
      [...root(list).querySelectorAll('details')]
        .filter((one) => one.open)
        .map((one) => fold(one.querySelector('[part~="capability-title"]')?.textContent ?? ''));
    root(list).querySelectorAll('summary')[1]?.click();
    await until(() => open().length === 1, 'it to open');
    await until(() => root(list).querySelectorAll('dl').length === 3, 'the text of all');
    const input = root(list).querySelector('input') as HTMLInputElement;
    const search = async (words: string, count: number): Promise<void> => {
      input.value = words;
      input.dispatchEvent(new Event('input'));
      await until(() => titles(list).length === count, words);
    };
    await search('tag-7', 1);
    expect(open()).to.deep.equal([]);
    root(list).querySelector('summary')?.click();
    await until(() => open().length === 1, 'the one that was found');
    await toggled();
    await search('', 3);
    expect(open()).to.deep.equal(['Capability 1 of alpha']);
    list.expanded = true;
    await list.updateComplete;
    expect(open().length).to.equal(3);
  });

  it('shows title, first words and what is unique on one line each, in the room that was kept for them', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 2 });
    const closed = root(list).querySelector('summary') as HTMLElement;
    const before = closed.getBoundingClientRect().height;
    await until(() => closed.textContent?.includes('Unique:'), 'the lines');
    expect(fold(closed.textContent ?? '')).to.equal(
      'Capability 0 of alpha What capability 0 does. Unique: What is unique about 0.',
    );
    expect(closed.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    list.style.width = '240px';
    expect(closed.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
    closed.click();
    await until(() => (closed.parentElement as HTMLDetailsElement).open, 'it to open');
    expect(closed.getBoundingClientRect().height).to.be.below(before);
  });

  it('opens and closes all at once', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 3 });
    const told: boolean[] = [];
    list.addEventListener('tool-view', ({ capability }) => told.push(capability?.open === true));
    const button = () => [...root(list).querySelectorAll('button')].find(({ textContent }) => /all$/.test(textContent ?? ''));
    const open = () => [...root(list).querySelectorAll('details')].filter((one) => one.open).length;
    expect(button()?.textContent).to.equal('Open all');
    button()?.click();
    await until(() => open() === 3, 'all to open');
    await until(() => told.length === 3, 'the events');
    expect(button()?.textContent).to.equal('Close all');
    button()?.click();
    await until(() => open() === 0, 'all to close');
    await until(() => told.length === 6, 'the events');
    expect(told).to.deep.equal([true, true, true, false, false, false]);
  });

  it('says on paper how many more there are, in words without the border of a button', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 2 });
    const [more] = parts(list, 'more');
    expect(getComputedStyle(more as Element).borderTopWidth).to.equal('1px');
    await setMedia({ media: 'print' });
    const onPaper = getComputedStyle(more as Element).borderTopWidth;
    await setMedia({ media: 'screen' });
    expect(onPaper).to.equal('0px');
  });

  it('offers to close all once the reader has opened each, and to open all once one is closed', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 2 });
    const summaries = [...root(list).querySelectorAll('summary')];
    for (const summary of summaries) summary.click();
    await until(offers(list, 'Close all'), 'open ones');
    summaries[0]?.click();
    await until(offers(list, 'Open all'), 'a closed one');
  });

  it('tells of each press, also of two half a second after each other, and not of one that the page kept from doing anything', async () => {
    const list = await mount('capability-list', { data: pair() });
    const told: unknown[] = [];
    list.addEventListener('tool-view', ({ capability }) => told.push(capability?.open));
    const [details] = root(list).querySelectorAll('details');
    const summary = details?.querySelector('summary');
    const start = performance.now();
    summary?.click();
    await until(() => told.length === 1, 'the first event');
    // Whatever was to happen half a second after the first press happens between the second and what comes of it.
    await until(() => performance.now() - start > 480, 'half a second');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    summary?.click();
    for (const end = start + 600; performance.now() < end; );
    await until(() => told.length === 2, 'the second event');
    expect(told).to.deep.equal([true, false]);
    list.addEventListener('click', (event) => event.preventDefault(), { once: true });
    summary?.click();
    await new Promise((resolve) => setTimeout(resolve));
    list.expanded = true;
    await until(() => details?.open, 'the author to open it');
    expect(told.length).to.equal(2);
  });

  it('keeps what is typed into its search from the shortcuts of the page', async () => {
    const list = await mount('capability-list', { data: pair(), searchable: true });
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
    addEventListener('keydown', hear);
    root(list).querySelector('input')?.focus();
    await sendKeys({ type: 'a/b' });
    await sendKeys({ press: 'Escape' });
    removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('keeps its room while it loads', async () => {
    const list = put('<capability-list tool="alpha"></capability-list>').firstElementChild as CapabilityList;
    const asked: ((tools: unknown) => void)[] = [];
    list.registry = () => new Promise((resolve) => asked.push(resolve));
    await until(() => list.state === 'loading' && list.offsetHeight > 300, 'the blocks');
    const waiting = list.offsetHeight;
    await until(() => asked.length, 'the question');
    asked[0]?.(pair().tools.slice(0, 1));
    await until(() => list.state === 'ready', 'ready');
    await list.updateComplete;
    expect(list.offsetHeight / waiting).to.be.within(0.8, 1.25);
  });

  it('leaves the words of a translator where they are when one is opened', async () => {
    const list = await mount('capability-list', { data: pair(), limit: 2 });
    await until(() => textOf(list, 'capability').includes('Unique:'), 'all text');
    const [heading] = parts(list, 'heading');
    const translated = document.createElement('font');
    translated.textContent = 'übersetzt';
    heading?.replaceChildren(translated);
    let told = 0;
    list.addEventListener('tool-view', () => {
      told += 1;
    });
    root(list).querySelector('summary')?.click();
    await until(() => told, 'the event');
    await list.updateComplete;
    expect(translated.isConnected).to.equal(true);
  });

  it('follows new data where a translator has wrapped its texts', async () => {
    const list = await mount('capability-list', { data: pair() });
    const walker = document.createTreeWalker(root(list), NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (/\S/.test(walker.currentNode.textContent ?? '')) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = 'translated';
      text.replaceWith(font);
    }
    list.tool = 'beta';
    await until(() => textOf(list, 'heading').includes('BETA'), 'the other tool');
    expect(titles(list)[0]).to.equal('Capability 0 of beta');
    expect(root(list).textContent).not.to.include('of alpha');
  });
});
