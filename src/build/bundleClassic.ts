import { build } from 'vite'

/**
 * A script that runs in any page and in any sandbox: one classic file, no modules. `name` is its
 * path in the site, with `[hash]` where its text is to be told.
 */
export async function bundleClassic(root: string, entry: string, name: string) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: name } },
    },
  })
  const [file] = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (file?.type !== 'chunk') throw new Error(`${entry} built nothing`)
  return { path: file.fileName, text: file.code }
}
