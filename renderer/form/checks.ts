import { z } from 'zod'

// For every form, before the first check: Dutch messages, and no `new Function`, which the page's policy refuses.
z.config({ ...z.locales.nl(), jitless: true })
