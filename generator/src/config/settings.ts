import type { PropertyPath } from "../ir/operation.ts";
import type { Auth } from "../ir/policy.ts";
import type { PagingRule } from "../normalize/paging/wish.ts";

/** What a run is asked to do, with all paths absolute. */
export interface Settings {
  readonly document: string;
  /** Whether files on other machines that the document refers to are fetched. Default: false. */
  readonly allowRemote?: boolean;
  /** Suffix of relative imports: `.ts` where sources run as they are, `.js` for compiled projects. */
  readonly importSuffix: ".ts" | ".js" | "";
  readonly client: ClientSettings;
  readonly policy?: PolicySettings;
  readonly outputs: readonly OutputSettings[];
  /** Absolute path of the names lock. Without it no name is remembered. */
  readonly names?: string;
  /** Hand-written modules to keep complete. */
  readonly handlers?: HandlerSettings;
}

/** Modules of handlers that people write; stubs are appended to them, nothing else is touched. */
export interface HandlerSettings {
  /** Absolute path of the folder. */
  readonly dir: string;
  /** Operations to have handlers for, by id. Default: all. */
  readonly operations?: readonly string[];
  /** Type argument of new handlers, and the module it comes from as handlers see it. */
  readonly app?: { readonly type: string; readonly from: string };
}

/** What the document does not say about its client. */
export interface ClientSettings {
  /** Class name. Default: the title of the document in PascalCase, without "API". */
  readonly name?: string;
  /** Environment variable with the credential. Default: `<NAME>_API_KEY`. */
  readonly credentialVariable?: string;
  /** Name to base URL, or to the index of one of the document's servers. Default: one per server. */
  readonly environments?: { readonly [name: string]: string | number };
}

/** What the document does not say, or not clearly, about how its API behaves. */
export interface PolicySettings {
  /** How lists give their pages, the first rule that fits; then detection. */
  readonly paging?: readonly PagingRule[];
  /** Header of the idempotency key; false: no operation carries one. Default: a declared `Idempotency-Key`. */
  readonly idempotency?: IdempotencySettings | false;
  readonly auth?: AuthSettings;
  /** Statuses after which a call is sent again. Default: 408, 425, 429, 500, 502, 503, 504. */
  readonly retry?: readonly number[];
  /** Where errors have their code and message. */
  readonly errors?: { readonly code: PropertyPath | undefined; readonly message: PropertyPath };
}

/**
 * Name of the security scheme the client uses, or how it sends its credential where the document does not say;
 * false: not at all. Default: the scheme that serves most operations.
 */
export type AuthSettings = string | false | { readonly by: Auth["by"]; readonly name?: string };

export interface IdempotencySettings {
  readonly header: string;
  /** Methods whose operations carry a key without declaring the header. */
  readonly methods: readonly string[];
}

export const outputNames = ["contract", "client", "server", "mocks", "raw", "conformance"] as const;
export type OutputName = (typeof outputNames)[number];

export interface OutputSettings {
  readonly name: OutputName;
  /** Absolute path of the folder; it holds generated files only. */
  readonly dir: string;
  /** Specifier other outputs import it by. Default: a relative path. */
  readonly import?: string;
}

/** The part of the settings that `normalize` needs. */
export type ApiSettings = Pick<Settings, "client" | "outputs" | "policy">;
