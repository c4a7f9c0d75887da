import { setSampleRegistry } from '../registry/settings.js';

/**
 * The base URL of the package's files: the script's own URL. A CDN may serve the script under the package's name alone
 * (`/npm/tool-compare@1`); then the files are in `dist/` below that name. Only pasted scripts use this: bundlers rewrite `import.meta.url`.
 */
function folderOf(url: string): string {
  const path = url.replace(/[?#].*/s, '');
  return /\.m?[jt]s$/.test(path) ? path : `${path.replace(/\/$/, '')}/dist/`;
}

const folder = folderOf(import.meta.url);

/** The URL of a file of the package. @param name relative to the script's folder */
export const fileAt = (name: string): string => (URL.canParse(name, folder) ? new URL(/* @vite-ignore */ name, folder).href : name);

setSampleRegistry(fileAt('sample/'));
