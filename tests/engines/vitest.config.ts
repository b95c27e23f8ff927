import { defineConfig } from 'vitest/config'

/** Journeys through the built site in other engines than Chromium, side by side: one window each. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    maxWorkers: 2,
    // For machines that are busy with other things.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
