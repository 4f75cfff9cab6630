/** A format that strings are held to. */
interface Format {
  /** With its article, to end "must be ...". */
  readonly name: string;
  test(text: string): boolean;
}

/** Formats that are asserted; any other is an annotation. */
export type FormatName = keyof typeof formats;

export const formats = {
  date: { name: "a date such as 2025-03-31", test: isDateText },
  "date-time": { name: "an RFC 3339 date and time such as 2025-03-31T09:00:00Z", test: isDateTimeText },
  time: { name: "an RFC 3339 time such as 09:00:00Z", test: isTimeText },
  duration: { name: "an ISO 8601 duration such as P1DT12H", test: isDurationText },
  email: { name: "an e-mail address", test: isEmailText },
  hostname: { name: "a host name", test: isHostnameText },
  ipv4: { name: "an IPv4 address", test: isIpv4Text },
  ipv6: { name: "an IPv6 address", test: isIpv6Text },
  uri: { name: "an absolute URI", test: (text) => isUriText(text, true) },
  "uri-reference": { name: "a URI or a relative reference", test: (text) => isUriText(text, false) },
  uuid: { name: "a UUID", test: (text) => uuid.test(text) },
  byte: { name: "base64", test: isBase64Text },
} as const satisfies { readonly [name: string]: Format };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const date = /^(\d{4})-(\d\d)-(\d\d)$/;
const time = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i;
const duration =
  /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/;

function isDateText(text: string): boolean {
  const [, year, month, day] = date.exec(text) ?? [];
  const monthIndex = Number(month) - 1;
  if (!(monthIndex >= 0 && monthIndex < 12)) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), monthIndex);
}

function daysIn(year: number, monthIndex: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthIndex] ?? 0;
}

function isDateTimeText(text: string): boolean {
  return /^[Tt]$/.test(text.charAt(10)) && isDateText(text.slice(0, 10)) && isTimeText(text.slice(11));
}

function isTimeText(text: string): boolean {
  const [, hour, minute, second, sign, offsetHour = "0", offsetMinute = "0"] = time.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return false;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return false;
  if (Number(second) < 60) return true;
  // A leap second ends a day in UTC (RFC 3339, section 5.7).
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === "-" ? -1 : 1);
  const utc = (Number(hour) * 60 + Number(minute) - offset + 2880) % 1440;
  return second === "60" && utc === 1439;
}

function isDurationText(text: string): boolean {
  return duration.test(text);
}

const atom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

/** The addresses people have: a dot-atom and a host name (RFC 5321, section 4.1.2). */
function isEmailText(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  return at > 0 && at <= 64 && text.length <= 254 && atom.test(local) && isHostnameText(text.slice(at + 1));
}

/** Labels with dots between them. One expression: this is asked of every e-mail address. */
const hostname = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

function isHostnameText(text: string): boolean {
  return text.length <= 253 && hostname.test(text);
}

const octet = /^(?:0|[1-9]\d{0,2})$/;

function isIpv4Text(text: string): boolean {
  const parts = text.split(".", 5);
  return parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) <= 255);
}

/** RFC 4291, section 2.2. */
function isIpv6Text(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const hasIpv4 = last.includes(".") && text.endsWith(last);
  if (hasIpv4 && !isIpv4Text(last)) return false;
  const words = hasIpv4 ? groups.slice(0, -1) : groups;
  const length = words.length + (hasIpv4 ? 2 : 0);
  if (!words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return false;
  return halves.length === 2 ? length <= 7 : length === 8;
}

const reference = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;
const uriText = /^(?:[\w\-.~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*$/i;
const authority =
  /^(?:(?:[\w\-.~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[[0-9a-f:.]+\]|(?:[\w\-.~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?$/i;

/** RFC 3986, section 3. */
function isUriText(text: string, needsScheme: boolean): boolean {
  const [whole, scheme, host, path = "", query = "", fragment = ""] = reference.exec(text) ?? [];
  if (whole === undefined || (needsScheme && scheme === undefined)) return false;
  if (host !== undefined && !authority.test(host)) return false;
  // The first segment of a relative path holds no colon, or it would read as a scheme.
  if (scheme === undefined && host === undefined && /^[^/]*:/.test(path)) return false;
  return [path, query, fragment].every((part) => uriText.test(part));
}

function isBase64Text(text: string): boolean {
  return text.length % 4 === 0 && /^[a-z0-9+/]*={0,2}$/i.test(text);
}
