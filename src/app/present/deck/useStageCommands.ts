import { useState } from 'react'
import type { Dispatch } from 'react'
import { useFullScreen } from '../../../platform/useFullScreen'
import { useKeys } from '../../../platform/useKeys'
import { scrollStep } from '../stage/scrollStep.dom'
import { useStageClicks } from '../stage/useStageClicks'
import { useStored } from '../../../platform/useStored'
import { useSwipe } from '../../../platform/useSwipe'
import { keyCommand } from './keyCommand'
import type { Command } from './keyCommand'
import type { ControlCommand } from './PresentControls'
import type { DeckAction } from './deckState'
import { changeSize, parseSettings } from '../stage/stageSettings'

export type OpenDialog = 'overview' | 'keys' | 'settings' | null

interface StageCommands {
  readonly dispatch: Dispatch<DeckAction>
  /** Opens the deck's other window; false where the browser forbids it. */
  readonly openOther: () => boolean
  readonly isPresenter: boolean
}

/** Keys, clicks, swipes and buttons all become commands here, and commands what they ask for. */
export function useStageCommands({ dispatch, openOther, isPresenter }: StageCommands) {
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [isPointing, setIsPointing] = useState(false)
  const [isBlocked, setIsBlocked] = useState(false)
  const [stored, store] = useStored('accord-present')
  const settings = parseSettings(stored)
  const { wasFull, toggle } = useFullScreen()
  const setSettings = (next: typeof settings) => {
    store(JSON.stringify(next))
  }

  const run = (command: Command | { readonly type: ControlCommand }) => {
    setIsBlocked(false)
    switch (command.type) {
      case 'overview':
      case 'keys':
      case 'settings':
        setDialog(command.type)
        break
      case 'fullScreen':
        toggle()
        break
      case 'presenter':
        setIsBlocked(!openOther())
        break
      case 'pointer':
        setIsPointing(!isPointing)
        break
      case 'larger':
      case 'smaller':
        setSettings(changeSize(settings, command.type === 'larger' ? 1 : -1))
        break
      case 'up':
      case 'down':
        scrollStep(command.type)
        break
      case 'digit':
        dispatch(command)
        break
      default:
        dispatch({ type: command.type })
    }
  }

  useKeys((key) => {
    if (dialog !== null) {
      // A clicker must not be lost behind a dialog that was opened by accident.
      const isClicker = key.code === 'PageDown' || key.code === 'PageUp'
      if (isClicker) setDialog(null)
      return isClicker
    }
    const command = keyCommand(key, settings.hasLetters)
    if (!command) return false
    // There the browser scrolls the notes.
    if (isPresenter && (command.type === 'up' || command.type === 'down')) return false
    run(command)
    // The browser's own Escape, out of full screen, is not to be kept from it.
    return command.type !== 'escape'
  })
  useStageClicks((direction) => {
    if (!isPresenter && dialog === null) run({ type: direction })
  })
  useSwipe((direction) => {
    if (dialog === null) run({ type: direction })
  })

  const close = () => {
    setDialog(null)
  }
  return { run, dialog, close, settings, setSettings, isPointing, isBlocked, wasFull }
}
