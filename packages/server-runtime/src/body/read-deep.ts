import type { WireShape } from "../operation.ts";
import { decodeQueryText, type RawQuery } from "../parameters/query-string.ts";
import { brokenEncoding, readScalar, Unreadable } from "../parameters/read-shape.ts";
import type { JsonLimits } from "./parse-json.ts";

/** What stands at one level of brackets: texts, or what is below. */
type Branch = { readonly texts: string[]; readonly below: Map<string, Branch> };

/** Brackets in brackets; nobody means more. */
const deepest = 16;

/**
 * Reads a form field whose value is spread over names with brackets: `address[city]=...`, `items[0][price]=...`,
 * `tags[]=...`. `undefined` when none came.
 */
export function readDeep(query: RawQuery, name: string, shape: WireShape, limits: JsonLimits): unknown {
  const root: Branch = { texts: [], below: new Map() };
  for (const [key, values] of query) {
    const steps = stepsOf(key, name);
    if (steps === undefined) continue;
    if (steps.length > deepest) return new Unreadable("depth", `must not nest deeper than ${deepest}`);
    if (steps.includes("__proto__")) return new Unreadable("prototype_key", 'must not hold "__proto__"');
    let branch = root;
    for (const step of steps) {
      const next = branch.below.get(step) ?? { texts: [], below: new Map() };
      branch.below.set(step, next);
      branch = next;
    }
    for (const value of values) {
      const text = decodeQueryText(value);
      if (text === undefined) return brokenEncoding;
      branch.texts.push(text);
    }
  }
  return root.below.size === 0 ? undefined : readBranch(root, shape, limits);
}

/** `address[city]` of `address` -> `["city"]`; undefined for a name of another field. */
export function stepsOf(key: string, name: string): readonly string[] | undefined {
  if (!key.startsWith(`${name}[`) || !key.endsWith("]")) return undefined;
  return key.slice(name.length + 1, -1).split("][");
}

function readBranch({ texts, below }: Branch, shape: WireShape, limits: JsonLimits): unknown {
  if (typeof shape === "object" && "anyOf" in shape) {
    const values = shape.anyOf.map((option) => readBranch({ texts, below }, option, limits));
    return values.find((value) => !(value instanceof Unreadable)) ?? values[0];
  }
  if (typeof shape === "object" && "array" in shape) return listOf({ texts, below }, shape.array, limits);
  if (below.size > 0) {
    if (typeof shape !== "object" && shape !== "json" && shape !== "string") return notPlain;
    return objectOf(below, typeof shape === "object" ? shape.object : {}, limits);
  }
  const [text = "", ...more] = texts;
  if (more.length > 0) return new Unreadable("duplicate", "must come only once");
  return readScalar(text, typeof shape === "object" ? "json" : shape, limits);
}

const notPlain = new Unreadable("type", "must be a plain value");

function objectOf(
  below: ReadonlyMap<string, Branch>,
  properties: { readonly [property: string]: WireShape },
  limits: JsonLimits,
): unknown {
  const members: [string, unknown][] = [];
  for (const [name, branch] of below) {
    const shape = Object.hasOwn(properties, name) ? (properties[name] ?? "string") : "string";
    const value = readBranch(branch, shape, limits);
    if (value instanceof Unreadable) return value;
    members.push([name, value]);
  }
  return Object.fromEntries(members);
}

/** Items by number, then those of `[]`, then those that repeat the name. */
function listOf({ texts, below }: Branch, shape: WireShape, limits: JsonLimits): unknown {
  const numbered = [...below].filter(([step]) => step !== "");
  if (numbered.some(([step]) => !/^\d{1,9}$/.test(step))) return new Unreadable("type", "must be an array");
  const branches = numbered.sort(([a], [b]) => Number(a) - Number(b)).map(([, branch]) => branch);
  const repeated = [...(below.get("")?.texts ?? []), ...texts];
  const items = [...branches, ...repeated.map((text) => ({ texts: [text], below: new Map() }))];
  const values: unknown[] = [];
  for (const item of items) {
    const value = readBranch(item, shape, limits);
    if (value instanceof Unreadable) return value;
    values.push(value);
  }
  return values;
}
