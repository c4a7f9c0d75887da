import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/** Where the server has the files; nothing of them is written. */
const FOLDER = 'test-bundle';

/**
 * Serves test files with all that they import in a few files, made once: each test file has a page of its own, and asking for 300 modules
 * takes a page longer than most tests do. What is imported later stays in files of its own. A test file that is not among these is served
 * as it is, with a file for each module.
 * @param root folder of the project.
 * @param files paths of test files below it, or globs with stars.
 */
export function testBundle(root, files) {
  const served = new Map();
  return {
    name: 'test-bundle',
    async serverStart() {
      const { outputFiles, metafile } = await build({
        absWorkingDir: root,
        entryPoints: files,
        outbase: root,
        outdir: join(root, FOLDER),
        chunkNames: 'chunks/[name]-[hash]',
        tsconfig: join(root, 'tsconfig.json'),
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        conditions: ['production'],
        // As without a bundle, everything that is imported runs.
        ignoreAnnotations: true,
        // Speaks with the server, at an address that only the server knows.
        external: ['@web/test-runner-commands'],
        // The runner names the module and line of an error by them.
        sourcemap: 'inline',
        sourcesContent: false,
        metafile: true,
        write: false,
      });
      const pathOf = (file) => `/${relative(root, file).split(sep).join('/')}`;
      for (const { path, text } of outputFiles) served.set(pathOf(path), text);
      for (const [file, { entryPoint }] of Object.entries(metafile.outputs))
        if (files.length && entryPoint?.endsWith('.test.ts')) served.set(`/${entryPoint}`, `import ${JSON.stringify(`/${file}`)};`);
    },
    serve({ path }) {
      const body = served.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
