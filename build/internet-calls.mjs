/** Chromium points a UDP socket there to see whether there is an IPv6 route; nothing is sent. */
const routeCheck = /inet_pton\(AF_INET6, "2001:4860:4860::8888"/
/**
 * Where it points one for IPv4, when a page begins a video call (a page that was taken over: ours never does), and then that same
 * socket to the other address. A name that is looked up there looks alike, so what is not followed by the other counts.
 */
const callCheck = /^(\d+) +connect\((\d+), .*sin_port=htons\(53\), sin_addr=inet_addr\("8\.8\.8\.8"\)/

/**
 * The lines of a trace by strace in which a process reached for the internet, also to look up a name.
 * @param {string} trace
 */
export function internetCalls(trace) {
  const lines = trace.split('\n').filter((line) => line.includes('AF_INET'))
  return lines.filter((line, at) => {
    if (routeCheck.test(line)) return false
    const [, pid, socket] = callCheck.exec(line) ?? []
    const next = pid && lines.slice(at + 1).find((one) => one.startsWith(`${pid} `))
    return !(next?.includes(`connect(${socket}, `) && routeCheck.test(next))
  })
}
