import type { Attempt, Situation } from "./attempt.ts";
import type { ConformanceRequest } from "./contract.ts";

type Check = (value: unknown, issues: { pointer: string; code: string; detail: string }[]) => boolean;

/** Requests with one thing in the body that the contract does not allow: something left out, of another type, or more. */
export function withInvalidBody({ operation, request, checks }: Situation): readonly Attempt[] {
  const { body } = request;
  if (body === undefined) return [];
  const without: Attempt[] = operation.body?.required
    ? [{ what: "without a body", request: withBody(request, undefined) }]
    : [];
  const check: Check | undefined = checks.body[body.mediaType];
  if (body.kind !== "json" || check === undefined) return without;
  const spoilt = spoiltValues(body.value).find(({ value }) => !check(value, []));
  if (spoilt === undefined) return without;
  return [{ what: spoilt.what, request: withBody(request, { ...body, value: spoilt.value }) }, ...without];
}

function withBody(
  { body: _body, ...request }: ConformanceRequest,
  body: ConformanceRequest["body"],
): ConformanceRequest {
  return { ...request, ...(body && { body }) };
}

interface Spoilt {
  readonly what: string;
  readonly value: unknown;
}

/** Ways to make a value wrong, the smallest first. */
function spoiltValues(value: unknown): readonly Spoilt[] {
  const others: readonly Spoilt[] = [
    { what: "with a number as its body", value: 17 },
    { what: "with a list as its body", value: [] },
    { what: "with an object as its body", value: {} },
  ];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return others;
  const names = Object.keys(value);
  return [
    ...names.flatMap((name) => [
      { what: `with a list as "${name}"`, value: { ...value, [name]: [[]] } },
      { what: `without "${name}"`, value: { ...value, [name]: undefined } },
    ]),
    { what: 'with "not_declared" in its body', value: { ...value, not_declared: true } },
    ...others,
  ];
}

/** Requests with a parameter the contract does not allow: a word for a number, a required one left out, one more. */
export function withInvalidParameter({ operation, request, checks }: Situation): readonly Attempt[] {
  const { query = {}, headers = {} } = request;
  const described = operation.parameters.filter(({ in: place }) => place === "query" || place === "header");
  const words = ["not a value", "", "-1", "x".repeat(5000)];
  const spoilt = described.flatMap((parameter): Attempt[] => {
    const { name, shape, in: place } = parameter;
    const check: Check | undefined = checks.parameters[`${place}:${name}`];
    const word = words.find((text) => {
      const value = typeof shape === "string" && shape !== "string" ? readAs(shape, text) : text;
      const asItRead = typeof shape === "object" && "array" in shape ? [value] : value;
      return value === undefined || check?.(asItRead, []) === false;
    });
    if (word === undefined || (place === "header" && !/^[\x21-\x7e]/.test(word))) return [];
    const changed =
      place === "query" ? { query: { ...query, [name]: word } } : { headers: { ...headers, [name]: word } };
    return [
      {
        what: `with "${word.slice(0, 20)}" as ${place} parameter "${name}"`,
        request: { ...request, ...changed },
      },
    ];
  });
  const left = described
    .filter(({ required, in: place, name }) => required && place === "query" && name in query)
    .map(({ name }): Attempt => {
      const { [name]: _left, ...others } = query;
      return { what: `without query parameter "${name}"`, request: { ...request, query: others } };
    });
  return [
    ...spoilt,
    ...left,
    { what: "with a query parameter it has not", request, extraQuery: "not_declared=1" },
  ];
}

function readAs(shape: string, text: string): unknown {
  if (shape === "json") return undefined;
  if (shape === "boolean") return /^(true|false)$/.test(text) ? text === "true" : undefined;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** Requests that name something that is not there: the last of the path's values, then all of them. */
export function withUnknownId({ operation, request, checks }: Situation): readonly Attempt[] {
  const { path = {} } = request;
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const unknown = Object.fromEntries(
    names.map((name) => [name, unknownLike(path[name], checks.parameters[`path:${name}`])]),
  );
  const last = names.at(-1);
  if (last === undefined) return [];
  return [
    { what: `with an unknown "${last}"`, request: { ...request, path: { ...path, [last]: unknown[last] } } },
    ...(names.length > 1 ? [{ what: "with unknown ids", request: { ...request, path: unknown } }] : []),
  ];
}

/** Another value of the same form, so that it is not known rather than not valid. */
function unknownLike(value: unknown, check: Check | undefined): unknown {
  const text = String(value);
  const start = /^[a-z]+[_-]/i.exec(text)?.[0] ?? "";
  const rest = text.slice(start.length);
  const candidates =
    typeof value === "number"
      ? [2_147_483_000 + (value % 600), value + 1]
      : [
          start + rest.replace(/[0-9a-z]/gi, "0"),
          start + rest.replace(/\d/g, "9").replace(/[a-z]/g, "z").replace(/[A-Z]/g, "Z"),
          `${text}0`,
          "unknown",
        ];
  const others = candidates.filter((candidate) => candidate !== value);
  // What takes a few words only has nothing that is not known.
  return others.find((candidate) => check?.(candidate, []) !== false) ?? value;
}
