import { builtInSandbox, startSandboxHost } from "../support/sandbox-host.ts";
import { hostSuite } from "./suite.ts";

hostSuite("sandbox on the embedded database", () => startSandboxHost(), builtInSandbox);
