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
  antwoorden antwoordt geantwoord
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
  betalen betaalt betaald
  betekenen betekent betekend
  bewaken bewaakt bewaakt
  bezorgen bezorgt bezorgd
  boren boort geboord
  bouwen bouwt gebouwd
  brengen brengt gebracht
  checken checkt gecheckt
  coachen coacht gecoacht
  consolideren consolideert geconsolideerd
  controleren controleert gecontroleerd
  coordineren coordineert gecoordineerd
  declareren declareert gedeclareerd
  delegeren delegeert gedelegeerd
  demonstreren demonstreert gedemonstreerd
  desinfecteren desinfecteert gedesinfecteerd
  dicteren dicteert gedicteerd
  digitaliseren digitaliseert gedigitaliseerd
  documenteren documenteert gedocumenteerd
  drogen droogt gedroogd
  etiketteren etiketteert geetiketteerd
  evalueren evalueert geevalueerd
  factureren factureert gefactureerd
  filmen filmt gefilmd
  fixeren fixeert gefixeerd
  formuleren formuleert geformuleerd
  fotograferen fotografeert gefotografeerd
  gieten giet gegoten
  halen haalt gehaald
  hanteren hanteert gehanteerd
  hechten hecht gehecht
  hernieuwen hernieuwt hernieuwd
  herschrijven herschrijft herschreven
  herstellen herstelt hersteld
  informeren informeert geinformeerd
  injecteren injecteert geinjecteerd
  installeren installeert geinstalleerd
  inventariseren inventariseert geinventariseerd
  kalibreren kalibreert gekalibreerd
  kiezen kiest gekozen
  klasseren klasseert geklasseerd
  knippen knipt geknipt
  koppelen koppelt gekoppeld
  labelen labelt gelabeld
  laden laadt geladen
  leiden leidt geleid
  leveren levert geleverd
  - mailt gemaild
  masseren masseert gemasseerd
  melden meldt gemeld
  meten meet gemeten
  noemen noemt genoemd
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
  openen opent geopend
  opereren opereert geopereerd
  organiseren organiseert -
  overhandigen overhandigt overhandigd
  overleggen overlegt overlegd
  overlopen overloopt overlopen
  overtuigen overtuigt overtuigd
  plaatsen plaatst geplaatst
  - plant gepland
  pleiten pleit gepleit
  polijsten polijst gepolijst
  presenteren presenteert gepresenteerd
  prikken prikt geprikt
  programmeren programmeert geprogrammeerd
  publiceren publiceert gepubliceerd
  rapporteren rapporteert gerapporteerd
  reageren reageert gereageerd
  reconcilieren reconcilieert gereconcilieerd
  redigeren redigeert geredigeerd
  regelen regelt geregeld
  registreren registreert geregistreerd
  reinigen reinigt gereinigd
  ruimen ruimt geruimd
  scannen scant gescand
  scheren scheert geschoren
  schrijven schrijft geschreven
  screenen screent gescreend
  signaleren signaleert gesignaleerd
  slagen slaagt geslaagd
  sorteren sorteert gesorteerd
  spoelen spoelt gespoeld
  spreken spreekt gesproken
  stemmen stemt gestemd
  steriliseren steriliseert gesteriliseerd
  sturen stuurt gestuurd
  - test getest
  tonen toont getoond
  trainen traint getraind
  trekken trekt getrokken
  triageren triageert getriageerd
  typen typt getypt
  vaccineren vaccineert gevaccineerd
  verantwoorden verantwoordt verantwoord
  verbinden verbindt verbonden
  verdelen verdeelt verdeeld
  vergelijken vergelijkt vergeleken
  verkopen verkoopt verkocht
  verlenen verleent verleend
  vermelden vermeldt vermeld
  vernietigen vernietigt vernietigd
  verpakken verpakt verpakt
  verrichten verricht verricht
  versturen verstuurt verstuurd
  vertalen vertaalt vertaald
  vervangen vervangt vervangen
  verwelkomen verwelkomt verwelkomd
  verwerken verwerkt verwerkt
  verwijderen verwijdert verwijderd
  verwijzen verwijst verwezen
  verwittigen verwittigt verwittigd
  verzamelen verzamelt verzameld
  verzenden verzendt verzonden
  verzorgen verzorgt -
  voltooien voltooit voltooid
  voorzien voorziet -
  - vraagt gevraagd
  vullen vult gevuld
  waarschuwen waarschuwt gewaarschuwd
  wassen wast gewassen
  wegen weegt gewogen
  weigeren weigert geweigerd
  zeggen zegt gezegd
  zenden zendt gezonden
  zwachtelen zwachtelt gezwachteld`)

/** Part that comes loose, infinitive of the rest, third person, participle: "voert uit", "uit te voeren", "uitgevoerd". */
const separableVerbs = lines(`
  aan bieden biedt geboden
  aan brengen brengt gebracht
  aan duiden duidt geduid
  aan geven geeft gegeven
  aan kondigen kondigt gekondigd
  aan leggen legt gelegd
  aan maken maakt gemaakt
  aan manen maant gemaand
  aan melden meldt gemeld
  aan nemen neemt genomen
  aan passen past gepast
  aan reiken reikt gereikt
  aan rekenen rekent gerekend
  aan sluiten sluit gesloten
  aan spannen spant gespannen
  aan spreken spreekt gesproken
  aan sturen stuurt gestuurd
  aan vragen vraagt gevraagd
  aan vullen vult gevuld
  af bakenen bakent gebakend
  af drukken drukt gedrukt
  af handelen handelt gehandeld
  af leggen legt gelegd
  af leveren levert geleverd
  af nemen neemt genomen
  af ronden rondt gerond
  af schaffen schaft geschaft
  af sluiten sluit gesloten
  af spreken spreekt gesproken
  af stemmen stemt gestemd
  af tekenen tekent getekend
  af toetsen toetst getoetst
  af werken werkt gewerkt
  bij houden houdt gehouden
  bij leggen legt gelegd
  bij sturen stuurt gestuurd
  bij vullen vult gevuld
  bij werken werkt gewerkt
  binnen roepen roept geroepen
  door geven geeft gegeven
  door verbinden verbindt verbonden
  door verwijzen verwijst verwezen
  door voeren voert gevoerd
  goed keuren keurt gekeurd
  in boeken boekt geboekt
  in brengen brengt gebracht
  in dienen dient gediend
  in leiden leidt geleid
  in lezen leest gelezen
  in pakken pakt gepakt
  in plannen plant gepland
  in richten richt gericht
  in scannen scant gescand
  in schakelen schakelt geschakeld
  in schatten schat geschat
  in schrijven schrijft geschreven
  in spreken spreekt gesproken
  in spuiten spuit gespoten
  in stellen stelt gesteld
  in voeren voert gevoerd
  in vorderen vordert gevorderd
  in vullen vult gevuld
  in werken werkt gewerkt
  klaar leggen legt gelegd
  klaar maken maakt gemaakt
  klaar zetten zet gezet
  leeg maken maakt gemaakt
  leeg ruimen ruimt geruimd
  mee delen deelt gedeeld
  mee nemen neemt genomen
  na bellen belt gebeld
  na bespreken bespreekt besproken
  na gaan gaat gegaan
  na kijken kijkt gekeken
  na lezen leest gelezen
  na sturen stuurt gestuurd
  na trekken trekt getrokken
  na vragen vraagt gevraagd
  neer leggen legt gelegd
  om zetten zet gezet
  op bellen belt gebeld
  op bergen bergt geborgen
  op halen haalt gehaald
  op leiden leidt geleid
  op leveren levert geleverd
  op lossen lost gelost
  op maken maakt gemaakt
  op nemen neemt genomen
  op roepen roept geroepen
  op ruimen ruimt geruimd
  op schrijven schrijft geschreven
  op sporen spoort gespoord
  op starten start gestart
  op stellen stelt gesteld
  op sturen stuurt gestuurd
  op tekenen tekent getekend
  op vangen vangt gevangen
  op volgen volgt gevolgd
  op vragen vraagt gevraagd
  op zetten zet gezet
  op zoeken zoekt gezocht
  over dragen draagt gedragen
  over lopen loopt gelopen
  over maken maakt gemaakt
  over nemen neemt genomen
  rond leiden leidt geleid
  rond sturen stuurt gestuurd
  samen brengen brengt gebracht
  samen stellen stelt gesteld
  samen vatten vat gevat
  tegen houden houdt gehouden
  terug bellen belt gebeld
  terug sturen stuurt gestuurd
  toe dienen dient gediend
  toe lichten licht gelicht
  toe passen past gepast
  toe wijzen wijst gewezen
  uit delen deelt gedeeld
  uit leggen legt gelegd
  uit lezen leest gelezen
  uit nemen neemt genomen
  uit nodigen nodigt genodigd
  uit pakken pakt gepakt
  uit proberen probeert geprobeerd
  uit rekenen rekent gerekend
  uit rollen rolt gerold
  uit schrijven schrijft geschreven
  uit sturen stuurt gestuurd
  uit tekenen tekent getekend
  uit testen test getest
  uit voeren voert gevoerd
  uit vragen vraagt gevraagd
  uit werken werkt gewerkt
  uit zoeken zoekt gezocht
  vast houden houdt gehouden
  vast leggen legt gelegd
  vast stellen stelt gesteld
  vast zetten zet gezet
  voor bereiden bereidt bereid
  voor doen doet gedaan
  voor leggen legt gelegd
  voor lezen leest gelezen
  voor stellen stelt gesteld
  voor tonen toont getoond
  voor zitten zit gezeten
  weg halen haalt gehaald
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
    add(firstPerson(infinitive, third), 'besideIk')
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
export const clearParts = wordSet('af klaar leeg mee neer samen terug toe vast weg')
/** What may follow a loose part that ends its clause: "legt het plan uit aan", but not "op vrijdag". */
export const afterPart = wordSet(
  'aan als bij binnen buiten dat die door en in maar met na naar of om omdat onder op over per sinds tegen terwijl tijdens tot tussen uit van vanaf via volgens voor voordat waar waarbij waardoor waarin waarna wanneer want zodat zodra zonder elke elk iedere zelfstandig telkens',
)
export const auxiliaries = wordSet('te kan kunnen kon moet moeten mag mogen wil willen zal zullen gaat gaan')

