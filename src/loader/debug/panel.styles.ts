/** Adopted, not written into the page: no policy minds. Nothing of the page reaches inside but its `color-scheme`. */
const rules = `
  .panel {
    all: initial;
    -webkit-locale: revert-layer;
    box-sizing: border-box;
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 2147483647;
    display: flex;
    flex-direction: column;
    inline-size: min(40em, 100%);
    max-block-size: min(32em, 70%);
    color-scheme: inherit;
    color: light-dark(#1a2421, #e9f0ed);
    background: light-dark(#ffffff, #141d1a);
    border: 1px solid light-dark(#6d7d77, #83958e);
    border-start-start-radius: 8px;
    font: 14px/1.5 system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  .panel:dir(rtl) { direction: rtl; }
  .panel:lang(ko) { word-break: keep-all; }
  .panel * { box-sizing: border-box; }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 16px;
    border-block-end: 1px solid light-dark(#cfdad5, #3a4a44);
  }
  h2, h3, p, ul, dl, dd { margin: 0; }
  h2 { flex: 1 1 12em; font-size: 16px; }
  h3 { margin-block: 16px 4px; font-size: 14px; }
  .buttons { display: flex; gap: 8px; }
  .status:empty { display: none; }
  .status { flex-basis: 100%; }
  button {
    min-block-size: 32px;
    padding: 4px 12px;
    color: inherit;
    background: transparent;
    border: 1px solid light-dark(#6d7d77, #83958e);
    border-radius: 6px;
    font: inherit;
    cursor: pointer;
  }
  button:hover { background: light-dark(#f1f6f3, #1d2925); }
  :focus-visible { outline: 2px solid light-dark(#0b4fa8, #9cc7ff); outline-offset: -2px; }
  .report { padding: 12px 16px 16px; overflow: auto; }
  .verdict { font-weight: 600; }
  .troubles { padding: 0; list-style: none; }
  .troubles li {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid light-dark(#8a6100, #e6bd5a);
  }
  .trouble { font-weight: 600; }
  code { font: 13px/1.5 ui-monospace, monospace; unicode-bidi: isolate; }
  .line { padding: 4px 8px; background: light-dark(#f1f6f3, #1d2925); }
  .line code { user-select: all; }
  dl { display: grid; grid-template-columns: minmax(6em, auto) 1fr; gap: 2px 16px; }
  dt { color: light-dark(#51605b, #a9b8b2); }
  .copy { position: absolute; opacity: 0; }
  @media (width < 30em) {
    dl { grid-template-columns: 1fr; gap: 0; }
    dd { margin-block-end: 6px; }
  }
  @media print { .panel { display: none; } }
`;

export function panelStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
