import type { Block, DocumentModel } from '../document/model'
import { facts, heading, voices } from '../document/parts'
import type { Practice } from '../practice/schema'
import {
  bothSaid,
  changes,
  closing,
  line,
  loopTable,
  said,
  shippedModel,
  signing,
  talkFacts,
  within,
  without,
} from './shipped'

const FOOTER = 'Vertrouwelijk  ·  Versie {versie}  ·  {controlecode_kort}'

const goals = (): Block[] => [
  ...within(
    'doelen',
    { type: 'heading', level: 2, label: 'Doel {nummer}', text: '{titel}' },
    { type: 'paragraph', text: '{aard}', quiet: true, keep: true },
    ...facts('fields', [
      ['Termijn', '{termijn}'],
      ['Competentie', '{competentie}'],
      ['Waarom dit telt', '{waarom}'],
      ['Verwacht resultaat', '{resultaat}'],
      ['Zichtbaar aan', '{zichtbaar_aan}'],
    ]),
    loopTable('acties', 'Acties bij dit doel', [
      {
        title: 'Wat',
        width: 56,
        text: '{wat}',
        note: '{soort}{#aanbieder}  ·  {aanbieder}{/aanbieder}{#begeleiding}\n{begeleiding}{/begeleiding}{#kosten_uitleg}\n{kosten_uitleg}{/kosten_uitleg}',
      },
      { title: 'Wie', width: 22, text: '{wie}' },
      { title: 'Tegen wanneer', width: 25, text: '{tegen}', note: '{#vanaf}vanaf {vanaf}{/vanaf}' },
      { title: 'Uren', width: 11, text: '{uren}', align: 'end' },
      {
        title: 'Kosten',
        width: 24,
        text: '{kosten}',
        note: '{#subsidie}subsidie {subsidie}{/subsidie}',
        align: 'end',
      },
      { title: 'Bewijs', width: 30, text: '{bewijs}' },
    ]),
  ),
  ...without('doelen', 'Er zijn in dit gesprek geen ontwikkeldoelen afgesproken.'),
]

const totals = (): Block[] => [
  heading('Tijd en kosten'),
  ...facts('facts', [
    ['Uren medewerker', '{totaal_uren}'],
    ['Kosten', '{totaal_kosten}'],
    ['Uren begeleiding', '{totaal_begeleiding}'],
    ['Verwachte subsidie', '{totaal_subsidie}'],
    ['Kosten na subsidie', '{totaal_na_subsidie}'],
  ]),
]

const promises = (): Block[] => [
  heading('Toezeggingen van de werkgever'),
  loopTable('toezeggingen', 'Toezeggingen', [
    { title: 'Wat', width: 46, text: '{wat}', note: '{soort}' },
    { title: 'Wie', width: 22, text: '{wie}' },
    { title: 'Tegen wanneer', width: 18, text: '{tegen}' },
    { title: 'Voor welk doel', width: 16, text: '{bij_doel}' },
  ]),
  ...without('toezeggingen', 'Er zijn in dit gesprek geen toezeggingen afgesproken.'),
]

/** The template of the personal development plan. */
export const planTemplate = (practice: Practice): DocumentModel =>
  shippedModel('plan', practice, { notice: '{stand}', right: 'POP {medewerker}', footer: FOOTER }, [
    ...talkFacts(),
    ...changes(),
    heading('Waar sta ik nu'),
    ...bothSaid(
      [
        { question: 'Sterktes', lines: ['{sterktes_medewerker}'] },
        { question: 'Groeipunten', lines: ['{groeipunten_medewerker}'] },
      ],
      [
        { question: 'Sterktes', lines: ['{sterktes_werkgever}'] },
        { question: 'Groeipunten', lines: ['{groeipunten_werkgever}'] },
      ],
      'nu_afgesproken',
    ),
    heading('Waar wil ik naartoe'),
    ...bothSaid(said('toekomst'), [], 'toekomst_afgesproken'),
    heading('Doelen en acties'),
    ...goals(),
    ...totals(),
    ...promises(),
    ...closing('Afspraken over de opvolging'),
    ...signing(),
  ])

/** The template of the report of the talk. */
export const reportTemplate = (practice: Practice): DocumentModel =>
  shippedModel('report', practice, { notice: '{stand}', right: 'Gespreksverslag {medewerker}', footer: FOOTER }, [
    ...talkFacts(),
    ...changes(),
    ...within(
      'vorig_gesprek',
      heading('Vorige afspraken'),
      { type: 'paragraph', text: 'Afgesproken in het gesprek van {vorig_gesprek}.', quiet: true },
      loopTable('vorige_afspraken', 'Afspraken van toen', [
        { title: 'Thema', width: 30, text: '{thema}' },
        { title: 'Afspraak', width: 70, text: '{afspraak}' },
      ]),
      loopTable('vorige_doelen', 'Doelen en toezeggingen van toen', [
        { title: 'Wat', width: 56, text: '{wat}', note: '{uitkomst}' },
        { title: 'Wie', width: 24, text: '{wie}' },
        { title: 'Tegen wanneer', width: 20, text: '{tegen}' },
      ]),
    ),
    ...within('themas', heading('{thema}'), ...voices(said('medewerker_zei'), said('werkgever_zei'), '{afgesproken}')),
    ...within('als_geen_pop', heading('Geen POP gewenst'), line('{reden_geen_pop}')),
    heading('Ontwikkeldoelen'),
    ...goals(),
    ...totals(),
    heading('Wie doet wat'),
    loopTable('afspraken', 'Wie doet wat', [
      { title: 'Wat', width: 56, text: '{wat}', note: '{van}' },
      { title: 'Wie', width: 24, text: '{wie}' },
      { title: 'Tegen wanneer', width: 20, text: '{tegen}' },
    ]),
    ...promises(),
    ...closing('Vervolg'),
    ...signing(),
  ])
