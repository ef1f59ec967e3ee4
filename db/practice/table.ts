import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Country, Profession } from '../../shared/practice/schema'

/** One row: the practice itself. */
export const practice = sqliteTable('practice', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  ownerName: text('owner_name').notNull(),
  profession: text('profession').$type<Profession>().notNull(),
  country: text('country').$type<Country>().notNull(),
  street: text('street').notNull(),
  postalCode: text('postal_code').notNull(),
  city: text('city').notNull(),
  phone: text('phone').notNull(),
  email: text('email').notNull(),
  logo: blob('logo', { mode: 'buffer' }),
  logoType: text('logo_type'),
  createdAt: text('created_at').notNull(),
  /** When two groups of the recovery code were typed back. */
  recoveryConfirmedAt: text('recovery_confirmed_at'),
  isSample: integer('is_sample', { mode: 'boolean' }).notNull(),
  /** Ed25519 key of this practice file, PKCS #8; seals the signature records. */
  sealKey: blob('seal_key', { mode: 'buffer' }).notNull(),
  /** Key (PKCS #8) and self-made certificate (DER) that seal the PDF files; made with the first of them. */
  pdfKey: blob('pdf_key', { mode: 'buffer' }),
  pdfCertificate: blob('pdf_certificate', { mode: 'buffer' }),
})
