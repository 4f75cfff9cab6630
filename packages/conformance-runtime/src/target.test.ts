import { expect, test } from "vitest";
import { environmentTarget, mockTarget } from "./target.ts";

const contract = { securitySchemes: { bearerAuth: { kind: "bearer" }, login: { kind: "basic" } } } as const;

test.each([{}, { API_BASE_URL: "" }, { BASE_URL: "/" }])("no server is named by %j", (environment) => {
  expect(environmentTarget(environment, contract)).toBeUndefined();
});

test("a server is named by its URL, with credentials by scheme or for all", () => {
  const environment = {
    API_BASE_URL: "https://api.example.com/v1",
    BASE_URL: "/",
    CREDENTIAL: "key",
    CREDENTIAL_LOGIN: "ada:secret",
    LESSER_CREDENTIAL_BEARER_AUTH: "reader",
    VALUES: '{"pet_id":7}',
  };
  expect(environmentTarget(environment, contract)).toEqual({
    baseUrl: "https://api.example.com/v1",
    credentials: { bearerAuth: "key", login: "ada:secret" },
    lesserCredentials: { bearerAuth: "reader" },
    values: { pet_id: 7 },
  });
});

test.each([
  [{ API_BASE_URL: "localhost" }, 'the base URL is "localhost"; expected "https://..."'],
  [
    { BASE_URL: "http://x", VALUES: "pet_id=7" },
    'VALUES is no JSON; expected an object such as {"pet_id":7}',
  ],
])("%j is refused", (environment, message) => {
  expect(() => environmentTarget(environment, contract)).toThrow(message);
});

test("mocks are asked for a status by a header", () => {
  const target = mockTarget({ fetch }, contract);
  expect(target.script?.(503)).toEqual({ prefer: "code=503" });
  expect(target.credentials).toEqual({ bearerAuth: "secret", login: "user:secret" });
});
