import type { SensitiveKind } from './kinds'
import { adjectives, countries, nations } from './nations'
import { healthWords } from './words-health'

/**
 * The words of a kind, by how much the sentence around them has to say (see `isAboutOwn`):
 * - `sure`: says by itself that it is about someone of the practice, save a patient, client or animal right at it;
 * - `firm`: counts unless the sentence is about someone or something else;
 * - `everyday`: daily work, counts only when the sentence ties it to someone of the practice.
 * A line is a pattern, as in pattern.ts.
 */
export type Words = { sure: readonly string[]; firm: readonly string[]; everyday: readonly string[] }
export type Weight = keyof Words

const ownNouns = 'collega/medewerker/medewerkster/assistent/assistente/stagiair/stagiaire/werkneemster/werknemer/kracht'
const origins = 'afkomst/origine/achtergrond/nationaliteit/roots/bloed/wortels'
const parties =
  'n-va/nva/cd&v/cdv/pvda/ptb/vvd/pvv/d66/cda/groenlinks/groenlinks-pvda/christenunie/sgp/bbb/bij1/ja21/fvd/sp.a/spa/ecolo/vld'
const partyNames = `${parties}/groen/vooruit/volt/denk/sp/wilders`
const unions = 'acv/abvv/aclvb/fnv/cnv/vcp/csc/fgtb/lbc/bbtk'
const anyUnion = `${unions}/vakbond/bond/vakvereniging`

