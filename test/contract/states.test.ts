import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { type ToolCompare, ToolDataEvent, ToolErrorEvent } from '../../src/index.js';
import { pair, tool } from '../support/fixtures.js';
import { clear, fold, mount, parts, put, root, settled, TAGS, textOf, uncaught, until } from '../support/page.js';

const broken = { tools: [tool('alpha'), tool('beta', { adoption: { note: 'no value', checked: 'yesterday' } })] };

for (const tag of TAGS) {
  describe(`${tag}: states`, () => {
    afterEach(clear);

    it('is loading until the answer is there, and shows its children meanwhile', async () => {
      const answers: ((value: unknown) => void)[] = [];
      const registry = () => new Promise((resolve) => answers.push(resolve));
      const element = put(`<${tag}>meanwhile</${tag}>`).firstElementChild as ToolCompare;
      Object.assign(element, { registry, tools: 'alpha', tool: 'alpha' });
      await until(() => element.state === 'loading', 'loading');
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.innerText).to.include('meanwhile');
      await until(() => answers.length, 'the request');
      answers[0]?.([tool('alpha')]);
      await settled(element);
      expect(element.state).to.equal('ready');
      expect([element.matches(':state(ready)'), element.matches(':state(loading)')]).to.deep.equal([true, false]);
    });

    it('settles with the state where it is asked again before it was drawn', async () => {
      let asked = 0;
      const registry = async () => {
        asked += 1;
        return [tool('alpha')];
      };
      const element = put(`<${tag}></${tag}>`).firstElementChild as ToolCompare;
      Object.assign(element, { registry, tools: 'alpha', tool: 'alpha' });
      await element.refresh();
      expect(element.state).to.equal('ready');
      expect(asked).to.equal(1);
    });

    it('is partial where something was left out, and says nothing was lost in silence', async () => {
      const element = await mount(tag, { data: broken });
      expect(element.state).to.equal('partial');
      expect(element.problems.map(({ code, path }) => [code, path])).to.deep.equal([
        ['invalid-data', 'tools[1].values.adoption.checked'],
      ]);
    });

    it('tells its problems so that no reader of them can change what others read', async () => {
      const whole = await mount(tag, { data: pair() });
      const element = await mount(tag, { data: broken });
      for (const { problems } of [whole, element]) expect(Object.isFrozen(problems)).to.equal(true);
      const told = new Promise<ToolErrorEvent>((resolve) => {
        element.addEventListener('tool-error', resolve, { once: true });
      });
      element.data = { tools: [{ ...tool('alpha'), url: 'javascript:0' }] };
      expect(Object.isFrozen((await told).problems)).to.equal(true);
    });

    it('is ready with warnings', async () => {
      const element = await mount(tag, { data: { tools: [{ ...tool('alpha'), sumary: 'x' }] } });
      expect(element.state).to.equal('ready');
      expect(element.problems.map(({ severity, suggestion }) => [severity, suggestion])).to.deep.equal([['warning', 'summary']]);
    });

    it('shows its slot for errors, else its children, else one calm sentence', async () => {
      const slotted = await mount(tag, { data: '{' }, '<p slot="error">Sorry</p>other');
      const slot = root(slotted).querySelector<HTMLSlotElement>('slot[name="error"]');
      expect(slot?.assignedElements()[0]?.textContent).to.equal('Sorry');
      const children = await mount(tag, { data: '{' }, ' <b>children</b> ');
      expect(root(children).querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()[0]?.textContent).to.equal(
        'children',
      );
      const bare = await mount(tag, { data: '{' }, ' <!-- nothing --> <script type="text/plain">x</script>');
      expect(fold(root(bare).textContent ?? '')).to.match(/This cannot be shown\.|Rank –/);
    });

    it('ends in error with one problem where the browser itself fails while data is read', async () => {
      const { NumberFormat } = Intl;
      const errors = await uncaught(async () => {
        Intl.NumberFormat = (() => {
          throw new Error();
        }) as unknown as typeof NumberFormat;
        try {
          // Nothing has been read in that language before.
          const lang = { 'tool-compare': 'fi', 'rank-badge': 'sv', 'capability-list': 'nb' }[tag];
          const criteria = [{ id: 'price', label: 'Price', kind: 'money' }];
          const element = await mount(tag, { data: { lang, criteria, tools: [tool('alpha', { price: '5 €' })] } });
          expect(element.state).to.equal('error');
          expect(
            element.problems.map(({ code, severity, message }) => [code, severity, /NumberFormat/.test(message)]),
          ).to.deep.equal([['invalid-data', 'error', true]]);
          await element.refresh();
          expect(element.state).to.equal('error');
        } finally {
          Intl.NumberFormat = NumberFormat;
        }
      });
      expect(errors).to.deep.equal([]);
    });

    it('keeps what it shows where the browser itself fails while new data is read', async () => {
      const element = await mount(tag, { data: pair() });
      const { NumberFormat } = Intl;
      Intl.NumberFormat = (() => {
        throw new Error();
      }) as unknown as typeof NumberFormat;
      try {
        const criteria = [{ id: 'price', label: 'Price', kind: 'money' }];
        element.data = {
          lang: { 'tool-compare': 'da', 'rank-badge': 'is', 'capability-list': 'et' }[tag],
          criteria,
          tools: [tool('alpha', { price: '5 €' })],
        };
        await until(() => element.state === 'partial', 'partial');
      } finally {
        Intl.NumberFormat = NumberFormat;
      }
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['invalid-data']);
    });

    it('shows its slot where nothing was asked for', async () => {
      const element = put(`<${tag}><p slot="empty">Choose one</p></${tag}>`).firstElementChild as ToolCompare;
      await until(() => root(element).querySelector('slot[name="empty"]'), 'the slot');
      expect(root(element).querySelector<HTMLSlotElement>('slot[name="empty"]')?.assignedElements()[0]?.textContent).to.equal(
        'Choose one',
      );
    });

    it('keeps the last good content when new data is broken', async () => {
      const element = await mount(tag, { data: [tool('alpha')] });
      const told: string[] = [];
      for (const type of ['tool-data', 'tool-error']) element.addEventListener(type, () => told.push(type));
      const before = textOf(element, 'tool-name') || textOf(element, 'heading') || textOf(element, 'value');
      element.data = '{';
      await until(() => element.state === 'partial', 'partial');
      await element.updateComplete;
      expect(textOf(element, 'tool-name') || textOf(element, 'heading') || textOf(element, 'value')).to.equal(before);
      expect(element.problems[0]?.code).to.equal('invalid-data');
      // Nothing new is on the screen.
      expect(told).to.deep.equal(['tool-error']);
      if (tag !== 'rank-badge')
        expect(textOf(element, 'message')).to.match(/^This could not be refreshed\. You see what was loaded at /);
    });

    it('tells the page of new data and of new errors, once each', async () => {
      const events: Event[] = [];
      const box = put(`<${tag}></${tag}>`);
      for (const type of ['tool-data', 'tool-error'] as const) box.addEventListener(type, (event) => events.push(event));
      const element = box.firstElementChild as ToolCompare;
      element.data = broken;
      await settled(element);
      const [data, error] = events as [ToolDataEvent, ToolErrorEvent];
      expect(events.length).to.equal(2);
      expect(data).to.be.instanceOf(ToolDataEvent);
      expect([data.tools, data.state, data.bubbles, data.composed, data.cancelable]).to.deep.equal([
        tag === 'tool-compare' ? ['alpha', 'beta'] : data.tools,
        'partial',
        true,
        true,
        false,
      ]);
      expect(error).to.be.instanceOf(ToolErrorEvent);
      expect(error.problems.every(({ severity }) => severity === 'error')).to.equal(true);
      element.requestUpdate();
      await element.updateComplete;
      expect(events.length).to.equal(2);
      element.data = [tool('alpha')];
      await until(() => element.state === 'ready', 'ready');
      await element.updateComplete;
      expect(events.map(({ type }) => type)).to.deep.equal(['tool-data', 'tool-error', 'tool-data']);
    });

    it('shows the diagnostics in place with debug only', async () => {
      const element = await mount(tag, { data: broken });
      if (tag === 'rank-badge') {
        element.debug = true;
        await element.updateComplete;
        parts(element, 'badge')[0]?.click();
        await until(() => parts(element, 'diagnostics').length, 'the diagnostics');
        return;
      }
      expect(parts(element, 'diagnostics')).to.be.empty;
      element.debug = true;
      await element.updateComplete;
      expect(textOf(element, 'diagnostics')).to.include('tools[1].values.adoption.checked: expected an ISO 8601 date');
    });

    it('refreshes without a rejection, whatever comes of it', async () => {
      let works = true;
      const registry = async () => {
        if (!works) throw new Error('down');
        return [tool('alpha')];
      };
      const element = await mount(tag, { registry, tools: 'alpha', tool: 'alpha' });
      works = false;
      await element.refresh();
      expect(element.state).to.equal('partial');
      expect(element.problems[0]?.code).to.equal('unreachable');
      works = true;
      await element.refresh();
      expect(element.state).to.equal('ready');
      expect(element.problems).to.deep.equal([]);
    });

    it('offers to try again where that can help', async () => {
      if (tag === 'rank-badge') return;
      let works = false;
      const registry = async () => {
        if (!works) throw new Error('down');
        return [tool('alpha')];
      };
      const element = await mount(tag, { registry, tools: 'alpha', tool: 'alpha' });
      expect(textOf(element, 'message')).to.equal('alpha cannot be reached.');
      works = true;
      (parts(element, 'retry')[0] as HTMLButtonElement).click();
      await until(() => element.state === 'ready', 'ready');
    });
  });

  describe(`${tag}: attributes`, () => {
    afterEach(clear);

    it('fall back to the default with one warning that names the nearest', async () => {
      const element = await mount(tag, { data: pair() });
      element.setAttribute('theme', 'drak');
      await until(() => element.problems.length, 'the warning');
      const [warning] = element.problems;
      expect([warning?.code, warning?.severity, warning?.path, warning?.suggestion]).to.deep.equal([
        'invalid-attribute',
        'warning',
        '@theme',
        'dark',
      ]);
      expect(warning?.message).to.include("one of 'auto', 'light', 'dark', 'contrast'");
      expect([element.theme, element.state, element.problems.length]).to.deep.equal(['auto', 'ready', 1]);
      element.setAttribute('theme', 'dark');
      await until(() => !element.problems.length, 'the warning to go');
      expect(element.theme).to.equal('dark');
    });

    it('are told of on the console by the tag that has them, though another tag has the same mistake', async () => {
      const { warn } = console;
      const lines: unknown[] = [];
      console.warn = (line) => lines.push(line);
      try {
        for (const each of TAGS) put(`<${each} theme="${tag}" data='${JSON.stringify(pair())}'></${each}>`);
        await until(() => TAGS.every((each) => lines.some((line) => String(line).startsWith(`<${each}>: @theme`))), 'three lines');
        expect(lines.filter((line) => String(line).includes(`found '${tag}'`)).length).to.equal(TAGS.length);
      } finally {
        console.warn = warn;
      }
    });

    it('take "false" for off, with a warning', async () => {
      const element = await mount(tag, { data: pair() });
      element.setAttribute('debug', 'false');
      await until(() => element.problems.length, 'the warning');
      expect([element.debug, element.problems[0]?.path]).to.deep.equal([false, '@debug']);
      element.setAttribute('debug', '');
      await until(() => element.debug === true, 'on');
      expect(element.problems).to.deep.equal([]);
    });

    const ids = tag === 'tool-compare' ? 'tools' : 'tool';
    const other = tag === 'tool-compare' ? 'tool' : 'tools';
    const nearly: Record<string, string> = {
      [other]: ids,
      loadin: 'loading',
      'registry-': 'registry',
      them: 'theme',
      dbeug: 'debug',
    };
    if (tag === 'tool-compare') Object.assign(nearly, { morehref: 'more-href', headinglevel: 'heading-level', row: 'rows' });
    if (tag === 'capability-list') Object.assign(nearly, { headinglevel: 'heading-level', searcheable: 'searchable' });
    if (tag === 'rank-badge') Object.assign(nearly, { varient: 'variant', scores: 'score', lable: 'label' });

    it('that are nearly one of ours leave a warning that names the right one', async () => {
      for (const [name, suggestion] of Object.entries(nearly)) {
        const box = put(`<${tag} ${name}="x" data='${JSON.stringify(pair())}'></${tag}>`);
        const element = box.firstElementChild as ToolCompare;
        await until(() => element.problems.length, name);
        expect(element.problems.map(({ path, severity, suggestion }) => [path, severity, suggestion])).to.deep.equal([
          [`@${name}`, 'warning', suggestion],
        ]);
        clear();
      }
    });

    it('that are nearly one of ours are told of too where they come later, with the next change', async () => {
      const element = await mount(tag, { data: pair() });
      element.setAttribute('loadin', 'lazy');
      element.setAttribute('theme', 'dark');
      await until(() => element.problems.length, 'the warning');
      expect(element.problems.map(({ path, suggestion }) => [path, suggestion])).to.deep.equal([['@loadin', 'loading']]);
    });

    it('that any element may have, and those of frameworks, are none of our business', async () => {
      const foreign = `class="a" id="b" style="color: red" slot="c" part="d" lang="en" dir="ltr" title="e" role="group" aria-label="f" data-x="g" data-tool="h"
        onclick="" nonce="i" translate="no" inert tabindex="0" itemprop="j" is="k" width="1" height="2" align="left" name="n" type="o" v-cloak _ngcontent-abc key="p" ref="q" for="r" alt="s" url="t"`;
      const element = put(`<${tag} ${foreign} data='${JSON.stringify(pair())}'></${tag}>`).firstElementChild as ToolCompare;
      await until(() => element.state === 'ready', 'ready');
      const nearer = put(`<${tag} tols="x" tol="x" data='${JSON.stringify(pair())}'></${tag}>`).firstElementChild as ToolCompare;
      await until(() => nearer.problems.length, 'what is told elsewhere');
      expect(element.problems).to.deep.equal([]);
    });
  });
}

