import { createContext, use } from 'react'
import type { ReactNode } from 'react'

const StoryPlaceContext = createContext<string | undefined>(undefined)

/** Says of what it holds that it stands apart from the full story, whose address is `home`. */
export function StoryPlaceProvider({
  home,
  children,
}: {
  readonly home: string
  readonly children: ReactNode
}) {
  return <StoryPlaceContext value={home}>{children}</StoryPlaceContext>
}

/** The address of the full story for what stands apart from it; undefined within the story. */
export function useStoryPlace(): string | undefined {
  return use(StoryPlaceContext)
}
