import { Group, Text, Title } from '@mantine/core'
import type { CycleSummary } from '../../shared/cycle/schema'
import { LinkButton } from '../cycle/links'
import { AmendButton } from './amend-button'
import { DropVersionButton } from './drop-version-button'
import classes from './progress.module.css'

/** Which version of the documents stands, and the way to change it or to leave it as it is. */
export function PlanRow({ cycle }: { cycle: CycleSummary }) {
  const isDraft = cycle.phase === 'conversation' && cycle.version > 1 && !cycle.frozen
  // A cycle can be stopped before both signed, and one who signed can ask for changes: then an earlier version holds.
  const signed = cycle.signedVersion
  const isSigned = cycle.phase !== 'preparation' && cycle.phase !== 'conversation' && signed !== null
  if (!isDraft && !isSigned) return null
  return (
    <section className={classes.section} aria-label="Documenten en versies">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            {isDraft ? `Versie ${cycle.version} is in de maak` : 'Wat getekend is'}
          </Title>
          <Text size="sm" c="dimmed" className="reading">
            {!signed
              ? 'Er geldt nog geen versie: geen enkele is door u beiden getekend.'
              : isDraft
                ? `Versie ${signed} geldt tot u beiden opnieuw tekent.`
                : `Versie ${signed} geldt.`}
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
