/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-79624b627e4525c1c65a47fc645eb0913b4ec91080e640468aa8c988333057e0
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var ve=`/* Cloud: walks over the band where most of them are. */

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
`;var ye=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var be=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var ke=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function Ne(t,e,n){let r=e.get("kind"),o=new qt(e,n);return Me(n,"",ke+ye+be+ve),t[r].style&&Me(n,r,t[r].style),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var qt=class{#t=[];#e=[];#n=0;#r=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#e.push(e)}redraw=()=>{this.#n||=requestAnimationFrame(()=>{this.#n=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#t)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#n),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function Me(t,e,n){let r=t.getRootNode(),o=r===document||!r.querySelector?document.head:r;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=n,o.append(s)}var _t=class{#t;#e=new Map;constructor(e){this.#t=e}get(e){return this.#t[e]}set(e,n){Object.is(this.#t[e],n)||(this.#t[e]=n,this.#n(`change:${e}`),this.#n("change"))}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}save_changes(){}#n(e){for(let n of[...this.#e.get(e)??[]])n()}};function Ln(t,e){t.dataset.live="";let n=JSON.parse(t.querySelector("script[type='application/json']").textContent),r=document.createElement("div");t.append(r);try{Ne(e,new _t(n),r)}catch(o){r.remove(),delete t.dataset.live,console.error(o)}}function Ae(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(n=>{setTimeout(()=>{!("live"in n.dataset)&&Object.hasOwn(t,n.dataset.kind)&&Ln(n,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var H={rules:4,steps:1e3,coordinates:10,size:1e6,text:600},Fn=["loss","view","start","steps","at"];function Tt({loss:t,view:e,start:n,steps:r,shown:o,rules:s},a){let i=new URLSearchParams({loss:t,view:e.flat().join(),start:n.join(),steps:r});return o!==r&&i.set("at",o),s.forEach(({text:d,values:l},c)=>{let h=Object.keys(a).find(p=>a[p].text===d);i.set(`rule${c+1}`,h??d),i.set(`set${c+1}`,Object.entries(l).map(([p,f])=>`${p}:${f}`).join())}),i.toString()}function Pt(t,e){let n={},r=[];if(t.length>8e3)return{found:n,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!Fn.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&r.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?r.push(i):n[d]=c};s("loss","loss",i=>i.length<=H.text?i:null),s("view","view",i=>Cn(Ee(i,[4]))),s("start","start",i=>Ee(i,Array.from({length:H.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Se(i,1)),s("at","shown",i=>Se(i,0));let a=[];for(let i=1;i<=H.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=jn(o.get(`set${i}`)??"");l.length>H.text||c===null?r.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(n.rules=a),{found:n,wrong:r}}function Ee(t,e){let n=t.split(",",H.coordinates+1).map(Rt);return e.includes(n.length)&&n.every(o=>Math.abs(o)<=H.size)?n:null}var Rt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function Cn(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([n,r])=>r-n>=1e-6)?e:null}function Se(t,e){let n=Rt(t);return Number.isInteger(n)&&n>=e&&n<=H.steps?n:null}function jn(t){let e={};for(let n of t?t.split(",",20):[]){let[,r,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(n)??[],s=r===void 0?NaN:Rt(o);if(!(Math.abs(s)<=H.size))return null;e[r]=s}return e}function $e(){return{get:()=>location.hash.slice(1),set(t){try{history.replaceState(history.state,"",`#${t}`)}catch{}},link:t=>`${location.href.split("#")[0]}#${t}`,onChange:(t,e)=>addEventListener("hashchange",t,{signal:e})}}function y(t,e={},...n){return Ie(document.createElement(t),e,n)}function _(t,e={},...n){return Ie(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function O(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function ot(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(_(e,r));return[...t.children]}function Ie(t,e,n){return O(t,e),t.append(...n),t}var Oe=0;function B(){return Oe+=1,`gd-${Oe}-${Math.random().toString(36).slice(2,8)}`}function G(t,{label:e,onPress:n}){let r=y("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function ze(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function K(t,e=3){if(!Number.isFinite(t)||t===0)return ze(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Dt(Number(o))}`}return ze(t,Math.max(0,e-1-n))}var ht=t=>Math.round(t*10)/10;function Dt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Le(t){return String(Number(t.toPrecision(10))).replace("-","−")}function R(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function Fe(t,{from:e,to:n,perSecond:r}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*r());if(l>=n()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function Bt(t){return t===null?NaN:+t}function Ut(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function bt(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var qn=Math.sqrt(50),_n=Math.sqrt(10),Tn=Math.sqrt(2);function kt(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=qn?10:s>=_n?5:s>=Tn?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=n&&n<2?kt(t,e,n*2):[i,d,l]}function ut(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?kt(e,t,n):kt(t,e,n);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(r)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function Gt(t,e,n){return e=+e,t=+t,n=+n,kt(t,e,n)[2]}function Mt(t,e,n){let r;for(;;){let o=Gt(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Nt(t){return Math.max(1,Math.ceil(Math.log(Ut(t))/Math.LN2)+1)}function Kt(t,e,n=Bt){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,s=Math.floor(o),a=+n(t[s],s,t),i=+n(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function mt(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let s=_("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=_("g",{class:"gd-grid","aria-hidden":"true"}),i=_("text",{class:"gd-axis-label","aria-hidden":"true"}),d=_("text",{class:"gd-axis-label","aria-hidden":"true"}),l=_("svg",{class:"gd-inside"}),c=_("g");s.append(a,l,c,i,d);let h=y("div",{class:"gd-plot-box"},s),p=null,f=600,u={left:44,right:12,top:10,bottom:40},x=()=>{let g=f;return f=Math.round(h.clientWidth)||f,f!==g};t.onStart(x);let S=new ResizeObserver(()=>{x()&&t.redraw()});S.observe(h),t.signal.addEventListener("abort",()=>S.disconnect());function b(){let g=Math.round(Math.min(r,Math.max(200,f*n)));return p?.width===f&&p?.height===g?!1:(p={width:f,height:g},O(s,{width:f,height:g,viewBox:`0 0 ${f} ${g}`}),O(l,{x:u.left,y:u.top,width:f-u.left-u.right,height:g-u.top-u.bottom,viewBox:`${u.left} ${u.top} ${f-u.left-u.right} ${g-u.top-u.bottom}`}),!0)}let A="",m={element:h,svg:s,inside:(g,w)=>l.appendChild(_(g,w)),over:(g,w)=>c.appendChild(_(g,w)),describe:g=>s.setAttribute("aria-label",g),frame({x:g,y:w}){u.left=w.log?58:44;let N=b(),M=JSON.stringify([g,w]);if(!N&&M===A)return;A=M;let $=p.width-u.right,L=p.height-u.bottom;m.x=Ce(g,[u.left,$]),m.y=Ce(w,[L,u.top]),m.domains={x:g.domain,y:w.domain},m.width=$-u.left,m.height=L-u.top;let E=je(g,Math.max(3,Math.floor(m.width/70))),I=je(w,Math.max(3,Math.floor(m.height/48))),q=ot(a,"g",E.length+I.length+1);E.forEach((U,X)=>{let W=m.x(U.value);q[X].replaceChildren(_("line",{x1:W,x2:W,y1:u.top,y2:L}),_("text",{x:W,y:L+16,"text-anchor":"middle"},U.text))}),I.forEach((U,X)=>{let W=m.y(U.value);q[E.length+X].replaceChildren(_("line",{x1:u.left,x2:$,y1:W,y2:W}),_("text",{x:u.left-6,y:W+4,"text-anchor":"end"},U.text))}),q.at(-1).replaceChildren(_("path",{class:"gd-axes",d:`M${u.left},${u.top}V${L}H${$}`})),O(i,{x:(u.left+$)/2,y:p.height-5,"text-anchor":"middle"}),i.textContent=g.label??"";let ct=(u.top+L)/2;O(d,{x:11,y:ct,"text-anchor":"middle",transform:`rotate(-90 11 ${ct})`}),d.textContent=w.label??""},line(g){let w="",N="M";for(let[M,$]of g){let L=m.x(M),E=Math.max(-1e5,Math.min(1e5,m.y($)));Number.isFinite(L)&&Number.isFinite(E)?(w+=`${N}${ht(L)},${ht(E)}`,N="L"):N="M"}return w}};return m}function Ce({domain:[t,e],log:n=!1},[r,o]){let s=n?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>r+(s(l)-a)/(i-a)*(o-r);return d.invert=l=>{let c=a+(l-r)/(o-r)*(i-a);return n?10**c:c},d}function je({domain:[t,e],log:n=!1},r){if(!n)return ut(t,e,r).map(d=>({value:d,text:Le(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/r));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:Dt(d)}))}function Vt(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function st(t){let e=t.length,n=t.map(r=>Array.from(r));if(n.some(r=>r.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let r=0;r<30;r++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(n[s][a]),n[s][a]!==0&&Pn(n,s,a);if(o===0)break}return n.map((r,o)=>r[o]).sort((r,o)=>r-o)}function Pn(t,e,n){let r=(t[n][n]-t[e][e])/(2*t[e][n]),o=Math.sign(r||1)/(Math.abs(r)+Math.hypot(r,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][n]]=[s*t[i][e]-a*t[i][n],a*t[i][e]+s*t[i][n]];for(let i=0;i<t.length;i++)[t[e][i],t[n][i]]=[s*t[e][i]-a*t[n][i],a*t[e][i]+s*t[n][i]];t[e][n]=t[n][e]=0}function At(t,{label:e,rows:n=1,onText:r}){let[o,s]=[B(),B()],a=y("textarea",{id:o,rows:n,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=y("code",{class:"gd-play-excerpt"}),d=y("span"),l=y("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>r(a.value),{signal:t.signal}),{element:y("div",{class:"gd-play-field"},y("label",{for:o},e),a,l),input:a,show(c,h){a.value!==c&&(a.value=c);let p=c.split(`
`).reduce((f,u)=>f+Math.max(1,Math.ceil(u.length/44)),0);return O(a,{rows:Math.min(12,Math.max(n,p)),"aria-invalid":h!==null}),l.hidden=h===null,h===null?"":(i.replaceChildren(c.slice(Math.max(0,h.at-16),h.at),y("mark",{},c.slice(h.at,h.end).trim()||"␣"),c.slice(h.end,h.end+16)),d.textContent=` ${R(t.words.faults[h.code],h.values)}`,l.textContent)}}}var j=class extends Error{constructor(e,n,r,o={}){super(e),this.name="Fault",this.code=e,this.at=n,this.end=Math.max(r,n+1),this.values=o}};var Q={characters:600,depth:40,nodes:400,name:20,assignments:24},Ht=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Rn={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},qe={"²":"2","³":"3"};function Dn(t){let e=Q.characters;if(t.length>e)throw new j("long",e,t.length,{most:e});let n=[],r=Ht.lastIndex=0;for(;r<t.length;){let o=Ht.exec(t);if(!o){let h=String.fromCodePoint(t.codePointAt(r));throw new j("sign",r,r+h.length,{sign:h})}let s=Ht.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Rn[o[0]]??o[0];if(d?.length>Q.name)throw new j("name_long",r,s,{most:Q.name});c in qe?n.push({type:"^",text:"^",at:r,end:s},{type:"number",text:qe[c],at:r,end:s}):a||n.push({type:c,text:o[0],at:r,end:s}),r=s}return n.push({type:"stop",text:"",at:t.length,end:t.length}),n}var Et=class{#t;#e;#n=0;#r=0;#o=0;constructor(e,n){this.#t=Dn(e),this.#e=n}get next(){return this.#t[this.#n]}take(){return this.#n+=1,this.#t[this.#n-1]}fault(e,n,r=this.next){return new j(e,r.at,r.end,n)}node(e){if(this.#o+=1,this.#o>Q.nodes)throw new j("many",e.at,e.end,{most:Q.nodes});return e}call(e,n,r){return this.node({kind:"call",name:e,args:n,at:r.at,end:r.end})}deeper(e){if(this.#r+=1,this.#r>Q.depth)throw this.fault("deep",{most:Q.depth});let n=e();return this.#r-=1,n}expression(){return this.deeper(()=>{let e=this.sum(),n=this.next;return["<",">","<=",">="].includes(n.type)?this.call(this.take().type,[e,this.sum()],n):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let n=this.take();e=this.call(n.type,[e,this.product()],n)}return e}product(){let e=this.signed(),n=!1;for(;;){let r=this.next;if(r.type==="*"||r.type==="/")e=this.call(this.take().type,[e,this.signed()],r),n=r.type==="/";else if(r.type==="name"||r.type==="("){if(n)throw this.fault("two_readings");e=this.call("*",[e,this.power()],r)}else{if(r.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let n=this.deeper(()=>this.signed());return e.type==="+"?n:this.call("negative",[n],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let n=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],n)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#e(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let n=this.take(),r=[this.expression()];for(;this.next.type===",";)this.take(),r.push(this.expression());return this.close(n),this.call(e.text,r,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function _e(t,e){let n=new Et(t,e),r=n.expression();if(n.next.type!=="stop")throw n.fault("unexpected",{sign:n.next.text.trim()||";"});return r}function Te(t,e){let n=new Et(t,e),r=[];for(;;){for(;n.next.type===";";)n.take();if(n.next.type==="stop")return r;if(r.length===Q.assignments)throw n.fault("assignments",{most:Q.assignments});if(r.push(n.assignment()),![";","stop"].includes(n.next.type))throw n.fault("unexpected",{sign:n.next.text})}}var St=()=>1,T=()=>0,Re=t=>t?1:0,P=(t,e,n,r)=>({arity:1,of:t,da:e,db:T,daa:n,dab:T,dbb:T,...r}),ft=(t,e,n,r,o,s,a)=>({arity:2,of:t,da:e,db:n,daa:r,dab:o,dbb:s,...a}),$t=t=>1/(1+Math.exp(-t)),Jt={chooses:!0},Bn=ft((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t)**2),De={sin:P(Math.sin,t=>Math.cos(t),(t,e,n)=>-n),cos:P(Math.cos,t=>-Math.sin(t),(t,e,n)=>-n),tan:P(Math.tan,(t,e,n)=>1+n*n,(t,e,n)=>2*n*(1+n*n)),atan:P(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:P(Math.sinh,t=>Math.cosh(t),(t,e,n)=>n),cosh:P(Math.cosh,t=>Math.sinh(t),(t,e,n)=>n),tanh:P(Math.tanh,(t,e,n)=>1-n*n,(t,e,n)=>-2*n*(1-n*n)),exp:P(Math.exp,(t,e,n)=>n,(t,e,n)=>n),log:P(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:P(Math.sqrt,(t,e,n)=>1/(2*n),(t,e,n)=>-1/(4*n*n*n)),abs:P(Math.abs,Math.sign,T),sign:P(Math.sign,T,T,Jt),relu:P(t=>t<=0?0:t,t=>Re(t>0),T,Jt),sigmoid:P($t,(t,e,n)=>(1-n)*n,(t,e,n)=>n*(1-n)*(1-2*n)),softplus:P(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),$t,t=>$t(t)*(1-$t(t))),max:Pe(Math.max,(t,e)=>t>e),min:Pe(Math.min,(t,e)=>t<e)},Un={"+":ft((t,e)=>t+e,St,St,T,T,T),"-":ft((t,e)=>t-e,St,()=>-1,T,T,T),"*":ft((t,e)=>t*e,(t,e)=>e,t=>t,T,St,T),"/":ft((t,e)=>t/e,(t,e)=>1/e,(t,e,n)=>-n/e,T,(t,e)=>-1/(e*e),(t,e,n)=>2*n/(e*e)),"^":Bn,negative:P(t=>-t,()=>-1,T),square:P(t=>t*t,t=>2*t,()=>2),cube:P(t=>t*t*t,t=>3*t*t,t=>6*t)};function Pe(t,e){let n=(r,o)=>r===o?.5:Re(e(r,o));return ft(t,n,(r,o)=>n(o,r),T,T,T,Jt)}var Ot=new Map(Object.entries(De)),tt=new Map(Object.entries({...De,...Un})),at=new Map([["pi",Math.PI],["e",Math.E]]),Be=new Set(["abs","sign","relu","max","min","sqrt","^"]);var Ue=["p","g","k","n"],xt={kept:12,hyperparameters:6,asked:4},Ge=t=>t.reduce((e,n)=>e+n,0),wt=new Map([["sum",{arity:1,of:Ge}],["mean",{arity:1,of:t=>Ge(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((n,r,o)=>n+r*e[o],0)}]]),it=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),Ve=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),He={arity:3,of:(t,e,n)=>t?e:n},Ke=t=>Ot.has(t)||wt.has(t)||it.has(t)||t==="where";function Je(t){let e=Te(t,Ke);if(!e.length)throw new j("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(at.has(a)||Ke(a)||Ue.includes(a)&&a!=="p")throw new j("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new j("stays",0,t.length);let n=We(e.map(({name:a})=>a)).filter(a=>a!=="p"),r=Kn(e).filter(a=>![...n,...Ue].includes(a)&&!at.has(a));Gn("kept_many",e,n,xt.kept);for(let a of r.slice(xt.hyperparameters)){let{at:i,end:d}=Vn(e,a);throw new j("hyperparameters",i,d,{name:a,most:xt.hyperparameters})}let o=Jn(e),s=Hn(e);return{kept:n,hyperparameters:r,asked:s,make:a=>new Wt({assignments:e,kept:n,vectors:o,values:a})}}var We=t=>[...new Set(t)];function Gn(t,e,n,r){if(n.length<=r)return;let{at:o,end:s}=e.find(({name:a})=>a===n[r]);throw new j(t,o,s,{most:r})}function*Ze(t){yield t;for(let e of t.args??[])yield*Ze(e)}var Yt=t=>t.flatMap(({value:e})=>[...Ze(e)]),Kn=t=>We(Yt(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Vn=(t,e)=>Yt(t).find(n=>n.kind==="name"&&n.name===e);function Hn(t){let e=0;for(let{kind:n,name:r,args:o,at:s,end:a}of Yt(t)){if(n!=="call"||Ve.has(r))continue;let i=(r==="where"?He:wt.get(r)??it.get(r)??tt.get(r)).arity;if(!(r==="max"||r==="min"?o.length>=2:o.length===i))throw new j("arguments",s,a,{name:r,wanted:i,got:o.length});if(it.has(r)&&(e+=1),e>xt.asked)throw new j("asked",s,a,{most:xt.asked})}return e}function Jn(t){let e=new Set(["p","g"]),n=r=>r.kind!=="call"?e.has(r.name):it.has(r.name)?it.get(r.name).vector:!wt.has(r.name)&&r.args.some(n);for(let r=0;r<e.size;){r=e.size;for(let{name:o,value:s}of t)n(s)&&e.add(o)}return e}var Wt=class{constructor({assignments:e,kept:n,vectors:r,values:o}){Object.assign(this,{assignments:e,kept:n,vectors:r,values:o})}init(e){return new Zt(this,e.length)}step(e,n,r,o){return[r.step(e,n,o),r]}},Zt=class{#t;#e=new Map;#n=[];#r=null;constructor({assignments:e,kept:n,vectors:r,values:o},s){this.#t=s;for(let a of[...n,"p","g","k"])this.#e.set(a,new Float64Array(r.has(a)?s:1));this.#e.set("n",Float64Array.of(s));for(let[a,i]of[...at,...Object.entries(o)])this.#e.has(a)||this.#e.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#e.get(a)],c=d.length>1?1:0;this.#n.push(()=>{for(let h=0;h<l.length;h++)l[h]=d[h*c]})}}step(e,n,r){let[o,s,a]=["p","g","k"].map(d=>this.#e.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=n[d];a[0]+=1,this.#r=r;for(let d=0;d<this.#n.length;d++)this.#n[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#e.get(e.name);let n=e.args.map(o=>this.#o(o));if(it.has(e.name))return this.#a(e.name,n[0]);if(wt.has(e.name))return this.#i(wt.get(e.name).of,n);if(e.name==="where")return this.#s(He.of,n);let r=Ve.get(e.name)??Wn(e)??tt.get(e.name).of;return n.length<2?this.#s(r,[n[0],n[0],n[0]]):n.reduce((o,s)=>this.#s(r,[o,s,s]))}#s(e,[n,r,o]){let s=new Float64Array(Math.max(n.length,r.length,o.length)),[a,i,d]=[n,r,o].map(({length:l})=>l>1?1:0);return this.#n.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(n[l*a],r[l*i],o[l*d])}),s}#i(e,n){let r=new Float64Array(1),o=n.map(s=>this.#l(s));return this.#n.push(()=>{r[0]=e(...o)}),r}#a(e,n){let r=this.#l(n),o=new Float64Array(it.get(e).vector?this.#t:1);return this.#n.push(()=>{e==="grad"?o.set(this.#r.gradient(r)):o[0]=this.#r.value(r)}),o}#l(e){return e.length===this.#t?e:this.#s(n=>n,[e,new Float64Array(this.#t),e])}};function Wn({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:tt.get("square").of,3:tt.get("cube").of}[e[1].value]??null}var Zn={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Yn=t=>Zn[t]??{low:0,high:1};function Xt({text:t,names:e,presets:n,lr:r}){let o=Object.values(n).find(a=>a.text===t),s=Object.assign({},...Object.values(n).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?r:Object.hasOwn(s,a)?s[a]:.5]))}function Ye(t,e,n,r){let o=Math.max(...n.map(([l,c])=>c-l))/50,s=st(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=r==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function Xe(t,{words:e,onPick:n}){let r=y("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Yn(i),l=B(),[c,h]=d.log?[Math.log10,x=>Number((10**x).toPrecision(3))]:[x=>x,x=>x],p=d.step??(d.log?.01:.001),f=y("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:p}),u=y("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return f.addEventListener("input",()=>n(i,h(f.valueAsNumber)),{signal:t.signal}),u.addEventListener("input",()=>{Math.abs(u.valueAsNumber)<=1e6&&n(i,u.valueAsNumber)},{signal:t.signal}),r.append(y("div",{class:"gd-slider"},y("label",{for:l},i),f,u)),x=>{f.value=c(x),O(f,{"aria-valuetext":String(x)}),document.activeElement!==u&&(u.value=x)}}return{element:r,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),r.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var J=["first","second","third","fourth"];function tn(t,e,{change:n,remove:r,place:o}){let{words:s}=t,a=t.get("methods"),i=B(),d=Object.keys(a),l=y("select",{id:i},...d.map(m=>y("option",{value:m},s.methods[m])),y("option",{value:""},s.own_rule)),c={text:"",values:{}},h=null,p=m=>d.map(g=>a[g]).find(g=>g.text===m)?.kind,f=m=>{let{loss:g,start:w,view:N}=o(),M=p(m)??(/sign\(|sqrt\(|norm\(/.test(m)?"adaptive":"plain");return g?Ye(g,w,N,M):.1},u=m=>{let g=Qe(m);if(g.fault)return n(e,{text:m,values:c.values});let w=Xt({text:m,names:g.rule.hyperparameters,presets:a,lr:f(m)}),N=Object.entries(c.values).filter(([$])=>$ in w),M=(p(m)??"own")===(p(c.text)??"own")||!p(m);return n(e,{text:m,values:{...w,...Object.fromEntries(N.filter(([$])=>$!=="lr"||M))}})};l.addEventListener("change",()=>l.value?u(a[l.value].text):x.input.focus(),{signal:t.signal});let x=At(t,{label:s.rule,onText:u}),S=Xe(t,{words:s,onPick:(m,g)=>n(e,{text:c.text,values:{...c.values,[m]:g}})}),b=y("p",{class:"gd-play-fate"}),A=G(t,{label:"×",onPress:()=>r(e)});return O(A,{"aria-label":R(s.remove,{number:e+1}),title:R(s.remove,{number:e+1})}),{element:y("section",{class:`gd-race-panel gd-race-${J[e]}`,"aria-label":R(s.method_number,{number:e+1})},y("div",{class:"gd-play-head"},y("label",{for:i},R(s.method_number,{number:e+1})),l,A),x.element,S.element,b),show(m,g){let w=Qe(m.text);if(c=m,!w.fault){let M=Xt({text:m.text,names:w.rule.hyperparameters,presets:a,lr:f(m.text)});for(let $ of Object.keys(M))M[$]=m.values[$]??M[$];c={text:m.text,values:M},h={...c,rule:w.rule}}l.value=d.find(M=>a[M].text===m.text)??"";let N=x.show(m.text,w.fault);return S.show(c.values),A.hidden=g,{runs:h,fault:N}},name:()=>l.value?s.methods[l.value]:R(s.method_number,{number:e+1}),say(m,g,w,N){let M=Math.min(g,m.steps),$=m.divergedAt!==null&&g>=m.divergedAt,[L,E]=$?[]:[st(N.hessian(m.points[M]))].map(q=>[q[0],q.at(-1)])[0],I=$?s.diverged:w?s.left:N.n===1?s.fares_1:s.fares;return b.textContent=R(I,{step:$?m.divergedAt:M,loss:K(m.losses[M]),length:K(m.lengths[M],2),low:K(L,2),high:K(E,2)}),b.classList.toggle("gd-bad",$||w),b.textContent},quiet(){b.textContent=""}}}function Qe(t){try{return{rule:Je(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}function Qt(t,e){let n=mt(t,{label:e,shape:.62,tallest:240}),r=n.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=J.map(a=>n.inside("path",{class:`gd-curve gd-race-${a}`})),s=J.map(a=>n.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:n.element,describe:n.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Xn(a.flatMap(h=>h??[]));n.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((h,p)=>{let f=a[p]??[],u=n.line(f.slice(0,i+1).map((b,A)=>[A,Math.max(b,c[0]/10)]));O(h,{d:u});let x=Math.min(i,f.length-1),S=f[x]>=c[0]&&f[x]<=c[1];O(s[p],S?{cx:n.x(x),cy:n.y(f[x])}:{cx:-99,cy:-99})}),ot(r,"path",l.length).forEach((h,p)=>{let{of:f,heights:u}=l[p];O(h,{class:`gd-curve gd-play-promise gd-race-${J[f]??f}`}),O(h,{d:n.line(u.map((x,S)=>[S,x>0?x:NaN]))})})}}}function Xn(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let n=e[0],[r,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[n,n]),s=Math.ceil(Math.log10(Math.min(o,n*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(r)))),10**s]}var en=10,yt=/^x([1-9]\d?)$/;function nn(t){let e=_e(t,r=>Ot.has(r)),n=Qn(e,t);return new te(e,n)}function Qn(t,e){let n=new Map;if(rn(t,s=>{s.kind==="name"&&!at.has(s.name)&&!n.has(s.name)&&n.set(s.name,s)}),!n.size)throw new j("no_variable",0,e.length);let r=yt.test(n.keys().next().value);for(let[s,{at:a,end:i}]of n){if(!(r?yt.test(s):s==="x"||s==="y"))throw new j(tr(s),a,i,{name:s,product:[...s].join(" ")});if(r&&Number(yt.exec(s)[1])>en)throw new j("variables",a,i,{most:en})}if(!r)return n.has("y")?["x","y"]:["x"];let o=Math.max(...[...n.keys()].map(s=>Number(yt.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var tr=t=>t==="x"||t==="y"||yt.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function rn(t,e){e(t);for(let n of t.args??[])rn(n,e)}var te=class{#t=[];#e=[];#n=[];#r;#o;#s;#i;constructor(e,n){this.n=n.length,this.names=n,this.mayKink=!1;for(let r=0;r<this.n;r++)this.#a(0,!0);this.#r=this.#l(e),this.#t=Float64Array.from(this.#t),[this.#o,this.#s,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#a(e,n){return this.#t.push(e),this.#e.push(n),this.#t.length-1}#l(e){if(e.kind==="number")return this.#a(e.value,!1);if(e.kind==="name"){let r=this.names.indexOf(e.name);return r<0?this.#a(at.get(e.name),!1):r}er(e);let n=e.args.map(r=>this.#l(r));return tt.get(e.name).arity===1?this.#d(e.name,n[0],n[0]):n.reduce((r,o)=>this.#d(e.name,r,o))}#d(e,n,r){let o=e==="^"&&!this.#e[r]&&{2:"square",3:"cube"}[this.#t[r]];if(o)return this.#d(o,n,n);let s=tt.get(e),a=this.#e[n]||this.#e[r];this.mayKink||=a&&Be.has(e);let i=this.#a(s.of(this.#t[n],this.#t[r]),a),[d,l]=[this.#e[n],s.arity===2&&this.#e[r]];return a&&this.#n.push({operation:s,a:n,b:r,to:i,first:d,second:l}),i}value(e){let[n,r]=[this.#t,this.#n];for(let o=0;o<this.n;o++)n[o]=e[o];for(let o=0;o<r.length;o++){let s=r[o];n[s.to]=s.operation.of(n[s.a],n[s.b])}return n[this.#r]}gradient(e){return this.#h(e),this.#c(this.#o)}valueAndGradient(e){return{value:this.#h(e),gradient:this.#c(this.#o)}}hessian(e){return this.#h(e),Array.from({length:this.n},(n,r)=>(this.#u(r),this.#c(this.#i)))}#c(e){let n=new Array(this.n);for(let r=0;r<this.n;r++)n[r]=e[r];return n}#h(e){let n=this.value(e),[r,o,s]=[this.#t,this.#o,this.#n];o.fill(0),o[this.#r]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:h,second:p}=s[a];h&&(o[d]+=vt(i,o[c],i.da(r[d],r[l],r[c]))),p&&(o[l]+=vt(i,o[c],i.db(r[d],r[l],r[c])))}return n}#u(e){let[n,r,o,s]=[this.#t,this.#o,this.#s,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:h}of this.#n){let p=[n[i],n[d],n[l]];o[l]=0,c&&(o[l]+=vt(a,o[i],a.da(...p))),h&&(o[l]+=vt(a,o[d],a.db(...p)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:h}of this.#n.toReversed()){let p=[n[i],n[d],n[l]],[f,u]=[c?o[i]:0,h?o[d]:0],x=(b,A)=>(f&&f*b(...p))+(u&&u*A(...p)),S=(b,A)=>vt(a,s[l],b(...p))+(A&&A*r[l]);c&&(s[i]+=S(a.da,x(a.daa,a.dab))),h&&(s[d]+=S(a.db,x(a.dab,a.dbb)))}}};function er({name:t,args:e,at:n,end:r}){let o=tt.get(t);if(!o)throw new j("no_comparison",n,r,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new j("arguments",n,r,{name:t,wanted:o.arity,got:e.length})}var vt=(t,e,n)=>n===0&&t.chooses?0:e*n;var on={1:401,2:29};function nr(t,e,n){let r=on[t.n]??on[2],o=([s,a],i)=>s+(a-s)*i/(r-1);return t.n===1?Array.from({length:r},(s,a)=>[o(e[0],a)]):Array.from({length:r*r},(s,a)=>[o(e[0],a%r),o(e[1],Math.floor(a/r)),...n.slice(2)])}function sn(t,e,n){let r={point:n,value:1/0};for(let s of[...nr(t,e,n),n]){let a=t.value(s);a<r.value&&(r={point:s,value:a})}let o=e.map(([s,a])=>a-s);return dn(t,ln(t,r),Math.max(...o)/40)}var an=(t,e)=>dn(t,ln(t,e),.001);function ln(t,e){let n=.001;for(let r=0;r<60&&Number.isFinite(n);r++){let o=rr(t.hessian(e.point),t.gradient(e.point),n),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},n/=10):n*=10}return e}function rr(t,e,n){let r=e.length,o=n*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<r;i++){let d=s.slice(i).reduce((l,c,h)=>Math.abs(c[i])>Math.abs(s[l][i])?i+h:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<r;l++){let c=s[l][i]/s[i][i];for(let h=i;h<=r;h++)s[l][h]-=c*s[i][h]}}let a=new Array(r).fill(0);for(let i=r-1;i>=0;i--)a[i]=s[i].slice(i+1,r).reduce((d,l,c)=>d-l*a[i+1+c],s[i][r])/s[i][i];return a}function dn(t,e,n){for(let r=0;n>1e-12&&r<150;r++){let o=e;for(let s=0;s<t.n;s++)for(let a of[n,-n]){let i=e.point.map((l,c)=>c===s?l+a:l),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===o&&(n/=2)}return e}var It=class{#t;#e;#n;#r;constructor(e,n,r){this.#t=e,this.#e=r,this.#n=r.init(n),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(n))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,n]=this.#e.step(this.points.at(-1),this.#r,this.#n,this.#t);this.#n=n,this.#o(e)}#o(e){let{value:n,gradient:r}=this.#t.valueAndGradient(e);this.#r=r,this.points.push(e),this.losses.push(n),this.lengths.push(Math.hypot(...r)),Number.isFinite(n)||(this.divergedAt=this.steps)}};function cn(t,e,n){let r=performance.now()+n;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>r)return!1}}function ee(t,e,{label:n,onMove:r,steps:o,axis:s="both"}){let a=_("circle",{class:"gd-handle-dot",r:8}),i=_("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":s==="x"?"horizontal":null});d.append(i,a);let l=[0,0],c=([f,u])=>{let x=(S,[b,A])=>Math.min(A,Math.max(b,S));l=[x(f,e.domains.x),s==="x"?l[1]:x(u,e.domains.y)],r(l)},h=f=>{let u=e.svg.getBoundingClientRect();return[e.x.invert(f.clientX-u.left),e.y.invert(f.clientY-u.top)]},p=(f,u)=>d.addEventListener(f,u,{signal:t.signal});return p("pointerdown",f=>{f.button||(d.setPointerCapture(f.pointerId),d.focus({preventScroll:!0}),f.preventDefault())}),p("pointermove",f=>{d.hasPointerCapture(f.pointerId)&&c(h(f))}),p("keydown",f=>{let[u,x]=o(),S=f.shiftKey?10:1,b=s==="x"?[u,0]:[0,x],A={ArrowRight:[u,0],ArrowLeft:[-u,0],ArrowUp:b,ArrowDown:[-b[0],-b[1]],PageUp:[10*b[0],10*b[1]],PageDown:[-10*b[0],-10*b[1]]}[f.key],[m,g]=e.domains.x;if(A)c([l[0]+S*A[0],l[1]+S*A[1]]);else if(f.key==="Home")c([m,l[1]]);else if(f.key==="End")c([g,l[1]]);else return;f.preventDefault()}),{element:d,place([f,u],x){l=[f,u],O(d,{transform:`translate(${e.x(f)},${e.y(u)})`,"aria-valuenow":Number(f.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":x})}}}var or=Array.prototype,sr=or.slice;function ar(t,e){return t-e}function ir(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var hn=t=>()=>t;function lr(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=dr(t,e[n]))return o;return 0}function dr(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],h=t[i],p=h[0],f=h[1];if(cr(d,h,e))return 0;c>r!=f>r&&n<(p-l)*(r-c)/(f-c)+l&&(o=-o)}return o}function cr(t,e,n){var r;return hr(t,e,n)&&ur(t[r=+(t[0]===e[0])],n[r],e[r])}function hr(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function ur(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function fr(){}var et=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function fn(){var t=1,e=1,n=Nt,r=d;function o(l){var c=n(l);if(Array.isArray(c))c=c.slice().sort(ar);else{let h=bt(l,gr);for(c=ut(...Mt(h[0],h[1],c),c);c[c.length-1]>=h[1];)c.pop();for(;c[1]<h[0];)c.shift()}return c.map(h=>s(l,h))}function s(l,c){let h=c==null?NaN:+c;if(isNaN(h))throw new Error(`invalid value: ${c}`);var p=[],f=[];return a(l,h,function(u){r(u,l,h),ir(u)>0?p.push([u]):f.push(u)}),f.forEach(function(u){for(var x=0,S=p.length,b;x<S;++x)if(lr((b=p[x])[0],u)!==-1){b.push(u);return}}),{type:"MultiPolygon",value:c,coordinates:p}}function a(l,c,h){var p=new Array,f=new Array,u,x,S,b,A,m;for(u=x=-1,b=lt(l[0],c),et[b<<1].forEach(g);++u<t-1;)S=b,b=lt(l[u+1],c),et[S|b<<1].forEach(g);for(et[b<<0].forEach(g);++x<e-1;){for(u=-1,b=lt(l[x*t+t],c),A=lt(l[x*t],c),et[b<<1|A<<2].forEach(g);++u<t-1;)S=b,b=lt(l[x*t+t+u+1],c),m=A,A=lt(l[x*t+u+1],c),et[S|b<<1|A<<2|m<<3].forEach(g);et[b|A<<3].forEach(g)}for(u=-1,A=l[x*t]>=c,et[A<<2].forEach(g);++u<t-1;)m=A,A=lt(l[x*t+u+1],c),et[A<<2|m<<3].forEach(g);et[A<<3].forEach(g);function g(w){var N=[w[0][0]+u,w[0][1]+x],M=[w[1][0]+u,w[1][1]+x],$=i(N),L=i(M),E,I;(E=f[$])?(I=p[L])?(delete f[E.end],delete p[I.start],E===I?(E.ring.push(M),h(E.ring)):p[E.start]=f[I.end]={start:E.start,end:I.end,ring:E.ring.concat(I.ring)}):(delete f[E.end],E.ring.push(M),f[E.end=L]=E):(E=p[L])?(I=f[$])?(delete p[E.start],delete f[I.end],E===I?(E.ring.push(M),h(E.ring)):p[I.start]=f[E.end]={start:I.start,end:E.end,ring:I.ring.concat(E.ring)}):(delete p[E.start],E.ring.unshift(N),p[E.start=$]=E):p[$]=f[L]={start:$,end:L,ring:[N,M]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,h){l.forEach(function(p){var f=p[0],u=p[1],x=f|0,S=u|0,b=ne(c[S*t+x]);f>0&&f<t&&x===f&&(p[0]=un(f,ne(c[S*t+x-1]),b,h)),u>0&&u<e&&S===u&&(p[1]=un(u,ne(c[(S-1)*t+x]),b,h))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),h=Math.floor(l[1]);if(!(c>=0&&h>=0))throw new Error("invalid size");return t=c,e=h,o},o.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?hn(sr.call(l)):hn(l),o):n},o.smooth=function(l){return arguments.length?(r=l?d:fr,o):r===d},o}function gr(t){return isFinite(t)?t:NaN}function lt(t,e){return t==null?!1:+t>=e}function ne(t){return t==null||isNaN(t=+t)?-1/0:t}function un(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var dt=60,zt=14;function gn(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===n)return;n=d;let l=([w,N],M)=>w+(N-w)*M/(dt-1),c=Array.from({length:dt*dt},(w,N)=>{let M=r.value([l(s.x,N%dt),l(s.y,Math.floor(N/dt))]);return Number.isNaN(M)?1/0:M}),h=fn().size([dt,dt]).thresholds(pr(c))(c),p=w=>t.x(l(s.x,w-.5)).toFixed(1),f=w=>t.y(l(s.y,w-.5)).toFixed(1),u=w=>`M${w.map(([N,M])=>`${p(N)},${f(M)}`).join("L")}Z`,[x,...S]=ot(e,"path",zt+1),[b,A,m,g]=[...s.x.map(t.x),...s.y.map(t.y)];O(x,{d:`M${b},${g}H${A}V${m}H${b}Z`,style:"--gd-height: 0"}),S.forEach((w,N)=>{let M=(h[N]?.coordinates??[]).flat().map(u).join("");O(w,{d:M,style:`--gd-height: ${(N+1)/zt}`})})}}function pr(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return e.length?Array.from({length:zt},(n,r)=>Kt(e,((r+.7)/zt)**2)):[]}function oe(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{ot(e,"path",n.length,{d:mr}).forEach((r,o)=>{O(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var mr=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function se(t,e,n){let r=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Lt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));n([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function ae(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>n.appendChild(_(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(O(n,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([A,m])=>[t.x(A),t.y(m)]),c=l.findIndex(([A,m])=>!(Math.abs(A)<5e3&&Math.abs(m)<5e3)),h=c<0?l:l.slice(0,c),p=c<0?null:wr(h.at(-1),l[c]),f=xr(h),u=`M${[...f,...p?[p]:[]].map(re).join("L")}`;O(r,{d:u}),O(o,{d:u}),O(s,{d:f.map(A=>`M${re(A)}h0`).join("")});let x=l.at(-1),S=c>=0||!Lt(t,x),b=S?vr(t,p?[...h,p]:h):null;return O(a,{d:b?`M${re(b)}m-6,-6l12,12m0,-12l-12,12`:""}),O(i,S?{cx:-99,cy:-99}:{cx:x[0],cy:x[1]}),S}}var re=([t,e])=>`${ht(t)},${ht(e)}`;function xr(t){if(t.length<=250)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[r,o],[s,a]]=[e.at(-1),t[n]];(Math.abs(s-r)+Math.abs(a-o)>=.8||n===t.length-1)&&e.push(t[n])}return e}function Lt({domains:t,x:e,y:n},[r,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(n)];return r>=s-1&&r<=a+1&&o>=d-1&&o<=i+1}function wr([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function vr(t,e){let n=e.findLastIndex(s=>Lt(t,s));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let s=0;s<24;s++){let a=[(r[0]+o[0])/2,(r[1]+o[1])/2];Lt(t,a)?r=a:o=a}return r}function mn(t,e){let{words:n}=t,r=(g,w)=>R(n.place,{point:g.map(N=>K(N)).join(", "),loss:K(w.value(g))}),o=g=>()=>[g.domains.x,g.domains.y].map(([w,N])=>(N-w)/100),s=mt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),a=gn(s),i=J.map(g=>ae(s,g)),d=oe(s);se(t,s,e);let l=ee(t,s,{label:n.start,onMove:e,steps:o(s)}),c=mt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),h=c.inside("path",{class:"gd-curve gd-play-hill"}),p=J.map(g=>ae(c,g)),f=oe(c),u=([g])=>e([g]);se(t,c,u);let x=ee(t,c,{label:n.start,onMove:u,steps:o(c),axis:"x"}),S="",b=[0,1];function A({loss:g,text:w,view:N,start:M,lowest:$,paths:L}){s.frame({x:{domain:N[0],label:g.names[0]},y:{domain:N[1],label:g.names[1]}});let E=M.slice(2);return a({value:I=>g.value(E.length?[...I,...E]:I)},[w,E]),d($&&pn($.point,N)?[$.point]:[]),l.place(M,r(M,g)),L.map((I,q)=>i[q](I))}function m({loss:g,text:w,view:N,start:M,lowest:$,paths:L}){let E=JSON.stringify([w,N]),I=E===S?null:Vt(...N[0],400).map(q=>[q,g.value([q])]);return I&&(b=yr(I.map(([,q])=>q))),c.frame({x:{domain:N[0],label:g.names[0]},y:{domain:b,label:n.loss}}),S=E,O(h,{d:c.line(Vt(...N[0],400).map(q=>[q,g.value([q])]))}),f($&&pn($.point,N.slice(0,1))?[[$.point[0],$.value]]:[]),x.place([M[0],g.value(M)],r(M,g)),L.map((q,ct)=>p[ct](q.map(([U])=>[U,g.value([U])])))}return{element:y("div",{},s.element,c.element),describe:g=>[s,c].forEach(w=>w.describe(g)),get svg(){return s.element.hidden?c.svg:s.svg},draw(g){let w=g.loss.n===1;return s.element.hidden=w,c.element.hidden=!w,(w?m:A)(g)}}}var pn=(t,e)=>e.every(([n,r],o)=>t[o]>=n&&t[o]<=r);function yr(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[n,r,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-n>5*(r-n)?r:o,a=(s-n||1)*.08;return[n-a,s+a]}var xn=`/* The playground. */

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
`;var wn=xn,kr=10;function vn(t,e){let{words:n}=t,r=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","view","start","steps","shown","rules"].map(v=>[v,t.get(v)])),a=null,i="",d=null,l=[],c=[],h=v=>{c=[],t.set(v),f()},p=0,f=()=>{clearTimeout(p),p=setTimeout(()=>e.set(Tt(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(p));function u(v){if(v===i)return null;try{return a=nn(v),i=v,d=null,null}catch(k){if(k.name!=="Fault")throw k;return k}}let x=(v,k)=>Array.from({length:k},(F,C)=>v[C]??0),S=(v,k)=>h({rules:t.get("rules").with(v,k)}),b=v=>h({rules:t.get("rules").toSpliced(v,1)}),A=()=>({loss:a,start:t.get("start"),view:t.get("view")}),m=J.map((v,k)=>tn(t,k,{change:S,remove:b,place:A})),g=B(),w=y("select",{id:g},...Object.keys(r).map(v=>y("option",{value:v},n.losses[v])),y("option",{value:""},n.own_loss)),N=(v,k)=>v.addEventListener("change",k,{signal:t.signal});N(w,()=>{if(!w.value)return M.input.focus();let{text:v,view:k,start:F}=r[w.value];return h({loss:v,view:k,start:F})});let M=At(t,{label:n.formula,onText(v){let k=u(v);h(k?{loss:v}:{loss:v,start:x(t.get("start"),a.n)})}}),L=mn(t,v=>h({start:[...v,...t.get("start").slice(v.length)]})),E=B(),I=y("input",{id:E,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});N(I,()=>{let{found:v}=Pt(new URLSearchParams({start:I.value.replaceAll(/[ ;]+/g,",")}).toString(),o);v.start?.length===a.n&&h({start:v.start}),I.value=t.get("start").join(", ")});let q=v=>()=>{let k=t.get("view").map(([F,C])=>{let[Z,Y]=[(F+C)/2,(C-F)/2*v];return[Z-Y,Z+Y].map(V=>Number(V.toPrecision(6)))});k.every(([F,C])=>C-F>1e-5&&Math.max(-F,C)<H.size)&&h({view:k})},ct=()=>{let v=[...t.get("start"),0];h({view:t.get("view").map(([k,F],C)=>[v[C]-(F-k)/2,v[C]+(F-k)/2].map(Z=>Number(Z.toPrecision(6))))})},U=B(),X=y("input",{type:"range",id:U,min:0,step:1});X.addEventListener("input",()=>h({shown:X.valueAsNumber}),{signal:t.signal});let W=y("output",{for:U}),ie=B(),rt=y("select",{id:ie},...[10,20,50,100,200,500,1e3].map(v=>y("option",{value:v},v)));N(rt,()=>h({steps:Number(rt.value),shown:Number(rt.value)}));let gt=Fe(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),le=G(t,{label:n.play,onPress(){gt.at()===null&&h({shown:t.get("steps")}),gt.toggle()}}),de=v=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+v))}),pt=(v,k)=>O(v,{"aria-label":k,title:k}),yn=pt(G(t,{label:"◀",onPress:de(-1)}),n.step_back),bn=pt(G(t,{label:"▶",onPress:de(1)}),n.step_forth),ce=G(t,{label:n.add,onPress(){let v=t.get("rules").map(({text:F})=>F),k=Object.values(o).find(({text:F})=>!v.includes(F));h({rules:[...t.get("rules"),{text:k.text,values:{}}]})}}),he=Qt(t,n.losses_chart),ue=Qt(t,n.lengths_chart),fe=y("p",{class:"gd-play-here"}),Ft=y("p",{class:"gd-play-fault",hidden:!0}),Ct=y("span",{class:"gd-play-copied"}),ge=e.link&&G(t,{label:n.copy_link,onPress:()=>Mn(e.link(Tt(s(),o)))}),kn=document.fullscreenEnabled?G(t,{label:n.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"";async function Mn(v){try{await navigator.clipboard.writeText(v),Ct.textContent=n.copied,t.say(n.copied)}catch{Ct.textContent=v}}let pe=v=>y("div",{class:"gd-over-plot"},v),jt=(v,k,...F)=>y("div",{class:"gd-choice"},y("label",{for:v},k),...F);t.root.append(Ft,y("div",{class:"gd-play-loss"},jt(g,n.loss_choice,w),M.element),y("div",{class:"gd-two gd-play-two"},y("div",{},L.element,y("div",{class:"gd-slider"},y("label",{for:U},n.step),X,W),y("div",{class:"gd-row"},le,yn,bn,jt(ie,n.of_steps,rt)),y("div",{class:"gd-row"},jt(E,n.start,I),pt(G(t,{label:"+",onPress:q(.5)}),n.closer),pt(G(t,{label:"−",onPress:q(2)}),n.wider),pt(G(t,{label:"◎",onPress:ct}),n.around)),fe),y("div",{class:"gd-play-methods"},...m.map(({element:v})=>v),y("div",{class:"gd-row"},ce)),y("div",{},pe(n.losses_chart),he.element,pe(n.lengths_chart),ue.element)),y("div",{class:"gd-row gd-play-take"},...ge?[ge]:[],kn,Ct));function me(){let v=Pt(e.get(),o),k=v.found;u(k.loss??t.get("loss")),a||u(t.get("loss"));let F=k.steps??t.get("steps");k.start=x(k.start??t.get("start"),a.n),k.shown=Math.min(F,k.shown??F),t.set(k),c=v.wrong}me(),e.onChange(me,t.signal);function Nn(v){let k=t.get("start");l=v.map((C,Z)=>{if(!C)return null;let Y=JSON.stringify([i,k,C.text,C.values]);return l[Z]?.key===Y?l[Z]:{key:Y,runner:new It(a,k,C.rule.make(C.values))}});let F=l.filter(Boolean).map(({runner:C})=>C);return cn(F,t.get("steps"),kr)||t.redraw(),l.map(C=>C?.runner??null)}t.onDraw(()=>{let v=[M.show(t.get("loss"),u(t.get("loss")))];w.value=Object.keys(r).find(z=>r[z].text===t.get("loss"))??"";let k=x(t.get("start"),a.n);k.length!==t.get("start").length&&t.set({start:k});let F=t.get("view"),C=t.get("rules");m.forEach(({element:z},D)=>{z.hidden=D>=C.length}),ce.hidden=C.length>=H.rules;let Z=C.map((z,D)=>m[D].show(z,C.length===1));v.push(...Z.map(({fault:z})=>z));let Y=Nn(Z.map(({runs:z})=>z));d??=sn(a,F,k);for(let z of Y)d=Mr(a,d,z);let V=t.get("steps"),nt=Math.min(V,gt.at()??t.get("shown"));O(X,{max:V,"aria-valuetext":R(n.step_of,{step:nt,steps:V})}),X.value=nt,W.textContent=nt,[...rt.options].some(({value:z})=>Number(z)===V)||rt.add(new Option(V,V)),rt.value=V,le.textContent=gt.at()===null?n.play:n.stop,document.activeElement!==I&&(I.value=k.map(z=>Number(z.toPrecision(6))).join(", "));let An=J.map((z,D)=>Y[D]?.points.slice(0,nt+1)??[]),En=L.draw({loss:a,text:i,view:F,start:k,lowest:d,paths:An}),xe=Y.map((z,D)=>z?`${m[D].name()}: ${m[D].say(z,nt,En[D],a)}`:(m[D].quiet(),"")),Sn=st(a.hessian(k));fe.textContent=R(a.n===1?n.here_1:n.here,{loss:K(a.value(k)),length:K(Math.hypot(...a.gradient(k)),2),values:Sn.map(z=>K(z,3)).join(", ")});let we=z=>Y.map(D=>D&&z(D));he.draw({series:we(({losses:z})=>z.map(D=>D-d.value)),shown:nt,steps:V,promised:[]}),ue.draw({series:we(({lengths:z})=>z),shown:nt,steps:V,promised:[]}),L.describe(R(n.picture,{formula:i,steps:nt,said:xe.join(" ")})),Ft.hidden=!c.length,Ft.textContent=c.length?R(n.bad_link,{parts:c.join(", ")}):"",gt.at()===null&&t.say(v.filter(Boolean).join(" ")||xe.join(" "))})}function Mr(t,e,n){if(!n)return e;let r=n.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(r<e.value))return e;let o=an(t,{point:n.points[n.losses.indexOf(r)],value:r});return o.value>-1/0?o:{point:n.points[0],value:r}}Ae({playground:{render:t=>vn(t,$e()),style:wn}});})();
