import { fetchFile } from '../platform/fetchFile'
import { changePicture, nameOf, save } from './changePicture.dom'

/** Pixels of the file per unit of the drawing, where its size is its own. */
const density = 2

/** In ms: fonts stand in the file itself, and only have to be read. */
const fontPatience = 400

export interface WantedPicture {
  /** The SVG file, or another file that is to be saved as it is. */
  readonly file: string
  /** The people that it is to show, or to let stand out. */
  readonly group: string | undefined
  /** As a PNG; in px, '1200 675', where it is to be of a size. */
  readonly png?: { readonly size: string | undefined }
}

/**
 * Lets the reader save a file of this site, an SVG as PNG under the same name where that is asked
 * for. Rejects where it does not come, or the browser cannot draw it.
 */
export async function takePicture({ file, group, png }: WantedPicture): Promise<void> {
  // Of each size there is a file of its own.
  const ending = png?.size ? `-${png.size.replace(' ', 'x')}` : ''
  const sized = file.replace(/(?=\.svg$)/, ending)
  if (png) {
    const picture = group === undefined ? sized : await changePicture(sized, group)
    const canvas = await drawPicture(picture, ending === '' ? density : 1)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (!blob) throw new Error('the canvas gave no picture')
    save(URL.createObjectURL(blob), nameOf(file, group, `${ending}.png`))
  } else if (group === undefined) {
    save(URL.createObjectURL(await (await fetchFile(file)).blob()), nameOf(file))
  } else save(await changePicture(file, group), nameOf(file, group))
}

/** The picture on a canvas, so many times its own size. */
async function drawPicture(address: string, times: number): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * times
  canvas.height = image.naturalHeight * times
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the canvas cannot be drawn on')
  const draw = () => context.drawImage(image, 0, 0, canvas.width, canvas.height)
  // Only what is drawn asks for the fonts of further letters, and not before it has the first one.
  draw()
  await new Promise((resolve) => {
    setTimeout(resolve, fontPatience)
  })
  draw()
  return canvas
}
