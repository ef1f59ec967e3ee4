import type { SessionState } from '../../shared/session/schema'

export function Welcome({ session }: { session: SessionState }) {
  return <p>{session.version}</p>
}
