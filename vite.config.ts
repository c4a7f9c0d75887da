import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** vite leaves what stands in html and css literals as it is written; readers need not load our line breaks. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/(html|css)`/.test(code)) return null;
    // A space between words and tags is a space to readers: it may shrink, and never goes.
    const html = { conservativeCollapse: true, removeAttributeQuotes: true };
    const result = await minifyHTMLLiterals(code, { fileName: id, html });
    return result && { code: result.code, map: result.map ?? null };
  },
};

/** The demo's pages name the built script, as an author's page would. While developing, the sources answer in its place. */
const sourcesForDist: Plugin = {
  name: 'sources-for-dist',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = request.url ?? '';
      if (path === '/' || path === '/demo') {
        response.writeHead(302, { location: '/demo/' }).end();
        return;
      }
      if (/^\/(src\/script|dist)\/sample\//.test(path)) request.url = path.replace(/^\/(src\/script|dist)\//, '/src/');
      else if (/^\/dist\/(tool-compare|rank-badge|capability-list)\.js/.test(path)) {
        request.url = path.replace('/dist/', '/src/script/').replace('.js', '.ts');
      }
      next();
    });
  },
};

/** `npm start`: the demo on the sources. `npm run build` calls vite with settings of its own, see scripts/build.js. */
export default defineConfig({
  appType: 'mpa',
  plugins: [sourcesForDist],
  server: { open: false },
});
