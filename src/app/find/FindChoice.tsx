import type { FindChoice as Choice } from '../../model/findIndex'
import styles from './FindDialog.module.css'

/** One of the ways to narrow down what is found; '' is any. */
export function FindChoice({
  label,
  any,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly any: string
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) {
  return (
    <label className={styles.choice}>
      {label}{' '}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{any}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
