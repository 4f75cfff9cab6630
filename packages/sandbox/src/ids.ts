import { TypeID, typeid } from "typeid-js";

/** Prefixes of ids, by what they identify. */
export const idPrefixes = {
  workspace: "wks",
  apiKey: "key",
  apiKeySecret: "ksec",
  program: "prg",
  affiliate: "aff",
  conversion: "cnv",
  commission: "com",
  payout: "pay",
  auditEntry: "aud",
  event: "evt",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** A new id: prefixed, and later than every id this process made before (TypeID over UUIDv7). */
export function newId(kind: IdKind): string {
  return typeid(idPrefixes[kind]).toString();
}

/** The id with these 128 bits. */
export function idFromBytes(kind: IdKind, bytes: Uint8Array): string {
  return TypeID.fromUUIDBytes(idPrefixes[kind], bytes).toString();
}
