// error TS2322: Type '{ status: number; body: Affiliate; }' is not assignable to type 'Handled<"getAffiliate">'.
import type { GetAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const getAffiliate: GetAffiliate<App> = () => ({ status: 200, body: affiliate });
