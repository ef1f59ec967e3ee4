import type { Question, QuestionList, Side, Theme } from './schema'

/**
 * The standard question list. Topics: HRM-toolkit for the liberal professions and the sources named in the domain
 * notes; the wording is our own. A change of a published text asks for a new version: cycles keep what they started
 * with.
 */
const themes: Theme[] = [
  {
    id: 'opening',
    title: 'Vorige afspraken',
    intro: 'Begin rustig. Wat is er van de vorige afspraken gekomen, en wat mag vandaag niet blijven liggen?',
    signal: true,
    minutes: 5,
  },
  {
    id: 'work',
    title: 'Het werk',
    intro: 'Kijk samen terug op het werk van de voorbije periode. Noem eerst wat lukte.',
    signal: true,
    minutes: 10,
  },
  {
    id: 'conditions',
    title: 'Werkdruk en werkplek',
    intro: 'Kan het werk goed gedaan worden met de tijd, de uren en het materiaal die er zijn?',
    signal: true,
    minutes: 5,
  },
  {
    id: 'cooperation',
    title: 'Samenwerken en leiding',
    intro: 'Hoe loopt het tussen collega’s, en hoe loopt het tussen u beiden? Feedback gaat hier in twee richtingen.',
    signal: true,
    minutes: 10,
  },
  {
    id: 'practice',
    title: 'De praktijk',
    intro: 'Wat kan er in de praktijk beter, en wat komt er op de praktijk af?',
    signal: true,
    minutes: 5,
  },
  {
    id: 'strengths',
    title: 'Sterktes en groeipunten',
    intro: 'Waar staat de medewerker nu? Leg de beide lijstjes naast elkaar.',
    signal: true,
    minutes: 8,
  },
  {
    id: 'future',
    title: 'Waar wil ik naartoe',
    intro: 'Kijk vooruit: volgend jaar, en daarna. Groeien kan ook binnen de eigen functie.',
    signal: true,
    minutes: 7,
  },
  {
    id: 'goals',
    title: 'Doelen en toezeggingen',
    intro: 'Kies één of twee doelen. Spreek bij elk doel af wie wat doet, en wat de praktijk daarvoor geeft.',
    signal: false,
    minutes: 15,
  },
  {
    id: 'closing',
    title: 'Afronden',
    intro: 'Zet de volgende afspraken vast en vraag hoe dit gesprek was.',
    signal: false,
    minutes: 5,
  },
]

const question =
  (side: Side) =>
  (
    theme: string,
    id: string,
    text: string,
    hint: string,
    more: Partial<Pick<Question, 'type' | 'options'>> = {},
  ): Question => ({ id: `${side === 'employee' ? 'm' : 'w'}-${id}`, side, theme, type: 'text', text, hint, ...more })

const employee = question('employee')
const employer = question('employer')

