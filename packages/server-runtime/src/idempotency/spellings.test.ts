import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../body/parse-json.ts";
import { fingerprintOf } from "./fingerprint.ts";

const limits = { depthLimit: 1000, valueLimit: 50_000 };
/** Decides, place by place, how a text is written. */
const choices = fc.infiniteStream(fc.nat(5));

/** JSON of a value, with members in some order, spaces, escapes and numbers as the choices have it. */
function spelled(value: unknown, choices: Iterator<number>): string {
  const choose = () => choices.next().value;
  const space = () => ["", "", " ", "\n", "\t\r\n"][choose()] ?? "";
  const write = (each: unknown): string => {
    if (typeof each === "string") return text(each, choose);
    if (typeof each === "number") return number(each, choose());
    if (Array.isArray(each)) return `[${each.map(around).join(",")}]`;
    if (typeof each !== "object" || each === null) return String(each);
    const members = Object.entries(each);
    const first = choose();
    const turned = [...members.slice(first), ...members.slice(0, first)];
    return `{${turned.map(([key, member]) => `${around(key)}:${around(member)}`).join(",")}}`;
  };
  const around = (each: unknown) => space() + write(each) + space();
  return around(value);
}

function text(value: string, choose: () => number): string {
  const units = value.split("").map((unit) => {
    const plain = JSON.stringify(unit).slice(1, -1);
    const choice = choose();
    // Half of a surrogate pair stays as it is, for its other half is written too.
    if (choice === 0) return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    if (choice === 1) return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;
    return choice === 2 && unit === "/" ? "\\/" : plain.startsWith("\\ud") ? unit : plain;
  });
  return `"${units.join("")}"`;
}

function number(value: number, choice: number): string {
  const plain = JSON.stringify(value);
  if (choice === 0 && Number.isInteger(value) && !plain.includes("e")) return `${plain}.00`;
  if (choice === 1 && !plain.includes("e")) return `${plain}E+0`;
  if (choice === 2) return value.toExponential();
  return plain;
}

test("a body written any other way, escapes, numbers and spaces too, is the same request", async () => {
  const base = { operationId: "createThing", params: {}, query: {}, mediaType: "application/json" };
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), choices, async (value, stream) => {
      const written = spelled(value, stream);
      const read = parseJson(written, limits);
      if (read.kind === "malformed") throw new Error(`${read.detail}: ${written}`);
      const original = parseJson(JSON.stringify(value), limits);
      const body = original.kind === "malformed" ? undefined : original.value;
      expect(await fingerprintOf({ ...base, body: read.value })).toBe(await fingerprintOf({ ...base, body }));
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
