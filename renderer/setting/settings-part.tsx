import { Checkbox, Select } from '@mantine/core'
import { lockTimes, type Rhythm, type Settings } from '../../shared/setting/schema'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { AutosaveNumber } from '../form/autosave-fields'
import { enqueueSave } from '../form/save-queue'
import { Group } from '../practice/group'
import { queryClient } from '../query-client'

/** The choices of the practice; each saves itself. */
export function SettingsPart() {
  const settings = useRoute('setting.get', {})
  if (settings.error) return <ErrorNote error={settings.error} />
  if (!settings.data) return null
  return <SettingsForm settings={settings.data} />
}

function SettingsForm({ settings }: { settings: Settings }) {
  const remember = (patch: Partial<Settings>) =>
    // At once, so that who leaves this part and comes straight back finds what was chosen.
    queryClient.setQueryData<Settings>(['setting.get', {}], (known) => known && { ...known, ...patch })
  return (
    <>
      <Group
        title="Ritme van de gesprekken"
        explain="Zo weet het overzicht wanneer iemand aan een gesprek toe is. Spreekt u samen een dag af, dan geldt die."
      >
        <Months settings={settings} of="first" label="Eerste gesprek" explain="Maanden na de eerste werkdag." />
        <Months settings={settings} of="second" label="Tweede gesprek" explain="Maanden na het eerste gesprek." />
        <Months settings={settings} of="later" label="Daarna" explain="Maanden tussen twee gesprekken." />
      </Group>
      <Group
        title="Vanzelf vergrendelen"
        explain="Als u wegloopt zonder te vergrendelen. Wat u typte, wordt eerst bewaard. Gaat het scherm op slot of de laptop in slaap, dan vergrendelt de praktijk meteen."
      >
        <Select
          label="Vergrendel na"
          description="Zo lang zonder typen of klikken."
          data={lockTimes.map((minutes) => ({ value: String(minutes), label: `${minutes} minuten` }))}
          value={String(settings.lockAfter)}
          onChange={(chosen) => {
            const lockAfter = lockTimes.find((minutes) => String(minutes) === chosen)
            if (!lockAfter) return
            remember({ lockAfter })
            enqueueSave('setting lockAfter', () => call('setting.save', { lockAfter }))
          }}
        />
      </Group>
      <Group
        title="Melding op de computer"
        explain="Alleen terwijl Praktijkgroei open is en de praktijk niet vergrendeld is."
      >
        <Switch
          of="notify"
          settings={settings}
          remember={remember}
          label="Toon hoogstens één keer per dag een melding als er iets te doen is"
          explain="De melding noemt alleen hoeveel punten aandacht vragen, nooit een naam."
        />
      </Group>
      <Group
        title="Hint bij gevoelige woorden"
        explain="Bij woorden over gezondheid, geloof, afkomst of iets anders dat niet in het dossier hoort. Alles gebeurt op deze computer."
      >
        <Switch
          of="sensitiveHints"
          settings={settings}
          remember={remember}
          label="Toon een hint onder het tekstvak"
          explain="De tekst wordt altijd bewaard zoals u hem schrijft."
        />
      </Group>
    </>
  )
}

type SwitchProps = {
  settings: Settings
  of: 'notify' | 'sensitiveHints'
  remember: (patch: Partial<Settings>) => void
  label: string
  explain: string
}

/** A choice between yes and no, that saves itself. */
function Switch({ settings, of, remember, label, explain }: SwitchProps) {
  return (
    <Checkbox
      label={label}
      description={explain}
      checked={settings[of]}
      onChange={(event) => {
        const patch = { [of]: event.currentTarget.checked }
        remember(patch)
        enqueueSave(`setting ${of}`, () => call('setting.save', patch))
      }}
    />
  )
}

type MonthsProps = { settings: Settings; of: keyof Rhythm; label: string; explain: string }

/** One term in months; a number that cannot be stays on screen with the reason and is not saved. */
function Months({ settings, of, label, explain }: MonthsProps) {
  return (
    <AutosaveNumber
      saveKey={`setting rhythm ${of}`}
      label={label}
      description={explain}
      suffix=" maanden"
      stored={settings.rhythm[of]}
      save={(months) => call('setting.save', { rhythm: { [of]: months ?? 0 } })}
    />
  )
}
