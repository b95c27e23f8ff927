// @ts-check
// A story of one's own, from a sheet for TimelineJS or from nothing:
//   npm run story -- import FILE --id my-story [--lang en]
//   npm run story -- new my-story [--lang en]
import { join } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'
import { root } from './run.js'

// What it does is written with the types and the arithmetic of the site, so the site's builder runs it.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
})
try {
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  const { runStory } = await runner.import(join(root, 'scripts/story/runStory.ts'))
  process.exitCode = await runStory(process.argv.slice(2), root, console.log, console.error)
} finally {
  await server.close()
}
