import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Conversation } from '../../shared/conversation/schema'
import { opener } from '../../shared/preparation/rules'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import { forgetUndo } from '../form/undo'
import { GoalSheet } from '../goal/goal-sheet'
import { PromiseSheet } from '../promise/promise-sheet'
import { AgreedDrawer } from './agreed-drawer'
import classes from './talk.module.css'
import { TalkContext } from './talk-context'
import { TalkHead } from './talk-head'
import { ThemePanel } from './theme-panel'
import { ThemeRail } from './theme-rail'

const route = getRouteApi('/gesprekken/$cycleId/gesprek')

/** The heart: two people, one screen. */
export function TalkPage() {
  const { cycleId } = route.useParams()
  const talk = useRoute('conversation.get', { cycleId })
  if (talk.error) return <ErrorNote error={talk.error} />
  if (!talk.data) return <Waiting />
  if (talk.data.frozen || talk.data.cycle.phase !== 'conversation') return <TalkIsFixed conversation={talk.data} />
  return <Talk key={cycleId} conversation={talk.data} />
}

/** What lies open beside the talk. */
export type OpenSheet = { goal: string } | { promise: string } | null

function Talk({ conversation }: { conversation: Conversation }) {
  const { list, answers } = conversation
  const { thema } = route.useSearch()
  const navigate = useNavigate({ from: '/gesprekken/$cycleId/gesprek' })
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const stage = useRef<HTMLDivElement>(null)
  const wantsCursor = useRef(false)
  const first = opener(list, answers.employee, answers.employer) ?? list.themes[0]?.id
  const theme = list.themes.find((entry) => entry.id === (thema ?? first)) ?? list.themes[0]

  // What can be taken back belongs to this talk; the next one starts with nothing.
  useEffect(() => forgetUndo, [])

  useEffect(() => {
    document.title = `Gesprek met ${conversation.employeeFirstName} · Praktijkgroei`
  }, [conversation.employeeFirstName])

  // A theme that was chosen gets the cursor in the place where is written what both agree.
  const themeId = theme?.id
  useEffect(() => {
    if (!themeId || !wantsCursor.current) return
    wantsCursor.current = false
    // In a small window the whole stage scrolls, else its middle.
    stage.current?.scrollTo({ top: 0 })
    stage.current?.firstElementChild?.scrollTo({ top: 0 })
    stage.current?.querySelector<HTMLElement>('[data-cursor] textarea')?.focus({ preventScroll: true })
  }, [themeId])

  if (!theme) return null
  const goTo = (chosen: string) => {
    wantsCursor.current = true
    void navigate({ search: { thema: chosen }, replace: true })
  }

  return (
    <TalkContext value={{ conversation, openSheet: setSheet }}>
      <div className={classes.screen}>
        <TalkHead conversation={conversation} />
        <div className={classes.columns}>
          <ThemeRail current={theme.id} goTo={goTo} />
          <div className={classes.stage} ref={stage}>
            <div className={classes.middle}>
              <div className={classes.inner}>
                <ThemePanel key={theme.id} theme={theme} goTo={goTo} />
              </div>
            </div>
            <AgreedDrawer />
          </div>
        </div>
      </div>
      <GoalSheet
        goal={conversation.goals.find((goal) => sheet && 'goal' in sheet && goal.id === sheet.goal) ?? null}
        onClose={() => setSheet(null)}
      />
      <PromiseSheet
        promise={
          conversation.promises.find((promise) => sheet && 'promise' in sheet && promise.id === sheet.promise) ?? null
        }
        onClose={() => setSheet(null)}
      />
    </TalkContext>
  )
}

function whyFixed({ cycle, frozen }: Conversation): string {
  if (cycle.phase === 'closed')
    return frozen
      ? 'Deze cyclus is afgesloten. Bij de documenten kunt u alles lezen.'
      : 'Deze cyclus is gestopt voor er getekend was. Bij de documenten leest u wat er genoteerd is.'
  if (cycle.phase === 'evaluation')
    return 'De evaluatie is begonnen, dus aan de afspraken verandert niets meer. Bij de documenten kunt u alles lezen.'
  return 'De inhoud van dit gesprek ligt vast: er is getekend, of afgedrukt om te tekenen. Bij de documenten kunt u alles lezen, en een nieuwe versie maken als er iets anders moet.'
}

function TalkIsFixed({ conversation }: { conversation: Conversation }) {
  return (
    <Page title={`Gesprek met ${conversation.employeeName}`} crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}>
      <p className="reading">{whyFixed(conversation)}</p>
      <LinkButton to="/gesprekken/$cycleId/ondertekenen" params={{ cycleId: conversation.cycle.id }}>
        Naar de documenten
      </LinkButton>
    </Page>
  )
}
