import { build } from 'vite'
import { shortNames } from './shortNames.ts'

/**
 * The text of a script that runs in any page and in any sandbox: all in one, no modules. `define`
 * are expressions that are replaced in it.
 */
export async function bundleClassic(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    // As in the pages.
    css: { modules: { generateScopedName: shortNames(root) } },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      // Pages carry their styles; the script must not bring them.
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const files = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  const file = files.find(({ type }) => type === 'chunk')
  if (file?.type !== 'chunk') throw new Error(`${entry} built nothing`)
  return file.code.trim()
}
