import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { formatMoment } from '../../shared/format/date'
import { type OwnTemplate, type TemplateKind, templateKinds } from '../../shared/template/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import rows from '../components/rows.module.css'
import { Waiting } from '../components/waiting'
import { TemplateDetail } from './template-detail'

type Props = { kind: TemplateKind | undefined; onKind: (kind: TemplateKind | undefined) => void }

const kinds = Object.keys(templateKinds).filter((kind): kind is TemplateKind => Object.hasOwn(templateKinds, kind))

/** Which template each document has; one is opened to change it. */
export function TemplatesPart({ kind, onKind }: Props) {
  const list = useRoute('template.list', {})
  if (list.error) return <ErrorNote error={list.error} />
  if (!list.data) return <Waiting />
  const ownOf = (of: TemplateKind) => list.data?.find((own) => own.kind === of) ?? null
  if (kind) return <TemplateDetail key={kind} kind={kind} own={ownOf(kind)} onBack={() => onKind(undefined)} />
  return (
    <>
      <p className="reading">
        Elk document heeft een sjabloon: het briefpapier en de indeling waarin uw tekst komt. Past het niet bij uw
        praktijk? Kies een document, pas het sjabloon aan in Word en laad het weer in.
      </p>
      <ul className={rows.sheet}>
        {kinds.map((one) => (
          <li key={one} className={rows.item}>
            <UnstyledButton className={rows.row} onClick={() => onKind(one)}>
              <span className={rows.text}>
                <span className={rows.name}>{templateKinds[one]}</span>
                <span className="quiet">{stateInWords(ownOf(one))}</span>
              </span>
              <IconChevronRight size={18} stroke={1.5} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Which of the two is used. */
export const stateInWords = (own: OwnTemplate | null): string =>
  own ? `Uw eigen sjabloon: ${own.name}, sinds ${formatMoment(own.addedAt)}` : 'Het sjabloon van Praktijkgroei'
