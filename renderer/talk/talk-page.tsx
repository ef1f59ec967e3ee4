import { Page } from '../components/page'

export function TalkPage() {
  return <Page title="TalkPage">…</Page>
}
