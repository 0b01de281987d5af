/** How the page and the charts look. Each colour stands beside a shape or a word. */

/** Of the inside of a chart, in the page and in files of their own. */
export const PICTURE_STYLE = `
.grid-line{stroke:var(--line);fill:none}.tick{fill:var(--soft);font-size:10.5px;font-variant-numeric:tabular-nums}
.band{fill:var(--band)}.median{stroke:var(--soft);stroke-dasharray:2 3;fill:none}
.line{fill:none;stroke:var(--accent);stroke-width:1.3;stroke-linejoin:round;stroke-linecap:round}.last{fill:var(--accent);stroke:var(--card);stroke-width:1.5}
.change{stroke:var(--ink);stroke-dasharray:4 3;fill:none;opacity:.75}.change-head{fill:var(--ink)}
.accept{stroke:var(--good);stroke-width:1.6;fill:none}.failed{stroke:var(--bad);stroke-width:1.7;fill:none}
`;

export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f7f7f5,#14161a);--card:light-dark(#fff,#1c1f25);--ink:light-dark(#1c2024,#e8eaed);--soft:light-dark(#5b626b,#a6adb7);--line:light-dark(#e2e3e0,#333840);--accent:light-dark(#1f4e9c,#8ab4ff);--band:light-dark(#dfe7f3,#2a3446);--bad:light-dark(#a83a00,#ff9d66);--bad-paper:light-dark(#fdeee5,#3a2317);--warn:light-dark(#7a5600,#f0c350);--warn-paper:light-dark(#fbf3dc,#332a12);--good:light-dark(#1a6b3c,#7bd49b);--good-paper:light-dark(#e5f4ea,#17301f);--calm-paper:light-dark(#eeefec,#2a2e35)}
[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}[hidden]{display:none!important}
html{scroll-behavior:smooth;scroll-padding-top:6.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
a{color:var(--accent);text-underline-offset:.15em}main:focus{outline:none}
.skip{position:absolute;left:-999px;top:0;background:var(--card);padding:.6rem 1rem;z-index:9}.skip:focus{left:.5rem;top:.5rem}
.top,.page,footer{padding-inline:max(1rem,calc((100vw - 92rem)/2))}
.top{background:var(--card);border-bottom:1px solid var(--line);border-top:6px solid var(--accent);padding-block:1rem 1.3rem}
.bar{display:flex;justify-content:space-between;align-items:center;min-height:2.2rem}.brand{font-weight:650;letter-spacing:.02em;color:var(--soft)}
h1{margin:.4rem 0 .2rem;font-size:clamp(1.35rem,1rem + 1.4vw,2rem);line-height:1.25;font-weight:620}
.meta,.small,footer{color:var(--soft);font-size:.88rem}.meta{margin:0}
.page{padding-block:1.2rem 3rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem}main{display:contents}
.box{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem 1.2rem 1.2rem;min-width:0}
h2{margin:0 0 .7rem;font-size:1.14rem;font-weight:650}.name{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.92em}
.two{display:grid;gap:1.2rem;grid-template-columns:minmax(0,1fr)}@media (min-width:80rem){.two{grid-template-columns:minmax(0,1.3fr) minmax(0,1fr);align-items:start}}
.scroll{overflow:auto;max-height:30rem}.scroll thead th{white-space:nowrap}.scroll th[scope=row]{min-width:6rem}.scroll .main{min-width:8rem}.scroll td .name{display:block}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{padding:.4rem .6rem .4rem 0;text-align:left;border-top:1px solid var(--line);vertical-align:middle}thead th{border-top:0;color:var(--soft);font-size:.84rem;font-weight:600;padding-top:0}th[scope=row]{font-weight:500}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
.chip{display:inline-block;white-space:nowrap;font-size:.84rem;font-weight:600;border-radius:999px;padding:.06rem .6rem;background:var(--calm-paper)}.t-bad{color:var(--bad);background:var(--bad-paper)}.t-warn{color:var(--warn);background:var(--warn-paper)}.t-good{color:var(--good);background:var(--good-paper)}
.strip{display:block}.s-good{fill:var(--good)}.s-bad{fill:var(--bad)}.s-warn{fill:var(--warn)}.s-calm{fill:var(--line)}
.news{list-style:none;margin:0;padding:0;font-size:.92rem}.news li{padding:.38rem 0;border-top:1px solid var(--line)}.news li:first-child{border:0;padding-top:0}
.since{display:block}.side{display:grid;gap:1.2rem;align-content:start;grid-template-columns:minmax(0,1fr)}.worse{color:var(--bad)}.better{color:var(--good)}.same{color:var(--soft)}
.tools{display:flex;flex-wrap:wrap;gap:.6rem .9rem;align-items:end;position:sticky;top:0;z-index:3;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.7rem 1.2rem;box-shadow:0 4px 14px #0001}
.tools label{display:grid;font-size:.8rem;color:var(--soft);gap:.1rem}.tools .tick-box{display:flex;align-items:center;gap:.4rem;font-size:.9rem;color:var(--ink);min-height:2.2rem}
input,select,button{font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:7px;padding:.25rem .6rem;min-height:2.2rem;max-width:100%}input[type=search]{width:15rem}input[type=checkbox]{min-height:0;width:1.05rem;height:1.05rem;accent-color:var(--accent)}select{max-width:14rem}button{cursor:pointer}
#count{margin:0 0 .4rem auto;font-size:.88rem;color:var(--soft)}
.suite-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.4rem .8rem;margin-bottom:.7rem}.suite-head h2{margin:0;font-size:1.25rem}
.cards{align-items:start;list-style:none;margin:0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,23rem),1fr))}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.8rem 1rem .7rem;min-width:0;content-visibility:auto;contain-intrinsic-size:auto 330px}
.card:target{border-color:var(--accent);box-shadow:0 0 0 2px var(--accent)}
.card-head{display:flex;justify-content:space-between;gap:.8rem;align-items:baseline}.card h3{margin:0;font-size:1rem;font-weight:600;min-width:0}.labels{display:block;color:var(--soft);font-size:.82rem;font-weight:400}
.now{font-size:1.3rem;font-weight:620;font-variant-numeric:tabular-nums;white-space:nowrap;line-height:1.2}
.moved{margin:.1rem 0 .3rem;font-size:.84rem;min-height:1.3em}
.plot{position:relative;height:170px;cursor:crosshair;border-radius:6px;touch-action:pan-y}.plot svg{display:block;width:100%;height:170px;overflow:visible}.cursor{stroke:var(--soft);fill:none}.cursor-dot{fill:var(--card);stroke:var(--accent);stroke-width:2}
.read{margin:.25rem 0 0;font-size:.84rem;min-height:2.6em;color:var(--soft)}.read b{color:var(--ink);font-variant-numeric:tabular-nums}.read a{margin-left:.5rem;white-space:nowrap}.read .why{display:block}
.more{display:flex;gap:1rem;align-items:start;font-size:.84rem;margin-top:.2rem}.more details{flex:1;min-width:0}summary{cursor:pointer;color:var(--accent)}.rows{max-height:14rem;overflow:auto}.rows th{font-weight:400;white-space:nowrap}.rows td,.rows th{padding-block:.2rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:0;font-size:.88rem;color:var(--soft)}.legend li{flex:1 1 15rem}.legend svg{vertical-align:-.15em;margin-right:.35rem}
.advice ol{padding-left:1.3rem}.advice li{margin:.5rem 0}.advice code{background:var(--calm-paper);border-radius:5px;padding:.1rem .35rem;font-size:.9em}
footer{padding-bottom:2rem}
@media (max-width:44rem){.scroll{max-height:none}.scroll thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.scroll table,.scroll tbody{display:block}.scroll tr{display:block;padding:.5rem 0;border-top:1px solid var(--line)}.scroll th[scope=row],.scroll tbody td{display:flex;gap:.6rem;align-items:center;border:0;padding:.12rem 0}.scroll tbody td::before{content:attr(data-label);flex:none;width:7.4rem;color:var(--soft);font-size:.84rem}.tools{position:static}input[type=search]{width:100%}.tools label:first-child{width:100%}.box{padding:.8rem .9rem}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}.tools,#theme,.skip,.more,.read{display:none}.card{content-visibility:visible;break-inside:avoid}.box{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}}
${PICTURE_STYLE}`;
