import { copyFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Result } from '../../shared/ipc/result'
import { answerSaveDialog, launchApp, openSample, type RunningApp, resize } from './app'
import { axeInBoth, axeReports } from './axe'
import { callRoute, cycleOf, employerPin, giveBack, goTo, sitDown, unlock } from './steps'

/** Everyone of the sample but Jolien, who sits at the laptop, and the employer whom she may know by name. */
const others = /Hanne|Wouters|Jasper|Eeckhout|Tine|Hoofdmenu|Opleidingsplan|Medewerkers/
const samplePassphrase = 'dit is een voorbeeld'

let running: RunningApp
let page: Page
let jolien = ''
let jasper = ''
/** The address of the pages of a document, opened by the owner. */
let preview = ''

test.beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await openSample(page)
  jolien = await cycleOf(page, 'Jolien')
  jasper = await cycleOf(page, 'Jasper')
  const { token } = await callRoute<{ token: string }>(page, 'preview.open', {
    of: 'form',
    cycleId: jasper,
    side: 'employer',
  }).catch(() => callRoute<{ token: string }>(page, 'preview.open', { of: 'form', cycleId: jolien, side: 'employer' }))
  preview = `/preview/${token}`
  await running.app.evaluate(({ dialog }) => {
    const count = (name: string) => {
      Object.assign(globalThis, { asked: [...((globalThis as { asked?: string[] }).asked ?? []), name] })
    }
    dialog.showOpenDialog = async () => {
      count('open')
      return { canceled: true, filePaths: [] }
    }
    dialog.showSaveDialog = async () => {
      count('save')
      return { canceled: true, filePath: '' }
    }
    dialog.showMessageBox = async () => {
      count('message')
      return { response: 0, checkboxChecked: false }
    }
  })
})

test.afterAll(() => running.close())

/** What a route gives when the page asks it by itself; its code when it refuses. */
const ask = (route: string, input: object): Promise<string> =>
  page.evaluate(
    async ([name, value]) => {
      const result: Result<unknown> = JSON.parse(await window.praktijkgroei.call(name, value))
      return result.ok ? `ok ${JSON.stringify(result.value)}` : result.error.code
    },
    [route, input] as const,
  )

const sit = async () => {
  await goTo(page, `#/gesprekken/${jolien}/voorbereiding/employee`)
  await sitDown(page, 'Jolien')
  await expect(page.getByRole('heading', { level: 1, name: /^(Voorbereiding van|Dag) Jolien$/ })).toBeVisible()
}

/** All that can be read from the page. */
const words = async () => {
  await page.waitForTimeout(150)
  return page.evaluate(() => document.documentElement.outerHTML)
}

/** Everything that could lead elsewhere; each gives what it brought, besides what is on screen afterwards. */
const attacks: Record<string, () => Promise<string>> = {
  'the items of the menu': () =>
    running.app.evaluate(({ Menu, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? [])
      for (const item of items)
        if (/Overzicht|Medewerkers|Zoeken|Uitleg/.test(item.label)) item.click(window, window?.webContents)
      return items.map(({ label, accelerator }) => `${label} ${accelerator ?? ''}`).join(', ')
    }),
  'what a menu or a message sends': () =>
    running.app.evaluate(({ BrowserWindow }) => {
      for (const command of ['overview', 'employees', 'talks', 'training', 'practice', 'help', 'search'])
        BrowserWindow.getAllWindows()[0]?.webContents.send('command', command)
      return ''
    }),
  'an address': async () => {
    for (const hash of ['#/medewerkers', '#/gesprekken', `#/gesprekken/${jasper}/gesprek`, '#/overzicht?deel=bord']) {
      await goTo(page, hash)
      if (others.test(await words())) return `${hash} shows others`
    }
    return ''
  },
  'the routes of the bridge': async () => {
    const asked: [string, object][] = [
      ['employee.list', {}],
      ['cycle.list', {}],
      ['practice.get', {}],
      ['overview.get', {}],
      ['search.find', { text: 'hanne' }],
      ['note.get', { cycleId: jasper }],
      ['conversation.get', { cycleId: jasper }],
      ['preparation.get', { cycleId: jolien, side: 'employer' }],
      ['preparation.get', { cycleId: jasper, side: 'employee' }],
      ['setting.save', { notify: false }],
    ]
    return (await Promise.all(asked.map(([route, input]) => ask(route, input)))).join('\n')
  },
  'the pages of a document': () => page.evaluate(async (address) => `status ${(await fetch(address)).status}`, preview),
  'a question of the computer': async () => {
    for (const [route, input] of [
      ['session.choose', {}],
      ['form.read', { cycleId: jolien, side: 'employer' }],
      ['employee.importChoose', {}],
      ['training.export', { year: 2026, format: 'word' }],
    ] as const)
      await ask(route, input)
    return running.app.evaluate(() => `asked ${(globalThis as { asked?: string[] }).asked?.length ?? 0}`)
  },
}

