import { wordLines, wordSet } from './word-set'

/**
 * The verbs by which the SMART tips recognise a visible action, in lower case and without accents. They stand one to a
 * line, so that a missing one is added in a few seconds.
 */

/** Infinitive, third person, participle. A dash stands for a form that is more often a noun or an adjective. */
const plainVerbs = wordLines(`
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
  bevestigen bevestigt bevestigd
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
  dweilen dweilt gedweild
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
  oefenen oefent geoefend
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
  poetsen poetst gepoetst
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
  tellen telt geteld
  tikken tikt getikt
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
  wisselen wisselt gewisseld
  zeggen zegt gezegd
  zenden zendt gezonden
  zuiveren zuivert gezuiverd
  zwachtelen zwachtelt gezwachteld`)

/** Part that comes loose, infinitive of the rest, third person, participle: "voert uit", "uit te voeren", "uitgevoerd". */
const separableVerbs = wordLines(`
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
  aan zetten zet gezet
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
  af wisselen wisselt gewisseld
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
  schoon houden houdt gehouden
  schoon maken maakt gemaakt
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
  uit zetten zet gezet
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
  weg nemen neemt genomen
  weg werken werkt gewerkt`)

/** Verbs that show something only with the right object: "een gesprek voeren", but not "aandacht geven". */
const lightVerbs = wordLines(`
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

/** Loose parts that are hardly ever a preposition: no need to stand at the end of a clause. */
export const clearParts = wordSet('af klaar leeg mee neer samen schoon terug toe vast weg')

/** How a form counts: always, only beside "ik" ("plan", "uitleg"), or only with a telling object. */
type VerbUse = 'always' | 'besideIk' | 'withObject'

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
    // "inzet" and "omzet" are nouns as well, "klaarzet" is not.
    if (third !== first || clearParts.has(part)) add(part + third, 'always')
    for (const form of [first, third, infinitive, ...past]) {
      loose.set(form, (loose.get(form) ?? new Set()).add(part))
    }
  }
  return { forms, loose }
}
export const { forms: visibleForms, loose: looseForms } = verbIndex()

/** What may follow a loose part that ends its clause: "legt het plan uit aan", but not "op vrijdag". */
export const afterPart = wordSet(
  'aan als bij binnen buiten dat die door en in maar met na naar of om omdat onder op over per sinds tegen terwijl tijdens tot tussen uit van vanaf via volgens voor voordat waar waarbij waardoor waarin waarna wanneer want zodat zodra zonder elke elk iedere zelfstandig telkens',
)
export const auxiliaries = wordSet('te kan kunnen kon moet moeten mag mogen wil willen zal zullen gaat gaan')
