// The command-line demo is written below its own entry so that the app never loads it.
export {}
