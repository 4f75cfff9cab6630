export type { Environment } from "./auth/api-key.ts";
export { DatabaseMismatch } from "./database/database-mismatch.ts";
export type { SandboxKeys } from "./seed/key-ring.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start-sandbox.ts";
