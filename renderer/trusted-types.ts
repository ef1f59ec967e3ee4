/**
 * Mantine writes its colour variables into <style> elements as HTML text. This is the one policy the page allows
 * (app-protocol.ts): it lets text without any markup through, and nothing else; scripts never.
 */
type TrustedTypes = {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('Markup as text is refused')
    return text
  },
})
