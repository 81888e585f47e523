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

/** In the order of paths: the search for files gives them as the disk does, so that two builds would differ. */
function sortModules() {
  return {
    name: 'sort-modules',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

export default {
  globs: ['src/base/feed-element.ts', 'src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false,
  plugins: [withoutPrivate(), sortModules()],
};
