/** What is called when something of a map is read. */
export interface Reading<Key> {
  readonly value: (key: Key) => void;
  readonly keys: () => void;
  readonly whole: () => void;
}

/** The same map, which tells what of it is read. */
export function tracedMap<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  reading: Reading<Key>,
): ReadonlyMap<Key, Value> {
  const whole = (): ReadonlyMap<Key, Value> => {
    reading.whole();
    return map;
  };
  return {
    get(key) {
      reading.value(key);
      return map.get(key);
    },
    has(key) {
      reading.value(key);
      return map.has(key);
    },
    get size() {
      reading.keys();
      return map.size;
    },
    keys() {
      reading.keys();
      return map.keys();
    },
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (callback) => whole().forEach(callback),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}
