import type { GetOpenApiDocument } from "@heldsway/server";
import type { App } from "../app-types.ts";

export const getOpenApiDocument: GetOpenApiDocument<App> = ({ services, reply }) =>
  // Anybody may read the document, from any page.
  reply.ok({ ...services.document() }, { headers: { "access-control-allow-origin": "*" } });
