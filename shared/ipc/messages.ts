import type { ErrorCode } from './result'

/** What the user reads: what happened, that nothing was lost, and what to do. */
export type ErrorMessage = { title: string; text: string }

const messages: Record<ErrorCode, ErrorMessage> = {
  KEY_WRONG: {
    title: 'Deze wachtzin past niet',
    text: 'Er is niets veranderd of verloren. Let op hoofdletters en spaties en probeer opnieuw, of gebruik de herstelcode.',
  },
  KEY_WAIT: {
    title: 'Even wachten voor u opnieuw probeert',
    text: 'Er is te vaak een verkeerde wachtzin getypt. Er is niets veranderd of verloren. Na het wachten kunt u opnieuw proberen; de herstelcode werkt altijd meteen.',
  },
  KEY_PARAMS: {
    title: 'Het sleutelbestand klopt niet meer',
    text: 'Het kleine bestand naast uw praktijkbestand (.sleutels) is beschadigd. Uw gegevens zijn er nog. Open de praktijk met de herstelcode.',
  },
  KEY_MISSING: {
    title: 'Het sleutelbestand ontbreekt',
    text: 'Naast het praktijkbestand hoort een bestand met dezelfde naam en .sleutels erachter. Uw gegevens zijn er nog. Zet het terug, of open de praktijk met de herstelcode.',
  },
  OS_KEY: {
    title: 'Openen zonder wachtzin lukt niet op deze computer',
    text: 'De sleutelbos van deze computer is er niet, is niet veilig genoeg of past niet meer bij dit bestand. Er is niets veranderd of verloren. Uw wachtzin werkt altijd.',
  },
  RECOVERY_FORM: {
    title: 'Deze herstelcode is niet volledig',
    text: 'Een herstelcode heeft zeven groepjes van vier tekens. Er is niets veranderd. Kijk de code na op uw herstelblad.',
  },
  RECOVERY_CHECK: {
    title: 'In deze herstelcode zit een tikfout',
    text: 'De controletekens kloppen niet. Er is niets veranderd. Vergelijk de code groepje per groepje met uw herstelblad.',
  },
  RECOVERY_GROUPS: {
    title: 'Deze groepjes kloppen niet',
    text: 'Er is niets verloren: uw praktijk is bewaard. Kijk de twee gevraagde groepjes na op uw herstelblad.',
  },
  RECOVERY_OTHER: {
    title: 'Deze herstelcode opent dit bestand niet',
    text: 'De code hoort bij een andere praktijk, of het bestand is beschadigd. Er is niets veranderd. Kijk op uw herstelblad bij welke praktijk de code hoort.',
  },
  FILE_EMPTY: {
    title: 'Dit bestand is leeg',
    text: 'Praktijkgroei heeft er niets aan veranderd. Kies een ander bestand of zet een kopie terug die u nog hebt.',
  },
  FILE_DAMAGED: {
    title: 'Dit praktijkbestand is beschadigd',
    text: 'Het is onvolledig of veranderd door iets anders. Praktijkgroei heeft er niets aan veranderd. Bewaar het zoals het is en open een kopie die u nog hebt.',
  },
  FILE_KIND: {
    title: 'Dit is geen praktijkbestand',
    text: 'Praktijkgroei heeft het bestand niet veranderd. Kies een bestand dat eindigt op .praktijk.',
  },
  FILE_PLAIN: {
    title: 'Dit bestand is niet versleuteld',
    text: 'Het is een gewone database en geen praktijkbestand van Praktijkgroei. Er is niets aan veranderd. Kies een ander bestand.',
  },
  FILE_NEWER: {
    title: 'Dit bestand komt uit een nieuwere versie',
    text: 'Er is niets aan veranderd. Werk Praktijkgroei op deze laptop bij en open het bestand daarna opnieuw.',
  },
  FILE_OLDER: {
    title: 'Dit is een oudere versie van uw praktijk',
    text: 'Misschien is een kopie teruggezet, of is een gedeelde map nog niet bijgewerkt. Er is niets veranderd of verloren. U kunt het bestand toch openen; wat er later nog bij kwam, staat er dan niet in.',
  },
  FILE_MOVED: {
    title: 'Het praktijkbestand is intussen vervangen',
    text: 'Een ander programma zette een ander bestand op deze plaats. Daarin wordt niets meer bewaard. Wat op het scherm staat, blijft staan, en u kunt verder werken in een kopie.',
  },
  FILE_GONE: {
    title: 'Het bestand is er niet meer',
    text: 'Misschien is het verplaatst of zit de usb-stick er niet in. Zet het terug of zoek het via Praktijk openen.',
  },
  FILE_EXISTS: {
    title: 'Er staat al een bestand met die naam',
    text: 'Het bestaande bestand is niet aangeraakt. Kies een andere naam of een andere map.',
  },
  FILE_READONLY: {
    title: 'Dit bestand is alleen-lezen',
    text: 'Er kan niets in bewaard worden. Wat op het scherm staat, blijft staan. Haal de beveiliging van het bestand af of kopieer het naar een eigen map en probeer opnieuw.',
  },
  FOLDER_RIGHTS: {
    title: 'In deze map mag niets bewaard worden',
    text: 'Er is niets verloren. Kies een map waar u zelf in mag schrijven, zoals Documenten.',
  },
  DISK_FULL: {
    title: 'De schijf is vol',
    text: 'Wat al bewaard was, is veilig; wat op het scherm staat, blijft staan. Maak ruimte vrij en probeer opnieuw. Wat u typte, wordt dan vanzelf bewaard.',
  },
  DISK_IO: {
    title: 'De schijf antwoordt niet',
    text: 'Wat al bewaard was, is veilig; wat op het scherm staat, blijft staan. Kijk of de schijf of stick nog is aangesloten.',
  },
  BUSY: {
    title: 'Het praktijkbestand is even bezet',
    text: 'Een ander programma gebruikt het bestand. Er is niets verloren. Sluit dat programma en probeer opnieuw.',
  },
  LOCK_HELD: {
    title: 'Deze praktijk is al open op deze computer',
    text: 'Er is niets veranderd of verloren. Ga verder in het venster dat al open is, of sluit dat eerst.',
  },
  LOCK_OTHER: {
    title: 'Deze praktijk is open op een andere computer',
    text: 'Twee mensen tegelijk kan niet, want dan raakt werk verloren. Er is niets veranderd. Vergrendel de praktijk daar en probeer hier opnieuw.',
  },
  LOCK_STALE: {
    title: 'Deze praktijk was nog open op een andere computer',
    text: 'Misschien is die uitgevallen of in slaap. Weet u zeker dat daar niemand meer in werkt, dan kunt u hier overnemen. Er is niets verloren.',
  },
  LOCK_BROKEN: {
    title: 'Onduidelijk of deze praktijk nog ergens open is',
    text: 'Het kleine bestand naast uw praktijkbestand (.in-gebruik) is niet te lezen. Uw gegevens zijn er nog. Is de praktijk nergens anders open, dan kunt u hier overnemen.',
  },
  LOCK_LOST: {
    title: 'Een andere computer heeft deze praktijk overgenomen',
    text: 'Hier wordt niets meer bewaard in dat bestand. Wat op het scherm staat, blijft staan, en u kunt verder werken in een kopie.',
  },
  MIGRATION_FAILED: {
    title: 'Het bijwerken van het praktijkbestand is niet gelukt',
    text: 'Het bestand is gebleven zoals het was en er is eerst een kopie gemaakt. Open het met de vorige versie van Praktijkgroei.',
  },
  BACKUP_VERIFY: {
    title: 'De kopie klopte niet bij het nakijken',
    text: 'Ze is niet bewaard; uw praktijkbestand en uw vorige kopieën zijn niet veranderd. Probeer opnieuw. Gebeurt het weer, dan kan uw praktijkbestand zelf beschadigd zijn: zet dan een vorige kopie terug.',
  },
  BACKUP_DAMAGED: {
    title: 'Deze kopie is beschadigd',
    text: 'Ze is onvolledig of veranderd door iets anders. Er is niets teruggezet en uw praktijkbestand is zoals het was. Kies een andere kopie.',
  },
  BACKUP_KIND: {
    title: 'Dit is geen kopie van een praktijk',
    text: 'Er is niets teruggezet en niets veranderd. Kies een bestand dat eindigt op .praktijkkopie. Een bestand dat eindigt op .praktijk opent u met Praktijk openen.',
  },
  BACKUP_PLACE: {
    title: 'Deze map kan niet de tweede plaats zijn',
    text: 'Daar staan de kopieën van deze laptop al. Er is niets veranderd. Kies een map op een usb-stick, een andere schijf of in een map die naar de cloud gaat.',
  },
  LOCKED: {
    title: 'De praktijk is vergrendeld',
    text: 'Er is niets verloren. Ontgrendel de praktijk met uw wachtzin en ga verder.',
  },
  UNSAVED: {
    title: 'Er staat nog tekst die niet bewaard is',
    text: 'Het andere bestand is niet geopend, zodat er niets verloren gaat. Kijk op het scherm welk veld nog niet klopt of waarom bewaren niet lukt. Open het bestand daarna opnieuw.',
  },
  NOT_FOUND: {
    title: 'Dit is er niet meer',
    text: 'Het is intussen verwijderd of verplaatst. Ga terug en kies opnieuw.',
  },
  LOGO_TOO_LARGE: {
    title: 'Dit logo is te groot',
    text: 'Het vorige logo is gebleven. Kies een afbeelding van hooguit 5 MB en 6000 bij 6000 beeldpunten.',
  },
  LOGO_KIND: {
    title: 'Dit is geen bruikbare afbeelding',
    text: 'Het vorige logo is gebleven. Kies een PNG- of JPEG-bestand.',
  },
  NOT_READY: {
    title: 'Nog niet iedereen is klaar',
    text: 'Er is niets veranderd. U kunt wachten, of het gesprek toch openen.',
  },
  NOT_JUDGED: {
    title: 'Nog niet elk doel heeft een oordeel',
    text: 'Er is niets veranderd. Leg de oordelen naast elkaar en kies bij elk doel samen hoe het afliep; “Vervallen” mag ook.',
  },
  PHASE: {
    title: 'Dat kan in deze fase niet',
    text: 'Er is niets veranderd. Ga terug naar het gesprek om te zien wat de volgende stap is.',
  },
  FROZEN: {
    title: 'Deze versie ligt vast',
    text: 'Er is al getekend, of afgedrukt om te tekenen, dus de inhoud verandert niet meer. Er is niets verloren. Maak een nieuwe versie als er iets anders moet.',
  },
  SIGNED_ALREADY: {
    title: 'Deze partij heeft al getekend',
    text: 'De eerdere handtekening blijft staan. Maak een nieuwe versie als er iets anders moet.',
  },
  CONTENT_CHANGED: {
    title: 'De inhoud is intussen veranderd',
    text: 'Er is nog niet getekend en er is niets verloren. Lees het document opnieuw en teken daarna.',
  },
  NOTHING_TO_SIGN: {
    title: 'Er is nog niets om te tekenen',
    text: 'Open eerst het gesprek en noteer wat u afspreekt.',
  },
  SEAL_FAILED: {
    title: 'Het zegel kon niet op de PDF gezet worden',
    text: 'Er is geen PDF bewaard en er is niets verloren. Probeer opnieuw, of bewaar het document als Word of op papier.',
  },
  REMARK_GIVEN: {
    title: 'Deze opmerking is al meegegeven',
    text: 'Ze ging mee met dit document, als bestand of op papier, en blijft daarom staan. Er is niets gewijzigd. Voeg een nieuwe opmerking toe als er iets anders moet.',
  },
  SCAN_TOO_LARGE: {
    title: 'Deze scan is te groot',
    text: 'Er is niets toegevoegd of veranderd. Een scan mag hooguit 25 MB zijn. Scan op 300 punten per duim of in grijs, of maak een foto die kleiner is.',
  },
  SCAN_KIND: {
    title: 'Dit is geen bruikbare scan',
    text: 'Er is niets toegevoegd of veranderd. Kies een PDF, of een PNG- of JPEG-afbeelding van gewone grootte.',
  },
  PREVIEW_BROKEN: {
    title: 'Deze pagina’s kunnen niet getoond worden',
    text: 'Het PDF-bestand is beschadigd of niet volledig. Er is niets veranderd: het staat nog zoals het was in uw praktijkbestand. Bewaar het als bestand en open het in een ander programma, of voeg een nieuwe scan toe.',
  },
  PREVIEW_PASSWORD: {
    title: 'Dit PDF-bestand is met een wachtwoord gesloten',
    text: 'Daarom kan het hier niet getoond worden. Er is niets veranderd. Bewaar het als bestand en open het in een ander programma, of voeg een scan zonder wachtwoord toe.',
  },
  FILE_IN_USE: {
    title: 'Dit bestand is nog open in een ander programma',
    text: 'Er is niets veranderd of verloren. Sluit het bestand in Excel of Word en probeer opnieuw, of kies een andere naam.',
  },
  NO_PROGRAM: {
    title: 'Geen programma op deze computer opent dit bestand',
    text: 'Het bestand is wel bewaard. Kies “Tonen in map” en open het zelf, of installeer een programma zoals Word of LibreOffice.',
  },
  IMPORT_KIND: {
    title: 'In dit bestand staat geen lijst die te lezen is',
    text: 'Er is niets toegevoegd. Kies een Excel-bestand (.xlsx) of een CSV-bestand met één medewerker per rij.',
  },
  IMPORT_OLD_EXCEL: {
    title: 'Dit Excel-bestand is te oud of heeft een wachtwoord',
    text: 'Er is niets toegevoegd. Open het in Excel, haal een wachtwoord eraf, bewaar het als Excel-werkmap (.xlsx) en kies dat bestand.',
  },
  IMPORT_EMPTY: {
    title: 'Er staan geen medewerkers in dit bestand',
    text: 'Het bestand is leeg of heeft alleen kolomkoppen. Er is niets toegevoegd. Zet elke medewerker op een eigen rij en kies het bestand opnieuw.',
  },
  IMPORT_TOO_LARGE: {
    title: 'Het bestand is groter dan 10 MB, of er staat iets ver buiten de lijst',
    text: 'Er is niets toegevoegd. Kopieer alleen de rijen met medewerkers naar een nieuw bestand en kies dat.',
  },
  IMPORT_TOO_MANY: {
    title: 'Er staan te veel rijen in dit bestand',
    text: 'Er is niets toegevoegd. U kunt hooguit 5.000 medewerkers tegelijk inlezen. Verdeel de lijst over meer bestanden.',
  },
  IMPORT_UNREADABLE: {
    title: 'Dit bestand is beschadigd of niet te lezen',
    text: 'Er is niets toegevoegd. Open het in Excel, bewaar het daar als CSV-bestand en kies dat bestand.',
  },
  IMPORT_RIGHTS: {
    title: 'Dit bestand mag niet gelezen worden',
    text: 'Er is niets toegevoegd. Kopieer het bestand naar een eigen map, zoals Documenten, en kies daar de kopie.',
  },
  IMPORT_GONE: {
    title: 'Dit bestand is er niet meer',
    text: 'Er is niets toegevoegd. Misschien is het verplaatst of zit de usb-stick er niet in. Kies het bestand opnieuw.',
  },
  DOCX_KIND: {
    title: 'Dit is geen Word-document',
    text: 'Er is niets overgenomen en niets veranderd. Kies een bestand dat in Word bewaard is: de naam eindigt op .docx.',
  },
  DOCX_OLD: {
    title: 'Dit Word-document is te oud of heeft een wachtwoord',
    text: 'Er is niets overgenomen en niets veranderd. Open het in Word, haal een wachtwoord eraf, bewaar het als Word-document (.docx) en kies dat bestand.',
  },
  DOCX_TOO_LARGE: {
    title: 'Dit Word-document is te groot',
    text: 'Er is niets overgenomen en niets veranderd. Het mag hooguit 20 MB groot zijn. Haal grote foto’s eruit, bewaar het en kies het opnieuw.',
  },
  DOCX_REFUSED: {
    title: 'Dit bestand is niet veilig om te lezen',
    text: 'Het zit anders in elkaar dan een Word-document hoort te zijn. Er is niets overgenomen en niets veranderd. Open het in Word en bewaar het opnieuw, of vraag dat aan wie het stuurde.',
  },
  DOCX_UNREADABLE: {
    title: 'Dit Word-document is beschadigd of niet te lezen',
    text: 'Er is niets overgenomen en niets veranderd. Open het in Word, bewaar het onder een nieuwe naam en kies dat bestand.',
  },
  DOCX_RIGHTS: {
    title: 'Dit Word-document mag niet gelezen worden',
    text: 'Er is niets overgenomen en niets veranderd. Kopieer het bestand naar een eigen map, zoals Documenten, en kies daar de kopie.',
  },
  DOCX_GONE: {
    title: 'Dit Word-document is er niet meer',
    text: 'Er is niets overgenomen en niets veranderd. Misschien is het verplaatst of zit de usb-stick er niet in. Kies het bestand opnieuw.',
  },
  FORM_NONE: {
    title: 'Dit is geen voorbereiding van Praktijkgroei',
    text: 'Er is niets overgenomen en niets veranderd. Kies het formulier dat u met “Formulier klaarmaken” hebt gemaakt, ingevuld en bewaard.',
  },
  FORM_OTHER_PRACTICE: {
    title: 'Dit formulier hoort niet bij deze praktijk',
    text: 'Het gesprek ervan staat niet in dit praktijkbestand. Er is niets overgenomen en niets veranderd. Kies een ander formulier, of open de praktijk waar het bij hoort.',
  },
  FORM_OTHER_PERSON: {
    title: 'Dit formulier gaat over iemand anders',
    text: 'Er is niets overgenomen en niets veranderd. Kies het formulier van dit gesprek.',
  },
  FORM_OTHER_CYCLE: {
    title: 'Dit formulier hoort bij een ander gesprek',
    text: 'Het is van dezelfde medewerker, maar van een vorig of volgend gesprek. Er is niets overgenomen en niets veranderd. Kies het formulier van dit gesprek.',
  },
  FORM_OTHER_SIDE: {
    title: 'Dit is het formulier van de andere kant',
    text: 'Medewerker en werkgever hebben elk een eigen formulier. Er is niets overgenomen en niets veranderd. Lees dit formulier in bij de andere voorbereiding.',
  },
  FORM_CHANGED: {
    title: 'Intussen is een antwoord veranderd',
    text: 'Er is niets overgenomen en niets verloren. Lees het formulier opnieuw in en kies daarna.',
  },
  TEMPLATE_PROBLEMS: {
    title: 'In dit sjabloon staan nog fouten',
    text: 'Het wordt daarom nog niet gebruikt, en er is niets veranderd. Verbeter ze in Word en laad het opnieuw in.',
  },
  PRINT_FAILED: {
    title: 'Er kon niet worden afgedrukt',
    text: 'Er is niets verloren. Kijk of de printer aanstaat en of deze computer hem kent, en probeer het dan opnieuw. U kunt het document ook bewaren en het later of elders afdrukken.',
  },
  OFFICE_NONE: {
    title: 'Hiervoor is een ander programma nodig',
    text: 'Het document heeft uw eigen sjabloon. Alleen LibreOffice, of op Windows ook Word, kan er een pdf of een afdruk van maken, en geen van beide is op deze computer gevonden. Er is niets verloren. Zet LibreOffice op deze computer, of bewaar het Word-document. Waar u Word hebt, drukt u het af, of maakt u de pdf met Opslaan als, PDF.',
  },
  OFFICE_FAILED: {
    title: 'Er kon geen pdf van gemaakt worden',
    text: 'Er is niets verloren en niets half bewaard. Probeer het nog eens, of bewaar het Word-document en maak de pdf in Word.',
  },
  ERASE_NAME: {
    title: 'Deze naam is anders',
    text: 'Er is niets gewist. Typ de voornaam en de achternaam zoals ze boven het venster staan.',
  },
  QUESTION_DOUBLE: {
    title: 'Deze vraag staat al in de lijst',
    text: 'Misschien is ze verborgen. Er is niets veranderd; wat u typte, blijft staan. Zoek de vraag in de lijst, of schrijf ze anders.',
  },
  QUESTIONS_FULL: {
    title: 'De vragenlijst is vol',
    text: 'Er kunnen hooguit 60 vragen in, van medewerker en werkgever samen. Er is niets verloren. Verberg eerst een vraag die u niet gebruikt.',
  },
  QUESTION_NEEDED: {
    title: 'Deze vraag kan niet weg',
    text: 'Het gesprek of het plan steunt erop. Er is niets veranderd. U kunt de vraag wel in uw eigen woorden stellen of verplaatsen.',
  },
  RATING_OFF: {
    title: 'Vragen met een score staan uit',
    text: 'De vraag is niet bewaard; wat u typte, blijft staan. Zet onder de lijst eerst aan dat vragen met een score mogen, of kies een ander soort antwoord.',
  },
  SEAT: {
    title: 'Dat kan nu niet',
    text: 'Een medewerker zit nu achter de laptop. Er is niets veranderd of verloren. Geef de laptop eerst terug, met de pincode of de wachtzin van de werkgever.',
  },
  SEAT_CLOSED: {
    title: 'Dit is nog van de medewerker',
    text: 'Wat de medewerker invult, blijft gesloten tot die zelf klaar is. Er is niets veranderd. Geef de laptop aan de medewerker: om verder in te vullen, of om de eigen pincode te typen.',
  },
  PIN_WRONG: {
    title: 'Deze pincode past niet',
    text: 'Er is niets veranderd of verloren. Wacht even en probeer opnieuw. Na vijf foute pogingen telt de pincode niet meer.',
  },
  PIN_WAIT: {
    title: 'Wacht even voor een nieuwe poging',
    text: 'Na een foute poging duurt dat telkens wat langer, hooguit een minuut. Er is niets veranderd of verloren.',
  },
  PIN_CLOSED: {
    title: 'Deze pincode telt niet meer',
    text: 'Ze was vijf keer fout. Er is niets verloren. De werkgever gaat verder met de wachtzin, en kan de pincode van een medewerker daarmee wissen.',
  },
  IPC_SENDER: {
    title: 'Dit verzoek is geweigerd',
    text: 'Het kwam niet van het venster van Praktijkgroei. Er is niets veranderd.',
  },
  IPC_ROUTE: {
    title: 'Dit verzoek is geweigerd',
    text: 'Praktijkgroei kent het niet. Er is niets veranderd.',
  },
  IPC_ARGS: {
    title: 'Dit kan zo niet bewaard worden',
    text: 'Wat op het scherm staat, blijft staan. Kijk het veld na en probeer opnieuw.',
  },
  INTERNAL: {
    title: 'Er ging iets mis in Praktijkgroei',
    text: 'Wat al bewaard was, is veilig. Sluit Praktijkgroei, open het opnieuw en probeer het nog eens.',
  },
}

/** Here the detail is a sentence of its own, that comes before the others: who, since when, how long. */
const withDetail: ReadonlySet<ErrorCode> = new Set([
  'KEY_WAIT',
  'FILE_OLDER',
  'FILE_MOVED',
  'LOCK_HELD',
  'LOCK_OTHER',
  'LOCK_STALE',
])

/**
 * The Dutch message of a code. For IPC_ARGS the detail is the sentence about the field, and takes the place of the title.
 */
export function errorMessage(code: ErrorCode, detail?: string): ErrorMessage {
  const message = messages[code]
  if (detail && withDetail.has(code)) return { title: message.title, text: `${detail} ${message.text}` }
  return code === 'IPC_ARGS' && detail ? { title: detail, text: message.text } : message
}
