import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatFile } from '../formatFile.js'
import { addToList } from './writeFiles'
import type { StoryFiles } from './writeFiles'

/** Where a story's content stands. */
export function storyFolder(root: string, id: string): string {
  return join(root, 'src/content/stories', id)
}

/**
 * Writes the files of a story, copies its pictures and adds it to the list of stories: all of it or,
 * where something goes wrong, nothing. `pictures` by their names, each with the file to copy.
 */
export async function placeStory(
  root: string,
  id: string,
  files: StoryFiles,
  pictures: ReadonlyMap<string, string>,
): Promise<void> {
  const list = join(root, 'src/content/stories.ts')
  const places = { story: storyFolder(root, id), pictures: join(root, 'public/stories', id) }
  mkdirSync(join(root, '.build'), { recursive: true })
  // On the same disk, so that a folder is moved at once.
  const draft = mkdtempSync(join(root, '.build/story-'))
  const write = async (path: string, text: string, place: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, path.endsWith('.ts') ? await formatFile(text, place) : text)
  }
  const done: string[] = []
  try {
    for (const [path, text] of files) {
      await write(join(draft, 'story', path), text, join(places.story, path))
    }
    await write(join(draft, 'stories.ts'), addToList(readFileSync(list, 'utf8'), id), list)
    for (const [name, from] of pictures) {
      mkdirSync(join(draft, 'pictures'), { recursive: true })
      copyFileSync(from, join(draft, 'pictures', name))
    }
    for (const part of ['story', 'pictures'] as const) {
      if (!existsSync(join(draft, part))) continue
      mkdirSync(dirname(places[part]), { recursive: true })
      renameSync(join(draft, part), places[part])
      done.push(places[part])
    }
    renameSync(join(draft, 'stories.ts'), list)
  } catch (error) {
    for (const place of done) rmSync(place, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
