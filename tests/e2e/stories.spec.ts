import { expect, test } from '@playwright/test'
import { find } from '../../src/content/interface/en/find'
import { page as pageWords } from '../../src/content/interface/en/page'
import { aboutPage } from '../../src/content/interface/en/evidence'
import { languages } from '../../src/content/languages'
import { milestones } from '../../src/content/stories/capital/en/milestones'
import { words } from '../../src/content/stories/capital/en/words'
import { current, isAlive } from './presentSteps'
import { collectComplaints, heading } from './steps'

const home = '/stories/capital/'

test('A further story is read, searched, projected and embedded below its own address', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('/about/')
  await expect(page.getByRole('heading', { name: aboutPage.stories })).toBeVisible()
  await page.getByRole('link', { name: words.story.title }).click()
  await expect(page).toHaveURL(new RegExp(`${home}$`))
  await expect(heading(page, milestones['renamed-2022'].title)).toBeAttached()

  await page.getByRole('button', { name: pageWords.find, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: find.title })
  await dialog.getByRole('textbox', { name: find.field }).fill('Целиноград')
  await dialog.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${home}#akmola-1992$`))

  await page.goto(`${home}present/?step=renamed-2019`)
  await isAlive(page)
  await expect(current(page)).toContainText(milestones['renamed-2019'].title)

  await page.goto(`${home}embed/?at=astana-1998`)
  await expect(page.locator('[data-milestone][data-current]')).toContainText(
    milestones['astana-1998'].title,
  )
  await expect(page.locator('[data-open-story]')).toHaveAttribute('href', /#astana-1998$/)
  expect(complaints).toEqual([])
})

test('A further story stands in each of its languages, and each page names the others', async ({
  request,
}) => {
  const pages = ['', 'about/', 'sources/', 'present/', 'handout/']
  for (const { path } of languages) {
    for (const page of pages) {
      const answer = await request.get(`${path === '' ? '' : `/${path}`}${home}${page}`)
      expect(answer.status(), path + page).toBe(200)
      const html = await answer.text()
      for (const { tag } of languages) expect(html).toContain(`hreflang="${tag}"`)
    }
  }
})
