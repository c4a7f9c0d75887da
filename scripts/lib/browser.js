import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

/** The paths at which Chromium, Chrome or Edge are usually installed on Linux, macOS and Windows, in the order to try. */
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

/** The path of a browser: CHROME_PATH where that is set, else the first usual path at which a file exists; `null` where no file exists. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/** Installs Debian packages where that needs no password: on Linux with apt-get, as root. Elsewhere it does nothing. Ignores failures. */
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

/**
 * The path of a browser; installs Debian's Chromium where none is found and that needs no password. Throws one line about what is missing.
 */
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

/**
 * The arguments for Chromium: without a sandbox as root, because Chromium refuses to run as root with one; most others keep it from network
 * requests that tests do not need.
 */
export const browserArgs = () => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
