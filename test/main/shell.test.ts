import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { resolveRequest, securityHeaders } from '../../main/app-protocol'
import { refusedSwitch, runsAsRoot } from '../../main/refused-switches'

const release = (...args: string[]) => refusedSwitch(['/opt/Praktijkgroei/praktijkgroei', ...args], 'release')

describe('a switch with which the app does not start', () => {
  it.each([
    ['--remote-debugging-port=9222', '--remote-debugging-port'],
    ['--remote-debugging-port', '--remote-debugging-port'],
    ['-remote-debugging-port=0', '--remote-debugging-port'],
    ['/remote-debugging-port=9222', '--remote-debugging-port'],
    ['--REMOTE-Debugging-Port=9222', '--remote-debugging-port'],
    ['--remote-debugging-pipe', '--remote-debugging-pipe'],
    ['--inspect', '--inspect'],
    ['--inspect-brk=127.0.0.1:9229', '--inspect-brk'],
    ['--inspect_brk', '--inspect-brk'],
    ['--js-flags=--expose-gc', '--js-flags'],
    ['--load-extension=/tmp/x', '--load-extension'],
    ['--disable-web-security', '--disable-web-security'],
    ['--host-rules=MAP * 127.0.0.1', '--host-rules'],
    ['--proxy-server=http://127.0.0.1', '--proxy-server'],
    ['--ssl-key-log-file=/tmp/keys', '--ssl-key-log-file'],
    ['--renderer-cmd-prefix=gdb', '--renderer-cmd-prefix'],
    ['--ignore-certificate-errors', '--ignore-certificate-errors'],
  ])('%s', (argument, name) => {
    expect(release(argument)).toBe(name)
    expect(release('De Linde.praktijk', '--', argument)).toBe(name)
  })

  it('is not one that only looks like it, nor a file', () => {
    for (const argument of [
      '',
      '-',
      '--',
      '--inspector',
      '--remote-debugging',
      '--lang=nl',
      'inspect',
      '/home/mieke/inspect',
      '/home/mieke/--inspect.praktijk',
      'C:\\praktijk\\De Linde.praktijk',
    ])
      expect(release(argument), argument).toBeNull()
    expect(refusedSwitch(['--inspect'], 'release')).toBeNull()
  })

  it('is, without the sandbox, refused to everyone but root', () => {
    expect(release('--no-sandbox')).toBe(runsAsRoot() ? null : '--no-sandbox')
  })

  it('is taken by the variant for tests', () => {
    expect(refusedSwitch(['app', '--remote-debugging-port=0'], 'test')).toBeNull()
  })
})

describe('a request of the page', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'praktijkgroei-page-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const folder = path.join(root, 'page')
  mkdirSync(path.join(folder, 'assets', 'map.js'), { recursive: true })
  mkdirSync(path.join(root, 'page-of-others'))
  for (const name of [
    'page/index.html',
    'page/assets/a b.js',
    'page/assets/a%2eb.js',
    'page/notes.txt',
    'page/assets/x',
  ])
    writeFileSync(path.join(root, name), 'x')
  for (const name of ['secret.html', 'page-of-others/index.html']) writeFileSync(path.join(root, name), 'secret')
  // Only on Windows a backslash leads somewhere; elsewhere this file shows that it is refused all the same.
  writeFileSync(path.join(folder, 'assets\\..\\x.html'), 'x')
  symlinkSync(path.join(root, 'secret.html'), path.join(folder, 'link.html'))
  symlinkSync(root, path.join(folder, 'up'))
  symlinkSync(path.join(folder, 'index.html'), path.join(folder, 'inner.html'))

  const ask = (url: string, method = 'GET') => resolveRequest(folder, method, url)
  const at = (...parts: string[]) => path.join(folder, ...parts)

  it.each([
    ['app://praktijkgroei/', 'index.html'],
    ['app://praktijkgroei/index.html', 'index.html'],
    ['app://praktijkgroei/index.html?a=../secret.html#/medewerkers', 'index.html'],
    ['app://praktijkgroei/assets/a%20b.js', 'assets/a b.js'],
    ['app://praktijkgroei/assets/a%252eb.js', 'assets/a%2eb.js'],
    ['app://praktijkgroei/assets/../index.html', 'index.html'],
    ['app://praktijkgroei/inner.html', 'inner.html'],
  ])('for a file of the page gets it: %s', (url, name) => {
    expect(ask(url)).toBe(at(name))
  })

  it.each([
    ['a step up', 'app://praktijkgroei/../secret.html'],
    ['an encoded step up', 'app://praktijkgroei/%2e%2e/secret.html'],
    ['an encoded slash', 'app://praktijkgroei/..%2fsecret.html'],
    ['a step up in the middle', 'app://praktijkgroei/assets/..%2f..%2fsecret.html'],
    ['a double encoding', 'app://praktijkgroei/%252e%252e%252fsecret.html'],
    ['a backslash', 'app://praktijkgroei/..%5csecret.html'],
    ['a backslash inside the folder', 'app://praktijkgroei/assets%5c..%5cx.html'],
    ['a plain backslash', 'app://praktijkgroei/..\\secret.html'],
    ['a folder of which the name starts the same', 'app://praktijkgroei/..%2fpage-of-others%2findex.html'],
    ['a whole path', `app://praktijkgroei/%2f${path.join(root, 'secret.html')}`],
    ['NUL', 'app://praktijkgroei/index.html%00.html'],
    ['a broken encoding', 'app://praktijkgroei/%e0%a4%a'],
    ['a link out of the folder', 'app://praktijkgroei/link.html'],
    ['a folder that is a link out', 'app://praktijkgroei/up/secret.html'],
    ['another kind of file', 'app://praktijkgroei/notes.txt'],
    ['a file without an ending', 'app://praktijkgroei/assets/x'],
    ['a folder', 'app://praktijkgroei/assets'],
    ['a folder with a slash', 'app://praktijkgroei/assets/'],
    ['a folder named like a script', 'app://praktijkgroei/assets/map.js'],
    ['a file that is not there', 'app://praktijkgroei/geen.html'],
    ['another host', 'app://anders/index.html'],
    ['another port', 'app://praktijkgroei:80/index.html'],
    ['no host', 'app:///index.html'],
    ['another scheme', 'file:///index.html'],
    ['the web', 'https://praktijkgroei/index.html'],
    ['no address at all', 'index.html'],
  ])('gets nothing by %s', (_, url) => {
    expect(ask(url)).toBeNull()
  })

  it.each(['POST', 'HEAD', 'PUT', 'OPTIONS', 'get'])('gets nothing with %s', (method) => {
    expect(ask('app://praktijkgroei/index.html', method)).toBeNull()
  })

  it('is answered with a policy that lets no script, connection or frame from elsewhere in', () => {
    const policy = securityHeaders['Content-Security-Policy'] ?? ''
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]))
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('script-src')).toBe("'self'")
    expect(rules.get('connect-src')).toBe("'self'")
    expect(rules.get('frame-ancestors')).toBe("'none'")
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })
})
