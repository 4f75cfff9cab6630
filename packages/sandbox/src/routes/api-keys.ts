import type { CreateApiKey, ListApiKeys } from "@heldsway/server";
import { ProblemError } from "@heldsway/server-runtime";
import type { App } from "../app-types.ts";
import { digestOf, makeApiKey, visiblePartsOf } from "../auth/api-key.ts";
import { beyond } from "../auth/scopes.ts";
import { timestampFromText, timestampOf } from "../database/timestamp.ts";
import { newId } from "../ids.ts";
import { pageOf } from "../lists/page-of.ts";
import { record } from "../records/record.ts";
import { apiKeyOf, selectApiKeys, statusAt } from "../resources/api-keys.ts";

/** What a key may send when nobody says otherwise. */
const defaultRateLimit = { limit: 1000, window_seconds: 60 };

export const listApiKeys: ListApiKeys<App> = async (context) => {
  const { query, tx, principal, now, reply } = context;
  const moment = timestampOf(now);
  let rows = selectApiKeys(tx, principal.workspaceId, moment);
  if (query.status !== undefined) rows = rows.where(statusAt(moment), "=", query.status);
  const page = await pageOf(rows, "api_keys", context);
  return reply.ok({ ...page, data: page.data.map((row) => apiKeyOf(row, principal.environment)) });
};

export const createApiKey: CreateApiKey<App> = async (context) => {
  const { body, tx, principal, services, now, reply } = context;
  const excess = beyond(principal.scopes, body.scopes);
  if (excess.length > 0) {
    throw new ProblemError({
      code: "insufficient_scope",
      detail: "a key cannot grant more than the key that makes it holds",
      extensions: { required_scopes: excess },
    });
  }
  const moment = timestampOf(now);
  const expiresAt = body.expires_at === undefined ? null : timestampFromText(body.expires_at);
  if (expiresAt === undefined || (expiresAt !== null && expiresAt <= moment)) {
    return reply.unprocessableContent({
      code: "validation_failed",
      detail: "the key would never work",
      errors: [{ pointer: "/expires_at", code: "not_in_future", detail: "must be in the future" }],
    });
  }
  const rateLimit = body.rate_limit ?? defaultRateLimit;
  const secret = makeApiKey(services.environment);
  const id = newId("apiKey");
  await tx
    .insertInto("api_keys")
    .values({
      workspace_id: principal.workspaceId,
      id,
      name: body.name,
      scopes: body.scopes,
      rate_limit: rateLimit.limit,
      rate_window_seconds: rateLimit.window_seconds,
      created_by: principal.keyId,
      expires_at: expiresAt,
      created_at: moment,
      updated_at: moment,
    })
    .execute();
  await tx
    .insertInto("api_key_secrets")
    .values({
      workspace_id: principal.workspaceId,
      id: newId("apiKeySecret"),
      api_key_id: id,
      digest: digestOf(secret, services.pepper),
      ...visiblePartsOf(secret),
      created_at: moment,
    })
    .execute();
  const row = await selectApiKeys(tx, principal.workspaceId, moment)
    .where("api_keys.id", "=", id)
    .executeTakeFirstOrThrow();
  await record(context, {
    action: "api_key.created",
    target: { type: "api_key", id },
    changes: [{ field: "scopes", from: [], to: body.scopes }],
  });
  return reply.created(
    { ...apiKeyOf(row, principal.environment), secret },
    { headers: { location: `/v1/api-keys/${id}` }, holdsSecret: true },
  );
};
