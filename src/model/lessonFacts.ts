/** How long the steps of a deck take and which of them fit into a lesson: all minutes are estimates. */
export interface LessonFacts {
  /** Minutes of a step by its kind; a question may have its own. */
  readonly minutes: Readonly<Record<TimedStep, number>>
  readonly routes: readonly RouteFacts[]
}

/** Kinds of steps as an author counts them: a chart is a part of its question. */
export type TimedStep = 'title' | 'milestone' | 'quote' | 'question' | 'told' | 'later' | 'closing'

/** A selection of steps for a lesson of some length. */
export interface RouteFacts {
  /** What the address calls it. */
  readonly id: string
  /** How long the lesson is. */
  readonly minutes: number
  /** Ids of steps as addresses name them; the first piece of a quotation stands for all. */
  readonly steps: readonly string[]
}
