import { expect, expectTypeOf, test } from "vitest";
import type { Call, CallMeta } from "./call.ts";
import {
  ApiError,
  type CallError,
  type CallErrorByStatus,
  type ConnectionError,
  SdkError,
  type UnknownCode,
} from "./errors.ts";
import {
  type Book,
  type BookList,
  type CreateBookError,
  createBook,
  getBook,
  listBooks,
  makeCore,
} from "./fixtures/sample-client.ts";
import { isKnown, type Open } from "./open.ts";

const core = makeCore({ fetch: async () => Response.json({}) });

test("a call is a promise of its data", () => {
  expectTypeOf(getBook(core, "a")).toExtend<Promise<Book>>();
  expectTypeOf(listBooks(core)).toExtend<Promise<BookList>>();
  expectTypeOf(listBooks(core)).toExtend<AsyncIterable<Book>>();
  expectTypeOf(listBooks(core).pages()).toExtend<AsyncIterable<BookList>>();
  expectTypeOf<Awaited<ReturnType<typeof createBook>>>().toEqualTypeOf<Book>();
});

test("a result narrows on ok, also when taken apart", () => {
  type Result = Awaited<ReturnType<Call<Book, CreateBookError>["safe"]>>;
  const check = (result: Result) => {
    if (result.ok) expectTypeOf(result.meta).toEqualTypeOf<CallMeta>();
    else expectTypeOf(result.error).toEqualTypeOf<CreateBookError>();
    const { data, error } = result;
    if (error === undefined) expectTypeOf(data).toEqualTypeOf<Book>();
  };
  expectTypeOf(check).toBeFunction();
});

test("an operation's errors narrow on code, with an arm for what is not known", () => {
  const check = (error: CreateBookError) => {
    expectTypeOf(error).toExtend<SdkError>();
    expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
    switch (error.code) {
      case "duplicate_resource":
        expectTypeOf(error).toEqualTypeOf<ApiError<"duplicate_resource" | "validation_failed">>();
        return error.errors;
      case "connection_failed":
        expectTypeOf(error).toEqualTypeOf<ConnectionError>();
        return error.systemCode;
      // @ts-expect-error: no such code
      case "duplicate_ressource":
        return undefined;
      default:
        return error.attempts;
    }
  };
  expectTypeOf<ApiError<UnknownCode>>().toExtend<CreateBookError>();
  expectTypeOf<UnknownCode>().toExtend<string>();
  expectTypeOf(check).toBeFunction();
});

test("errors without codes narrow on status, and their body may always be a text", () => {
  interface Failure {
    readonly reason: string;
  }
  const check = (
    error: CallErrorByStatus<{ 404: Failure; 409: Book }>,
    rest: CallErrorByStatus<object, Failure>,
  ) => {
    if (error.code === "connection_failed") expectTypeOf(error).toEqualTypeOf<ConnectionError>();
    if (ApiError.is(rest) && rest.status === 500) expectTypeOf(rest.body).toEqualTypeOf<Failure | string>();
    if (!ApiError.is(error)) return undefined;
    switch (error.status) {
      case 404:
        expectTypeOf(error.body).toEqualTypeOf<Failure | string>();
        return error.status;
      // @ts-expect-error: no such status
      case 503:
        return undefined;
      case 409:
        expectTypeOf(error.body).toEqualTypeOf<Book | string>();
        return error.status;
      default:
        expectTypeOf(error.body).toBeUnknown();
        return Number(error.status) === 503 || error.status >= 500;
    }
  };
  expectTypeOf<CallErrorByStatus<{ 404: Book }>>().toExtend<SdkError>();
  expectTypeOf(check).toBeFunction();
});

test("is narrows anything, and a union to its member", () => {
  const check = (error: unknown, failure: CallError<"not_found">) => {
    if (SdkError.is(error)) expectTypeOf(error).toEqualTypeOf<SdkError>();
    if (ApiError.is(failure)) expectTypeOf(failure.status).toEqualTypeOf<number>();
  };
  expectTypeOf(check).toBeFunction();
});

test("inputs are exact", () => {
  const check = () => {
    createBook(core, { title: "Emma", language: undefined });
    // @ts-expect-error: a typo in an optional field
    createBook(core, { title: "Emma", langauge: "en" });
    // @ts-expect-error: closed on the way in
    createBook(core, { title: "Emma", language: "de" });
    // @ts-expect-error: a typo in a query
    listBooks(core, { limt: 3 });
    // @ts-expect-error: a typo in the options
    getBook(core, "a", { timout: 3 });
    // @ts-expect-error: no key where the document declares none
    getBook(core, "a", { idempotencyKey: "job-7" });
    // @ts-expect-error: the limit is required
    listBooks(core).toArray();
    // @ts-expect-error: no such environment
    makeCore({ environment: "staging" });
  };
  expectTypeOf(check).toBeFunction();
});

test("open enums take what is not known yet", () => {
  expectTypeOf<"new">().toExtend<Open<"active" | "paused">>();
  expectTypeOf<Open<"active" | "paused">>().toExtend<string>();
  expectTypeOf<Open<"active">>().not.toEqualTypeOf<string>();
});

test("a known value narrows an open one", () => {
  const values = ["active", "paused"] as const;
  const check = (value: Open<"active" | "paused">) => {
    if (isKnown(values, value)) expectTypeOf(value).toEqualTypeOf<"active" | "paused">();
    return isKnown(values, value);
  };
  expect([check("active"), check("new")]).toEqual([true, false]);
});
