import { document, exportedFile, remark, scan, signature } from '../../../db/schema'
import { sideLabels } from '../../../shared/preparation/schema'
import { documentKinds, manners, signMethods } from '../../../shared/signing/schema'
import { choice, elsewhere, id, key, leftOut, link, moment, number, part, plain, text } from '../part'

export const paperParts = {
  document: part(document, {
    title: 'Vastgelegde documenten',
    what: 'Elk plan en verslag zoals het is vastgelegd. Het document zelf staat als Word en PDF in de map Documenten.',
    one: 'Document',
    named: 'kind',
    order: 'frozenAt',
    fields: {
      id,
      cycleId: key('Gesprek'),
      kind: choice('Soort', documentKinds),
      version: number('Versie'),
      content: { ...elsewhere('Inhoud'), json: true },
      sha256: text('Controlegetal van de inhoud (SHA-256)'),
      logo: leftOut('Het logo van de praktijk: geen gegeven over de medewerker, en te zien op het document.'),
      logoType: leftOut('De soort afbeelding van het logo van de praktijk: geen gegeven over de medewerker.'),
      templateId: key('Het sjabloon van de praktijk waarmee het is opgemaakt'),
      frozenAt: moment('Vastgelegd op'),
    },
  }),
  signature: part(signature, {
    title: 'Handtekeningen',
    what: 'Wie ondertekende, wanneer, op welke manier en met welke woorden.',
    one: 'Handtekening',
    named: 'party',
    order: 'signedAt',
    fields: {
      id,
      documentId: link('Onder'),
      party: choice('Wie', sideLabels),
      name: text('Naam'),
      manner: choice('Manier', manners),
      words: text('Eigen woorden'),
      method: choice('Hoe', signMethods),
      image: elsewhere('De getekende handtekening (PNG, base64)'),
      signedAt: moment('Op'),
      seal: elsewhere('Zegel van de praktijk op deze handtekening (base64)'),
    },
  }),
  scan: part(scan, {
    title: 'Scans van getekend papier',
    what: 'De scan of foto van een blad dat met de pen is getekend. Het bestand staat in de map Documenten.',
    one: 'Scan',
    named: 'name',
    order: 'addedAt',
    fields: {
      id,
      documentId: link('Van'),
      name: text('Naam'),
      type: text('Soort bestand'),
      sha256: text('Controlegetal van het bestand (SHA-256)'),
      addedAt: moment('Toegevoegd op'),
      whole: leftOut('Zegt alleen dat de scan helemaal bewaard is; het bestand zelf staat in de map Documenten.'),
    },
  }),
  remark: part(remark, {
    title: 'Opmerkingen bij wat ondertekend is',
    what: 'Wat u of uw werkgever na het ondertekenen wilde rechtzetten. Het document zelf bleef zoals het was.',
    one: 'Opmerking',
    named: 'documentId',
    order: 'addedAt',
    fields: {
      id,
      documentId: link('Bij'),
      party: choice('Van', sideLabels),
      text: plain('Opmerking'),
      addedAt: moment('Toegevoegd op'),
    },
  }),
  exportedFile: part(exportedFile, {
    title: 'Bestanden die de praktijk verlieten',
    what: 'Welke Word- en PDF-bestanden van een ondertekend document zijn bewaard. Zo is later te zien of een bestand nog klopt.',
    one: 'Bestand',
    named: 'name',
    order: 'exportedAt',
    fields: {
      sha256: text('Controlegetal van het bestand (SHA-256)'),
      documentId: link('Van'),
      name: text('Naam'),
      exportedAt: moment('Bewaard op'),
    },
  }),
}
