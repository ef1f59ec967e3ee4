import './trusted-types'
import './first-question'
import '@fontsource-variable/figtree/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './theme.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { systemColorScheme } from './color-scheme'
import { listenToMain } from './commands'
import { listenToClock } from './new-day'
import { queryClient } from './query-client'
import { cssVariables, theme } from './theme'

listenToMain()
listenToClock()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={systemColorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </MantineProvider>,
  )
