/** The keys and indices that lead to a value in a JSON document. */
export type JsonPath = readonly (string | number)[];

/** Visits every value that has a key in an object, at any depth. Nothing is assumed about the shape. */
export function walkJson(
  value: unknown,
  visit: (key: string, value: unknown, path: JsonPath) => void,
  path: JsonPath = [],
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walkJson(item, visit, [...path, index]));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      visit(key, inner, [...path, key]);
      walkJson(inner, visit, [...path, key]);
    }
  }
}

/** The own field of a value that may be anything. */
export function readField(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The value if it is a list, else an empty one. */
export function readArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts in a list that may be anything. */
export function readStrings(value: unknown): string[] {
  return readArray(value).filter((item) => typeof item === 'string');
}

/** The id of an item. In a language map `id` is Indonesian. */
export function readId(value: unknown): string | undefined {
  const id = readField(value, 'id');
  return typeof id === 'string' && readField(value, 'en') === undefined ? id : undefined;
}
