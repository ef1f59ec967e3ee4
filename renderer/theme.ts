import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

/** Medewerker, also the primary colour. Shade 6 on light paper, 4 on dark. */
const employee: MantineColorsTuple = [
  '#E6F2EE',
  '#CFE6DE',
  '#A9D4C6',
  '#82C3AE',
  '#5CC2A5',
  '#3A9A80',
  '#1F6F5C',
  '#195C4C',
  '#134A3D',
  '#0D382E',
]
const employer: MantineColorsTuple = [
  '#ECECF8',
  '#D9DAF1',
  '#C0C2F2',
  '#B2B5F1',
  '#A5A8F0',
  '#7478CF',
  '#4B4FA6',
  '#3F438E',
  '#343775',
  '#282A5C',
]
const agreed: MantineColorsTuple = [
  '#FFF6DD',
  '#FFE9B3',
  '#FBDB8C',
  '#F6CF7A',
  '#F0C36A',
  '#C7912F',
  '#8A5A00',
  '#734B00',
  '#5C3C00',
  '#452D00',
]
const wrong: MantineColorsTuple = [
  '#FDECEA',
  '#F9D3CF',
  '#F5B5AE',
  '#F39F96',
  '#F28B82',
  '#D9534A',
  '#B42318',
  '#961D14',
  '#781710',
  '#5A110C',
]
const gray: MantineColorsTuple = [
  '#F7F6F3',
  '#EFEDE8',
  '#E3E0DA',
  '#CFCBC2',
  '#8C877C',
  '#75716A',
  '#56656B',
  '#47545A',
  '#2E383C',
  '#1F2A2E',
]
const dark: MantineColorsTuple = [
  '#E8ECEA',
  '#C8D0CE',
  '#A3B0B3',
  '#8A989C',
  '#65747A',
  '#2E383C',
  '#1C2326',
  '#14191B',
  '#101416',
  '#0B0E0F',
]

/** Colours with a tint of their own among the tokens below. */
const tinted = new Set(['employee', 'employer', 'agreed', 'wrong'])

export const theme = createTheme({
  colors: { employee, employer, agreed, wrong, red: wrong, gray, dark },
  primaryColor: 'employee',
  primaryShade: { light: 6, dark: 4 },
  // Filled buttons are dark on light paper and light on dark paper; the text on them turns with the scheme.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input)
    const colour = input.color ?? input.theme.primaryColor
    if (input.variant === 'filled') return { ...colours, color: 'var(--on-filled)' }
    if (input.variant !== 'light' || !tinted.has(colour)) return colours
    const tint = `var(--${colour}-tint)`
    const stronger = `color-mix(in srgb, var(--${colour}) 10%, ${tint})`
    return { ...colours, background: tint, hover: stronger, color: `var(--${colour})` }
  },
  black: '#1F2A2E',
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.55', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { sm: '6px', md: '8px', lg: '10px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '1.2' },
      h2: { fontSize: '1.625rem', lineHeight: '1.25' },
      h3: { fontSize: '1.25rem', lineHeight: '1.35' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  shadows: { sm: '0 1px 2px rgb(31 42 46 / 0.05), 0 4px 16px rgb(31 42 46 / 0.06)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Plain defaults rather than `Button.extend`: the first file would otherwise carry every component named here.
  components: {
    Button: { defaultProps: { size: 'md' } },
    Card: { defaultProps: { radius: 'lg', padding: 'lg', withBorder: true } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', openOnFocus: false, comboboxProps: { shadow: 'sm' }, allowDeselect: false } },
    NumberInput: { defaultProps: { size: 'md', decimalSeparator: ',', hideControls: true } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: {
        multiline: true,
        maw: 340,
        withArrow: true,
        openDelay: 250,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Modal: {
      defaultProps: { radius: 'lg', padding: 'xl', centered: true, closeButtonProps: { 'aria-label': 'Sluiten' } },
    },
    // Its head is no banner of the page: with one drawer over another there would be two.
    Drawer: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Sluiten' }, attributes: { header: { role: 'none' } } },
    },
  },
})

/** The tokens of the design as CSS variables; the stylesheets use these names only. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--reading-width': '68ch', '--rail-width': '232px' },
  light: {
    '--on-filled': '#FFFFFF',
    '--paper': '#F7F6F3',
    '--surface': '#FFFFFF',
    '--line': '#E3E0DA',
    '--ink': '#1F2A2E',
    '--quiet': '#56656B',
    '--employee': '#1F6F5C',
    '--employee-tint': '#E6F2EE',
    '--employer': '#4B4FA6',
    '--employer-tint': '#ECECF8',
    '--agreed': '#8A5A00',
    '--agreed-tint': '#FFF6DD',
    '--wrong': '#B42318',
    '--wrong-tint': '#FDECEA',
    '--mantine-color-body': '#F7F6F3',
    '--mantine-color-text': '#1F2A2E',
    '--mantine-color-dimmed': '#56656B',
    '--mantine-color-placeholder': '#6A7478',
    '--mantine-color-default-border': '#8C877C',
    '--mantine-color-error': '#B42318',
  },
  dark: {
    '--on-filled': '#10201B',
    '--paper': '#14191B',
    '--surface': '#1C2326',
    '--line': '#2E383C',
    '--ink': '#E8ECEA',
    '--quiet': '#A3B0B3',
    '--employee': '#5CC2A5',
    '--employee-tint': '#1D332D',
    '--employer': '#A5A8F0',
    '--employer-tint': '#262848',
    '--agreed': '#F0C36A',
    '--agreed-tint': '#3A2F17',
    '--wrong': '#F28B82',
    '--wrong-tint': '#3B2020',
    '--mantine-color-body': '#14191B',
    '--mantine-color-text': '#E8ECEA',
    '--mantine-color-dimmed': '#A3B0B3',
    '--mantine-color-placeholder': '#93A0A4',
    '--mantine-color-default-border': '#65747A',
    '--mantine-color-error': '#F28B82',
  },
})
