import { expect, test } from "vitest";
import type { Exchange } from "../exchange.ts";
import { readJson, reply, sampleServer } from "../testing/sample-server.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { type CursorBinding, cursorSigner } from "./cursor-signer.ts";

const old = { id: 1, secret: new Uint8Array(32).fill(1) };
const fresh = { id: 2, secret: new Uint8Array(32).fill(2) };
const signer = cursorSigner({ secrets: [old] });

function bindingOf(scope: string, status: unknown): CursorBinding {
  return { endpoint: "listWidgets", scope, filters: { status }, sort: "-created_at" };
}

/** A list that says where its cursor stands. */
function listServer(cursors = signer) {
  return sampleServer(
    {},
    {
      listWidgets: async (context) => {
        const { cursor, status } = context.query;
        const position =
          cursor === undefined
            ? []
            : await cursors.open(bindingOf(context.principal.workspace, status), String(cursor));
        return reply(context, "ok", { data: [...position] });
      },
    },
  );
}

function positionOf(index: number): readonly string[] {
  return [`2026-01-01T00:00:00.${String(index).padStart(6, "0")}Z`, `wid_${index}`];
}

test("a cursor that comes back keeps its place to the microsecond", async () => {
  const { call } = listServer();
  const cursor = await signer.sign(bindingOf("ws_1", undefined), positionOf(7));
  expect((await readJson(await call(`GET /widgets?cursor=${cursor}`))).body.data).toEqual([
    "2026-01-01T00:00:00.000007Z",
    "wid_7",
  ]);
});

test("after a rotation the cursors of before are taken until their secret is dropped", async () => {
  const cursor = await signer.sign(bindingOf("ws_1", undefined), positionOf(7));
  const answered = async (secrets: Parameters<typeof cursorSigner>[0]["secrets"]) =>
    (await listServer(cursorSigner({ secrets })).call(`GET /widgets?cursor=${cursor}`)).status;
  expect([await answered([old]), await answered([fresh, old]), await answered([fresh])]).toEqual([
    200, 200, 400,
  ]);
});

test.each([
  { of: "another caller", query: "", as: "other" },
  { of: "another filter", query: "&status=new", as: "writer" },
  { of: "a cut", query: "x", as: "writer" },
])("a cursor of $of is an invalid cursor", async ({ query, as }) => {
  const { call, events } = listServer();
  const cursor = await signer.sign(bindingOf("ws_1", undefined), positionOf(7));
  const { status, body } = await readJson(await call(`GET /widgets?cursor=${cursor}${query}`, { as }));
  expect([status, body.code]).toEqual([400, "invalid_cursor"]);
  expect(body.errors).toMatchObject([{ parameter: "cursor" }]);
  expect(events).toMatchObject([{ kind: "request" }]);
});

test("every bit of 200 cursors, flipped: 400, and no error of the server's", async () => {
  const { server, events } = listServer();
  const statuses = new Map<number, number>();
  for (let index = 0; index < 200; index += 1) {
    const bytes = fromBase64Url(await signer.sign(bindingOf("ws_1", undefined), positionOf(index)));
    if (!bytes) throw new Error("a cursor is base64url");
    const outcomes = await Promise.all(
      Array.from({ length: bytes.length * 8 }, (_, bit) => {
        const altered = bytes.slice();
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return server.handle(exchangeOf(`/v1/widgets?cursor=${toBase64Url(altered)}`));
      }),
    );
    for (const { status } of outcomes) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    expect(events.splice(0).filter(({ kind }) => kind === "error")).toEqual([]);
  }
  expect([...statuses.keys()]).toEqual([400]);
  expect(statuses.get(400)).toBeGreaterThan(100_000);
});

/** As little of a request as a list needs: there are a hundred thousand. */
function exchangeOf(target: string): Exchange {
  const headers: { readonly [name: string]: string } = { authorization: "Bearer writer" };
  return {
    method: "GET",
    target,
    hasBody: false,
    signal: new AbortController().signal,
    remoteAddress: undefined,
    isSecure: false,
    header: (name) => headers[name],
    headers: () => Object.entries(headers),
    body: async () => new Uint8Array(),
    request: () => new Request(`http://api.example${target}`, { headers }),
  };
}
