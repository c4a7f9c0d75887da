import { join } from 'node:path';

const JAVASCRIPT = { 'content-type': 'text/javascript', 'cache-control': 'no-store', 'access-control-allow-origin': '*' };

/**
 * The script of a page in a frame: posts the state, problems and text of its first element to the page around it, with errors and
 * violations of the policy; and again after each message that it gets, once the element has refreshed.
 */
const REPORTER = `
const violations = [], errors = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
const element = document.body.firstElementChild;
const tell = async () => {
  while (element.state === undefined || element.state === 'loading') await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
  const text = element.shadowRoot.textContent.replace(/\\s+/g, ' ').trim();
  parent.postMessage({ state: element.state, problems: [...element.problems], text, violations, errors }, '*');
};
addEventListener('message', async () => { await element.refresh(); await tell(); });
tell();
`;

/** Bundles the sources into scripts that are split at the lazily loaded modules, as in the package; returns their bytes by file name. */
async function bundle(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: { define: join(root, 'src/define.ts') },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    outdir: '/pack',
    write: false,
    tsconfig: join(root, 'tsconfig.json'),
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.split('/').pop(), contents]));
}

/**
 * A handler of requests for pages of another origin, with our elements built from the sources: GET
 * /page?policy=<Content-Security-Policy>&report=<report-only policy>&body=<HTML>&missing=<chunk>. With `missing` the first request for the
 * chunk of that name gets status 404; a suffix `~…` makes another address, so that the chunk is missing once more. Resolves to whether the
 * request was for a page or its scripts.
 * @param root path of the repository.
 */
export function pages(root) {
  let files = null;
  const missed = new Set();
  return async (request, response) => {
    const url = new URL(request.url, 'http://server.invalid');
    const [, place, mode, file] = url.pathname.split('/');
    if (place === 'page') {
      const policy = url.searchParams.get('policy');
      const report = url.searchParams.get('report');
      response.writeHead(200, {
        'content-type': 'text/html',
        ...(policy && { 'content-security-policy': policy }),
        ...(report && { 'content-security-policy-report-only': report }),
      });
      const pack = `/pack/${encodeURIComponent(url.searchParams.get('missing') ?? 'all')}`;
      const scripts = ['/reporter', `${pack}/define.js`].map((src) => `<script type="module" src="${src}"></script>`);
      response.end(
        `<!doctype html><html lang="en"><title>Page</title>${scripts.join('')}<body>${url.searchParams.get('body') ?? ''}`,
      );
      return true;
    }
    if (place === 'reporter') {
      response.writeHead(200, JAVASCRIPT);
      response.end(REPORTER);
      return true;
    }
    if (place !== 'pack') return false;
    files ??= bundle(root);
    const content = (await files).get(file);
    const missing = !content || (file.startsWith(`${mode.split('~')[0]}-`) && !missed.has(url.pathname));
    missed.add(url.pathname);
    response.writeHead(missing ? 404 : 200, JAVASCRIPT);
    response.end(missing ? '' : content);
    return true;
  };
}
