/* The script of the page of bench/frame.js: mounts the peers in turns, in a new order every round, and measures how long each takes. */
import { badges, comparison, SHEET } from './data.js';
import { peer as html } from './peers/html.js';
import { peer as leanest } from './peers/leanest.js';
import { peer as lit } from './peers/lit.js';
import { own, ownHtml } from './peers/own.js';
import { peer as preact } from './peers/preact.js';
import { peer as react } from './peers/react.js';
import { peer as vanilla } from './peers/vanilla.js';

const PEERS = [html, own, react, preact, lit, leanest, vanilla, ownHtml];

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function shuffle(list) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const other = Math.floor(Math.random() * (i + 1));
    [mixed[i], mixed[other]] = [mixed[other], mixed[i]];
  }
  return mixed;
}

/**
 * Measures ms from mount to the end of the next frame. `prepared`, the peer's form of the data, is made before and does not count. The
 * frame also removes the peer that was mounted before. Each peer bears that in turns: an extra frame between two peers would make each
 * mount wait for the screen.
 */
async function time({ mount }, prepared) {
  const host = document.createElement('div');
  document.body.append(host);
  document.body.getBoundingClientRect();
  globalThis.gc?.();
  const start = performance.now();
  const mounted = mount(host, prepared);
  await mounted?.shown;
  await frame();
  const end = performance.now();
  mounted?.remove?.();
  host.remove();
  return end - start;
}

/**
 * Measures all peers; resolves to the times in ms of each, one a round, by the peer's name. Two rounds to warm up come first and do not
 * count.
 * @param shape `{ what: 'comparison', size: [tools, rows, write-ups] }` or `{ what: 'badges', size: [count] }`.
 */
globalThis.measure = async ({ what, size }, rounds) => {
  const data = what === 'badges' ? badges(...size) : comparison(...size);
  const runs = [];
  for (const peer of PEERS) {
    const { prepare = (given) => given } = peer[what];
    runs.push({ peer, prepared: await prepare(data), times: [] });
  }
  for (let round = -2; round < rounds; round += 1) {
    for (const { peer, prepared, times } of shuffle(runs)) {
      const taken = await time(peer[what], prepared);
      if (round >= 0) times.push(taken);
    }
  }
  return runs.map(({ peer, times }) => ({ name: peer.name, times }));
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(SHEET);
document.adoptedStyleSheets = [sheet];
