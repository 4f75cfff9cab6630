import type {
  OperationChecks,
  OperationDescriptor,
  ParameterDescriptor,
  ServedContract,
} from "../operation.ts";
import {
  type Check,
  closed,
  integer,
  isBoolean,
  isInteger,
  isNumber,
  isObject,
  isString,
  keys,
  literals,
  optional,
  required,
  string,
} from "../validation/index.ts";

// A small API with one of everything, as a generator would write it.

const json = { mediaType: "application/json", kind: "json" } as const;
const problem = { mediaType: "application/problem+json", kind: "json" } as const;

export function problemReply(status: string, name: string, ...problemCodes: string[]) {
  return { status, name, headers: [], contents: [problem], problemCodes };
}

function query(name: string, more: Partial<ParameterDescriptor> = {}): ParameterDescriptor {
  return {
    name,
    property: name,
    in: "query",
    required: false,
    style: "form",
    explode: true,
    shape: "string",
    ...more,
  };
}

export const widgetId: ParameterDescriptor = {
  name: "widget_id",
  property: "widgetId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

const checkWidgetFields: Check = (value, issues) => {
  if (!isObject(value, issues)) return false;
  const found = issues.length;
  required(value, issues, "name", string({ minLength: 1, maxLength: 20 }));
  optional(value, issues, "size", integer({ minimum: 0 }));
  optional(value, issues, "note", isString);
  optional(value, issues, "tags", () => true);
  return issues.length === found;
};
const widgetKeys = keys(["name", "size", "note", "tags"]);
const checkWidgetCreate: Check = (value, issues) => {
  const isFine = checkWidgetFields(value, issues);
  return isObject(value, []) ? closed(value, issues, widgetKeys) && isFine : isFine;
};
const checkWidget: Check = (value, issues) =>
  checkWidgetFields(value, issues) && isObject(value, issues) && required(value, issues, "id", isString);
const checkList: Check = (value, issues) =>
  isObject(value, issues) && required(value, issues, "data", (items) => Array.isArray(items));
const anything: Check = () => true;

function checksOf(given: Partial<OperationChecks>): OperationDescriptor["checks"] {
  const checks: OperationChecks = { parameters: {}, body: {}, replies: {}, ...given };
  return async () => checks;
}

const get = {
  method: "GET",
  security: [[{ scheme: "bearerAuth", scopes: ["read"] }]],
  parameters: [],
} as const;
const write = [[{ scheme: "bearerAuth", scopes: ["write"] }]];

export const operations = {
  getMe: {
    ...get,
    id: "getMe",
    path: "/me",
    security: [[{ scheme: "bearerAuth", scopes: [] }]],
    replies: [{ status: "200", name: "ok", headers: [], contents: [json], problemCodes: [] }],
    checks: checksOf({}),
  },
  getHealth: {
    ...get,
    id: "getHealth",
    path: "/health",
    security: [],
    replies: [{ status: "200", name: "ok", headers: [], contents: [json], problemCodes: [] }],
    checks: checksOf({}),
  },
  listWidgets: {
    ...get,
    id: "listWidgets",
    path: "/widgets",
    parameters: [
      query("limit", { shape: "integer", default: 25 }),
      query("cursor"),
      query("status", { shape: { array: "string" } }),
      query("ratio", { shape: "number" }),
      query("deep", { shape: "boolean" }),
      { ...query("X-Trace"), in: "header", style: "simple", explode: false, property: "x-trace" },
    ],
    replies: [
      { status: "200", name: "ok", headers: [], contents: [json], problemCodes: [] },
      problemReply("400", "badRequest", "invalid_cursor"),
    ],
    checks: checksOf({
      parameters: {
        "query:limit": integer({ minimum: 1, maximum: 100 }),
        "query:cursor": string({ minLength: 1 }),
        "query:status": (value, issues) =>
          Array.isArray(value) && value.every((item) => literals("new", "old")(item, issues)),
        "query:ratio": isNumber,
        "query:deep": isBoolean,
        "header:X-Trace": string({ maxLength: 8 }),
      },
      replies: { "200": { headers: {}, contents: { "application/json": checkList } } },
    }),
  },
  createWidget: {
    id: "createWidget",
    method: "POST",
    path: "/widgets",
    security: write,
    parameters: [
      {
        ...query("Idempotency-Key"),
        in: "header",
        style: "simple",
        explode: false,
        property: "idempotency-key",
      },
      query("dry_run", { shape: "boolean" }),
    ],
    body: { required: true, contents: [json] },
    replies: [
      {
        status: "201",
        name: "created",
        headers: [{ name: "Location", required: true }],
        contents: [json],
        problemCodes: [],
      },
      problemReply("409", "conflict", "duplicate_widget"),
      problemReply("503", "unavailable", "service_unavailable"),
    ],
    idempotency: { header: "Idempotency-Key", required: false },
    checks: checksOf({
      parameters: { "query:dry_run": isBoolean },
      body: { "application/json": checkWidgetCreate },
      replies: {
        "201": {
          headers: { Location: string({ minLength: 1 }) },
          contents: { "application/json": checkWidget },
        },
      },
    }),
  },
  getWidget: {
    ...get,
    id: "getWidget",
    path: "/widgets/{widget_id}",
    parameters: [widgetId],
    replies: [
      { status: "200", name: "ok", headers: [], contents: [json], problemCodes: [] },
      problemReply("404", "notFound", "not_found"),
    ],
    checks: checksOf({
      parameters: { "path:widget_id": string({ maxLength: 30 }) },
      replies: { "200": { headers: {}, contents: { "application/json": checkWidget } } },
    }),
  },
  deleteWidget: {
    id: "deleteWidget",
    method: "DELETE",
    path: "/widgets/{widget_id}",
    security: write,
    parameters: [widgetId],
    replies: [
      { status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] },
      { status: "4XX", name: "clientError", headers: [], contents: [problem], problemCodes: [] },
    ],
    checks: checksOf({}),
  },
  exportWidgets: {
    ...get,
    id: "exportWidgets",
    path: "/widgets/export",
    replies: [
      {
        status: "200",
        name: "ok",
        headers: [],
        contents: [
          { ...json, name: "json" },
          { mediaType: "text/csv", kind: "text", name: "csv" },
        ],
        problemCodes: [],
      },
    ],
    checks: checksOf({}),
  },
  watchWidgets: {
    ...get,
    id: "watchWidgets",
    path: "/widgets/events",
    replies: [
      {
        status: "200",
        name: "ok",
        headers: [],
        contents: [{ mediaType: "text/event-stream", kind: "sse" }],
        problemCodes: [],
      },
    ],
    checks: checksOf({}),
  },
  uploadFile: {
    id: "uploadFile",
    method: "POST",
    path: "/files",
    security: write,
    parameters: [],
    body: {
      required: false,
      contents: [
        { mediaType: "application/octet-stream", kind: "binary" },
        {
          mediaType: "application/x-www-form-urlencoded",
          kind: "form",
          fields: { a: "integer", b: { array: "string" } },
        },
        { mediaType: "multipart/form-data", kind: "multipart", fields: { pages: "integer" } },
        { mediaType: "text/*", kind: "text" },
        { mediaType: "application/jsonl", kind: "jsonl" },
      ],
    },
    replies: [{ status: "200", name: "ok", headers: [], contents: [json], problemCodes: [] }],
    checks: checksOf({
      body: {
        "text/*": anything,
        "application/x-www-form-urlencoded": (value, issues) =>
          isObject(value, issues) && optional(value, issues, "a", integer({ maximum: 9 })),
      },
    }),
  },
  setLevel: {
    id: "setLevel",
    method: "PUT",
    path: "/level",
    security: write,
    parameters: [],
    body: { required: true, contents: [json] },
    replies: [{ status: "default", name: "otherwise", headers: [], contents: [json], problemCodes: [] }],
    idempotency: { header: "Idempotency-Key", required: true },
    checks: checksOf({ body: { "application/json": isInteger } }),
  },
} as const satisfies { readonly [name: string]: OperationDescriptor };

export const sampleContract: ServedContract = {
  operations,
  securitySchemes: { bearerAuth: { kind: "bearer" } },
  problems: {
    duplicate_widget: { status: 409, title: "Duplicate widget" },
    maintenance: { status: 503, title: "Under maintenance" },
    not_found: { status: 404, title: "No such thing" },
    gone_fishing: { status: 403, title: "Gone fishing" },
  },
};
