import type { Words } from './words'

const body =
  'rug/schouder/schouders/nek/knie/knieen/hart/maag/darmen/heup/heupen/pols/polsen/voet/voeten/enkel/enkels/been/benen/arm/armen/oor/oren/oog/ogen/hand/handen/elleboog/longen/keel/huid/gewrichten/spieren/zenuwen/evenwicht/hoofd/gehoor/onderrug/vinger/vingers/duim'
/** Parts of the body and the mind, as they begin a compound; every one of them with every trouble. */
const parts =
  'rug/nek/schouder/knie/heup/hart/maag/darm/long/nier/lever/huid/oog/oor/keel/borst/spier/gewrichts/pees/enkel/voet/hand/pols/arm/been/elleboog/hersen/zenuw/stem/blaas/bekken/hormoon/hormonale/schildklier/slaap/angst/stress/gezondheids/ademhalings/evenwichts/concentratie/buik/hoofd/spit/hals/wervel/long/lies/galblaas/prostaat/eierstok/baarmoeder/overgangs/psychische'
const troubles =
  'klachten/pijn/pijnen/problemen/letsel/operatie/blessure/ontsteking/kwaal/ziekte/aandoening/infectie/breuk/stoornis/stoornissen/falen'
const compounds = parts
  .split('/')
  .flatMap((part) => troubles.split('/').map((trouble) => part + trouble))
  .join('/')

/** Whose care someone needs; by themselves these are colleagues and referrers. */
const carers =
  'kinesist/kine/kinesitherapeut/fysio/fysiotherapeut/osteopaat/logopedist/psycholoog/psychiater/therapeut/cardioloog/oncoloog/neuroloog/gynaecoloog/reumatoloog/huisarts/dokter/specialist/revalidatiecentrum/ziekenhuis/bedrijfsarts'

