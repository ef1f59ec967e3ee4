import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { type Colour, colours } from '../../shared/progress/schema'
import classes from './meeting.module.css'

export const colourIcons = { green: IconCircleCheck, amber: IconAlertTriangle, red: IconHandStop } as const

/** A colour with its icon and its word. */
export function ColourMark({ colour }: { colour: Colour }) {
  const Icon = colourIcons[colour]
  return (
    <span className={classes.mark} data-colour={colour}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {colours[colour]}
    </span>
  )
}
