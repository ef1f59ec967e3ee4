import type { StarterRoleText } from './starter'

export const dentistRoles: StarterRoleText[] = [
  {
    name: 'Tandartsassistent',
    description:
      'Assisteert aan de stoel, zet de behandelkamer klaar en reinigt en steriliseert het materiaal. Stelt patiënten op hun gemak.',
    expected: { 'hygiene-safety': 3, accuracy: 3, teamwork: 3, empathy: 3, planning: 3, software: 2 },
  },
  {
    name: 'Mondhygiënist',
    description:
      'Onderzoekt en reinigt het gebit, behandelt het tandvlees en leert patiënten hoe zij hun mond verzorgen. Houdt het dossier bij.',
    expected: { 'client-focus': 3, speaking: 3, 'hygiene-safety': 3, quality: 3, independence: 3, planning: 3 },
  },
  {
    name: 'Preventieassistent',
    description:
      'Leert kinderen, ouders en volwassenen hoe zij gaatjes voorkomen, oefent het poetsen en volgt de oproepen voor controle op.',
    expected: { speaking: 3, empathy: 3, initiative: 3, 'hygiene-safety': 3, accuracy: 3, software: 2 },
  },
  {
    name: 'Balie- en praktijkmedewerker',
    description:
      'Ontvangt patiënten, beantwoordt de telefoon, beheert de agenda en volgt betalingen en briefwisseling op.',
    expected: { reception: 3, confidentiality: 3, complaints: 3, prioritising: 3, handover: 3, software: 3 },
  },
  {
    name: 'Tandarts-medewerker',
    description:
      'Onderzoekt en behandelt patiënten, overlegt over behandelplannen en begeleidt de assistent aan de stoel.',
    expected: { 'client-focus': 3, quality: 3, 'hygiene-safety': 3, deciding: 3, speaking: 3, coaching: 2 },
  },
]

export const vetRoles: StarterRoleText[] = [
  {
    name: 'Dierenartsassistent',
    description:
      'Assisteert bij consulten en operaties, verzorgt opgenomen dieren en houdt instrumenten en apotheek in orde.',
    expected: { 'hygiene-safety': 3, accuracy: 3, teamwork: 3, empathy: 3, planning: 3, 'cost-awareness': 2 },
  },
  {
    name: 'Dierenarts-medewerker',
    description:
      'Onderzoekt, behandelt en opereert dieren, bespreekt de keuzes en de prijs met de eigenaar en neemt wachtdiensten op zich.',
    expected: { 'client-focus': 3, 'problem-solving': 3, deciding: 3, speaking: 3, stress: 3, coaching: 2 },
  },
  {
    name: 'Baliemedewerker',
    description:
      'Ontvangt mensen met hun dier, plant afspraken, schat spoed in volgens de afspraken en verzorgt de verkoop en de betalingen.',
    expected: { reception: 3, prioritising: 3, empathy: 3, complaints: 3, handover: 3, software: 3 },
  },
]

export const gpRoles: StarterRoleText[] = [
  {
    name: 'Praktijkassistent',
    description:
      'Beantwoordt vragen van patiënten, schat in hoe dringend ze zijn en doet eenvoudige medische taken volgens afspraak.',
    expected: { reception: 3, prioritising: 3, confidentiality: 3, accuracy: 3, 'hygiene-safety': 3, software: 3 },
  },
  {
    name: 'Praktijkverpleegkundige',
    description:
      'Neemt verpleegkundige zorg op zich, volgt patiënten met een langdurige aandoening op en overlegt met de arts.',
    expected: { 'client-focus': 3, 'hygiene-safety': 3, independence: 3, quality: 3, handover: 3, coaching: 2 },
  },
  {
    name: 'Praktijkondersteuner',
    description:
      'Houdt een eigen spreekuur voor patiënten die blijvend opvolging nodig hebben en maakt met hen een haalbaar plan.',
    expected: { 'client-focus': 3, empathy: 3, speaking: 3, independence: 3, planning: 3, quality: 3 },
  },
  {
    name: 'Onthaalmedewerker',
    description:
      'Ontvangt patiënten en bellers, maakt afspraken, verwerkt de post en zorgt dat boodschappen bij de arts komen.',
    expected: { reception: 3, confidentiality: 3, complaints: 3, handover: 3, 'data-protection': 3, software: 3 },
  },
]
