import { existsSync } from 'node:fs'

/** A program of this computer that lays out Word files. */
export type Office = { kind: 'libreOffice' | 'word'; program: string }

/** Where LibreOffice is put by its own installer. */
const LIBRE_OFFICE: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  linux: ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice', '/snap/bin/libreoffice'],
}

/** Where Word is put by the installers of Microsoft 365 and Office 2016 and later ("root"), and of those that came on a disc. */
const WORD: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: ['root\\Office16', 'Office16', 'Office15'].flatMap((version) => [
    `C:\\Program Files\\Microsoft Office\\${version}\\WINWORD.EXE`,
    `C:\\Program Files (x86)\\Microsoft Office\\${version}\\WINWORD.EXE`,
  ]),
}

/**
 * Which office program is asked: LibreOffice where it is installed, since that way is tried; else Word, on Windows alone.
 * Null when neither is where it should be.
 */
export function chooseOffice(platform: NodeJS.Platform, stands: (place: string) => boolean): Office | null {
  const libreOffice = LIBRE_OFFICE[platform]?.find(stands)
  if (libreOffice) return { kind: 'libreOffice', program: libreOffice }
  const word = WORD[platform]?.find(stands)
  return word ? { kind: 'word', program: word } : null
}

/** The one of this computer; nothing is started to find it. */
export const findOffice = (): Office | null => chooseOffice(process.platform, existsSync)
