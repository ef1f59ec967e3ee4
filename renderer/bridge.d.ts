declare global {
  interface Window {
    /** What main/preload.ts puts on the page. */
    praktijkgroei: {
      /** Gives a `Result` (shared/ipc/result.ts) as JSON text. */
      call: (route: string, input: unknown) => Promise<string>
      onChanged: (listener: (routes: string[]) => void) => void
      onCommand: (listener: (command: string) => void) => void
    }
  }
}

export {}
