import { Page } from '../components/page'

export function SigningPage() {
  return <Page title="SigningPage">…</Page>
}
