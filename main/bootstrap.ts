import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { app } from 'electron'
import { REFUSED_EXIT_CODE, refusedSwitch, runsAsRoot } from './refused-switches'

// First statement: fuses do not stop these switches, so a release refuses to start with them.
const refused = refusedSwitch(process.argv, __VARIANT__)
if (refused) {
  process.stderr.write(`Praktijkgroei start niet met ${refused}.\n`)
  app.exit(REFUSED_EXIT_CODE)
} else {
  // As root Chromium has no sandbox at all (only build machines do that); everywhere else it is never optional.
  if (!runsAsRoot()) app.enableSandbox()
  enableCompileCache(path.join(app.getPath('userData'), 'compile-cache'))
  const { start } = await import('./app')
  start()
}
