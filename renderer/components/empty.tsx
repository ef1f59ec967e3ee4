import { Card, Stack, Text, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'

/** An empty place: what will appear here, and the first step. */
export function Empty({
  icon: IconShape,
  title,
  children,
  action,
}: {
  icon: Icon
  title: string
  children: React.ReactNode
  action?: React.ReactNode
}) {
  return (
    <Card padding="xl">
      <Stack align="flex-start" gap="sm">
        <IconShape size={36} stroke={1.25} color="var(--employee)" aria-hidden />
        <Title order={2} size="h3">
          {title}
        </Title>
        <Text className="reading" c="dimmed">
          {children}
        </Text>
        {action}
      </Stack>
    </Card>
  )
}
