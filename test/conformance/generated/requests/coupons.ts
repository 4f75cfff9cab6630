// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const couponsRequests: Requests = {
  listCoupons: {},
  createCoupon: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
        code: "TRAIL10",
        discount: { rate: "10.00", type: "percentage" },
        expires_at: "2027-03-30T23:59:59Z",
        program_id: "prg_01kggcs100fe4934h48wxdv0ga",
      },
    },
  },
  importCoupons: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: {
        program_id: "prg_01kggcs100fe4934h48wxdv0ga",
        rows: [
          { affiliate_id: "aff_01m0g0r2hwfkf94730jqdchxa3", code: "RIVERA15" },
          { affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej", code: "TRAIL10" },
        ],
      },
    },
  },
  getCoupon: { path: { coupon_id: "cpn_01m0yr6980fnj9enc30ccr6fxt" } },
  updateCoupon: {
    path: { coupon_id: "cpn_01m0yr6980fnj9enc30ccr6fxt" },
    body: { mediaType: "application/json", kind: "json", value: { status: "inactive" } },
  },
  deleteCoupon: { path: { coupon_id: "cpn_01m0yr6980fnj9enc30ccr6fxt" } },
  getCouponStats: { path: { coupon_id: "cpn_01m0yr6980fnj9enc30ccr6fxt" } },
};
