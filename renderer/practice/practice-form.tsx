import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { countries, type Practice, type PracticeInput, practiceSchema, professions } from '../../shared/practice/schema'
import { call } from '../api'
import { options } from '../form/options'
import { enqueueSave } from '../form/save-queue'
import { zodErrors } from '../form/zod-errors'
import { queryClient } from '../query-client'
import { Group } from './group'
import classes from './practice-page.module.css'

const errors = zodErrors(practiceSchema)

/** What was typed where it is right, and for a field that is not right (yet) what was saved before. */
function savable(typed: PracticeInput, saved: PracticeInput): PracticeInput {
  const wrong = Object.keys(errors(typed))
  const kept = Object.entries(saved).filter(([field]) => wrong.includes(field))
  return { ...typed, ...Object.fromEntries(kept) }
}

/**
 * The practice's own data. It saves itself, as one whole; a field that is still wrong shows why when one leaves it and
 * keeps its former value in the file.
 */
export function PracticeForm({ practice }: { practice: Practice }) {
  const { logo: _logo, ...input } = practice
  const saved = useRef<PracticeInput>(input)
  const form = useForm<PracticeInput>({
    initialValues: input,
    validate: errors,
    validateInputOnBlur: true,
    onValuesChange: (values) => {
      const next = savable(values, saved.current)
      if (JSON.stringify(next) === JSON.stringify(saved.current)) return
      saved.current = next
      // At once, so that who leaves this part and comes straight back finds what was typed.
      queryClient.setQueryData<Practice>(['practice.get', {}], (known) => known && { ...known, ...next })
      enqueueSave('practice', () => call('practice.save', next))
    },
  })
  const field = form.getInputProps
  return (
    <>
      <Group title="Praktijk" explain="De naam staat boven elk document en in het menu.">
        <TextInput label="Naam van de praktijk" {...field('name')} />
        <TextInput
          label="Praktijkhouder"
          description="Wordt voorgesteld als leidinggevende en als wie het gesprek voert."
          {...field('ownerName')}
        />
        <Select
          label="Soort praktijk"
          description="Voorbeelden bij doelen en voorgestelde opleidingen komen uit dit vak. Het pakket staat bij Vragen."
          data={options(professions)}
          {...field('profession')}
        />
      </Group>
      <Group title="Adres en contact" explain="Komt op de documenten te staan, voor zover u het invult.">
        <TextInput label="Straat en nummer" {...field('street')} />
        <div className={classes.pair}>
          <TextInput label="Postcode" {...field('postalCode')} />
          <TextInput label="Plaats" {...field('city')} />
        </div>
        <Select label="Land" data={options(countries)} {...field('country')} />
        <TextInput label="Telefoon" type="tel" {...field('phone')} />
        <TextInput label="E-mailadres" type="email" {...field('email')} />
      </Group>
    </>
  )
}
