import { Button, Collapse } from '@mantine/core'
import { useState } from 'react'
import { goalExamples } from '../../shared/goal/smart-examples'
import { useRoute } from '../api'
import classes from './goal.module.css'

/** Two complete goals of the own profession, to see how it can be done. */
export function GoalExample() {
  const practice = useRoute('practice.get', {})
  const [shown, setShown] = useState(false)
  const examples = goalExamples[practice.data?.profession ?? 'other']
  return (
    <div>
      <Button variant="subtle" size="compact-md" ml={-11} aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Voorbeelden verbergen' : 'Toon voorbeelden uit uw vak'}
      </Button>
      <Collapse expanded={shown}>
        {examples.map((example) => (
          <div key={example.title} className={`${classes.tip} ${classes.example}`} style={{ marginTop: '0.75rem' }}>
            <p>
              <strong>{example.title}</strong>
            </p>
            <p>Waarom: {example.reason}</p>
            <p>Resultaat: {example.result}</p>
            <p>Te zien aan: {example.indicator}</p>
            <p>Termijn: {example.months} maanden</p>
          </div>
        ))}
      </Collapse>
    </div>
  )
}
