// @ts-check
// npm start: installs what is missing, builds, serves. Loads everything else only when Node is
// known to be new enough for it.
import { checkNode } from './checkNode.js'

async function start() {
  const { installDependencies } = await import('./installDependencies.js')
  const problem = await installDependencies()
  if (problem) throw new Error(problem)

  const { runNode } = await import('./run.js')
  const { parsePort, serve } = await import('./serve.js')
  const asked = parsePort(process.env.PORT)
  const wanted = asked === undefined ? 4173 : asked
  if ((await runNode(['node_modules/vite/bin/vite.js', 'build'])) !== 0) {
    throw new Error('The build failed: the reason stands above.')
  }

  const site = await serve('dist', { port: wanted })
  if (wanted !== 0 && site.port !== wanted) {
    console.log(`Port ${wanted} is taken, so this is port ${site.port}.`)
  }
  console.log(`\nAccord is at ${site.url} (Ctrl+C ends it)`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void site.close())
}

checkNode()
start().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
