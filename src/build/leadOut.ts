const folders = /^(numbers|pictures)\//

/**
 * Makes rendered HTML fit for a frame: links to other parts of the story and to its files lead to
 * the full story, in a new tab. Links of a strip of time, marked `data-goto`, stay within the page.
 * `home` is the relative address of the full story.
 */
export function leadOut(html: string, home: string): string {
  return html.replaceAll(/<a ([^>]*)>/g, (tag: string, attributes: string) => {
    if (/ (data-goto|target)=/.test(` ${attributes}`)) return tag
    const href = /(?:^| )href="([^"]*)"/.exec(attributes)?.[1] ?? ''
    const isInStory = href.startsWith('#') || folders.test(href)
    const led = isInStory
      ? attributes.replace(`href="${href}"`, `href="${home}${href}"`)
      : attributes
    return `<a ${led.replace(/ ?rel="[^"]*"/, '')} target="_blank" rel="noopener">`
  })
}
