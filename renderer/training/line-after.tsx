import type { PlanLine } from '../../shared/training/plan'
import { stageOf } from '../../shared/training/stage'
import { AutosaveNumber, AutosaveText } from '../form/autosave-fields'
import classes from './line.module.css'
import { type CertificateAsked, LineCertificates } from './line-certificates'
import { lineField, lineMoney } from './line-field'

/** What it cost in the end, how it was, and what came of it. */
export function LineAfter({
  line,
  onCertificate,
}: {
  line: PlanLine
  onCertificate: (asked: CertificateAsked) => void
}) {
  return (
    <section className={classes.part}>
      <h3>Achteraf</h3>
      <div className={classes.three}>
        <AutosaveNumber {...lineMoney(line, 'spentCents', 'besteed')} label="Besteed" />
        <AutosaveNumber {...lineField(line, 'actualHours', 'echte uren')} label="Echte uren" suffix=" uur" />
      </div>
      {line.kind !== 'course' && <LineCertificates line={line} training={line} onCertificate={onCertificate} />}
      {stageOf(line) === 'followed' || line.satisfaction || line.effect ? (
        <>
          <AutosaveText
            {...lineField(line, 'satisfaction', 'tevredenheid')}
            label="Hoe was de opleiding?"
            minRows={2}
          />
          <AutosaveText
            {...lineField(line, 'effect', 'effect')}
            label="Wat gaat er drie maanden later anders?"
            description="Iets dat u of een collega kan zien in het werk."
            minRows={2}
          />
        </>
      ) : (
        <p className={classes.explain}>
          Staat de opleiding op “Gevolgd”, dan vraagt dit scherm hoe ze was en wat er drie maanden later anders gaat.
        </p>
      )}
    </section>
  )
}
