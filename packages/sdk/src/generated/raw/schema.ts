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
         * @description Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with AND. `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case. Terminated affiliates are included unless `status` leaves them out.
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
                 * @description Id of the affiliate.
                 * @example aff_01k9x4m2tqf8ra6v3n7cjd5e0h
                 */
                affiliate_id: string;
            };
            cookie?: never;
        };
        /**
         * Read an affiliate
         * @description Reads one affiliate, terminated ones included. An id of another workspace is answered like an id that does not exist.
         */
        get: operations["getAffiliate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an affiliate's profile
         * @description Changes the fields that are sent and leaves the others. `null` clears a field that can be empty. `metadata` is replaced as a whole. The status, the referral code and the rate have operations of their own. A new `payout_method` takes effect with the next payout; its destination is stored encrypted and only ever shown masked. Causes the event `affiliate.updated` when something changed.
         */
        patch: operations["updateAffiliate"];
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
         * @description Makes a key and shows its secret, this once: store it now. A key can grant no more than the key that creates it holds. Replaying the request with its idempotency key within 24 hours shows the same secret again, so a lost answer loses no key. Without `rate_limit` the key may send 1000 requests in any 60 seconds.
         */
        post: operations["createApiKey"];
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
         * @description Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Adjustments have a negative `amount` and point to what they correct with `reversal_of`. `from` and `to` bound `created_at`.
         */
        get: operations["listCommissions"];
        put?: never;
        post?: never;
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
         * @description Records a sale or another result and works out its commissions. Name the affiliate by `affiliate_id` or by `referral_code`; with neither, or when the affiliate is not active or the program is not active, the conversion is kept unattributed and earns nobody anything. The commission is a share of the amount without tax: the affiliate's own rate, else the program's levels, else its default, rounded half to even. `external_id` is unique per program and source: recording the same order again is a 409 that names the first one. An amount ending in 13 scores 90 with the fraud check in the sandbox and is held. Causes `conversion.created`, `commission.accrued` for each commission, and `fraud.flagged` when held.
         */
        post: operations["createConversion"];
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
                 * @description Id of the conversion.
                 * @example cnv_01kapz3d9hf4yt7r8q2m6n0xvc
                 */
                conversion_id: string;
            };
            cookie?: never;
        };
        /**
         * Read a conversion
         * @description Reads one conversion with its attribution, its fraud score and the trace of the rules that set its commissions.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversions/{conversion_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversion.
                 * @example cnv_01kapz3d9hf4yt7r8q2m6n0xvc
                 */
                conversion_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a conversion
         * @description Accepts a pending conversion. Its pending commissions become approved, which makes them payable once `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not while the fraud check holds it: decide the fraud review instead. Causes no event of its own.
         */
        post: operations["approveConversion"];
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
    "/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List programs
         * @description Lists the programs of the workspace, newest first unless `sort` says otherwise. Archived programs stay in the list: their commissions are still being paid.
         */
        get: operations["listPrograms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            status: "pending" | "active";
            tags?: string[];
        };
        /** @description One page of affiliates. */
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
        /** @description What to change; fields left out stay as they are. */
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
        /** @description One page of API keys. */
        ApiKeyList: {
            data: components["schemas"]["ApiKey"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description New values may appear.
         * @enum {string}
         */
        ApiKeyStatus: "active" | "expired" | "revoked";
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
        /** @description An entry of the ledger of what is owed to affiliates. `net_amount` is `amount` less `reversed_amount`. A paid entry never changes: what is taken back after payment becomes an `adjustment` with a negative amount. */
        Commission: {
            /** Format: date-time */
            accrued_at: string;
            affiliate_id: string;
            /** @description In minor units; negative for adjustments that take back. */
            amount: number;
            /** Format: date-time */
            approved_at: string | null;
            /**
             * Format: date-time
             * @description When the hold period ends and the commission can be paid.
             */
            available_at: string;
            /** @description What the commission is a share of, in minor units. */
            base_amount: number | null;
            /** @description Taken back after payment through adjustments, in minor units. */
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
            /** @description In minor units. */
            net_amount: number;
            /** Format: date-time */
            paid_at: string | null;
            /** @description The open or completed payout it is part of. */
            payout_id: string | null;
            program_id: string;
            /** @description Null for bonuses and adjustments. */
            rate: components["schemas"]["CommissionRate"] | null;
            /** @description The paid commission an adjustment takes back from. */
            reversal_of: string | null;
            reversal_reason: string | null;
            /** @description Taken off before payment, in minor units. */
            reversed_amount: number;
            /** Format: date-time */
            reversed_at: string | null;
            rule_trace: components["schemas"]["RuleTraceEntry"][];
            status: components["schemas"]["CommissionStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description New values may appear.
         * @enum {string}
         */
        CommissionKind: "earning" | "adjustment" | "bonus";
        /** @description One page of commissions. */
        CommissionList: {
            data: components["schemas"]["Commission"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description The rate a commission was worked out with. */
        CommissionRate: {
            type: components["schemas"]["CommissionTermsType"];
            /** @description Percent, or minor units when flat. */
            value: string;
        };
        /**
         * @description `pending`: accrued; `held`: stopped by the fraud check or a person; `approved`: payable; `scheduled`: in an open payout; `paid`, `rejected` and `reversed` are final. New values may appear.
         * @enum {string}
         */
        CommissionStatus: "pending" | "held" | "approved" | "scheduled" | "paid" | "rejected" | "reversed";
        /** @description What a conversion earns: a share of it, or a flat amount. */
        CommissionTerms: {
            /** @description Minor units of the program's currency, when `type` is `flat`. */
            amount: number | null;
            /** @description Percent, when `type` is `percentage`. */
            rate: string | null;
            type: components["schemas"]["CommissionTermsType"];
        };
        /**
         * @description New values may appear.
         * @enum {string}
         */
        CommissionTermsType: "percentage" | "flat";
        /** @description A sale or another result. Status: `pending` becomes `approved` or `rejected`; `pending` and `approved` can become `cancelled` (by the store) or `refunded` (fully); those three are final. A partial refund raises `refunded_amount` and keeps the status. */
        Conversion: {
            /** @description Who referred; null: nobody. */
            affiliate_id: string | null;
            /** @description What the customer paid, in minor units. */
            amount: number;
            /** Format: date-time */
            approved_at: string | null;
            /** @description Why this affiliate; null when unattributed. */
            attribution: components["schemas"]["Attribution"] | null;
            click_id: string | null;
            commission_ids: string[];
            /** @description What commissions are a share of, in minor units. */
            commissionable_amount: number;
            /**
             * Format: date-time
             * @description When the sale happened.
             */
            converted_at: string;
            coupon_code: string | null;
            /** Format: date-time */
            created_at: string;
            currency: components["schemas"]["Currency"];
            customer: components["schemas"]["Customer"] | null;
            /** @description In minor units. */
            discount_amount: number;
            /** @description Your order number. */
            external_id: string;
            fraud: components["schemas"]["FraudAssessment"];
            id: string;
            integration_id: string | null;
            line_items: components["schemas"]["LineItem"][];
            link_id: string | null;
            metadata: components["schemas"]["Metadata"];
            program_id: string;
            /** @description Refunded so far, in minor units. */
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
            /** @description Before tax, in minor units. */
            subtotal: number | null;
            /** @description In minor units. */
            tax_amount: number;
            type: components["schemas"]["ConversionType"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A conversion to record. */
        ConversionCreate: {
            /** @description Who referred. Wins over `referral_code`. */
            affiliate_id?: string;
            /** @description What the customer paid, in minor units. */
            amount: number;
            /**
             * Format: date-time
             * @description When the sale happened. Default: now.
             */
            converted_at?: string;
            currency: components["schemas"]["Currency"];
            customer?: components["schemas"]["CustomerInput"];
            /**
             * @description In minor units.
             * @default 0
             */
            discount_amount: number;
            /** @description Your order number; unique per program and source. */
            external_id: string;
            line_items?: components["schemas"]["LineItemInput"][];
            metadata?: components["schemas"]["Metadata"];
            program_id: string;
            /** @description Code of who referred, whatever the case. */
            referral_code?: string;
            /** @description Before tax, in minor units; not more than `amount`. */
            subtotal?: number;
            /**
             * @description In minor units; not more than `amount`.
             * @default 0
             */
            tax_amount: number;
            /**
             * @default sale
             * @enum {string}
             */
            type: "sale" | "renewal" | "lead" | "booking";
        };
        /** @description One page of conversions. */
        ConversionList: {
            data: components["schemas"]["Conversion"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description How a conversion reached us. New values may appear.
         * @enum {string}
         */
        ConversionSource: "api" | "sdk" | "shopify" | "woocommerce" | "stripe" | "paddle" | "braintree" | "paypal" | "rentmy";
        /**
         * @description New values may appear.
         * @enum {string}
         */
        ConversionStatus: "pending" | "approved" | "rejected" | "cancelled" | "refunded";
        /**
         * @description New values may appear.
         * @enum {string}
         */
        ConversionType: "sale" | "renewal" | "lead" | "booking";
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
         * @description Where the key works: on real data or in the sandbox.
         * @enum {string}
         */
        Environment: "live" | "sandbox";
        /** @description What the fraud check made of a conversion. */
        FraudAssessment: {
            decision: components["schemas"]["FraudDecision"];
            review_id: string | null;
            score: number;
            /** @description What raised the score, such as `self_referral`. */
            signals: string[];
        };
        /**
         * @description `held`: waits for a person. New values may appear.
         * @enum {string}
         */
        FraudDecision: "clear" | "held" | "blocked";
        /** @description One line of an order. */
        LineItem: {
            category: string | null;
            name: string;
            /** @description Of one piece, in minor units. */
            price: number;
            product_id: string;
            quantity: number;
        };
        /** @description One line of the order. */
        LineItemInput: {
            category?: string;
            name: string;
            /** @description Of one piece, in minor units. */
            price: number;
            product_id: string;
            quantity: number;
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
         * @description Plan of the workspace. New plans may appear.
         * @enum {string}
         */
        Plan: "nano" | "basic" | "standard" | "custom";
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
         * @description Stable names of what can go wrong. New codes may appear.
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
        /** @description Terms affiliates earn under. Status: `draft` becomes `active`; `active` and `paused` change into each other; all can be `archived`, which is final. */
        Program: {
            /** @description Members of the program. */
            affiliate_count: number;
            allow_self_registration: boolean;
            attribution_model: components["schemas"]["AttributionModel"];
            auto_approve_delay_days: number;
            /** @description Conversions approve themselves after `auto_approve_delay_days`. */
            auto_approve_enabled: boolean;
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
            slug: string;
            status: components["schemas"]["ProgramStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Rate of one recruitment level. */
        ProgramLevel: {
            level: number;
            /** @description Percent. */
            rate: string;
        };
        /** @description One page of programs. */
        ProgramList: {
            data: components["schemas"]["Program"][];
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
        /** @description Whether renewals earn too. */
        RecurringTerms: {
            enabled: boolean;
            /** @description Renewals that earn; null: all. */
            max_cycles: number | null;
        };
        /** @description One rule that set a commission. */
        RuleTraceEntry: {
            /** @description The commission, in minor units. */
            amount: number;
            level: number;
            /** @description Percent; null for a flat amount. */
            rate: string | null;
            /**
             * @description New values may appear.
             * @enum {string}
             */
            rule: "affiliate_override" | "program_level" | "program_default";
        };
        /**
         * @description What a key may do. A write scope includes `read-only`; `admin` includes all. New scopes may appear.
         * @enum {string}
         */
        Scope: "read-only" | "conversion-write" | "payout-write" | "admin";
        /** @description The tax form on file. */
        TaxForm: {
            /** @enum {string} */
            status: "missing" | "submitted" | "verified";
            /**
             * @description W-9 for US persons, W-8 for others; null while there is none.
             * @enum {string|null}
             */
            type: "w9" | "w8" | null;
        };
    };
    responses: {
        /** @description A query parameter was sent that the operation does not know, or the request is malformed. */
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
        /** @description The key lacks the scope, the plan does not include API access, the key belongs to the other environment, or the request came over plain HTTP. */
        Forbidden: {
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
        /** @description Something failed on our side; nothing was changed. A request with an idempotency key can be sent again. */
        InternalError: {
            headers: {
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
        /** @description The API cannot answer now; `Retry-After` says when to try again. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key has used up its rate limit; `Retry-After` says how long to wait. */
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
        /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
        Cursor: string;
        /**
         * @description Makes the request safe to send again: within 24 hours the same request with the same key is answered with the first answer. 1 to 255 visible ASCII characters, bare or in double quotes; a UUID is a good choice. Belongs to the workspace, so it survives a rotation of the API key.
         * @example 5a9b6a0e-5f0d-4b2e-9a51-0f6c9b7d2c11
         */
        IdempotencyKey: string;
        /** @description Most rows on the page. */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description `true` when this is the stored answer of an earlier request with the same idempotency key.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description Path of the new resource.
         * @example /v1/affiliates/aff_01kaqa0w5xe3tb7m9v2z6c4n1r
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
         * @example Bearer realm="heldsway", error="invalid_token"
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
                /** @description Order of the list; a minus sign means descending. Rows that compare equal are ordered by id. */
                sort?: "created_at" | "-created_at" | "referral_code" | "-referral_code";
                /** @description Only affiliates in this status. */
                status?: components["schemas"]["AffiliateStatus"];
                /** @description Only members of this program. */
                program_id?: string;
                /** @description Only affiliates recruited by this one, directly. */
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
            /** @description One page of affiliates. */
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
            /** @description A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list. */
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
            /** @description The affiliate was created. */
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
            /** @description A field is missing, malformed, unknown or names something that does not exist, or the idempotency key was used with another request. */
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
    getAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the affiliate.
                 * @example aff_01k9x4m2tqf8ra6v3n7cjd5e0h
                 */
                affiliate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliate. */
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
    updateAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the affiliate.
                 * @example aff_01k9x4m2tqf8ra6v3n7cjd5e0h
                 */
                affiliate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliateUpdate"];
            };
        };
        responses: {
            /** @description The affiliate after the change. */
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
            /** @description The body is not JSON, or a parameter is unknown. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is malformed or unknown, or the payout method is not part of the plan. */
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
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Order of the list; a minus sign means descending. Rows that compare equal are ordered by id. */
                sort?: "created_at" | "-created_at";
                /** @description Only keys in this status. */
                status?: components["schemas"]["ApiKeyStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of API keys. */
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
            /** @description A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list. */
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
            /** @description The key, with its secret. */
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
            /** @description A request with the same idempotency key still runs. */
            409: {
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is missing, malformed or unknown, `expires_at` is not in the future, or the idempotency key was used with another request. */
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
    listCommissions: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Order of the list; a minus sign means descending. Rows that compare equal are ordered by id. */
                sort?: "created_at" | "-created_at" | "amount" | "-amount" | "available_at" | "-available_at";
                /** @description Only commissions in this status. */
                status?: components["schemas"]["CommissionStatus"];
                /** @description Only commissions of this kind. */
                kind?: components["schemas"]["CommissionKind"];
                /** @description Only commissions owed to this affiliate. */
                affiliate_id?: string;
                /** @description Only commissions of this program. */
                program_id?: string;
                /** @description Only commissions of this conversion. */
                conversion_id?: string;
                /** @description Only commissions attached to this payout. */
                payout_id?: string;
                /** @description Only commissions of this recruitment level. */
                level?: number;
                /** @description Only commissions in this currency. */
                currency?: components["schemas"]["Currency"];
                /** @description Only commissions created at this time or later. */
                from?: string;
                /** @description Only commissions created before this time. */
                to?: string;
                /** @description Only commissions that can be paid before this time. */
                available_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of commissions. */
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
            /** @description A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list. */
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
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
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
                /** @description Order of the list; a minus sign means descending. Rows that compare equal are ordered by id. */
                sort?: "converted_at" | "-converted_at" | "created_at" | "-created_at" | "amount" | "-amount";
                /** @description Only conversions in this status. */
                status?: components["schemas"]["ConversionStatus"];
                /** @description Only conversions attributed to this affiliate. */
                affiliate_id?: string;
                /** @description Only conversions of this program. */
                program_id?: string;
                /** @description Only the conversions recorded for this order; one a program and source. */
                external_id?: string;
                /** @description Only conversions that came this way. */
                source?: components["schemas"]["ConversionSource"];
                /** @description Only conversions with this fraud decision. */
                fraud_decision?: components["schemas"]["FraudDecision"];
                /** @description Only conversions that happened at this time or later. */
                from?: string;
                /** @description Only conversions that happened before this time. */
                to?: string;
                /** @description Only conversions of at least this amount, in minor units. */
                amount_min?: number;
                /** @description Only conversions of at most this amount, in minor units. */
                amount_max?: number;
                /** @description Text to look for in the external id and the affiliate's name, whatever the case. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conversions. */
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
            /** @description A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list. */
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
            /** @description A field is missing, malformed or unknown, names something that does not exist, or is in another currency than the program; or the idempotency key was used with another request. */
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
    getConversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversion.
                 * @example cnv_01kapz3d9hf4yt7r8q2m6n0xvc
                 */
                conversion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion. */
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
                 * @description Id of the conversion.
                 * @example cnv_01kapz3d9hf4yt7r8q2m6n0xvc
                 */
                conversion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The approved conversion. */
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
            404: components["responses"]["NotFound"];
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The idempotency key was used with another request. */
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
    listPrograms: {
        parameters: {
            query?: {
                /** @description Most rows on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit` may change. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Order of the list; a minus sign means descending. Rows that compare equal are ordered by id. */
                sort?: "created_at" | "-created_at" | "name" | "-name";
                /** @description Only programs in this status. */
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
            /** @description One page of programs. */
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
            /** @description A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list. */
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
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
