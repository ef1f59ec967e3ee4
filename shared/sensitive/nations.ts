/** Those of a nation and its adjective, in lines of a pattern. */
export const nations = [
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
export const adjectives = nations
  .split('/')
  .filter((form) => form.endsWith('e'))
  .concat('duitse', 'franse', 'engelse', 'buitenlandse', 'allochtone', 'zwarte', 'donkere')
  .join('/')
export const countries =
  'marokko/turkije/algerije/tunesie/suriname/congo/rwanda/burundi/syrie/afghanistan/irak/iran/polen/roemenie/bulgarije/oekraine/rusland/spanje/portugal/italie/griekenland/india/pakistan/china/ghana/nigeria/somalie/ethiopie/eritrea/kameroen/senegal/guinee/indonesie/kosovo/albanie/armenie/libanon/palestina/egypte/colombia/brazilie/filipijnen/thailand/vietnam/curacao/aruba/antillen/kaapverdie/afrika/azie/joegoslavie/bosnie/servie'

/** A capital does not make these a name. */
export const nationWords: ReadonlySet<string> = new Set([...nations.split('/'), ...adjectives.split('/')])
