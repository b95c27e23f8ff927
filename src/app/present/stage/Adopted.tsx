import type { ReactNode } from 'react'

interface AdoptedProps {
  readonly id: string
  readonly className?: string | undefined
  /** Hidden until the answer is shown. */
  readonly isAnswer?: boolean
  readonly children: ReactNode
}

/**
 * Text that needs no script: rendered at build time from `children`. In the browser, which has none
 * of them, it takes over what stands in the still deck, as it stands: a translated or shortened text
 * stays so. So neither the text nor the code that makes it is sent twice.
 */
export function Adopted({ id, className, isAnswer, children }: AdoptedProps) {
  return (
    <div
      id={id}
      className={className}
      data-answer={isAnswer ? '' : undefined}
      ref={children === undefined ? adopt : undefined}
    >
      {children}
    </div>
  )
}

/** React also calls it with null where it hides the step; the text stays with the element then. */
function adopt(element: HTMLDivElement | null) {
  if (!element) return
  const still = document.querySelector(`[data-still] #${CSS.escape(element.id)}`)
  if (still) element.append(...still.childNodes)
}
