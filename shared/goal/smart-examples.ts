import type { Profession } from '../practice/schema'
import type { SmartLetter } from './smart-words'

/** What an example shows: a letter, or one of three cases in which the letter's own example says too little. */
export type ExampleKind = SmartLetter | 'attendance' | 'focus' | 'step'

/** One good example per profession: the better sentence that a tip shows. */
export const shortExamples: Record<Profession, Record<ExampleKind, string>> = {
  dentist: {
    S: 'Emma legt elke nieuwe patiënt de begroting van een kroon uit voordat de behandeling begint.',
    M: 'Op vijf willekeurige dagen staan alle sets in het logboek, en dokter Aerts vindt er geen fouten in.',
    A: 'Emma wil vaker zelf met patiënten praten; de tandarts wint zo per dag een half uur aan de stoel.',
    R: 'Emma kijkt twee woensdagen mee met Karen, zes uur in totaal; de praktijk houdt die uren vrij in de agenda.',
    T: 'Klaar op 30 juni, met een tussentijds gesprek op 15 april.',
    attendance: 'Na de cursus sterilisatie controleert Emma zelf elke vrijdag de autoclaaf en vult ze het logboek in.',
    focus: 'Dit jaar de sterilisatie en het uitleggen van begrotingen; de voorraadkast schuift naar volgend jaar.',
    step: 'Tegen juni neemt Emma de recall over met Karen ernaast, en pas daarna alleen.',
  },
  vet: {
    S: 'Joris voert het ontslaggesprek na een sterilisatie en geeft elke eigenaar het nazorgblad mee.',
    M: 'Van tien eigenaars die de dag erna gebeld worden, kunnen er negen de wondzorg juist navertellen.',
    A: 'Joris houdt van het contact met de baasjes; de dierenarts kan intussen de volgende ingreep starten.',
    R: 'Joris luistert vier keer mee bij een ontslaggesprek en doet er daarna vier met de dierenarts erbij, samen drie uur.',
    T: 'Klaar op 1 oktober, met een gesprek van tien minuten op 20 augustus.',
    attendance:
      'Na de opleiding labotechniek voert Joris elke ochtend zelf de bloedtesten uit en noteert hij de uitslag.',
    focus: 'Eerst het ontslaggesprek en het labo; de webwinkel krijgt een plaats in het plan van volgend jaar.',
    step: 'Eerst assisteert Joris tien keer bij een gebitsreiniging; het begeleiden van de stagiair komt daarna.',
  },
  gp: {
    S: 'Noor deelt telefonische oproepen in met de triagekaart en noteert de reden van elke oproep in het dossier.',
    M: 'Bij een steekproef van twintig oproepen is de urgentie in minstens achttien gevallen juist ingeschat.',
    A: 'Noor wil de telefoon met een geruster gevoel opnemen, en dringende klachten komen zo sneller bij de arts.',
    R: 'Noor luistert drie ochtenden mee met Fatma; de praktijk neemt die ochtenden een extra kracht aan de balie.',
    T: 'Klaar op 15 mei, met op 1 april een korte tussenstand.',
    attendance:
      'Na de bijscholing wondzorg vervangt Noor zelf het verband bij tien patiënten en noteert ze het verloop.',
    focus: 'Dit voorjaar alleen de telefonische triage; de oproepen voor het griepvaccin volgen in het najaar.',
    step: 'Noor plant eerst de controles van de diabetespatiënten in met hulp van Fatma, en een half jaar later zelfstandig.',
  },
  lawyer: {
    S: 'Lotte stelt na elk eerste gesprek een intakeverslag op met de feiten, de termijnen en de ontbrekende stukken.',
    M: 'Acht van de tien verslagen staan binnen twee werkdagen in het dossier en vragen geen correctie van meester Claes.',
    A: 'Lotte wil dichter bij de zaken staan, en voor het kantoor gaat er geen enkele termijn meer verloren.',
    R: 'Lotte woont drie intakes bij en krijgt daarvoor zes uur; meester Claes leest de eerste vijf verslagen na.',
    T: 'Klaar op 31 maart, met een tussentijds gesprek halverwege februari.',
    attendance: 'Na de studiedag over insolventie stelt Lotte zelf drie aangiftes van schuldvordering op.',
    focus: 'Eerst de intakeverslagen; het vernieuwen van de modelbrieven kan wachten tot na de zomer.',
    step: 'Lotte bereidt dit jaar conclusies voor onder begeleiding; de stagiairs begeleiden komt in een volgend plan.',
  },
  accountant: {
    S: 'Sander bereidt de btw-aangifte van vijftien vaste klanten voor en belt zelf over stukken die ontbreken.',
    M: 'Twee kwartalen na elkaar liggen alle vijftien aangiftes vijf dagen voor de termijn klaar.',
    A: 'Sander wil eigen klanten opvolgen; voor het kantoor valt de piek aan het einde van het kwartaal weg.',
    R: 'Sander werkt de eerste aangiftes uit naast An, vier halve dagen in totaal; An krijgt daar vrije uren voor.',
    T: 'Klaar voor de aangifte van 20 juli, met een tussenstand eind april.',
    attendance: 'Na de cursus vennootschapsbelasting maakt Sander van drie dossiers zelf de berekening op.',
    focus: 'Dit jaar de btw-aangiftes en één klantgesprek per maand; consolidatie komt later aan de beurt.',
    step: 'Sander bespreekt eerst twee jaarrekeningen samen met An, en pas het jaar daarop alleen met de klant.',
  },
  other: {
    S: 'Mila plant alle afspraken van de dag in en belt elke klant terug die een bericht heeft ingesproken.',
    M: 'Vier weken na elkaar is elk bericht nog dezelfde dag beantwoord, zonder herinnering van een collega.',
    A: 'Mila krijgt graag meer grip op de agenda, en voor de praktijk blijven er minder uren leeg.',
    R: 'Mila leert het agendapakket in twee voormiddagen met Tom; de praktijk zet die tijd vast in het rooster.',
    T: 'Klaar op 30 september, met een tussentijds gesprek op 1 juli.',
    attendance: 'Na de workshop klantgesprekken handelt Mila zelf vijf klachten af en noteert ze telkens de oplossing.',
    focus: 'Eerst de agenda en de telefoon; de nieuwe website krijgt een plaats in het volgende plan.',
    step: 'Mila neemt eerst de agenda van één collega over, en een half jaar later die van het hele team.',
  },
}

