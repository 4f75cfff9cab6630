/** Put into a served page, which is the page of this number: reloads it for a newer one, shows errors over it. */
export function reloadScript(page: number): string {
  return `<script>
  const banner = document.createElement("pre");
  banner.style.cssText =
    "position:fixed;inset:auto 0 0 0;z-index:9999;margin:0;padding:1em;max-height:50vh;overflow:auto;" +
    "background:#8b0000;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap";
  banner.hidden = true;
  document.body.append(banner);
  new EventSource("events").onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if (state.page !== ${page}) return location.reload();
    banner.textContent = state.error ?? "";
    banner.hidden = state.error === undefined;
  };
</script>
`;
}

/** Until there is a first good page. */
export const waitingPage = `<!DOCTYPE html>
<html lang="en"><head><title>API reference</title></head><body><p>Rendering the document.</p></body></html>
`;
