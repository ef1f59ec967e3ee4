import type { IBorderOptions, ITableCellOptions, Paragraph, Table, TableRow } from 'docx'
import { type Docx, fill, gap, noTableBorders } from './word-parts'

/** Points: top, right, bottom, left. */
export type Padding = [number, number, number, number]

const margins = (padding: Padding) => {
  const [top, right, bottom, left] = padding.map((points) => points * 20)
  return { top, right, bottom, left }
}

/**
 * A table of fixed columns without lines of its own, in twips. What most of its cells have as padding is said once here:
 * a quarter of the file was the same padding in every cell.
 */
export function grid(docx: Docx, widths: number[], rows: TableRow[], padding: Padding = [0, 0, 0, 0]): Table {
  return new docx.Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: noTableBorders,
    margins: margins(padding),
  })
}

export type CellLook = {
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>
  /** Where it differs from that of the table. */
  padding?: Padding
  shading?: string
  align?: ITableCellOptions['verticalAlign']
}

/** A cell of so many twips; an empty one gets the paragraph that Word asks for. */
export function cell(docx: Docx, width: number, children: Paragraph[], look: CellLook = {}) {
  return new docx.TableCell({
    children: children.length ? children : [gap(docx, 2)],
    width: { size: width, type: docx.WidthType.DXA },
    ...(look.borders ? { borders: look.borders } : {}),
    ...(look.padding ? { margins: { ...margins(look.padding), marginUnitType: docx.WidthType.DXA } } : {}),
    ...(look.shading ? { shading: fill(look.shading) } : {}),
    ...(look.align ? { verticalAlign: look.align } : {}),
  })
}
