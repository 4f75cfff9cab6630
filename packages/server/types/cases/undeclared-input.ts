// error TS2339: Property 'query' does not exist on type 'GetAffiliateContext<App>'.
import type { GetAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const getAffiliate: GetAffiliate<App> = ({ query, reply }) => reply.ok(query ?? affiliate);
