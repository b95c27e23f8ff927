import type { ChartCursorWords } from '../../model/chartWords'
import type { EmbedScriptWords } from '../../model/embedWords'

/** What the script of embedded pages says in one language. */
export interface ScriptWords {
  readonly embedScript: EmbedScriptWords
  readonly chartCursor: ChartCursorWords
}

// One file serves all languages: it may not load another.
const texts = import.meta.glob<{ readonly embedScript: EmbedScriptWords }>(
  '../../content/interface/*/embedScript.ts',
  { eager: true },
)
const cursors = import.meta.glob<Pick<ScriptWords, 'chartCursor'>>(
  '../../content/interface/*/chartCursor.ts',
  { eager: true },
)

/** The words of a language by its id; undefined when there are none. */
export function embedScriptWords(language: string): ScriptWords | undefined {
  const text = texts[`../../content/interface/${language}/embedScript.ts`]
  const cursor = cursors[`../../content/interface/${language}/chartCursor.ts`]
  return text && cursor && { ...text, chartCursor: cursor.chartCursor }
}
