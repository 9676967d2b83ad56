/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-3996593608c40a48375ed99d4f9fa193222146ea280bcd4f55c41db4ba3dc6c3
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Re=`/* Cloud: walks over the band where most of them are. */

.gd-plot .gd-cloud-band {
  fill: var(--gd-path);
  fill-opacity: 0.18;
  stroke: none;
}

.gd-plot .gd-cloud-minimum {
  fill: none;
  stroke: currentColor;
  stroke-width: 1;
}

.gd-plot .gd-curve.gd-cloud-walk {
  stroke: var(--gd-model);
  stroke-width: 1.2;
}

.gd-plot .gd-curve.gd-cloud-walk:not(.gd-cloud-walk-0) {
  stroke-opacity: 0.45;
}
`;var De=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

/* Two columns where there is room: what is looked at, and what is turned. */
.gd-live:has(> .gd-two) {
  container-type: inline-size;
}

.gd-two {
  display: grid;
  gap: 0.4rem 1.2rem;
  grid-template-columns: minmax(0, 1fr);
}

@container (min-width: 34rem) {
  .gd-two {
    grid-template-columns: minmax(0, 58fr) minmax(0, 42fr);
  }
}

.gd-two .gd-controls {
  grid-template-columns: minmax(0, 1fr);
}

/* A map: the lower the ground, the deeper the tint. */
.gd-map :is(path, ellipse) {
  fill: color-mix(in oklab, var(--gd-ground) calc(40% + 60% * var(--gd-height)), var(--gd-path));
  stroke: color-mix(in oklab, var(--gd-ground) 45%, var(--gd-path));
  stroke-width: 0.7;
  vector-effect: non-scaling-stroke; /* the bowl's ellipses are stretched */
}

.gd-stars path {
  fill: var(--gd-minimum);
  stroke: var(--gd-ground);
}

.gd-trail-first,
.gd-race-first {
  --gd-racer: var(--gd-path);
}

.gd-trail-second,
.gd-race-second {
  --gd-racer: var(--gd-model);
}

.gd-trail path {
  fill: none;
  stroke: var(--gd-racer);
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 1.4;
}

.gd-trail .gd-trail-halo {
  stroke: var(--gd-ground);
  stroke-opacity: 0.75;
  stroke-width: 4.5;
}

.gd-trail .gd-trail-dots {
  stroke-width: 4;
}

.gd-trail .gd-trail-cross {
  stroke-width: 3;
}

.gd-trail-head,
.gd-plot .gd-race-end {
  fill: var(--gd-racer);
  stroke: var(--gd-ground);
  stroke-width: 1.5;
}

.gd-plot .gd-curve.gd-race-first,
.gd-plot .gd-curve.gd-race-second {
  stroke: var(--gd-racer);
}

.gd-race .gd-handle-dot {
  fill: var(--gd-ground);
  fill-opacity: 0.6;
  stroke: var(--gd-minimum);
  stroke-width: 2.5;
}

.gd-race-panel {
  border-left: 4px solid var(--gd-racer);
  margin: 0 0 0.5rem;
  padding-left: 0.7rem;
}

.gd-race-panel input[type="range"] {
  accent-color: var(--gd-racer);
}

.gd-race-fate {
  font-variant-numeric: tabular-nums;
  min-height: 2.8em;
}

.gd-race-fate.gd-bad {
  color: var(--gd-bad);
}

.gd-live [hidden] {
  display: none;
}

.gd-over-plot {
  color: var(--gd-quiet);
  font-size: 13px;
}

.gd-race-map {
  align-items: center;
  display: flex;
  gap: 0.9rem;
}

.gd-race-map > .gd-choice,
.gd-race-panel > .gd-choice {
  max-width: 100%;
  min-width: 0;
}

.gd-race-map select,
.gd-race-panel select {
  min-width: 0;
}

.gd-trail-bowl {
  --gd-racer: var(--gd-path);
}

.gd-plot .gd-bowl-flat {
  --gd-side: var(--gd-other);
}

.gd-plot .gd-bowl-steep {
  --gd-side: var(--gd-model);
}

.gd-plot :is(path, line):is(.gd-bowl-flat, .gd-bowl-steep) {
  stroke: var(--gd-side);
}

.gd-plot text:is(.gd-bowl-flat, .gd-bowl-steep) {
  fill: var(--gd-side);
  font-weight: 600;
  paint-order: stroke;
  stroke: var(--gd-ground);
  stroke-opacity: 0.8;
  stroke-width: 3;
}

.gd-bowl-axis {
  stroke-dasharray: 5 5;
  stroke-width: 1.3;
}

.gd-plot .gd-curve.gd-bowl-slower {
  stroke: var(--gd-ink);
  stroke-opacity: 0.22;
  stroke-width: 9;
}

.gd-plot .gd-curve.gd-bowl-thin {
  stroke-width: 1.8;
}

.gd-bowl-mark {
  stroke: var(--gd-edge);
  stroke-dasharray: 3 3;
}

.gd-bowl-beyond {
  fill: var(--gd-bad);
  fill-opacity: 0.12;
}

.gd-title .gd-bad {
  color: var(--gd-bad);
}

.gd-two .gd-slider label {
  min-width: 2.9rem;
}
`;var Be=`/* Steps: two plots side by side where there is room, and a colour for each run. */

.gd-steps-pair {
  display: grid;
  gap: 0.4rem 1rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
}

.gd-steps-zeroed {
  --gd-run: var(--gd-path);
}

.gd-steps-unzeroed {
  --gd-run: var(--gd-model);
}

.gd-plot .gd-curve:is(.gd-steps-zeroed, .gd-steps-unzeroed) {
  stroke: var(--gd-run);
}

.gd-plot .gd-curve.gd-steps-other {
  stroke-opacity: 0.45;
  stroke-width: 1.4;
}

.gd-plot circle:is(.gd-steps-zeroed, .gd-steps-unzeroed) {
  fill: var(--gd-run);
  stroke: var(--gd-ground);
  stroke-width: 1.5;
}

.gd-plot circle.gd-steps-other {
  display: none;
}

.gd-plot text:is(.gd-steps-zeroed, .gd-steps-unzeroed) {
  fill: var(--gd-run);
  font-weight: 600;
  paint-order: stroke;
  stroke: var(--gd-ground);
  stroke-opacity: 0.8;
  stroke-width: 3;
}

