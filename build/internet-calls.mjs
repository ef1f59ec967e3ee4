/** Chromium points a UDP socket there to see whether there is an IPv6 route; nothing is sent. */
const routeCheck = /inet_pton\(AF_INET6, "2001:4860:4860::8888"/

/**
 * The lines of a trace by strace in which a process reached for the internet, also to look up a name.
 * @param {string} trace
 */
export const internetCalls = (trace) =>
  trace.split('\n').filter((line) => line.includes('AF_INET') && !routeCheck.test(line))
