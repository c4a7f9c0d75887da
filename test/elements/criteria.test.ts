import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { clear, labelsOf, mount, settled, textOf, until } from '../support/page.js';

const DOCUMENT = {
  criteria: [
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
    { id: 'speed', label: 'Speed', kind: 'number', better: 'higher' },
    { id: 'licence', label: 'Licence', kind: 'text' },
    { id: 'support', label: 'Support', kind: 'money', currency: 'USD', better: 'lower' },
  ],
};
const A = { id: 'a', name: 'Alpha', values: { price: 5, speed: 9, licence: 'MIT', support: 'Contact sales' } };
const B = { id: 'b', name: 'Beta', values: { price: 4, speed: 8, licence: 'GPL' } };

describe('rows chosen from a big source', () => {
  afterEach(clear);

  it('show in the order that is given, and nothing is said of the others', async () => {
    const element = await mount('tool-compare', { data: { ...DOCUMENT, tools: [A, B] }, criteria: 'speed, licence' });
    expect(labelsOf(element)).to.deep.equal(['Speed', 'Licence']);
    expect(element.view?.rows.map(({ criterion }) => criterion.id)).to.deep.equal(['speed', 'licence']);
    expect(element.view?.hiddenRows).to.equal(0);
    expect(element.view?.verdict?.text).to.match(/Alpha leads on Speed/);
    expect(element.view?.verdict?.text).not.to.match(/Price|Support|Beta leads/);
    expect(element.state).to.equal('ready');
    element.criteria = 'licence speed price';
    await until(() => labelsOf(element).length === 3, 'the third row');
    expect(labelsOf(element)).to.deep.equal(['Licence', 'Speed', 'Price']);
    expect(element.view?.verdict?.text).to.match(/Beta leads on Price/);
  });

  it('that nobody has are told by the attribute, and the others show', async () => {
    const element = await mount('tool-compare', { data: { ...DOCUMENT, tools: [A, B] }, criteria: 'speed sped' });
    expect(labelsOf(element)).to.deep.equal(['Speed']);
    const { path } = element.problems.find(({ code }) => code === 'invalid-attribute') ?? {};
    expect(path).to.equal('@criteria');
  });

  it('may be ordered by a row that is left out, which is said', async () => {
    const element = await mount('tool-compare', {
      data: { ...DOCUMENT, tools: [A, B] },
      criteria: 'speed',
      sort: 'price',
    });
    await until(() => element.view?.tools[0]?.id === 'b', 'the order');
    await settled(element);
    expect(labelsOf(element)).to.deep.equal(['Speed']);
    expect(textOf(element, 'toolbar')).to.include('Price');
  });

  it('are those of a table too, by what its labels make', async () => {
    const element = await mount(
      'tool-compare',
      { criteria: 'answer-time price' },
      '<table><tr><th>Feature<th>A<th>B<tr><th>Price ↓<td>$4<td>$5<tr><th>Seats ↑<td>3<td>4<tr><th>Answer time<td>3 ms<td>4 ms</table>',
    );
    expect(labelsOf(element)).to.deep.equal(['Answer time', 'Price']);
    expect(element.problems).to.deep.equal([]);
  });

  for (const [form, document] of [
    ['an empty list of tools', { ...DOCUMENT, tools: [] }],
    ['no tools at all', DOCUMENT],
  ] as const) {
    it(`come from a document with ${form}, where IDs name the tools`, async () => {
      const registry = async (ids: readonly string[]) => [A, B].filter(({ id }) => ids.includes(id));
      const element = await mount('tool-compare', { data: document, tools: 'b a', registry, criteria: 'speed price' });
      expect(labelsOf(element)).to.deep.equal(['Speed', 'Price']);
      expect(element.view?.tools.map(({ name }) => name)).to.deep.equal(['Beta', 'Alpha']);
      expect(element.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(element.state).to.equal('ready');
    });
  }
});

describe('what is said to the author on the console', () => {
  afterEach(clear);

  it('names the tag and carries the element itself', async () => {
    const { warn, error } = console;
    const lines: unknown[][] = [];
    const note = (...line: unknown[]): void => void lines.push(line);
    Object.assign(console, { warn: note, error: note });
    try {
      const data = { tools: [{ id: 'a', name: 'A', url: 'told.example.com', values: { Reach: 1 } }] };
      const element = await mount('tool-compare', { data });
      await until(() => lines.some((line) => line.includes(element)), 'the line');
      const [first] = lines.filter((line) => line.includes(element));
      expect(first?.[0]).to.match(/^<tool-compare>: .*told\.example\.com/);
    } finally {
      Object.assign(console, { warn, error });
    }
  });
});
