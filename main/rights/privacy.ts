import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { getSetting, setSetting } from '../../db/setting/store'
import { privacyFileName } from '../../shared/document/file-name'
import { privacyModel } from '../../shared/document/privacy'
import { worksHere } from '../../shared/employee/employment'
import { localDay } from '../../shared/format/date'
import { figure } from '../../shared/law/rules'
import { type PrivacyPart, privacyParts, privacyText } from '../../shared/rights/privacy'
import { type OwnPrivacy, ownPrivacy, type PrivacyView } from '../../shared/rights/schema'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import { parametersOf } from '../law/handlers'
import type { Session } from '../practice/session'

const KEY = 'privacy.own'

function ownParts(db: PracticeDb): OwnPrivacy {
  const read = ownPrivacy.safeParse(getSetting(db, KEY))
  return read.success ? read.data : {}
}

/** The text as it follows from the practice and its settings. */
function oursOf(db: PracticeDb): Record<PrivacyPart, string> {
  const parameters = parametersOf(db)
  const today = localDay(new Date())
  const staff = listEmployees(db).filter((person) => worksHere(person, today))
  return privacyText({
    practice: getPractice(db),
    years: {
      left: figure(parameters, 'retainYears'),
      report: figure(parameters, 'reportYears'),
      trail: figure(parameters, 'auditYears'),
    },
    supervisors: [...new Set(staff.map(({ supervisor }) => supervisor))],
  })
}

/** The text as it holds: each part in the words of the practice, or else as it follows from its settings. */
export function privacyView(db: PracticeDb): PrivacyView {
  const ours = oursOf(db)
  const own = ownParts(db)
  return (Object.keys(privacyParts) as PrivacyPart[]).map((part) => {
    const text = own[part]
    return { part, text: text ?? ours[part], isOwn: text !== undefined }
  })
}

/** The privacy text for the staff: to read, to write anew part by part, and as a file. */
export function privacyHandlers(session: Session, environment: Environment) {
  return {
    'privacy.get': () => privacyView(session.db()),
    'privacy.save': ({ part, text }) => {
      const db = session.db()
      const { [part]: _, ...others } = ownParts(db)
      // Words that were put back as they were follow the settings again.
      const isOurs = text === null || text.trim() === oursOf(db)[part]
      setSetting(db, KEY, isOurs ? others : { ...others, [part]: text })
    },
    'privacy.export': ({ format }) =>
      saveDocument(session, environment, {
        format,
        name: (extension) => privacyFileName(getPractice(session.db()).name, extension),
        paper: () => {
          const db = session.db()
          return { model: privacyModel(privacyView(db), getPractice(db), localDay(new Date())), own: null }
        },
      }),
  } satisfies HandlersOf<`privacy.${string}`>
}
