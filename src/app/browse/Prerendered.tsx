import type { ReactNode } from 'react'
import { useKeptHtml } from '../../platform/useKeptHtml'

/**
 * Text that needs no script: rendered at build time from `children`, and left as it is when the
 * page comes alive without them. So neither the text nor the code that makes it is sent twice.
 */
export function Prerendered({
  id,
  className,
  children,
}: {
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  const kept = useKeptHtml(id)
  if (children !== undefined) {
    return (
      <div id={id} className={className}>
        {children}
      </div>
    )
  }
  // It was in the document already; nothing from outside gets here.
  return (
    <div
      id={id}
      className={className}
      dangerouslySetInnerHTML={{ __html: kept }}
      suppressHydrationWarning
    />
  )
}
