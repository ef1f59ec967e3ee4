import type { Certificate } from '../../shared/certificate/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'

/** Takes a certificate away, with the way back in the message. */
export async function removeCertificate({ id, name }: Certificate): Promise<void> {
  try {
    await call('certificate.remove', { id })
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo(`${name} is verwijderd.`, () => call('certificate.restore', { id }).catch(tellError))
}
