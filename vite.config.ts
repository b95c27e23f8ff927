import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sitePlugin } from './src/build/sitePlugin.ts'

export default defineConfig({ plugins: [react(), sitePlugin()] })
