// @ts-check

/**
 * A file of our fonts by its path below the project, as `src/styles/fonts.css` names it: the serif has
 * one for each weight, the sans one for all.
 * @param {string} family 'source-sans-3'
 * @param {string} subset 'latin'
 * @param {number} weight
 */
export function fontFile(family, subset, weight) {
  const [scope, ending] =
    family === 'source-serif-4' ? ['@fontsource', weight] : ['@fontsource-variable', 'wght']
  return `node_modules/${scope}/${family}/files/${family}-${subset}-${ending}-normal.woff2`
}
