import { startMemoryHost } from "../support/memory-host/memory-host.ts";
import { conformanceSuite } from "./suite.ts";

conformanceSuite("handlers in memory", startMemoryHost);
