import type { Block, DocumentModel } from '../document/model'
import { facts, heading, quiet, voices } from '../document/parts'
import type { Practice } from '../practice/schema'
import type { Side } from '../preparation/schema'
import { line, loopTable, said, shippedModel, within, without } from './shipped'

/** Words that stay on the page of what follows. */
const kept = (text: string, isQuiet = false): Block => ({ type: 'paragraph', text, keep: true, quiet: isQuiet })

/** The template of a preparation form. */
export const formTemplate = (side: Side, practice: Practice): DocumentModel =>
  shippedModel(
    side === 'employee' ? 'employeeForm' : 'employerForm',
    practice,
    {
      title: 'Voorbereiding',
      subtitle: `${side === 'employee' ? '{medewerker}' : '{werkgever}  ·  gesprek met {medewerker}'}{#datum_gesprek}  ·  gesprek op {datum_gesprek}{/datum_gesprek}`,
      right: side === 'employee' ? 'Voorbereiding {medewerker}' : 'Voorbereiding {werkgever}',
      footer: 'Vertrouwelijk',
    },
    [
      quiet(
        side === 'employee'
          ? 'Dit formulier is voor uw gesprek met {werkgever}. Steekwoorden zijn genoeg. Typ alleen in de vakken, of druk het af en vul het met de pen in.'
          : 'Dit formulier is voor uw gesprek met {medewerker}. Steekwoorden zijn genoeg. Typ alleen in de vakken, of druk het af en vul het met de pen in.',
      ),
      ...within(
        'themas',
        heading('{thema}'),
        ...within('vragen', kept('{vraag}'), kept('{uitleg}', true), line('{@invulvakken}')),
      ),
    ],
  )

/** The template of the invitation to a talk. */
export const invitationTemplate = (practice: Practice): DocumentModel =>
  shippedModel('invitation', practice, { right: 'Uitnodiging {medewerker}', footer: 'Vertrouwelijk  ·  {vandaag}' }, [
    ...facts('facts', [
      ['Datum gesprek', '{datum_gesprek}'],
      ['Gesprek met', '{werkgever}'],
      ['Soort gesprek', '{soort_gesprek}'],
      ['Duur', 'Ongeveer {duur}'],
    ]),
    line('{tekst}'),
  ])

/** The template of the note of a progress meeting. */
export const progressTemplate = (practice: Practice): DocumentModel => {
  const said = [
    { title: 'Hoe het staat', width: 18, text: '{hoe_het_staat}', note: '{#tegen}tegen {tegen}{/tegen}' },
    { title: 'Medewerker', width: 26, text: '{medewerker_zegt}' },
    { title: 'Werkgever', width: 26, text: '{werkgever_zegt}' },
  ]
  return shippedModel(
    'progress',
    practice,
    { right: 'Voortgangsnota {medewerker}', footer: 'Vertrouwelijk  ·  {datum_gesprek}' },
    [
      ...facts('facts', [
        ['Medewerker', '{medewerker}'],
        ['Voor de praktijk', '{werkgever}'],
        ['Functie', '{functie}'],
        ['Datum gesprek', '{datum_gesprek}'],
        ['Periode', '{periode}'],
        ['Aanleiding', '{aanleiding}'],
      ]),
      heading('Hoe het met de doelen gaat'),
      ...within(
        'doelen',
        { type: 'heading', level: 2, label: 'Doel {nummer}', text: '{wat}' },
        kept('{hoe_het_staat}{#tegen}  ·  tegen {tegen}{/tegen}', true),
        ...voices(
          [{ question: null, lines: ['{medewerker_zegt}'] }],
          [{ question: null, lines: ['{werkgever_zegt}'] }],
          '',
        ),
        loopTable('acties', 'Acties bij dit doel', [
          { title: 'Actie', width: 30, text: '{wat}', note: '{wie}{#resultaat}\n{resultaat}{/resultaat}' },
          ...said,
        ]),
      ),
      ...without('doelen', 'In dit gesprek stonden geen doelen open.'),
      heading('Toezeggingen van de werkgever'),
      loopTable('toezeggingen', 'Toezeggingen', [
        { title: 'Toezegging', width: 30, text: '{wat}', note: '{wie}' },
        ...said,
      ]),
      heading('Het gesprek als geheel'),
      ...facts('fields', [
        ['Wat er goed gaat', '{gaat_goed}'],
        ['Wat minder loopt', '{loopt_minder}'],
        ['Wat zou helpen', '{zou_helpen}'],
      ]),
      ...voices([], [], '{afgesproken}'),
      ...within(
        'volgende_keer',
        heading('Hoe het verdergaat'),
        ...facts('facts', [
          ['Volgende keer', '{volgende_keer}'],
          ['Aanleiding', '{volgende_aanleiding}'],
        ]),
      ),
      quiet('Deze nota wordt niet ondertekend. Hoe alles staat, is bekeken op {vandaag}.'),
    ],
  )
}

