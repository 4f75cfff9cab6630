// error TS2322: Type '"resource_in_use"' is not assignable to type '"duplicate_resource"'.
import type { CreateAffiliate } from "@heldsway/server";
import type { App } from "./fixture.ts";

export const createAffiliate: CreateAffiliate<App> = ({ reply }) =>
  reply.conflict({ code: "resource_in_use", detail: "taken" });
