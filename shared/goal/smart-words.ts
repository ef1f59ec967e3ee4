/**
 * The words that the SMART tips listen for. Everything is written in lower case and without accents, as `smart.ts`
 * compares it. Verbs stand one to a line, so that a missing one is added in a few seconds.
 */

export const smartLetters = {
  S: 'Specifiek',
  M: 'Meetbaar',
  A: 'Acceptabel',
  R: 'Realistisch',
  T: 'Tijdsgebonden',
} as const
export type SmartLetter = keyof typeof smartLetters

const words = (text: string) => text.trim().split(/\s+/)
const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))
const lines = (text: string) => text.trim().split('\n').map(words)

/** Whether a word is one of the endings or a compound that ends in one: "eindtoets", "toets". */
const endsInOne = (endings: readonly string[]) => {
  const byTail = Map.groupBy(endings, (ending) => ending.slice(-3))
  return (word: string) => byTail.get(word.slice(-3))?.some((ending) => word.endsWith(ending)) ?? false
}

/** Infinitive, third person, participle. A dash stands for a form that is more often a noun or an adjective. */
const plainVerbs = lines(`
  adviseren adviseert geadviseerd
  analyseren analyseert geanalyseerd
  archiveren archiveert gearchiveerd
  assisteren assisteert geassisteerd
  beantwoorden beantwoordt beantwoord
  bedienen bedient bediend
  begeleiden begeleidt begeleid
  begroeten begroet begroet
  behalen behaalt behaald
  behandelen behandelt behandeld
  beheren beheert beheerd
  bellen belt gebeld
  beoordelen beoordeelt beoordeeld
  bepleiten bepleit bepleit
  berekenen berekent berekend
  bespreken bespreekt besproken
  bestellen bestelt besteld
  bewaken bewaakt bewaakt
  bezorgen bezorgt bezorgd
  coachen coacht gecoacht
  consolideren consolideert geconsolideerd
  controleren controleert gecontroleerd
  coordineren coordineert gecoordineerd
  delegeren delegeert gedelegeerd
  demonstreren demonstreert gedemonstreerd
  desinfecteren desinfecteert gedesinfecteerd
  evalueren evalueert geevalueerd
  factureren factureert gefactureerd
  halen haalt gehaald
  hanteren hanteert gehanteerd
  hechten hecht gehecht
  herschrijven herschrijft herschreven
  herstellen herstelt hersteld
  informeren informeert geinformeerd
  injecteren injecteert geinjecteerd
  installeren installeert geinstalleerd
  kalibreren kalibreert gekalibreerd
  leiden leidt geleid
  - mailt gemaild
  melden meldt gemeld
  meten meet gemeten
  noteren noteert genoteerd
  observeren observeert geobserveerd
  onderhandelen onderhandelt onderhandeld
  onderhouden onderhoudt -
  ondertekenen ondertekent ondertekend
  onderzoeken onderzoekt onderzocht
  onthalen onthaalt onthaald
  ontsmetten ontsmet ontsmet
  ontvangen ontvangt ontvangen
  ontwerpen ontwerpt ontworpen
  organiseren organiseert -
  overhandigen overhandigt overhandigd
  overleggen overlegt overlegd
  plaatsen plaatst geplaatst
  - plant gepland
  pleiten pleit gepleit
  polijsten polijst gepolijst
  presenteren presenteert gepresenteerd
  prikken prikt geprikt
  publiceren publiceert gepubliceerd
  rapporteren rapporteert gerapporteerd
  redigeren redigeert geredigeerd
  registreren registreert geregistreerd
  reinigen reinigt gereinigd
  scannen scant gescand
  schrijven schrijft geschreven
  screenen screent gescreend
  slagen slaagt geslaagd
  sorteren sorteert gesorteerd
  spreken spreekt gesproken
  steriliseren steriliseert gesteriliseerd
  - test getest
  tonen toont getoond
  trainen traint getraind
  vaccineren vaccineert gevaccineerd
  verdelen verdeelt verdeeld
  vergelijken vergelijkt vergeleken
  vermelden vermeldt vermeld
  verpakken verpakt verpakt
  versturen verstuurt verstuurd
  vertalen vertaalt vertaald
  vervangen vervangt vervangen
  verwerken verwerkt verwerkt
  verwijderen verwijdert verwijderd
  verwijzen verwijst verwezen
  verzenden verzendt verzonden
  verzorgen verzorgt -
  voltooien voltooit voltooid
  - vraagt gevraagd
  vullen vult gevuld
  wegen weegt gewogen
  zwachtelen zwachtelt gezwachteld`)

