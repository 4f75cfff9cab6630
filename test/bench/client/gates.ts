// What our client may cost. `npm run test:packages` holds it to the sizes, `npm run bench:client` to all of it.

/** Bytes, minified and compressed. */
export const sizeGates = { full: 9 * 1024, oneOperation: 6.5 * 1024 };

/** Milliseconds over the import of openapi-fetch. */
export const importGate = 8;

/** Seconds over the check of an empty project. */
export const typeCheckGate = 0.3;

/** Times the CPU of openapi-fetch. */
export const cpuGate = 1.5;
