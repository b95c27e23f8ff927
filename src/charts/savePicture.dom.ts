/** Pixels of the file per unit of the drawing. */
const density = 2

/**
 * Draws an SVG file of this site and lets the reader save it as PNG under the same name. Saves
 * the SVG itself where the browser cannot draw it. Never rejects.
 */
export async function savePicture(file: string): Promise<void> {
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
