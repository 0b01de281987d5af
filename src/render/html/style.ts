/** How the page looks. Colours are apart for every kind of sight, and each stands beside a symbol or a word. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f7f7f5,#14161a);--card:light-dark(#fff,#1c1f25);--ink:light-dark(#1c2024,#e8eaed);--soft:light-dark(#5b626b,#a6adb7);--line:light-dark(#e2e3e0,#333840);--accent:light-dark(#1f4e9c,#8ab4ff);--bad:light-dark(#a83a00,#ff9d66);--bad-paper:light-dark(#fdeee5,#3a2317);--warn:light-dark(#7a5600,#f0c350);--warn-paper:light-dark(#fbf3dc,#332a12);--good:light-dark(#1650b0,#8dbdff);--good-paper:light-dark(#e6effc,#182a47);--calm-paper:light-dark(#eeefec,#2a2e35);--band:light-dark(#e3e6ea,#31363e)}
[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
.skip{position:absolute;left:-999px;top:0;background:var(--card);color:var(--accent);padding:.6rem 1rem;z-index:9}.skip:focus{left:.5rem;top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{background:var(--card);border-bottom:1px solid var(--line);border-top:6px solid var(--soft);padding:1rem max(1rem,calc((100vw - 96rem)/2)) 1.4rem}
.result-fail,.result-error{border-top-color:var(--bad)}.result-pass{border-top-color:var(--good)}.result-neutral{border-top-color:var(--warn)}
.bar{display:flex;justify-content:space-between;align-items:center;min-height:2.2rem}
.brand{font-weight:650;letter-spacing:.02em;color:var(--soft)}
h1{margin:.5rem 0 .3rem;font-size:clamp(1.25rem,1rem + 1.3vw,1.9rem);line-height:1.25;font-weight:600;display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline}
.headline{flex:1 1 16rem;text-wrap:balance}
.stamp{font-size:.72em;text-transform:uppercase;letter-spacing:.06em;font-weight:700;padding:.15em .65em;border-radius:999px;background:var(--calm-paper)}
.result-fail .stamp,.result-error .stamp{color:var(--bad);background:var(--bad-paper)}.result-pass .stamp{color:var(--good);background:var(--good-paper)}.result-neutral .stamp{color:var(--warn);background:var(--warn-paper)}
.meta,.small,.lead,.count,figcaption,caption{color:var(--soft);font-size:.86rem}
.meta{margin:0}.small{display:block;line-height:1.4}.lead{margin:-.3rem 0 .9rem}
.page{max-width:98rem;margin:0 auto;padding:1.2rem 1rem 3rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem}
nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .3rem}
nav a{display:block;padding:.3rem .7rem;border-radius:6px;color:var(--soft);text-decoration:none;font-size:.9rem}nav a:hover{background:var(--calm-paper);color:var(--ink)}
@media (min-width:88rem){.page{grid-template-columns:11.5rem minmax(0,1fr)}nav ol{position:sticky;top:1.2rem;flex-direction:column}}
main{container-type:inline-size;display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem 1.3rem;min-width:0}
h2{margin:0 0 .7rem;font-size:1.16rem;font-weight:650}
p{margin:.4rem 0}code,.name{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin:0 0 1rem}
.tile{background:var(--calm-paper);border-radius:9px;padding:.5rem .9rem;min-width:6.5rem}.tile b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{font-size:.86rem}
.o-regressed,.o-violated,.o-missing,.o-invalid,.o-incomparable{background:var(--bad-paper);color:var(--bad)}.o-suspected,.o-inconclusive,.o-waived{background:var(--warn-paper);color:var(--warn)}.o-improved{background:var(--good-paper);color:var(--good)}
.list{margin:0;padding:0;list-style:none}.list>li{padding:.55rem 0;border-top:1px solid var(--line)}.list>li:first-child{border-top:0;padding-top:0}.list>li:last-child{padding-bottom:0}
.fix{display:block}
.badge{display:inline-block;white-space:nowrap;font-size:.84rem;font-weight:600;border-radius:999px;padding:.08rem .6rem;background:var(--calm-paper)}
.b-bad{color:var(--bad);background:var(--bad-paper)}.b-warn{color:var(--warn);background:var(--warn-paper)}.b-good{color:var(--good);background:var(--good-paper)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem .7rem;align-items:center;margin:0 0 .8rem}
label{font-size:.9rem;color:var(--soft)}
input,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:7px;padding:.3rem .7rem;min-height:2.1rem}
input{flex:0 1 18rem;min-width:0}button{cursor:pointer}#theme{font-size:.86rem}
.scroll{overflow-x:auto;border-radius:6px}
table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:left;padding:0 0 .5rem}
th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th,thead td{border-top:0;border-bottom:1px solid var(--soft);color:var(--soft);font-weight:600;font-size:.84rem;white-space:nowrap;vertical-align:bottom}
.corner{font-weight:400}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.none{color:var(--soft)}.why{display:block}.pic{white-space:nowrap}
.metrics td{padding-inline:.55rem}.id{min-width:16rem}.interval{min-width:150px}.trend{min-width:104px}.metrics details{margin:0}summary{cursor:pointer;color:var(--accent);font-size:.84rem;width:max-content}.why{font-size:.88rem;max-width:26rem}
.sort{all:unset;cursor:pointer;white-space:nowrap;padding:.2rem 0}.sort:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.sort::after{content:" ↕";opacity:.55}[aria-sort=ascending] .sort::after{content:" ↑";opacity:1}[aria-sort=descending] .sort::after{content:" ↓";opacity:1}
.map{width:auto;min-width:min(100%,26rem)}.map th[scope=row]{white-space:nowrap;font-weight:400}.heat{min-width:5.2rem;border:2px solid var(--card);border-radius:6px;vertical-align:middle;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.heat .moved{display:block}.heat .small{color:inherit}.right{font-weight:650}
.even{background:var(--calm-paper)}
.worse-1{background:light-dark(#fdeee5,#33251d)}.worse-2{background:light-dark(#fbdcc8,#4d2e1c)}.worse-3{background:light-dark(#f7c19f,#6b3818)}.worse-4{background:light-dark(#f0a070,#8a4312)}
.better-1{background:light-dark(#e8f0fc,#1d2738)}.better-2{background:light-dark(#cfe0f9,#1e3356)}.better-3{background:light-dark(#adc9f4,#1f4378)}.better-4{background:light-dark(#86b0ee,#1f559c)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1.4rem 1.2rem}.list+.figures{margin-top:1rem}figure{margin:0;min-width:0}figcaption .small{margin-top:.15rem}
.chart{display:block;max-width:100%;height:auto;overflow:visible}.bar.chart{margin:.35rem 0}
.c-worse{fill:var(--bad-paper)}.c-zero{stroke:var(--soft);stroke-width:1}.c-limit{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2.5}.c-whisker{fill:none;stroke-width:2;stroke:currentColor}.c-dot{fill:currentColor;stroke:var(--card);stroke-width:1.5}
.t-bad{color:var(--bad)}.t-warn{color:var(--warn)}.t-good{color:var(--good)}.t-calm{color:var(--soft)}
.c-band,.c-rest{fill:var(--band)}.c-line{fill:none;stroke:var(--soft);stroke-width:1.6;stroke-linejoin:round}.c-link{fill:none;stroke:currentColor;stroke-width:1.6}.c-step{stroke:var(--accent);stroke-dasharray:4 3}.c-share{fill:var(--bad)}
.c-release{stroke:var(--good);stroke-width:1;fill:none}.c-flag{fill:var(--good)}.c-idle{stroke:var(--soft);stroke-width:1;stroke-dasharray:1 3;fill:none}.key{white-space:nowrap;margin-right:.7rem}.key svg{vertical-align:.1em}
.c-grid{stroke:var(--line);fill:none}.c-tick{fill:var(--soft);font-size:10px}.c-curve{fill:none;stroke:currentColor;stroke-width:2}.c-mark{fill:currentColor}.s-base{color:var(--soft)}.c-curve.s-base{stroke-dasharray:5 3}.s-head{color:var(--accent)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.9rem 0 0;font-size:.84rem;color:var(--soft)}.k{display:inline-block;vertical-align:-.12em;margin-right:.4rem;width:1rem;height:.85rem}.k-dot{border-radius:50%;width:.7rem;height:.7rem;background:var(--soft)}.k-zero{border-left:2px solid var(--soft);width:.3rem}.k-limit{border-left:2px dashed var(--ink);width:.3rem}.k-worse{background:var(--bad-paper);border:1px solid var(--bad)}.k-band{background:var(--band)}
.lively .flips{height:min(32rem,70vh);overflow:auto;border:1px solid var(--line)}.lively .flips thead th{position:sticky;top:0;background:var(--card)}.lively .plain-more{display:none}
.lively .flips td{height:33px;padding-block:0;white-space:nowrap;vertical-align:middle;max-width:22rem;overflow:hidden;text-overflow:ellipsis}.lively .flips .gap{border:0}.lively .flips caption{padding:.5rem .7rem}
footer{max-width:98rem;margin:0 auto;padding:0 1rem 2rem;color:var(--soft);font-size:.86rem}
@container (max-width:66rem){.metrics thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.metrics,.metrics tbody,.metrics td,.metrics caption{display:block}.metrics tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.05fr) auto;gap:.1rem 1.2rem;border-top:1px solid var(--line);padding:.8rem 0}.metrics tr[hidden]{display:none}.metrics td{border:0;padding:.12rem 0;text-align:left;white-space:normal;min-width:0;display:flex;gap:.5rem}.metrics td::before{content:attr(data-label);flex:none;width:3.8rem;color:var(--soft);font-size:.82rem;line-height:1.8}.metrics td>div{min-width:0}.metrics td.num .small{display:inline-block;margin-left:.5rem;white-space:nowrap}.metrics .first,.metrics .id,.metrics .pic{display:block}.metrics .first::before,.metrics .id::before{display:none}.metrics .pic::before{display:block;width:auto}.metrics .id{grid-row:2/5;grid-column:1}.metrics .c-base{grid-area:1/2}.metrics .c-head{grid-area:2/2}.metrics .c-change{grid-area:3/2}.metrics .c-interval{grid-area:1/3/3}.metrics .c-history{grid-area:3/3/5}}
@container (max-width:40rem){.metrics tr{grid-template-columns:minmax(0,1fr) auto}.metrics .id{grid-area:2/1/3/3}.metrics .c-base,.metrics .c-head,.metrics .c-change{grid-row:auto;grid-column:1/3}.metrics .c-interval,.metrics .c-history{grid-area:auto}}
@container (max-width:40rem){.map{font-size:.8rem;min-width:0}.map th,.map td{padding:.3rem .2rem}.map thead th{font-size:.76rem;white-space:normal}.map th[scope=row]{white-space:normal}.heat{min-width:0;white-space:normal}.stack thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.stack,.stack tbody,.stack caption{display:block}.stack tr{display:block;padding:.4rem 0;border-top:1px solid var(--line)}.stack td{display:flex;gap:.6rem;border:0;padding:.1rem 0;text-align:left;white-space:normal}.stack td::before{content:attr(data-label);flex:none;width:6.4rem;color:var(--soft);font-size:.82rem;line-height:1.8}.stack td>div{min-width:0}}
@media (max-width:44rem){nav ol{gap:0}nav a{padding:.2rem .5rem;font-size:.84rem}section{padding:.9rem .9rem 1.1rem;border-radius:10px}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}nav,.tools,#theme,.skip{display:none}section{break-inside:auto;border:0;padding:.5rem 0}tr,figure,li{break-inside:avoid}.scroll{overflow:visible}.lively .flips{height:auto;overflow:visible}}
`;
