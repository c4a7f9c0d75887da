import { setSampleRegistry } from '../registry/settings.js';

/**
 * The folder that holds the files of the package: that of the script itself. A CDN may serve the script by the package's name alone
 * (`/npm/tool-compare@1`); then they are in the package's own folder. Only a pasted script may look beside itself: bundlers rewrite this URL.
 */
function folderOf(url: string): string {
  const path = url.replace(/[?#].*/s, '');
  return /\.m?[jt]s$/.test(path) ? path : `${path.replace(/\/$/, '')}/dist/`;
}

const folder = folderOf(import.meta.url);

/** The address of a file of the package, from its folder. */
export const fileAt = (name: string): string => (URL.canParse(name, folder) ? new URL(/* @vite-ignore */ name, folder).href : name);

setSampleRegistry(fileAt('sample/'));
