// error TS2554: Expected 2 arguments, but got 1.
import type { CreateAffiliate } from "@heldsway/server";
import { type App, affiliate } from "./fixture.ts";

export const createAffiliate: CreateAffiliate<App> = ({ reply }) => reply.created(affiliate);
