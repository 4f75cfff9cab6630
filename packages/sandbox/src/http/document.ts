import { existsSync, readFileSync } from "node:fs";

/** The OpenAPI document, with this server in front of the others it lists. */
export function openApiDocument(origin: string): object {
  const document: unknown = JSON.parse(readFileSync(file(), "utf8"));
  if (typeof document !== "object" || document === null)
    throw new Error("the OpenAPI document is not an object");
  const others: readonly unknown[] =
    "servers" in document && Array.isArray(document.servers) ? document.servers : [];
  return { ...document, servers: [{ url: `${origin}/v1`, description: "This server" }, ...others] };
}

/** Beside the code when packed, in the folder of the specification in the repository. */
function file(): URL {
  const packed = new URL("./openapi.json", import.meta.url);
  return existsSync(packed) ? packed : new URL("../../../../spec/openapi.json", import.meta.url);
}
