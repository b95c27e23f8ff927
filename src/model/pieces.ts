/**
 * A text in the order of the language, with what is no plain text in it where it belongs: a link, a
 * number in bold. Words of this type take such parts and hand them back between their own.
 */
export type Pieces<Part> = readonly (Part | string)[]
