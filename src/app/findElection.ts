/** The election whose chamber sat in a year: the latest until then; undefined before the first. */
export function findElection(elections: readonly number[], year: number): number | undefined {
  return elections.filter((each) => each <= year).sort((a, b) => b - a)[0]
}
