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

/** Says that a certificate need not be renewed, or that it is followed again, with the way back in the message. */
export async function setNeeded({ id, name }: Certificate, needed: boolean): Promise<void> {
  try {
    await call('certificate.setNeeded', { id, needed })
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo(needed ? `${name} wordt weer opgevolgd.` : `${name} hoeft niet vernieuwd te worden.`, () =>
    call('certificate.setNeeded', { id, needed: !needed }).catch(tellError),
  )
}
