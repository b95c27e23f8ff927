import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    // A component test says `// @vitest-environment jsdom` in its first line.
    environment: 'node',
    env: { TZ: 'Asia/Almaty' },
    include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}', 'tests/component/**/*.test.tsx'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
  },
})
