import type { StoryFacts } from '../../src/model/content.ts'
import type { WrittenWords } from '../../src/model/storyWords.ts'

/** Texts of files by their paths below the story's folder. */
export type StoryFiles = ReadonlyMap<string, string>

/** The files of a story as an author would write them, facts and words apart. */
export function writeFiles(facts: StoryFacts, words: WrittenWords, language: string): StoryFiles {
  const { id, span, mayLackSources, lanes, eras, milestones } = facts
  const inFacts = ['span', ...(lanes ? ['lanes'] : []), ...(eras ? ['eras'] : [])].join(', ')
  const ofLanes = Object.entries({ lanes: words.lanes, eras: words.eras })
    .filter(([, texts]) => texts !== undefined)
    .map(([name, texts]) => `export const ${name} = ${write(texts)}`)
  const inLanes = [...(words.lanes ? ['lanes'] : []), ...(words.eras ? ['eras'] : [])]
  return new Map([
    [
      'story.ts',
      `import type { StoryFacts } from '../../../model/content'
      import { ${inFacts} } from './facts/lanes'
      import { milestones } from './facts/milestones'

      /** All facts of the story. */
      export const ${nameOf(id)}: StoryFacts = {
        id: ${write(id)},
        ${inFacts},
        ${mayLackSources ? '// It does not give the sources of all it tells, and says so.\nmayLackSources: true,' : ''}
        milestones,
      }`,
    ],
    [
      'facts/lanes.ts',
      `import type { StoryFacts } from '../../../../model/content'

      /** What the timeline shows when nothing is zoomed. */
      export const span = ${write(span)}
      ${lanes ? `/** In the order of the timeline; those that are told have moments of their own on the page. */\nexport const lanes: StoryFacts['lanes'] = ${write(lanes)}` : ''}

      ${eras ? `/** Stretches of time that are shaded behind the timeline. */\nexport const eras: StoryFacts['eras'] = ${write(eras)}` : ''}`,
    ],
    [
      'facts/milestones.ts',
      `import type { WrittenMilestone } from '../../../../model/content'

      /** In the order of their dates within a lane. */
      export const milestones: readonly WrittenMilestone[] = ${write(milestones)}`,
    ],
    [
      `${language}/words.ts`,
      `import type { WrittenWords } from '../../../../model/storyWords'
      ${inLanes.length > 0 ? `import { ${inLanes.join(', ')} } from './lanes'` : ''}
      import { milestones } from './milestones'
      import { story } from './story'

      /** All that the story says. */
      export const words = { ${['story', ...inLanes, 'milestones'].join(', ')} } satisfies WrittenWords`,
    ],
    [
      `${language}/story.ts`,
      `import type { StoryPageWords } from '../../../../model/storyWords'

      export const story: StoryPageWords = ${write(words.story)}`,
    ],
    ...(inLanes.length > 0 ? [[`${language}/lanes.ts`, ofLanes.join('\n\n')] as const] : []),
    [
      `${language}/milestones.ts`,
      `import type { WrittenWords } from '../../../../model/storyWords'

      /** Emphasis is written *so*, a link [so](https://example.org/). */
      export const milestones: WrittenWords['milestones'] = ${write(words.milestones)}`,
    ],
  ])
}

/** The list of stories with one more at its end. Throws where it is not written as it should be. */
export function addToList(list: string, id: string): string {
  const name = nameOf(id)
  const array = /(= \[)([^\]]*)(\];?\s*)$/
  const lastImport = list.lastIndexOf('\nimport ')
  if (!array.test(list) || lastImport === -1) {
    throw new Error('src/content/stories.ts does not end with the list of stories')
  }
  const afterImport = list.indexOf('\n', lastImport + 1) + 1
  const imports = `import { ${name} } from './stories/${id}/story'\n`
  return (list.slice(0, afterImport) + imports + list.slice(afterImport)).replace(
    array,
    (_, open: string, items: string, close: string) =>
      `${open}${items.trim().replace(/,$/, '')}, ${name}${close}`,
  )
}

/** 'my-story' → 'myStory', a name for code. */
export function nameOf(id: string): string {
  const name = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  // Names that code has for itself, and those that begin with a digit.
  return /^([a-z]+|\d.*)$/.test(name)
    ? `story${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
    : name
}

/** A value as the source of one; text without line breaks that would end it. */
function write(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}
