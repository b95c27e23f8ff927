import type { PresentWords } from '../../../model/presentWords'
import { languages } from '../../../content/languages'

interface Loaded {
  readonly words: { readonly present: PresentWords }
}

const modules = import.meta.glob<Loaded>('../../../content/interface/*/presentInterface.ts')

/** The words of the projected page's script. Rejects for a language that has no folder. */
export async function loadPresentWords(id: string) {
  const language = languages.find((one) => one.id === id)
  const load = modules[`../../../content/interface/${id}/presentInterface.ts`]
  if (!language || !load)
    throw new Error(`src/content/interface/${id}/presentInterface.ts is missing`)
  const [shared, own] = await Promise.all([language.loadInterface(), load()])
  const { locale, page } = shared.words
  return { locale, page, present: own.words.present }
}
