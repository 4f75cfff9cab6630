// error TS2322: Type 'number' is not assignable to type 'string'.
import type { GetAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const getAffiliate: GetAffiliate<App> = ({ reply }) => reply.ok({ ...affiliate, name: 7 });
