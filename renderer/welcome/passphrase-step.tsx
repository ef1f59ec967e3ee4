import { Button, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconFileText, IconLock } from '@tabler/icons-react'
import type { AppError } from '../../shared/ipc/result'
import { ErrorNote } from '../components/error-note'
import { focusFirstWrong } from '../form/zod-errors'
import classes from './create-practice.module.css'
import { NewPassphraseFields } from './passphrase-field'
import type { NewPassphrase } from './passphrase-form'

type Props = {
  form: UseFormReturnType<NewPassphrase>
  /** Words that someone who knows the practice would try first. */
  known: string[]
  busy: boolean
  error: AppError | null
  onBack: () => void
  onDone: () => Promise<void>
}

/** The second step: the passphrase, and why it matters. */
export function PassphraseStep({ form, known, busy, error, onBack, onDone }: Props) {
  return (
    <form noValidate autoComplete="off" onSubmit={form.onSubmit(onDone, focusFirstWrong(form))}>
      <ul className={classes.why}>
        <li>
          <IconLock size={24} stroke={1.5} aria-hidden />
          <span>
            In dit bestand komen gesprekken over uw medewerkers. De wachtzin versleutelt ze: wie de laptop vindt of het
            bestand kopieert, leest niets.
          </span>
        </li>
        <li>
          <IconFileText size={24} stroke={1.5} aria-hidden />
          <span>
            Niemand kan een vergeten wachtzin voor u terughalen. De enige andere sleutel is de herstelcode, die u zo
            meteen op papier meekrijgt.
          </span>
        </li>
      </ul>
      <NewPassphraseFields form={form} label="Wachtzin" known={known} focusFirst />
      <div className={classes.problem}>
        <ErrorNote error={error} />
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onBack} disabled={busy}>
          Terug
        </Button>
        <Text c="dimmed" size="sm" ml="auto">
          U kiest hierna waar het bestand komt.
        </Text>
        <Button type="submit" loading={busy}>
          Praktijk maken
        </Button>
      </div>
    </form>
  )
}
