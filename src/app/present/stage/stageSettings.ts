import { textSizes } from './textHeight'

/** What a teacher has chosen for the room. */
export interface StageSettings {
  /** Index of one of the text sizes. */
  readonly size: number
  /** Whether letters, digits and signs are keys. */
  readonly hasLetters: boolean
}

/** Reads stored settings; whatever is missing or broken is the default. Never throws. */
export function parseSettings(text: string | null): StageSettings {
  try {
    const given = JSON.parse(text ?? '') as Readonly<Record<string, unknown>> | null
    const { size, hasLetters } = given ?? {}
    return {
      size: typeof size === 'number' && size in textSizes ? size : 0,
      hasLetters: hasLetters !== false,
    }
  } catch {
    return { size: 0, hasLetters: true }
  }
}

/** The next larger or smaller size; the last one stays. */
export function changeSize(settings: StageSettings, by: 1 | -1): StageSettings {
  const size = Math.max(0, Math.min(textSizes.length - 1, settings.size + by))
  return { ...settings, size }
}
