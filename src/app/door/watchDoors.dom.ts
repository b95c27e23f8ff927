/** What a word opens: it comes when a reader is about to want it. */
export interface DoorWay {
  /** Brings it; what has failed is tried anew. */
  readonly prepare: () => Promise<unknown>
  /** Brings and opens it. Rejects where it does not come. */
  readonly open: () => Promise<unknown>
  /** Ends what it listens to. */
  readonly stop: () => void
}

/**
 * Makes each `button[data-door]` of the page open what it names. A press before that has come opens
 * it as soon as it is there; where it does not come, the word beside the button says so, and the
 * next press tries anew. Returns how to stop.
 */
export function watchDoors(ways: Readonly<Record<string, DoorWay>>): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const prepare = ({ target }: Event) => {
    const way = ways[findDoor(target)?.dataset.door ?? '']
    way?.prepare().catch(() => undefined)
  }
  const press = ({ target }: Event) => {
    const button = findDoor(target)
    const way = ways[button?.dataset.door ?? '']
    if (button && way && button.ariaBusy !== 'true') void open(button, way)
  }
  document.addEventListener('pointerover', prepare, { signal })
  document.addEventListener('focusin', prepare, { signal })
  document.addEventListener('click', press, { signal })
  return () => {
    listening.abort()
    for (const way of Object.values(ways)) way.stop()
  }
}

function findDoor(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('button[data-door]') : null
}

async function open(button: HTMLElement, way: DoorWay) {
  const status = button.parentElement?.querySelector<HTMLElement>('[data-failed]')
  button.ariaBusy = 'true'
  for (const said of document.querySelectorAll('[data-failed]')) said.replaceChildren()
  try {
    await way.open()
  } catch {
    status?.replaceChildren(status.dataset.failed ?? '')
  }
  button.ariaBusy = null
}
