import { type Code, code, typeImport } from "../shared/code.ts";
import { camelIdentifier, FreeNames } from "../shared/identifier.ts";
import type { Print } from "../shared/layout.ts";
import { literal } from "../shared/literal.ts";
import { roomAt } from "../shared/room.ts";
import { reservedWords } from "./reserved-words.ts";

/** A parameter or a reply as data, with the name it would be known by. */
export interface Part {
  readonly kind: "ParameterDescriptor" | "ReplyDescriptor";
  readonly name: string;
  readonly value: object;
}

export interface RepeatedParts {
  /** Constants for the parts that occur more than once. */
  readonly declarations: readonly Code[];
  readonly names: readonly string[];
  /** A part where it is used: the name of its constant, or the part itself. */
  readonly print: (part: Part) => Print;
}

/**
 * Parts that several operations of a module have alike, such as the reply to too many requests, are written
 * once.
 *
 * @param taken names the module declares besides
 */
export function repeatedParts(
  parts: readonly Part[],
  taken: readonly string[],
  serverRuntime: string,
): RepeatedParts {
  const free = new FreeNames([...taken, ...reservedWords]);
  const repeated = [...Map.groupBy(parts, ({ value }) => JSON.stringify(value))].flatMap(
    ([text, [first, second]]) =>
      first && second ? [{ text, part: first, name: free.claim(camelIdentifier(first.name)) }] : [],
  );
  const names = new Map(repeated.map(({ text, name }) => [text, name]));
  return {
    declarations: repeated.map(({ part, name }) => {
      const prefix = `const ${name} = `;
      const type = typeImport(part.kind, serverRuntime);
      const after = ` as const satisfies ${part.kind};`.length;
      return code`${prefix}${literal(part.value, roomAt(0, prefix.length, after))} as const satisfies ${type};`;
    }),
    names: repeated.map(({ name }) => name),
    print: ({ value }) => {
      const name = names.get(JSON.stringify(value));
      return (room) => name ?? literal(value, room);
    },
  };
}
