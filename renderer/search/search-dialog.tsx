import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { type SearchHit, type SearchResult, searchScreens } from '../../shared/search/schema'
import { call } from '../api'
import { tellError } from '../components/toast'
import { Found, LIST, optionId, unselect } from './found'
import classes from './search.module.css'
import { useOpenHit } from './use-open-hit'

/** Before anything is typed: the screens. */
const start: SearchResult = [
  {
    group: 'screen',
    more: 0,
    hits: Object.entries(searchScreens).map(([screen, { title }]) => ({
      key: screen,
      title: [{ text: title, marked: false }],
      context: '',
      snippet: [],
      target: { to: 'screen', screen: screen as keyof typeof searchScreens },
    })),
  },
]

/** Searches in everything while one types. `asked` grows each time someone wants to search. */
export function SearchDialog({ asked }: { asked: number }) {
  // A store of its own, that goes with the screens when the practice locks: nothing typed stays behind.
  const [[store, spotlight]] = useState(createSpotlight)
  const [text, setText] = useState('')
  const { result, isOld } = useResult(text)
  /** Enter came before the result: its first hit is meant. */
  const enteredEarly = useRef(false)
  const { selected } = useSpotlight(store)
  const openHit = useOpenHit()

  useEffect(() => {
    if (asked === 0) return
    spotlight.open()
    // Makes ready while the first letters are typed.
    call('search.find', { text: '' }).catch(tellError)
  }, [asked, spotlight])

  const hits = result.flatMap((group) => group.hits)
  const chosen = hits[selected]
  const open = (hit: SearchHit) => {
    spotlight.close()
    void openHit(hit.target)
  }

  const [first] = hits
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each result that arrives
  useEffect(() => {
    if (isOld || !enteredEarly.current) return
    enteredEarly.current = false
    if (first) open(first)
  }, [isOld])

  const onKeyDown = (event: React.KeyboardEvent) => {
    enteredEarly.current = event.key === 'Enter' && isOld
    // Spotlight opens what is chosen; what belongs to other letters is not.
    if (enteredEarly.current) unselect()
  }
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      size={680}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': 'Zoeken in de praktijk' } }}
    >
      <Spotlight.Search
        placeholder="Zoek een naam, een doel, een afspraak…"
        aria-label="Zoeken"
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={LIST}
        aria-activedescendant={chosen && optionId(chosen)}
        leftSection={<IconSearch size={20} stroke={1.5} aria-hidden />}
      />
      {hits.length > 0 ? (
        <Found result={result} chosen={chosen} open={open} store={store} />
      ) : (
        <p className={classes.none} role="status">
          Niets gevonden voor “{text.trim()}”. Zoek op een deel van een woord; hoofdletters en accenten doen er niet
          toe. Wat in een voorbereiding of evaluatie nog verborgen is, wordt niet doorzocht.
        </p>
      )}
      <Spotlight.Footer className={classes.footer}>
        Kies met de pijltjes, open met Enter, sluit met Escape.
      </Spotlight.Footer>
    </Spotlight.Root>
  )
}

/** What is found for a text. The result before stays until the new one is there; `isOld` says that it is not yet. */
function useResult(text: string): { result: SearchResult; isOld: boolean } {
  const [found, setFound] = useState({ text: '', result: start })
  const wanted = text.trim()
  const newest = useRef(wanted)
  const busy = useRef(false)

  useEffect(() => {
    newest.current = wanted
    if (wanted === '') return setFound({ text: '', result: start })
    // One question on its way; of what is typed meanwhile only the newest is asked.
    const ask = async () => {
      busy.current = true
      try {
        for (let asked = ''; newest.current !== '' && newest.current !== asked; ) {
          asked = newest.current
          const result = await call('search.find', { text: asked.slice(0, 200) })
          if (newest.current === asked) setFound({ text: asked, result })
        }
      } catch (error) {
        tellError(error)
      } finally {
        busy.current = false
      }
    }
    if (!busy.current) void ask()
  }, [wanted])
  return { result: found.result, isOld: found.text !== wanted }
}
