import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const first = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const all = `${first}0123456789`

/**
 * Names for the classes of modules, three letters each, the same for the same class of the same
 * file below `root`, whoever asks: they stand in the page, in its style and in the scripts.
 */
export function shortNames(root: string): (name: string, file: string) => string {
  const taken = new Map<string, string>()
  return (name, file) => {
    const own = `${relative(root, file).replace(/[?#].*$/, '')}.${name}`
    for (let round = 0; ; round += 1) {
      const [a = 0, b = 0, c = 0] = createHash('sha256').update(`${own}${round}`).digest()
      const short = [first.at(a % first.length), all.at(b % all.length), all.at(c % all.length)]
      const text = short.join('')
      if ((taken.get(text) ?? own) === own) {
        taken.set(text, own)
        return text
      }
    }
  }
}
