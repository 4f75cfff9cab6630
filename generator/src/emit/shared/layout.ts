import { type Code, code, isOneLine, join, type Piece, plainText } from "./code.ts";
import { objectKey } from "./literal.ts";
import { endless, fits, lineWidth, nested, type Room, roomAt } from "./room.ts";

/** Prints something into the room it is given. */
export type Print = (room: Room) => Piece;

/** A function call: on one line, or with its last argument opened, or with an argument a line. */
export function call(callee: Piece, args: readonly Print[], room: Room = roomAt(0)): Code {
  const flats = args.map((print) => print(endless));
  const flat = code`${callee}(${join(flats, ", ")})`;
  if (fits(flat, room)) return flat;
  return hugLast(callee, args, flats, room) ?? code`${callee}(${brokenList(args, room)})`;
}

/** An array literal with an element a line where it does not fit on one. */
export function list(items: readonly Print[], room: Room = roomAt(0)): Code {
  const flat = code`[${join(
    items.map((print) => print(endless)),
    ", ",
  )}]`;
  return fits(flat, room) ? flat : rows(items, room);
}

/** An array literal with an element a line. */
export function rows(items: readonly Print[], room: Room = roomAt(0)): Code {
  return code`[${brokenList(items, room)}]`;
}

/** An object literal with a member a line where it does not fit on one. */
export function members(
  entries: readonly (readonly [key: string, print: Print])[],
  room: Room = roomAt(0),
): Code {
  if (entries.length === 0) return code`{}`;
  const member = ([key, print]: readonly [string, Print], at: Room) => {
    const name = objectKey(key);
    const value = print({ ...at, before: at.before + name.length + 2 });
    return code`${name}:${plainText(value).startsWith("\n") ? "" : " "}${value}`;
  };
  const flat = code`{ ${join(
    entries.map((entry) => member(entry, endless)),
    ", ",
  )} }`;
  if (fits(flat, room)) return flat;
  return code`{${brokenList(
    entries.map((entry) => (at) => member(entry, at)),
    room,
  )}}`;
}

/** Lines between braces. */
export function block(lines: readonly Piece[]): Code {
  if (lines.length === 0) return code`{}`;
  return code`
    {
      ${join(lines, "\n")}
    }
  `;
}

function brokenList(items: readonly Print[], room: Room): Code {
  return code`${"\n"}${items.map((print) => code`  ${print(nested(room))},${"\n"}`)}`;
}

/** `f(a, {` stays on the line when the last argument is an object or array literal, unlike the one before. */
function hugLast(
  callee: Piece,
  args: readonly Print[],
  flats: readonly Piece[],
  room: Room,
): Code | undefined {
  const bracket = firstCharacter(flats.at(-1));
  if (!/[{[]/.test(bracket) || firstCharacter(flats.at(-2)) === bracket) return undefined;
  const others = flats.slice(0, -1).map((flat) => code`${flat}, `);
  if (!others.every(isOneLine)) return undefined;
  // A line that is full already makes the literal open.
  const last = args.at(-1)?.({ ...room, before: lineWidth });
  const hugged = code`${callee}(${others}${last})`;
  const [firstLine = ""] = plainText(hugged).split("\n", 1);
  return fits(firstLine, room) ? hugged : undefined;
}

function firstCharacter(piece: Piece): string {
  return plainText(piece).slice(0, 1);
}
