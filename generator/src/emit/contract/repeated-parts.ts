import {
  type Code,
  code,
  type ImportSymbol,
  join,
  type SourceFile,
  typeImport,
  valueImport,
} from "../shared/code.ts";
import type { Print } from "../shared/layout.ts";
import { literal } from "../shared/literal.ts";
import { roomAt } from "../shared/room.ts";
import { type NamedPart, nameParts } from "./part-names.ts";

/** A parameter or a reply as data, with the name it would be known by. */
export interface Part extends NamedPart {
  readonly kind: "ParameterDescriptor" | "ReplyDescriptor";
  /** The value as text: parts of one text are alike. */
  readonly text: string;
}

export function partOf(kind: Part["kind"], name: string, value: Part["value"]): Part {
  return { kind, name, value, text: JSON.stringify(value) };
}

/** Parts by their text, and where each is exported. */
export interface CommonParts {
  readonly file: SourceFile | undefined;
  readonly symbols: ReadonlyMap<string, ImportSymbol>;
}

const commonFile = "common-parts.ts";

/** Parts that operations of several modules have alike, such as the reply to too many requests: one file. */
export function commonParts(modules: readonly (readonly Part[])[], serverRuntime: string): CommonParts {
  const counts = new Map<string, { readonly part: Part; modules: number }>();
  for (const parts of modules)
    for (const part of new Map(parts.map((each) => [each.text, each])).values()) {
      const known = counts.get(part.text);
      if (known) known.modules += 1;
      else counts.set(part.text, { part, modules: 1 });
    }
  const common = [...counts.values()].filter((each) => each.modules > 1).map(({ part }) => part);
  if (common.length === 0) return { file: undefined, symbols: new Map() };
  const named = nameParts(common, []);
  return {
    file: {
      path: commonFile,
      declares: named.map(({ name }) => name),
      body: join(
        named.map(({ part, name }) => declaration("export const", name, part, serverRuntime)),
        "\n\n",
      ),
    },
    symbols: new Map(named.map(({ part, name }) => [part.text, valueImport(name, { file: commonFile })])),
  };
}

export interface RepeatedParts {
  /** Constants for the parts that occur more than once in the module. */
  readonly declarations: readonly Code[];
  readonly names: readonly string[];
  /** A part where it is used: the name of its constant, or the part itself. */
  readonly print: (part: Part) => Print;
}

/**
 * Parts that several operations of one module have alike are written once.
 *
 * @param taken names the module declares besides
 */
export function repeatedParts(
  parts: readonly Part[],
  taken: readonly string[],
  common: CommonParts,
  serverRuntime: string,
): RepeatedParts {
  const own = parts.filter(({ text }) => !common.symbols.has(text));
  const alike = [...Map.groupBy(own, ({ text }) => text).values()];
  const repeated = nameParts(
    alike.flatMap(([first, second]) => (first && second ? [first] : [])),
    taken,
  );
  const names = new Map(repeated.map(({ part, name }) => [part.text, name]));
  return {
    declarations: repeated.map(({ part, name }) => declaration("const", name, part, serverRuntime)),
    names: repeated.map(({ name }) => name),
    print:
      ({ value, text }) =>
      (room) =>
        common.symbols.get(text) ?? names.get(text) ?? literal(value, room),
  };
}

function declaration(keyword: string, name: string, { kind, value }: Part, serverRuntime: string): Code {
  // Not its literal type: compilers would compare each with the type they are used as.
  const room = roomAt(0, `${keyword} ${name}: ${kind} = `.length, ";".length);
  return code`${keyword} ${name}: ${typeImport(kind, serverRuntime)} = ${literal(value, room)};`;
}
