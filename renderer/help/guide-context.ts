import { createContext } from 'react'

/** Whether the guide can be reached from here: an open practice, and nobody at the laptop who should stay where they are. */
export const GuideContext = createContext(false)

/** Where the guide tells of a code. */
export const guideAddress = (code: string): string => `#/uitleg?melding=${code}`
