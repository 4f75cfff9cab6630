import { describe, expect, test } from "vitest";
import { formBody, multipartBody, plainBody } from "./body.ts";
import { call } from "./call.ts";
import { Core } from "./core.ts";
import { policy } from "./fixtures/sample-client.ts";
import { failureOf } from "./fixtures/set-up.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import { cookieHeader, styledPath, styledQuery } from "./styles.ts";

/** The request that would be sent. */
async function requestFor(spec: Partial<OperationSpec>, input: CallInput): Promise<Request> {
  const sent: Request[] = [];
  const core = new Core(policy, {
    apiKey: "key",
    baseUrl: "https://api.example/v1/",
    fetch: async (url, init) => {
      sent.push(new Request(url, init));
      return Response.json({});
    },
  });
  await call(core, { id: "doIt", method: "POST", path: "/it", ...spec }, input);
  const [request] = sent;
  if (!request) throw new Error("nothing was sent");
  return request;
}

async function urlFor(spec: Partial<OperationSpec>, input: CallInput): Promise<string> {
  const { url } = await requestFor({ method: "GET", ...spec }, input);
  return url.replace("https://api.example/v1", "");
}

for (const { name, options } of [
  { name: "sent straight to fetch", options: {} },
  { name: "that a middleware would have seen", options: { middleware: [neverCalled] } },
]) {
  test(`a request that cannot be made, ${name}, is the caller's mistake, and none was sent`, async () => {
    const spec = { id: "doIt", method: "POST", path: "/it" };
    const relative = new Core(policy, { apiKey: "key", baseUrl: "/v1", ...options });
    const core = new Core(policy, { apiKey: "key", baseUrl: "http://127.0.0.1:1", ...options });
    for (const failing of [
      call(relative, spec, { body: {} }),
      call(core, spec, { body: {} }, { headers: { "x-line": "a\nb" } }),
      call(core, { ...spec, method: "GET", encode: plainBody }, { body: new Blob(["a"]).stream() }),
    ])
      expect(await failureOf(failing)).toMatchObject({ code: "invalid_argument", attempts: 0 });
    await expect(call(relative, spec)).rejects.toThrow('from "/v1", these headers and credential');
  });
}

function neverCalled(): never {
  throw new Error("called");
}

test("a query in the path is continued", async () => {
  const given = { path: { action: "a" }, query: { b: "c?d" } };
  expect(await urlFor({ path: "/?Action={action}" }, given)).toBe("/?Action=a&b=c%3Fd");
});

describe("path", () => {
  test("values are encoded", async () => {
    const path = { a: "x/../y?z#", b: "50%$&" };
    expect(await urlFor({ path: "/a/{a}/b/{b}" }, { path })).toBe("/a/x%2F..%2Fy%3Fz%23/b/50%25%24%26");
  });

  test("lists and styles of OpenAPI are written where asked for", async () => {
    const spec = { path: "/a/{.b}/{;c*}", writePath: styledPath };
    expect(await urlFor(spec, { path: { b: ["x", "y"], c: ["1", "2"] } })).toBe("/a/.x,y/;c=1;c=2");
  });

  for (const value of ["", ".", "..", undefined, null]) {
    test(`${JSON.stringify(value)} is refused: it would name another path`, async () => {
      const error = await failureOf(requestFor({ path: "/a/{a}/b" }, { path: { a: value } }));
      expect(error).toMatchObject({
        code: "invalid_argument",
        message: `path argument "a" of doIt must not be "${value}"`,
      });
    });
  }
});

