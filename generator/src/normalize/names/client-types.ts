import type { UniqueNames } from "./unique-names.ts";

/** Types of the client as a whole, and what they are called where that name is somebody else's. */
const wishes: readonly (readonly [wish: string, clash: (client: string) => string])[] = [
  ["Environment", (client) => `${client}Environment`],
  ["Options", (client) => `${client}ClientOptions`],
  ["WebhookEvent", (client) => `${client}WebhookEvent`],
  ["UnknownWebhookEvent", (client) => `Unknown${client}WebhookEvent`],
  ...["Common", "Credential", "Scope", "Body", "Idempotency"].map(
    (group) => [`${group}ErrorCode`, (client: string) => `${client}${group}ErrorCode`] as const,
  ),
];

/**
 * Names them all, whether the document has a use for them today or not: a type that is first needed later must
 * find its name free still. Schemas and operations have the first choice.
 */
export function nameClientTypes(names: UniqueNames, clientName: string): Map<string, string> {
  return new Map(
    wishes.map(([wish, clash]) => {
      // The options are those of one client: there may be others beside it.
      const first = wish === "Options" ? `${clientName}Options` : wish;
      return [wish, names.claimFor(`client type ${wish}`, [first, clash(clientName)], first)];
    }),
  );
}
