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

/** Guesses as powers of ten. Each guess costs scrypt, so a few years of a rented computer end before `STRONG`. */
const FAIR = 8
const STRONG = 11

/**
 * How hard a passphrase is to guess by someone who has the file and tries on own computers. `known` are words that
 * such a person would try first. The lowest of two estimates, because there is no full list of Dutch words here.
 */
export function guessing(passphrase: string, known: readonly string[]): Guessing {
  const words = known.flatMap((text) => [text, ...text.split(/\s+/)]).filter((word) => word.length > 2)
  const guesses = Math.min(checker.check(passphrase, words).guessesLog10, wordByWord(passphrase))
  return guesses < FAIR ? 'easy' : guesses < STRONG ? 'fair' : 'strong'
}

/** As if every word of letters were in a dictionary: 30 short ones, some 3,000 usual ones, more when very long. */
function wordByWord(passphrase: string): number {
  return passphrase
    .split(/\s+/)
    .filter(Boolean)
    .reduce((sum, word) => sum + (/^\p{L}+$/u.test(word) ? dictionaryWord(word.length) : word.length), 0)
}

const dictionaryWord = (letters: number) => (letters < 4 ? 1.5 : 3.5 + Math.max(0, letters - 7) / 2)
