import { expect, test } from "vitest";
import { Core } from "./core.ts";
import { fillUrl, onPath, servedAt } from "./served-at.ts";

const environments = { production: "https://api.test/v1", upload: "https://up.test/v1" };
const policy = { name: "Shop", environments };

test.each([
  { options: {}, basePath: undefined, want: "https://up.test/v1", why: "its first server" },
  {
    options: { environment: "upload" },
    basePath: undefined,
    want: "https://up.test/v1",
    why: "the environment",
  },
  { options: { baseUrl: "http://x:1/v1" }, basePath: undefined, want: "http://x:1/v1", why: "the caller's" },
  {
    options: { baseUrl: "http://x:1/v1" },
    basePath: "",
    want: "http://x:1",
    why: "its path on the caller's",
  },
  {
    options: { baseUrl: "http://x:1" },
    basePath: "/up",
    want: "http://x:1/up",
    why: "its path on the caller's",
  },
  { options: { baseUrl: "/v1" }, basePath: "/up", want: "/up", why: "its path where there is no host" },
])("with $options and the path $basePath the base URL is $why", ({ options, basePath, want }) => {
  const core = new Core(policy, options);
  const moved = basePath === undefined ? undefined : onPath(basePath);
  expect(servedAt(["https://up.test/v1", "https://up2.test/v1"], moved)(core)).toBe(want);
});

test("variables of a URL are filled in, others stay", () => {
  expect(fillUrl("https://{region}.test/{stage}/{x}", { region: "eu", stage: "v1" })).toBe(
    "https://eu.test/v1/{x}",
  );
});
