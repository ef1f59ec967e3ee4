import { Button, Title } from '@mantine/core'
import { IconArrowRight, IconArrowsDiff, IconSunrise } from '@tabler/icons-react'
import { appendText } from '../../shared/conversation/rules'
import { opener, showsVoices, signalOf, themeView } from '../../shared/preparation/rules'
import { type Side, type Signal, signals, type Theme } from '../../shared/preparation/schema'
import { call } from '../api'
import { Voice } from '../components/voice'
import { LinkButton } from '../cycle/links'
import { AutosaveText } from '../form/autosave-fields'
import { pushUndo } from '../form/undo'
import { replaceDraft } from '../form/use-autosave'
import { Earlier } from '../preparation/earlier'
import { AnswerList } from './answer-list'
import { Closing } from './closing'
import { NoPlan } from './no-plan'
import classes from './talk.module.css'
import { useTalk } from './talk-context'

/** One theme: what both wrote side by side, and below it, across the full width, what is agreed. */
export function ThemePanel({ theme, goTo }: { theme: Theme; goTo: (theme: string) => void }) {
  const { conversation, cycleId } = useTalk()
  const { list, answers, agreements, employeeFirstName, cycle } = conversation
  const view = themeView(list, theme.id, answers.employee, answers.employer)
  const isOpener = opener(list, answers.employee, answers.employer) === theme.id
  const next = list.themes[list.themes.findIndex((entry) => entry.id === theme.id) + 1]
  const saveKey = `agreement ${cycleId} ${theme.id}`
  const stored = agreements[theme.id] ?? ''
  const save = (text: string) => call('conversation.saveAgreement', { cycleId, theme: theme.id, text })

  /** Takes an answer over into what is agreed, after what is there already. */
  const agree = (text: string) => {
    const before = replaceDraft(saveKey, stored, (present) => appendText(present, text), save)
    pushUndo('overnemen in afgesproken', () => {
      replaceDraft(saveKey, stored, () => before, save)
      return Promise.resolve()
    })
  }

  return (
    <>
      <Title order={2} size="h1" className={classes.title}>
        {theme.title}
      </Title>
      <p className={classes.intro}>{theme.intro}</p>
      {(view.differs || isOpener) && (
        <div className={classes.badge} data-kind={view.differs ? 'differs' : 'opener'}>
          {view.differs ? (
            <IconArrowsDiff size={18} stroke={1.5} aria-hidden />
          ) : (
            <IconSunrise size={18} stroke={1.5} aria-hidden />
          )}
          {view.why}
        </div>
      )}
      {theme.id === 'opening' && conversation.earlier && <Earlier earlier={conversation.earlier} wide />}
      {showsVoices(list, theme.id, answers.employee, answers.employer) && (
        <div className={classes.voices}>
          {(['employee', 'employer'] satisfies Side[]).map((side) => (
            <section key={side} className={classes.voice} data-side={side}>
              <div className={classes.voiceHead}>
                <Voice of={side} name={side === 'employee' ? employeeFirstName : cycle.employerName} />
                <SignalWord signal={signalOf(answers[side], theme.id)} />
              </div>
              <AnswerList theme={theme.id} side={side} agree={agree} />
            </section>
          ))}
        </div>
      )}
      {theme.id === 'goals' && <NoPlan />}
      {theme.id === 'closing' && <Closing />}
      <div className={classes.bottom} data-after={theme.id === 'goals' || theme.id === 'closing' || undefined}>
        <section className={classes.agreed} data-cursor>
          <div className={classes.voiceHead}>
            <Voice of="agreed" />
          </div>
          <AutosaveText
            saveKey={saveKey}
            stored={stored}
            save={save}
            undoLabel={`tekst bij ${theme.title.toLowerCase()}`}
            label={`Afgesproken over ${theme.title.toLowerCase()}`}
            hideLabel
            minRows={2}
            placeholder="Schrijf hier samen op wat u afspreekt. Deze tekst komt in het verslag."
          />
        </section>
        <div className={classes.foot}>
          <span />
          {next ? (
            <Button size="lg" rightSection={<IconArrowRight stroke={1.5} />} onClick={() => goTo(next.id)}>
              Volgende: {next.title}
            </Button>
          ) : (
            <LinkButton
              size="lg"
              rightSection={<IconArrowRight stroke={1.5} />}
              to="/gesprekken/$cycleId/ondertekenen"
              params={{ cycleId }}
            >
              Naar ondertekenen
            </LinkButton>
          )}
        </div>
      </div>
    </>
  )
}

function SignalWord({ signal }: { signal: Signal | null }) {
  return signal && <span className={classes.signal}>{signals[signal]}</span>
}
