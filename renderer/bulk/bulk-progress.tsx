import { Button, Progress, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { BulkState } from '../../shared/bulk/schema'
import { formatNumber } from '../../shared/format/money'
import { call } from '../api'
import { tellError } from '../components/toast'
import classes from './bulk.module.css'

/** How far the giving out is, and stopping it. */
export function BulkRunning({ state: { done, total, stopping } }: { state: Extract<BulkState, { step: 'running' }> }) {
  return (
    <div className={classes.running}>
      <div className={classes.count}>
        <span role="status">
          {stopping ? 'Wordt gestopt…' : `${formatNumber(done)} van ${formatNumber(total)} documenten klaar`}
        </span>
        <Button variant="default" disabled={stopping} onClick={() => void call('bulk.stop', {}).catch(tellError)}>
          Stoppen
        </Button>
      </div>
      <Progress value={(done / total) * 100} aria-label="Voortgang" size="lg" />
      <Text c="dimmed">U kunt intussen verder werken. Vergrendelt u de praktijk, dan stopt het bewaren.</Text>
    </div>
  )
}

/** How it ended; nothing as long as nothing was given out. */
export function BulkEnded({ state }: { state: BulkState }) {
  const note = useRef<HTMLDivElement>(null)
  const { step } = state
  useEffect(() => {
    if (step === 'done' || step === 'failed' || step === 'stopped') note.current?.focus()
  }, [step])
  if (state.step === 'stopped')
    return (
      <div ref={note} tabIndex={-1} className={classes.note} role="status">
        Het bewaren is gestopt. Er staat niets half op uw schijf.
      </div>
    )
  if (state.step === 'failed')
    return (
      <div ref={note} tabIndex={-1} className={classes.note} data-wrong role="alert">
        <strong>{state.title}</strong>
        <span>
          {state.text} Er staat niets half op uw schijf. Code: {state.code}
        </span>
      </div>
    )
  if (state.step !== 'done') return null
  const { failed, files, path, shape } = state
  return (
    <div ref={note} tabIndex={-1} className={classes.note} role="status">
      <strong>
        {formatNumber(files)} bestanden staan in “{path.split(/[\\/]/).pop()}”.
      </strong>
      {failed.length > 0 && (
        <>
          <span>{failed.length === 1 ? 'Eén document lukte niet:' : `${failed.length} documenten lukten niet:`}</span>
          <ul>
            {failed.map(({ name, reason }) => (
              <li key={name}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button
          variant="light"
          size="compact-md"
          onClick={() => void call('document.showInFolder', { path }).catch(tellError)}
        >
          {shape === 'folder' ? 'Map tonen' : 'Tonen in map'}
        </Button>
      </div>
    </div>
  )
}
