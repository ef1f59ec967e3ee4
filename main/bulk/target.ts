import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { Zip, ZipPassThrough } from 'fflate'
import { fsyncFolder } from '../../db/durable'

/** A place that many files go to: nothing stands under its name before all of them are there. */
export type Target = {
  /** `place` is a path with slashes, below the place as a whole. */
  add: (place: string, bytes: Uint8Array) => void
  /** Puts all in its place; gives where that is. */
  finish: () => string
  /** Leaves nothing behind. */
  drop: () => void
}

/** Drops also when the application is closed half way. */
function droppedAtExit({ add, finish, drop }: Target): Target {
  process.once('exit', drop)
  const settled = () => process.removeListener('exit', drop)
  return {
    add,
    finish: () => {
      const place = finish()
      settled()
      return place
    },
    drop: () => {
      settled()
      drop()
    },
  }
}

/** A new folder; when there is one of that name already, the next free name, so that nothing is overwritten. */
export function folderTarget(parent: string, name: string): Target {
  const temporary = path.join(parent, `${name}.${process.pid}.tmp`)
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary)
  return droppedAtExit({
    add: (place, bytes) => {
      const file = path.join(temporary, ...place.split('/'))
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, bytes, { flag: 'wx' })
    },
    finish: () => {
      let target = path.join(parent, name)
      for (let copy = 2; existsSync(target); copy++) target = path.join(parent, `${name} (${copy})`)
      renameSync(temporary, target)
      fsyncFolder(parent)
      return target
    },
    drop: () => rmSync(temporary, { recursive: true, force: true }),
  })
}

/**
 * One zip file. Word and PDF are packed already, so they are only put beside each other; each goes to the disk at once,
 * so that the memory holds one document and not all.
 */
export function zipTarget(file: string): Target {
  const temporary = `${file}.${process.pid}.tmp`
  rmSync(temporary, { force: true })
  const handle = openSync(temporary, 'wx')
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(handle)
    isOpen = false
  }
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    writeSync(handle, chunk)
  })
  return droppedAtExit({
    add: (place, bytes) => {
      const entry = new ZipPassThrough(place)
      zip.add(entry)
      entry.push(bytes, true)
    },
    finish: () => {
      zip.end()
      fsyncSync(handle)
      close()
      renameSync(temporary, file)
      fsyncFolder(path.dirname(file))
      return file
    },
    drop: () => {
      close()
      rmSync(temporary, { force: true })
    },
  })
}