/**
 * Verbs that show nothing to others, or nothing without more words. Any other verb right behind a name or "ik" is taken
 * for a visible action: no list holds every verb of a practice ("Kato knipt", "Bram giet"). The last line holds small
 * words that stand in the same place.
 */
export const quietForms = wordSet(`
  is zijn was waren ben heeft heb hebben had wordt word worden blijft blijf blijven lijkt lijken wil willen kan
  kunnen zal zullen zou zouden moet moeten mag mogen hoeft gaat ga gaan komt kom komen staat sta staan zit zitten
  ligt loopt loop doet doe doen geeft geef geven neemt neem nemen maakt maak maken houdt houd hou houden voert
  voer voeren gebruikt gebruik gebruiken leert leer leren studeert studeer studeren bestudeert bestuderen volgt
  volg volgen woont bezoekt bezoek bezoeken krijgt krijg krijgen verwerft verwerf verwerven bereikt bereik
  bereiken haalt voelt voel voelen denkt denk denken vindt vind vinden kent ken kennen weet weten begrijpt begrijp
  begrijpen beseft besef beseffen snapt snap snappen gelooft geloof hoopt hoop hopen wenst wens wensen verlangt
  verlang droomt droom probeert probeer proberen tracht trachten streeft streef streven werkt werk werken groeit
  groei groeien evolueert evolueer evolueren verbetert verbeter verbeteren verdiept verdiep verdiepen ontwikkelt
  ontwikkel ontwikkelen versterkt versterk versterken vergroot vergroten verhoogt verhoog verhogen vermindert
  verminder verminderen optimaliseert optimaliseer optimaliseren bevordert bevorder bevorderen functioneert
  functioneer functioneren focust focus focussen engageert engageer inzet zet richt let past pas stelt stel draagt
  draag dragen helpt help helpen zorgt zorg zorgen steunt steun ondersteunt ondersteun ondersteunen durft durf
  durven communiceert communiceer communiceren omgaan gedraagt gedraag wacht wachten verwacht verwachten bekwaamt
  bekwaam bekwamen specialiseert specialiseer specialiseren schoolt school interesseert verdient verdien verdienen
  ervaart ervaar ervaren geniet genieten vertrouwt vertrouw vertrouwen verkent verken verkennen biedt bied bekomt
  bekom bekomen realiseert realiseer realiseren creeert creeer creeren stimuleert stimuleer stimuleren waarborgt
  waarborg waarborgen behoudt behoud behouden verzekert verzeker verzekeren garandeert garandeer garanderen
  bespaart bespaar besparen vermijdt vermijd vermijden voorkomt voorkom voorkomen verandert verander veranderen
  onthoudt onthoud onthouden beheerst beheers beheersen motiveert motiveren presteert presteren profileert
  profileren concentreert concentreren professionaliseert professionaliseren perfectioneert perfectioneren
  activeert activeren participeert participeren excelleert excelleren anticipeert anticiperen improviseert
  improviseren integreert integreren moderniseert moderniseren maximaliseert maximaliseren minimaliseert
  minimaliseren interesseren beweert concretiseert concretiseren
  mogelijk naast want vlot goed niet graag zelf sinds best vaak liefst voldoende zoveel eens`)
