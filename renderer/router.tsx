import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { z } from 'zod'
import { side } from '../shared/preparation/schema'
import { Frame } from './components/frame'

/** Every screen behind the lock. None is in the first file: that one serves the screens in front of the lock. */
const root = createRootRoute({ component: Frame })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/gesprekken' })
  },
})
const employees = createRoute({
  getParentRoute: () => root,
  path: '/medewerkers',
  component: lazyRouteComponent(() => import('./employee/employees-page'), 'EmployeesPage'),
})
const employeeRoute = createRoute({
  getParentRoute: () => root,
  path: '/medewerkers/$employeeId',
  component: lazyRouteComponent(() => import('./employee/employee-page'), 'EmployeePage'),
})
const cycles = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken',
  component: lazyRouteComponent(() => import('./cycle/cycles-page'), 'CyclesPage'),
})
const cycleRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId',
  component: lazyRouteComponent(() => import('./cycle/cycle-page'), 'CyclePage'),
})
const preparationRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/voorbereiding/$side',
  params: {
    parse: ({ cycleId, side: value }) => ({ cycleId, side: side.catch('employer').parse(value) }),
    stringify: (params) => params,
  },
  component: lazyRouteComponent(() => import('./preparation/preparation-page'), 'PreparationPage'),
})
const talkRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/gesprek',
  validateSearch: z.object({ thema: z.string().optional() }),
  component: lazyRouteComponent(() => import('./conversation/talk-page'), 'TalkPage'),
})
const signingRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/ondertekenen',
  component: lazyRouteComponent(() => import('./signing/signing-page'), 'SigningPage'),
})
const practiceRoute = createRoute({
  getParentRoute: () => root,
  path: '/praktijk',
  validateSearch: z.object({ deel: z.enum(['gegevens', 'functies', 'competenties']).optional() }),
  component: lazyRouteComponent(() => import('./practice/practice-page'), 'PracticePage'),
})
const help = createRoute({
  getParentRoute: () => root,
  path: '/uitleg',
  component: lazyRouteComponent(() => import('./help/help-page'), 'HelpPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    employees,
    employeeRoute,
    cycles,
    cycleRoute,
    preparationRoute,
    talkRoute,
    signingRoute,
    practiceRoute,
    help,
  ]),
  history: createHashHistory(),
  defaultPendingMinMs: 0,
  scrollRestoration: true,
  scrollToTopSelectors: ['#inhoud'],
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
