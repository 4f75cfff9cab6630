import type { Affiliate, ListAffiliatesQuery } from "@heldsway/contract";

/** Affiliates in memory, oldest first. */
export class AffiliateStore {
  readonly #rows = new Map<string, Affiliate>();

  add(affiliate: Affiliate): void {
    this.#rows.set(affiliate.id, affiliate);
  }

  get(id: string): Affiliate | undefined {
    return this.#rows.get(id);
  }

  byEmail(email: string): Affiliate | undefined {
    return [...this.#rows.values()].find((row) => row.email.toLowerCase() === email.toLowerCase());
  }

  /** All that pass the filters, in the order asked for; equal ones by id. */
  list(query: ListAffiliatesQuery): Affiliate[] {
    const key = sortKey(query);
    const rows = [...this.#rows.values()].filter((affiliate) => passes(affiliate, query));
    rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return query.sort.startsWith("-") ? rows.reverse() : rows;
  }
}

/** Where an affiliate stands in a sorted list: text that compares the way the list is ordered. */
export function sortKey({ sort }: ListAffiliatesQuery): (affiliate: Affiliate) => string {
  return sort.endsWith("created_at")
    ? ({ created_at, id }) => `${created_at} ${id}`
    : ({ referral_code, id }) => `${referral_code} ${id}`;
}

function passes(affiliate: Affiliate, query: ListAffiliatesQuery): boolean {
  const { status, program_id, parent_affiliate_id, search, email, referral_code, tag } = query;
  const text = `${affiliate.name}\n${affiliate.email}\n${affiliate.referral_code}`.toLowerCase();
  return (
    (status === undefined || affiliate.status === status) &&
    (program_id === undefined || affiliate.program_ids.includes(program_id)) &&
    (parent_affiliate_id === undefined || affiliate.parent_affiliate_id === parent_affiliate_id) &&
    (search === undefined || text.includes(search.toLowerCase())) &&
    (email === undefined || affiliate.email.toLowerCase() === email.toLowerCase()) &&
    (referral_code === undefined || affiliate.referral_code === referral_code) &&
    (tag === undefined || affiliate.tags.includes(tag)) &&
    (query.created_after === undefined || affiliate.created_at >= query.created_after) &&
    (query.created_before === undefined || affiliate.created_at < query.created_before)
  );
}
