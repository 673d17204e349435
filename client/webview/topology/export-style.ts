// The style of an exported drawing: the same shapes as on the page, with fixed colours.

export const exportStyle = `
.topology{background:#fff;color:#1f1f1f;--line:#5b6470;--fill:#f5f7fa;--text:#1f1f1f;--accent:#0b5cad;--bad:#b3261e;--back:#fff}
@media (prefers-color-scheme:dark){.topology{background:#1e1e1e;--line:#9aa4b2;--fill:#2a2d33;--text:#e8e8e8;--accent:#6cb6ff;--bad:#ff8a80;--back:#1e1e1e}}
text{font:12px system-ui,sans-serif;fill:var(--text)}.title{font-weight:600;font-size:13px}.line,.label{font-size:11px}.middle{text-anchor:middle}
.label{paint-order:stroke;stroke:var(--back);stroke-width:8px;stroke-linejoin:round}
.shape{fill:none;stroke:var(--line);stroke-width:1.2}.node .shape{fill:var(--fill)}.node .rim{fill:none}
.box.host .shape,.box.none .shape,.box.unknown .shape{stroke-width:2.5}.machine>.shape{stroke-dasharray:2 3}
.ghost .shape,.external .shape,.edge.stack .shape{stroke-dasharray:1 3;stroke-linecap:round}
.edge.member .shape{stroke-dasharray:9 3 2 3}
.maybe>.shape,.removed>.shape{stroke-dasharray:7 4}.removed>.title{text-decoration:line-through}
.edge.publish .shape{stroke:var(--accent);stroke-width:2.5}.edge.name .shape,.edge.link .shape,.edge.volumes-from .shape{stroke:var(--accent);stroke-width:1.5}.edge.broken .shape{stroke:var(--bad);stroke-dasharray:3 3}
.arrow{fill:var(--accent)}.open{fill:none;stroke:var(--accent);stroke-width:1.6}.cross{fill:none;stroke:var(--bad);stroke-width:2}
`;