/** Every kind that is found by words; national numbers are found by their checksum. */
export const words: Readonly<Record<Exclude<SensitiveKind, 'nationalNumber'>, Words>> = {
  health: healthWords,
  pregnancy: {
    sure: [
      'in verwachting van',
      'in verwachting',
      'verwacht/verwachten/verwachtte een/hun/haar/ons/mijn .. baby/kind/kindje/tweeling',
      'aan kinderen beginnen/begint/toe/denken/denkt',
      'ben/is uitgerekend',
      'geeft/geef/gaf .. borstvoeding',
      'zwanger .. te worden/raken/geraken',
      'wil/willen/hoop/hoopt/hopen .. kind/kinderen/kindje krijgen/hebben',
      'nog een kind/kindje',
      'heeft/heb/hebben/kreeg/krijgt/krijg/kregen/krijgen .. baby/babytje/kindje/dochtertje/zoontje/tweeling',
      'baby/kindje/kleintje op komst',
      'mama/papa/moeder/vader .. te/gaan/gaat worden',
      'pas/net/onlangs bevallen',
      'uitgerekende datum',
      'jonge moeder/mama',
      'op/met/in zwangerschapsverlof/bevallingsverlof/moederschapsverlof/moederschapsrust/ouderschapsverlof',
      'ivf-traject/vruchtbaarheidsbehandeling/fertiliteitstraject/vruchtbaarheidstraject',
    ],
    firm: [
      'kinderwens',
      'zwangerschapsverlof/bevallingsverlof/moederschapsverlof/moederschapsrust/bevallingsrust/geboorteverlof',
      'zwangerschapskwaaltjes/zwangerschapsmisselijkheid',
      'kolft/kolf/kolfde/kolven/afkolven/kolfruimte',
      'mama/papa/moeder/vader wordt/worden/geworden',
      'gezinsuitbreiding/babyverlof/vaderschapsverlof/zwangerschapsdiabetes/kraamtijd',
    ],
    everyday: [
      'zwanger/zwangere/zwangerschap/zwangerschappen/hoogzwanger',
      'bevalling/bevallen/bevalt/beviel',
      'miskraam/miskramen/abortus/ivf/borstvoeding/fertiliteit/onvruchtbaar',
    ],
  },
  religion: {
    sure: [
      'wegens/omwille/door/om/vanuit/vanwege/volgens van/haar/zijn/mijn/hun geloof/godsdienst/religie/geloofsovertuiging',
      'gaat/ga/ging .. naar de/een moskee/kerk/mis/synagoge',
      'bekeerd/bekeerde/bekeert .. tot/islam/christendom',
      'omdat/doordat/als/wanneer/terwijl ze/zij/hij/ik vast/vastte',
      "jehova/jehovas/jehova's getuige/getuigen",
      'getuige/getuigen van jehova/jehovah',
      'geen varkensvlees',
      'actief in mijn/haar/zijn/de kerk/parochie/moskee',
      'religieuze/godsdienstige/levensbeschouwelijke overtuiging/redenen/achtergrond',
    ],
    firm: [
      'hoofddoek/hoofddoeken/hijab/keppel/keppeltje/boerka/nikab',
      'bidt/bidden/gebed/gebeden/gebedsruimte/gebedstijden/gebedstapijt/bijbelgroep/bijbelkring/koranles',
      'sluier/tulband/davidster/kruisje/niqab',
      'praktiserend/praktiserende/kerkganger/vrijmetselaar/mormoon/adventist/pinkstergemeente/moslima',
      'gelovig/gelovige/ongelovig',
      'geloofsovertuiging/geloofsgenoten',
      'suikerfeest/offerfeest/divali/diwali/jom/chanoeka/eid',
      'streng/strikt/zeer gelovig/gereformeerd/katholiek/orthodox/religieus/islamitisch',
    ],
    everyday: [
      'geloof/godsdienst/religie/islam/christendom/jodendom',
      'moslim/islamitisch/islamitische/christen/christelijk/christelijke/katholiek/protestant/protestants/evangelisch/gereformeerd/hervormd/joods/joodse/jood/hindoe/hindoeistisch/boeddhist/boeddhistisch/sikh/atheist/vrijzinnig/religieus/religieuze',
      'ramadan/vasten/sabbat/sjabbat/halal/koosjer/kosjer',
      'kerk/moskee/synagoge/parochie/koran/bijbel/imam/dominee',
    ],
  },
  origin: {
    sure: [
      `${nations}/buitenlandse/etnische ${origins}`,
      'van .. afkomst/origine/nationaliteit',
      `van ${adjectives} ouders/vader/moeder/huize`,
      `als ${adjectives} heeft/is/was/voelt/kan/moet/heb/ben`,
      `als zwarte/donkere/gekleurde/bruine/allochtone/buitenlandse/${adjectives} vrouw/man/jongen/meisje`,
      `onze/de/mijn/die/haar/zijn ${adjectives} ${ownNouns}`,
      `ben/is/was een ${nations}/allochtoon/allochtone/buitenlander/buitenlandse/vreemdeling/migrant/zigeuner`,
      `komt/kom/kwam/komen/kwamen .. uit ${countries}`,
      `geboren .. in ${countries}`,
      `gevlucht/vluchtte .. uit/naar/van`,
      'haar/zijn/mijn/hun roots/herkomst/herkomstland/geboorteland/thuisland/moederland',
      'vreemde/dubbele/andere/niet-belgische nationaliteit',
    ],
    firm: [
      'huidskleur/huidkleur/donkergetint/halfbloed/afstamming',
      'eerste/tweede/derde generatie',
      'migratieachtergrond/migratie-achtergrond',
      'etniciteit/allochtoon/allochtone',
    ],
    everyday: [
      nations
        .split('/')
        .filter((form) => !form.endsWith('s') && !form.endsWith('e'))
        .join('/'),
      `${adjectives
        .split('/')
        .filter((form) => !['zwarte', 'donkere', 'buitenlandse'].includes(form))
        .join('/')}`,
      'vluchteling/vluchtelinge/asielzoeker/verblijfsvergunning/verblijfspapieren/verblijfsstatus/statushouder',
      'afkomst/nationaliteit/etnische',
      `is/ben/was/zijn/waren ${nations
        .split('/')
        .filter((form) => form.endsWith('s'))
        .join('/')}`,
      'werkvergunning/inburgering/inburgeringscursus/ingeburgerd/nieuwkomer/migrant/roma/zigeuner',
    ],
  },
  politics: {
    sure: [
      ...['', 'de/het '].flatMap((article) => [
        `stem/stemt/stemde/stemmen .. op/voor ${article}${partyNames}`,
        `lid/militant/aanhanger/mandataris/bestuurslid/woordvoerder van/voor/bij ${article}${partyNames}`,
        `actief/kandidaat/schepen/wethouder/raadslid/campagne/lijst .. bij/voor/van ${article}${partyNames}`,
      ]),
      'lid/militant/aanhanger van .. politieke/linkse/rechtse/socialistische/liberale/groene partij',
      'politieke overtuiging/voorkeur/mening/kleur/ideeen/opvattingen/ambities/standpunten/uitspraken',
      'linkse/rechtse/extreemrechtse/extreemlinkse/conservatieve/progressieve/nationalistische ideeen/mening/opvattingen/denkbeelden/uitspraken/sympathieen/rakker',
      'op een/de verkiezingslijst/kieslijst',
      `zit/zetelt/zat .. voor ${partyNames}`,
      `sympathie/sympathieen/voorkeur/propaganda/flyers/flyert .. voor/van ${partyNames}/vlaams`,
      'nogal/erg/heel/zeer/uiterst/politiek/eerder/overtuigd links/rechts/conservatief/progressief/nationalistisch',
      'links/rechts/extreem/blanco stemt/stemmen/gestemd',
      'stemt/stemde/stem .. links/rechts/blanco/groen/extreem',
      'zit/zetelt/zat in de/het gemeenteraad/parlement/partijbestuur',
      'politiek actief/geengageerd/mandaat',
      'loop/loopt/liep/neemt/nam/gaat/ging mee/deel in/aan/met/naar .. *betoging/betoging/betogingen/*betogingen/*mars',
    ],
    firm: [
      'extreemrechts/extreemlinks/extreem-rechts/extreem-links',
      'gemeenteraadslid/gemeenteraadsverkiezingen/raadslid/partijlid/partijlidmaatschap/partijkaart/partijbijeenkomst/partijgenoot/stemgedrag/klimaatactivist/klimaatactiviste/activist/activiste',
      'vlaams belang',
      'open vld',
    ],
    everyday: [
      parties,
      'socialist/socialiste/socialistisch/liberaal/communist/communistisch/nationalist/flamingant/anarchist',
      'militant/militante/politieke',

      'betoging/betogingen/betoogt/betoogde/*betoging/*betogingen/demonstratie/demonstreert',
      'partij/partijpolitiek/gemeenteraad',
    ],
  },
  union: {
    sure: [
      `lid/militant/afgevaardigde/delegee van/bij/voor .. ${anyUnion}`,
      `aangesloten bij .. ${anyUnion}`,
      `zit/zat/ging/gaat/stapte/stapt bij/naar .. ${anyUnion}`,
      `vakbond/${unions} ingeschakeld/gecontacteerd/gebeld/verwittigd/erbij/bijgehaald`,
      `iemand van de/het ${anyUnion}`,
      'haar/zijn/mijn vakbond',
      'dreigt/dreigde/dreigen .. vakbond',
      `stuurt/stuurde/haalt/haalde/belt/belde/betrok/betrekt/contacteerde/mailde/stapte/stapt/klaagde/klaagt .. vakbond/bond/${unions}`,
      `kandidaat .... ${unions}/vakbond`,
      'de vakbond .. steunt/steunde/verdedigt .. haar/hem/mij',
      'ging/gaat/gingen/ga/wil/wou staken',
      'deed/doet/deden/doe mee .. staking',
    ],
    firm: [
      'delegee/vakbondsdelegee/vakbondsafgevaardigde/vakbondslid/vakbondslidmaatschap/vakbondsbijdrage/vakbondspremie/vakbondsman/vakbondsvrouw/vakbondsmilitant/vakbondsmandaat/vakbondswerk/syndicaliste',
      'syndicaal/syndicale afgevaardigde/premie/bijdrage/lidmaatschap/delegee',
      unions
        .split('/')
        .map((name) => `${name}-lid/${name}-er`)
        .join('/'),
    ],
    everyday: [
      `vakbond/syndicaat/${unions}`,
      'staking/stakingen/staakt/staakte/gestaakt/meegestaakt',
      'gesyndiceerd/syndicalist',
    ],
  },
  orientation: {
    sure: [
      'seksuele/sexuele geaardheid/orientatie/voorkeur/identiteit',
      'getrouwd/trouwt/trouwde/huwde/gehuwd/samen/samenwonend met een man',
      'met/en zijn man/echtgenoot/vriend',
      'met/en haar vrouw/echtgenote',
      'getrouwd/trouwt/trouwde/gehuwd/samen/samenwonend/samenwoont .. haar vriendin/vrouw/partner',
      'zijn vriend .... koppel/samen/relatie',
      'haar vriendin .... koppel/samen/relatie',
      'uit de kast',
      'ze/zij .. samen/getrouwd/relatie met een/haar vrouw/vriendin/meisje',
      'hij .. samen/getrouwd/relatie met een/zijn man/vriend/jongen',
      'samen/getrouwd/relatie met zijn vriend/man',
      "twee mama's/papa's/moeders/vaders",
      'valt/viel/val op mannen/vrouwen',
    ],
    firm: [
      'geaardheid',
      'zijn man/echtgenoot',
      'haar vrouw/echtgenote',
      'coming-out/outing',
      'coming out',
      'lesbienne/homoseksueel/homofiel/biseksueel/aseksueel/panseksueel',
      'lhbti/lhbtiq/lgbt/lgbtq/lgbtqi/homokoppel/regenbooggezin/genderidentiteit/geslachtsoperatie/geslachtsverandering/transitietraject',
      'non-binair/nonbinair/genderfluide/queer',
    ],
    everyday: ['homo/homoseksuele/lesbisch/lesbische/gay/hetero/trans/transgender/transvrouw/transman/genderdysforie'],
  },
}

/** Sayings in which a word of the lists means something else; what lies in one is left alone. */
export const sayings: readonly string[] = [
  'allergisch voor/aan slordig/slordige/slechte/laat/te/gedoe/rommel/chaos/leugens/onrecht/dat/wie/het',
  'ziek van dat/de/het/al/die',
  'er .. ziek van',
  'blind op/vertrouwen/vertrouwt/vertrouw/voor/typen',
  'doof voor',
  'verslaafd aan haar/zijn/mijn/werk/het/de',
  'pijn doet/doen/deed',
  'doet/deed .. pijn',
  'geloof/geloven/gelooft in/dat/niet/wel/er',
  'geloof ik',
  'vast in/op/aan/te/dat/en',
  'staat/staan/stond/stonden .. haar/zijn man',
  'haar/zijn man/mannetje staan/gestaan/staat',
  'krijg/krijgt/kreeg .. hoofdpijn/buikpijn/migraine van',
  'aan de partij',
  'partij trekken/kiezen/kiest/koos',
  'met man en macht',
  'gebroken nacht/nachten',
  'drank en hapjes',
  'hartaanval kreeg/krijg van',
  'groeipijn/groeipijnen/pijn bij/van het',
  'kleur bekennen',
]
