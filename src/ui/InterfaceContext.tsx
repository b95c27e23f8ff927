import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Formats } from '../model/formats'
import type { PageScriptWords } from '../model/words'

export interface Interface {
  readonly words: PageScriptWords
  readonly formats: Formats
}

const InterfaceContext = createContext<Interface | null>(null)

/** Hands the words of what is alive on a page down: timeline, header, rail. */
export function InterfaceProvider({
  value,
  children,
}: {
  readonly value: Interface
  readonly children: ReactNode
}) {
  return <InterfaceContext value={value}>{children}</InterfaceContext>
}

/** The words and formats that every page's script has. Throws outside an `InterfaceProvider`. */
export function useInterface(): Interface {
  const value = use(InterfaceContext)
  if (!value) throw new Error('useInterface outside of an InterfaceProvider')
  return value
}
