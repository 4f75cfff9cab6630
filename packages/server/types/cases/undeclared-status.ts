// error TS2339: Property 'ok' does not exist on type 'CreateAffiliateReply'.
import type { CreateAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const createAffiliate: CreateAffiliate<App> = ({ reply }) => reply.ok(affiliate);
