const media = (reason) => [
  { test: 'is printed as cards', reason },
  { test: 'follow the page, or what is set', reason },
  { test: 'px, dark', reason },
];

/**
 * What an engine cannot do for a test, by a part of the test's full name, with the reason: `npm run test:browsers` leaves these out, by
 * name, and prints them. Nothing stands here because the product fails.
 */
export const GAPS = {
  chromium: [],
  firefox: media('no media emulation over WebDriver BiDi'),
  webkit: [
    ...media('no media emulation in WebKitWebDriver'),
    { test: '320 px', reason: 'the window of MiniBrowser is no narrower than 447 px' },
    { test: '375 px', reason: 'the window of MiniBrowser is no narrower than 447 px' },
  ],
};
