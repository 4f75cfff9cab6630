import { expect, test } from "vitest";
import { type RawAnswer, rawRequest, sendRaw } from "./raw-http.ts";

/** What a way to serve is asked, as bytes, and what it must refuse that with. */
interface Refused {
  readonly name: string;
  readonly request: string;
  readonly status: number;
  readonly code: string;
  readonly allow?: string;
}

const auth = "Authorization: Bearer writer";
const json = "Content-Type: application/json";
const get = (path: string, ...headers: readonly string[]) => rawRequest(`GET ${path}`, [auth, ...headers]);
const post = (body: string, ...headers: readonly string[]) =>
  rawRequest("POST /v1/widgets", [auth, ...headers], body);

const refused: readonly Refused[] = [
  { name: "an unknown path", request: get("/v1/nothing"), status: 404, code: "not_found" },
  {
    name: "a method the path does not take",
    request: rawRequest("DELETE /v1/widgets", [auth]),
    status: 405,
    code: "method_not_allowed",
    allow: "GET, HEAD, OPTIONS, POST",
  },
  {
    name: "a type that is not offered",
    request: get("/v1/me", "Accept: text/html"),
    status: 406,
    code: "not_acceptable",
  },
  {
    name: "a body announced too large",
    request: rawRequest("POST /v1/widgets", [auth, json, "Content-Length: 1048577"]),
    status: 413,
    code: "payload_too_large",
  },
  {
    name: "a body of another type",
    request: post("name=One", "Content-Type: text/plain"),
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a compressed body",
    request: post("{}", json, "Content-Encoding: br"),
    status: 415,
    code: "unsupported_media_type",
  },
  { name: "a body that is not JSON", request: post("{", json), status: 400, code: "invalid_json" },
  {
    name: "a body that breaks its schema",
    request: post("{}", json),
    status: 422,
    code: "validation_failed",
  },
  { name: "no credential", request: rawRequest("GET /v1/me", []), status: 401, code: "unauthorized" },
];

/** What the parser in front of an application refuses. */
const unparsed: readonly Refused[] = [
  {
    name: "headers past the limit",
    request: get("/v1/me", `X-Large: ${"x".repeat(40_000)}`),
    status: 431,
    code: "headers_too_large",
  },
  { name: "no HTTP", request: "hello\r\n\r\n", status: 400, code: "bad_request" },
];

/**
 * Every refusal is a problem (RFC 9457) with a request id, whatever there is between socket and server.
 *
 * @param refusesUnparsed Whether what is no request is answered by us too.
 */
export function refusalSuite(url: () => string, refusesUnparsed: boolean): void {
  const send = (request: string) => sendRaw(Number(new URL(url()).port), request);

  test.each(refusesUnparsed ? [...refused, ...unparsed] : refused)(
    "refuses $name by a problem, $status $code",
    async ({ request, status, code, allow }) => {
      const answer = await send(request);
      expect(problemIn(answer)).toEqual({ status, code, requestId: answer.headers["x-request-id"] });
      expect(answer.headers["x-request-id"]).toMatch(/^req_\w{26}$/);
      expect(answer.headers.allow).toBe(allow);
    },
  );

  test("refuses HEAD as GET, without the body", async () => {
    const url = "/v1/widgets/wid_9";
    const [head, whole] = [await send(rawRequest(`HEAD ${url}`, [auth])), await send(get(url))];
    expect([head.status, head.headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect([whole.status, whole.headers["content-type"]]).toEqual([404, "application/problem+json"]);
  });

  test("answers OPTIONS of an unknown path as what it is", async () => {
    expect(problemIn(await send(rawRequest("OPTIONS /v1/nothing", [])))).toMatchObject({ code: "not_found" });
  });
}

function problemIn({ status, headers, body }: RawAnswer) {
  if (headers["content-type"] !== "application/problem+json")
    return `${status} of ${headers["content-type"]}: ${body}`;
  const { code, request_id: requestId, status: told } = Object(JSON.parse(body));
  return { status: told === status ? status : [status, told], code, requestId };
}
