import { Page } from '../components/page'

export function EmployeePage() {
  return <Page title="EmployeePage">…</Page>
}
