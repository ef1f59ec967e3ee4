import { learningParts } from './parts/learning'
import { paperParts } from './parts/papers'
import { selfParts } from './parts/person'
import { planParts } from './parts/plan'
import { talkParts } from './parts/talk'

const { employee, pin, audit } = selfParts

/** Everything that is kept about one person, by its key in gegevens.json and in the order in which it is read. */
export const personParts = { employee, ...talkParts, ...planParts, ...paperParts, ...learningParts, pin, audit }
export type PartKey = keyof typeof personParts
export const partKeys = Object.keys(personParts) as PartKey[]
