import type { ExportFormat } from '../../shared/document/schema'
import type { PreviewOf } from '../../shared/preview/schema'
import { call } from '../api'

type Save = { label: string; format: ExportFormat; save: () => Promise<{ path: string } | null> }

/** How a document that is looked at may be kept as a file; none for a draft, and a scan has its own way. */
export function waysToSave(of: PreviewOf): Save[] {
  const both = (save: (format: ExportFormat) => Save['save']): Save[] => [
    { label: 'Bewaren als Word', format: 'word', save: save('word') },
    { label: 'Bewaren als PDF', format: 'pdf', save: save('pdf') },
  ]
  switch (of.of) {
    case 'document':
      return both((format) => () => call('document.export', { id: of.id, format }))
    case 'evaluation':
      return both((format) => () => call('evaluation.export', { cycleId: of.cycleId, format }))
    case 'training':
      return both((format) => () => call('training.export', { year: of.year, format }))
    case 'progress':
      return both((format) => () => call('progress.export', { id: of.id, format }))
    case 'invitation': {
      const { cycleId, text } = of
      return both((format) => () => call('invitation.export', { cycleId, text, format }))
    }
    case 'form': {
      const { cycleId, side } = of
      return [{ label: 'Bewaren als Word', format: 'word', save: () => call('form.export', { cycleId, side }) }]
    }
    case 'template':
      return [{ label: 'Bewaren als Word', format: 'word', save: () => call('template.example', { id: of.id }) }]
    case 'draft':
    case 'scan':
      return []
  }
}