describe('words in attributes', () => {
  afterEach(clear);

  it('that are cut short mean those that they begin', async () => {
    const element = await mount('tool-compare', { data: pair() });
    for (const [name, wrong, suggestion] of [
      ['rows', 'diff', 'differences'],
      ['layout', 'Col', 'columns'],
      ['rows', '', 'all'],
    ] as const) {
      element.setAttribute(name, wrong);
      await until(() => element.problems.length, name);
      expect(element.problems[0]?.suggestion, `${name}=${wrong}`).to.equal(suggestion);
      element.removeAttribute(name);
      await until(() => !element.problems.length, `${name} to go`);
    }
  });
});

describe('numbers in attributes', () => {
  afterEach(clear);

  it('are whole and within their bounds', async () => {
    const element = await mount('tool-compare', { data: pair() });
    for (const [name, wrong, suggestion] of [
      ['heading-level', '9', '6'],
      ['heading-level', 'two', undefined],
      ['capabilities', '-1', '0'],
      ['capabilities', '', undefined],
      ['limit', '2.5', '3'],
      ['limit', '0', '1'],
      ['limit', 'two', undefined],
    ] as const) {
      element.setAttribute(name, wrong);
      await until(() => element.problems.length, name);
      expect([element.problems[0]?.path, element.problems[0]?.suggestion], `${name}=${wrong}`).to.deep.equal([
        `@${name}`,
        suggestion,
      ]);
      element.removeAttribute(name);
      await until(() => !element.problems.length, `${name} to go`);
    }
    expect([element.headingLevel, element.capabilities, element.limit]).to.deep.equal([3, 8, null]);
  });

  for (const [what, value] of Object.entries({
    'a symbol': Symbol('odd'),
    'an object that is no number': {
      valueOf() {
        throw new Error('odd');
      },
    },
  })) {
    it(`are told of as any other where a property is given ${what}`, async () => {
      const errors = await uncaught(async () => {
        const element = await mount('tool-compare', { data: pair(), limit: value });
        await until(() => element.problems.length, 'the warning');
        expect(element.problems.map(({ path, suggestion }) => [path, suggestion])).to.deep.equal([['@limit', undefined]]);
      });
      expect(errors).to.deep.equal([]);
    });
  }
});
