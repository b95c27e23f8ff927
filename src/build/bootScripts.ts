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

/** Of every page but those for frames: scripts are there, and the theme that the reader chose. */
export const bootScript = `${findOwnFolder}
      if (${isKnown}) document.documentElement.dataset.scripted = ''
      if (/[?&](step|view)=/.test(location.search)) document.documentElement.dataset.asked = ''
      try {
        const theme = localStorage.getItem('accord-theme')
        if (theme) document.documentElement.dataset.theme = theme
      } catch {}
    `

/**
 * Of embedded pages. In a sandbox without an origin of its own, fonts would be refused with a
 * complaint, so they are asked for elsewhere only. A script that does not arrive leaves the page as
 * it is without scripts.
 */
export const embedBootScript = `${findOwnFolder}
      const root = document.documentElement
      if (${isKnown}) root.dataset.scripted = ''
      const query = new URLSearchParams(location.search)
      const theme = query.get('theme')
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
      const compact = query.get('compact')
      if (compact === '' || compact === '1' || compact === 'true') root.dataset.compact = ''
      addEventListener('error', ({ target }) => {
        if (target instanceof HTMLScriptElement) delete root.dataset.scripted
      }, true)
      if (self.origin !== 'null') document.querySelector('[data-fonts]').media = 'all'
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
          const found = await fetch(root + 'find.json', { method: 'HEAD' }).catch(() => null)
          if (!found?.ok || !/json/.test(found.headers.get('content-type') ?? '')) continue
          for (const link of document.querySelectorAll('a[data-path]')) {
            link.href = root + link.dataset.path
          }
          return
        }
      })
    `
