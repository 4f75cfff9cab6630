export { type PostgresUnitOfWorkOptions, postgresUnitOfWork } from "./postgres-unit-of-work.ts";
export { type Seal, sealWith } from "./seal.ts";
export { type AnswersTable, answersTable, sweepAnswers } from "./table.ts";
export {
  isTransient,
  type OpenTransaction,
  type PostgresClient,
  type PostgresPool,
  rowsOfEach,
  type TransactionStart,
  transact,
} from "./transact.ts";
