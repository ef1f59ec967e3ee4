/** Set by the build: `test` accepts the switches by which a test drives Electron, and differs in nothing else. */
declare const __VARIANT__: 'release' | 'test'
