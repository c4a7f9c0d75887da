/* The scenes of the contact sheet: each element in its layouts and states. */
import { readFileSync } from 'node:fs';

const REFERENCE = 'tools="o4-mini stable-diffusion"';
const NINE = 'wren-3-large wren-3 heron-5 dipper-pro sandpiper-2-1 turnstone-70 avocet-coder-32 lapwing-base pipit';

/** The HTML of the table with `data-tools` in demo/table.html. */
const childTable = (root) => readFileSync(`${root}demo/table.html`, 'utf8').match(/<table data-tools[\s\S]*?<\/table>/)?.[0] ?? '';

const compare = (attributes, inside = '') => `<tool-compare ${attributes}>${inside}</tool-compare>`;

/**
 * The HTML in the body of each scene's page, by the scene's name. Addresses are relative to demo/. `never/` is a registry that does not
 * answer, and requests for addresses with `refused/` get status 403.
 * @param root path of the repository, with a slash at its end.
 */
export const scenes = (root) => ({
  'compare-reference': compare(REFERENCE),
  'compare-differences': compare(`${REFERENCE} rows="differences" capabilities="0"`),
  'compare-plain': compare(`${REFERENCE} plain capabilities="0"`),
  'compare-trackers': compare('src="./data/trackers.json" pick="kestrel" baseline="granary"'),
  'compare-weights': compare('src="./data/trackers.json" adjustable'),
  'compare-nine': compare(`src="./data/leaderboard.json" tools="${NINE}" layout="columns"`),
  'compare-list': compare('src="./data/leaderboard.json" sort="solved" limit="15" layout="list"'),
  'compare-table': compare('pick="Lantern"', childTable(root)),
  'compare-csv': compare('src="./data/hosts.csv"'),
  'compare-licences': compare('src="../dist/sample/licences.json" tools="mit apache-2.0 mpl-2.0 gpl-3.0" capabilities="0"'),
  'compare-loading': compare(`${REFERENCE} registry="./never/"`),
  'compare-partial': compare('tools="o4-mini no-such-tool stable-diffusion" capabilities="0"'),
  'compare-failed': compare('tools="o4-mini refused/torch stable-diffusion" capabilities="0"'),
  'compare-error': `<p>One that is not there:</p>${compare('src="./data/missing.json"')}
    <p>Two that may be there the next time:</p>${compare('tools="refused/torch refused/lamp"')}
    <p>The page goes on.</p>`,
  'compare-empty': compare('', '<p slot="empty">Choose two tools to compare.</p>'),
  'compare-debug': compare('tools="o4-mini" rows="diferences" capabilities="0" debug'),
  'badge-text': ['pill', 'bar', 'ring']
    .map(
      (variant) => `<p>We use o4-mini <rank-badge tool="o4-mini" variant="${variant}"></rank-badge> beside Stable-Diffusion
        <rank-badge tool="stable-diffusion" variant="${variant}" href=""></rank-badge>, and a figure of our own
        <rank-badge score="86" label="Our score" variant="${variant}"></rank-badge>. One is unknown
        <rank-badge tool="no-such-tool" variant="${variant}"></rank-badge>, and one is still on its way
        <rank-badge tool="o4-mini" registry="./never/" variant="${variant}"></rank-badge>, in the middle of a sentence.</p>`,
    )
    .join(''),
  'list-closed': '<capability-list tool="stable-diffusion" limit="4"></capability-list>',
  'list-search': '<capability-list tool="o4-mini" searchable></capability-list>',
  'list-expanded': '<capability-list tool="o4-mini" limit="3" expanded></capability-list>',
  'list-error': '<capability-list tool="no-such-tool"></capability-list>',
});

/** The themes in which scenes are pictured: a page in light or dark, and the elements' own theme `contrast` on a dark page. */
export const THEMES = ['light', 'dark', 'contrast'];

/** The widths of the viewport, in px. */
export const WIDTHS = [360, 768, 1280, 1600];

/** The values of the page's attribute `dir`. */
export const DIRECTIONS = ['ltr', 'rtl'];

/** The HTML of a scene's page in one theme and direction. */
export function scenePage(body, { theme, direction }) {
  const scheme = theme === 'light' ? 'light' : 'dark';
  const themed =
    theme === 'contrast' ? body.replace(/<(tool-compare|rank-badge|capability-list) /g, '<$1 theme="contrast" ') : body;
  return `<!doctype html><html lang="en" dir="${direction}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Scene</title><link rel="icon" href="data:,">
    <script type="module" src="../dist/tool-compare.js"></script>
    <style>
      :root { color-scheme: ${scheme}; }
      body { margin: 0; padding: clamp(12px, 3vw, 32px); background: light-dark(#f5f7f9, #0e1013); color: light-dark(#15181d, #e9ebef);
        font: 16px/1.5 Inter, "Helvetica Neue", "Segoe UI", "Liberation Sans", Arial, sans-serif; }
    </style>
    ${themed}</html>`;
}
