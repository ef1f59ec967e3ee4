import '@mantine/spotlight/styles.css'
import { UnstyledButton } from '@mantine/core'
import { createSpotlight, Spotlight, type SpotlightStore, useSpotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import {
  type MarkedText,
  type SearchHit,
  type SearchResult,
  searchGroups,
  searchScreens,
} from '../../shared/search/schema'
import { call } from '../api'
import { tellError } from '../components/toast'
import classes from './search.module.css'
import { useOpenHit } from './use-open-hit'

const LIST = 'gevonden'
/** A fast typist makes no question of every letter. */
const REST_MS = 50

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
  const result = useResult(text)
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
          toe. Wat in een voorbereiding nog verborgen is, wordt niet doorzocht.
        </p>
      )}
      <Spotlight.Footer className={classes.footer}>
        Kies met de pijltjes, open met Enter, sluit met Escape.
      </Spotlight.Footer>
    </Spotlight.Root>
  )
}

type FoundProps = {
  result: SearchResult
  chosen: SearchHit | undefined
  open: (hit: SearchHit) => void
  store: SpotlightStore
}

/** The groups with what was found, as one list of options that the field above it steers. */
function Found({ result, chosen, open, store }: FoundProps) {
  const list = useRef<HTMLDivElement>(null)

  // Spotlight itself chooses at each letter, but the results come later than the letters.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new result starts at its first hit
  useEffect(() => {
    for (const before of list.current?.querySelectorAll('[data-selected]') ?? [])
      before.removeAttribute('data-selected')
    list.current?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    list.current?.scrollTo({ top: 0 })
    store.updateState((state) => ({ ...state, listId: LIST, selected: 0 }))
  }, [result, store])

  return (
    <div ref={list} id={LIST} role="listbox" aria-label="Gevonden" className={classes.list}>
      {result.map(({ group, hits, more }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={group} role="group" aria-label={searchGroups[group]}>
          <div className={classes.group} aria-hidden>
            {searchGroups[group]}
            {more > 0 && <span className={classes.more}>nog {more}, typ meer letters</span>}
          </div>
          {hits.map((hit) => (
            <UnstyledButton
              key={hit.key}
              id={optionId(hit)}
              role="option"
              aria-selected={hit === chosen}
              tabIndex={-1}
              data-action
              className={classes.hit}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => open(hit)}
            >
              <Hit hit={hit} />
            </UnstyledButton>
          ))}
        </div>
      ))}
    </div>
  )
}

const optionId = (hit: SearchHit) => `vondst-${hit.key.replace(/[^\w-]/g, '-')}`

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <span className={classes.body}>
      <span className={classes.title}>
        <Marked text={hit.title} />
        {hit.context && <span className={classes.context}> {hit.context}</span>}
      </span>
      {hit.snippet.length > 0 && (
        <span className={classes.snippet}>
          <Marked text={hit.snippet} />
        </span>
      )}
    </span>
  )
}

function Marked({ text }: { text: MarkedText }) {
  // Pieces of one text never change places, so their place is their name.
  return text.map((piece, place) => {
    const key = `${place}-${piece.text}`
    return piece.marked ? (
      <mark key={key} className={classes.mark}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    )
  })
}

/** What is found for a text; the result before stays until the new one is there. */
function useResult(text: string): SearchResult {
  const [result, setResult] = useState(start)
  const isEmpty = text.trim() === ''
  useEffect(() => {
    if (isEmpty) return setResult(start)
    let stale = false
    const timer = setTimeout(() => {
      call('search.find', { text: text.slice(0, 200) })
        .then((found) => {
          if (!stale) setResult(found)
        })
        .catch(tellError)
    }, REST_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text, isEmpty])
  return result
}
