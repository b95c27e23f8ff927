/** What a sentence says of one people in one place, as the reader sees it. */
interface Found {
  readonly group: string
  readonly place: string
  readonly value: string
}

/** A sentence from its form, which has '{group}', '{place}' and '{value}' where these belong. */
export function fillForm(form: string, { group, place, value }: Found): string {
  return form.replace('{group}', group).replace('{place}', place).replace('{value}', value)
}
