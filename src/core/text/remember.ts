/** Asks once for each key, when it is first wanted. */
export function remember<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = read(key);
      known.set(key, value);
    }
    return value as V;
  };
}
