import { createHash } from "node:crypto";
import { type IdKind, idFromBytes } from "../ids.ts";

/**
 * The id of a seeded row: a UUIDv7 of when the row was made, its random part worked out from its place, so the
 * id is the same under every seed.
 */
export function seedId(kind: IdKind, place: string, createdAt: string): string {
  const bytes = createHash("sha256").update(`${kind} ${place}`).digest().subarray(0, 16);
  bytes.writeUIntBE(Date.parse(createdAt), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return idFromBytes(kind, bytes);
}
