import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Measuring pages: not part of the product's build. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { rolldownOptions: { input: 'timeline.html' } },
})
