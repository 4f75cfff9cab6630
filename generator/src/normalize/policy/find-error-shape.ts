import type { Operation, PropertyPath } from "../../ir/operation.ts";
import type { ErrorShape } from "../../ir/policy.ts";
import type { Type } from "../../ir/type.ts";
import { plainOf, wordOf } from "../paging/page-facts.ts";
import type { Resolve } from "../settle/intersect.ts";

const codes = ["code", "errorcode", "errortype", "errorname", "errorkey"];
/** Said of a thing as often as of an error: taken inside an error only. */
const codesInside = [...codes, "type", "name", "key"];
const messages = [
  "detail",
  "message",
  "errormessage",
  "errordescription",
  "description",
  "msg",
  "reason",
  "title",
];
const holders = ["error", "errors", "fault", "failure"];

/**
 * Where the errors of an API have their code and their message: as most of its error replies show, in themselves, in
 * the object they hold or in the first of a list. Undefined where none shows a message.
 */
export function findErrorShape(
  operations: readonly Pick<Operation, "replies">[],
  resolve: Resolve,
): ErrorShape | undefined {
  const shapes = new Map<string, { readonly shape: ErrorShape; count: number }>();
  const known = new Map<Type, ErrorShape | undefined>();
  for (const { replies } of operations)
    for (const { isError, contents } of replies) {
      const type = isError && contents.find(({ kind }) => kind === "json")?.type;
      if (!type) continue;
      const target = resolve(type) ?? type;
      if (!known.has(target))
        known.set(
          target,
          shapeOf(target, (each) => plainOf(each, resolve)),
        );
      const shape = known.get(target);
      if (shape === undefined) continue;
      const key = JSON.stringify(shape);
      const entry = shapes.get(key) ?? { shape, count: 0 };
      entry.count += 1;
      shapes.set(key, entry);
    }
  const [most] = [...shapes.values()].sort((a, b) => b.count - a.count);
  if (most === undefined) return undefined;
  const count = [...shapes.values()].reduce((sum, each) => sum + each.count, 0);
  return { ...most.shape, reason: `${most.count} of ${count} error replies` };
}

type Plain = (type: Type) => Type;

function shapeOf(type: Type, plain: Plain): ErrorShape | undefined {
  const own = withErrorText(namesIn(type, [], codes, plain), type, plain);
  const inside = holdersIn(type, plain).map(([path, holder]) => namesIn(holder, path, codesInside, plain));
  // A title says little where there is more inside.
  const isOwn = own.code !== undefined || own.message?.at(-1) !== "title";
  const shapes = isOwn ? [own, ...inside] : [...inside, own];
  const found = shapes.find(({ message }) => message !== undefined);
  return found?.message && { code: found.code, message: found.message, reason: "" };
}

/** An `error` that is a text is the code beside a message (RFC 6749), else the message. */
function withErrorText(names: Names, type: Type, plain: Plain): Names {
  const object = plain(type);
  const error = object.kind === "object" && object.properties.find(({ name }) => wordOf(name) === "error");
  if (!error || !texts.includes(plain(error.type).kind)) return names;
  if (names.message === undefined) return { ...names, message: [error.name] };
  return { ...names, code: names.code ?? [error.name] };
}

interface Names {
  readonly code: PropertyPath | undefined;
  readonly message: PropertyPath | undefined;
}

type Holder = readonly [path: PropertyPath, type: Type];

/** What an error may hold: `error`, or the first of `errors`. */
function holdersIn(type: Type, plain: Plain): Holder[] {
  const object = plain(type);
  if (object.kind !== "object") return [];
  return object.properties
    .filter(({ name }) => holders.includes(wordOf(name)))
    .flatMap(({ name, type: given }): Holder[] => {
      const held = plain(given);
      if (held.kind === "array") return [[[name, "0"], held.items]];
      return held.kind === "object" ? [[[name], held]] : [];
    });
}

const texts: readonly string[] = ["string", "literal", "enum"];

function namesIn(type: Type, before: PropertyPath, codeWords: readonly string[], plain: Plain): Names {
  const object = plain(type);
  const properties = object.kind === "object" ? object.properties : [];
  const first = (words: readonly string[], kinds: readonly string[]) => {
    const found = words.flatMap(
      (word) =>
        properties.find(
          (property) => wordOf(property.name) === word && kinds.includes(plain(property.type).kind),
        ) ?? [],
    )[0];
    return found && [...before, found.name];
  };
  return {
    code: first(codeWords, [...texts, "number", "unknown"]),
    message: first(messages, [...texts, "unknown"]),
  };
}
