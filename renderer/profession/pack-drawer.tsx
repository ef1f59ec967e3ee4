import { Button, Drawer, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '../../shared/format/money'
import { actionTypes } from '../../shared/goal/schema'
import { sideLabels, type Theme } from '../../shared/preparation/schema'
import type { PackEntry, PackItem, PackView } from '../../shared/profession/schema'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellError } from '../components/toast'
import classes from './pack-drawer.module.css'

type Props = { opened: boolean; onClose: () => void; pack: PackView; themes: Theme[] }

/** What a pack adds; afterwards each item can be taken back by itself. */
export function PackDrawer({ opened, onClose, pack, themes }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size={640} padding="lg" title={`Pakket ${pack.title}`}>
      <Contents pack={pack} themes={themes} />
    </Drawer>
  )
}

function Contents({ pack, themes }: Pick<Props, 'pack' | 'themes'>) {
  const apply = useCommand('pack.apply')
  const themeTitle = (id: string) => themes.find((theme) => theme.id === id)?.title ?? ''
  const add = async () => {
    await apply.run({ packId: pack.id })
    tell(`Het pakket ${pack.title} is toegevoegd. Nieuwe gesprekken krijgen de vragen.`)
  }
  return (
    <div>
      <Text className="reading" c="dimmed">
        {pack.applied
          ? 'Zet uit wat u niet gebruikt. Er gaat niets verloren: wat u uitzet, kunt u altijd weer aanzetten.'
          : 'Dit komt erbij. Daarna kunt u elk onderdeel aanpassen of uitzetten. Wat u al hebt, blijft zoals het is.'}
      </Text>
      <Items
        title="Vragen"
        kind="question"
        pack={pack}
        entries={pack.questions}
        about={({ side, theme }) => `Aan de ${sideLabels[side].toLowerCase()}, bij “${themeTitle(theme)}”`}
      />
      <Items title="Competenties" kind="competence" pack={pack} entries={pack.competences} />
      <Items title="Registernormen" kind="norm" pack={pack} entries={pack.norms} />
      <section>
        <h3 className={classes.title}>Gebruikelijke opleidingen</h3>
        <p className="quiet">
          {pack.fits
            ? 'Ze worden voorgesteld terwijl u een actie beschrijft. De uren zijn een schatting.'
            : 'Ze worden voorgesteld in praktijken van dit vak. De uren zijn een schatting.'}
        </p>
        <ul className={classes.courses}>
          {pack.courses.map(({ name, type, hours, formal }) => (
            <li key={name}>
              {name}
              <span className="quiet">
                {' '}
                · {actionTypes[type].toLowerCase()}, {formatNumber(hours)} uur{formal ? ', formeel' : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <ErrorNote error={apply.error} />
      {!pack.applied && (
        <div className={classes.foot}>
          <Button loading={apply.busy} onClick={() => void add().catch(() => undefined)}>
            Pakket toevoegen
          </Button>
        </div>
      )}
    </div>
  )
}

type ItemsProps<T extends PackEntry> = {
  title: string
  kind: PackItem['kind']
  pack: PackView
  entries: T[]
  about?: (entry: T) => string
}

function Items<T extends PackEntry>({ title, kind, pack, entries, about }: ItemsProps<T>) {
  if (entries.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.items}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <div className={classes.text}>
              <span className={classes.name}>{entry.title}</span>
              {about && <span className={classes.about}>{about(entry)}</span>}
              <span className={classes.explain}>{entry.explain}</span>
            </div>
            <State entry={entry} kind={kind} pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ entry, kind, pack }: { entry: PackEntry; kind: PackItem['kind']; pack: PackView }) {
  const [busy, setBusy] = useState(false)
  if (entry.state === 'own') return <span className={classes.state}>Hebt u al</span>
  if (!pack.applied) return null
  const set = async (on: boolean) => {
    setBusy(true)
    await call('pack.setItem', { packId: pack.id, kind, key: entry.key, on }).catch(tellError)
    setBusy(false)
  }
  return (
    <Switch
      className={classes.state}
      label={entry.state === 'on' ? 'Aan' : 'Uit'}
      aria-label={`Gebruiken: ${entry.title}`}
      checked={entry.state === 'on'}
      disabled={busy}
      onChange={(event) => void set(event.currentTarget.checked)}
    />
  )
}
