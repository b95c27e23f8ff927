import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { enginePrograms } from '../../scripts/installEngines.js'
import type { Engine } from './engine'
import { openFirefox } from './openFirefox'
import { openWebKit } from './openWebKit'

type Opening = readonly [name: string, open: () => Promise<Engine>]

/** The engines that this machine has beside Chromium, where Debian puts them. */
export function findEngines(): readonly Opening[] {
  const { 'firefox-esr': firefox, 'webkit2gtk-driver': driver, xvfb } = enginePrograms
  const miniBrowser = findMiniBrowser()
  return [
    ...(existsSync(firefox) ? [['Firefox', () => openFirefox(firefox)] as const] : []),
    ...(existsSync(driver) && miniBrowser !== undefined && existsSync(xvfb)
      ? [['WebKit', () => openWebKit(driver, miniBrowser)] as const]
      : []),
  ]
}

/** Stands in a folder of the machine's architecture and of its own version. */
function findMiniBrowser(): string | undefined {
  const libraries = '/usr/lib'
  const folders = existsSync(libraries) ? readdirSync(libraries) : []
  return folders
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((name) =>
      readdirSync(join(libraries, name))
        .filter((one) => one.startsWith('webkit2gtk-'))
        .map((one) => join(libraries, name, one, 'MiniBrowser')),
    )
    .find((file) => existsSync(file))
}
