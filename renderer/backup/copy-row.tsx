import { type BackupView, backupReasons } from '../../shared/backup/schema'
import { formatMoment } from '../../shared/format/date'
import { formatSize } from '../../shared/format/money'
import classes from './backup.module.css'

type Props = {
  copy: BackupView & { outside?: boolean }
  /** Said where copies of more than one practice stand together. */
  named?: boolean
  children: React.ReactNode
}

/** One copy: when it was made and why, how large it is, where it stands and whether it is whole. */
export function CopyRow({ copy, named, children }: Props) {
  const { moment, reason, size, whole, name } = copy
  return (
    <li className={classes.row}>
      <div>
        <span className={classes.when}>
          {named && `${practiceIn(name)}, `}
          {formatMoment(moment)}
        </span>
        <span className={classes.more}>
          {backupReasons[reason]} · {formatSize(size)} · {placeOf(copy)} · {whole ? 'nagekeken' : 'niet volledig'}
        </span>
      </div>
      {whole ? children : null}
    </li>
  )
}

/** The name of a copy begins with that of its practice. */
const practiceIn = (name: string): string => name.replace(/ \d{4}-\d\d-\d\d .*$/, '')

function placeOf({ place, outside }: Props['copy']): string {
  if (place === 'second') return 'in de tweede plaats'
  if (place === 'elsewhere') return 'uit een bestand'
  return outside ? 'op deze laptop en in de tweede plaats' : 'op deze laptop'
}
