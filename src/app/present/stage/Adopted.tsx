import type { ReactNode } from 'react'

/**
 * Text that needs no script: rendered at build time from `children`. In the browser, which has none
 * of them, it takes over what stands in the still deck, as it stands: a translated or shortened text
 * stays so. So neither the text nor the code that makes it is sent twice.
 */
export function Adopted({
  id,
  className,
  children,
}: {
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <div id={id} className={className} ref={children === undefined ? adopt : undefined}>
      {children}
    </div>
  )
}

function adopt(element: HTMLDivElement) {
  const still = document.querySelector(`[data-still] #${CSS.escape(element.id)}`)
  if (still) element.append(...still.childNodes)
}
