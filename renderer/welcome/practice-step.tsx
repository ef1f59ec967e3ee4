import { Button, Select, Text, TextInput, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { countries, professions } from '../../shared/practice/schema'
import { options } from '../form/options'
import { focusFirstWrong } from '../form/zod-errors'
import type { PracticeForm } from './create-practice'
import classes from './create-practice.module.css'
import { LogoField } from './logo-field'

type Props = {
  form: UseFormReturnType<PracticeForm>
  logo: string | null
  onLogo: (logo: string | null) => void
  onCancel: () => void
  onNext: () => void
}

/** The first step: what every document says about the practice. */
export function PracticeStep({ form, logo, onLogo, onCancel, onNext }: Props) {
  const field = (name: keyof PracticeForm) => ({ key: form.key(name), ...form.getInputProps(name) })
  return (
    <form noValidate autoComplete="off" onSubmit={form.onSubmit(onNext, focusFirstWrong(form))}>
      <div className={classes.fields}>
        <TextInput
          {...field('name')}
          className={classes.full}
          label="Naam van de praktijk"
          withAsterisk
          data-autofocus
        />
        <TextInput
          {...field('ownerName')}
          className={classes.full}
          label="Uw naam"
          description="Zoals die bij uw handtekening hoort, als praktijkhouder."
          withAsterisk
        />
        <Select
          {...field('profession')}
          className={classes.half}
          label="Soort praktijk"
          placeholder="Kies"
          withAsterisk
          data={options(professions)}
        />
        <Select {...field('country')} className={classes.half} label="Land" withAsterisk data={options(countries)} />
        <div className={classes.later}>
          <Title order={2} size="h4">
            Adres en contact
          </Title>
          <Text c="dimmed" size="sm">
            Komt boven aan uw documenten. Dit mag leeg blijven; u vult het later aan bij Praktijk.
          </Text>
        </div>
        <TextInput {...field('street')} className={classes.full} label="Straat en nummer" />
        <TextInput {...field('postalCode')} className={classes.third} label="Postcode" />
        <TextInput {...field('city')} className={classes.fourth} label="Plaats" />
        <TextInput {...field('phone')} className={classes.third} label="Telefoon" type="tel" />
        <TextInput {...field('email')} className={classes.fourth} label="E-mailadres" type="email" />
        <div className={classes.full}>
          <LogoField logo={logo} onChange={onLogo} />
        </div>
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          Terug
        </Button>
        <Button type="submit">Verder naar de wachtzin</Button>
      </div>
    </form>
  )
}
