import type { Result } from '../shared/ipc/result'

declare global {
  interface Window {
    /** What main/preload.ts puts on the page. */
    praktijkgroei: {
      call: (route: string, input: unknown) => Promise<Result<unknown>>
      onChanged: (listener: (routes: string[]) => void) => void
      onCommand: (listener: (command: string) => void) => void
    }
  }
}
