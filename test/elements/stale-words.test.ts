import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { pair } from '../support/fixtures.js';
import { clear, mount, parts, until } from '../support/page.js';

// Alone in its file: what is said of failures must not be here yet.
describe('what is said where new data is broken', () => {
  afterEach(clear);

  it('is said once, in all its words', async () => {
    const element = await mount('tool-compare', { data: pair() });
    const [message] = parts(element, 'message');
    const said = new Set<string>();
    new MutationObserver(() => said.add(message?.textContent ?? '')).observe(message as Node, {
      childList: true,
      characterData: true,
    });
    element.data = '{"tools":';
    await until(() => /You see what was loaded at /.test(message?.textContent ?? ''), 'the words');
    expect(said.size).to.equal(1);
    expect(element.state).to.equal('partial');
  });
});
