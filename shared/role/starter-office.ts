import type { StarterRoleText } from './starter'

export const lawyerRoles: StarterRoleText[] = [
  {
    name: 'Juridisch secretariaatsmedewerker',
    description:
      'Ontvangt cliënten, beheert agenda en termijnen, verzorgt brieven en conclusies en houdt de dossiers op orde.',
    expected: { reception: 3, writing: 3, accuracy: 3, planning: 3, confidentiality: 3, software: 3 },
  },
  {
    name: 'Juridisch medewerker',
    description: 'Zoekt wetgeving en rechtspraak op, bereidt stukken voor en volgt dossiers inhoudelijk mee op.',
    expected: { 'problem-solving': 3, writing: 3, accuracy: 3, independence: 3, confidentiality: 3, learning: 3 },
  },
  {
    name: 'Advocaat-stagiair',
    description:
      'Leert het beroep onder leiding van de stagemeester: bereidt dossiers voor, schrijft stukken en pleit.',
    expected: { writing: 2, speaking: 2, 'problem-solving': 2, planning: 2, confidentiality: 3, learning: 3 },
  },
  {
    name: 'Advocaat-medewerker',
    description:
      'Behandelt eigen dossiers van het eerste gesprek tot het einde, adviseert cliënten, onderhandelt en pleit.',
    expected: { 'client-focus': 3, deciding: 3, writing: 3, speaking: 3, results: 3, coaching: 2 },
  },
  {
    name: 'Kantoormanager',
    description:
      'Leidt de dagelijkse werking van het kantoor: planning, facturen, leveranciers, afspraken in het team en nieuwe collega’s.',
    expected: { coordinating: 4, planning: 4, 'cost-awareness': 3, onboarding: 4, feedback: 3, 'data-protection': 3 },
  },
]

export const accountantRoles: StarterRoleText[] = [
  {
    name: 'Dossierbeheerder',
    description: 'Houdt de boekhouding van een vaste groep cliënten bij, dient aangiften in en beantwoordt hun vragen.',
    expected: { accuracy: 3, planning: 3, 'client-focus': 3, independence: 3, confidentiality: 3, software: 3 },
  },
  {
    name: 'Assistent-accountant',
    description:
      'Bereidt jaarrekeningen en controles voor, werkt dossiers uit en legt bijzonderheden voor aan de accountant.',
    expected: { accuracy: 3, 'problem-solving': 2, quality: 3, writing: 2, learning: 3, software: 3 },
  },
  {
    name: 'Kantoormedewerker',
    description:
      'Ontvangt cliënten en stukken, bewaakt de kalender met termijnen en verzorgt de post, de agenda en de facturen.',
    expected: { reception: 3, planning: 3, handover: 3, accuracy: 3, 'data-protection': 3, software: 3 },
  },
]

export const otherRoles: StarterRoleText[] = [
  {
    name: 'Medewerker',
    description: 'Voert het dagelijkse werk van de praktijk uit, samen met collega’s en volgens de afspraken.',
    expected: { 'client-focus': 3, teamwork: 3, accuracy: 3, independence: 3, quality: 3, software: 2 },
  },
  {
    name: 'Coördinator',
    description: 'Verdeelt het werk, houdt het overzicht, werkt nieuwe collega’s in en overlegt met de praktijkhouder.',
    expected: { coordinating: 4, planning: 4, feedback: 3, onboarding: 4, prioritising: 3, results: 3 },
  },
  {
    name: 'Onthaalmedewerker',
    description:
      'Ontvangt bezoekers en bellers, maakt afspraken en zorgt dat elke boodschap bij de juiste collega komt.',
    expected: { reception: 3, speaking: 3, complaints: 3, handover: 3, confidentiality: 3, software: 3 },
  },
]
