import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { appFiles } from './app-files.ts';
import { trustTemplates } from './trust-templates.ts';

/** Where `vite` (development only) sends /api; the built app is served by the server itself. */
const server = process.env.SILA_SERVER ?? 'http://127.0.0.1:8787';

const shim = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [solid(), trustTemplates(), appFiles()],
  // Files are opened in the browser by the code that the server opens them with.
  resolve: {
    alias: {
      'node:zlib': shim('./src/intake/browser/zlib.ts'),
      'node:buffer': shim('./src/intake/browser/buffer.ts'),
    },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows nothing inline: no data: fonts, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
});
