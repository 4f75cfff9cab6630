import type { Api } from "../../ir/api.ts";
import type { SourceFile } from "../shared/code.ts";
import { emitIndex } from "./emit-index.ts";
import { emitModule } from "./emit-module.ts";
import { handlerModules } from "./handler-modules.ts";

/** Typed server stubs: contexts, replies and handler types of each module, and `createServer`. */
export function emitServer(api: Api): readonly SourceFile[] {
  const modules = handlerModules(api);
  return [emitIndex(api, modules), ...modules.map((module) => emitModule(api, module))];
}
