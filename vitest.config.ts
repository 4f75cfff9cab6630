import { configDefaults, defineConfig } from "vitest/config";

/** Packages resolve one another to their sources. Vitest starts its workers with these conditions as well. */
const conditions = ["@heldsway/source", "module", "node"];

/** Suites with an npm script of their own, `test:<name>`; `npm test` runs the rest. */
const long = ["adapters", "conformance", "corpus", "faults", "packages"];

/** `.ci/run` counts from this file. */
const results = process.env.HELDSWAY_RESULTS;

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // For what never comes: many tests start programs or databases, and a machine may be slow, and busy too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ["test/support/seed-properties.ts"],
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["{generator,packages,examples,spec,test}/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...long.map((suite) => `test/${suite}/**`)],
        },
      },
      ...long.map((suite) => ({
        extends: true as const,
        // Attacks measure what ordinary callers feel, so one runs at a time.
        test: {
          name: suite,
          include: [`test/${suite}/**/*.test.ts`],
          fileParallelism: suite !== "faults",
        },
      })),
    ],
  },
});
