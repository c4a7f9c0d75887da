import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a static server on a free port of this machine.
 * @param root folder of the files; a path of a folder answers with its index.html.
 * @param headers added to every response.
 * @param delay ms that every response waits.
 * @returns the server's origin (`url`), and `close`.
 */
export async function serve(root, headers = {}, delay = 0) {
  const server = createServer(async (request, response) => {
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let file = normalize(join(root, decodeURIComponent(pathname)));
    try {
      if (!file.startsWith(normalize(root + sep)) && file !== normalize(root)) throw new Error('outside');
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
      // The file is read before the status is sent, because it may have been removed since `stat`.
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers }).end(content);
    } catch {
      response.writeHead(404, headers).end('Not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
