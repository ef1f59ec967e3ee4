import type { Answers } from '../../shared/preparation/schema'

/** What the dental hygienist wrote. */
export const hanneEmployee: Answers = {
  'm-earlier':
    'Ik zou bij elke nieuwe patiënt het tandvlees meten. Dat doe ik nu altijd. De folder over ragers is half klaar: de tekst is er, de foto’s nog niet. De tweede set instrumenten kwam drie maanden later dan beloofd, maar ze is er.',
  'm-must-discuss':
    'Mijn idee voor een eigen spreekuur voor patiënten met tandvleesproblemen. En de agenda op dinsdag, want dan loop ik bijna elke week uit.',
  'm-went-well':
    'Een man die zes jaar geen tandarts had gezien, komt nu om de vier maanden. De eerste keer heb ik alleen uitgelegd en nog niets behandeld. De tweede keer vroeg hij zelf om te beginnen. Daar ben ik trots op.',
  'm-went-less-well':
    'Mijn verslagen. Op drukke dagen vul ik het dossier pas de dag erna in. Eén keer wist Sofie daardoor niet dat een patiënt was doorverwezen. Met een korter formulier zou het wel lukken.',
  'm-tasks-liked':
    'Tandvleesbehandelingen in meerdere beurten, omdat ik dan vooruitgang zie. Ook uitleg geven aan mensen die bang zijn of zich schamen, doe ik graag.',
  'm-tasks-disliked':
    'Patiënten nabellen die niet kwamen opdagen. Voorraad tellen doe ik ook niet graag, maar iemand moet het doen.',
  'm-skills':
    'Voor het gewone werk wel. Bij diepe pockets twijfel ik nog of ik zelf verderga of doorverwijs. De meetmodule van het programma gebruik ik nog maar voor een deel.',
  'm-workload':
    'Maandag en donderdag zijn goed te doen. Op dinsdag staan er twaalf patiënten zonder ruimte ertussen, en dan haal ik mijn middagpauze niet. Mijn 32 uren passen. Een extra avond wil ik liever niet.',
  'm-workplace':
    'De stoel en de lamp zijn prima. De handinstrumenten liggen in de andere kamer, dus ik loop daar tien keer per dag naartoe. Een rolkast naast de stoel zou veel schelen.',
  'm-colleagues':
    'Met Tine gaat alles vlot: zij ziet wat ik nodig heb voor ik het vraag. Met de balie ook, al staat een lange behandeling soms in een kort blok. Jasper stuurt mij duidelijke vragen door.',
  'm-supervisor':
    'Sofie luistert en geeft mij vertrouwen. Alleen hoor ik soms pas weken later wat zij van een behandelplan vindt. Met een vast moment per maand om samen twee dossiers te bekijken, zou dat opgelost zijn.',
  'm-practice-better':
    'De oproepen voor controle gebeuren met de hand, en elke maand worden er een paar vergeten. Een automatisch bericht zou de balie een halve dag per maand besparen.',
  'm-strengths.1': 'Mensen op hun gemak stellen',
  'm-strengths.2': 'Precies meten en behandelen',
  'm-strengths.3': 'Volhouden: ik train al vier jaar de jeugdploeg van een volleybalclub',
  'm-points.1': 'Op tijd afronden, ook als een patiënt nog vragen heeft',
  'm-points.2': 'Het dossier dezelfde dag invullen',
  'm-points.3': 'In het teamoverleg mijn mening geven zonder te wachten tot iemand ernaar vraagt',
  'm-more-of':
    'Patiënten met tandvleesproblemen van begin tot einde opvolgen: meten, een plan maken, behandelen en na drie maanden opnieuw meten. Nu zitten ze verspreid over de week en raak ik het overzicht kwijt.',
  'm-challenge':
    'Met een vaste namiddag voor deze groep, waarvan ik zelf de planning maak. Ik wil ook de cijfers bijhouden, zodat te zien is of het helpt.',
  'm-other-work':
    'Over drie jaar zie ik mezelf hier, met een eigen spreekuur voor het tandvlees. Over vijf jaar geef ik misschien ook één dag per week les aan studenten mondzorg. Weggaan ben ik niet van plan.',
  'm-what-it-takes':
    'Een opleiding in parodontale zorg, en een paar keer meekijken bij een specialist. Binnen een jaar lijkt mij dat haalbaar, als de lessen niet allemaal op zaterdag vallen.',
  'm-goal':
    'Elke donderdagnamiddag zelfstandig een spreekuur houden voor tandvleespatiënten. En op tijd afronden, zodat niemand hoeft te wachten en mijn dossiers dezelfde dag klaar zijn.',
  'm-needs':
    'Dat de praktijk de opleiding betaalt, dat er een namiddag vrij blijft in de agenda en dat Sofie in het begin elk behandelplan met mij bekijkt. Voor de dossiers: een korter sjabloon in het programma.',
  'm-readiness': 'yes',
  'signal:opening': 'good',
  'signal:work': 'good',
  'signal:conditions': 'discuss',
  'signal:cooperation': 'good',
  'signal:practice': 'discuss',
  'signal:strengths': 'good',
  'signal:future': 'discuss',
}

