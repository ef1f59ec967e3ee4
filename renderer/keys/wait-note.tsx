import { Text } from '@mantine/core'
import { useState } from 'react'

/** How long one still waits before a passphrase is looked at: counting down on screen, read out once. */
export function WaitNote({ seconds }: { seconds: number }) {
  const [longest, setLongest] = useState(seconds)
  // A new wait begins at a higher count; going down is not said again.
  if (seconds > longest || seconds === 0 ? longest !== seconds : false) setLongest(seconds)
  return (
    <>
      {seconds > 0 && (
        <Text className="tabular" aria-hidden>
          Even wachten: nog {words(seconds)}.
        </Text>
      )}
      <span className="visually-hidden" role="status">
        {longest > 0 && `Na ${words(longest)} kunt u opnieuw proberen.`}
      </span>
    </>
  )
}

const words = (seconds: number) => (seconds === 1 ? '1 seconde' : `${seconds} seconden`)
