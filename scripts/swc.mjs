/** How TypeScript becomes what Node runs, in the build and in tests: what tsconfig.json says, at SWC's speed. */
export const swcOptions = (filename) => ({
  filename,
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: filename.endsWith('x'), decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
});
