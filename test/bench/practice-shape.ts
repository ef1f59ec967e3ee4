export const PRACTICE_NAME = 'Groepspraktijk De Meetlat'
export const PASSPHRASE = 'vijf stille fietsen bij de brug'
/** Years of talks, one a year for each employee. */
export const YEARS = 10
export const CYCLES = 500
/** Of the 50 talks of this year the first 25 are open and the others are being prepared: all as full as they get. */
export const OPEN_TALKS = 25