/** Health: nearly all of it is daily work here, so nearly all of it counts only when it is about someone of the practice. */
export const healthWords: Words = {
  sure: [
    'ziek/ziekjes gemeld/meldde/meldt/meld/melden',
    'meldde/meldt/meld/meldden zich/me/mij .. ziek',
    'thuis/thuisgeschreven geschreven',
    'thuisgeschreven',
    'onder/in behandeling bij/voor/wegens/van',
    'volg/volgt/volgde/in therapie/psychotherapie/relatietherapie',
    'kreeg/krijgt/kregen .. diagnose',
    'onderging/ondergaat/moet .. operatie .. ondergaan',
    'na/sinds/door/voor/wegens haar/zijn/mijn operatie/ingreep/ziekenhuisopname',
    'gebroken arm/been/pols/enkel/voet/vinger/heup/schouder/hand/knie/rib/ribben',
    'arm/been/pols/enkel/voet/vinger/heup/schouder/hand/knie gebroken',
    'aan de drank/drugs/alcohol',
    'alcohol/drugs gebruik/probleem',
    'in de overgang/menopauze',
    'multiple sclerose',
    'naar/bij/door een/de/haar/zijn/mijn psycholoog/psychiater/therapeut',
    'drinkt/drink/dronk .. te veel/vaak',
    'drankprobleem/alcoholprobleem/drugsprobleem/alcoholverslaving',
    'neem/neemt/nam/slik/slikt/slikte .. medicatie/medicijnen/pillen/antidepressiva/slaappillen/kalmeermiddelen/pijnstillers/ritalin/rilatine',
    'loop/loopt/liep .. mank',
    'slaap/slaapt/sliep .. slecht',
    'langdurig/vaak/chronisch/ernstig/regelmatig/veel ziek',
    'draag/draagt/kreeg/heeft .. hoorapparaat/hoorapparaten/prothese/gehoorapparaat',
    `last/pijn/probleem/problemen van/met/in/aan mijn/haar/zijn/de ${body}`,
    `mijn/haar/zijn ${body} .. pijn/zeer/kapot/versleten`,
    `mijn/haar/zijn ${body} .. laat/toe/niet/speelt/speelde/hindert/wil/tegen/op`,
    '*operatie ondergaan/gehad',
    'haar/zijn/mijn *operatie',
    `mijn/haar/zijn ${carers}`,
    `ga/gaat/ging/moet/moest .. naar de/een ${carers}`,
    'bedrijfsarts/arbeidsarts/controlearts/arboarts .. ze/hij/zij/haar/hem/mij/ik',
    'zit/zat/zitten er .. door/onderdoor',
    'mentaal/psychisch zwak/labiel/kwetsbaar/instabiel/ziek',
    'zwakke/broze/slechte/wankele gezondheid',
    'mijn/haar/zijn gezondheid/gezondheidstoestand/gezondheidsproblemen/ziekte/aandoening/kwaal/handicap',
    'op krukken',
    'in/uit het ziekenhuis .. opgenomen/lag/gelegen/beland',
    'ligt/lag/lig .. in het ziekenhuis',
  ],
  firm: [
    're-integreert/reintegreert/ziekteverlof',
    'ziekteverleden',
    'ziektegeschiedenis',
    'ziektedagen',
    'invaliditeitsuitkering/ziekte-uitkering/ziekteuitkering/wia-uitkering',
    'hervalt/herviel/hervallen',
    'ontwenningskuur/afkickkliniek/ontwenning',
  ],
  everyday: [
    'ziek/zieke/ziekte/ziektes/ziektebeeld',
    'ziekteverzuim/ziekteattest/ziektebriefje/ziektebriefjes/ziekenbriefje/doktersattest/doktersbriefje',
    'ziekmelding/ziekmeldingen',
    'arbeidsongeschikt/arbeidsongeschikte/arbeidsongeschiktheid/invalide/invaliditeit/gehandicapt/handicap/arbeidsbeperking',
    'burn-out/burnout/burn-outs/burn-outklachten/burn-outverschijnselen/bore-out',
    'burn out',
    'overspannen/overspannenheid/overspanning/oververmoeid/oververmoeidheid/vermoeidheid/uitgeput/uitputting',
    'chronisch vermoeid',
    'depressie/depressies/depressief/depressieve/antidepressiva/bipolair/bipolaire/schizofrenie/psychose/psychotisch',
    'angststoornis/angstaanval/angstaanvallen/paniekaanval/paniekaanvallen/paniekstoornis/hyperventilatie/trauma/ptss',
    'psychische/mentale/lichamelijke/medische/fysieke klachten/problemen/toestand/aandoening/redenen/reden',
    'psycholoog/psychiater/psychotherapie',
    'adhd/autisme/autistisch/autistische/asperger/dyslexie/dyslectisch',
    'kanker/*kanker/tumor/*tumor/leukemie/chemo/chemotherapie/bestraling/bestralingen/uitzaaiingen',
    'diabetes/diabeet/suikerziekte/epilepsie/epileptisch/astma/copd/reuma/artrose/artritis/fibromyalgie/migraine/migraineaanvallen',
    'hernia/lumbago/ischias/tendinitis/tenniselleboog/peesontsteking/*ontsteking/kreupel',
    'hartaanval/hartinfarct/hartproblemen/hartklachten/hartfalen/hartritmestoornis/beroerte/herseninfarct/tia/hersenschudding/trombose/bloeddruk',
    'parkinson/alzheimer/dementie/crohn/colitis/coeliakie/endometriose/lyme/hepatitis/hiv/aids/soa/tuberculose',
    'covid/corona/long-covid/griep/griepje/longontsteking/buikgriep',
    'allergie/allergisch/allergieen/latexallergie/eczeem/psoriasis',
    compounds,
    'gezondheidsproblemen/gezondheidstoestand/gezondheidsredenen/rugproblemen/nekproblemen',
    '*pijn/*aandoening/*stoornis/*infectie/*bloeding/*breuk/*ziekte/*sclerose/*insufficientie/*stenen',
    'maagzweer/schildklier/jicht/gordelroos/klierkoorts/angina/sinusitis/bronchitis/longembolie/liesbreuk/meniscus/kruisband/slijmbeurs/whiplash/scoliose/osteoporose/zweepslag/rsi/zona',
    'hooikoorts/vertigo/tinnitus/oorsuizen/staar/glaucoom/anemie/bloedarmoede/ijzertekort/hypertensie/cholesterol/pacemaker/stent/bypass/cva/aneurysma/spataders/melanoom/meningitis/polio/spierziekte',
    'glutenintolerantie/lactose-intolerantie/stoma/dialyse/transplantatie/niertransplantatie/kleurenblind/bijziend/stottert/stotter/stotteren/spraakgebrek',
    'hoge/lage bloeddruk/suiker',
    'borderline/dwangneurose/ocd/smetvrees/fobie/inzinking/zenuwinzinking/zelfmoordgedachten/neerslachtig/somber/angsten',
    'slipped disc',
    'frozen shoulder',
    'prikkelbare darm',
    'herstellende/herstellend van/na',
    'pijn/geopereerd/ongeval/revalidatie/revalideert/revalidatieperiode/ziekenhuisopname',
    'alcoholgebruik/alcoholmisbruik/alcoholprobleem/druggebruik/drugsgebruik/medicatiegebruik/slaapgebrek/verslaafd/verslaving/alcoholisme/afkicken/verslavingsprobleem',
    'menopauze/opvliegers/menstruatie/menstruatiepijn/hormonen',
    'medicatie/medicijnen',
    'slapeloosheid/slaapproblemen/slaapapneu/slaapstoornis',
    'doof/slechthorend/slechthorende/blind/slechtziend/slechtziende/rolstoel/hoorapparaat/gehoorapparaat',
    're-integreert/reintegreert/re-integratie/reintegratie/re-integratietraject',
    'eetstoornis/anorexia/boulimia/obesitas/overgewicht/zwaarlijvig',
    'flauwgevallen/flauwte/duizelig/duizeligheid/misselijk',
    'zelfmoord/zelfmoordpoging/suicidaal/zelfdoding',
  ],
}
