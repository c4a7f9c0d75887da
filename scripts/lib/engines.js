import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs, ensureBrowser, installWithApt } from './browser.js';
import { windowSize } from './window-size.js';

/** The engines that the browser tests run in; `npm test` runs them in the first. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * The npm package of WebKit's launcher. It brings 200 packages, so it is not in package.json: `missing` installs it with `--no-save` when
 * tests are to run in WebKit.
 */
const WEBDRIVER = '@web/test-runner-webdriver';
const root = fileURLToPath(new URL('../..', import.meta.url));

const first = (...paths) => paths.find((path) => path && existsSync(path)) ?? null;

const findFirefox = () =>
  first(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
  );

/**
 * The path of MiniBrowser, the small browser of WebKitGTK that its driver starts: MINIBROWSER_PATH, else
 * /usr/lib/ARCHITECTURE/webkit2gtk-VERSION/MiniBrowser; `null` where there is no such file.
 */
function findMiniBrowser() {
  if (process.env.MINIBROWSER_PATH) return first(process.env.MINIBROWSER_PATH);
  const below = (folder, part) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.includes(part))
          .map((name) => `${folder}/${name}`)
      : [];
  return first(
    ...below('/usr/lib', 'linux-gnu')
      .flatMap((folder) => below(folder, 'webkit2gtk-'))
      .map((folder) => `${folder}/MiniBrowser`),
  );
}

const findWebDriver = () => first('/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver');

/**
 * Looks for the programs of an engine, and installs missing ones from Debian's packages where that needs no password.
 * @returns `null` where all programs are installed, else one line that says what is missing.
 */
export function missing(engine) {
  if (engine === 'chromium') {
    try {
      ensureBrowser();
      return null;
    } catch (error) {
      return error.message;
    }
  }
  if (engine === 'firefox') {
    if (!findFirefox()) installWithApt('firefox-esr');
    return findFirefox() ? null : 'install Firefox, or name it in FIREFOX_PATH';
  }
  const there = () => findMiniBrowser() && findWebDriver() && existsSync('/usr/bin/xvfb-run');
  if (!there()) installWithApt('webkit2gtk-driver', 'xvfb', 'xauth');
  if (!there()) return 'install WebKitGTK with its driver and Xvfb (Debian: webkit2gtk-driver xvfb xauth)';
  if (!existsSync(`${root}/node_modules/${WEBDRIVER}`)) {
    console.log(`Installing ${WEBDRIVER} …`);
    spawnSync('npm', ['install', '--no-save', '--ignore-scripts', `${WEBDRIVER}@1`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return existsSync(`${root}/node_modules/${WEBDRIVER}`) ? null : `npm install --no-save ${WEBDRIVER}@1`;
}

/** Finds a free port of this machine. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until WebKitWebDriver answers at its URL; throws after 30 s. */
async function answering(url) {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    try {
      if ((await fetch(`${url}/status`)).ok) return;
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/**
 * Writes settings of GTK in which the toolbar of MiniBrowser takes no room, because it keeps windows from being narrower than 447 px.
 * @returns the folder of the settings, for XDG_CONFIG_HOME; it is removed when the process ends.
 */
function narrowToolbar() {
  const folder = mkdtempSync(join(tmpdir(), 'tool-compare-gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }',
  );
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function webkitLauncher() {
  const { webdriverLauncher } = await import(pathToFileURL(`${root}/node_modules/${WEBDRIVER}/index.mjs`).href);
  const port = await freePort();
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: narrowToolbar(),
    // WebKit's sandbox cannot start as root, and its compositing needs a graphics card.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = spawn(findWebDriver(), [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  process.on('exit', () => driver.kill());
  await answering(`http://127.0.0.1:${port}`);
  const browser = webdriverLauncher({
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    },
  });
  const initialize = browser.initialize.bind(browser);
  browser.initialize = (config) => {
    // The plugin for `set-viewport` comes before the runner's own, which throws in browsers behind WebDriver.
    config.plugins.unshift(windowSize);
    return initialize(config);
  };
  return browser;
}

/**
 * Opens a page in a window of its own that behaves as if it had the focus, so that several pages can run tests at a time. In one window all
 * pages but one are hidden and draw no frames; among several windows only one has the real focus.
 */
async function ownWindow({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/**
 * The launcher with which web-test-runner starts an engine: two pages at a time in Chromium; one in Firefox and WebKit, where several
 * windows cannot all behave as if they had the focus.
 */
export async function launcher(engine) {
  if (engine === 'webkit') return webkitLauncher();
  const launchOptions =
    engine === 'firefox'
      ? // puppeteer-core speaks WebDriver BiDi with Firefox, so geckodriver is not needed.
        // With `focusmanager.testmode` Firefox's pages behave as if they had the focus, as Chromium's do.
        { browser: 'firefox', executablePath: findFirefox(), extraPrefsFirefox: { 'focusmanager.testmode': true } }
      : { executablePath: ensureBrowser(), args: browserArgs() };
  const browser = chromeLauncher(
    engine === 'firefox' ? { launchOptions, concurrency: 1 } : { launchOptions, concurrency: 2, createPage: ownWindow },
  );
  if (engine === 'firefox') browser.name = 'Firefox';
  return browser;
}
