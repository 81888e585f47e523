/** Keeps private members out of the manifest. */
function withoutPrivate() {
  return {
    name: 'without-private',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
      }
    },
  };
}

export default {
  globs: ['src/base/feed-element.ts', 'src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false,
  plugins: [withoutPrivate()],
};
