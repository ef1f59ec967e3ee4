/** Objects to write, each with its reference, as the text between `obj` and `endobj`. */
export type PdfObject = { number: number; generation: number; body: string }

export type Trailer = {
  /** The number above the highest that is in use, these objects counted. */
  size: number
  /** `/Root 1 0 R …`, without Size and Prev. */
  entries: string
}

/**
 * What an incremental update adds behind a PDF (ISO 32000-1, 7.5.6): objects, and a list of where they are that names the
 * list before it. In a file that lists its objects in a stream the new list is one too, as the standard asks. All that stood
 * there stays as it is, byte for byte. Gives the added bytes and the place in the file of each object.
 */
export function update(pdf: Buffer, objects: readonly PdfObject[], { size, entries }: Trailer) {
  const { previous, isStream } = lastList(pdf)
  const places = new Map<number, number>()
  let added = pdf.at(-1) === 0x0a ? '' : '\n'
  const write = (number: number, generation: number, body: string) => {
    places.set(number, pdf.length + added.length)
    added += `${number} ${generation} obj\n${body}\nendobj\n`
  }
  for (const { number, generation, body } of objects) write(number, generation, body)
  const start = pdf.length + added.length
  if (isStream) {
    const list = [...objects, { number: size, generation: 0 }].toSorted((a, b) => a.number - b.number)
    places.set(size, start)
    const index = list.map(({ number }) => `${number} 1`).join(' ')
    const rows = Buffer.alloc(list.length * 7)
    for (const [row, { number, generation }] of list.entries()) {
      rows.writeUInt8(1, row * 7)
      rows.writeUInt32BE(places.get(number) ?? 0, row * 7 + 1)
      rows.writeUInt16BE(generation, row * 7 + 5)
    }
    const dictionary = `<< /Type /XRef /Size ${size + 1} /W [1 4 2] /Index [${index}] /Prev ${previous} ${entries} /Length ${rows.length} >>`
    write(size, 0, `${dictionary}\nstream\n${rows.toString('latin1')}\nendstream`)
  } else {
    added += 'xref\n'
    for (const { number, generation } of objects.toSorted((a, b) => a.number - b.number))
      added += `${number} 1\n${pad(places.get(number) ?? 0, 10)} ${pad(generation, 5)} n \n`
    added += `trailer\n<< /Size ${size} /Prev ${previous} ${entries} >>\n`
  }
  added += `startxref\n${start}\n%%EOF\n`
  return { added: Buffer.from(added, 'latin1'), places, size: isStream ? size + 1 : size }
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** The list of objects that a reader starts with. Throws when the file has none at its end. */
function lastList(pdf: Buffer): { previous: number; isStream: boolean } {
  const tail = pdf.subarray(-2048).toString('latin1')
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
  if (!(previous > 0 && previous < pdf.length)) throw new Error('The PDF does not end as a PDF does')
  return { previous, isStream: pdf.subarray(previous, previous + 4).toString('latin1') !== 'xref' }
}
