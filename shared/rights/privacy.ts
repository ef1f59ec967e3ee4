import { formatDate, type IsoDate } from '../format/date'
import { formatNumber } from '../format/money'
import { isFilled, listInWords } from '../format/text'
import { addressLine, type Country, type Practice } from '../practice/schema'

/** What the privacy text is made from: the practice, its terms in years, and who leads the talks besides the owner. */
export type PrivacySource = {
  practice: Practice
  /** Years after the last day in service, years after which old reports are looked at again, years of the trail. */
  years: { left: number; report: number; trail: number }
  /** Who holds talks for the practice, by name. */
  supervisors: readonly string[]
}

/**
 * Whom someone can turn to who is not helped by the practice itself. Addresses as they stand on the authorities' own pages:
 * gegevensbeschermingsautoriteit.be, "Klacht indienen", and autoriteitpersoonsgegevens.nl, "Contact". One that moves is put
 * right by the owner, who may write this part anew.
 */
const authorities: Record<Country, string> = {
  BE: 'de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, www.gegevensbeschermingsautoriteit.be',
  NL: 'de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, www.autoriteitpersoonsgegevens.nl',
}

/** The parts of the text, each with its heading. */
export const privacyParts = {
  what: 'Wat er bewaard wordt',
  why: 'Waarom',
  where: 'Waar en hoe',
  who: 'Wie het ziet',
  long: 'Hoelang',
  rights: 'Wat u kunt vragen',
  complaint: 'Een klacht',
} as const
export type PrivacyPart = keyof typeof privacyParts

const years = (count: number): string => `${formatNumber(count)} jaar`

/** The text for the staff as it follows from the practice and its settings; the owner may write any part anew. */
export function privacyText({ practice, years: terms, supervisors }: PrivacySource): Record<PrivacyPart, string> {
  const { name, ownerName, country } = practice
  const contact = [practice.email, practice.phone].filter(isFilled).join(' of ')
  const others = supervisors.filter((one) => isFilled(one) && one !== ownerName)
  const paragraphs = (...texts: string[]) => texts.filter(isFilled).join('\n\n')
  return {
    what: paragraphs(
      `${name} bewaart voor uw ontwikkeling: uw naam, functie, uren en data van in dienst en uit dienst; wat u en de praktijk vóór een gesprek invullen; het verslag en het ontwikkelingsplan met doelen, acties en toezeggingen; de handtekeningen; wat op opvolgmomenten en bij de evaluatie gezegd is; niveaus per competentie, opleidingen en certificaten; en notities die de praktijk voor zichzelf maakt.`,
      'Gegevens over gezondheid, afkomst, geloof, politiek, vakbond of seksuele geaardheid horen er niet in, en ook uw rijksregister- of burgerservicenummer niet.',
      'Van wie het dossier opent, wijzigt of bewaart, blijven de dag en de soort bewaard, zonder inhoud.',
    ),
    why: 'Om gesprekken over uw werk en uw ontwikkeling voor te bereiden en te voeren, om na te komen wat is afgesproken, om opleidingen te plannen, en om aan te tonen welke opleidingen gevolgd zijn. De praktijk steunt daarvoor op haar gerechtvaardigd belang als werkgever, en waar de wet of een register het vraagt, op die plicht. Geen enkele beslissing wordt door een computer alleen genomen.',
    where:
      'De gegevens staan versleuteld in één bestand op een computer van de praktijk. Het programma stuurt niets over het internet. Kopieën van dat bestand zijn ook versleuteld. Wat als Word of PDF wordt bewaard, is niet versleuteld: daar gaat de praktijk zorgvuldig mee om.',
    who: paragraphs(
      `${ownerName} ziet alles. ${others.length ? `Wie uw gesprek voert (${listInWords(others)}), ziet wat daarvoor nodig is. ` : ''}Uw voorbereiding blijft gesloten tot het gesprek geopend is; wat u bij de evaluatie schrijft, tot u beiden klaar bent of het eerder samen bekijkt. Koos u een eigen pincode, dan gaat niets daarvan zonder die pincode open voor u klaar bent.`,
      'Collega’s krijgen uw dossier niet te zien. Buiten de praktijk gaat alleen wat nodig is, zoals de aanvraag van een subsidie of een bewijs voor een register of een visitatie, en dan zonder de inhoud van gesprekken.',
    ),
    long: paragraphs(
      `Zolang u hier werkt, en daarna nog ${years(terms.left)}. Daarna wordt alles gewist; uit de kopieën verdwijnt het binnen acht weken.`,
      terms.report > 0
        ? `Oude verslagen bekijkt de praktijk na ${years(terms.report)} opnieuw. Wat niet meer nodig is, wordt gewist.`
        : '',
      `Wie wat opende of wijzigde, blijft ${years(terms.trail)} bewaard.`,
    ),
    rights: `U kunt vragen wat er over u bewaard wordt. U krijgt daarvan een kopie, ook van notities. U kunt vragen om iets te verbeteren of te wissen, om het gebruik te beperken, of u kunt bezwaar maken. In een ondertekend document wordt niets gewijzigd: uw opmerking komt ernaast te staan en gaat voortaan mee. U krijgt binnen een maand antwoord. Vraag het aan ${ownerName}${contact ? ` (${contact})` : ''}.`,
    complaint: `Komt u er samen niet uit? Dan kunt u terecht bij ${authorities[country]}.`,
  }
}

/** For whom the text is, and of which day. */
export const privacyHead = (practice: Practice, today: IsoDate): string =>
  `Voor wie werkt bij ${[practice.name, addressLine(practice)].filter(isFilled).join(', ')}. Opgemaakt op ${formatDate(today)}.`
