import { IconScale } from '@tabler/icons-react'
import classes from './law.module.css'

/** Stands above everything that leans on a law: this is a signal, with dated figures, and no advice. Short for the room beside a field. */
export function NoAdvice({ short }: { short?: boolean }) {
  if (short) return <p className={classes.small}>Een schatting en geen advies. Vraag het na voor u erop rekent.</p>
  return (
    <div className={classes.note} role="note">
      <IconScale size={20} stroke={1.5} aria-hidden />
      <p>
        Praktijkgroei geeft een signaal en geen juridisch advies. Elk cijfer heeft een bron en een jaar en kan intussen
        veranderd zijn. Vraag het na bij uw sociaal secretariaat, boekhouder of jurist voor u beslist.
      </p>
    </div>
  )
}
