/** What a token is made of. */
export type TokenKind = 'colour' | 'font' | 'weight' | 'length';

/** A custom property that a page may set, on a widget or anywhere above it. */
export interface Token {
  readonly name: `--bandung-${string}`;
  /** What it is for. */
  readonly role: string;
  readonly kind: TokenKind;
  /** Its value where the page sets none, in a light page; may name another token. */
  readonly light: string;
  /** The same in a dark page, where it differs. */
  readonly dark?: string;
  /** The token whose value it takes where the visitor asks for more contrast. */
  readonly moreContrast?: string;
  /** A value that a page might set. */
  readonly example: string;
}

export const tokens: readonly Token[] = [
  {
    name: '--bandung-color-accent',
    role: 'The ridge, lines beside panels, years and markers, filled buttons',
    kind: 'colour',
    light: '#0b5d4a',
    dark: '#7fd6bb',
    example: '#1d4f91',
  },
  {
    name: '--bandung-color-on-accent',
    role: 'Words on the accent',
    kind: 'colour',
    light: '#ffffff',
    dark: '#06231b',
    example: '#ffffff',
  },
  {
    name: '--bandung-color-link',
    role: 'Links, and buttons without a fill',
    kind: 'colour',
    light: 'var(--bandung-color-accent)',
    example: '#0b57d0',
  },
  {
    name: '--bandung-color-text',
    role: 'Words',
    kind: 'colour',
    light: '#1a2421',
    dark: '#e9f0ed',
    example: '#222222',
  },
  {
    name: '--bandung-color-text-muted',
    role: 'Words of second rank: labels, sources, notes',
    kind: 'colour',
    light: '#51605b',
    dark: '#a9b8b2',
    moreContrast: '--bandung-color-text',
    example: '#5c5c5c',
  },
  {
    name: '--bandung-color-surface',
    role: 'The ground of a widget',
    kind: 'colour',
    light: '#ffffff',
    dark: '#141d1a',
    example: '#fffdf8',
  },
  {
    name: '--bandung-color-surface-subtle',
    role: 'The sky above the ridge, panels, labels, the ground of drawings',
    kind: 'colour',
    light: '#f1f6f3',
    dark: '#1d2925',
    example: '#f3f3f3',
  },
  {
    name: '--bandung-color-border',
    role: 'The frame of a widget, and rules that part what would be understood without them',
    kind: 'colour',
    light: '#cfdad5',
    dark: '#3a4a44',
    moreContrast: '--bandung-color-text',
    example: '#d0d0d0',
  },
  {
    name: '--bandung-color-control-border',
    role: 'Borders of what can be pressed, and lines that carry a meaning',
    kind: 'colour',
    light: '#6d7d77',
    dark: '#83958e',
    moreContrast: '--bandung-color-text',
    example: '#707070',
  },
  {
    name: '--bandung-color-highlight',
    role: 'Benefits, the stage reached, the next anniversary, a doubt',
    kind: 'colour',
    light: '#8a6100',
    dark: '#e6bd5a',
    moreContrast: '--bandung-color-text',
    example: '#7a4d00',
  },
  {
    name: '--bandung-color-focus',
    role: 'The ring around what has the focus',
    kind: 'colour',
    light: '#0b4fa8',
    dark: '#9cc7ff',
    example: '#1a1a1a',
  },
  {
    name: '--bandung-font-family',
    role: 'The font of all words',
    kind: 'font',
    light: 'inherit',
    example: 'Georgia, serif',
  },
  {
    name: '--bandung-heading-font-family',
    role: 'The font of headings',
    kind: 'font',
    light: 'var(--bandung-font-family)',
    example: 'Georgia, serif',
  },
  {
    name: '--bandung-heading-font-weight',
    role: 'The weight of headings',
    kind: 'weight',
    light: '700',
    example: '600',
  },
  {
    name: '--bandung-font-size',
    role: 'The size that all others are parts of; by default the visitor’s own setting',
    kind: 'length',
    light: 'medium',
    example: '18px',
  },
  {
    name: '--bandung-space',
    role: 'Space at the edges and between the parts',
    kind: 'length',
    light: '1em',
    example: '1.5em',
  },
  {
    name: '--bandung-radius',
    role: 'Corners of widgets, cards and buttons',
    kind: 'length',
    light: '0.5em',
    example: '0px',
  },
  {
    name: '--bandung-border-width',
    role: 'The frame of a widget',
    kind: 'length',
    light: '1px',
    example: '0px',
  },
  {
    name: '--bandung-min-block-size',
    role: 'Height kept free before data is there; by default measured for each widget and width',
    kind: 'length',
    light: '12em',
    example: '60em',
  },
  {
    name: '--bandung-drawing-1',
    role: 'The strong tone of the drawings',
    kind: 'colour',
    light: 'var(--bandung-color-accent)',
    example: '#1d4f91',
  },
  {
    name: '--bandung-drawing-2',
    role: 'The soft tone of the drawings',
    kind: 'colour',
    light: '#8fc3af',
    dark: '#3f7d6a',
    example: '#a9c4e4',
  },
  {
    name: '--bandung-drawing-3',
    role: 'The bright tone of the drawings',
    kind: 'colour',
    light: '#d9a93c',
    dark: '#e6bd5a',
    example: '#f2b632',
  },
];

