import { generateKeyPairSync } from 'node:crypto'
import { insertCompetence } from '../../db/competence/store'
import type { PracticeDb } from '../../db/open'
import { insertPractice } from '../../db/practice/store'
import { saveRole } from '../../db/role/store'
import { starterCompetences } from '../../shared/competence/starter'
import type { PracticeInput } from '../../shared/practice/schema'
import { packFor } from '../../shared/profession/packs'
import { starterRoles } from '../../shared/role/starter'
import { applyPack } from '../profession/packs'

/** Fills an empty practice file: the practice with its sealing key, and the lists to start from, all or nothing. */
export function fillNewPractice(db: PracticeDb, input: PracticeInput, isSample: boolean): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  const sealKey = privateKey.export({ format: 'der', type: 'pkcs8' })
  db.transaction(
    (tx) => {
      insertPractice(tx, { input, sealKey, isSample })
      const ids = new Map(starterCompetences.map(({ key, ...competence }) => [key, insertCompetence(tx, competence)]))
      for (const { competences, ...role } of starterRoles(input.profession))
        saveRole(tx, null, {
          ...role,
          competences: competences.flatMap(({ key, level }) => {
            const competenceId = ids.get(key)
            return competenceId ? [{ competenceId, level }] : []
          }),
        })
      // The sample adds its pack once its talks stand: those show the standard list.
      if (!isSample) applyPack(tx, packFor(input.profession))
    },
    { behavior: 'immediate' },
  )
}