test('nothing leads out of the seat that leads somewhere without it', async () => {
  test.setTimeout(120_000)
  await test.step('without anyone seated each of these ways works: the control', async () => {
    for (const [name, attack] of Object.entries(attacks)) {
      const brought = await attack()
      expect(`${brought} ${await words()}`, name).toMatch(others)
      expect(brought, name).not.toContain('SEAT')
    }
    expect(await attacks['the pages of a document']?.()).toBe('status 200')
    expect(await attacks['a question of the computer']?.()).not.toBe('asked 0')
    await page.keyboard.press('Escape')
  })

  await sit()
  await running.app.evaluate(() => Object.assign(globalThis, { asked: [] }))
  for (const [name, attack] of Object.entries(attacks))
    await test.step(name, async () => {
      const brought = await attack()
      expect(brought).not.toMatch(others)
      expect(brought).not.toContain('ok ')
      expect(await words()).not.toMatch(others)
      await expect(page.getByRole('button', { name: 'Laptop teruggeven' })).toBeVisible()
    })
  expect(await attacks['the pages of a document']?.()).toBe('status 404')
  expect(await attacks['a question of the computer']?.()).toBe('asked 0')

  await test.step('keys, steps back and another window', async () => {
    for (const key of [
      ...['Control+K', 'Control+1', 'Control+2', 'Control+3', 'Control+4', 'Control+5', 'F1', 'Alt+ArrowLeft'],
      ...['Control+R', 'F5', 'Control+Shift+I', 'Control+N', 'Control+O', 'Control+P', 'Control+F', 'Escape'],
    ])
      await page.keyboard.press(key)
    await page.evaluate(() => {
      history.back()
      history.go(-5)
      open('/', '_blank')
      open('/#/medewerkers')
    })
    expect(await words()).not.toMatch(others)
    const windows = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => [one.getTitle(), one.webContents.navigationHistory.canGoBack()]),
    )
    expect(windows).toHaveLength(1)
    expect(windows[0]?.[0]).toBe('Praktijkgroei')
  })

  await test.step('the page loaded anew, also at an address', async () => {
    await goTo(page, '#/medewerkers')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiding van Jolien' })).toBeVisible()
    expect(await words()).not.toMatch(others)
    expect(await axeInBoth(page)).toEqual([])
  })

  await test.step('a practice that is double-clicked', async () => {
    const sample = path.join(running.userData, 'voorbeeld')
    const original = path.join(sample, readdirSync(sample).find((name) => name.endsWith('.praktijk')) ?? '')
    const copy = path.join(running.userData, 'kopie.praktijk')
    copyFileSync(original, copy)
    copyFileSync(`${original}.sleutels`, `${copy}.sleutels`)
    const doubleClick = () =>
      running.app.evaluate(({ app }, file) => {
        app.emit('second-instance', {}, ['praktijkgroei', file], '/')
      }, copy)
    await doubleClick()
    await page.waitForTimeout(500)
    await expect(page.getByRole('button', { name: 'Laptop teruggeven' })).toBeVisible()
    expect(await running.app.evaluate(() => (globalThis as { asked?: string[] }).asked)).toEqual([])
    await giveBack(page)
    await expect(page).toHaveURL(new RegExp(`#/gesprekken/${jolien}$`))
    await doubleClick()
    await expect(page.getByRole('heading', { name: 'kopie' })).toBeVisible()
    await page.getByRole('button', { name: 'Andere praktijk' }).click()
    await openSample(page)
  })
})

