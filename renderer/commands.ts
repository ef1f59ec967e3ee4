import { type PageCommand, pageCommands } from '../shared/ipc/channels'
import type { SessionState } from '../shared/session/schema'
import { call } from './api'
import { hideNotKept, tell, tellError, tellNotKept, tellWithChoice } from './components/toast'
import { leaveField } from './form/leave-field'
import { flushSaves, forgetSaves, holdSaves, onGivenBack, resumeSaves } from './form/save-queue'
import { forgetUndo, undoLast } from './form/undo'
import { forgetDrafts } from './form/use-autosave'
import { queryClient, routesChanged } from './query-client'
import { openSearch } from './search/open-search'

const isPageCommand = (command: string): command is PageCommand => pageCommands.some((known) => known === command)

/** While an employee sits alone at the laptop nothing leads elsewhere. */
const isSeated = () => queryClient.getQueryData<SessionState>(['session.state', {}])?.seated ?? false

/** Listens to what main tells and asks, and to what saving gives back. */
export function listenToMain(): void {
  onGivenBack((texts) => void tellNotKept(texts))
  window.praktijkgroei.onChanged(routesChanged)
  window.praktijkgroei.onCommand((command) => {
    if (isPageCommand(command) && (!isSeated() || command === 'flush' || command === 'lock')) void obey(command)
  })
}

async function obey(command: PageCommand): Promise<void> {
  switch (command) {
    case 'flush':
      await call('window.flushed', { saved: await flushSaves() })
      return
    case 'undo':
      return undoLast().catch(tellError)
    case 'lock':
      return lockPractice()
    case 'help':
      return goTo('/uitleg')
    case 'search':
      return openSearch()
    case 'overview':
      // The message of the operating system was counted a moment ago; the list must say the same.
      routesChanged(['overview.get', 'overview.board', 'overview.year'])
      return goTo('/overzicht')
    case 'employees':
      return goTo('/medewerkers')
    case 'talks':
      return goTo('/gesprekken')
    case 'training':
      return goTo('/opleidingsplan')
    case 'practice':
      return goTo('/praktijk')
  }
}

/** The screens behind the lock are not in the first file, so neither is the way to them. */
async function goTo(
  to: '/uitleg' | '/overzicht' | '/medewerkers' | '/gesprekken' | '/opleidingsplan' | '/praktijk',
): Promise<void> {
  // A date is taken over when its field is left, which a page that disappears does not wait for.
  leaveField()
  const { router } = await import('./router')
  await router.navigate({ to })
}

/**
 * Saves what was typed, locks, and forgets everything that was on screen. Stays open, and says so, when something is
 * not saved.
 */
export async function lockPractice(): Promise<void> {
  if (await flushSaves()) return lockNow()
  tellWithChoice(
    'Nog niet vergrendeld: een deel van de tekst is nog niet bewaard.',
    'Vergrendelen zonder die tekst',
    () => lockNow().catch(tellError),
  )
}

async function lockNow(): Promise<void> {
  await call('session.lock', {})
  forgetEverything()
}

/** Leaves no text of the practice in the page. */
export function forgetEverything(): void {
  forgetSaves()
  forgetDrafts()
  forgetScreens()
}

/**
 * Main locked the practice without being asked by the page. What could not be saved stays, in memory only, for when the same
 * practice opens again; all else is forgotten.
 */
export function lockedByItself(practice: string | null): void {
  if (practice === null) {
    forgetEverything()
    return
  }
  forgetDrafts(holdSaves(practice))
  forgetScreens()
}

/** Gives back what waited for this practice, and forgets what waited for another. */
export function openedAgain(practice: string): void {
  const resumed = resumeSaves(practice)
  if (resumed) tell('Wat nog niet bewaard was, staat er weer en wordt nu bewaard.')
  if (resumed === false) forgetDrafts()
}

function forgetScreens(): void {
  hideNotKept()
  forgetUndo()
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session.state' })
}
