/** The modules that render pages: what is reachable from each is what its pages may show. */
export type Renderer =
  | 'renderPage'
  | 'renderText'
  | 'renderDeck'
  | 'renderHandout'
  | 'renderEmbed'
  | 'renderNotFound'

/** Scripts of pages, by their source. */
export type Entry = 'src/main.ts' | 'src/present.tsx' | 'src/handout.ts' | 'src/embed.ts'

export interface Sheet {
  readonly css: string
  /** Its source, by which the development server replaces it. */
  readonly id?: string
}

/** Scripts of a page; addresses as the page writes them. */
export interface PageScripts {
  readonly modules: readonly string[]
  /** Texts that stand in the page itself, after all else. */
  readonly inline: readonly string[]
  /** What the modules import. */
  readonly preloads: readonly string[]
}

/**
 * The files that Vite made of the sources. `root` is the relative address of the site's root from
 * the page that asks; what comes back counts from that page.
 */
export interface SiteAssets {
  /** Whether pages carry a content security policy: not where the development server adds scripts. */
  readonly isFinal: boolean
  /** Every rule for what the pages of a renderer may show, also of what is loaded later. */
  readonly sheets: (renderer: Renderer, root: string) => readonly Sheet[]
  /**
   * What of it comes after what a page begins with, in one file that pages share, by its path below
   * the root; undefined where the development server replaces sheets one by one.
   */
  readonly sheetFile: (
    renderer: Renderer,
  ) => { readonly path: string; readonly css: string } | undefined
  readonly scripts: (entry: Entry, root: string) => PageScripts
  /** A module that a script will ask for, by its source; undefined where there is no such file. */
  readonly preload: (source: string, root: string) => string | undefined
  /**
   * Of pages that are one file: the texts of the files that the page in a folder would fetch, by
   * their addresses from there.
   */
  readonly carried?: (folder: string) => Readonly<Record<string, string>>
  /** The bytes, in base64, of a file that a sheet names. */
  readonly readBase64: (address: string) => string
}
