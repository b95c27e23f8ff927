import type { Confidence, Independence } from './content'

/** A question to a class and what is seen before its answer. */
export interface QuestionFacts {
  readonly id: string
  readonly milestone: string
  /**
   * `read`: first the quotations, then the question, whose answer is hidden at first. `guess`: the
   * question, the quotations, then the chart with the answer. `draw`: the class draws the answer
   * into the chart. `write`: as `read`, but a task, whose answer is an example.
   */
  readonly kind: 'read' | 'guess' | 'draw' | 'write'
  readonly quotes: readonly string[]
  /** By the id of a quotation its words, letter by letter, that light up with the answer. */
  readonly lit?: Readonly<Record<string, readonly string[]>>
  /** Id of the chart that shows the answer; none where the class reads. */
  readonly chart?: string
  /** Where the class draws: the group of the census, and the year of the first share that is shown. */
  readonly draw?: { readonly group: string; readonly since: number }
  /** Where one of many small charts is picked: the group that is right. */
  readonly pick?: string
  /** A guess is made by eye: its number shows with the answer only. */
  readonly isByEye?: true
  /** What the class may raise its hands for, in order; none of them is right where that is open. */
  readonly options?: readonly { readonly id: string; readonly isRight?: true }[]
  /** How long it takes, by our estimate; as long as other questions where it does not say. */
  readonly minutes?: number
  /** What the answer rests on. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly independence?: Independence
}
