import { builtInMemory, startMemoryHost } from "../support/memory-host/memory-host.ts";
import { hostSuite } from "./suite.ts";

hostSuite("handlers in memory", startMemoryHost, builtInMemory);
