import { bundle } from "../../support/bundle.ts";
import { importEntries } from "../smoke/modules.ts";

/** One file of a program that may use `modules` and `runSmokeSuite`. */
export function bundleWithSmoke(program: string, folder: string, conditions: string[]): Promise<string> {
  const code = `
  ${importEntries()}
  import { runSmokeSuite } from "./suite.mjs";
  ${program}`;
  return bundle({ code, folder, minify: false, conditions });
}
