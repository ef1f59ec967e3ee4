// A window without any of the protection: what the attacks do here proves that they can do it.
const { app, BrowserWindow } = require('electron')

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 400,
    height: 300,
    webPreferences: {
      partition: 'weak',
      nodeIntegration: true,
      contextIsolation: false,
      sandbox: false,
      webSecurity: false,
      webviewTag: true,
    },
  })
  window.loadURL(process.argv.at(-1))
})
