import { type Code, code, join, type Piece, plainText } from "../shared/code.ts";
import { fits, roomAt } from "../shared/room.ts";

/** `{ a, b }`, or one member a line where that does not fit between what stands before and after it. */
export function printObject(
  members: readonly Code[],
  indent: number,
  { before = 0, after }: { readonly before?: number; readonly after: number },
): Code {
  if (members.length === 0) return code`{}`;
  const flat = code`{ ${join(members, ", ")} }`;
  if (fits(flat, roomAt(indent, before, after))) return flat;
  return code`
    {
      ${join(
        members.map((member) => code`${member},`),
        "\n",
      )}
    }
  `;
}

/** A type that starts on a line of its own, indented, where it is to start without. */
export function flushLeft(type: Code): Code {
  if (!plainText(type).startsWith("\n")) return type;
  const [first, ...rest] = type.parts.map((part) =>
    typeof part === "string" ? part.replaceAll("\n  ", "\n") : part,
  );
  return { kind: "code", parts: typeof first === "string" ? [first.slice(1), ...rest] : type.parts };
}

/** `before(a, b)after`, or one argument a line. */
export function printCall(
  before: Piece,
  args: readonly ((indent: number) => Code)[],
  after: Piece,
  indent: number,
): Code {
  const flat = code`${before}(${join(
    args.map((print) => print(Number.NEGATIVE_INFINITY)),
    ", ",
  )})${after}`;
  if (fits(flat, roomAt(indent, 0, 0))) return flat;
  return code`
    ${before}(
      ${join(
        args.map((print) => code`${print(indent + 2)},`),
        "\n",
      )}
    )${after}
  `;
}
