import type { OperationContext } from "@heldsway/server-runtime";
import type { LabApp } from "./stores.ts";

type Context = OperationContext<LabApp>;

function reply(context: Context, name: string, ...values: readonly unknown[]): unknown {
  const make = context.reply[name];
  if (typeof make !== "function") throw new Error(`no reply "${name}"`);
  return make(...values);
}

function nameIn(body: unknown): string {
  return String(Object(body).name);
}

const versions = new Map<string, number>();

export const labHandlers: { readonly [name: string]: (context: Context) => unknown } = {
  async createThing(context) {
    const { tx, principal, services, body } = context;
    const name = nameIn(body);
    const isTaken = await tx.has(principal.workspace, name);
    // Written before the refusal, to see that it is undone with it.
    await tx.write(principal.workspace, isTaken ? `trace of ${name}` : name);
    await services.during(tx);
    if (isTaken) {
      const existing = {
        code: "duplicate_resource",
        detail: "it is there",
        extensions: { existing_id: name },
      };
      return reply(context, "conflict", existing);
    }
    await tx.write(principal.workspace, `event thing.created ${name}`);
    const headers = { location: `/things/${name}`, etag: '"1"' };
    return reply(context, "ok", { id: name, payment: `payment-${context.idempotencyKey}` }, { headers });
  },

  async createThings(context) {
    const { tx, principal, body } = context;
    const results: unknown[] = [];
    for (const name of Object(body).names) {
      const isMade = await tx.attempt(() => tx.write(principal.workspace, String(name)));
      results.push({ name, status: isMade ? 201 : 409 });
    }
    return reply(context, "ok", { results });
  },

  activateThing: (context) => reply(context, "ok", { id: context.params.id, active: true }),

  replaceThing(context) {
    const place = `${context.principal.workspace}/${String(context.params.id)}`;
    const version = versions.get(place) ?? 1;
    if (context.headers["if-match"] !== `"${version}"`)
      return reply(context, "preconditionFailed", { code: "precondition_failed", detail: "it has changed" });
    versions.set(place, version + 1);
    return reply(context, "ok", { version: version + 1 });
  },

  getThing: (context) => reply(context, "ok", { id: context.params.id }),

  async deleteThing(context) {
    const { tx, principal, params } = context;
    const name = String(params.id);
    if (!(await tx.has(principal.workspace, name)))
      return reply(context, "notFound", { code: "not_found", detail: "it is not there" });
    await tx.remove(principal.workspace, name);
    return reply(context, "ok");
  },

  createSecret: (context) => reply(context, "ok", { secret: `shown-once-${nameIn(context.body)}` }),

  createPayout: (context) => reply(context, "ok", {}),

  async createReport(context) {
    const { length, name } = Object(context.body);
    if (name !== undefined) await context.tx.write(context.principal.workspace, String(name));
    return reply(context, "ok", "x".repeat(length));
  },

  async upload(context) {
    await context.tx.write(context.principal.workspace, "file");
    return reply(context, "ok", { fields: Object.keys(Object(context.body)) });
  },

  watch: (context) => reply(context, "ok", twoEvents()),
};

async function* twoEvents() {
  yield 1;
  yield 2;
}
