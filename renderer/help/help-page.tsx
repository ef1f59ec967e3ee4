import { Kbd, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { mannerHelp, manners } from '../../shared/signing/schema'
import { useRoute } from '../api'
import { OnThisPage } from '../components/on-this-page'
import { Page } from '../components/page'
import classes from './help-page.module.css'
import { MessageList } from './message-list'

const route = getRouteApi('/uitleg')

const sections = {
  verloop: 'Zo verloopt een jaar',
  voorbereiden: 'Voorbereiden',
  gesprek: 'Het gesprek houden',
  ondertekenen: 'Ondertekenen',
  daarna: 'Na het ondertekenen',
  opleidingsplan: 'Het opleidingsplan',
  gegevens: 'Waar uw gegevens staan',
  meldingen: 'Als er een melding komt',
  toetsen: 'Sneltoetsen',
} as const
type SectionId = keyof typeof sections

const mannerOrder = ['agreed', 'seen', 'disagreed', 'refused'] as const

const shortcuts = [
  [['Ctrl', 'K'], 'Zoeken in alles'],
  [['Ctrl', '1'], 'Overzicht'],
  [['Ctrl', '2'], 'Medewerkers'],
  [['Ctrl', '3'], 'Gesprekken'],
  [['Ctrl', '4'], 'Opleidingsplan'],
  [['Ctrl', '5'], 'Praktijk'],
  [['Ctrl', 'L'], 'Vergrendelen'],
  [['Ctrl', 'Alt', 'Z'], 'De laatste wijziging terugzetten'],
  [['Ctrl', '+'], 'Alles groter'],
  [['Ctrl', '-'], 'Alles kleiner'],
  [['F9'], 'Alles even uit beeld, en weer terug'],
  [['F1'], 'Deze uitleg'],
] as const

/** The guide on one page: how a year goes, how to hold the talk, what signing means, where the data are. */
export function HelpPage() {
  const session = useRoute('session.state', {})
  return (
    <Page title="Uitleg" state={session.data && `Praktijkgroei, versie ${session.data.version}`}>
      <OnThisPage sections={sections}>
        <Course />
        <Preparing />
        <Talking />
        <Signing />
        <Afterwards />
        <TrainingPlan />
        <Data />
        <Messages />
        <Shortcuts />
      </OnThisPage>
    </Page>
  )
}

function Section({ id, children }: { id: SectionId; children: React.ReactNode }) {
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {sections[id]}
      </Title>
      {children}
    </section>
  )
}

function Course() {
  return (
    <Section id="verloop">
      <p>
        Elke medewerker doorloopt telkens dezelfde vier stappen. Samen duren ze meestal een jaar. Op het scherm ziet u
        ze als een lijn: groen is gedaan, oker is waar u nu bent.
      </p>
      <ol className={classes.steps}>
        <li>
          <strong>Voorbereiding</strong>
          Medewerker en werkgever beantwoorden elk hun eigen vragen, los van elkaar.
        </li>
        <li>
          <strong>Gesprek</strong>U legt de antwoorden naast elkaar en noteert per thema wat u afspreekt. Daarna tekent
          u beiden.
        </li>
        <li>
          <strong>Voortgang</strong>U voert samen uit wat is afgesproken. Op de dag die u samen koos, kijkt u hoe het
          loopt.
        </li>
        <li>
          <strong>Evaluatie</strong>
          Aan het einde van de periode gaat u na wat er van elk doel gekomen is.
        </li>
      </ol>
      <p className={classes.after}>
        Het overzicht zegt u elke dag wat aandacht vraagt, en brengt u met één knop naar de juiste plaats.
      </p>
    </Section>
  )
}

function Preparing() {
  return (
    <Section id="voorbereiden">
      <ul>
        <li>Kies bij de medewerker “Gesprek plannen” en spreek samen een dag af, liefst enkele weken vooruit.</li>
        <li>
          Laat de medewerker rustig alleen aan de laptop zitten voor de eigen vragen. Een half uur volstaat meestal.
          Intussen is niets anders van de praktijk te zien; u keert terug met uw pincode of uw wachtzin.
        </li>
        <li>Vul uw eigen voorbereiding in op een ander moment, met bij elk punt iets wat u zelf gezien hebt.</li>
        <li>Alles wordt bewaard terwijl u typt. U mag stoppen en later verdergaan.</li>
        <li>Zegt u allebei dat u klaar bent, dan kan het gesprek open. Pas dan liggen de antwoorden naast elkaar.</li>
      </ul>
    </Section>
  )
}

