import pg from "pg";
import { timestampFromSql } from "./timestamp.ts";

const int8 = pg.types.builtins.INT8;
const timestamptz = pg.types.builtins.TIMESTAMPTZ;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (oid === int8) return safeInteger;
    if (oid === timestamptz) return timestampFromSql;
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  },
};

/** Opens a pool whose rows hold money as integers and moments as RFC 3339 text. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, types });
  // A connection that dies fails the query it runs and is replaced; without listeners it would end the process,
  // the pool's for idle connections and the client's for those in use.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`a bigint column holds ${text}, past 2^53 - 1`);
  return value;
}
