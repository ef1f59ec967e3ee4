import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listeners = {
  /** Where a page would send something, such as `http://127.0.0.1:41234`. */
  web: string
  /** Where it would ask for its own address, as WebRTC writes it. */
  stun: string
  /** What arrived: the last part of each address that was asked for, and `udp` for a packet. */
  arrived: Set<string>
  close: () => void
}

/** Someone else on the network, on this computer: answers everything, and remembers what reached it. */
export async function listen(): Promise<Listeners> {
  const arrived = new Set<string>()
  const note = (url = '') => arrived.add(url.split('/').pop() ?? '')
  const server = createServer((request, response) => {
    note(request.url)
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
    response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end('<title>elders</title>')
  })
  server.on('upgrade', (request, socket) => {
    note(request.url)
    socket.destroy()
  })
  const udp = createSocket('udp4').on('message', () => arrived.add('udp'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => udp.bind(0, resolve))
  return {
    web: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stun: `stun:127.0.0.1:${udp.address().port}`,
    arrived,
    close: () => {
      server.closeAllConnections()
      server.close()
      udp.close()
    },
  }
}
