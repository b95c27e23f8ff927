import { useLanguage } from '../ui/LanguageContext'
import { choiceAttributes, highlightAttributes } from './marks'
import styles from './ChartChoice.module.css'

interface ChartChoiceProps {
  readonly chart: string
  readonly choice: { readonly key: string; readonly legend: string } | undefined
  readonly views: readonly { readonly id: string; readonly label: string }[]
  readonly groups: readonly string[] | undefined
}

/**
 * Chooses a view with native radio buttons, which need no script: style sheets show what is
 * checked. The list of groups needs one and stays hidden until then.
 */
export function ChartChoice({ chart, choice, views, groups }: ChartChoiceProps) {
  const { words } = useLanguage()
  if (!choice && !groups) return null
  return (
    <div className={styles.choices}>
      {choice && (
        <fieldset className={styles.choice}>
          <legend>{choice.legend}</legend>
          {views.map(({ id, label }, index) => (
            <label key={id}>
              <input
                type="radio"
                name={`${chart}-view`}
                value={id}
                defaultChecked={index === 0}
                {...choiceAttributes(choice.key, index)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {groups && (
        <label className={styles.highlight} data-needs-script>
          <span>{words.chartFrame.highlight}</span>
          <select {...highlightAttributes} defaultValue="">
            <option value="">{words.chartFrame.nobody}</option>
            {groups.map((group) => (
              <option key={group} value={group}>
                {words.groups[group] ?? group}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
