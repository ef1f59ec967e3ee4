import { plainWord } from './plain'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(plainWord))

/** Others than who works here: patients, clients, animals, and people in general. */
const others = list(`
  patiënt patiënte patiënten patiëntes patiëntje cliënt cliënte cliënten cliëntes klant klanten bezoeker bezoekers
  mens mensen kind kinderen kleuters jongere jongeren oudere ouderen senioren tieners vrouw vrouwen dame dames heer heren
  familie families gezin gezinnen ouder ouders moeder moeders vader koppel koppels bewoner bewoners gebruikers roker rokers
  hond honden hondje teef reu pup puppy puppy's pups kat katten kater poes kitten kittens paard paarden veulen merrie pony
  koe koeien kalf kalveren rund vee stier varken varkens schaap schapen geit geiten konijn konijnen cavia hamster vogel
  vogels papegaai kip kippen fret reptiel schildpad dier dieren huisdier huisdieren herder labrador buldog
  eigenaar eigenaars eigenaren eigenares baasje baasjes baas boer boeren fokker veehouder
  tegenpartij tegenpartijen partijen eiser eiseres verweerder werkgever werknemer werknemers werkneemster slachtoffer
  slachtoffers beklaagde verdachte getuige vennootschap vereniging stichting bedrijf bedrijven rechter rechtbank
  tand tanden kies kiezen gebit kaak wortel stoel
  vluchteling vluchtelingen asielzoekers
  leverancier leveranciers verwijzer verwijzers man mannen jongen meisje leerling leerlingen student studenten
`)

/** Everyone and no one: rules of the house, not someone. */
export const general = list('wie we wij men iedereen iemand niemand onze ons u')

/** Someone who works here. */
export const ownNouns = list(`
  medewerker medewerkster assistent assistente tandartsassistent tandartsassistente stoelassistente
  dierenartsassistent dierenartsassistente praktijkassistente baliemedewerker baliemedewerkster collega stagiair stagiaire
  mondhygiënist mondhygiëniste secretaresse verpleegkundige preventieassistente paraveterinair advocaat-stagiair mevrouw
  meneer
`)
/** These may also point back at a patient named before. */
export const pronouns = list('ze zij hij')
export const own: ReadonlySet<string> = new Set([...ownNouns, ...pronouns, 'ik'])
export const possessives = list("haar zijn mijn m'n z'n d'r hun")
export const articles = list('een de het dit dat deze die dankzij')
export const prepositionsOfObject = list('dankzij voor met aan bij van door tegen naar over na')

