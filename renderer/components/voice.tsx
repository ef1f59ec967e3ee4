import { IconHeartHandshake, IconUser, IconUserStar } from '@tabler/icons-react'
import classes from './voice.module.css'

export type VoiceName = 'employee' | 'employer' | 'agreed'

const voices = {
  employee: { word: 'Medewerker', icon: IconUser },
  employer: { word: 'Werkgever', icon: IconUserStar },
  agreed: { word: 'Afgesproken', icon: IconHeartHandshake },
} as const

/** One of the three voices: its icon and word in its colour, the same everywhere. */
export function Voice({ of, name }: { of: VoiceName; name?: string }) {
  const { word, icon: Icon } = voices[of]
  return (
    <span className={`${classes.voice} ${classes[of]}`}>
      <Icon size={18} stroke={1.5} aria-hidden />
      {name ?? word}
    </span>
  )
}
