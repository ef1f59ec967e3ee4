/** A number of a person, and where it stands. */
export type NumberFound = { start: number; end: number }

/**
 * Belgian national register number: six digits of the birth date, a serial of three, and 97 minus the rest of the first
 * nine divided by 97; for who was born from 2000 on a 2 goes before the nine. A bis number adds 20 or 40 to the month, and
 * an unknown day or month is 00. Sources: IBZ, instructions of the National Register, IT 000; KSZ on the bis number.
 */
export function isBelgianNumber(digits: string): boolean {
  if (digits.length !== 11) return false
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  const isMonth = month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52)
  if (!isMonth || day > 31 || digits.slice(6, 9) === '000') return false
  const base = digits.slice(0, 9)
  const check = Number(digits.slice(9))
  return [Number(base), Number(`2${base}`)].some((number) => 97 - (number % 97) === check)
}

/**
 * Dutch BSN: nine digits weighed 9, 8, 7, 6, 5, 4, 3, 2 and -1 whose sum can be divided by 11.
 * Source: RvIG, Logisch Ontwerp BSN, "elfproef"; Wet algemene bepalingen burgerservicenummer.
 */
export function isBsn(digits: string): boolean {
  if (digits.length !== 9 || /^0{2}/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

// The ways both are written: in one piece, or in their own groups. Nothing with more digits before or after.
const written =
  /(?<!\d|\d[.,/-])(?:\d{2}[. ]?\d{2}[. ]?\d{2}[ -]{0,3}\d{3}[. -]?\d{2}|\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\d/]|[.,-]\d| \d)/g

/** Words before a number that say what it is: then it is no one's own number, however well its digits fit. */
const otherNumber =
  /(?<!\p{L})(?:kvk|kbo|btw|vat|rsin|riziv|inami|agb|big|iban|bic|nl|be|rekening\p{L}*|fact\p{L}*|dossier\p{L}*|rolnummer|zaak\p{L}*|polis\p{L}*|order\p{L}*|bestel\p{L}*|artikel\p{L}*|chip\p{L}*|lot|batch\p{L}*|serie\p{L}*|klant\p{L}*|relatie\p{L}*|tel|telefoon\p{L}*|gsm|mobiel|fax|bedrag|euro|eur|isbn|ean|ondernemings\p{L}*|erkennings\p{L}*|certificaat\p{L}*|€|\+)[\s:.#-]*(?:(?:nummer|nr|is|van)[\s:.]*)?$/iu

/** All national numbers in a text, by their shape and checksum. */
export function nationalNumbers(text: string): NumberFound[] {
  const found: NumberFound[] = []
  for (const match of text.matchAll(written)) {
    const digits = match[0].replace(/\D/g, '')
    if (!isBelgianNumber(digits) && !isBsn(digits)) continue
    const before = text.slice(Math.max(0, match.index - 32), match.index)
    if (otherNumber.test(before) || /\p{L}$/u.test(before) || /^\p{L}/u.test(text.slice(match.index + match[0].length)))
      continue
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
