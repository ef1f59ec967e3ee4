/** The text of a file, put in by the build. */
declare module '*?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: this is how the build gives it
  export default text
}