/** Loan words that end so are verbs: "digitaliseert", "identificeren". Not -ieren: "dieren", "formulieren". */
export const isLoanVerb = endsInOne(
  words('eert iseren iceren ineren oneren ueren ipuleren streren nteren rmeren cteren'),
)
/** First words of a sentence that are no name. */
export const noName = wordSet(
  'de het een mijn onze ons hun haar zijn deze dit die dat er als wie wat hoe waar dan zo nu nog ook met in op aan bij na om te van voor tegen vanaf door over onder tijdens zonder binnen niet geen elke elk iedere ieder alle veel vlot vlotter goed sterk nieuw nieuwe groot grote klein kleine juist correct duidelijk actief snel sneller zelf samen is zijn wordt kan wil zal',
)
/** Nouns that look like a verb in the third person. */
export const nounsLikeVerbs = wordSet(
  'inzicht overzicht contact respect project talent attest product budget document dienst dienstverlening kracht aandacht toekomst resultaat effect beleid gewicht toezicht bericht opdracht tijdsdruk aanspreekpunt klant patient client assistent docent arts student kwaliteit efficientie productiviteit assertiviteit flexibiliteit communicatiekracht inzet werkpunt punt recht licht traject',
)

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
  'ziet zien gezien merkt merken hoort horen nakijkt nakijken nagekeken kijkt kijken meekijkt meekijken controleert controleren gecontroleerd beoordeelt beoordelen beoordeeld bevestigt bevestigen bevestigd vaststelt stelt tekent aftekent afgetekend aanvinkt afvinkt afgevinkt observeert geobserveerd goedkeurt goedkeuren keurt keuren goedgekeurd leest naleest nagelezen luistert meeluistert scoort scoren feedback geeft geven evalueert bespreekt toetst noteert telt vindt',
)
/** The observer's verb directly after the observer, outside the indicator field. */
export const strictObservingForms = wordSet(
  'ziet zien merkt merken hoort horen beoordeelt beoordelen bevestigt bevestigen keurt keuren observeert kijkt kijken luistert scoort',
)
export const observationWords = wordSet(
  'steekproef steekproeven bevraging bevragingen enquete tevredenheidsmeting observatie audit nazicht',
)
/** No one in particular. */
export const pronouns = wordSet('ik we wij u men iedereen ze zij hij het dit dat er jij je niemand iemand alles')

/** "hoeft niet meer na te kijken": another way to say that no help is needed. */
export const needForms = wordSet('moet moeten hoeft hoeven')
/** In the indicator these say "all" or "none", which can be counted. */
export const countlessNouns = wordSet('aandacht moeite stress tijd vertrouwen zin schrik angst last')
/** Pieces of work that are there or are not, and how one sees that they are. */
export const isDeliverable = endsInOne(
  words(
    'checklist document draaiboek handleiding instructie instructies lijst overzicht plan procedure protocol rapport rooster schema sjabloon sjablonen stappenplan steekkaart tekst verslag werkwijze',
  ),
)
export const readyWords = wordSet(
  'af klaar ligt hangt staat online opgesteld goedgekeurd ingediend gepubliceerd gebruikt gebruik ingevoerd afgewerkt bestaat uitgeschreven',
)

/** A full stop after these ends no sentence. */
export const abbreviations = wordSet('dr mr mevr dhr prof ing bv bijv ca nr min max art z s m')
