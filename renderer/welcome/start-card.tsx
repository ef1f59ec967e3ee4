import { Anchor, Group, Loader, Stack, Text, UnstyledButton } from '@mantine/core'
import { type Icon, IconEye, IconFolderOpen, IconPlus } from '@tabler/icons-react'
import type { SessionState } from '../../shared/session/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { RecentList } from './recent-list'
import classes from './start-card.module.css'
import { WelcomeCard } from './welcome-card'

type Props = { session: SessionState; onCreate: () => void; onRestore: () => void }

/** The first screen: what this is, and the three ways in. */
export function StartCard({ session, onCreate, onRestore }: Props) {
  const choose = useCommand('session.choose')
  const select = useCommand('session.select')
  const sample = useCommand('session.sample')
  const busy = choose.busy || select.busy || sample.busy

  /** One message at a time: that of the last attempt. The failure itself stays in its command's `error`. */
  const attempt = (run: () => Promise<unknown>) => {
    for (const command of [choose, select, sample]) command.reset()
    run().catch(() => undefined)
  }

  return (
    <WelcomeCard
      title="Gesprekken waar iets uit groeit"
      below={
        <>
          <RecentList recent={session.recent} disabled={busy} onOpen={(path) => attempt(() => select.run({ path }))} />
          <Group justify="space-between" mt="lg">
            <Text c="dimmed" size="sm">
              Versie {session.version}
            </Text>
            <Anchor component="button" type="button" size="sm" onClick={onRestore}>
              Kopie van een praktijk terugzetten
            </Anchor>
          </Group>
        </>
      }
    >
      <Text mt="sm" c="dimmed">
        Met Praktijkgroei bereidt u functionerings- en POP-gesprekken voor, voert u ze samen aan één scherm en
        ondertekent u wat is afgesproken. Alles staat versleuteld op deze laptop, zonder account en zonder internet.
      </Text>
      <Stack gap="xs" mt="lg">
        <Choice
          icon={IconPlus}
          title="Nieuwe praktijk"
          text="U begint hier: gegevens invullen en een wachtzin kiezen."
          main
          disabled={busy}
          onClick={onCreate}
        />
        <Choice
          icon={IconFolderOpen}
          title="Praktijk openen"
          text="U hebt al een praktijkbestand, op deze laptop of op een usb-stick."
          disabled={busy}
          onClick={() => attempt(() => choose.run({}))}
        />
        <Choice
          icon={IconEye}
          title="Rondkijken in een voorbeeld"
          text={
            sample.busy
              ? 'Het voorbeeld wordt klaargelegd. Dat duurt enkele tellen.'
              : 'Een verzonnen praktijk waarin u alles mag uitproberen.'
          }
          busy={sample.busy}
          disabled={busy}
          onClick={() => attempt(() => sample.run({}))}
        />
      </Stack>
      <div className={classes.problem}>
        <ErrorNote error={choose.error ?? select.error ?? sample.error} />
      </div>
    </WelcomeCard>
  )
}

type ChoiceProps = {
  icon: Icon
  title: string
  text: string
  main?: boolean
  busy?: boolean
  disabled: boolean
  onClick: () => void
}

function Choice({ icon: IconShape, title, text, main, busy, disabled, onClick }: ChoiceProps) {
  return (
    <UnstyledButton
      className={classes.choice}
      data-main={main}
      data-busy={busy}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <span className={classes.icon}>
        {busy ? <Loader size={20} color="currentColor" /> : <IconShape size={22} stroke={1.5} aria-hidden />}
      </span>
      <span>
        <span className={classes.name}>{title}</span>
        <span className={classes.text} role={busy ? 'status' : undefined}>
          {text}
        </span>
      </span>
    </UnstyledButton>
  )
}