/** Knowing about it, learning it, handling it: then the word is work. */
const topics = list(`
  cursus opleiding bijscholing vorming training workshop studiedag congres lezing module webinar nascholing infoavond
  opleidingen project zorgpad spreekuur raadpleging protocol richtlijn beleid procedure dossier dossiers zaak zaken nota
  folder screening preventie preventief educator recht rechten wet wetgeving cao ontslag pleidooi erkenning discriminatie
  ervaring kennis interesse deskundig gespecialiseerd specialiteit specialisatie expertise inzicht bekwaamheid sterkte
  vertrouwd bekwaam geduld oog over rond omtrent inzake betreffende eerste hulp nazorg wondzorg zorg
  cursist behandeling behandelingen onderzoek diagnostiek thema onderwerp aanpak doel verzuimbeleid
  werken omgaan omgang kliniek consultatie consultaties gesprekken voorlichting uitleg
`)
const workForms = list(`
  begeleid begeleidt begeleidde begeleiden behandel behandelt behandelde behandelen verzorg verzorgt verzorgde verzorgen
  volg volgt volgde volgen leer leert leerde leren ken kent kende kennen herken herkent herkende herkennen herstelt
  help helpt hielp helpen informeer informeert informeren screen screent screenen inschatten bespreek bespreekt besproken
  bespreken troost troosten vaccineer vaccineert vaccineren onderzoek onderzoekt onderzocht onderzoeken assisteer assisteert
  assisteren verdiep verdiept verdiepen bekwaam bekwamen specialiseer specialiseert specialiseren schrijf schrijft schreef
  pleit pleitte pleiten onderhandel onderhandelt onderhandelen overleg overlegt overleggen stel stelt stelde stellen
  triëert triëren opvangen vangt uitleggen inplannen inplant ontsmet organiseer organiseert organiseerde organiseren
  regelde regelt regelen registreer registreert registreren bevraagt vertaalt
  bereidt voorbereidt voorbereiden voorkomen voorkomt verlagen vermijden scheren dien dient noteert noteren controleert
  controleren opvolgen opvolgt geruststellen verdedig verdedigt verdedigde verdedigen vertegenwoordigt vertegenwoordigen
  adviseer adviseert adviseren dagvaardt dagvaardde
`)
/** Work too, but as often about oneself: "vraagt een gebedsruimte". */
const softWork = list('vraagt vragen spreekt spreek spreken werkt werk')
export const isSoftWork = (word: string): boolean => softWork.has(word)
/** Skills, when what they are in follows: "goed in", "sterk met". */
export const skills = list('goed beter sterk sterker vlot vlotter handig knap')
export const skillIn = list('in met bij op')
/** At the end of a clause they say what is done with the word: "kan epilepsie herkennen", "heeft een kies getrokken". */
const handled = list(`
  begeleid behandeld verzorgd gevolgd geleerd herkend geholpen geïnformeerd gescreend ingeschat besproken getroost
  gevaccineerd onderzocht geassisteerd geschreven onderhandeld overlegd vastgesteld opgevangen uitgelegd ingepland ontsmet
  georganiseerd geregeld geregistreerd bevraagd vertaald voorbereid voorkomen verlaagd genoteerd gecontroleerd opgevolgd
  gerustgesteld gezien getrokken gedaan uitgevoerd
`)
export const isHandling = (word: string): boolean => handled.has(word) || (workForms.has(word) && word.endsWith('n'))
/** Of someone who works here: "zijn vrouw". */
export const relatives = list(
  'vrouw man moeder vader kind kinderen dochter zoon zus broer ouders partner echtgenoot echtgenote',
)
/** A capital after these is a place. */
export const placeWords = list('uit in te naar')
export const isWork = (word: string): boolean => workForms.has(word)

/** Being, having, getting, falling out: what ties a state to someone. */
export const states = list(`
  ben is was waren bent wordt word werd werden geweest geworden heb heeft had hebben gehad kreeg krijgt krijg kregen lijdt
  lijd leed kamp kampt kampte sukkelt sukkelde worstelt worstelde blijft bleef raakt raakte zit zat voelt voel voelde
  meldde meldt viel valt uitgevallen thuis last afwezig herstelt herstelde hersteld overleeft verblijft staat stond doet
  deed ging gaat belde zich wegens vanwege door omwille sinds ondanks wacht kreeg houdt slikt slik slikte neemt nam draagt
  draag eet drinkt gebruikt gebruikte vecht revalideert komt kwam vertrekt vraagt vroeg wil viert
`)
/** In a note without a subject these say that it is about someone. */
export const noteWords = list(
  'gehad geweest gekregen geworden sinds terug thuis uitgevallen afwezig halftijds deeltijds',
)
/** At the head of a clause they give a reason: "Wegens een hernia mag ze niet tillen". */
export const reasons = list('wegens vanwege door omwille sinds na met tijdens ondanks dankzij')
/** After these a pronoun still is who the sentence began with. */
export const ownConjunctions = list('omdat doordat want toen sinds nadat zodat waardoor maar terwijl en')
/** A capital does not make these a name. */
export const notNames = list(`
  de het een dit dat deze die er hier daar dan toen nu als bij door met na naar om onder op over per sinds te tegen tijdens
  tot tussen uit van voor wegens zonder al alle ook nog niet geen mijn haar zijn hun uw onze wat wie waar wanneer waarom hoe
  beide sommige veel vele meer elke ieder iedere dat's volgend vorig dankzij kerstmis pasen nederlands nederlandse frans
  franse engels engelse duits duitse vlaams vlaamse belgisch belgische europees europese perzische maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
  december
`)

/** Also in a compound: "hartpatiënten", "herdershond". */
export const isOther = (word: string): boolean =>
  others.has(word) || /(?:patient(?:en?|e?s)?|client(?:en|e?s)?|hond(?:en)?|kat(?:ten)?)$/.test(word)
export const isTopic = (word: string): boolean =>
  topics.has(word) ||
  /(?:opleiding|cursus|dossiers?|beleid|screening|educator|recht|zorg|schade|begeleiding)$/.test(word)
