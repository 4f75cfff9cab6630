import type { Case, Target } from "@heldsway/conformance-runtime";
import { goodRequests } from "./good-requests.ts";
import { unique } from "./rows.ts";
import type { Subject } from "./subject.ts";

/** Declared replies that no request from outside brings about, and why. */
const outOfReach: { readonly [reply: string]: string } = {
  "500": "nothing is known to break the server",
  "503": "the host is not asked to stop while it is used",
  "getMe 403": "needs plain HTTP off loopback, or a key of the other environment",
  "getOpenApiDocument 429": "takes a thousand requests in a minute, from an address that other stories need",
};

/** A host as the generated suite sees it. */
export async function targetOf(api: Subject): Promise<Target> {
  const credentials = (key: keyof Subject["host"]["keys"]) => ({ bearerAuth: api.host.keys[key] });
  return {
    baseUrl: api.host.url,
    fetch: await manyKeys(api),
    credentials: credentials("admin"),
    // No plan of its own: refused whatever an operation asks for.
    lesserCredentials: credentials("gated"),
    limitedCredentials: credentials("lowLimit"),
    prepare: async (operation, request) => (await goodRequests[operation]?.(api)) ?? request,
    outOfReach,
  };
}

/** Cases that a host can be held to: of what is not built, those that are decided before it is looked for. */
export function isWantedOf(built: ReadonlySet<string>): (each: Case) => boolean {
  return ({ name, status }) => built.has(name.slice(0, -status.length - 1)) || beforeHandlers.has(status);
}

const beforeHandlers: ReadonlySet<string> = new Set(["401", "403"]);

/** Sends what the admin key would with one of several keys like it in turn: more than one may in a minute. */
async function manyKeys(api: Subject): Promise<(request: Request) => Promise<Response>> {
  const admin = `Bearer ${api.host.keys.admin}`;
  const { fetch } = api;
  const secrets: string[] = [];
  for (let made = 0; made < 6; made += 1) {
    const { secret } = await api.client("admin").apiKeys.create({ name: unique("suite"), scopes: ["admin"] });
    secrets.push(`Bearer ${secret}`);
  }
  let sent = 0;
  return (request) => {
    if (request.headers.get("authorization") !== admin) return fetch(request);
    sent += 1;
    request.headers.set("authorization", secrets[sent % secrets.length] ?? admin);
    return fetch(request);
  };
}
