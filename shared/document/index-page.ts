import { formatDate, type IsoDate } from '../format/date'
import { escaped } from './html'

/** One file of the list: where it stands beside the list, and what it is. */
export type IndexEntry = { person: string; folder: string; file: string; what: string; date: IsoDate }

/** Files as a table, each with a link; `folder` is where they stand beside the list. */
export const filesTable = (files: readonly IndexEntry[]): string =>
  `<table><thead><tr><th>Datum</th><th>Document</th><th>Bestand</th></tr></thead><tbody>${files
    .map((entry) => `<tr><td>${formatDate(entry.date)}</td><td>${escaped(entry.what)}</td><td>${link(entry)}</td></tr>`)
    .join('')}</tbody></table>`

const link = ({ folder, file }: IndexEntry): string =>
  `<a href="${[folder, file].filter(Boolean).map(encodeURIComponent).join('/')}">${escaped(file)}</a>`

/** A page that any browser opens, with nothing in it but its own text. */
export const plainPage = (title: string, body: readonly string[]): string =>
  [
    '<!doctype html><html lang="nl-BE"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title><style>${css}</style></head><body>`,
    ...body,
    '</body></html>',
  ].join('\n')

/** The list of what was given out, as one page that any browser opens, with a link to each file. */
export function indexPage(practice: string, made: IsoDate, entries: readonly IndexEntry[]): string {
  const people = [...Map.groupBy(entries, ({ person }) => person)].sort(([a], [b]) => a.localeCompare(b, 'nl'))
  return plainPage(`Documenten van ${practice}`, [
    `<h1>${escaped(practice)}</h1><p>Ondertekende documenten, opgemaakt op ${formatDate(made)}. Deze bestanden zijn niet versleuteld.</p>`,
    ...people.map(([person, files]) => `<h2>${escaped(person)}</h2>${filesTable(files)}`),
  ])
}

const css = `body{font:16px/1.5 Calibri,Carlito,sans-serif;color:#1f2a2e;max-width:60rem;margin:3rem auto;padding:0 1.5rem}
h1{margin:0 0 .25rem}h2{margin:2rem 0 .5rem;font-size:1.2rem}table{border-collapse:collapse;width:100%}
th{text-align:left;color:#56656b;font-weight:600;border-bottom:2px solid #1f2a2e}
td,th{padding:.35rem 1rem .35rem 0;vertical-align:top}td{border-bottom:1px solid #d5d1c9}a{color:#1f6f5c}`