describe("query", () => {
  for (const { name, query, styles, want } of [
    {
      name: "undefined and empty lists are left out",
      query: { a: undefined, b: [], c: 0, d: false },
      want: "?c=0&d=false",
    },
    { name: "lists repeat their name", query: { a: ["x", "y z"] }, want: "?a=x&a=y%20z" },
    { name: "objects spread", query: { a: { b: 1, c: undefined, d: "x" } }, want: "?b=1&d=x" },
    {
      name: "lists with commas",
      query: { a: ["x", "y"] },
      styles: { a: { array: { style: "form", explode: false } } },
      want: "?a=x,y",
    },
    {
      name: "lists with bars",
      query: { a: ["x", "y"] },
      styles: { a: { array: { style: "pipeDelimited", explode: false } } },
      want: "?a=x|y",
    },
    {
      name: "deep objects",
      query: { a: { gte: 1, lt: undefined } },
      styles: { a: { object: { style: "deepObject", explode: true } } },
      want: "?a[gte]=1",
    },
    { name: "JSON", query: { a: { b: [1] } }, styles: { a: "json" }, want: "?a=%7B%22b%22%3A%5B1%5D%7D" },
  ] as const) {
    test(name, async () => {
      expect(await urlFor({ ...(styles && { writeQuery: styledQuery(styles) }) }, { query })).toBe(
        `/it${want}`,
      );
    });
  }

  test("what cannot be written is refused before anything is sent", async () => {
    const error = await failureOf(requestFor({}, { query: { a: [{ deep: [1] }] } }));
    expect(error).toMatchObject({ code: "invalid_argument", operation: "doIt" });
    expect(error.cause).toMatchObject({ message: '"a" must not be nested' });
  });
});

describe("headers and cookies", () => {
  test("those of the document and of the call are sent, undefined ones are not", async () => {
    const request = await requestFor(
      { writeCookies: cookieHeader },
      { headers: { "X-Tag": "a", "X-None": undefined, "X-Count": 2 }, cookies: { theme: "dark blue" } },
    );
    expect(request.headers.get("x-tag")).toBe("a");
    expect(request.headers.get("x-count")).toBe("2");
    expect(request.headers.has("x-none")).toBe(false);
    expect(request.headers.get("cookie")).toBe("theme=dark%20blue");
  });
});

describe("body", () => {
  test("JSON, under the name the document gives it", async () => {
    const request = await requestFor(
      { bodyType: "application/merge-patch+json" },
      { body: { a: null, b: undefined } },
    );
    expect(request.headers.get("content-type")).toBe("application/merge-patch+json");
    expect(await request.text()).toBe('{"a":null}');
  });

  test("none at all", async () => {
    const request = await requestFor({}, {});
    expect(request.headers.has("content-type")).toBe(false);
    expect(request.body).toBeNull();
  });

  test("a form", async () => {
    const bodyType = "application/x-www-form-urlencoded";
    const body = { a: "x y", b: ["1", "2"], c: undefined, d: { e: 1 } };
    const request = await requestFor({ encode: formBody, bodyType }, { body });
    expect(request.headers.get("content-type")).toBe(bodyType);
    expect(await request.text()).toBe("a=x+y&b=1&b=2&d=%7B%22e%22%3A1%7D");
  });

  test("a form with files", async () => {
    const body = { file: new Blob(["abc"]), bytes: new Uint8Array([100]), tags: ["x", "y"], meta: { e: 1 } };
    const request = await requestFor({ encode: multipartBody }, { body });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const form = await request.formData();
    const text = async (name: string) => {
      const part = form.get(name);
      return part instanceof Blob ? part.text() : part;
    };
    expect(await text("file")).toBe("abc");
    expect(await text("bytes")).toBe("d");
    expect(form.getAll("tags")).toEqual(["x", "y"]);
    expect(await text("meta")).toBe('{"e":1}');
  });

  test("a stream is sent as it is, once: its call is not retried", async () => {
    let sent = 0;
    const core = new Core(policy, {
      apiKey: "key",
      fetch: async (url, init) => {
        sent += 1;
        expect(await new Request(url, init).text()).toBe("abc");
        return new Response("", { status: 503 });
      },
    });
    const spec = {
      id: "upload",
      method: "PUT",
      path: "/it",
      encode: plainBody,
      bodyType: "application/octet-stream",
    };
    const error = await failureOf(call(core, spec, { body: new Blob(["abc"]).stream() }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(sent).toBe(1);
  });
});
