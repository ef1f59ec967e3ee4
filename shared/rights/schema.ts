import { z } from 'zod'
import { longText } from '../format/text'
import { oneOf } from '../practice/schema'
import { type PrivacyPart, privacyParts } from './privacy'

const part = oneOf(privacyParts)
const own = longText(20_000)

/** The words that the practice put in the place of ours, by part; what is not among them follows the settings. */
export const ownPrivacy = z.partialRecord(part, own)
export type OwnPrivacy = z.infer<typeof ownPrivacy>

/** Null gives a part its own words back. */
export const savePrivacy = z.object({ part, text: own.nullable() })

/** A part as it holds now, and whether the practice wrote it. */
export type PrivacyView = { part: PrivacyPart; text: string; isOwn: boolean }[]