/** Part that comes loose, infinitive of the rest, third person, participle: "voert uit", "uit te voeren", "uitgevoerd". */
const separableVerbs = lines(`
  aan bieden biedt geboden
  aan kondigen kondigt gekondigd
  aan leggen legt gelegd
  aan maken maakt gemaakt
  aan manen maant gemaand
  aan melden meldt gemeld
  aan nemen neemt genomen
  aan reiken reikt gereikt
  aan rekenen rekent gerekend
  aan spreken spreekt gesproken
  aan sturen stuurt gestuurd
  aan vragen vraagt gevraagd
  aan vullen vult gevuld
  af drukken drukt gedrukt
  af handelen handelt gehandeld
  af leggen legt gelegd
  af leveren levert geleverd
  af nemen neemt genomen
  af ronden rondt gerond
  af sluiten sluit gesloten
  af stemmen stemt gestemd
  af toetsen toetst getoetst
  af werken werkt gewerkt
  bij houden houdt gehouden
  bij sturen stuurt gestuurd
  bij vullen vult gevuld
  bij werken werkt gewerkt
  door geven geeft gegeven
  door verbinden verbindt verbonden
  door verwijzen verwijst verwezen
  door voeren voert gevoerd
  in boeken boekt geboekt
  in brengen brengt gebracht
  in dienen dient gediend
  in lezen leest gelezen
  in plannen plant gepland
  in richten richt gericht
  in scannen scant gescand
  in schatten schat geschat
  in stellen stelt gesteld
  in vorderen vordert gevorderd
  in voeren voert gevoerd
  in vullen vult gevuld
  in werken werkt gewerkt
  klaar leggen legt gelegd
  klaar maken maakt gemaakt
  klaar zetten zet gezet
  mee delen deelt gedeeld
  na bellen belt gebeld
  na bespreken bespreekt besproken
  na kijken kijkt gekeken
  na lezen leest gelezen
  na vragen vraagt gevraagd
  neer leggen legt gelegd
  om zetten zet gezet
  op bellen belt gebeld
  op bergen bergt geborgen
  op leiden leidt geleid
  op lossen lost gelost
  op maken maakt gemaakt
  op nemen neemt genomen
  op roepen roept geroepen
  op ruimen ruimt geruimd
  op sporen spoort gespoord
  op starten start gestart
  op stellen stelt gesteld
  op volgen volgt gevolgd
  op zetten zet gezet
  op zoeken zoekt gezocht
  over dragen draagt gedragen
  over nemen neemt genomen
  rond leiden leidt geleid
  samen stellen stelt gesteld
  samen vatten vat gevat
  terug bellen belt gebeld
  toe dienen dient gediend
  toe lichten licht gelicht
  toe passen past gepast
  uit delen deelt gedeeld
  uit leggen legt gelegd
  uit nodigen nodigt genodigd
  uit proberen probeert geprobeerd
  uit rekenen rekent gerekend
  uit schrijven schrijft geschreven
  uit sturen stuurt gestuurd
  uit testen test getest
  uit voeren voert gevoerd
  uit werken werkt gewerkt
  vast leggen legt gelegd
  vast stellen stelt gesteld
  voor bereiden bereidt bereid
  voor doen doet gedaan
  voor leggen legt gelegd
  voor lezen leest gelezen
  voor stellen stelt gesteld
  voor zitten zit gezeten
  weg werken werkt gewerkt`)

