import type { ArgTypes } from '@storybook/web-components-vite';

/** What the custom elements manifest says of one thing. */
interface Item {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** For browsers alone, not for those who write pages. */
const inner = new Set(['connectedMoveCallback']);

/**
 * The tables of an element's documentation, and its controls, out of the manifest. Storybook's own reading of it gives an
 * attribute and a part of one name a single row, and leaves out states and methods.
 */
export function describeElement({ modules }: Manifest, tagName: string): ArgTypes {
  const declaration = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find((candidate) => candidate.tagName === tagName);
  if (!declaration) return {};
  const { attributes = [], members = [], slots = [], events = [] } = declaration;
  const reflected = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ name, kind }) => kind === 'field' && !reflected.has(name));
  const methods = members.filter(({ name, kind }) => kind === 'method' && !inner.has(name));
  return {
    ...makeRows('attributes', attributes, getName, true),
    ...makeRows('properties', properties, getName, true),
    ...makeRows('slots', slots, ({ name }) => name || 'default slot', true),
    ...makeRows('methods', methods, ({ name }) => `${name}()`),
    ...makeRows('events', events, getName),
    ...makeRows('CSS states', declaration.cssStates ?? [], ({ name }) => `:state(${name})`),
    ...makeRows('CSS parts', declaration.cssParts ?? [], ({ name }) => `::part(${name})`),
    ...makeRows('CSS custom properties', declaration.cssProperties ?? [], getName),
  };
}

function getName({ name }: Item): string {
  return name;
}

/** What stands in the place of a type where the manifest has none. */
const kinds = new Map([
  ['slots', 'HTML'],
  ['methods', '() => Promise<void>'],
  ['events', 'CustomEvent'],
]);

/** Where the description ends in the default, as it does throughout: that goes into a column of its own. */
const defaultNote = /\s*Default: (.+?)\.?$/;

/** `isChangeable`: the stories set it from the row's control. */
function makeRows(
  category: string,
  items: readonly Item[],
  write: (item: Item) => string,
  isChangeable = false,
): ArgTypes {
  const rows = items.map((item) => {
    const name = write(item);
    const { description = '', type } = item;
    const summary = type?.text ?? kinds.get(category);
    const [, standard] = defaultNote.exec(description) ?? [];
    return [
      name,
      {
        name,
        description: description.replace(defaultNote, ''),
        table: {
          category,
          ...(summary ? { type: { summary } } : {}),
          ...(standard ? { defaultValue: { summary: standard.replaceAll('`', '') } } : {}),
        },
        ...(isChangeable && item.name
          ? { type: { name: type?.text === 'number' ? ('number' as const) : ('string' as const) } }
          : { control: false as const }),
      },
    ] as const;
  });
  return Object.fromEntries(rows);
}
