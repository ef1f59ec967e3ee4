import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'

type Removal = 'register.setNormRemoved' | 'register.setRemoved' | 'register.setCreditRemoved'

/** Takes a norm, registration or credit away, with the way back in the message. */
export async function removeFromRegister(route: Removal, id: string, message: string): Promise<void> {
  try {
    await call(route, { id, removed: true })
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo(message, () => call(route, { id, removed: false }).catch(tellError))
}
