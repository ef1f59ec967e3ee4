import type { Competence } from '../../shared/competence/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'

/** Puts a competence in the archive or takes it out again, with the way back in the message. */
export async function archiveCompetence({ id, name }: Competence, archived: boolean): Promise<void> {
  try {
    await call('competence.archive', { id, archived })
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo(archived ? `${name} is gearchiveerd.` : `${name} staat weer in de lijst.`, () =>
    call('competence.archive', { id, archived: !archived }).catch(tellError),
  )
}
