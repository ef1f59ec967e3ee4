import { ActionIcon, Button, Menu, Modal, Stack, Text, Title } from '@mantine/core'
import { IconDots, IconDownload, IconFileTypePdf, IconScan, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentView } from '../../shared/document/schema'
import { formatShortDate, localDay } from '../../shared/format/date'
import { formatSize } from '../../shared/format/money'
import { type Scan, scanAddress } from '../../shared/scan/schema'
import { type DocumentKind, documentKinds } from '../../shared/signing/schema'
import { call, useCommand, useRoute } from '../api'
import { Confirm } from '../components/confirm'
import { ErrorNote } from '../components/error-note'
import { tell, tellError } from '../components/toast'
import { PreviewButton } from '../preview/preview-button'
import classes from './signing.module.css'

type Kept = { id: string; kind: DocumentKind }

/** The scans of what was signed with a pen, each with the document it is of. */
export function ScansCard({ cycleId, documents }: { cycleId: string; documents: DocumentView[] }) {
  const scans = useRoute('scan.list', { cycleId })
  const add = useCommand('scan.add')
  const [removing, setRemoving] = useState<Scan | null>(null)
  const kept = documents.flatMap(({ id, kind }): Kept[] => (id ? [{ id, kind }] : []))
  const remove = async (scan: Scan) => {
    setRemoving(null)
    try {
      await call('scan.remove', { id: scan.id })
      tell('De scan is verwijderd.')
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <section className={classes.party} aria-label="Scans van het getekende papier">
      <Title order={2} size="h4">
        Getekend op papier
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        Bewaar hier een scan of foto van het getekende blad: PDF, PNG of JPEG. Ze blijft versleuteld in uw
        praktijkbestand.
      </Text>
      <ErrorNote error={scans.error ?? add.error} />
      <Stack gap="md" mt="sm">
        {kept.map(({ id, kind }) => (
          <div key={id}>
            <Text fw={600}>{documentKinds[kind]}</Text>
            {(scans.data ?? [])
              .filter(({ documentId }) => documentId === id)
              .map((scan) => (
                <ScanRow key={scan.id} scan={scan} onRemove={() => setRemoving(scan)} />
              ))}
            <Button
              mt="xs"
              size="compact-md"
              variant="subtle"
              leftSection={<IconScan size={18} stroke={1.5} aria-hidden />}
              loading={add.busy}
              onClick={() => void add.run({ documentId: id }).catch(() => undefined)}
            >
              Scan toevoegen<span className="visually-hidden">: {documentKinds[kind]}</span>
            </Button>
          </div>
        ))}
      </Stack>
      <Confirm
        opened={removing !== null}
        title="Deze scan verwijderen?"
        action="Scan verwijderen"
        onConfirm={() => removing && void remove(removing)}
        onClose={() => setRemoving(null)}
      >
        De scan “{removing?.name}” gaat voorgoed uit uw praktijkbestand. Het papier zelf en wat u over de handtekening
        noteerde, blijven.
      </Confirm>
    </section>
  )
}

function ScanRow({ scan, onRemove }: { scan: Scan; onRemove: () => void }) {
  const [looking, setLooking] = useState(false)
  const about = `${scan.name}, toegevoegd op ${formatShortDate(localDay(new Date(scan.addedAt)))}`
  const save = () => call('scan.export', { id: scan.id }).then((file) => file && tell('De scan is bewaard.'), tellError)
  return (
    <div className={classes.scan}>
      {scan.type === 'pdf' ? (
        <span className={classes.scanFile}>
          <IconFileTypePdf size={28} stroke={1.25} aria-hidden />
        </span>
      ) : (
        <button type="button" className={classes.scanLook} onClick={() => setLooking(true)}>
          <img className={classes.scanPicture} src={scanAddress(scan.id)} alt={`Scan bekijken: ${scan.name}`} />
        </button>
      )}
      <span className={classes.scanAbout}>
        {scan.name}
        <span className="quiet">
          {scan.type.toUpperCase()}, {formatSize(scan.bytes)}
        </span>
      </span>
      {scan.type === 'pdf' && (
        <PreviewButton
          size="compact-md"
          variant="subtle"
          label="Bekijken"
          about={scan.name}
          of={{ of: 'scan', id: scan.id }}
        />
      )}
      <Menu position="bottom-end" shadow="sm">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={`Meer: ${about}`}>
            <IconDots size={20} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />} onClick={() => void save()}>
            Bewaren als bestand
          </Menu.Item>
          <Menu.Item color="wrong" leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />} onClick={onRemove}>
            Verwijderen
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={looking} onClose={() => setLooking(false)} title={scan.name} size="auto">
        <img className={classes.scanWhole} src={scanAddress(scan.id)} alt={`Scan: ${scan.name}`} />
      </Modal>
    </div>
  )
}
