import type { Exchange } from "@heldsway/server-runtime";
import { expect, test } from "vitest";
import { httpsGuard } from "./https-guard.ts";

const exchange = (own: Partial<Exchange>, proto?: string): Exchange => ({
  method: "GET",
  target: "/v1/me",
  header: (name) => (name === "x-forwarded-proto" ? proto : undefined),
  headers: () => [],
  body: async () => new Uint8Array(),
  hasBody: false,
  signal: new AbortController().signal,
  remoteAddress: "203.0.113.9",
  isSecure: false,
  request: () => new Request("http://test/"),
  ...own,
});

const guard = httpsGuard(["10.0.0.0/8", "2001:db8::1"]);

test.each([
  ["plain HTTP from elsewhere", exchange({}), true],
  ["TLS from elsewhere", exchange({ isSecure: true }), false],
  ["a header anybody could send", exchange({}, "https"), true],
  ["a trusted proxy that had TLS", exchange({ remoteAddress: "10.1.2.3" }, "https"), false],
  ["a trusted proxy that had none", exchange({ remoteAddress: "10.1.2.3" }, "http"), true],
  ["a trusted proxy that does not say", exchange({ remoteAddress: "10.1.2.3" }), true],
  ["a trusted proxy over IPv6", exchange({ remoteAddress: "2001:db8::1" }, "https"), false],
  ["this machine", exchange({ remoteAddress: "127.0.0.1" }), false],
  ["this machine over IPv6", exchange({ remoteAddress: "::1" }), false],
  ["this machine over both", exchange({ remoteAddress: "::ffff:127.0.0.1" }), false],
  ["nobody knows who", exchange({ remoteAddress: undefined }), true],
])("%s", (_, request, isRefused) => {
  expect(guard(request)?.code).toBe(isRefused ? "https_required" : undefined);
});

test("what is no address is refused at the start", () => {
  expect(() => httpsGuard(["proxy.internal"])).toThrow('"proxy.internal" is no IP address');
});
