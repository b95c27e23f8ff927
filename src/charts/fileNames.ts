/** The numbers of a chart as a file, from the page's own folder. */
export function tableFile(chart: string): string {
  return `numbers/${chart}.csv`
}

/** Where those numbers come from, in a file beside them. */
export function sourcesFile(chart: string): string {
  return `numbers/${chart}-sources.txt`
}

/** The picture of a chart as an SVG file, from the page's own folder; the first view has no name. */
export function pictureFile(chart: string, view: string | undefined): string {
  return `pictures/${view === undefined ? chart : `${chart}-${view}`}.svg`
}

/** In px, of the pictures beside that one: what slides and posts are. */
export const pictureSizes = [
  { width: 1200, height: 675 },
  { width: 1080, height: 1080 },
] as const

/** Such a picture beside that one, where `takePicture` looks for it. */
export function sizedFile(file: string, { width, height }: (typeof pictureSizes)[number]): string {
  return file.replace(/\.svg$/, `-${width}x${height}.svg`)
}

/** A view of a chart that is not its first, as a piece of its page, from the page's own folder. */
export function viewFile(chart: string, view: string): string {
  return `views/${chart}-${view}.html`
}
