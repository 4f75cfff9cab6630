/** A value with its bytes and streams read as text. */
export async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new Response(Object(value)).text();
  if (value instanceof ReadableStream) return new Response(value).text();
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(async ([name, member]) => [name, await plain(member)] as const);
  return Object.fromEntries(await Promise.all(members));
}
