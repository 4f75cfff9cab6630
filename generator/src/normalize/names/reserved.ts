/** Words that cannot name a function or a constant in a module. */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof undefined var void while " +
    "with yield"
  ).split(" "),
);

/** Members that every object, a promise or the client itself has: a method or resource of that name breaks it. */
const reservedMembers = new Set([
  "constructor",
  "core",
  "prototype",
  "then",
  "toString",
  "toJSON",
  "valueOf",
  "with",
]);

/**
 * Global types that generated code names. A schema called like one would shadow it, so it gets another name.
 * `Error` is not among them: generated code extends classes of the runtime only.
 */
const globalTypes = new Set(
  (
    "Array AsyncGenerator AsyncIterable Blob Boolean Date Exclude Extract File FormData Function Headers " +
    "Iterable Map NonNullable Number Object Omit Partial Pick Promise ReadableStream Readonly ReadonlyArray " +
    "Record Request Required Response Set String Symbol Uint8Array URL URLSearchParams"
  ).split(" "),
);

/** A name for a function or constant: `delete` -> `delete_`. */
export function freeIdentifier(name: string): string {
  return reservedWords.has(name) ? `${name}_` : name;
}

/** A name for a member of a class: `then` -> `then_`. Reserved words are fine there. */
export function freeMember(name: string): string {
  return reservedMembers.has(name) ? `${name}_` : name;
}

/** A name for a type: `File` -> `FileModel`. */
export function freeTypeName(name: string): string {
  return globalTypes.has(name) ? `${name}Model` : name;
}
