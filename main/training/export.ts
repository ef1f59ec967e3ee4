import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { trainingFileName } from '../../shared/document/file-name'
import { trainingPlanModel } from '../../shared/document/training-plan'
import { localDay } from '../../shared/format/date'
import { type Paper, paperOf } from '../document/paper'
import { saveDocument } from '../document/save-document'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { planOf } from './handlers'

export type TrainingExportRoute = 'training.export'

/** The training plan of a year as a document, as it stands today. */
export function trainingPaper(db: PracticeDb, year: number): Paper {
  const source = { plan: planOf(db, year), practice: getPractice(db), today: localDay(new Date()) }
  return paperOf(db, 'training', trainingPlanModel(source.plan, source.practice, source.today), source)
}

/** The training plan of a year as an Excel, Word or PDF file. */
export function trainingExportHandlers(session: Session, environment: Environment) {
  return {
    'training.export': async ({ year, format }) => {
      const { name } = getPractice(session.db())
      if (format !== 'excel')
        return saveDocument(session, environment, {
          format,
          name: (extension) => trainingFileName(name, year, extension),
          paper: () => trainingPaper(session.db(), year),
        })
      const chosen = await environment.askSaveAs({
        title: 'Excel-bestand bewaren',
        defaultPath: path.join(environment.documents, trainingFileName(name, year, 'xlsx')),
        filters: [{ name: 'Excel-werkmap', extensions: ['xlsx'] }],
      })
      if (!chosen) return null
      // Read after the question: then nothing leaves the app when it was locked in the meantime.
      const bytes = await environment.toExcel(planOf(session.db(), year))
      return saveExport(session, chosen, 'xlsx', (temporary) => writeFileSync(temporary, bytes))
    },
  } satisfies HandlersOf<TrainingExportRoute>
}
