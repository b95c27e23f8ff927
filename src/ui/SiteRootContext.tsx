import { createContext, use } from 'react'
import type { ReactNode } from 'react'

const SiteRootContext = createContext('./')

/** Says to what it holds where the site's files begin: './', '../' … */
export function SiteRootProvider({
  root,
  children,
}: {
  readonly root: string
  readonly children: ReactNode
}) {
  return <SiteRootContext value={root}>{children}</SiteRootContext>
}

/** The relative address of the site's root, with a slash at its end. */
export function useSiteRoot(): string {
  return use(SiteRootContext)
}
