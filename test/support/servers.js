/*
 * Real servers for what a page cannot fake. One speaks every way in which an answer can go wrong, on an origin of its own, a path for each:
 * GET /<way>/…/<id>.json. A second one is where redirects lead. They end with the process.
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

/** Starts the servers that browser tests need; returns their addresses by name. */
export async function startServers(root) {
  const other = await start(answers({}));
  const serveAnswer = answers({ other });
  const servePage = pages(root);
  const main = await start(async (request, response) => {
    if (!(await servePage(request, response))) serveAnswer(request, response);
  });
  return { answers: main, other };
}
