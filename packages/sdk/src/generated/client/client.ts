// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type HeldSwayOptions } from "./core.ts";
import { Affiliates } from "./resources/affiliates.ts";
import { ApiKeys } from "./resources/api-keys.ts";
import { Commissions } from "./resources/commissions.ts";
import { Conversions } from "./resources/conversions.ts";
import { MeResource } from "./resources/me.ts";
import { Programs } from "./resources/programs.ts";

/** Client of the HeldSway API. */
export class HeldSway {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  /** The people and companies who refer customers. */
  readonly affiliates: Affiliates;
  /** Credentials of programs that call this API. */
  readonly apiKeys: ApiKeys;
  /** The ledger of what is owed to affiliates, entry by entry. */
  readonly commissions: Commissions;
  /** Sales and other results that affiliates brought about. */
  readonly conversions: Conversions;
  /** The workspace and the key behind a request. */
  readonly me: MeResource;
  /** The terms affiliates earn under: rates, attribution, currency. */
  readonly programs: Programs;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: HeldSwayOptions = {}) {
    this.core = createCore(options);
    this.affiliates = new Affiliates(this.core);
    this.apiKeys = new ApiKeys(this.core);
    this.commissions = new Commissions(this.core);
    this.conversions = new Conversions(this.core);
    this.me = new MeResource(this.core);
    this.programs = new Programs(this.core);
  }
}
