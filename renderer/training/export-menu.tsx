import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileSpreadsheet, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteInput } from '../../shared/ipc/contract'
import { call } from '../api'
import { tellError, tellSaved } from '../components/toast'

type Route = 'training.export' | 'accreditation.export'
type Format = RouteInput<Route>['format']

const formats = [
  { format: 'excel', label: 'Excel, om mee te rekenen', Icon: IconFileSpreadsheet },
  { format: 'word', label: 'Word, om aan te vullen', Icon: IconFileTypeDocx },
  { format: 'pdf', label: 'PDF, om te delen', Icon: IconFileTypePdf },
] as const satisfies readonly { format: Format; label: string; Icon: unknown }[]

const dates = [
  { format: 'excel', label: 'Data als Excel', Icon: IconFileSpreadsheet },
  { format: 'word', label: 'Data als Word', Icon: IconFileTypeDocx },
  { format: 'pdf', label: 'Data als PDF', Icon: IconFileTypePdf },
] as const satisfies readonly { format: Format; label: string; Icon: unknown }[]

/** The plan of a year as a file, or when the talks of that year were; afterwards the way to that file. */
export function ExportMenu({ year }: { year: number }) {
  const [busy, setBusy] = useState(false)
  const save = async (route: Route, format: Format) => {
    setBusy(true)
    try {
      const saved = await call(route, { year, format })
      if (saved) tellSaved(saved.path)
    } catch (error) {
      tellError(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          loading={busy}
          rightSection={<IconChevronDown size={18} stroke={1.5} aria-hidden />}
          leftSection={<IconFileSpreadsheet size={18} stroke={1.5} aria-hidden />}
        >
          Plan opslaan
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Het plan</Menu.Label>
        {formats.map(({ format, label, Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
            onClick={() => void save('training.export', format)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Alleen de data van gesprekken, voor een visitatie</Menu.Label>
        {dates.map(({ format, label, Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
            onClick={() => void save('accreditation.export', format)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
