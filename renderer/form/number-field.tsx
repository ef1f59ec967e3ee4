import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'

type Props = Omit<NumberInputProps, 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'fixedDecimalScale'> & {
  value: number | null
  /** Null when the field is empty or holds no number yet. */
  onChange: (value: number | null) => void
  onFocus?: () => void
  onBlur?: () => void
  /** Amounts read "€ 1.250,50"; while typing nothing is filled in. */
  fixedDecimals?: boolean
}

/** A number that can be typed in peace: a half number such as "30," stays on screen while the cursor is in the field. */
export function NumberField({ value, onChange, onFocus, onBlur, fixedDecimals = false, ...props }: Props) {
  const [typed, setTyped] = useState<number | string | null>(null)
  const typing = typed !== null
  return (
    <NumberInput
      {...props}
      fixedDecimalScale={fixedDecimals && !typing}
      value={typed ?? value ?? ''}
      onChange={(next) => {
        if (typing) setTyped(next)
        const number = next === '' ? Number.NaN : Number(next)
        onChange(Number.isNaN(number) ? null : number)
      }}
      onFocus={() => {
        setTyped(value ?? '')
        onFocus?.()
      }}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
    />
  )
}
