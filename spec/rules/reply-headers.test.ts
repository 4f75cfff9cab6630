import { documentOf, testRule } from "./rule-cases.ts";

const key = [{ bearerAuth: ["admin"] }];
const at = (method: string, responses: object, security: object[] = key) =>
  documentOf({ "/links": { [method]: { operationId: "useLinks", responses, security } } });
const reply = (...headers: string[]) => ({
  description: "Test",
  headers: Object.fromEntries(headers.map((header) => [header, {}])),
});
const place = (method: string, status: number) => `#/paths/~1links/${method}/responses/${status}`;
const limits = ["RateLimit", "RateLimit-Policy"];

testRule("reply-headers", [
  {
    name: "replies with their headers hold",
    given: at("post", {
      201: reply("X-Request-Id", ...limits, "Location", "Idempotent-Replayed"),
      401: reply("X-Request-Id", "WWW-Authenticate"),
      404: reply("X-Request-Id"),
      429: reply("X-Request-Id", ...limits, "Retry-After"),
    }),
    want: [],
  },
  {
    name: "a success without request id and limit is reported",
    given: at("get", { 200: reply() }),
    want: ["X-Request-Id", ...limits].map(
      (header) => `${place("get", 200)}: the reply 200 of "useLinks" lacks the header "${header}"`,
    ),
  },
  {
    name: "a creation without its place, and without the mark of a replay, is reported",
    given: at("post", { 201: reply("X-Request-Id", ...limits) }),
    want: ["Location", "Idempotent-Replayed"].map(
      (header) => `${place("post", 201)}: the reply 201 of "useLinks" lacks the header "${header}"`,
    ),
  },
  {
    name: "the mark of a replay where no key can be sent is reported",
    given: at("get", { 404: reply("X-Request-Id", "Idempotent-Replayed") }),
    want: [
      `${place("get", 404)}: the reply 404 of "useLinks" has the header "Idempotent-Replayed", but is never a replay`,
    ],
  },
  {
    name: "a 401 without challenge and a 429 without a time to wait are reported",
    given: at("get", { 401: reply("X-Request-Id"), 429: reply("X-Request-Id", ...limits) }),
    want: [
      `${place("get", 401)}: the reply 401 of "useLinks" lacks the header "WWW-Authenticate"`,
      `${place("get", 429)}: the reply 429 of "useLinks" lacks the header "Retry-After"`,
    ],
  },
  {
    name: "an operation without key has no limit of a key",
    given: at("get", { 200: reply("X-Request-Id"), 429: reply("X-Request-Id", "Retry-After") }, []),
    want: [],
  },
  {
    name: "a redirect without a place to go is reported",
    given: at("get", { 302: reply("X-Request-Id") }, []),
    want: [`${place("get", 302)}: the reply 302 of "useLinks" lacks the header "Location"`],
  },
  {
    name: "what a webhook's receiver answers is its own affair",
    given: {
      ...documentOf({}),
      webhooks: { "payout.sent": { post: { operationId: "onPayoutSent", responses: { "2XX": reply() } } } },
    },
    want: [],
  },
]);
