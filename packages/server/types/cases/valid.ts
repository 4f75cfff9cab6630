// no error
import type { CreateAffiliate, GetMe } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const createAffiliate: CreateAffiliate<App> = async ({ body, principal, reply }) => {
  if (body.email === principal.workspace)
    return reply.conflict({
      code: "duplicate_resource",
      detail: "taken",
      extensions: { existing_id: "aff_1" },
    });
  return reply.created(affiliate, { headers: { location: `/v1/affiliates/${affiliate.id}` } });
};

export const getMe: GetMe<App> = ({ reply }) =>
  reply.serviceUnavailable({ code: "service_unavailable", detail: "" });
