import { Page } from '../components/page'

export function HelpPage() {
  return <Page title="HelpPage">…</Page>
}
