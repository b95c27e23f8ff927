import { describe, expect, it } from 'vitest'
import { findClasses } from '../../../src/build/findClasses'
import { firstStyle, laterStyle } from '../../../src/build/firstStyle'

describe('the style of what stands first on a page', () => {
  const classes = new Set(['a', 'b'])

  it.each([
    { css: 'p{color:red}:root[data-x] *{margin:0}' },
    { css: '.a{color:red}.a .b:hover>i{color:red}' },
    {
      css: '@container (width>9em){.b{color:red}}@media (prefers-color-scheme:dark){.a{color:red}}',
    },
    { css: '@keyframes c{0%{opacity:0}to{opacity:1}}@font-face{font-family:c}' },
  ])('has $css', ({ css }) => {
    expect(firstStyle(css, classes)).toBe(css)
  })

  it.each([
    { css: '.c{color:red}' },
    { css: '.a .c{color:red}' },
    { css: '.a:not(.c){color:red}' },
    { css: '@media print{.a{color:red}}' },
    { css: '@media screen{@container (width>9em){.c{color:red}}}' },
  ])('does without $css', ({ css }) => {
    expect(firstStyle(css, classes)).toBe('')
  })

  it('keeps the order, and of a list what is needed', () => {
    expect(firstStyle('.c,.b{color:red}.c{top:0}.a{color:blue}', classes)).toBe(
      '.b{color:red}.a{color:blue}',
    )
  })
})

describe('the style of what comes later on a page', () => {
  it.each([
    { css: '.c{color:red}.a .c:hover>i{color:red}' },
    { css: '@media (width>9em){:root[data-x] .c{color:red}}' },
    { css: '@media print{body{color:red}@media (width>9em){p{margin:0}}}' },
  ])('has $css', ({ css }) => {
    expect(laterStyle(css)).toBe(css)
  })

  it.each([
    { css: 'p{color:red}:root[data-x] *{margin:0}' },
    { css: '@media screen{p{margin:0}}' },
  ])('does without $css, with which each page begins', ({ css }) => {
    expect(laterStyle(css)).toBe('')
    expect(firstStyle(css, new Set())).toBe(css)
  })

  it('has of a list what names a class', () => {
    expect(laterStyle('p,.c{color:red}')).toBe('.c{color:red}')
  })
})

describe('the classes of a page', () => {
  it('are all of it', () => {
    expect([...findClasses('<p class="a b">x<br><i class="c">y</i></p>')].sort()).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('end where it asks for a sheet', () => {
    const page =
      '<p class="a"></p><link rel="icon" class="b"/><link rel="stylesheet"/><p class="c"></p>'
    expect(findClasses(page)).toEqual(new Set(['a', 'b']))
  })
})
