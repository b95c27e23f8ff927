import type { LanguageLink } from './languageLinks'

interface LanguageSwitchProps {
  readonly links: readonly LanguageLink[]
}

/**
 * The page in each of its languages, under the language's own short name; `watchLanguageLinks` makes
 * the links keep the place.
 */
export function LanguageSwitch({ links }: LanguageSwitchProps) {
  return links.map(({ tag, label, href, isCurrent }) => (
    <a
      key={tag}
      href={href}
      lang={tag}
      hrefLang={tag}
      data-language=""
      aria-current={isCurrent ? 'page' : undefined}
    >
      {label}
    </a>
  ))
}
