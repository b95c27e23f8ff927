// What runs before the first paint, as text: it stands in the page, and its hash in the policy.

/**
 * Some hosts answer `…/present` with the page of `…/present/` and no redirect: every relative
 * address would begin one folder too high. So the page puts the slash into its own address, and
 * where a frame may not do that, says from where its addresses begin.
 */
const findOwnFolder = `
      if (/^http.*\\/[^/.]+$/.test(location.origin + location.pathname)) {
        const own = location.pathname + '/'
        try {
          history.replaceState(history.state, '', own + location.search + location.hash)
        } catch {
          document.head.appendChild(document.createElement('base')).href = own
        }
      }`

/** Whether the browser can do what our scripts and the styles of what moves ask for. */
const isKnown = "self.CSS?.supports('container-type: inline-size')"

/**
 * How long a script may take, once all of the page is there, until it is taken to have none; in ms.
 * What is then hidden comes back with a late script and moves the page: longer than slow networks need.
 */
const patience = 8000

/**
 * The page's script is awaited: until it says that it is alive, the last button that is pressed is
 * marked, to be pressed again then. Where it fails or takes too long, the page is one without; in an
 * old browser it is to stay so.
 */
const awaitScript = `
      const root = document.documentElement
      if (${isKnown}) root.dataset.scripted = 'awaited'
      else root.dataset.plain = ''
      const isAwaited = () => root.dataset.scripted === 'awaited'
      const giveUp = () => {
        if (!isAwaited()) return
        delete root.dataset.scripted
        delete root.dataset.parted
      }
      addEventListener('DOMContentLoaded', giveUp)
      document.addEventListener('readystatechange', () => setTimeout(giveUp, ${patience}))
      addEventListener('click', ({ target }) => {
        const button = isAwaited() && target.closest('button')
        if (!button) return
        document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
        button.dataset.pressed = ''
      })`

/**
 * The language that the reader chose, else the first of the browser's that the page can be read in:
 * a mark where it is another one than the page's. Nobody is sent anywhere.
 */
const findWishedLanguage = `
      {
        const isThere = (tag) => document.querySelector('link[hreflang="' + tag + '"]')
        const asked = navigator.languages.map((tag) => tag.split('-')[0])
        try {
          asked.unshift(localStorage.getItem('accord-language'))
        } catch {}
        const wished = asked.find((tag) => tag && isThere(tag))
        if (wished && wished !== root.dataset.language) root.dataset.wished = wished
      }`

/**
 * Below the window a page may be laid out in parts, unless it is opened at a place, or where it was
 * left: a link must find all of it in its place, and so must a page whose script does not come. The
 * entry alone knows of `#:~:text=`, the location alone of a hash in WebKit where a worker answers.
 */
const layOutLater = `
      const [opened] = performance.getEntriesByType?.('navigation') ?? []
      const isPlain = !location.hash && !opened?.name.includes('#')
      const isFresh = opened?.type === 'navigate' && isPlain
      if (isFresh && isAwaited()) root.dataset.parted = ''
      const layOut = () => delete root.dataset.parted
      addEventListener('click', ({ target }) => {
        if (target.closest('a[href^="#"]')) layOut()
      }, true)`

/**
 * Where a reload or a step in the history leads, the folds are open again that were, and what was read
 * is where it stood, until the reader goes on: the browser knows an offset, and folds that are closed
 * or a line more above it make that another place. What a fold holds may come later, with folds of its
 * own. See rememberPlace.
 */
const findBack = `
      try {
        let left = history.state && JSON.parse(sessionStorage.getItem('at-' + history.state))
        const lead = () => {
          if (!left) return
          for (const fold of document.querySelectorAll('details')) {
            fold.open ||= left[0].includes(fold.closest('[id]').id + fold.firstChild.textContent)
          }
          const { top, height } = document.getElementById(left[1])?.getBoundingClientRect() ?? {}
          const [share, y] = left[2]
          if (height) scrollBy({ top: top + share * height - y, behavior: 'instant' })
        }
        for (const name of ['DOMContentLoaded', 'load', 'brought']) addEventListener(name, lead)
        for (const name of ['wheel', 'touchmove', 'keydown', 'click']) {
          addEventListener(name, () => (left = null), { passive: true })
        }
      } catch {}`

/**
 * Of every page but those for frames: its script is awaited, the theme that the reader chose, the
 * language, and the place that is come back to.
 */
export const bootScript =
  unindent(`${findOwnFolder}${awaitScript}${findWishedLanguage}${layOutLater}${findBack}
      if (/[?&](step|view)=/.test(location.search)) root.dataset.asked = ''
      try {
        const theme = localStorage.getItem('accord-theme')
        if (theme) root.dataset.theme = theme
      } catch {}
    `)

/**
 * Of pages that are one file: links to what is not in it lead to the site, where the builder said
 * which that is, and are words elsewhere.
 */
export function aloneScript(page: string | undefined): string {
  return `
      addEventListener('DOMContentLoaded', () => {
        const page = ${JSON.stringify(page ?? null)}
        const turn = () => {
          for (const link of document.querySelectorAll('a[href]')) {
            const href = link.getAttribute('href')
            if (/^(#|[a-z]+:)/.test(href)) continue
            if (page) link.href = new URL(href, page)
            else link.removeAttribute('href')
          }
        }
        turn()
        new MutationObserver(turn).observe(document.body, { childList: true, subtree: true })
      })
    `
}

/** Of embedded pages. */
export const embedBootScript = `${findOwnFolder}${awaitScript}
      const query = new URLSearchParams(location.search)
      const theme = query.get('theme')
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
      const compact = query.get('compact')
      if (compact === '' || compact === '1' || compact === 'true') root.dataset.compact = ''
    `

/**
 * Of the page for addresses that do not exist, which a host sends for any of them: nobody but the
 * host knows how many folders deep the reader is. So its links ask one folder after the other, from
 * the innermost outward, for a file that only the site's root has; without scripts, and where
 * nothing is found, they lead to the host's own root.
 */
export const notFoundBootScript = `
      addEventListener('DOMContentLoaded', async () => {
        const folders = location.pathname.split('/').slice(1, -1)
        for (let depth = folders.length; depth >= 0; depth -= 1) {
          const root = ['', ...folders.slice(0, depth), ''].join('/')
          const found = await fetch(root + 'embed.js', { method: 'HEAD' }).catch(() => null)
          if (!found?.ok || !/javascript/.test(found.headers.get('content-type') ?? '')) continue
          for (const link of document.querySelectorAll('a[data-path]')) {
            link.href = root + link.dataset.path
          }
          return
        }
      })
    `

/** A page need not carry how far a line is indented here. */
function unindent(script: string): string {
  return script.replace(/\n\s+/g, '\n')
}
