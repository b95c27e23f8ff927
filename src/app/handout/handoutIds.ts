/** Ids of the boxes that choose. The rules of `choiceStyle` and the script of the page find them. */
export const sheetBoxId = (name: string) => `print-${name}`
export const questionBoxId = (id: string) => `ask-${id}`
