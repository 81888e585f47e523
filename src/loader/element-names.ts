/** The elements by the name that stands behind `bandung-` in their tag. */
export const elementNames = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'] as const;
export type ElementName = (typeof elementNames)[number];
