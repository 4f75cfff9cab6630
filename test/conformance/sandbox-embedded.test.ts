import { startSandboxHost } from "../support/sandbox-host.ts";
import { conformanceSuite } from "./suite.ts";

conformanceSuite("sandbox on the embedded database", () => startSandboxHost());
