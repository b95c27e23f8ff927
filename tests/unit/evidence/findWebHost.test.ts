import { describe, expect, it } from 'vitest'
import { findWebHost } from '../../../src/evidence/findWebHost'

describe('findWebHost', () => {
  it.each([
    ['https://www.osce.org/odihr/a', 'osce.org'],
    ['http://stat.ivisa.com/ru/nas.htm', 'stat.ivisa.com'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['//osce.org/a', undefined],
    ['/a/page', undefined],
    ['', undefined],
  ])('finds in %j the host %s', (address, host) => {
    expect(findWebHost(address)).toBe(host)
  })
})
