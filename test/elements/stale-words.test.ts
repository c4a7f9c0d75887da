import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { pair } from '../support/fixtures.js';
import { clear, mount, parts, until } from '../support/page.js';

// This test is alone in its file, because the part with the texts on failures must not be loaded before.
describe('the message on new data that is broken', () => {
  afterEach(clear);

  it('is announced once, in its full text', async () => {
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
