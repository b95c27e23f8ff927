import type { ChartSession } from '../../charts/session'

/** What is pointed at in a chart, said by an element of the page too. */
export function saySentence(session: ChartSession, element: Element): void {
  session.subscribe(() => {
    const { sentence } = session.getShown()
    if (element.textContent !== sentence) element.textContent = sentence
  })
}
