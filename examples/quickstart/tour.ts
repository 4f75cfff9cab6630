// A first program with the SDK. Everything it prints is read from the answers of the API.

import { type ConversionCreate, HeldSway } from "@heldsway/sdk";

export interface TourOptions {
  readonly baseUrl: string;
  /** A key that may record conversions. */
  readonly key: string;
  /** A key with a limit of a few requests, to meet a 429. */
  readonly lowLimitKey: string;
  readonly say: (line: string) => void;
}

type Say = TourOptions["say"];

export async function tour({ baseUrl, key, lowLimitKey, say }: TourOptions): Promise<void> {
  const heldsway = new HeldSway({ apiKey: key, baseUrl });

  say("Who am I?");
  const me = await heldsway.me.get();
  say(`  the key "${me.api_key.name}" of "${me.workspace}", plan ${me.plan}`);

  say("Read all affiliates, page by page");
  await readAffiliates(heldsway, say);

  say("Record a conversion, and once more as a program would that never saw the answer");
  const sale = await chooseSale(heldsway, me.default_currency);
  const id = await recordConversion(heldsway, sale, say);

  say("Approve it and read the commission");
  await approve(heldsway, id, say);

  say("Meet the rate limit and get through");
  await meetRateLimit({ baseUrl, key: lowLimitKey, say });

  say("Record the same order as if it were a new one: a typed error");
  await readTypedError(heldsway, sale, say);
}

async function readAffiliates(heldsway: HeldSway, say: Say): Promise<void> {
  let pages = 0;
  for await (const page of heldsway.affiliates.list({ limit: 50 }).pages()) {
    pages += 1;
    say(
      `  page ${pages}: ${page.data.length} affiliates, ${page.has_more ? "more to come" : "the last page"}`,
    );
  }
  let count = 0;
  let last = "nobody";
  for await (const affiliate of heldsway.affiliates.list({ limit: 50 })) {
    count += 1;
    last = `${affiliate.name} (${affiliate.id})`;
  }
  say(`  ${count} affiliates in one loop; the last is ${last}`);
}

async function chooseSale(heldsway: HeldSway, currency: string): Promise<ConversionCreate> {
  const programs = await heldsway.programs.list({ status: "active" });
  const affiliates = await heldsway.affiliates.list({ status: "active", limit: 1 });
  const program = programs.data.find((candidate) => candidate.currency === currency);
  const [affiliate] = affiliates.data;
  if (!program || !affiliate) throw new Error("this workspace has no active program or no active affiliate");
  return {
    program_id: program.id,
    affiliate_id: affiliate.id,
    external_id: "quickstart-1",
    amount: 12_900,
    currency,
  };
}

async function recordConversion(heldsway: HeldSway, sale: ConversionCreate, say: Say): Promise<string> {
  const { data, meta } = await heldsway.conversions.create(sale).withMeta();
  say(
    `  ${data.id}, ${money(data)}, is ${data.status}; sent with the idempotency key ${meta.idempotencyKey}`,
  );

  const { idempotencyKey } = meta;
  const again = await heldsway.conversions.create(sale, { idempotencyKey }).withMeta();
  say(`  the same key again: ${again.data.id}, ${again.meta.replayed ? "replayed" : "recorded anew"}`);
  return data.id;
}

async function approve(heldsway: HeldSway, id: string, say: Say): Promise<void> {
  const approved = await heldsway.conversions.approve(id);
  say(`  ${approved.id} is ${approved.status}`);
  for await (const commission of heldsway.commissions.list({ conversion_id: id })) {
    say(
      `  commission ${commission.id}: ${money(commission)} for ${commission.affiliate_id}, ${commission.status}`,
    );
  }
}

/** Calls until the API answers 429; the SDK waits as long as the answer says and tries again. */
async function meetRateLimit({ baseUrl, key, say }: Omit<TourOptions, "lowLimitKey">): Promise<void> {
  const heldsway = new HeldSway({
    apiKey: key,
    baseUrl,
    on: {
      retry: ({ reason, delayMs }) =>
        say(
          `  answered ${reason.status} ${reason.code}; waiting ${seconds(delayMs)} before the next attempt`,
        ),
    },
  });
  for (let call = 1; call <= 20; call += 1) {
    const start = performance.now();
    const { meta } = await heldsway.me.get().withMeta();
    if (meta.attempts === 1) continue;
    say(
      `  call ${call} got through: ${meta.attempts} attempts, waited ${seconds(performance.now() - start)}`,
    );
    return;
  }
  throw new Error("20 calls met no rate limit");
}

async function readTypedError(heldsway: HeldSway, sale: ConversionCreate, say: Say): Promise<void> {
  const result = await heldsway.conversions.create(sale).safe();
  if (result.ok) throw new Error(`expected an error, got ${result.data.id}`);
  const { error } = result;
  if (error.code !== "duplicate_resource") throw error;
  say(`  ${error.status} ${error.code}: ${error.detail}; request id ${error.requestId}`);
}

function money({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
