import { Button, Card, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronRight, IconPackage } from '@tabler/icons-react'
import { useState } from 'react'
import { listInWords } from '../../shared/format/text'
import type { Theme } from '../../shared/preparation/schema'
import type { PackId, PackView } from '../../shared/profession/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import rows from '../components/rows.module.css'
import { PackDrawer } from './pack-drawer'

const counted = (count: number, one: string, many: string) => (count ? [`${count} ${count === 1 ? one : many}`] : [])

/** "3 vragen, 5 competenties en 9 gebruikelijke opleidingen". */
const contents = ({ questions, competences, norms, courses }: PackView): string =>
  listInWords([
    ...counted(questions.length, 'vraag', 'vragen'),
    ...counted(competences.length, 'competentie', 'competenties'),
    ...counted(norms.length, 'registernorm', 'registernormen'),
    ...counted(courses.length, 'gebruikelijke opleiding', 'gebruikelijke opleidingen'),
  ])

/** Above the list, as long as the pack of the own profession is not used. */
export function PackOffer({ themes }: { themes: Theme[] }) {
  const list = useRoute('pack.list', {})
  const [opened, setOpened] = useState(false)
  const pack = list.data?.find(({ fits }) => fits)
  if (!pack || (pack.applied && !opened)) return null
  return (
    <>
      {!pack.applied && (
        <Card mb="lg">
          <Group justify="space-between" wrap="nowrap" gap="xl">
            <Group wrap="nowrap" gap="md">
              <IconPackage size={32} stroke={1.25} color="var(--employee)" aria-hidden style={{ flex: 'none' }} />
              <div>
                <Title order={2} size="h4">
                  Er is een pakket voor uw vak: {pack.title}
                </Title>
                <Text c="dimmed">{contents(pack)}. U beslist zelf wat u houdt.</Text>
              </div>
            </Group>
            <Button variant="default" onClick={() => setOpened(true)} style={{ flex: 'none' }}>
              Bekijken wat erbij komt
            </Button>
          </Group>
        </Card>
      )}
      <PackDrawer opened={opened} onClose={() => setOpened(false)} pack={pack} themes={themes} />
    </>
  )
}

/** All packs, that of the own profession first. */
export function PacksPart({ themes }: { themes: Theme[] }) {
  const list = useRoute('pack.list', {})
  const [chosen, setChosen] = useState<PackId | null>(null)
  const [opened, setOpened] = useState(false)
  const packs = (list.data ?? []).toSorted((a, b) => Number(b.fits) - Number(a.fits))
  const pack = packs.find(({ id }) => id === chosen)
  return (
    <section>
      <ErrorNote error={list.error} />
      <Title order={2} size="h4">
        Pakketten per vak
      </Title>
      <p className="quiet reading" style={{ margin: '0.25rem 0 0.75rem' }}>
        Een pakket vult de vragen en competenties aan met wat bij een vak hoort. Wat u zelf veranderde, blijft staan.
      </p>
      <ul className={rows.sheet}>
        {packs.map((one) => (
          <li key={one.id} className={rows.item}>
            <UnstyledButton
              className={rows.row}
              onClick={() => {
                setChosen(one.id)
                setOpened(true)
              }}
            >
              <span className={rows.text}>
                <span className={rows.name}>{one.title}</span>
                <span className={rows.more}>{contents(one)}</span>
              </span>
              <span className={rows.count}>
                {one.applied && (
                  <Group component="span" gap={6} wrap="nowrap">
                    <IconCheck size={18} stroke={1.5} color="var(--employee)" aria-hidden />
                    Toegevoegd
                  </Group>
                )}
              </span>
              <IconChevronRight size={18} stroke={1.5} color="var(--quiet)" aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {pack && <PackDrawer opened={opened} onClose={() => setOpened(false)} pack={pack} themes={themes} />}
    </section>
  )
}
