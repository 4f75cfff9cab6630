// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface paths {
    "/affiliates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List affiliates
         * @description Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with AND. `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case. Applicants and terminated affiliates are included unless `status` leaves them out.
         */
        get: operations["listAffiliates"];
        put?: never;
        /**
         * Create an affiliate
         * @description Adds an affiliate to the workspace. Without `referral_code` one is made from the name; without `status` the affiliate is `pending` and must be approved before conversions are attributed to them. `program_ids` makes them a member of those programs at once. The e-mail address and the referral code must each be unused in the workspace. Causes the event `affiliate.created`.
         */
        post: operations["createAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /**
         * Read an affiliate
         * @description Reads one affiliate, terminated ones included. Where payouts go is shown masked; what is owed to them is in their balance. An id of another workspace is answered like an id that does not exist.
         */
        get: operations["getAffiliate"];
        put?: never;
        post?: never;
        /**
         * Delete an affiliate without history
         * @description Removes an affiliate for good, with their links and memberships. Only possible while nothing was ever attributed to them: no conversion, no commission, no payout. Anyone with history is terminated instead, so that the ledger stays whole. The deletion is in the audit log; it causes no event.
         */
        delete: operations["deleteAffiliate"];
        options?: never;
        head?: never;
        /**
         * Change an affiliate's profile
         * @description Changes the fields that are sent and leaves the others. `null` clears a field that can be empty. `metadata` is replaced as a whole. Status and rate have operations of their own; e-mail address and referral code stay. A new `payout_method` goes for payouts that have not left yet, retries included; its destination is stored encrypted and only ever shown masked. Bank transfers need the basic plan, crypto the custom plan, a 403 otherwise that names it in `required_plan`. Causes the event `affiliate.updated` when something changed.
         */
        patch: operations["updateAffiliate"];
        trace?: never;
    };
    "/affiliates/{affiliate_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an affiliate
         * @description Lets a pending applicant start to earn: clicks and conversions are attributed to them from now on, nothing from before. `reason` goes into the audit log only. Only `pending` affiliates can be approved; a suspended one is reactivated. Causes `affiliate.updated`.
         */
        post: operations["approveAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /**
         * Read an affiliate's balances
         * @description Sums the ledger of one affiliate, per currency and status. Computed from the entries at the moment of the request, so it agrees with the commission list to the last cent. Rejected entries count for nothing. `approved` can be paid out as far as its entries are past their `available_at`; below zero, it waits for earnings to make up for what was taken back.
         */
        get: operations["getAffiliateBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/commission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /**
         * Read the rate an affiliate earns at
         * @description Tells the affiliate's own rate, the default of the program and which of the two applies. Rules of a link come before both, and without an own rate product rules and tiers do as well; the program's rule preview shows what a conversion would earn.
         */
        get: operations["getAffiliateCommission"];
        /**
         * Set or clear an affiliate's own rate
         * @description Gives the affiliate a rate of their own, or takes it away with null. With `program_id` the rate counts in that program only, and wins there over a rate for all. Applies to conversions recorded from now on; existing commissions keep the rate they were worked out with. Causes `affiliate.updated`.
         */
        put: operations["replaceAffiliateCommission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/downline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /**
         * List who an affiliate recruited
         * @description Walks the recruitment tree below an affiliate, at most three levels deep, nearest level first unless `sort` says otherwise. Terminated recruits stay in the tree: those they recruited still count. Who recruited whom is settled when an affiliate is created and never changes.
         */
        get: operations["listAffiliateDownline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/link-batches/{link_batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
                /**
                 * @description The `batch_id` of the answer that accepted the links, `lnb_…`.
                 * @example lnb_01m1rvkp00fv991m5kkexba5a7
                 */
                link_batch_id: components["parameters"]["LinkBatchId"];
            };
            cookie?: never;
        };
        /**
         * Follow a batch of links
         * @description Tells how far a batch is and which of its links could not be made, by their places in the request. Kept for 30 days after it finished, a 404 from then on. The links themselves are in the affiliate's list.
         */
        get: operations["getAffiliateLinkBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        /**
         * List an affiliate's links
         * @description Lists the links of one affiliate, newest first unless `sort` says otherwise, inactive ones included.
         */
        get: operations["listAffiliateLinks"];
        put?: never;
        /**
         * Create a link for an affiliate
         * @description Makes a tracked link. The destination must be HTTPS and on a domain of the workspace. Slugs are unique in the whole workspace, so that the tracking URL stays short. The link works at once; while the affiliate is not active it redirects but does not track. Several links may lead to the same place: campaigns tell them apart.
         */
        post: operations["createAffiliateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/links/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 1000 links
         * @description Accepts a list of links and makes them in the background; poll `status_url` until the batch is `completed` or `failed`. Slugs must differ within the batch. A slug that is taken by then, or any other link that cannot be made, is listed in `errors` and does not stop the others; `failed` means that none could be made.
         */
        post: operations["createAffiliateLinkBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a suspended affiliate
         * @description Ends a suspension. Attribution starts again from this moment; what happened while suspended is not attributed afterwards. Only `suspended` affiliates can be reactivated; applicants are approved. Causes `affiliate.updated`.
         */
        post: operations["reactivateAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an affiliate
         * @description Stops new attribution while something is looked into. Links keep redirecting, but their clicks earn nothing; money already earned stays owed and is paid as usual, unless its entries are put on hold one by one. Waiting conversions keep their affiliate. An applicant can be suspended too. `reactivateAffiliate` undoes it. Causes `affiliate.updated`.
         */
        post: operations["suspendAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/affiliates/{affiliate_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate an affiliate
         * @description Ends the relationship for good, from any status; there is no way back. Links stop tracking and coupons stop crediting at once. Commissions already earned stay in the ledger and are paid unless they are reversed one by one: terminating cancels no debt. Causes `affiliate.updated`.
         */
        post: operations["terminateAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the API keys of the workspace, newest first unless `sort` says otherwise; expired and revoked ones stay listed. Secrets are never shown again: `prefix` and `last4` tell keys apart.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key and shows its secret, this once: store it now. It belongs to the environment of the key that creates it and can do no more than that one. Replaying the request with its idempotency key within 24 hours shows the same secret again, so a lost answer loses no key. Without `rate_limit` the key may send 1000 requests in any 60 seconds; `expires_at` cannot be moved later.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `key_…`. Not the secret, which has no place in a URL.
                 * @example key_01kz0vx4r0frabx5x6q52j2nfm
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Read an API key
         * @description Reads one key: scopes, limit, when it was last used with any of its secrets, whether a rotation runs. Never the secret. A key can read itself only if it has `admin`; `getMe` tells any key about itself.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends a key at once, with all its secrets; requests sent with it are answered 401 from this moment. It stays in the list, for the audit log names it. The last key with `admin` cannot be revoked. Revoking a key a second time changes nothing.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Rename a key or change its scopes
         * @description Changes name or scopes; both secrets of a rotating key follow at once, requests under way excepted. `scopes` is replaced as a whole. The last key with `admin` keeps it, and a revoked or expired key stays as it was.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api-keys/{api_key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `key_…`. Not the secret, which has no place in a URL.
                 * @example key_01kz0vx4r0frabx5x6q52j2nfm
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Gives the key a new secret and shows it once. Old and new work side by side until `previous_secret_expires_at`, share one rate limit and one idempotency scope: a request repeated with the other secret is replayed, not done twice. A key may rotate itself. A second rotation while both secrets are live is a conflict.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit log
         * @description Lists what happened in the workspace, newest first unless `sort` says otherwise, by whomever: people, keys, integrations and the system itself. `from` and `to` bound `occurred_at`. A trailing dot in `action` matches a prefix: `payout.` finds everything about payouts.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit checkpoints
         * @description Lists the signed checkpoints, newest first unless `sort` says otherwise. One is made each minute in which something happened. `from` and `to` bound `created_at`. To keep copies elsewhere, remember the time of the last one and ask for those from then on.
         */
        get: operations["listAuditCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit log
         * @description Recomputes every hash and compares the end with the newest checkpoint: an edited, swapped or missing entry is found at its sequence, a cut tail by the checkpoint. Changes nothing, and is not an entry of the log itself. To be independent of us, do the same over the list with checkpoints you kept.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log/{audit_entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `aud_…`. The gapless number of an entry is its `sequence`.
                 * @example aud_01m1rna8xtf428vv1mx4w4nf8r
                 */
                audit_entry_id: components["parameters"]["AuditEntryId"];
            };
            cookie?: never;
        };
        /**
         * Read an audit entry
         * @description Reads one entry: who did what to what, from where, every field that changed with its value before and after, and its place in the chain.
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List commissions
         * @description Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Bonuses and adjustments say why in `reason`. An adjustment that takes back a paid commission has a negative `amount` and points to it with `reversal_of`. `from` and `to` bound `created_at`.
         */
        get: operations["listCommissions"];
        put?: never;
        /**
         * Add a bonus or a correction
         * @description Writes an entry by hand, tied to no conversion: a bonus, or an adjustment either way. It is approved and available at once and joins the next payout; `reason` stays with it and the affiliate sees it. The currency must be that of the program, archived or not. To take back what one conversion earned, reverse its commission instead. Causes `commission.accrued`.
         */
        post: operations["createCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/bulk-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve up to 100 commissions
         * @description Makes pending and held entries payable, each on its own merits and at one moment; what is approved already, in a payout or final comes back in `failed`. None can be paid before its `available_at`.
         */
        post: operations["bulkApproveCommissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export commissions as CSV
         * @description Streams the ledger entries that match, oldest first, adjustments included, with the sums a bookkeeper needs: `amount`, what was taken off it and what is left. Filters mean what they mean in the list; an entry that changes during the download is in it as it was at the start.
         */
        get: operations["exportCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum the ledger
         * @description Sums the entries per currency and status: what is owed, what is on its way, what was paid. For the workspace, a program or one affiliate, since the beginning and up to this moment; reports cut the same figures by days.
         */
        get: operations["getCommissionStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/{commission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        /**
         * Read a commission
         * @description Reads one ledger entry: what is left of it, where it stands on its way to payment, and the trace of rules behind it. What was taken back after payment is in entries of its own, whose `reversal_of` is this id.
         */
        get: operations["getCommission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/{commission_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a commission
         * @description Makes a pending or held entry payable, whatever became of the other levels of its conversion; a hold ends by it. It can join a payout once `available_at` has passed. Causes no event.
         */
        post: operations["approveCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/{commission_id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a commission
         * @description Stops a pending or approved entry until it is released or approved again. Held entries never enter a payout; one that is `scheduled` already has to be freed by cancelling its payout. The affiliate sees that it is held, and why.
         */
        post: operations["holdCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/{commission_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a held commission
         * @description Ends a hold: the entry goes back to `pending` and waits for approval again, also where it had been approved before the hold. Its `available_at` stays. An open fraud review of its conversion stays open.
         */
        post: operations["releaseCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commissions/{commission_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a commission
         * @description Takes back all or part of an entry. Before payment the entry itself shrinks, and is `reversed` when nothing is left of it; an open payout lets go of it then, is worked out anew, and is cancelled when nothing remains to be paid. From the moment its payout is processing the entry stays as it is, and a negative adjustment is written instead, which the next payout nets. Causes `commission.reversed`.
         */
        post: operations["reverseCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversions
         * @description Lists conversions, most recent first by the time they happened (`converted_at`) unless `sort` says otherwise. `from` and `to` bound `converted_at`. Unattributed conversions are included; `affiliate_id` leaves them out.
         */
        get: operations["listConversions"];
        put?: never;
        /**
         * Record a conversion
         * @description Records a sale or another result and works out its commissions. Name who referred by `affiliate_id` or `referral_code`; or say what is known of the way, `click_id`, `link_id` and `coupon_code`, and the program's `attribution_model` decides. With none of them, or when affiliate or program is not active, the conversion is kept unattributed and earns nobody anything. Commissions are worked out on the amount without tax, rounded half to even. The terms are those of the first that applies: a link's rule, the affiliate's own rate, a product rule, the tier, the program's levels, its default. `external_id` is unique per program and source: recording the same order again is a 409 that names the first one. The fraud check scores every conversion: one that is held waits, with its commissions, for a review, and one that is blocked is rejected at once, with its commissions. Causes `conversion.created`, `commission.accrued` for each commission, and `fraud.flagged` when held or blocked.
         */
        post: operations["createConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/bulk-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve up to 100 conversions
         * @description Approves each conversion for itself, with its pending commissions: one that cannot be approved is listed in `failed` and does not stop the others. Held ones fail with `fraud_hold_active`, ids that nobody has with `not_found`. The answer as a whole is stored under the idempotency key, so a retry repeats nothing.
         */
        post: operations["bulkApproveConversions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/bulk-reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject up to 100 conversions
         * @description Rejects pending conversions one by one, held ones included, all with the same reason, which their affiliates see; their commissions are rejected with them and open fraud reviews closed. What is no longer pending is listed in `failed` and left alone.
         */
        post: operations["bulkRejectConversions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export conversions as CSV
         * @description Streams all conversions that match as CSV, in the order they happened. Takes the filters of the list, with the same meaning: `from` and `to` bound `converted_at`. The rows are those of one moment, however long the download takes.
         */
        get: operations["exportConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum conversions
         * @description Counts and sums the conversions of a range of days, per currency; the last 30 days unless asked otherwise. Days are those of `converted_at`. Rejected and cancelled ones are counted but not in `revenue`; refunds are taken off it.
         */
        get: operations["getConversionStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/{conversion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /**
         * Read a conversion
         * @description Reads one conversion as it stands now: status and refunds, why it belongs to its affiliate, what the fraud check made of it and which rules set its commissions. Its commissions and refunds themselves are in lists of their own.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a conversion's customer or metadata
         * @description Corrects what does not touch money, in any status: `customer` is merged field by field, `metadata` replaced as a whole. Status and refunds have operations of their own, so that the ledger can follow; amounts and attribution stay as recorded. The fraud check does not look again.
         */
        patch: operations["updateConversion"];
        trace?: never;
    };
    "/conversions/{conversion_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a conversion
         * @description Accepts a pending conversion. Its pending commissions become approved, which makes them payable once `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not while the fraud check holds it: decide the fraud review instead. Programs with `auto_approve_enabled` do the same by themselves after their delay, for amounts within their bounds. Causes no event of its own.
         */
        post: operations["approveConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/{conversion_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a conversion
         * @description For an order that was called off at the store, pending or approved; a connected store does it by itself. Unpaid commissions are reversed, and an open payout that holds one is worked out anew; for paid ones a negative adjustment is made that the next payout takes into account. An open fraud review is closed as rejected. Causes `commission.reversed` for each.
         */
        post: operations["cancelConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/{conversion_id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a refund
         * @description Records a full or partial refund of a pending or approved conversion. A partial one keeps the status; the one that makes it complete turns it to `refunded`. Each commission is reversed in proportion, rounded half to even; the refund that makes it complete takes the remainder, so a full refund reverses exactly everything. An open payout that holds such a commission is worked out anew, and cancelled when nothing is left of it. Commissions whose payout is processing or completed are clawed back through adjustments. Causes `conversion.refunded`, and `commission.reversed` for each commission touched.
         */
        post: operations["refundConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/{conversion_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        /**
         * List a conversion's refunds
         * @description Lists the refunds of one conversion, newest first unless `sort` says otherwise. Their amounts add up to its `refunded_amount`. A refund, once recorded, is never changed or removed.
         */
        get: operations["listConversionRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/{conversion_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a conversion
         * @description Turns down a pending conversion for good, one the fraud check holds included: its commissions become `rejected` and are never paid. The affiliate sees the reason. An open fraud review of it is closed as rejected. An approved conversion is cancelled or refunded instead. Causes no event of its own.
         */
        post: operations["rejectConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons
         * @description Lists coupon codes, newest first unless `sort` says otherwise, each with its clicks and redemptions so far. Filters combine with AND. Inactive and expired codes stay listed because their redemptions do.
         */
        get: operations["listCoupons"];
        put?: never;
        /**
         * Create a coupon
         * @description Gives an affiliate a code, valid at once. The affiliate must be a member of the program. Stores connected with `sync_coupons` create it too, within a minute; `synced_to` says which have. Redeeming it credits the affiliate as long as they and the program are active. Which of click and code wins a conversion is the program's `attribution_model`.
         */
        post: operations["createCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import coupons
         * @description Takes over codes that exist already, for example from a spreadsheet; no store is told of them. Good rows are imported even when others fail; the answer lists the failures by their place, so that only those have to be mended and sent again. One import at a time in a program.
         */
        post: operations["importCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{coupon_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cpn_…`, not the code itself; the list finds it by `code`.
                 * @example cpn_01m0yr6980fnj9enc30ccr6fxt
                 */
                coupon_id: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        /**
         * Read a coupon
         * @description Reads one coupon, also an expired one, with its counters and the stores that know it. How it did in a range of days is in its stats.
         */
        get: operations["getCoupon"];
        put?: never;
        post?: never;
        /**
         * Delete a coupon nobody used
         * @description Removes a code without redemptions, also from the stores that know it, where customers are refused it within a minute. A redeemed code is set to `inactive` instead, so that its conversions can still be traced.
         */
        delete: operations["deleteCoupon"];
        options?: never;
        head?: never;
        /**
         * Switch a coupon off or change its end
         * @description Activates or deactivates a code, or moves its last moment. An expired code comes back to life when `expires_at` is moved into the future, or cleared; setting it `active` alone is a 422. Stores that know it follow within a minute. Code, affiliate and discount stay as they were handed out.
         */
        patch: operations["updateCoupon"];
        trace?: never;
    };
    "/coupons/{coupon_id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cpn_…`, not the code itself; the list finds it by `code`.
                 * @example cpn_01m0yr6980fnj9enc30ccr6fxt
                 */
                coupon_id: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        /**
         * Read a coupon's figures
         * @description Counts clicks and redemptions of a code in a range of days, the last 30 unless asked otherwise, with the average order and how many orders came back. A refund rate far above the program's average is a fraud signal.
         */
        get: operations["getCouponStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists the events of the last 30 days, newest first unless `sort` says otherwise, whether or not an endpoint wanted them. `from` and `to` bound `created_at`. `object_id` finds the history of one resource.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `evt_…`; receivers know it as `webhook-id`.
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Read an event
         * @description Reads one event with the resource as it was at the time, not as it is now: what every endpoint that wanted it was sent. Events are kept for 30 days and are a 404 from then on; the audit log keeps what happened.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{event_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `evt_…`; receivers know it as `webhook-id`.
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay an event
         * @description Sends one event again, to one endpoint or to all enabled ones that want its type now, those added since included. The id stays the same, so that receivers who have seen it can tell. When none wants it, `deliveries` is empty.
         */
        post: operations["replayEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fraud/allowlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trusted affiliates
         * @description Lists the affiliates whose conversions are scored but neither held nor blocked, newest entry first unless `sort` says otherwise. Entries come from `createAllowlistEntry` and from reviews approved with `always_allow_affiliate`.
         */
        get: operations["listFraudAllowlist"];
        put?: never;
        /**
         * Trust an affiliate
         * @description Puts an affiliate on the allow-list: from the next conversion on they are scored but neither held nor blocked, in every program. Their open reviews still wait for a decision.
         */
        post: operations["createAllowlistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fraud/allowlist/{allowlist_entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `fal_…`, of the entry, not of the affiliate on it.
                 * @example fal_01m1sq2k00f2z6jz8c7ahmkbd3
                 */
                allowlist_entry_id: components["parameters"]["AllowlistEntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop trusting an affiliate
         * @description Takes an affiliate off the allow-list; their next conversion can be held again. Those recorded meanwhile are not looked at a second time.
         */
        delete: operations["deleteAllowlistEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fraud/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fraud reviews
         * @description Lists the reviews of conversions that the fraud check stopped, newest first unless `sort` says otherwise; decided ones stay listed. Filters combine with AND; `signal` finds a review by any of its signals. A blocked conversion has a review too, closed as rejected from the start.
         */
        get: operations["listFraudReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fraud/reviews/{fraud_review_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `frv_…`; a held conversion names it in `fraud.review_id`.
                 * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
                 */
                fraud_review_id: components["parameters"]["FraudReviewId"];
            };
            cookie?: never;
        };
        /**
         * Read a fraud review
         * @description Reads one review: what made the score, with the evidence for each signal, by which version of the policy, and what was decided by whom.
         */
        get: operations["getFraudReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fraud/reviews/{fraud_review_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `frv_…`; a held conversion names it in `fraud.review_id`.
                 * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
                 */
                fraud_review_id: components["parameters"]["FraudReviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear a held conversion
         * @description Says that the conversion is genuine: it leaves the hold and is approved, its commissions with it, payable from their `available_at` on. With `always_allow_affiliate` the affiliate goes on the allow-list, so that later conversions are not held. Only an `open` review can be decided. Causes no event of its own.
         */
        post: operations["approveFraudReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fraud/reviews/{fraud_review_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `frv_…`; a held conversion names it in `fraud.review_id`.
                 * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
                 */
                fraud_review_id: components["parameters"]["FraudReviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a fraud
         * @description Says that the conversion is not genuine: it and its commissions are rejected, for good. The affiliate sees the reason; suspending them is a decision of its own. Only an `open` review can be decided; a conversion let through by mistake is cancelled.
         */
        post: operations["rejectFraudReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations
         * @description Lists connections to stores and payment providers, newest first unless `sort` says otherwise; disconnected ones stay listed with their history. Credentials are never shown.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Connect a store or provider
         * @description Starts a connection. Kinds with OAuth answer `pending` and an `authorize_url` to open in a browser; the others are tried with the credentials at once and answer `connected` or `error`. Credentials are stored encrypted and never shown. Inbound kinds need a `program_id` to count their orders for. Braintree needs the standard plan and ACH the basic plan, a 403 otherwise; the catalog tells for each kind.
         */
        post: operations["createIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what can be connected
         * @description Shows every kind of connection with the way it authenticates, the direction data flows and the least plan it needs. The same for every workspace, in one piece: there are few, and they have no pages.
         */
        get: operations["getIntegrationCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Read an integration
         * @description Reads one connection: whether it works, when it last heard from the other side, its last run and its last error. For a connection in `error` it holds the address where it is authorized again.
         */
        get: operations["getIntegration"];
        put?: never;
        post?: never;
        /**
         * Disconnect an integration
         * @description Ends the connection and forgets its credentials; a run under way is stopped after the order it is at. Conversions it brought stay, and refunds of them have to be recorded over the API from now on. Disconnecting the store of a RentMy program pauses the program until a store is connected again. Final, but harmless to repeat: a disconnected one answers 204 as well.
         */
        delete: operations["disconnectIntegration"];
        options?: never;
        head?: never;
        /**
         * Change an integration
         * @description Changes name, program, settings or credentials; `config` is merged field by field. New credentials are tried at once and turn `error` into `connected` when they work; when they do not, it is a 422 and the old ones stay. Orders that came in before are not looked at again.
         */
        patch: operations["updateIntegration"];
        trace?: never;
    };
    "/integrations/{integration_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an integration's secret
         * @description Makes a new plugin key or inbound secret and shows it once. The old one works until `previous_expires_at`, so the plugin can be changed without losing an order. Only kinds with a plugin or an inbound secret have one, such as WooCommerce; for kinds that sign in with OAuth it is a conflict. The connection stays connected throughout.
         */
        post: operations["rotateIntegrationSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_id}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch orders now
         * @description Starts a run in the background; follow it by its id. Running it twice changes nothing the second time: orders are recognised by their external id. One run at a time per connection. What the run records causes the events of `createConversion`, `refundConversion` and `cancelConversion`, as if the store had told us at the time.
         */
        post: operations["syncIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_id}/syncs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * List a connection's runs
         * @description Lists the runs of one connection, those asked for and those on its own timetable, newest first unless `sort` says otherwise; failed ones with their errors. Kept for 90 days.
         */
        get: operations["listIntegrationSyncs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_id}/syncs/{sync_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
                /**
                 * @description `syn_…`, from the answer that queued the run.
                 * @example syn_01m1sf27w0fre9qt2zzhc68k28
                 */
                sync_id: components["parameters"]["SyncId"];
            };
            cookie?: never;
        };
        /**
         * Follow a run
         * @description Reads one run: how far it is, what it did and what went wrong. It has ended when `finished_at` is set; `partial` means that some orders could not be taken, which `errors` names. Kept for 90 days.
         */
        get: operations["getIntegrationSync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a connection
         * @description Asks the other side something harmless with the stored credentials, and waits for at most ten seconds; a bank account is tested with one cent. A refusal is an answer with `ok` false, not an error of this request, and makes a `connected` connection `degraded`; a success makes it `connected` again.
         */
        post: operations["testIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the ledger
         * @description Recomputes every balance from the entries, compares payouts with what is in them and reports what does not add up. Changes nothing. There should never be a violation; tell us when there is one.
         */
        get: operations["checkLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links
         * @description Lists the links of all affiliates in all programs, switched-off ones included, newest first unless `sort` says otherwise. Filters combine with AND. `click_count` and `conversion_count` lag behind by at most a minute.
         */
        get: operations["listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/{link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `lnk_…`. The list finds a link by its slug.
                 * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        /**
         * Read a link
         * @description Reads one link, switched off or not. Its counters run since it was made and lag behind by at most a minute; figures for a range of days are in its stats.
         */
        get: operations["getLink"];
        put?: never;
        post?: never;
        /**
         * Delete a link
         * @description Removes a link that was never clicked; its tracking URL is a 404 from then on. One that was clicked is switched off instead, so that its clicks and conversions keep their origin.
         */
        delete: operations["deleteLink"];
        options?: never;
        head?: never;
        /**
         * Change a link
         * @description Changes destination, campaign, coupon or metadata, or switches tracking on and off; `metadata` is replaced as a whole. Clicks counted so far keep the campaign they came under. The slug cannot change: it has been handed out. Switched off, the URL still leads to the destination.
         */
        patch: operations["updateLink"];
        trace?: never;
    };
    "/links/{link_id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `lnk_…`. The list finds a link by its slug.
                 * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        /**
         * Read a link's figures
         * @description Counts clicks, conversions, revenue and commission of one link, both days included; the last 30 days unless asked otherwise. A conversion counts on the day of its `converted_at`; refunds are taken off revenue and commission of that day.
         */
        get: operations["getLinkStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the key and read its workspace
         * @description Answers any valid key on any plan, so it serves as the health check of an integration: it tells which workspace the key opens, on which plan, in which environment, and what the key may do. Costs one request of the rate limit.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download this document
         * @description This OpenAPI document, as served here: its first server is the one that answers. Needs no key; only the limit of the address counts it.
         */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payout-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the payout schedule
         * @description Tells when regular runs happen, below which sum a balance is carried forward, whether runs wait for a sign-off and whether affiliates may ask to be paid early. A workspace that never set one pays by hand.
         */
        get: operations["getPayoutSchedule"];
        /**
         * Set the payout schedule
         * @description Replaces the whole schedule. Payouts already scheduled keep their dates; the next run follows the new one. With `manual` there are no runs, and `days` must be empty; with any other `frequency` it must not. On the nano plan only `manual` is possible, anything else a 403.
         */
        put: operations["replacePayoutSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payouts
         * @description Lists payouts, newest first unless `sort` says otherwise, cancelled ones included. `from` and `to` bound `created_at`. With `status=scheduled` and `scheduled_before` it is the list of what is about to leave.
         */
        get: operations["listPayouts"];
        put?: never;
        /**
         * Create a payout
         * @description Gathers approved entries of one affiliate and currency into a payout and marks them `scheduled`, in one step: an entry is never in two payouts, however many requests race. Negative adjustments are netted; what remains must be above zero and reach the minimum of the payout schedule. Needs a payout method and, from the standard plan on, a verified tax form. Bank transfers need the basic plan, crypto the custom plan, a 403 otherwise. Without `scheduled_for` the payout is `pending`; with it, it is `scheduled` and causes `payout.scheduled`.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payout batches
         * @description Lists batches, newest first unless `sort` says otherwise, those of the payout schedule and those made by hand. A batch's status follows from its payouts: one failure among successes makes it `partially_failed`. Dry runs leave no batch behind.
         */
        get: operations["listPayoutBatches"];
        put?: never;
        /**
         * Create a batch of payouts
         * @description Makes one payout per affiliate with something payable, and says whom it skips and why; what is skipped is carried forward, nothing is lost. Entries count that are approved and were available by `cutoff_at`. With `dry_run` the same is worked out, answered with 200, and nothing stored. One batch per currency and program can be made at a time. Causes `payout.scheduled` for each payout when `scheduled_for` is given.
         */
        post: operations["createPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/batches/{payout_batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pbt_…`; the payouts inside carry it as `batch_id`.
                 * @example pbt_01m1sbmc80f709ekgjafy8nkkg
                 */
                payout_batch_id: components["parameters"]["PayoutBatchId"];
            };
            cookie?: never;
        };
        /**
         * Read a payout batch
         * @description Reads one batch: its sum and number of payouts as they were made, its status as it follows from theirs now, and whom it skipped. Its payouts are in the payout list, filtered by `batch_id`.
         */
        get: operations["getPayoutBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/batches/{payout_batch_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pbt_…`; the payouts inside carry it as `batch_id`.
                 * @example pbt_01m1sbmc80f709ekgjafy8nkkg
                 */
                payout_batch_id: components["parameters"]["PayoutBatchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a whole batch
         * @description Calls off every payout of the batch that has not left yet or has failed; those under way or arrived stay as they are, and then the status of the batch is theirs. The freed entries are `approved` again and can join another batch.
         */
        post: operations["cancelPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/batches/{payout_batch_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pbt_…`; the payouts inside carry it as `batch_id`.
                 * @example pbt_01m1sbmc80f709ekgjafy8nkkg
                 */
                payout_batch_id: components["parameters"]["PayoutBatchId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a whole batch
         * @description Gives every payout of a draft or scheduled batch the same date, and with it the sign-off where runs need one; null takes the dates away and makes it a draft again. All of them or none. Causes `payout.scheduled` for each payout that gets a date.
         */
        post: operations["schedulePayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/bulk-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark up to 100 payouts as completed
         * @description For payouts sent by hand: says of pending and processing ones that the money has arrived. The entries of a completed payout become `paid` at one moment; a payout that cannot be completed comes back in `failed` and holds up no other. Causes `payout.sent` for each that is.
         */
        post: operations["bulkCompletePayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/bulk-processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark up to 100 payouts as processing
         * @description For a file of transfers handed to the bank: says that all of them are under way. Payouts that are neither pending nor scheduled are left as they are and come back in `failed`.
         */
        post: operations["bulkProcessPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export payouts as CSV
         * @description Streams the payouts that match, oldest first, with rail, fee and provider reference: what bookkeeping asks for. Filters mean what they mean in the list.
         */
        get: operations["exportPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List early-payout requests
         * @description Lists what affiliates asked for in their portal, newest first unless `sort` says otherwise. Requests can be made while `allow_early_requests` is set in the payout schedule, one at a time by each affiliate. Decided ones stay listed.
         */
        get: operations["listPayoutRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/requests/{payout_request_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prq_…`, of the wish; the payout it led to has an id of its own.
                 * @example prq_01m1p4mfg0fzjegmwhzh2jzn6f
                 */
                payout_request_id: components["parameters"]["PayoutRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an early payout
         * @description Makes a `pending` payout over the requested amount, from the oldest approved and available entries on, and links it in `payout_id`. Whole entries only: the sum may be a little below what was asked for. The minimum of the payout schedule does not count here. From then on the payout goes its own way: schedule it, or mark what became of it.
         */
        post: operations["approvePayoutRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/requests/{payout_request_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prq_…`, of the wish; the payout it led to has an id of its own.
                 * @example prq_01m1p4mfg0fzjegmwhzh2jzn6f
                 */
                payout_request_id: components["parameters"]["PayoutRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an early payout
         * @description Turns the request down; the affiliate sees the reason, may ask again and is paid with the next regular run. Their balance is not touched.
         */
        post: operations["rejectPayoutRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum payouts
         * @description The figures of the dashboard's payout page, as of this moment: what is pending or scheduled, what was completed this calendar month (in the workspace's time zone), how many payouts have failed and wait to be retried or cancelled, and how many early-payout requests wait.
         */
        get: operations["getPayoutStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        /**
         * Read a payout
         * @description Reads one payout: how far it is, when it leaves or left, why it failed and who signed it off. What it pays for is in its list of commissions.
         */
        get: operations["getPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payout
         * @description Calls off a payout that was not sent or has failed. Its entries become `approved` again, with `payout_id` null, and can join another payout; `amount` and `commission_count` keep telling what it would have paid. Causes no event: whoever was told of a date by `payout.scheduled` reads the payout.
         */
        post: operations["cancelPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        /**
         * List what is in a payout
         * @description Lists the ledger entries of a payout, adjustments included, oldest first unless `sort` says otherwise. Their net amounts add up to the payout's amount. A cancelled payout has let go of its entries: its list is empty.
         */
        get: operations["listPayoutCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a payout as completed
         * @description Says that the money of a processing payout has arrived, or that a pending one was paid outside. All its entries become `paid` with the same `paid_at`. Final: what has to be taken back becomes an adjustment in a later payout. Causes `payout.sent`.
         */
        post: operations["completePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a payout as failed
         * @description Says that the transfer of a processing payout came back, or that a pending one could not even be started. The entries stay `scheduled` in the payout, so that a retry pays exactly the same set; cancelling frees them. Causes `payout.failed`.
         */
        post: operations["failPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/processing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a payout as processing
         * @description For a transfer of a pending or scheduled payout that was started by hand. From here on the payout can only be completed or fail, and what is reversed of its entries no longer makes it smaller. Causes no event before it has arrived or come back.
         */
        post: operations["processPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a failed payout
         * @description Sends the same entries again under the same payout id and provider reference, so that nobody is paid twice; `attempt` grows by one. It goes to where the affiliate wants payouts now, at once or at `scheduled_for`. Another rail can be chosen, if the plan includes it and the affiliate has named where it leads. Only `failed` payouts can be retried. Causes `payout.scheduled`.
         */
        post: operations["retryPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a payout
         * @description Gives a pending payout its date, or a scheduled one another; null takes the date away, and the payout is `pending` again. It is sent on its own at that time. Where runs need a sign-off, this is it: the payout names the key in `approval`. A failed payout is retried instead. Giving a date causes `payout.scheduled`, taking it away nothing.
         */
        post: operations["schedulePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{payout_id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        /**
         * Download a payout's statement
         * @description The statement the affiliate receives, as PDF: entries, sums, rail and fee. Made on request, for a payout in any status, which it names; the bytes of a completed payout never change.
         */
        get: operations["getPayoutStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List programs
         * @description Lists the programs of the workspace, newest first unless `sort` says otherwise. `search` looks for its text anywhere in the name. Archived programs stay in the list: their commissions are still being paid.
         */
        get: operations["listPrograms"];
        put?: never;
        /**
         * Create a program
         * @description Drafts a program from the settings of the workspace and what is sent. Nothing is attributed to it before it is activated. `multi_touch` attribution needs the custom plan, a 403 otherwise. The rates of `levels` must not add up to more than `max_total_commission_percent`; where rules raise them later, the deepest level is trimmed first.
         */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Read a program
         * @description Reads one program, in whatever status, with the terms that the next conversion is judged by. Its tiers, rules and fraud policy are read on their own.
         */
        get: operations["getProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a program's terms
         * @description Changes the fields that are sent. New terms apply to conversions recorded from now on, so a new `hold_period_days` moves no `available_at`; `levels`, `recurring` and `default_commission` are replaced as a whole. The currency can change only while the program has no conversion, and an archived program not at all. `multi_touch` needs the custom plan.
         */
        patch: operations["updateProgram"];
        trace?: never;
    };
    "/programs/{program_id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a program
         * @description Opens a draft, or ends a pause: from now on clicks and conversions are attributed, and where `allow_self_registration` is set strangers can apply. What happened during a pause is not attributed afterwards.
         */
        post: operations["activateProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/affiliates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List a program's members
         * @description Lists who takes part in the program, latest to join first unless `sort` says otherwise, with the tier each has reached. Suspended and terminated affiliates stay members, and earn nothing new; who was taken out is not in the list.
         */
        get: operations["listProgramAffiliates"];
        put?: never;
        /**
         * Add an affiliate to a program
         * @description Makes an affiliate a member; they earn once they and the program are active. An applicant can be added before they are approved. Joining twice is a conflict, so that a wrong id does not pass unnoticed.
         */
        post: operations["addProgramAffiliate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/affiliates/{affiliate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an affiliate out of a program
         * @description Ends a membership. Links and coupons of this program stop tracking for the affiliate; money already earned stays owed and is paid as usual. They can be added again, with a new `joined_at`. An affiliate who is no member is a 404.
         */
        delete: operations["removeProgramAffiliate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a program
         * @description Closes a program for good, be it a draft, active or paused: nothing is attributed to it any more, and its terms, rules and tiers stay as they are. Not possible while one of its payouts is pending, scheduled, processing or failed: complete or cancel those first. Approved commissions can still be paid out afterwards.
         */
        post: operations["archiveProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/fraud-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Read a program's fraud policy
         * @description Reads the policy in force, with its version: the scores at which conversions are held or blocked, and the signals that count. A program without one of its own goes by the `standard` preset, version 1.
         */
        get: operations["getFraudPolicy"];
        /**
         * Set a program's fraud policy
         * @description Replaces the policy by a new version, also when nothing differs. Applies to conversions recorded from now on; open reviews keep the version that stopped them, and their scores. A `block_score` below `hold_score` is a 422.
         */
        put: operations["replaceFraudPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a program
         * @description Stops new attribution for a while. Conversions that come in meanwhile are kept, unattributed. Links keep redirecting without counting. Commissions already earned go their way to payment undisturbed.
         */
        post: operations["pauseProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List a program's rules
         * @description Lists the rules of a program, oldest first unless `sort` says otherwise, those switched off or past their end included. They are tried by `priority`, the lowest number first, then by age; the first that matches a conversion sets its terms.
         */
        get: operations["listCommissionRules"];
        put?: never;
        /**
         * Add a rule
         * @description Adds a rule for some conversions: of an affiliate, a link, a coupon, products or a kind of customer. A link's rule beats the affiliate's own rate, which beats product rules, which beat tiers and the program's default; between rules of one kind the lowest `priority` wins, then the oldest. Applies to conversions recorded from now on, from `starts_at` until `ends_at`; the preview shows what it does.
         */
        post: operations["createCommissionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the rules on a conversion
         * @description Works out what a conversion would earn, with the trace of rules, and stores nothing: no conversion, no entry in the audit log. Uses the rules, rates, tiers and levels of this moment, under the cap of the program. Without an affiliate there is nothing to earn.
         */
        post: operations["previewCommissionRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `rule_…`, as traces name it. It stays the same from version to version.
                 * @example rule_01m13wzq80fwh9wx721f73vx6y
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        /**
         * Read a rule
         * @description Reads one rule at its current version, switched off or not. What an earlier version said stands in the traces of the conversions it was applied to.
         */
        get: operations["getCommissionRule"];
        put?: never;
        post?: never;
        /**
         * Remove a rule
         * @description Removes a rule with all its versions. Traces that name it stay readable: they carry the terms, not only the id. To keep it for another season, set `is_active` to false instead.
         */
        delete: operations["deleteCommissionRule"];
        options?: never;
        head?: never;
        /**
         * Change a rule
         * @description Changes a rule and raises its `version`; conversions from now on go by it. `scope` is replaced as a whole. Commissions keep the version they were worked out with in their trace.
         */
        patch: operations["updateCommissionRule"];
        trace?: never;
    };
    "/programs/{program_id}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List a program's tiers
         * @description Lists the performance tiers, lowest first unless `sort` says otherwise; a program has at most 20. Tiers are about how much an affiliate sells; recruitment levels are part of the program itself.
         */
        get: operations["listTiers"];
        put?: never;
        /**
         * Add a tier
         * @description Adds a tier on top, up to 20. Its threshold must exceed that of the tier below, counted in the same way: `metric` and `period` are those of the other tiers. Affiliates who have already reached it move up within a minute; their next conversion earns the new terms. Not for a recruitment level, which is part of the program.
         */
        post: operations["createTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/tiers/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore the default tiers
         * @description Throws away the program's tiers and puts the three defaults in their place: Bronze from the start at 10, Silver from 20 approved conversions a month at 12, Gold from 50 at 15 percent. Members move to the tier they have reached within a minute; commissions already worked out do not change. Answers all three tiers at once, as a list without a next page.
         */
        post: operations["resetTiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program_id}/tiers/{tier_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `tier_…`, of a tier of this program.
                 * @example tier_01kyy8tem0f744pk8ex31pnyjc
                 */
                tier_id: components["parameters"]["TierId"];
            };
            cookie?: never;
        };
        /**
         * Read a tier
         * @description Reads one tier: its place, what has to be reached and what it pays. Who has reached it is in the list of members, filtered by `tier_id`.
         */
        get: operations["getTier"];
        put?: never;
        post?: never;
        /**
         * Remove a tier
         * @description Removes a tier; affiliates in it fall to the tier below, those in the lowest to the program's default. The tiers above move down one position. Commissions already worked out with the tier keep its terms.
         */
        delete: operations["deleteTier"];
        options?: never;
        head?: never;
        /**
         * Change a tier
         * @description Changes name, threshold or terms. Thresholds must keep growing with the position, or it is a 422. Members move up or down within a minute; commissions already worked out do not change. How the threshold is counted stays: for another `metric`, make the tiers anew.
         */
        patch: operations["updateTier"];
        trace?: never;
    };
    "/reports/clicks-by-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count clicks by campaign
         * @description Counts clicks and what came of them for each campaign, busiest first and at most 1000; the last 30 days unless asked otherwise. Clicks over links without a campaign are counted together. A conversion counts for the campaign of its click.
         */
        get: operations["getClicksByCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/commission-chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chart commissions by day
         * @description Sums the commission that accrued on each day, per currency, all levels together and before reversals; days without any are left out. The last 30 days unless asked otherwise.
         */
        get: operations["getCommissionChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a report as CSV
         * @description Streams the day-by-day figures behind the reports, first day first: clicks, conversions, revenue and commission for each affiliate. Days on which an affiliate brought nothing have no line. The last 30 days unless asked otherwise.
         */
        get: operations["exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum payouts by month
         * @description Sums completed payouts and their fees per calendar month in UTC, by the day they arrived; failed ones are counted, not summed. Months at the ends of the range are summed only as far as it reaches.
         */
        get: operations["getPayoutReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key figures
         * @description The figures of the dashboard's first page over a range of days, the last 30 unless asked otherwise, each compared with the range of the same length before. Pending payouts are those of this moment, whatever the range.
         */
        get: operations["getReportStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/top-affiliates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rank affiliates
         * @description Ranks affiliates by revenue in one currency over a range of days, the last 30 unless asked otherwise. Refunds are taken off; rejected and cancelled conversions do not count. Whoever brought nothing is not ranked.
         */
        get: operations["getTopAffiliates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         * @description Moves the sandbox's clock forward and does what falls due on the way, in its order: conversions approve themselves, hold periods end, runs are made and scheduled payouts sent, keys and coupons expire, webhooks are retried. All of it causes its events. It never goes back but by a reset. Sandbox only.
         */
        post: operations["advanceSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/payouts/{payout_id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the rail answer
         * @description Makes the pretended payment rail answer for a payout that is processing: completed, or failed with `failure_code`, by default `provider_rejected`. No money moves. Causes `payout.sent` or `payout.failed`. Sandbox only.
         */
        post: operations["settleSandboxPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the plan
         * @description Puts the workspace on another plan, to see what gating does: it gates as soon as `in_trial` is false, though the sandbox otherwise does not. A step up causes `plan.upgraded`, a step down nothing. Sandbox only.
         */
        post: operations["changeSandboxPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the sandbox back
         * @description Throws away everything that was done and puts the seeded data and the clock back to the start, ids included. API keys of the seed work on; keys made since are gone. Cursors from before are invalid, and nothing is sent to webhooks. Sandbox only.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings
         * @description Reads the settings of the workspace: its name, time zone and currency, and what new programs start with. Existing programs go by their own terms. When affiliates are paid is in the payout schedule.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings
         * @description Changes the fields that are sent. Programs that exist keep their terms. Amounts are in `default_currency`, are left out of programs in another, and are cleared when it changes. A new `name` shows in `/me` and in the affiliate portal at once.
         */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/settings/branding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the branding
         * @description Reads colour, logo, title and domain of the affiliate portal. A workspace that never set them has ours.
         */
        get: operations["getBranding"];
        /**
         * Set the branding
         * @description Replaces the portal's looks as a whole; visible to affiliates within a minute. `portal_domain` needs the basic plan, a 403 otherwise, and a DNS record that points to us, a 422 as long as it does not. Tracking links keep their address.
         */
        put: operations["replaceBranding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-deliveries/{webhook_delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whd_…`, of one event on its way to one endpoint.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                webhook_delivery_id: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description Reads one delivery: the request of its last attempt, byte for byte, and the start of the answer; for a pending one, the attempt to come. Gone, and a 404, 30 days after it was queued.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-deliveries/{webhook_delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whd_…`, of one event on its way to one endpoint.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                webhook_delivery_id: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a delivery
         * @description Sends the event of one delivery again to the same endpoint, as a new delivery that points back with `replay_of`, whether the first one arrived or not. The event id stays the same; attempts and signatures start anew.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Lists where events are sent and how well it goes, newest endpoint first unless `sort` says otherwise. Of a secret only its last characters are shown.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Add a webhook endpoint
         * @description Adds an endpoint, enabled, and shows its signing secret once; replaying the request with its idempotency key shows the same one. The address must be public: private, loopback and link-local targets are refused here and again at every delivery. Deliveries start with the next event of a type in `events`. Webhooks need the basic plan or a trial.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhook_endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * @description Reads one endpoint: where it points, what it wants, whether its deliveries arrive and whether its secret is being rotated. What was sent there is in its deliveries.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook endpoint
         * @description Removes an endpoint and its secrets. Deliveries waiting for a retry are dropped; those made can be read by id until they are 30 days old.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes address, events or description, or switches it on and off; `events` is replaced as a whole. Retries under way go to the new address. Enabling a disabled endpoint starts with the next event; replay what was missed. The secret stays: rotating it is an operation of its own.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/webhook-endpoints/{webhook_endpoint_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /**
         * List an endpoint's deliveries
         * @description Lists what was sent to the endpoint in the last 30 days, newest first unless `sort` says otherwise, with the answer of the last attempt. Replays and test events have rows of their own. `from` and `to` bound `created_at`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhook_endpoint_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a range of events
         * @description Sends the events of a range again, oldest first, by default only those that never arrived. Types the endpoint does not want now are left out. Event ids stay the same, timestamps and signatures are fresh. At most 30 days back; one replay of an endpoint at a time. Each becomes a delivery of its own with `replay_of`.
         */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhook_endpoint_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a signing secret
         * @description Gives the endpoint a new signing secret and shows it once. Until `previous_secret_expires_at` every delivery is signed with all live secrets, so the receiver can change over at its leisure; up to two older ones can be live. With `grace_seconds` 0 only the new one signs from the next attempt on.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhook_endpoint_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends a made-up event of the type, signed like a real one and marked `test`, whether or not the endpoint's filter has the type. It is retried like any other, is not in the list of events, and says nothing about anything that happened.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "affiliate.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate came in
         * @description Sent when an affiliate was created over the API or in the dashboard, or has applied in the portal. `object` is the affiliate; a self-registered one is `pending`, which makes this the moment to review it.
         */
        post: operations["onAffiliateCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "affiliate.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate changed
         * @description Sent when profile, status, rate, tags or metadata of an affiliate changed. `previous` holds the fields that differ, as they were; a change of nothing sends nothing.
         */
        post: operations["onAffiliateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "commission.accrued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An affiliate earned
         * @description Sent for every new ledger entry that adds: one for each level of a conversion, and bonuses and adjustments written by hand. `pending` entries can still be rejected or reversed.
         */
        post: operations["onCommissionAccrued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "commission.reversed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A commission was taken back
         * @description Sent when a commission shrank or vanished, by a refund, a cancellation, a chargeback or by hand. Before payment `object` is the commission itself; afterwards it is the negative adjustment, and `previous` is null.
         */
        post: operations["onCommissionReversed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversion.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversion was recorded
         * @description Sent for every conversion, whoever recorded it and whether or not it is attributed. Its commissions follow as `commission.accrued`; when the fraud check stops it, `fraud.flagged` does too.
         */
        post: operations["onConversionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversion.refunded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money went back to a customer
         * @description Sent for every refund, full or partial: compare `refunded_amount` with `previous.refunded_amount` for the size of this one. What it takes from affiliates follows as `commission.reversed`.
         */
        post: operations["onConversionRefunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fraud.flagged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The fraud check stopped a conversion
         * @description Sent when a conversion scored so high that it is held or blocked. `object` is the review with its signals; approve or reject it, or leave it to somebody at the dashboard. That of a blocked conversion is rejected already.
         */
        post: operations["onFraudFlagged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout came back
         * @description Sent when a transfer was refused or returned; `failure.code` says whether the affiliate, you or the provider has to act. The commissions stay in the payout until it is retried or cancelled.
         */
        post: operations["onPayoutFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout has a date
         * @description Sent when a payout got a date, got another one, or is tried again after a failure. The amount can still shrink until it leaves, when one of its commissions is reversed.
         */
        post: operations["onPayoutScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout has arrived
         * @description Sent when a payout is completed, by the rail or marked by hand. Final: its commissions are `paid`, and nothing takes them back but adjustments in later payouts.
         */
        post: operations["onPayoutSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "plan.upgraded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The workspace moved to a higher plan
         * @description Sent when the plan went up, so that features it gates can be switched on at your end. A step down sends nothing.
         */
        post: operations["onPlanUpgraded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description `user`: somebody of your team; `system`: the clock, the fraud check, the payout schedule. New values may appear.
         * @enum {string}
         */
        ActorType: "user" | "api_key" | "integration" | "system" | "affiliate";
        /** @description Somebody who refers customers. Status: `pending` becomes `active` by approval; `active` and `suspended` change into each other; all three can be `terminated`, which is final. */
        Affiliate: {
            /** Format: date-time */
            approved_at: string | null;
            /** @description Own rate in percent; null: the rate of the program. */
            commission_rate: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: email */
            email: string;
            id: string;
            metadata: components["schemas"]["Metadata"];
            name: string;
            /** @description Internal; the affiliate never sees it. */
            notes: string | null;
            /** @description Who recruited the affiliate. */
            parent_affiliate_id: string | null;
            /** @description Where payouts go; null until the affiliate has said. */
            payout_method: components["schemas"]["PayoutMethod"] | null;
            /** @description E.164. */
            phone: string | null;
            /** @description Programs the affiliate is a member of. */
            program_ids: string[];
            /** @description Used in links and at the checkout; unique in the workspace. */
            referral_code: string;
            status: components["schemas"]["AffiliateStatus"];
            /** Format: date-time */
            suspended_at: string | null;
            tags: string[];
            tax_form: components["schemas"]["TaxForm"];
            /** Format: date-time */
            terminated_at: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What is owed to an affiliate in one currency, by status of the entries. The five parts add up to the signed sum of all entries. */
        AffiliateBalance: {
            /**
             * Format: int64
             * @description Payable, in minor units; negative when adjustments outweigh earnings.
             */
            approved: number;
            currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description Stopped by the fraud check or a person, in minor units.
             */
            held: number;
            /**
             * Format: int64
             * @description Paid out so far, in minor units.
             */
            paid: number;
            /**
             * Format: int64
             * @description Accrued, not approved yet, in minor units.
             */
            pending: number;
            /**
             * Format: int64
             * @description Taken off before payment so far, in minor units.
             */
            reversed: number;
            /**
             * Format: int64
             * @description In open payouts, in minor units.
             */
            scheduled: number;
        };
        /** @description Balances of an affiliate, one per currency they ever earned in. */
        AffiliateBalances: {
            balances: components["schemas"]["AffiliateBalance"][];
        };
        /** @description The rate an affiliate earns at, and where it comes from. */
        AffiliateCommission: {
            /** @description Own rate in percent; null when there is none. */
            affiliate_rate: string | null;
            /** @description What the next conversion is worked out with. */
            effective_rate: string | null;
            /** @description Rate of the program in percent; null for flat programs. */
            program_default_rate: string | null;
            /** @description Program the rates are for; null when the affiliate is in none. */
            program_id: string | null;
        };
        /** @description The own rate of an affiliate. */
        AffiliateCommissionReplace: {
            /** @description Percent, 0 to 100 with up to two decimals; null clears it. */
            commission_rate: string | null;
            /** @description Set the rate in this program only. */
            program_id?: string;
        };
        /** @description A new affiliate. */
        AffiliateCreate: {
            /** @description Own rate in percent, 0 to 100 with up to two decimals. */
            commission_rate?: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            /**
             * Format: email
             * @description Unique in the workspace, whatever the case.
             */
            email: string;
            metadata?: components["schemas"]["Metadata"];
            name: string;
            notes?: string;
            /** @description Who recruited the affiliate. */
            parent_affiliate_id?: string;
            /** @description E.164. */
            phone?: string;
            /** @description Programs to join at once. */
            program_ids?: string[];
            /** @description Unique in the workspace, whatever the case. Default: made from the name. */
            referral_code?: string;
            /**
             * @default pending
             * @enum {string}
             */
            status?: "pending" | "active";
            tags?: string[];
        };
        /** @description An affiliate came in. */
        AffiliateCreatedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["AffiliateCreatedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "affiliate.created";
            workspace: string;
        };
        /** @description The new affiliate. */
        AffiliateCreatedEventData: {
            object: components["schemas"]["Affiliate"];
            /** @description Null: there was nobody before. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Some of the people and companies who refer customers. */
        AffiliateList: {
            data: components["schemas"]["Affiliate"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description `pending`: waits for approval; `active`: earns; `suspended`: earns nothing new for now; `terminated`: earns nothing new, for good. New values may appear.
         * @enum {string}
         */
        AffiliateStatus: "pending" | "active" | "suspended" | "terminated";
        /** @description The parts of a profile to change, at least one; a part left out stays. */
        AffiliateUpdate: {
            /** @description ISO 3166-1 alpha-2. */
            country?: string | null;
            metadata?: components["schemas"]["Metadata"];
            name?: string;
            notes?: string | null;
            payout_method?: components["schemas"]["PayoutMethodUpdate"];
            /** @description E.164. */
            phone?: string | null;
            tags?: string[];
        };
        /** @description An affiliate changed. */
        AffiliateUpdatedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["AffiliateUpdatedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "affiliate.updated";
            workspace: string;
        };
        /** @description The affiliate after the change, and what was different before. */
        AffiliateUpdatedEventData: {
            object: components["schemas"]["Affiliate"];
            /** @description Only the fields that differ, with their values before the change; `updated_at` is left out. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An affiliate whose conversions are not held. */
        AllowlistEntry: {
            affiliate_id: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            id: string;
            reason: string | null;
        };
        /** @description Whom to trust. */
        AllowlistEntryCreate: {
            affiliate_id: string;
            reason?: string;
        };
        /** @description Whom the fraud check lets through. */
        AllowlistEntryList: {
            data: components["schemas"]["AllowlistEntry"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A credential of a program. Status: `active` becomes `expired` when `expires_at` has passed and `revoked` by revocation; both are final. */
        ApiKey: {
            /** Format: date-time */
            created_at: string;
            environment: components["schemas"]["Environment"];
            /** Format: date-time */
            expires_at: string | null;
            id: string;
            last4: string;
            /**
             * Format: date-time
             * @description Exact to about a minute.
             */
            last_used_at: string | null;
            name: string;
            prefix: string;
            /**
             * Format: date-time
             * @description While a rotation runs: until when the old secret works too.
             */
            previous_secret_expires_at: string | null;
            rate_limit: components["schemas"]["RateLimitPolicy"];
            /** Format: date-time */
            revoked_at: string | null;
            scopes: components["schemas"]["Scope"][];
            status: components["schemas"]["ApiKeyStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An API key to make. */
        ApiKeyCreate: {
            /**
             * Format: date-time
             * @description When the key stops working; in the future. Default: never.
             */
            expires_at?: string;
            name: string;
            rate_limit?: components["schemas"]["RateLimitPolicyInput"];
            scopes: components["schemas"]["Scope"][];
        };
        /** @description Keys without their secrets, those that ended included. */
        ApiKeyList: {
            data: components["schemas"]["ApiKey"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description `expired` when its time was up, `revoked` when somebody ended it; either is answered 401. New values may appear.
         * @enum {string}
         */
        ApiKeyStatus: "active" | "expired" | "revoked";
        /** @description A new name, or all the scopes the key shall have. */
        ApiKeyUpdate: {
            name?: string;
            scopes?: components["schemas"]["Scope"][];
        };
        /** @description An API key with its secret, shown once. */
        ApiKeyWithSecret: {
            /** Format: date-time */
            created_at: string;
            environment: components["schemas"]["Environment"];
            /** Format: date-time */
            expires_at: string | null;
            id: string;
            last4: string;
            /** Format: date-time */
            last_used_at: string | null;
            name: string;
            prefix: string;
            /** Format: date-time */
            previous_secret_expires_at: string | null;
            rate_limit: components["schemas"]["RateLimitPolicy"];
            /** Format: date-time */
            revoked_at: string | null;
            scopes: components["schemas"]["Scope"][];
            /** @description The bearer token. Shown in this answer only. */
            secret: string;
            status: components["schemas"]["ApiKeyStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Why a conversion belongs to its affiliate. */
        Attribution: {
            /**
             * @description `manual`: the request named the affiliate. New values may appear.
             * @enum {string}
             */
            method: "click" | "coupon" | "manual";
            model: components["schemas"]["AttributionModel"];
        };
        /**
         * @description Who gets a conversion when several could. New values may appear.
         * @enum {string}
         */
        AttributionModel: "last_touch" | "first_touch" | "coupon_priority" | "multi_touch";
        /** @description Who did it. */
        AuditActor: {
            id: string | null;
            label: string;
            type: components["schemas"]["ActorType"];
        };
        /** @description One field before and after, as JSON text; secrets and personal data are masked. */
        AuditChange: {
            field: string;
            from: string | null;
            to: string | null;
        };
        /** @description A signed note of how far the log had come. Keep it outside, and a log cut short later cannot hide it. */
        AuditCheckpoint: {
            /** Format: date-time */
            created_at: string;
            hash: string;
            /** @description Which of our keys signed; their public halves are in the reference. */
            key_id: string;
            /** Format: int64 */
            sequence: number;
            /** @description Ed25519 over workspace, sequence, hash and time, one a line; base64. */
            signature: string;
        };
        /** @description Signatures over the audit log, minute by minute. */
        AuditCheckpointList: {
            data: components["schemas"]["AuditCheckpoint"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description One thing that happened. Entries are never changed or deleted; each carries the hash of the one before. */
        AuditEntry: {
            /** @description Dotted: `commission.approved`. */
            action: string;
            actor: components["schemas"]["AuditActor"];
            changes: components["schemas"]["AuditChange"][];
            /** @description SHA-256 over the previous hash and this entry. */
            hash: string;
            id: string;
            idempotency_key: string | null;
            ip: string | null;
            /** Format: date-time */
            occurred_at: string;
            previous_hash: string;
            reason: string | null;
            request_id: string | null;
            /**
             * Format: int64
             * @description Gapless within the workspace.
             */
            sequence: number;
            source: components["schemas"]["AuditSource"];
            target: components["schemas"]["AuditTarget"];
            user_agent: string | null;
        };
        /** @description Pieces of the chain that tells who did what. */
        AuditEntryList: {
            data: components["schemas"]["AuditEntry"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description The way it came in; `dashboard` includes the affiliate portal. New values may appear.
         * @enum {string}
         */
        AuditSource: "dashboard" | "api" | "integration" | "system";
        /** @description What it was done to. */
        AuditTarget: {
            id: string;
            type: string;
        };
        /** @description Whether the chain of hashes is whole. */
        AuditVerification: {
            /**
             * Format: int64
             * @description Entries looked at.
             */
            checked: number;
            /**
             * Format: int64
             * @description Null when valid.
             */
            first_bad_sequence: number | null;
            valid: boolean;
            /** Format: date-time */
            verified_at: string;
        };
        /** @description How the affiliate portal looks. */
        Branding: {
            /** Format: uri */
            logo_url: string | null;
            /** @description Own domain of the affiliate portal; from the basic plan on. */
            portal_domain: string | null;
            portal_title: string;
            primary_color: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description How the affiliate portal shall look. */
        BrandingReplace: {
            /** Format: uri */
            logo_url: string | null;
            /** @description Own domain of the affiliate portal; from the basic plan on. */
            portal_domain: string | null;
            portal_title: string;
            primary_color: string;
        };
        /** @description An item that was left as it was. */
        BulkFailure: {
            code: components["schemas"]["ProblemCode"];
            detail: string;
            id: string;
        };
        /** @description Up to 100 ids. */
        BulkIds: {
            ids: string[];
        };
        /** @description Up to 100 ids, and why. */
        BulkReject: {
            ids: string[];
            reason: string;
        };
        /** @description What became of each item; every id is in one of the two lists. */
        BulkResult: {
            failed: components["schemas"]["BulkFailure"][];
            succeeded: string[];
        };
        /** @description A campaign and its clicks. */
        CampaignClicks: {
            /** @description Null: links without a campaign. */
            campaign: string | null;
            /** Format: int64 */
            clicks: number;
            /** Format: int64 */
            conversions: number;
            /**
             * Format: int64
             * @description Different visitors.
             */
            unique_clicks: number;
        };
        /** @description A kind of connection that can be made. */
        CatalogEntry: {
            auth_type: components["schemas"]["IntegrationAuthType"];
            direction: components["schemas"]["IntegrationDirection"];
            kind: components["schemas"]["IntegrationKind"];
            minimum_plan: components["schemas"]["Plan"];
            name: string;
        };
        /** @description One day of a chart. */
        ChartPoint: {
            /**
             * Format: int64
             * @description Commission that accrued on the day, in minor units.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
            /** Format: date */
            date: string;
        };
        /** @description Clicks by campaign. */
        ClicksByCampaign: {
            campaigns: components["schemas"]["CampaignClicks"][];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @description How far. */
        ClockAdvance: {
            /** @description Up to a year. */
            seconds: number;
        };
        /** @description An entry of the ledger of what is owed to affiliates. `net_amount` is `amount` less `reversed_amount`. A paid entry never changes: what is taken back after payment becomes an `adjustment` with a negative amount. */
        Commission: {
            /** Format: date-time */
            accrued_at: string;
            affiliate_id: string;
            /**
             * Format: int64
             * @description In minor units; negative for adjustments that take back.
             */
            amount: number;
            /** Format: date-time */
            approved_at: string | null;
            /**
             * Format: date-time
             * @description When the hold period ends and the commission can be paid.
             */
            available_at: string;
            /**
             * Format: int64
             * @description What the commission is a share of, in minor units.
             */
            base_amount: number | null;
            /**
             * Format: int64
             * @description Taken back after payment through adjustments, in minor units.
             */
            clawed_back_amount: number;
            /** @description Null for bonuses and adjustments without a conversion. */
            conversion_id: string | null;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            held_at: string | null;
            hold_reason: string | null;
            id: string;
            kind: components["schemas"]["CommissionKind"];
            /** @description 1: the affiliate referred; 2 and 3: recruited who did. */
            level: number;
            /**
             * Format: int64
             * @description `amount` less `reversed_amount`: what counts in balances and payouts, in minor units.
             */
            net_amount: number;
            /** Format: date-time */
            paid_at: string | null;
            /** @description The open or completed payout it is part of. */
            payout_id: string | null;
            program_id: string;
            /** @description Null for bonuses and adjustments. */
            rate: components["schemas"]["CommissionRate"] | null;
            /** @description Why a bonus or an adjustment was written; earnings have none. */
            reason?: string;
            /** @description The paid commission an adjustment takes back from. */
            reversal_of: string | null;
            reversal_reason: string | null;
            /**
             * Format: int64
             * @description Taken off before payment, in minor units.
             */
            reversed_amount: number;
            /** Format: date-time */
            reversed_at: string | null;
            rule_trace: components["schemas"]["RuleTraceEntry"][];
            status: components["schemas"]["CommissionStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An affiliate earned. */
        CommissionAccruedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["CommissionAccruedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "commission.accrued";
            workspace: string;
        };
        /** @description The entry that was added to the ledger. */
        CommissionAccruedEventData: {
            object: components["schemas"]["Commission"];
            /** @description Null: entries are added, never rewritten. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Commission per day. */
        CommissionChart: {
            /** Format: date */
            from: string;
            points: components["schemas"]["ChartPoint"][];
            /** Format: date */
            to: string;
        };
        /** @description A bonus, or a correction. */
        CommissionCreate: {
            affiliate_id: string;
            /**
             * Format: int64
             * @description In minor units, not 0; negative takes away.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
            /**
             * @description Default: `bonus` for a positive amount, `adjustment` for a negative one.
             * @enum {string}
             */
            kind?: "bonus" | "adjustment";
            program_id: string;
            reason: string;
        };
        /**
         * @description `earning`: from a conversion; `adjustment`: a correction, usually negative; `bonus`: a gift. New values may appear.
         * @enum {string}
         */
        CommissionKind: "earning" | "adjustment" | "bonus";
        /** @description Lines of the ledger: earned, added by hand, or taken back. */
        CommissionList: {
            data: components["schemas"]["Commission"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A commission the conversion would earn. */
        CommissionPreviewItem: {
            affiliate_id: string;
            /**
             * Format: int64
             * @description What this affiliate would earn, after the cap on all levels, in minor units.
             */
            amount: number;
            level: number;
        };
        /** @description The rate a commission was worked out with. */
        CommissionRate: {
            type: components["schemas"]["CommissionTermsType"];
            /** @description Percent, or minor units when flat. */
            value: string;
        };
        /** @description The entry after the reversal, and the adjustment when it was on its way or paid before. */
        CommissionReversal: {
            /** @description The negative entry; null when the commission itself could shrink. */
            adjustment: components["schemas"]["Commission"] | null;
            commission: components["schemas"]["Commission"];
        };
        /** @description How much to take back, and why. */
        CommissionReverse: {
            /**
             * Format: int64
             * @description In minor units. Default: all that is left.
             */
            amount?: number;
            reason: string;
        };
        /** @description A commission was taken back. */
        CommissionReversedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["CommissionReversedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "commission.reversed";
            workspace: string;
        };
        /** @description The commission that shrank, or the adjustment that stands for it. */
        CommissionReversedEventData: {
            object: components["schemas"]["Commission"];
            /** @description The amounts before, and the status if that changed; null when `object` is an adjustment. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Terms that differ from the program's for some conversions. */
        CommissionRule: {
            commission: components["schemas"]["CommissionTerms"];
            /** Format: date-time */
            created_at: string;
            /** @description That of the program; what a flat commission is in. */
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            ends_at: string | null;
            id: string;
            is_active: boolean;
            name: string;
            /** @description The lowest wins; ties go to the oldest rule. */
            priority: number;
            program_id: string;
            scope: components["schemas"]["CommissionRuleScope"];
            /** Format: date-time */
            starts_at: string | null;
            /** Format: date-time */
            updated_at: string;
            /** @description Grows with every change; traces name it. */
            version: number;
        };
        /** @description A rule to add. */
        CommissionRuleCreate: {
            commission: components["schemas"]["CommissionTermsInput"];
            /** Format: date-time */
            ends_at?: string | null;
            /** @default true */
            is_active?: boolean;
            name: string;
            /** @default 100 */
            priority?: number;
            scope: components["schemas"]["CommissionRuleScopeInput"];
            /** Format: date-time */
            starts_at?: string | null;
        };
        /** @description Exceptions to the terms of one program. */
        CommissionRuleList: {
            data: components["schemas"]["CommissionRule"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A conversion to try the rules on. */
        CommissionRulePreview: {
            affiliate_id?: string;
            /**
             * Format: int64
             * @description In minor units of the program's currency.
             */
            amount: number;
            coupon_code?: string;
            customer_type?: components["schemas"]["CustomerType"];
            line_items?: components["schemas"]["LineItemInput"][];
            /**
             * Format: int64
             * @description Tax within `amount`, which earns nothing. Default: none.
             */
            tax_amount?: number;
        };
        /** @description What the conversion would earn, and why. */
        CommissionRulePreviewResult: {
            /**
             * Format: int64
             * @description The amount less tax, in minor units: what percentages are taken of.
             */
            commissionable_amount: number;
            commissions: components["schemas"]["CommissionPreviewItem"][];
            currency: components["schemas"]["Currency"];
            rule_trace: components["schemas"]["RuleTraceEntry"][];
        };
        /** @description What a rule applies to; a field that is null or empty does not narrow it. */
        CommissionRuleScope: {
            affiliate_id: string | null;
            /** @description Only lines whose `category` is one of these. */
            collections: string[];
            /** @description Only orders that redeem it. */
            coupon_code: string | null;
            /** @description Only first orders, or only later ones. */
            customer_type: components["schemas"]["CustomerType"] | null;
            link_id: string | null;
            /** @description Only lines whose `product_id` is one of these. */
            product_skus: string[];
        };
        /** @description What the rule applies to; fields left out do not narrow it. */
        CommissionRuleScopeInput: {
            affiliate_id?: string;
            collections?: string[];
            coupon_code?: string;
            customer_type?: components["schemas"]["CustomerType"];
            link_id?: string;
            product_skus?: string[];
        };
        /** @description How the next version differs from this one. */
        CommissionRuleUpdate: {
            commission?: components["schemas"]["CommissionTermsInput"];
            /** Format: date-time */
            ends_at?: string | null;
            is_active?: boolean;
            name?: string;
            priority?: number;
            scope?: components["schemas"]["CommissionRuleScopeInput"];
            /** Format: date-time */
            starts_at?: string | null;
        };
        /** @description The ledger summed, per currency. */
        CommissionStats: {
            totals: components["schemas"]["CommissionTotals"][];
        };
        /**
         * @description `pending`: accrued; `held`: stopped by the fraud check or a person; `approved`: payable; `scheduled`: in an open payout; `paid`, `rejected` and `reversed` are final. New values may appear.
         * @enum {string}
         */
        CommissionStatus: "pending" | "held" | "approved" | "scheduled" | "paid" | "rejected" | "reversed";
        /** @description What a conversion earns: a share of it, or a flat amount. */
        CommissionTerms: {
            /**
             * Format: int64
             * @description Minor units of the currency around it, when `type` is `flat`.
             */
            amount: number | null;
            /** @description Percent, when `type` is `percentage`. */
            rate: string | null;
            type: components["schemas"]["CommissionTermsType"];
        };
        /** @description What a conversion earns: a `rate` for `percentage`, an `amount` for `flat`. */
        CommissionTermsInput: {
            /**
             * Format: int64
             * @description Minor units of the program's currency.
             */
            amount?: number;
            /** @description Percent. */
            rate?: string;
            type: components["schemas"]["CommissionTermsType"];
        };
        /**
         * @description `percentage`: a share of the amount without tax; `flat`: the same sum for every conversion. New values may appear.
         * @enum {string}
         */
        CommissionTermsType: "percentage" | "flat";
        /** @description Entries of one currency, summed by status. */
        CommissionTotals: {
            /**
             * Format: int64
             * @description Payable, in minor units; negative when adjustments outweigh earnings.
             */
            approved: number;
            /** Format: int64 */
            count: number;
            currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description Stopped for now, in minor units.
             */
            held: number;
            /**
             * Format: int64
             * @description Arrived, in minor units.
             */
            paid: number;
            /**
             * Format: int64
             * @description Accrued, in minor units.
             */
            pending: number;
            /**
             * Format: int64
             * @description Taken off before payment, in minor units.
             */
            reversed: number;
            /**
             * Format: int64
             * @description In open payouts, in minor units.
             */
            scheduled: number;
        };
        /** @description A sale or another result. Status: `pending` becomes `approved` or `rejected`; `pending` and `approved` can become `cancelled` (by the store) or `refunded` (fully); those three are final. A partial refund raises `refunded_amount` and keeps the status. */
        Conversion: {
            /** @description Who referred; null: nobody. */
            affiliate_id: string | null;
            /**
             * Format: int64
             * @description What the customer paid, in minor units.
             */
            amount: number;
            /** Format: date-time */
            approved_at: string | null;
            /** @description Why this affiliate; null when unattributed. */
            attribution: components["schemas"]["Attribution"] | null;
            /** Format: date-time */
            cancelled_at: string | null;
            /** @description The click itself. */
            click_id: string | null;
            commission_ids: string[];
            /**
             * Format: int64
             * @description What commissions are a share of, in minor units.
             */
            commissionable_amount: number;
            /**
             * Format: date-time
             * @description When the sale happened.
             */
            converted_at: string;
            /** @description Code that was redeemed, by an affiliate or not. */
            coupon_code: string | null;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            customer: components["schemas"]["Customer"] | null;
            /**
             * Format: int64
             * @description What the customer saved, in minor units; `amount` is after it.
             */
            discount_amount: number;
            /** @description Your order number. */
            external_id: string;
            fraud: components["schemas"]["FraudAssessment"];
            id: string;
            /** @description Connection that brought the conversion. */
            integration_id: string | null;
            line_items: components["schemas"]["LineItem"][];
            /** @description Link that was clicked. */
            link_id: string | null;
            metadata: components["schemas"]["Metadata"];
            program_id: string;
            /**
             * Format: int64
             * @description Refunded so far, in minor units.
             */
            refunded_amount: number;
            /** Format: date-time */
            refunded_at: string | null;
            /** Format: date-time */
            rejected_at: string | null;
            rejection_reason: string | null;
            /** @description Which rule set which commission. */
            rule_trace: components["schemas"]["RuleTraceEntry"][];
            source: components["schemas"]["ConversionSource"];
            status: components["schemas"]["ConversionStatus"];
            /**
             * Format: int64
             * @description Before tax, in minor units.
             */
            subtotal: number | null;
            /**
             * Format: int64
             * @description Tax within `amount`, in minor units; it earns nobody anything.
             */
            tax_amount: number;
            type: components["schemas"]["ConversionType"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A conversion to record. */
        ConversionCreate: {
            /** @description Who referred, said outright. Wins over all that follow. */
            affiliate_id?: string;
            /**
             * Format: int64
             * @description What the customer paid, in minor units.
             */
            amount: number;
            /** @description Click the cookie or the landing page handed over. */
            click_id?: string;
            /**
             * Format: date-time
             * @description When the sale happened. Default: now.
             */
            converted_at?: string;
            /** @description Code that was redeemed, whatever the case. */
            coupon_code?: string;
            currency: components["schemas"]["Currency"];
            customer?: components["schemas"]["CustomerInput"];
            /**
             * Format: int64
             * @description What a discount took off before `amount`, in minor units. For the record: nothing is worked out with it.
             * @default 0
             */
            discount_amount?: number;
            /** @description Your order number; unique per program and source. */
            external_id: string;
            line_items?: components["schemas"]["LineItemInput"][];
            /** @description Link that was followed, when the click is not known. */
            link_id?: string;
            metadata?: components["schemas"]["Metadata"];
            program_id: string;
            /** @description Code of who referred, whatever the case. */
            referral_code?: string;
            /**
             * Format: int64
             * @description Before tax, in minor units; not more than `amount`.
             */
            subtotal?: number;
            /**
             * Format: int64
             * @description In minor units; not more than `amount`.
             * @default 0
             */
            tax_amount?: number;
            /**
             * @default sale
             * @enum {string}
             */
            type?: "sale" | "renewal" | "lead" | "booking";
        };
        /** @description A conversion was recorded. */
        ConversionCreatedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["ConversionCreatedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "conversion.created";
            workspace: string;
        };
        /** @description The conversion as it was recorded, held or blocked ones included. */
        ConversionCreatedEventData: {
            object: components["schemas"]["Conversion"];
            /** @description Null, as a conversion is new only once. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Sales and other results, attributed or not. */
        ConversionList: {
            data: components["schemas"]["Conversion"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Money went back to a customer. */
        ConversionRefundedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["ConversionRefundedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "conversion.refunded";
            workspace: string;
        };
        /** @description The conversion with the refund taken into account. */
        ConversionRefundedEventData: {
            object: components["schemas"]["Conversion"];
            /** @description `refunded_amount` before this refund; with the one that completes it, `status` and `refunded_at` too. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description How a conversion reached us. New values may appear.
         * @enum {string}
         */
        ConversionSource: "api" | "sdk" | "shopify" | "woocommerce" | "stripe" | "paddle" | "braintree" | "paypal" | "rentmy";
        /** @description What a range of days brought. */
        ConversionStats: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            totals: components["schemas"]["ConversionTotals"][];
        };
        /**
         * @description `pending`: to be judged, by a person or in time by itself; `approved`: earns; `rejected`: earns nothing; `cancelled`: the order was called off; `refunded`: all of it was given back. New values may appear.
         * @enum {string}
         */
        ConversionStatus: "pending" | "approved" | "rejected" | "cancelled" | "refunded";
        /** @description The conversions of one currency, counted and summed. */
        ConversionTotals: {
            /** Format: int64 */
            approved_count: number;
            /**
             * Format: int64
             * @description Commissions of all levels less what was reversed, in minor units.
             */
            commission: number;
            /**
             * Format: int64
             * @description All of them, in every status: more than pending and approved ones together.
             */
            count: number;
            currency: components["schemas"]["Currency"];
            /** Format: int64 */
            pending_count: number;
            /**
             * Format: int64
             * @description Amounts less refunds, in minor units; rejected and cancelled ones left out.
             */
            revenue: number;
        };
        /**
         * @description What was brought about. A `renewal` earns only where the program's `recurring` terms say so, a `lead` usually has an amount of 0 and a flat commission. New values may appear.
         * @enum {string}
         */
        ConversionType: "sale" | "renewal" | "lead" | "booking";
        /** @description What is known better by now of who bought, or your own notes. */
        ConversionUpdate: {
            customer?: components["schemas"]["CustomerInput"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A memorable code that credits its affiliate at the checkout. */
        Coupon: {
            affiliate_id: string;
            /** Format: int64 */
            click_count: number;
            /** @description As customers type it; compared whatever the case. */
            code: string;
            /** Format: date-time */
            created_at: string;
            /** @description What the customer saves; null when the store decides. */
            discount: components["schemas"]["CouponDiscount"] | null;
            /** Format: date-time */
            expires_at: string | null;
            id: string;
            program_id: string;
            /** Format: int64 */
            redemption_count: number;
            status: components["schemas"]["CouponStatus"];
            /** @description Ids of integrations that know the code. */
            synced_to: string[];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A coupon to make. */
        CouponCreate: {
            affiliate_id: string;
            code: string;
            discount?: components["schemas"]["CouponDiscountInput"];
            /**
             * Format: date-time
             * @description In the future.
             */
            expires_at?: string;
            program_id: string;
        };
        /** @description What a coupon takes off the price. */
        CouponDiscount: {
            /**
             * Format: int64
             * @description Minor units of `currency`, when `type` is `flat`.
             */
            amount: number | null;
            /** @description That of the program; null for a percentage. */
            currency: string | null;
            /** @description Percent, when `type` is `percentage`. */
            rate: string | null;
            type: components["schemas"]["CommissionTermsType"];
        };
        /** @description What the coupon takes off the price: a `rate` for `percentage`, an `amount` with its `currency` for `flat`. */
        CouponDiscountInput: {
            /**
             * Format: int64
             * @description Minor units of `currency`.
             */
            amount?: number;
            /** @description Needed with `amount`; must be that of the program. */
            currency?: components["schemas"]["Currency"];
            /** @description Percent. */
            rate?: string;
            type: components["schemas"]["CommissionTermsType"];
        };
        /** @description Codes to import into one program. */
        CouponImport: {
            program_id: string;
            rows: components["schemas"]["CouponImportRow"][];
        };
        /** @description A row that was not imported. */
        CouponImportFailure: {
            code: string;
            detail: string;
            /** @description Place in the request, from 0. */
            index: number;
        };
        /** @description What became of the rows of an import. */
        CouponImportResult: {
            created: number;
            failed: components["schemas"]["CouponImportFailure"][];
        };
        /** @description One code to import. */
        CouponImportRow: {
            affiliate_id: string;
            code: string;
            /** Format: date-time */
            expires_at?: string;
        };
        /** @description Codes, with what each brought in so far. */
        CouponList: {
            data: components["schemas"]["Coupon"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description What came of a code, from click to refund, between two days. */
        CouponStats: {
            /** @description Per currency, rounded half to even. */
            average_order_value: components["schemas"]["MoneyAmount"][];
            /** Format: int64 */
            clicks: number;
            /** Format: date */
            from: string;
            /** Format: int64 */
            redemptions: number;
            /** @description Share of redemptions refunded in full or in part, in percent. */
            refund_rate: string;
            /** Format: date */
            to: string;
        };
        /**
         * @description `active`: credits its affiliate; `inactive`: switched off by a person; `expired`: past its `expires_at`. New values may appear.
         * @enum {string}
         */
        CouponStatus: "active" | "inactive" | "expired";
        /** @description On or off, until when, or both. */
        CouponUpdate: {
            /**
             * Format: date-time
             * @description The new end, in the future; null: none.
             */
            expires_at?: string | null;
            /** @enum {string} */
            status?: "active" | "inactive";
        };
        /**
         * @description ISO 4217 code.
         * @example USD
         */
        Currency: string;
        /** @description The key a request was sent with. */
        CurrentApiKey: {
            /** Format: date-time */
            expires_at: string | null;
            id: string;
            name: string;
            rate_limit: components["schemas"]["RateLimitPolicy"];
            scopes: components["schemas"]["Scope"][];
        };
        /** @description Who bought. */
        Customer: {
            /** Format: email */
            email: string | null;
            /** @description Your customer number. */
            external_id: string | null;
            /** @description Whether this is the customer's first order; null: unknown. */
            is_new: boolean | null;
            name: string | null;
        };
        /** @description Who bought. */
        CustomerInput: {
            /** Format: email */
            email?: string;
            external_id?: string;
            is_new?: boolean;
            name?: string;
        };
        /**
         * @description Whether it is the customer's first order, by `is_new`; one of whom that is not known is `returning`. New values may appear.
         * @enum {string}
         */
        CustomerType: "new" | "returning";
        /**
         * @description `failed`: will be tried again; `exhausted`: given up after 24 hours. New values may appear.
         * @enum {string}
         */
        DeliveryStatus: "pending" | "succeeded" | "failed" | "exhausted";
        /** @description An affiliate recruited by another, directly or through others. */
        DownlineMember: {
            affiliate_id: string;
            /** Format: date-time */
            joined_at: string;
            /** @description 1: recruited directly. */
            level: number;
            name: string;
            parent_affiliate_id: string;
            status: components["schemas"]["AffiliateStatus"];
        };
        /** @description Recruits, and whom they recruited in turn. */
        DownlineMemberList: {
            data: components["schemas"]["DownlineMember"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description Where the key works: on real data or in the sandbox. New values may appear.
         * @enum {string}
         */
        Environment: "live" | "sandbox";
        /** @description Something that happened, as webhooks carry it. */
        Event: {
            /** @description Version of the API whose schemas `data` follows. */
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["EventData"];
            environment: components["schemas"]["Environment"];
            id: string;
            type: components["schemas"]["EventType"];
            workspace: string;
        };
        /** @description What the event is about. */
        EventData: {
            /** @description The resource as it was after the event; its schema is that of the API. */
            object: {
                [key: string]: unknown;
            };
            /** @description For changes: the fields as they were before. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What happened in the last 30 days, whether or not it was sent. */
        EventList: {
            data: components["schemas"]["Event"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Whom to send it to. */
        EventReplay: {
            /** @description Default: every enabled endpoint whose filter has the type. */
            endpoint_id?: string;
        };
        /** @description The deliveries that were queued. */
        EventReplayResult: {
            deliveries: components["schemas"]["WebhookDelivery"][];
        };
        /**
         * @description What happened. New values may appear.
         * @enum {string}
         */
        EventType: "affiliate.created" | "affiliate.updated" | "conversion.created" | "conversion.refunded" | "commission.accrued" | "commission.reversed" | "payout.scheduled" | "payout.sent" | "payout.failed" | "fraud.flagged" | "plan.upgraded";
        /** @description The account on the other side. */
        ExternalAccount: {
            id: string;
            label: string;
        };
        /** @description Why it is fine. */
        FraudApprove: {
            /**
             * @description Put the affiliate on the allow-list.
             * @default false
             */
            always_allow_affiliate?: boolean;
            reason?: string;
        };
        /** @description What the fraud check made of a conversion. */
        FraudAssessment: {
            decision: components["schemas"]["FraudDecision"];
            /** @description Review that decides; null when nothing is to be decided. */
            review_id: string | null;
            score: number;
            /** @description What raised the score, such as `self_referral`. */
            signals: string[];
        };
        /**
         * @description `clear`: nothing suspicious enough; `held`: waits for a person; `blocked`: rejected at once. New values may appear.
         * @enum {string}
         */
        FraudDecision: "clear" | "held" | "blocked";
        /** @description Who decided, and why. */
        FraudDecisionRecord: {
            /** @description The affiliate is on the allow-list since. */
            always_allow: boolean;
            /** Format: date-time */
            at: string;
            by: string;
            reason: string | null;
        };
        /** @description The fraud check stopped a conversion. */
        FraudFlaggedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["FraudFlaggedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "fraud.flagged";
            workspace: string;
        };
        /** @description The review that was opened, or for a blocked conversion closed at once. */
        FraudFlaggedEventData: {
            object: components["schemas"]["FraudReview"];
            /** @description Null: a conversion is scored once, so there is no earlier review. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description How strict the fraud check of a program is. Every change makes a new version; reviews name theirs. */
        FraudPolicy: {
            /** @description Scores from here on are blocked; not below `hold_score`. */
            block_score: number;
            disabled_signals: components["schemas"]["FraudSignalCode"][];
            /** @description Scores from here on are held. */
            hold_score: number;
            program_id: string;
            /** @description How many times the program's refund rate counts as an anomaly. */
            refund_rate_factor: string;
            strictness: components["schemas"]["FraudStrictness"];
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        /** @description How strict the fraud check shall be. */
        FraudPolicyReplace: {
            /** @description Scores from here on are blocked; not below `hold_score`. */
            block_score: number;
            disabled_signals: components["schemas"]["FraudSignalCode"][];
            /** @description Scores from here on are held. */
            hold_score: number;
            /** @description How many times the program's refund rate counts as an anomaly. */
            refund_rate_factor: string;
            strictness: components["schemas"]["FraudStrictness"];
        };
        /** @description A conversion that waits for a person. */
        FraudReview: {
            affiliate_id: string;
            conversion_id: string;
            /** Format: date-time */
            created_at: string;
            /** @description Null while open. */
            decision: components["schemas"]["FraudDecisionRecord"] | null;
            id: string;
            policy_version: number;
            program_id: string;
            score: number;
            signals: components["schemas"]["FraudSignal"][];
            status: components["schemas"]["FraudReviewStatus"];
        };
        /** @description Conversions that wait for a person to decide, or had one. */
        FraudReviewList: {
            data: components["schemas"]["FraudReview"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description `approved`: the conversion is genuine; `rejected`: it is not, or was rejected or cancelled on its own. Both are final. New values may appear.
         * @enum {string}
         */
        FraudReviewStatus: "open" | "approved" | "rejected";
        /** @description Something suspicious about a conversion. */
        FraudSignal: {
            code: components["schemas"]["FraudSignalCode"];
            /** @description For people; its wording may change. */
            evidence: string;
            /** @description What it adds to the score, which ends at 100. */
            weight: number;
        };
        /**
         * @description `self_referral`: buyer and affiliate share an address, e-mail or IP; `ip_cluster` and `device_fingerprint`: many orders from one place; `refund_rate_anomaly`: far more comes back than in the program on average; `coupon_stuffing`: a code without any click before; `click_spam`: clicks nobody makes by hand. New values may appear.
         * @enum {string}
         */
        FraudSignalCode: "self_referral" | "ip_cluster" | "device_fingerprint" | "headless_browser" | "refund_rate_anomaly" | "coupon_stuffing" | "disposable_email" | "click_spam";
        /**
         * @description Preset of signal weights. New values may appear.
         * @enum {string}
         */
        FraudStrictness: "relaxed" | "standard" | "strict";
        /** @description A connection to a store or a payment provider. Status: `pending` becomes `connected` or `error`; `connected` and `degraded` change into each other; `error` is left by new credentials or a new authorization; all can be disconnected, which is final. */
        Integration: {
            auth_type: components["schemas"]["IntegrationAuthType"];
            /**
             * Format: uri
             * @description Where to send the browser while an OAuth connection is `pending` or in `error`.
             */
            authorize_url: string | null;
            config: components["schemas"]["IntegrationConfig"];
            /** Format: date-time */
            created_at: string;
            /** @description Null before there is one, and after disconnecting. */
            credential: components["schemas"]["IntegrationCredential"] | null;
            direction: components["schemas"]["IntegrationDirection"];
            /** @description Why it is `degraded` or in `error`; null otherwise. */
            error: components["schemas"]["IntegrationError"] | null;
            /** @description The account that was connected; null before it was. */
            external_account: components["schemas"]["ExternalAccount"] | null;
            /** @description What the other side allows us to do, in its own words. */
            granted_scopes: string[];
            id: string;
            kind: components["schemas"]["IntegrationKind"];
            /**
             * Format: date-time
             * @description When the other side last told us something.
             */
            last_event_at: string | null;
            last_sync: components["schemas"]["Sync"] | null;
            name: string;
            /** @description Program its orders count for; null for a rail, which serves all. */
            program_id: string | null;
            status: components["schemas"]["IntegrationStatus"];
            /** Format: date-time */
            updated_at: string;
            /**
             * @description Whether the other side tells us of orders as they come: `failing` when it lately could not, `missing` when it has forgotten us and orders come by runs alone; null for kinds without webhooks. New values may appear.
             * @enum {string|null}
             */
            webhook_status: "registered" | "failing" | "missing" | null;
        };
        /**
         * @description How the other side knows us: `oauth2` in a browser, `plugin_key` by a secret of ours put into its plugin, the others by what it gave you. New values may appear.
         * @enum {string}
         */
        IntegrationAuthType: "oauth2" | "api_key" | "api_credentials" | "plugin_key" | "partner_token";
        /** @description All kinds of connections. */
        IntegrationCatalog: {
            kinds: components["schemas"]["CatalogEntry"][];
        };
        /** @description How a connection works; what does not apply to its kind is null. */
        IntegrationConfig: {
            /**
             * @description RentMy: which payment makes a booking a conversion; null for other kinds. New values may appear.
             * @enum {string|null}
             */
            conversion_trigger: "deposit" | "final_balance" | "both" | null;
            /** @description Shopify: leave out orders that are not final. */
            exclude_draft_orders: boolean | null;
            /** @description Leave out orders the store marks as tests. */
            exclude_test_orders: boolean | null;
            /** @description Create coupons in the store, too. */
            sync_coupons: boolean | null;
        };
        /** @description Only what applies to the kind; anything else is a 422. */
        IntegrationConfigInput: {
            /**
             * @description RentMy: which payment counts.
             * @enum {string}
             */
            conversion_trigger?: "deposit" | "final_balance" | "both";
            /** @description Shopify: leave out orders that are not final. */
            exclude_draft_orders?: boolean;
            /** @description Leave out orders the store marks as tests. */
            exclude_test_orders?: boolean;
            /** @description Create coupons in the store, too. */
            sync_coupons?: boolean;
        };
        /** @description A connection to make. */
        IntegrationCreate: {
            config?: components["schemas"]["IntegrationConfigInput"];
            credentials?: components["schemas"]["IntegrationCredentialsInput"];
            kind: components["schemas"]["IntegrationKind"];
            name?: string;
            program_id?: string;
        };
        /** @description What is known of the credential; never the credential. */
        IntegrationCredential: {
            /** Format: date-time */
            created_at: string;
            last4: string | null;
            /** Format: date-time */
            previous_expires_at: string | null;
            /** Format: date-time */
            rotated_at: string | null;
        };
        /** @description What the other side asks for; which fields depends on the kind. */
        IntegrationCredentialsInput: {
            /** @description Paddle, Stripe: one that may only read. */
            api_key?: string;
            /** @description Braintree: whose keys they are. */
            merchant_id?: string;
            /** @description RentMy: what it gives once it has verified the business. */
            partner_token?: string;
            /** @description Braintree, with `public_key`. */
            private_key?: string;
            /** @description Braintree. */
            public_key?: string;
        };
        /**
         * @description `inbound`: brings orders; `outbound`: carries payouts. New values may appear.
         * @enum {string}
         */
        IntegrationDirection: "inbound" | "outbound" | "both";
        /** @description What went wrong last. */
        IntegrationError: {
            code: string;
            message: string;
        };
        /**
         * @description The store or provider on the other side; `plaid_ach` is the bank account that payouts are drawn from. New values may appear.
         * @enum {string}
         */
        IntegrationKind: "shopify" | "woocommerce" | "stripe" | "paddle" | "braintree" | "paypal" | "rentmy" | "plaid_ach";
        /** @description Stores and payment providers, connected now or once. */
        IntegrationList: {
            data: components["schemas"]["Integration"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A new inbound secret, shown once. */
        IntegrationSecret: {
            integration_id: string;
            /** Format: date-time */
            previous_expires_at: string | null;
            /** @description Put it into the plugin. Shown in this answer only. */
            secret: string;
        };
        /**
         * @description `degraded`: works, with errors; `disconnected` is final. New values may appear.
         * @enum {string}
         */
        IntegrationStatus: "pending" | "connected" | "degraded" | "error" | "disconnected";
        /** @description How the other side answered. */
        IntegrationTest: {
            error: components["schemas"]["IntegrationError"] | null;
            latency_ms: number;
            ok: boolean;
        };
        /** @description Settings to change; those not sent, and the connection itself, stay. */
        IntegrationUpdate: {
            config?: components["schemas"]["IntegrationConfigInput"];
            /** @description New ones, tried at once; how a connection in `error` is mended. */
            credentials?: components["schemas"]["IntegrationCredentialsInput"];
            name?: string;
            program_id?: string | null;
        };
        /** @description Whether the ledger adds up. */
        LedgerCheck: {
            /** Format: date-time */
            checked_at: string;
            /** Format: int64 */
            checked_entries: number;
            /** Format: int64 */
            checked_payouts: number;
            valid: boolean;
            violations: components["schemas"]["LedgerViolation"][];
        };
        /** @description An invariant that does not hold. */
        LedgerViolation: {
            /** @description Entries it was found at, the first hundred. */
            commission_ids: string[];
            /** @description What is, and what should be. */
            detail: string;
            /** @description Its name, as `payout_sum`. */
            invariant: string;
            /** @description Payouts concerned; empty when only entries disagree. */
            payout_ids: string[];
        };
        /** @description One line of an order. */
        LineItem: {
            category: string | null;
            name: string;
            /**
             * Format: int64
             * @description Of one piece, in minor units.
             */
            price: number;
            product_id: string;
            quantity: number;
        };
        /** @description One line of the order, as it stood on the receipt. */
        LineItemInput: {
            category?: string;
            name: string;
            /**
             * Format: int64
             * @description Of one piece, in minor units.
             */
            price: number;
            product_id: string;
            quantity: number;
        };
        /** @description A tracked link of an affiliate. */
        Link: {
            affiliate_id: string;
            campaign: string | null;
            /** Format: int64 */
            click_count: number;
            /** Format: int64 */
            conversion_count: number;
            /** @description Coupon shown with the link. */
            coupon_id: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: uri
             * @description Where a click ends up.
             */
            destination_url: string;
            id: string;
            /** @description An inactive link redirects without tracking. */
            is_active: boolean;
            metadata: components["schemas"]["Metadata"];
            /** @description Program its conversions count for; null: whichever of the affiliate's the order names. */
            program_id: string | null;
            /** @description Last part of the tracking URL; unique in the workspace. */
            slug: string;
            /**
             * Format: uri
             * @description The URL to hand out.
             */
            tracking_url: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Links being made in the background. */
        LinkBatch: {
            batch_id: string;
            /** @description Made so far. */
            created: number;
            /** Format: date-time */
            created_at: string;
            errors: components["schemas"]["LinkBatchError"][];
            /** @description Given up so far; each is in `errors`. */
            failed: number;
            /** Format: date-time */
            finished_at: string | null;
            status: components["schemas"]["LinkBatchStatus"];
            /**
             * Format: uri-reference
             * @description Where to ask how far it is, on the same host.
             */
            status_url: string;
            /** @description Links that were asked for. */
            total_items: number;
        };
        /** @description Links to make in one go. */
        LinkBatchCreate: {
            links: components["schemas"]["LinkCreate"][];
        };
        /** @description Why one link of a batch was not made. */
        LinkBatchError: {
            code: string;
            detail: string;
            /** @description Place in the request, from 0. */
            index: number;
        };
        /**
         * @description `completed` batches can still list links that failed. New values may appear.
         * @enum {string}
         */
        LinkBatchStatus: "pending" | "processing" | "completed" | "failed";
        /** @description A link to make. */
        LinkCreate: {
            campaign?: string;
            /** @description Coupon of the same affiliate to show with the link. */
            coupon_id?: string;
            /**
             * Format: uri
             * @description HTTPS.
             */
            destination_url: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Program its conversions count for. Default: the affiliate's only one. */
            program_id?: string;
            /** @description Default: made up. */
            slug?: string;
        };
        /** @description Tracked URLs, of one affiliate or of all. */
        LinkList: {
            data: components["schemas"]["Link"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Counters of a link over a range of days. */
        LinkStats: {
            /** Format: int64 */
            clicks: number;
            /** @description Per currency. */
            commission: components["schemas"]["MoneyAmount"][];
            /** Format: int64 */
            conversions: number;
            /** Format: date */
            from: string;
            /** @description Per currency. */
            revenue: components["schemas"]["MoneyAmount"][];
            /** Format: date */
            to: string;
            /**
             * Format: int64
             * @description Different visitors.
             */
            unique_clicks: number;
        };
        /** @description Where the link shall lead, how its clicks are grouped, whether it tracks: whatever is to be different. */
        LinkUpdate: {
            campaign?: string | null;
            /** @description Coupon of the same affiliate to show with the link; null: none. */
            coupon_id?: string | null;
            /**
             * Format: uri
             * @description HTTPS.
             */
            destination_url?: string;
            is_active?: boolean;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The workspace an API key opens, and the key itself. */
        Me: {
            api_key: components["schemas"]["CurrentApiKey"];
            default_currency: components["schemas"]["Currency"];
            environment: components["schemas"]["Environment"];
            plan: components["schemas"]["Plan"];
            /** @description IANA time zone of the dashboard; the API itself speaks UTC. */
            timezone: string;
            /**
             * Format: date-time
             * @description End of the free trial; null when there is none.
             */
            trial_ends_at: string | null;
            /** @description Name of the workspace. */
            workspace: string;
            workspace_id: string;
        };
        /** @description Your own keys and values, up to 50; we store them and hand them back. */
        Metadata: {
            [key: string]: string;
        };
        /** @description A sum in one currency. */
        MoneyAmount: {
            /**
             * Format: int64
             * @description In minor units of `currency`; below zero when more was taken back than came in.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description Money on its way to an affiliate. Status: `pending` can be scheduled, processed, completed, failed or cancelled; `scheduled` processed, cancelled or unscheduled; `processing` completed or failed; `failed` retried or cancelled. */
        Payout: {
            affiliate_id: string;
            /**
             * Format: int64
             * @description Sum of the attached entries, in minor units.
             */
            amount: number;
            approval: components["schemas"]["PayoutApproval"];
            /** @description Grows with every retry. */
            attempt: number;
            batch_id: string | null;
            /** Format: date-time */
            cancelled_at: string | null;
            commission_count: number;
            /** Format: date-time */
            completed_at: string | null;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            /** @description Where the last attempt went or the next will go, unreadable but for a hint; null when paid outside. */
            destination_masked: string | null;
            /** Format: date-time */
            failed_at: string | null;
            /** @description Null unless failed. */
            failure: components["schemas"]["PayoutFailure"] | null;
            /**
             * Format: int64
             * @description What the rail takes, in minor units.
             */
            fee_amount: number;
            id: string;
            metadata: components["schemas"]["Metadata"];
            method: components["schemas"]["PayoutRail"];
            /**
             * Format: int64
             * @description What arrives, in minor units.
             */
            net_amount: number;
            /** @description Printed on the statement. */
            note: string | null;
            /**
             * Format: date-time
             * @description End of the month in which its latest earning accrued; that moment is not part of it.
             */
            period_end: string | null;
            /**
             * Format: date-time
             * @description First of the month in which its oldest earning accrued; null when it pays none, only bonuses or adjustments.
             */
            period_start: string | null;
            /** Format: date-time */
            processing_at: string | null;
            program_id: string | null;
            /** @description Stable across retries. */
            provider_reference: string | null;
            /**
             * Format: date-time
             * @description When it leaves, or was to leave; null while it has no date.
             */
            scheduled_for: string | null;
            status: components["schemas"]["PayoutStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Whether somebody has to sign the payout off, and who did. */
        PayoutApproval: {
            /** Format: date-time */
            approved_at: string | null;
            /** @description Id of the key or user who gave the date; null while nobody has. */
            approved_by: string | null;
            /** @description Whether the schedule asked for a sign-off when the payout was made. */
            required: boolean;
        };
        /** @description Payouts made together. */
        PayoutBatch: {
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            cutoff_at: string;
            /** @description Null for a dry run, which stores nothing. */
            id: string | null;
            payout_count: number;
            program_id: string | null;
            /** Format: date-time */
            scheduled_for: string | null;
            skipped: components["schemas"]["SkippedAffiliate"][];
            status: components["schemas"]["PayoutBatchStatus"];
            /**
             * Format: int64
             * @description Sum of the payouts when the batch was made, in minor units.
             */
            total_amount: number;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Whom to pay together. */
        PayoutBatchCreate: {
            /** @description Default: everyone with something payable. */
            affiliate_ids?: string[];
            currency: components["schemas"]["Currency"];
            /**
             * Format: date-time
             * @description Entries available by then. Default: now.
             */
            cutoff_at?: string;
            /**
             * @description Only work it out.
             * @default false
             */
            dry_run?: boolean;
            method?: components["schemas"]["PayoutRail"];
            program_id?: string;
            /**
             * Format: date-time
             * @description Not in the past.
             */
            scheduled_for?: string;
        };
        /** @description Runs of payouts, by the schedule or by hand. */
        PayoutBatchList: {
            data: components["schemas"]["PayoutBatch"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description Follows from the payouts inside. New values may appear.
         * @enum {string}
         */
        PayoutBatchStatus: "draft" | "scheduled" | "processing" | "completed" | "partially_failed" | "failed" | "cancelled";
        /** @description Whom to pay, and what. */
        PayoutCreate: {
            affiliate_id: string;
            /** @description Entries to pay. Default: all that are approved and available. */
            commission_ids?: string[];
            currency: components["schemas"]["Currency"];
            metadata?: components["schemas"]["Metadata"];
            method?: components["schemas"]["PayoutRail"];
            note?: string;
            /**
             * Format: date-time
             * @description Not in the past. Default: not scheduled.
             */
            scheduled_for?: string;
        };
        /** @description Why it failed. */
        PayoutFail: {
            code: components["schemas"]["PayoutFailureCode"];
            message: string;
        };
        /** @description A payout came back. */
        PayoutFailedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["PayoutFailedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "payout.failed";
            workspace: string;
        };
        /** @description Why it failed is in `failure` of the payout. */
        PayoutFailedEventData: {
            object: components["schemas"]["Payout"];
            /** @description Its status before, and `failure` and `failed_at` as they were: null at the first attempt. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Why a payout failed. */
        PayoutFailure: {
            code: components["schemas"]["PayoutFailureCode"];
            message: string;
        };
        /**
         * @description `invalid_destination` and `tax_form_missing` are for the affiliate to mend, `insufficient_funds` for you; `provider_rejected` and `provider_timeout` are worth a retry, `compliance_block` is not. New values may appear.
         * @enum {string}
         */
        PayoutFailureCode: "invalid_destination" | "insufficient_funds" | "provider_rejected" | "provider_timeout" | "tax_form_missing" | "compliance_block";
        /**
         * @description `manual`: only when somebody asks for it. New values may appear.
         * @enum {string}
         */
        PayoutFrequency: "weekly" | "biweekly" | "monthly" | "manual";
        /** @description Money on its way, arrived, returned or called off. */
        PayoutList: {
            data: components["schemas"]["Payout"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Where payouts go. */
        PayoutMethod: {
            /** @description The destination, unreadable but for a hint. */
            masked: string;
            type: components["schemas"]["PayoutMethodType"];
        };
        /**
         * @description The rail. New values may appear.
         * @enum {string}
         */
        PayoutMethodType: "paypal" | "ach" | "crypto";
        /** @description Where payouts shall go. */
        PayoutMethodUpdate: {
            /** @description PayPal address, bank account or wallet. Stored encrypted, shown masked. */
            destination: string;
            type: components["schemas"]["PayoutMethodType"];
        };
        /**
         * @description `manual`: paid outside, only recorded here. New values may appear.
         * @enum {string}
         */
        PayoutRail: "paypal" | "ach" | "crypto" | "manual";
        /** @description Payouts by month. */
        PayoutReport: {
            /** Format: date */
            from: string;
            months: components["schemas"]["PayoutReportRow"][];
            /** Format: date */
            to: string;
        };
        /** @description Payouts of one month and currency. */
        PayoutReportRow: {
            /**
             * Format: int64
             * @description What arrived before fees, in minor units.
             */
            completed_amount: number;
            /** Format: int64 */
            completed_count: number;
            currency: components["schemas"]["Currency"];
            /** Format: int64 */
            failed_count: number;
            /**
             * Format: int64
             * @description What the rails took, in minor units.
             */
            fee_amount: number;
            /** @description `2026-08`, in UTC. */
            month: string;
        };
        /** @description An affiliate's wish to be paid early. */
        PayoutRequest: {
            affiliate_id: string;
            /**
             * Format: int64
             * @description What the affiliate asked for, in minor units; the payout may be a little less.
             */
            amount: number;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            /** Format: date-time */
            decided_at: string | null;
            decided_by: string | null;
            id: string;
            payout_id: string | null;
            /** @description Why it was decided so. */
            reason: string | null;
            status: components["schemas"]["PayoutRequestStatus"];
        };
        /** @description What affiliates asked for ahead of the schedule. */
        PayoutRequestList: {
            data: components["schemas"]["PayoutRequest"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description `pending` requests wait for a decision; the other two are final, whatever becomes of the payout. New values may appear.
         * @enum {string}
         */
        PayoutRequestStatus: "pending" | "approved" | "rejected";
        /** @description How to try again. */
        PayoutRetry: {
            method?: components["schemas"]["PayoutRail"];
            /**
             * Format: date-time
             * @description Not in the past. Default: as soon as possible.
             */
            scheduled_for?: string;
        };
        /** @description When to send it. */
        PayoutSchedule: {
            /**
             * Format: date-time
             * @description Not in the past; null: no date.
             */
            scheduled_for: string | null;
        };
        /** @description When affiliates are paid. */
        PayoutScheduleSettings: {
            allow_early_requests: boolean;
            /** @description Runs wait for somebody to sign them off. */
            approval_required: boolean;
            currency: components["schemas"]["Currency"];
            /** @description Days of the month for `monthly`; days of the week, Monday 1, otherwise. A month without the day uses its last. */
            days: number[];
            frequency: components["schemas"]["PayoutFrequency"];
            /**
             * Format: int64
             * @description Below it a balance is carried forward, in minor units.
             */
            minimum_amount: number;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description When affiliates shall be paid. */
        PayoutScheduleSettingsReplace: {
            allow_early_requests: boolean;
            /** @description Runs wait for somebody to sign them off. */
            approval_required: boolean;
            currency: components["schemas"]["Currency"];
            /** @description Days of the month for `monthly`; days of the week, Monday 1, otherwise. A month without the day uses its last. */
            days: number[];
            frequency: components["schemas"]["PayoutFrequency"];
            /**
             * Format: int64
             * @description Below it a balance is carried forward, in minor units.
             */
            minimum_amount: number;
        };
        /** @description A payout has a date. */
        PayoutScheduledEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["PayoutScheduledEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "payout.scheduled";
            workspace: string;
        };
        /** @description The payout with its date. */
        PayoutScheduledEventData: {
            object: components["schemas"]["Payout"];
            /** @description The date before, null where there was none, and the status; after a retry the failure and the attempt as well. Null for a payout made with a date. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A payout has arrived. */
        PayoutSentEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["PayoutSentEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "payout.sent";
            workspace: string;
        };
        /** @description The payout as it stays from now on. */
        PayoutSentEventData: {
            object: components["schemas"]["Payout"];
            /** @description The status it had: `processing`, or `pending` for one paid outside. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description How the rail shall answer. */
        PayoutSettle: {
            failure_code?: components["schemas"]["PayoutFailureCode"];
            /** @enum {string} */
            outcome: "completed" | "failed";
        };
        /**
         * @description `below_minimum`: less than the schedule asks for; `on_hold`: all that is owed is held; `negative_balance`: more was taken back than earned. The other two end when the affiliate fills in what is missing. New values may appear.
         * @enum {string}
         */
        PayoutSkipReason: "below_minimum" | "tax_form_missing" | "no_payout_method" | "on_hold" | "negative_balance";
        /** @description Where payouts stand. */
        PayoutStats: {
            /**
             * Format: int64
             * @description Early-payout requests waiting for a decision.
             */
            pending_requests: number;
            totals: components["schemas"]["PayoutTotals"][];
        };
        /**
         * @description `completed` and `cancelled` are final. New values may appear.
         * @enum {string}
         */
        PayoutStatus: "pending" | "scheduled" | "processing" | "completed" | "failed" | "cancelled";
        /** @description Payouts of one currency. */
        PayoutTotals: {
            /**
             * Format: int64
             * @description Arrived since the first of the month, in minor units.
             */
            completed_this_month_amount: number;
            currency: components["schemas"]["Currency"];
            /** Format: int64 */
            failed_count: number;
            /**
             * Format: int64
             * @description Pending and scheduled, in minor units.
             */
            pending_amount: number;
            /** Format: int64 */
            pending_count: number;
        };
        /**
         * @description Plan of the workspace. New plans may appear.
         * @enum {string}
         */
        Plan: "nano" | "basic" | "standard" | "custom";
        /** @description Which plan. */
        PlanChange: {
            /** @description Whether the workspace is in its trial. Default: as it is. */
            in_trial?: boolean;
            plan: components["schemas"]["Plan"];
        };
        /** @description A workspace and its plan. */
        PlanState: {
            plan: components["schemas"]["Plan"];
            workspace: string;
            workspace_id: string;
        };
        /** @description The workspace moved to a higher plan. */
        PlanUpgradedEvent: {
            api_version: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["PlanUpgradedEventData"];
            environment: components["schemas"]["Environment"];
            /** @description The same for every delivery of the event: dedupe on it. */
            id: string;
            /** @enum {string} */
            type: "plan.upgraded";
            workspace: string;
        };
        /** @description The workspace on its new plan. */
        PlanUpgradedEventData: {
            object: components["schemas"]["PlanState"];
            /** @description The `plan` it was on. */
            previous: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What went wrong (RFC 9457). `code` is for programs, `detail` for people. Some codes add members of their own, such as `existing_id` or `allowed`. */
        Problem: {
            /** @description With `invalid_state_transition`: the statuses that can follow. */
            allowed?: string[];
            code: components["schemas"]["ProblemCode"];
            /** @description With `invalid_state_transition`: the status the resource has. */
            current_status?: string;
            /** @description What happened this time. */
            detail: string;
            /** @description The offending parts of the request. */
            errors?: components["schemas"]["ProblemIssue"][];
            /** @description With `duplicate_resource`: the resource that is in the way. */
            existing_id?: string;
            /**
             * Format: uri-reference
             * @description Path of the request.
             */
            instance: string;
            request_id: string;
            /** @description With `plan_upgrade_required`: the least plan that suffices. */
            required_plan?: components["schemas"]["Plan"];
            /** @description With `insufficient_scope`: the scopes the key lacks. */
            required_scopes?: components["schemas"]["Scope"][];
            status: number;
            /** @description The same for every occurrence of the code. */
            title: string;
            /**
             * Format: uri
             * @description Page that explains the code.
             */
            type: string;
        };
        /**
         * @description Stable names of what can go wrong. `method_not_allowed`, `request_timeout`, `headers_too_large` and `not_implemented` come from the server before, or instead of, an operation: no reply lists them. New codes may appear.
         * @enum {string}
         */
        ProblemCode: "bad_request" | "invalid_json" | "invalid_parameter" | "invalid_cursor" | "invalid_idempotency_key" | "unauthorized" | "insufficient_scope" | "plan_upgrade_required" | "wrong_environment" | "https_required" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "idempotency_in_progress" | "invalid_state_transition" | "duplicate_resource" | "resource_in_use" | "fraud_hold_active" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused" | "insufficient_balance" | "below_minimum" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "service_unavailable";
        /** @description One offending part of a request: `pointer` into the body, or the name of a `parameter`. */
        ProblemIssue: {
            code: string;
            detail: string;
            parameter?: string;
            /** @description JSON pointer (RFC 6901) into the body. */
            pointer?: string;
        };
        /** @description Terms affiliates earn under. Status: a `draft` is opened once; an `active` program can be `paused` and opened again; an `archived` one is closed for good, from wherever it was. */
        Program: {
            /** @description Members of the program. */
            affiliate_count: number;
            /** @description Whether strangers can apply in the portal. */
            allow_self_registration: boolean;
            attribution_model: components["schemas"]["AttributionModel"];
            auto_approve_delay_days: number;
            /** @description Conversions approve themselves after `auto_approve_delay_days`. */
            auto_approve_enabled: boolean;
            /**
             * Format: int64
             * @description Larger conversions wait for a person, in minor units of `currency`; null: none do.
             */
            auto_approve_max_amount: number | null;
            /**
             * Format: int64
             * @description Smaller conversions wait for a person, in minor units of `currency`; null: none do.
             */
            auto_approve_min_amount: number | null;
            /** @description Days a click counts. */
            cookie_duration: number;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            default_commission: components["schemas"]["CommissionTerms"];
            /** @description Days after the conversion before its commissions can be paid. */
            hold_period_days: number;
            id: string;
            /** @description Rates by recruitment depth; empty: only the affiliate who referred earns. */
            levels: components["schemas"]["ProgramLevel"][];
            /** @description Most that all levels together may take of a conversion. */
            max_total_commission_percent: string | null;
            name: string;
            recurring: components["schemas"]["RecurringTerms"];
            /** @description Part of the address of the program's portal; unique in the workspace and fixed for good. */
            slug: string;
            status: components["schemas"]["ProgramStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A program to draft. */
        ProgramCreate: {
            /** @description Whether strangers can apply in the portal. Default: that of the settings. */
            allow_self_registration?: boolean;
            /** @description Default: `last_touch`. */
            attribution_model?: components["schemas"]["AttributionModel"];
            /** @description Default: that of the settings. */
            auto_approve_delay_days?: number;
            /** @description Whether conversions approve themselves after `auto_approve_delay_days`. Default: that of the settings. */
            auto_approve_enabled?: boolean;
            /**
             * Format: int64
             * @description Larger conversions wait for a person, in minor units of `currency`; null: none do.
             */
            auto_approve_max_amount?: number | null;
            /**
             * Format: int64
             * @description Smaller conversions wait for a person, in minor units of `currency`; null: none do.
             */
            auto_approve_min_amount?: number | null;
            /** @description Days a click counts. Default: that of the settings. */
            cookie_duration?: number;
            currency: components["schemas"]["Currency"];
            /** @description Default: a percentage, the `commission_rate` of the settings. */
            default_commission?: components["schemas"]["CommissionTermsInput"];
            /**
             * @description Days after the conversion before its commissions can be paid.
             * @default 14
             */
            hold_period_days?: number;
            /** @description Rates by recruitment depth. Default: only the affiliate who referred earns. */
            levels?: components["schemas"]["ProgramLevelInput"][];
            /** @description Most that all levels together may take of a conversion. */
            max_total_commission_percent?: string | null;
            name: string;
            recurring?: components["schemas"]["RecurringTermsInput"];
            /** @description Default: made from the name. */
            slug?: string;
        };
        /** @description Rate of one recruitment level. */
        ProgramLevel: {
            level: number;
            /** @description Percent. */
            rate: string;
        };
        /** @description Rate of one recruitment level. */
        ProgramLevelInput: {
            level: number;
            /** @description Percent. */
            rate: string;
        };
        /** @description Sets of terms, whatever state they are in. */
        ProgramList: {
            data: components["schemas"]["Program"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description An affiliate in a program. */
        ProgramMember: {
            affiliate_id: string;
            /** Format: date-time */
            joined_at: string;
            name: string;
            program_id: string;
            status: components["schemas"]["AffiliateStatus"];
            tier_id: string | null;
        };
        /** @description Who joins. */
        ProgramMemberAdd: {
            affiliate_id: string;
        };
        /** @description Who takes part, and how far they got in the tiers. */
        ProgramMemberList: {
            data: components["schemas"]["ProgramMember"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description New conversions are attributed in `active` programs only. New values may appear.
         * @enum {string}
         */
        ProgramStatus: "draft" | "active" | "paused" | "archived";
        /** @description The terms that shall differ from now on; the others go on. */
        ProgramUpdate: {
            allow_self_registration?: boolean;
            attribution_model?: components["schemas"]["AttributionModel"];
            auto_approve_delay_days?: number;
            auto_approve_enabled?: boolean;
            /**
             * Format: int64
             * @description Larger conversions wait for a person, in minor units of `currency`; null: none do.
             */
            auto_approve_max_amount?: number | null;
            /**
             * Format: int64
             * @description Smaller conversions wait for a person, in minor units of `currency`; null: none do.
             */
            auto_approve_min_amount?: number | null;
            /** @description Days a click counts. */
            cookie_duration?: number;
            /** @description Only while the program has no conversion. */
            currency?: components["schemas"]["Currency"];
            default_commission?: components["schemas"]["CommissionTermsInput"];
            hold_period_days?: number;
            /** @description Replaced as a whole. */
            levels?: components["schemas"]["ProgramLevelInput"][];
            /** @description Most that all levels together may take of a conversion. */
            max_total_commission_percent?: string | null;
            name?: string;
            recurring?: components["schemas"]["RecurringTermsInput"];
        };
        /** @description At most `limit` requests in any `window_seconds`. */
        RateLimitPolicy: {
            limit: number;
            window_seconds: number;
        };
        /** @description At most `limit` requests in any `window_seconds`. */
        RateLimitPolicyInput: {
            limit: number;
            window_seconds: number;
        };
        /** @description Why, for the audit log. */
        ReasonInput: {
            /** @description Shown in the audit log. */
            reason?: string;
        };
        /** @description Whether renewals earn too. */
        RecurringTerms: {
            /** @description Whether renewals earn at all. */
            enabled: boolean;
            /** @description Renewals that earn; null: all. */
            max_cycles: number | null;
        };
        /** @description Whether renewals earn too. */
        RecurringTermsInput: {
            enabled: boolean;
            /** @description Renewals that earn; null: all. */
            max_cycles?: number | null;
        };
        /** @description A refund, as it was recorded. */
        Refund: {
            /**
             * Format: int64
             * @description What the customer got back this time, in minor units.
             */
            amount: number;
            conversion_id: string;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            external_refund_id: string | null;
            id: string;
            reason: string | null;
            /**
             * Format: int64
             * @description Taken off or back from the affiliates, in minor units.
             */
            reversed_commission_amount: number;
        };
        /** @description What was given back. */
        RefundCreate: {
            /**
             * Format: int64
             * @description In minor units. Default: all that is left.
             */
            amount?: number;
            /** @description Your refund number. */
            external_refund_id?: string;
            reason?: string;
        };
        /** @description What was given back of one conversion, and when. */
        RefundList: {
            data: components["schemas"]["Refund"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description The figures of the dashboard's first page. */
        ReportStats: {
            /** @description Conversions per click, in percent. */
            conversion_rate: string;
            /** Format: date */
            from: string;
            /** @description What is pending or scheduled now, per currency. */
            pending_payouts: components["schemas"]["MoneyAmount"][];
            /** Format: date */
            to: string;
            /** @description Commission of conversions approved in the range, per currency. */
            total_commission_paid: components["schemas"]["MoneyAmount"][];
            /** Format: int64 */
            total_referral_clicks: number;
            trends: components["schemas"]["ReportTrend"][];
        };
        /** @description A figure now and in the range before. */
        ReportTrend: {
            /** @description Null when there was nothing before. */
            change_percent: string | null;
            /**
             * Format: int64
             * @description Count, or minor units.
             */
            current: number;
            name: string;
            /**
             * Format: int64
             * @description Count, or minor units.
             */
            previous: number;
        };
        /** @description Why: the affiliate reads it, too. */
        RequiredReasonInput: {
            /** @description Shown to the affiliate and in the audit log. */
            reason: string;
        };
        /** @description How long the old secret shall work on. */
        RotateInput: {
            /**
             * @description Default: 86400, a day. 0 ends it at once.
             * @default 86400
             */
            grace_seconds?: number;
        };
        /** @description One rule that set a commission. */
        RuleTraceEntry: {
            /**
             * Format: int64
             * @description The commission, in minor units.
             */
            amount: number;
            level: number;
            /** @description Percent; null for a flat amount. */
            rate: string | null;
            /**
             * @description New values may appear.
             * @enum {string}
             */
            rule: "link_rule" | "affiliate_override" | "product_rule" | "tier" | "program_level" | "program_default" | "platform_default";
            /** @description With `link_rule` and `product_rule`: which rule. */
            rule_id?: string;
            /** @description With `rule_id`: the version that applied. */
            rule_version?: number;
        };
        /** @description The sandbox's clock. */
        SandboxClock: {
            /** Format: date-time */
            now: string;
        };
        /** @description The seeded world, as new. */
        SandboxReset: {
            /**
             * Format: date-time
             * @description The sandbox's clock after the reset.
             */
            now: string;
            /**
             * Format: int64
             * @description What the world was made from; the same seed makes the same world.
             */
            seed: number;
        };
        /**
         * @description What a key may do. A write scope includes `read-only`; `admin` includes all. New scopes may appear.
         * @enum {string}
         */
        Scope: "read-only" | "conversion-write" | "payout-write" | "admin";
        /** @description Settings of the workspace. */
        Settings: {
            /** @description Whether strangers can apply to new programs. */
            allow_self_registration: boolean;
            /** @description After how many days they do. */
            auto_approve_delay_days: number;
            /** @description Whether conversions of new programs approve themselves. */
            auto_approve_enabled: boolean;
            /**
             * Format: int64
             * @description Larger conversions wait for a person, in minor units of `default_currency`; null: none do.
             */
            auto_approve_max_amount: number | null;
            /**
             * Format: int64
             * @description Smaller conversions wait for a person, in minor units of `default_currency`; null: none do.
             */
            auto_approve_min_amount: number | null;
            /** @description Default for new programs in percent; null: that of the platform. */
            commission_rate: string | null;
            /** @description Default for new programs, in days. */
            cookie_duration: number;
            default_currency: components["schemas"]["Currency"];
            /** @description Shown to affiliates, and in `/me` as `workspace`. */
            name: string;
            /** @description IANA time zone of the dashboard. */
            timezone: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description The settings to change, any of them; the rest keep their values. */
        SettingsUpdate: {
            /** @description Whether strangers can apply to new programs. */
            allow_self_registration?: boolean;
            /** @description After how many days they do. */
            auto_approve_delay_days?: number;
            /** @description Whether conversions of new programs approve themselves. */
            auto_approve_enabled?: boolean;
            /**
             * Format: int64
             * @description Larger conversions wait for a person, in minor units of `default_currency`; null: none do.
             */
            auto_approve_max_amount?: number | null;
            /**
             * Format: int64
             * @description Smaller conversions wait for a person, in minor units of `default_currency`; null: none do.
             */
            auto_approve_min_amount?: number | null;
            /** @description Default for new programs in percent; null: that of the platform. */
            commission_rate?: string | null;
            /** @description Default for new programs, in days. */
            cookie_duration?: number;
            default_currency?: components["schemas"]["Currency"];
            /** @description Shown to affiliates, and in `/me` as `workspace`. */
            name?: string;
            /** @description IANA time zone of the dashboard. */
            timezone?: string;
        };
        /** @description Somebody a batch does not pay, and why. Their balance is carried forward. */
        SkippedAffiliate: {
            affiliate_id: string;
            reason: components["schemas"]["PayoutSkipReason"];
        };
        /** @description One run that fetches orders from the other side. */
        Sync: {
            counts: components["schemas"]["SyncCounts"];
            /** Format: date-time */
            created_at: string;
            errors: components["schemas"]["IntegrationError"][];
            /** Format: date-time */
            finished_at: string | null;
            id: string;
            integration_id: string;
            /** Format: date-time */
            since: string | null;
            /** Format: date-time */
            started_at: string | null;
            status: components["schemas"]["SyncStatus"];
        };
        /** @description What a synchronisation did. */
        SyncCounts: {
            /**
             * Format: int64
             * @description Conversions recorded.
             */
            created: number;
            /**
             * Format: int64
             * @description Orders looked at.
             */
            fetched: number;
            /**
             * Format: int64
             * @description Conversions refunded or cancelled.
             */
            reversed: number;
            /**
             * Format: int64
             * @description Orders that were known, or are none of ours.
             */
            skipped: number;
            /**
             * Format: int64
             * @description Conversions corrected.
             */
            updated: number;
        };
        /** @description What to fetch. */
        SyncCreate: {
            /**
             * @description Everything the other side still has.
             * @default false
             */
            full?: boolean;
            /**
             * Format: date-time
             * @description Orders changed since then. Default: since the last run.
             */
            since?: string;
        };
        /** @description How often one connection was asked for orders, and what came of it. */
        SyncList: {
            data: components["schemas"]["Sync"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description `partial`: some orders could not be taken; `failed`: none, or the other side did not answer. The last three are final. New values may appear.
         * @enum {string}
         */
        SyncStatus: "queued" | "running" | "succeeded" | "partial" | "failed";
        /** @description The tax form on file. */
        TaxForm: {
            /**
             * @description From the standard plan on, payouts need a `verified` one. New values may appear.
             * @enum {string}
             */
            status: "missing" | "submitted" | "verified";
            /**
             * @description W-9 for US persons, W-8 for others; null while there is none. New values may appear.
             * @enum {string|null}
             */
            type: "w9" | "w8" | null;
        };
        /** @description Better terms for affiliates who reach a threshold. */
        Tier: {
            commission: components["schemas"]["CommissionTerms"];
            /** Format: date-time */
            created_at: string;
            /** @description That of the program; what a flat commission and a revenue threshold are in. */
            currency: components["schemas"]["Currency"];
            id: string;
            metric: components["schemas"]["TierMetric"];
            name: string;
            period: components["schemas"]["TierPeriod"];
            /** @description 1 is the lowest tier. */
            position: number;
            program_id: string;
            /**
             * Format: int64
             * @description Conversions, or minor units of `currency`.
             */
            threshold: number;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A tier to add above the others. */
        TierCreate: {
            commission: components["schemas"]["CommissionTermsInput"];
            metric: components["schemas"]["TierMetric"];
            name: string;
            period: components["schemas"]["TierPeriod"];
            /**
             * Format: int64
             * @description Must be above that of the tier below.
             */
            threshold: number;
        };
        /** @description The steps at which a program starts to pay more. */
        TierList: {
            data: components["schemas"]["Tier"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description What is counted towards a tier. New values may appear.
         * @enum {string}
         */
        TierMetric: "approved_conversions" | "approved_revenue";
        /**
         * @description Over which time it is counted. New values may appear.
         * @enum {string}
         */
        TierPeriod: "all_time" | "month";
        /** @description Another name, another threshold, other terms; its place among the tiers stays. */
        TierUpdate: {
            commission?: components["schemas"]["CommissionTermsInput"];
            name?: string;
            /** Format: int64 */
            threshold?: number;
        };
        /** @description An affiliate and what they brought. */
        TopAffiliate: {
            affiliate_id: string;
            /**
             * Format: int64
             * @description What they earned by those conversions, less what was reversed, in minor units.
             */
            commission: number;
            /** Format: int64 */
            conversions: number;
            currency: components["schemas"]["Currency"];
            name: string;
            /**
             * Format: int64
             * @description What their conversions brought, less refunds, in minor units: what the ranking goes by.
             */
            revenue: number;
        };
        /** @description The affiliates who brought most. */
        TopAffiliates: {
            affiliates: components["schemas"]["TopAffiliate"][];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @description One event on its way to one endpoint. */
        WebhookDelivery: {
            /** @description Attempts made; 0 before the first. */
            attempt: number;
            /** Format: date-time */
            created_at: string;
            /** @description How long the last attempt took; ten seconds are allowed. */
            duration_ms: number | null;
            endpoint_id: string;
            /** @description Why there was no answer, such as a refused connection. */
            error: string | null;
            event_id: string;
            event_type: components["schemas"]["EventType"];
            id: string;
            /**
             * Format: date-time
             * @description Null when there will be none.
             */
            next_attempt_at: string | null;
            /** @description The delivery this one repeats. */
            replay_of: string | null;
            /** @description The start of that answer. */
            response_body_excerpt: string | null;
            /** @description What the receiver answered last; null when no answer came. */
            response_status: number | null;
            status: components["schemas"]["DeliveryStatus"];
            /** @description Made by the test operation. */
            test: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A delivery with what was sent. */
        WebhookDeliveryDetail: {
            attempt: number;
            /** Format: date-time */
            created_at: string;
            duration_ms: number | null;
            endpoint_id: string;
            error: string | null;
            event_id: string;
            event_type: components["schemas"]["EventType"];
            id: string;
            /** Format: date-time */
            next_attempt_at: string | null;
            replay_of: string | null;
            request: components["schemas"]["WebhookRequest"];
            response_body_excerpt: string | null;
            response_status: number | null;
            status: components["schemas"]["DeliveryStatus"];
            /** @description Made by the test operation. */
            test: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What one endpoint was sent lately, and how it answered. */
        WebhookDeliveryList: {
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Where events are sent. */
        WebhookEndpoint: {
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** @description Event types, or `*` alone for all, those to come included. */
            events: string[];
            id: string;
            /** Format: date-time */
            previous_secret_expires_at: string | null;
            secret_last4: string;
            status: components["schemas"]["WebhookEndpointStatus"];
            /** Format: date-time */
            updated_at: string;
            /** Format: uri */
            url: string;
        };
        /** @description Where to send which events. */
        WebhookEndpointCreate: {
            description?: string;
            /** @description Event types, or `*` alone for all, those to come included. */
            events: string[];
            /**
             * Format: uri
             * @description HTTPS, on a public address.
             */
            url: string;
        };
        /** @description The addresses that events are sent to. */
        WebhookEndpointList: {
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description `degraded`: deliveries are failing; `disabled`: switched off by a person or after three days of nothing but failures. New values may appear.
         * @enum {string}
         */
        WebhookEndpointStatus: "enabled" | "degraded" | "disabled";
        /** @description Where to send, what to send, and whether at all; what is not said stays. */
        WebhookEndpointUpdate: {
            description?: string | null;
            /** @description Event types, or `*` alone for all, those to come included. */
            events?: string[];
            /** @enum {string} */
            status?: "enabled" | "disabled";
            /** Format: uri */
            url?: string;
        };
        /** @description A webhook endpoint with its signing secret, shown once. */
        WebhookEndpointWithSecret: {
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** @description Event types, or `*` alone for all, those to come included. */
            events: string[];
            id: string;
            /** Format: date-time */
            previous_secret_expires_at: string | null;
            /** @description Signing secret. Shown in this answer only. */
            secret: string;
            secret_last4: string;
            status: components["schemas"]["WebhookEndpointStatus"];
            /** Format: date-time */
            updated_at: string;
            /** Format: uri */
            url: string;
        };
        /** @description Which deliveries to repeat. */
        WebhookReplay: {
            /**
             * @description Only what never arrived.
             * @default true
             */
            failed_only?: boolean;
            /**
             * Format: date-time
             * @description Events from this time on.
             */
            from: string;
            /**
             * Format: date-time
             * @description Events before this time.
             */
            to: string;
        };
        /** @description How many deliveries were queued. */
        WebhookReplayResult: {
            queued: number;
        };
        /** @description The request of the last attempt; of the first to come, while there was none. */
        WebhookRequest: {
            /** @description The bytes that were signed. */
            body: string;
            /** @description By name in lower case, signatures included. */
            headers: {
                [key: string]: string;
            };
            /** Format: uri */
            url: string;
        };
        /** @description Which event to pretend. */
        WebhookTest: {
            event_type: components["schemas"]["EventType"];
        };
    };
    responses: {
        /** @description The idempotency key is malformed, or a query parameter was sent that the operation does not know. */
        BadAction: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change cannot be read as JSON, or came with a query parameter, of which there are none here. */
        BadBody: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list. */
        BadList: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is unknown or has a value it cannot have, or the request is malformed. */
        BadRead: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON, the idempotency key is malformed, or a parameter is unknown. */
        BadWrite: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs to the other environment, or the request came over plain HTTP. */
        Forbidden: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                /**
                 * @description With `insufficient_scope`: the scopes that the operation needs (RFC 6750).
                 * @example Bearer realm="api", error="insufficient_scope", scope="admin"
                 */
                "WWW-Authenticate"?: string;
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same idempotency key still runs. */
        InProgress: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side; nothing was changed. A request with an idempotency key can be sent again. */
        InternalError: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A field is missing, malformed, unknown or names something that does not exist, or the idempotency key was used with another request. */
        Invalid: {
            headers: {
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A field is missing, malformed or unknown, or names something that does not exist. */
        InvalidBody: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used with another request. */
        KeyReused: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Accept` excludes every media type of the answer. */
        NotAcceptable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing of this workspace has this id. */
        NotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not received: it is sent again, over 24 hours at most. */
        NotReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a mistake in the id, send a new key. */
        NothingToActOn: {
            headers: {
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Received: it is not sent again. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The API cannot answer now; `Retry-After` says when to try again. */
        ServiceUnavailable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key, or the address of a request without one, has used up its rate limit; `Retry-After` says how long to wait. */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No API key was sent, or it is unknown, revoked or expired. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is in a media type the operation does not read. */
        UnsupportedMediaType: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
         * @example aff_01kha4r700eqf9c2rc8239wfej
         */
        AffiliateId: string;
        /**
         * @description `fal_…`, of the entry, not of the affiliate on it.
         * @example fal_01m1sq2k00f2z6jz8c7ahmkbd3
         */
        AllowlistEntryId: string;
        /** @description Least `amount`, in minor units; together with `currency`, as 1000 is ten dollars and a thousand yen. */
        AmountAtLeast: number;
        /** @description Largest `amount`, itself included; below `amount_min` nothing is left. */
        AmountAtMost: number;
        /**
         * @description `key_…`. Not the secret, which has no place in a URL.
         * @example key_01kz0vx4r0frabx5x6q52j2nfm
         */
        ApiKeyId: string;
        /** @description 1 for what affiliates earned themselves, 2 and 3 for what they earned by those they recruited. */
        AtLevel: number;
        /**
         * @description `aud_…`. The gapless number of an entry is its `sequence`.
         * @example aud_01m1rna8xtf428vv1mx4w4nf8r
         */
        AuditEntryId: string;
        /** @description Only entries whose hold period ends before this time. */
        AvailableBefore: string;
        /**
         * @description `com_…`, of an entry of any kind and level.
         * @example com_01m1rg9f5wfep45q581zw6jp5m
         */
        CommissionId: string;
        /**
         * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
         * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
         */
        ConversionId: string;
        /** @description Only conversions in this status. Partly refunded ones are still `approved` or `pending`. */
        ConversionsInStatus: components["schemas"]["ConversionStatus"];
        /** @description Part of an order number, or of the name of who referred; capitals do not matter. */
        ConversionsWithText: string;
        /**
         * @description `cpn_…`, not the code itself; the list finds it by `code`.
         * @example cpn_01m0yr6980fnj9enc30ccr6fxt
         */
        CouponId: string;
        /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
        Cursor: string;
        /**
         * @description 1 for the first attempt, 8 for the last.
         * @example 1
         */
        DeliveryAttempt: number;
        /**
         * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
         * @example whd_01m1rg9g50fsb9pm8xae7ew62h
         */
        DeliveryId: string;
        /** @description Only entries in this status. Held ones are never paid before they are released or approved. */
        EntriesInStatus: components["schemas"]["CommissionStatus"];
        /** @description Only earnings, only bonuses, or only adjustments. */
        EntriesOfKind: components["schemas"]["CommissionKind"];
        /**
         * @description `evt_…`; receivers know it as `webhook-id`.
         * @example evt_01m1rg9f5wfnpfzvc3n065a66p
         */
        EventId: string;
        /**
         * @description `frv_…`; a held conversion names it in `fraud.review_id`.
         * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
         */
        FraudReviewId: string;
        /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
        FromDay: string;
        /** @description Only what reached us this way; `api` is what `createConversion` recorded. */
        FromSource: components["schemas"]["ConversionSource"];
        /** @description Rows from this time on. Which of their times is meant, the operation says. */
        FromTime: string;
        /**
         * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
         * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
         */
        HeldSwaySignature: string;
        /**
         * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
         * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
         */
        IdempotencyKey: string;
        /** @description Only payouts made by this batch. */
        InBatch: string;
        /** @description Only amounts in this currency. */
        InCurrency: components["schemas"]["Currency"];
        /** @description Only entries that this payout pays or has paid. */
        InPayout: string;
        /**
         * @description `int_…`. Connecting the same account again makes a new one.
         * @example int_01kz0yn180fb89w7kjm0av9f7j
         */
        IntegrationId: string;
        /** @description Most rows on the page. */
        Limit: number;
        /**
         * @description The `batch_id` of the answer that accepted the links, `lnb_…`.
         * @example lnb_01m1rvkp00fv991m5kkexba5a7
         */
        LinkBatchId: string;
        /**
         * @description `lnk_…`. The list finds a link by its slug.
         * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
         */
        LinkId: string;
        /** @description True: only links that track. False: only those switched off, which redirect all the same. */
        LinksThatTrack: boolean;
        /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
        OfAffiliate: string;
        /** @description Only what this conversion earned, on all levels, and what was taken back of it. */
        OfConversion: string;
        /**
         * @description Only what was recorded for this order number: at most one conversion a program and source.
         * @example #135419
         */
        OfOrder: string;
        /** @description Only this program's part; one that does not exist has none, which is no error. */
        OfProgram: string;
        /** @description Only conversions that came over this link, by a click on it or by being named with the order. */
        OverLink: string;
        /** @description Only payouts over this rail, the last one where a retry changed it; `manual` ones were paid outside. */
        OverRail: components["schemas"]["PayoutRail"];
        /**
         * @description `pbt_…`; the payouts inside carry it as `batch_id`.
         * @example pbt_01m1sbmc80f709ekgjafy8nkkg
         */
        PayoutBatchId: string;
        /**
         * @description `pay_…`. It survives retries.
         * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
         */
        PayoutId: string;
        /**
         * @description `prq_…`, of the wish; the payout it led to has an id of its own.
         * @example prq_01m1p4mfg0fzjegmwhzh2jzn6f
         */
        PayoutRequestId: string;
        /** @description Only payouts in this status; `pending` ones wait for a date, a sign-off or a hand. */
        PayoutsInStatus: components["schemas"]["PayoutStatus"];
        /**
         * @description `prg_…`, as in every conversion and commission of the program.
         * @example prg_01kggcs100fe4934h48wxdv0ga
         */
        ProgramId: string;
        /**
         * @description `rule_…`, as traces name it. It stays the same from version to version.
         * @example rule_01m13wzq80fwh9wx721f73vx6y
         */
        RuleId: string;
        /** @description Only payouts with a date before this time. Those without a date are left out. */
        ScheduledBefore: string;
        /**
         * @description `syn_…`, from the answer that queued the run.
         * @example syn_01m1sf27w0fre9qt2zzhc68k28
         */
        SyncId: string;
        /**
         * @description `tier_…`, of a tier of this program.
         * @example tier_01kyy8tem0f744pk8ex31pnyjc
         */
        TierId: string;
        /** @description Last day, included, in UTC; not before `from`. Default: today. */
        ToDay: string;
        /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
        ToTime: string;
        /**
         * @description `whd_…`, of one event on its way to one endpoint.
         * @example whd_01m1rg9g50fsb9pm8xae7ew62h
         */
        WebhookDeliveryId: string;
        /**
         * @description `whe_…`, as deliveries name it in `endpoint_id`.
         * @example whe_01kznaz200ffmf0xtjs6bgezkd
         */
        WebhookEndpointId: string;
        /**
         * @description Id of the event (Standard Webhooks).
         * @example evt_01m1rg9f5wfnpfzvc3n065a66p
         */
        WebhookId: string;
        /**
         * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
         * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
         */
        WebhookSignature: string;
        /**
         * @description Unix seconds of this attempt (Standard Webhooks).
         * @example 1788602532
         */
        WebhookTimestamp: string;
        /** @description Only what the fraud check let pass, held or blocked. It stays `held` when a person has decided since: the reviews tell which way. */
        WithFraudDecision: components["schemas"]["FraudDecision"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description `true` when this is the stored answer of an earlier POST or PUT with the same idempotency key; otherwise not sent.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description Path of the new resource.
         * @example /v1/affiliates/aff_01m1rhb0hbf6tm372pgedkhhb1
         */
        Location: string;
        /**
         * @description What is left of the rate limit: `r` requests now, more in `t` seconds (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "default";r=873;t=0
         */
        RateLimit: string;
        /**
         * @description The rate limit of the key: `q` requests in any `w` seconds (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "default";q=1000;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description Seconds to wait before the request is worth sending again.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description The scheme to authenticate with, and what was wrong with the credential (RFC 6750).
         * @example Bearer realm="api", error="invalid_token"
         */
        WwwAuthenticate: string;
        /**
         * @description Id of this request; quote it when you write to us.
         * @example req_06e3k8zv1mq4t9r2xw7n5b0c8d
         */
        XRequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAffiliates: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the affiliate was added, or by the bytes of the referral code; a minus sign for last to first.
                 * @example referral_code
                 */
                sort?: "-created_at" | "created_at" | "referral_code" | "-referral_code";
                /** @description Only affiliates in this status. Left out, the terminated ones are in the list as well. */
                status?: components["schemas"]["AffiliateStatus"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only whom this affiliate recruited directly; the downline has the levels below. */
                parent_affiliate_id?: string;
                /**
                 * @description Text to look for in name, e-mail address and referral code.
                 * @example maya
                 */
                search?: string;
                /** @description Only the affiliate with this e-mail address, whatever the case. */
                email?: string;
                /** @description Only the affiliate with this referral code. */
                referral_code?: string;
                /** @description Only affiliates that carry this tag. */
                tag?: string;
                /** @description Only affiliates created at this time or later. */
                created_after?: string;
                /** @description Only affiliates created before this time. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everyone who matches all filters. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAffiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateCreate"];
            };
        };
        responses: {
            /** @description The affiliate, pending or active as asked for. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description The e-mail address or the referral code is taken (`existing_id` names the affiliate that has it), or a request with the same idempotency key still runs. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliate, with masked payout destination and the state of the tax form. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted; the e-mail address and the code are free again. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The affiliate has conversions, commissions or payouts; terminate them instead. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateUpdate"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveAffiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The affiliate, now `active`. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description Only applicants can be approved, and this affiliate is `active`, `suspended` or `terminated`. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAffiliateBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A balance for each currency they ever earned in. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateBalances"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAffiliateCommission: {
        parameters: {
            query?: {
                /** @description Program to compare with, one that the affiliate is a member of. Needed when there are several; a 400 says so. */
                program_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, and the one that wins. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateCommission"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceAffiliateCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateCommissionReplace"];
            };
        };
        responses: {
            /** @description What the next conversion is worked out with. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateCommission"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAffiliateDownline: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `level` goes down the tree step by step, in the order of joining within a level; `-joined_at` shows the newest recruits, however deep.
                 * @example -joined_at
                 */
                sort?: "level" | "-level" | "joined_at" | "-joined_at";
                /** @description Only recruits of this level. */
                level?: number;
            };
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recruits, each with the level below the affiliate. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownlineMemberList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAffiliateLinkBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
                /**
                 * @description The `batch_id` of the answer that accepted the links, `lnb_…`.
                 * @example lnb_01m1rvkp00fv991m5kkexba5a7
                 */
                link_batch_id: components["parameters"]["LinkBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was made so far, and what could not be. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkBatch"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAffiliateLinks: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `-created_at` shows the latest link first, `slug` goes from a to z.
                 * @example slug
                 */
                sort?: "-created_at" | "created_at" | "slug" | "-slug";
                /** @description True: only links that track. False: only those switched off, which redirect all the same. */
                is_active?: components["parameters"]["LinksThatTrack"];
                /** @description Text to look for in slug, destination and campaign, whatever the case. */
                search?: string;
            };
            header?: never;
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliate's links. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAffiliateLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCreate"];
            };
        };
        responses: {
            /** @description The link, with the URL to hand out. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The slug is taken; `existing_id` names the link that has it. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAffiliateLinkBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBatchCreate"];
            };
        };
        responses: {
            /** @description Accepted; `status_url` tells how it goes. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkBatch"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The list is empty, a link is malformed, or two links share a slug. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reactivateAffiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The affiliate, `active` again; `suspended_at` is null. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description There is no suspension to end. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suspendAffiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The affiliate, `suspended` since `suspended_at`. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The affiliate is suspended already, or terminated. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    terminateAffiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The affiliate as they will stay. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliate"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The affiliate was terminated before. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the age of the key, not of its secret: `created_at` brings up the keys that have been around longest. Rotating moves no key.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only keys in this status; a key in rotation is `active`. */
                status?: components["schemas"]["ApiKeyStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys, without their secrets. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The key with its secret, which is not shown again. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description There are no scopes, `expires_at` is not in the future, the limit exceeds 1000 requests, or a field is malformed. Or the idempotency key came with something else. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `key_…`. Not the secret, which has no place in a URL.
                 * @example key_01kz0vx4r0frabx5x6q52j2nfm
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the key. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `key_…`. Not the secret, which has no place in a URL.
                 * @example key_01kz0vx4r0frabx5x6q52j2nfm
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Without this key nobody could make another: it is the last one with `admin`. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `key_…`. Not the secret, which has no place in a URL.
                 * @example key_01kz0vx4r0frabx5x6q52j2nfm
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description The key, under its new name or with its new scopes. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description `admin` is to be taken from the last key that has it, or the key is revoked or expired. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `key_…`. Not the secret, which has no place in a URL.
                 * @example key_01kz0vx4r0frabx5x6q52j2nfm
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateInput"];
            };
        };
        responses: {
            /** @description The same key with another `secret`; until when the old one works is `previous_secret_expires_at`. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description A rotation is under way, or the key is revoked or expired. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `sequence` follows the chain from its first entry, each `hash` the `previous_hash` of the next: the order to check or to archive it in.
                 * @example sequence
                 */
                sort?: "-sequence" | "sequence";
                /** @description Only what this actor did. */
                actor_id?: string;
                /** @description Only what actors of this type did. */
                actor_type?: components["schemas"]["ActorType"];
                /** @description Only this action, or with a trailing dot all that start so. */
                action?: string;
                /** @description A type of resource in the singular, as `payout`: only what was done to such. */
                target_type?: string;
                /** @description Only what was done to this resource. */
                target_id?: string;
                /** @description Only what this request caused. */
                request_id?: string;
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries, each with its own hash and that of the one before it in the chain. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditCheckpoints: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the minute of the checkpoint; `sequence` grows along with it, so both orders are the same.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checkpoints, each with its signature. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckpointList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the chain holds, and where it breaks. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `aud_…`. The gapless number of an entry is its `sequence`.
                 * @example aud_01m1rna8xtf428vv1mx4w4nf8r
                 */
                audit_entry_id: components["parameters"]["AuditEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry with its place in the chain. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCommissions: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `available_at` shows first what can be paid first; it is set when the entry accrues and stays, as does `amount`: reversals go into fields of their own.
                 * @example available_at
                 */
                sort?: "-created_at" | "created_at" | "-amount" | "amount" | "available_at" | "-available_at";
                /** @description Only entries in this status. Held ones are never paid before they are released or approved. */
                status?: components["parameters"]["EntriesInStatus"];
                /** @description Only earnings, only bonuses, or only adjustments. */
                kind?: components["parameters"]["EntriesOfKind"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only what this conversion earned, on all levels, and what was taken back of it. */
                conversion_id?: components["parameters"]["OfConversion"];
                /** @description Only entries that this payout pays or has paid. */
                payout_id?: components["parameters"]["InPayout"];
                /** @description 1 for what affiliates earned themselves, 2 and 3 for what they earned by those they recruited. */
                level?: components["parameters"]["AtLevel"];
                /** @description Only amounts in this currency. */
                currency?: components["parameters"]["InCurrency"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
                /** @description Only entries whose hold period ends before this time. */
                available_before?: components["parameters"]["AvailableBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ledger entries; what is owed is the sum of their `net_amount`. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionCreate"];
            };
        };
        responses: {
            /** @description The entry, payable at once. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is malformed, `amount` is 0, or the currency is not that of the program. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkApproveCommissions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIds"];
            };
        };
        responses: {
            /** @description Entries that became payable; `failed` names those in a payout or final. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportCommissions: {
        parameters: {
            query?: {
                /** @description Only entries in this status. Held ones are never paid before they are released or approved. */
                status?: components["parameters"]["EntriesInStatus"];
                /** @description Only earnings, only bonuses, or only adjustments. */
                kind?: components["parameters"]["EntriesOfKind"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only what this conversion earned, on all levels, and what was taken back of it. */
                conversion_id?: components["parameters"]["OfConversion"];
                /** @description Only entries that this payout pays or has paid. */
                payout_id?: components["parameters"]["InPayout"];
                /** @description 1 for what affiliates earned themselves, 2 and 3 for what they earned by those they recruited. */
                level?: components["parameters"]["AtLevel"];
                /** @description Only amounts in this currency. */
                currency?: components["parameters"]["InCurrency"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
                /** @description Only entries whose hold period ends before this time. */
                available_before?: components["parameters"]["AvailableBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger, an entry a line; amounts signed and in minor units. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCommissionStats: {
        parameters: {
            query?: {
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sum for each currency and status. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionStats"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCommission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, with the rules that made it. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, payable from `available_at` on. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The entry is approved already, has been attached to a payout, or has come to its end. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    holdCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The entry, out of reach of payouts. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The entry is held already, in a payout, or final. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    releaseCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, waiting for approval again. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The entry is not held. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reverseCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `com_…`, of an entry of any kind and level.
                 * @example com_01m1rg9f5wfep45q581zw6jp5m
                 */
                commission_id: components["parameters"]["CommissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionReverse"];
            };
        };
        responses: {
            /** @description The commission, and the adjustment if one was needed. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionReversal"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The entry is rejected, or nothing is left of it to take back. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is malformed, or more is to be taken back than is left. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConversions: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `converted_at` is when the sale happened, `created_at` when it reached us: orders brought in late differ. `amount` is what was paid at the time, refunds not taken off, and best read within one `currency`. `external_id` goes by its bytes.
                 * @example -amount
                 */
                sort?: "-converted_at" | "converted_at" | "-created_at" | "created_at" | "-amount" | "amount" | "external_id" | "-external_id";
                /** @description Only conversions in this status. Partly refunded ones are still `approved` or `pending`. */
                status?: components["parameters"]["ConversionsInStatus"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only conversions that came over this link, by a click on it or by being named with the order. */
                link_id?: components["parameters"]["OverLink"];
                /**
                 * @description Only what was recorded for this order number: at most one conversion a program and source.
                 * @example #135419
                 */
                external_id?: components["parameters"]["OfOrder"];
                /** @description Only what reached us this way; `api` is what `createConversion` recorded. */
                source?: components["parameters"]["FromSource"];
                /** @description Only what the fraud check let pass, held or blocked. It stays `held` when a person has decided since: the reviews tell which way. */
                fraud_decision?: components["parameters"]["WithFraudDecision"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
                /** @description Only amounts in this currency. */
                currency?: components["parameters"]["InCurrency"];
                /** @description Least `amount`, in minor units; together with `currency`, as 1000 is ten dollars and a thousand yen. */
                amount_min?: components["parameters"]["AmountAtLeast"];
                /** @description Largest `amount`, itself included; below `amount_min` nothing is left. */
                amount_max?: components["parameters"]["AmountAtMost"];
                /** @description Part of an order number, or of the name of who referred; capitals do not matter. */
                search?: components["parameters"]["ConversionsWithText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversions, attributed or not; the filters combine with AND. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConversion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionCreate"];
            };
        };
        responses: {
            /** @description The conversion was recorded; its commissions are in `commission_ids`. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description The order was recorded before (`existing_id` names the conversion), or a request with the same idempotency key still runs. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The currency is not that of the program, tax or subtotal exceed the amount, the click, link, code or affiliate is unknown, or a field is malformed. Or the idempotency key came with another order. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkApproveConversions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIds"];
            };
        };
        responses: {
            /** @description Which were approved, and why not the others. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkRejectConversions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReject"];
            };
        };
        responses: {
            /** @description Which were turned down, and which were not pending any more. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportConversions: {
        parameters: {
            query?: {
                /** @description Only conversions in this status. Partly refunded ones are still `approved` or `pending`. */
                status?: components["parameters"]["ConversionsInStatus"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only conversions that came over this link, by a click on it or by being named with the order. */
                link_id?: components["parameters"]["OverLink"];
                /**
                 * @description Only what was recorded for this order number: at most one conversion a program and source.
                 * @example #135419
                 */
                external_id?: components["parameters"]["OfOrder"];
                /** @description Only what reached us this way; `api` is what `createConversion` recorded. */
                source?: components["parameters"]["FromSource"];
                /** @description Only what the fraud check let pass, held or blocked. It stays `held` when a person has decided since: the reviews tell which way. */
                fraud_decision?: components["parameters"]["WithFraudDecision"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
                /** @description Only amounts in this currency. */
                currency?: components["parameters"]["InCurrency"];
                /** @description Least `amount`, in minor units; together with `currency`, as 1000 is ten dollars and a thousand yen. */
                amount_min?: components["parameters"]["AmountAtLeast"];
                /** @description Largest `amount`, itself included; below `amount_min` nothing is left. */
                amount_max?: components["parameters"]["AmountAtMost"];
                /** @description Part of an order number, or of the name of who referred; capitals do not matter. */
                search?: components["parameters"]["ConversionsWithText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversions, a line each; amounts in minor units. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConversionStats: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversions of the range, added up; currencies without any are left out. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionStats"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion; `attribution` is null where nobody referred. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionUpdate"];
            };
        };
        responses: {
            /** @description The conversion, its money untouched. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveConversion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion, now `approved`. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The conversion is not pending (`current_status` and `allowed` say what it is and what can follow), the fraud check holds it, or a request with the same idempotency key still runs. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelConversion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The conversion, called off. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The conversion is final: rejected, cancelled or refunded. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refundConversion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefundCreate"];
            };
        };
        responses: {
            /** @description The conversion; `refunded_amount` has grown. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description There is nothing left to give back: the conversion is rejected, cancelled or refunded in full. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is malformed, or the refund is larger than what is left. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConversionRefunds: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `created_at` tells the story from the first refund to the one that completed it.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
            };
            header?: never;
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refunds, each with what it took from affiliates. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectConversion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `cnv_…`. Your own order number is `external_id`, a filter of the list.
                 * @example cnv_01m1rg9f5wf509xp30c0ncvhpw
                 */
                conversion_id: components["parameters"]["ConversionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The conversion, turned down. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The conversion is approved or final; an approved one can be cancelled or refunded. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCoupons: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the code was given out, or by the code as it was written then, capitals before small letters.
                 * @example code
                 */
                sort?: "-created_at" | "created_at" | "code" | "-code";
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only codes in this status; `expired` ones cannot be redeemed any more. */
                status?: components["schemas"]["CouponStatus"];
                /** @description Only this code, whatever the case. */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Codes, with how often each was used. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCoupon: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponCreate"];
            };
        };
        responses: {
            /** @description The code; `synced_to` fills as stores take it over. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description The code is taken in this workspace, whatever the case; `existing_id` names the coupon that has it. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importCoupons: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponImport"];
            };
        };
        responses: {
            /** @description How many rows were imported, and what was wrong with the others. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponImportResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description Another import runs in this program. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cpn_…`, not the code itself; the list finds it by `code`.
                 * @example cpn_01m0yr6980fnj9enc30ccr6fxt
                 */
                coupon_id: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code and where it is known. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cpn_…`, not the code itself; the list finds it by `code`.
                 * @example cpn_01m0yr6980fnj9enc30ccr6fxt
                 */
                coupon_id: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, here and in the stores. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The code has redemptions; set it to `inactive` instead. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `cpn_…`, not the code itself; the list finds it by `code`.
                 * @example cpn_01m0yr6980fnj9enc30ccr6fxt
                 */
                coupon_id: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponUpdate"];
            };
        };
        responses: {
            /** @description The code as checkouts will see it. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description An expired code was to be active without a later end, or the end is in the past. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCouponStats: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path: {
                /**
                 * @description `cpn_…`, not the code itself; the list finds it by `code`.
                 * @example cpn_01m0yr6980fnj9enc30ccr6fxt
                 */
                coupon_id: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the code did. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponStats"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `created_at` brings them in the order they happened, which deliveries do not promise: the way to catch up after a receiver was down.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only what is called so, as `payout.sent`; there is no prefix here. */
                type?: components["schemas"]["EventType"];
                /** @description Only events about this resource. */
                object_id?: string;
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they were sent, or would have been. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `evt_…`; receivers know it as `webhook-id`.
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event as it was sent. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `evt_…`; receivers know it as `webhook-id`.
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EventReplay"];
            };
        };
        responses: {
            /** @description A delivery for each endpoint. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReplayResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The endpoint named in `endpoint_id` is disabled; leave it out to reach those that are enabled. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFraudAllowlist: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `created_at` starts with whom the check has trusted longest: the entries to look at again now and then.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the check trusts, and since when. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowlistEntryList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAllowlistEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowlistEntryCreate"];
            };
        };
        responses: {
            /** @description On the list from now on. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowlistEntry"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description The affiliate is trusted already; `existing_id` is the entry. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAllowlistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `fal_…`, of the entry, not of the affiliate on it.
                 * @example fal_01m1sq2k00f2z6jz8c7ahmkbd3
                 */
                allowlist_entry_id: components["parameters"]["AllowlistEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Off the list. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFraudReviews: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `-score` shows the most suspicious first; a score is given once and not worked out anew when the policy changes.
                 * @example -score
                 */
                sort?: "-created_at" | "created_at" | "-score" | "score";
                /** @description Only reviews in this status; the queue to work off is `open`. */
                status?: components["schemas"]["FraudReviewStatus"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only reviews with this signal. */
                signal?: components["schemas"]["FraudSignalCode"];
                /** @description Only reviews of conversions that scored at least this. */
                score_min?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews, open or decided. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudReviewList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFraudReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `frv_…`; a held conversion names it in `fraud.review_id`.
                 * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
                 */
                fraud_review_id: components["parameters"]["FraudReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review with its evidence. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudReview"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveFraudReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `frv_…`; a held conversion names it in `fraud.review_id`.
                 * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
                 */
                fraud_review_id: components["parameters"]["FraudReviewId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FraudApprove"];
            };
        };
        responses: {
            /** @description The review, decided in the affiliate's favour. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudReview"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The review is closed, by a person or with its conversion. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectFraudReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `frv_…`; a held conversion names it in `fraud.review_id`.
                 * @example frv_01m1rjj9f4fe15sdrq6t64fp9q
                 */
                fraud_review_id: components["parameters"]["FraudReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The review, decided against the affiliate. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudReview"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The review is closed; a conversion approved by mistake can be cancelled. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the connection was started, also where it took a browser or a second attempt to finish it.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only connections to this store or provider. */
                kind?: components["schemas"]["IntegrationKind"];
                /** @description Only connections in this status; those in `error` and `degraded` need somebody. */
                status?: components["schemas"]["IntegrationStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Connections, with the state of each. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createIntegration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationCreate"];
            };
        };
        responses: {
            /** @description The connection: tried, or waiting for a browser. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description This account is connected already. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The kind needs a program or other credentials than were sent, or has no such setting. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIntegrationCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every kind there is. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationCatalog"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection and how it is doing. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disconnectIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disconnected; the credentials are forgotten. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationUpdate"];
            };
        };
        responses: {
            /** @description The connection; what it brought in before stays as it came. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The other side refused the new credentials, the kind has no such setting, or the program does not exist. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateIntegrationSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateInput"];
            };
        };
        responses: {
            /** @description The new secret. It is not shown again. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationSecret"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The kind has no secret, or the connection is disconnected. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncIntegration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SyncCreate"];
            };
        };
        responses: {
            /** @description Queued; the run says how it goes. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sync"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description A run is under way, or the connection is not connected. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIntegrationSyncs: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the run was queued, which is not yet when it started.
                 * @example -created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only runs in this status; `partial` ones took some orders and list why not the others. */
                status?: components["schemas"]["SyncStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Runs, with what each did. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIntegrationSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
                /**
                 * @description `syn_…`, from the answer that queued the run.
                 * @example syn_01m1sf27w0fre9qt2zzhc68k28
                 */
                sync_id: components["parameters"]["SyncId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run, ended or not; `counts` grow while it lasts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sync"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testIntegration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `int_…`. Connecting the same account again makes a new one.
                 * @example int_01kz0yn180fb89w7kjm0av9f7j
                 */
                integration_id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the other side said. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTest"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The connection is pending or disconnected. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was checked, and what does not add up. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCheck"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By age or, across all affiliates, by slug. Not by clicks, which grow while one reads; the campaign report ranks those.
                 * @example -slug
                 */
                sort?: "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description True: only links that track. False: only those switched off, which redirect all the same. */
                is_active?: components["parameters"]["LinksThatTrack"];
                /** @description Text to look for in slug, destination, campaign and the affiliate's name and e-mail address. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links of everybody. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `lnk_…`. The list finds a link by its slug.
                 * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link and its counters. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `lnk_…`. The list finds a link by its slug.
                 * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted; the slug can be used again. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The link has clicks; switch it off instead. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `lnk_…`. The list finds a link by its slug.
                 * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUpdate"];
            };
        };
        responses: {
            /** @description The link; the next click lands where it says. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLinkStats: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path: {
                /**
                 * @description `lnk_…`. The list finds a link by its slug.
                 * @example lnk_01m0sd81xyf2p8s6xykqe9afnx
                 */
                link_id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the link brought. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkStats"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace and the key. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description An unknown query parameter was sent. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request came over plain HTTP, or the key belongs to the other environment. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI 3.1 document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRead"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayoutSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When runs happen, and on what terms. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutScheduleSettings"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replacePayoutSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutScheduleSettingsReplace"];
            };
        };
        responses: {
            /** @description The schedule of the next run. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutScheduleSettings"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The days do not fit the frequency, as a ninth day of the week, or a part of the schedule is left out. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the payout was made. Its date can be moved and its amount shrinks with reversals, so neither is an order to walk in; `scheduled_before` finds what leaves next.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only payouts in this status; `pending` ones wait for a date, a sign-off or a hand. */
                status?: components["parameters"]["PayoutsInStatus"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only payouts made by this batch. */
                batch_id?: components["parameters"]["InBatch"];
                /** @description Only payouts over this rail, the last one where a retry changed it; `manual` ones were paid outside. */
                method?: components["parameters"]["OverRail"];
                /** @description Only amounts in this currency. */
                currency?: components["parameters"]["InCurrency"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
                /** @description Only payouts with a date before this time. Those without a date are left out. */
                scheduled_before?: components["parameters"]["ScheduledBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payouts on their way, arrived, returned or called off. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCreate"];
            };
        };
        responses: {
            /** @description The payout; its entries are `scheduled` now. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description One of the entries is in another payout already. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is malformed; the affiliate has no payout method or no verified tax form; nothing is payable; or the sum is below the minimum of the payout schedule and carried forward. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayoutBatches: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `-created_at` for the last run first, `created_at` for the first run of the workspace first.
                 * @example -created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only batches in this status, which follows from their payouts. */
                status?: components["schemas"]["PayoutBatchStatus"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Batches, each with whom it skipped. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPayoutBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutBatchCreate"];
            };
        };
        responses: {
            /** @description What a dry run worked out; nothing was stored. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatch"];
                };
            };
            /** @description The batch, with the payouts made and the affiliates skipped. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatch"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description A batch of this program and currency is being made. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The cutoff lies ahead, the date behind, the program has another currency, or one of the affiliates does not exist. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayoutBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pbt_…`; the payouts inside carry it as `batch_id`.
                 * @example pbt_01m1sbmc80f709ekgjafy8nkkg
                 */
                payout_batch_id: components["parameters"]["PayoutBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch; its status is that of its payouts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatch"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelPayoutBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pbt_…`; the payouts inside carry it as `batch_id`.
                 * @example pbt_01m1sbmc80f709ekgjafy8nkkg
                 */
                payout_batch_id: components["parameters"]["PayoutBatchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The batch, with what could be called off called off. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatch"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The batch is completed or cancelled; nothing is left to call off. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    schedulePayoutBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pbt_…`; the payouts inside carry it as `batch_id`.
                 * @example pbt_01m1sbmc80f709ekgjafy8nkkg
                 */
                payout_batch_id: components["parameters"]["PayoutBatchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutSchedule"];
            };
        };
        responses: {
            /** @description The batch; each of its payouts has the date, or none. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatch"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description Payouts of the batch have left already, or it was cancelled. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkCompletePayouts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIds"];
            };
        };
        responses: {
            /** @description The payouts that count as arrived now, and those that had no money under way. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkProcessPayouts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIds"];
            };
        };
        responses: {
            /** @description What left with the file, and what had left or ended before. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportPayouts: {
        parameters: {
            query?: {
                /** @description Only payouts in this status; `pending` ones wait for a date, a sign-off or a hand. */
                status?: components["parameters"]["PayoutsInStatus"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
                /** @description Only payouts made by this batch. */
                batch_id?: components["parameters"]["InBatch"];
                /** @description Only payouts over this rail, the last one where a retry changed it; `manual` ones were paid outside. */
                method?: components["parameters"]["OverRail"];
                /** @description Only amounts in this currency. */
                currency?: components["parameters"]["InCurrency"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
                /** @description Only payouts with a date before this time. Those without a date are left out. */
                scheduled_before?: components["parameters"]["ScheduledBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payouts, one a line, cancelled and failed ones among them. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayoutRequests: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `created_at` puts who has waited longest on top, which together with `status=pending` is the queue to work off.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only requests in this status; `pending` ones wait for a decision. */
                status?: components["schemas"]["PayoutRequestStatus"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests, decided or not. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRequestList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approvePayoutRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prq_…`, of the wish; the payout it led to has an id of its own.
                 * @example prq_01m1p4mfg0fzjegmwhzh2jzn6f
                 */
                payout_request_id: components["parameters"]["PayoutRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request; `payout_id` is what came of it. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRequest"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description Somebody has decided already; see `current_status`. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The approved balance does not cover the request any more. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectPayoutRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prq_…`, of the wish; the payout it led to has an id of its own.
                 * @example prq_01m1p4mfg0fzjegmwhzh2jzn6f
                 */
                payout_request_id: components["parameters"]["PayoutRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The request, declined. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRequest"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The request is granted, or declined before. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayoutStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, for each currency. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutStats"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout, wherever it is on its way. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredReasonInput"];
            };
        };
        responses: {
            /** @description The payout, called off and empty. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The payout is on its way, completed or cancelled. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayoutCommissions: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description `created_at` is the order of the statement; `-amount` puts the largest earnings first and what is taken back last.
                 * @example -amount
                 */
                sort?: "created_at" | "-created_at" | "-amount" | "amount";
            };
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the payout pays for. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completePayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout, arrived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The payout is scheduled, failed, cancelled or completed. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    failPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutFail"];
            };
        };
        responses: {
            /** @description The payout, returned; `failure` says why. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description A payout that waits for its date, has arrived or was called off cannot fail. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    processPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout, under way. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The payout is under way already, or has come to an end. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayoutRetry"];
            };
        };
        responses: {
            /** @description The payout, on its next attempt. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The payout has not failed. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The affiliate has named nowhere to send over this rail, or the date has passed. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    schedulePayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutSchedule"];
            };
        };
        responses: {
            /** @description The payout with its date, or without. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The payout is neither pending nor scheduled: it has left, or was called off. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayoutStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PDF of one or more pages. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the day the program was drafted, or alphabetically by `slug`: a name can be changed in the middle of a walk, a slug cannot.
                 * @example slug
                 */
                sort?: "-created_at" | "created_at" | "slug" | "-slug";
                /** @description `active` leaves those that attribute conversions now; without it drafts, paused and archived ones are listed too. */
                status?: components["schemas"]["ProgramStatus"];
                /** @description Text to look for in the name, whatever the case. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programs in every state, with their terms. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramCreate"];
            };
        };
        responses: {
            /** @description The draft, with what the settings filled in. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description Another program of the workspace goes by this slug, archived ones included; `existing_id` is its id. Or a request with the same idempotency key still runs. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The levels add up to more than the cap, skip one or come twice; the terms lack their rate or amount; or a field is malformed. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms in force. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramUpdate"];
            };
        };
        responses: {
            /** @description The terms from now on. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The currency cannot change any more, or the program is archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    activateProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program, open. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description An archived program stays closed, and an active one needs no opening. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProgramAffiliates: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time of joining. `joined_at` starts with the founding members; who left and came back counts from the second time.
                 * @example joined_at
                 */
                sort?: "-joined_at" | "joined_at";
                /** @description Only members who are in this status as affiliates. */
                status?: components["schemas"]["AffiliateStatus"];
                /** @description Only members who reached this tier. */
                tier_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members, each with the tier reached. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramMemberList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addProgramAffiliate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramMemberAdd"];
            };
        };
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramMember"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The affiliate is a member, or the program is archived. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeProgramAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description From the affiliate list, `aff_…`. A referral code is not accepted here.
                 * @example aff_01kha4r700eqf9c2rc8239wfej
                 */
                affiliate_id: components["parameters"]["AffiliateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No longer a member. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program, closed; members keep what they earned. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The program is archived already, or a payout of it is open. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFraudPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version in force. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudPolicy"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceFraudPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FraudPolicyReplace"];
            };
        };
        responses: {
            /** @description The new version. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudPolicy"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Conversions would be blocked before they are held, a signal is unknown, or a part of the policy is left out. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pauseProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program, at rest. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description Only an active program can be paused: a draft attributes nothing yet, an archived one nothing any more. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCommissionRules: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the rule was added. For the order in which rules are tried, sort the rows by `priority` when all are there: it can be changed between two pages.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at";
                /** @description True: only rules that apply. False: only those switched off. */
                is_active?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules at their current versions. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionRuleList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCommissionRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionRuleCreate"];
            };
        };
        responses: {
            /** @description The rule, at version 1. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionRule"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description An archived program judges no more conversions, so a rule could never apply. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The scope names an affiliate, a link or a coupon that is not in this program, `ends_at` is not after `starts_at`, the terms lack their `rate` or `amount`, or a field is malformed. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewCommissionRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionRulePreview"];
            };
        };
        responses: {
            /** @description The commissions it would earn, and why. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionRulePreviewResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description An archived program attributes nothing, so there is nothing to work out. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCommissionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `rule_…`, as traces name it. It stays the same from version to version.
                 * @example rule_01m13wzq80fwh9wx721f73vx6y
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current version. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionRule"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCommissionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `rule_…`, as traces name it. It stays the same from version to version.
                 * @example rule_01m13wzq80fwh9wx721f73vx6y
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed; conversions from now on go by the rules that are left. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The program is archived: what its conversions were judged by stays on record. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCommissionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `rule_…`, as traces name it. It stays the same from version to version.
                 * @example rule_01m13wzq80fwh9wx721f73vx6y
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionRuleUpdate"];
            };
        };
        responses: {
            /** @description The next version. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionRule"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The program is archived; no conversion would ever meet the new version. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTiers: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Tiers are only ever added on top, so the oldest is the lowest: `created_at` climbs, `-created_at` starts at the best terms.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at";
            };
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tiers, on one page unless `limit` is less than their number. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierCreate"];
            };
        };
        responses: {
            /** @description The new top tier. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tier"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The program is archived: there is nothing to reach in it any more. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The threshold is not above that of the tier below, the program has 20 tiers already, or a field is malformed. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetTiers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The three defaults. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierList"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description An archived program keeps the tiers its commissions were worked out with. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `tier_…`, of a tier of this program.
                 * @example tier_01kyy8tem0f744pk8ex31pnyjc
                 */
                tier_id: components["parameters"]["TierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tier, as it applies now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tier"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `tier_…`, of a tier of this program.
                 * @example tier_01kyy8tem0f744pk8ex31pnyjc
                 */
                tier_id: components["parameters"]["TierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed; its members have moved. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description In an archived program nobody moves between tiers any more. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `prg_…`, as in every conversion and commission of the program.
                 * @example prg_01kggcs100fe4934h48wxdv0ga
                 */
                program_id: components["parameters"]["ProgramId"];
                /**
                 * @description `tier_…`, of a tier of this program.
                 * @example tier_01kyy8tem0f744pk8ex31pnyjc
                 */
                tier_id: components["parameters"]["TierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierUpdate"];
            };
        };
        responses: {
            /** @description The tier; members move within a minute. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tier"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The program is archived, and its thresholds with it. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The threshold would leave its place between the tiers below and above, or the terms lack their rate or amount. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClicksByCampaign: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
                /** @description Only what belongs to this affiliate. An id that nobody has leaves nothing. */
                affiliate_id?: components["parameters"]["OfAffiliate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Campaigns, the busiest first. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClicksByCampaign"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCommissionChart: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
                /** @description Only this program's part; one that does not exist has none, which is no error. */
                program_id?: components["parameters"]["OfProgram"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A point for each day and currency with commission. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionChart"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportReport: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Days, and within a day affiliates and currencies, each on a line. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayoutReport: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each month and currency. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutReport"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReportStats: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures and how they moved. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStats"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTopAffiliates: {
        parameters: {
            query?: {
                /** @description First day, in UTC, at most 366 days before `to`. Default: 29 days before `to`. */
                from?: components["parameters"]["FromDay"];
                /** @description Last day, included, in UTC; not before `from`. Default: today. */
                to?: components["parameters"]["ToDay"];
                /** @description Currency to rank in. Default: that of the workspace. */
                currency?: components["schemas"]["Currency"];
                /** @description How many places the ranking has. There are no pages: it is worked out anew each time. */
                top?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking, best first. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopAffiliates"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    advanceSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description What time it is now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description The clock is being moved; steps are taken one by one. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    settleSandboxPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `pay_…`. It survives retries.
                 * @example pay_01m1s86gm0fp46vpw2qkvd7nwq
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutSettle"];
            };
        };
        responses: {
            /** @description The payout, settled. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The payout is not processing. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeSandboxPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChange"];
            };
        };
        responses: {
            /** @description What `/me` says from now on. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As new. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxReset"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description Another reset is under way. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What new programs start with. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description What the next program starts with. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBranding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal's looks. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branding"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceBranding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandingReplace"];
            };
        };
        responses: {
            /** @description What affiliates see when they next open the portal. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branding"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The domain does not point to us yet, a colour or an address is malformed, or something is left out: looks are replaced whole. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whd_…`, of one event on its way to one endpoint.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                webhook_delivery_id: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent, and what came back. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `whd_…`, of one event on its way to one endpoint.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                webhook_delivery_id: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued as a delivery of its own. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadAction"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The endpoint of the first delivery is disabled; enable it, then replay. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the endpoint was added; switching it off and on again does not count as adding it.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only endpoints in this status; `degraded` ones still receive. */
                status?: components["schemas"]["WebhookEndpointStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Endpoints, with what each wants. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The endpoint, enabled; `secret` is for your receiver and appears only here. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is malformed, or the address is not public. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it points and how it is doing. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed; nothing is sent there any more. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRead"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint, also where retries go that were waiting. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By the time the delivery was queued, whenever its attempts were; `created_at` replays an outage in the order it happened.
                 * @example created_at
                 */
                sort?: "-created_at" | "created_at";
                /** @description Only deliveries in this status; `exhausted` ones are not tried again unless replayed. */
                status?: components["schemas"]["DeliveryStatus"];
                /** @description Only deliveries of events of this type. */
                event_type?: components["schemas"]["EventType"];
                /** @description Rows from this time on. Which of their times is meant, the operation says. */
                from?: components["parameters"]["FromTime"];
                /** @description Rows before this time. The time itself is left out, so that one range can begin where another ends. */
                to?: components["parameters"]["ToTime"];
            };
            header?: never;
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deliveries with the answer of the last attempt. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["BadList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description How many are on their way again. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayResult"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description A replay of this endpoint is under way. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The range begins more than 30 days ago, or ends before it begins. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateInput"];
            };
        };
        responses: {
            /** @description The endpoint and what it signs with besides the older secrets: write it down, reading the endpoint does not show it. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The endpoint has two older secrets that still sign; wait until one expires, or rotate with `grace_seconds` 0 next time. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
                 * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description `whe_…`, as deliveries name it in `endpoint_id`.
                 * @example whe_01kznaz200ffmf0xtjs6bgezkd
                 */
                webhook_endpoint_id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTest"];
            };
        };
        responses: {
            /** @description Queued, marked `test`. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadWrite"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToActOn"];
            406: components["responses"]["NotAcceptable"];
            /** @description The endpoint is disabled. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onAffiliateCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onAffiliateUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onCommissionAccrued: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionAccruedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onCommissionReversed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionReversedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onConversionCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onConversionRefunded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionRefundedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onFraudFlagged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FraudFlaggedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onPayoutFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onPayoutScheduled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutScheduledEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onPayoutSent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutSentEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
    onPlanUpgraded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `t.body`; one `v1` for each live secret.
                 * @example t=1788602532,v1=ad48f7d9d0f8f727e55307c6e03a9a4680917e3bc46ce9dbb260c315f0db8c01
                 */
                "HeldSway-Signature": components["parameters"]["HeldSwaySignature"];
                /**
                 * @description The delivery this is an attempt of; `getWebhookDelivery` shows what became of it. A replay has another.
                 * @example whd_01m1rg9g50fsb9pm8xae7ew62h
                 */
                "HeldSway-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description 1 for the first attempt, 8 for the last.
                 * @example 1
                 */
                "HeldSway-Delivery-Attempt": components["parameters"]["DeliveryAttempt"];
                /**
                 * @description Id of the event (Standard Webhooks).
                 * @example evt_01m1rg9f5wfnpfzvc3n065a66p
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description Unix seconds of this attempt (Standard Webhooks).
                 * @example 1788602532
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,<base64>`: HMAC-SHA256 over `id.timestamp.body`, separated by spaces, one for each live secret (Standard Webhooks).
                 * @example v1,xWA9ucdxJjDs7n7dcH0P8Iu+rab6CQW/SXVrLJ6vQJY=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanUpgradedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            default: components["responses"]["NotReceived"];
        };
    };
}
