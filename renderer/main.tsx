import './trusted-types'
import '@fontsource-variable/figtree/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './theme.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { listenToMain } from './commands'
import { queryClient } from './query-client'
import { cssVariables, theme } from './theme'

listenToMain()

const Notifications = lazy(() => import('@mantine/notifications').then((module) => ({ default: module.Notifications })))

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <App />
        <Suspense>
          <Notifications position="bottom-left" autoClose={8_000} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>,
  )
