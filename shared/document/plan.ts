import { changeBlocks } from './change-blocks'
import type { PlanContent } from './content'
import { goalBlocks, promiseBlocks, totalBlocks } from './goal-blocks'
import type { Block, DocumentMeta, DocumentModel } from './model'
import { closingBlocks, frame, headFacts, heading, quiet, voices } from './parts'
import { signatureBlocks } from './signature-blocks'

/**
 * The personal development plan: where am I now, where do I want to go, goals with their actions, what the practice
 * promises, agreements, signatures. A part in which nothing was said is left out or says so in one sentence.
 */
export function planModel(content: PlanContent, meta: DocumentMeta): DocumentModel {
  return {
    ...frame(content, meta),
    blocks: [
      ...headFacts(content),
      ...changeBlocks(content),
      ...nowBlocks(content),
      ...futureBlocks(content),
      heading('Doelen en acties'),
      ...(content.goals.length > 0
        ? content.goals.flatMap(goalBlocks)
        : [quiet('Er zijn in dit gesprek geen ontwikkeldoelen afgesproken.')]),
      ...totalBlocks(content.goals),
      ...promiseBlocks(content),
      ...closingBlocks(content, 'Afspraken over de opvolging'),
      ...signatureBlocks(content, meta),
    ],
  }
}

function nowBlocks({ now }: PlanContent): Block[] {
  const pair = (title: string, employee: string[], employer: string[]): Block[] => {
    const said = voices([{ question: null, lines: employee }], [{ question: null, lines: employer }], '')
    return said.length === 0 ? [] : [{ type: 'heading', level: 2, text: title }, ...said]
  }
  const blocks = [
    ...pair('Sterktes', now.employeeStrengths, now.employerStrengths),
    ...pair('Groeipunten', now.employeePoints, now.employerPoints),
    ...voices([], [], now.agreed),
  ]
  return blocks.length === 0 ? [] : [heading('Waar sta ik nu'), ...blocks]
}

function futureBlocks({ future }: PlanContent): Block[] {
  const blocks = voices(future.employee, [], future.agreed)
  return blocks.length === 0 ? [] : [heading('Waar wil ik naartoe'), ...blocks]
}
