/** Something wrong with the content, said so that an author finds and understands it. */
export interface Problem {
  /** As named in the repository: 'src/content/stories/ID/facts/milestones.ts'. */
  readonly file: string
  readonly id: string
  readonly sentence: string
}
