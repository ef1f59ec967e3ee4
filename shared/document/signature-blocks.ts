import { formatDate, formatMoment, localDay } from '../format/date'
import type { Side } from '../preparation/schema'
import { manners, type Signature, type SignMethod, signMethods } from '../signing/schema'
import type { DocumentContent } from './content'
import type { Block, DocumentMeta, SignatureBlock, SignatureText } from './model'
import { heading } from './parts'

/** The places to sign, filled for who has signed. */
export function signatureBlocks(content: DocumentContent, meta: DocumentMeta): Block[] {
  const party = (voice: Side, role: string, name: string): SignatureBlock => {
    const signature = meta.signatures.find((one) => one.party === voice) ?? null
    return { role, name: signature?.name ?? name, voice, signature }
  }
  return [
    heading('Ondertekening'),
    {
      type: 'signatures',
      parties: [
        party('employee', 'Medewerker', content.employee.name),
        party('employer', 'Werkgever', content.employerName),
      ],
      sha256: meta.draft ? null : meta.sha256,
      note: note(meta),
    },
  ]
}

/** What these signatures are, and what they are not. */
function note({ draft, signatures }: DocumentMeta): string {
  if (draft) return 'Dit is een ontwerp. De inhoud kan nog veranderen tot de eerste handtekening er staat.'
  const isSome = (...methods: SignMethod[]) => signatures.some(({ method }) => methods.includes(method))
  return [
    isSome('drawn', 'typed') &&
      'Op het scherm getekend of getypt. Zo’n handtekening is geen gekwalificeerde elektronische handtekening.',
    isSome('paper') && 'Met de pen getekend op een afdruk van deze inhoud; die afdruk is het bewijs.',
    'De controlecode hieronder hoort bij precies deze inhoud: verandert er één teken, dan verandert ook de code.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** When someone signed: on the screen to the minute, on paper the day that was written down. */
export const signedWhen = ({ method, signedAt }: Pick<Signature, 'method' | 'signedAt'>): string =>
  method === 'paper' ? formatDate(localDay(new Date(signedAt))) : formatMoment(signedAt)

/** The words in a party's place, also when it is still open: then there is room to sign with a pen. */
export function signatureText({ signature, texts }: SignatureBlock): SignatureText {
  if (texts) return texts
  if (!signature)
    return { manner: 'Voor akkoord / voor gezien (schrappen wat niet past)', words: '', typed: '', when: 'Datum:' }
  return {
    manner: manners[signature.manner],
    words: signature.words.trim(),
    typed: signature.method === 'typed' ? signature.name : '',
    when: `${signedWhen(signature)}, ${signMethods[signature.method]}`,
  }
}
