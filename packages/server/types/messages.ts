import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("cases/", import.meta.url);

/** Files that make a small mistake each; the first line of each is the first line a compiler says about it. */
export const cases: readonly string[] = readdirSync(folder).filter((file) => file !== "fixture.ts");

/** What a compiler should say of a case. */
export function expectedOf(file: string): string {
  const [first = ""] = readFileSync(new URL(file, folder), "utf8").split("\n", 1);
  return first.replace("// ", "");
}

/** First lines of what a compiler says, by case. */
export function messagesOf(compilerPath: string): Promise<(file: string) => readonly string[]> {
  return new Promise((resolve) => {
    const options = { cwd: new URL(".", import.meta.url) };
    execFile(process.execPath, [compilerPath, "--noEmit", "--pretty", "false"], options, (_, output) => {
      const found = [...output.matchAll(/^cases\/(.+)\(\d+,\d+\): (.*)$/gm)];
      const files = Map.groupBy(found, ([, file = ""]) => file);
      resolve((file) => files.get(file)?.map(([, , message = ""]) => message) ?? ["no error"]);
    });
  });
}
