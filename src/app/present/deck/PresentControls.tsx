import { LanguageSwitch } from '../../LanguageSwitch'
import type { LanguageLink } from '../../languageLinks'
import { useDeck } from './DeckContext'
import styles from './PresentControls.module.css'

export type ControlCommand =
  | 'previous'
  | 'next'
  | 'overview'
  | 'black'
  | 'pointer'
  | 'presenter'
  | 'fullScreen'
  | 'settings'
  | 'keys'

interface PresentControlsProps {
  readonly home: string
  readonly languages: readonly LanguageLink[]
  readonly onCommand: (command: ControlCommand) => void
  readonly isPointing: boolean
  readonly isPresenter: boolean
}

const commands: readonly ControlCommand[] = [
  ...(['previous', 'next', 'overview', 'black', 'pointer'] as const),
  ...(['presenter', 'fullScreen', 'settings', 'keys'] as const),
]

/** What the keys do, for a mouse or a finger: quiet words that fade away when nothing moves. */
export function PresentControls({
  home,
  languages,
  onCommand,
  isPointing,
  isPresenter,
}: PresentControlsProps) {
  const { controls } = useDeck().words
  return (
    <nav className={styles.controls} aria-label={controls.label}>
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          data-command={command}
          aria-pressed={command === 'pointer' ? isPointing : undefined}
          onClick={({ currentTarget, detail }) => {
            onCommand(command)
            // After a click the space bar belongs to the deck again, not to this button.
            if (detail > 0) currentTarget.blur()
          }}
        >
          {command === 'presenter' && isPresenter ? controls.stage : controls[command]}
        </button>
      ))}
      <a href={home}>{controls.read}</a>
      <LanguageSwitch links={languages} />
    </nav>
  )
}
