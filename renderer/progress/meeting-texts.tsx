import { Title } from '@mantine/core'
import { isFilled } from '../../shared/format/text'
import type { Meeting, MeetingTexts as Texts } from '../../shared/progress/schema'
import { meetingQuestions } from '../../shared/progress/words'
import { call } from '../api'
import { Voice } from '../components/voice'
import { AutosaveText } from '../form/autosave-fields'
import classes from './meeting.module.css'

const fields: { name: keyof Texts; label: string }[] = [
  { name: 'goesWell', label: meetingQuestions.goesWell },
  { name: 'goesLess', label: meetingQuestions.goesLess },
  { name: 'speedsUp', label: meetingQuestions.speedsUp },
  { name: 'changes', label: meetingQuestions.changes },
]

/** What is said for the whole of the meeting. */
export function MeetingTexts({ meeting }: { meeting: Meeting }) {
  const { followUp, texts, open } = meeting
  const shown = open ? fields : fields.filter(({ name }) => isFilled(texts[name]))
  if (!shown.length) return null
  return (
    <section className={classes.texts} aria-label="Het gesprek als geheel">
      <div className={classes.textsHead}>
        <Title order={2} size="h4">
          Het gesprek als geheel
        </Title>
        <Voice of="agreed" name="Samen" />
      </div>
      <div className={classes.textGrid}>
        {shown.map(({ name, label }) =>
          open ? (
            <AutosaveText
              key={name}
              saveKey={`progress ${followUp.id} ${name}`}
              stored={texts[name]}
              save={(text) => call('progress.saveTexts', { id: followUp.id, [name]: text })}
              undoLabel={label.toLowerCase()}
              label={label}
              minRows={2}
            />
          ) : (
            <div key={name}>
              <strong>{label}</strong>
              <p className={classes.read}>{texts[name]}</p>
            </div>
          ),
        )}
      </div>
    </section>
  )
}
