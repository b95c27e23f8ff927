import { useLanguage } from '../ui/LanguageContext'
import { highlightAttributes } from './marks'
import styles from './ChartChoice.module.css'

interface ChartHighlightProps {
  readonly groups: readonly string[]
  /** Whether one of them is always shown, the first one unless another is chosen. */
  readonly isOne: boolean
}

/** Chooses one of the groups from a list; it needs a script. */
export function ChartHighlight({ groups, isOne }: ChartHighlightProps) {
  const { words } = useLanguage()
  return (
    <label className={styles.highlight} data-needs-script>
      <span>{isOne ? words.chartFrame.people : words.chartFrame.highlight}</span>
      <select {...highlightAttributes} defaultValue={isOne ? groups[0] : ''}>
        {!isOne && <option value="">{words.chartFrame.nobody}</option>}
        {groups.map((group) => (
          <option key={group} value={group}>
            {words.groups[group] ?? group}
          </option>
        ))}
      </select>
    </label>
  )
}
