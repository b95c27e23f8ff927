import { Component } from 'react'
import type { ReactNode } from 'react'
import { keepHtml } from '../platform/keptHtml'

interface KeptPageProps {
  /** Id of the element that the page was rendered into. */
  readonly id: string
  readonly children: ReactNode
}

/**
 * React empties a page in which something throws. Ours was complete before any script, so it keeps
 * what stands there: React asks for that HTML while the old page is still in the document.
 */
export class KeptPage extends Component<KeptPageProps> {
  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override readonly state = { isBroken: false }
  /** One object for all renderings: React must set the HTML once, not a second time from itself. */
  readonly kept = { __html: keepHtml(this.props.id) }

  override render() {
    return this.state.isBroken ? (
      // Only what we rendered ourselves; nothing from outside gets here.
      <div dangerouslySetInnerHTML={this.kept} />
    ) : (
      this.props.children
    )
  }
}
