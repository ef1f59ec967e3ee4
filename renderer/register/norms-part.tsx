import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconListNumbers, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { examplesFor } from '../../shared/register/examples'
import { normInWords } from '../../shared/register/rules'
import type { NormInput, RegisterNorm } from '../../shared/register/schema'
import { useCommand, useRoute } from '../api'
import certificate from '../certificate/certificate.module.css'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import rows from '../components/rows.module.css'
import { tell } from '../components/toast'
import { NormDrawer } from './norm-drawer'
import classes from './register.module.css'
import { ToCheck } from './to-check'

/** What each professional register asks; the figures are the practice's own, with their source. */
export function NormsPart() {
  const norms = useRoute('register.norms', {})
  const [chosen, setChosen] = useState<RegisterNorm | null>(null)
  const [opened, setOpened] = useState(false)
  const open = (norm: RegisterNorm | null) => {
    setChosen(norm)
    setOpened(true)
  }
  const known = norms.data ?? []
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => open(null)}>
      Norm toevoegen
    </Button>
  )
  return (
    <>
      <ErrorNote error={norms.error} />
      {norms.isSuccess && known.length === 0 && (
        <Empty icon={IconListNumbers} title="Hier komt wat een register vraagt" action={add}>
          Bijvoorbeeld 60 punten in 3 jaar. Zet erbij waar u het cijfer vond en wanneer u het nakeek.
        </Empty>
      )}
      {known.length > 0 && (
        <>
          <div className={certificate.bar}>
            <p className={`${certificate.summary} quiet`}>
              Cijfers van registers veranderen. Vergelijk ze met het register zelf en noteer wanneer u dat deed.
            </p>
            {add}
          </div>
          <ul className={rows.sheet}>
            {known.map((norm) => (
              <li key={norm.id} className={rows.item}>
                <UnstyledButton className={rows.row} onClick={() => open(norm)}>
                  <span className={rows.text}>
                    <span className={rows.name}>{norm.name}</span>
                    <span className={rows.more}>
                      {normInWords(norm)}
                      {norm.source && `. Bron: ${norm.source}`}
                    </span>
                  </span>
                  <span className={classes.end}>
                    <ToCheck checkedOn={norm.checkedOn} />
                    <IconChevronRight size={18} stroke={1.5} color="var(--quiet)" aria-hidden />
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {norms.isSuccess && <Examples known={known} />}
      <NormDrawer opened={opened} onClose={() => setOpened(false)} norm={chosen} />
    </>
  )
}

/** Norms to start from that are not in the list yet. */
function Examples({ known }: { known: RegisterNorm[] }) {
  const practice = useRoute('practice.get', {})
  const save = useCommand('register.saveNorm')
  if (!practice.data) return null
  const names = new Set(known.map(({ name }) => name))
  const examples = examplesFor(practice.data.country, practice.data.profession).filter(({ name }) => !names.has(name))
  if (examples.length === 0) return null
  const take = async (example: NormInput) => {
    await save.run({ ...example, id: null })
    tell('De norm staat in de lijst. Kijk het cijfer na voor u erop rekent.')
  }
  return (
    <section style={{ marginTop: '1.5rem' }}>
      <ErrorNote error={save.error} />
      <p className="quiet" style={{ margin: 0 }}>
        Voorbeelden om over te nemen en na te kijken:
      </p>
      <div className={classes.examples}>
        {examples.map((example) => (
          <Button
            key={example.name}
            variant="default"
            size="compact-md"
            loading={save.busy}
            onClick={() => void take(example).catch(() => undefined)}
          >
            {example.name}, {normInWords(example)}
          </Button>
        ))}
      </div>
    </section>
  )
}
