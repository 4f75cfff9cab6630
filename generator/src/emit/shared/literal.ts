import { fits, isEndless, nested, type Room, roomAt, widthOf } from "./room.ts";

/** A JSON value as a JavaScript literal, on one line where it fits. Members that are `undefined` are left out. */
export function literal(value: unknown, room: Room = roomAt(0)): string {
  return write(value, room, { margin: "", isFixed: false });
}

interface Surroundings {
  /** What the lines after the first start with. */
  readonly margin: string;
  /** Whether texts need to say that they are constant. */
  readonly isFixed: boolean;
}

function write(value: unknown, room: Room, { margin, isFixed }: Surroundings): string {
  if (typeof value !== "object" || value === null) return scalarLiteral(value, isFixed);
  const flat = flatLiteral(value, isEndless(room) ? Number.POSITIVE_INFINITY : widthOf(room), isFixed);
  if (flat !== undefined) return flat;
  const inside = { margin: `${margin}  `, isFixed };
  const lines = Array.isArray(value)
    ? ["[", ...brokenArray(value, room, inside), `${margin}]`]
    : ["{", ...brokenObject(value, room, inside), `${margin}}`];
  return lines.join("\n");
}

function scalarLiteral(value: unknown, isFixed: boolean): string {
  if (typeof value === "string") return isFixed ? `${stringLiteral(value)} as const` : stringLiteral(value);
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Under a name that every object inherits the compiler expects a function, and takes a text for any text. */
function isInherited(key: string): boolean {
  return Object.hasOwn(Object.prototype, key);
}

/** On one line of at most so many columns; given up as soon as it is longer. */
function flatLiteral(value: unknown, width: number, isFixed: boolean): string | undefined {
  if (typeof value !== "object" || value === null) {
    const text = scalarLiteral(value, isFixed);
    return text.length <= width ? text : undefined;
  }
  const isArray = Array.isArray(value);
  if (isArray && isTable(value)) return undefined;
  const parts: string[] = [];
  // Brackets, and in objects the spaces inside them.
  let left = width - (isArray ? 2 : 4);
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined && !isArray) continue;
    const name = isArray ? "" : `${objectKey(key)}: `;
    const separator = parts.length > 0 ? 2 : 0;
    const isItemFixed = isFixed || (!isArray && isInherited(key));
    const text = flatLiteral(item, left - name.length - separator, isItemFixed);
    if (text === undefined) return undefined;
    parts.push(name + text);
    left -= name.length + separator + text.length;
  }
  if (parts.length === 0) return isArray ? "[]" : "{}";
  if (left < 0) return undefined;
  return isArray ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
}

/** Quoted the way the formatter would: double quotes, unless single ones save escapes. */
export function stringLiteral(text: string): string {
  const json = JSON.stringify(text);
  if (!text.includes('"')) return json;
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Key of a member in a type or an interface: quoted only where needed. */
export function propertyKey(name: string): string {
  return isIdentifierName(name) ? name : stringLiteral(name);
}

/** Key in an object literal, where a plain `__proto__` would set the prototype. */
export function objectKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

/** Access to a member: `.name`, or `["na-me"]`. */
export function member(name: string): string {
  return isIdentifierName(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

export function isIdentifierName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function brokenObject(value: object, room: Room, { margin, isFixed }: Surroundings): readonly string[] {
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  return members.map(([key, item]) => {
    const name = objectKey(key);
    const surroundings = { margin, isFixed: isFixed || isInherited(key) };
    return `${margin}${name}: ${write(item, nested(room, name.length + 2), surroundings)},`;
  });
}

function brokenArray(items: readonly unknown[], room: Room, inside: Surroundings): readonly string[] {
  const lines = items.every((item) => typeof item === "number")
    ? filled(items.map(String), room)
    : items.map((item) => `${write(item, nested(room), inside)},`);
  return lines.map((line) => `${inside.margin}${line}`);
}

/** Rows are put on lines of their own even where they would fit on one, as formatters do. */
function isTable(items: readonly unknown[]): boolean {
  if (items.length < 2) return false;
  const isRow = (item: unknown) => typeof item === "object" && item !== null && Object.keys(item).length > 1;
  return items.every((item) => isRow(item) && Array.isArray(item) === Array.isArray(items[0]));
}

/** As many on a line as fit. */
function filled(items: readonly string[], room: Room): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ""} ${item},`;
    if (lines.length > 0 && fits(longer, nested(room, 0, 0))) lines[lines.length - 1] = longer;
    else lines.push(`${item},`);
  }
  return lines;
}