test('the way back asks the code, waits after a wrong one, and takes the passphrase', async () => {
  // A message that names someone else still stands there when the laptop is handed over.
  await answerSaveDialog(running.app, path.join(running.userData, 'Hanne Wouters.docx'))
  await goTo(page, `#/gesprekken/${jolien}/voorbereiding/employee`)
  await page.getByRole('button', { name: 'Formulier klaarmaken' }).click()
  await expect(page.getByText('Hanne Wouters.docx')).toBeVisible()
  await sit()
  await expect(page.getByText('Hanne Wouters.docx')).toHaveCount(0)
  await page.getByRole('button', { name: 'Laptop teruggeven' }).click()
  const code = page.getByLabel('Pincode van de werkgever')
  await expect(code).toBeFocused()
  await code.fill('1111')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Deze pincode past niet')
  await code.fill('1112')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Wacht even')
  expect(await words()).not.toMatch(others)
  for (const route of ['seat.leave', 'seat.start', 'session.unlock', 'session.close'])
    expect(await ask(route, { cycleId: jolien, task: 'preparation', passphrase: 'onjuiste wachtzin' })).not.toContain(
      'ok',
    )
  await page.getByRole('button', { name: 'Liever met de wachtzin' }).click()
  const passphrase = page.getByLabel('Wachtzin van de praktijk')
  await expect(passphrase).toBeFocused()
  await page.waitForTimeout(800)
  await passphrase.fill(samplePassphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  await expect(page).toHaveURL(new RegExp(`#/gesprekken/${jolien}$`))
})

test('an own code is asked to go on; what was written stays closed to the owner until it is ready', async () => {
  await sit()
  await page.getByRole('button', { name: /^De praktijk/ }).click()
  await page.locator('textarea').first().fill('KANARIE-VAN-JOLIEN')
  await expect(page.getByText(/^Bewaard \d/)).toBeVisible()
  await page.getByLabel('Pincode van 4 tot 8 cijfers').fill('7410')
  await page.getByRole('button', { name: 'Pincode bewaren' }).click()
  await expect(page.getByText('U hebt een eigen pincode.')).toBeVisible()
  await giveBack(page)
  await goTo(page, `#/gesprekken/${jolien}/voorbereiding/employee`)
  await expect(page.getByRole('button', { name: 'Ik ben Jolien' })).toBeVisible()
  expect(await words()).not.toContain('KANARIE')
  expect(await ask('preparation.get', { cycleId: jolien, side: 'employee' })).toBe('SEAT_CLOSED')

  await sitDown(page, 'Jolien')
  await expect(page.getByLabel('Uw pincode')).toBeFocused()
  expect(await ask('preparation.get', { cycleId: jolien, side: 'employee' })).toBe('SEAT')
  await page.keyboard.type('7410')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^De praktijk/ }).click()
  await expect(page.locator('textarea').first()).toHaveValue('KANARIE-VAN-JOLIEN')
  await giveBack(page)
})

test('the lock ends the seat, and a page that crashes does not', async () => {
  await sit()
  await page.getByLabel('Uw pincode').fill('7410')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^De praktijk/ })).toBeVisible()
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'lock'),
  )
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  expect(await ask('seat.leave', { pin: employerPin })).toBe('LOCKED')
  await unlock(page, samplePassphrase)

  await sit()
  // A crashed page is lost to the test library; what stands there afterwards is asked of the window itself.
  const text = await running.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return ''
    const shown = new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()))
    window.webContents.forcefullyCrashRenderer()
    await shown
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    return window.webContents.executeJavaScript('document.body.innerText') as Promise<string>
  })
  expect(text).toContain('Laptop teruggeven')
  expect(text).not.toMatch(others)
})

