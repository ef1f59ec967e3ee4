/** Questions that the plan or the talk is built on: they may be reworded and moved, never left out. Why, per id. */
const needed: Record<string, string> = {
  'm-strengths': 'De sterke punten staan vooraan in het POP.',
  'w-strengths': 'De sterke punten staan vooraan in het POP.',
  'm-points': 'De groeipunten staan vooraan in het POP.',
  'w-points': 'De groeipunten staan vooraan in het POP.',
  'm-goal': 'Uit dit antwoord komen in het gesprek de doelen.',
  'm-readiness': 'Hiermee zegt de medewerker of een plan gewenst is. Een plan is nooit verplicht.',
}

/** Why the program needs a question; null when it can do without. */
export const neededBecause = (id: string): string | null => needed[id] ?? null
