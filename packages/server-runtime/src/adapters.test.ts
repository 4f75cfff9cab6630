import { adapterSubject } from "./testing/adapter-subject.ts";
import { adapterSuite } from "./testing/adapter-suite.ts";
import { adapters } from "./testing/adapters.ts";

// Other runtimes than this one: `npm run test:adapters`.
for (const { name, hasApplication, start } of adapters)
  adapterSuite({
    name,
    hasApplication,
    finishes: true,
    drains: true,
    signalsAtOnce: true,
    refusesUnparsed: true,
    start: () => start(adapterSubject()),
  });
