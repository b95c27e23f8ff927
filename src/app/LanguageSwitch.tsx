import type { LanguageLink } from './languageLinks'
import { takeAlong } from './takeAlong.dom'

interface LanguageSwitchProps {
  readonly links: readonly LanguageLink[]
}

/** The page in each of its languages, under the language's own short name. */
export function LanguageSwitch({ links }: LanguageSwitchProps) {
  return links.map(({ tag, label, name, href, isCurrent }) => (
    <a
      key={tag}
      href={href}
      lang={tag}
      hrefLang={tag}
      title={name}
      data-language-link=""
      aria-current={isCurrent ? 'page' : undefined}
      onClick={({ currentTarget }) => takeAlong(currentTarget, tag)}
    >
      {label}
    </a>
  ))
}
