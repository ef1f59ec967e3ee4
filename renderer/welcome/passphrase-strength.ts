import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** What Dutch-speaking people reach for first; the common list is mostly English. */
const dutchWords = [
  'wachtwoord wachtzin geheim welkom hallo goedemorgen ikhouvanjou schatje liefje lente zomer herfst winter',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vakantie voetbal fiets koffie hond poes konijn',
  'praktijk tandarts dierenarts huisarts dokter advocaat notaris boekhouder kantoor balie patient klant medewerker',
  'gesprek functioneringsgesprek praktijkgroei belgie nederland vlaanderen brussel antwerpen gent amsterdam utrecht',
  'anderlecht brugge ajax feyenoord oranje rodeduivels papa mama oma opa',
].flatMap((line) => line.split(' '))

const checker = new ZxcvbnFactory({ dictionary: { ...dictionary, dutch: dutchWords }, graphs: adjacencyGraphs })

export type Guessing = 'easy' | 'fair' | 'strong'

/**
 * How hard a passphrase is to guess by someone who has the file and tries on own computers. `known` are words that
 * such a person would try first. Rough: long sentences of common Dutch words are judged too kindly.
 */
export function guessing(passphrase: string, known: readonly string[]): Guessing {
  const words = known.flatMap((text) => [text, ...text.split(/\s+/)]).filter((word) => word.length > 2)
  const { score } = checker.check(passphrase, words)
  return score < 3 ? 'easy' : score < 4 ? 'fair' : 'strong'
}
