import type { SensitiveKind } from './kinds'
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

const nations = [
  'marokkaan/marokkaans/marokkaanse',
  'turk/turks/turkse',
  'algerijn/algerijns/algerijnse',
  'tunesier/tunesisch/tunesische',
  'surinamer/surinaams/surinaamse/antilliaan/antilliaans/antilliaanse',
  'congolees/congolese',
  'syrier/syrisch/syrische',
  'afghaan/afghaans/afghaanse',
  'iraki/irakees/irakese/iraaks/iraakse/iranier/iraans/iraanse',
  'pool/pools/poolse',
  'roemeen/roemeens/roemeense',
  'bulgaar/bulgaars/bulgaarse',
  'oekrainer/oekraiens/oekraiense',
  'rus/russisch/russische',
  'spanjaard/spaans/spaanse',
  'portugees/portugese',
  'italiaan/italiaans/italiaanse',
  'griek/grieks/griekse',
  'indier/indisch/indische/indiaas/indiase/pakistaan/pakistaans/pakistaanse',
  'chinees/chinese',
  'afrikaan/afrikaans/afrikaanse/ghanees/ghanese/nigeriaan/nigeriaans/nigeriaanse/somalier/somalisch/somalische/ethiopisch/ethiopische/eritrees/eritrese',
  'indonesier/indonesisch/indonesische/molukker/moluks/molukse',
  'koerd/koerdisch/koerdische/arabier/arabisch/arabische/armeens/armeense/albanees/albanese/kosovaar/kosovaarse',
  'filipijns/filipijnse/thais/thaise/vietnamees/vietnamese/braziliaan/braziliaans/braziliaanse',
  'fransman/francaise/duitser/engelsman/amerikaan/amerikaanse',
].join('/')
/** The forms that are also a woman's name for her nation, or an adjective: "als Poolse", "onze Poolse collega". */
const adjectives = nations
  .split('/')
  .filter((form) => form.endsWith('e'))
  .concat('duitse', 'franse', 'engelse', 'buitenlandse', 'allochtone', 'zwarte', 'donkere')
  .join('/')
const countries =
  'marokko/turkije/algerije/tunesie/suriname/congo/rwanda/burundi/syrie/afghanistan/irak/iran/polen/roemenie/bulgarije/oekraine/rusland/spanje/portugal/italie/griekenland/india/pakistan/china/ghana/nigeria/somalie/ethiopie/eritrea/kameroen/senegal/guinee/indonesie/kosovo/albanie/armenie/libanon/palestina/egypte/colombia/brazilie/filipijnen/thailand/vietnam/curacao/aruba/antillen/kaapverdie/afrika/azie/joegoslavie/bosnie/servie'
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
      'op/met/in zwangerschapsverlof/bevallingsverlof/moederschapsverlof/moederschapsrust/ouderschapsverlof',
      'ivf-traject/vruchtbaarheidsbehandeling/fertiliteitstraject/vruchtbaarheidstraject',
    ],
    firm: [
      'kinderwens',
      'zwangerschapsverlof/bevallingsverlof/moederschapsverlof/moederschapsrust/bevallingsrust/geboorteverlof',
      'zwangerschapskwaaltjes/zwangerschapsmisselijkheid',
      'kolft/kolf/kolfde/kolven/afkolven/kolfruimte',
      'mama/papa/moeder/vader wordt/worden/geworden',
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
      'actief in mijn/haar/zijn/de kerk/parochie/moskee',
      'religieuze/godsdienstige/levensbeschouwelijke overtuiging/redenen/achtergrond',
    ],
    firm: [
      'hoofddoek/hoofddoeken/hijab/keppel/keppeltje/boerka/nikab',
      'bidt/bidden/gebedsruimte/gebedstijden',
      'gelovig/gelovige/ongelovig',
      'geloofsovertuiging/geloofsgenoten',
      'suikerfeest/offerfeest/divali/diwali/jom/chanoeka/eid',
      'streng/strikt/zeer gelovig/gereformeerd/katholiek/orthodox/religieus/islamitisch',
    ],
    everyday: [
      'geloof/godsdienst/religie/islam/christendom/jodendom',
      'moslim/moslima/islamitisch/christen/christelijk/christelijke/katholiek/protestant/protestants/evangelisch/gereformeerd/hervormd/joods/joodse/jood/hindoe/hindoeistisch/boeddhist/boeddhistisch/sikh/atheist/vrijzinnig/religieus/religieuze',
      'ramadan/vasten/sabbat/sjabbat/halal/koosjer/kosjer',
      'kerk/moskee/synagoge/parochie/koran/bijbel/imam/dominee',
    ],
  },
  origin: {
    sure: [
      `${nations}/buitenlandse/etnische ${origins}`,
      'van .. afkomst/origine/nationaliteit',
      `als ${adjectives} heeft/is/was/voelt/kan/moet/heb/ben`,
      `als zwarte/donkere/gekleurde/bruine/allochtone/buitenlandse/${adjectives} vrouw/man/jongen/meisje`,
      `onze/de/mijn/die/haar/zijn ${adjectives} ${ownNouns}`,
      `ben/is/was een ${nations}/allochtoon/allochtone/buitenlander/buitenlandse/vreemdeling/migrant/zigeuner`,
      `komt/kom/kwam/komen/kwamen .. uit ${countries}`,
      `geboren .. in ${countries}`,
      `gevlucht/vluchtte .. uit/naar/van`,
      `haar/zijn/mijn roots`,
    ],
    firm: ['huidskleur/huidkleur', 'migratieachtergrond/migratie-achtergrond', 'etniciteit/allochtoon/allochtone'],
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
    ],
    firm: [
      'extreemrechts/extreemlinks/extreem-rechts/extreem-links',
      'gemeenteraadslid/gemeenteraadsverkiezingen/raadslid/partijlid/partijlidmaatschap/partijkaart/partijbijeenkomst',
      'vlaams belang',
      'open vld',
    ],
    everyday: [
      parties,
      'socialist/socialiste/socialistisch/liberaal/communist/communistisch/nationalist/flamingant/anarchist',
      'militant/militante/politiek actief/politieke',
      'politiek actief/geengageerd',
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
      'ging/gaat/gingen/ga/wil/wou staken',
      'deed/doet/deden/doe mee .. staking',
    ],
    firm: [
      'vakbondsafgevaardigde/vakbondslid/vakbondslidmaatschap/vakbondsbijdrage/vakbondspremie/vakbondsman/vakbondsvrouw/vakbondsmilitant/vakbondsmandaat/vakbondswerk/syndicaliste',
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
      'valt/viel/val op mannen/vrouwen',
    ],
    firm: [
      'geaardheid',
      'coming-out/outing',
      'coming out',
      'lesbienne/homoseksueel/homofiel/biseksueel/aseksueel/panseksueel',
      'non-binair/nonbinair/genderfluide/queer',
    ],
    everyday: ['homo/homoseksuele/lesbisch/lesbische/hetero/transgender/transvrouw/transman/genderdysforie'],
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
  'staat/staan/stond/stonden haar/zijn man',
  'aan de partij',
  'partij trekken/kiezen/kiest/koos',
  'met man en macht',
  'gebroken nacht/nachten',
  'drank en hapjes',
  'hartaanval kreeg/krijg van',
  'groeipijn/groeipijnen/pijn bij/van het',
  'kleur bekennen',
]
