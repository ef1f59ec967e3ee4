import './trusted-types'
import '@fontsource-variable/figtree/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './theme.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app'
import { listenToMain } from './commands'
import { queryClient } from './query-client'
import { cssVariables, theme } from './theme'

// Zod would try to compile its checks with `new Function`, which the page's policy refuses; its messages are Dutch.
z.config({ ...z.locales.nl(), jitless: true })
listenToMain()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-left" autoClose={8_000} />
        <App />
      </QueryClientProvider>
    </MantineProvider>,
  )

// The first screen behind the lock is fetched while someone looks for the passphrase.
requestIdleCallback(() => void import('./cycle/cycles-page'))
