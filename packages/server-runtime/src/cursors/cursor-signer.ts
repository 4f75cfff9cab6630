import { canonicalJson } from "../idempotency/canonical-json.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { InvalidCursor } from "./invalid-cursor.ts";

/** What a cursor belongs to. It opens for an equal binding only. */
export interface CursorBinding {
  /** Operation whose list it continues: `listAffiliates`. */
  readonly endpoint: string;
  /** Whose rows: workspace and environment. */
  readonly scope: string;
  /** Filters by name; those not given are left out. */
  readonly filters?: { readonly [name: string]: unknown };
  readonly sort?: string;
}

/** Position behind a row: its sort keys as text, so that microseconds survive. */
export type CursorKeys = readonly string[];

export interface CursorSigner {
  sign(binding: CursorBinding, keys: CursorKeys): Promise<string>;
  /** Throws `InvalidCursor` for anything but an unaltered cursor of the same binding. */
  open(binding: CursorBinding, cursor: string): Promise<CursorKeys>;
}

export interface CursorSecret {
  /** 0 to 255; stays with its secret while cursors signed with it are out. */
  readonly id: number;
  /** At least 32 random bytes. */
  readonly secret: Uint8Array;
}

/**
 * Signs list cursors with HMAC-SHA256 over position and binding. The first secret signs, all of them open:
 * to rotate, put a new one in front and drop the old one when its cursors may die.
 */
export function cursorSigner(options: {
  readonly secrets: readonly [CursorSecret, ...CursorSecret[]];
}): CursorSigner {
  const keys = new Map(options.secrets.map(({ id, secret }) => [id, importKey(id, secret)]));
  const signing = options.secrets[0].id;

  return {
    async sign(binding, position) {
      const payload = utf8.encode(JSON.stringify(position));
      const mac = await crypto.subtle.sign(
        "HMAC",
        await keyOf(keys, signing),
        signed(signing, binding, payload),
      );
      return toBase64Url(Uint8Array.of(version, signing, ...new Uint8Array(mac), ...payload));
    },

    async open(binding, cursor) {
      const bytes = cursor.length <= longest ? fromBase64Url(cursor) : undefined;
      if (!bytes || bytes.length < payloadStart || bytes[0] !== version) throw new InvalidCursor();
      const id = bytes[1] ?? signing;
      const payload = bytes.subarray(payloadStart);
      const key = await keyOf(keys, id);
      const mac = bytes.subarray(macStart, payloadStart);
      if (!(await crypto.subtle.verify("HMAC", key, mac, signed(id, binding, payload))))
        throw new InvalidCursor();
      return positionOf(payload);
    },
  };
}

const version = 1;
const macStart = 2;
const payloadStart = macStart + 32;
const longest = 512;
const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true });

/** `CryptoKey`, which not every type library declares. */
type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

function importKey(id: number, secret: Uint8Array): Promise<HmacKey> {
  if (!Number.isInteger(id) || id < 0 || id > 255)
    throw new RangeError(`cursor secret id ${id} is not in 0 to 255`);
  if (secret.length < 32)
    throw new RangeError(`cursor secret ${id} has ${secret.length} bytes; use at least 32`);
  return crypto.subtle.importKey("raw", secret.slice(), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
}

function keyOf(keys: ReadonlyMap<number, Promise<HmacKey>>, id: number): Promise<HmacKey> {
  const key = keys.get(id);
  if (!key) throw new InvalidCursor();
  return key;
}

/** The signed text: canonical JSON holds no line break, so no binding can pass for part of a position. */
function signed(id: number, { endpoint, scope, filters, sort }: CursorBinding, payload: Uint8Array) {
  const binding = canonicalJson([version, id, endpoint, scope, filters ?? {}, sort]);
  return Uint8Array.of(...utf8.encode(`${binding}\n`), ...payload);
}

function positionOf(payload: Uint8Array): CursorKeys {
  const keys: unknown = JSON.parse(fromUtf8.decode(payload));
  if (Array.isArray(keys) && keys.every((key) => typeof key === "string")) return keys;
  throw new InvalidCursor();
}
