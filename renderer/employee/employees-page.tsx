import { Page } from '../components/page'

export function EmployeesPage() {
  return <Page title="EmployeesPage">…</Page>
}
