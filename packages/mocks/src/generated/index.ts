// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { operations, problems, securitySchemes } from "@heldsway/contract";
import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import type {
  AffiliatesHandlers,
  ApiKeysHandlers,
  CommissionsHandlers,
  ConversionsHandlers,
  MeHandlers,
  ProgramsHandlers,
} from "@heldsway/server";
import { affiliatesExamples } from "./examples/affiliates.ts";
import { apiKeysExamples } from "./examples/api-keys.ts";
import { commissionsExamples } from "./examples/commissions.ts";
import { conversionsExamples } from "./examples/conversions.ts";
import { meExamples } from "./examples/me.ts";
import { programsExamples } from "./examples/programs.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers
  extends AffiliatesHandlers,
    ApiKeysHandlers,
    CommissionsHandlers,
    ConversionsHandlers,
    MeHandlers,
    ProgramsHandlers {}

/** Mocks HeldSway API: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.heldsway.com/v1", "https://sandbox.heldsway.com/v1"];

const examples: Examples = {
  ...affiliatesExamples,
  ...apiKeysExamples,
  ...commissionsExamples,
  ...conversionsExamples,
  ...meExamples,
  ...programsExamples,
};
