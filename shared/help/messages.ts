import { errorMessage } from '../ipc/messages'
import { type ErrorCode, errorCodes } from '../ipc/result'

/** What the guide says of a code: the words on screen, and where it helps, more than fits there. */
export type GuideMessage = { code: ErrorCode; title: string; text: string; more: string | null }

/** Where a code belongs, by how it begins; the last one takes the rest. */
const groups: [title: string, start: RegExp][] = [
  ['De wachtzin, de sleutels en de herstelcode', /^(KEY|RECOVERY|LOCKED|OS|PIN|SEAT)/],
  ['Het praktijkbestand', /^(FILE_(?!IN_USE)|MIGRATION|BUSY|UNSAVED|LOCK_|CONFLICT)/],
  ['Kopieën', /^(BACKUP|RESTORE)/],
  ['De schijf en de map', /^(DISK|FOLDER)/],
  ['Het gesprek en het ondertekenen', /^(NOT_|PHASE|FROZEN|SIGNED|CONTENT|NOTHING|SEAL|SCAN)/],
  ['Documenten bekijken, bewaren en afdrukken', /^(PREVIEW|FILE_IN_USE|NO_PROGRAM|PRINT|OFFICE|TEMPLATE|LOGO)/],
  ['Een lijst met medewerkers inlezen', /^IMPORT/],
  ['Een Word-document of formulier inlezen', /^(DOCX|FORM)/],
  ['Uw eigen vragen', /^(QUESTION|RATING)/],
  ['Andere meldingen', /^/],
]

const more: Partial<Record<ErrorCode, string>> = {
  KEY_WRONG:
    'Kijk of Caps Lock aanstaat en of het toetsenbord op de juiste taal staat. Typ de wachtzin eens zichtbaar, met het oogje naast het veld.',
  KEY_PARAMS:
    'Hebt u nog een kopie van het .sleutels-bestand? Zet die naast het praktijkbestand. Dan past uw wachtzin weer.',
  KEY_MISSING:
    'Dit gebeurt als alleen het praktijkbestand gekopieerd of verplaatst is. Op de laptop en in de map waar u de praktijk altijd opende, lukt het wel: daar bewaart Praktijkgroei een tweede exemplaar van de sleutels.',
  RECOVERY_OTHER: 'Met een nieuwe herstelcode geldt het oude blad niet meer. Kijk naar de datum op uw herstelblad.',
  FILE_EMPTY:
    'Een leeg bestand blijft soms over na een mislukte kopie, of als een gedeelde map nog niet klaar is met ophalen. Wacht even en kijk of het bestand groter wordt.',
  FILE_DAMAGED:
    'Gooi het bestand niet weg. Controleer of een gedeelde map of usb-stick nog bezig is met kopiëren, en open anders uw jongste kopie.',
  FILE_NEWER:
    'Op een andere laptop staat een nieuwere Praktijkgroei, die dit bestand heeft bijgewerkt. Een oudere versie kan het niet meer lezen.',
  FILE_GONE:
    'Wat u intussen typt, blijft op het scherm en wordt bewaard zodra het bestand er weer staat. Sluit Praktijkgroei dus niet.',
  FILE_READONLY:
    'Windows: klik met de rechtermuisknop op het bestand, kies Eigenschappen en haal het vinkje bij Alleen-lezen weg. Kijk bij een usb-stick of er een schuifje op zit.',
  DISK_FULL: 'Maak de prullenbak leeg of verplaats grote bestanden. Praktijkgroei probeert zelf opnieuw te bewaren.',
  DISK_IO:
    'Komt dit terug bij een gewone schijf, maak dan meteen een kopie op een andere schijf: de schijf kan stuk gaan.',
  BUSY: 'Vaak is het een programma dat mappen gelijk houdt met de cloud, of een virusscanner. Meestal gaat het na een paar tellen vanzelf over.',
  MIGRATION_FAILED:
    'De kopie heeft dezelfde naam met “.kopie” op het einde. Vraagt u hulp, kies dan onder Praktijk, Veiligheid “Kopiëren voor hulp”.',
  DOCX_REFUSED: 'Zo’n bestand kan gemaakt zijn om schade te doen. Open het alleen als u weet wie het stuurde.',
  IPC_ARGS: 'Bij het veld staat wat er niet klopt. De rest van het scherm is gewoon bewaard.',
  INTERNAL:
    'Komt de melding terug en vraagt u hulp, kies dan onder Praktijk, Veiligheid “Kopiëren voor hulp”. Daar staan geen namen in.',
}

/** Every message of the app, in groups, in the order in which the codes are listed. */
export const guideMessages: { title: string; messages: GuideMessage[] }[] = groups
  .map(([title]) => ({
    title,
    messages: errorCodes
      .filter((code) => groups.find(([, start]) => start.test(code))?.[0] === title)
      .map((code) => ({ code, ...errorMessage(code), more: more[code] ?? null })),
  }))
  .filter(({ messages }) => messages.length > 0)

/** The same as the page of the guide that is kept in docs. */
export function guideOfMessages(): string {
  const entry = ({ code, title, text, more: advice }: GuideMessage) =>
    `### ${title}\n\n${[text, advice].filter(Boolean).join(' ')}\n\nCode: \`${code}\``
  const parts = guideMessages.map((group) => [`## ${group.title}`, ...group.messages.map(entry)].join('\n\n'))
  return `${[
    '# Meldingen',
    'Alles wat Praktijkgroei kan melden: wat er gebeurde, wat er met uw gegevens is en wat u kunt doen. In het programma staat dezelfde lijst onder Uitleg; “Wat betekent dit?” bij een melding brengt u er meteen naartoe.',
    ...parts,
  ].join('\n\n')}\n`
}
