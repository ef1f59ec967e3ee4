import { expect, it } from 'vitest'
import { internetCalls } from '../../build/internet-calls.mjs'

const to4 = (pid: number, socket: number, address: string, port = 53) =>
  `${pid} connect(${socket}, {sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16) = 0`
const to6 = (pid: number, socket: number) =>
  `${pid} connect(${socket}, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr), sin6_scope_id=0}, 28) = 0`
const screen = '12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0'

it('what asks only whether there is a route is no call, and everything else is', () => {
  const page = to4(11, 22, '127.0.0.1', 80)
  const name = to4(11, 22, '8.8.8.8')
  expect(internetCalls([screen, to6(11, 22)].join('\n'))).toEqual([])
  expect(internetCalls([name, screen, to4(12, 9, '127.0.0.1', 9), to6(11, 22)].join('\n'))).toHaveLength(1)
  expect(internetCalls([screen, page].join('\n'))).toEqual([page])
})

it('a name that is looked up at the address of a route check is a call', () => {
  const name = to4(11, 22, '8.8.8.8')
  for (const then of [[], [to6(11, 23)], [to6(12, 22)], [to4(11, 22, '10.0.0.1', 443), to6(11, 22)]])
    expect(internetCalls([name, ...then].join('\n'))).toContain(name)
})
