import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = path.resolve(import.meta.dirname, '..')

/**
 * `test` differs from `release` in one thing: it accepts the switches by which a test drives Electron.
 * It is never handed out (docs/adr/0004-shell.md).
 */
const variant = process.env.PRAKTIJKGROEI_VARIANT === 'test' ? 'test' : 'release'

export default defineConfig({
  main: {
    define: { __VARIANT__: JSON.stringify(variant) },
    // Its build for Node makes a `require` of its own, which in an ES module collides with that of electron-vite.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: path.join(root, 'out/main'),
      rollupOptions: {
        input: {
          bootstrap: path.join(root, 'main/bootstrap.ts'),
          demo: path.join(root, 'main/demo.ts'),
          'renew-worker': path.join(root, 'main/keys/renew-worker.ts'),
          'check-worker': path.join(root, 'main/practice/check-worker.ts'),
          'backup-worker': path.join(root, 'main/backup/worker.ts'),
          'erasure-worker': path.join(root, 'main/erasure/worker.ts'),
          'file-worker': path.join(root, 'main/document/file-worker.ts'),
          'template-process': path.join(root, 'main/template/process.ts'),
          'docx-process': path.join(root, 'main/docx/process.ts'),
          'spreadsheet-worker': path.join(root, 'main/spreadsheet/worker.ts'),
        },
        external: ['better-sqlite3'],
        // These only define: what is not used of them (fonts, colours, drawing) stays out of the thread that seals.
        treeshake: { moduleSideEffects: (id) => !/node_modules\/(@cantoo\/pdf-lib|culori|html-entities)\//.test(id) },
        // All in one folder, so that a path relative to a file is the same from every chunk.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
      externalizeDeps: false,
      target: 'node24',
    },
  },
  preload: {
    build: {
      outDir: path.join(root, 'out/preload'),
      externalizeDeps: false,
      // A sandboxed preload cannot import: one CommonJS file.
      rollupOptions: {
        input: { preload: path.join(root, 'main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react()],
    css: { postcss: path.join(root, 'build') },
    build: {
      outDir: path.join(root, 'out/renderer'),
      target: 'chrome148',
      // Less to read and to compile at every start.
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: path.join(root, 'renderer/index.html'),
          print: path.join(root, 'renderer/print/index.html'),
        },
      },
    },
  },
})
