/** Scopes a key can hold, from the API's own page. */
export const scopes = ["read-only", "conversion-write", "payout-write", "admin"] as const;

export type Scope = (typeof scopes)[number];

const implied: { readonly [scope in Scope]: readonly Scope[] } = {
  "read-only": ["read-only"],
  "conversion-write": ["conversion-write", "read-only"],
  "payout-write": ["payout-write", "read-only"],
  admin: scopes,
};

/** Everything these scopes allow: writing includes reading, `admin` includes all. */
export function withImplied(held: readonly Scope[]): readonly Scope[] {
  return scopes.filter((scope) => held.some((one) => implied[one].includes(scope)));
}

/** Of `wanted`, those that go beyond `held`. */
export function beyond(held: readonly Scope[], wanted: readonly Scope[]): readonly Scope[] {
  const allowed = withImplied(held);
  return wanted.filter((scope) => !allowed.includes(scope));
}
