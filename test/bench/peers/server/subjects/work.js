// What every peer answers with. Tells the bench its port, and when asked what CPU it has taken.

export const itemPattern = "^itm_[0-9a-z]{8}$";

export const itemOf = (id, { limit, status = "open", deep = false }) => ({ id, limit, status, deep });

export const orderOf = ({ lines }) => ({
  id: "ord_1",
  total: lines.reduce((sum, line) => sum + line.quantity * line.price, 0),
  lines: lines.length,
});

export function listening(server) {
  process.send(server.address().port);
  process.on("disconnect", () => process.exit());
  process.on("message", () => process.send(process.cpuUsage()));
}
