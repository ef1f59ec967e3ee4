import { lazy, Suspense, useEffect, useState } from 'react'
import { tell } from '../components/toast'
import { offerSearch } from './open-search'

// Nobody searches in the first second: what the search needs is fetched when it is asked for.
const SearchDialog = lazy(() => import('./search-dialog').then((module) => ({ default: module.SearchDialog })))

/** Where the search opens, on every screen that has the menu. */
export function SearchHost() {
  const [opened, setOpened] = useState(0)
  useEffect(() => offerSearch(() => setOpened((times) => times + 1)), [])
  if (opened === 0) return null
  return (
    <Suspense>
      <SearchDialog asked={opened} />
    </Suspense>
  )
}

/** Where the employee looks along: nothing of anyone else comes on screen, and whoever asks is told so. */
export function NoSearch() {
  useEffect(
    () =>
      offerSearch(() =>
        tell('Op dit scherm kunt u niet zoeken. Zo komt er niets over iemand anders in beeld als u samen kijkt.'),
      ),
    [],
  )
  return null
}
