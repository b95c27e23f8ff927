import css from '@eslint/css'

/** Styles only: .oxlintrc.json looks at code. */
export default [
  {
    // What browsers of 2022 do not know is used only where the page stays whole without it.
    files: ['src/**/*.css'],
    language: 'css/css',
    plugins: { css },
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 2022,
          // The build writes plain colors for it.
          allowFunctions: ['light-dark'],
          // All browsers named in package.json know these, or the page stays whole without them.
          allowAtRules: ['container', 'page'],
          allowSelectors: ['details-content', 'has', 'popover-open', 'selection'],
          allowProperties: [
            'container-type',
            'content-visibility',
            'forced-color-adjust',
            'outline',
            'overscroll-behavior',
            'paint-order',
            'position-try-fallbacks',
            'print-color-adjust',
            'rx',
            'text-size-adjust',
            'text-wrap',
            'user-select',
          ],
          allowPropertyValues: {
            'break-after': ['avoid'],
            float: ['inline-start'],
            'font-family': ['ui-monospace'],
            'position-area': ['span-inline-end'],
          },
        },
      ],
    },
  },
]
