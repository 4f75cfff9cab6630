import { deepStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { cases, expectedOf, messagesOf } from "../../../packages/server/types/messages.ts";
import { matrixModules } from "../runtimes/runtime.ts";

/** Compilers that servers are written with. */
export const serverCompilers = ["5.9", "6", "7"] as const;

/** Rejects where a compiler says something else of a handler's mistake than one line that names it. */
export async function sayWhatIsWrong(compiler: (typeof serverCompilers)[number]): Promise<void> {
  const messages = await messagesOf(join(matrixModules, `typescript-${compiler}`, "bin/tsc"));
  for (const file of cases) deepStrictEqual(messages(file), [expectedOf(file)], file);
}
