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
