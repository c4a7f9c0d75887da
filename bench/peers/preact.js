import { h, render } from 'preact';
import { components } from './tree.js';

const { Comparison, Badges } = components(h, 'class', (score) => `--s:${score}`);

function mount(host, node) {
  render(node, host);
  return { remove: () => render(null, host) };
}

/** The peer in Preact, with the components of tree.js. */
export const peer = {
  name: 'Preact',
  comparison: { mount: (host, data) => mount(host, h(Comparison, data)) },
  badges: { mount: (host, all) => mount(host, h(Badges, { all })) },
};
