import { useLanguage } from '../ui/LanguageContext'
import { highlightAttributes } from './marks'
import styles from './ChartChoice.module.css'

/** Chooses one of the groups from a list; it needs a script. */
export function ChartHighlight({ groups }: { readonly groups: readonly string[] }) {
  const { words } = useLanguage()
  return (
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
  )
}
