import { listCompetences } from '../../db/competence/store'
import { listNeeds } from '../../db/need/store'
import type { PracticeDb } from '../../db/open'
import { listRoles } from '../../db/role/store'
import { listCourses, listLines } from '../../db/training/store'
import { isFilled } from '../../shared/format/text'
import { type SearchEntry, searchEntry } from '../../shared/search/match'
import { changesOf, managedQuestions } from '../question/list'

/** What belongs to the practice itself: needs, trainings, roles, competences and own questions. */
export function* ofPractice(db: PracticeDb): Generator<SearchEntry> {
  for (const need of listNeeds(db))
    if (isFilled(need.description))
      yield searchEntry({
        group: 'need',
        key: need.id,
        title: need.description,
        context: String(need.year),
        age: String(need.year),
        target: { to: 'needs', year: need.year },
      })
  for (const line of listLines(db))
    if (isFilled(line.title) && line.year !== null)
      yield searchEntry({
        group: 'training',
        key: line.id,
        title: line.title,
        context: String(line.year),
        text: [line.aim, line.provider].filter(isFilled).join(' · '),
        age: String(line.year),
        target: { to: 'training', year: line.year },
      })
  for (const course of listCourses(db))
    yield searchEntry({
      group: 'training',
      key: course.id,
      title: course.title,
      context: String(course.year),
      text: course.provider,
      age: String(course.year),
      target: { to: 'training', year: course.year },
    })
  for (const role of listRoles(db))
    yield searchEntry({
      group: 'role',
      key: role.id,
      title: role.name,
      context: '',
      text: role.description,
      target: { to: 'roles' },
    })
  for (const one of listCompetences(db))
    yield searchEntry({
      group: 'competence',
      key: one.id,
      title: one.name,
      context: '',
      text: one.definition,
      target: { to: 'competences' },
    })
  for (const one of managedQuestions(changesOf(db)))
    if (one.origin === 'own')
      yield searchEntry({
        group: 'question',
        key: one.id,
        title: one.text,
        context: one.hidden ? 'Verborgen' : '',
        target: { to: 'screen', screen: '/praktijk?deel=vragen' },
      })
}
