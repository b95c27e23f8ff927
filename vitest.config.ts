import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A component test says `// @vitest-environment jsdom` in its first line.
      environment: 'node',
      env: { TZ: 'Asia/Almaty' },
      include: [
        'tests/*.test.ts',
        'tests/unit/**/*.test.{ts,tsx}',
        'tests/component/**/*.test.tsx',
      ],
      css: { modules: { classNameStrategy: 'non-scoped' } },
      restoreMocks: true,
    },
  }),
)
