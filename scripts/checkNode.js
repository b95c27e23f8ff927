// @ts-check
// Must run on a Node that is too old, so: old syntax only, and no import.

const oldest = { major: 20, minor: 19 }

/**
 * One sentence when the version ('v18.2.0') is too old for the project, else undefined.
 * @param {string} version
 * @returns {string | undefined}
 */
export function findNodeProblem(version) {
  const numbers = version.replace(/^v/, '').split('.').map(Number)
  const major = numbers[0] || 0
  const minor = numbers[1] || 0
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined
  return `This project needs Node ${oldest.major}.${oldest.minor} or newer, and this is ${version}: install one from https://nodejs.org and run the command again.`
}

/** Ends the process with that sentence when the running Node is too old. */
export function checkNode() {
  const problem = findNodeProblem(process.version)
  if (!problem) return
  console.error(problem)
  process.exit(1)
}