/** The template of the evaluation. */
export const evaluationTemplate = (practice: Practice): DocumentModel =>
  shippedModel('evaluation', practice, { right: 'Evaluatie {medewerker}', footer: 'Vertrouwelijk' }, [
    ...facts('facts', [
      ['Medewerker', '{medewerker}'],
      ['Voor de praktijk', '{werkgever}'],
      ['Functie', '{functie}'],
      ['Periode', '{periode}'],
      ['Afgesloten op', '{afgesloten_op}'],
    ]),
    heading('Hoe de doelen afliepen'),
    ...within('doelen', ...evaluatedGoal()),
    ...without('doelen', 'In deze cyclus zijn geen ontwikkeldoelen afgesproken.'),
    heading('Toezeggingen van de werkgever'),
    loopTable('toezeggingen', 'Toezeggingen', [
      { title: 'Toezegging', width: 60, text: '{wat}', note: '{wie}' },
      { title: 'Tegen wanneer', width: 20, text: '{tegen}' },
      { title: 'Hoe het staat', width: 20, text: '{hoe_het_staat}' },
    ]),
    heading('Hoe beiden terugkijken'),
    ...voices(said('medewerker_kijkt_terug'), said('werkgever_kijkt_terug'), ''),
  ])

function evaluatedGoal(): Block[] {
  return [
    { type: 'heading', level: 2, label: 'Doel {nummer}', text: '{titel}' },
    ...facts('fields', [
      ['Termijn', '{termijn}'],
      ['Verwacht resultaat', '{resultaat}'],
      ['Zichtbaar aan', '{zichtbaar_aan}'],
      ['Competentie', '{competentie}'],
    ]),
    ...voices(
      [{ question: null, lines: ['{oordeel_medewerker}'] }],
      [{ question: null, lines: ['{oordeel_werkgever}'] }],
      '{samen}',
    ),
    loopTable('acties', 'Acties bij dit doel', [
      { title: 'Actie', width: 60, text: '{wat}', note: '{soort}' },
      { title: 'Tegen wanneer', width: 20, text: '{tegen}' },
      { title: 'Hoe het staat', width: 20, text: '{hoe_het_staat}' },
    ]),
  ]
}

