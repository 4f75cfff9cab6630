/**
 * The generator as a library: what the command line does, in steps.
 * @packageDocumentation
 */
export { readConfig } from "./config/read-config.ts";
export { type OutputName, type OutputSettings, outputNames, type Settings } from "./config/settings.ts";
export { type Diagnostic, type DiagnosticCode, Report, type Severity } from "./diagnostics.ts";
export {
  type RequestSampler,
  requestSampler,
  type SampleBody,
  type SampleRequest,
} from "./emit/shared/sample/sample-request.ts";
export { type GenerateOptions, generate } from "./generate.ts";
export type { Api } from "./ir/api.ts";
export type { Operation } from "./ir/operation.ts";
export type { Schema, Type } from "./ir/type.ts";
export { load } from "./load/load.ts";
export { normalize } from "./normalize/normalize.ts";
export { printDiagnostics } from "./print-diagnostics.ts";
export { describeDrift } from "./write/check.ts";
export { type Plan, WriteError } from "./write/plan.ts";
export { write } from "./write/write.ts";
