import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { toExcel } from '../../main/training/workbook'
import { planLine, planLines, planOf, largePlan } from '../fixtures/training-plan'
it('x', async () => { writeFileSync('/tmp/f/plan.xlsx', await toExcel(planOf([...planLines, planLine(77, { title: 'Een opleiding met een behoorlijk lange naam die zeker over twee of zelfs drie regels loopt in deze kolom', aim: 'kort' })])))
 for(let i=0;i<3;i++){const p=largePlan(5000); const c=process.cpuUsage(); const t=performance.now(); await toExcel(p); console.log('5000', Math.round(performance.now()-t), process.cpuUsage(c).user/1000) }})
