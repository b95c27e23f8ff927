import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The oldest browsers we support know light-dark() and container queries.
const browsers = ['chrome123', 'firefox121', 'safari17.5']

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: browsers,
    cssTarget: browsers,
    cssCodeSplit: false,
    manifest: true,
    modulePreload: { polyfill: false },
  },
})
