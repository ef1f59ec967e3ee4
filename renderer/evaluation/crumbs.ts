/** The way back from a screen of an evaluation. */
export const evaluationCrumbs = ({ cycleId, employeeName }: { cycleId: string; employeeName: string }) => [
  { label: 'Gesprekken', to: '/gesprekken' },
  { label: employeeName, to: `/gesprekken/${cycleId}` },
  { label: 'Evaluatie', to: `/gesprekken/${cycleId}/evaluatie` },
]
