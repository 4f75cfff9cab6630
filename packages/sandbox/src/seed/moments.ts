/** The moment the seeded world was last touched; everything in it happened before. */
export const baseClock = Date.parse("2026-09-01T00:00:00Z");

/** An end that does not come while anybody uses the sandbox. */
export const farFuture = "2099-12-31T23:59:59.000000Z";

const dayMs = 86_400_000;

/** A moment `days` before the base clock, as stored; the microseconds tell rows apart. */
export function daysBefore(days: number, microseconds = 0): string {
  return stamp(baseClock - days * dayMs, microseconds);
}

/** A stored moment moved by days. */
export function plusDays(moment: string, days: number): string {
  return stamp(Date.parse(moment) + days * dayMs, Number(moment.slice(-4, -1)));
}

/** How many days before the base clock a moment is. */
export function ageInDays(moment: string): number {
  return (baseClock - Date.parse(moment)) / dayMs;
}

function stamp(ms: number, microseconds: number): string {
  return `${new Date(ms).toISOString().slice(0, -1)}${String(microseconds % 1000).padStart(3, "0")}Z`;
}
