import type { Affiliate } from "@heldsway/contract";
import type { AppTypes } from "@heldsway/server-runtime";

export interface App extends AppTypes {
  readonly services: undefined;
  readonly principal: { readonly workspace: string };
  readonly tx: undefined;
}

export declare const affiliate: Affiliate;
