/*
 * The data that every peer of bench/frame.js draws: the same tools, figures and words in every run, and the same stylesheet. The random
 * numbers come from mulberry32, so that a seed always gives the same data.
 */

const WORDS =
  'the editor indexes every file and shows inline suggestions while typing with low latency across large repositories supports multi step refactors review comments agentic plans terminal commands test runs context windows privacy modes enterprise policy controls audit logs offline use and model choice'.split(
    ' ',
  );

/** Returns a generator of pseudo-random numbers from 0 to below 1, the same sequence for the same seed. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sentence(random, length) {
  let text = '';
  while (text.length < length) text += `${WORDS[Math.floor(random() * WORDS.length)]} `;
  return `${text[0].toUpperCase()}${text.slice(1, length - 1)}.`;
}

/**
 * A comparison of so many tools and rows, with `writeUps` write-ups (600 characters each) in all, divided among the tools. In every third
 * row all tools have the same score.
 */
export function comparison(toolCount, rowCount, writeUps) {
  const random = generator(7);
  const score = () => Math.round(random() * 100) / 10;
  const features = Array.from({ length: rowCount }, (_, row) => ({
    id: `f${row}`,
    label: `Feature ${row} ${WORDS[row % WORDS.length]}`,
  }));
  let left = writeUps;
  const tools = Array.from({ length: toolCount }, (_, place) => {
    const scores = Object.fromEntries(features.map(({ id }, row) => [id, row % 3 === 0 ? 7 : score()]));
    const count = place === toolCount - 1 ? left : Math.min(left, Math.ceil(writeUps / toolCount));
    left -= count;
    const capabilities = Array.from({ length: count }, (_, i) => ({
      id: `t${place}c${i}`,
      title: `Capability ${i} ${WORDS[(i * 7 + place) % WORDS.length]}`,
      status: ['full', 'partial', 'none'][Math.floor(random() * 3)],
      body: sentence(random, 600),
    }));
    return {
      id: `tool-${place}`,
      name: `Tool ${place}`,
      vendor: `Vendor & Co ${place}`,
      url: `https://example.com/tools/${place}`,
      scores,
      capabilities,
    };
  });
  return { features, tools };
}

/** Badges, `count` of them: each a name, its rank and its link. */
export const badges = (count) =>
  Array.from({ length: count }, (_, i) => ({
    rank: 1 + (i % 50),
    name: `Tool ${i % 50}`,
    url: `https://example.com/tools/${i % 50}`,
  }));

/** The text of a badge's tip, which shows on hover and focus. */
export const tip = ({ name, rank }) => `${name} ranks #${rank} in IDE`;

/** The stylesheet of all peers except our elements, scoped by class so that it works in the page and in a shadow root. */
export const SHEET = `
.cmp { font: 14px/1.4 system-ui, sans-serif; color: #1a1a1a; display: block }
.cmp table { border-collapse: collapse; width: 100% }
.cmp th, .cmp td { padding: 6px 10px; border-bottom: 1px solid #ddd; text-align: left; vertical-align: middle }
.cmp thead th { font-weight: 600; background: #f6f6f8 }
.cmp .vendor { display: block; font-weight: 400; font-size: 12px; color: #666 }
.cmp .bar { display: inline-block; width: 96px; height: 8px; border-radius: 4px; margin-right: 8px;
  background: linear-gradient(#4665e8, #4665e8) 0 / calc(var(--s) * 10%) 100% no-repeat #e6e6ee }
.cmp .n { font-variant-numeric: tabular-nums }
.cmp .caps { margin: 12px 0; padding: 0; list-style: none }
.cmp .cap { border: 1px solid #ddd; border-radius: 6px; padding: 8px 12px; margin: 0 0 8px }
.cmp .cap h4 { margin: 0 0 4px; font-size: 14px }
.cmp .cap .st { font-size: 12px; border-radius: 8px; padding: 0 6px; background: #eef }
.cmp .cap .st.none { background: #fee }
.cmp .cap .st.partial { background: #ffd }
.cmp .cap p { margin: 0 }
.bdg { display: inline-flex; align-items: center; gap: 4px; font: 12px/18px system-ui, sans-serif; border-radius: 9px; padding: 0 8px;
  background: #eef; color: #223; text-decoration: none; position: relative }
.bdg b { font-weight: 700 }
.bdg .tip { position: absolute; left: 0; bottom: 100%; display: none; background: #222; color: #fff; padding: 4px 8px; border-radius: 4px; white-space: nowrap }
.bdg:hover .tip, .bdg:focus .tip { display: block }
`;

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** The text with `&`, `<`, `>` and `"` escaped for HTML. */
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign]);

/** The attributes of a badge as HTML, with a space before each, for the peers that are custom elements. */
export const attributes = (badge) =>
  Object.entries(badge)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
