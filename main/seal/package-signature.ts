import { createPrivateKey, sign } from 'node:crypto'
import { C14N, DSIG, digestOf, element, escaped } from './canonical-xml'
import type { WordSealWish } from './seal-word'

const ECDSA = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256'
const XADES = 'http://uri.etsi.org/01903/v1.3.2#'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/digital-signature'
const OFFICE = 'http://schemas.microsoft.com/office/2006/digsig'
const target = { Target: '#idPackageSignature' }

/**
 * The signature part of a package: what it refers to, when and why, signed with the practice's key. All of it is written in
 * canonical form, so that what is signed here is what a reader makes of what stands there. Only the namespaces differ: a
 * part that is read by itself names those around it too.
 */
export function packageSignature(references: readonly string[], { seal, reason, at }: WordSealWish): string {
  const moment = `${at.toISOString().slice(0, 19)}Z`
  const objects = [packageObject(references, moment), officeObject(reason)]
  const properties = signedProperties(seal.certificate, moment)
  const own = { xmlns: DSIG }
  const [contents = '', office = ''] = objects
  const signedInfo = (namespaces: Record<string, string>) =>
    element(
      'SignedInfo',
      namespaces,
      element('CanonicalizationMethod', { Algorithm: C14N }),
      element('SignatureMethod', { Algorithm: ECDSA }),
      reference('idPackageObject', `${DSIG}Object`, digestOf(readAlone(contents, own))),
      reference('idOfficeObject', `${DSIG}Object`, digestOf(readAlone(office, own))),
      reference(
        'idSignedProperties',
        'http://uri.etsi.org/01903#SignedProperties',
        element('Transforms', {}, element('Transform', { Algorithm: C14N })),
        digestOf(readAlone(properties, { ...own, 'xmlns:xd': XADES })),
      ),
    )
  const key = createPrivateKey({ key: seal.key, format: 'der', type: 'pkcs8' })
  const value = sign('sha256', Buffer.from(signedInfo(own)), { key, dsaEncoding: 'ieee-p1363' }).toString('base64')
  const certificate = element('X509Certificate', {}, seal.certificate.toString('base64'))
  const signature = element(
    'Signature',
    { ...own, Id: 'idPackageSignature' },
    signedInfo({}),
    element('SignatureValue', {}, value),
    element('KeyInfo', {}, element('X509Data', {}, certificate)),
    ...objects,
    element('Object', {}, element('xd:QualifyingProperties', { 'xmlns:xd': XADES, ...target }, properties)),
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${signature}`
}

/** The element with the namespaces that it has from around it. */
const readAlone = (xml: string, namespaces: Record<string, string>): string =>
  xml.replace(
    ' Id=',
    () =>
      `${Object.entries(namespaces)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('')} Id=`,
  )

const reference = (id: string, Type: string, ...inner: string[]): string =>
  element('Reference', { Type, URI: `#${id}` }, ...inner)

function packageObject(references: readonly string[], moment: string): string {
  const time = element(
    'mdssi:SignatureTime',
    { 'xmlns:mdssi': PACKAGE },
    element('mdssi:Format', {}, 'YYYY-MM-DDThh:mm:ssTZD'),
    element('mdssi:Value', {}, moment),
  )
  const property = element('SignatureProperty', { Id: 'idSignatureTime', ...target }, time)
  return element(
    'Object',
    { Id: 'idPackageObject' },
    element('Manifest', {}, ...references),
    element('SignatureProperties', {}, property),
  )
}

/** What Office and LibreOffice show beside a signature; the fields on the computer that made it are left out. */
function officeObject(reason: string): string {
  const info = element(
    'SignatureInfoV1',
    { xmlns: OFFICE },
    element('SetupID', {}),
    element('SignatureText', {}),
    element('SignatureImage', {}),
    element('SignatureComments', {}, escaped(reason)),
    element('SignatureProviderId', {}, '{00000000-0000-0000-0000-000000000000}'),
    element('SignatureProviderUrl', {}),
    element('SignatureProviderDetails', {}, '9'),
    element('SignatureType', {}, '1'),
  )
  const property = element('SignatureProperty', { Id: 'idOfficeV1Details', ...target }, info)
  return element('Object', { Id: 'idOfficeObject' }, element('SignatureProperties', {}, property))
}

/** XAdES: when, and with which certificate (ETSI EN 319 132-1). */
function signedProperties(certificate: Buffer, moment: string): string {
  const digest = element('xd:CertDigest', {}, digestOf(certificate))
  const signed = element(
    'xd:SignedSignatureProperties',
    {},
    element('xd:SigningTime', {}, moment),
    element('xd:SigningCertificateV2', {}, element('xd:Cert', {}, digest)),
  )
  return element('xd:SignedProperties', { Id: 'idSignedProperties' }, signed)
}
