import type {
  MilestoneWords,
  QuestionWords,
  ReasonWords,
  StoryWords,
  WrittenWords,
} from './storyWords'

type List = readonly (string | { readonly id: string })[]

/** Ids of the entries of a list of facts, or of a list that is nothing but ids. */
type Id<Of extends List> = Of[number] extends infer One
  ? One extends { readonly id: infer Own extends string }
    ? Own
    : Extract<One, string>
  : never

/** Parts of the words that have one entry for each of a list of facts, of one kind. */
type PlainPart =
  | 'lanes'
  | 'eras'
  | 'quotes'
  | 'claims'
  | 'speakers'
  | 'charts'
  | 'groups'
  | 'counts'
  | 'regions'
  | 'districts'
  | 'parties'

interface WithStatements {
  readonly id: string
  readonly statements: readonly { readonly id: string }[]
}

interface WithOptions {
  readonly id: string
  readonly options?: readonly { readonly id: string }[]
}

interface Source {
  readonly id: string
  readonly publisher: string
}

/** Lists of a story's facts as they are written (`as const`); what it has none of is left out. */
type WrittenLists = Readonly<Partial<Record<PlainPart, List>>> & {
  readonly milestones: readonly WithStatements[]
  readonly questions?: readonly WithOptions[]
  readonly reasons?: readonly WithStatements[]
  readonly sources?: readonly Source[]
}

interface Statements<Facts extends WithStatements> {
  readonly statements: Readonly<Record<Facts['statements'][number]['id'], string>>
}

type MilestonesFor<Of extends readonly WithStatements[]> = {
  readonly [Facts in Of[number] as Facts['id']]: Omit<MilestoneWords, 'statements'> &
    Required<Pick<MilestoneWords, 'short' | 'note' | 'lead'>> &
    Statements<Facts>
}

type ReasonsFor<Of extends readonly WithStatements[]> = {
  readonly [Facts in Of[number] as Facts['id']]: Omit<ReasonWords, 'statements'> & Statements<Facts>
}

type QuestionsFor<Of extends readonly WithOptions[]> = {
  readonly [Facts in Of[number] as Facts['id']]: Omit<QuestionWords, 'options'> &
    (Facts extends { readonly options: readonly { readonly id: infer Option extends string }[] }
      ? { readonly options: Readonly<Record<Option, string>> }
      : { readonly options?: never })
}

type Shape<Lists extends WrittenLists> = {
  readonly [Part in keyof Lists & PlainPart]: Readonly<
    Record<Id<NonNullable<Lists[Part]>>, StoryWords[Part][string]>
  >
} & { readonly milestones: MilestonesFor<Lists['milestones']> } & (Lists extends {
    readonly questions: infer Of extends readonly WithOptions[]
  }
    ? { readonly questions: QuestionsFor<Of> }
    : unknown) &
  (Lists extends { readonly reasons: infer Of extends readonly WithStatements[] }
    ? { readonly reasons: ReasonsFor<Of> }
    : unknown) &
  (Lists extends { readonly sources: infer Of extends readonly Source[] }
    ? {
        readonly publishers?: Readonly<Partial<Record<Of[number]['publisher'], string>>>
        readonly sourceTitles?: Readonly<Partial<Record<Of[number]['id'], string>>>
      }
    : unknown)

/**
 * What every language must say about a story's facts, no more and no less. Each file of words
 * `satisfies` its part, so that a missing or superfluous string does not compile.
 */
export type WordsFor<Lists extends WrittenLists> = {
  readonly [Part in keyof WrittenWords as Exclude<Part, keyof Shape<Lists>>]: WrittenWords[Part]
} & Shape<Lists>
