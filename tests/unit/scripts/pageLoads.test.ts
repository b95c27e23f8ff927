import { describe, expect, it } from 'vitest'
import { findPageLoads, findStyleLoads } from '../../../scripts/pageLoads.js'
import { parsePage } from '../../../scripts/parsePage.js'

describe('what a page loads', () => {
  const loads = findPageLoads(
    parsePage(`<!doctype html><html><head>
    <link rel="canonical" href="https://example.org/">
    <link rel="icon" href="icon.svg" type="image/svg+xml">
    <link rel="preload" as="font" href="a.woff2" crossorigin>
    <link rel="stylesheet" href="a.css">
    <link rel="modulepreload" href="b.js">
    <link rel="preconnect" href="https://fonts.example.org">
    <style>p { color: red }</style>
    <style>@font-face { src: url(early.woff2) }</style>
    <script src="c.js"></script><script defer src="d.js"></script>
    <script type="application/ld+json">{"name":"Accord"}</script>
    <script>document.title = 'a'</script>
    <script type="module" src="a.js"></script>
    </head><body><a href="https://example.org/">source</a>
    <img src="a.png" srcset="a2.png 2x, data:,x 3x"><svg><use href="#mark"/></svg>
    <style>@font-face { src: url(late.woff2) }</style></body></html>`),
  )

  it.each([
    { kind: 'scripts', found: ['c.js', 'd.js', 'a.js', 'b.js'] },
    { kind: 'styles', found: ['a.css'] },
    { kind: 'fonts', found: ['a.woff2'] },
    { kind: 'icons', found: ['icon.svg'] },
    { kind: 'others', found: ['https://fonts.example.org', 'a.png', 'a2.png'] },
    { kind: 'inlineScripts', found: [`document.title = 'a'`] },
    {
      kind: 'inlineStyles',
      found: [
        'p { color: red }',
        '@font-face { src: url(early.woff2) }',
        '@font-face { src: url(late.woff2) }',
      ],
    },
    { kind: 'blocking', found: ['a.css', 'a.woff2', 'c.js', 'early.woff2'] },
    { kind: 'elements', found: 21 },
  ] as const)('its $kind', ({ kind, found }) => {
    expect(loads[kind]).toEqual(found)
  })
})

describe('what a style sheet loads', () => {
  const face = (url: string, range: string) => `@font-face{font-family:a;src:url(${url})${range}}`

  it.each([
    { css: 'p{background:url("a.png")}q{background:url(\'b.png\')}', urls: ['a.png', 'b.png'] },
    { css: '@import "https://example.org/a.css";', urls: ['https://example.org/a.css'] },
    { css: 'p{background:url(data:image/png;base64,AA)}', urls: [] },
    { css: face('a.woff2', ''), urls: ['a.woff2'], fonts: ['a.woff2'] },
    { css: face('a.woff2', ';unicode-range:U+0-FF,U+131'), urls: ['a.woff2'], fonts: ['a.woff2'] },
    { css: face('a.woff2', ';unicode-range:U+??'), urls: ['a.woff2'], fonts: ['a.woff2'] },
    { css: face('a.woff2', ';unicode-range:U+301,U+400-45F'), urls: ['a.woff2'], fonts: [] },
  ])('$css', ({ css, urls, fonts = [] }) => {
    expect(findStyleLoads(css)).toEqual({ urls, fonts })
  })
})
