interface StoryFolder {
  /** Name of the story's folder. */
  readonly id: string
}

/** 'milestones' → 'src/content/stories/ID/facts/milestones.ts'. */
export function factsFile({ id }: StoryFolder, name: string): string {
  return `src/content/stories/${id}/facts/${name}.ts`
}

/** 'census' → 'src/content/stories/ID/data/census.csv'. */
export function dataFile({ id }: StoryFolder, table: string): string {
  return `src/content/stories/${id}/data/${table}.csv`
}
