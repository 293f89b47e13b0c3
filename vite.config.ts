import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = 'http://localhost:8080';

/** The most JavaScript the first screen may take, in bytes after gzip. */
const BUDGET = 150_000;

export default defineConfig({
  root: 'src/main/webapp',
  plugins: [budget()],
  build: {
    outDir: '../../../target/client',
    emptyOutDir: true,
    target: 'es2022',
    // The Content-Security-Policy allows nothing inline: no data: URLs, no polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // Host stays the browser's own, so that the server's Origin check holds in development too.
    proxy: {
      '/api': { target: server },
      '/socket': { target: server, ws: true },
    },
  },
  test: {
    include: ['app/**/*.test.ts'],
  },
});

/** Fails the build if the entry and all it imports at once have outgrown the budget. */
function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    async generateBundle(_, bundle) {
      const initial = new Set(
        Object.values(bundle)
          .filter((output) => output.type === 'chunk' && output.isEntry)
          .map(({ fileName }) => fileName),
      );
      let size = 0;
      // A set that grows while it is walked: what is found is walked, too.
      for (const fileName of initial) {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk') continue;
        chunk.imports.forEach((imported) => initial.add(imported));
        size += await gzipped(chunk.code);
      }
      this.info(`${size} bytes of JavaScript for the first screen, after gzip; at most ${BUDGET}`);
      if (size > BUDGET) this.error('The first screen loads too much JavaScript');
    },
  };
}

async function gzipped(code: string): Promise<number> {
  const stream = new Blob([code]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