function Talking() {
  return (
    <Section id="gesprek">
      <p>
        Ga naast elkaar zitten, zodat u beiden het scherm kunt lezen. Leg de telefoon weg. Begin met een half uur voor
        het werk zelf en houd daarna tijd over voor de toekomst; wie moe wordt, plant beter een tweede moment.
      </p>
      <ul>
        <li>Open met iets wat goed gaat. Praktijkgroei zet een thema voor u klaar waar u beiden tevreden over bent.</li>
        <li>
          Komt er iemand binnen? Met F9 of “Verbergen” is alles meteen uit beeld. F9 of een klik brengt het terug.
        </li>
        <li>Luister eerst. Laat de medewerker bij elk thema als eerste vertellen en vraag door voor u antwoordt.</li>
        <li>Blijf het langst bij de gemarkeerde thema’s. Daar kijkt u verschillend naar.</li>
        <li>Typ onder “Afgesproken” alleen wat u echt samen afspreekt, in woorden die u beiden herkent.</li>
        <li>Kies één doel, hooguit twee. Schrijf erbij waaraan u zult zien dat het gelukt is, en tegen wanneer.</li>
        <li>Noteer ook wat de praktijk geeft: tijd, geld, begeleiding of materiaal.</li>
        <li>Lees op het einde alles nog eens hardop en vraag wat de medewerker van het gesprek vond.</li>
      </ul>
    </Section>
  )
}

function Signing() {
  return (
    <Section id="ondertekenen">
      <p>Elke partij kiest zelf hoe ze tekent. Geen van de vier keuzes is fout.</p>
      <dl className={classes.terms}>
        {mannerOrder.map((manner) => (
          <div key={manner}>
            <dt>{manners[manner]}</dt>
            <dd>{mannerHelp[manner]}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.after}>
        Zodra de eerste tekent, ligt de tekst vast. Moet er toch iets anders, dan maakt u een nieuwe versie; wat
        getekend is, blijft bestaan zoals het was.
      </p>
      <p>
        Een handtekening die u op het scherm tekent, laat zien wat u samen besliste. Ze is geen gekwalificeerde
        elektronische handtekening zoals die van een identiteitskaart of een erkende dienst. Wilt u meer zekerheid, druk
        het document dan af en teken het ook met de pen.
      </p>
      <p>
        Op de PDF zet Praktijkgroei voor ieder die op het scherm tekende een zegel van uw praktijk. Verandert iemand het
        bestand, dan past het zegel niet meer. Een PDF-lezer kan melden dat hij de ondertekenaar niet kent. Dat is
        normaal: uw praktijk maakte het certificaat zelf, en niemand anders staat daarvoor in.
      </p>
    </Section>
  )
}

function Afterwards() {
  return (
    <Section id="daarna">
      <ul>
        <li>
          Opvolgmomenten worden vanzelf gepland. Tien minuten volstaan: ieder geeft bij elk doel een kleur en één zin.
        </li>
        <li>Zet acties op gedaan en toezeggingen op nagekomen. Het getekende plan verandert daardoor niet.</li>
        <li>
          Moet er iets anders? “Plan aanpassen” begint een nieuwe versie. U ziet regel voor regel wat verandert en
          tekent opnieuw.
        </li>
        <li>
          Bij de evaluatie oordeelt ieder eerst apart. Pas als u beiden klaar bent, liggen de oordelen naast elkaar.
        </li>
        <li>Wat nog openstaat, neemt u mee naar de volgende cyclus.</li>
      </ul>
    </Section>
  )
}

function TrainingPlan() {
  return (
    <Section id="opleidingsplan">
      <p>
        Alle plannen samen zijn het opleidingsplan van de praktijk: wie wat leert, wanneer, en voor hoeveel. U beslist
        op de regel zelf, en wat u beslist, staat ook bij het doel.
      </p>
      <ul>
        <li>Loop één keer per jaar de behoeften van de praktijk na en koppel ze aan doelen.</li>
        <li>Vragen meerdere mensen hetzelfde, dan stelt het plan één cursus in huis voor.</li>
        <li>
          Certificaten die vervallen, staan vanaf 90 dagen vooraf op het overzicht, en vanaf 30 dagen in het rood in de
          lijst.
        </li>
        <li>Onder Regels vindt u cijfers met hun bron. Ze geven een signaal en geen advies.</li>
      </ul>
    </Section>
  )
}

function Data() {
  return (
    <Section id="gegevens">
      <p>
        Alles staat in één versleuteld bestand op deze laptop, het praktijkbestand. Praktijkgroei maakt geen verbinding
        met het internet: er is geen account, en niemand kijkt mee.
      </p>
      <ul>
        <li>De wachtzin opent het bestand. Kies een zinnetje dat u onthoudt en dat niemand raadt.</li>
        <li>
          De herstelcode is uw reservesleutel. Bewaar het herstelblad op papier, niet bij de laptop. Zonder wachtzin en
          zonder herstelcode krijgt niemand het bestand nog open.
        </li>
        <li>
          Kopieën worden vanzelf gemaakt. Kies onder Praktijk, Veiligheid een tweede plaats, zoals een usb-stick: dan
          redt een kopie u ook als de laptop stukgaat. Daar zet u er ook een terug.
        </li>
        <li>Loopt u even weg, vergrendel dan het scherm. Wat u typte, wordt eerst bewaard.</li>
      </ul>
    </Section>
  )
}

function Messages() {
  const { melding } = route.useSearch()
  return (
    <Section id="meldingen">
      <p>
        Bij elke melding staat wat er gebeurde, wat er met uw gegevens is en wat u kunt doen. Zoek hier op waar ze over
        gaat.
      </p>
      <MessageList code={melding} />
    </Section>
  )
}

function Shortcuts() {
  return (
    <Section id="toetsen">
      <dl className={classes.terms}>
        {shortcuts.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ' + '}
                  <Kbd size="sm">{key}</Kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
