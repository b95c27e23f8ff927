import type { ComponentProps } from 'react'
import { useStoryPlace } from './StoryPlaceContext'

type StoryLinkProps = ComponentProps<'a'> & {
  /** To a part of the story ('#nine-delegates') or to one of its files, from the story's page. */
  readonly href: string
}

/**
 * A link to another part of the story or to its files. In a frame of another site, where that part
 * is not, it leads to the full story in a new tab.
 */
export function StoryLink({ href, children, ...rest }: StoryLinkProps) {
  const home = useStoryPlace()
  if (home === undefined) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <a href={home + href} {...rest} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