const questions: Question[] = [
  employee(
    'opening',
    'earlier',
    'Wat is er gekomen van de afspraken van vorige keer?',
    'Noem per afspraak of ze gelukt is, deels gelukt of blijven liggen. Is dit uw eerste gesprek? Sla deze vraag dan over.',
  ),
  employee(
    'opening',
    'must-discuss',
    'Wat wilt u in dit gesprek zeker bespreken?',
    'Eén of twee punten is genoeg. Ze komen bovenaan te staan, zodat er tijd voor is.',
  ),
  employee(
    'work',
    'went-well',
    'Wat ging goed? Waar bent u trots op?',
    'Denk aan een dag, een patiënt of cliënt, of een taak waarbij u dacht: dit heb ik goed gedaan. Wat deed u precies?',
  ),
  employee(
    'work',
    'went-less-well',
    'Wat ging minder goed, en hoe kwam dat?',
    'Beschrijf wat er gebeurde, niet wie er schuld had. Wat had u kunnen helpen?',
  ),
  employee(
    'work',
    'tasks-liked',
    'Welke taken doet u graag?',
    'Bij welke taken vliegt de tijd voorbij? Misschien kunt u daar meer van doen.',
  ),
  employee(
    'work',
    'tasks-disliked',
    'Welke taken doet u liever niet?',
    'Ook dat is nuttig om te weten. Soms kan een taak anders, of past ze beter bij een collega.',
  ),
  employee(
    'work',
    'skills',
    'Weet en kunt u genoeg voor de taken die u vandaag hebt?',
    'Denk aan toestellen, software, regels of gesprekken waarin u zich nog onzeker voelt.',
  ),
  employee(
    'conditions',
    'workload',
    'Hoe is uw werkdruk, en passen uw uren?',
    'Schrijf over het werk zelf: drukke momenten, pauzes, de planning. Over uw gezondheid hoeft u niets te schrijven.',
  ),
  employee(
    'conditions',
    'workplace',
    'Wat vindt u van uw werkplek en het materiaal?',
    'Wat ontbreekt, werkt niet goed of staat op de verkeerde plaats?',
  ),
  employee(
    'cooperation',
    'colleagues',
    'Hoe loopt de samenwerking met uw collega’s?',
    'Wat loopt vlot? Waar blijft soms iets liggen of komt informatie te laat?',
  ),
  employee(
    'cooperation',
    'supervisor',
    'Hoe ervaart u de begeleiding door uw leidinggevende?',
    'Wat helpt u? Wat mag er meer, minder of anders? Een voorbeeld maakt het makkelijker om over te praten.',
  ),
  employee(
    'practice',
    'practice-better',
    'Wat kan er in de praktijk beter?',
    'Denk aan de ontvangst, de planning, de hygiëne, de samenwerking. Kleine ideeën tellen ook.',
  ),
  employee(
    'strengths',
    'strengths',
    'Wat zijn uw drie sterke punten?',
    'Kijk ook buiten het werk: wie een sportclub leidt of feesten regelt, kan organiseren. Wat zouden uw collega’s noemen?',
    { type: 'three' },
  ),
  employee(
    'strengths',
    'points',
    'In welke drie punten wilt u groeien?',
    'Kies punten waar u zelf iets aan kunt doen en waar u in uw werk iets van merkt.',
    { type: 'three' },
  ),
  employee(
    'future',
    'more-of',
    'Wat zou u meer willen doen of verder ontwikkelen?',
    'Iets wat u al een beetje doet, iets wat u bij een collega ziet, of iets helemaal nieuws.',
  ),
  employee(
    'future',
    'challenge',
    'Hoe kan uw werk van vandaag boeiender worden?',
    'Bijvoorbeeld een eigen taak, meer zelf beslissen, een nieuwe collega op weg helpen.',
  ),
  employee(
    'future',
    'other-work',
    'Trekt ander werk u aan, nu of later?',
    'Waar ziet u uzelf over drie jaar, en over vijf jaar? Wat trekt u daarin aan? “Precies hier” is ook een goed antwoord.',
  ),
  employee(
    'future',
    'what-it-takes',
    'Wat moet u daarvoor nog leren of kunnen, en tegen wanneer kan dat?',
    'Schat ruim. Het gaat om wat haalbaar is naast uw werk en uw leven.',
  ),
  employee(
    'goals',
    'goal',
    'Welk doel, of welke twee doelen, kiest u voor het komende jaar?',
    'Schrijf wat u dan kunt of doet wat u nu nog niet kunt. In het gesprek maakt u het samen concreet.',
  ),
  employee(
    'goals',
    'needs',
    'Wat hebt u daarvoor van de praktijk nodig?',
    'Tijd, geld voor een opleiding, iemand die meekijkt, materiaal. Wees zo concreet als u kunt.',
  ),
  employee(
    'goals',
    'readiness',
    'Hebt u nu zin om aan een ontwikkelingsplan te werken?',
    'Een plan is nooit verplicht. Elk antwoord is goed; u bespreekt het samen.',
    {
      type: 'choice',
      options: [
        { value: 'yes', label: 'Ja, graag' },
        { value: 'unsure', label: 'Ik twijfel nog' },
        { value: 'no', label: 'Liever niet op dit moment' },
      ],
    },
  ),
  employer(
    'opening',
    'earlier',
    'Welke afspraken en doelen stonden nog open?',
    'Kijk ook naar wat u zelf had toegezegd. Wat is gebeurd, wat niet, en waarom?',
  ),
  employer(
    'work',
    'role',
    'Wat vraagt deze functie?',
    'Welke resultaten, welke kennis, welke vaardigheden, welke houding? Noem wat u het belangrijkst vindt.',
  ),
  employer(
    'work',
    'goes-well',
    'Wat gaat goed? Geef een voorbeeld.',
    'Vertel wanneer het was, wat u zag en wat het effect was. Zo wordt een compliment geloofwaardig.',
  ),
  employer(
    'work',
    'could-be-better',
    'Wat kan beter? Geef een voorbeeld.',
    'Vertel wanneer het was, wat u zag en wat het gevolg was. Beschrijf gedrag, geen karakter.',
  ),
  employer(
    'cooperation',
    'own-leadership',
    'Welke feedback op uw eigen leiding verwacht u?',
    'Wat zou de medewerker kunnen zeggen? Wie daar vooraf over nadenkt, luistert straks rustiger.',
  ),
  employer(
    'practice',
    'training-needed',
    'Welke opleiding heeft de praktijk nodig?',
    'Een nieuw toestel, nieuwe regels, andere software, iemand die een collega moet kunnen vervangen.',
  ),
  employer(
    'strengths',
    'level',
    'Hoe ver staat de medewerker in de functie?',
    'In opleiding, met begeleiding, zelfstandig, of begeleidt al anderen. Waaraan merkt u dat?',
  ),
  employer(
    'strengths',
    'strengths',
    'Welke drie sterke punten ziet u?',
    'Noem wat u wilt dat blijft. U legt ze straks naast het lijstje van de medewerker.',
    { type: 'three' },
  ),
  employer(
    'strengths',
    'points',
    'In welke drie punten kan de medewerker groeien?',
    'Kies wat voor het werk het meeste verschil maakt. Zachte woorden zijn goed, vage woorden niet.',
    { type: 'three' },
  ),
  employer(
    'future',
    'room-to-grow',
    'Welke ruimte is er om te groeien of te verbreden?',
    'In een kleine praktijk is groeien vaak verbreden: een eigen domein, meer verantwoordelijkheid, anderen inwerken.',
  ),
  employer(
    'future',
    'change-role',
    'Welke taken kunnen erbij, en welke eraf?',
    'Een taak erbij lukt beter als er ook iets af mag.',
  ),
  employer(
    'future',
    'role-changes',
    'Hoe verandert deze functie in de komende één tot drie jaar?',
    'Denk aan techniek, regels, patiënten of cliënten, en wie er vertrekt of komt.',
  ),
  employer(
    'goals',
    'what-i-give',
    'Wat kunt u zelf geven om dit te laten lukken?',
    'Tijd, budget, iemand die begeleidt, materiaal. Beloof alleen wat u kunt nakomen.',
  ),
]

export const standardQuestions: QuestionList = { version: 'standaard-1', themes, questions }
