/**
 * Runs after electron-builder laid out the app and before it is signed: sets Electron's fuses, the switches inside the
 * binary that decide what it can be made to do from outside.
 */
import path from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { fallbackDist } from './electron-path.mjs'

/**
 * The state of every fuse of an app. Electron checks the integrity of the archive on Windows and macOS alone; on Linux
 * there is nothing to check against.
 * @param {{ platform: string, variant: 'release' | 'test' }} of platform as Node names it
 */
export const fusesOf = ({ platform, variant }) => ({
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false, // no cookie is ever kept; on a Mac it would ask for the keychain
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: variant === 'test',
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform !== 'linux',
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true, // as Electron has it
})

/**
 * The hook of electron-builder. Throws when an installer would be made of the test variant or of the third-party copy
 * of Electron, and when Electron has a fuse that is not decided here.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName: platform, packager, targets }) {
  const variant = process.env.PRAKTIJKGROEI_VARIANT === 'test' ? 'test' : 'release'
  if (targets.some(({ name }) => name !== 'dir')) {
    if (variant === 'test') throw new Error('The test variant can be driven from outside: no installer is made of it.')
    if (String(packager.config.electronDist ?? '').startsWith(fallbackDist))
      throw new Error('The third-party copy of Electron serves trials: no installer is made of it.')
  }
  const executable = {
    darwin: `${packager.appInfo.productFilename}.app`,
    win32: `${packager.appInfo.productFilename}.exe`,
  }[platform]
  await flipFuses(path.join(appOutDir, executable ?? packager.executableName), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: platform === 'darwin' && process.platform === 'darwin',
    ...fusesOf({ platform, variant }),
  })
}
