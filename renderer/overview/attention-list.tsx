import { Button, Title } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBulb,
  IconCalendarPlus,
  IconCertificate,
  IconChecklist,
  IconCoin,
  IconFlag,
  IconMail,
  IconMessages,
  IconMoodSmile,
  IconPencil,
  IconSignature,
  IconTrash,
} from '@tabler/icons-react'
import { groupByMoment } from '../../shared/overview/attention'
import {
  type AttentionItem,
  type AttentionKind,
  type AttentionTarget,
  type Moment,
  moments,
  type Overview,
} from '../../shared/overview/schema'
import { Empty } from '../components/empty'
import { ShowMore, useFirst } from '../components/show-more'
import { NoAdvice } from '../law/no-advice'
import classes from './overview.module.css'

const icons: Record<AttentionKind, typeof IconMail> = {
  preparation: IconPencil,
  invitation: IconMail,
  plan: IconCalendarPlus,
  talk: IconMessages,
  signature: IconSignature,
  followUp: IconChecklist,
  evaluation: IconFlag,
  certificate: IconCertificate,
  subsidy: IconCoin,
  retention: IconTrash,
  needs: IconBulb,
}

type Props = Pick<Overview, 'items' | 'upcoming'> & { goTo: (target: AttentionTarget) => unknown }

/** What asks attention, most pressing first; the very first is the one big button of the screen. */
export function AttentionList({ items, upcoming, goTo }: Props) {
  if (items.length === 0)
    return (
      <Empty icon={IconMoodSmile} title="Alles loopt. Er wacht niets op u.">
        {upcoming
          ? `U hoeft nu niets te doen. Wat hierna komt: ${upcoming.sentence}`
          : 'U hoeft nu niets te doen. Hier komt te staan wat u op tijd moet weten: gesprekken, opvolging, handtekeningen en certificaten.'}
      </Empty>
    )
  return groupByMoment(items).map(([moment, group]) => (
    <Group key={moment} moment={moment} items={group} first={items[0]} goTo={goTo} />
  ))
}

const FIRST = 6

type GroupProps = { moment: Moment; items: AttentionItem[]; first?: AttentionItem; goTo: Props['goTo'] }

function Group({ moment, items, first, goTo }: GroupProps) {
  const { shown, rest, more } = useFirst(items, FIRST)
  return (
    <section className={classes.moment} aria-labelledby={`aandacht-${moment}`}>
      <Title order={3} size="h4" id={`aandacht-${moment}`} className={classes.momentName} data-moment={moment}>
        {moment === 'late' && <IconAlertTriangle size={18} stroke={1.5} aria-hidden />}
        {moments[moment]}
        <span className={classes.count}>{items.length}</span>
      </Title>
      <ul className={classes.points}>
        {shown.map((item) => (
          <Point key={item.key} item={item} isFirst={item === first} goTo={goTo} />
        ))}
      </ul>
      <ShowMore rest={rest} more={more} of={`punten bij “${moments[moment]}”`} />
    </section>
  )
}

function Point({ item, isFirst, goTo }: { item: AttentionItem; isFirst: boolean; goTo: Props['goTo'] }) {
  const Icon = icons[item.kind]
  const sentence = `punt-${item.key.replace(' ', '-')}`
  return (
    <li className={classes.point}>
      <Icon size={22} stroke={1.5} aria-hidden className={classes.pointIcon} />
      <div>
        <p id={sentence} className={classes.sentence}>
          {item.sentence}
        </p>
        {item.kind === 'subsidy' && <NoAdvice short />}
      </div>
      <Button
        className={classes.act}
        size="sm"
        variant={isFirst ? 'filled' : 'light'}
        aria-describedby={sentence}
        onClick={() => void goTo(item.target)}
      >
        {item.action}
      </Button>
    </li>
  )
}
