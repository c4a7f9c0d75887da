import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

/** Where Chromium, Chrome or Edge usually are, on Linux, macOS and Windows. */
function usualPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA, HOME } = process.env;
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  return [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    ...['/Applications', `${HOME}/Applications`].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    ...programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
}

const isRoot = () => process.getuid?.() === 0;

/** The browser that is there: CHROME_PATH, else the first in the usual places, else `null`. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/** Installs Debian's packages where that can be done without asking: on Linux with apt-get, as root. */
export function installWithApt(...packages) {
  if (process.platform !== 'linux' || !isRoot() || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages).status === 0;
  if (install()) return;
  apt('update');
  install();
}

/** Finds a browser, or installs Debian's Chromium where that can be done without asking. Throws one line that says what is missing. */
export function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;
  if (process.env.CHROME_PATH)
    throw new Error(`No browser: CHROME_PATH names ${process.env.CHROME_PATH}, and there is no such file.`);
  console.log('No browser found.');
  installWithApt('chromium', 'fonts-liberation');
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('No browser: install Chromium, Chrome or Edge, or name one in CHROME_PATH.');
}

/** As root Chromium has no sandbox; the others keep it from asking the network for what tests do not need. */
export const browserArgs = () => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
