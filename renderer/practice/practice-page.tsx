import { Page } from '../components/page'

export function PracticePage() {
  return <Page title="PracticePage">…</Page>
}
