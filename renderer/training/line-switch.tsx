import { Switch } from '@mantine/core'
import type { PlanLine } from '../../shared/training/plan'
import { useAutosave } from '../form/use-autosave'
import { lineField } from './line-field'

type Props = {
  line: PlanLine
  name: 'inWorkTime' | 'internal' | 'repayment' | 'formal'
  label: string
  description?: string
}

/** Yes or no about a line, saved at once. */
export function LineSwitch({ line, name, label, description }: Props) {
  const { saveKey, ...field } = lineField(line, name, label.toLowerCase())
  const { value, choose } = useAutosave({ key: saveKey, ...field })
  return (
    <Switch
      label={label}
      description={description}
      checked={value}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
  )
}
