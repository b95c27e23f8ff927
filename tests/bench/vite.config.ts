import { defineConfig, mergeConfig } from 'vite'
import viteConfig from '../../vite.config'

/** Measuring pages: not part of the product's build. */
export default mergeConfig(
  viteConfig,
  defineConfig({ root: import.meta.dirname, build: { rollupOptions: { input: 'timeline.html' } } }),
)
