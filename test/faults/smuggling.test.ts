// Requests whose end two readers could see in different places. Refused, they end their connection; what they
// carry behind is never answered as a request of its own.

import { afterAll, beforeAll, expect, test } from "vitest";
import { startTarget, type Target, token } from "./health.ts";
import { sendAndEnd } from "./wire.ts";

let target: Target;

beforeAll(async () => {
  target = await startTarget();
});

afterAll(() => target?.stop());

const host = "Host: api.heldsway.com\r\n";
const head = `POST /v1/affiliates HTTP/1.1\r\n${host}Authorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
/** What an attacker wants answered as if another user had sent it. */
const hidden = `GET /v1/me HTTP/1.1\r\n${host}Authorization: Bearer ${token}\r\n\r\n`;
const chunked = "Transfer-Encoding: chunked\r\n";

test.each([
  ["Content-Length and Transfer-Encoding", `${head}Content-Length: 4\r\n${chunked}\r\n0\r\n\r\n${hidden}`],
  ["Transfer-Encoding and Content-Length", `${head}${chunked}Content-Length: 5\r\n\r\n0\r\n\r\n${hidden}`],
  ["two lengths", `${head}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`],
  ["a list of lengths", `${head}Content-Length: 0, ${hidden.length}\r\n\r\n${hidden}`],
  ["a signed length", `${head}Content-Length: +0\r\n\r\n${hidden}`],
  ["a negative length", `${head}Content-Length: -1\r\n\r\n${hidden}`],
  ["a hexadecimal length", `${head}Content-Length: 0x0\r\n\r\n${hidden}`],
  ["a length past all numbers", `${head}Content-Length: ${"9".repeat(30)}\r\n\r\n${hidden}`],
  ["a length of another name's space", `${head}Content-Length : 0\r\n\r\n${hidden}`],
  ["an unknown transfer encoding", `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
  ["chunked twice", `${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
  ["a vertical tab before chunked", `${head}Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n${hidden}`],
  ["a folded header", `${head}X-Folded: a\r\n b\r\n\r\n${hidden}`],
  ["a folded transfer encoding", `${head}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`],
  ["a bare carriage return in a header", `${head}X-A: b\rContent-Length: 9\r\n\r\n${hidden}`],
  ["a carriage return in a header's name", `${head}X-A\r: b\r\n\r\n${hidden}`],
  ["a U+0000 in a header", `${head}X-A: b\0c\r\n\r\n${hidden}`],
  ["a header without a name", `${head}: b\r\n\r\n${hidden}`],
  ["a header without a colon", `${head}chunked\r\n\r\n${hidden}`],
  ["a chunk size with a sign", `${head}${chunked}\r\n-1\r\nx\r\n0\r\n\r\n${hidden}`],
  ["a chunk size past all numbers", `${head}${chunked}\r\n${"f".repeat(17)}\r\nx\r\n0\r\n\r\n${hidden}`],
  ["a chunk longer than it says", `${head}${chunked}\r\n1\r\nxyz\r\n0\r\n\r\n${hidden}`],
  ["a chunk without its line end", `${head}${chunked}\r\n1\r\nx0\r\n\r\n${hidden}`],
  ["a bare carriage return after a chunk", `${head}${chunked}\r\n1\r\nx\r0\r\n\r\n${hidden}`],
  ["two hosts", `GET /v1/me HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n${hidden}`],
  ["no host", `GET /v1/me HTTP/1.1\r\n\r\n${hidden}`],
  ["another version", `GET /v1/me HTTP/1.2\r\n${host}\r\n${hidden}`],
  ["HTTP/0.9", `GET /v1/me\r\n\r\n${hidden}`],
  ["HTTP/2 without asking", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${hidden}`],
  ["a method with a space", `GE T /v1/me HTTP/1.1\r\n${host}\r\n${hidden}`],
])("%s", async (_, request) => {
  const answers = await sendAndEnd(target.port, request);
  expect(answers.map(({ status }) => status)).toSatisfy(
    (statuses: readonly number[]) => statuses.length <= 1 && statuses.every((status) => status === 400),
  );
  expect(answers[0]?.headers.get("connection") ?? "close").toBe("close");
});

test("what two servers read alike is answered: chunks, then the next request", async () => {
  const extended = `${head}${chunked}\r\n2;x=y\r\n{}\r\n0\r\nX-Trailer: 1\r\n\r\n`;
  const answers = await sendAndEnd(target.port, extended + hidden);
  expect(answers.map(({ status }) => status)).toEqual([422, 200]);
});

test("a connection that asks to be another protocol gets HTTP", async () => {
  const upgrade = `${hidden.slice(0, -2)}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`;
  expect((await sendAndEnd(target.port, upgrade)).map(({ status }) => status)).toEqual([200]);
});

test("none of it was an error of the server", async () => {
  expect((await target.health()).errors).toEqual([]);
});
