import type { Confidence, Independence } from './content'
import type { Source } from './story'
import { uniqueById } from './uniqueById'

/** What something rests on, and how sure that makes it. */
export interface Grounds {
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
}

const fromWeakest: readonly Confidence[] = ['unverified', 'single-source', 'verified']

/**
 * Of several statements that stand together: all their sources, each once; no surer than the least
 * sure of them, and of state bodies only where each of them is. Without any it is not confirmed.
 */
export function combineGrounds(all: readonly Grounds[]): Grounds {
  const isStateOnly =
    all.length > 0 && all.every(({ independence }) => independence === 'state-only')
  return {
    sources: uniqueById(all.flatMap(({ sources }) => sources)),
    confidence:
      fromWeakest.find((one) => all.some(({ confidence }) => confidence === one)) ?? 'unverified',
    independence: isStateOnly ? 'state-only' : undefined,
  }
}
