import { describe, expect, it } from 'vitest'
import { isInstalled, isNetworkFailure } from '../../../scripts/installDependencies.js'

const d3 = { version: '7.9.0', integrity: 'sha512-a' }
const react = { version: '19.0.0', integrity: 'sha512-b' }
const onMacOnly = { version: '2.3.3', integrity: 'sha512-c', optional: true }

interface Case {
  readonly what: string
  readonly packages: Record<string, { version: string; integrity: string }>
}

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/d3': d3,
    'node_modules/react': react,
    'node_modules/fsevents': onMacOnly,
  },
}

describe('what is installed fits the lock file', () => {
  it.each<Case>([
    { what: 'everything', packages: { 'node_modules/d3': d3, 'node_modules/react': react } },
    {
      what: 'everything and what only this system needs',
      packages: {
        'node_modules/d3': d3,
        'node_modules/react': react,
        'node_modules/fsevents': onMacOnly,
      },
    },
  ])('with $what', ({ packages }) => {
    expect(isInstalled(wanted, { packages })).toBe(true)
  })
})

describe('what is installed does not fit the lock file', () => {
  it.each<Case>([
    { what: 'nothing', packages: {} },
    { what: 'a package missing', packages: { 'node_modules/d3': d3 } },
    {
      what: 'another version',
      packages: { 'node_modules/d3': d3, 'node_modules/react': { ...react, version: '18.3.1' } },
    },
    {
      what: 'another content of the same version',
      packages: {
        'node_modules/d3': d3,
        'node_modules/react': { ...react, integrity: 'sha512-x' },
      },
    },
    {
      what: 'a package that was removed since',
      packages: { 'node_modules/d3': d3, 'node_modules/react': react, 'node_modules/old': d3 },
    },
  ])('with $what', ({ packages }) => {
    expect(isInstalled(wanted, { packages })).toBe(false)
  })
})

describe('what npm says when it fails', () => {
  it.each([
    'npm error code ENOTFOUND',
    'npm error code EAI_AGAIN\nnpm error syscall getaddrinfo',
    'npm error FetchError: request to https://registry.example/d3 failed, reason: connect ECONNREFUSED',
  ])('is about the network: %s', (output) => {
    expect(isNetworkFailure(output)).toBe(true)
  })

  it.each(['npm error code EUSAGE', 'npm error code EINTEGRITY', 'npm error code ENOSPC'])(
    'is about something else: %s',
    (output) => {
      expect(isNetworkFailure(output)).toBe(false)
    },
  )
})
