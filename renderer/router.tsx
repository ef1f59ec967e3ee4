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
import { templateKind } from '../shared/template/schema'
import { Frame } from './components/frame'

/** Every screen behind the lock. None is in the first file: that one serves the screens in front of the lock. */
const root = createRootRoute({ component: Frame })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/overzicht' })
  },
})
const overviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/overzicht',
  validateSearch: z.object({
    deel: z.enum(['aandacht', 'bord', 'jaar']).optional().catch(undefined),
    jaar: z.number().int().min(1900).max(2199).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./overview/overview-page'), 'OverviewPage'),
})
const employees = createRoute({
  getParentRoute: () => root,
  path: '/medewerkers',
  component: lazyRouteComponent(() => import('./employee/employees-page'), 'EmployeesPage'),
})
const importRoute = createRoute({
  getParentRoute: () => root,
  path: '/medewerkers/inlezen',
  component: lazyRouteComponent(() => import('./employee/import/import-page'), 'ImportPage'),
})
const employeeRoute = createRoute({
  getParentRoute: () => root,
  path: '/medewerkers/$employeeId',
  validateSearch: z.object({
    deel: z.enum(['overzicht', 'dossier', 'certificaten', 'niveaus']).optional().catch(undefined),
  }),
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
  // Which window is open over the screen: the overview leads straight to the day of the talk.
  validateSearch: z.object({ venster: z.literal('gegevens').optional().catch(undefined) }),
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
const meetingRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/voortgang/$followUpId',
  component: lazyRouteComponent(() => import('./progress/meeting-page'), 'MeetingPage'),
})
const evaluationRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/evaluatie',
  component: lazyRouteComponent(() => import('./evaluation/evaluation-page'), 'EvaluationPage'),
})
const judgeRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/evaluatie/$side',
  params: {
    parse: ({ cycleId, side: value }) => ({ cycleId, side: side.catch('employer').parse(value) }),
    stringify: (params) => params,
  },
  component: lazyRouteComponent(() => import('./evaluation/judge-page'), 'JudgePage'),
})
const nextCycleRoute = createRoute({
  getParentRoute: () => root,
  path: '/gesprekken/$cycleId/volgende',
  component: lazyRouteComponent(() => import('./cycle/next-cycle-page'), 'NextCyclePage'),
})
const practiceRoute = createRoute({
  getParentRoute: () => root,
  path: '/praktijk',
  validateSearch: z.object({
    deel: z
      .enum(['gegevens', 'functies', 'competenties', 'vragen', 'sjablonen', 'bestanden', 'veiligheid', 'instellingen'])
      .optional(),
    soort: templateKind.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./practice/practice-page'), 'PracticePage'),
})
const trainingRoute = createRoute({
  getParentRoute: () => root,
  path: '/opleidingsplan',
  validateSearch: z.object({
    deel: z.enum(['plan', 'behoeften', 'certificaten', 'kunnen', 'regels']).optional().catch(undefined),
    jaar: z.number().int().min(1900).max(2199).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./training/training-page'), 'TrainingPage'),
})
const help = createRoute({
  getParentRoute: () => root,
  path: '/uitleg',
  validateSearch: z.object({ melding: z.string().max(40).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./help/help-page'), 'HelpPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    overviewRoute,
    employees,
    importRoute,
    employeeRoute,
    cycles,
    cycleRoute,
    preparationRoute,
    talkRoute,
    signingRoute,
    evaluationRoute,
    judgeRoute,
    nextCycleRoute,
    meetingRoute,
    practiceRoute,
    trainingRoute,
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
