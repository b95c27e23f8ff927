/** What an embedded page shows of the milestone that a reader is at. */
export interface MilestonePlace {
  readonly id: string
  /** 'EmbedMilestone 2 of 13', as the page says it. */
  readonly position: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Ids of all milestones that can be stepped to. */
  readonly listed: readonly string[]
}

export interface StepEvents {
  readonly onStep: (by: number) => void
  readonly onGo: (id: string) => void
}

/** Listens to the buttons and the strip of an embedded page. Arrows move along the strip. */
export function listenToSteps({ onStep, onGo }: StepEvents): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const button = event.target.closest<HTMLElement>('[data-step]')
    if (button) onStep(Number(button.dataset.step))
    const stop = event.target.closest<SVGAElement>('[data-goto]')
    if (!stop || event.ctrlKey || event.metaKey || event.shiftKey) return
    // Following the link would lengthen the host page's history.
    event.preventDefault()
    onGo(stop.dataset.goto ?? '')
  })
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!(target instanceof SVGElement) || target.dataset.goto === undefined) return
    const stops = [...document.querySelectorAll<SVGAElement>('[data-goto]')]
    const index = stops.findIndex((stop) => stop === target)
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: stops.length - 1 }[key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    stops[to]?.focus()
  })
}

/** Shows one milestone of the page and marks it on the strip. Moves neither focus nor scroll. */
export function showMilestone({ id, position, isFirst, isLast, listed }: MilestonePlace): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-milestone]')) {
    place.toggleAttribute('data-current', place.dataset.milestone === id)
  }
  for (const mark of document.querySelectorAll<SVGElement>('[data-mark]')) {
    mark.toggleAttribute('data-listed', listed.includes(mark.dataset.mark ?? ''))
    mark.toggleAttribute('data-current', mark.dataset.mark === id)
  }
  const stops = [...document.querySelectorAll<SVGAElement>('[data-goto]')]
  const current = stops.find((stop) => stop.dataset.goto === id)
  for (const stop of stops) {
    if (stop === current) stop.setAttribute('aria-current', 'true')
    else stop.removeAttribute('aria-current')
    stop.setAttribute('tabindex', stop === (current ?? stops[0]) ? '0' : '-1')
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    // Not `disabled`: that would throw the focus out of the frame.
    const isEnd = button.dataset.step === '1' ? isLast : isFirst
    button.setAttribute('aria-disabled', String(isEnd))
  }
  const shown = document.querySelector('[data-position]')
  if (shown) shown.textContent = position
}

/** Says to a screen reader where the reader is now. */
export function announceMilestone(name: string): void {
  const status = document.querySelector('[data-announced]')
  if (status) status.textContent = name
}

/** Lets the way to the full story lead to the same milestone. */
export function leadToMilestone(id: string): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-open-story]')
  if (link) link.hash = id
}
