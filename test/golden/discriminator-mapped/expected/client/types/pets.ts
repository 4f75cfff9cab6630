// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface Cat {
  kind: string;
  lives?: number;
}

export interface Dog {
  kind: string;
  tricks?: number;
}

export type Pet = (Cat & { kind: "feline" }) | (Dog & { kind: "canine" });
