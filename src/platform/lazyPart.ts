import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'

/** A component that comes when it is first drawn; where it does not come, nothing is drawn there. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  )
}
