import type { Api } from "../ir/api.ts";
import type { Auth } from "../ir/policy.ts";
import { compareTypes } from "./compare-types.ts";
import type { Effect, Rating } from "./effect.ts";

/** What changes about the client besides its methods: where it calls, its credential, webhook events. */
export function compareClient(before: Api, after: Api): Effect[] {
  return [
    ...compareName(before, after),
    ...compareEnvironments(before, after),
    ...compareAuth(before.policy.auth, after.policy.auth),
    ...compareWebhooks(before, after),
  ];
}

function effect(rating: Rating, message: string): Effect {
  return { target: "client", rating, message };
}

function compareName({ policy: { clientName: from } }: Api, { policy: { clientName: to } }: Api): Effect[] {
  return from === to ? [] : [effect("major", `class \`${from}\` is now \`${to}\``)];
}

function compareEnvironments({ policy: before }: Api, { policy: after }: Api): Effect[] {
  const now = new Map(after.environments.map(({ name, url }) => [name, url]));
  const old = new Set(before.environments.map(({ name }) => name));
  const [first, current] = [before.environments[0]?.name, after.environments[0]?.name];
  return [
    ...before.environments.flatMap(({ name, url }): Effect[] => {
      const to = now.get(name);
      if (to === undefined) return [effect("major", `environment \`${name}\` is gone`)];
      return to === url ? [] : [effect("patch", `environment \`${name}\` is at ${to}, not ${url}`)];
    }),
    ...[...now.keys()]
      .filter((name) => !old.has(name))
      .map((name) => effect("minor", `environment \`${name}\` is new`)),
    ...(first !== undefined && current !== undefined && first !== current && now.has(first)
      ? [effect("major", `environment \`${current}\` is the default, not \`${first}\``)]
      : []),
  ];
}

function compareAuth(before: Auth | undefined, after: Auth | undefined): Effect[] {
  const [from, to] = [before, after].map((auth) => auth && wayOf(auth));
  if (from === to) return [];
  if (to === undefined) return [effect("minor", `calls carry no credential, not ${from}`)];
  if (from === undefined)
    return [effect(after?.isOptional ? "minor" : "major", `calls carry a credential: ${to}`)];
  return [effect("major", `the credential is ${to}, not ${from}`)];
}

function wayOf({ by, name }: Auth): string {
  return name === undefined ? by : `${by} \`${name}\``;
}

function compareWebhooks(before: Api, after: Api): Effect[] {
  const now = new Map(after.webhooks.map((webhook) => [webhook.name, webhook]));
  const old = new Set(before.webhooks.map(({ name }) => name));
  return [
    ...before.webhooks.flatMap((webhook): Effect[] => {
      const current = now.get(webhook.name);
      const event = `webhook event \`${webhook.name}\``;
      if (current === undefined) return [effect("major", `${event} is gone`)];
      const types = [webhook.payload, current.payload] as const;
      return compareTypes(event, types, "out").filter(({ target }) => target === "client");
    }),
    ...after.webhooks
      .filter(({ name }) => !old.has(name))
      .map(({ name }) => effect("minor", `webhook event \`${name}\` is new`)),
  ];
}
