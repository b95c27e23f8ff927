import type { Plugin } from 'vite'
import { serveSite } from './serveSite'
import { writeSite } from './writeSite'

/** The oldest browsers we support know `light-dark()` and container queries. */
const browsers = ['chrome123', 'firefox121', 'safari17.5']

/**
 * Makes Vite render every page and file of the site: on request in development, all of them into
 * `dist` in a build, from the same functions.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'accord-site',
    config: () => ({
      base: './',
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
            modulePreload: { polyfill: false },
            rolldownOptions: { input: ['index.html', 'src/present.tsx'] },
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
            rolldownOptions: { input: ['src/build/site.ts'] },
          },
        },
      },
    }),
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      for (const file of Object.keys(bundle)) if (file.endsWith('.css')) delete bundle[file]
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
    hotUpdate({ file, server }) {
      // What a page says is rendered anew, not replaced in it: only styles are.
      if (this.environment.name !== 'ssr' || file.endsWith('.css')) return
      server.environments.client.hot.send({ type: 'full-reload' })
    },
  }
}
