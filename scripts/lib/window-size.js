/** `setViewport` for engines behind WebDriver, which know windows only: the window is made so large that its page has the size asked for. */
export const windowSize = {
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'set-viewport' || session.browser.type !== 'webdriver') return undefined;
    const { driver } = session.browser;
    const inner = () => driver.execute(() => [window.top.innerWidth, window.top.innerHeight]);
    for (let tries = 0; tries < 3; tries++) {
      const [width, height] = await inner();
      if (width === payload.width && height === payload.height) return true;
      const outer = await driver.getWindowSize();
      await driver.setWindowSize(outer.width + payload.width - width, outer.height + payload.height - height);
    }
    return true;
  },
};
