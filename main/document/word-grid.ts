import type { IBorderOptions, ITableCellOptions, Paragraph, Table, TableRow } from 'docx'
import { type Docx, fill, gap, noTableBorders } from './word-parts'

/** A table of fixed columns without lines of its own, in twips. */
export function grid(docx: Docx, widths: number[], rows: TableRow[]): Table {
  return new docx.Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: noTableBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })
}

export type CellLook = {
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>
  /** Points: top, right, bottom, left. */
  padding?: [number, number, number, number]
  shading?: string
  align?: ITableCellOptions['verticalAlign']
}

/** A cell of so many twips; an empty one gets the paragraph that Word asks for. */
export function cell(docx: Docx, width: number, children: Paragraph[], look: CellLook = {}) {
  const [top, right, bottom, left] = (look.padding ?? [0, 0, 0, 0]).map((points) => points * 20)
  return new docx.TableCell({
    children: children.length ? children : [gap(docx, 2)],
    width: { size: width, type: docx.WidthType.DXA },
    ...(look.borders ? { borders: look.borders } : {}),
    ...(look.padding ? { margins: { top, right, bottom, left, marginUnitType: docx.WidthType.DXA } } : {}),
    ...(look.shading ? { shading: fill(look.shading) } : {}),
    ...(look.align ? { verticalAlign: look.align } : {}),
  })
}
