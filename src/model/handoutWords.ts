import type { Formats } from './formats'
import type { Pieces } from './pieces'

/** What can be printed apart from the others. */
export type SheetName = 'pupils' | 'key' | 'short'

/** The page of sheets of paper for a class, whichever the story. */
export interface HandoutWords {
  /** Names the page in links. */
  readonly link: string
  readonly title: (story: string) => string
  readonly lead: string
  /** Above the boxes that choose sheets and questions. */
  readonly sheets: string
  readonly questions: string
  readonly names: Readonly<Record<SheetName, string>>
  /** How many questions have room on the pupils' two pages. */
  readonly room: (count: number, say: Formats) => string
  readonly print: string
  /** Beside the button, which needs a script. */
  readonly byBrowser: string
  /** The projected steps on paper: links to print them with and without their answers. */
  readonly deck: <Part>(ways: { readonly answers: Part; readonly questions: Part }) => Pieces<Part>
  readonly deckAnswers: string
  readonly deckQuestions: string
  /** Beside a box on the page of all steps, where no script is needed. */
  readonly printAnswers: string
  /** What a pupil fills in at the top. */
  readonly fields: readonly string[]
  readonly timeline: { readonly title: string; readonly task: string }
  readonly quotes: { readonly title: string; readonly task: string }
  /** Before room to write when words were said. */
  readonly when: string
  readonly chart: {
    /** To draw what is missing for a year. */
    readonly task: (year: number) => string
    /** The drawing to those who do not see it. */
    readonly description: (chart: { readonly group: string; readonly year: number }) => string
  }
  /** The drawing of the empty timeline to those who do not see it. */
  readonly blanks: (count: number, say: Formats) => string
  readonly asked: string
  /** Before the addresses on paper. */
  readonly online: string
  readonly sources: string
  /** Numbers of sources after a statement. */
  readonly cited: (numbers: readonly number[], say: Formats) => string
  /** On the story's short version: what came after. */
  readonly after: string
}
