import type { AffiliateList, ConversionList, Me, Problem } from "@heldsway/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApiKey } from "./auth/api-key.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

async function get<Body>(url: string, key?: string): Promise<{ response: Response; body: Body }> {
  const response = await fetch(url, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
  // The caller names what the server is to answer.
  return { response, body: (await response.json()) as Body };
}

describe("a sandbox", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  test("answers over HTTP with what it was seeded with", async () => {
    const { url, keys } = sandbox;
    expect(url).toBe(`${sandbox.origin}/v1`);
    const { response, body } = await get<Me>(`${url}/me`, keys.admin);
    expect(response.headers.get("x-request-id")).toMatch(/^req_/);
    expect(body).toMatchObject({
      workspace: "Northwind Gear (sandbox)",
      plan: "basic",
      environment: "sandbox",
    });
  });

  test("is another world under another seed, with the same keys and ids", async () => {
    const other = await startSandbox({ seed: 2 });
    const read = ({ url, keys }: Sandbox) =>
      get<AffiliateList>(`${url}/affiliates?sort=created_at`, keys.readOnly);
    const [{ body: one }, { body: two }] = [await read(sandbox), await read(other)];
    await other.close();
    expect(two.data[0]?.id).toBe(one.data[0]?.id);
    expect(two.data.map(({ name }) => name)).not.toEqual(one.data.map(({ name }) => name));
  });

  test("serves its document with itself as the first server", async () => {
    for (const path of ["/v1/openapi.json", "/api/openapi.json"]) {
      const { body } = await get<{ openapi: string; servers: { url: string }[] }>(sandbox.origin + path);
      expect(body.openapi).toMatch(/^3\.1/);
      expect(body.servers.map(({ url }) => url)).toEqual([
        sandbox.url,
        "https://api.heldsway.com/v1",
        "https://sandbox.heldsway.com/v1",
      ]);
    }
  });

  test("serves the reference from this machine alone", async () => {
    const page = await fetch(`${sandbox.origin}/docs`);
    const html = await page.text();
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html.match(/https?:\/\//g)).toBeNull();
    const script = /from "([^"]+)"/.exec(html)?.[1];
    const redoc = await fetch(sandbox.origin + script);
    expect(redoc.headers.get("content-type")).toContain("text/javascript");
    expect(await redoc.text()).toContain("RedocStandalone");
  });

  test("has a start page, and problems for what is not there", async () => {
    expect(await (await fetch(sandbox.origin)).text()).toContain(sandbox.url);
    expect((await fetch(sandbox.origin, { method: "HEAD" })).status).toBe(200);
    expect((await fetch(sandbox.origin, { method: "POST" })).status).toBe(405);
    const { response, body } = await get<Problem>(`${sandbox.origin}/nowhere`);
    expect([response.status, body.code]).toEqual([404, "not_found"]);
  });

  test("refuses keys of the live environment", async () => {
    const { response, body } = await get<Problem>(`${sandbox.url}/me`, makeApiKey("live"));
    expect([response.status, body.code]).toEqual([403, "wrong_environment"]);
  });

  test("forgets everything when it is closed", async () => {
    const first = await startSandbox();
    const count = async ({ url, keys }: Sandbox) => {
      const { body } = await get<ConversionList>(`${url}/conversions?external_id=new`, keys.readOnly);
      return body.data.length;
    };
    const programs = await get<{ data: { id: string }[] }>(
      `${first.url}/programs?limit=1&sort=created_at`,
      first.keys.admin,
    );
    const created = await fetch(`${first.url}/conversions`, {
      method: "POST",
      headers: { authorization: `Bearer ${first.keys.admin}`, "content-type": "application/json" },
      body: JSON.stringify({
        program_id: programs.body.data[0]?.id,
        external_id: "new",
        amount: 1,
        currency: "USD",
      }),
    });
    expect(created.status).toBe(201);
    expect(await count(first)).toBe(1);
    await first.close();
    await expect(fetch(first.origin)).rejects.toThrow("fetch failed");
    expect(await count(sandbox)).toBe(0);
  });

  test("does not start on a port that is taken, and leaves nothing running", async () => {
    const port = Number(new URL(sandbox.origin).port);
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: "EADDRINUSE", port });
  });
});

describe("a live server", () => {
  test("has a secret of its own, no rows, and no ear for sandbox keys", async () => {
    await expect(startSandbox({ environment: "live" })).rejects.toThrow('needs a "secret"');
    const live = await startSandbox({ environment: "live", secret: "a secret of at least 32 characters" });
    const answers = [
      await get<Problem>(`${live.url}/me`, live.keys.admin),
      await get<Problem>(`${live.url}/me`, makeApiKey("live")),
    ];
    await live.close();
    expect(answers.map(({ response, body }) => [response.status, body.code])).toEqual([
      [403, "wrong_environment"],
      [401, "unauthorized"],
    ]);
  });
});