/** Verbs that show something only with the right object: "een gesprek voeren", but not "aandacht geven". */
const lightVerbs = lines(`
  doen doet gedaan
  gebruiken gebruikt gebruikt
  geven geeft gegeven
  houden houdt gehouden
  maken maakt gemaakt
  nemen neemt genomen
  voeren voert gevoerd`)
/** With one of these in the sentence a light verb shows nothing. */
export const emptyObjects = wordSet(
  'aandacht best deel gebruik initiatief initiatieven kans kansen kennis opleiding cursus rekening ruimte stappen tijd verantwoordelijkheid vertrouwen voeling vooruitgang vorderingen werk',
)

/** How a form counts: always, only beside "ik" ("plan", "uitleg"), or only with a telling object. */
export type VerbUse = 'always' | 'besideIk' | 'withObject'

/** "voer" from "voert"; a stem that ends in t itself ("zet") stays. */
const firstPerson = (infinitive: string, third: string) =>
  third.endsWith('t') && !infinitive.endsWith('ten') ? third.slice(0, -1) : third

/** "voerde" from "gevoerd"; strong verbs have none here, goals are seldom written in the past tense. */
function pastForms(first: string, participle: string): string[] {
  if (!/[dt]$/.test(participle)) return []
  const past = `${first}${participle.endsWith('d') ? 'de' : 'te'}`
  return [past, `${past}n`]
}

function verbIndex() {
  /** Whole words that tell of a visible action. */
  const forms = new Map<string, VerbUse>()
  /** Loose verb forms and the parts that complete them: "voert" → uit, in, door. */
  const loose = new Map<string, Set<string>>()
  const add = (form: string, use: VerbUse) => {
    if (form !== '-' && forms.get(form) !== 'always') forms.set(form, use)
  }
  for (const [infinitive = '', third = '', participle = ''] of lightVerbs) {
    for (const form of [infinitive, third, participle]) add(form, 'withObject')
  }
  for (const [infinitive = '', third = '', participle = ''] of plainVerbs) {
    const first = firstPerson(infinitive, third)
    add(first, 'besideIk')
    for (const form of [infinitive, participle, ...pastForms(first, participle)]) add(form, 'always')
    add(third, third === 'test' ? 'besideIk' : 'always')
  }
  for (const [part = '', infinitive = '', third = '', participle = ''] of separableVerbs) {
    const first = firstPerson(infinitive, third)
    const past = pastForms(first, participle)
    add(part + first, 'besideIk')
    for (const form of [infinitive, participle, ...past]) add(part + form, 'always')
    if (third !== first) add(part + third, 'always')
    for (const form of [first, third, infinitive, ...past]) {
      loose.set(form, (loose.get(form) ?? new Set()).add(part))
    }
  }
  return { forms, loose }
}
export const { forms: visibleForms, loose: looseForms } = verbIndex()

/** Loose parts that are hardly ever a preposition: no need to stand at the end of a clause. */
export const clearParts = wordSet('af klaar mee neer samen terug toe vast weg')
/** What may follow a loose part that ends its clause: "legt het plan uit aan", but not "op vrijdag". */
export const afterPart = wordSet(
  'aan als bij binnen buiten dat die door en in maar met na naar of om omdat onder op over per sinds tegen terwijl tijdens tot tussen uit van vanaf via volgens voor voordat waar waarbij waardoor waarin waarna wanneer want zodat zodra zonder elke elk iedere zelfstandig telkens',
)
export const auxiliaries = wordSet('te kan kunnen kon moet moeten mag mogen wil willen zal zullen gaat gaan')

