/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-3313b6a2baec5d8c1132a7eecd9bcf91eb4d3c65dc8a10f74b3712b94887f688
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Te=`/* Cloud: walks over the band where most of them are. */

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
`;var qe=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Pe=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Re=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function Ue(t,e,n){let r=e.get("kind"),o=new Yt(e,n);return De(n,"",Re+qe+Pe+Te),t[r].style&&De(n,r,t[r].style),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Yt=class{#t=[];#n=[];#e=0;#r=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#n.push(e)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#t)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function De(t,e,n){let r=t.getRootNode(),o=r===document||!r.querySelector?document.head:r;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=n,o.append(s)}var H={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},lr=["loss","data","view","start","steps","at"];function Xt({loss:t,data:e,view:n,start:r,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:n.flat().join(),start:r.join(),steps:o});return e.length&&d.set("data",kt(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},f)=>{let g=Object.keys(i).find(u=>i[u].text===l);d.set(`rule${f+1}`,g??l),d.set(`set${f+1}`,Object.entries(c).map(([u,h])=>`${u}:${h}`).join())}),d.toString()}function Qt(t,e){let n={},r=[];if(t.length>8e3)return{found:n,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!lr.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&r.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?r.push(i):n[d]=c};s("loss","loss",i=>i.length<=H.text?i:null),s("data","data",zt),s("view","view",i=>dr(Be(i,[4]))),s("start","start",i=>Be(i,Array.from({length:H.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Ge(i,1)),s("at","shown",i=>Ge(i,0));let a=[];for(let i=1;i<=H.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=cr(o.get(`set${i}`)??"");l.length>H.text||c===null?r.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(n.rules=a),{found:n,wrong:r}}function Be(t,e){let n=t.split(",",H.coordinates+1).map(Lt);return e.includes(n.length)&&n.every(o=>Math.abs(o)<=H.size)?n:null}var kt=(t,e=`
`)=>t.map(n=>n.join(" ")).join(e);function zt(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(r=>r.trim()).map(r=>r.trim().split(/[\s,]+/).map(Lt));return e.every(r=>r.length===2&&r.every(o=>Math.abs(o)<=H.size))&&e.length<=H.points?e:null}var Lt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function dr(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([n,r])=>r-n>=1e-6)?e:null}function Ge(t,e){let n=Lt(t);return Number.isInteger(n)&&n>=e&&n<=H.steps?n:null}function cr(t){let e={};for(let n of t?t.split(",",20):[]){let[,r,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(n)??[],s=r===void 0?NaN:Lt(o);if(!(Math.abs(s)<=H.size))return null;e[r]=s}return e}var Je=()=>({get:()=>"",set(){},link:null,onChange(){}});function b(t,e={},...n){return Ve(document.createElement(t),e,n)}function D(t,e={},...n){return Ve(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function I(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function dt(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(D(e,r));return[...t.children]}function Ve(t,e,n){return I(t,e),t.append(...n),t}var Ke=0;function W(){return Ke+=1,`gd-${Ke}-${Math.random().toString(36).slice(2,8)}`}function K(t,{label:e,onPress:n}){let r=b("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function He(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function P(t,e=3){if(!Number.isFinite(t)||t===0)return He(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${te(Number(o))}`}return He(t,Math.max(0,e-1-n))}var gt=t=>Math.round(t*10)/10;function te(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function We(t){return String(Number(t.toPrecision(10))).replace("-","−")}function U(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function Ze(t,{from:e,to:n,perSecond:r}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*r());if(l>=n()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function ee(t){return t===null?NaN:+t}function ne(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function It(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var hr=Math.sqrt(50),ur=Math.sqrt(10),fr=Math.sqrt(2);function jt(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=hr?10:s>=ur?5:s>=fr?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=n&&n<2?jt(t,e,n*2):[i,d,l]}function mt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?jt(e,t,n):jt(t,e,n);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(r)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function re(t,e,n){return e=+e,t=+t,n=+n,jt(t,e,n)[2]}function Ft(t,e,n){let r;for(;;){let o=re(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Ct(t){return Math.max(1,Math.ceil(Math.log(ne(t))/Math.LN2)+1)}function oe(t,e,n=ee){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,s=Math.floor(o),a=+n(t[s],s,t),i=+n(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function Mt(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let s=D("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=D("g",{class:"gd-grid","aria-hidden":"true"}),i=D("text",{class:"gd-axis-label","aria-hidden":"true"}),d=D("text",{class:"gd-axis-label","aria-hidden":"true"}),l=D("svg",{class:"gd-inside"}),c=D("g");s.append(a,l,c,i,d);let f=b("div",{class:"gd-plot-box"},s),g=null,u=600,h={left:44,right:12,top:10,bottom:40},p=()=>{let m=u;return u=Math.round(f.clientWidth)||u,u!==m};t.onStart(p);let y=new ResizeObserver(()=>{p()&&t.redraw()});y.observe(f),t.signal.addEventListener("abort",()=>y.disconnect());function v(){let m=Math.round(Math.min(r,Math.max(200,u*n)));return g?.width===u&&g?.height===m?!1:(g={width:u,height:m},I(s,{width:u,height:m,viewBox:`0 0 ${u} ${m}`}),I(l,{x:h.left,y:h.top,width:u-h.left-h.right,height:m-h.top-h.bottom,viewBox:`${h.left} ${h.top} ${u-h.left-h.right} ${m-h.top-h.bottom}`}),!0)}let M="",L={element:f,svg:s,inside:(m,x)=>l.appendChild(D(m,x)),over:(m,x)=>c.appendChild(D(m,x)),describe:m=>s.setAttribute("aria-label",m),frame({x:m,y:x}){h.left=x.log?58:44;let k=v(),N=JSON.stringify([m,x]);if(!k&&N===M)return;M=N;let S=g.width-h.right,O=g.height-h.bottom;L.x=Ye(m,[h.left,S]),L.y=Ye(x,[O,h.top]),L.domains={x:m.domain,y:x.domain},L.width=S-h.left,L.height=O-h.top;let A=Xe(m,Math.max(3,Math.floor(L.width/70))),E=Xe(x,Math.max(3,Math.floor(L.height/48))),R=dt(a,"g",A.length+E.length+1);A.forEach((F,T)=>{let Z=L.x(F.value);R[T].replaceChildren(D("line",{x1:Z,x2:Z,y1:h.top,y2:O}),D("text",{x:Z,y:O+16,"text-anchor":"middle"},F.text))}),E.forEach((F,T)=>{let Z=L.y(F.value);R[A.length+T].replaceChildren(D("line",{x1:h.left,x2:S,y1:Z,y2:Z}),D("text",{x:h.left-6,y:Z+4,"text-anchor":"end"},F.text))}),R.at(-1).replaceChildren(D("path",{class:"gd-axes",d:`M${h.left},${h.top}V${O}H${S}`})),I(i,{x:(h.left+S)/2,y:g.height-5,"text-anchor":"middle"}),i.textContent=m.label??"";let q=(h.top+O)/2;I(d,{x:11,y:q,"text-anchor":"middle",transform:`rotate(-90 11 ${q})`}),d.textContent=x.label??""},line(m,x=0){let k="",N="M",S=[0,0];for(let[O,A]of m){let E=L.x(O),R=Math.max(-1e5,Math.min(1e5,L.y(A)));if(Number.isFinite(E)&&Number.isFinite(R)){if(N==="L"&&Math.abs(E-S[0])+Math.abs(R-S[1])<x)continue;S=[E,R],k+=`${N}${gt(E)},${gt(R)}`,N="L"}else N="M"}return k}};return L}function Ye({domain:[t,e],log:n=!1},[r,o]){let s=n?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>r+(s(l)-a)/(i-a)*(o-r);return d.invert=l=>{let c=a+(l-r)/(o-r)*(i-a);return n?10**c:c},d}function Xe({domain:[t,e],log:n=!1},r){if(!n)return mt(t,e,r).map(d=>({value:d,text:We(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/r));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:te(d)}))}function se(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function et(t){let e=t.length,n=t.map(r=>Array.from(r));if(n.some(r=>r.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let r=0;r<30;r++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(n[s][a]),n[s][a]!==0&&gr(n,s,a);if(o===0)break}return n.map((r,o)=>r[o]).sort((r,o)=>r-o)}function gr(t,e,n){let r=(t[n][n]-t[e][e])/(2*t[e][n]),o=Math.sign(r||1)/(Math.abs(r)+Math.hypot(r,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][n]]=[s*t[i][e]-a*t[i][n],a*t[i][e]+s*t[i][n]];for(let i=0;i<t.length;i++)[t[e][i],t[n][i]]=[s*t[e][i]-a*t[n][i],a*t[e][i]+s*t[n][i]];t[e][n]=t[n][e]=0}function $t(t,{label:e,rows:n=1,onText:r}){let[o,s]=[W(),W()],a=b("textarea",{id:o,rows:n,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=b("code",{class:"gd-play-excerpt"}),d=b("span"),l=b("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>r(a.value),{signal:t.signal}),{element:b("div",{class:"gd-play-field"},b("label",{for:o},e),a,l),input:a,show(c,f){a.value!==c&&(a.value=c);let g=c.split(`
`).reduce((u,h)=>u+Math.max(1,Math.ceil(h.length/44)),0);return I(a,{rows:Math.min(12,Math.max(n,g)),"aria-invalid":String(f!==null)}),l.hidden=f===null,f===null?"":(i.replaceChildren(c.slice(Math.max(0,f.at-16),f.at),b("mark",{},c.slice(f.at,f.end).trim()||"␣"),c.slice(f.end,f.end+16)),d.textContent=` ${U(t.words.faults[f.code],f.values)}`,l.textContent)}}}var _=class extends Error{constructor(e,n,r,o={}){super(e),this.name="Fault",this.code=e,this.at=n,this.end=Math.max(r,n+1),this.values=o}};var rt={characters:600,depth:40,nodes:400,name:20,assignments:24},ae=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,mr={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},Qe={"²":"2","³":"3"};function pr(t){let e=rt.characters;if(t.length>e)throw new _("long",e,t.length,{most:e});let n=[],r=ae.lastIndex=0;for(;r<t.length;){let o=ae.exec(t);if(!o){let f=String.fromCodePoint(t.codePointAt(r));throw new _("sign",r,r+f.length,{sign:f})}let s=ae.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":mr[o[0]]??o[0];if(d?.length>rt.name)throw new _("name_long",r,s,{most:rt.name});c in Qe?n.push({type:"^",text:"^",at:r,end:s},{type:"number",text:Qe[c],at:r,end:s}):a||n.push({type:c,text:o[0],at:r,end:s}),r=s}return n.push({type:"stop",text:"",at:t.length,end:t.length}),n}var _t=class{#t;#n;#e=0;#r=0;#o=0;constructor(e,n){this.#t=pr(e),this.#n=n}get next(){return this.#t[this.#e]}take(){return this.#e+=1,this.#t[this.#e-1]}fault(e,n,r=this.next){return new _(e,r.at,r.end,n)}node(e){if(this.#o+=1,this.#o>rt.nodes)throw new _("many",e.at,e.end,{most:rt.nodes});return e}call(e,n,r){return this.node({kind:"call",name:e,args:n,at:r.at,end:r.end})}deeper(e){if(this.#r+=1,this.#r>rt.depth)throw this.fault("deep",{most:rt.depth});let n=e();return this.#r-=1,n}expression(){return this.deeper(()=>{let e=this.sum(),n=this.next;return["<",">","<=",">="].includes(n.type)?this.call(this.take().type,[e,this.sum()],n):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let n=this.take();e=this.call(n.type,[e,this.product()],n)}return e}product(){let e=this.signed(),n=!1;for(;;){let r=this.next;if(r.type==="*"||r.type==="/")e=this.call(this.take().type,[e,this.signed()],r),n=r.type==="/";else if(r.type==="name"||r.type==="("){if(n)throw this.fault("two_readings");e=this.call("*",[e,this.power()],r)}else{if(r.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let n=this.deeper(()=>this.signed());return e.type==="+"?n:this.call("negative",[n],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let n=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],n)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#n(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let n=this.take(),r=[this.expression()];for(;this.next.type===",";)this.take(),r.push(this.expression());return this.close(n),this.call(e.text,r,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function tn(t,e){let n=new _t(t,e),r=n.expression();if(n.next.type!=="stop")throw n.fault("unexpected",{sign:n.next.text.trim()||";"});return r}function en(t,e){let n=new _t(t,e),r=[];for(;;){for(;n.next.type===";";)n.take();if(n.next.type==="stop")return r;if(r.length===rt.assignments)throw n.fault("assignments",{most:rt.assignments});if(r.push(n.assignment()),![";","stop"].includes(n.next.type))throw n.fault("unexpected",{sign:n.next.text})}}var Tt=()=>1,B=()=>0,rn=t=>t?1:0,G=(t,e,n,r)=>({arity:1,of:t,da:e,db:B,daa:n,dab:B,dbb:B,...r}),pt=(t,e,n,r,o,s,a)=>({arity:2,of:t,da:e,db:n,daa:r,dab:o,dbb:s,...a}),qt=t=>1/(1+Math.exp(-t)),ie={chooses:!0},xr=pt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t)**2),on={sin:G(Math.sin,t=>Math.cos(t),(t,e,n)=>-n),cos:G(Math.cos,t=>-Math.sin(t),(t,e,n)=>-n),tan:G(Math.tan,(t,e,n)=>1+n*n,(t,e,n)=>2*n*(1+n*n)),atan:G(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:G(Math.sinh,t=>Math.cosh(t),(t,e,n)=>n),cosh:G(Math.cosh,t=>Math.sinh(t),(t,e,n)=>n),tanh:G(Math.tanh,(t,e,n)=>1-n*n,(t,e,n)=>-2*n*(1-n*n)),exp:G(Math.exp,(t,e,n)=>n,(t,e,n)=>n),log:G(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:G(Math.sqrt,(t,e,n)=>1/(2*n),(t,e,n)=>-1/(4*n*n*n)),abs:G(Math.abs,Math.sign,B),sign:G(Math.sign,B,B,ie),relu:G(t=>t<=0?0:t,t=>rn(t>0),B,ie),sigmoid:G(qt,(t,e,n)=>(1-n)*n,(t,e,n)=>n*(1-n)*(1-2*n)),softplus:G(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),qt,t=>qt(t)*(1-qt(t))),max:nn(Math.max,(t,e)=>t>e),min:nn(Math.min,(t,e)=>t<e)},wr={"+":pt((t,e)=>t+e,Tt,Tt,B,B,B),"-":pt((t,e)=>t-e,Tt,()=>-1,B,B,B),"*":pt((t,e)=>t*e,(t,e)=>e,t=>t,B,Tt,B),"/":pt((t,e)=>t/e,(t,e)=>1/e,(t,e,n)=>-n/e,B,(t,e)=>-1/(e*e),(t,e,n)=>2*n/(e*e)),"^":xr,negative:G(t=>-t,()=>-1,B),square:G(t=>t*t,t=>2*t,()=>2),cube:G(t=>t*t*t,t=>3*t*t,t=>6*t)};function nn(t,e){let n=(r,o)=>r===o?.5:rn(e(r,o));return pt(t,n,(r,o)=>n(o,r),B,B,B,ie)}var xt=new Map(Object.entries(on)),ot=new Map(Object.entries({...on,...wr})),nt=new Map([["pi",Math.PI],["e",Math.E]]),sn=new Set(["abs","sign","relu","max","min","sqrt","^"]);var an=["p","g","k","n"],Nt={kept:12,hyperparameters:6,asked:4},ln=t=>t.reduce((e,n)=>e+n,0),At=new Map([["sum",{arity:1,of:ln}],["mean",{arity:1,of:t=>ln(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((n,r,o)=>n+r*e[o],0)}]]),ct=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),cn=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),hn={arity:3,of:(t,e,n)=>t?e:n},dn=t=>xt.has(t)||At.has(t)||ct.has(t)||t==="where";function un(t){let e=en(t,dn);if(!e.length)throw new _("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(nt.has(a)||dn(a)||an.includes(a)&&a!=="p")throw new _("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new _("stays",0,t.length);let n=fn(e.map(({name:a})=>a)).filter(a=>a!=="p"),r=vr(e).filter(a=>![...n,...an].includes(a)&&!nt.has(a));yr("kept_many",e,n,Nt.kept);for(let a of r.slice(Nt.hyperparameters)){let{at:i,end:d}=br(e,a);throw new _("hyperparameters",i,d,{name:a,most:Nt.hyperparameters})}let o=Mr(e),s=kr(e);return{kept:n,hyperparameters:r,assignments:e,vectors:o,asked:s,make:a=>new le({assignments:e,kept:n,vectors:o,values:a})}}var fn=t=>[...new Set(t)];function yr(t,e,n,r){if(n.length<=r)return;let{at:o,end:s}=e.find(({name:a})=>a===n[r]);throw new _(t,o,s,{most:r})}function*gn(t){yield t;for(let e of t.args??[])yield*gn(e)}var ce=t=>t.flatMap(({value:e})=>[...gn(e)]),vr=t=>fn(ce(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),br=(t,e)=>ce(t).find(n=>n.kind==="name"&&n.name===e);function kr(t){let e=0;for(let{kind:n,name:r,args:o,at:s,end:a}of ce(t)){if(n!=="call"||cn.has(r))continue;let i=(r==="where"?hn:At.get(r)??ct.get(r)??ot.get(r)).arity;if(!(r==="max"||r==="min"?o.length>=2:o.length===i))throw new _("arguments",s,a,{name:r,wanted:i,got:o.length});if(ct.has(r)&&(e+=1),e>Nt.asked)throw new _("asked",s,a,{most:Nt.asked})}return e}function Mr(t){let e=new Set(["p","g"]),n=r=>r.kind!=="call"?e.has(r.name):ct.has(r.name)?ct.get(r.name).vector:!At.has(r.name)&&r.args.some(n);for(let r=0;r<e.size;){r=e.size;for(let{name:o,value:s}of t)n(s)&&e.add(o)}return e}var le=class{constructor({assignments:e,kept:n,vectors:r,values:o}){Object.assign(this,{assignments:e,kept:n,vectors:r,values:o})}init(e){return new de(this,e.length)}step(e,n,r,o){return[r.step(e,n,o),r]}},de=class{#t;#n=new Map;#e=[];#r=null;constructor({assignments:e,kept:n,vectors:r,values:o},s){this.#t=s;for(let a of[...n,"p","g","k"])this.#n.set(a,new Float64Array(r.has(a)?s:1));this.#n.set("n",Float64Array.of(s));for(let[a,i]of[...nt,...Object.entries(o)])this.#n.has(a)||this.#n.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#n.get(a)],c=d.length>1?1:0;this.#e.push(()=>{for(let f=0;f<l.length;f++)l[f]=d[f*c]})}}step(e,n,r){let[o,s,a]=["p","g","k"].map(d=>this.#n.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=n[d];a[0]+=1,this.#r=r;for(let d=0;d<this.#e.length;d++)this.#e[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#n.get(e.name);let n=e.args.map(o=>this.#o(o));if(ct.has(e.name))return this.#s(e.name,n[0]);if(At.has(e.name))return this.#i(At.get(e.name).of,n);if(e.name==="where")return this.#a(hn.of,n);let r=cn.get(e.name)??$r(e)??ot.get(e.name).of;return n.length<2?this.#a(r,[n[0],n[0],n[0]]):n.reduce((o,s)=>this.#a(r,[o,s,s]))}#a(e,[n,r,o]){let s=new Float64Array(Math.max(n.length,r.length,o.length)),[a,i,d]=[n,r,o].map(({length:l})=>l>1?1:0);return this.#e.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(n[l*a],r[l*i],o[l*d])}),s}#i(e,n){let r=new Float64Array(1),o=n.map(s=>this.#d(s));return this.#e.push(()=>{r[0]=e(...o)}),r}#s(e,n){let r=this.#d(n),o=new Float64Array(ct.get(e).vector?this.#t:1);return this.#e.push(()=>{e==="grad"?o.set(this.#r.gradient(r)):o[0]=this.#r.value(r)}),o}#d(e){return e.length===this.#t?e:this.#a(n=>n,[e,new Float64Array(this.#t),e])}};function $r({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:ot.get("square").of,3:ot.get("cube").of}[e[1].value]??null}var Nr={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Ar=t=>Nr[t]??{low:0,high:1};function he({text:t,names:e,presets:n,lr:r}){let o=Object.values(n).find(a=>a.text===t),s=Object.assign({},...Object.values(n).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?r:Object.hasOwn(s,a)?s[a]:.5]))}function mn(t,e,n,r){let o=Math.max(...n.map(([l,c])=>c-l))/50,s=et(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=r==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function pn(t,{words:e,onPick:n}){let r=b("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Ar(i),l=W(),[c,f]=d.log?[Math.log10,p=>Number((10**p).toPrecision(3))]:[p=>p,p=>p],g=d.step??(d.log?.01:.001),u=b("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:g}),h=b("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return u.addEventListener("input",()=>n(i,f(u.valueAsNumber)),{signal:t.signal}),h.addEventListener("input",()=>{Math.abs(h.valueAsNumber)<=1e6&&n(i,h.valueAsNumber)},{signal:t.signal}),r.append(b("div",{class:"gd-slider"},b("label",{for:l},i),u,h)),p=>{u.value=c(p),I(u,{"aria-valuetext":String(p)}),document.activeElement!==h&&(h.value=p)}}return{element:r,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),r.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var X=["first","second","third","fourth"];function wn(t,e,{change:n,remove:r,place:o}){let{words:s}=t,a=t.get("methods"),i=W(),d=Object.keys(a),l=b("select",{id:i},...d.map(m=>b("option",{value:m},s.methods[m])),b("option",{value:""},s.own_rule)),c={text:"",values:{}},f={},g=null,u=m=>d.map(x=>a[x]).find(x=>x.text===m)?.kind,h=m=>{let{loss:x,start:k,view:N}=o(),S=u(m)??(/sign\(|sqrt\(|norm\(/.test(m)?"adaptive":"plain");return x?mn(x,k,N,S):.1},p=m=>{let x=xn(m);if(x.fault)return n(e,{text:m,values:c.values});let k=he({text:m,names:x.rule.hyperparameters,presets:a,lr:h(m)}),N=Object.entries(c.values).filter(([O])=>O in k),S=(u(m)??"own")===(u(c.text)??"own")||!u(m);return n(e,{text:m,values:{...k,...Object.fromEntries(N.filter(([O])=>O!=="lr"||S))}})};l.addEventListener("change",()=>l.value?p(a[l.value].text):y.input.focus(),{signal:t.signal});let y=$t(t,{label:s.rule,onText:p}),v=pn(t,{words:s,onPick:(m,x)=>n(e,{text:c.text,values:{...c.values,[m]:x}})}),M=b("p",{class:"gd-play-fate"}),L=K(t,{label:"×",onPress:()=>r(e)});return I(L,{"aria-label":U(s.remove,{number:e+1}),title:U(s.remove,{number:e+1})}),{element:b("section",{class:`gd-race-panel gd-race-${X[e]}`,"aria-label":U(s.method_number,{number:e+1})},b("div",{class:"gd-play-head"},b("label",{for:i},U(s.method_number,{number:e+1})),l,L),y.element,v.element,M),show(m,x){if(L.hidden=x,m===f.given)return f.answer;let k=xn(m.text);if(c=m,!k.fault){let S=he({text:m.text,names:k.rule.hyperparameters,presets:a,lr:h(m.text)});for(let O of Object.keys(S))S[O]=m.values[O]??S[O];c={text:m.text,values:S},g={...c,rule:k.rule}}l.value=d.find(S=>a[S].text===m.text)??"";let N=y.show(m.text,k.fault);return v.show(c.values),f={given:m,answer:{runs:g,fault:N}},f.answer},name:()=>l.value?s.methods[l.value]:U(s.method_number,{number:e+1}),say(m,x,k,N){let S=Math.min(x,m.steps),O=m.divergedAt!==null&&x>=m.divergedAt,[A,E]=O?[]:[et(N.hessian(m.points[S]))].map(q=>[q[0],q.at(-1)])[0],R=O?s.diverged:k?s.left:N.n===1?s.fares_1:s.fares;return M.textContent=U(R,{step:O?m.divergedAt:S,loss:P(m.losses[S]),length:P(m.lengths[S],2),low:P(A,2),high:P(E,2)}),M.classList.toggle("gd-bad",O||k),M.textContent},quiet(){M.textContent=""}}}function xn(t){try{return{rule:un(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var yn=2;function ue(t,e){let n=Mt(t,{label:e,shape:.62,tallest:240}),r=n.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=X.map(a=>n.inside("path",{class:`gd-curve gd-race-${a}`})),s=X.map(a=>n.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:n.element,describe:n.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Sr(a.flatMap(f=>f??[]));n.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((f,g)=>{let u=a[g]??[],h=n.line(u.slice(0,i+1).map((v,M)=>[M,Math.max(v,c[0]/10)]),yn);I(f,{d:h});let p=Math.min(i,u.length-1),y=u[p]>=c[0]&&u[p]<=c[1];I(s[g],y?{cx:n.x(p),cy:n.y(u[p])}:{cx:-99,cy:-99})}),dt(r,"path",l.length).forEach((f,g)=>{let{of:u,heights:h}=l[g];I(f,{class:`gd-curve gd-play-promise gd-race-${X[u]??u}`}),I(f,{d:n.line(h.map((p,y)=>[y,p>0&&Number.isFinite(p)?p:NaN]),yn)})})}}}function Sr(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let n=e[0],[r,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[n,n]),s=Math.ceil(Math.log10(Math.min(o,n*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(r)))),10**s]}var vn=10;var Er=3e3,Pt=["t","d"],Et=/^x([1-9]\d?)$/;function bn(t,e=[]){let n=tn(t,i=>xt.has(i)),r=Or(n,t),o=[...fe(n)],s=o.find(({kind:i,name:d})=>i==="name"&&Pt.includes(d));if(!s)return new Rt(n,r,null);if(!e.length)throw new _("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Er/o.length);if(e.length>a)throw new _("fit_large",s.at,s.end,{most:a,got:e.length});return new Rt(n,r,e)}function Or(t,e){let n=new Map;for(let s of fe(t))s.kind==="name"&&!nt.has(s.name)&&!Pt.includes(s.name)&&!n.has(s.name)&&n.set(s.name,s);if(!n.size)throw new _("no_variable",0,e.length);let r=Et.test(n.keys().next().value);for(let[s,{at:a,end:i}]of n){if(!(r?Et.test(s):s==="x"||s==="y"))throw new _(zr(s),a,i,{name:s,product:[...s].join(" ")});if(r&&Number(Et.exec(s)[1])>vn)throw new _("variables",a,i,{most:vn})}if(!r)return n.has("y")?["x","y"]:["x"];let o=Math.max(...[...n.keys()].map(s=>Number(Et.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var zr=t=>t==="x"||t==="y"||Et.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*fe(t){yield t;for(let e of t.args??[])yield*fe(e)}var Rt=class{#t=[];#n=[];#e=[];#r;#o;#a;#i;constructor(e,n,r){this.n=n.length,this.names=n,this.tree=e,this.data=r,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#r=r?this.#d(e,r):this.#c(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#a,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,n){return this.#t.push(e),this.#n.push(n),this.#t.length-1}#d(e,n){let r=n.map(o=>this.#c(e,o)).reduce((o,s)=>this.#l("+",o,s));return this.#l("/",r,this.#s(n.length,!1))}#c(e,n){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Pt.includes(e.name))return this.#s(n[Pt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(nt.get(e.name),!1):o}Lr(e);let r=e.args.map(o=>this.#c(o,n));return ot.get(e.name).arity===1?this.#l(e.name,r[0],r[0]):r.reduce((o,s)=>this.#l(e.name,o,s))}#l(e,n,r){let o=e==="^"&&!this.#n[r]&&{2:"square",3:"cube"}[this.#t[r]];if(o)return this.#l(o,n,n);let s=ot.get(e),a=this.#n[n]||this.#n[r];this.mayKink||=a&&sn.has(e);let i=this.#s(s.of(this.#t[n],this.#t[r]),a),[d,l]=[this.#n[n],s.arity===2&&this.#n[r]];return a&&this.#e.push({operation:s,a:n,b:r,to:i,first:d,second:l}),i}value(e){let[n,r]=[this.#t,this.#e];for(let o=0;o<this.n;o++)n[o]=e[o];for(let o=0;o<r.length;o++){let s=r[o];n[s.to]=s.operation.of(n[s.a],n[s.b])}return n[this.#r]}gradient(e){return this.#u(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#u(e),gradient:this.#h(this.#o)}}hessian(e){return this.#u(e),Array.from({length:this.n},(n,r)=>(this.#f(r),this.#h(this.#i)))}#h(e){let n=new Array(this.n);for(let r=0;r<this.n;r++)n[r]=e[r];return n}#u(e){let n=this.value(e),[r,o,s]=[this.#t,this.#o,this.#e];o.fill(0),o[this.#r]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:f,second:g}=s[a];f&&(o[d]+=St(i,o[c],i.da(r[d],r[l],r[c]))),g&&(o[l]+=St(i,o[c],i.db(r[d],r[l],r[c])))}return n}#f(e){let[n,r,o,s]=[this.#t,this.#o,this.#a,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:f}of this.#e){let g=[n[i],n[d],n[l]];o[l]=0,c&&(o[l]+=St(a,o[i],a.da(...g))),f&&(o[l]+=St(a,o[d],a.db(...g)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:f}of this.#e.toReversed()){let g=[n[i],n[d],n[l]],[u,h]=[c?o[i]:0,f?o[d]:0],p=(v,M)=>(u&&u*v(...g))+(h&&h*M(...g)),y=(v,M)=>St(a,s[l],v(...g))+(M&&M*r[l]);c&&(s[i]+=y(a.da,p(a.daa,a.dab))),f&&(s[d]+=y(a.db,p(a.dab,a.dbb)))}}};function Lr({name:t,args:e,at:n,end:r}){let o=ot.get(t);if(!o)throw new _("no_comparison",n,r,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new _("arguments",n,r,{name:t,wanted:o.arity,got:e.length})}var St=(t,e,n)=>n===0&&t.chooses?0:e*n;var Ir={1:401,2:29},kn=t=>Ir[t.n]??11;function Mn(t,e,n){let r=kn(t),o=([s,a],i)=>s+(a-s)*i/(r-1);return t.n===1?Array.from({length:r},(s,a)=>[o(e[0],a)]):Array.from({length:r*r},(s,a)=>[o(e[0],a%r),o(e[1],Math.floor(a/r)),...n.slice(2)])}function $n(t,e,n){let r=Mn(t,e,n),[o,s,a,i]=[-1/0,1/0,!0,null];for(let f of r){let g=t.hessian(f),u=et(g);if(Number.isNaN(u[0])){a=!1;continue}s=Math.min(s,u[0]),o=Math.max(o,u.at(-1)),i??=g;let h=(p,y,v)=>Math.abs(p-i[y][v])>1e-9*Math.max(o,-s);a&&=!g.some((p,y)=>p.some((v,M)=>h(v,y,M)))}let d=Math.max(o,-s,0),l=t.mayKink?jr(t,r,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:r.length}}function jr(t,e,n){let r=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(r)return r;let[o,s]=[0,null],a=kn(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let f=Dt(t,e[l],e[c]);f>o&&([o,s]=[f,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((f,g)=>(f+d[g])/2);Dt(t,i,c)>Dt(t,c,d)?d=c:i=c}return Dt(t,i,d)>100*Math.max(n,o)?i:null}function Dt(t,e,n){let[r,o]=[t.gradient(e),t.gradient(n)];return Math.hypot(...r.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-n[a]))}function Nn(t,e,n){let r={point:n,value:1/0};for(let s of[...Mn(t,e,n),n]){let a=t.value(s);a<r.value&&(r={point:s,value:a})}let o=e.map(([s,a])=>a-s);return En(t,Sn(t,r),Math.max(...o)/40)}var An=(t,e)=>En(t,Sn(t,e),.001);function Sn(t,e){let n=.001;for(let r=0;r<60&&Number.isFinite(n);r++){let o=Fr(t.hessian(e.point),t.gradient(e.point),n),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},n/=10):n*=10}return e}function Fr(t,e,n){let r=e.length,o=n*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<r;i++){let d=s.slice(i).reduce((l,c,f)=>Math.abs(c[i])>Math.abs(s[l][i])?i+f:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<r;l++){let c=s[l][i]/s[i][i];for(let f=i;f<=r;f++)s[l][f]-=c*s[i][f]}}let a=new Array(r).fill(0);for(let i=r-1;i>=0;i--)a[i]=s[i].slice(i+1,r).reduce((d,l,c)=>d-l*a[i+1+c],s[i][r])/s[i][i];return a}function En(t,e,n){let r=Cr(t.n);for(let o=0;n>1e-12&&o<150;o++){let s=e;for(let a of r){let i=e.point.map((l,c)=>l+n*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(n/=2)}return e}function Cr(t){let e=(r,o,s)=>Array.from({length:t},(a,i)=>i===r?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let n=Array.from({length:32},(r,o)=>o*Math.PI/16);return Array.from({length:t-1},(r,o)=>n.map(s=>e(o,o+1,s))).flat()}var On=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Ut=(t,e)=>Array.from({length:t+1},(n,r)=>e(r));function Bt({L:t,mu:e,kink:n}){return n?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function zn(t,e,n,{R:r,gap:o,count:s}){let a=Bt(n),i=h=>({say:h,heights:null,lengths:null}),d=(h,p)=>({say:h,heights:Ut(s,p),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:f}=n,{lr:g,beta:u=0}=e;if(t==="GradientDescent"){if(!(g<2/l))return i("long");if(a==="strong"){let h=Math.max(Math.abs(1-g*c),Math.abs(1-g*l));return d("strong",p=>l/2*r**2*h**(2*p))}return a==="convex"?g<=1/l||On(g,1/l)?d("convex",h=>r**2/(2*g*h)):i("half"):{...i("bent"),lengths:Ut(s,h=>Math.sqrt(o/(g*(1-g*l/2)*h)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):g<=1/l||On(g,1/l)?d("nesterov",h=>h?2*r**2/(g*(h+2)*(h+3)):NaN):i("half"):f?a==="bent"?i("not_convex"):{say:"bowl",heights:_r({lr:g,beta:u,nesterov:t==="NesterovMomentum",mu:c,L:l,R:r,count:s}),lengths:null}:i("not_bowl")}function _r({lr:t,beta:e,nesterov:n,mu:r,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>r+(o-r)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,f]=[1,0];for(let g=0;g<=a;g++)i[g]=Math.max(i[g],l/2*s**2*c**2),f=e*f+l*c,c-=t*(n?l*c+e*f:f)}return i}function Ln(t,{R:e,count:n}){let{L:r,mu:o}=t,s=Bt(t);if(s==="convex")return Ut(n,i=>3*r*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(r)-Math.sqrt(o))/(Math.sqrt(r)+Math.sqrt(o));return Ut(n,i=>o/2*e**2*a**(2*i))}function In({heights:t,gaps:e,points:n,view:r,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((f,g)=>f>t[g]*(1+1e-6)+i);if(d<0)return null;let l=f=>r.some(([g,u],h)=>f[h]<g||f[h]>u),c=n.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let f=0;f<=d;f++){let g=s(n[f]);if(Math.max(g.at(-1),-g[0])>a.L*(1+1e-6)||g[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:f,low:g[0],high:g.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var Tr=150;function jn(t){let{words:e}=t,n=t.get("methods"),r=b("p"),o=b("ul"),s=b("section",{class:"gd-play-promised","aria-label":e.promised},b("div",{class:"gd-over-plot"},e.promised),r,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(g,u,h,p){let y=JSON.stringify([u,h,p.slice(2)]);return y===i?a:(i=y,a=null,clearTimeout(l),l=setTimeout(()=>{a=$n(g,h,p),t.redraw()},Tr),null)}let f=g=>Object.keys(n).find(u=>n[u].text===g);return{element:s,draw({loss:g,text:u,view:h,start:p,lowest:y,rules:v,runners:M,names:L,count:m}){let x=c(g,u,h,p),k={heights:[],lengths:[]};if(!x)return k;let N=Math.hypot(...p.map((q,F)=>q-y.point[F])),S=g.value(p)-y.value,O={L:P(x.L),mu:P(x.mu),kappa:P(x.L/x.mu),lr:P(1/x.L),two:P(2/x.L),points:x.points};r.textContent=U(e.classes[Bt(x)],{...O,place:x.kink?.map(q=>P(q)).join(", ")});let A=[];v.forEach((q,F)=>{if(!q||!M[F])return;let T=zn(f(q.text),q.values,x,{R:N,gap:S,count:m});T.heights&&k.heights.push({of:F,heights:T.heights}),T.lengths&&k.lengths.push({of:F,heights:T.lengths});let Z=M[F].losses.map(ft=>ft-y.value),Vt=ft=>et(g.hessian(ft)),Y=In({heights:T.heights,gaps:Z,points:M[F].points,view:h,lowest:y,curvatureAt:Vt,facts:x}),it=U(e.promises[T.say],O),Ot=Y?` ${U(e.promises[Y.say],{step:Y.step,...Y.at,low:P(Y.at.low),high:P(Y.at.high)})}`:"";A.push([L[F],`: ${it}${Ot}`,Y])});let E=Ln(x,{R:N,count:m});E&&(k.heights.push({of:"lower",heights:E}),A.push(["",e.promises.lower,null]));let R=JSON.stringify(A);return R!==d&&o.replaceChildren(...A.map(([q,F,T])=>b("li",{class:T?"gd-bad":null},b("strong",{},q),F))),d=R,k}}}var Gt=class{#t;#n;#e;#r;constructor(e,n,r){this.#t=e,this.#n=r,this.#e=r.init(n),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(n))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,n]=this.#n.step(this.points.at(-1),this.#r,this.#e,this.#t);this.#e=n,this.#o(e)}#o(e){let{value:n,gradient:r}=this.#t.valueAndGradient(e);this.#r=r,this.points.push(e),this.losses.push(n),this.lengths.push(Math.sqrt(r.reduce((o,s)=>o+s*s,0))),Number.isFinite(n)||(this.divergedAt=this.steps)}};function Fn(t,e,n){let r=performance.now()+n;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>r)return!1}}var qr=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),Pr={abs:"torch.abs",atan:"torch.atan",max:"torch.maximum",min:"torch.minimum"},Rr=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let n=Pr[t]??`torch.${t}`;return e.length>2?e.reduce((r,o)=>`${n}(${r}, ${o})`):`${n}(${e.join(", ")})`},Cn={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,n])=>`torch.where(${t} > 0, ${e}, ${n})`};function ge(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return nt.has(t.name)?{text:String(nt.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let n=t.args.map(i=>ge(i,e)),r=n.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Cn,t.name))return{text:Cn[t.name](r),tensor:!0};if(xt.has(t.name))return{text:Rr(t.name,r),tensor:!0};if(t.name==="negative")return{text:`(-${n[0].text})`,tensor:n[0].tensor};let o=n.some(({tensor:i})=>i)?n.map(({text:i})=>i):r,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var _n=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,Dr=t=>qr.has(t)?`${t}_`:t;function Ur(t){let[e,{text:n,tensor:r}]=[t.names.join(", "),ge(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${n}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${r?_n(n):`T(${n})`}
`}function Br(t,{assignments:e,kept:n,vectors:r,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=g=>a[g]??Dr(g),d=g=>r.has(g)?"zero":"T(0.0)",l=e.map(({name:g,value:u})=>{let{text:h,tensor:p}=ge(u,i),y=p?_n(h):`T(${h})`;return`        ${i(g)} = ${r.has(g)?`${y} + zero`:y}`}),c=n.map(i),f=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...n.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${f} = kept`,"        k = k + 1",...Object.entries(s).map(([g,u])=>`        ${i(g)} = T(${Number(u)})`),...l,`        return p, (${f}${c.length?",":""})`,""].join(`
`)}function Tn({loss:t,start:e,steps:n,methods:r}){let o=new Set(["descend"]),s=[],a=r.map(({title:i,code:d,values:l,rule:c},f)=>{let g=`Method${f+1}`;d||s.push(Br(g,c,l));let u=d?d.replace(/\{(\w+)(:\.0f)?\}/g,(h,p,y)=>y?Math.round(l[p]):String(l[p])):`${g}()`;if(d)for(let[,h]of u.matchAll(/([A-Z]\w*)\(/g))o.add(h);return`    ${JSON.stringify(i)}: descend(loss, start, ${u}, ${n}),`});return["# A race from the playground of How Gradient Descent Works.","import torch",`from gdlib import ${[...o].sort((i,d)=>i<d?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",Ur(t),"",...s.flatMap(i=>[i,""]),`start = T([${e.join(", ")}])`,"paths = {",...a,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function me(t,e,{label:n,onMove:r,steps:o,axis:s="both"}){let a=D("circle",{class:"gd-handle-dot",r:8}),i=D("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":s==="x"?"horizontal":null});d.append(i,a);let l=[0,0],c=([u,h])=>{let p=(y,[v,M])=>Math.min(M,Math.max(v,y));l=[p(u,e.domains.x),s==="x"?l[1]:p(h,e.domains.y)],r(l)},f=u=>{let h=e.svg.getBoundingClientRect();return[e.x.invert(u.clientX-h.left),e.y.invert(u.clientY-h.top)]},g=(u,h)=>d.addEventListener(u,h,{signal:t.signal});return g("pointerdown",u=>{u.button||(d.setPointerCapture(u.pointerId),d.focus({preventScroll:!0}),u.preventDefault())}),g("pointermove",u=>{d.hasPointerCapture(u.pointerId)&&c(f(u))}),g("keydown",u=>{let[h,p]=o(),y=u.shiftKey?10:1,v=s==="x"?[h,0]:[0,p],M={ArrowRight:[h,0],ArrowLeft:[-h,0],ArrowUp:v,ArrowDown:[-v[0],-v[1]],PageUp:[10*v[0],10*v[1]],PageDown:[-10*v[0],-10*v[1]]}[u.key],[L,m]=e.domains.x;if(M)c([l[0]+y*M[0],l[1]+y*M[1]]);else if(u.key==="Home")c([L,l[1]]);else if(u.key==="End")c([m,l[1]]);else return;u.preventDefault()}),{element:d,place([u,h],p){l=[u,h],I(d,{transform:`translate(${e.x(u)},${e.y(h)})`,"aria-valuenow":Number(u.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":p})}}}var Gr=Array.prototype,Jr=Gr.slice;function Kr(t,e){return t-e}function Vr(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var qn=t=>()=>t;function Hr(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=Wr(t,e[n]))return o;return 0}function Wr(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],f=t[i],g=f[0],u=f[1];if(Zr(d,f,e))return 0;c>r!=u>r&&n<(g-l)*(r-c)/(u-c)+l&&(o=-o)}return o}function Zr(t,e,n){var r;return Yr(t,e,n)&&Xr(t[r=+(t[0]===e[0])],n[r],e[r])}function Yr(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Xr(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Qr(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Rn(){var t=1,e=1,n=Ct,r=d;function o(l){var c=n(l);if(Array.isArray(c))c=c.slice().sort(Kr);else{let f=It(l,to);for(c=mt(...Ft(f[0],f[1],c),c);c[c.length-1]>=f[1];)c.pop();for(;c[1]<f[0];)c.shift()}return c.map(f=>s(l,f))}function s(l,c){let f=c==null?NaN:+c;if(isNaN(f))throw new Error(`invalid value: ${c}`);var g=[],u=[];return a(l,f,function(h){r(h,l,f),Vr(h)>0?g.push([h]):u.push(h)}),u.forEach(function(h){for(var p=0,y=g.length,v;p<y;++p)if(Hr((v=g[p])[0],h)!==-1){v.push(h);return}}),{type:"MultiPolygon",value:c,coordinates:g}}function a(l,c,f){var g=new Array,u=new Array,h,p,y,v,M,L;for(h=p=-1,v=ht(l[0],c),st[v<<1].forEach(m);++h<t-1;)y=v,v=ht(l[h+1],c),st[y|v<<1].forEach(m);for(st[v<<0].forEach(m);++p<e-1;){for(h=-1,v=ht(l[p*t+t],c),M=ht(l[p*t],c),st[v<<1|M<<2].forEach(m);++h<t-1;)y=v,v=ht(l[p*t+t+h+1],c),L=M,M=ht(l[p*t+h+1],c),st[y|v<<1|M<<2|L<<3].forEach(m);st[v|M<<3].forEach(m)}for(h=-1,M=l[p*t]>=c,st[M<<2].forEach(m);++h<t-1;)L=M,M=ht(l[p*t+h+1],c),st[M<<2|L<<3].forEach(m);st[M<<3].forEach(m);function m(x){var k=[x[0][0]+h,x[0][1]+p],N=[x[1][0]+h,x[1][1]+p],S=i(k),O=i(N),A,E;(A=u[S])?(E=g[O])?(delete u[A.end],delete g[E.start],A===E?(A.ring.push(N),f(A.ring)):g[A.start]=u[E.end]={start:A.start,end:E.end,ring:A.ring.concat(E.ring)}):(delete u[A.end],A.ring.push(N),u[A.end=O]=A):(A=g[O])?(E=u[S])?(delete g[A.start],delete u[E.end],A===E?(A.ring.push(N),f(A.ring)):g[E.start]=u[A.end]={start:E.start,end:A.end,ring:E.ring.concat(A.ring)}):(delete g[A.start],A.ring.unshift(k),g[A.start=S]=A):g[S]=u[O]={start:S,end:O,ring:[k,N]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,f){l.forEach(function(g){var u=g[0],h=g[1],p=u|0,y=h|0,v=pe(c[y*t+p]);u>0&&u<t&&p===u&&(g[0]=Pn(u,pe(c[y*t+p-1]),v,f)),h>0&&h<e&&y===h&&(g[1]=Pn(h,pe(c[(y-1)*t+p]),v,f))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),f=Math.floor(l[1]);if(!(c>=0&&f>=0))throw new Error("invalid size");return t=c,e=f,o},o.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?qn(Jr.call(l)):qn(l),o):n},o.smooth=function(l){return arguments.length?(r=l?d:Qr,o):r===d},o}function to(t){return isFinite(t)?t:NaN}function ht(t,e){return t==null?!1:+t>=e}function pe(t){return t==null||isNaN(t=+t)?-1/0:t}function Pn(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ut=60,Jt=14;function Dn(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===n)return;n=d;let l=([x,k],N)=>x+(k-x)*N/(ut-1),c=Array.from({length:ut*ut},(x,k)=>{let N=r.value([l(s.x,k%ut),l(s.y,Math.floor(k/ut))]);return Number.isNaN(N)?1/0:N}),f=Rn().size([ut,ut]).thresholds(eo(c))(c),g=x=>t.x(l(s.x,x-.5)).toFixed(1),u=x=>t.y(l(s.y,x-.5)).toFixed(1),h=x=>`M${x.map(([k,N])=>`${g(k)},${u(N)}`).join("L")}Z`,[p,...y]=dt(e,"path",Jt+1),[v,M,L,m]=[...s.x.map(t.x),...s.y.map(t.y)];I(p,{d:`M${v},${m}H${M}V${L}H${v}Z`,style:"--gd-height: 0"}),y.forEach((x,k)=>{let N=(f[k]?.coordinates??[]).flat().map(h).join("");I(x,{d:N,style:`--gd-height: ${(k+1)/Jt}`})})}}function eo(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return e.length?Array.from({length:Jt},(n,r)=>oe(e,((r+.7)/Jt)**2)):[]}function we(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{dt(e,"path",n.length,{d:no}).forEach((r,o)=>{I(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var no=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function ye(t,e,n){let r=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Kt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));n([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function ve(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>n.appendChild(D(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(I(n,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([M,L])=>[t.x(M),t.y(L)]),c=l.findIndex(([M,L])=>!(Math.abs(M)<5e3&&Math.abs(L)<5e3)),f=c<0?l:l.slice(0,c),g=c<0?null:oo(f.at(-1),l[c]),u=ro(f),h=`M${[...u,...g?[g]:[]].map(xe).join("L")}`;I(r,{d:h}),I(o,{d:h}),I(s,{d:u.map(M=>`M${xe(M)}h0`).join("")});let p=l.at(-1),y=c>=0||!Kt(t,p),v=y?so(t,g?[...f,g]:f):null;return I(a,{d:v?`M${xe(v)}m-6,-6l12,12m0,-12l-12,12`:""}),I(i,y?{cx:-99,cy:-99}:{cx:p[0],cy:p[1]}),y}}var xe=([t,e])=>`${gt(t)},${gt(e)}`;function ro(t){if(t.length<=250)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[r,o],[s,a]]=[e.at(-1),t[n]];(Math.abs(s-r)+Math.abs(a-o)>=1.5||n===t.length-1)&&e.push(t[n])}return e}function Kt({domains:t,x:e,y:n},[r,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(n)];return r>=s-1&&r<=a+1&&o>=d-1&&o<=i+1}function oo([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function so(t,e){let n=e.findLastIndex(s=>Kt(t,s));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let s=0;s<24;s++){let a=[(r[0]+o[0])/2,(r[1]+o[1])/2];Kt(t,a)?r=a:o=a}return r}function Bn(t,e){let{words:n}=t,r=(m,x)=>U(n.place,{point:m.map(k=>P(k)).join(", "),loss:P(x.value(m))}),o=m=>()=>[m.domains.x,m.domains.y].map(([x,k])=>(k-x)/100),s=Mt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),a=Dn(s),i=X.map(m=>ve(s,m)),d=we(s);ye(t,s,e);let l=me(t,s,{label:n.start,onMove:e,steps:o(s)}),c=Mt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),f=c.inside("path",{class:"gd-curve gd-play-hill"}),g=X.map(m=>ve(c,m)),u=we(c),h=([m])=>e([m]);ye(t,c,h);let p=me(t,c,{label:n.start,onMove:h,steps:o(c),axis:"x"}),y="",v=[0,1];function M({loss:m,text:x,view:k,start:N,lowest:S,paths:O}){s.frame({x:{domain:k[0],label:m.names[0]},y:{domain:k[1],label:m.names[1]}});let A=N.slice(2);return a({value:E=>m.value(A.length?[...E,...A]:E)},[x,A]),d(Un(S,k)?[S.point]:[]),l.place(N,r(N,m)),O.map((E,R)=>i[R](E))}function L({loss:m,text:x,view:k,start:N,lowest:S,paths:O}){let A=JSON.stringify([x,k]),E=A===y?null:se(...k[0],400).map(F=>[F,m.value([F])]);E&&(v=ao(E.map(([,F])=>F))),c.frame({x:{domain:k[0],label:m.names[0]},y:{domain:v,label:n.loss}}),y=A,I(f,{d:c.line(se(...k[0],400).map(F=>[F,m.value([F])]))}),u(Un(S,k.slice(0,1))?[[S.point[0],S.value]]:[]);let R=m.value(N);return p.place([N[0],Number.isFinite(R)?Math.max(v[0],Math.min(v[1],R)):v[1]],r(N,m)),O.map(F=>F.map(([T])=>[T,m.value([T])])).map((F,T)=>g[T](Number.isFinite(R)?F:[]))}return{element:b("div",{},s.element,c.element),describe:m=>[s,c].forEach(x=>x.describe(m)),get svg(){return s.element.hidden?c.svg:s.svg},draw(m){let x=m.loss.n===1;return s.element.hidden=x,c.element.hidden=!x,(x?L:M)(m)}}}var Un=({point:t,value:e},n)=>Number.isFinite(e)&&n.every(([r,o],s)=>t[s]>=r&&t[s]<=o);function ao(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[n,r,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-n>5*(r-n)?r:o,a=(s-n||1)*.08;return[n-a,s+a]}var Gn=`/* The playground. */

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
`;var lo=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function Jn(t,e){let n=t.cloneNode(!0),r=[t,...t.querySelectorAll("*")];return[n,...n.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(r[s]);o.removeAttribute("class"),o.setAttribute("style",lo.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),n.setAttribute("xmlns","http://www.w3.org/2000/svg"),n.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(n)}function Kn(t){let e=t.trimEnd().split(`
`).map((o,s,a)=>s<a.length-1?`${o}
`:o);return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:{name:"python3",display_name:"Python 3",language:"python"}},cells:[{cell_type:"code",id:"race",execution_count:null,metadata:{},outputs:[],source:e}]},null,1)}function be(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e})),o=document.createElement("a");o.href=r,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var Vn=Gn,co=10;function Hn(t,e){let{words:n}=t,r=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(w=>[w,t.get(w)])),a=null,i="",d="",l=null,c=[],f=[],g=[],u=w=>{f=[],t.set(w),p()},h=0,p=()=>{clearTimeout(h),h=setTimeout(()=>e.set(Xt(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(h));function y(w,$){let z=JSON.stringify([w,$]);if(z===d)return null;try{return a=bn(w,$),[i,d]=[w,z],l=null,null}catch(j){if(j.name!=="Fault")throw j;return j}}let v=(w,$)=>Array.from({length:$},(z,j)=>w[j]??0),M=(w,$)=>u({rules:t.get("rules").with(w,$)}),L=w=>u({rules:t.get("rules").toSpliced(w,1)}),m=()=>({loss:a,start:t.get("start"),view:t.get("view")}),x=X.map((w,$)=>wn(t,$,{change:M,remove:L,place:m})),k=W(),N=b("select",{id:k},...Object.keys(r).map(w=>b("option",{value:w},n.losses[w])),b("option",{value:""},n.own_loss)),S=(w,$)=>w.addEventListener("change",$,{signal:t.signal});S(N,()=>{if(!N.value)return O.input.focus();let{text:w,view:$,start:z,data:j}=r[N.value];return E={text:kt(j),fault:null},u({loss:w,view:$,start:z,data:j})});let O=$t(t,{label:n.formula,onText(w){let $=y(w,t.get("data"));u($?{loss:w}:{loss:w,start:v(t.get("start"),a.n)})}}),A=$t(t,{label:n.points,rows:3,onText(w){let $=zt(w);E={text:w,fault:$?null:new _("bad_points",0,w.length,{most:H.points})},$?u({data:$}):t.redraw()}}),E={text:"",fault:null},q=Bn(t,w=>u({start:[...w,...t.get("start").slice(w.length)]})),F=W(),T=b("input",{id:F,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});S(T,()=>{let{found:w}=Qt(new URLSearchParams({start:T.value.replaceAll(/[ ;]+/g,",")}).toString(),o);w.start?.length===a.n&&u({start:w.start}),T.value=t.get("start").join(", ")});let Z=w=>()=>{let $=t.get("view").map(([z,j])=>{let[V,Q]=[(z+j)/2,(j-z)/2*w];return[V-Q,V+Q].map(vt=>Number(vt.toPrecision(6)))});$.every(([z,j])=>j-z>1e-5&&Math.max(-z,j)<H.size)&&u({view:$})},Vt=()=>{let w=[...t.get("start"),0];u({view:t.get("view").map(([$,z],j)=>[w[j]-(z-$)/2,w[j]+(z-$)/2].map(V=>Number(V.toPrecision(6))))})},Y=W(),it=b("input",{type:"range",id:Y,min:0,step:1});it.addEventListener("input",()=>u({shown:it.valueAsNumber}),{signal:t.signal});let Ot=b("output",{for:Y}),ft=W(),lt=b("select",{id:ft},...[10,20,50,100,200,500,1e3].map(w=>b("option",{value:w},w)));S(lt,()=>u({steps:Number(lt.value),shown:Number(lt.value)}));let wt=Ze(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),ke=K(t,{label:n.play,onPress(){wt.at()===null&&u({shown:t.get("steps")}),wt.toggle()}}),Me=w=>()=>u({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+w))}),yt=(w,$)=>I(w,{"aria-label":$,title:$}),Wn=yt(K(t,{label:"◀",onPress:Me(-1)}),n.step_back),Zn=yt(K(t,{label:"▶",onPress:Me(1)}),n.step_forth),$e=K(t,{label:n.add,onPress(){let w=t.get("rules").map(({text:z})=>z),$=Object.values(o).find(({text:z})=>!w.includes(z));u({rules:[...t.get("rules"),{text:$.text,values:{}}]})}}),Ne=ue(t,n.losses_chart),Ae=ue(t,n.lengths_chart),Se=jn(t),Ee=b("p",{class:"gd-play-here"}),Ht=b("p",{class:"gd-play-fault",hidden:!0}),Wt=b("output",{class:"gd-play-copied"}),Oe=e.link&&K(t,{label:n.copy_link,onPress:()=>Le(e.link(Xt(s(),o)))}),Yn=document.fullscreenEnabled?K(t,{label:n.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",ze=()=>Tn({loss:a,start:t.get("start"),steps:t.get("steps"),methods:g.map(({text:w,values:$,rule:z},j)=>{let V=Object.values(o).find(Q=>Q.text===w);return{title:`${j+1}. ${x[j].name()}`,code:V?.code??null,values:$,rule:z}})}),Xn=[...Oe?[Oe]:[],K(t,{label:n.copy_python,onPress:()=>Le(ze())}),K(t,{label:n.save_notebook,onPress:()=>be("race.ipynb","application/x-ipynb+json",Kn(ze()))}),K(t,{label:n.save_picture,onPress:()=>be("race.svg","image/svg+xml",Jn(q.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Le(w){try{await navigator.clipboard.writeText(w),Wt.textContent=n.copied,t.say(n.copied)}catch{Wt.textContent=w}}let Ie=w=>b("div",{class:"gd-over-plot"},w),Zt=(w,$,...z)=>b("div",{class:"gd-choice"},b("label",{for:w},$),...z);t.root.append(Ht,b("div",{class:"gd-play-loss"},Zt(k,n.loss_choice,N),O.element,A.element),b("div",{class:"gd-two gd-play-two"},b("div",{},q.element,b("div",{class:"gd-slider"},b("label",{for:Y},n.step),it,Ot),b("div",{class:"gd-row"},ke,Wn,Zn,Zt(ft,n.of_steps,lt)),b("div",{class:"gd-row"},Zt(F,n.start,T),yt(K(t,{label:"+",onPress:Z(.5)}),n.closer),yt(K(t,{label:"−",onPress:Z(2)}),n.wider),yt(K(t,{label:"◎",onPress:Vt}),n.around)),Ee),b("div",{class:"gd-play-methods"},...x.map(({element:w})=>w),b("div",{class:"gd-row"},$e)),b("div",{},Ie(n.losses_chart),Ne.element,Ie(n.lengths_chart),Ae.element,Se.element)),b("div",{class:"gd-row gd-play-take"},...Xn,Yn,Wt));function je(){let w=Qt(e.get(),o),$=w.found;y($.loss??t.get("loss"),$.data??t.get("data")),a||y(t.get("loss"),t.get("data"));let z=$.steps??t.get("steps");$.start=v($.start??t.get("start"),a.n),$.shown=Math.min(z,$.shown??z),E={text:kt($.data??t.get("data")),fault:null},t.set($),f=w.wrong}je(),e.onChange(je,t.signal);function Qn(w){let $=t.get("start");c=w.map((j,V)=>{if(!j)return null;let Q=JSON.stringify([d,$,j.text,j.values]);return c[V]?.key===Q?c[V]:{key:Q,runner:new Gt(a,$,j.rule.make(j.values))}});let z=c.filter(Boolean).map(({runner:j})=>j);return Fn(z,t.get("steps"),co)||t.redraw(),c.map(j=>j?.runner??null)}t.onDraw(()=>{let w=[O.show(t.get("loss"),y(t.get("loss"),t.get("data")))],$=t.get("data");A.element.hidden=!$.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(zt(E.text))!==JSON.stringify($)&&!E.fault&&(E.text=kt($)),w.push(A.show(E.text,E.fault)),N.value=Object.keys(r).find(C=>r[C].text===t.get("loss"))??"";let z=v(t.get("start"),a.n);z.length!==t.get("start").length&&t.set({start:z});let j=t.get("view"),V=t.get("rules");x.forEach(({element:C},J)=>{C.hidden=J>=V.length}),$e.hidden=V.length>=H.rules;let Q=V.map((C,J)=>x[J].show(C,V.length===1));w.push(...Q.map(({fault:C})=>C));let vt=Q.map(({runs:C})=>C),bt=Qn(vt);g=vt.filter(Boolean),l??=Nn(a,j,z);for(let C of bt)l=ho(a,l,C);let tt=t.get("steps"),at=Math.min(tt,wt.at()??t.get("shown"));I(it,{max:tt,"aria-valuetext":U(n.step_of,{step:at,steps:tt})}),it.value=at,Ot.textContent=at,[...lt.options].some(({value:C})=>Number(C)===tt)||lt.add(new Option(tt,tt)),lt.value=tt,ke.textContent=wt.at()===null?n.play:n.stop,document.activeElement!==T&&(T.value=z.map(C=>Number(C.toPrecision(6))).join(", "));let tr=X.map((C,J)=>bt[J]?.points.slice(0,at+1)??[]),er=q.draw({loss:a,text:d,view:j,start:z,lowest:l,paths:tr}),Fe=bt.map((C,J)=>C?`${x[J].name()}: ${x[J].say(C,at,er[J],a)}`:(x[J].quiet(),"")),nr=et(a.hessian(z));Ee.textContent=U(a.n===1?n.here_1:n.here,{loss:P(a.value(z)),length:P(Math.hypot(...a.gradient(z)),2),values:nr.map(C=>P(C,3)).join(", ")});let rr=x.map(C=>C.name()),Ce=Se.draw({loss:a,text:d,view:j,start:z,lowest:l,rules:vt,runners:bt,names:rr,count:tt}),_e=C=>bt.map(J=>J&&C(J));Ne.draw({series:_e(({losses:C})=>C.map(J=>J-l.value)),shown:at,steps:tt,promised:Ce.heights}),Ae.draw({series:_e(({lengths:C})=>C),shown:at,steps:tt,promised:Ce.lengths}),q.describe(U(n.picture,{formula:i,steps:at,said:Fe.join(" ")})),Ht.hidden=!f.length,Ht.textContent=f.length?U(n.bad_link,{parts:f.join(", ")}):"",wt.at()===null&&t.say(w.filter(Boolean).join(" ")||Fe.join(" "))})}function ho(t,e,n){if(!n)return e;let r=n.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(r<e.value))return e;let o=An(t,{point:n.points[n.losses.indexOf(r)],value:r});return o.value>-1/0?o:{point:n.points[0],value:r}}var uo={playground:{render:t=>Hn(t,Je()),style:Vn}},Oa={render({model:t,el:e}){return Ue(uo,t,e)}};export{Oa as default};
