import type { Side } from '../../shared/preparation/schema'
import type { QuestionItem, QuestionListView } from '../../shared/question/schema'
import { FormDrawer } from '../form/form-drawer'
import { OwnQuestionForm } from './own-question-form'
import { WordingForm } from './wording-form'

type Props = {
  opened: boolean
  onClose: () => void
  /** The question to change; null for a new one. */
  item: QuestionItem | null
  /** Whom a new question is for. */
  side: Side
  view: QuestionListView
}

/** Adds an own question or changes one; of the other questions it changes the words. */
export function QuestionDrawer({ opened, onClose, item, side, view }: Props) {
  const title = !item ? 'Vraag toevoegen' : item.origin === 'own' ? 'Eigen vraag' : 'Vraag aanpassen'
  return (
    <FormDrawer opened={opened} onClose={onClose} title={title}>
      {(drawer) =>
        item && item.origin !== 'own' ? (
          <WordingForm drawer={drawer} item={item} />
        ) : (
          <OwnQuestionForm drawer={drawer} item={item} side={side} view={view} />
        )
      }
    </FormDrawer>
  )
}
