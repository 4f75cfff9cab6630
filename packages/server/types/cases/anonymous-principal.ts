// error TS18048: 'principal' is possibly 'undefined'.
import type { GetOpenApiDocument } from "@heldsway/server";
import { ProblemError } from "@heldsway/server-runtime";
import type { App } from "./fixture.ts";

export const getOpenApiDocument: GetOpenApiDocument<App> = ({ principal }) => {
  throw new ProblemError({ code: "bad_request", detail: principal.workspace });
};
