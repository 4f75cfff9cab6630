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

const loadChecks = () => import("../checks/links.ts");

const linkId: ParameterDescriptor = {
  name: "link_id",
  property: "linkId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List links */
export const listLinks: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).listLinks,
};

/** Read a link */
export const getLink: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getLink,
};

/** Change a link */
export const updateLink: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).updateLink,
};

/** Delete a link */
export const deleteLink: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).deleteLink,
};

/** Read a link's figures */
export const getLinkStats: OperationDescriptor = {
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
  checks: async () => (await loadChecks()).getLinkStats,
};
