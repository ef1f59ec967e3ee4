import type { SpotlightStore } from '@mantine/spotlight'
import { useEffect, useRef } from 'react'
import { type MarkedText, type SearchHit, type SearchResult, searchGroups } from '../../shared/search/schema'
import classes from './search.module.css'

/** The id of the list, by which the field above it steers. */
export const LIST = 'gevonden'

type FoundProps = {
  result: SearchResult
  chosen: SearchHit | undefined
  open: (hit: SearchHit) => void
  store: SpotlightStore
}

/** The groups with what was found, as one list of options that the field above it steers. */
export function Found({ result, chosen, open, store }: FoundProps) {
  const list = useRef<HTMLDivElement>(null)

  // Spotlight itself chooses at each letter, but the results come later than the letters.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new result starts at its first hit
  useEffect(() => {
    unselect()
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
            // A plain button: thirty of the library's cost as much as finding them.
            <button
              type="button"
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
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Chooses nothing. Spotlight keeps its choice as an attribute of the option. */
export function unselect(): void {
  for (const chosen of document.querySelectorAll(`#${LIST} [data-selected]`)) chosen.removeAttribute('data-selected')
}

/** The id of the option of a hit. */
export const optionId = (hit: SearchHit) => `vondst-${hit.key.replace(/[^\w-]/g, '-')}`

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
