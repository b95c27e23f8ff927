import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunnableDevEnvironment } from 'vite'
import type { EnvironmentModuleNode, Plugin } from 'vite'
import { serveSite } from './serveSite.ts'
import { shortNames } from './shortNames.ts'
import { writeSite } from './writeSite.ts'

/** Scripts that come together although they are asked for apart: a request costs more than bytes. */
const chunks = [
  // Before the others, which would take what this one imports along.
  {
    name: 'page',
    priority: 1,
    test: /src\/(content\/languages|app\/(routes|readRoute|movedPart|pressAgain|watchLanguageLinks|showStill|addressState|laneChoice|pageData(Id|Element))|platform\/(address|brought|fetchFile|safeStorage|showTheme|theme|openDetails|wait|writeTo))/,
  },
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler)\/|src\/(model\/format|ui\/Interface|platform\/(mount|use(Query|PrefersReducedMotion)))/,
  },
  // What the deck needs at once, and the page to read for its search and the rail.
  {
    name: 'shared',
    test: /src\/(ui\/|app\/offline\/OfflineStatus|platform\/use(Modal|Theme|Stored))/,
  },
  { name: 'offline', test: /src\/app\/offline\/(watchNewer|keepOffline)/ },
  {
    name: 'live',
    test: /src\/(timeline\/(?!Preview|Rail|placeRail|joinPlaces)|charts\/(session|useSession)|app\/(openSession|browse\/LivePage))/,
  },
  // After what is live, which shares some of it and does not wait for it.
  {
    name: 'charts',
    test: /src\/(charts\/(savePicture|showPeople|describeYear)|app\/startCharts|platform\/keepPlace)/,
  },
]

/**
 * Makes Vite render every page and file of the site: on request in development, all of them into
 * `dist` in a build, from the same functions.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'accord-site',
    // Before Vite's own, one of whose modules it gives itself.
    enforce: 'pre',
    config: ({ root = process.cwd() }, { command }) => {
      const browsers = oldestBrowsers(root)
      return {
        base: './',
        ...(command === 'build' && { css: { modules: { generateScopedName: shortNames(root) } } }),
        appType: 'custom',
        builder: {},
        environments: {
          client: {
            build: {
              target: browsers,
              cssTarget: browsers,
              // Pages carry their styles; scripts must not ask for them again.
              cssCodeSplit: false,
              manifest: true,
              // Scripts name what they import: asking a step earlier is not worth the code for it.
              modulePreload: false,
              rolldownOptions: {
                input: ['index.html', 'src/present.tsx', 'src/handout.ts'],
                output: { codeSplitting: { groups: chunks } },
              },
            },
          },
          ssr: {
            build: {
              outDir: '.build/renderers',
              emptyOutDir: true,
              copyPublicDir: false,
              cssCodeSplit: true,
              cssTarget: browsers,
              emitAssets: true,
              manifest: true,
              ssr: true,
              // What is imported for its styles alone would be shaken off, and they with it.
              rolldownOptions: { input: ['src/build/site.ts'], treeshake: false },
            },
          },
        },
      }
    },
    // Nothing comes before a script that is asked for: neither a sheet nor what it imports.
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load()'
        : undefined,
    transform: {
      filter: { id: /\.tsx$/, code: /\.module\.css/ },
      // Class names one by one, so that each stands where it is used instead of in a list.
      handler(code) {
        if (this.environment.name !== 'client') return undefined
        return code.replace(/import (\w+) from ('[^']+\.module\.css')/g, 'import * as $1 from $2')
      },
    },
    // Asked for again under the address that `loadOnce` gives after a failure. Only what no other
    // script imports.
    renderChunk(code) {
      if (this.environment.name !== 'client') return undefined
      const late = /(import\(([`'"])\.\/(?:FindSearch|shareDialog|showSourceCard)[^`'"]*\2)\)/g
      return code.replace(late, "$1 + (globalThis.accordAgain ?? ''))")
    },
    generateBundle: {
      // After Vite's own, which adds the sheet of all that scripts import; pages have theirs.
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return
        for (const file of Object.keys(bundle)) {
          if (file.endsWith('.css')) Reflect.deleteProperty(bundle, file)
        }
      },
    },
    buildApp: {
      async handler(builder) {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('Vite has no environments to build in')
        await builder.build(client)
        await builder.build(ssr)
        await writeSite(builder.config.root)
      },
    },
    configureServer: (server) => () => {
      server.middlewares.use(serveSite(server))
    },
    hotUpdate({ modules, timestamp, server }) {
      const { environment } = this
      if (environment.name !== 'ssr' || modules.length === 0) return
      // A page is rendered anew rather than patched. What it was rendered from must be forgotten
      // before the browser asks again.
      const seen = new Set<EnvironmentModuleNode>()
      for (const module of modules) {
        environment.moduleGraph.invalidateModule(module, seen, timestamp, true)
      }
      if (isRunnableDevEnvironment(environment)) environment.runner.clearCache()
      server.environments.client.hot.send({ type: 'full-reload' })
      return []
    },
  }
}

/** What package.json names, as Vite writes it: 'chrome >= 109' is 'chrome109'. */
function oldestBrowsers(root: string): string[] {
  const { browserslist } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly browserslist: readonly string[]
  }
  return browserslist.map((browser) => browser.replace(' >= ', ''))
}
