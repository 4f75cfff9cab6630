import { expect, test } from "vitest";
import { FetchExchange } from "../fetch-exchange.ts";
import type { AppTypes } from "../handler.ts";
import type { OperationDescriptor, SecuritySchemeDescriptor } from "../operation.ts";
import type { Authenticate } from "../options.ts";
import { securityGate } from "./security-gate.ts";

interface App extends AppTypes {
  readonly principal: string;
}

const schemes: { readonly [name: string]: SecuritySchemeDescriptor } = {
  bearer: { kind: "bearer" },
  basic: { kind: "basic" },
  header: { kind: "apiKey", in: "header", parameter: "X-Key" },
  query: { kind: "apiKey", in: "query", parameter: "api_key" },
  cookie: { kind: "apiKey", in: "cookie", parameter: "session" },
  other: { kind: "other" },
};

type Security = OperationDescriptor["security"];

function gateOf(security: Security) {
  const asked: string[] = [];
  const authenticateAs =
    (name: string): Authenticate<App> =>
    async (credential) => {
      asked.push(name);
      const secret = credential.kind === "basic" ? `${credential.username}:${credential.password}` : "";
      const principal =
        credential.kind === "bearer" || credential.kind === "apiKey" ? credential.value : secret;
      return principal.startsWith("bad")
        ? { refused: { code: "unauthorized", detail: `${name} refused` } }
        : { principal: `${name} ${principal}`.trim() };
    };
  const operation: OperationDescriptor = {
    id: "getThing",
    method: "GET",
    path: "/",
    security,
    parameters: [],
    replies: [],
    checks: () => Promise.reject(new Error("not loaded")),
  };
  const gate = securityGate<App>(operation, schemes, {
    authenticate: Object.fromEntries(Object.keys(schemes).map((name) => [name, authenticateAs(name)])),
    scopesOf: (principal) => principal.split(" ").slice(1),
  });
  const call = (headers: Record<string, string> = {}, query = "") =>
    gate(new FetchExchange(new Request(`http://x/${query}`, { headers })), new Date(0));
  return { call, asked };
}

function need(scheme: string, ...scopes: string[]) {
  return { scheme, scopes };
}

test.each<{ name: string; headers?: Record<string, string>; query?: string; want: string }>([
  { name: "bearer", headers: { authorization: "Bearer a.b-c_~+/=" }, want: "bearer a.b-c_~+/=" },
  { name: "bearer", headers: { authorization: "bEARER   t" }, want: "bearer t" },
  { name: "basic", headers: { authorization: `Basic ${btoa("ann:p:w")}` }, want: "basic ann:p:w" },
  { name: "header", headers: { "x-key": "k" }, want: "header k" },
  { name: "query", query: "?a=1&api_key=k%20y", want: "query k y" },
  { name: "cookie", headers: { cookie: 'a=1; session="k"' }, want: "cookie k" },
  { name: "other", want: "other" },
])("$name credentials are read", async ({ name, headers, query, want }) => {
  const result = await gateOf([[need(name)]]).call(headers, query);
  const principals = { [name]: want };
  expect(result).toEqual({ kind: "authenticated", principal: want, principals, missingScopes: [] });
});

test.each<{ name: string; headers?: Record<string, string>; query?: string; isInvalid: boolean }>([
  { name: "bearer", isInvalid: false },
  { name: "bearer", headers: { authorization: "Bearer" }, isInvalid: false },
  { name: "bearer", headers: { authorization: "Basic abc" }, isInvalid: false },
  { name: "bearer", headers: { authorization: "Bearer a b" }, isInvalid: true },
  { name: "bearer", headers: { authorization: "Bearer a, Bearer b" }, isInvalid: true },
  { name: "bearer", headers: { authorization: "Bearer bad" }, isInvalid: true },
  { name: "basic", headers: { authorization: "Basic !" }, isInvalid: true },
  { name: "basic", headers: { authorization: `Basic ${btoa("nocolon")}` }, isInvalid: true },
  { name: "basic", headers: { authorization: `Basic ${btoa("\xff:x")}` }, isInvalid: true },
  { name: "query", query: "?api_key=a&api_key=b", isInvalid: false },
  { name: "query", query: "?api_key=%ff", isInvalid: false },
])("$name $headers $query is refused", async ({ name, headers, query, isInvalid }) => {
  const result = await gateOf([[need(name)]]).call(headers, query);
  expect(result).toMatchObject({ kind: "refused", refusal: { code: "unauthorized" } });
  if (result.kind !== "refused" || name !== "bearer") return;
  expect(result.challenges).toEqual([
    isInvalid ? 'Bearer realm="api", error="invalid_token"' : 'Bearer realm="api"',
  ]);
});

