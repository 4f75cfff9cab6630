#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

module.enableCompileCache?.();
const source = new URL("../src/cli.ts", import.meta.url);
const isRepository = existsSync(source);
// In the repository packages resolve one another to their sources: nothing there need be built.
if (isRepository)
  module.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...(context.conditions ?? []), "@heldsway/source"] }),
  });
const { main } = await import(isRepository ? source.href : "../dist/cli.js");
await main();
