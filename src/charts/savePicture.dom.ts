/** Pixels of the file per unit of the drawing. */
const density = 2

/** Makes the buttons of the whole page work that save a picture: `<button data-png="x.svg">`. */
export function watchPictureButtons(): () => void {
  const handleClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button[data-png]') : null
    if (button instanceof HTMLElement && button.dataset.png) void savePicture(button.dataset.png)
  }
  document.addEventListener('click', handleClick)
  return () => {
    document.removeEventListener('click', handleClick)
  }
}

/**
 * Draws an SVG file of this site and lets the reader save it as PNG under the same name. Saves
 * the SVG itself where the browser cannot draw it. Never rejects.
 */
async function savePicture(file: string): Promise<void> {
  try {
    const image = new Image()
    image.src = file
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * density
    canvas.height = image.naturalHeight * density
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (!blob) throw new Error('the canvas gave no picture')
    const address = URL.createObjectURL(blob)
    save(address, file.replace(/^.*\//, '').replace(/svg$/, 'png'))
    // The download has begun by then, and the picture need not stay in memory.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  } catch {
    save(file, file.replace(/^.*\//, ''))
  }
}

function save(address: string, name: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
