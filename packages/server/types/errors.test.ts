import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cases, expectedOf, messagesOf } from "./messages.ts";

/** The oldest compiler that is supported for servers, and the newest; `npm run test:runtimes` has those between. */
const compilers = {
  "TypeScript 5.9": "../../../generator/node_modules/typescript/bin/tsc",
  "TypeScript 7": "../../../node_modules/typescript/bin/tsc",
};

describe.each(Object.entries(compilers))("%s", (_, compiler) => {
  const messages = messagesOf(fileURLToPath(new URL(compiler, import.meta.url)));

  test.each(cases)("%s: says what is wrong in one line", async (file) => {
    expect((await messages)(file)).toEqual([expectedOf(file)]);
  });
});
