/** A value of a design system, and where it has it from. */
export interface LookValue {
  readonly value: string;
  /** The system's own name of it. */
  readonly source: string;
}

/** Ten tokens that make the widgets look at home in a design system. */
export interface HostLook {
  readonly id: 'krds' | 'kern' | 'uswds';
  readonly title: string;
  readonly country: string;
  /** The package and its version, whose values these are. */
  readonly origin: string;
  readonly values: Readonly<Record<string, LookValue>>;
}

export const hostLooks: readonly HostLook[] = [
  {
    id: 'krds',
    title: 'KRDS',
    country: 'Republic of Korea',
    origin: 'krds-uiux 1.1.0',
    values: {
      // One step darker than the system's buttons, which would have 4.2:1 as words in a panel.
      '--bandung-color-accent': { value: '#0b50d0', source: '--krds-light-color-button-primary-fill-hover' },
      '--bandung-color-on-accent': { value: '#ffffff', source: '--krds-light-color-text-basic-inverse' },
      '--bandung-color-link': { value: '#0b50d0', source: '--krds-light-color-link-hover' },
      '--bandung-color-text': { value: '#1e2124', source: '--krds-light-color-text-basic' },
      '--bandung-color-text-muted': { value: '#464c53', source: '--krds-light-color-text-subtle' },
      '--bandung-color-surface-subtle': { value: '#f4f5f6', source: '--krds-light-color-surface-gray-subtler' },
      '--bandung-color-border': { value: '#cdd1d5', source: '--krds-light-color-border-gray-light' },
      '--bandung-color-control-border': { value: '#58616a', source: '--krds-light-color-input-border' },
      '--bandung-color-focus': { value: '#256ef4', source: '--krds-light-color-border-primary' },
      // The system counts in rem of 10 px; a widget does not know the page's.
      '--bandung-radius': { value: '6px', source: '--krds-radius-medium1' },
    },
  },
  {
    id: 'kern',
    title: 'KERN',
    country: 'Germany',
    origin: '@kern-ux/native 2.7.2',
    values: {
      '--bandung-color-accent': { value: 'oklch(42.84% .1689 265.02)', source: '--kern-color-darkblue-700' },
      '--bandung-color-on-accent': { value: '#ffffff', source: '--kern-color-white' },
      '--bandung-color-text': { value: 'oklch(20.23% .0321 277.67)', source: '--kern-color-neutral-950' },
      '--bandung-color-text-muted': { value: 'oklch(46.61% .0574 276.44)', source: '--kern-color-neutral-650' },
      '--bandung-color-surface-subtle': { value: 'oklch(96.72% .0041 271.37)', source: '--kern-color-neutral-025' },
      '--bandung-color-border': { value: 'oklch(82.04% .0253 278.29)', source: '--kern-color-neutral-200' },
      '--bandung-color-control-border': { value: 'oklch(56.94% .0532 275.53)', source: '--kern-color-neutral-500' },
      '--bandung-color-focus': { value: 'oklch(42.13% .0539 275.67)', source: '--kern-color-neutral-700' },
      '--bandung-heading-font-weight': { value: '600', source: '--kern-typography-font-weight-semi-bold' },
      '--bandung-radius': { value: '4px', source: '--kern-metric-border-radius-default' },
    },
  },
  {
    id: 'uswds',
    title: 'USWDS',
    country: 'United States',
    origin: '@uswds/uswds 3.14.0',
    values: {
      '--bandung-color-accent': { value: '#005ea2', source: '$theme-color-primary: "blue-60v"' },
      '--bandung-color-on-accent': { value: '#ffffff', source: 'white' },
      // The ring of the focus stays ours: the system's, blue-40v, has 2.8:1 in a panel.
      '--bandung-color-link': { value: '#005ea2', source: '$theme-link-color: "primary"' },
      '--bandung-color-text': { value: '#1b1b1b', source: '$theme-color-base-ink: "gray-90"' },
      '--bandung-color-text-muted': { value: '#565c65', source: '$theme-color-base-dark: "gray-cool-60"' },
      '--bandung-color-surface-subtle': { value: '#f0f0f0', source: '$theme-color-base-lightest: "gray-5"' },
      '--bandung-color-border': { value: '#dfe1e2', source: '$theme-color-base-lighter: "gray-cool-10"' },
      '--bandung-color-control-border': { value: '#565c65', source: '$theme-color-base-dark: "gray-cool-60"' },
      '--bandung-color-highlight': { value: '#775540', source: '$theme-color-accent-warm-darker: "orange-60"' },
      '--bandung-radius': { value: '4px', source: '$theme-button-border-radius: "md"' },
    },
  },
];
