import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { components } from './tree.js';

const { Comparison, Badges } = components(createElement, 'className', (score) => ({ '--s': score }));

function mount(host, node) {
  const root = createRoot(host);
  flushSync(() => root.render(node));
  return { remove: () => flushSync(() => root.unmount()) };
}

/** The peer in React 19, with the components of tree.js, drawn at once (`flushSync`). */
export const peer = {
  name: 'React 19',
  comparison: { mount: (host, data) => mount(host, createElement(Comparison, data)) },
  badges: { mount: (host, all) => mount(host, createElement(Badges, { all })) },
};
