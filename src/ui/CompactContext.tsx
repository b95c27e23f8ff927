import { createContext, use } from 'react'
import type { ReactNode } from 'react'

const CompactContext = createContext(false)

/** Folds away below charts what a small frame in another page has no room for. */
export function CompactProvider({ children }: { readonly children: ReactNode }) {
  return <CompactContext value>{children}</CompactContext>
}

/** Whether sources, notes and tables are to be folded away; false outside a `CompactProvider`. */
export function useCompact(): boolean {
  return use(CompactContext)
}
