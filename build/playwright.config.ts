import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  outputDir: path.join(root, 'test-results'),
  fullyParallel: false,
  // Side by side only where each has a display of its own (end-to-end.mjs): two windows on one take the keyboard from each other.
  workers: process.env.PRAKTIJKGROEI_DISPLAYS ? Math.min(2, availableParallelism()) : 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'end-to-end', testIgnore: '**/screens.spec.ts' },
    { name: 'screens', testMatch: '**/screens.spec.ts', timeout: 600_000 },
  ],
})
