const accents = /\p{M}/gu

/** "Patiënte's" and "patiente's" are one word to the rules. */
export const plainWord = (raw: string): string =>
  raw.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(accents, '')
