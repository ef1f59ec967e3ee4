import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { approvals } from '../../shared/training/schema'
import { useRoute } from '../api'
import classes from './approval-mark.module.css'

/** What the owner decided about an action in the training plan; nothing as long as nothing is decided. */
export function ApprovalMark({ cycleId, actionId }: { cycleId: string; actionId: string }) {
  const decided = useRoute('training.approvals', { cycleId }).data?.[actionId]
  if (!decided) return null
  const Icon = decided === 'approved' ? IconCircleCheck : IconCircleX
  return (
    <span className={classes.mark} data-approval={decided}>
      <Icon size={18} stroke={1.5} aria-hidden />
      {approvals[decided]} in het opleidingsplan
    </span>
  )
}
