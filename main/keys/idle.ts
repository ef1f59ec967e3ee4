/** Whether nothing was done for so many minutes. A clock that was put back counts as nothing done at all: rather once too often. */
export const isIdle = (lastInput: number, now: number, minutes: number): boolean =>
  Math.abs(now - lastInput) >= minutes * 60_000
