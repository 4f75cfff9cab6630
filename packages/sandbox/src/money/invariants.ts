/** A rule money obeys, as a query for the rows that break it. */
export interface Invariant {
  readonly rule: string;
  readonly sql: string;
}

/** Rounds half to even; `round` rounds halves away from zero. */
const halfEven = (value: string) =>
  `(case when ${value} - floor(${value}) = 0.5 then 2 * round(${value} / 2) else round(${value}) end)`;

/** What must hold in every workspace at every moment; each query finds nothing. */
export const invariants: readonly Invariant[] = [
  {
    rule: "a commission is in the currency of its conversion and its program",
    sql: `select c.id from commissions c
      join programs p using (workspace_id)
      left join conversions v on v.workspace_id = c.workspace_id and v.id = c.conversion_id
      where p.id = c.program_id and (c.currency <> p.currency or c.currency <> coalesce(v.currency, p.currency))`,
  },
  {
    rule: "a percentage commission is its share of the base, rounded half to even, or less where the cap took some",
    sql: `select c.id from commissions c join programs p on p.workspace_id = c.workspace_id and p.id = c.program_id
      where c.kind = 'earning' and c.rate_type = 'percentage' and (
        c.amount > ${halfEven("(c.base_amount * c.rate_value::numeric / 100)")}
        or (p.max_total_commission_percent is null
          and c.amount <> ${halfEven("(c.base_amount * c.rate_value::numeric / 100)")}))`,
  },
  {
    rule: "all levels together stay within the program's cap",
    sql: `select c.conversion_id from commissions c
      join programs p on p.workspace_id = c.workspace_id and p.id = c.program_id
      where c.kind = 'earning' group by c.conversion_id, c.base_amount, p.max_total_commission_percent
      having sum(c.amount) > floor(c.base_amount * p.max_total_commission_percent / 100)`,
  },
  {
    rule: "an unattributed conversion earns nobody anything",
    sql: `select v.id from conversions v join commissions c on c.workspace_id = v.workspace_id and c.conversion_id = v.id
      where v.affiliate_id is null`,
  },
  {
    rule: "a commission's status follows its conversion's",
    sql: `select c.id from commissions c join conversions v on v.workspace_id = c.workspace_id and v.id = c.conversion_id
      where c.kind = 'earning' and case v.status
        when 'pending' then c.status not in ('pending', 'held')
        when 'approved' then c.status not in ('approved', 'held', 'scheduled', 'paid')
        when 'rejected' then c.status <> 'rejected'
        when 'cancelled' then c.status <> 'reversed' and c.clawed_back_amount <> c.amount
        when 'refunded' then c.status <> 'reversed' and c.clawed_back_amount <> c.amount
      end`,
  },
  {
    rule: "the trace of a conversion tells its commissions",
    sql: `select v.id from conversions v
      where json_array_length(v.rule_trace) <> (select count(*) from commissions c
          where c.workspace_id = v.workspace_id and c.conversion_id = v.id and c.kind = 'earning')
        or (select coalesce(sum((entry ->> 'amount')::bigint), 0) from json_array_elements(v.rule_trace) entry)
          <> (select coalesce(sum(c.amount), 0) from commissions c
          where c.workspace_id = v.workspace_id and c.conversion_id = v.id and c.kind = 'earning')`,
  },
  {
    rule: "what was reversed and clawed back is at most the commission",
    sql: `select id from commissions where amount >= 0 and reversed_amount + clawed_back_amount > amount`,
  },
  {
    rule: "what was clawed back is what the adjustments take",
    sql: `select c.id from commissions c where c.kind = 'earning' and c.clawed_back_amount <> (
        select coalesce(-sum(a.amount), 0) from commissions a
        where a.workspace_id = c.workspace_id and a.reversal_of = c.id)`,
  },
  {
    rule: "a reversed commission is worth nothing",
    sql: `select id from commissions where status = 'reversed' and net_amount <> 0`,
  },
  {
    rule: "a partial refund takes the same share off each commission, rounded half to even",
    sql: `select c.id from commissions c join conversions v on v.workspace_id = c.workspace_id and v.id = c.conversion_id
      where c.kind = 'earning' and v.status = 'approved' and v.refunded_amount > 0
        and c.reversed_amount <> ${halfEven("(c.amount::numeric * v.refunded_amount / v.amount)")}`,
  },
  {
    rule: "refunds are at most the conversion, and all of it once it is refunded",
    sql: `select id from conversions
      where refunded_amount > amount or (status = 'refunded' and refunded_amount <> amount)`,
  },
  {
    rule: "a payout has one affiliate, one currency and one fate, and is worth something",
    sql: `select payout_id from commissions where payout_id is not null group by workspace_id, payout_id
      having count(distinct affiliate_id) > 1 or count(distinct currency) > 1 or count(distinct status) > 1
        or count(distinct paid_at) > 1 or sum(net_amount) <= 0`,
  },
  {
    rule: "only scheduled and paid commissions are in a payout, and paid ones say when",
    sql: `select id from commissions
      where (payout_id is not null) <> (status in ('scheduled', 'paid')) or (paid_at is not null) <> (status = 'paid')`,
  },
  {
    rule: "nothing is attributed to an affiliate before approval, or after suspension or termination",
    sql: `select v.id from conversions v
      join affiliates a on a.workspace_id = v.workspace_id and a.id = v.affiliate_id
      where v.created_at < a.approved_at or a.approved_at is null
        or v.converted_at > coalesce(a.suspended_at, a.terminated_at)`,
  },
  {
    rule: "what the fraud check holds is pending, its commissions held",
    sql: `select v.id from conversions v
      left join commissions c on c.workspace_id = v.workspace_id and c.conversion_id = v.id
      where v.fraud_decision = 'held' and (v.status <> 'pending' or c.status <> 'held')`,
  },
];
