import { UnstyledButton } from '@mantine/core'
import {
  IconBuilding,
  IconHelpCircle,
  IconLayoutDashboard,
  IconLock,
  IconMessages,
  IconSchool,
  IconSearch,
  IconUsers,
} from '@tabler/icons-react'
import { Link, Outlet, useMatch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useRoute } from '../api'
import { lockPractice } from '../commands'
import { GuideContext } from '../help/guide-context'
import { openSearch } from '../search/open-search'
import { NoSearch, SearchHost } from '../search/search-host'
import classes from './frame.module.css'
import { Waiting } from './waiting'

const items = [
  { to: '/overzicht', label: 'Overzicht', icon: IconLayoutDashboard },
  { to: '/medewerkers', label: 'Medewerkers', icon: IconUsers },
  { to: '/gesprekken', label: 'Gesprekken', icon: IconMessages },
  { to: '/opleidingsplan', label: 'Opleidingsplan', icon: IconSchool },
  { to: '/praktijk', label: 'Praktijk', icon: IconBuilding },
] as const

/** The house around every screen of an open practice: the rail, and the page. */
export function Frame() {
  const practice = useRoute('practice.get', {})
  // The talk has the whole window: no other names beside it, and room to be read from a metre.
  const inTalk = useMatch({ from: '/gesprekken/$cycleId/gesprek', shouldThrow: false }) !== undefined
  // Where the employee sits alone at the laptop, or both sit before it, nobody else is looked up.
  const preparation = useMatch({ from: '/gesprekken/$cycleId/voorbereiding/$side', shouldThrow: false })
  const judging = useMatch({ from: '/gesprekken/$cycleId/evaluatie/$side', shouldThrow: false })
  const inMeeting = useMatch({ from: '/gesprekken/$cycleId/voortgang/$followUpId', shouldThrow: false }) !== undefined
  const employeeSits = preparation?.params.side === 'employee' || judging?.params.side === 'employee' || inMeeting
  const outlet = (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  )
  if (inTalk)
    return (
      <main id="inhoud">
        {outlet}
        <NoSearch />
      </main>
    )
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={skipToContent}>
        Naar de inhoud
      </button>
      <nav className={classes.rail} aria-label="Hoofdmenu" data-beside="menu">
        <div className={classes.brand}>
          {practice.data?.logo && <img className={classes.logo} src={practice.data.logo} alt="" />}
          <span>{practice.data?.name}</span>
        </div>
        {items.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} className={classes.item}>
            <Icon size={20} stroke={1.5} aria-hidden />
            {label}
          </Link>
        ))}
        <div className={classes.bottom}>
          {!employeeSits && (
            <UnstyledButton className={classes.item} aria-keyshortcuts="Control+K Meta+K" onClick={openSearch}>
              <IconSearch size={20} stroke={1.5} aria-hidden />
              Zoeken
              <kbd className={classes.keys} aria-hidden>
                Ctrl+K
              </kbd>
            </UnstyledButton>
          )}
          <Link to="/uitleg" className={classes.item}>
            <IconHelpCircle size={20} stroke={1.5} aria-hidden />
            Uitleg
          </Link>
          <UnstyledButton className={classes.item} onClick={() => void lockPractice()}>
            <IconLock size={20} stroke={1.5} aria-hidden />
            Vergrendelen
          </UnstyledButton>
        </div>
      </nav>
      <main className={classes.main} id="inhoud" tabIndex={-1}>
        <GuideContext value={!employeeSits}>{outlet}</GuideContext>
      </main>
      {employeeSits ? <NoSearch /> : <SearchHost />}
    </div>
  )
}

/** For keyboard users: past the menu. */
function skipToContent() {
  document.getElementById('inhoud')?.focus()
}
