import { Button, Drawer } from '@mantine/core'
import { IconArrowsSplit2, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { PlanLine, TrainingPlan } from '../../shared/training/plan'
import { CertificateDrawer } from '../certificate/certificate-drawer'
import { tell } from '../components/toast'
import { LinkButton } from '../cycle/links'
import { removeLine, splitCourse } from './change'
import { CoursePeople } from './course-people'
import classes from './line.module.css'
import { LineAfter } from './line-after'
import type { CertificateAsked } from './line-certificates'
import { LineDecision } from './line-decision'
import { LineFacts } from './line-facts'
import { LineMoney } from './line-money'
import { LineOwn } from './line-own'

type Props = { plan: TrainingPlan; lineKey: string | null; onClose: () => void }

/** All that is known of a line, and all that the owner can say about it; each field saves itself. */
export function LineDrawer({ plan, lineKey, onClose }: Props) {
  const line = lineKey === null ? undefined : plan.lines.find((entry) => entry.key === lineKey)
  // With another date a line can leave the year on screen; a line that was only just added may not be there yet.
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (line) seen.current = line.key
    else if (lineKey !== null && seen.current === lineKey) {
      seen.current = null
      onClose()
      tell(`Deze regel staat niet meer in het plan van ${plan.year}: hij hoort door zijn datum bij een ander jaar.`)
    }
  }, [line, lineKey, onClose, plan.year])
  const [asked, setAsked] = useState<CertificateAsked | null>(null)
  const [certifying, setCertifying] = useState(false)
  const certify = (wanted: CertificateAsked) => {
    setAsked(wanted)
    setCertifying(true)
  }
  return (
    <>
      <Drawer
        opened={line !== undefined}
        onClose={onClose}
        // Escape closes what lies on top, and that alone.
        closeOnEscape={!certifying}
        position="right"
        size="46rem"
        padding="xl"
        title={line && titleOf(line)}
      >
        {line && (
          <div className={classes.drawer} key={line.key}>
            {line.kind === 'action' ? <LineFacts line={line} /> : <LineOwn line={line} />}
            {line.kind === 'course' && <CoursePeople course={line} onCertificate={certify} />}
            <LineDecision line={line} plan={plan} />
            <LineMoney line={line} plan={plan} />
            <LineAfter line={line} onCertificate={certify} />
            <Foot line={line} onClose={onClose} />
          </div>
        )}
      </Drawer>
      <CertificateDrawer
        opened={certifying}
        onClose={() => setCertifying(false)}
        certificate={asked?.certificate ?? null}
        start={asked?.start}
        from={asked?.from}
      />
    </>
  )
}

function titleOf(line: PlanLine): string {
  const [who] = line.people
  if (line.kind === 'course') return 'Cursus in huis'
  return who ? `Opleiding van ${who.name}` : 'Opleiding voor de hele praktijk'
}

function Foot({ line, onClose }: { line: PlanLine; onClose: () => void }) {
  return (
    <div className={classes.foot}>
      {line.kind === 'own' && (
        <Button
          variant="subtle"
          color="wrong"
          leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
          onClick={() => {
            onClose()
            void removeLine(line)
          }}
        >
          Regel verwijderen
        </Button>
      )}
      {line.kind === 'course' && (
        <Button
          variant="subtle"
          leftSection={<IconArrowsSplit2 size={18} stroke={1.5} aria-hidden />}
          onClick={() => {
            onClose()
            void splitCourse(line)
          }}
        >
          Weer splitsen
        </Button>
      )}
      {line.kind === 'action' && line.cycleId && (
        <LinkButton to="/gesprekken/$cycleId" params={{ cycleId: line.cycleId }} variant="subtle">
          Naar het plan van {line.people[0]?.name}
        </LinkButton>
      )}
      <Button onClick={onClose}>Terug naar het plan</Button>
    </div>
  )
}
