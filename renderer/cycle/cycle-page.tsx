import { Page } from '../components/page'

export function CyclePage() {
  return <Page title="CyclePage">…</Page>
}
