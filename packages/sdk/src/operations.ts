export * from "./generated/client/operations.ts";
