import { expect, test } from "vitest";
import { RawError } from "./emit/raw/raw-error.ts";
import { UsageError } from "./exit-codes.ts";
import { explainFailure } from "./explain-failure.ts";
import { atOperation } from "./operation-error.ts";
import { WriteError } from "./write/plan.ts";

function explain(error: unknown) {
  const lines: string[] = [];
  const code = explainFailure(error, {
    workingFolder: "/",
    print: () => undefined,
    printError: (text) => lines.push(text),
    isInteractive: false,
  });
  return { code, lines };
}

test.each([
  { error: new UsageError("no document"), code: 2, line: "heldsway-gen: no document" },
  { error: new WriteError('cannot write to "out"'), code: 2, line: 'heldsway-gen: cannot write to "out"' },
  { error: new RawError("no paths"), code: 1, line: "heldsway-gen: raw: no paths; leave it out by --only" },
])("$error.name is one line with exit code $code", ({ error, code, line }) => {
  expect(explain(error)).toEqual({ code, lines: [line] });
});

test("anything else is ours: it names the operation and shows the stack", () => {
  const broken = () =>
    atOperation({ method: "GET", path: "/pets" }, () => {
      throw new TypeError("pets of undefined");
    });
  let caught: unknown;
  try {
    broken();
  } catch (error) {
    caught = error;
  }
  const { code, lines } = explain(caught);
  expect(code).toBe(70);
  expect(lines[0]).toBe('heldsway-gen: a bug of ours at GET "/pets"; please report it with the document');
  expect(lines[1]).toMatch(/^TypeError: pets of undefined\n +at /);
});
