import { fillTemplateInWorker, toWordInWorker } from '../../main/document/file-thread'
import { toPdf } from '../../main/document/pdf'
import { documentModel } from '../../shared/document/to-model'
import { catalogue } from '../../shared/template/catalogue'
import { examplePractice } from '../../shared/template/example-year'
import { valuesOf } from '../../shared/template/field'
import { largePlan, signedMeta } from '../fixtures/document-content'

const WARM_UPS = 5
const RUNS = 20

/** Milliseconds in which a plan with eight goals becomes a file in memory, when one was made before. */
export type Documents = { word: number[]; pdf: number[]; template: number[] }

export async function measureDocuments(): Promise<Documents> {
  const model = documentModel(largePlan(), signedMeta())
  const own = await toWordInWorker(catalogue.plan.shipped(examplePractice))
  const { author, subject, keywords } = model.properties
  const stamp = { title: model.title, author, subject, keywords, custom: {}, marks: [] }
  const values = valuesOf(catalogue.plan.fields, { content: largePlan(), meta: signedMeta() })
  return {
    word: await timed(() => toWordInWorker(model)),
    pdf: await timed(() => toPdf(model)),
    template: await timed(() => fillTemplateInWorker(own, { values, stamp })),
  }
}

async function timed(make: () => Promise<Buffer>): Promise<number[]> {
  const times: number[] = []
  for (let run = -WARM_UPS; run < RUNS; run++) {
    const from = performance.now()
    await make()
    if (run >= 0) times.push(performance.now() - from)
  }
  return times
}
