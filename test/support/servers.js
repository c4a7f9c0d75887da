/*
 * Starts real servers for responses that a page cannot fake. The first has a path for each way in which a response can go wrong, on an
 * origin of its own: GET /<way>/…/<id>.json. It also serves pages. Redirects to another origin lead to the second. Both end with the
 * process.
 */
import { createServer } from 'node:http';
import { answers } from './server-answers.js';
import { pages } from './server-pages.js';

/** Starts a server on a free port of this machine; returns its origin. */
async function start(handle) {
  const server = createServer((request, response) => {
    response.on('error', () => {});
    Promise.resolve(handle(request, response)).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 1000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

/** Starts the two servers; returns their origins: `answers` and, for redirects, `other`. @param root path of the repository. */
export async function startServers(root) {
  const other = await start(answers({}));
  const serveAnswer = answers({ other });
  const servePage = pages(root);
  const main = await start(async (request, response) => {
    if (!(await servePage(request, response))) serveAnswer(request, response);
  });
  return { answers: main, other };
}
