import { viewFile } from './fileNames'
import { choiceAttributes } from './marks'
import styles from './ChartChoice.module.css'

interface ChartChoiceProps {
  readonly chart: string
  readonly choice: { readonly key: string; readonly legend: string } | undefined
  readonly views: readonly { readonly id: string; readonly label: string }[]
  /** Whether all views stand in the page: then style sheets show what is checked, without a script. */
  readonly isWhole: boolean
}

/** Chooses a view with native radio buttons. */
export function ChartChoice({ chart, choice, views, isWhole }: ChartChoiceProps) {
  if (!choice) return null
  return (
    <fieldset className={styles.choice} data-needs-script={isWhole ? undefined : ''}>
      <legend>{choice.legend}</legend>
      {views.map(({ id, label }, index) => (
        <label key={id}>
          <input
            type="radio"
            name={`${chart}-view`}
            value={id}
            defaultChecked={index === 0}
            {...choiceAttributes(choice.key, index)}
            data-file={isWhole || index === 0 ? undefined : viewFile(chart, id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
