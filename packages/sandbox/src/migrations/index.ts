import * as workspaces from "./0001_workspaces.ts";
import * as keys from "./0002_api_keys.ts";
import * as programs from "./0003_programs.ts";
import * as affiliates from "./0004_affiliates.ts";
import * as conversions from "./0005_conversions.ts";
import * as records from "./0006_records.ts";

/** One step of the schema. A step that was released is never edited; a new one follows it. */
export interface Migration {
  readonly name: string;
  /** Statements, run by the owner role with the schema on the search path. */
  readonly sql: string;
}

/** All steps, in the order they run. */
export const migrations: readonly Migration[] = [
  { name: "0001_workspaces", sql: workspaces.sql },
  { name: "0002_api_keys", sql: keys.sql },
  { name: "0003_programs", sql: programs.sql },
  { name: "0004_affiliates", sql: affiliates.sql },
  { name: "0005_conversions", sql: conversions.sql },
  { name: "0006_records", sql: records.sql },
];
