import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    include: ['test/{shared,db,main,renderer,proof}/**/*.test.ts'],
    pool: 'forks',
    // Vitest leaves a core free for whoever works on; half of the tests wait for other programs and the disk.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Electron's own Node runs the workers too: one runtime for tests and product.
    env: { TZ: 'Europe/Brussels' },
  },
})
