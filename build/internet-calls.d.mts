/** The lines of a trace by strace in which a process reached for the internet, also to look up a name. */
export function internetCalls(trace: string): string[]
