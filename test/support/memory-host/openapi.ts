import { readFileSync } from "node:fs";
import type { GetOpenApiDocument } from "@heldsway/server";
import type { App } from "./app.ts";

const document = JSON.parse(readFileSync(new URL("../../../spec/openapi.json", import.meta.url), "utf8"));

export const getOpenApiDocument: GetOpenApiDocument<App> = ({ reply }) => reply.ok(document);