/** The template of the training plan, on lying paper. */
export const trainingTemplate = (practice: Practice): DocumentModel =>
  shippedModel(
    'training',
    practice,
    {
      title: 'Opleidingsplan {jaar}',
      subtitle: '{praktijk}',
      right: 'Opleidingsplan {jaar}',
      footer: 'Vertrouwelijk  ·  Stand op {stand_op}',
      landscape: true,
    },
    [
      ...within('als_concept', quiet('Concept: er zijn regels bij uit een plan dat nog niet ondertekend is.')),
      ...facts('facts', [
        ['Budget', '{budget}'],
        ['Kosten van het plan', '{totaal_kosten}'],
        ['Besteed na subsidie', '{besteed_na_subsidie}'],
        ['Verwachte subsidie', '{totaal_subsidie}'],
        ['Goedgekeurd, nog te betalen', '{nog_te_betalen}'],
        ['Kosten na subsidie', '{totaal_na_subsidie}'],
        ['Nog te beslissen', '{nog_te_beslissen}'],
        ['Over', '{over}'],
        ['Tijd', '{totaal_tijd}'],
      ]),
      heading('Per medewerker'),
      loopTable('medewerkers', 'Uren en kosten per medewerker', [
        { title: 'Medewerker', width: 56, text: '{naam}', note: '{functie}' },
        { title: 'Regels', width: 16, text: '{regels}', align: 'end' },
        { title: 'Uren', width: 18, text: '{uren}', align: 'end' },
        { title: 'Dagen', width: 18, text: '{dagen}', align: 'end' },
        { title: 'Kosten', width: 28, text: '{kosten}', align: 'end' },
        { title: 'Goedgekeurd', width: 28, text: '{goedgekeurd}', align: 'end' },
        { title: 'Subsidie', width: 28, text: '{subsidie}', align: 'end' },
        { title: 'Na subsidie', width: 28, text: '{na_subsidie}', align: 'end' },
        { title: 'Besteed', width: 34, text: '{besteed}', align: 'end' },
      ]),
      heading('Wat er gepland is'),
      ...within('groepen', ...trainingGroup()),
      ...without('groepen', 'In dit plan staat nog niets.'),
      heading('Subsidies'),
      loopTable('subsidies', 'Subsidies', [
        { title: 'Opleiding', width: 80, text: '{opleiding}' },
        { title: 'Bron', width: 60, text: '{bron}' },
        { title: 'Percentage', width: 34, text: '{percentage}', align: 'end' },
        { title: 'Bedrag', width: 30, text: '{bedrag}', align: 'end' },
        { title: 'Aanvragen tegen', width: 46, text: '{aanvragen_tegen}' },
      ]),
      heading('Behoeften waar nog niets voor gepland is'),
      loopTable('behoeften', 'Behoeften van de praktijk', [
        { title: 'Behoefte', width: 140, text: '{behoefte}' },
        { title: 'Soort', width: 70, text: '{soort}' },
        { title: 'Prioriteit', width: 40, text: '{prioriteit}' },
      ]),
    ],
  )

const trainingGroup = (): Block[] => [
  { type: 'heading', level: 2, text: '{groep}' },
  loopTable('opleidingen', 'Opleidingen van deze groep', [
    { title: 'Opleiding of leervorm', width: 60, text: '{opleiding}', note: '{wie}\n{doel}\n{competentie}' },
    {
      title: 'Vorm en aanbieder',
      width: 40,
      text: '{vorm}',
      note: '{aanbieder}\n{formeel}, {intern}\nIn werktijd: {in_werktijd}',
    },
    { title: 'Wanneer', width: 30, text: '{wanneer}', note: '{herkomst}\n{verantwoordelijke}' },
    {
      title: 'Stand',
      width: 40,
      text: '{stand}',
      note: '{prioriteit}\n{attest}{#attest_geldig_tot} tot {attest_geldig_tot}{/attest_geldig_tot}\n{tevredenheid}\n{effect}',
    },
    { title: 'Uren', width: 14, text: '{uren}', align: 'end' },
    { title: 'Kosten', width: 26, text: '{kosten}', note: 'Terugbetaling: {terugbetaling}', align: 'end' },
    { title: 'Subsidie', width: 26, text: '{subsidie}', align: 'end' },
    { title: 'Besteed', width: 26, text: '{besteed}', align: 'end' },
  ]),
  ...within('groep_uren', quiet('Samen: {groep_uren} uur{#groep_kosten}, {groep_kosten}{/groep_kosten}')),
  ...within('groep_kosten', ...without('groep_uren', 'Samen: {groep_kosten}')),
]
