/** Beside each page to read: its pictures to save, without the fonts that are the same in all. */
export const keptPicturesFile = 'pictures.json'

/** A picture file, cut where the data of each of its fonts stands. */
export interface PictureParts {
  /** One more than there are fonts. */
  readonly parts: readonly string[]
  readonly fonts: readonly string[]
}

/**
 * What a worker makes picture files of, by their paths from the folder of the page to read: much
 * lighter than they are. Addresses of fonts count from the site's root.
 */
export type KeptPictures = Readonly<Record<string, PictureParts>>

/** The whole file, with what `inside` says in the place of each font. */
export function joinPicture(
  { parts, fonts }: PictureParts,
  inside: (font: string) => string,
): string {
  return parts
    .map((part, index) => (index === 0 ? part : inside(fonts[index - 1] ?? '') + part))
    .join('')
}

/** The path of a picture, from its page to read, and of the file that keeps it, from the site's root. */
export interface PicturePlace {
  readonly list: string
  readonly picture: string
}

/** Where the picture of a path from the site's root is kept; undefined for other files. */
export function findPicture(path: string): PicturePlace | undefined {
  const [, home, picture] = /^(.*?)(pictures\/[^/]+\.svg)$/.exec(path) ?? []
  return home === undefined || picture === undefined
    ? undefined
    : { list: home + keptPicturesFile, picture }
}