/** What the practice owner wrote about the dental hygienist. */
export const hanneEmployer: Answers = {
  'w-earlier':
    'Hanne meet bij elke nieuwe patiënt het tandvlees, zoals afgesproken. De folder is nog niet af. Zelf had ik de tweede set instrumenten binnen de maand beloofd, en dat zijn er vier geworden.',
  'w-role':
    'Zelfstandig onderzoeken, reinigen en uitleg geven. Daarvoor zijn vakkennis en een rustige hand nodig, en een dossier dat klopt op het moment dat ik het open.',
  'w-goes-well':
    'Vorige maand durfde een patiënt niet in de stoel te gaan zitten. Hanne ging naast hem zitten, praatte tien minuten en maakte een plan in kleine stappen. Hij is intussen twee keer teruggekomen.',
  'w-could-be-better':
    'Onlangs belde ik een patiënt zonder te weten dat Hanne hem had doorverwezen, want het dossier was nog leeg. De patiënt vond dat slordig, terwijl de behandeling heel zorgvuldig was.',
  'w-own-leadership':
    'Dat ik te laat reageer op haar behandelplannen. En dat ik in het overleg zelf al antwoord geef voor anderen de kans krijgen.',
  'w-training-needed':
    'Parodontale zorg. Steeds meer patiënten hebben die nodig, en bij de specialist wachten zij vier maanden. Ook de meetmodule van het programma kent nog niemand helemaal.',
  'w-level':
    'Zelfstandig. Voor gewone behandelingen heeft zij niemand nodig, en stagiairs vangt zij vlot op. Bij moeilijke tandvleesproblemen werkt zij nog met begeleiding.',
  'w-strengths.1': 'Stelt bange patiënten gerust',
  'w-strengths.2': 'Meet en behandelt heel precies',
  'w-strengths.3': 'Leest uit zichzelf vakbladen en vertelt erover',
  'w-points.1': 'Het dossier dezelfde dag invullen',
  'w-points.2': 'De tijd bewaken bij patiënten die veel vragen hebben',
  'w-points.3': 'Haar kennis delen in het teamoverleg',
  'w-room-to-grow':
    'Een eigen spreekuur past bij haar en bij de praktijk. Ik zie één namiddag per week, eerst op proef. Later kan zij ook studenten mondzorg begeleiden.',
  'w-change-role':
    'Erbij: het spreekuur voor het tandvlees en de cijfers daarvan. Eraf: patiënten nabellen en de voorraad tellen. Dat kunnen de balie en Tine overnemen.',
  'w-role-changes':
    'Ik verwacht dat mondhygiënisten de komende jaren meer zorg overnemen van de tandarts. Over drie jaar bestaat haar agenda misschien voor de helft uit tandvleesbehandelingen.',
  'w-what-i-give':
    'Het budget voor de opleiding, en de lesdagen als werktijd. Een vaste namiddag in de agenda. Elke maand een half uur om samen dossiers te bekijken.',
  'signal:opening': 'discuss',
  'signal:work': 'good',
  'signal:conditions': 'good',
  'signal:cooperation': 'good',
  'signal:practice': 'discuss',
  'signal:strengths': 'good',
  'signal:future': 'discuss',
}
