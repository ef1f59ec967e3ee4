import path from 'node:path'
import { defineConfig, mergeConfig } from 'electron-vite'
import product from './electron.vite.config'

const bench = path.resolve(import.meta.dirname, '../test/bench')

/** The product as it is built to be handed out, and beside it the measuring programs. */
export default defineConfig(
  mergeConfig(product, {
    main: {
      build: {
        rollupOptions: {
          input: Object.fromEntries(
            ['bare', 'start', 'synthetic', 'practice', 'year', 'bulk', 'trust'].map((name) => [
              `bench-${name}`,
              path.join(bench, `${name}.ts`),
            ]),
          ),
        },
      },
    },
  }),
)
