import { writeFile } from "node:fs/promises";

interface Result {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly reason?: string;
}

/** What came out, told as it comes and counted at the end. */
export class Results {
  readonly #results: Result[] = [];

  add(result: Result): void {
    this.#results.push(result);
    const { name, state, reason } = result;
    console.log(`${state.padEnd(7)} ${name}${reason === undefined ? "" : `: ${reason}`}`);
  }

  /** Passes with what the work gives; fails, and gives nothing, when it throws. */
  async step<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await work();
      this.add({ name, state: "passed" });
      return value;
    } catch (error) {
      this.add({ name, state: "failed", reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  /** Writes the counts as `.ci/run` reads them, prints them as the last line, and sets the exit code. */
  async finish(file: string | undefined): Promise<void> {
    const count = (wanted: Result["state"]) => this.#results.filter(({ state }) => state === wanted).length;
    const counts = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
    if (file !== undefined) await writeFile(file, JSON.stringify(counts));
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    process.exitCode = counts.failed === 0 ? 0 : 1;
  }
}
