// error TS2741: Property 'getMe' is missing in type '{}' but required in type 'MeHandlers<App>'.
import { type CreateServerOptions, createServer, type Handlers } from "@heldsway/server";
import type { App } from "./fixture.ts";

declare const handlers: Handlers<App>;
declare const options: CreateServerOptions<App>;

createServer<App>({ ...handlers, me: {} }, options);
