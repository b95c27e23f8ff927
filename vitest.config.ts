import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    env: { TZ: 'Asia/Almaty' },
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // For machines that are busy with other things; what is right is right much sooner.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'threads',
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/**/*.dom.test.{ts,tsx}'],
          // What is pure leaves nothing behind, and need not be loaded anew for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'jsdom',
          // A new window and new modules for each file, but jsdom is loaded once.
          pool: 'vmThreads',
          setupFiles: ['tests/patience.ts'],
          include: ['tests/component/**/*.test.tsx', 'tests/unit/**/*.dom.test.{ts,tsx}'],
        },
      },
    ],
  },
})
