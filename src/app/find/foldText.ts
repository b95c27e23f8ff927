/** A text as it is compared: small plain letters, one space between words. */
export interface FoldedText {
  readonly original: string
  readonly folded: string
  /** For each sign of `folded`, where it stands in `original`. */
  readonly at: readonly number[]
}

/** Letters that Unicode does not take apart, each under the plain one it is compared as. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ı: 'i', æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd' },
  // Kazakh letters as Russian spelling writes the same sounds.
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', і: 'и', һ: 'х' },
}

const ignored = /['’‘ʼ`\u00ad\p{M}]/u
const wordSign = /[\p{L}\p{N}]/u
const digit = /\d/

/**
 * Takes case, diacritics, apostrophes and punctuation out of a text: 'Vollebæk’s 68,5 %' →
 * 'vollebaeks 68.5'. A mark between two digits stays, since it makes them one number.
 */
export function foldText(original: string): FoldedText {
  let folded = ''
  const at: number[] = []
  const add = (signs: string, index: number) => {
    folded += signs
    at.push(...Array<number>(signs.length).fill(index))
  }
  for (let index = 0; index < original.length; index += 1) {
    const sign = original.charAt(index)
    if (ignored.test(sign)) continue
    if (wordSign.test(sign)) add(foldLetter(sign), index)
    else if (isDecimalMark(original, index)) add('.', index)
    else if (folded !== '' && !folded.endsWith(' ')) add(' ', index)
  }
  return { original, folded, at }
}

function foldLetter(letter: string): string {
  const apart = letter.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plainLetters[apart] ?? apart
}

function isDecimalMark(text: string, index: number): boolean {
  const sign = text.charAt(index)
  if (sign !== '.' && sign !== ',') return false
  return digit.test(text.charAt(index - 1)) && digit.test(text.charAt(index + 1))
}
