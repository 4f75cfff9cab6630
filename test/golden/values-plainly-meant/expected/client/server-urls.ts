// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { fillUrl } from "@heldsway/client-runtime";

/** `https://{host}:{port}` with its variables filled in, for `baseUrl` of the client. */
export function productionUrl(
  variables: {
    readonly host?: string;
    readonly port?: "443" | "8443";
  } = {},
): string {
  return fillUrl("https://{host}:{port}", {
    host: "pets.example",
    port: "443",
    ...variables,
  });
}
