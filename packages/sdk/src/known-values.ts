export * from "./generated/client/known-values.ts";
