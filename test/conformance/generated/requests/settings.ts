// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const settingsRequests: Requests = {
  getSettings: {},
  updateSettings: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { auto_approve_delay_days: 7, auto_approve_enabled: true },
    },
  },
  getBranding: {},
  replaceBranding: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        logo_url: "https://northwind-gear.example/brand/logo",
        portal_domain: null,
        portal_title: "Northwind partners",
        primary_color: "#1f6f5c",
      },
    },
  },
};
