/** Until the page has been laid out anew, twice: what a window has become is known by then. */
const FRAMES = 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))';

/** `setViewport` for engines behind WebDriver, which know windows only: the window is made so large that its page has the size asked for. */
export const windowSize = {
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'set-viewport' || session.browser.type !== 'webdriver') return undefined;
    const { driver } = session.browser;
    const inner = () => driver.execute(() => [window.top.innerWidth, window.top.innerHeight]);
    let size = await inner();
    // A window takes its time to become what it was told to be.
    for (let tries = 0; tries < 20 && `${size}` !== `${[payload.width, payload.height]}`; tries++) {
      const outer = await driver.getWindowSize();
      await driver.setWindowSize(outer.width + payload.width - size[0], outer.height + payload.height - size[1]);
      await driver.executeAsync(FRAMES);
      size = await inner();
    }
    if (`${size}` !== `${[payload.width, payload.height]}`) throw new Error(`The window is ${size} and not what was asked for`);
    return true;
  },
};
