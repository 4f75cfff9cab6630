// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInQuery,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidJson,
  conflictOfResourceInUse,
  contentTooLarge,
  cursor,
  forbidden,
  from,
  internalServerError,
  isActive,
  limit,
  noContent,
  notAcceptable,
  notFound,
  ok,
  programId,
  search,
  serviceUnavailable,
  sort,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const linkId = {
  name: "link_id",
  property: "linkId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const satisfies ParameterDescriptor;

/** List links */
export const listLinks = {
  id: "listLinks",
  method: "GET",
  path: "/links",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [limit, cursor, sort, affiliateIdInQuery, programId, isActive, search],
  replies: [
    ok,
    badRequestOfInvalidCursor,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/links.ts").then((module) => module.listLinks),
} as const satisfies OperationDescriptor;

/** Read a link */
export const getLink = {
  id: "getLink",
  method: "GET",
  path: "/links/{link_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [linkId],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/links.ts").then((module) => module.getLink),
} as const satisfies OperationDescriptor;

/** Change a link */
export const updateLink = {
  id: "updateLink",
  method: "PATCH",
  path: "/links/{link_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [linkId],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok,
    badRequestOfInvalidJson,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/links.ts").then((module) => module.updateLink),
} as const satisfies OperationDescriptor;

/** Delete a link */
export const deleteLink = {
  id: "deleteLink",
  method: "DELETE",
  path: "/links/{link_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [linkId],
  replies: [
    noContent,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    conflictOfResourceInUse,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/links.ts").then((module) => module.deleteLink),
} as const satisfies OperationDescriptor;

/** Read a link's figures */
export const getLinkStats = {
  id: "getLinkStats",
  method: "GET",
  path: "/links/{link_id}/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [linkId, from, to],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: () => import("../checks/links.ts").then((module) => module.getLinkStats),
} as const satisfies OperationDescriptor;
