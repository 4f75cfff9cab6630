import fc from "fast-check";
import { expect, test } from "vitest";
import { problemsOf } from "./problem-body.ts";

const problems = problemsOf({
  document: {
    validation_failed: { status: 400, title: "Please check your input" },
    taken: { status: 409, title: "Taken" },
  },
  application: { not_found: { status: 410, title: "Gone" } },
  typeBase: "https://docs.example/",
});
const occurrence = { requestId: "req_1", path: "/v1/things" };
const refusal = { code: "taken", detail: "It is taken." };

test("the document retitles the pipeline's codes, the application redefines them", () => {
  const validation = problems.bodyOf({ code: "validation_failed", detail: "" }, occurrence);
  expect([validation.status, validation.title]).toEqual([422, "Please check your input"]);
  expect([problems.statusOf("not_found"), problems.statusOf("taken")]).toEqual([410, 409]);
});

test("a code nobody has defined throws", () => {
  expect(() => problems.statusOf("nope")).toThrow('unknown problem code "nope"');
});

test("extensions and issues are members; no issues, no member", () => {
  const errors = [{ pointer: "/a", code: "type", detail: "must be a string" }];
  expect(problems.bodyOf({ ...refusal, errors, extensions: { existing_id: "x" } }, occurrence)).toMatchObject(
    {
      errors,
      existing_id: "x",
    },
  );
  expect(problems.bodyOf({ ...refusal, errors: [] }, occurrence)).not.toHaveProperty("errors");
});

test("at most fifty issues are listed", () => {
  const errors = Array.from({ length: 60 }, () => ({ pointer: "/a", code: "type", detail: "" }));
  expect(problems.bodyOf({ ...refusal, errors }, occurrence).errors).toHaveLength(50);
});

test("whatever the path holds, the instance is a URI reference of bounded length", () => {
  const path = fc.oneof(
    fc.string({ unit: "binary", maxLength: 50 }),
    fc.string({ minLength: 3000, maxLength: 9000 }),
  );
  fc.assert(
    fc.property(path, (text) => {
      const { instance } = problems.bodyOf(refusal, { ...occurrence, path: `/${text}` });
      expect(instance).toMatch(/^(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*$/);
      expect(instance.length).toBeLessThanOrEqual(8192);
    }),
  );
});

test("a proper path is its own instance", () => {
  const path = "/v1/affiliates/aff_1%20x:approve;v=1,2";
  expect(problems.bodyOf(refusal, { ...occurrence, path }).instance).toBe(path);
});
