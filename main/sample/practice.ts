import { addMonths, type IsoDate } from '../../shared/format/date'
import { starterRoles } from '../../shared/role/starter'
import { hanne } from './hanne'
import { jasper } from './jasper'
import { jolien } from './jolien'
import { owner, type SampleEmployee, type SamplePractice } from './shape'
import { tine } from './tine'

/** A new dental assistant, two months in service, without a cycle yet. */
const lotte = (today: IsoDate): SampleEmployee => ({
  key: 'lotte',
  employee: {
    firstName: 'Lotte',
    lastName: 'Verhaege',
    role: 'Tandartsassistent',
    supervisor: owner,
    contractHours: 38,
    inServiceSince: addMonths(today, -2),
    leavingDate: null,
    email: 'lotte@delindehoek.example',
  },
})

/**
 * A fictional dental practice with five employees, each in another phase. All dates are relative to `today`, so that
 * the sample never looks old. Town, postal code, telephone number and mail domain do not exist.
 */
export const samplePractice = (today: IsoDate): SamplePractice => ({
  practice: {
    name: 'Tandartspraktijk De Lindehoek',
    ownerName: owner,
    profession: 'dentist',
    country: 'BE',
    street: 'Lindeplein 7',
    postalCode: '9999',
    city: 'Lindegem',
    phone: '09 000 00 00',
    email: 'info@delindehoek.example',
  },
  roles: starterRoles('dentist'),
  employees: [hanne(today), tine(today), jolien(today), jasper(today), lotte(today)],
})
