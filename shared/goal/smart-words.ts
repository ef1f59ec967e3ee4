import { endsInOne, wordSet, words } from './word-set'

/**
 * The words, besides verbs of action, that the SMART tips listen for. Everything is in lower case and without accents,
 * as `smart-text.ts` compares it.
 */

export const smartLetters = {
  S: 'Specifiek',
  M: 'Meetbaar',
  A: 'Acceptabel',
  R: 'Realistisch',
  T: 'Tijdsgebonden',
} as const
export type SmartLetter = keyof typeof smartLetters

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
/** "attest", "eindexamen", but not "aanwezigheidsattest". */
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
