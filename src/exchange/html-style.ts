/** The report's own style: readable on screen in light and dark, and on paper without a quote split over two pages. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 Georgia, 'Times New Roman', serif; }
:root { --quiet: color-mix(in srgb, CanvasText 66%, Canvas); }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, dl, .facts, .address, .open { font-family: system-ui, sans-serif; }
h2 { margin: 2.5rem 0 0.25rem; line-height: 1.25; }
h3 { margin: 0; font-size: 0.8rem; letter-spacing: 0.02em; }
.facts, .address, .open { margin: 0.25rem 0; font-size: 0.85rem; }
.annotation { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid GrayText; }
.annotation.confirmed { border-inline-start-style: double; border-inline-start-width: 6px; }
.annotation.speculative { border-inline-start-style: dashed; }
blockquote { margin: 0.5rem 0; }
blockquote p { margin: 0; white-space: pre-line; }
mark { background: none; color: inherit; font-weight: bold; }
.context { color: var(--quiet); }
.note { white-space: pre-line; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.15rem 1rem; margin: 0.5rem 0; font-size: 0.85rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
code { font-size: 0.75rem; }
@media print {
  :root { color-scheme: light; font-size: 11pt; }
  :root { --quiet: color-mix(in srgb, CanvasText 66%, Canvas); }
body { max-width: none; margin: 0; padding: 0; }
  h2, h3 { break-after: avoid; }
  .annotation { break-inside: avoid; }
  .address a { color: inherit; }
  .open { display: none; }
  .context, dt { color: #444; }
}
`;
