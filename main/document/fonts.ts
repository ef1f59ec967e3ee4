import { readFileSync } from 'node:fs'
import italic from '@fontsource/carlito/files/carlito-latin-400-italic.woff2?asset'
import regular from '@fontsource/carlito/files/carlito-latin-400-normal.woff2?asset'
import bold from '@fontsource/carlito/files/carlito-latin-700-normal.woff2?asset'
import extRegular from '@fontsource/carlito/files/carlito-latin-ext-400-normal.woff2?asset'
import extBold from '@fontsource/carlito/files/carlito-latin-ext-700-normal.woff2?asset'

/** As the font's own package divides it: letters of western languages, and the further Latin ones (Č, ő, ł). */
const western =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const further =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'

const faces = [
  { name: 'regular.woff2', file: regular, weight: 400, style: 'normal', range: western },
  { name: 'bold.woff2', file: bold, weight: 700, style: 'normal', range: western },
  { name: 'italic.woff2', file: italic, weight: 400, style: 'italic', range: western },
  { name: 'further-regular.woff2', file: extRegular, weight: 400, style: 'normal', range: further },
  { name: 'further-bold.woff2', file: extBold, weight: 700, style: 'normal', range: further },
]

/** The @font-face rules for Carlito, whose files stand beside the page under the names that `fontFile` knows. */
export const fontFaceCss = faces
  .map(
    ({ name, weight, style, range }) =>
      `@font-face{font-family:Carlito;font-weight:${weight};font-style:${style};src:url(${name}) format("woff2");unicode-range:${range}}`,
  )
  .join('')

const read = new Map<string, Buffer>()

/** A file of the font; null when none is called so. Read once. */
export function fontFile(name: string): Buffer | null {
  const face = faces.find((one) => one.name === name)
  if (!face) return null
  const bytes = read.get(name) ?? readFileSync(face.file)
  read.set(name, bytes)
  return bytes
}