/** Ways of being present; nothing is yet seen of what was learned. */
export const attendanceForms = wordSet(
  'volg volgt volgen gevolgd volgde bijwonen bijwoont bijgewoond woont wonen deelnemen deelneemt deelgenomen meedoen meedoet meegedaan deel aanwezig aanwezigheid bezoeken bezoekt bezocht deelname doorlopen doorloopt',
)
const courseWords = wordSet(
  'les lessen lessenreeks lezing lezingen masterclass module modules seminar seminars symposium vorming vormingen',
)
const courseNoun = endsInOne(
  words(
    'bijscholing bijscholingen congres congressen cursus cursussen e-learning navorming navormingen opleiding opleidingen scholing scholingen seminarie seminaries studiedag studiedagen training trainingen webinar webinars workshop workshops',
  ),
)
/** "cursus", also as the end of a longer word: "sterilisatiecursus". */
export const isCourse = (word: string): boolean => courseWords.has(word) || courseNoun(word)
/** What ties a course to the use made of it afterwards. */
export const purposeWords = wordSet('zodat waarna daarna nadien erna daarmee waarmee vervolgens om')

/** Learning and improving without saying what will be seen; two of them in a sentence are often two goals. */
export const growthForms = wordSet(
  'leren leert leer bijleren verbeteren verbetert verbeter communiceren communiceert samenwerken groeien groei groeit ontwikkelen ontwikkelt ontwikkel verdiepen verdiept verdiep versterken versterkt versterk bijscholen bijschaven omgaan bekwamen',
)
/** "en ook", "daarnaast": what comes after it is often a second goal. */
export const addingWords = wordSet('daarnaast bovendien tevens alsook alsmede evenals eveneens')
/** The sentence goes on about the same goal from here. */
export const subordinators = wordSet(
  'zodat zodra waardoor waarna waarbij waarmee omdat want om die dat wanneer als nadat voordat terwijl door',
)

/** Words that leave open how much or when; flagged only while nothing measures the goal. */
export const vagueWords = wordSet(`
  beter betere meer minder goed goede voldoende regelmatig regelmatige vaker binnenkort zsm
  optimaliseren optimaliseert optimaliseer geoptimaliseerd verbeteren verbetert verbeter verbeterd bevorderen bevordert
  proberen probeert probeer trachten tracht streven streeft streef kennismaken bewust bewuster
  begrijpen begrijpt begrijp kennen kent ken weten weet professioneel professionele professioneler
  proactief proactieve proactiever pro-actief flexibel flexibele flexibeler efficient efficiente efficienter
  iets eventueel misschien`)
export const vaguePhrases = [
  'zoveel mogelijk',
  'zo veel mogelijk',
  'zo snel mogelijk',
  'zo goed mogelijk',
  'z s m',
  'af en toe',
  'op termijn',
  'aandacht hebben',
  'aandacht voor',
  'inzicht krijgen',
  'inzicht in',
  'maakt kennis',
  'maak kennis',
  'kennis maken',
  'werk aan',
  'werk ik aan',
  'werkt aan',
  'werken aan',
].map(words)
export const weakPhrases = ['ik zou', 'zou ik', 'ik hoop', 'hoop ik', 'hopelijk', 'ik wens'].map(words)

export const months = wordSet(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept sep okt nov dec',
)
export const momentWords = wordSet(
  'kwartaal trimester semester zomer herfst najaar winter lente voorjaar week jaareinde',
)
export const numberWords = wordSet(
  'nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd tweehonderd duizend dozijn tiental twintigtal vijftigtal honderdtal helft halveren halveert gehalveerd verdubbelen verdubbelt procent tweemaal driemaal viermaal vijfmaal zesmaal tienmaal',
)
/** Number glued to one of these is still an amount: "3x", "15min". */
export const amountUnits = wordSet('x u h min km kg g ml mg cm mm euro')
/** A number after one of these is a name: "kamer 2". */
export const labelWords = wordSet(
  'artikel art box cabinet deel fase hoofdstuk kabinet kamer locatie module nr nummer office stap stoel versie week windows zaal',
)
export const termStarts = wordSet('binnen over in na tegen komende volgende eerste uiterlijk')
export const longUnits = wordSet('maand maanden jaar jaren kwartalen')

