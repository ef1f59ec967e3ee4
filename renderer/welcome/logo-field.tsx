import { Button, FileButton, Group, Input } from '@mantine/core'
import { IconPhoto, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { AppError } from '../../shared/ipc/result'
import { ErrorNote } from '../components/error-note'
import classes from './create-practice.module.css'
import { readLogo } from './logo-file'

type Props = { logo: string | null; onChange: (logo: string | null) => void }

/** The logo of a practice that has no file yet: it stays in the page until there is one. */
export function LogoField({ logo, onChange }: Props) {
  const [error, setError] = useState<AppError | null>(null)

  async function take(file: File | null) {
    if (!file) return
    try {
      onChange(await readLogo(file))
      setError(null)
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('LOGO_KIND'))
    }
  }

  return (
    <Input.Wrapper
      label="Logo"
      description="PNG of JPEG, hooguit 5 MB. Het komt boven aan uw documenten."
      size="md"
      labelElement="div"
    >
      <Group mt="xs" gap="md">
        {logo && <img className={classes.logo} src={logo} alt="Uw logo" />}
        <FileButton onChange={take} accept="image/png,image/jpeg">
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="sm"
              leftSection={<IconPhoto size={18} stroke={1.5} aria-hidden />}
            >
              {logo ? 'Ander logo kiezen' : 'Logo kiezen'}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            onClick={() => onChange(null)}
          >
            Weglaten
          </Button>
        )}
      </Group>
      {error && (
        <div className={classes.problem}>
          <ErrorNote error={error} />
        </div>
      )}
    </Input.Wrapper>
  )
}
