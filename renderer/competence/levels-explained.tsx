import { type Level, levelInWords } from '../../shared/competence/schema'
import classes from './levels-explained.module.css'

const all = [1, 2, 3, 4] as const
const meanings: Record<Level, string> = {
  1: 'Leert het nog. Iemand doet het voor of werkt mee.',
  2: 'Doet het zelf, met een collega in de buurt om raad te vragen.',
  3: 'Doet het goed zonder hulp, ook op een drukke dag.',
  4: 'Leert het aan anderen, die er met vragen over komen.',
}

/** What the four levels mean; they are the same for every competence. */
export function LevelsExplained() {
  return (
    <>
      <p className="quiet reading" style={{ margin: '0 0 1rem' }}>
        Voor elke competentie gelden dezelfde vier niveaus. Per functie kiest u welk niveau nodig is.
      </p>
      <ul className={classes.levels} aria-label="De vier niveaus">
        {all.map((value) => (
          <li key={value}>
            <div className={classes.bar} aria-hidden>
              {all.map((step) => (
                <span key={step} data-on={step <= value} />
              ))}
            </div>
            <span className={classes.word}>{levelInWords(value)}</span>
            <p className={classes.means}>{meanings[value]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
