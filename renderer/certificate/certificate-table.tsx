import { Button } from '@mantine/core'
import { useState } from 'react'
import { settledCertificates } from '../../shared/certificate/rules'
import type { Certificate } from '../../shared/certificate/schema'
import { formatShortDate, type IsoDate } from '../../shared/format/date'
import classes from './certificate.module.css'
import { CertificateState } from './certificate-state'

const FIRST = 40

type Props = {
  certificates: Certificate[]
  today: IsoDate
  onOpen: (certificate: Certificate) => void
  /** Leaves out whose it is, where that goes without saying. */
  ofOne?: boolean
}

/** Certificates as rows, the first to expire on top and what asks for nothing any more last; a row opens its certificate. */
export function CertificateTable({ certificates, today, onOpen, ofOne }: Props) {
  const [all, setAll] = useState(false)
  const settled = settledCertificates(certificates)
  const sorted = certificates.toSorted((a, b) => Number(settled.has(a.id)) - Number(settled.has(b.id)))
  const shown = all ? sorted : sorted.slice(0, FIRST)
  return (
    <>
      <div className={classes.sheet}>
        <table className={classes.table}>
          <colgroup>
            <col style={{ width: ofOne ? '42%' : '35%' }} />
            {!ofOne && <col style={{ width: '21%' }} />}
            <col style={{ width: ofOne ? '22%' : '16%' }} />
            <col style={{ width: ofOne ? '36%' : '28%' }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Certificaat</th>
              {!ofOne && <th scope="col">Van wie</th>}
              <th scope="col">Geldig tot en met</th>
              <th scope="col">Hoe het staat</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((certificate) => (
              <tr key={certificate.id} className={classes.row}>
                <td>
                  <button type="button" className={classes.open} onClick={() => onOpen(certificate)}>
                    {certificate.name}
                  </button>
                  {certificate.issuer && <span className={classes.small}>{certificate.issuer}</span>}
                </td>
                {!ofOne && <td>{certificate.employeeName}</td>}
                <td className="tabular">
                  {certificate.validUntil ? (
                    formatShortDate(certificate.validUntil)
                  ) : (
                    <span className="quiet">Geen einddatum</span>
                  )}
                </td>
                <td>
                  <CertificateState
                    validUntil={certificate.validUntil}
                    today={today}
                    settled={settled.get(certificate.id)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {certificates.length > shown.length && (
        <Button className={classes.more} variant="default" onClick={() => setAll(true)}>
          Toon meer ({certificates.length - shown.length})
        </Button>
      )}
    </>
  )
}
