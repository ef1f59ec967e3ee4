import { call } from './api'
import { queryClient } from './query-client'

/**
 * Asked with the page's first line, before anything is drawn: main reads its larger half meanwhile (main/app.ts), and
 * the answer is there when the first screen needs it.
 */
void queryClient.prefetchQuery({ queryKey: ['session.state', {}], queryFn: () => call('session.state', {}) })
