/** What Vite makes of imports that TypeScript does not know. */

declare module '*?url' {
  const url: string;
  export default url;
}

declare module '*/dist/npm/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.css' {}
