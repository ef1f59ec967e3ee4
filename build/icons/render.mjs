/**
 * Draws the icons from their SVG, with Electron's own renderer: `node build/run-electron.mjs build/icons/render.mjs`.
 * Writes the PNG set for Linux and the .ico and .icns containers for Windows and macOS, beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

const folder = import.meta.dirname
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]

/** Apple's grid leaves a margin around the rounded square: 824 of 1024 is drawn on. */
const macScale = 824 / 1024

/**
 * The PNG types of an icon family and their pixel size. The two oldest, icp4 and icp5, are left out: macOS is known
 * to misread a PNG there, and takes the double-density 16 and 32 (ic11, ic12) instead.
 */
const icnsTypes = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])

/**
 * An .ico file: a 6-byte head, 16 bytes for each image, then the PNGs (accepted since Windows Vista).
 * @param {{ size: number, png: Buffer }[]} images
 */
function encodeIco(images) {
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at) // 256 is written as 0
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4) // colour planes
    head.writeUInt16LE(32, at + 6) // bits per pixel
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}

/**
 * An .icns file: a head with the total length, then each image behind its type and its own length (big-endian).
 * @param {{ type: string, png: Buffer }[]} images
 */
function encodeIcns(images) {
  const block = (type, body) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(8 + body.length, 4)
    return Buffer.concat([head, body])
  }
  return block('icns', Buffer.concat(images.map(({ type, png }) => block(type, png))))
}

/** Runs in the hidden page: draws an SVG at `size` pixels, in the middle, `scale` of the width. */
async function drawInPage(svg, size, scale) {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const drawn = size * scale
  const margin = (size - drawn) / 2
  canvas.getContext('2d').drawImage(image, margin, margin, drawn, drawn)
  return canvas.toDataURL('image/png').split(',')[1]
}

async function render() {
  await app.whenReady()
  const page = new BrowserWindow({ show: false })
  await page.loadURL('about:blank')
  const draw = async (name, size, scale = 1) => {
    const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
    const call = `(${drawInPage})(${JSON.stringify(svg)}, ${size}, ${scale})`
    return Buffer.from(await page.webContents.executeJavaScript(call), 'base64')
  }
  for (const size of pngSizes) writeFileSync(path.join(folder, `${size}x${size}.png`), await draw('icon', size))
  for (const [name, scale] of /** @type {const} */ ([
    ['icon', macScale],
    ['document', 1],
  ])) {
    const ico = []
    for (const size of icoSizes) ico.push({ size, png: await draw(name, size) })
    writeFileSync(path.join(folder, `${name}.ico`), encodeIco(ico))
    const icns = []
    for (const [type, size] of icnsTypes) icns.push({ type, png: await draw(name, size, scale) })
    writeFileSync(path.join(folder, `${name}.icns`), encodeIcns(icns))
  }
}

render()
  .then(() => app.exit(0))
  .catch((error) => {
    console.error(error)
    app.exit(1)
  })
