import { type Side, sideLabels } from '../preparation/schema'
import type { DocumentKind } from '../signing/schema'

const words = { plan: 'POP', report: 'Gespreksverslag' } as const satisfies Record<DocumentKind, string>

/** Room for the folder before it: Windows counts the whole path, at most 260 characters. */
const MAX_NAME = 100

export type FileNameParts = {
  kind: DocumentKind
  employee: { firstName: string; lastName: string }
  version: number
  year: number
}

/**
 * "POP De Smet Emma 2026 v1.docx". Safe on Windows, macOS and Linux: no reserved characters, no control characters,
 * no dot or space at an end, not too long. It starts with a word of our own, so that it is never a device name (NUL,
 * COM1).
 */
export const fileName = (parts: FileNameParts, extension: 'docx' | 'pdf'): string =>
  `${documentName(parts)}.${extension}`

/** The same without extension. */
export const documentName = ({ kind, employee, version, year }: FileNameParts): string =>
  joined(words[kind], nameOf(employee), `${year} v${version}`)

/** "Evaluatie De Smet Emma 2026.docx", as safe as the others. */
export const evaluationFileName = (
  employee: FileNameParts['employee'],
  year: number,
  extension: 'docx' | 'pdf',
): string => `${evaluationName(employee, year)}.${extension}`

/** The same without extension. */
export const evaluationName = (employee: FileNameParts['employee'], year: number): string =>
  joined('Evaluatie', nameOf(employee), String(year))

/** "Voortgangsnota De Smet Emma 2026-06-03.docx": a year has several, so the day of the meeting tells them apart. */
export const progressFileName = (employee: FileNameParts['employee'], day: string, extension: 'docx' | 'pdf'): string =>
  `${joined('Voortgangsnota', nameOf(employee), day)}.${extension}`

/** "Voorbereiding De Smet Emma 2026 medewerker.docx": the form of one side. */
export const formFileName = ({
  side,
  employee,
  year,
}: Pick<FileNameParts, 'employee' | 'year'> & { side: Side }): string =>
  `${joined('Voorbereiding', nameOf(employee), String(year), sideLabels[side].toLowerCase())}.docx`

/** "De Smet Emma": the folder with all of one person. */
export const personFolder = (employee: FileNameParts['employee']): string => nameOf(employee) || 'Zonder naam'

/** "Documenten De Lindehoek 2026-11-26": what is given out together. */
export const bulkName = (practice: string, day: string): string => joined('Documenten', safeName(practice), day)

/** "Alles over De Smet Emma 2026-11-27": the copy of everything about one person. */
export const everythingName = (employee: FileNameParts['employee'], day: string): string =>
  joined('Alles over', nameOf(employee), day)

/** "Opmerking bij POP De Smet Emma 2026 v1", without extension. */
export const remarkName = (parts: FileNameParts): string => joined('Opmerking bij', documentName(parts))

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ')

/** "Opleidingsplan 2026 De Lindehoek.xlsx". */
export const trainingFileName = (practice: string, year: number, extension: 'docx' | 'pdf' | 'xlsx'): string =>
  `${joined('Opleidingsplan', String(year), safeName(practice))}.${extension}`

const nameOf = ({ firstName, lastName }: FileNameParts['employee']): string => safeName(`${lastName} ${firstName}`)

/** A part of a file name without what some system refuses, and not too long. */
export const safeName = (text: string): string => [...safe(text)].slice(0, MAX_NAME).join('').trim()

function safe(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[<>:"/\\|?*\p{C}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
}

/** "Sjabloon Gespreksverslag.docx". */
export const templateFileName = (what: string): string => `${joined('Sjabloon', safeName(what))}.docx`

/** "Uitnodiging De Smet Emma 2026.docx". */
export const invitationFileName = (
  employee: FileNameParts['employee'],
  year: number,
  extension: 'docx' | 'pdf',
): string => `${joined('Uitnodiging', nameOf(employee), String(year))}.${extension}`
