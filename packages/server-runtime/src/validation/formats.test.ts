import { expect, test } from "vitest";
import { type FormatName, formats } from "./formats.ts";

const cases: {
  readonly [name in FormatName]: { readonly good: readonly string[]; readonly bad: readonly string[] };
} = {
  date: {
    good: ["2025-01-31", "2024-02-29", "2000-02-29", "0000-01-01"],
    bad: [
      "2025-02-29",
      "1900-02-29",
      "2025-13-01",
      "2025-00-10",
      "2025-01-32",
      "2025-1-1",
      "25-01-01",
      "2025-01-01T00:00:00Z",
      "२०२५-०१-०१",
    ],
  },
  "date-time": {
    good: [
      "2025-01-31T23:59:59Z",
      "2025-01-31t23:59:59.123456+05:30",
      "1998-12-31T23:59:60Z",
      "1998-12-31T15:59:60.5-08:00",
    ],
    bad: [
      "2025-01-31",
      "2025-01-31 23:59:59Z",
      "2025-01-31T23:59:59",
      "2025-01-31T24:00:00Z",
      "2025-01-31T23:60:00Z",
      "2025-02-30T00:00:00Z",
      "2025-01-31T23:59:59+24:00",
      "1998-12-31T23:58:60Z",
      "1998-12-31T22:59:60Z",
      "",
    ],
  },
  time: {
    good: ["08:30:06Z", "08:30:06.283185Z", "23:59:60Z", "01:29:60+01:30"],
    bad: ["08:30:06", "8:30:06Z", "24:00:00Z", "22:59:60Z", "08:30Z"],
  },
  duration: {
    good: ["P4DT12H30M5S", "P1W", "PT36H", "P1Y", "PT0.5S"],
    bad: ["", "P", "PT", "P1YT", "4DT12H", "P1W2D", "P2S", "P1D2H"],
  },
  email: {
    good: ["a@b.co", "te~st@example.com", "first.last+tag@sub.example.com", "a@localhost"],
    bad: [
      "",
      "a",
      "@b.co",
      "a@",
      "a@b..co",
      ".a@b.co",
      "a.@b.co",
      "a..b@c.co",
      "a b@c.co",
      "a@-b.co",
      "a@b@c.co",
      `${"a".repeat(65)}@b.co`,
      `a@${"b.".repeat(130)}co`,
      "a@b.co\n",
    ],
  },
  hostname: {
    good: ["example.com", "a", "xn--nxasmq6b", "1.2"],
    bad: ["", "-a", "a-", "a..b", "a_b", ".a", "a.", "a".repeat(64), "a.".repeat(127)],
  },
  ipv4: {
    good: ["0.0.0.0", "192.168.1.255"],
    bad: ["", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "1.2.3.4 ", "0x7f.0.0.1"],
  },
  ipv6: {
    good: [
      "::",
      "::1",
      "1::",
      "2001:db8::ff00:42:8329",
      "1:2:3:4:5:6:7:8",
      "::ffff:192.168.0.1",
      "1:2:3:4:5:6:1.2.3.4",
    ],
    bad: [
      "",
      ":",
      ":::",
      "1::2::3",
      "12345::",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1:2:3:4:5:6:7::8",
      "::1%eth0",
      "::g",
      "1.2.3.4",
      "::1.2.3.256",
      "1.2.3.4::",
    ],
  },
  uri: {
    good: [
      "https://example.com",
      "http://[2001:db8::7]:80/a?b#c",
      "mailto:a@b.co",
      "urn:isbn:0451450523",
      "x:",
      "https://u:p@h:1/%20",
    ],
    bad: [
      "",
      "/path",
      "example.com",
      "//host/path",
      "https://a b",
      "https://a/%zz",
      "https://a/ü",
      "1http://a",
      "http://[::1",
      "https://a/<b>",
      "https://a\n",
    ],
  },
  "uri-reference": {
    good: ["", "/path?x=1", "a/b:c", "#f", "//host", "https://example.com"],
    bad: ["a b", "\\\\share", "1:2", "%"],
  },
  uuid: {
    good: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"],
    bad: [
      "",
      "2eb8aa08aa9811eab4aa73b441d16380",
      "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
      "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
    ],
  },
  byte: { good: ["", "QQ==", "QUI=", "QUJD", "+/8="], bad: ["Q", "QQ", "QQ=", "Q===", "_-8=", "QQ==\n"] },
};

test.each(Object.entries(cases))("%s", (name, { good, bad }) => {
  const [, format] = Object.entries(formats).find(([known]) => known === name) ?? [];
  expect(good.filter((text) => !format?.test(text))).toEqual([]);
  expect(bad.filter((text) => format?.test(text))).toEqual([]);
});

test("no text makes a format slow", () => {
  const long = 100_000;
  const hostile = ["a", "a.", "-", "1", ":", "1:", "%20", "/", "a@", "P1", ".", "=", "[", "a-"].flatMap(
    (text) => [
      text.repeat(long),
      `https://${text.repeat(long)}!`,
      `${text.repeat(long)}\n`,
      `a@${text.repeat(long)}!`,
    ],
  );
  const started = performance.now();
  for (const format of Object.values(formats)) for (const text of hostile) format.test(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});
