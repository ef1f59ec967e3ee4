import { Text } from '@mantine/core'
import { memo } from 'react'
import { isFilled } from '../../shared/format/text'
import type { Side } from '../../shared/preparation/schema'
import { type Colour, colours, type ProgressLine } from '../../shared/progress/schema'
import { call } from '../api'
import { AutosaveText } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import { ColourMark, colourIcons } from './colour-mark'
import classes from './meeting.module.css'
import { type Subject, useMeeting } from './meeting-context'

type Props = Subject & { side: Side; line: ProgressLine | null; previous: ProgressLine | null }

const choices: Colour[] = ['green', 'amber', 'red']

/** One colour and one sentence of one side about one line, with what that side said last time. */
export const VoiceCell = memo(function VoiceCell({ subject, id, title, side, line, previous }: Props) {
  const { followUpId, open, ...names } = useMeeting()
  const name = names[side]
  const key = { followUpId, subject, subjectId: id, side }
  return (
    <div className={classes.cell} data-side={side}>
      {open ? (
        <div className={classes.fields}>
          <ColourChoice
            name={`${name}: ${title}`}
            saveKey={`progress ${followUpId} ${id} ${side} colour`}
            stored={line?.colour ?? null}
            save={(colour) => call('progress.saveLine', { ...key, colour })}
          />
          <AutosaveText
            className={classes.sentence}
            saveKey={`progress ${followUpId} ${id} ${side} text`}
            stored={line?.text ?? ''}
            save={(text) => call('progress.saveLine', { ...key, text })}
            label={`${name} over ${title}`}
            placeholder={`In één zin, volgens ${name}`}
            hideLabel
            minRows={1}
            inputProps={{ ...sentenceProps, maxLength: 1_000, size: 'sm' }}
          />
        </div>
      ) : (
        <div className={classes.said}>
          {line?.colour && <ColourMark colour={line.colour} />}
          {isFilled(line?.text) ? (
            <span>{line.text}</span>
          ) : (
            !line?.colour && <span className="quiet">Niets genoteerd</span>
          )}
        </div>
      )}
      {previous && (previous.colour || isFilled(previous.text)) && (
        <Text size="sm" c="dimmed" component="div" className={classes.previous}>
          Vorige keer: {previous.colour && <ColourMark colour={previous.colour} />}{' '}
          {isFilled(previous.text) && <span>“{previous.text}”</span>}
        </Text>
      )}
    </div>
  )
})

/** One sentence is one line: Enter goes to the next one. */
const sentenceProps = {
  'data-sentence': true,
  onKeyDown: (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const all = [...document.querySelectorAll<HTMLElement>('[data-sentence]')]
    all[all.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus()
  },
}

type ChoiceProps = {
  name: string
  saveKey: string
  stored: Colour | null
  save: (colour: Colour | null) => Promise<unknown>
}

/** Three marks; the arrow keys choose, a second click on the chosen one takes it back. */
function ColourChoice({ name, saveKey, stored, save }: ChoiceProps) {
  const field = useAutosave<Colour | null>({ key: saveKey, stored, save, undoLabel: 'kleur' })
  return (
    <fieldset className={classes.choice}>
      <legend className="visually-hidden">Hoe loopt het? {name}</legend>
      {choices.map((colour) => {
        const Icon = colourIcons[colour]
        return (
          <label key={colour} className={classes.pick} data-colour={colour} title={colours[colour]}>
            <input
              type="radio"
              className="visually-hidden"
              name={saveKey}
              value={colour}
              checked={field.value === colour}
              aria-label={colours[colour]}
              onChange={() => field.choose(colour)}
              onClick={() => field.value === colour && field.choose(null)}
            />
            <Icon size={20} stroke={1.5} aria-hidden />
          </label>
        )
      })}
    </fieldset>
  )
}
