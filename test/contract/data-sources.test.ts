import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure, type ToolCompare } from '../../src/index.js';
import { pair, tool } from '../support/fixtures.js';
import { clear, mount, parts, put, root, settled, TAGS, textOf, until } from '../support/page.js';

const names = (element: Element) => parts(element, 'tool-name').map((part) => part.textContent);
const one = (id: string) => ({ tools: [tool(id)] });
const asFile = (data: unknown) => URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));

for (const tag of TAGS) {
  describe(`${tag}: where data comes from`, () => {
    afterEach(() => {
      clear();
      configure({ registry: null });
    });

    it('is empty where nothing was asked for', async () => {
      const element = put(`<${tag}></${tag}>`).firstElementChild as ToolCompare;
      await element.updateComplete;
      // What came after it and asked for something has it.
      await mount(tag, { data: one('alpha') });
      expect(element.state).to.equal('empty');
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(element.problems).to.deep.equal([]);
    });

    it('takes a document, a list of tools or one tool, as data or as text', async () => {
      for (const data of [one('alpha'), [tool('alpha')], tool('alpha'), JSON.stringify(tool('alpha'))]) {
        const element = await mount(tag, { data });
        expect([element.state, element.problems.length], JSON.stringify(data).slice(0, 20)).to.deep.equal(['ready', 0]);
      }
    });

    it('takes the first source that is present: property, attribute, script, src, registry', async () => {
      const element = put(
        `<${tag} data='${JSON.stringify(one('attribute'))}' src="/none.json" registry="/none"><script type="application/json">${JSON.stringify(one('script'))}</script></${tag}>`,
      ).firstElementChild as ToolCompare;
      element.data = one('property');
      await settled(element);
      const shows = (id: string) => {
        const text = root(element).firstElementChild?.ariaLabel ?? root(element).textContent ?? '';
        return text.includes(id.toUpperCase());
      };
      expect(shows('property')).to.equal(true);
      element.data = null;
      await until(() => shows('attribute'), 'the attribute');
      element.removeAttribute('data');
      await until(() => shows('script'), 'the script');
    });

    it('does not fall through a source that is broken', async () => {
      const element = put(`<${tag} data="{"><script type="application/json">${JSON.stringify(one('script'))}</script></${tag}>`)
        .firstElementChild as ToolCompare;
      await settled(element);
      expect(element.state).to.equal('error');
      expect(element.problems[0]?.code).to.equal('invalid-data');
    });

    it('sees a child script that arrives later, and one that changes', async () => {
      const element = put(`<${tag}></${tag}>`).firstElementChild as ToolCompare;
      await element.updateComplete;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(one('first'));
      element.append(script);
      await until(() => element.state === 'ready', 'the script');
      script.textContent = JSON.stringify(one('second'));
      await until(
        () => (root(element).firstElementChild?.ariaLabel ?? root(element).textContent ?? '').includes('SECOND'),
        'the change',
      );
    });

    it('is the same whether properties come before the upgrade or after', async () => {
      const before = document.createElement(tag) as ToolCompare;
      before.data = one('alpha');
      put('').append(before);
      await settled(before);
      expect(before.state).to.equal('ready');
    });

    it('ignores an object that a framework wrote as text, and says why', async () => {
      const element = put(`<${tag} data="[object Object]"></${tag}>`).firstElementChild as ToolCompare;
      await until(() => element.problems.length, 'the warning');
      expect([element.state, element.problems[0]?.path, element.problems[0]?.severity]).to.deep.equal([
        'empty',
        '@data',
        'warning',
      ]);
      element.data = one('alpha');
      await settled(element);
      expect(element.state).to.equal('ready');
    });

    it('says that no registry is set', async () => {
      const element = await mount(tag, { tools: 'alpha', tool: 'alpha' });
      expect(element.state).to.equal('error');
      expect([element.problems[0]?.code, element.problems[0]?.found]).to.deep.equal(['unreachable', 'no registry is set']);
    });

    it('asks the registry that is its own, else configured, else named by the page', async () => {
      const registry = (name: string) => async (ids: readonly string[]) => ids.map((id) => tool(id, {}, { name }));
      const meta = document.createElement('meta');
      meta.name = 'tool-registry';
      meta.content = '/no/such/{id}.json';
      document.head.append(meta);
      const element = await mount(tag, { tools: 'alpha', tool: 'alpha' });
      expect(element.problems[0]?.url).to.equal(`${location.origin}/no/such/alpha.json`);
      const shows = (text: string) =>
        (root(element).firstElementChild?.ariaLabel ?? root(element).textContent ?? '').includes(text);
      configure({ registry: registry('CONFIGURED') });
      await until(() => shows('CONFIGURED'), 'the configured');
      element.registry = registry('OWN');
      await until(() => shows('OWN'), 'its own');
      meta.remove();
    });

    it('reads a document from src', async () => {
      const url = asFile(one('alpha'));
      const element = await mount(tag, { src: url });
      // blob: is no http: URL; the reader's browser fetches it all the same.
      expect(element.state).to.equal('ready');
      URL.revokeObjectURL(url);
    });

    it('sets no attribute on itself', async () => {
      const element = await mount(tag, { data: one('alpha'), theme: 'dark', debug: true });
      expect(element.getAttributeNames()).to.deep.equal([]);
    });
  });
}

describe('tool-compare: IDs', () => {
  afterEach(clear);

  it('select and order the tools of a document', async () => {
    const element = await mount('tool-compare', { data: pair(), tools: 'beta, alpha' });
    expect(names(element)).to.deep.equal(['BETA', 'ALPHA']);
  });

  it('come from the registry where the document lacks them', async () => {
    const asked: string[][] = [];
    const registry = async (ids: readonly string[]) => {
      asked.push([...ids]);
      return ids.map((id) => tool(id));
    };
    const element = await mount('tool-compare', { data: pair(), tools: 'alpha gamma', registry });
    expect(names(element)).to.deep.equal(['ALPHA', 'GAMMA']);
    expect(asked).to.deep.equal([['gamma']]);
  });

  it('read as a string and take an array too', async () => {
    const element = await mount('tool-compare', { data: pair(), tools: ['beta', 'alpha'] });
    expect(element.tools).to.equal('beta alpha');
    expect(names(element)).to.deep.equal(['BETA', 'ALPHA']);
  });

  it('that are wrong or doubled are left out and told', async () => {
    const element = await mount('tool-compare', { data: pair(), tools: 'alpha beta alpha ../etc' });
    expect(element.state).to.equal('partial');
    expect(names(element)).to.deep.equal(['ALPHA', 'BETA']);
    expect(element.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['invalid-id', '@tools'],
      ['invalid-id', '@tools'],
    ]);
  });

  it('that nobody knows keep their column, which says so', async () => {
    const registry = async () => [tool('alpha'), tool('beta')];
    const element = await mount('tool-compare', { registry, tools: 'alpha nobody beta' });
    expect(element.state).to.equal('partial');
    expect(textOf(element, 'message')).to.equal('Missing here: nobody (no such tool is known).');
    const headers = parts(element, 'tool-header').map((header) => header.textContent?.replace(/\s+/g, ' ').trim());
    expect(headers).to.deep.equal(['ALPHA', 'nobody no such tool is known', 'BETA']);
    expect(element.view?.tools[1]?.problem?.code).to.equal('unknown-tool');
  });
});
