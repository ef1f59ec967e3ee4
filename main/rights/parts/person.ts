import { audit, employee, pin } from '../../../db/schema'
import { actorWords, auditKindWords, auditSubjects } from '../../../shared/audit/schema'
import { choice, day, id, key, leftOut, link, moment, number, part, text, yes } from '../part'

export const selfParts = {
  employee: part(employee, {
    title: 'Persoonlijke gegevens',
    what: 'Wie u bent in deze praktijk: naam, functie, uren en data van de arbeidsovereenkomst.',
    one: 'Gegevens',
    fields: {
      id,
      firstName: text('Voornaam'),
      lastName: text('Achternaam'),
      roleId: link('Functie'),
      supervisor: text('Leidinggevende'),
      contractHours: number('Uren per week', 'uur'),
      inServiceSince: day('In dienst sinds'),
      leavingDate: day('Uit dienst op'),
      email: text('E-mailadres'),
      retainUntil: day('Wordt bewaard tot en met'),
      retainReason: text('Waarom tot die dag'),
      archived: yes('In het archief'),
    },
  }),
  pin: part(pin, {
    title: 'Korte code',
    what: 'Dat er een korte code is waarmee u aan deze laptop verder kunt met uw eigen voorbereiding.',
    one: 'Korte code',
    fields: {
      owner: key('Van wie'),
      employeeId: key('Van wie'),
      salt: leftOut('Een beveiligingsgegeven: met het zout en de afdruk zou iemand de code kunnen raden.'),
      hash: leftOut('Een beveiligingsgegeven: met het zout en de afdruk zou iemand de code kunnen raden.'),
      failed: number('Mislukte pogingen na elkaar'),
      closedUntil: moment('Gesloten tot'),
      setAt: moment('Gekozen op'),
    },
  }),
  audit: part(audit, {
    title: 'Wie deed wat met deze gegevens',
    what: 'Wanneer uw gegevens zijn geopend, gewijzigd, ondertekend of bewaard als bestand. Alleen de dag en de soort, zonder inhoud.',
    one: 'Handeling',
    named: 'day',
    order: 'day',
    fields: {
      id,
      day: day('Dag'),
      at: moment('Laatst'),
      actor: choice('Door', actorWords),
      kind: choice('Wat', auditKindWords),
      subject: choice('Waarmee', auditSubjects),
      employeeId: key('Over wie'),
      times: number('Aantal keer'),
    },
  }),
}
