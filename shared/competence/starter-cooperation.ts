import type { StarterText } from './starter'

export const cooperationCompetences = {
  teamwork: {
    name: 'Samenwerken',
    definition:
      'Samen met collega’s het werk van de dag rond krijgen. In een klein team merkt iedereen het meteen als iemand bijspringt, of net niet.',
    indicators: [
      'Biedt hulp aan als een collega vastzit, zonder dat die erom vraagt.',
      'Laat weten dat een taak niet zal lukken voor de termijn voorbij is.',
      'Vraagt collega’s wat zij ervan vinden voor een vaste gewoonte verandert.',
    ],
  },
  feedback: {
    name: 'Feedback geven en ontvangen',
    definition:
      'Elkaar vertellen wat werkt en wat anders kan, zonder te kwetsen. Wie zelf een opmerking krijgt, luistert en doet er iets mee.',
    indicators: [
      'Zegt onder vier ogen wat er gebeurde en wat het gevolg was.',
      'Noemt ook wat een collega wel lukte, met een voorbeeld erbij.',
      'Vraagt bij een opmerking om een voorbeeld en vertelt later wat ermee gebeurd is.',
    ],
  },
  onboarding: {
    name: 'Collega’s inwerken',
    definition:
      'Een nieuwe collega of stagiair stap voor stap op weg helpen, tot die het werk zonder hulp doet. In een kleine praktijk gebeurt dat tussen het gewone werk door.',
    indicators: [
      'Doet een taak voor, kijkt daarna mee en bespreekt wat opviel.',
      'Houdt een lijst bij van wat de nieuwe collega al kan en nog moet leren.',
      'Maakt elke dag een vast moment vrij voor vragen.',
    ],
  },
  assertiveness: {
    name: 'Assertiviteit',
    definition:
      'Eerlijk en rustig zeggen wat men vindt, wil of niet kan doen, ook tegen de praktijkhouder of een lastige bezoeker. De ander wordt daarbij niet aangevallen.',
    indicators: [
      'Zegt nee op een vraag die niet kan en legt in één zin uit waarom.',
      'Geeft op het teamoverleg een eigen mening, ook als anderen het anders zien.',
      'Meldt een onveilige werkwijze, ook als een ervaren collega ze volgt.',
    ],
  },
  handover: {
    name: 'Informatie overdragen',
    definition:
      'Doorgeven wat de volgende moet weten, op de plaats waar die het zoekt. Zo hoeft een patiënt of cliënt zijn verhaal niet twee keer te doen.',
    indicators: [
      'Noteert bij een telefoonbericht wie belde, waarover en tegen wanneer er wordt teruggebeld.',
      'Zegt aan het einde van de werkdag wat nog openstaat en voor wie.',
      'Vraagt na of een dringende boodschap is aangekomen.',
    ],
  },
} satisfies Record<string, StarterText>
