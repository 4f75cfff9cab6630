import { expect, test } from "vitest";
import { timestampFromSql, timestampFromText, timestampOf } from "./timestamp.ts";

test.each([
  { name: "microseconds", given: "2026-05-04 03:02:01.123456+00", want: "2026-05-04T03:02:01.123456Z" },
  {
    name: "zeros Postgres leaves out",
    given: "2026-05-04 03:02:01.12+00",
    want: "2026-05-04T03:02:01.120000Z",
  },
  { name: "a whole second", given: "2026-05-04 03:02:01+00", want: "2026-05-04T03:02:01.000000Z" },
])("timestampFromSql keeps $name", ({ given, want }) => {
  expect(timestampFromSql(given)).toBe(want);
});

test.each([
  { name: "keeps microseconds", given: "2026-05-04T03:02:01.123456Z", want: "2026-05-04T03:02:01.123456Z" },
  { name: "cuts what is finer", given: "2026-05-04T03:02:01.1234569Z", want: "2026-05-04T03:02:01.123456Z" },
  {
    name: "turns an offset into UTC",
    given: "2026-05-04t03:02:01+23:59",
    want: "2026-05-03T03:03:01.000000Z",
  },
  {
    name: "counts a leap second as the next",
    given: "2016-12-31T23:59:60Z",
    want: "2017-01-01T00:00:00.000000Z",
  },
  { name: "refuses the year 0", given: "0000-06-01T00:00:00Z", want: undefined },
  { name: "refuses what an offset moves out of range", given: "9999-12-31T23:59:59-00:01", want: undefined },
])("timestampFromText $name", ({ given, want }) => {
  expect(timestampFromText(given)).toBe(want);
});

test("timestampOf writes six digits", () => {
  expect(timestampOf(new Date("2026-05-04T03:02:01.123Z"))).toBe("2026-05-04T03:02:01.123000Z");
});
