// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply3,
  internalServerErrorReply,
  notAcceptableReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
} from "./shared.ts";

export const openapiExamples: Examples = {
  getOpenApiDocument: {
    "200": {
      contents: {
        "application/json": {
          start: { info: { title: "HeldSway API", version: "1.0.0" }, openapi: "3.1.0" },
        },
      },
    },
    "400": badRequestReply3,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
