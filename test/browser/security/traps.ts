/** Catches what a page can catch before any other script runs; for its head. */
export const TRAPS = `<script>
globalThis.caught = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { caught.push('attachShadow'); return attach.call(this, { ...init, mode: 'open' }); };
for (const name of ['set', 'delete']) {
  const real = HighlightRegistry.prototype[name];
  HighlightRegistry.prototype[name] = function (...args) { caught.push('highlights.' + name); return real.apply(this, args); };
}
for (const name of ['parse', 'stringify']) {
  const real = JSON[name];
  JSON[name] = function (...args) { caught.push('JSON.' + name); return real.apply(this, args); };
}
addEventListener('message', ({ data }) => caught.push('message ' + data?.type));
globalThis.changes = [];
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (document.readyState === 'complete') changes.push(node.nodeName);
}).observe(document, { childList: true, subtree: true });
</script>`;
