import { useForm } from '@mantine/form'
import { useState } from 'react'
import { type Country, type Profession, practiceSchema } from '../../shared/practice/schema'
import { call, useCommand } from '../api'
import { tellError } from '../components/toast'
import { zodErrors } from '../form/zod-errors'
import { emptyPassphrase, newPassphraseForm } from './passphrase-form'
import { PassphraseStep } from './passphrase-step'
import { PracticeStep } from './practice-step'
import { SetupSteps } from './setup-steps'
import { WelcomeCard } from './welcome-card'

export type PracticeForm = {
  name: string
  ownerName: string
  profession: Profession | null
  country: Country
  street: string
  postalCode: string
  city: string
  phone: string
  email: string
}

const emptyPractice: PracticeForm = {
  name: '',
  ownerName: '',
  profession: null,
  country: 'BE',
  street: '',
  postalCode: '',
  city: '',
  phone: '',
  email: '',
}

/** Making a practice: its data, its passphrase, and where its file goes. Going back keeps what was typed. */
export function CreatePractice({ onCancel }: { onCancel: () => void }) {
  const [step, setStep] = useState<'practice' | 'passphrase'>('practice')
  const [logo, setLogo] = useState<string | null>(null)
  const create = useCommand('session.create')
  const practice = useForm({
    mode: 'uncontrolled',
    initialValues: emptyPractice,
    validate: zodErrors(practiceSchema),
  })
  const passphrase = useForm({
    mode: 'uncontrolled',
    initialValues: emptyPassphrase,
    validate: zodErrors(newPassphraseForm),
  })

  async function make() {
    try {
      const input = practiceSchema.parse(practice.getValues())
      const made = await create.run({ practice: input, passphrase: passphrase.getValues().passphrase })
      // From here the recovery sheet is on screen, so what goes wrong with the logo needs a place of its own.
      if (made && logo) await call('practice.setLogo', { logo }).catch(tellError)
    } catch {
      // Shown by the step, from create.error.
    }
  }

  if (step === 'practice')
    return (
      <WelcomeCard key={step} title="De praktijk" steps={<SetupSteps now={0} />} wide>
        <PracticeStep
          form={practice}
          logo={logo}
          onLogo={setLogo}
          onCancel={onCancel}
          onNext={() => setStep('passphrase')}
        />
      </WelcomeCard>
    )
  const { name, ownerName, city } = practice.getValues()
  return (
    <WelcomeCard key={step} title="Kies een wachtzin" steps={<SetupSteps now={1} />} wide>
      <PassphraseStep
        form={passphrase}
        known={[name, ownerName, city]}
        busy={create.busy}
        error={create.error}
        onBack={() => setStep('practice')}
        onDone={make}
      />
    </WelcomeCard>
  )
}
