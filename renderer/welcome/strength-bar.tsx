import { useEffect, useState } from 'react'
import { PASSPHRASE_MIN } from '../../shared/session/schema'
import classes from './passphrase-field.module.css'
import type { Guessing } from './passphrase-strength'

type Strength = 'short' | Guessing

const words: Record<Strength, string> = {
  short: 'Te kort',
  easy: 'Makkelijk te raden',
  fair: 'Redelijk',
  strong: 'Sterk',
}

type Props = { passphrase: string; known: string[] }

/** How strong a passphrase is, as a bar and a word that is read out when it changes. A hint: nothing is refused. */
export function StrengthBar({ passphrase, known }: Props) {
  const strength = useStrength(passphrase, known.join('\n'))
  return (
    <div className={classes.strength}>
      <span className={classes.bar} data-strength={strength} aria-hidden>
        <span />
        <span />
        <span />
        <span />
      </span>
      <span className={classes.word} role="status">
        {strength && words[strength]}
      </span>
    </div>
  )
}

/** The word lists come from a file of their own, when the first passphrase is typed. */
function useStrength(passphrase: string, known: string): Strength | undefined {
  const [guessed, setGuessed] = useState<Guessing>()
  const short = passphrase.normalize('NFKC').length < PASSPHRASE_MIN
  useEffect(() => {
    if (short) return
    let current = true
    import('./passphrase-strength').then(({ guessing }) => {
      if (current) setGuessed(guessing(passphrase, known.split('\n')))
    })
    return () => {
      current = false
    }
  }, [passphrase, known, short])
  if (passphrase === '') return undefined
  return short ? 'short' : guessed
}
