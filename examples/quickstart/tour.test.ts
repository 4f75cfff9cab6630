import { startSandbox } from "@heldsway/sandbox";
import { expect, test } from "vitest";
import { tour } from "./tour.ts";

async function linesOfTour(seed: number): Promise<string[]> {
  const lines: string[] = [];
  const sandbox = await startSandbox({ port: 0, seed });
  try {
    await tour({
      baseUrl: sandbox.url,
      key: sandbox.keys.conversionWrite,
      lowLimitKey: sandbox.keys.lowLimit,
      say: (line) => lines.push(line),
    });
  } finally {
    await sandbox.close();
  }
  return lines;
}

test("prints what the API answers: another seed, other values", async () => {
  const one = await linesOfTour(1);
  const two = await linesOfTour(2);
  const told = (lines: readonly string[], pattern: RegExp) =>
    lines.map((line) => pattern.exec(line)?.[1]).find(Boolean);
  for (const pattern of [
    /; the last is (.+)$/,
    /^ {2}(cnv_\w+), .* is pending/,
    /idempotency key (\S+)$/,
    /^ {2}(commission com_\w+: .+)$/,
    /request id (\S+)$/,
  ]) {
    expect(told(one, pattern), `${pattern} in ${one.join("\n")}`).toBeDefined();
    expect(told(two, pattern)).toBeDefined();
    expect(told(two, pattern)).not.toBe(told(one, pattern));
  }
  for (const lines of [one, two]) {
    const text = lines.join("\n");
    expect(text).toMatch(/^ {2}page 2: \d+ affiliates/m);
    expect(text).toMatch(/the same key again: cnv_\w+, replayed$/m);
    expect(text).toMatch(/answered 429 rate_limited; waiting [\d.]+ s/);
    expect(text).toMatch(/got through: [2-9] attempts, waited [\d.]+ s$/m);
    expect(text).toMatch(/^ {2}409 duplicate_resource: /m);
  }
});
