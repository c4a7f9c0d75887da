/* What bench/frame.js runs on its page: mounts each peer in turn, in a new order every round, and says how long each took. */
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
 * Milliseconds from mount to the end of the next frame. What is prepared is outside of the clock; the frame without the peer before is not, and
 * is everybody's in turns: with one between, each mount would wait for the screen.
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

/** Times by peer: `{ what: 'comparison', size: [tools, rows, write-ups] }` or `{ what: 'badges', size: [count] }`, after two rounds to warm up. */
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
