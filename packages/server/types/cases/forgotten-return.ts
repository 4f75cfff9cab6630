// error TS2322: Type '({ reply }: GetAffiliateContext<App>) => Promise<void>' is not assignable to type 'GetAffiliate<App>'.
import type { GetAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const getAffiliate: GetAffiliate<App> = async ({ reply }) => {
  reply.ok(affiliate);
};
