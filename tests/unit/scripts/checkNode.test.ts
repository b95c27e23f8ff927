import { expect, it } from 'vitest'
import { findNodeProblem } from '../../../scripts/checkNode.js'

it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.11.1'])('%s is new enough', (version) => {
  expect(findNodeProblem(version)).toBeUndefined()
})

it.each(['v20.18.3', 'v18.20.8', 'v14.21.3', 'v0.10.48'])('%s is too old', (version) => {
  expect(findNodeProblem(version)).toMatch(`needs Node 20.19 or newer, and this is ${version}:`)
})