export const frequencyWords = wordSet(
  'dagelijks dagelijkse wekelijks wekelijkse tweewekelijks tweewekelijkse maandelijks maandelijkse tweemaandelijks driemaandelijks driemaandelijkse halfjaarlijks halfjaarlijkse jaarlijks jaarlijkse maandags dinsdags woensdags donderdags vrijdags zaterdags telkens foutloos foutloze',
)
export const everyWords = wordSet('elk elke ieder iedere')
/** "in elk geval" is no rhythm. */
export const noRhythm = wordSet('geval manier vorm aspect vlak gebied moment')
export const perUnits = wordSet(
  'uur halfuur dagdeel dag week weekend maand kwartaal trimester semester jaar consult bezoek patient client klant cliente dossier dier zitting behandeling ingreep gesprek telefoontje oproep aangifte factuur ochtend namiddag',
)

const certificateNoun = endsInOne(
  words('certificaat certificaten attest attesten diploma getuigschrift brevet examen examens toets toetsen'),
)
/** A paper that only says someone was there proves nothing that was learned. */
const saysPresence = (word: string) => word.startsWith('aanwezigheid') || word.startsWith('deelname')
export const isCertificate = (word: string): boolean => certificateNoun(word) && !saysPresence(word)
export const passingWords = wordSet('slagen slaagt geslaagd slaag accreditatie')

/** "zonder hulp" and its kin. */
export const withoutWords = wordSet(
  'hulp begeleiding toezicht ondersteuning bijstand tussenkomst nazicht controle fout fouten correctie correcties herinnering herinneringen opmerking opmerkingen bijsturing nakijken navragen vragen aanpassingen verbeteringen',
)

/** Who may see it; also as the end of a longer word ("praktijkassistente"). */
export const isObserver = endsInOne(
  words(
    'tandarts tandartsen arts artsen dokter advocaat advocaten advocate vennoot vennoten accountant accountants boekhouder leidinggevende praktijkhouder praktijkmanager kantoorhouder kantoormanager zaakvoerder werkgever collega collegas mentor coach begeleider meester stagemeester teamlid teamleden team patient patienten client clienten klant klanten eigenaar eigenaars eigenares eigenaren baasje baasjes assistent assistente assistenten hygienist hygieniste docent lesgever',
  ),
)
export const observingForms = wordSet(
  'ziet zien gezien merkt merken hoort horen nakijkt nakijken nagekeken kijkt kijken meekijkt meekijken controleert controleren gecontroleerd beoordeelt beoordelen beoordeeld bevestigt bevestigen bevestigd vaststelt stelt tekent aftekent afgetekend aanvinkt afvinkt afgevinkt observeert geobserveerd goedkeurt keurt goedgekeurd leest naleest nagelezen luistert meeluistert scoort scoren feedback geeft geven evalueert bespreekt toetst noteert telt vindt',
)
/** The observer's verb directly after the observer, outside the indicator field. */
export const strictObservingForms = wordSet(
  'ziet zien merkt merken hoort horen beoordeelt beoordelen bevestigt bevestigen keurt observeert kijkt kijken luistert scoort',
)
export const observationWords = wordSet(
  'steekproef steekproeven bevraging bevragingen enquete tevredenheidsmeting observatie audit nazicht',
)
/** No one in particular. */
export const pronouns = wordSet('ik we wij u men iedereen ze zij hij het dit dat er jij je niemand iemand alles')

/** In the indicator these say "all" or "none", which can be counted. */
export const countlessNouns = wordSet('aandacht moeite stress tijd vertrouwen zin schrik angst last')
/** Pieces of work that are there or are not, and how one sees that they are. */
export const isDeliverable = endsInOne(
  words(
    'checklist document draaiboek handleiding instructie instructies lijst overzicht plan procedure protocol rapport sjabloon sjablonen stappenplan steekkaart verslag werkwijze',
  ),
)
export const readyWords = wordSet(
  'af klaar ligt hangt staat online opgesteld goedgekeurd ingediend gepubliceerd gebruikt gebruik ingevoerd afgewerkt bestaat uitgeschreven',
)

/** A full stop after these ends no sentence. */
export const abbreviations = wordSet('dr mr mevr dhr prof ing bv bijv ca nr min max art z s m')
