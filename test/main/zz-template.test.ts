import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { toWord } from '../../main/document/word'
import { fillTemplate, options } from '../../main/template/fill'
import { valuesOf } from '../../shared/template/field'
import { planFields } from '../../shared/template/plan-fields'
import { planTemplate } from '../../shared/template/shipped-talk'
import { largePlan, signedMeta } from '../fixtures/document-content'

it('zz', async () => {
  const practice = { name: 'P', logo: null } as never
  const stamp = { title: '', author: '', subject: '', keywords: '', custom: { sha256: 'x' }, marks: [] }
  const values = valuesOf(planFields, { content: largePlan(), meta: signedMeta() })
    const bytes = await toWord(planTemplate(practice))
    for (let i = 0; i < 8; i++) {
      let t = performance.now()
      const out = await fillTemplate(bytes, { values, stamp })
      const whole = performance.now() - t
      t = performance.now()
      const zip = new PizZip(bytes); const a = performance.now() - t
      const d = new Docxtemplater(zip, options); const b = performance.now() - t
      d.render(JSON.parse(JSON.stringify(values))); const c = performance.now() - t
      d.toBuffer({ compression: 'DEFLATE' }); const e = performance.now() - t
      console.log(whole.toFixed(), a.toFixed(), b.toFixed(), c.toFixed(), e.toFixed())
      writeFileSync(`/tmp/tp/crowded.docx`, out)
    }
})
