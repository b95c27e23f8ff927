import { build } from 'vite'

/** The text of a script that runs in any page and in any sandbox: all in one, no modules. */
export async function bundleClassic(root: string, entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [file] = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (file?.type !== 'chunk') throw new Error(`${entry} built nothing`)
  return file.code.trim()
}
