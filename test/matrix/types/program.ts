// What users write, in the language of the oldest compiler; lines marked as errors must be errors.

/** The same program for every module system. */
export const program = `
import { ApiError, HeldSway, logger, SdkError, type Affiliate, type CreateAffiliateError, type HeldSwayOptions } from "@heldsway/sdk";
import { createCore, getMe, listAffiliates } from "@heldsway/sdk/operations";
import { rawClient } from "@heldsway/sdk/raw";
import { mockHeldSway } from "@heldsway/sdk/testing";
import { verifyWebhook, type WebhookEvent } from "@heldsway/sdk/webhooks";

const options: HeldSwayOptions = { apiKey: async () => "key", environment: "sandbox", timeout: undefined };
const heldsway = new HeldSway(options);

export async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const affiliate of heldsway.affiliates.list({ status: "active", limit: undefined })) found.push(affiliate.name);
  for await (const page of heldsway.affiliates.list().pages()) found.push(String(page.next_cursor));
  for await (const { name } of listAffiliates(createCore(options))) found.push(name);
  return found;
}

export async function create(): Promise<Affiliate | string | undefined> {
  const result = await heldsway.affiliates.create({ email: "emma@example.com", name: "Emma", phone: undefined }).safe();
  if (result.ok) return result.data;
  return explain(result.error);
}

function explain(error: CreateAffiliateError): string | undefined {
  switch (error.code) {
    case "duplicate_resource":
      return String(error.status);
    case "timeout":
      return error.phase;
    default:
      return ApiError.is(error) ? error.detail : error.message;
  }
}

export async function rest(): Promise<void> {
  const { data, meta } = await heldsway.me.get().withMeta();
  const workspace: string = data.workspace;
  const key: string | undefined = meta.idempotencyKey;
  const { data: raw } = await rawClient(heldsway).GET("/affiliates", { params: { query: { limit: 10 } } });
  const id: string | undefined = raw?.data[0]?.id;
  const response: Response = await getMe(createCore(options)).asResponse();
  const known: boolean = SdkError.is(new Error(workspace + key + id + response.status));
  if (known) return;
  // @ts-expect-error: no such status
  heldsway.affiliates.list({ status: "actve" });
  // @ts-expect-error: a typo in an optional field
  heldsway.affiliates.create({ email: "emma@example.com", name: "Emma", fone: "1" });
  // @ts-expect-error: a required field is missing
  heldsway.affiliates.create({ email: "emma@example.com" });
  // @ts-expect-error: no such resource
  heldsway.affiliate;
}

export async function receive(body: string, headers: Record<string, string>): Promise<string> {
  const event: WebhookEvent = await verifyWebhook({ body, headers }, { secrets: ["whsec_1", "whsec_2"] });
  return event.type === "payout.sent" ? event.data.object.id : event.type;
}

// Types that are inferred must have names a declaration file can say.
export const client = heldsway.with({ timeout: 1_000 });
export const core = createCore(options);
export const raw = rawClient(client);
export const log = logger(console, "info");
export const mock = mockHeldSway({ retry: false });
export const { clock, options: mockOptions } = mock;
export const script = mock.on("getAffiliate");
export const sent = mock.requests();
export const affiliates = client.affiliates;
export const list = client.affiliates.list();
export const pages = list.pages();
export const outcome = client.affiliates.create({ email: "emma@example.com", name: "Emma" }).safe();
export const withMeta = getMe(core).withMeta();
export const limitOf = async () => (await withMeta).meta.rateLimit;
export const failureOf = async () => (await outcome).error;
export const issuesOf = (error: unknown) => (ApiError.is(error) ? error.errors : SdkError.is(error) ? error.retryStopped : undefined);
export const received = verifyWebhook(new Request("https://shop.example"), { secrets: "whsec_1" });
export class OwnClient extends HeldSway {
  readonly log = log;
}

export function mocked(): HeldSway {
  const mock = mockHeldSway();
  mock.on("getAffiliate").fail(404, "not_found");
  // @ts-expect-error: not among the codes of this operation
  mock.on("getAffiliate").fail(409, "duplicate_resource");
  return mock.client;
}
`;
