import { Page } from '../components/page'

export function PreparationPage() {
  return <Page title="PreparationPage">…</Page>
}
