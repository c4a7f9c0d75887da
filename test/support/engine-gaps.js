const TAGS = ['tool-compare', 'rank-badge', 'capability-list'];
const DARK = ['theme="dark"', 'style="color-scheme: dark"', 'theme="contrast" style="color-scheme: dark"'];
const SCHEMES = ['light', 'dark', 'light dark', 'normal'];
const THEMES = ['auto', 'light', 'dark', 'contrast'];

/** The tests that emulate another medium, colour scheme or motion than the system's. */
const MEDIA = [
  ...TAGS.flatMap((tag) => DARK.map((how) => `on paper, without backgrounds <${tag} ${how}> is dark on white`)),
  ...SCHEMES.flatMap((page) =>
    THEMES.map(
      (theme) => `our text on our ground is legible with theme ${theme} on a page of color-scheme ${page} under a dark system`,
    ),
  ),
  ...[1280, 768].map(
    (width) =>
      `a comparison of many tools on paper is printed with every column and row, folded groups with theirs, nothing cut off, from ${width} px`,
  ),
  ...['columns', 'list'].map(
    (layout) => `a comparison on paper has the content of all hints as footnotes, numbered as the marks in the table: ${layout}`,
  ),
  'a comparison on paper tells once what stands behind several values, and gives each the number of that',
  'a comparison on paper says what a footnote is about where all that lead to it are about the same, as a label in several tables is',
  'a comparison on paper prints a URL with letters for percent-escapes, and leaves escapes that cannot be decoded',
  'a comparison on paper has no footnote for a row that a filter hides',
  'a comparison on paper has every tool, also from a phone that shows two, and afterwards is on the screen as before',
  'a comparison on paper has small type for nine columns also before it was laid out for paper: no cell runs into the next',
  'a comparison on paper has the facts of a list that have no column',
  ...[4, 9, 17, 30].map(
    (count) =>
      `a comparison on paper has ${count} columns on a sheet, in as many tables as they take: nothing cut, and no word or figure broken`,
  ),
  'capability-list says on paper how many more there are, in words without the border of a button',
  'a comparison under way in motion pulses, but not where motion is reduced',
];

const TREE = [
  'what the reader can do with a comparison is announced to screen readers with the name, state and result of every control',
];

const KEYS = [1280, 768, 320].map(
  (width) => `a comparison of many tools keeps the focused element in sight, forwards and back, at ${width} px`,
);

/** The tests that need a window with the focus: in a window without it no element matches `:focus`. */
const FOCUS = ['columns', 'list'].map(
  (layout) => `the layout scrolls an element that takes the focus out from under the sticky head, as ${layout}`,
);

const left = (tests, reason) => tests.map((test) => ({ test, reason }));

/**
 * By engine the tests that it cannot run, as full names with the reason: `npm run test:browsers` skips and prints them. No test is here
 * because the product fails in the engine.
 */
export const GAPS = {
  chromium: [],
  firefox: [...left(MEDIA, 'no media emulation over WebDriver BiDi'), ...left(TREE, 'no accessibility tree over WebDriver BiDi')],
  webkit: [
    ...left(MEDIA, 'no media emulation in WebKitWebDriver'),
    ...left(TREE, 'no accessibility tree in WebKitWebDriver'),
    ...left(KEYS, 'no key is held down by the runner over WebDriver'),
    ...left(FOCUS, 'no window has the focus in WebKitWebDriver'),
    ...left(
      ['the layout has no sticky head in a low window'],
      'it keeps what min-height said in a shared sheet before the window was made low',
    ),
  ],
};
