// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { noContent } from "../common-checks.ts";

export const getPets: OperationChecks = { parameters: {}, body: {}, replies: { "204": noContent } };

export const headPets: OperationChecks = { parameters: {}, body: {}, replies: { "204": noContent } };
