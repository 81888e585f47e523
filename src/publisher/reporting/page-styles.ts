/** The look of the tool's pages: light and dark, from 320 px on, and on paper. */
export const pageStyles = `
:root { color-scheme: light dark; --ink: #1c2328; --quiet: #525c63; --paper: #fff; --line: #c9d0d5; --link: #0b5394;
  --full: #d9efdf; --most: #eef4d8; --some: #fdf0cc; --few: #fbdfd6; --added: #d9efdf; --removed: #fbdfd6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecef; --quiet: #a9b4bb; --paper: #15191c; --line: #444e55;
  --link: #8cc4ff; --full: #1d4029; --most: #35401b; --some: #4a3c10; --few: #552a1c; --added: #1d4029;
  --removed: #552a1c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: 0 0 .5rem; max-width: 45rem; }
ul { margin: .25rem 0 .75rem; padding-inline-start: 1.25rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .875em ui-monospace, monospace; }
.quiet { color: var(--quiet); }
.long { columns: 17rem; column-gap: 2rem; }
.long li { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-bottom: .5rem; color: var(--quiet); }
th, td { padding: .3rem .5rem; border: 1px solid var(--line); text-align: end; font-weight: 400; }
th[scope=row], thead th:first-child { text-align: start; }
thead th, tfoot th, tfoot td, td.own { font-weight: 700; }
td.full { background: var(--full); } td.most { background: var(--most); }
td.some { background: var(--some); } td.few { background: var(--few); }
td.zero { color: var(--quiet); }
ins, del { text-decoration: none; padding: 0 .2em; }
ins { background: var(--added); } del { background: var(--removed); }
.change { margin: 1rem 0; }
.change h3 { font-size: 1rem; margin: 0; padding: 0; border: 0; }
.pair { margin: .2rem 0 .4rem; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
.pair p { max-width: none; margin: 0; }
.mark { display: inline-block; min-width: 1.2em; font-weight: 700; }
@media (max-width: 46rem) {
  table, tbody, tfoot, tr, th[scope=row], td { display: block; }
  caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.2rem, 1fr)); gap: 1px; margin-bottom: 1rem; }
  th[scope=row] { grid-column: 1 / -1; font-weight: 700; border: 0; padding: .3rem 0; }
  td { display: flex; justify-content: space-between; gap: .25rem; padding: .3rem .35rem; }
  .shares td { white-space: nowrap; }
  td::before { content: attr(data-column); color: var(--quiet); font-weight: 400; }
  td.full::before, td.most::before, td.some::before, td.few::before { color: inherit; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --link: #000; --full: #fff;
    --most: #fff; --some: #eee; --few: #ddd; --added: #eee; --removed: #ddd; }
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, li { break-inside: avoid; }
}
`;
