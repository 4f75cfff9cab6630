// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { environmentTarget, mockTarget } from "@heldsway/conformance-runtime";
import { createMocks } from "@heldsway/mocks";
import { conformanceSuite, contract } from "./suite.ts";

const server = environmentTarget(process.env, contract);

conformanceSuite("HeldSway API", () => server ?? mockTarget(createMocks(), contract));
