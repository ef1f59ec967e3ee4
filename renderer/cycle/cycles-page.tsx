import { Page } from '../components/page'

export function CyclesPage() {
  return <Page title="CyclesPage">…</Page>
}
