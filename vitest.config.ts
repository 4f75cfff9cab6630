import { configDefaults, defineConfig } from "vitest/config";

const source = ["@heldsway/source"];

/** Suites with an npm script of their own, `test:<name>`; `npm test` runs the rest. */
const long = ["conformance", "corpus", "packages"];

/** `.ci/run` counts from this file. */
const results = process.env.HELDSWAY_RESULTS;

export default defineConfig({
  resolve: { conditions: [...source, "module", "import", "default"] },
  ssr: {
    resolve: { conditions: [...source, "module", "import", "node", "default"], externalConditions: source },
  },
  test: {
    execArgv: ["--conditions=@heldsway/source"],
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
        test: { name: suite, include: [`test/${suite}/**/*.test.ts`] },
      })),
    ],
  },
});
