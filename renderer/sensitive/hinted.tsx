import {
  Autocomplete,
  type AutocompleteProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { type ReactNode, type Ref, useRef } from 'react'
import { SensitiveHint } from './sensitive-hint'

/**
 * What a text field of Mantine needs for the quiet hint below it. `field` says which one it is, so that what is left to stand is
 * so in that field; null is for a field that gives no hint.
 */
export function useHint<T extends HTMLElement>(field: string | null, text: string, outer?: Ref<T>) {
  const own = useRef<T>(null)
  return {
    ref: useMergedRef(own, outer ?? null),
    inputContainer: (input: ReactNode) => (
      <>
        {input}
        {field !== null && <SensitiveHint field={field} text={text} backToText={() => own.current?.focus()} />}
      </>
    ),
  }
}

type Hinted<Props, Element> = Omit<Props, 'value'> & { field: string; value: string; ref?: Ref<Element> }

/** Several lines that grow with the text, for sentences about someone. */
export function HintedTextarea({ field, ref, className, ...props }: Hinted<TextareaProps, HTMLTextAreaElement>) {
  const hint = useHint(props.readOnly ? null : field, props.value, ref)
  return <Textarea {...props} {...hint} className={`growing ${className ?? ''}`} />
}

/** One line, for a sentence about someone. */
export function HintedLine({ field, ref, ...props }: Hinted<TextInputProps, HTMLInputElement>) {
  const hint = useHint(props.readOnly ? null : field, props.value, ref)
  return <TextInput {...props} {...hint} />
}

/** One line with suggestions, for a sentence about someone. */
export function HintedAutocomplete({ field, ref, ...props }: Hinted<AutocompleteProps, HTMLInputElement>) {
  const hint = useHint(field, props.value, ref)
  return <Autocomplete {...props} {...hint} />
}
