/** A map that tells which of its keys are asked for. */
export class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>;
  readonly #note: (key: string) => void;
  readonly #noteAll: () => void;

  constructor(map: ReadonlyMap<string, Value>, note: (key: string) => void, noteAll: () => void) {
    this.#map = map;
    this.#note = note;
    this.#noteAll = noteAll;
  }

  get(key: string): Value | undefined {
    this.#note(key);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    this.#note(key);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#all.size;
  }

  keys(): MapIterator<string> {
    return this.#all.keys();
  }

  values(): MapIterator<Value> {
    return this.#all.values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#all.entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#all.forEach((value, key) => visit(value, key, this));
  }

  get #all(): ReadonlyMap<string, Value> {
    this.#noteAll();
    return this.#map;
  }
}
