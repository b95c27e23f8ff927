import css from '@eslint/css'
import js from '@eslint/js'
import compat from 'eslint-plugin-compat'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', '.build', 'test-results', 'playwright-report'] },
  { files: ['**/*.{js,ts,tsx}'], ...js.configs.recommended },
  {
    // What the oldest browsers named in package.json do not know, there or in the libraries of
    // tsconfig.json, must not be used; in styles only where the page stays whole without it.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/build/**'],
    ...compat.configs['flat/recommended'],
  },
  {
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
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    // Where components and hooks may stand, as a test of the architecture holds; each file is
    // compiled for it.
    files: ['**/*.tsx', '**/use*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'ImportNamespaceSpecifier',
          message: 'Import names, so that unused parts drop out.',
        },
      ],
    },
  },
  { files: ['scripts/**/*.js', '*.js'], languageOptions: { globals: globals.node } },
)
