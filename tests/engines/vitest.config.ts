import { defineConfig } from 'vitest/config'

/** Journeys through the built site in other engines than Chromium: one window each, one after the other. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    // The unit tests run beside them and leave no processor for both.
    fileParallelism: false,
    // For machines that are busy with other things.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
