import JSZip from 'jszip'

/** Changes the text of a Word file. */
export async function changed(docx: Buffer, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(docx)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  zip.file('word/document.xml', change(xml))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`)
    .join('<w:br/>')

/** Fills a form in as Word does: by tag the text, of a box to tick `true`. */
export const filled = (docx: Buffer, answers: Record<string, string | true>): Promise<Buffer> =>
  changed(docx, (xml) =>
    xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (control) => {
      const answer = answers[/<w:tag w:val="([^"]*)"/.exec(control)?.[1] ?? '']
      if (answer === undefined) return control
      if (answer === true)
        return control.replace('☐', '☒').replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
      return control.replace('<w:showingPlcHdr/>', '').replace(/<w:t[^>]*>[^<]*<\/w:t>/, () => lines(answer))
    }),
  )

/** The same without the tags of its controls. */
export const withoutTags = (docx: Buffer): Promise<Buffer> =>
  changed(docx, (xml) => xml.replace(/<w:tag w:val="[^"]*"\/>/g, '').replaceAll('<w:showingPlcHdr/>', ''))
