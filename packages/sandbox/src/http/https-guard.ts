import { BlockList, isIP } from "node:net";
import type { Exchange, Refusal } from "@heldsway/server-runtime";

/**
 * Refuses plain HTTP from other machines. A proxy that ends TLS is believed when its address is listed;
 * anybody else could send the same header.
 *
 * @param trustedProxies Addresses or CIDR ranges.
 * @throws TypeError for what is neither.
 */
export function httpsGuard(trustedProxies: readonly string[]): (exchange: Exchange) => Refusal | undefined {
  const proxies = listOf(trustedProxies);
  const loopback = listOf(["127.0.0.0/8", "::1"]);
  return (exchange) => {
    const { isSecure, remoteAddress } = exchange;
    if (isSecure) return undefined;
    if (remoteAddress !== undefined && holds(proxies, remoteAddress)) {
      return exchange.header("x-forwarded-proto") === "https" ? undefined : refusal;
    }
    return remoteAddress !== undefined && holds(loopback, remoteAddress) ? undefined : refusal;
  };
}

const refusal: Refusal = {
  code: "https_required",
  detail:
    "the API speaks HTTPS only; send the request again over HTTPS, and consider the key it carried as exposed",
};

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", prefix] = range.split("/");
    const version = isIP(address);
    if (version === 0) throw new TypeError(`trusted proxy "${range}" is no IP address or CIDR range`);
    const family = version === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** IPv4 peers of a dual-stack socket come as `::ffff:127.0.0.1`, which `BlockList` understands. */
function holds(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
