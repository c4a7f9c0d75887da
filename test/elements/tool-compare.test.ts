import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { ToolViewEvent } from '../../src/index.js';
import { many, pair, tool } from '../support/fixtures.js';
import { setMedia } from '../support/media.js';
import { boxOf, clear, fold, mount, parts, root, tableOf, textOf, toggled, until } from '../support/page.js';

describe('tool-compare', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  describe('the table', () => {
    it('has one column for each tool, one row for each criterion, scopes and a caption', async () => {
      const element = await mount('tool-compare', { data: pair() });
      expect(tableOf(element).map(([label]) => label)).to.deep.equal([
        'Feature',
        'Rank',
        'Adoption',
        'Quality',
        'Pricing',
        'Capabilities',
      ]);
      expect(tableOf(element)[0]).to.deep.equal(['Feature', 'ALPHA affiliate', 'BETA']);
      const table = root(element).querySelector('table');
      expect(table?.caption?.textContent).to.equal('Alpha against Beta');
      for (const header of root(element).querySelectorAll('thead th')) expect(header.getAttribute('scope')).to.equal('col');
      for (const header of root(element).querySelectorAll('tbody th')) expect(header.getAttribute('scope')).to.equal('row');
    });

    it('marks the best cell by a word as well as by weight', async () => {
      const element = await mount('tool-compare', { data: pair() });
      expect(parts(element, 'best').map((cell) => fold(cell.textContent ?? ''))).to.deep.equal(['55/100 best', '0.9 best']);
    });

    it('draws bars on the declared scale, and none without a value', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const bars = parts(element, 'bar').map((cell) => getComputedStyle(cell).backgroundSize.split(' ')[0]);
      expect(bars).to.deep.equal(['44%', '55%', '90%', '70%', '0%']);
    });

    it("prints 'unknown' for a value that is not known", async () => {
      const element = await mount('tool-compare', { data: pair() });
      expect(parts(element, 'missing').map((cell) => cell.textContent)).to.deep.equal(['unknown']);
    });

    it('prints the total number of capabilities, which may be more than are listed', async () => {
      const element = await mount('tool-compare', { data: pair() });
      expect(tableOf(element).at(-1)).to.deep.equal(['Capabilities', '12', '12']);
    });

    it('groups rows under the name of their group', async () => {
      const criteria = [
        { id: 'a', label: 'A', kind: 'text', group: 'First' },
        { id: 'b', label: 'B', kind: 'text' },
        { id: 'c', label: 'C', kind: 'text', group: 'First' },
      ];
      const tools = [tool('x', { a: '1', b: '2', c: '3' }), tool('y', { a: '1', b: '2', c: '3' })];
      const element = await mount('tool-compare', { data: { criteria, tools } });
      expect(tableOf(element).map(([label]) => label)).to.deep.equal(['Feature', 'First', 'A', 'C', 'B']);
    });

    it('is a labelled stop for the keyboard only where it scrolls', async () => {
      const element = await mount('tool-compare', { data: many(9), layout: 'columns' });
      const box = boxOf(element);
      expect(box.tabIndex).to.equal(-1);
      await setViewport({ width: 700, height: 800 });
      await until(() => box.tabIndex === 0, 'the stop');
      expect(box.role).to.equal('group');
      expect(box.ariaLabel).to.include('scrolls');
    });

    it('shows two of many tools side by side on a phone, each chosen in the head of its column', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await mount('tool-compare', { data: many(6) });
      const heads = () => parts(element, 'tool-name') as HTMLSelectElement[];
      const names = () => heads().map((head) => head.selectedOptions[0]?.textContent);
      const ranks = () => tableOf(element).find(([label]) => label === 'Rank');
      expect(names()).to.deep.equal(['TOOL-0', 'TOOL-1']);
      const [label] = parts(element, 'criterion');
      const [first, second] = parts(element, 'cell');
      expect(second?.getBoundingClientRect().top).to.equal(first?.getBoundingClientRect().top);
      expect(first?.getBoundingClientRect().top).to.be.at.least((label?.getBoundingClientRect().bottom ?? 0) - 0.01);
      const call = async (column: number, tool: string): Promise<void> => {
        const head = heads()[column] as HTMLSelectElement;
        head.value = [...head.options].find(({ textContent }) => textContent === tool)?.value ?? '';
        head.dispatchEvent(new Event('change'));
        await element.updateComplete;
      };
      await call(1, 'TOOL-4');
      expect([names(), ranks()?.slice(1)]).to.deep.equal([
        ['TOOL-0', 'TOOL-4'],
        ['0/100', '40/100'],
      ]);
      await call(0, 'TOOL-4');
      expect([names(), ranks()?.slice(1)]).to.deep.equal([
        ['TOOL-4', 'TOOL-0'],
        ['40/100', '0/100'],
      ]);
      expect(boxOf(element).scrollWidth).to.be.at.most(boxOf(element).clientWidth);
    });

    it('folds a group under its name, and its rows count as shown', async () => {
      const criteria = [
        { id: 'rank', label: 'Rank', kind: 'rank', group: 'Scores' },
        { id: 'pricing', label: 'Pricing', kind: 'text' },
      ];
      const tools = [tool('x', { rank: 1 }), tool('y', { rank: 2 })].map(({ values, ...rest }) => ({
        ...rest,
        values: { rank: values?.rank ?? null, pricing: 'Free' },
      }));
      const element = await mount('tool-compare', { data: { criteria, tools } });
      const button = root(element).querySelector<HTMLButtonElement>('tbody th button');
      const [row] = parts(element, 'row');
      expect([button?.ariaExpanded, row?.checkVisibility()]).to.deep.equal(['true', true]);
      button?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => button?.ariaExpanded === 'false', 'it to fold');
      expect(row?.checkVisibility()).to.equal(false);
      expect(element.view?.rows.length).to.equal(2);
      expect(textOf(element, 'verdict')).to.include('Y ranks highest');
    });

    it('fits two tools into 320 px with no scrolling of the page or the table', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await mount('tool-compare', { data: pair() });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(boxOf(element).scrollWidth).to.be.at.most(boxOf(element).clientWidth);
    });

    it('keeps two to six tools inside the page at 320, 768 and 1600 px', async () => {
      for (const width of [320, 768, 1600]) {
        await setViewport({ width, height: 800 });
        for (const count of [2, 3, 4, 5, 6]) {
          await mount('tool-compare', { data: many(count) });
          expect(document.documentElement.scrollWidth, `${count} tools at ${width}`).to.be.at.most(width);
          clear();
        }
      }
    });
  });

  describe('the verdict', () => {
    const scores = (first: number, second: number) => [tool('alpha', { adoption: first }), tool('beta', { adoption: second })];

    it('does not say that anyone leads on adoption with 1 and 1', async () => {
      const element = await mount('tool-compare', { data: scores(1, 1) });
      expect(element.view?.verdict?.claims.some((claim) => claim.kind === 'leads' && claim.criterion === 'adoption')).to.equal(
        false,
      );
      expect(textOf(element, 'verdict')).not.to.match(/leads on[^.;]*Adoption/);
    });

    it('says who leads with 0.9 and 0.7, and the table prints them apart', async () => {
      const element = await mount('tool-compare', { data: scores(0.9, 0.7) });
      expect(textOf(element, 'verdict')).to.include('ALPHA leads on Adoption');
      expect(tableOf(element).find(([label]) => label === 'Adoption')).to.deep.equal(['Adoption', '0.9 best', '0.7']);
    });

    it('is left out with verdict="none", and in a table of one', async () => {
      const element = await mount('tool-compare', { data: pair(), verdict: 'none' });
      expect(element.view?.verdict).to.equal(null);
      expect(parts(element, 'verdict')).to.be.empty;
      const single = await mount('tool-compare', { data: [tool('alpha')] });
      expect(single.state).to.equal('ready');
      expect(single.view?.verdict).to.equal(null);
      expect(parts(single, 'best')).to.be.empty;
    });

    it("shows the author's words above the generated verdict", async () => {
      const element = await mount('tool-compare', { data: { ...pair(), verdict: 'I like Alpha.' } });
      const [verdict] = parts(element, 'verdict');
      expect(fold(verdict?.previousElementSibling?.textContent ?? '')).to.equal('The author writes I like Alpha.');
      expect(textOf(element, 'headline')).to.equal('BETA ranks highest: 55/100');
    });

    it("does not show the author's claims where the cells do not bear them out, and says so to the author", async () => {
      const verdict = {
        text: 'Alpha ranks higher.',
        claims: [{ kind: 'leads', criterion: 'rank', tool: 'alpha', over: ['beta'] }],
      };
      const element = await mount('tool-compare', { data: { ...pair(), verdict } });
      expect(textOf(element, 'verdict')).not.to.include('Alpha ranks higher');
      expect(element.problems.map(({ code, severity }) => [code, severity])).to.deep.equal([['unsupported-claim', 'warning']]);
      expect(element.state).to.equal('ready');
    });
  });

  describe('capabilities', () => {
    it('lists eight of each tool, counts all and offers the rest', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const [column] = parts(element, 'capabilities');
      expect(column?.querySelectorAll('details').length).to.equal(8);
      expect(textOf(element, 'capabilities')).to.match(/^What ALPHA can do 12 capabilities/);
      expect(textOf(element, 'more')).to.equal('+4 more capabilities');
    });

    it('reveals the rest of the data, moves the focus to the first that is revealed, and still counts those listed elsewhere', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const button = parts(element, 'more')[0] as HTMLButtonElement;
      expect(button.localName).to.equal('button');
      button.click();
      await until(() => root(element).activeElement?.localName === 'summary', 'the focus');
      expect(root(element).activeElement?.textContent).to.include('Capability 8');
      const [column] = parts(element, 'capabilities');
      expect(column?.querySelectorAll('details').length).to.equal(10);
      expect(fold(column?.querySelector('[part="more"]')?.textContent ?? '')).to.equal('+2 more capabilities');
      expect(column?.querySelector('[part="more"]')?.localName).to.equal('span');
    });

    it('links to those listed elsewhere where the tool has a URL for them', async () => {
      const data = [
        tool('alpha', {}, { capabilities: { total: 5, url: 'https://example.com/rest', items: [{ id: 'a', title: 'A' }] } }),
      ];
      const element = await mount('tool-compare', { data });
      const link = parts(element, 'more')[0] as HTMLAnchorElement;
      expect([link.localName, link.href, link.rel]).to.deep.equal(['a', 'https://example.com/rest', 'noopener']);
      expect(fold(link.textContent ?? '')).to.equal('+4 more capabilities');
    });

    it('are left out with capabilities="0"', async () => {
      const element = await mount('tool-compare', { data: pair(), capabilities: 0 });
      expect(parts(element, 'capabilities')).to.be.empty;
      expect(element.view?.tools[0]?.capabilities).to.deep.equal({ total: 12, shown: 0 });
    });

    it('have all their text in the page within two idle seconds, and at once when one is opened', async () => {
      const element = await mount('tool-compare', { data: pair() });
      await until(() => textOf(element, 'capability-body').includes('What capability 0 does'), 'the text');
    });

    it('have all their text before print', async () => {
      const box = await mount('tool-compare', { data: pair() });
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      await box.updateComplete;
      expect(parts(box, 'capability-body').every((body) => body.textContent?.includes('What is unique about'))).to.equal(true);
    });

    it('stay open with their tool, wherever its column moves', async () => {
      const element = await mount('tool-compare', { data: many(3) });
      const open = () =>
        [...root(element).querySelectorAll('details')]
          .filter((one) => one.open)
          .map((one) => one.querySelector('summary')?.textContent?.trim());
      root(element).querySelector('summary')?.click();
      await until(() => open().length === 1, 'it to open');
      await toggled();
      const [title] = open();
      element.sort = 'rank';
      await element.updateComplete;
      expect(parts(element, 'tool-name')[2]?.textContent).to.equal('TOOL-0');
      expect(open()).to.deep.equal([title]);
      element.tools = 'tool-1 tool-2';
      await element.updateComplete;
      expect(open()).to.deep.equal([]);
    });

    it('open by keyboard, and tell the page that the reader did it', async () => {
      const element = await mount('tool-compare', { data: pair(), rows: 'differences', baseline: 'beta' });
      const events: ToolViewEvent[] = [];
      element.addEventListener('tool-view', (event) => events.push(event));
      const summary = root(element).querySelector('summary');
      summary?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => events.length, 'the event');
      const [event] = events;
      expect(event).to.be.instanceOf(ToolViewEvent);
      expect([event?.change, event?.capability, event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([
        'capability',
        { tool: 'alpha', id: 'capability-0', open: true },
        true,
        true,
        false,
      ]);
      expect([event?.rows, event?.baseline, event?.sort, event?.weights]).to.deep.equal(['differences', 'beta', null, null]);
      expect(textOf(element, 'capability-body')).to.include('How 0 stands against others.');
      await sendKeys({ press: 'Enter' });
      await until(() => events.length === 2, 'the second event');
      expect(events[1]?.capability?.open).to.equal(false);
    });
  });

  describe('evidence', () => {
    const note = { value: 0.5, note: 'Counted by hand.', source: 'https://example.com/count', checked: '2025-03-09' };
    const data = [tool('alpha', { adoption: note }, { updated: '2025-04' }), tool('beta')];

    it('is in a hint that a button in its cell opens, and the button names its subject', async () => {
      const element = await mount('tool-compare', { data });
      const buttons = [...root(element).querySelectorAll<HTMLButtonElement>('td button')];
      expect(buttons.map((button) => [button.ariaLabel, button.ariaExpanded])).to.deep.equal([
        ['0.5, About Adoption of ALPHA', 'false'],
      ]);
      buttons[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => parts(element, 'hint').length, 'the hint');
      expect(buttons[0]?.ariaExpanded).to.equal('true');
      expect(fold(parts(element, 'hint')[0]?.innerText ?? '')).to.equal('Counted by hand. Source: example.com Checked Mar 9, 2025');
      await sendKeys({ press: 'Tab' });
      expect((root(element).activeElement as HTMLAnchorElement).href).to.equal('https://example.com/count');
      await sendKeys({ press: 'Escape' });
      expect(parts(element, 'hint')).to.be.empty;
      expect(root(element).activeElement).to.equal(buttons[0]);
      expect(buttons[0]?.ariaExpanded).to.equal('false');
    });

    it('closes on a second press, and when its cell goes', async () => {
      const element = await mount('tool-compare', { data });
      const button = root(element).querySelector<HTMLButtonElement>('td button');
      button?.click();
      await until(() => parts(element, 'hint').length, 'the hint');
      button?.click();
      expect(parts(element, 'hint')).to.be.empty;
      button?.click();
      await until(() => parts(element, 'hint').length, 'the hint');
      element.data = [tool('beta')];
      await element.updateComplete;
      expect(parts(element, 'hint')).to.be.empty;
    });

    it('is text in its cell with plain', async () => {
      const element = await mount('tool-compare', { data, plain: true });
      const cell = tableOf(element).find(([label]) => label === 'Adoption')?.[1];
      expect(cell).to.equal('0.5 Counted by hand. Source: example.com Checked Mar 9, 2025');
    });

    it('says when a tool was updated, as exactly as the data does', async () => {
      const element = await mount('tool-compare', { data });
      expect(tableOf(element)[0]?.[1]).to.equal('ALPHA Updated April 2025');
    });
  });

  describe('around the table', () => {
    it('has the title as a heading of the level asked for, and the lists one below', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const headings = () => [...root(element).querySelectorAll('h2,h3,h4,h5,h6')].map((heading) => heading.localName);
      expect(headings()).to.deep.equal(['h3', 'h4', 'h4']);
      element.headingLevel = 2;
      await element.updateComplete;
      expect(headings()).to.deep.equal(['h2', 'h3', 'h3']);
      element.setAttribute('heading-level', '6');
      await element.updateComplete;
      expect(headings()).to.deep.equal(['h6', 'h6', 'h6']);
    });

    it('names itself after its tools where the data has no title', async () => {
      const element = await mount('tool-compare', { data: many(2) });
      expect(textOf(element, 'heading')).to.equal('TOOL-0 vs TOOL-1');
      element.data = many(3);
      await element.updateComplete;
      expect(textOf(element, 'heading')).to.equal('TOOL-0, TOOL-1 and TOOL-2');
    });

    it('shows the description, the date of the data and the link below the table', async () => {
      const element = await mount('tool-compare', { data: pair() });
      expect(textOf(element, 'description')).to.equal('A sentence about both.');
      expect(textOf(element, 'as-of')).to.equal('Data as of Mar 9, 2025');
      const link = parts(element, 'more').at(-1) as HTMLAnchorElement;
      expect(link.href).to.equal('https://example.com/all');
      expect(fold(link.parentElement?.textContent ?? '')).to.equal('Neither? Search them all');
    });

    it('links to more-href, but to no unsafe URL', async () => {
      const element = await mount('tool-compare', { data: pair(), moreHref: '/search', capabilities: 0 });
      const link = () => (parts(element, 'more').at(-1) ?? null) as HTMLAnchorElement | null;
      expect(link()?.href).to.equal(`${location.origin}/search`);
      element.moreHref = 'javascript:alert(1)';
      await element.updateComplete;
      expect(link()).to.equal(null);
    });

    it('has no link below the table without a URL for it', async () => {
      const element = await mount('tool-compare', { data: { ...pair(), more: { label: 'Search' } }, capabilities: 0 });
      expect(parts(element, 'more')).to.be.empty;
    });

    it('takes slots in the place of its own parts', async () => {
      const element = await mount('tool-compare', { data: pair() }, '<h2 slot="heading">Mine</h2><p slot="footer">Below</p>');
      const slot = root(element).querySelector<HTMLSlotElement>('slot[name="heading"]');
      expect(slot?.assignedElements()[0]?.textContent).to.equal('Mine');
    });

    it('has no controls with plain: all text stands open', async () => {
      const element = await mount('tool-compare', { data: pair(), plain: true });
      expect(root(element).querySelectorAll('button, summary, input').length).to.equal(0);
      expect(textOf(element, 'capability-body')).to.include('What capability 0 does.');
    });

    it('marks links of sponsors and affiliates, and says so', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const link = parts(element, 'tool-name')[0] as HTMLAnchorElement;
      expect([link.rel, link.target]).to.deep.equal(['noopener sponsored', '']);
      expect(textOf(element, 'relationship')).to.equal('affiliate');
    });

    it('says that a filter leaves no row, with or without a verdict', async () => {
      const alike = ['a', 'b'].map((id) => ({ id, name: id, values: { x: 1 } }));
      const data = { criteria: [{ id: 'x', label: 'X', kind: 'number' }], tools: alike };
      const element = await mount('tool-compare', { data, rows: 'differences', verdict: 'none' });
      const said = root(element).querySelector('[part~="toolbar"] [role="status"]') as HTMLElement;
      expect(said.textContent).to.equal('0 of 1 row shown');
      expect(said.offsetWidth).to.be.greaterThan(50);
      element.rows = 'all';
      await element.updateComplete;
      expect(said.offsetWidth).to.be.lessThan(2);
    });

    it('is partial with one error where no row is left, unless there are capabilities', async () => {
      const none = { id: 'x', name: 'X', values: { rank: null } };
      const only = { ...none, capabilities: { items: [{ id: 'a', title: 'A' }] } };
      const left = { id: 'x', name: 'X', values: { price: 1 } };
      const criteria = [
        { id: 'price', label: 'Price', kind: 'number' },
        { id: 'open', label: 'Open', kind: 'boolean' },
      ];
      for (const [data, chosen, state] of [
        [{ tools: [none, { id: 'y', name: 'Y' }] }, null, 'partial'],
        [{ tools: [only, { id: 'y', name: 'Y' }] }, null, 'ready'],
        [{ criteria, tools: [left, { id: 'y', name: 'Y' }] }, 'open', 'partial'],
        [{ criteria, tools: [left, { id: 'y', name: 'Y' }] }, 'price', 'ready'],
      ] as const) {
        const element = await mount('tool-compare', { data, criteria: chosen });
        expect([element.state, element.matches(`:state(${state})`)], JSON.stringify(data)).to.deep.equal([state, true]);
        expect(element.problems.map(({ severity }) => severity)).to.deep.equal(state === 'partial' ? ['error'] : []);
        // Without rows there is no filter of rows to choose.
        expect(parts(element, 'toolbar').length).to.equal(element.view?.rows.length ? 1 : 0);
      }
    });

    it('has a view that is frozen all through', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const { view } = element;
      expect(view?.title).to.equal('Alpha against Beta');
      expect(Object.isFrozen(view) && Object.isFrozen(view?.rows[0]?.cells[0])).to.equal(true);
    });
  });

  describe('themes', () => {
    const background = (element: Element) => getComputedStyle(parts(element, 'surface')[0] as Element).backgroundColor;

    it('follow the page, or the theme that is set', async () => {
      await setMedia({ colorScheme: 'light' });
      const box = document.createElement('div');
      const element = await mount('tool-compare', { data: pair() });
      document.body.append(box);
      expect(background(element)).to.equal('rgb(255, 255, 255)');
      element.theme = 'dark';
      await element.updateComplete;
      expect(background(element)).to.equal('rgb(22, 24, 29)');
      element.theme = 'contrast';
      await element.updateComplete;
      expect(background(element)).to.equal('rgb(255, 255, 255)');
      element.theme = 'auto';
      element.style.colorScheme = 'dark';
      await element.updateComplete;
      expect(background(element)).to.equal('rgb(22, 24, 29)');
      box.remove();
    });

    it('take font and size from the page, and no other inherited property that would do harm', async () => {
      const element = await mount('tool-compare', { data: pair() });
      const parent = element.parentElement as HTMLElement;
      parent.style.cssText =
        'font: italic 700 20px/3 Georgia; letter-spacing: 9px; text-transform: uppercase; color: red; text-align: right; white-space: pre; word-spacing: 1em; text-indent: 3em';
      const cell = getComputedStyle(parts(element, 'cell').find((one) => one.textContent === 'Free') as Element);
      expect(cell.fontFamily).to.equal('Georgia');
      // The table's own type is a little smaller than the page's.
      expect(cell.fontSize).to.equal('18.75px');
      expect([cell.letterSpacing, cell.textTransform, cell.fontStyle, cell.textIndent, cell.whiteSpace]).to.deep.equal([
        'normal',
        'none',
        'normal',
        '0px',
        'normal',
      ]);
      expect(cell.color).not.to.equal('rgb(255, 0, 0)');
    });

    it('leave hidden, margin, width and max-width to the page', async () => {
      const element = await mount('tool-compare', { data: pair() });
      element.style.cssText = 'width: 400px; margin: 10px 20px; max-width: 300px';
      expect(element.getBoundingClientRect().width).to.equal(300);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });

  it('follows its attributes also where another element removed it while both were inserted', async () => {
    customElements.define(
      'taking-element',
      class extends HTMLElement {
        connectedCallback(): void {
          this.nextElementSibling?.remove();
        }
      },
    );
    const element = await mount('tool-compare', { data: pair() });
    const box = element.parentElement as HTMLElement;
    element.remove();
    const both = new DocumentFragment();
    both.append(document.createElement('taking-element'), element);
    box.append(both);
    expect(element.isConnected).to.equal(false);
    box.append(element);
    await element.updateComplete;
    expect(parts(element, 'toolbar').length).to.equal(1);
    element.setAttribute('plain', '');
    await until(() => !parts(element, 'toolbar').length, 'the attribute to be followed');
  });
});
