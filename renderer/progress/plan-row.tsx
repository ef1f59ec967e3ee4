import { Group, Text, Title } from '@mantine/core'
import type { CycleSummary } from '../../shared/cycle/schema'
import { LinkButton } from '../cycle/links'
import { AmendButton } from './amend-button'
import { DropVersionButton } from './drop-version-button'
import classes from './progress.module.css'

/** Which version of the documents stands, and the way to change it or to leave it as it is. */
export function PlanRow({ cycle }: { cycle: CycleSummary }) {
  const isDraft = cycle.phase === 'conversation' && cycle.version > 1 && !cycle.frozen
  // A cycle can be stopped before both signed: then an earlier version holds, or none.
  const signed = cycle.signedBy.length === 2 ? cycle.version : cycle.version - 1
  const isSigned = cycle.phase !== 'preparation' && cycle.phase !== 'conversation' && signed > 0
  if (!isDraft && !isSigned) return null
  return (
    <section className={classes.section} aria-label="Documenten en versies">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            {isDraft ? `Versie ${cycle.version} is in de maak` : 'Wat getekend is'}
          </Title>
          <Text size="sm" c="dimmed" className="reading">
            {isDraft ? `Versie ${cycle.version - 1} geldt tot u beiden opnieuw tekent.` : `Versie ${signed} geldt.`}
          </Text>
        </div>
        <Group gap="sm">
          <LinkButton variant="default" size="sm" to="/gesprekken/$cycleId/ondertekenen" params={{ cycleId: cycle.id }}>
            {isDraft ? 'Bekijken wat verandert' : 'Documenten bekijken'}
          </LinkButton>
          {isDraft && <DropVersionButton cycleId={cycle.id} version={cycle.version} size="sm" />}
          {cycle.phase === 'progress' && <AmendButton cycleId={cycle.id} version={cycle.version} size="sm" />}
        </Group>
      </Group>
    </section>
  )
}
