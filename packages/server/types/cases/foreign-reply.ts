// error TS2322: Type 'Replied<"getMe">' is not assignable to type 'Handled<"getAffiliate">'.
import type { GetAffiliate, GetMeReply } from "@heldsway/server";
import type { App } from "./fixture.ts";

declare const foreign: GetMeReply;

export const getAffiliate: GetAffiliate<App> = () =>
  foreign.serviceUnavailable({ code: "service_unavailable", detail: "later" });
