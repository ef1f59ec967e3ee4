import { searchable } from '../format/text'

/** Words that say nothing about the subject: small words, words for courses and for when, and words for the plan itself. */
const empty = new Set(
  `de het een en of van voor met bij in op aan om te tot als door naar over uit per na ons onze mijn haar zijn hun die dat
  deze dit wie wat hoe ik u zij hij ook nog weer eerst alle elk elke samen goed beter nieuw nieuwe verder minstens minste
  cursus cursussen opleiding opleidingen training trainingen workshop workshops webinar seminarie seminar studiedag
  studiedagen lesdag lesdagen les lessen dag dagen halve dagdeel namiddag voormiddag avond avonden uur uren module
  bijscholing bijscholen nascholing navorming vorming permanente herhaling herhalingscursus herhalingsles opfris
  opfriscursus opfrissing bijspijkeren online e learning elearning blended attest getuigschrift certificaat diploma
  bewijs volgen volgt bijwonen leren doen behalen halen afleggen inschrijven deelnemen deelname krijgen jaarlijks
  jaarlijkse tweejaarlijks verplicht verplichte praktijk team tandarts tandartspraktijk dierenartsenpraktijk kantoor
  januari februari maart april mei juni juli augustus september oktober november december voorjaar najaar lente zomer
  herfst winter jaar maand maanden week weken`.split(/\s+/),
)

/** What one calls by several names. Each to one word. */
const same: Record<string, string> = {
  ehbo: 'eerstehulp',
  bls: 'reanim',
  aed: 'reanim',
  cpr: 'reanim',
  hartmassage: 'reanim',
  gdpr: 'avg',
  privacy: 'avg',
  privacywetgeving: 'avg',
  rontgen: 'straling',
  rx: 'straling',
  radiografie: 'straling',
  stralingsbescherming: 'straling',
  stralingshygiene: 'straling',
  basis: 'basis',
  beginner: 'basis',
  beginners: 'basis',
  starters: 'basis',
  gevorderd: 'gevorderd',
  gevorderden: 'gevorderd',
  vervolg: 'gevorderd',
  vervolgcursus: 'gevorderd',
  expert: 'gevorderd',
}

/** Words that make two courses of the same name different ones. */
const telling = new Set(['gevorderd', 'kind', 'kinder', 'baby', 'volwassen', 'hond', 'kat', 'paard'])
const isTelling = (word: string) => telling.has(word) || /^\d+$/.test(word)

/** What a course is about, as words that can be compared. */
export type Subject = { words: ReadonlySet<string>; telling: string }

/**
 * The subject of a wish: the words of its first clause without accents, small words and course words, cut to their
 * stem, so that "Opleiding reanimeren (BLS)" and "Cursus reanimatie en AED volgen" say the same. The provider's name,
 * when it stands in the title, is no subject.
 */
export function subjectOf(title: string, provider = ''): Subject {
  const text = searchable(title)
    .replace(/eerste hulp( bij ongevallen| bij ongelukken)?/g, 'eerstehulp')
    // How long it takes and in which year is no subject; "deel 2" is.
    .replace(
      /\b(19|20)\d\d\b|\b\d+([.,]\d+)?\s*(uur|u|dag(en)?|lesdag(en)?|avond(en)?|namiddag(en)?|les(sen)?)\b/g,
      ' ',
    )
  const [head = '', ...rest] = text.split(/[:;.(\n]/)
  const providerWords = new Set(searchable(provider).match(/[\p{L}\p{N}]+/gu))
  const pick = (part: string) =>
    [...(part.match(/[\p{L}\p{N}]+/gu) ?? [])].flatMap((word) => {
      if (empty.has(word) || providerWords.has(word) || /^\p{L}$/u.test(word)) return []
      const stem = same[word] ?? stemOf(word)
      return stem ? [stem] : []
    })
  const first = new Set(pick(head))
  // A title such as "Cursus: reanimatie" says it only after the colon.
  const words = first.size > 0 ? first : new Set(pick(rest.join(' ')))
  return { words, telling: [...words].filter(isTelling).sort().join(' ') }
}

/** A light stem: verbs, nouns and plurals of the same root come out the same ("steriliseren", "sterilisatie"). */
function stemOf(word: string): string {
  if (word.length <= 4) return word
  const cut = word
    .replace(/(is)?(eren|atie|aties|ering|eringen|eert|eer)$/, '')
    .replace(/(ingen|ing|heden|heid|elijke?|ische?)$/, '')
    .replace(/(en|e|s)$/, '')
  return cut.length >= 3 ? cut.replace(/([^aeiou])\1$/, '$1') : word
}
