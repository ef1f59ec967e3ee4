import { Group, Text, Title } from '@mantine/core'
import { call } from '../api'
import { SaveButtons } from '../document/save-buttons'
import { PreviewButton } from '../preview/preview-button'
import classes from './evaluation.module.css'

/** The report of the evaluation in pages on screen and as a file. */
export function ExportEvaluation({ cycleId, fixed }: { cycleId: string; fixed: boolean }) {
  return (
    <section className={classes.export} aria-labelledby="evaluatieverslag">
      <div>
        <Title order={2} size="h4" id="evaluatieverslag">
          Evaluatieverslag
        </Title>
        <Text size="sm" c="dimmed">
          {fixed
            ? 'Om te bewaren of mee te geven. Het wordt niet ondertekend.'
            : 'Zoals het nu staat. Het wordt niet ondertekend.'}
        </Text>
      </div>
      <Group gap="xs">
        <PreviewButton of={{ of: 'evaluation', cycleId }} />
        <SaveButtons save={(format) => call('evaluation.export', { cycleId, format })} />
      </Group>
    </section>
  )
}
