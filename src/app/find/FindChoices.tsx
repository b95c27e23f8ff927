import type { FindChoice, FindIndex } from '../../model/findIndex'
import type { FindQuery } from './findHits'
import type { FindWords } from '../../model/findWords'
import styles from './FindFound.module.css'

/** Narrows down what is found to a lane, a person, or both. */
export function FindChoices({
  index,
  query,
  find,
  onLook,
}: {
  readonly index: FindIndex
  readonly query: FindQuery
  readonly find: FindWords
  readonly onLook: (query: FindQuery) => void
}) {
  return (
    <>
      <Choice
        label={find.lane}
        any={find.allLanes}
        choices={index.lanes}
        chosen={query.lane}
        onChoose={(lane) => onLook({ ...query, lane })}
      />
      <Choice
        label={find.person}
        any={find.anyone}
        choices={index.people}
        chosen={query.person}
        onChoose={(person) => onLook({ ...query, person })}
      />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  /** Stands for no choice, whose id is ''. */
  readonly any: string
  readonly choices: readonly FindChoice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function Choice({ label, any, choices, chosen, onChoose }: ChoiceProps) {
  if (choices.length === 0) return null
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
