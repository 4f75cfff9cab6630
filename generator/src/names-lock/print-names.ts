import { compareText } from "../normalize/canonical.ts";
import type { LockedName, LockedNames } from "../normalize/names/name-lock.ts";

/** The names of a document as the text of its lock file: an entry a line, so that a change reads as one. */
export function printNames({ ids, functions, methods, types }: LockedNames): string {
  const operations = [...ids].map(([key, { name, source }]): Entry => {
    const parts = {
      id: name,
      type: types.get(`operation ${key}`)?.name,
      function: functions.get(key)?.name,
      method: methods.get(key)?.name,
      ...(source === name ? {} : { wanted: source }),
    };
    return [key, parts];
  });
  const sections: readonly (readonly [string, readonly Entry[]])[] = [
    ["clientTypes", section(types, "client type ", nameEntry)],
    ["operations", operations],
    ["resources", section(types, "resource ", ({ name }) => name)],
    ["schemas", section(types, "schema ", (locked) => schemaEntry(locked, types))],
    ["webhooks", section(types, "webhook ", ({ name }) => name)],
    ["callbacks", section(types, "callback ", ({ name }) => name)],
  ];
  const client = types.get("client");
  const lines = [
    ...(client === undefined ? [] : [`  "client": ${inline(nameEntry(client))}`]),
    ...sections.filter(([, entries]) => entries.length > 0).map(([name, entries]) => print(name, entries)),
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

type EntryValue = string | { readonly [part: string]: string | undefined };
type Entry = readonly [key: string, value: EntryValue];

function section(
  types: LockedNames["types"],
  prefix: string,
  print: (locked: LockedName) => EntryValue,
): Entry[] {
  return [...types].flatMap(([key, locked]): Entry[] =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), print(locked)]] : [],
  );
}

function schemaEntry(locked: LockedName, types: LockedNames["types"]): EntryValue {
  const input = types.get(`input ${locked.name}`)?.name;
  const entry = nameEntry(locked);
  if (input === undefined) return entry;
  return typeof entry === "string" ? { name: entry, input } : { ...entry, input };
}

/** `wanted` only where the name is another, because that one was taken. */
function nameEntry({ name, source }: LockedName): EntryValue {
  return name === source ? name : { name, wanted: source };
}

function print(name: string, entries: readonly Entry[]): string {
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b));
  const lines = sorted.map(([key, value]) => `    ${JSON.stringify(key)}: ${inline(value)}`);
  return `  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`;
}

function inline(value: EntryValue): string {
  if (typeof value === "string") return JSON.stringify(value);
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(part)}`],
  );
  return `{ ${parts.join(", ")} }`;
}
