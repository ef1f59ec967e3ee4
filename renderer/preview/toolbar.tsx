import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import {
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconSearch,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { formatNumber } from '../../shared/format/money'
import classes from './preview.module.css'
import type { Search } from './use-search'
import type { Zoom } from './zoom'

type Props = {
  current: number
  count: number
  goToPage: (page: number) => void
  zoom: Zoom
  /** What is shown now, as a share of the size on paper. */
  scale: number
  setZoom: (zoom: Zoom) => void
  step: (direction: 1 | -1) => void
  search: Search
  searchField: React.RefObject<HTMLInputElement | null>
}

/** Where one is in the pages, how large they are, and what is searched in them. */
export function Toolbar({ current, count, goToPage, zoom, scale, setZoom, step, search, searchField }: Props) {
  return (
    <div className={classes.tools} role="toolbar" aria-label="Bladeren, vergroten en zoeken">
      <div className={classes.group}>
        <PageField current={current} count={count} goToPage={goToPage} />
      </div>
      <div className={classes.group}>
        <IconButton label="Kleiner" Icon={IconZoomOut} onClick={() => step(-1)} />
        <span className={classes.percentage} role="status" aria-label="Grootte">
          {Math.round(scale * 100)} %
        </span>
        <IconButton label="Groter" Icon={IconZoomIn} onClick={() => step(1)} />
        <FitButton label="Hele pagina" Icon={IconArrowAutofitHeight} fit="page" zoom={zoom} setZoom={setZoom} />
        <FitButton label="Paginabreedte" Icon={IconArrowAutofitWidth} fit="width" zoom={zoom} setZoom={setZoom} />
      </div>
      <SearchField search={search} field={searchField} />
    </div>
  )
}

/** "Pagina [2] van 4"; a number that is typed goes there, Enter or leaving the field says when. */
function PageField({ current, count, goToPage }: Pick<Props, 'current' | 'count' | 'goToPage'>) {
  const [typed, setTyped] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: elsewhere by scrolling, what was typed is over
  useEffect(() => setTyped(null), [current])
  const go = () => {
    const page = Number.parseInt(typed ?? '', 10)
    if (page) goToPage(page)
    setTyped(null)
  }
  return (
    <>
      <span aria-hidden>Pagina</span>
      <TextInput
        size="sm"
        className={classes.page}
        aria-label={`Pagina, van 1 tot ${count}`}
        inputMode="numeric"
        value={typed ?? String(current)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value.replace(/\D/g, '').slice(0, 5))}
        onKeyDown={(event) => event.key === 'Enter' && go()}
        onBlur={go}
      />
      <span className="tabular">van {formatNumber(count)}</span>
    </>
  )
}

function SearchField({ search, field }: { search: Search; field: Props['searchField'] }) {
  const { text, setText, hits, move } = search
  return (
    <div className={`${classes.group} ${classes.search}`}>
      <TextInput
        ref={field}
        size="sm"
        w={230}
        aria-label="Zoeken in dit document"
        placeholder="Zoek in dit document"
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        // With something in the field, Escape first takes that away.
        data-mantine-stop-propagation={text !== ''}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            move(event.shiftKey ? -1 : 1)
          }
          if (event.key === 'Escape' && text !== '') setText('')
        }}
      />
      <IconButton
        label="Vorige vindplaats"
        Icon={IconChevronUp}
        disabled={hits.length === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        label="Volgende vindplaats"
        Icon={IconChevronDown}
        disabled={hits.length === 0}
        onClick={() => move(1)}
      />
      <span className={`${classes.count} quiet`} role="status">
        {countInWords(search)}
      </span>
    </div>
  )
}

/** "3 van 12", "3 van meer dan 2.000", "Niets gevonden". */
function countInWords({ hits, at, state }: Search): string {
  if (state === 'nothing') return ''
  if (hits.length === 0) return state === 'busy' ? 'Zoeken…' : 'Niets gevonden'
  const all = formatNumber(hits.length)
  return `${formatNumber(at + 1)} van ${state === 'done' ? all : `meer dan ${all}`}`
}

type IconButtonProps = { label: string; Icon: typeof IconSearch; disabled?: boolean; onClick: () => void }

function IconButton({ label, Icon, disabled, onClick }: IconButtonProps) {
  return (
    <Tooltip label={label} events={{ hover: true, focus: false, touch: false }}>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} disabled={disabled} onClick={onClick}>
        <Icon size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

type FitProps = Pick<Props, 'zoom' | 'setZoom'> & { label: string; Icon: typeof IconSearch; fit: 'page' | 'width' }

function FitButton({ label, Icon, fit, zoom, setZoom }: FitProps) {
  return (
    <Button
      size="compact-md"
      variant={zoom === fit ? 'light' : 'subtle'}
      color={zoom === fit ? undefined : 'gray'}
      aria-pressed={zoom === fit}
      leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
      onClick={() => setZoom(fit)}
    >
      {label}
    </Button>
  )
}
