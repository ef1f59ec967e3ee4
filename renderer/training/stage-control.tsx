import { Menu } from '@mantine/core'
import {
  IconBook2,
  IconCheck,
  IconChevronDown,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClipboardCheck,
  IconX,
} from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { PlanLine } from '../../shared/training/plan'
import { type Stage, stages } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { setStage } from './change'
import classes from './table.module.css'

export const stageIcons = {
  open: IconCircleDashed,
  approved: IconCircleCheck,
  enrolled: IconClipboardCheck,
  followed: IconBook2,
  rejected: IconCircleX,
  cancelled: IconX,
} as const

/** What choosing a stage does, as verbs. */
const verbs: Record<Stage, string> = {
  open: 'Nog niet beslissen',
  approved: 'Goedkeuren',
  enrolled: 'Is ingeschreven',
  followed: 'Is gevolgd',
  rejected: 'Niet goedkeuren',
  cancelled: 'Annuleren',
}

const allStages = Object.keys(stages) as Stage[]

type Props = {
  line: PlanLine
  /** What tells this control apart from the others on screen; the title, unless several lines share it. */
  about?: string
}

/** How far a line is. Of what ended there is nothing left to decide; its own screen says why. */
export function StageControl({ line, about = line.title }: Props) {
  const stage = stageOf(line)
  return (
    <span className={classes.stage}>
      {line.ended ? <StagePill stage={stage} /> : <StageSteps line={line} about={about} />}
    </span>
  )
}

function StagePill({ stage }: { stage: Stage }) {
  const Icon = stageIcons[stage]
  return (
    <span className={classes.pill} data-stage={stage}>
      <Icon size={16} stroke={1.5} aria-hidden />
      {stages[stage]}
    </span>
  )
}

/** How far a line is, and one press to decide on it; the menu with the other steps is only made when it is asked for. */
function StageSteps({ line, about }: Required<Props>) {
  const stage = stageOf(line)
  const [open, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  // The button that was pressed goes away; the keyboard stays with the line.
  const back = () => setTimeout(() => more.current?.focus())
  return (
    <>
      {stage === 'open' && (
        <button
          type="button"
          className={classes.approve}
          onClick={() => {
            void setStage(line, 'approved')
            more.current?.focus()
          }}
        >
          <IconCheck size={16} stroke={2} aria-hidden />
          Goedkeuren
          <span className="visually-hidden">: {about}</span>
        </button>
      )}
      {stage !== 'open' && <StagePill stage={stage} />}
      {open ? (
        <OtherStages
          line={line}
          about={about}
          onClose={() => {
            setOpen(false)
            back()
          }}
        />
      ) : (
        <button
          ref={more}
          type="button"
          className={classes.more}
          aria-haspopup="menu"
          aria-label={`Andere stand voor ${about}`}
          onClick={() => setOpen(true)}
        >
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </button>
      )}
    </>
  )
}

function OtherStages({ line, about, onClose }: Required<Props> & { onClose: () => void }) {
  const stage = stageOf(line)
  return (
    <Menu opened onClose={onClose} position="bottom-end" shadow="sm" width={220} returnFocus={false}>
      <Menu.Target>
        <button type="button" className={classes.more} aria-label={`Andere stand voor ${about}`}>
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {allStages
          .filter((other) => other !== stage)
          .map((other) => {
            const Icon = stageIcons[other]
            return (
              <Menu.Item
                key={other}
                leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
                onClick={() => void setStage(line, other)}
              >
                {verbs[other]}
              </Menu.Item>
            )
          })}
      </Menu.Dropdown>
    </Menu>
  )
}
