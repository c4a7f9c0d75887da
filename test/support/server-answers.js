import { setTimeout as wait } from 'node:timers/promises';

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };
const HEADERS = { ...CORS, 'content-type': 'application/json', 'cache-control': 'no-store' };

const tool = (id) => ({
  id,
  name: `Tool ${id}`,
  url: 'about',
  values: { rank: 40 },
  capabilities: { total: 1, items: [{ id: 'c', title: 'Does a thing' }] },
});

const text = (id) => JSON.stringify(tool(id));

/** Sends a complete response. */
function send(response, status, body, headers = {}) {
  response.writeHead(status, { ...HEADERS, ...headers });
  response.end(body);
}

const refuse =
  (status, headers = {}) =>
  ({ response }) =>
    send(response, status, '<p>Sorry</p>', { 'content-type': 'text/html', ...headers });

const redirect = (status, to) => (asked) => send(asked.response, status, '', { location: to(asked) });

/** Refuses the first request for a path, and answers the later ones with a tool. */
const once = (refusal) => (asked) => (asked.count === 1 ? refusal(asked) : send(asked.response, 200, text(asked.id)));

const inSeconds = (seconds) => ({ 'retry-after': String(seconds) });
const atDate = (seconds) => ({ 'retry-after': new Date(Date.now() + seconds * 1000).toUTCString() });

/**
 * Sends 2 MiB of spaces, more than the registry reads of any response, and then nothing more: a client gets to an end only if it counts
 * bytes. It sends no more, because WebKit goes on processing what arrives after a request was aborted.
 */
function endless({ response }) {
  response.writeHead(200, HEADERS);
  response.write(Buffer.alloc(2 * 1024 * 1024, 32));
}

/** Writes a response with a false `content-length` straight to the socket, because Node's server checks the length. */
function raw({ response }, length, body) {
  const headers = Object.entries({ ...HEADERS, 'content-length': String(length), connection: 'close' });
  response.socket.end(`HTTP/1.1 200 OK\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

const WAYS = {
  ok: ({ response, id }) => send(response, 200, text(id)),
  async slow({ response, id }) {
    await wait(250);
    send(response, 200, text(id));
  },
  /** Answers the ID `first` after 300 ms and others after 20 ms, so that the first request is answered last. */
  async 'out-of-order'({ response, id }) {
    await wait(id === 'first' ? 300 : 20);
    send(response, 200, text(id));
  },
  silent() {},
  'silent-body'({ response, id }) {
    response.writeHead(200, HEADERS);
    response.write(text(id).slice(0, 10));
  },
  reset: ({ response }) => response.socket.resetAndDestroy(),
  'reset-body'({ response, id }) {
    response.writeHead(200, HEADERS);
    response.write(text(id).slice(0, 10), () => response.socket.resetAndDestroy());
  },
  /**
   * Sends less than half of the bytes that `content-length` promises: an engine that does not check the length gets JSON that breaks off.
   */
  truncated: (asked) => raw(asked, text(asked.id).length, text(asked.id).slice(0, 60)),
  'short-length': (asked) => raw(asked, 10, text(asked.id)),
  204: ({ response }) => {
    response.writeHead(204, CORS);
    response.end();
  },
  empty: ({ response }) => send(response, 200, ''),
  redirect: redirect(302, ({ id }) => `/ok/moved/${id}.json`),
  'redirect-other': redirect(301, ({ id, other }) => `${other}/ok/${id}.json`),
  'redirect-no-cors': redirect(307, ({ id, other }) => `${other}/no-cors/${id}.json`),
  'redirect-circle': redirect(302, ({ url }) => url.pathname),
  304: ({ response }) => {
    response.writeHead(304, CORS);
    response.end();
  },
  400: refuse(400),
  401: refuse(401, { 'www-authenticate': 'Basic' }),
  403: refuse(403),
  404: ({ id, response }) => (id === 'index' ? send(response, 200, '["npm","yarn"]') : refuse(404)({ response })),
  410: refuse(410),
  429: refuse(429),
  '429-seconds': once(refuse(429, inSeconds(5))),
  '429-date': once((asked) => refuse(429, atDate(5))(asked)),
  '429-hidden': once(refuse(429, { ...inSeconds(5), 'access-control-expose-headers': 'x-other' })),
  '429-long': refuse(429, inSeconds(3600)),
  '500-once': once(refuse(500)),
  500: refuse(500),
  html: ({ response }) => send(response, 200, '<!doctype html><title>Welcome</title>', { 'content-type': 'text/html' }),
  'wrong-type': ({ response, id }) => send(response, 200, text(id), { 'content-type': 'text/html' }),
  malformed: ({ response, id }) => send(response, 200, text(id).slice(0, -3)),
  'not-a-tool': ({ response }) => send(response, 200, '{"hello":"world"}'),
  huge: endless,
  'no-cors'({ response, id }) {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(text(id));
  },
  another: ({ response }) => send(response, 200, text('another')),
  /** Answers /batch?ids=a,b with all tools of the IDs except `missing`. */
  batch({ response, url }) {
    const ids = (url.searchParams.get('ids') ?? '').split(',').filter((id) => id && id !== 'missing');
    send(response, 200, JSON.stringify(ids.map(tool)));
  },
};

/**
 * A handler of requests: the first segment of the path is a key of WAYS, the last one (without `.json`) the tool's ID. GET
 * /log?under=<path> lists the requests so far whose path begins with <path>, and whether the client closed each before its end.
 * @param other origin of the server to which redirects to another origin lead.
 */
export function answers({ other = '' }) {
  const asked = [];
  const counts = new Map();
  return (request, response) => {
    const url = new URL(request.url, 'http://server.invalid');
    if (url.pathname === '/log') {
      const under = url.searchParams.get('under') ?? '/';
      return send(response, 200, JSON.stringify(asked.filter((entry) => entry.path.startsWith(under))));
    }
    const entry = { path: request.url, closed: false };
    asked.push(entry);
    response.on('close', () => {
      entry.closed = !response.writableFinished;
    });
    const count = (counts.get(request.url) ?? 0) + 1;
    counts.set(request.url, count);
    const way = WAYS[url.pathname.split('/')[1]];
    const id = decodeURIComponent(url.pathname.split('/').pop()).replace(/\.json$/, '');
    if (way) return way({ request, response, url, id, count, other });
    return send(response, 404, '');
  };
}
