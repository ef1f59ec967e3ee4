import { formatDate, type IsoDate } from '../format/date'
import { escaped } from './html'
import { filesTable, type IndexEntry, plainPage } from './index-page'

/** The page that lies on top of everything about one person: what each file is, and what one can ask. */
export const readFirstPage = (
  practice: string,
  person: string,
  made: IsoDate,
  entries: readonly IndexEntry[],
): string =>
  plainPage(`Alles over ${person}`, [
    `<h1>Alles over ${escaped(person)}</h1>`,
    `<p>Een kopie van alles wat ${escaped(practice)} in dit programma over u bewaart, opgemaakt op ${formatDate(made)}.</p>`,
    '<p>Begin met “Alles over …”, als Word of PDF: daarin staat alles om te lezen, met bij elk onderdeel wat het is. De documenten die zijn vastgelegd, staan ernaast zoals ze zijn. In gegevens.json staat hetzelfde voor een ander programma, met uitleg bij elk veld.</p>',
    '<p>Deze bestanden zijn <strong>niet</strong> versleuteld. Bewaar ze op een plaats die u vertrouwt.</p>',
    filesTable(entries),
  ])
