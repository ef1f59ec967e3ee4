/// <reference path="../../main/globals.d.ts" />
import { reportStart } from './report-start'

/** The application as it is, up to its welcome screen. */
reportStart('main h1')
await import('../../main/bootstrap')
