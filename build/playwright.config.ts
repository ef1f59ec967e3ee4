import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  outputDir: path.join(root, 'test-results'),
  fullyParallel: false,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'end-to-end', testIgnore: '**/screens.spec.ts' },
    { name: 'screens', testMatch: '**/screens.spec.ts', timeout: 600_000 },
  ],
})
