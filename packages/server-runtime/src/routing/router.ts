import { type FixedQuery, fixedQuery, holds } from "./fixed-query.ts";
import { queryOf } from "./target.ts";
import { matchMixed, parseTemplate, type Segment } from "./template.ts";

/** One method on one path template. */
export interface RouteEntry<Target> {
  readonly method: string;
  /** `/affiliates/{affiliate_id}` */
  readonly path: string;
  readonly target: Target;
}

export type RouteMatch<Target> =
  | {
      readonly kind: "found";
      readonly target: Target;
      /** Values of the path parameters in template order, percent-encoding untouched. */
      readonly values: readonly string[];
    }
  /** OPTIONS on a path that does not describe it. */
  | { readonly kind: "options" | "methodNotAllowed"; readonly allow: string }
  | { readonly kind: "notFound" }
  /** The path holds a broken percent-encoding. */
  | { readonly kind: "malformed" };

export interface Router<Target> {
  /**
   * Finds what a path leads to. Literal steps win over parameters, mixed ones (`{id}.json`) stand between;
   * HEAD is answered by GET. The path comes as it was received, without query.
   *
   * @param target the request target as it was received, for templates that are told apart by a query they hold
   */
  match(method: string, path: string, target?: string): RouteMatch<Target>;
}

/**
 * Builds the router of a set of operations: a trie of path steps.
 * Of two entries of one method that match the same paths, the first is found.
 */
export function createRouter<Target>(
  entries: readonly RouteEntry<Target>[],
  options: { readonly basePath?: string } = {},
): Router<Target> {
  const root = newNode<Target>();
  const literals = new Map<string, Place<Target>>();
  for (const entry of entries) {
    // Some documents tell operations apart by a query or fragment; the latter is never sent.
    const path = `${options.basePath ?? ""}${entry.path.replace(/[?#].*/, "")}`;
    const segments = parseTemplate(path);
    const place = placeOf(root, segments);
    addRoute(place, entry);
    if (segments.every((segment) => segment.kind === "literal")) literals.set(path, place);
  }
  return {
    match: (method, path, target = path) => {
      const place = findPlace(root, literals, path);
      return "kind" in place ? place : matchMethod(place, method, target);
    },
  };
}

interface Node<Target> {
  readonly literals: Map<string, Node<Target>>;
  /** Longest literal text first. */
  readonly mixed: { readonly literals: readonly string[]; readonly node: Node<Target> }[];
  parameter: Node<Target> | undefined;
  place: Place<Target> | undefined;
}

/** The end of a template: what each method leads to. */
interface Place<Target> {
  readonly methods: Map<string, RouteEntry<Target>>;
  /** Entries that hold a query, which go before the others where the request holds it too. */
  queried: readonly QueriedEntry<Target>[] | undefined;
  allow: string;
}

interface QueriedEntry<Target> {
  readonly entry: RouteEntry<Target>;
  readonly query: FixedQuery;
}

interface Found<Target> {
  readonly place: Place<Target>;
  readonly values: readonly string[];
}

function newNode<Target>(): Node<Target> {
  return { literals: new Map(), mixed: [], parameter: undefined, place: undefined };
}

function placeOf<Target>(root: Node<Target>, segments: readonly Segment[]): Place<Target> {
  let node = root;
  for (const segment of segments) node = childOf(node, segment);
  node.place ??= { methods: new Map(), queried: undefined, allow: "" };
  return node.place;
}

function childOf<Target>(node: Node<Target>, segment: Segment): Node<Target> {
  switch (segment.kind) {
    case "literal": {
      const child = node.literals.get(segment.text) ?? newNode<Target>();
      node.literals.set(segment.text, child);
      return child;
    }
    case "parameter":
      node.parameter ??= newNode<Target>();
      return node.parameter;
    case "mixed": {
      const shape = segment.literals.join("{}");
      const known = node.mixed.find((other) => other.literals.join("{}") === shape);
      if (known) return known.node;
      const child = newNode<Target>();
      node.mixed.push({ literals: segment.literals, node: child });
      node.mixed.sort((a, b) => b.literals.join("").length - a.literals.join("").length);
      return child;
    }
  }
}

function addRoute<Target>(place: Place<Target>, entry: RouteEntry<Target>): void {
  const query = fixedQuery(entry.path);
  // The longer query is the more telling one.
  if (query.length > 0)
    place.queried = [...(place.queried ?? []), { entry, query }].sort(
      (a, b) => b.query.length - a.query.length,
    );
  const known = place.methods.get(entry.method);
  // One without a query stands for all requests that no query tells apart.
  if (known && (query.length > 0 || fixedQuery(known.path).length === 0)) return;
  place.methods.set(entry.method, entry);
  const implied = place.methods.has("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"];
  place.allow = [...new Set([...place.methods.keys(), ...implied])].sort().join(", ");
}

function findPlace<Target>(
  root: Node<Target>,
  literals: ReadonlyMap<string, Place<Target>>,
  path: string,
): Found<Target> | typeof notFound | typeof malformed {
  const literal = literals.get(path);
  if (literal) return { place: literal, values: noValues };
  if (path.includes("%") && !isDecodable(path)) return malformed;
  const values: string[] = [];
  const place = walk(root, path, 0, values);
  return place ? { place, values } : notFound;
}

const noValues: readonly string[] = [];
const notFound = { kind: "notFound" } as const;
const malformed = { kind: "malformed" } as const;

/** Follows the step that starts behind the slash at `slash`, trying the more literal ways first. */
function walk<Target>(
  node: Node<Target>,
  path: string,
  slash: number,
  values: string[],
): Place<Target> | undefined {
  if (slash === path.length) return node.place;
  const next = path.indexOf("/", slash + 1);
  const end = next === -1 ? path.length : next;
  const step = path.slice(slash + 1, end);
  const depth = values.length;

  const literal = node.literals.get(step) ?? encodedLiteral(node, step);
  const byLiteral = literal && walk(literal, path, end, values);
  if (byLiteral) return byLiteral;
  if (step === "") return undefined;

  for (const { literals, node: child } of node.mixed) {
    const matched = matchMixed(literals, step);
    if (!matched) continue;
    values.length = depth;
    values.push(...matched);
    const place = walk(child, path, end, values);
    if (place) return place;
  }
  values.length = depth;
  if (!node.parameter) return undefined;
  values.push(step);
  return walk(node.parameter, path, end, values);
}

/** RFC 3986 section 6.2.2.2: `%61ffiliates` is `affiliates`. */
function encodedLiteral<Target>(node: Node<Target>, step: string): Node<Target> | undefined {
  return step.includes("%") ? node.literals.get(decodeURIComponent(step)) : undefined;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function matchMethod<Target>(
  { place, values }: Found<Target>,
  method: string,
  target: string,
): RouteMatch<Target> {
  const entry =
    entryOf(place, method, target) ?? (method === "HEAD" ? entryOf(place, "GET", target) : undefined);
  if (entry) return { kind: "found", target: entry.target, values };
  return { kind: method === "OPTIONS" ? "options" : "methodNotAllowed", allow: place.allow };
}

function entryOf<Target>(
  place: Place<Target>,
  method: string,
  target: string,
): RouteEntry<Target> | undefined {
  const plain = place.methods.get(method);
  if (place.queried === undefined) return plain;
  const sent = new URLSearchParams(queryOf(target));
  const queried = place.queried.find(({ entry, query }) => entry.method === method && holds(sent, query));
  return queried?.entry ?? plain;
}
