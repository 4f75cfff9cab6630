/**
 * RFC 3339 text of a `timestamptz` as Postgres prints it under `TimeZone = UTC`
 * (`2026-05-04 03:02:01.12+00`), always with six digits: a `Date` would cut the microseconds.
 */
export function timestampFromSql(text: string): string {
  const point = text.indexOf(".");
  const end = text.length - "+00".length;
  const seconds = point === -1 ? text.slice(0, end) : text.slice(0, point);
  const fraction = point === -1 ? "" : text.slice(point + 1, end);
  return `${seconds.replace(" ", "T")}.${fraction.padEnd(6, "0")}Z`;
}

/** RFC 3339 text of a moment, in the same form as a stored one. */
export function timestampOf(moment: Date): string {
  return `${moment.toISOString().slice(0, -1)}000Z`;
}

/** Date and time, fraction of the second, offset (RFC 3339 section 5.6). */
const parts = /^(\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:)(\d{2})(?:\.(\d+))?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * A valid RFC 3339 moment in UTC with six digits, as stored ones are. Digits past microseconds are cut and a
 * leap second counts as the next. `undefined` for the year 0, which Postgres has not.
 */
export function timestampFromText(text: string): string | undefined {
  const [, minute = "", second = "", fraction = "", offset = ""] = parts.exec(text) ?? [];
  const isLeap = second === "60";
  const time = Date.parse(`${minute.toUpperCase()}${isLeap ? "59" : second}${offset.toUpperCase()}`);
  const moment = new Date(time + (isLeap ? 1000 : 0));
  const year = moment.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  return `${moment.toISOString().slice(0, "2026-01-01T00:00:00".length)}.${fraction.slice(0, 6).padEnd(6, "0")}Z`;
}
