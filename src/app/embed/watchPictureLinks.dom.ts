import { changePicture, nameOf, save } from '../../charts/changePicture.dom'
import { chosenGroup, litGroup, selectors } from '../../charts/marks'

/** The picture that is saved shows the people that its chart shows, or lets it stand out as that does. */
export function watchPictureLinks(): void {
  document.addEventListener('click', (event) => {
    const { target } = event
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('a[download][href$=".svg"]')
    if (!link) return
    const { href } = link
    const figure = link.closest(selectors.chart)
    const group = chosenGroup(figure) ?? litGroup(figure)
    if (group === undefined) return
    event.preventDefault()
    changePicture(href, group).then(
      (address) => save(address, nameOf(href, group)),
      // Frames of no origin may not read it.
      () => save(href, nameOf(href)),
    )
  })
}
