import { Select, type TextareaProps, TextInput } from '@mantine/core'
import type { Lean } from '../../shared/format/date'
import { HintedTextarea, useHint } from '../sensitive/hinted'
import { DateField } from './date-field'
import { NumberField } from './number-field'
import { useAutosave } from './use-autosave'

type Common<T> = {
  saveKey: string
  stored: T
  save: (value: T) => Promise<unknown>
  label: string
  description?: string
  undoLabel?: string
  className?: string
}

type TextProps = Common<string> & {
  placeholder?: string
  minRows?: number
  hideLabel?: boolean
  /** To be read only, in full ink. */
  readOnly?: boolean
  inputProps?: Partial<TextareaProps> & { 'data-autofocus'?: boolean }
}

const labelProps = (hidden: boolean | undefined) => (hidden ? { className: 'visually-hidden' } : undefined)

/** Several lines that grow with the text and save themselves, with a quiet hint at words that are not for the file. */
export function AutosaveText({
  saveKey,
  stored,
  save,
  undoLabel,
  minRows = 3,
  hideLabel,
  inputProps,
  className,
  ...props
}: TextProps) {
  const field = useAutosave({ key: saveKey, stored, save, undoLabel })
  return (
    <HintedTextarea
      {...props}
      {...inputProps}
      field={saveKey}
      className={className}
      labelProps={labelProps(hideLabel)}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      styles={{ input: { minHeight: `${minRows * 1.55 + 1.2}em` } }}
      value={field.value}
      error={field.error}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.focus}
      onBlur={field.blur}
    />
  )
}

/** One line that saves itself; where it is a sentence about someone, rather than a name, with the same quiet hint. */
export function AutosaveLine({
  saveKey,
  stored,
  save,
  undoLabel,
  hideLabel,
  sentence,
  minRows: _m,
  inputProps: _i,
  ...props
}: TextProps & { sentence?: boolean }) {
  const field = useAutosave({ key: saveKey, stored, save, undoLabel })
  const hint = useHint<HTMLInputElement>(sentence && !props.readOnly ? saveKey : null, field.value)
  return (
    <TextInput
      {...props}
      {...hint}
      labelProps={labelProps(hideLabel)}
      value={field.value}
      error={field.error}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.focus}
      onBlur={field.blur}
    />
  )
}

/** A day that saves itself as soon as it is a real one. */
export function AutosaveDate({ saveKey, stored, save, undoLabel, ...props }: Common<string | null> & { lean?: Lean }) {
  const field = useAutosave({ key: saveKey, stored, save, undoLabel })
  return <DateField {...props} value={field.value} onChange={field.choose} error={field.error} />
}

type NumberProps = Common<number | null> & { suffix?: string; prefix?: string; fixedDecimals?: boolean }

/** A number that saves itself; empty is null. */
export function AutosaveNumber({ saveKey, stored, save, undoLabel, ...props }: NumberProps) {
  const field = useAutosave({ key: saveKey, stored, save, undoLabel })
  return (
    <NumberField
      {...props}
      decimalScale={2}
      thousandSeparator="."
      value={field.value}
      error={field.error}
      onChange={field.change}
      onFocus={field.focus}
      onBlur={field.blur}
    />
  )
}

type ChoiceProps = Common<string | null> & {
  data: { value: string; label: string }[]
  clearable?: boolean
  placeholder?: string
}

/** A choice that saves itself. */
export function AutosaveChoice({ saveKey, stored, save, undoLabel, clearable, ...props }: ChoiceProps) {
  const field = useAutosave({ key: saveKey, stored, save, undoLabel })
  return (
    <Select
      {...props}
      clearable={clearable}
      allowDeselect={clearable}
      clearButtonProps={{ 'aria-label': 'Keuze wissen' }}
      value={field.value}
      error={field.error}
      onChange={(next) => field.choose(next)}
    />
  )
}
