import { ProblemError } from "@heldsway/server-runtime";
import { timestampFromText } from "../database/timestamp.ts";

/** A pattern for `ilike` that finds the text anywhere, its own wildcards taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

/**
 * A moment from a query parameter, as stored ones are.
 *
 * @throws ProblemError 400 for the one year RFC 3339 has and the calendar has not.
 */
export function momentFrom(parameter: string, text: string): string {
  const moment = timestampFromText(text);
  if (moment !== undefined) return moment;
  const detail = "must be between the years 1 and 9999";
  throw new ProblemError({
    code: "invalid_parameter",
    detail: `parameter "${parameter}" ${detail}`,
    errors: [{ parameter, code: "out_of_range", detail }],
  });
}
