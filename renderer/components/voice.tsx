import { IconHeartHandshake, IconUser, IconUserStar } from '@tabler/icons-react'
import { type Voice as VoiceName, voiceLabels } from '../../shared/document/model'
import classes from './voice.module.css'

const icons = { employee: IconUser, employer: IconUserStar, agreed: IconHeartHandshake } as const

/** One of the three voices: its icon and word in its colour, the same everywhere. */
export function Voice({ of, name }: { of: VoiceName; name?: string }) {
  const Icon = icons[of]
  return (
    <span className={`${classes.voice} ${classes[of]}`}>
      <Icon size={18} stroke={1.5} aria-hidden />
      {name ?? voiceLabels[of]}
    </span>
  )
}
