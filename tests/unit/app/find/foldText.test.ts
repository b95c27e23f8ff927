import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/app/find/foldText'

describe('a text as it is compared', () => {
  it.each([
    ['case', 'Korday KORDAY', 'korday korday'],
    ['diacritics, composed or not', 'Vollebæk Zażółć e\u0301', 'vollebaek zazolc e'],
    ['Kazakh letters, as Russian spelling has them', 'Мәжіліс Құрылтай', 'мажилис курылтаи'],
    ['the Russian letters with signs above', 'Жёлтый йод', 'желтыи иод'],
    ['Turkic Latin letters', 'Qazaqstan Ş Ğ İ ı', 'qazaqstan s g i i'],
    ['apostrophes of any kind', 'people’s people\u0027s peopleʼs', 'peoples peoples peoples'],
    ['hyphens and dashes', 'inter-ethnic – Kassym-Jomart', 'inter ethnic kassym jomart'],
    ['punctuation at the ends', '“Peace, harmony”.', 'peace harmony '],
    ['spaces in a row', '  one \u202f\n third', 'one third'],
    ['soft hyphens', 'inter\u00adethnic', 'interethnic'],
    ['nothing', '', ''],
    ['signs alone', '…“—”', ''],
  ])('loses %s', (_, text, folded) => {
    expect(foldText(text).folded).toBe(folded)
  })

  it.each([
    ['68.5', '68.5'],
    ['68,5 %', '68.5 '],
    ['13,497,891', '13.497.891'],
    ['in 2020. And', 'in 2020 and'],
    ['1,', '1 '],
  ])('keeps the mark inside a number: %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded)
  })

  it('knows for every sign where it stood', () => {
    const text = '“Vollebæk’s Құрылтай, 68.5 %'
    const { folded, at } = foldText(text)
    expect(at).toHaveLength(folded.length)
    expect(at.map((index) => text[index]).join('')).toBe(
      'Vollebææks Құрылтай,68.5 '.replace(',', ','),
    )
  })
})
