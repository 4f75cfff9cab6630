// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import {
  badRequestReply,
  badRequestReply2,
  badRequestReply3,
  badRequestReply4,
  badRequestReply5,
  contentTooLargeReply,
  forbiddenReply,
  internalServerErrorReply,
  notAcceptableReply,
  notFoundReply,
  serviceUnavailableReply,
  tooManyRequestsReply,
  unauthorizedReply,
  unprocessableContentReply,
  unprocessableContentReply3,
  unsupportedMediaTypeReply,
} from "./shared.ts";

export const integrationsExamples: Examples = {
  listIntegrations: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "int_01kz0yn180fb89w7kjm0av9f7j",
                kind: "shopify",
                name: "Northwind Shop",
                status: "connected",
                auth_type: "oauth2",
                direction: "inbound",
                external_account: { id: "northwind-gear.myshop.example", label: "Northwind Gear" },
                granted_scopes: ["read_orders", "read_products", "read_discounts", "write_discounts"],
                config: {
                  conversion_trigger: null,
                  exclude_draft_orders: true,
                  exclude_test_orders: true,
                  sync_coupons: true,
                },
                program_id: "prg_01kggcs100fe4934h48wxdv0ga",
                credential: {
                  last4: "k7Qz",
                  created_at: "2026-08-02T10:00:00.000000Z",
                  rotated_at: null,
                  previous_expires_at: null,
                },
                webhook_status: "registered",
                authorize_url: null,
                last_event_at: "2026-09-05T18:59:41.000000Z",
                last_sync: {
                  id: "syn_01m1sf27w0fre9qt2zzhc68k28",
                  integration_id: "int_01kz0yn180fb89w7kjm0av9f7j",
                  status: "succeeded",
                  since: "2026-09-01T00:00:00.000000Z",
                  counts: { fetched: 48, created: 12, updated: 3, skipped: 33, reversed: 0 },
                  errors: [],
                  started_at: "2026-09-05T19:00:01.000000Z",
                  finished_at: "2026-09-05T19:00:09.000000Z",
                  created_at: "2026-09-05T19:00:00.000000Z",
                },
                error: null,
                created_at: "2026-08-02T10:00:00.000000Z",
                updated_at: "2026-09-05T19:00:09.000000Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  createIntegration: {
    "201": {
      headers: { Location: "/v1/affiliates/aff_01m1rhb0hbf6tm372pgedkhhb1" },
      contents: {
        "application/json": {
          pending: {
            id: "int_01kz0yn180fb89w7kjm0av9f7j",
            kind: "shopify",
            name: "Northwind Shop",
            status: "pending",
            auth_type: "oauth2",
            direction: "inbound",
            external_account: null,
            granted_scopes: [],
            config: {
              conversion_trigger: null,
              exclude_draft_orders: true,
              exclude_test_orders: true,
              sync_coupons: true,
            },
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            credential: null,
            webhook_status: null,
            authorize_url: "https://northwind-gear.myshop.example/admin/oauth/authorize?client_id=heldsway",
            last_event_at: null,
            last_sync: null,
            error: null,
            created_at: "2026-08-02T10:00:00.000000Z",
            updated_at: "2026-08-02T10:00:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          duplicate_resource: {
            code: "duplicate_resource",
            detail: "the account northwind-gear.myshop.example is connected",
            existing_id: "int_01kz0yn180fb89w7kjm0av9f7j",
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
              { code: "required", detail: "is required for paddle", pointer: "/program_id" },
              { code: "required", detail: "is required for paddle", pointer: "/credentials/api_key" },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getIntegrationCatalog: {
    "200": {
      contents: {
        "application/json": {
          two: {
            kinds: [
              {
                kind: "shopify",
                name: "Shopify",
                auth_type: "oauth2",
                direction: "inbound",
                minimum_plan: "nano",
              },
              {
                kind: "braintree",
                name: "Braintree",
                auth_type: "api_credentials",
                direction: "inbound",
                minimum_plan: "standard",
              },
            ],
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getIntegration: {
    "200": {
      contents: {
        "application/json": {
          connected: {
            id: "int_01kz0yn180fb89w7kjm0av9f7j",
            kind: "shopify",
            name: "Northwind Shop",
            status: "connected",
            auth_type: "oauth2",
            direction: "inbound",
            external_account: { id: "northwind-gear.myshop.example", label: "Northwind Gear" },
            granted_scopes: ["read_orders", "read_products", "read_discounts", "write_discounts"],
            config: {
              conversion_trigger: null,
              exclude_draft_orders: true,
              exclude_test_orders: true,
              sync_coupons: true,
            },
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            credential: {
              last4: "k7Qz",
              created_at: "2026-08-02T10:00:00.000000Z",
              rotated_at: null,
              previous_expires_at: null,
            },
            webhook_status: "registered",
            authorize_url: null,
            last_event_at: "2026-09-05T18:59:41.000000Z",
            last_sync: {
              id: "syn_01m1sf27w0fre9qt2zzhc68k28",
              integration_id: "int_01kz0yn180fb89w7kjm0av9f7j",
              status: "succeeded",
              since: "2026-09-01T00:00:00.000000Z",
              counts: { fetched: 48, created: 12, updated: 3, skipped: 33, reversed: 0 },
              errors: [],
              started_at: "2026-09-05T19:00:01.000000Z",
              finished_at: "2026-09-05T19:00:09.000000Z",
              created_at: "2026-09-05T19:00:00.000000Z",
            },
            error: null,
            created_at: "2026-08-02T10:00:00.000000Z",
            updated_at: "2026-09-05T19:00:09.000000Z",
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  updateIntegration: {
    "200": {
      contents: {
        "application/json": {
          drafts: {
            id: "int_01kz0yn180fb89w7kjm0av9f7j",
            kind: "shopify",
            name: "Northwind Shop",
            status: "connected",
            auth_type: "oauth2",
            direction: "inbound",
            external_account: { id: "northwind-gear.myshop.example", label: "Northwind Gear" },
            granted_scopes: ["read_orders", "read_products", "read_discounts", "write_discounts"],
            config: {
              conversion_trigger: null,
              exclude_draft_orders: false,
              exclude_test_orders: true,
              sync_coupons: true,
            },
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            credential: {
              last4: "k7Qz",
              created_at: "2026-08-02T10:00:00.000000Z",
              rotated_at: null,
              previous_expires_at: null,
            },
            webhook_status: "registered",
            authorize_url: null,
            last_event_at: "2026-09-05T18:59:41.000000Z",
            last_sync: {
              id: "syn_01m1sf27w0fre9qt2zzhc68k28",
              integration_id: "int_01kz0yn180fb89w7kjm0av9f7j",
              status: "succeeded",
              since: "2026-09-01T00:00:00.000000Z",
              counts: { fetched: 48, created: 12, updated: 3, skipped: 33, reversed: 0 },
              errors: [],
              started_at: "2026-09-05T19:00:01.000000Z",
              finished_at: "2026-09-05T19:00:09.000000Z",
              created_at: "2026-09-05T19:00:00.000000Z",
            },
            error: null,
            created_at: "2026-08-02T10:00:00.000000Z",
            updated_at: "2026-09-05T19:10:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply4,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": {
      contents: {
        "application/problem+json": {
          validation_failed: {
            code: "validation_failed",
            detail: "1 field is invalid",
            errors: [
              {
                code: "not_of_this_kind",
                detail: "is a setting of rentmy, not of shopify",
                pointer: "/config/conversion_trigger",
              },
            ],
          },
        },
      },
    },
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  disconnectIntegration: {
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  rotateIntegrationSecret: {
    "200": {
      contents: {
        "application/json": {
          rotated: {
            integration_id: "int_01m00dqk80fmd2c8x5t9v3b6qk",
            secret: "hsi_EXAMPLE_NOT_A_SECRET",
            previous_expires_at: "2026-09-05T20:10:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          invalid_state_transition: {
            code: "invalid_state_transition",
            detail: "the connection was ended, and its secret with it",
            allowed: [],
            current_status: "disconnected",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  syncIntegration: {
    "202": {
      contents: {
        "application/json": {
          queued: {
            id: "syn_01m1sf27w0fre9qt2zzhc68k28",
            integration_id: "int_01kz0yn180fb89w7kjm0av9f7j",
            status: "queued",
            since: "2026-09-01T00:00:00.000000Z",
            counts: { fetched: 0, created: 0, updated: 0, skipped: 0, reversed: 0 },
            errors: [],
            started_at: null,
            finished_at: null,
            created_at: "2026-09-05T19:00:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply2,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          resource_in_use: {
            code: "resource_in_use",
            detail: "a run is under way",
            existing_id: "syn_01m1sf27w0fre9qt2zzhc68k28",
          },
        },
      },
    },
    "413": contentTooLargeReply,
    "415": unsupportedMediaTypeReply,
    "422": unprocessableContentReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  listIntegrationSyncs: {
    "200": {
      contents: {
        "application/json": {
          one: {
            data: [
              {
                id: "syn_01m1sf27w0fre9qt2zzhc68k28",
                integration_id: "int_01kz0yn180fb89w7kjm0av9f7j",
                status: "succeeded",
                since: "2026-09-01T00:00:00.000000Z",
                counts: { fetched: 48, created: 12, updated: 3, skipped: 33, reversed: 0 },
                errors: [],
                started_at: "2026-09-05T19:00:01.000000Z",
                finished_at: "2026-09-05T19:00:09.000000Z",
                created_at: "2026-09-05T19:00:00.000000Z",
              },
            ],
            has_more: false,
            next_cursor: null,
          },
        },
      },
    },
    "400": badRequestReply,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  getIntegrationSync: {
    "200": {
      contents: {
        "application/json": {
          done: {
            id: "syn_01m1sf27w0fre9qt2zzhc68k28",
            integration_id: "int_01kz0yn180fb89w7kjm0av9f7j",
            status: "succeeded",
            since: "2026-09-01T00:00:00.000000Z",
            counts: { fetched: 48, created: 12, updated: 3, skipped: 33, reversed: 0 },
            errors: [],
            started_at: "2026-09-05T19:00:01.000000Z",
            finished_at: "2026-09-05T19:00:09.000000Z",
            created_at: "2026-09-05T19:00:00.000000Z",
          },
        },
      },
    },
    "400": badRequestReply3,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
  testIntegration: {
    "200": { contents: { "application/json": { fine: { ok: true, latency_ms: 182, error: null } } } },
    "400": badRequestReply5,
    "401": unauthorizedReply,
    "403": forbiddenReply,
    "404": notFoundReply,
    "406": notAcceptableReply,
    "409": {
      contents: {
        "application/problem+json": {
          invalid_state_transition: {
            code: "invalid_state_transition",
            detail: "there are no credentials to try since the connection was ended",
            allowed: [],
            current_status: "disconnected",
          },
        },
      },
    },
    "422": unprocessableContentReply3,
    "429": tooManyRequestsReply,
    "500": internalServerErrorReply,
    "503": serviceUnavailableReply,
  },
};
