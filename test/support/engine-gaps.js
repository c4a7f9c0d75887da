/** What needs another medium, colour scheme or motion than that of the system. */
const media = (reason) =>
  [
    'on paper',
    'is legible with theme',
    'follow the page, or what is set',
    'px, dark',
    'in motion pulses',
    'axe finds nothing in tool-compare',
    'axe finds nothing in rank-badge',
    'axe finds nothing in capability-list',
    'axe finds nothing in a ',
    'axe finds nothing in the hint',
  ].map((test) => ({ test, reason }));

const tree = (reason) => ({ test: 'with the name, state and result of every control', reason });

/**
 * What an engine cannot do for a test, by a part of the test's full name, with the reason: `npm run test:browsers` leaves these out, by
 * name, and prints them. Nothing stands here because the product fails.
 */
export const GAPS = {
  chromium: [],
  firefox: [...media('no media emulation over WebDriver BiDi'), tree('no accessibility tree over WebDriver BiDi')],
  webkit: [
    ...media('no media emulation in WebKitWebDriver'),
    tree('no accessibility tree in WebKitWebDriver'),
    { test: '320 px', reason: 'the window of MiniBrowser is no narrower than 447 px' },
    { test: '375 px', reason: 'the window of MiniBrowser is no narrower than 447 px' },
    { test: '360 px', reason: 'the window of MiniBrowser is no narrower than 447 px' },
  ],
};
