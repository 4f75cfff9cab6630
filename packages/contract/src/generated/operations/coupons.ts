// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import {
  affiliateIdInQuery,
  badRequest,
  badRequestOfInvalidCursor,
  badRequestOfInvalidIdempotencyKeyOrInvalidJson,
  badRequestOfInvalidJson,
  conflictOfDuplicateResourceOrIdempotencyInProgress,
  conflictOfIdempotencyInProgressOrResourceInUse,
  conflictOfResourceInUse,
  contentTooLarge,
  created,
  cursor,
  forbidden,
  from,
  idempotencyKey,
  internalServerError,
  limit,
  noContent,
  notAcceptable,
  notFound,
  ok,
  ok2,
  programId,
  serviceUnavailable,
  sort,
  status,
  to,
  tooManyRequests,
  unauthorized,
  unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
  unprocessableContentOfValidationFailed,
  unsupportedMediaType,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/coupons.ts");

const couponId: ParameterDescriptor = {
  name: "coupon_id",
  property: "couponId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
};

/** List coupons */
export const listCoupons: OperationDescriptor = {
  id: "listCoupons",
  method: "GET",
  path: "/coupons",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [
    limit,
    cursor,
    sort,
    affiliateIdInQuery,
    programId,
    status,
    {
      name: "code",
      property: "code",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
  ],
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
  checks: async () => (await loadChecks()).listCoupons,
};

/** Create a coupon */
export const createCoupon: OperationDescriptor = {
  id: "createCoupon",
  method: "POST",
  path: "/coupons",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    created,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notAcceptable,
    conflictOfDuplicateResourceOrIdempotencyInProgress,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).createCoupon,
};

/** Import coupons */
export const importCoupons: OperationDescriptor = {
  id: "importCoupons",
  method: "POST",
  path: "/coupons/import",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [idempotencyKey],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    ok2,
    badRequestOfInvalidIdempotencyKeyOrInvalidJson,
    unauthorized,
    forbidden,
    notAcceptable,
    conflictOfIdempotencyInProgressOrResourceInUse,
    contentTooLarge,
    unsupportedMediaType,
    unprocessableContentOfIdempotencyKeyReusedOrValidationFailed,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => (await loadChecks()).importCoupons,
};

/** Read a coupon */
export const getCoupon: OperationDescriptor = {
  id: "getCoupon",
  method: "GET",
  path: "/coupons/{coupon_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [couponId],
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
  checks: async () => (await loadChecks()).getCoupon,
};

/** Switch a coupon off or change its end */
export const updateCoupon: OperationDescriptor = {
  id: "updateCoupon",
  method: "PATCH",
  path: "/coupons/{coupon_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [couponId],
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
  checks: async () => (await loadChecks()).updateCoupon,
};

/** Delete a coupon nobody used */
export const deleteCoupon: OperationDescriptor = {
  id: "deleteCoupon",
  method: "DELETE",
  path: "/coupons/{coupon_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [couponId],
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
  checks: async () => (await loadChecks()).deleteCoupon,
};

/** Read a coupon's figures */
export const getCouponStats: OperationDescriptor = {
  id: "getCouponStats",
  method: "GET",
  path: "/coupons/{coupon_id}/stats",
  security: [[{ scheme: "bearerAuth", scopes: ["read-only"] }]],
  parameters: [couponId, from, to],
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
  checks: async () => (await loadChecks()).getCouponStats,
};