/** A whole goal, as it could stand in a plan; `months` is the time from start to due date. */
export type GoalExample = { title: string; reason: string; result: string; indicator: string; months: number }

/** Two whole goals per profession, for the button "Toon een voorbeeld". */
export const goalExamples: Record<Profession, readonly [GoalExample, GoalExample]> = {
  dentist: [
    {
      title: 'Emma beheert zelfstandig de sterilisatie, van vuile tray tot ingevuld logboek',
      reason: 'Nu ligt de sterilisatie stil als Karen er niet is, en dan lopen de afspraken uit.',
      result: 'Emma reinigt, verpakt en steriliseert de instrumenten en vult na elke cyclus het logboek in.',
      indicator: 'Vier weken na elkaar is elke cyclus ingevuld, en de maandelijkse proef is telkens in orde.',
      months: 6,
    },
    {
      title: 'Emma belt elke maandag de patiënten op die langer dan een jaar niet op controle kwamen',
      reason: 'Vroege controles voorkomen grote ingrepen, en lege plaatsen in de agenda raken gevuld.',
      result: 'De lijst van de recall wordt wekelijks afgewerkt en elke afspraak staat meteen in de agenda.',
      indicator: 'Per maand plannen minstens twintig patiënten van de lijst opnieuw een controle.',
      months: 4,
    },
  ],
  vet: [
    {
      title: 'Joris voert na elke geplande operatie het ontslaggesprek met de eigenaar',
      reason:
        'De dierenarts kan dan aan de volgende ingreep beginnen, en eigenaars bellen achteraf minder ongerust terug.',
      result: 'Joris legt de wondzorg en de pijnstilling uit, toont hoe de kap past en plant de controle in.',
      indicator: 'Bij het nabellen weten negen van de tien eigenaars wat ze de eerste drie dagen moeten doen.',
      months: 5,
    },
    {
      title: 'Joris houdt de apotheek bij en bestelt elke week wat onder de ondergrens zakt',
      reason: 'Zo valt er geen behandeling meer uit omdat een vaccin of een verdoving op is.',
      result: 'De vervaldata zijn geregistreerd en de bestelling vertrekt op dinsdag voor de middag.',
      indicator: 'Drie maanden lang is geen enkel product uit de toplijst op, en bij de telling is niets vervallen.',
      months: 6,
    },
  ],
  gp: [
    {
      title: 'Noor deelt de telefonische oproepen in met de triagekaart en verwijst dringende klachten meteen door',
      reason: 'De artsen worden minder gestoord tijdens een consult, en wie dringend hulp nodig heeft, wacht niet.',
      result: 'Bij elke oproep staan klacht, urgentie en afspraak in het dossier.',
      indicator: 'Dokter Maes luistert tien oproepen mee en is het bij negen ervan eens met de urgentie.',
      months: 4,
    },
    {
      title: 'Noor organiseert de najaarsvaccinatie, van de oproepbrief tot de laatste prik in het register',
      reason: 'Vorig jaar bleven er dozen over terwijl niet iedereen met een hoger risico bereikt was.',
      result:
        'Noor stelt de lijst op, verstuurt de brieven, plant drie vaccinatiemomenten en registreert elke toediening.',
      indicator:
        'Eind november is minstens zeventig procent van de lijst gevaccineerd en staat elke prik in het register.',
      months: 9,
    },
  ],
  lawyer: [
    {
      title: 'Lotte stelt na elk eerste gesprek het intakeverslag op en vraagt de ontbrekende stukken op',
      reason: 'De advocaat opent dan een volledig dossier, en de cliënt hoeft niets twee keer te vertellen.',
      result: 'Het verslag met feiten, termijnen en stukken staat klaar voor het tweede gesprek.',
      indicator: 'Acht van de tien verslagen zijn binnen twee werkdagen klaar en door meester Claes goedgekeurd.',
      months: 6,
    },
    {
      title: 'Lotte volgt de openstaande ereloonstaten op en belt na dertig dagen zelf de cliënt',
      reason: 'Geld dat op tijd binnenkomt, geeft het kantoor rust en scheelt lastige brieven.',
      result: 'Elke vrijdag is de lijst bijgewerkt en is er met elke late betaler een datum afgesproken.',
      indicator: 'Het aantal staten ouder dan zestig dagen daalt van achttien naar hoogstens zes.',
      months: 8,
    },
  ],
  accountant: [
    {
      title: 'Sander bereidt de btw-aangiftes van vijftien vaste klanten voor, van facturen tot controlelijst',
      reason: 'Het werk aan het einde van het kwartaal komt nu op één collega neer.',
      result: 'Sander boekt de facturen in, vraagt na wat ontbreekt en legt de aangifte voor aan An.',
      indicator:
        'Twee kwartalen na elkaar liggen de aangiftes vijf dagen voor de termijn klaar, met hoogstens één opmerking.',
      months: 9,
    },
    {
      title: 'Sander licht elke maand bij een klant zelf de cijfers van het kwartaal toe',
      reason: 'Klanten vragen vaker om uitleg, en het kantoor wil meer zijn dan een indiener van aangiftes.',
      result: 'Sander maakt een overzicht van één bladzijde en bespreekt het in een half uur met de zaakvoerder.',
      indicator: 'Na zes gesprekken geven de klanten in een korte bevraging gemiddeld een acht op tien.',
      months: 10,
    },
  ],
  other: [
    {
      title: 'Mila beantwoordt alle berichten van klanten nog dezelfde werkdag en plant de afspraak meteen in',
      reason: 'Klanten die snel antwoord krijgen, blijven, en de agenda telt minder lege uren.',
      result: 'Om vijf uur is de postbus leeg en staat elke afspraak in het agendapakket.',
      indicator: 'Vier weken na elkaar blijft geen enkel bericht langer dan een werkdag liggen.',
      months: 3,
    },
    {
      title: 'Mila werkt de nieuwe collega in met een stappenplan dat ze zelf heeft opgesteld',
      reason: 'Wie nieuw is, staat dan sneller op eigen benen en de anderen worden minder onderbroken.',
      result: 'Het stappenplan beschrijft de eerste tien werkdagen, en Mila overloopt elke dag één onderdeel.',
      indicator: 'Na een maand voert de nieuwe collega acht van de tien taken uit zonder hulp.',
      months: 5,
    },
  ],
}
