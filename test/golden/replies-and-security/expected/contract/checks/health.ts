// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { otherwise } from "../common-checks.ts";

export const getHealth: OperationChecks = { parameters: {}, body: {}, replies: { default: otherwise } };
