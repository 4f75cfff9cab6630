export { type Case, casesOf } from "./cases.ts";
export { type ConformanceRun, conformance, type Outcome } from "./conformance.ts";
export type { Conformance, ConformanceRequest, RequestBody, Requests, Values } from "./contract.ts";
export { type Answer, judge } from "./judge.ts";
export { Nonconformance } from "./nonconformance.ts";
export {
  type Credentials,
  environmentTarget,
  mockTarget,
  type Target,
} from "./target.ts";
