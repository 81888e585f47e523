/** The parts used here of packages whose types are not installed, or not where the compiler finds them. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(container: Element): { render(node: ReactNode): void };
}

declare module 'react-chrono' {
  import type { FunctionComponent } from 'react';
  export const Chrono: FunctionComponent<{ items: readonly object[]; mode: string }>;
}

declare module '@shoelace-style/shoelace/dist/themes/light.css' {}