test('what is not ready opens with the own code of the employee, or after that was taken away', async () => {
  const second = await launchApp()
  const { page: window } = second
  await openSample(window)
  const talk = await cycleOf(window, 'Jolien')
  const plan = await cycleOf(window, 'Hanne')
  const written = () => window.locator('body').innerText()
  await callRoute(window, 'evaluation.start', { cycleId: plan })
  for (const [name, hash] of [
    ['Jolien', `#/gesprekken/${talk}/voorbereiding/employee`],
    ['Hanne', `#/gesprekken/${plan}/evaluatie/employee`],
  ] as const) {
    await goTo(window, hash)
    await sitDown(window, name)
    if (name === 'Jolien') await window.getByRole('button', { name: /^De praktijk/ }).click()
    else await expect(window.getByText('of als u het eerder samen bekijkt')).toBeVisible()
    await window.locator('textarea').last().fill(`KANARIE-${name}`)
    await expect(window.getByText(/^Bewaard \d/)).toBeVisible()
    await window.getByLabel('Pincode van 4 tot 8 cijfers').fill('7410')
    await window.getByRole('button', { name: 'Pincode bewaren' }).click()
    await expect(window.getByText('U hebt een eigen pincode.')).toBeVisible()
    await giveBack(window)
  }

  await test.step('the evaluation: a wrong code says so, the right one opens it', async () => {
    await goTo(window, `#/gesprekken/${plan}/evaluatie`)
    await window.getByRole('button', { name: 'Nu samen bekijken' }).click()
    const dialog = window.getByRole('dialog', { name: 'Nu samen bekijken?' })
    const code = dialog.getByLabel('Pincode van Hanne', { exact: true })
    await expect(code).toBeFocused()
    await expect(dialog.getByRole('button', { name: 'Samen bekijken' })).toBeDisabled()
    expect(await axeInBoth(window)).toEqual([])
    await window.keyboard.type('1111')
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('Deze pincode past niet')
    await expect(code).toBeFocused()
    await expect(code).toHaveValue('')
    expect(await written()).not.toContain('KANARIE')
    await window.waitForTimeout(1_100)
    await window.keyboard.type('7410')
    await window.keyboard.press('Enter')
    await expect(window.getByText('KANARIE-Hanne')).toBeVisible()
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the talk: the owner takes the code away with the passphrase, and opens it', async () => {
    await goTo(window, `#/gesprekken/${talk}`)
    await window.getByRole('button', { name: 'Gesprek openen' }).first().click()
    const dialog = window.getByRole('dialog', { name: 'Gesprek nu openen?' })
    const code = dialog.getByLabel('Pincode van Jolien', { exact: true })
    await expect(code).toBeFocused()
    expect(await written()).not.toContain('KANARIE')
    await window.keyboard.type('1111')
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('Deze pincode past niet')
    // All of it is seen at once, also in the smallest window.
    for (const [width, height] of [
      [1366, 768],
      [1100, 700],
    ] as const) {
      await resize(second.app, width, height)
      await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
      expect(await dialog.evaluate((box) => box.scrollHeight - box.clientHeight), `${width}`).toBe(0)
    }
    await dialog.getByRole('button', { name: 'Pincode van Jolien vergeten?' }).click()
    await expect(dialog.getByLabel('Uw wachtzin')).toBeFocused()
    await dialog.getByRole('button', { name: 'Terug' }).click()
    await expect(code).toBeFocused()
    await dialog.getByRole('button', { name: 'Pincode van Jolien vergeten?' }).click()
    await dialog.getByLabel('Uw wachtzin').fill(samplePassphrase)
    await dialog.getByRole('button', { name: 'Pincode van Jolien wissen' }).click()
    await expect(dialog.getByLabel('Pincode van Jolien', { exact: true })).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Toch openen' }).click()
    await expect(window).toHaveURL(/\/gesprek$/)
    await expect(dialog).toHaveCount(0)
  })
  await second.close()
})

test('one key hides the talk at once, with everything over it, and brings it back', async () => {
  const second = await launchApp()
  await openSample(second.page)
  const cycleId = await cycleOf(second.page, 'Jasper')
  await callRoute(second.page, 'note.save', { cycleId, text: 'KANARIE-NOTITIE' })
  await goTo(second.page, `#/gesprekken/${cycleId}`)
  await second.page.getByRole('button', { name: 'Tonen' }).click()
  const written = () =>
    second.page.evaluate(() => [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
    ])
  await expect.poll(async () => (await written()).join()).toContain('KANARIE-NOTITIE')
  await goTo(second.page, `#/gesprekken/${cycleId}/gesprek?thema=goals`)
  const goal = second.page.getByRole('button', { name: /Beter communiceren/ })
  await expect(goal).toBeVisible()
  expect((await written()).join()).not.toContain('KANARIE')
  await goal.click()
  await second.page.getByRole('dialog').waitFor()
  const shown = () => second.page.evaluate(() => document.body.innerText)
  expect(await shown()).toMatch(/Jasper/)
  const field = second.page.getByRole('dialog').getByRole('textbox').first()
  await field.focus()
  await second.page.keyboard.press('F9')
  const sheet = second.page.getByRole('button', { name: /Tandartspraktijk De Lindehoek/ })
  await expect(sheet).toBeFocused()
  expect((await shown()).trim()).toBe('Tandartspraktijk De Lindehoek\nKlik of druk op F9 om verder te gaan.')
  await second.page.keyboard.press('Tab')
  await second.page.keyboard.press('Escape')
  expect(await shown()).not.toMatch(/Jasper|Beter communiceren/)
  expect(await axeReports(second.page)).toEqual([])
  await second.page.keyboard.press('F9')
  await expect(field).toBeFocused()
  await second.page.keyboard.press('Escape')
  await second.page.getByRole('button', { name: 'Verbergen' }).click()
  await sheet.click()
  await expect(goal).toBeVisible()
  await second.close()
})
