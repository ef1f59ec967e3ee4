import { Button, Card, Select, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { AUDIT_PAGE, type AuditLine, actorWords, auditKindWords, subjectInWords } from '../../shared/audit/schema'
import { fullName } from '../../shared/employee/schema'
import { formatDate, formatTime } from '../../shared/format/date'
import { formatNumber } from '../../shared/format/money'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { MOST_OPTIONS } from '../form/options'
import classes from './audit.module.css'

/** Who opened, changed, signed or gave out what: days and kinds, never what it said. */
export function AuditPart() {
  const [employeeId, setEmployeeId] = useState<string | null>(null)
  const [limit, setLimit] = useState(AUDIT_PAGE)
  const lines = useRoute('audit.list', { employeeId, limit })
  const people = useRoute('employee.list', {})
  const years = useRoute('law.get', {}).data?.parameters.find(({ key }) => key === 'auditYears')?.value
  return (
    <Card component="section" padding="xl" aria-labelledby="wie-deed-wat" className={classes.card}>
      <Title order={2} size="h3" id="wie-deed-wat">
        Wie deed wat
      </Title>
      <Text className="reading">
        Per dag ziet u wat er geopend, gewijzigd, ondertekend, bewaard of gewist is, en over wie. Wat erin stond, wordt
        niet bijgehouden. Een medewerker mag de eigen regels inkijken.
        {years !== undefined && ` Na ${formatNumber(years)} jaar verdwijnen ze vanzelf.`}
      </Text>
      <Select
        label="Over wie?"
        placeholder="Iedereen"
        clearable
        searchable
        limit={MOST_OPTIONS}
        nothingFoundMessage="Niemand gevonden"
        className={classes.who}
        data={(people.data ?? []).map((person) => ({ value: person.id, label: fullName(person) }))}
        value={employeeId}
        onChange={(id) => {
          setEmployeeId(id)
          setLimit(AUDIT_PAGE)
        }}
      />
      <ErrorNote error={lines.error} />
      {lines.data?.length === 0 && <Text c="dimmed">Hier is nog niets gebeurd.</Text>}
      {lines.data && <Days lines={lines.data} />}
      {lines.data?.length === limit && (
        <div>
          <Button variant="default" onClick={() => setLimit(limit + AUDIT_PAGE)}>
            Eerdere dagen tonen
          </Button>
        </div>
      )}
    </Card>
  )
}

function Days({ lines }: { lines: AuditLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={classes.days} tabIndex={0} aria-label="Wat er gebeurde, per dag">
      {[...Map.groupBy(lines, ({ day }) => day)].map(([day, ofDay]) => (
        <section key={day} aria-label={formatDate(day)}>
          <Title order={3} size="h4">
            {formatDate(day)}
          </Title>
          <ul className={classes.lines}>
            {ofDay.map((line) => (
              <li key={line.id} className={classes.line}>
                <span className={classes.time}>{formatTime(new Date(line.at))}</span>
                <span>
                  {auditKindWords[line.kind]}: {subjectInWords(line.subject).toLowerCase()}
                  {line.employeeName && (
                    <>
                      {' '}
                      van <strong>{line.employeeName}</strong>
                    </>
                  )}
                </span>
                <span className={classes.quiet}>{actorWords[line.actor]}</span>
                <span className={classes.quiet}>{line.times > 1 && `${formatNumber(line.times)} keer`}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
