import { UnstyledButton } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useId, useMemo, useRef, useState } from 'react'
import { exampleFor, explanations, whyAtAll } from '../../shared/sensitive/explain'
import { type Hint, sensitiveHints } from '../../shared/sensitive/hints'
import type { SensitiveKind } from '../../shared/sensitive/kinds'
import { settingDefaults } from '../../shared/setting/schema'
import { useRoute } from '../api'
import { isLeftAlone, leaveAlone } from './dismissed'
import classes from './sensitive.module.css'
import { useRested } from './use-rested'

/** As many as one quiet line can name. */
const named = 3

type Props = {
  /** Of the field: what is left to stand, is so in this field. */
  field: string
  text: string
  /** Back to the text, when the button that had the focus goes. */
  backToText: () => void
}

/**
 * A quiet line under a field, when it holds words that do not belong in a personnel file: which, why, and how to write
 * it neutrally. Worked out here, after a rest in typing; saving goes on whatever it says.
 */
export function SensitiveHint({ field, text, backToText }: Props) {
  const rested = useRested(text)
  const first = useRef(text)
  const [leftAlone, setLeftAlone] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is left to stand is kept outside React
  const hints = useMemo(
    () => sensitiveHints(rested).filter((hint) => !isLeftAlone(field, rested, hint)),
    [field, rested, leftAlone],
  )
  const settings = useRoute('setting.get', {}, { enabled: hints.length > 0 })
  const isWanted = settings.data?.sensitiveHints ?? (settings.error ? settingDefaults.sensitiveHints : false)
  const isShown = isWanted && hints.length > 0
  // What was opened for words that are gone does not open for the next.
  if (isOpen && hints.length === 0) setOpen(false)
  return (
    <div className={classes.hint} data-shown={isShown || undefined}>
      <div className={classes.line}>
        {isShown && <IconEyeOff size={16} stroke={1.5} aria-hidden />}
        {/* Read out when it comes while typing, not for every field of a page that opens. */}
        <span className={classes.text} aria-live={text === first.current ? 'off' : 'polite'}>
          {isShown && lineOf(hints)}
        </span>
        {isShown && (
          <span className={classes.buttons}>
            <UnstyledButton
              className={classes.button}
              aria-expanded={isOpen}
              aria-controls={isOpen ? panel : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              Waarom?
            </UnstyledButton>
            <UnstyledButton
              className={classes.button}
              onClick={() => {
                leaveAlone(field, rested, hints)
                setLeftAlone(leftAlone + 1)
                setOpen(false)
                backToText()
              }}
            >
              Laat staan
            </UnstyledButton>
          </span>
        )}
      </div>
      {isShown && isOpen && <Why id={panel} hints={hints} />}
    </div>
  )
}

function lineOf(hints: readonly Hint[]): string {
  const shown = hints.slice(0, named).map((hint) => `“${hint.words}” (${explanations[hint.kind].name})`)
  const more = hints.length - shown.length
  return `Misschien niet voor het dossier: ${shown.join(', ')}${more > 0 ? ` en nog ${more}` : ''}.`
}

/** Why, and a neutral way to say it, once per kind. */
function Why({ id, hints }: { id: string; hints: readonly Hint[] }) {
  const firsts = new Map<SensitiveKind, Hint>()
  for (const hint of hints) if (!firsts.has(hint.kind)) firsts.set(hint.kind, hint)
  return (
    <div id={id} className={classes.why}>
      <p>{whyAtAll}</p>
      {[...firsts.values()].map(({ kind, words }) => (
        <div key={kind}>
          <p>
            <strong className={classes.kind}>{explanations[kind].name}.</strong> {explanations[kind].why}{' '}
            {explanations[kind].instead}
          </p>
          <p className={classes.example}>Bijvoorbeeld: “{exampleFor(kind, words)}”</p>
        </div>
      ))}
      <p className={classes.free}>U beslist: uw tekst wordt bewaard zoals u hem schrijft.</p>
    </div>
  )
}
