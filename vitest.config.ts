import { defineConfig } from "vitest/config";

const source = ["@heldsway/source"];

export default defineConfig({
  resolve: { conditions: [...source, "module", "import", "default"] },
  ssr: {
    resolve: { conditions: [...source, "module", "import", "node", "default"], externalConditions: source },
  },
  test: {
    include: ["{generator,packages,examples,spec,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    execArgv: ["--conditions=@heldsway/source"],
  },
});
