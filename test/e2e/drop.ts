import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'

/** A file that does not stand on disk of so many bytes. */
type Made = { name: string; size?: number }

/** Lets go of files over a zone, as the page sees it: what stands at a place on disk, or something of a size. */
export async function dropFiles(zone: Locator, ...files: (string | Made)[]): Promise<void> {
  const given = files.map((file) =>
    typeof file === 'string'
      ? { name: path.basename(file), size: 0, base64: readFileSync(file).toString('base64') }
      : { size: 10, ...file, base64: '' },
  )
  const data = await zone.page().evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, size, base64 } of all) {
      const bytes = base64 ? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) : new Uint8Array(size)
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, given)
  await zone.dispatchEvent('dragover', { dataTransfer: data })
  await zone.dispatchEvent('drop', { dataTransfer: data })
}

/** Drags what stands at a place on disk, file or folder, from outside the window and lets go over a zone. */
export async function dropFromDisk(zone: Locator, place: string): Promise<void> {
  await zone.scrollIntoViewIfNeeded()
  const box = await zone.boundingBox()
  if (!box) throw new Error('No zone to drop on')
  const session = await zone.page().context().newCDPSession(zone.page())
  const data = { items: [], files: [place], dragOperationsMask: 1 }
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at })
  await session.detach()
}
