import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

// The second worker has a display of its own, when there is one (end-to-end.mjs).
const { OTHER_DISPLAY, OTHER_XAUTHORITY, TEST_PARALLEL_INDEX } = process.env
if (OTHER_DISPLAY && TEST_PARALLEL_INDEX === '1')
  Object.assign(process.env, { DISPLAY: OTHER_DISPLAY, XAUTHORITY: OTHER_XAUTHORITY })

export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  outputDir: path.join(root, 'test-results'),
  fullyParallel: false,
  workers: OTHER_DISPLAY ? 2 : 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'end-to-end', testIgnore: '**/screens.spec.ts' },
    { name: 'screens', testMatch: '**/screens.spec.ts', timeout: 600_000 },
  ],
})
