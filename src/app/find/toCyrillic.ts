/** In pairs, longer ones first. As a folded text has them: й is и, қ is к. */
const table =
  'shch щ sh ш ch ч zh ж kh х gh г ts ц ya я yu ю yo е ye е a а b б c к d д e е f ф g г h х i и j ж k к l л m м n н o о p п q к r р s с t т u у v в w у x х z з'
const letters = [...table.matchAll(/([a-z]+) ([а-я])/g)].map(
  ([, latin = '', cyrillic = '']) => [latin, cyrillic] as const,
)

/**
 * What a folded Latin word may be in folded Cyrillic: 'korday' → 'кордаи', 'кордаы'. A 'y' is и or
 * ы, which only the word's language tells. Empty for a word of other signs.
 */
export function toCyrillic(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word)) return []
  let rest = word
  let written = ''
  while (rest !== '') {
    const [latin, cyrillic] = letters.find(([one]) => rest.startsWith(one)) ?? ['y', 'y']
    written += cyrillic
    rest = rest.slice(latin.length)
  }
  return [...new Set(['и', 'ы'].map((letter) => written.replaceAll('y', letter)))]
}
