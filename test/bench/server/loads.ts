/** One kind of request, and a request of it that must be refused: who answers it does not do the work. */
export interface Load {
  readonly name: string;
  readonly path: string;
  readonly init: RequestInit & { readonly headers: { readonly [name: string]: string } };
  readonly wrong?: { readonly path?: string; readonly body?: string };
  readonly status: number;
  /** What comes back, in JSON. */
  readonly answer: object;
}

const order = {
  customer: {
    name: "Olive Hart",
    email: "olive@customers.example",
    address: { street: "1 Harbour Road", city: "Cork", country: "IE" },
  },
  currency: "EUR",
  lines: ["tent-2p", "mat-std", "stove-01", "rope-30m"].map((sku) => ({ sku, quantity: 2, price: 11900 })),
};
const broken = { ...order, lines: [{ sku: "tent-2p", quantity: "two", price: 11900 }] };

export const loads: readonly Load[] = [
  { name: "GET", path: "/hello", init: { headers: {} }, status: 200, answer: { hello: "world" } },
  {
    name: "GET with parameters",
    path: "/items/itm_0a1b2c3d?limit=50&status=closed&deep=true",
    init: { headers: {} },
    wrong: { path: "/items/itm_0a1b2c3d?limit=500" },
    status: 200,
    answer: { id: "itm_0a1b2c3d", limit: 50, status: "closed", deep: true },
  },
  {
    name: "POST, nested body",
    path: "/orders",
    init: { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(order) },
    wrong: { body: JSON.stringify(broken) },
    status: 201,
    answer: { id: "ord_1", total: 95_200, lines: 4 },
  },
];
