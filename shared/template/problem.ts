/** Where in a template something stands: in which part, and the words around it. */
export type Place = { part: PartName; words: string }
export const partNames = {
  text: 'In de tekst',
  header: 'In de koptekst',
  footer: 'In de voettekst',
  notes: 'In een voetnoot',
} as const
export type PartName = keyof typeof partNames

/** What is wrong with a template; each with its place. */
export type Problem = { place: Place } & (
  | { kind: 'unknown'; tag: string; nearest: string | null }
  /** Known, but only inside these loops. */
  | { kind: 'elsewhere'; tag: string; loops: string[] }
  | { kind: 'nested'; tag: string; within: string }
  | { kind: 'notClosed' | 'notOpened'; tag: string }
  | { kind: 'crossed'; tag: string; other: string }
  | { kind: 'brace'; tag: string }
  | { kind: 'needsEnd'; tag: string }
  | { kind: 'alone'; tag: string }
  | { kind: 'noCondition'; tag: string }
  | { kind: 'sign'; tag: string }
  | { kind: 'changes' }
  | { kind: 'comments' }
  /** A code of Word, a file in the file, an address outside it. */
  | { kind: 'code' | 'embedded' | 'outside'; tag: string }
  /** Found by the library that fills templates, and by nothing else. */
  | { kind: 'unreadable'; tag: string }
)

/** What is wrong, and what to do about it, in one or two sentences. */
export function problemInWords(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown':
      return `Het veld {${problem.tag}} bestaat niet.${problem.nearest ? ` Bedoelt u {${problem.nearest}}?` : ' Kijk in de lijst met velden welk veld u bedoelt.'}`
    case 'elsewhere':
      return `Het veld {${problem.tag}} werkt alleen tussen ${problem.loops.map((name) => `{#${name}} en {/${name}}`).join(', of tussen ')}.`
    case 'nested':
      return `{#${problem.tag}} kan niet binnen {#${problem.within}} staan. Zet het ervoor of erna.`
    case 'notClosed':
      return `{#${problem.tag}} wordt niet afgesloten. Zet {/${problem.tag}} waar het stuk eindigt.`
    case 'notOpened':
      return `{/${problem.tag}} sluit iets af dat niet begonnen is. Zet {#${problem.tag}} waar het stuk begint, of haal {/${problem.tag}} weg.`
    case 'crossed':
      return `{#${problem.tag}} en {#${problem.other}} lopen door elkaar. Sluit eerst {/${problem.tag}} af, en dan pas {/${problem.other}}.`
    case 'brace':
      return `Bij ${problem.tag} ontbreekt een accolade, of staat er een te veel. Elk veld begint met { en eindigt met }.`
    case 'needsEnd':
      return `{${problem.tag}} heeft een begin en een einde: schrijf {#${problem.tag}}, dan de tekst, dan {/${problem.tag}}.`
    case 'alone':
      return `Schrijf {@${problem.tag}} met het teken @, op een eigen regel zonder andere woorden.`
    case 'noCondition':
      return `{#${problem.tag}} kan niet: schrijf {@${problem.tag}} op een eigen regel.`
    case 'sign':
      return `Het veld {${problem.tag}} begint met een teken dat hier niet werkt. Alleen #, ^, / en @ hebben een betekenis.`
    case 'changes':
      return 'Er zijn bijgehouden wijzigingen. Kies in Word bij Controleren: Alle wijzigingen accepteren.'
    case 'comments':
      return 'Er staan opmerkingen in. Verwijder ze in Word bij Controleren, want ze zouden in elk document staan.'
    case 'code':
      return `De veldcode ${problem.tag} van Word werkt niet in een sjabloon, want ze haalt iets op of verandert later vanzelf. Haal ze weg.`
    case 'embedded':
      return `Er zit iets in dat geen tekst of afbeelding is (${problem.tag}), zoals een macro of een ingesloten bestand. Verwijder het en bewaar het sjabloon opnieuw als Word-document (.docx).`
    case 'outside':
      return `Er staat een verwijzing in naar ${problem.tag}. Een sjabloon mag niets van buiten ophalen. Klik in Word met de rechtermuisknop op de koppeling en kies Hyperlink verwijderen; een afbeelding voegt u in zonder koppeling.`
    case 'unreadable':
      return problem.tag
        ? `Met {${problem.tag}} klopt iets niet. Staan het begin en het einde allebei in dezelfde tabel, of allebei erbuiten?`
        : 'Dit sjabloon kan niet gelezen worden. Bewaar het opnieuw in Word als Word-document (.docx).'
  }
}

/** Where it stands, as a line above the sentence. */
export const placeInWords = ({ part, words }: Place): string =>
  words ? `${partNames[part]}, bij “${words}”` : partNames[part]
