export const PRACTICE_NAME = 'Groepspraktijk De Meetlat'
export const PASSPHRASE = 'vijf stille fietsen bij de brug'
/** Years of talks, one a year for each employee; the comparison asks for a practice with one year. */
export const YEARS = Number(process.env.PRAKTIJKGROEI_BENCH_YEARS ?? 10)
export const CYCLES = 50 * YEARS
/** Of the 50 talks of this year the first 25 are open and the others are being prepared: all as full as they get. */
export const OPEN_TALKS = 25
