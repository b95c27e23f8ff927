import { useState } from 'react'
import { useTheme } from '../../../platform/useTheme'
import { useDeck } from './DeckContext'
import { DeckDialog } from './DeckDialog'
import styles from './DeckDialog.module.css'
import type { StageSettings } from '../stage/stageSettings'
import { farthest, findTextSize, textSizes } from '../stage/textHeight'

interface SettingsDialogProps {
  readonly settings: StageSettings
  readonly isAwake: boolean
  readonly onChange: (settings: StageSettings) => void
  readonly onClose: () => void
}

/** Text size, bright or dark room, letters as keys, and what the last row can read. */
export function SettingsDialog({ settings, isAwake, onChange, onClose }: SettingsDialogProps) {
  const { words: deckWords, formats } = useDeck()
  const { settings: words } = deckWords
  const [theme, setTheme] = useTheme()
  return (
    <DeckDialog title={words.title} onClose={onClose}>
      <div className={styles.form}>
        <fieldset>
          <legend>{words.size}</legend>
          {textSizes.map((factor, size) => (
            <label key={factor}>
              <input
                type="radio"
                name="size"
                checked={settings.size === size}
                onChange={() => onChange({ ...settings, size })}
              />
              {words.percent(100 * factor, formats)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.look}</legend>
          {(['light', 'dark'] as const).map((look) => (
            <label key={look}>
              <input
                type="radio"
                name="look"
                checked={(theme === 'dark' ? 'dark' : 'light') === look}
                onChange={() => setTheme(look)}
              />
              {look === 'dark' ? words.dark : words.bright}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={settings.hasLetters}
            onChange={({ target }) => onChange({ ...settings, hasLetters: target.checked })}
          />
          {words.letters}
        </label>
        <Calculator />
        <p>{isAwake ? words.awake : words.notAwake}</p>
      </div>
    </DeckDialog>
  )
}

/** Which text size the last row needs. */
function Calculator() {
  const { words, formats } = useDeck()
  const { settings } = words
  const [distance, setDistance] = useState('8')
  const [height, setHeight] = useState('1.5')
  const size = findTextSize(Number(distance), Number(height))
  const far = farthest(Number(height))
  return (
    <>
      <Meters label={settings.distance} value={distance} onChange={setDistance} />
      <Meters label={settings.height} value={height} onChange={setHeight} />
      <p className={styles.result} role="status">
        {size !== undefined
          ? settings.enough(100 * (textSizes[size] ?? 1), formats)
          : settings.tooFar(Number.isFinite(far) ? Math.max(0, far) : 0, formats)}
      </p>
      <p>{settings.rule}</p>
    </>
  )
}

interface MetersProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Meters({ label, value, onChange }: MetersProps) {
  return (
    <label>
      <input
        type="number"
        min="0"
        step="0.1"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {label}
    </label>
  )
}
