/** A name of a people as a sentence begins with it: 'казахи' → 'Казахи'. */
export const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
