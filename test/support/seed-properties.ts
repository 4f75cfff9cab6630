// Runs before every test file. With HELDSWAY_SEED, properties draw the same values in each run; without it others
// each time, which finds more.

const seed = process.env.HELDSWAY_SEED;

if (seed) {
  // Most files have no property and need not wait for this.
  const { configureGlobal } = await import("fast-check");
  configureGlobal({ seed: Number(seed) });
}
