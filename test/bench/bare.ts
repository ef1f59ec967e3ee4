import { app, BrowserWindow } from 'electron'
import { reportStart } from './report-start'

/** What Electron itself costs: one window with one line of text. */
reportStart('h1')
const page = '<!doctype html><meta charset="utf-8"><title>Leeg</title><h1>Leeg venster</h1>'
void app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1366, height: 860 }).loadURL(`data:text/html,${encodeURIComponent(page)}`))
