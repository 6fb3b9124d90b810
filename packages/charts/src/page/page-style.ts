/** Colours of a picture that stands alone; on a screen of ours the screen's own are used. */
export const PICTURE_STYLE = `
.pic{--ink:#1d2226;--soft:#565b5f;--line:#dedad3;--accent:#17535c;--against:#8a5208;--sheet:#fff;
font-family:"IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI","Noto Sans Arabic",Tahoma,sans-serif;max-width:100%;height:auto}
@media(prefers-color-scheme:dark){.pic{--ink:#e9e6e0;--soft:#a9adab;--line:#363c3f;--accent:#86c5cd;--against:#e2ad6a;--sheet:#1c2022}}
.pic text{fill:var(--ink)}
.pic .pic-head{font-weight:600}
.pic .pic-soft{fill:var(--soft)}
.pic .pic-value{fill:var(--ink);font-variant-numeric:tabular-nums}
.pic .pic-on-line{paint-order:stroke;stroke:var(--sheet);stroke-width:4px;stroke-linejoin:round}
.pic .pic-for{fill:var(--accent)}
.pic .pic-against{fill:var(--against)}
.pic .pic-other{fill:var(--sheet);stroke:var(--against);stroke-width:1.5}
.pic .pic-faint{fill:var(--line)}
.pic .pic-grid{stroke:var(--line)}
.pic .pic-axis{stroke:var(--soft)}
.pic .pic-mark{stroke:var(--ink);stroke-dasharray:2 3;stroke-width:1.5}
.pic .pic-precision{fill:none;stroke:var(--accent);stroke-width:2.5}
.pic .pic-recall{fill:none;stroke:var(--against);stroke-width:2.5;stroke-dasharray:7 4}
.pic .pic-band-precision{fill:var(--accent);fill-opacity:.16}
.pic .pic-band-recall{fill:var(--against);fill-opacity:.16}
.pic .pic-record{fill:var(--sheet);stroke:var(--ink);stroke-width:1.5}
.pic .pic-tie-confirmed{stroke:var(--accent);stroke-width:4}
.pic .pic-tie-proposed{stroke:var(--accent);stroke-width:2;stroke-dasharray:7 5}
.pic .pic-tie-deferred{stroke:var(--soft);stroke-width:2;stroke-dasharray:2 4}
.pic .pic-tie-rejected{stroke:var(--against);stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round}
.pic .pic-weak{fill:var(--against);stroke:var(--sheet);stroke-width:1.5}
`;

/** The page around the pictures. */
export const PAGE_STYLE = `
:root{color-scheme:light dark}
body{margin:0;background:#fbfaf8;color:#1d2226;line-height:1.6;
font-family:"IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI","Noto Sans Arabic",Tahoma,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}
section{margin-block:2.5rem}
h1{font-size:1.5rem}h2{font-size:1.125rem;margin-block-end:.25rem}
p{margin-block:.25rem 1rem;max-width:40rem}
table{border-collapse:collapse;font-size:.875rem}
th,td{text-align:start;padding:.2rem .75rem .2rem 0;border-block-end:1px solid #dedad3}
summary{cursor:pointer}
@media(prefers-color-scheme:dark){body{background:#15181a;color:#e9e6e0}th,td{border-color:#363c3f}}
${PICTURE_STYLE}`;
