import type { Story } from '../../model/story'
import { sheetNames } from './handoutChoice'
import styles from './HandoutForm.module.css'
import { questionBoxId, sheetBoxId } from './handoutIds'
import { handoutQuestions } from './handoutQuestions'

/** Boxes that choose what is printed, by `choiceStyle`; with a script the choice stands in the address. */
export function HandoutForm({ story }: { readonly story: Story }) {
  const { words, formats } = story
  const { handout } = words
  const first = story.handout?.questions ?? []
  return (
    // What a browser fills in again after a reload would not be what the address says.
    <form className={styles.form} data-handout="" autoComplete="off">
      <fieldset className={styles.set}>
        <legend>{handout.sheets}</legend>
        {sheetNames.map((name) => (
          <label key={name} className={styles.box}>
            <input
              type="checkbox"
              id={sheetBoxId(name)}
              name="sheets"
              value={name}
              defaultChecked
            />
            {handout.names[name]}
          </label>
        ))}
        <p className={styles.print}>
          <button type="button" className={styles.button}>
            {handout.print}
          </button>
          <span className={styles.small}>{handout.byBrowser}</span>
        </p>
      </fieldset>
      <fieldset className={styles.set}>
        <legend>{handout.questions}</legend>
        {handoutQuestions(story).map(({ id, question }) => (
          <label key={id} className={styles.box}>
            <input
              type="checkbox"
              id={questionBoxId(id)}
              name="questions"
              value={id}
              defaultChecked={first.includes(id)}
            />
            {question}
          </label>
        ))}
        <p className={styles.small}>{handout.room(first.length, formats)}</p>
      </fieldset>
    </form>
  )
}
