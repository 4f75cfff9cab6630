import { type Attempt, freshKey, type Situation } from "./attempt.ts";
import { withInvalidBody, withInvalidParameter, withUnknownId } from "./spoil.ts";

/**
 * Ways to bring a declared reply about from outside, the most likely first. Empty where only the server's own state
 * can: the report then says so.
 */
export function attemptsFor(situation: Situation): readonly Attempt[] {
  const { operation, reply } = situation;
  const { status } = reply;
  if (status === "default" && operation.replies.some((each) => each.status.startsWith("2")))
    return anyError(situation);
  if (/^[123d]/.test(status)) return successes(situation);
  if (status === "4XX") return anyError(situation);
  return byStatus[status]?.(situation) ?? [];
}

/** Once for each media type the reply comes in. */
function successes({ reply, request }: Situation): readonly Attempt[] {
  if (reply.contents.length < 2) return [{ what: "as the document has it", request }];
  return reply.contents.map(({ mediaType }) => ({
    what: `asking for ${mediaType}`,
    request,
    headers: { accept: mediaType },
  }));
}

function anyError(situation: Situation): readonly Attempt[] {
  return ["401", "404", "422", "400"].flatMap((status) => byStatus[status]?.(situation) ?? []);
}

const byStatus: { readonly [status: string]: (situation: Situation) => readonly Attempt[] } = {
  "400": (situation) => [
    ...malformedBody(situation),
    ...withInvalidParameter(situation),
    ...withInvalidBody(situation),
  ],
  "401": ({ operation, request }) => {
    const isOpen = operation.security.length === 0 || operation.security.some((set) => set.length === 0);
    const stranger: Attempt = { what: "with a credential nobody has", request, as: "stranger" };
    return isOpen ? [stranger] : [{ what: "without a credential", request, as: "nobody" }, stranger];
  },
  "403": ({ request }) => [{ what: "with lesser credentials", request, as: "lesser" }],
  "404": withUnknownId,
  "406": ({ request }) => [
    { what: "asking for a media type it has not", request, headers: { accept: "application/x-none" } },
  ],
  "409": ({ operation, request }) => {
    const twice: Attempt = { what: "twice", request, times: 2 };
    if (operation.idempotency === undefined) return [twice];
    const headers = { [operation.idempotency.header.toLowerCase()]: freshKey() };
    return [{ what: "eight times at once under one key", request, headers, times: 8, isAtOnce: true }, twice];
  },
  "413": ({ request }) => (request.body ? [{ what: "with 2 MB of body", request, rawBody: large() }] : []),
  "415": ({ request }) =>
    request.body
      ? [
          {
            what: "as a media type it does not read",
            request,
            headers: { "content-type": "application/x-none" },
            rawBody: "none",
          },
        ]
      : [],
  "422": (situation) => [
    ...withInvalidBody(situation),
    ...withInvalidParameter(situation),
    ...malformedBody(situation),
    ...reusedKey(situation),
  ],
  "429": ({ request }) => [
    { what: "twenty times with limited credentials", request, as: "limited", times: 20 },
  ],
};

function malformedBody({ request }: Situation): readonly Attempt[] {
  return request.body?.kind === "json" ? [{ what: "with half of a body", request, rawBody: '{"' }] : [];
}

/** A JSON text, so that only its size is wrong. */
function large(): string {
  return JSON.stringify({ text: "x".repeat(2_000_000) });
}

/** The same key for two requests that differ in their body, or in an unknown id. */
function reusedKey(situation: Situation): readonly Attempt[] {
  const { operation, request } = situation;
  if (operation.idempotency === undefined) return [];
  const headers = { [operation.idempotency.header.toLowerCase()]: freshKey() };
  return [
    { what: "with a key", request, headers },
    ...[...withInvalidBody(situation), ...withUnknownId(situation)].map((other) => ({
      ...other,
      what: `${other.what}, under the key of another request`,
      headers,
    })),
  ];
}
