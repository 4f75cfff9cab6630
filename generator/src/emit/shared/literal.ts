import { endless, fits, nested, type Room, roomAt } from "./room.ts";

/** A JSON value as a JavaScript literal, on one line where it fits. Members that are `undefined` are left out. */
export function literal(value: unknown, room: Room = roomAt(0)): string {
  if (Array.isArray(value)) return arrayLiteral(value, room);
  if (typeof value === "object" && value !== null) return objectLiteral(value, room);
  if (typeof value === "string") return stringLiteral(value);
  return Object.is(value, -0) ? "-0" : String(value);
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

function objectLiteral(value: object, room: Room): string {
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  if (members.length === 0) return "{}";
  const flat = `{ ${members.map(([key, item]) => `${objectKey(key)}: ${literal(item, endless)}`).join(", ")} }`;
  if (fits(flat, room)) return flat;
  const lines = members.map(([key, item]) => {
    const name = objectKey(key);
    return `${indented(`${name}: ${literal(item, nested(room, name.length + 2))}`)},\n`;
  });
  return `{\n${lines.join("")}}`;
}

function arrayLiteral(items: readonly unknown[], room: Room): string {
  const flat = `[${items.map((item) => literal(item, endless)).join(", ")}]`;
  if (fits(flat, room) && !isTable(items)) return flat;
  if (items.every((item) => typeof item === "number")) return filled(items.map(String), room);
  return `[\n${items.map((item) => `${indented(literal(item, nested(room)))},\n`).join("")}]`;
}

/** Rows are put on lines of their own even where they would fit on one, as formatters do. */
function isTable(items: readonly unknown[]): boolean {
  if (items.length < 2) return false;
  const isRow = (item: unknown) => typeof item === "object" && item !== null && Object.keys(item).length > 1;
  return items.every((item) => isRow(item) && Array.isArray(item) === Array.isArray(items[0]));
}

function filled(items: readonly string[], room: Room): string {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ""} ${item},`;
    if (lines.length > 0 && fits(longer, nested(room, 0, 0))) lines[lines.length - 1] = longer;
    else lines.push(`${item},`);
  }
  return `[\n${lines.map((line) => `  ${line}\n`).join("")}]`;
}

function indented(text: string): string {
  return `  ${text.replaceAll("\n", "\n  ")}`;
}