.gd-title .gd-steps-lost {
  color: var(--gd-bad);
}
`;var Ue=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

.gd-live {
  --gd-ground: #ffffff;
  --gd-ink: #22262b;
  --gd-quiet: #5b626b;
  --gd-line: #dde1e6;
  --gd-edge: #8a9199;
  --gd-data: #4a5568;
  --gd-model: #d1382c;
  --gd-path: #14568f;
  --gd-other: #8a5a00;
  --gd-third: #7a4fa3;
  --gd-minimum: #111111;
  --gd-good: #1d6b3f;
  --gd-bad: #b5281d;
  color: var(--gd-ink);
  color-scheme: light;
  font-family: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif;
  font-size: 15px;
  line-height: 1.4;
  max-width: 42rem;
  margin: 0 auto;
  text-align: left;
}

:is(html[data-theme="dark"], body[data-jp-theme-light="false"], body.vscode-dark, html[theme="dark"]) .gd-live {
  color-scheme: dark;
  --gd-ground: #121417;
  --gd-ink: #e6e8eb;
  --gd-quiet: #aab1b9;
  --gd-line: #30363d;
  --gd-edge: #79818a;
  --gd-data: #b3bdcc;
  --gd-model: #ff7f72;
  --gd-path: #7fbaf0;
  --gd-other: #e3ad52;
  --gd-third: #c7a5ec;
  --gd-minimum: #f4f4f4;
  --gd-good: #7fd6a2;
  --gd-bad: #ff8a7d;
}

/* The picture stands in for the widget on paper; the widget has its place on the screen. */
.gd-widget[data-live] > :is(.gd-fallback, .gd-plain) {
  display: none !important;
}

@media print {
  .gd-widget[data-live] > :is(.gd-fallback, .gd-plain) {
    display: block !important;
  }

  .gd-widget[data-live] > .gd-live {
    display: none;
  }
}

.gd-title {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1rem;
  margin: 0 0 0.3rem;
  min-height: 1.7em;
  font-variant-numeric: tabular-nums;
}

.gd-title strong {
  font-size: 1.15em;
}

.gd-title span {
  color: var(--gd-quiet);
}

.gd-plot-box {
  overflow: hidden;
  width: 100%;
}

.gd-plot {
  display: block;
  overflow: visible;
}

.gd-plot text {
  fill: var(--gd-quiet);
  font-size: 12px;
  user-select: none;
}

.gd-plot .gd-grid line {
  stroke: var(--gd-line);
  stroke-width: 1;
}

.gd-plot .gd-axes {
  fill: none;
  stroke: var(--gd-edge);
}

.gd-plot .gd-axis-label {
  fill: var(--gd-ink);
}

.gd-plot .gd-curve {
  fill: none;
  stroke: var(--gd-model);
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 2.5;
}

.gd-plot .gd-point {
  fill: var(--gd-data);
  stroke: var(--gd-ground);
}

.gd-plot .gd-residual {
  stroke: var(--gd-path);
  stroke-width: 1.3;
}

.gd-handle {
  cursor: grab;
  outline: none;
  touch-action: none;
}

.gd-handle:active {
  cursor: grabbing;
}

.gd-handle-reach {
  fill: transparent;
}

.gd-handle-dot {
  fill: var(--gd-path);
  stroke: var(--gd-ground);
  stroke-width: 2;
}

.gd-handle:hover .gd-handle-dot {
  stroke: var(--gd-ink);
}

.gd-handle:focus-visible .gd-handle-reach {
  stroke: var(--gd-path);
  stroke-width: 2;
}

.gd-controls {
  display: grid;
  gap: 0.25rem 1.2rem;
  margin-top: 0.4rem;
}

.gd-row {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1.1rem;
}

.gd-slider {
  align-items: center;
  display: grid;
  gap: 0.6rem;
  grid-template-columns: minmax(1.2rem, auto) minmax(0, 1fr) minmax(3.4rem, auto);
  min-height: 2.1rem;
}

.gd-slider output {
  font-variant-numeric: tabular-nums;
  text-align: right;
}

.gd-live input[type="range"] {
  accent-color: var(--gd-path);
  height: 1.9rem;
  margin: 0;
  min-width: 0;
  width: 100%;
}

.gd-choice,
.gd-toggle {
  align-items: center;
  display: inline-flex;
  gap: 0.45rem;
  margin: 0;
  min-height: 2.1rem;
}

.gd-live label {
  color: inherit;
  font-family: inherit;
  margin: 0;
}

.gd-live select,
.gd-button {
  background: var(--gd-ground);
  border: 1px solid var(--gd-edge);
  border-radius: 5px;
  color: var(--gd-ink);
  font: inherit;
  min-height: 2.1rem;
  padding: 0.15rem 0.55rem;
}

.gd-button {
  cursor: pointer;
}

.gd-button:hover {
  border-color: var(--gd-ink);
}

.gd-live input[type="checkbox"],
.gd-live input[type="radio"] {
  accent-color: var(--gd-path);
  flex: none;
  height: 1.1rem;
  margin: 0;
  width: 1.1rem;
}

.gd-live :is(input, select, button):focus-visible {
  outline: 2px solid var(--gd-path);
  outline-offset: 2px;
}

.gd-spoken {
  clip-path: inset(50%);
  height: 1px;
  margin: 0;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
}

.gd-plot .gd-knobs-best {
  stroke: var(--gd-minimum);
  stroke-dasharray: 2 6;
  stroke-width: 2.2;
}

.gd-plot .gd-slope-loss {
  stroke: var(--gd-edge);
}

.gd-plot .gd-slope-secant {
  stroke: var(--gd-path);
  stroke-dasharray: 7 4;
  stroke-width: 2;
}

.gd-title .gd-slope-truth {
  color: var(--gd-model);
}

.gd-title .gd-slope-measured {
  color: var(--gd-path);
}

.gd-slope-end,
.gd-slope-error {
  fill: var(--gd-path);
}

.gd-slope-now {
  fill: none;
  stroke: var(--gd-model);
  stroke-width: 2.5;
}

.gd-slope .gd-handle-dot {
  fill: var(--gd-model);
}

.gd-quiz-question {
  border: 0;
  border-left: 3px solid var(--gd-line);
  margin: 0 0 1.4rem;
  min-width: 0;
  padding: 0.1rem 0 0.1rem 1rem;
}

.gd-quiz-question legend {
  float: left; /* a legend that behaves like a paragraph */
  font-size: 1em;
  font-weight: 600;
  margin: 0 0 0.4rem;
  padding: 0;
  width: 100%;
}

.gd-quiz-question legend + * {
  clear: both;
}

.gd-live .gd-quiz-choice {
  align-items: baseline;
  border-radius: 5px;
  cursor: pointer;
  display: flex;
  gap: 0.6rem;
  padding: 0.35rem 0.4rem;
}

.gd-quiz-choice input {
  position: relative;
  top: 0.15rem;
}

.gd-quiz-right {
  outline: 1px solid var(--gd-good);
}

.gd-quiz-wrong {
  outline: 1px solid var(--gd-bad);
}

.gd-live .gd-quiz-answer {
  font: inherit;
  margin: 0.4rem 0 0;
  min-height: 1.4em;
}

.gd-quiz-answer strong {
  color: var(--gd-good);
}

.gd-quiz-question:has(.gd-quiz-wrong) .gd-quiz-answer strong {
  color: var(--gd-bad);
}

.gd-live code {
  background: none;
  border: 0;
  color: inherit;
  font-size: 0.92em;
  padding: 0;
}

.gd-bad {
  color: var(--gd-bad) !important;
}

.gd-hinges-each path {
  fill: none;
  stroke: var(--gd-path);
  stroke-opacity: 0.65;
  stroke-width: 1.1;
}

.gd-hinges-kinks circle {
  fill: var(--gd-model);
  stroke: var(--gd-ground);
}

.gd-plot .gd-hinges-loss {
  stroke-width: 1.8;
}

.gd-hinges-knobs {
  column-gap: 1.4rem;
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
}

.gd-hinges-knobs .gd-slider {
  grid-template-columns: 5.2rem minmax(0, 1fr) 3.4rem;
}
`;function Ge(t,e,n){let r=e.get("kind"),o=new Qt(e,n);return Je(n,"",Ue+De+Be+Re),t[r].style&&Je(n,r,t[r].style),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Qt=class{#t=[];#n=[];#e=0;#r=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#n.push(e)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#t)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function Je(t,e,n){let r=t.getRootNode(),o=r===document||!r.querySelector?document.head:r;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=n,o.append(s)}var Y={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},mr=["loss","data","view","start","steps","at"];function te({loss:t,data:e,view:n,start:r,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:n.flat().join(),start:r.join(),steps:o});return e.length&&d.set("data",gt(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},f)=>{let g=Object.keys(i).find(h=>i[h].text===l);d.set(`rule${f+1}`,g??l),d.set(`set${f+1}`,Object.entries(c).map(([h,u])=>`${h}:${u}`).join())}),d.toString()}function ee(t,e){let n={},r=[];if(t.length>8e3)return{found:n,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!mr.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&r.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?r.push(i):n[d]=c};s("loss","loss",i=>i.length<=Y.text?i:null),s("data","data",zt),s("view","view",i=>pr(Ke(i,[4]))),s("start","start",i=>Ke(i,Array.from({length:Y.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Ve(i,1)),s("at","shown",i=>Ve(i,0));let a=[];for(let i=1;i<=Y.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=xr(o.get(`set${i}`)??"");l.length>Y.text||c===null?r.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(n.rules=a),{found:n,wrong:r}}function Ke(t,e){let n=t.split(",",Y.coordinates+1).map(jt);return e.includes(n.length)&&n.every(o=>Math.abs(o)<=Y.size)?n:null}var gt=(t,e=`
`)=>t.map(n=>n.join(" ")).join(e);function zt(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(r=>r.trim()).map(r=>r.trim().split(/[\s,]+/).map(jt));return e.every(r=>r.length===2&&r.every(o=>Math.abs(o)<=Y.size))&&e.length<=Y.points?e:null}var jt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function pr(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([n,r])=>r-n>=1e-6)?e:null}function Ve(t,e){let n=jt(t);return Number.isInteger(n)&&n>=e&&n<=Y.steps?n:null}function xr(t){let e={};for(let n of t?t.split(",",20):[]){let[,r,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(n)??[],s=r===void 0?NaN:jt(o);if(!(Math.abs(s)<=Y.size))return null;e[r]=s}return e}var He=()=>({get:()=>"",set(){},link:null,onChange(){}});function y(t,e={},...n){return Ye(document.createElement(t),e,n)}function D(t,e={},...n){return Ye(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function I(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function ct(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(D(e,r));return[...t.children]}function Ye(t,e,n){return I(t,e),t.append(...n),t}var We=0;function H(){return We+=1,`gd-${We}-${Math.random().toString(36).slice(2,8)}`}function G(t,{label:e,onPress:n}){let r=y("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function Ze(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function P(t,e=3){if(!Number.isFinite(t)||t===0)return Ze(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${ne(Number(o))}`}return Ze(t,Math.max(0,e-1-n))}var mt=t=>Math.round(t*10)/10;function ne(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Xe(t){return String(Number(t.toPrecision(10))).replace("-","−")}function q(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function Qe(t,{from:e,to:n,perSecond:r}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*r());if(l>=n()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function tn(t,{runners:e,rules:n,lowest:r,lower:o}){let s=e.map((a,i)=>({...n[i],runner:a,gaps:a.losses.map(d=>d-r.value)}));return wr[t.kind](t,s,{lowest:r,lower:o})}var Lt=t=>t.at(-1),wr={reach:({share:t,steps:e,own:n,free:r},o)=>o.some(({gaps:s,name:a,rule:i})=>(!n||!a)&&(!r||!i.hyperparameters.length)&&s.slice(0,e+1).some(d=>d<=t*s[0])),higher:({method:t},e)=>e.some(({name:n,gaps:r})=>n===t&&r.length>20&&!(Lt(r)<=r[0])),cycle:({points:t,method:e},n)=>n.some(({name:r,runner:o})=>r===e&&yr(o.points)===t),better:({share:t,first:e},n)=>{let r=n.find(({name:o})=>o===e);return!!r&&n.some(({name:o,gaps:s})=>!o&&s.length===r.gaps.length&&Lt(s)<=t*Lt(r.gaps))},below:(t,e,{lower:n})=>n!==null&&e.some(({gaps:r})=>r.some((o,s)=>s>0&&o<n[s])),apart:({points:t},e,{lowest:n})=>{let r=[];for(let{gaps:o,runner:s}of e){let a=s.points.at(-1),i=d=>Math.hypot(...a.map((l,c)=>l-d[c]))<.1;Lt(o)<.001&&n&&!r.some(i)&&r.push(a)}return r.length>=t}};function yr(t){let e=t.slice(-40);if(t.length<200||!e.flat().every(Number.isFinite))return 0;let n=Math.max(...e.flat().map(Math.abs)),r=(o,s)=>o.every((a,i)=>Math.abs(a-s[i])<=1e-6*n);for(let o=1;o<=10;o++)if(e.slice(o).every((s,a)=>r(s,e[a])))return o;return 0}var en="gdlib-playground-done";function nn(t,e){let{words:n}=t,[r,o,s]=["challenges","losses","methods"].map(h=>t.get(h)),a=new Set(br().filter(h=>Object.hasOwn(r,h))),i=null,d=y("summary"),l={},c=Object.entries(r).map(([h,u])=>{l[h]=y("strong");let p=G(t,{label:n.open,onPress(){i=h,e(u)}}),b=y("span",{id:H()},n.challenge[h]," ",l[h]);return p.setAttribute("aria-describedby",b.id),y("li",{},p,b)}),f=y("details",{class:"gd-play-challenges"},d,y("ol",{},...c));function g(){d.textContent=q(n.challenges,{done:a.size,all:c.length});for(let h of Object.keys(r))l[h].textContent=a.has(h)?`✓ ${n.done}`:h===i?n.asked_now:""}return g(),{element:f,judge({text:h,start:u,runners:p,rules:b,lowest:v,lower:M}){if(g(),!i||a.has(i))return;let{loss:j,start:m,goal:x}=r[i];if(h!==o[j].text||u.some(($,A)=>$!==m[A]))return;let k=b.map($=>({...$,name:Object.keys(s).find(A=>s[A].text===$.text)}));tn(x,{runners:p,rules:k,lowest:v,lower:M})&&(a.add(i),vr([...a]),g(),t.say(`${n.challenge[i]} ${n.done}`))}}}function br(){try{let t=JSON.parse(localStorage.getItem(en)??"[]");return Array.isArray(t)?t:[]}catch{return[]}}function vr(t){try{localStorage.setItem(en,JSON.stringify(t))}catch{}}function re(t){return t===null?NaN:+t}function oe(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function It(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var kr=Math.sqrt(50),Mr=Math.sqrt(10),$r=Math.sqrt(2);function Ft(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=kr?10:s>=Mr?5:s>=$r?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=n&&n<2?Ft(t,e,n*2):[i,d,l]}function pt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?Ft(e,t,n):Ft(t,e,n);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(r)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function se(t,e,n){return e=+e,t=+t,n=+n,Ft(t,e,n)[2]}function Ct(t,e,n){let r;for(;;){let o=se(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function _t(t){return Math.max(1,Math.ceil(Math.log(oe(t))/Math.LN2)+1)}function ae(t,e,n=re){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,s=Math.floor(o),a=+n(t[s],s,t),i=+n(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function kt(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let s=D("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=D("g",{class:"gd-grid","aria-hidden":"true"}),i=D("text",{class:"gd-axis-label","aria-hidden":"true"}),d=D("text",{class:"gd-axis-label","aria-hidden":"true"}),l=D("svg",{class:"gd-inside"}),c=D("g");s.append(a,l,c,i,d);let f=y("div",{class:"gd-plot-box"},s),g=null,h=600,u={left:44,right:12,top:10,bottom:40},p=()=>{let m=h;return h=Math.round(f.clientWidth)||h,h!==m};t.onStart(p);let b=new ResizeObserver(()=>{p()&&t.redraw()});b.observe(f),t.signal.addEventListener("abort",()=>b.disconnect());function v(){let m=Math.round(Math.min(r,Math.max(200,h*n)));return g?.width===h&&g?.height===m?!1:(g={width:h,height:m},I(s,{width:h,height:m,viewBox:`0 0 ${h} ${m}`}),I(l,{x:u.left,y:u.top,width:h-u.left-u.right,height:m-u.top-u.bottom,viewBox:`${u.left} ${u.top} ${h-u.left-u.right} ${m-u.top-u.bottom}`}),!0)}let M="",j={element:f,svg:s,inside:(m,x)=>l.appendChild(D(m,x)),over:(m,x)=>c.appendChild(D(m,x)),describe:m=>s.setAttribute("aria-label",m),frame({x:m,y:x}){u.left=x.log?58:44;let k=v(),$=JSON.stringify([m,x]);if(!k&&$===M)return;M=$;let A=g.width-u.right,z=g.height-u.bottom;j.x=rn(m,[u.left,A]),j.y=rn(x,[z,u.top]),j.domains={x:m.domain,y:x.domain},j.width=A-u.left,j.height=z-u.top;let S=on(m,Math.max(3,Math.floor(j.width/70))),O=on(x,Math.max(3,Math.floor(j.height/48))),R=ct(a,"g",S.length+O.length+1);S.forEach((C,_)=>{let U=j.x(C.value);R[_].replaceChildren(D("line",{x1:U,x2:U,y1:u.top,y2:z}),D("text",{x:U,y:z+16,"text-anchor":"middle"},C.text))}),O.forEach((C,_)=>{let U=j.y(C.value);R[S.length+_].replaceChildren(D("line",{x1:u.left,x2:A,y1:U,y2:U}),D("text",{x:u.left-6,y:U+4,"text-anchor":"end"},C.text))}),R.at(-1).replaceChildren(D("path",{class:"gd-axes",d:`M${u.left},${u.top}V${z}H${A}`})),I(i,{x:(u.left+A)/2,y:g.height-5,"text-anchor":"middle"}),i.textContent=m.label??"";let W=(u.top+z)/2;I(d,{x:11,y:W,"text-anchor":"middle",transform:`rotate(-90 11 ${W})`}),d.textContent=x.label??""},line(m,x=0){let k="",$="M",A=[0,0];for(let[z,S]of m){let O=j.x(z),R=Math.max(-1e5,Math.min(1e5,j.y(S)));if(Number.isFinite(O)&&Number.isFinite(R)){if($==="L"&&Math.abs(O-A[0])+Math.abs(R-A[1])<x)continue;A=[O,R],k+=`${$}${mt(O)},${mt(R)}`,$="L"}else $="M"}return k}};return j}function rn({domain:[t,e],log:n=!1},[r,o]){let s=n?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>r+(s(l)-a)/(i-a)*(o-r);return d.invert=l=>{let c=a+(l-r)/(o-r)*(i-a);return n?10**c:c},d}function on({domain:[t,e],log:n=!1},r){if(!n)return pt(t,e,r).map(d=>({value:d,text:Xe(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/r));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:ne(d)}))}function ie(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function nt(t){let e=t.length,n=t.map(r=>Array.from(r));if(n.some(r=>r.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let r=0;r<30;r++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(n[s][a]),n[s][a]!==0&&Nr(n,s,a);if(o===0)break}return n.map((r,o)=>r[o]).sort((r,o)=>r-o)}function Nr(t,e,n){let r=(t[n][n]-t[e][e])/(2*t[e][n]),o=Math.sign(r||1)/(Math.abs(r)+Math.hypot(r,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][n]]=[s*t[i][e]-a*t[i][n],a*t[i][e]+s*t[i][n]];for(let i=0;i<t.length;i++)[t[e][i],t[n][i]]=[s*t[e][i]-a*t[n][i],a*t[e][i]+s*t[n][i]];t[e][n]=t[n][e]=0}function Mt(t,{label:e,rows:n=1,onText:r}){let[o,s]=[H(),H()],a=y("textarea",{id:o,rows:n,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=y("code",{class:"gd-play-excerpt"}),d=y("span"),l=y("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>r(a.value),{signal:t.signal}),{element:y("div",{class:"gd-play-field"},y("label",{for:o},e),a,l),input:a,show(c,f){a.value!==c&&(a.value=c);let g=c.split(`
`).reduce((h,u)=>h+Math.max(1,Math.ceil(u.length/44)),0);return I(a,{rows:Math.min(12,Math.max(n,g)),"aria-invalid":String(f!==null)}),l.hidden=f===null,f===null?"":(i.replaceChildren(c.slice(Math.max(0,f.at-16),f.at),y("mark",{},c.slice(f.at,f.end).trim()||"␣"),c.slice(f.end,f.end+16)),d.textContent=` ${q(t.words.faults[f.code],f.values)}`,l.textContent)}}}var T=class extends Error{constructor(e,n,r,o={}){super(e),this.name="Fault",this.code=e,this.at=n,this.end=Math.max(r,n+1),this.values=o}};var st={characters:600,depth:40,nodes:400,name:20,assignments:24},le=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Ar={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},sn={"²":"2","³":"3"};function Sr(t){let e=st.characters;if(t.length>e)throw new T("long",e,t.length,{most:e});let n=[],r=le.lastIndex=0;for(;r<t.length;){let o=le.exec(t);if(!o){let f=String.fromCodePoint(t.codePointAt(r));throw new T("sign",r,r+f.length,{sign:f})}let s=le.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Ar[o[0]]??o[0];if(d?.length>st.name)throw new T("name_long",r,s,{most:st.name});c in sn?n.push({type:"^",text:"^",at:r,end:s},{type:"number",text:sn[c],at:r,end:s}):a||n.push({type:c,text:o[0],at:r,end:s}),r=s}return n.push({type:"stop",text:"",at:t.length,end:t.length}),n}var Tt=class{#t;#n;#e=0;#r=0;#o=0;constructor(e,n){this.#t=Sr(e),this.#n=n}get next(){return this.#t[this.#e]}take(){return this.#e+=1,this.#t[this.#e-1]}fault(e,n,r=this.next){return new T(e,r.at,r.end,n)}node(e){if(this.#o+=1,this.#o>st.nodes)throw new T("many",e.at,e.end,{most:st.nodes});return e}call(e,n,r){return this.node({kind:"call",name:e,args:n,at:r.at,end:r.end})}deeper(e){if(this.#r+=1,this.#r>st.depth)throw this.fault("deep",{most:st.depth});let n=e();return this.#r-=1,n}expression(){return this.deeper(()=>{let e=this.sum(),n=this.next;return["<",">","<=",">="].includes(n.type)?this.call(this.take().type,[e,this.sum()],n):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let n=this.take();e=this.call(n.type,[e,this.product()],n)}return e}product(){let e=this.signed(),n=!1;for(;;){let r=this.next;if(r.type==="*"||r.type==="/")e=this.call(this.take().type,[e,this.signed()],r),n=r.type==="/";else if(r.type==="name"||r.type==="("){if(n)throw this.fault("two_readings");e=this.call("*",[e,this.power()],r)}else{if(r.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let n=this.deeper(()=>this.signed());return e.type==="+"?n:this.call("negative",[n],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let n=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],n)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#n(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let n=this.take(),r=[this.expression()];for(;this.next.type===",";)this.take(),r.push(this.expression());return this.close(n),this.call(e.text,r,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function an(t,e){let n=new Tt(t,e),r=n.expression();if(n.next.type!=="stop")throw n.fault("unexpected",{sign:n.next.text.trim()||";"});return r}function ln(t,e){let n=new Tt(t,e),r=[];for(;;){for(;n.next.type===";";)n.take();if(n.next.type==="stop")return r;if(r.length===st.assignments)throw n.fault("assignments",{most:st.assignments});if(r.push(n.assignment()),![";","stop"].includes(n.next.type))throw n.fault("unexpected",{sign:n.next.text})}}var qt=()=>1,B=()=>0,cn=t=>t?1:0,J=(t,e,n,r)=>({arity:1,of:t,da:e,db:B,daa:n,dab:B,dbb:B,...r}),xt=(t,e,n,r,o,s,a)=>({arity:2,of:t,da:e,db:n,daa:r,dab:o,dbb:s,...a}),Pt=t=>1/(1+Math.exp(-t)),de={chooses:!0},Or=xt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t)**2),hn={sin:J(Math.sin,t=>Math.cos(t),(t,e,n)=>-n),cos:J(Math.cos,t=>-Math.sin(t),(t,e,n)=>-n),tan:J(Math.tan,(t,e,n)=>1+n*n,(t,e,n)=>2*n*(1+n*n)),atan:J(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:J(Math.sinh,t=>Math.cosh(t),(t,e,n)=>n),cosh:J(Math.cosh,t=>Math.sinh(t),(t,e,n)=>n),tanh:J(Math.tanh,(t,e,n)=>1-n*n,(t,e,n)=>-2*n*(1-n*n)),exp:J(Math.exp,(t,e,n)=>n,(t,e,n)=>n),log:J(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:J(Math.sqrt,(t,e,n)=>1/(2*n),(t,e,n)=>-1/(4*n*n*n)),abs:J(Math.abs,Math.sign,B),sign:J(Math.sign,B,B,de),relu:J(t=>t<=0?0:t,t=>cn(t>0),B,de),sigmoid:J(Pt,(t,e,n)=>(1-n)*n,(t,e,n)=>n*(1-n)*(1-2*n)),softplus:J(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),Pt,t=>Pt(t)*(1-Pt(t))),max:dn(Math.max,(t,e)=>t>e),min:dn(Math.min,(t,e)=>t<e)},Er={"+":xt((t,e)=>t+e,qt,qt,B,B,B),"-":xt((t,e)=>t-e,qt,()=>-1,B,B,B),"*":xt((t,e)=>t*e,(t,e)=>e,t=>t,B,qt,B),"/":xt((t,e)=>t/e,(t,e)=>1/e,(t,e,n)=>-n/e,B,(t,e)=>-1/(e*e),(t,e,n)=>2*n/(e*e)),"^":Or,negative:J(t=>-t,()=>-1,B),square:J(t=>t*t,t=>2*t,()=>2),cube:J(t=>t*t*t,t=>3*t*t,t=>6*t)};function dn(t,e){let n=(r,o)=>r===o?.5:cn(e(r,o));return xt(t,n,(r,o)=>n(o,r),B,B,B,de)}var wt=new Map(Object.entries(hn)),at=new Map(Object.entries({...hn,...Er})),rt=new Map([["pi",Math.PI],["e",Math.E]]),un=new Set(["abs","sign","relu","max","min","sqrt","^"]);var fn=["p","g","k","n"],$t={kept:12,hyperparameters:6,asked:4},gn=t=>t.reduce((e,n)=>e+n,0),Nt=new Map([["sum",{arity:1,of:gn}],["mean",{arity:1,of:t=>gn(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((n,r,o)=>n+r*e[o],0)}]]),ht=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),pn=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),xn={arity:3,of:(t,e,n)=>t?e:n},mn=t=>wt.has(t)||Nt.has(t)||ht.has(t)||t==="where";function wn(t){let e=ln(t,mn);if(!e.length)throw new T("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(rt.has(a)||mn(a)||fn.includes(a)&&a!=="p")throw new T("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new T("stays",0,t.length);let n=yn(e.map(({name:a})=>a)).filter(a=>a!=="p"),r=jr(e).filter(a=>![...n,...fn].includes(a)&&!rt.has(a));zr("kept_many",e,n,$t.kept);for(let a of r.slice($t.hyperparameters)){let{at:i,end:d}=Lr(e,a);throw new T("hyperparameters",i,d,{name:a,most:$t.hyperparameters})}let o=Fr(e),s=Ir(e);return{kept:n,hyperparameters:r,assignments:e,vectors:o,asked:s,make:a=>new ce({assignments:e,kept:n,vectors:o,values:a})}}var yn=t=>[...new Set(t)];function zr(t,e,n,r){if(n.length<=r)return;let{at:o,end:s}=e.find(({name:a})=>a===n[r]);throw new T(t,o,s,{most:r})}function*bn(t){yield t;for(let e of t.args??[])yield*bn(e)}var ue=t=>t.flatMap(({value:e})=>[...bn(e)]),jr=t=>yn(ue(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Lr=(t,e)=>ue(t).find(n=>n.kind==="name"&&n.name===e);function Ir(t){let e=0;for(let{kind:n,name:r,args:o,at:s,end:a}of ue(t)){if(n!=="call"||pn.has(r))continue;let i=(r==="where"?xn:Nt.get(r)??ht.get(r)??at.get(r)).arity;if(!(r==="max"||r==="min"?o.length>=2:o.length===i))throw new T("arguments",s,a,{name:r,wanted:i,got:o.length});if(ht.has(r)&&(e+=1),e>$t.asked)throw new T("asked",s,a,{most:$t.asked})}return e}function Fr(t){let e=new Set(["p","g"]),n=r=>r.kind!=="call"?e.has(r.name):ht.has(r.name)?ht.get(r.name).vector:!Nt.has(r.name)&&r.args.some(n);for(let r=0;r<e.size;){r=e.size;for(let{name:o,value:s}of t)n(s)&&e.add(o)}return e}var ce=class{constructor({assignments:e,kept:n,vectors:r,values:o}){Object.assign(this,{assignments:e,kept:n,vectors:r,values:o})}init(e){return new he(this,e.length)}step(e,n,r,o){return[r.step(e,n,o),r]}},he=class{#t;#n=new Map;#e=[];#r=null;constructor({assignments:e,kept:n,vectors:r,values:o},s){this.#t=s;for(let a of[...n,"p","g","k"])this.#n.set(a,new Float64Array(r.has(a)?s:1));this.#n.set("n",Float64Array.of(s));for(let[a,i]of[...rt,...Object.entries(o)])this.#n.has(a)||this.#n.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#n.get(a)],c=d.length>1?1:0;this.#e.push(()=>{for(let f=0;f<l.length;f++)l[f]=d[f*c]})}}step(e,n,r){let[o,s,a]=["p","g","k"].map(d=>this.#n.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=n[d];a[0]+=1,this.#r=r;for(let d=0;d<this.#e.length;d++)this.#e[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#n.get(e.name);let n=e.args.map(o=>this.#o(o));if(ht.has(e.name))return this.#s(e.name,n[0]);if(Nt.has(e.name))return this.#i(Nt.get(e.name).of,n);if(e.name==="where")return this.#a(xn.of,n);let r=pn.get(e.name)??Cr(e)??at.get(e.name).of;return n.length<2?this.#a(r,[n[0],n[0],n[0]]):n.reduce((o,s)=>this.#a(r,[o,s,s]))}#a(e,[n,r,o]){let s=new Float64Array(Math.max(n.length,r.length,o.length)),[a,i,d]=[n,r,o].map(({length:l})=>l>1?1:0);return this.#e.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(n[l*a],r[l*i],o[l*d])}),s}#i(e,n){let r=new Float64Array(1),o=n.map(s=>this.#d(s));return this.#e.push(()=>{r[0]=e(...o)}),r}#s(e,n){let r=this.#d(n),o=new Float64Array(ht.get(e).vector?this.#t:1);return this.#e.push(()=>{e==="grad"?o.set(this.#r.gradient(r)):o[0]=this.#r.value(r)}),o}#d(e){return e.length===this.#t?e:this.#a(n=>n,[e,new Float64Array(this.#t),e])}};function Cr({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:at.get("square").of,3:at.get("cube").of}[e[1].value]??null}var _r={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Tr=t=>_r[t]??{low:0,high:1};function fe({text:t,names:e,presets:n,lr:r}){let o=Object.values(n).find(a=>a.text===t),s=Object.assign({},...Object.values(n).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?r:Object.hasOwn(s,a)?s[a]:.5]))}function vn(t,e,n,r){let o=Math.max(...n.map(([l,c])=>c-l))/50,s=nt(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=r==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function kn(t,{words:e,onPick:n}){let r=y("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Tr(i),l=H(),[c,f]=d.log?[Math.log10,p=>Number((10**p).toPrecision(3))]:[p=>p,p=>p],g=d.step??(d.log?.01:.001),h=y("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:g}),u=y("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return h.addEventListener("input",()=>n(i,f(h.valueAsNumber)),{signal:t.signal}),u.addEventListener("input",()=>{Math.abs(u.valueAsNumber)<=1e6&&n(i,u.valueAsNumber)},{signal:t.signal}),r.append(y("div",{class:"gd-slider"},y("label",{for:l},i),h,u)),p=>{h.value=c(p),I(h,{"aria-valuetext":String(p)}),document.activeElement!==u&&(u.value=p)}}return{element:r,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),r.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var et=["first","second","third","fourth"];function $n(t,e,{change:n,remove:r,place:o}){let{words:s}=t,a=t.get("methods"),i=H(),d=Object.keys(a),l=y("select",{id:i},...d.map(m=>y("option",{value:m},s.methods[m])),y("option",{value:""},s.own_rule)),c={text:"",values:{}},f={},g=null,h=m=>d.map(x=>a[x]).find(x=>x.text===m)?.kind,u=m=>{let{loss:x,start:k,view:$}=o(),A=h(m)??(/sign\(|sqrt\(|norm\(/.test(m)?"adaptive":"plain");return x?vn(x,k,$,A):.1},p=m=>{let x=Mn(m);if(x.fault)return n(e,{text:m,values:c.values});let k=fe({text:m,names:x.rule.hyperparameters,presets:a,lr:u(m)}),$=Object.entries(c.values).filter(([z])=>z in k),A=(h(m)??"own")===(h(c.text)??"own")||!h(m);return n(e,{text:m,values:{...k,...Object.fromEntries($.filter(([z])=>z!=="lr"||A))}})};l.addEventListener("change",()=>l.value?p(a[l.value].text):b.input.focus(),{signal:t.signal});let b=Mt(t,{label:s.rule,onText:p}),v=kn(t,{words:s,onPick:(m,x)=>n(e,{text:c.text,values:{...c.values,[m]:x}})}),M=y("p",{class:"gd-play-fate"}),j=G(t,{label:"×",onPress:()=>r(e)});return I(j,{"aria-label":q(s.remove,{number:e+1}),title:q(s.remove,{number:e+1})}),{element:y("section",{class:`gd-race-panel gd-race-${et[e]}`,"aria-label":q(s.method_number,{number:e+1})},y("div",{class:"gd-play-head"},y("label",{for:i},q(s.method_number,{number:e+1})),l,j),b.element,v.element,M),show(m,x){if(j.hidden=x,m===f.given)return f.answer;let k=Mn(m.text);if(c=m,!k.fault){let A=fe({text:m.text,names:k.rule.hyperparameters,presets:a,lr:u(m.text)});for(let z of Object.keys(A))A[z]=m.values[z]??A[z];c={text:m.text,values:A},g={...c,rule:k.rule}}l.value=d.find(A=>a[A].text===m.text)??"";let $=b.show(m.text,k.fault);return v.show(c.values),f={given:m,answer:{runs:g,fault:$}},f.answer},name:()=>l.value?s.methods[l.value]:q(s.method_number,{number:e+1}),say(m,x,k,$){let A=Math.min(x,m.steps),z=m.divergedAt!==null&&x>=m.divergedAt,[S,O]=z?[]:[nt($.hessian(m.points[A]))].map(W=>[W[0],W.at(-1)])[0],R=z?s.diverged:k?s.left:$.n===1?s.fares_1:s.fares;return M.textContent=q(R,{step:z?m.divergedAt:A,loss:P(m.losses[A]),length:P(m.lengths[A],2),low:P(S,2),high:P(O,2)}),M.classList.toggle("gd-bad",z||k),M.textContent},quiet(){M.textContent=""}}}function Mn(t){try{return{rule:wn(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var Nn=2;function ge(t,e){let n=kt(t,{label:e,shape:.62,tallest:240}),r=n.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=et.map(a=>n.inside("path",{class:`gd-curve gd-race-${a}`})),s=et.map(a=>n.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:n.element,describe:n.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=qr(a.flatMap(f=>f??[]));n.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((f,g)=>{let h=a[g]??[],u=n.line(h.slice(0,i+1).map((v,M)=>[M,Math.max(v,c[0]/10)]),Nn);I(f,{d:u});let p=Math.min(i,h.length-1),b=h[p]>=c[0]&&h[p]<=c[1];I(s[g],b?{cx:n.x(p),cy:n.y(h[p])}:{cx:-99,cy:-99})}),ct(r,"path",l.length).forEach((f,g)=>{let{of:h,heights:u}=l[g];I(f,{class:`gd-curve gd-play-promise gd-race-${et[h]??h}`}),I(f,{d:n.line(u.map((p,b)=>[b,p>0&&Number.isFinite(p)?p:NaN]),Nn)})})}}}function qr(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let n=e[0],[r,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[n,n]),s=Math.ceil(Math.log10(Math.min(o,n*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(r)))),10**s]}var An=10;var Pr=3e3,Rt=["t","d"],St=/^x([1-9]\d?)$/;function Sn(t,e=[]){let n=an(t,i=>wt.has(i)),r=Rr(n,t),o=[...me(n)],s=o.find(({kind:i,name:d})=>i==="name"&&Rt.includes(d));if(!s)return new Dt(n,r,null);if(!e.length)throw new T("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Pr/o.length);if(e.length>a)throw new T("fit_large",s.at,s.end,{most:a,got:e.length});return new Dt(n,r,e)}function Rr(t,e){let n=new Map;for(let s of me(t))s.kind==="name"&&!rt.has(s.name)&&!Rt.includes(s.name)&&!n.has(s.name)&&n.set(s.name,s);if(!n.size)throw new T("no_variable",0,e.length);let r=St.test(n.keys().next().value);for(let[s,{at:a,end:i}]of n){if(!(r?St.test(s):s==="x"||s==="y"))throw new T(Dr(s),a,i,{name:s,product:[...s].join(" ")});if(r&&Number(St.exec(s)[1])>An)throw new T("variables",a,i,{most:An})}if(!r)return n.has("y")?["x","y"]:["x"];let o=Math.max(...[...n.keys()].map(s=>Number(St.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var Dr=t=>t==="x"||t==="y"||St.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*me(t){yield t;for(let e of t.args??[])yield*me(e)}var Dt=class{#t=[];#n=[];#e=[];#r;#o;#a;#i;constructor(e,n,r){this.n=n.length,this.names=n,this.tree=e,this.data=r,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#r=r?this.#d(e,r):this.#c(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#a,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,n){return this.#t.push(e),this.#n.push(n),this.#t.length-1}#d(e,n){let r=n.map(o=>this.#c(e,o)).reduce((o,s)=>this.#l("+",o,s));return this.#l("/",r,this.#s(n.length,!1))}#c(e,n){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Rt.includes(e.name))return this.#s(n[Rt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(rt.get(e.name),!1):o}Br(e);let r=e.args.map(o=>this.#c(o,n));return at.get(e.name).arity===1?this.#l(e.name,r[0],r[0]):r.reduce((o,s)=>this.#l(e.name,o,s))}#l(e,n,r){let o=e==="^"&&!this.#n[r]&&{2:"square",3:"cube"}[this.#t[r]];if(o)return this.#l(o,n,n);let s=at.get(e),a=this.#n[n]||this.#n[r];this.mayKink||=a&&un.has(e);let i=this.#s(s.of(this.#t[n],this.#t[r]),a),[d,l]=[this.#n[n],s.arity===2&&this.#n[r]];return a&&this.#e.push({operation:s,a:n,b:r,to:i,first:d,second:l}),i}value(e){let[n,r]=[this.#t,this.#e];for(let o=0;o<this.n;o++)n[o]=e[o];for(let o=0;o<r.length;o++){let s=r[o];n[s.to]=s.operation.of(n[s.a],n[s.b])}return n[this.#r]}gradient(e){return this.#u(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#u(e),gradient:this.#h(this.#o)}}hessian(e){return this.#u(e),Array.from({length:this.n},(n,r)=>(this.#f(r),this.#h(this.#i)))}#h(e){let n=new Array(this.n);for(let r=0;r<this.n;r++)n[r]=e[r];return n}#u(e){let n=this.value(e),[r,o,s]=[this.#t,this.#o,this.#e];o.fill(0),o[this.#r]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:f,second:g}=s[a];f&&(o[d]+=At(i,o[c],i.da(r[d],r[l],r[c]))),g&&(o[l]+=At(i,o[c],i.db(r[d],r[l],r[c])))}return n}#f(e){let[n,r,o,s]=[this.#t,this.#o,this.#a,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:f}of this.#e){let g=[n[i],n[d],n[l]];o[l]=0,c&&(o[l]+=At(a,o[i],a.da(...g))),f&&(o[l]+=At(a,o[d],a.db(...g)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:f}of this.#e.toReversed()){let g=[n[i],n[d],n[l]],[h,u]=[c?o[i]:0,f?o[d]:0],p=(v,M)=>(h&&h*v(...g))+(u&&u*M(...g)),b=(v,M)=>At(a,s[l],v(...g))+(M&&M*r[l]);c&&(s[i]+=b(a.da,p(a.daa,a.dab))),f&&(s[d]+=b(a.db,p(a.dab,a.dbb)))}}};function Br({name:t,args:e,at:n,end:r}){let o=at.get(t);if(!o)throw new T("no_comparison",n,r,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new T("arguments",n,r,{name:t,wanted:o.arity,got:e.length})}var At=(t,e,n)=>n===0&&t.chooses?0:e*n;var Ur={1:401,2:29},On=t=>Ur[t.n]??11;function En(t,e,n){let r=On(t),o=([s,a],i)=>s+(a-s)*i/(r-1);return t.n===1?Array.from({length:r},(s,a)=>[o(e[0],a)]):Array.from({length:r*r},(s,a)=>[o(e[0],a%r),o(e[1],Math.floor(a/r)),...n.slice(2)])}function zn(t,e,n){let r=En(t,e,n),[o,s,a,i]=[-1/0,1/0,!0,null];for(let f of r){let g=t.hessian(f),h=nt(g);if(Number.isNaN(h[0])){a=!1;continue}s=Math.min(s,h[0]),o=Math.max(o,h.at(-1)),i??=g;let u=(p,b,v)=>Math.abs(p-i[b][v])>1e-9*Math.max(o,-s);a&&=!g.some((p,b)=>p.some((v,M)=>u(v,b,M)))}let d=Math.max(o,-s,0),l=t.mayKink?Jr(t,r,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:r.length}}function Jr(t,e,n){let r=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(r)return r;let[o,s]=[0,null],a=On(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let f=Bt(t,e[l],e[c]);f>o&&([o,s]=[f,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((f,g)=>(f+d[g])/2);Bt(t,i,c)>Bt(t,c,d)?d=c:i=c}return Bt(t,i,d)>100*Math.max(n,o)?i:null}function Bt(t,e,n){let[r,o]=[t.gradient(e),t.gradient(n)];return Math.hypot(...r.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-n[a]))}function jn(t,e,n){let r={point:n,value:1/0};for(let s of[...En(t,e,n),n]){let a=t.value(s);a<r.value&&(r={point:s,value:a})}let o=e.map(([s,a])=>a-s);return Fn(t,In(t,r),Math.max(...o)/40)}var Ln=(t,e)=>Fn(t,In(t,e),.001);function In(t,e){let n=.001;for(let r=0;r<60&&Number.isFinite(n);r++){let o=Gr(t.hessian(e.point),t.gradient(e.point),n),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},n/=10):n*=10}return e}function Gr(t,e,n){let r=e.length,o=n*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<r;i++){let d=s.slice(i).reduce((l,c,f)=>Math.abs(c[i])>Math.abs(s[l][i])?i+f:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<r;l++){let c=s[l][i]/s[i][i];for(let f=i;f<=r;f++)s[l][f]-=c*s[i][f]}}let a=new Array(r).fill(0);for(let i=r-1;i>=0;i--)a[i]=s[i].slice(i+1,r).reduce((d,l,c)=>d-l*a[i+1+c],s[i][r])/s[i][i];return a}function Fn(t,e,n){let r=Kr(t.n);for(let o=0;n>1e-12&&o<150;o++){let s=e;for(let a of r){let i=e.point.map((l,c)=>l+n*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(n/=2)}return e}function Kr(t){let e=(r,o,s)=>Array.from({length:t},(a,i)=>i===r?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let n=Array.from({length:32},(r,o)=>o*Math.PI/16);return Array.from({length:t-1},(r,o)=>n.map(s=>e(o,o+1,s))).flat()}var Cn=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Ut=(t,e)=>Array.from({length:t+1},(n,r)=>e(r));function Jt({L:t,mu:e,kink:n}){return n?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function _n(t,e,n,{R:r,gap:o,count:s}){let a=Jt(n),i=u=>({say:u,heights:null,lengths:null}),d=(u,p)=>({say:u,heights:Ut(s,p),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:f}=n,{lr:g,beta:h=0}=e;if(t==="GradientDescent"){if(!(g<2/l))return i("long");if(a==="strong"){let u=Math.max(Math.abs(1-g*c),Math.abs(1-g*l));return d("strong",p=>l/2*r**2*u**(2*p))}return a==="convex"?g<=1/l||Cn(g,1/l)?d("convex",u=>r**2/(2*g*u)):i("half"):{...i("bent"),lengths:Ut(s,u=>Math.sqrt(o/(g*(1-g*l/2)*u)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):g<=1/l||Cn(g,1/l)?d("nesterov",u=>u?2*r**2/(g*(u+2)*(u+3)):NaN):i("half"):f?a==="bent"?i("not_convex"):{say:"bowl",heights:Vr({lr:g,beta:h,nesterov:t==="NesterovMomentum",mu:c,L:l,R:r,count:s}),lengths:null}:i("not_bowl")}function Vr({lr:t,beta:e,nesterov:n,mu:r,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>r+(o-r)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,f]=[1,0];for(let g=0;g<=a;g++)i[g]=Math.max(i[g],l/2*s**2*c**2),f=e*f+l*c,c-=t*(n?l*c+e*f:f)}return i}function Tn(t,{R:e,count:n}){let{L:r,mu:o}=t,s=Jt(t);if(s==="convex")return Ut(n,i=>3*r*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(r)-Math.sqrt(o))/(Math.sqrt(r)+Math.sqrt(o));return Ut(n,i=>o/2*e**2*a**(2*i))}function qn({heights:t,gaps:e,points:n,view:r,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((f,g)=>f>t[g]*(1+1e-6)+i);if(d<0)return null;let l=f=>r.some(([g,h],u)=>f[u]<g||f[u]>h),c=n.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let f=0;f<=d;f++){let g=s(n[f]);if(Math.max(g.at(-1),-g[0])>a.L*(1+1e-6)||g[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:f,low:g[0],high:g.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var Hr=150;function Pn(t){let{words:e}=t,n=t.get("methods"),r=y("p"),o=y("ul"),s=y("section",{class:"gd-play-promised","aria-label":e.promised},y("div",{class:"gd-over-plot"},e.promised),r,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(g,h,u,p){let b=JSON.stringify([h,u,p.slice(2)]);return b===i?a:(i=b,a=null,clearTimeout(l),l=setTimeout(()=>{a=zn(g,u,p),t.redraw()},Hr),null)}let f=g=>Object.keys(n).find(h=>n[h].text===g);return{element:s,draw({loss:g,text:h,view:u,start:p,lowest:b,rules:v,runners:M,names:j,count:m}){let x=c(g,h,u,p),k={heights:[],lengths:[]};if(!x)return k;let $=Math.hypot(...p.map((C,_)=>C-b.point[_])),A=g.value(p)-b.value,z={L:P(x.L),mu:P(x.mu),kappa:P(x.L/x.mu),lr:P(1/x.L),two:P(2/x.L),points:x.points},S=q(e.classes[Jt(x)],{...z,place:x.kink?.map(C=>P(C)).join(", ")});r.textContent!==S&&(r.textContent=S);let O=[];v.forEach((C,_)=>{if(!C||!M[_])return;let U=_n(f(C.text),C.values,x,{R:$,gap:A,count:m});U.heights&&k.heights.push({of:_,heights:U.heights}),U.lengths&&k.lengths.push({of:_,heights:U.lengths});let Ht=M[_].losses.map(tt=>tt-b.value),yt=tt=>nt(g.hessian(tt)),Z=qn({heights:U.heights,gaps:Ht,points:M[_].points,view:u,lowest:b,curvatureAt:yt,facts:x}),Ot=q(e.promises[U.say],z),Et=Z?` ${q(e.promises[Z.say],{step:Z.step,...Z.at,low:P(Z.at.low),high:P(Z.at.high)})}`:"";O.push([j[_],`: ${Ot}${Et}`,Z])});let R=Tn(x,{R:$,count:m});R&&(k.heights.push({of:"lower",heights:R}),O.push(["",e.promises.lower,null]));let W=JSON.stringify(O);return W!==d&&o.replaceChildren(...O.map(([C,_,U])=>y("li",{class:U?"gd-bad":null},y("strong",{},C),_))),d=W,k}}}var Gt=class{#t;#n;#e;#r;constructor(e,n,r){this.#t=e,this.#n=r,this.#e=r.init(n),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(n))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,n]=this.#n.step(this.points.at(-1),this.#r,this.#e,this.#t);this.#e=n,this.#o(e)}#o(e){let{value:n,gradient:r}=this.#t.valueAndGradient(e);this.#r=r,this.points.push(e),this.losses.push(n),this.lengths.push(Math.sqrt(r.reduce((o,s)=>o+s*s,0))),Number.isFinite(n)||(this.divergedAt=this.steps)}};function Rn(t,e,n){let r=performance.now()+n;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>r)return!1}}var Wr=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),Yr={abs:"torch.abs",atan:"torch.atan",max:"torch.maximum",min:"torch.minimum"},Zr=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let n=Yr[t]??`torch.${t}`;return e.length>2?e.reduce((r,o)=>`${n}(${r}, ${o})`):`${n}(${e.join(", ")})`},Dn={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,n])=>`torch.where(${t} > 0, ${e}, ${n})`};function pe(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return rt.has(t.name)?{text:String(rt.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let n=t.args.map(i=>pe(i,e)),r=n.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Dn,t.name))return{text:Dn[t.name](r),tensor:!0};if(wt.has(t.name))return{text:Zr(t.name,r),tensor:!0};if(t.name==="negative")return{text:`(-${n[0].text})`,tensor:n[0].tensor};let o=n.some(({tensor:i})=>i)?n.map(({text:i})=>i):r,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var Bn=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,Xr=t=>Wr.has(t)?`${t}_`:t;function Qr(t){let[e,{text:n,tensor:r}]=[t.names.join(", "),pe(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${n}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${r?Bn(n):`T(${n})`}
`}function to(t,{assignments:e,kept:n,vectors:r,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=g=>a[g]??Xr(g),d=g=>r.has(g)?"zero":"T(0.0)",l=e.map(({name:g,value:h})=>{let{text:u,tensor:p}=pe(h,i),b=p?Bn(u):`T(${u})`;return`        ${i(g)} = ${r.has(g)?`${b} + zero`:b}`}),c=n.map(i),f=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...n.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${f} = kept`,"        k = k + 1",...Object.entries(s).map(([g,h])=>`        ${i(g)} = T(${Number(h)})`),...l,`        return p, (${f}${c.length?",":""})`,""].join(`
`)}function Un({loss:t,start:e,steps:n,methods:r}){let o=new Set(["descend"]),s=[],a=r.map(({title:i,code:d,values:l,rule:c},f)=>{let g=`Method${f+1}`;d||s.push(to(g,c,l));let h=d?d.replace(/\{(\w+)(:\.0f)?\}/g,(u,p,b)=>b?Math.round(l[p]):String(l[p])):`${g}()`;if(d)for(let[,u]of h.matchAll(/([A-Z]\w*)\(/g))o.add(u);return`    ${JSON.stringify(i)}: descend(loss, start, ${h}, ${n}),`});return["# A race from the playground of How Gradient Descent Works.","import torch",`from gdlib import ${[...o].sort((i,d)=>i<d?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",Qr(t),"",...s.flatMap(i=>[i,""]),`start = T([${e.join(", ")}])`,"paths = {",...a,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function xe(t,e,{label:n,onMove:r,steps:o,axis:s="both"}){let a=D("circle",{class:"gd-handle-dot",r:8}),i=D("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":s==="x"?"horizontal":null});d.append(i,a);let l=[0,0],c=([h,u])=>{let p=(b,[v,M])=>Math.min(M,Math.max(v,b));l=[p(h,e.domains.x),s==="x"?l[1]:p(u,e.domains.y)],r(l)},f=h=>{let u=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-u.left),e.y.invert(h.clientY-u.top)]},g=(h,u)=>d.addEventListener(h,u,{signal:t.signal});return g("pointerdown",h=>{h.button||(d.setPointerCapture(h.pointerId),d.focus({preventScroll:!0}),h.preventDefault())}),g("pointermove",h=>{d.hasPointerCapture(h.pointerId)&&c(f(h))}),g("keydown",h=>{let[u,p]=o(),b=h.shiftKey?10:1,v=s==="x"?[u,0]:[0,p],M={ArrowRight:[u,0],ArrowLeft:[-u,0],ArrowUp:v,ArrowDown:[-v[0],-v[1]],PageUp:[10*v[0],10*v[1]],PageDown:[-10*v[0],-10*v[1]]}[h.key],[j,m]=e.domains.x;if(M)c([l[0]+b*M[0],l[1]+b*M[1]]);else if(h.key==="Home")c([j,l[1]]);else if(h.key==="End")c([m,l[1]]);else return;h.preventDefault()}),{element:d,place([h,u],p){l=[h,u],I(d,{transform:`translate(${e.x(h)},${e.y(u)})`,"aria-valuenow":Number(h.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":p})}}}var eo=Array.prototype,no=eo.slice;function ro(t,e){return t-e}function oo(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Jn=t=>()=>t;function so(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=ao(t,e[n]))return o;return 0}function ao(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],f=t[i],g=f[0],h=f[1];if(io(d,f,e))return 0;c>r!=h>r&&n<(g-l)*(r-c)/(h-c)+l&&(o=-o)}return o}function io(t,e,n){var r;return lo(t,e,n)&&co(t[r=+(t[0]===e[0])],n[r],e[r])}function lo(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function co(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function ho(){}var it=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Kn(){var t=1,e=1,n=_t,r=d;function o(l){var c=n(l);if(Array.isArray(c))c=c.slice().sort(ro);else{let f=It(l,uo);for(c=pt(...Ct(f[0],f[1],c),c);c[c.length-1]>=f[1];)c.pop();for(;c[1]<f[0];)c.shift()}return c.map(f=>s(l,f))}function s(l,c){let f=c==null?NaN:+c;if(isNaN(f))throw new Error(`invalid value: ${c}`);var g=[],h=[];return a(l,f,function(u){r(u,l,f),oo(u)>0?g.push([u]):h.push(u)}),h.forEach(function(u){for(var p=0,b=g.length,v;p<b;++p)if(so((v=g[p])[0],u)!==-1){v.push(u);return}}),{type:"MultiPolygon",value:c,coordinates:g}}function a(l,c,f){var g=new Array,h=new Array,u,p,b,v,M,j;for(u=p=-1,v=ut(l[0],c),it[v<<1].forEach(m);++u<t-1;)b=v,v=ut(l[u+1],c),it[b|v<<1].forEach(m);for(it[v<<0].forEach(m);++p<e-1;){for(u=-1,v=ut(l[p*t+t],c),M=ut(l[p*t],c),it[v<<1|M<<2].forEach(m);++u<t-1;)b=v,v=ut(l[p*t+t+u+1],c),j=M,M=ut(l[p*t+u+1],c),it[b|v<<1|M<<2|j<<3].forEach(m);it[v|M<<3].forEach(m)}for(u=-1,M=l[p*t]>=c,it[M<<2].forEach(m);++u<t-1;)j=M,M=ut(l[p*t+u+1],c),it[M<<2|j<<3].forEach(m);it[M<<3].forEach(m);function m(x){var k=[x[0][0]+u,x[0][1]+p],$=[x[1][0]+u,x[1][1]+p],A=i(k),z=i($),S,O;(S=h[A])?(O=g[z])?(delete h[S.end],delete g[O.start],S===O?(S.ring.push($),f(S.ring)):g[S.start]=h[O.end]={start:S.start,end:O.end,ring:S.ring.concat(O.ring)}):(delete h[S.end],S.ring.push($),h[S.end=z]=S):(S=g[z])?(O=h[A])?(delete g[S.start],delete h[O.end],S===O?(S.ring.push($),f(S.ring)):g[O.start]=h[S.end]={start:O.start,end:S.end,ring:O.ring.concat(S.ring)}):(delete g[S.start],S.ring.unshift(k),g[S.start=A]=S):g[A]=h[z]={start:A,end:z,ring:[k,$]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,f){l.forEach(function(g){var h=g[0],u=g[1],p=h|0,b=u|0,v=we(c[b*t+p]);h>0&&h<t&&p===h&&(g[0]=Gn(h,we(c[b*t+p-1]),v,f)),u>0&&u<e&&b===u&&(g[1]=Gn(u,we(c[(b-1)*t+p]),v,f))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),f=Math.floor(l[1]);if(!(c>=0&&f>=0))throw new Error("invalid size");return t=c,e=f,o},o.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?Jn(no.call(l)):Jn(l),o):n},o.smooth=function(l){return arguments.length?(r=l?d:ho,o):r===d},o}function uo(t){return isFinite(t)?t:NaN}function ut(t,e){return t==null?!1:+t>=e}function we(t){return t==null||isNaN(t=+t)?-1/0:t}function Gn(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ft=60,Kt=14,Vn=250;function Hn(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===n)return;n=d;let l=([x,k],$)=>x+(k-x)*$/(ft-1),c=Array.from({length:ft*ft},(x,k)=>{let $=r.value([l(s.x,k%ft),l(s.y,Math.floor(k/ft))]);return Number.isNaN($)?1/0:$}),f=Kn().size([ft,ft]).thresholds(fo(c))(c),g=x=>t.x(l(s.x,x-.5)).toFixed(1),h=x=>t.y(l(s.y,x-.5)).toFixed(1),u=x=>`M${x.map(([k,$])=>`${g(k)},${h($)}`).join("L")}Z`,[p,...b]=ct(e,"path",Kt+1),[v,M,j,m]=[...s.x.map(t.x),...s.y.map(t.y)];I(p,{d:`M${v},${m}H${M}V${j}H${v}Z`,style:"--gd-height: 0"}),b.forEach((x,k)=>{let $=(f[k]?.coordinates??[]).flat().map(u).join("");I(x,{d:$,style:`--gd-height: ${(k+1)/Kt}`})})}}function fo(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return e.length?Array.from({length:Kt},(n,r)=>ae(e,((r+.7)/Kt)**2)):[]}function be(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{ct(e,"path",n.length,{d:go}).forEach((r,o)=>{I(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var go=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function ve(t,e,n){let r=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Vt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));n([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function ke(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>n.appendChild(D(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(I(n,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([M,j])=>[t.x(M),t.y(j)]),c=l.findIndex(([M,j])=>!(Math.abs(M)<5e3&&Math.abs(j)<5e3)),f=c<0?l:l.slice(0,c),g=c<0?null:po(f.at(-1),l[c]),h=mo(f),u=`M${[...h,...g?[g]:[]].map(ye).join("L")}`;I(r,{d:u}),I(o,{d:u}),I(s,{d:l.length>Vn?"":h.map(M=>`M${ye(M)}h0`).join("")});let p=l.at(-1),b=c>=0||!Vt(t,p),v=b?xo(t,g?[...f,g]:f):null;return I(a,{d:v?`M${ye(v)}m-6,-6l12,12m0,-12l-12,12`:""}),I(i,b?{cx:-99,cy:-99}:{cx:p[0],cy:p[1]}),b}}var ye=([t,e])=>`${mt(t)},${mt(e)}`;function mo(t){if(t.length<=Vn)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[r,o],[s,a]]=[e.at(-1),t[n]];(Math.abs(s-r)+Math.abs(a-o)>=1.5||n===t.length-1)&&e.push(t[n])}return e}function Vt({domains:t,x:e,y:n},[r,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(n)];return r>=s-1&&r<=a+1&&o>=d-1&&o<=i+1}function po([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function xo(t,e){let n=e.findLastIndex(s=>Vt(t,s));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let s=0;s<24;s++){let a=[(r[0]+o[0])/2,(r[1]+o[1])/2];Vt(t,a)?r=a:o=a}return r}function Yn(t,e){let{words:n}=t,r=(m,x)=>q(n.place,{point:m.map(k=>P(k)).join(", "),loss:P(x.value(m))}),o=m=>()=>[m.domains.x,m.domains.y].map(([x,k])=>(k-x)/100),s=kt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),a=Hn(s),i=et.map(m=>ke(s,m)),d=be(s);ve(t,s,e);let l=xe(t,s,{label:n.start,onMove:e,steps:o(s)}),c=kt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),f=c.inside("path",{class:"gd-curve gd-play-hill"}),g=et.map(m=>ke(c,m)),h=be(c),u=([m])=>e([m]);ve(t,c,u);let p=xe(t,c,{label:n.start,onMove:u,steps:o(c),axis:"x"}),b="",v=[0,1];function M({loss:m,text:x,view:k,start:$,lowest:A,paths:z}){s.frame({x:{domain:k[0],label:m.names[0]},y:{domain:k[1],label:m.names[1]}});let S=$.slice(2);return a({value:O=>m.value(S.length?[...O,...S]:O)},[x,S]),d(Wn(A,k)?[A.point]:[]),l.place($,r($,m)),z.map((O,R)=>i[R](O))}function j({loss:m,text:x,view:k,start:$,lowest:A,paths:z}){let S=JSON.stringify([x,k]),O=S===b?null:ie(...k[0],400).map(C=>[C,m.value([C])]);O&&(v=wo(O.map(([,C])=>C))),c.frame({x:{domain:k[0],label:m.names[0]},y:{domain:v,label:n.loss}}),b=S,I(f,{d:c.line(ie(...k[0],400).map(C=>[C,m.value([C])]))}),h(Wn(A,k.slice(0,1))?[[A.point[0],A.value]]:[]);let R=m.value($);return p.place([$[0],Number.isFinite(R)?Math.max(v[0],Math.min(v[1],R)):v[1]],r($,m)),z.map(C=>C.map(([_])=>[_,m.value([_])])).map((C,_)=>g[_](Number.isFinite(R)?C:[]))}return{element:y("div",{},s.element,c.element),describe:m=>(s.element.hidden?c:s).describe(m),get svg(){return s.element.hidden?c.svg:s.svg},draw(m){let x=m.loss.n===1;return s.element.hidden=x,c.element.hidden=!x,(x?j:M)(m)}}}var Wn=({point:t,value:e},n)=>Number.isFinite(e)&&n.every(([r,o],s)=>t[s]>=r&&t[s]<=o);function wo(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[n,r,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-n>5*(r-n)?r:o,a=(s-n||1)*.08;return[n-a,s+a]}var Zn=`/* The playground. */

.gd-playground {
  --gd-fourth: #1d6b3f;
  max-width: none;
}

:is(html[data-theme="dark"], body[data-jp-theme-light="false"], body.vscode-dark, html[theme="dark"]) .gd-playground {
  --gd-fourth: #7fd6a2;
}

.gd-playground:fullscreen {
  background: var(--gd-ground);
  font-size: 20px;
  overflow: auto;
  padding: 1.2rem 2rem;
}

.gd-trail-third,
.gd-race-third {
  --gd-racer: var(--gd-other);
}

.gd-trail-fourth,
.gd-race-fourth {
  --gd-racer: var(--gd-fourth);
}

.gd-plot .gd-curve:is(.gd-race-third, .gd-race-fourth) {
  stroke: var(--gd-racer);
}

.gd-playground .gd-plot .gd-curve {
  stroke-width: 1.8;
}

.gd-playground .gd-plot .gd-play-hill {
  stroke: var(--gd-edge);
}

.gd-playground .gd-plot .gd-play-promise {
  stroke-dasharray: 5 4;
  stroke-width: 1.3;
}

.gd-playground .gd-plot .gd-race-lower {
  stroke: var(--gd-quiet);
  stroke-dasharray: 1 4;
  stroke-width: 2;
}

.gd-playground .gd-handle-dot {
  fill: var(--gd-ground);
  fill-opacity: 0.6;
  stroke: var(--gd-minimum);
  stroke-width: 2.5;
}

.gd-playground .gd-two {
  align-items: start;
}

/* On a narrow screen the methods come between the map and the graphs, on a wide one beside both. */
@container (min-width: 34rem) {
  .gd-play-two {
    grid-template-rows: auto 1fr;
  }

  .gd-play-methods {
    grid-column: 2;
    grid-row: 1 / 3;
  }
}

.gd-playground :is(.gd-choice, .gd-choice select) {
  max-width: 100%;
  min-width: 0;
}

.gd-play-loss {
  display: grid;
  gap: 0.3rem;
  margin-bottom: 0.6rem;
}

.gd-play-field label {
  color: var(--gd-quiet);
  display: block;
  font-size: 13px;
}

.gd-live :is(.gd-play-text, .gd-play-number) {
  background: var(--gd-ground);
  border: 1px solid var(--gd-edge);
  border-radius: 5px;
  box-sizing: border-box;
  color: var(--gd-ink);
  font: inherit;
  min-height: 2.1rem;
  padding: 0.25rem 0.5rem;
}

.gd-live .gd-play-text {
  font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.95em;
  width: 100%;
}

.gd-live textarea.gd-play-text {
  field-sizing: content; /* where it isn't known, the script's guess at the lines holds */
  line-height: 1.45;
  max-height: 13rem;
  overflow-wrap: anywhere;
  resize: vertical;
}

.gd-live textarea[aria-invalid="true"] {
  border-color: var(--gd-bad);
}

.gd-live textarea:focus-visible {
  outline: 2px solid var(--gd-path);
  outline-offset: 2px;
}

.gd-live .gd-choice .gd-play-text {
  width: 10rem;
}

.gd-live .gd-play-number {
  text-align: right;
  width: 6.2rem;
}

.gd-playground .gd-slider {
  grid-template-columns: minmax(2.4rem, auto) minmax(0, 1fr) auto;
}

.gd-playground .gd-slider output {
  min-width: 2.6rem;
}

.gd-live .gd-play-fault {
  color: var(--gd-bad);
  font: inherit;
  margin: 0.2rem 0 0.3rem;
  overflow-wrap: anywhere;
}

.gd-live .gd-play-fault mark {
  background: none;
  color: inherit;
  font-weight: 700;
  text-decoration: underline wavy;
}

.gd-live :is(.gd-play-fate, .gd-play-here, .gd-play-promised) {
  font: inherit;
  font-size: 14px;
  font-variant-numeric: tabular-nums;
  margin: 0.3rem 0 0;
}

.gd-live .gd-play-fate {
  min-height: 2.8em;
}

.gd-play-head {
  align-items: center;
  display: flex;
  gap: 0.5rem;
  margin-bottom: 0.2rem;
}

.gd-play-head select {
  flex: 1;
  min-width: 0;
}

.gd-live .gd-play-loss textarea.gd-play-text {
  max-height: 7.5rem;
}

.gd-play-loss select {
  max-width: 100%;
  min-width: 0;
}

.gd-play-take {
  margin-top: 0.6rem;
}

.gd-play-copied {
  color: var(--gd-quiet);
  font-size: 13px;
  overflow-wrap: anywhere;
}

.gd-playground .gd-play-promised :is(p, ul, li) {
  font: inherit;
  font-size: 14px;
  margin: 0.2rem 0;
}

.gd-playground .gd-play-promised ul {
  padding-left: 1.1rem;
}

.gd-live .gd-play-challenges {
  background: none;
  border: 0;
  border-top: 1px solid var(--gd-line);
  margin-top: 0.8rem;
  padding: 0.5rem 0 0;
}

.gd-live .gd-play-challenges li {
  align-items: baseline;
  display: flex;
  font: inherit;
  gap: 0.7rem;
  margin: 0.35rem 0;
}

.gd-live .gd-play-challenges ol {
  padding: 0;
}

.gd-play-challenges strong {
  color: var(--gd-good);
}
`;var bo=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function Xn(t,e){let n=t.cloneNode(!0),r=[t,...t.querySelectorAll("*")];return[n,...n.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(r[s]);o.removeAttribute("class"),o.setAttribute("style",bo.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),n.setAttribute("xmlns","http://www.w3.org/2000/svg"),n.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(n)}function Qn(t){let e=t.trimEnd().split(`
`).map((o,s,a)=>s<a.length-1?`${o}
`:o);return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:{name:"python3",display_name:"Python 3",language:"python"}},cells:[{cell_type:"code",id:"race",execution_count:null,metadata:{},outputs:[],source:e}]},null,1)}function Me(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e})),o=document.createElement("a");o.href=r,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var tr=Zn,vo=10;function er(t,e){let{words:n}=t,r=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(w=>[w,t.get(w)])),a=null,i="",d="",l=null,c=[],f=[],g=[],h=w=>{f=[],t.set(w),p()},u=0,p=()=>{clearTimeout(u),u=setTimeout(()=>e.set(te(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(u));function b(w,N){let E=JSON.stringify([w,N]);if(E===d)return null;try{return a=Sn(w,N),[i,d]=[w,E],l=null,null}catch(L){if(L.name!=="Fault")throw L;return L}}let v=(w,N)=>Array.from({length:N},(E,L)=>w[L]??0),M=(w,N)=>h({rules:t.get("rules").with(w,N)}),j=w=>h({rules:t.get("rules").toSpliced(w,1)}),m=()=>({loss:a,start:t.get("start"),view:t.get("view")}),x=et.map((w,N)=>$n(t,N,{change:M,remove:j,place:m})),k=H(),$=y("select",{id:k},...Object.keys(r).map(w=>y("option",{value:w},n.losses[w])),y("option",{value:""},n.own_loss)),A=(w,N)=>w.addEventListener("change",N,{signal:t.signal});A($,()=>{if(!$.value)return z.input.focus();let{text:w,view:N,start:E,data:L}=r[$.value];return O={text:gt(L),fault:null},h({loss:w,view:N,start:E,data:L})});let z=Mt(t,{label:n.formula,onText(w){let N=b(w,t.get("data"));h(N?{loss:w}:{loss:w,start:v(t.get("start"),a.n)})}}),S=Mt(t,{label:n.points,rows:3,onText(w){let N=zt(w);O={text:w,fault:N?null:new T("bad_points",0,w.length,{most:Y.points})},N?h({data:N}):t.redraw()}}),O={text:"",fault:null},W=Yn(t,w=>h({start:[...w,...t.get("start").slice(w.length)]})),C=H(),_=y("input",{id:C,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});A(_,()=>{let{found:w}=ee(new URLSearchParams({start:_.value.replaceAll(/[ ;]+/g,",")}).toString(),o);w.start?.length===a.n&&h({start:w.start}),_.value=t.get("start").join(", ")});let U=w=>()=>{let N=t.get("view").map(([E,L])=>{let[K,X]=[(E+L)/2,(L-E)/2*w];return[K-X,K+X].map(ot=>Number(ot.toPrecision(6)))});N.every(([E,L])=>L-E>1e-5&&Math.max(-E,L)<Y.size)&&h({view:N})},Ht=()=>{let w=[...t.get("start"),0];h({view:t.get("view").map(([N,E],L)=>[w[L]-(E-N)/2,w[L]+(E-N)/2].map(K=>Number(K.toPrecision(6))))})},yt=H(),Z=y("input",{type:"range",id:yt,min:0,step:1});Z.addEventListener("input",()=>h({shown:Z.valueAsNumber}),{signal:t.signal});let Ot=y("output",{for:yt}),Et=H(),tt=y("select",{id:Et},...[10,20,50,100,200,500,1e3].map(w=>y("option",{value:w},w)));A(tt,()=>h({steps:Number(tt.value),shown:Number(tt.value)}));let bt=Qe(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),Ne=G(t,{label:n.play,onPress(){bt.at()===null&&h({shown:t.get("steps")}),bt.toggle()}}),Ae=w=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+w))}),vt=(w,N)=>I(w,{"aria-label":N,title:N}),nr=vt(G(t,{label:"◀",onPress:Ae(-1)}),n.step_back),rr=vt(G(t,{label:"▶",onPress:Ae(1)}),n.step_forth),Se=G(t,{label:n.add,onPress(){let w=t.get("rules").map(({text:E})=>E),N=Object.values(o).find(({text:E})=>!w.includes(E));h({rules:[...t.get("rules"),{text:N.text,values:{}}]})}}),Oe=ge(t,n.losses_chart),Ee=ge(t,n.lengths_chart),ze=Pn(t),je=nn(t,({loss:w,start:N,steps:E,rules:L})=>{let{text:K,view:X,data:ot}=r[w];O={text:gt(ot),fault:null},h({loss:K,view:X,data:ot,start:N,steps:E,shown:E,rules:L})}),Le=y("p",{class:"gd-play-here"}),Wt=y("p",{class:"gd-play-fault",hidden:!0}),Yt=y("output",{class:"gd-play-copied"}),Ie=e.link&&G(t,{label:n.copy_link,onPress:()=>Ce(e.link(te(s(),o)))}),or=document.fullscreenEnabled?G(t,{label:n.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",Fe=()=>Un({loss:a,start:t.get("start"),steps:t.get("steps"),methods:g.map(({text:w,values:N,rule:E},L)=>{let K=Object.values(o).find(X=>X.text===w);return{title:`${L+1}. ${x[L].name()}`,code:K?.code??null,values:N,rule:E}})}),sr=[...Ie?[Ie]:[],G(t,{label:n.copy_python,onPress:()=>Ce(Fe())}),G(t,{label:n.save_notebook,onPress:()=>Me("race.ipynb","application/x-ipynb+json",Qn(Fe()))}),G(t,{label:n.save_picture,onPress:()=>Me("race.svg","image/svg+xml",Xn(W.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Ce(w){try{await navigator.clipboard.writeText(w),Yt.textContent=n.copied,t.say(n.copied)}catch{Yt.textContent=w}}let _e=w=>y("div",{class:"gd-over-plot"},w),Zt=(w,N,...E)=>y("div",{class:"gd-choice"},y("label",{for:w},N),...E);t.root.append(Wt,y("div",{class:"gd-play-loss"},Zt(k,n.loss_choice,$),z.element,S.element),y("div",{class:"gd-two gd-play-two"},y("div",{},W.element,y("div",{class:"gd-slider"},y("label",{for:yt},n.step),Z,Ot),y("div",{class:"gd-row"},Ne,nr,rr,Zt(Et,n.of_steps,tt)),y("div",{class:"gd-row"},Zt(C,n.start,_),vt(G(t,{label:"+",onPress:U(.5)}),n.closer),vt(G(t,{label:"−",onPress:U(2)}),n.wider),vt(G(t,{label:"◎",onPress:Ht}),n.around)),Le),y("div",{class:"gd-play-methods"},...x.map(({element:w})=>w),y("div",{class:"gd-row"},Se)),y("div",{},_e(n.losses_chart),Oe.element,_e(n.lengths_chart),Ee.element,ze.element)),y("div",{class:"gd-row gd-play-take"},...sr,or,Yt),je.element);function Te(){let w=ee(e.get(),o),N=w.found;b(N.loss??t.get("loss"),N.data??t.get("data")),a||b(t.get("loss"),t.get("data"));let E=N.steps??t.get("steps");N.start=v(N.start??t.get("start"),a.n),N.shown=Math.min(E,N.shown??E),O={text:gt(N.data??t.get("data")),fault:null},t.set(N),f=w.wrong}Te(),e.onChange(Te,t.signal);function ar(w){let N=t.get("start");c=w.map((L,K)=>{if(!L)return null;let X=JSON.stringify([d,N,L.text,L.values]);return c[K]?.key===X?c[K]:{key:X,runner:new Gt(a,N,L.rule.make(L.values))}});let E=c.filter(Boolean).map(({runner:L})=>L);return Rn(E,t.get("steps"),vo)||t.redraw(),c.map(L=>L?.runner??null)}t.onDraw(()=>{let w=[z.show(t.get("loss"),b(t.get("loss"),t.get("data")))],N=t.get("data");S.element.hidden=!N.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(zt(O.text))!==JSON.stringify(N)&&!O.fault&&(O.text=gt(N)),w.push(S.show(O.text,O.fault)),$.value=Object.keys(r).find(F=>r[F].text===t.get("loss"))??"";let E=v(t.get("start"),a.n);E.length!==t.get("start").length&&t.set({start:E});let L=t.get("view"),K=t.get("rules");x.forEach(({element:F},V)=>{F.hidden=V>=K.length}),Se.hidden=K.length>=Y.rules;let X=K.map((F,V)=>x[V].show(F,K.length===1));w.push(...X.map(({fault:F})=>F));let ot=X.map(({runs:F})=>F),lt=ar(ot);g=ot.filter(Boolean),l??=jn(a,L,E);for(let F of lt)l=ko(a,l,F);let Q=t.get("steps"),dt=Math.min(Q,bt.at()??t.get("shown"));I(Z,{max:Q,"aria-valuetext":q(n.step_of,{step:dt,steps:Q})}),Z.value=dt,$e(Ot,String(dt)),[...tt.options].some(({value:F})=>Number(F)===Q)||tt.add(new Option(Q,Q)),tt.value=Q,$e(Ne,bt.at()===null?n.play:n.stop),document.activeElement!==_&&(_.value=E.map(F=>Number(F.toPrecision(6))).join(", "));let ir=et.map((F,V)=>lt[V]?.points.slice(0,dt+1)??[]),lr=W.draw({loss:a,text:d,view:L,start:E,lowest:l,paths:ir}),qe=lt.map((F,V)=>F?`${x[V].name()}: ${x[V].say(F,dt,lr[V],a)}`:(x[V].quiet(),"")),dr=nt(a.hessian(E));Le.textContent=q(a.n===1?n.here_1:n.here,{loss:P(a.value(E)),length:P(Math.hypot(...a.gradient(E)),2),values:dr.map(F=>P(F,3)).join(", ")});let cr=x.map(F=>F.name()),Xt=ze.draw({loss:a,text:d,view:L,start:E,lowest:l,rules:ot,runners:lt,names:cr,count:Q});lt.length&&lt.every(F=>F?.isDone(Q))&&je.judge({text:i,start:E,runners:lt,rules:ot,lowest:l,steps:Q,lower:Xt.heights.find(({of:F})=>F==="lower")?.heights??null});let Pe=F=>lt.map(V=>V&&F(V));Oe.draw({series:Pe(({losses:F})=>F.map(V=>V-l.value)),shown:dt,steps:Q,promised:Xt.heights}),Ee.draw({series:Pe(({lengths:F})=>F),shown:dt,steps:Q,promised:Xt.lengths}),W.describe(q(n.picture,{formula:i,steps:dt,said:qe.join(" ")})),Wt.hidden=!f.length,$e(Wt,f.length?q(n.bad_link,{parts:f.join(", ")}):""),bt.at()===null&&t.say(w.filter(Boolean).join(" ")||qe.join(" "))})}function $e(t,e){t.textContent!==e&&(t.textContent=e)}function ko(t,e,n){if(!n)return e;let r=n.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(r<e.value))return e;let o=Ln(t,{point:n.points[n.losses.indexOf(r)],value:r});return o.value>-1/0?o:{point:n.points[0],value:r}}var Mo={playground:{render:t=>er(t,He()),style:tr}},Va={render({model:t,el:e}){return Ge(Mo,t,e)}};export{Va as default};
