import { ActionIcon, Modal, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { PreviewOf } from '../../shared/preview/schema'
import { ErrorNote } from '../components/error-note'
import { Waiting } from '../components/waiting'
import { LeaveButtons } from './leave-buttons'
import classes from './preview.module.css'
import { usePdf } from './use-pdf'
import { Viewer } from './viewer'

type Props = { of: PreviewOf; onClose: () => void }

/** A document as it will print, page under page, over the whole window. */
export function PreviewModal({ of, onClose }: Props) {
  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen
      padding={0}
      // The button that opened it gets the focus back itself: this window is gone as soon as it closes.
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content radius={0} classNames={{ content: classes.content }}>
        <Modal.Body className={classes.body}>
          <Preview of={of} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Preview({ of, onClose }: Props) {
  const { opened, error } = usePdf(of)
  return (
    <>
      <div className={classes.head}>
        <Modal.Title component="h2" className={classes.title}>
          {opened?.preview.title ?? (of.of === 'scan' ? 'Scan' : 'Voorbeeld')}
        </Modal.Title>
        {opened && <LeaveButtons of={of} prints={opened.preview.prints} />}
        <Tooltip label="Sluiten" events={{ hover: true, focus: false, touch: false }}>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label="Sluiten" onClick={onClose} data-autofocus>
            <IconX size={20} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {error ? (
        <div className={classes.error}>
          <ErrorNote error={error} />
        </div>
      ) : opened ? (
        <Viewer opened={opened} />
      ) : (
        <Waiting />
      )}
    </>
  )
}
