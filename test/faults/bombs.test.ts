// Little input that would cost much: each is sent many times over, and memory is looked at before and after.

import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Health, startTarget, type Target, token } from "./health.ts";
import { objectionTo } from "./judge.ts";
import { record } from "./record.ts";
import { type Answer, sendAndEnd } from "./wire.ts";

let target: Target;
let before: Health;
let resident = 0;
let sent = 0;

beforeAll(async () => {
  target = await startTarget();
  before = await target.health();
});

afterAll(() => target?.stop());

const megabyte = 1_048_576;
const inBody = (text: string | Buffer, ...headers: readonly string[]) => {
  const bytes = Buffer.from(text);
  const lines = ["Content-Type: application/json", ...headers, `Content-Length: ${bytes.length}`];
  return Buffer.concat([Buffer.from(head("POST /v1/affiliates", ...lines)), bytes]);
};
const head = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, "Host: api.heldsway.com", `Authorization: Bearer ${token}`, ...headers, "", ""].join(
    "\r\n",
  );
const filled = (start: string, item: string, end: string) =>
  start + item.repeat(Math.floor((megabyte - 100) / item.length)) + end;

const bombs: readonly (readonly [name: string, request: string | Buffer, status: number])[] = [
  ["depth: 500,000 arrays", inBody("[".repeat(500_000)), 400],
  ["depth: 100,000 objects", inBody('{"a":'.repeat(100_000)), 400],
  ["size: one byte too many", inBody(" ".repeat(megabyte + 1)), 413],
  [
    "size: announced only",
    head("POST /v1/affiliates", "Content-Type: application/json", "Content-Length: 99999999999"),
    413,
  ],
  [
    "size: endless chunks",
    `${head("POST /v1/affiliates", "Content-Type: application/json", "Transfer-Encoding: chunked")}${`ffff\r\n${"x".repeat(0xffff)}\r\n`.repeat(20)}`,
    413,
  ],
  ["width: half a million numbers", inBody(filled("[", "1,", "1]")), 400],
  ["width: 40,000 numbers", inBody(`{"tags":[${"1,".repeat(40_000)}1]}`), 422],
  ["width: 350,000 objects", inBody(filled('{"tags":[', "{},", "{}]}")), 400],
  ["width: 24,000 objects", inBody(`{"metadata":[${"{},".repeat(24_000)}{}]}`), 422],
  [
    "width: 45,000 unknown properties",
    inBody(`{${Array.from({ length: 45_000 }, (_, index) => `"k${index}":1`).join()}}`),
    422,
  ],
  [
    "width: 20,000 prototype keys in escapes",
    inBody(`{"tags":[${'{"\\u005f_proto__":1},'.repeat(20_000)}0]}`),
    422,
  ],
  ["digits: a number of a million", inBody(filled('{"amount":', "9", "}")), 422],
  [
    "text: a million characters in an e-mail address",
    inBody(filled('{"name":"x","email":"', "a", '@"}')),
    422,
  ],
  ["text: a million at signs", inBody(filled('{"name":"x","email":"', "@.", '"}')), 422],
  ["text: a million escapes", inBody(filled('{"name":"', "\\u0041", '"}')), 422],
  ["gzip: 64 MB of zeros", inBody(gzipSync(Buffer.alloc(64 * megabyte)), "Content-Encoding: gzip"), 415],
  ["deflate: a name only", inBody("{}", "Content-Encoding: deflate"), 415],
  ["headers: 20 kB in one", head("GET /v1/me", `X-Flood: ${"x".repeat(20_000)}`), 431],
  [
    "headers: 1,000 of them",
    head("GET /v1/me", ...Array.from({ length: 1000 }, (_, index) => `X-Flood-${index}: x`)),
    431,
  ],
  ["headers: 15 kB of media types in Accept", head("GET /v1/me", `Accept: ${"a/b,".repeat(3700)}`), 406],
  [
    "headers: 15 kB of quotes in a key",
    head("POST /v1/affiliates", `Idempotency-Key: "${'\\"'.repeat(7000)}`),
    400,
  ],
  [
    "headers: 15 kB of spaces before a token",
    head("GET /v1/me", `Authorization: Bearer ${" ".repeat(15_000)}x`),
    401,
  ],
  ["query: 5,000 parameters", head(`GET /v1/affiliates?${"a=1&".repeat(3500)}`), 400],
  ["query: 15 kB of escapes", head(`GET /v1/affiliates?search=${"%41".repeat(5000)}`), 400],
  ["query: a cursor of 15 kB", head(`GET /v1/affiliates?cursor=${"A".repeat(15_000)}`), 400],
  ["path: 7,000 segments", head(`GET ${"/v1".repeat(5000)}`), 404],
];

test.each(bombs)("%s", async (_, request, status) => {
  for (let round = 0; round < 20; round += 1) {
    const volley = await Promise.all(Array.from({ length: 5 }, () => sendAndEnd(target.port, request)));
    sent += volley.length;
    for (const answers of volley) {
      expect(answers.length).toBeLessThanOrEqual(1);
      expect(answers.map((answer: Answer) => [answer.status, objectionTo(answer, "")])).toEqual(
        answers.map(() => [status, undefined]),
      );
    }
  }
  resident = Math.max(resident, (await target.health()).residentMegabytes);
});

test("after all of them the server has kept nothing of it", async () => {
  const { errors, heldMegabytes } = await target.health();
  expect(errors).toEqual([]);
  expect(heldMegabytes).toBeLessThan(before.heldMegabytes + 20);
  expect(resident).toBeLessThan(768);
  const held = [before.heldMegabytes, heldMegabytes].map((megabytes) => megabytes.toFixed(0));
  record("Bombs (depth, size, width, gzip, headers, queries)", [
    `${sent.toLocaleString("en")} sent, all refused; ${held[0]} MB held before, ${held[1]} MB after, ${resident.toFixed(0)} MB resident at the most`,
  ]);
});
