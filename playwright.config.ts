import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/findBrowser.js'

const browser = findBrowser()
const longUse = '**/longUse.spec.ts'

// The workers read this file too, and need not look for the browser again.
if (browser !== undefined) process.env.CHROMIUM_PATH = browser

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  // More than there are cores: every one waits now and then for what it has drawn.
  workers: '150%',
  fullyParallel: true,
  retries: 0,
  // For machines that are busy with other things; what is right is right much sooner.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.build/playwright.json' }]],
  webServer: {
    command: 'node scripts/serve.js dist',
    env: { PORT: '0' },
    // Playwright puts the named group into the environment, where `baseURL` finds it.
    wait: { stdout: /http:\/\/localhost:(?<accord_port>\d+)\// },
  },
  use: {
    baseURL: `http://localhost:${process.env.ACCORD_PORT ?? ''}/`,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    // Else each test would first keep the whole site; what is about that allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // As on a screen, where letters stand between two points too.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // The longest by far, so that none of the rest waits for it at the end.
    { name: 'long use', testMatch: longUse, use: devices['Desktop Chrome'] },
    { name: 'chromium', testIgnore: longUse, use: devices['Desktop Chrome'] },
  ],
})
