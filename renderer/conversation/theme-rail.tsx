import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowsDiff, IconCheck, IconSunrise } from '@tabler/icons-react'
import { isFilled } from '../../shared/format/text'
import { opener, themeView } from '../../shared/preparation/rules'
import classes from './talk.module.css'
import { useTalk } from './talk-context'

type Mark = { kind: 'differs' | 'opener' | 'done'; word: string; icon: typeof IconCheck }

/** The themes in their order; marked where views differ, where a good opening lies, and what is agreed already. */
export function ThemeRail({ current, goTo }: { current: string; goTo: (theme: string) => void }) {
  const { conversation } = useTalk()
  const { list, answers, agreements } = conversation
  const first = opener(list, answers.employee, answers.employer)
  return (
    <nav className={classes.rail} aria-label="Thema’s" data-beside="themes">
      <ol>
        {list.themes.map((theme) => {
          const view = themeView(list, theme.id, answers.employee, answers.employer)
          const marks = marksOf(theme.id === first, view.differs, isFilled(agreements[theme.id]))
          return (
            <li key={theme.id}>
              <Tooltip
                label={view.why}
                disabled={!view.why}
                position="right"
                events={{ hover: true, focus: true, touch: true }}
              >
                <UnstyledButton
                  className={classes.theme}
                  aria-current={theme.id === current ? 'step' : undefined}
                  onClick={() => goTo(theme.id)}
                >
                  <span>{theme.title}</span>
                  {marks.length > 0 && (
                    <span className={classes.marks}>
                      {marks.map((mark) => (
                        <span key={mark.kind} className={classes.mark} data-kind={mark.kind}>
                          <mark.icon size={18} stroke={1.5} aria-hidden />
                          <span className="visually-hidden">{mark.word}</span>
                        </span>
                      ))}
                    </span>
                  )}
                </UnstyledButton>
              </Tooltip>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** A difference stays in sight when something was agreed about it; an opening has done its work by then. */
function marksOf(isOpener: boolean, differs: boolean, agreed: boolean): Mark[] {
  const marks: Mark[] = []
  if (differs) marks.push({ kind: 'differs', word: 'u kijkt hier verschillend naar', icon: IconArrowsDiff })
  if (agreed) marks.push({ kind: 'done', word: 'afspraken genoteerd', icon: IconCheck })
  if (isOpener && marks.length === 0) marks.push({ kind: 'opener', word: 'goed om mee te beginnen', icon: IconSunrise })
  return marks
}
