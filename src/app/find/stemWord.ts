/**
 * Endings as a folded text has them, so that «ң» is н and «й» is и: of Kazakh cases, possession and
 * number, of Russian cases. Not a grammar: enough to find a word in its other forms.
 */
const endings = [
  ...['нын', 'нин', 'дын', 'дин', 'тын', 'тин', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
  ...['мен', 'бен', 'пен', 'нда', 'нде', 'дагы', 'деги', 'тагы', 'теги', 'ндагы', 'ндеги'],
  ...['лар', 'лер', 'дар', 'дер', 'тар', 'тер', 'сы', 'си', 'ны', 'ни', 'ды', 'ди', 'ты', 'ти'],
  ...['га', 'ге', 'ка', 'ке', 'на', 'не', 'да', 'де', 'та', 'те', 'ын', 'ин'],
  ...['ами', 'ями', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ией', 'иеи', 'иям', 'иях'],
  ...['ой', 'ои', 'еи', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ов', 'ев', 'ыи', 'ии', 'ая', 'яя'],
  ...['ое', 'ее', 'ые', 'ие', 'ым', 'им', 'ых', 'их', 'ую', 'юю', 'ия', 'ию'],
  ...['а', 'я', 'ы', 'и', 'у', 'ю', 'е', 'о', 'ь'],
].sort((a, b) => b.length - a.length)

/** Endings stand one behind the other: number, possession, case. */
const mostEndings = 3
/** A shorter beginning is that of too many other words. */
const shortest = 4

/** A folded Cyrillic word without its endings; any other word as it is. */
export function stemWord(word: string): string {
  if (!/^[\u0430-\u044f]+$/.test(word)) return word
  let stem = word
  for (let count = 0; count < mostEndings; count += 1) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= shortest)
    if (ending === undefined) return stem
    stem = stem.slice(0, -ending.length)
  }
  return stem
}
