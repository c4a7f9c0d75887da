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
    (layout) => `a comparison on paper has all that a press would tell as footnotes, numbered as the marks in the table: ${layout}`,
  ),
  'a comparison on paper prints an address with letters for escapes, and one that cannot be decoded as it is',
  'a comparison on paper has no number for a row that is filtered away',
  'a comparison on paper has every tool, also from a phone that shows two, and is as it was on the screen after',
  'a comparison on paper has the facts of a list that have no column',
  ...[4, 9, 17, 30].map(
    (count) =>
      `a comparison on paper has ${count} columns on a sheet, in as many tables as they take: nothing cut, and no word or figure broken`,
  ),
  'capability-list says on paper how many more there are, in words without the border of a button',
  'a comparison under way in motion pulses, but not where motion is reduced',
];

const TREE = [
  'what the reader can do with a comparison is told to those who hear it with the name, state and result of every control',
];

const KEYS = [1280, 768, 320].map(
  (width) => `a comparison of many tools shows what has the focus, forwards and back, at ${width} px`,
);

/** The tests that need a window with the focus: in a window without it no element matches `:focus`. */
const FOCUS = ['columns', 'list'].map((layout) => `the layout keeps clear of the stuck head what takes the focus, as ${layout}`);

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
      ['the layout sticks nothing in a low window'],
      'it keeps what min-height said in a shared sheet before the window was made low',
    ),
  ],
};
