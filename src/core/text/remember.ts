/** Asks once for each key, when it is first wanted. */
export function remember<K, V>(read: (key: K) => V): (key: K) => V {
  let known: Map<K, V> | undefined;
  return (key) => {
    known ??= new Map();
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = read(key);
      known.set(key, value);
    }
    return value as V;
  };
}

const MOST_REMEMBERED = 4_096;

/** Asks once for each word or name, as long as not too many others are asked about: pages say the same ones again. */
export function rememberLately<V>(read: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = read(word);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(word, value);
    }
    return value;
  };
}
