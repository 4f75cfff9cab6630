// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply2,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const affiliatesExamples: Examples = {
  listAffiliates: {
    "200": {
      contents: {
        "application/json": {
          first_page: {
            data: [
              {
                id: "aff_01k9x4m2tqf8ra6v3n7cjd5e0h",
                name: "Maya Lindqvist",
                email: "maya@trailnotes.example",
                phone: "+46701740615",
                country: "SE",
                referral_code: "MAYA10",
                status: "active",
                commission_rate: "25.00",
                program_ids: ["prg_01k8w0a7c4e6rt9v2m5xq3n8bd"],
                parent_affiliate_id: null,
                payout_method: { type: "paypal", masked: "m***@trailnotes.example" },
                tax_form: { type: "w8", status: "verified" },
                tags: ["vip", "outdoor"],
                notes: "Runs the largest hiking newsletter in Scandinavia",
                metadata: { crm_id: "8841" },
                approved_at: "2025-11-21T09:00:00.000000Z",
                suspended_at: null,
                terminated_at: null,
                created_at: "2025-11-20T16:42:07.318204Z",
                updated_at: "2025-12-02T08:15:44.902117Z",
              },
              {
                id: "aff_01k9x4m2tsf93bq0gzk8w2y6xt",
                name: "Tomas Rivera",
                email: "tomas@gearheads.example",
                phone: null,
                country: "US",
                referral_code: "RIVERA",
                status: "pending",
                commission_rate: null,
                program_ids: ["prg_01k8w0a7c4e6rt9v2m5xq3n8bd"],
                parent_affiliate_id: "aff_01k9x4m2tqf8ra6v3n7cjd5e0h",
                payout_method: null,
                tax_form: { type: null, status: "missing" },
                tags: [],
                notes: null,
                metadata: {},
                approved_at: null,
                suspended_at: null,
                terminated_at: null,
                created_at: "2025-11-20T16:40:55.100450Z",
                updated_at: "2025-11-20T16:40:55.100450Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
          nobody: { data: [], has_more: false, next_cursor: null },
        },
      },
    },
    "400": {
      contents: {
        "application/problem+json": {
          invalid_cursor: {
            code: "invalid_cursor",
            detail: "the cursor is damaged or belongs to another list; start again without it",
            errors: [
              {
                code: "invalid_cursor",
                detail: "was not issued for this list with these filters",
                parameter: "cursor",
              },
            ],
          },
          invalid_parameter: {
            code: "invalid_parameter",
            detail: "1 parameter is invalid",
            errors: [{ code: "maximum", detail: "must be at most 100", parameter: "limit" }],
          },
        },
      },
    },
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  createAffiliate: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01kaqa0w5xe3tb7m9v2z6c4n1r" },
      contents: {
        "application/json": {
          created: {
            id: "aff_01kaqa0w5xe3tb7m9v2z6c4n1r",
            name: "Ines Moreau",
            email: "ines@alpinestories.example",
            phone: "+33612345678",
            country: "FR",
            referral_code: "INES15",
            status: "active",
            commission_rate: "15.00",
            program_ids: ["prg_01k8w0a7c4e6rt9v2m5xq3n8bd"],
            parent_affiliate_id: null,
            payout_method: null,
            tax_form: { type: null, status: "missing" },
            tags: ["alps"],
            notes: "Met at the Chamonix trade fair",
            metadata: { crm_id: "9107" },
            approved_at: "2025-12-05T10:20:30.123456Z",
            suspended_at: null,
            terminated_at: null,
            created_at: "2025-12-05T10:20:30.123456Z",
            updated_at: "2025-12-05T10:20:30.123456Z",
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          duplicate_resource: {
            code: "duplicate_resource",
            detail: "an affiliate with this e-mail address exists",
            errors: [{ code: "duplicate", detail: "is used by another affiliate", pointer: "/email" }],
            existing_id: "aff_01k9x4m2tqf8ra6v3n7cjd5e0h",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": {
      contents: {
        "application/problem+json": {
          validation_failed: {
            code: "validation_failed",
            detail: "2 fields are invalid",
            errors: [
              { code: "format", detail: "must be an e-mail address", pointer: "/email" },
              { code: "not_found", detail: "names no program of this workspace", pointer: "/program_ids/0" },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getAffiliate: {
    "200": {
      contents: {
        "application/json": {
          active: {
            id: "aff_01k9x4m2tqf8ra6v3n7cjd5e0h",
            name: "Maya Lindqvist",
            email: "maya@trailnotes.example",
            phone: "+46701740615",
            country: "SE",
            referral_code: "MAYA10",
            status: "active",
            commission_rate: "25.00",
            program_ids: ["prg_01k8w0a7c4e6rt9v2m5xq3n8bd"],
            parent_affiliate_id: null,
            payout_method: { type: "paypal", masked: "m***@trailnotes.example" },
            tax_form: { type: "w8", status: "verified" },
            tags: ["vip", "outdoor"],
            notes: "Runs the largest hiking newsletter in Scandinavia",
            metadata: { crm_id: "8841" },
            approved_at: "2025-11-21T09:00:00.000000Z",
            suspended_at: null,
            terminated_at: null,
            created_at: "2025-11-20T16:42:07.318204Z",
            updated_at: "2025-12-02T08:15:44.902117Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  updateAffiliate: {
    "200": {
      contents: {
        "application/json": {
          renamed: {
            id: "aff_01k9x4m2tqf8ra6v3n7cjd5e0h",
            name: "Maya Lindqvist-Berg",
            email: "maya@trailnotes.example",
            phone: "+46701740615",
            country: "SE",
            referral_code: "MAYA10",
            status: "active",
            commission_rate: "25.00",
            program_ids: ["prg_01k8w0a7c4e6rt9v2m5xq3n8bd"],
            parent_affiliate_id: null,
            payout_method: { type: "paypal", masked: "p***@trailnotes.example" },
            tax_form: { type: "w8", status: "verified" },
            tags: ["vip"],
            notes: null,
            metadata: { crm_id: "8841" },
            approved_at: "2025-11-21T09:00:00.000000Z",
            suspended_at: null,
            terminated_at: null,
            created_at: "2025-11-20T16:42:07.318204Z",
            updated_at: "2025-12-05T10:31:12.640021Z",
          },
        },
      },
    },
    "400": {
      contents: {
        "application/problem+json": {
          invalid_json: { code: "invalid_json", detail: "the body is not JSON: unexpected end of input" },
        },
      },
    },
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": {
      contents: {
        "application/problem+json": {
          unknown_property: {
            code: "validation_failed",
            detail: "1 field is invalid",
            errors: [
              { code: "unknown_property", detail: "is not a property of this object", pointer: "/status" },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
