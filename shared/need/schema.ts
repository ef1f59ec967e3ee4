/** The five questions about what the practice will need (seed: needs of the practice, horizon one to three years). */
export const needKinds = {
  development: 'Ontwikkelingen in het vak',
  working: 'Andere manier van werken',
  vacancy: 'Functies die vrijkomen',
  behaviour: 'Gedrag dat nodig wordt',
  knowledge: 'Kennis die nodig wordt',
} as const
export type NeedKind = keyof typeof needKinds
