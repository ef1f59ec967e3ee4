import type { z } from 'zod'

/**
 * What is wrong with the values of a form, by field ("city", "actions.0.title"), in the words of the schema; the
 * first complaint of a field counts, {} means that all is well. Made for `validate` of Mantine's useForm.
 */
export const zodErrors =
  (schema: z.ZodType) =>
  (values: unknown): Record<string, string> => {
    const parsed = schema.safeParse(values)
    const errors: Record<string, string> = {}
    for (const issue of parsed.error?.issues ?? []) errors[issue.path.join('.')] ??= issue.message
    return errors
  }

type FormNodes = { getInputNode: (path: string) => HTMLElement | null }

/** Brings the cursor to the first wrong field; the second argument of a form's `onSubmit`. */
export const focusFirstWrong =
  (form: FormNodes) =>
  (errors: object): void => {
    const [first] = Object.keys(errors)
    if (first !== undefined) form.getInputNode(first)?.focus()
  }
