/** The body of a script for WebDriver's `executeAsync` that ends after two frames: by then the page knows the new size of its window. */
const FRAMES = 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))';

/**
 * A plugin for web-test-runner with the command `set-viewport` for engines behind WebDriver. WebDriver sets the size of windows only, so
 * the window is resized by the difference until the page inside has the size asked for; throws where that fails 20 times.
 */
export const windowSize = {
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'set-viewport' || session.browser.type !== 'webdriver') return undefined;
    const { driver } = session.browser;
    const inner = () => driver.execute(() => [window.top.innerWidth, window.top.innerHeight]);
    let size = await inner();
    // A window manager may apply a new size late or in part, so the difference is measured and corrected again.
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
