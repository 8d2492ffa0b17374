/** What stands at one place of a stream. */
export type Entry = EntryRecord | EntryDamage;

/** The bytes of a record; the beginning at least, if something is wrong with it. */
interface EntryRecord {
  content: Uint8Array;
  /** The predicate of a sentence about the stream that says what, and where. */
  problem?: string | undefined;
}

/** What is no record that could be told. */
interface EntryDamage {
  content?: undefined;
  problem: string;
}
