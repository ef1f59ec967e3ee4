import { Button, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconClock, IconEyeOff, IconSignature, IconTextSize } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Conversation } from '../../shared/conversation/schema'
import { formatDate } from '../../shared/format/date'
import { call } from '../api'
import { SaveState } from '../components/save-state'
import { tellError } from '../components/toast'
import { LinkButton } from '../cycle/links'
import { undoLast, useLastChange } from '../form/undo'
import { HIDE_KEY, toggleHidden } from '../seat/quick-hide'
import classes from './talk.module.css'

/** Who, when, how long, and the tools that are needed during a talk. */
export function TalkHead({ conversation }: { conversation: Conversation }) {
  const { cycle } = conversation
  const lastChange = useLastChange()
  const params = { cycleId: cycle.id }
  return (
    <header className={classes.head}>
      <LinkButton variant="default" size="sm" to="/gesprekken/$cycleId" params={params}>
        Sluiten
      </LinkButton>
      <div className={classes.about}>
        <h1 className={classes.who}>
          {conversation.employeeName} <span className="quiet">en</span> {cycle.employerName}
        </h1>
        <div className={classes.when}>
          {cycle.conversationDate && <span>{formatDate(cycle.conversationDate)}</span>}
          <TimeUsed conversation={conversation} />
          <SaveState />
          {cycle.version > 1 && (
            <Link to="/gesprekken/$cycleId/ondertekenen" params={params} style={{ color: 'inherit' }}>
              Versie {cycle.version}: bekijken wat verandert
            </Link>
          )}
        </div>
      </div>
      <div className={classes.tools}>
        <Tooltip label={lastChange ? `Terugzetten: ${lastChange}` : 'Er is nog niets om terug te zetten'}>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconArrowBackUp size={18} stroke={1.5} />}
            data-disabled={!lastChange || undefined}
            aria-disabled={!lastChange}
            onClick={() => void undoLast().catch(tellError)}
          >
            Ongedaan maken
          </Button>
        </Tooltip>
        <ReadingSize />
        <Tooltip label={`Alles even uit beeld (${HIDE_KEY})`}>
          <Button
            variant="default"
            size="sm"
            aria-keyshortcuts={HIDE_KEY}
            leftSection={<IconEyeOff size={18} stroke={1.5} />}
            onClick={toggleHidden}
          >
            Verbergen
          </Button>
        </Tooltip>
        <LinkButton
          className={classes.toSigning}
          size="sm"
          variant="light"
          leftSection={<IconSignature size={18} stroke={1.5} />}
          to="/gesprekken/$cycleId/ondertekenen"
          params={params}
        >
          Naar ondertekenen
        </LinkButton>
      </div>
    </header>
  )
}

const TICK_SECONDS = 30

/** Counts while the talk is on screen, and keeps it. Quiet: it only turns amber past the planned time. */
function TimeUsed({ conversation: { cycle } }: { conversation: Conversation }) {
  const [seconds, setSeconds] = useState(cycle.secondsUsed)
  const cycleId = cycle.id
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.hidden) return
      setSeconds((used) => used + TICK_SECONDS)
      void call('conversation.addTime', { cycleId, seconds: TICK_SECONDS }).catch(() => undefined)
    }, TICK_SECONDS * 1000)
    return () => clearInterval(timer)
  }, [cycleId])
  const minutes = Math.floor(seconds / 60)
  return (
    <span className="tabular" style={minutes > cycle.plannedMinutes ? { color: 'var(--agreed)' } : undefined}>
      <IconClock size={15} stroke={1.5} style={{ verticalAlign: '-2px' }} aria-hidden /> {minutes} van{' '}
      {cycle.plannedMinutes} minuten
    </span>
  )
}

const SIZES = ['100%', '118%', '136%']

/** Readable from a metre: makes everything larger, in two steps, for as long as the talk is on screen. */
function ReadingSize() {
  const [step, setStep] = useState(0)
  useEffect(() => {
    document.documentElement.style.fontSize = SIZES[step] ?? '100%'
    return () => {
      document.documentElement.style.fontSize = ''
    }
  }, [step])
  return (
    <Tooltip label="Leesgrootte: gewoon, groot, grootst">
      <Button
        variant="default"
        size="sm"
        leftSection={<IconTextSize size={18} stroke={1.5} />}
        onClick={() => setStep((step + 1) % SIZES.length)}
      >
        {step === 0 ? 'Groter' : step === 1 ? 'Nog groter' : 'Gewoon'}
      </Button>
    </Tooltip>
  )
}
