import type { PlacedDiagnostic } from "./placed.ts";

/** For programs: one object, all problems, nothing folded. */
export function printJson(placed: readonly PlacedDiagnostic[]): string {
  const diagnostics = placed.map(({ frame: _, ...item }) => item);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return JSON.stringify({ errors, warnings: diagnostics.length - errors, diagnostics }, undefined, 2);
}
