// From test/golden/deep-inline-objects/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export interface CreateReportBodyRangeFrom {
  day: string;
}

export interface CreateReportOk {
  range?: { from?: CreateReportOkRangeFrom };
}

export interface CreateReportOkRangeFrom {
  day: string;
}

/** Body of `createReport`. */
export interface CreateReportBody {
  range?: { from?: CreateReportBodyRangeFrom };
}