/** What stands on what, and how far it has to stand out: 4.5 for words, 3 for lines and signs that carry a meaning. */
export interface Pair {
  readonly front: string;
  readonly ground: string;
  readonly least: 4.5 | 3;
  readonly where: string;
}

const surface = '--bandung-color-surface';
const subtle = '--bandung-color-surface-subtle';

export const pairs: readonly Pair[] = [
  { front: '--bandung-color-text', ground: surface, least: 4.5, where: 'words' },
  { front: '--bandung-color-text', ground: subtle, least: 4.5, where: 'words in a panel' },
  { front: '--bandung-color-text-muted', ground: surface, least: 4.5, where: 'labels, sources, notes' },
  { front: '--bandung-color-text-muted', ground: subtle, least: 4.5, where: 'labels in a panel' },
  { front: '--bandung-color-link', ground: surface, least: 4.5, where: 'links' },
  { front: '--bandung-color-link', ground: subtle, least: 4.5, where: 'links in a panel' },
  { front: '--bandung-color-accent', ground: surface, least: 4.5, where: 'years' },
  { front: '--bandung-color-accent', ground: subtle, least: 4.5, where: '“Open now”' },
  { front: '--bandung-color-on-accent', ground: '--bandung-color-accent', least: 4.5, where: 'filled buttons' },
  { front: '--bandung-color-highlight', ground: surface, least: 4.5, where: 'frame of an anniversary' },
  { front: '--bandung-color-highlight', ground: subtle, least: 4.5, where: 'benefits, doubts' },
  { front: '--bandung-color-control-border', ground: surface, least: 3, where: 'borders of buttons' },
  { front: '--bandung-color-control-border', ground: subtle, least: 3, where: 'stages ahead' },
  { front: '--bandung-color-focus', ground: surface, least: 3, where: 'ring of the focus' },
  { front: '--bandung-color-focus', ground: subtle, least: 3, where: 'ring of the focus in a panel' },
];

/** How a page and its visitor want to see colours. */
export interface Sight {
  readonly isDark: boolean;
  readonly hasMoreContrast: boolean;
}

/** The colour that a token comes to. `set` holds what a page has set. */
export function resolveToken(name: string, sight: Sight, set: ReadonlyMap<string, string> = new Map()): string {
  const token = tokens.find((each) => each.name === name);
  if (!token) throw new Error(`There is no token ${name}.`);
  if (sight.hasMoreContrast && token.moreContrast) return resolveToken(token.moreContrast, sight, set);
  const value = set.get(name) ?? (sight.isDark ? (token.dark ?? token.light) : token.light);
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return other ? resolveToken(other, sight, set) : value;
}
