import { readQuery, watchSteps, writeQuery } from '../../platform/address'
import { fillAddresses } from './fillAddresses.dom'
import { parseChoice, writeChoice } from './handoutChoice'

/** What is chosen to print stands in the address; the button prints it. */
export function watchHandout(): void {
  const form = document.querySelector('form[data-handout]')
  if (!form) return
  const boxes = [...form.querySelectorAll('input')]
  const valuesOf = (name: string) => boxes.filter((box) => box.name === name)
  const questions = valuesOf('questions')
  const options = {
    questions: questions.map(({ value }) => value),
    first: questions.filter((box) => box.defaultChecked).map(({ value }) => value),
  }
  const button = form.querySelector('button')
  const allow = () => {
    if (button) button.disabled = chosen('sheets').length === 0
  }
  const read = () => {
    const choice = parseChoice(readQuery(), options)
    for (const box of boxes) {
      box.checked = [...choice.sheets, ...choice.questions].includes(box.value)
    }
    allow()
  }
  const chosen = (name: string) =>
    valuesOf(name)
      .filter((box) => box.checked)
      .map(({ value }) => value)
  form.addEventListener('change', () => {
    const choice = { sheets: chosen('sheets'), questions: chosen('questions') }
    writeQuery(writeChoice(readQuery(), choice, options))
    allow()
  })
  button?.addEventListener('click', () => {
    print()
  })
  watchSteps(read)
  read()
  fillAddresses()
}
