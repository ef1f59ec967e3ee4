import { Anchor, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { levelInWords } from '../../shared/competence/schema'
import { useRoute } from '../api'
import classes from './employee-page.module.css'

/** Which competences the role asks, and how far one should be in each. */
export function ExpectedOfRole({ roleId, roleName }: { roleId: string | null; roleName: string | null }) {
  const roles = useRoute('role.list', {})
  const competences = useRoute('competence.list', {})
  if (!roles.data || !competences.data) return null
  const names = new Map(competences.data.map(({ id, name }) => [id, name]))
  const expected = roles.data.find(({ id }) => id === roleId)?.competences ?? []
  return (
    <section className={classes.section} aria-labelledby="verwacht">
      <div className={classes.heading}>
        <Title order={2} size="h3" id="verwacht">
          Wat de functie vraagt
        </Title>
        {roleId && (
          <Anchor renderRoot={(props) => <Link to="/praktijk" search={{ deel: 'functies' }} {...props} />}>
            Naar de functies
          </Anchor>
        )}
      </div>
      {expected.length === 0 ? (
        <p className="quiet reading">{nothingExpected(roleName)}</p>
      ) : (
        <ul className={classes.competences}>
          {expected.map(({ competenceId, level }) => (
            <li key={competenceId} className={classes.competence}>
              <span>{names.get(competenceId)}</span>
              <span className={classes.level}>{levelInWords(level)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const nothingExpected = (roleName: string | null): string =>
  roleName
    ? `Bij de functie ${roleName} staan geen competenties. U kiest ze onder Praktijk, bij Functies.`
    : 'Kies bij de gegevens een functie. Daarna ziet u hier welke competenties erbij horen, en op welk niveau.'