test("all schemes of an alternative are needed, and the principal is the first one's", async () => {
  const { call } = gateOf([[need("header"), need("bearer")]]);
  expect(await call({ "x-key": "k" })).toMatchObject({ kind: "refused" });
  expect(await call({ authorization: "Bearer t" })).toMatchObject({ kind: "refused" });
  expect(await call({ "x-key": "k", authorization: "Bearer bad" })).toMatchObject({
    refusal: { detail: "bearer refused" },
  });
  expect(await call({ "x-key": "k", authorization: "Bearer t" })).toMatchObject({
    principal: "header k",
    principals: { header: "header k", bearer: "bearer t" },
  });
});

test("each scheme's scopes are its own principal's to hold", async () => {
  const { call } = gateOf([[need("basic"), need("header", "read"), need("query", "write")]]);
  const basic = { authorization: `Basic ${btoa("user:pass")}` };
  expect(await call({ ...basic, "x-key": "read" }, "?api_key=write")).toMatchObject({ missingScopes: [] });
  expect(await call({ ...basic, "x-key": "write" }, "?api_key=read")).toMatchObject({
    missingScopes: ["read", "write"],
  });
});

test("one alternative suffices; the first that holds wins", async () => {
  const { call } = gateOf([[need("header")], [need("bearer")]]);
  expect(await call({ authorization: "Bearer t" })).toMatchObject({ principal: "bearer t" });
  expect(await call({ "x-key": "k", authorization: "Bearer t" })).toMatchObject({ principal: "header k" });
  expect(await call({ "x-key": "bad", authorization: "Bearer t" })).toMatchObject({ principal: "bearer t" });
  expect(await call({ "x-key": "bad" })).toMatchObject({ refusal: { detail: "header refused" } });
  expect(await call()).toMatchObject({
    refusal: {
      detail: 'no credential came; send the key as header "X-Key" or "Authorization: Bearer <token>"',
    },
    challenges: ['ApiKey realm="api", in="header", name="X-Key"', 'Bearer realm="api"'],
  });
});

test("an empty alternative admits callers without a credential, not those with a bad one", async () => {
  const { call } = gateOf([[], [need("bearer")]]);
  expect(await call()).toEqual({ kind: "anonymous" });
  expect(await call({ authorization: "Bearer t" })).toMatchObject({ principal: "bearer t" });
  expect(await call({ authorization: "Bearer bad" })).toMatchObject({ kind: "refused" });
});

test("all scopes are needed, of one alternative", async () => {
  const { call, asked } = gateOf([[need("header", "read", "write")], [need("header", "admin")]]);
  const missing = async (key: string) => {
    const result = await call({ "x-key": key });
    return result.kind === "authenticated" ? result.missingScopes : result.kind;
  };
  expect(await missing("read write")).toEqual([]);
  expect(await missing("admin")).toEqual([]);
  expect(await missing("read")).toEqual(["write"]);
  expect(asked).toHaveLength(3);
});

test("what the server does not know how to check is refused when it is built", () => {
  const operation = {
    id: "x",
    method: "GET",
    path: "/",
    parameters: [],
    replies: [],
    checks: () => Promise.reject(),
  };
  const build = (security: Security, options: Parameters<typeof securityGate<App>>[2]) => () =>
    securityGate<App>({ ...operation, security }, schemes, options);
  expect(build([[need("bearer")]], {})).toThrow(
    '"x" needs security scheme "bearer"; pass authenticate.bearer',
  );
  expect(build([[need("magic")]], {})).toThrow('"x" names the unknown security scheme "magic"');
  expect(build([[need("bearer", "read")]], {})).toThrow('"x" needs scope "read"; pass "scopesOf"');
});
