/**
 * Makes a value when it is first asked for. For patterns and indexes that most pages never need: even an
 * unused pattern with classes of letters costs its parsing at start-up.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each of some things in a row, such as the blocks of a page, by its place. */
export function lazyAt<T>(make: (place: number) => T): (place: number) => T {
  const made: T[] = [];
  return (place) => {
    if (!(place in made)) made[place] = make(place);
    return made[place] as T;
  };
}
