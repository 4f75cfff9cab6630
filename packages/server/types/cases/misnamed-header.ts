// error TS2741: Property 'location' is missing in type '{}' but required in type '{ location: string; }'.
import type { CreateAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const createAffiliate: CreateAffiliate<App> = ({ reply }) => reply.created(affiliate, { headers: {} });
