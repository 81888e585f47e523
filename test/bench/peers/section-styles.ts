/** The look of the sections, the same in the static page and in the two Lit pages. */
export const sectionStyles = `h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}h2,h3{line-height:1.3}ul,ol{list-style:none}
section,article,.places li{display:grid;gap:.5em;align-content:start}section{gap:1.25em;padding:1em;border:1px solid #cfdad5;border-radius:.5em}
section+section{margin-block-start:1.5em}header{display:flex;gap:1em}img{flex:none;width:4.5em;height:auto}a{color:#0b5d4a}
.muted{color:#51605b;font-size:.875em}.relation{padding:.75em 1em;border-radius:.5em;background:#f1f6f3}
.chips{display:flex;flex-wrap:wrap;gap:.375em}.chips li{padding:.1em .6em;border:1px solid #cfdad5;border-radius:1em;font-size:.875em}
.tiles,.places{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,15em),1fr))}
.places{grid-template-columns:repeat(auto-fill,minmax(min(100%,24em),1fr))}.tiles>div,.places li{padding:.6em .8em;border:1px solid #cfdad5;border-radius:.5em}
dt{color:#51605b}.rows>div{display:flex;flex-wrap:wrap;gap:0 1em}.rows dt{flex:0 0 6em}.rows dd{flex:1 1 14em}.events{display:grid;gap:1.25em}`;
