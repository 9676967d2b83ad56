/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-79624b627e4525c1c65a47fc645eb0913b4ec91080e640468aa8c988333057e0
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var we=`/* Cloud: walks over the band where most of them are. */

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
`;var ve=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var ye=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var be=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function Me(t,e,r){let n=e.get("kind"),o=new qt(e,r);return ke(r,"",be+ve+ye+we),t[n].style&&ke(r,n,t[n].style),r.classList.add("gd-live",`gd-${n}`),r.setAttribute("role","group"),r.setAttribute("aria-label",o.words.name),t[n].render(o),o.start(),()=>o.end()}var qt=class{#t=[];#r=[];#e=0;#n=0;#o=new AbortController;constructor(e,r){this.model=e,this.root=r,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[r,n]of Object.entries(e))this.model.set(r,n);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#r.push(e)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let e of this.#r)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:r})=>r.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let r of this.#t)r();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#n),this.#o.abort(),this.root.replaceChildren()}};function ke(t,e,r){let n=t.getRootNode(),o=n===document||!n.querySelector?document.head:n;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=r,o.append(s)}var H={rules:4,steps:1e3,coordinates:10,size:1e6,text:600},Ir=["loss","view","start","steps","at"];function Pt({loss:t,view:e,start:r,steps:n,shown:o,rules:s},a){let i=new URLSearchParams({loss:t,view:e.flat().join(),start:r.join(),steps:n});return o!==n&&i.set("at",o),s.forEach(({text:d,values:l},c)=>{let h=Object.keys(a).find(p=>a[p].text===d);i.set(`rule${c+1}`,h??d),i.set(`set${c+1}`,Object.entries(l).map(([p,f])=>`${p}:${f}`).join())}),i.toString()}function _t(t,e){let r={},n=[];if(t.length>8e3)return{found:r,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!Ir.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&n.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?n.push(i):r[d]=c};s("loss","loss",i=>i.length<=H.text?i:null),s("view","view",i=>zr(Ne(i,[4]))),s("start","start",i=>Ne(i,Array.from({length:H.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Ae(i,1)),s("at","shown",i=>Ae(i,0));let a=[];for(let i=1;i<=H.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=Fr(o.get(`set${i}`)??"");l.length>H.text||c===null?n.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(r.rules=a),{found:r,wrong:n}}function Ne(t,e){let r=t.split(",",H.coordinates+1).map(Tt);return e.includes(r.length)&&r.every(o=>Math.abs(o)<=H.size)?r:null}var Tt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function zr(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([r,n])=>n-r>=1e-6)?e:null}function Ae(t,e){let r=Tt(t);return Number.isInteger(r)&&r>=e&&r<=H.steps?r:null}function Fr(t){let e={};for(let r of t?t.split(",",20):[]){let[,n,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(r)??[],s=n===void 0?NaN:Tt(o);if(!(Math.abs(s)<=H.size))return null;e[n]=s}return e}var Ee=()=>({get:()=>"",set(){},link:null,onChange(){}});function y(t,e={},...r){return $e(document.createElement(t),e,r)}function P(t,e={},...r){return $e(document.createElementNS("http://www.w3.org/2000/svg",t),e,r)}function I(t,e){for(let[r,n]of Object.entries(e))n==null||n===!1?t.removeAttribute(r):t.setAttribute(r,n===!0?"":n);return t}function ot(t,e,r,n={}){for(;t.childElementCount>r;)t.lastElementChild.remove();for(;t.childElementCount<r;)t.append(P(e,n));return[...t.children]}function $e(t,e,r){return I(t,e),t.append(...r),t}var Se=0;function B(){return Se+=1,`gd-${Se}-${Math.random().toString(36).slice(2,8)}`}function G(t,{label:e,onPress:r}){let n=y("button",{type:"button",class:"gd-button"},e);return n.addEventListener("click",r,{signal:t.signal}),n}function Ie(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let r=Math.abs(t).toFixed(e);return t<0&&Number(r)!==0?`−${r}`:r}function K(t,e=3){if(!Number.isFinite(t)||t===0)return Ie(t,0);let r=Math.floor(Math.log10(Math.abs(t)));if(r>=6||r<-4){let[n,o]=t.toExponential(e-1).split("e");return`${n.replace("-","−")} × ${Rt(Number(o))}`}return Ie(t,Math.max(0,e-1-r))}var ht=t=>Math.round(t*10)/10;function Rt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function ze(t){return String(Number(t.toPrecision(10))).replace("-","−")}function R(t,e){return t.replace(/\{(\w+)\}/g,(r,n)=>e[n]??r)}function Fe(t,{from:e,to:r,perSecond:n}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*n());if(l>=r()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function Dt(t){return t===null?NaN:+t}function Bt(t,e){let r=0;if(e===void 0)for(let n of t)n!=null&&(n=+n)>=n&&++r;else{let n=-1;for(let o of t)(o=e(o,++n,t))!=null&&(o=+o)>=o&&++r}return r}function bt(t,e){let r,n;if(e===void 0)for(let o of t)o!=null&&(r===void 0?o>=o&&(r=n=o):(r>o&&(r=o),n<o&&(n=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(r===void 0?s>=s&&(r=n=s):(r>s&&(r=s),n<s&&(n=s)))}return[r,n]}var Or=Math.sqrt(50),Lr=Math.sqrt(10),Cr=Math.sqrt(2);function kt(t,e,r){let n=(e-t)/Math.max(0,r),o=Math.floor(Math.log10(n)),s=n/Math.pow(10,o),a=s>=Or?10:s>=Lr?5:s>=Cr?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=r&&r<2?kt(t,e,r*2):[i,d,l]}function ut(t,e,r){if(e=+e,t=+t,r=+r,!(r>0))return[];if(t===e)return[t];let n=e<t,[o,s,a]=n?kt(e,t,r):kt(t,e,r);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(n)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function Ut(t,e,r){return e=+e,t=+t,r=+r,kt(t,e,r)[2]}function Mt(t,e,r){let n;for(;;){let o=Ut(t,e,r);if(o===n||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),n=o}}function Nt(t){return Math.max(1,Math.ceil(Math.log(Bt(t))/Math.LN2)+1)}function Gt(t,e,r=Dt){if(!(!(n=t.length)||isNaN(e=+e))){if(e<=0||n<2)return+r(t[0],0,t);if(e>=1)return+r(t[n-1],n-1,t);var n,o=(n-1)*e,s=Math.floor(o),a=+r(t[s],s,t),i=+r(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function mt(t,{label:e,shape:r=.62,tallest:n=380,interactive:o=!1}){let s=P("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=P("g",{class:"gd-grid","aria-hidden":"true"}),i=P("text",{class:"gd-axis-label","aria-hidden":"true"}),d=P("text",{class:"gd-axis-label","aria-hidden":"true"}),l=P("svg",{class:"gd-inside"}),c=P("g");s.append(a,l,c,i,d);let h=y("div",{class:"gd-plot-box"},s),p=null,f=600,u={left:44,right:12,top:10,bottom:40},x=()=>{let g=f;return f=Math.round(h.clientWidth)||f,f!==g};t.onStart(x);let S=new ResizeObserver(()=>{x()&&t.redraw()});S.observe(h),t.signal.addEventListener("abort",()=>S.disconnect());function b(){let g=Math.round(Math.min(n,Math.max(200,f*r)));return p?.width===f&&p?.height===g?!1:(p={width:f,height:g},I(s,{width:f,height:g,viewBox:`0 0 ${f} ${g}`}),I(l,{x:u.left,y:u.top,width:f-u.left-u.right,height:g-u.top-u.bottom,viewBox:`${u.left} ${u.top} ${f-u.left-u.right} ${g-u.top-u.bottom}`}),!0)}let A="",m={element:h,svg:s,inside:(g,w)=>l.appendChild(P(g,w)),over:(g,w)=>c.appendChild(P(g,w)),describe:g=>s.setAttribute("aria-label",g),frame({x:g,y:w}){u.left=w.log?58:44;let N=b(),M=JSON.stringify([g,w]);if(!N&&M===A)return;A=M;let $=p.width-u.right,O=p.height-u.bottom;m.x=Oe(g,[u.left,$]),m.y=Oe(w,[O,u.top]),m.domains={x:g.domain,y:w.domain},m.width=$-u.left,m.height=O-u.top;let E=Le(g,Math.max(3,Math.floor(m.width/70))),z=Le(w,Math.max(3,Math.floor(m.height/48))),q=ot(a,"g",E.length+z.length+1);E.forEach((U,X)=>{let W=m.x(U.value);q[X].replaceChildren(P("line",{x1:W,x2:W,y1:u.top,y2:O}),P("text",{x:W,y:O+16,"text-anchor":"middle"},U.text))}),z.forEach((U,X)=>{let W=m.y(U.value);q[E.length+X].replaceChildren(P("line",{x1:u.left,x2:$,y1:W,y2:W}),P("text",{x:u.left-6,y:W+4,"text-anchor":"end"},U.text))}),q.at(-1).replaceChildren(P("path",{class:"gd-axes",d:`M${u.left},${u.top}V${O}H${$}`})),I(i,{x:(u.left+$)/2,y:p.height-5,"text-anchor":"middle"}),i.textContent=g.label??"";let ct=(u.top+O)/2;I(d,{x:11,y:ct,"text-anchor":"middle",transform:`rotate(-90 11 ${ct})`}),d.textContent=w.label??""},line(g){let w="",N="M";for(let[M,$]of g){let O=m.x(M),E=Math.max(-1e5,Math.min(1e5,m.y($)));Number.isFinite(O)&&Number.isFinite(E)?(w+=`${N}${ht(O)},${ht(E)}`,N="L"):N="M"}return w}};return m}function Oe({domain:[t,e],log:r=!1},[n,o]){let s=r?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>n+(s(l)-a)/(i-a)*(o-n);return d.invert=l=>{let c=a+(l-n)/(o-n)*(i-a);return r?10**c:c},d}function Le({domain:[t,e],log:r=!1},n){if(!r)return ut(t,e,n).map(d=>({value:d,text:ze(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/n));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:Rt(d)}))}function Kt(t,e,r){return Array.from({length:r},(n,o)=>t+(e-t)*o/(r-1))}function st(t){let e=t.length,r=t.map(n=>Array.from(n));if(r.some(n=>n.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let n=0;n<30;n++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(r[s][a]),r[s][a]!==0&&jr(r,s,a);if(o===0)break}return r.map((n,o)=>n[o]).sort((n,o)=>n-o)}function jr(t,e,r){let n=(t[r][r]-t[e][e])/(2*t[e][r]),o=Math.sign(n||1)/(Math.abs(n)+Math.hypot(n,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][r]]=[s*t[i][e]-a*t[i][r],a*t[i][e]+s*t[i][r]];for(let i=0;i<t.length;i++)[t[e][i],t[r][i]]=[s*t[e][i]-a*t[r][i],a*t[e][i]+s*t[r][i]];t[e][r]=t[r][e]=0}function At(t,{label:e,rows:r=1,onText:n}){let[o,s]=[B(),B()],a=y("textarea",{id:o,rows:r,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=y("code",{class:"gd-play-excerpt"}),d=y("span"),l=y("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>n(a.value),{signal:t.signal}),{element:y("div",{class:"gd-play-field"},y("label",{for:o},e),a,l),input:a,show(c,h){a.value!==c&&(a.value=c);let p=c.split(`
`).reduce((f,u)=>f+Math.max(1,Math.ceil(u.length/44)),0);return I(a,{rows:Math.min(12,Math.max(r,p)),"aria-invalid":h!==null}),l.hidden=h===null,h===null?"":(i.replaceChildren(c.slice(Math.max(0,h.at-16),h.at),y("mark",{},c.slice(h.at,h.end).trim()||"␣"),c.slice(h.end,h.end+16)),d.textContent=` ${R(t.words.faults[h.code],h.values)}`,l.textContent)}}}var j=class extends Error{constructor(e,r,n,o={}){super(e),this.name="Fault",this.code=e,this.at=r,this.end=Math.max(n,r+1),this.values=o}};var Q={characters:600,depth:40,nodes:400,name:20,assignments:24},Vt=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,qr={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},Ce={"²":"2","³":"3"};function Pr(t){let e=Q.characters;if(t.length>e)throw new j("long",e,t.length,{most:e});let r=[],n=Vt.lastIndex=0;for(;n<t.length;){let o=Vt.exec(t);if(!o){let h=String.fromCodePoint(t.codePointAt(n));throw new j("sign",n,n+h.length,{sign:h})}let s=Vt.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":qr[o[0]]??o[0];if(d?.length>Q.name)throw new j("name_long",n,s,{most:Q.name});c in Ce?r.push({type:"^",text:"^",at:n,end:s},{type:"number",text:Ce[c],at:n,end:s}):a||r.push({type:c,text:o[0],at:n,end:s}),n=s}return r.push({type:"stop",text:"",at:t.length,end:t.length}),r}var Et=class{#t;#r;#e=0;#n=0;#o=0;constructor(e,r){this.#t=Pr(e),this.#r=r}get next(){return this.#t[this.#e]}take(){return this.#e+=1,this.#t[this.#e-1]}fault(e,r,n=this.next){return new j(e,n.at,n.end,r)}node(e){if(this.#o+=1,this.#o>Q.nodes)throw new j("many",e.at,e.end,{most:Q.nodes});return e}call(e,r,n){return this.node({kind:"call",name:e,args:r,at:n.at,end:n.end})}deeper(e){if(this.#n+=1,this.#n>Q.depth)throw this.fault("deep",{most:Q.depth});let r=e();return this.#n-=1,r}expression(){return this.deeper(()=>{let e=this.sum(),r=this.next;return["<",">","<=",">="].includes(r.type)?this.call(this.take().type,[e,this.sum()],r):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let r=this.take();e=this.call(r.type,[e,this.product()],r)}return e}product(){let e=this.signed(),r=!1;for(;;){let n=this.next;if(n.type==="*"||n.type==="/")e=this.call(this.take().type,[e,this.signed()],n),r=n.type==="/";else if(n.type==="name"||n.type==="("){if(r)throw this.fault("two_readings");e=this.call("*",[e,this.power()],n)}else{if(n.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let r=this.deeper(()=>this.signed());return e.type==="+"?r:this.call("negative",[r],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let r=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],r)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#r(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let r=this.take(),n=[this.expression()];for(;this.next.type===",";)this.take(),n.push(this.expression());return this.close(r),this.call(e.text,n,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function je(t,e){let r=new Et(t,e),n=r.expression();if(r.next.type!=="stop")throw r.fault("unexpected",{sign:r.next.text.trim()||";"});return n}function qe(t,e){let r=new Et(t,e),n=[];for(;;){for(;r.next.type===";";)r.take();if(r.next.type==="stop")return n;if(n.length===Q.assignments)throw r.fault("assignments",{most:Q.assignments});if(n.push(r.assignment()),![";","stop"].includes(r.next.type))throw r.fault("unexpected",{sign:r.next.text})}}var St=()=>1,_=()=>0,_e=t=>t?1:0,T=(t,e,r,n)=>({arity:1,of:t,da:e,db:_,daa:r,dab:_,dbb:_,...n}),ft=(t,e,r,n,o,s,a)=>({arity:2,of:t,da:e,db:r,daa:n,dab:o,dbb:s,...a}),$t=t=>1/(1+Math.exp(-t)),Ht={chooses:!0},_r=ft((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t)**2),Te={sin:T(Math.sin,t=>Math.cos(t),(t,e,r)=>-r),cos:T(Math.cos,t=>-Math.sin(t),(t,e,r)=>-r),tan:T(Math.tan,(t,e,r)=>1+r*r,(t,e,r)=>2*r*(1+r*r)),atan:T(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:T(Math.sinh,t=>Math.cosh(t),(t,e,r)=>r),cosh:T(Math.cosh,t=>Math.sinh(t),(t,e,r)=>r),tanh:T(Math.tanh,(t,e,r)=>1-r*r,(t,e,r)=>-2*r*(1-r*r)),exp:T(Math.exp,(t,e,r)=>r,(t,e,r)=>r),log:T(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:T(Math.sqrt,(t,e,r)=>1/(2*r),(t,e,r)=>-1/(4*r*r*r)),abs:T(Math.abs,Math.sign,_),sign:T(Math.sign,_,_,Ht),relu:T(t=>t<=0?0:t,t=>_e(t>0),_,Ht),sigmoid:T($t,(t,e,r)=>(1-r)*r,(t,e,r)=>r*(1-r)*(1-2*r)),softplus:T(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),$t,t=>$t(t)*(1-$t(t))),max:Pe(Math.max,(t,e)=>t>e),min:Pe(Math.min,(t,e)=>t<e)},Tr={"+":ft((t,e)=>t+e,St,St,_,_,_),"-":ft((t,e)=>t-e,St,()=>-1,_,_,_),"*":ft((t,e)=>t*e,(t,e)=>e,t=>t,_,St,_),"/":ft((t,e)=>t/e,(t,e)=>1/e,(t,e,r)=>-r/e,_,(t,e)=>-1/(e*e),(t,e,r)=>2*r/(e*e)),"^":_r,negative:T(t=>-t,()=>-1,_),square:T(t=>t*t,t=>2*t,()=>2),cube:T(t=>t*t*t,t=>3*t*t,t=>6*t)};function Pe(t,e){let r=(n,o)=>n===o?.5:_e(e(n,o));return ft(t,r,(n,o)=>r(o,n),_,_,_,Ht)}var It=new Map(Object.entries(Te)),tt=new Map(Object.entries({...Te,...Tr})),at=new Map([["pi",Math.PI],["e",Math.E]]),Re=new Set(["abs","sign","relu","max","min","sqrt","^"]);var De=["p","g","k","n"],xt={kept:12,hyperparameters:6,asked:4},Be=t=>t.reduce((e,r)=>e+r,0),wt=new Map([["sum",{arity:1,of:Be}],["mean",{arity:1,of:t=>Be(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,r)=>e+r*r,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((r,n,o)=>r+n*e[o],0)}]]),it=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),Ge=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),Ke={arity:3,of:(t,e,r)=>t?e:r},Ue=t=>It.has(t)||wt.has(t)||it.has(t)||t==="where";function Ve(t){let e=qe(t,Ue);if(!e.length)throw new j("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(at.has(a)||Ue(a)||De.includes(a)&&a!=="p")throw new j("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new j("stays",0,t.length);let r=He(e.map(({name:a})=>a)).filter(a=>a!=="p"),n=Dr(e).filter(a=>![...r,...De].includes(a)&&!at.has(a));Rr("kept_many",e,r,xt.kept);for(let a of n.slice(xt.hyperparameters)){let{at:i,end:d}=Br(e,a);throw new j("hyperparameters",i,d,{name:a,most:xt.hyperparameters})}let o=Gr(e),s=Ur(e);return{kept:r,hyperparameters:n,asked:s,make:a=>new Jt({assignments:e,kept:r,vectors:o,values:a})}}var He=t=>[...new Set(t)];function Rr(t,e,r,n){if(r.length<=n)return;let{at:o,end:s}=e.find(({name:a})=>a===r[n]);throw new j(t,o,s,{most:n})}function*Je(t){yield t;for(let e of t.args??[])yield*Je(e)}var Zt=t=>t.flatMap(({value:e})=>[...Je(e)]),Dr=t=>He(Zt(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Br=(t,e)=>Zt(t).find(r=>r.kind==="name"&&r.name===e);function Ur(t){let e=0;for(let{kind:r,name:n,args:o,at:s,end:a}of Zt(t)){if(r!=="call"||Ge.has(n))continue;let i=(n==="where"?Ke:wt.get(n)??it.get(n)??tt.get(n)).arity;if(!(n==="max"||n==="min"?o.length>=2:o.length===i))throw new j("arguments",s,a,{name:n,wanted:i,got:o.length});if(it.has(n)&&(e+=1),e>xt.asked)throw new j("asked",s,a,{most:xt.asked})}return e}function Gr(t){let e=new Set(["p","g"]),r=n=>n.kind!=="call"?e.has(n.name):it.has(n.name)?it.get(n.name).vector:!wt.has(n.name)&&n.args.some(r);for(let n=0;n<e.size;){n=e.size;for(let{name:o,value:s}of t)r(s)&&e.add(o)}return e}var Jt=class{constructor({assignments:e,kept:r,vectors:n,values:o}){Object.assign(this,{assignments:e,kept:r,vectors:n,values:o})}init(e){return new Wt(this,e.length)}step(e,r,n,o){return[n.step(e,r,o),n]}},Wt=class{#t;#r=new Map;#e=[];#n=null;constructor({assignments:e,kept:r,vectors:n,values:o},s){this.#t=s;for(let a of[...r,"p","g","k"])this.#r.set(a,new Float64Array(n.has(a)?s:1));this.#r.set("n",Float64Array.of(s));for(let[a,i]of[...at,...Object.entries(o)])this.#r.has(a)||this.#r.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#r.get(a)],c=d.length>1?1:0;this.#e.push(()=>{for(let h=0;h<l.length;h++)l[h]=d[h*c]})}}step(e,r,n){let[o,s,a]=["p","g","k"].map(d=>this.#r.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=r[d];a[0]+=1,this.#n=n;for(let d=0;d<this.#e.length;d++)this.#e[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#r.get(e.name);let r=e.args.map(o=>this.#o(o));if(it.has(e.name))return this.#a(e.name,r[0]);if(wt.has(e.name))return this.#i(wt.get(e.name).of,r);if(e.name==="where")return this.#s(Ke.of,r);let n=Ge.get(e.name)??Kr(e)??tt.get(e.name).of;return r.length<2?this.#s(n,[r[0],r[0],r[0]]):r.reduce((o,s)=>this.#s(n,[o,s,s]))}#s(e,[r,n,o]){let s=new Float64Array(Math.max(r.length,n.length,o.length)),[a,i,d]=[r,n,o].map(({length:l})=>l>1?1:0);return this.#e.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(r[l*a],n[l*i],o[l*d])}),s}#i(e,r){let n=new Float64Array(1),o=r.map(s=>this.#l(s));return this.#e.push(()=>{n[0]=e(...o)}),n}#a(e,r){let n=this.#l(r),o=new Float64Array(it.get(e).vector?this.#t:1);return this.#e.push(()=>{e==="grad"?o.set(this.#n.gradient(n)):o[0]=this.#n.value(n)}),o}#l(e){return e.length===this.#t?e:this.#s(r=>r,[e,new Float64Array(this.#t),e])}};function Kr({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:tt.get("square").of,3:tt.get("cube").of}[e[1].value]??null}var Vr={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Hr=t=>Vr[t]??{low:0,high:1};function Yt({text:t,names:e,presets:r,lr:n}){let o=Object.values(r).find(a=>a.text===t),s=Object.assign({},...Object.values(r).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?n:Object.hasOwn(s,a)?s[a]:.5]))}function We(t,e,r,n){let o=Math.max(...r.map(([l,c])=>c-l))/50,s=st(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=n==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function Ze(t,{words:e,onPick:r}){let n=y("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Hr(i),l=B(),[c,h]=d.log?[Math.log10,x=>Number((10**x).toPrecision(3))]:[x=>x,x=>x],p=d.step??(d.log?.01:.001),f=y("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:p}),u=y("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return f.addEventListener("input",()=>r(i,h(f.valueAsNumber)),{signal:t.signal}),u.addEventListener("input",()=>{Math.abs(u.valueAsNumber)<=1e6&&r(i,u.valueAsNumber)},{signal:t.signal}),n.append(y("div",{class:"gd-slider"},y("label",{for:l},i),f,u)),x=>{f.value=c(x),I(f,{"aria-valuetext":String(x)}),document.activeElement!==u&&(u.value=x)}}return{element:n,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),n.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var J=["first","second","third","fourth"];function Xe(t,e,{change:r,remove:n,place:o}){let{words:s}=t,a=t.get("methods"),i=B(),d=Object.keys(a),l=y("select",{id:i},...d.map(m=>y("option",{value:m},s.methods[m])),y("option",{value:""},s.own_rule)),c={text:"",values:{}},h=null,p=m=>d.map(g=>a[g]).find(g=>g.text===m)?.kind,f=m=>{let{loss:g,start:w,view:N}=o(),M=p(m)??(/sign\(|sqrt\(|norm\(/.test(m)?"adaptive":"plain");return g?We(g,w,N,M):.1},u=m=>{let g=Ye(m);if(g.fault)return r(e,{text:m,values:c.values});let w=Yt({text:m,names:g.rule.hyperparameters,presets:a,lr:f(m)}),N=Object.entries(c.values).filter(([$])=>$ in w),M=(p(m)??"own")===(p(c.text)??"own")||!p(m);return r(e,{text:m,values:{...w,...Object.fromEntries(N.filter(([$])=>$!=="lr"||M))}})};l.addEventListener("change",()=>l.value?u(a[l.value].text):x.input.focus(),{signal:t.signal});let x=At(t,{label:s.rule,onText:u}),S=Ze(t,{words:s,onPick:(m,g)=>r(e,{text:c.text,values:{...c.values,[m]:g}})}),b=y("p",{class:"gd-play-fate"}),A=G(t,{label:"×",onPress:()=>n(e)});return I(A,{"aria-label":R(s.remove,{number:e+1}),title:R(s.remove,{number:e+1})}),{element:y("section",{class:`gd-race-panel gd-race-${J[e]}`,"aria-label":R(s.method_number,{number:e+1})},y("div",{class:"gd-play-head"},y("label",{for:i},R(s.method_number,{number:e+1})),l,A),x.element,S.element,b),show(m,g){let w=Ye(m.text);if(c=m,!w.fault){let M=Yt({text:m.text,names:w.rule.hyperparameters,presets:a,lr:f(m.text)});for(let $ of Object.keys(M))M[$]=m.values[$]??M[$];c={text:m.text,values:M},h={...c,rule:w.rule}}l.value=d.find(M=>a[M].text===m.text)??"";let N=x.show(m.text,w.fault);return S.show(c.values),A.hidden=g,{runs:h,fault:N}},name:()=>l.value?s.methods[l.value]:R(s.method_number,{number:e+1}),say(m,g,w,N){let M=Math.min(g,m.steps),$=m.divergedAt!==null&&g>=m.divergedAt,[O,E]=$?[]:[st(N.hessian(m.points[M]))].map(q=>[q[0],q.at(-1)])[0],z=$?s.diverged:w?s.left:N.n===1?s.fares_1:s.fares;return b.textContent=R(z,{step:$?m.divergedAt:M,loss:K(m.losses[M]),length:K(m.lengths[M],2),low:K(O,2),high:K(E,2)}),b.classList.toggle("gd-bad",$||w),b.textContent},quiet(){b.textContent=""}}}function Ye(t){try{return{rule:Ve(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}function Xt(t,e){let r=mt(t,{label:e,shape:.62,tallest:240}),n=r.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=J.map(a=>r.inside("path",{class:`gd-curve gd-race-${a}`})),s=J.map(a=>r.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:r.element,describe:r.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Jr(a.flatMap(h=>h??[]));r.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((h,p)=>{let f=a[p]??[],u=r.line(f.slice(0,i+1).map((b,A)=>[A,Math.max(b,c[0]/10)]));I(h,{d:u});let x=Math.min(i,f.length-1),S=f[x]>=c[0]&&f[x]<=c[1];I(s[p],S?{cx:r.x(x),cy:r.y(f[x])}:{cx:-99,cy:-99})}),ot(n,"path",l.length).forEach((h,p)=>{let{of:f,heights:u}=l[p];I(h,{class:`gd-curve gd-play-promise gd-race-${J[f]??f}`}),I(h,{d:r.line(u.map((x,S)=>[S,x>0?x:NaN]))})})}}}function Jr(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let r=e[0],[n,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[r,r]),s=Math.ceil(Math.log10(Math.min(o,r*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(n)))),10**s]}var Qe=10,yt=/^x([1-9]\d?)$/;function tr(t){let e=je(t,n=>It.has(n)),r=Wr(e,t);return new Qt(e,r)}function Wr(t,e){let r=new Map;if(er(t,s=>{s.kind==="name"&&!at.has(s.name)&&!r.has(s.name)&&r.set(s.name,s)}),!r.size)throw new j("no_variable",0,e.length);let n=yt.test(r.keys().next().value);for(let[s,{at:a,end:i}]of r){if(!(n?yt.test(s):s==="x"||s==="y"))throw new j(Zr(s),a,i,{name:s,product:[...s].join(" ")});if(n&&Number(yt.exec(s)[1])>Qe)throw new j("variables",a,i,{most:Qe})}if(!n)return r.has("y")?["x","y"]:["x"];let o=Math.max(...[...r.keys()].map(s=>Number(yt.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var Zr=t=>t==="x"||t==="y"||yt.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function er(t,e){e(t);for(let r of t.args??[])er(r,e)}var Qt=class{#t=[];#r=[];#e=[];#n;#o;#s;#i;constructor(e,r){this.n=r.length,this.names=r,this.mayKink=!1;for(let n=0;n<this.n;n++)this.#a(0,!0);this.#n=this.#l(e),this.#t=Float64Array.from(this.#t),[this.#o,this.#s,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#a(e,r){return this.#t.push(e),this.#r.push(r),this.#t.length-1}#l(e){if(e.kind==="number")return this.#a(e.value,!1);if(e.kind==="name"){let n=this.names.indexOf(e.name);return n<0?this.#a(at.get(e.name),!1):n}Yr(e);let r=e.args.map(n=>this.#l(n));return tt.get(e.name).arity===1?this.#d(e.name,r[0],r[0]):r.reduce((n,o)=>this.#d(e.name,n,o))}#d(e,r,n){let o=e==="^"&&!this.#r[n]&&{2:"square",3:"cube"}[this.#t[n]];if(o)return this.#d(o,r,r);let s=tt.get(e),a=this.#r[r]||this.#r[n];this.mayKink||=a&&Re.has(e);let i=this.#a(s.of(this.#t[r],this.#t[n]),a),[d,l]=[this.#r[r],s.arity===2&&this.#r[n]];return a&&this.#e.push({operation:s,a:r,b:n,to:i,first:d,second:l}),i}value(e){let[r,n]=[this.#t,this.#e];for(let o=0;o<this.n;o++)r[o]=e[o];for(let o=0;o<n.length;o++){let s=n[o];r[s.to]=s.operation.of(r[s.a],r[s.b])}return r[this.#n]}gradient(e){return this.#h(e),this.#c(this.#o)}valueAndGradient(e){return{value:this.#h(e),gradient:this.#c(this.#o)}}hessian(e){return this.#h(e),Array.from({length:this.n},(r,n)=>(this.#u(n),this.#c(this.#i)))}#c(e){let r=new Array(this.n);for(let n=0;n<this.n;n++)r[n]=e[n];return r}#h(e){let r=this.value(e),[n,o,s]=[this.#t,this.#o,this.#e];o.fill(0),o[this.#n]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:h,second:p}=s[a];h&&(o[d]+=vt(i,o[c],i.da(n[d],n[l],n[c]))),p&&(o[l]+=vt(i,o[c],i.db(n[d],n[l],n[c])))}return r}#u(e){let[r,n,o,s]=[this.#t,this.#o,this.#s,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:h}of this.#e){let p=[r[i],r[d],r[l]];o[l]=0,c&&(o[l]+=vt(a,o[i],a.da(...p))),h&&(o[l]+=vt(a,o[d],a.db(...p)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:h}of this.#e.toReversed()){let p=[r[i],r[d],r[l]],[f,u]=[c?o[i]:0,h?o[d]:0],x=(b,A)=>(f&&f*b(...p))+(u&&u*A(...p)),S=(b,A)=>vt(a,s[l],b(...p))+(A&&A*n[l]);c&&(s[i]+=S(a.da,x(a.daa,a.dab))),h&&(s[d]+=S(a.db,x(a.dab,a.dbb)))}}};function Yr({name:t,args:e,at:r,end:n}){let o=tt.get(t);if(!o)throw new j("no_comparison",r,n,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new j("arguments",r,n,{name:t,wanted:o.arity,got:e.length})}var vt=(t,e,r)=>r===0&&t.chooses?0:e*r;var rr={1:401,2:29};function Xr(t,e,r){let n=rr[t.n]??rr[2],o=([s,a],i)=>s+(a-s)*i/(n-1);return t.n===1?Array.from({length:n},(s,a)=>[o(e[0],a)]):Array.from({length:n*n},(s,a)=>[o(e[0],a%n),o(e[1],Math.floor(a/n)),...r.slice(2)])}function nr(t,e,r){let n={point:r,value:1/0};for(let s of[...Xr(t,e,r),r]){let a=t.value(s);a<n.value&&(n={point:s,value:a})}let o=e.map(([s,a])=>a-s);return ar(t,sr(t,n),Math.max(...o)/40)}var or=(t,e)=>ar(t,sr(t,e),.001);function sr(t,e){let r=.001;for(let n=0;n<60&&Number.isFinite(r);n++){let o=Qr(t.hessian(e.point),t.gradient(e.point),r),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},r/=10):r*=10}return e}function Qr(t,e,r){let n=e.length,o=r*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<n;i++){let d=s.slice(i).reduce((l,c,h)=>Math.abs(c[i])>Math.abs(s[l][i])?i+h:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<n;l++){let c=s[l][i]/s[i][i];for(let h=i;h<=n;h++)s[l][h]-=c*s[i][h]}}let a=new Array(n).fill(0);for(let i=n-1;i>=0;i--)a[i]=s[i].slice(i+1,n).reduce((d,l,c)=>d-l*a[i+1+c],s[i][n])/s[i][i];return a}function ar(t,e,r){for(let n=0;r>1e-12&&n<150;n++){let o=e;for(let s=0;s<t.n;s++)for(let a of[r,-r]){let i=e.point.map((l,c)=>c===s?l+a:l),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===o&&(r/=2)}return e}var zt=class{#t;#r;#e;#n;constructor(e,r,n){this.#t=e,this.#r=n,this.#e=n.init(r),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(r))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,r]=this.#r.step(this.points.at(-1),this.#n,this.#e,this.#t);this.#e=r,this.#o(e)}#o(e){let{value:r,gradient:n}=this.#t.valueAndGradient(e);this.#n=n,this.points.push(e),this.losses.push(r),this.lengths.push(Math.hypot(...n)),Number.isFinite(r)||(this.divergedAt=this.steps)}};function ir(t,e,r){let n=performance.now()+r;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>n)return!1}}function te(t,e,{label:r,onMove:n,steps:o,axis:s="both"}){let a=P("circle",{class:"gd-handle-dot",r:8}),i=P("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":s==="x"?"horizontal":null});d.append(i,a);let l=[0,0],c=([f,u])=>{let x=(S,[b,A])=>Math.min(A,Math.max(b,S));l=[x(f,e.domains.x),s==="x"?l[1]:x(u,e.domains.y)],n(l)},h=f=>{let u=e.svg.getBoundingClientRect();return[e.x.invert(f.clientX-u.left),e.y.invert(f.clientY-u.top)]},p=(f,u)=>d.addEventListener(f,u,{signal:t.signal});return p("pointerdown",f=>{f.button||(d.setPointerCapture(f.pointerId),d.focus({preventScroll:!0}),f.preventDefault())}),p("pointermove",f=>{d.hasPointerCapture(f.pointerId)&&c(h(f))}),p("keydown",f=>{let[u,x]=o(),S=f.shiftKey?10:1,b=s==="x"?[u,0]:[0,x],A={ArrowRight:[u,0],ArrowLeft:[-u,0],ArrowUp:b,ArrowDown:[-b[0],-b[1]],PageUp:[10*b[0],10*b[1]],PageDown:[-10*b[0],-10*b[1]]}[f.key],[m,g]=e.domains.x;if(A)c([l[0]+S*A[0],l[1]+S*A[1]]);else if(f.key==="Home")c([m,l[1]]);else if(f.key==="End")c([g,l[1]]);else return;f.preventDefault()}),{element:d,place([f,u],x){l=[f,u],I(d,{transform:`translate(${e.x(f)},${e.y(u)})`,"aria-valuenow":Number(f.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":x})}}}var tn=Array.prototype,en=tn.slice;function rn(t,e){return t-e}function nn(t){for(var e=0,r=t.length,n=t[r-1][1]*t[0][0]-t[r-1][0]*t[0][1];++e<r;)n+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return n}var lr=t=>()=>t;function on(t,e){for(var r=-1,n=e.length,o;++r<n;)if(o=sn(t,e[r]))return o;return 0}function sn(t,e){for(var r=e[0],n=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],h=t[i],p=h[0],f=h[1];if(an(d,h,e))return 0;c>n!=f>n&&r<(p-l)*(n-c)/(f-c)+l&&(o=-o)}return o}function an(t,e,r){var n;return ln(t,e,r)&&dn(t[n=+(t[0]===e[0])],r[n],e[n])}function ln(t,e,r){return(e[0]-t[0])*(r[1]-t[1])===(r[0]-t[0])*(e[1]-t[1])}function dn(t,e,r){return t<=e&&e<=r||r<=e&&e<=t}function cn(){}var et=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function cr(){var t=1,e=1,r=Nt,n=d;function o(l){var c=r(l);if(Array.isArray(c))c=c.slice().sort(rn);else{let h=bt(l,hn);for(c=ut(...Mt(h[0],h[1],c),c);c[c.length-1]>=h[1];)c.pop();for(;c[1]<h[0];)c.shift()}return c.map(h=>s(l,h))}function s(l,c){let h=c==null?NaN:+c;if(isNaN(h))throw new Error(`invalid value: ${c}`);var p=[],f=[];return a(l,h,function(u){n(u,l,h),nn(u)>0?p.push([u]):f.push(u)}),f.forEach(function(u){for(var x=0,S=p.length,b;x<S;++x)if(on((b=p[x])[0],u)!==-1){b.push(u);return}}),{type:"MultiPolygon",value:c,coordinates:p}}function a(l,c,h){var p=new Array,f=new Array,u,x,S,b,A,m;for(u=x=-1,b=lt(l[0],c),et[b<<1].forEach(g);++u<t-1;)S=b,b=lt(l[u+1],c),et[S|b<<1].forEach(g);for(et[b<<0].forEach(g);++x<e-1;){for(u=-1,b=lt(l[x*t+t],c),A=lt(l[x*t],c),et[b<<1|A<<2].forEach(g);++u<t-1;)S=b,b=lt(l[x*t+t+u+1],c),m=A,A=lt(l[x*t+u+1],c),et[S|b<<1|A<<2|m<<3].forEach(g);et[b|A<<3].forEach(g)}for(u=-1,A=l[x*t]>=c,et[A<<2].forEach(g);++u<t-1;)m=A,A=lt(l[x*t+u+1],c),et[A<<2|m<<3].forEach(g);et[A<<3].forEach(g);function g(w){var N=[w[0][0]+u,w[0][1]+x],M=[w[1][0]+u,w[1][1]+x],$=i(N),O=i(M),E,z;(E=f[$])?(z=p[O])?(delete f[E.end],delete p[z.start],E===z?(E.ring.push(M),h(E.ring)):p[E.start]=f[z.end]={start:E.start,end:z.end,ring:E.ring.concat(z.ring)}):(delete f[E.end],E.ring.push(M),f[E.end=O]=E):(E=p[O])?(z=f[$])?(delete p[E.start],delete f[z.end],E===z?(E.ring.push(M),h(E.ring)):p[z.start]=f[E.end]={start:z.start,end:E.end,ring:z.ring.concat(E.ring)}):(delete p[E.start],E.ring.unshift(N),p[E.start=$]=E):p[$]=f[O]={start:$,end:O,ring:[N,M]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,h){l.forEach(function(p){var f=p[0],u=p[1],x=f|0,S=u|0,b=ee(c[S*t+x]);f>0&&f<t&&x===f&&(p[0]=dr(f,ee(c[S*t+x-1]),b,h)),u>0&&u<e&&S===u&&(p[1]=dr(u,ee(c[(S-1)*t+x]),b,h))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),h=Math.floor(l[1]);if(!(c>=0&&h>=0))throw new Error("invalid size");return t=c,e=h,o},o.thresholds=function(l){return arguments.length?(r=typeof l=="function"?l:Array.isArray(l)?lr(en.call(l)):lr(l),o):r},o.smooth=function(l){return arguments.length?(n=l?d:cn,o):n===d},o}function hn(t){return isFinite(t)?t:NaN}function lt(t,e){return t==null?!1:+t>=e}function ee(t){return t==null||isNaN(t=+t)?-1/0:t}function dr(t,e,r,n){let o=n-e,s=r-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var dt=60,Ft=14;function hr(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),r="";return(n,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===r)return;r=d;let l=([w,N],M)=>w+(N-w)*M/(dt-1),c=Array.from({length:dt*dt},(w,N)=>{let M=n.value([l(s.x,N%dt),l(s.y,Math.floor(N/dt))]);return Number.isNaN(M)?1/0:M}),h=cr().size([dt,dt]).thresholds(un(c))(c),p=w=>t.x(l(s.x,w-.5)).toFixed(1),f=w=>t.y(l(s.y,w-.5)).toFixed(1),u=w=>`M${w.map(([N,M])=>`${p(N)},${f(M)}`).join("L")}Z`,[x,...S]=ot(e,"path",Ft+1),[b,A,m,g]=[...s.x.map(t.x),...s.y.map(t.y)];I(x,{d:`M${b},${g}H${A}V${m}H${b}Z`,style:"--gd-height: 0"}),S.forEach((w,N)=>{let M=(h[N]?.coordinates??[]).flat().map(u).join("");I(w,{d:M,style:`--gd-height: ${(N+1)/Ft}`})})}}function un(t){let e=t.filter(Number.isFinite).sort((r,n)=>r-n);return e.length?Array.from({length:Ft},(r,n)=>Gt(e,((n+.7)/Ft)**2)):[]}function ne(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return r=>{ot(e,"path",r.length,{d:fn}).forEach((n,o)=>{I(n,{transform:`translate(${t.x(r[o][0])},${t.y(r[o][1])})`})})}}var fn=`M${Array.from({length:10},(t,e)=>{let[r,n]=[e*Math.PI/5,e%2?3.6:9];return`${(n*Math.sin(r)).toFixed(2)},${(-n*Math.cos(r)).toFixed(2)}`}).join("L")}Z`;function oe(t,e,r){let n=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Ot(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));r([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",n,{signal:t.signal})}function se(t,e){let r=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[n,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>r.appendChild(P(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(I(r,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([A,m])=>[t.x(A),t.y(m)]),c=l.findIndex(([A,m])=>!(Math.abs(A)<5e3&&Math.abs(m)<5e3)),h=c<0?l:l.slice(0,c),p=c<0?null:pn(h.at(-1),l[c]),f=gn(h),u=`M${[...f,...p?[p]:[]].map(re).join("L")}`;I(n,{d:u}),I(o,{d:u}),I(s,{d:f.map(A=>`M${re(A)}h0`).join("")});let x=l.at(-1),S=c>=0||!Ot(t,x),b=S?mn(t,p?[...h,p]:h):null;return I(a,{d:b?`M${re(b)}m-6,-6l12,12m0,-12l-12,12`:""}),I(i,S?{cx:-99,cy:-99}:{cx:x[0],cy:x[1]}),S}}var re=([t,e])=>`${ht(t)},${ht(e)}`;function gn(t){if(t.length<=250)return t;let e=t.slice(0,1);for(let r=1;r<t.length;r++){let[[n,o],[s,a]]=[e.at(-1),t[r]];(Math.abs(s-n)+Math.abs(a-o)>=.8||r===t.length-1)&&e.push(t[r])}return e}function Ot({domains:t,x:e,y:r},[n,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(r)];return n>=s-1&&n<=a+1&&o>=d-1&&o<=i+1}function pn([t,e],[r,n]){let o=Math.max(Math.abs(r-t),Math.abs(n-e));return Number.isFinite(o)?[t+4e3*(r-t)/o,e+4e3*(n-e)/o]:null}function mn(t,e){let r=e.findLastIndex(s=>Ot(t,s));if(r<0||r===e.length-1)return null;let[n,o]=[e[r],e[r+1]];for(let s=0;s<24;s++){let a=[(n[0]+o[0])/2,(n[1]+o[1])/2];Ot(t,a)?n=a:o=a}return n}function fr(t,e){let{words:r}=t,n=(g,w)=>R(r.place,{point:g.map(N=>K(N)).join(", "),loss:K(w.value(g))}),o=g=>()=>[g.domains.x,g.domains.y].map(([w,N])=>(N-w)/100),s=mt(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),a=hr(s),i=J.map(g=>se(s,g)),d=ne(s);oe(t,s,e);let l=te(t,s,{label:r.start,onMove:e,steps:o(s)}),c=mt(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),h=c.inside("path",{class:"gd-curve gd-play-hill"}),p=J.map(g=>se(c,g)),f=ne(c),u=([g])=>e([g]);oe(t,c,u);let x=te(t,c,{label:r.start,onMove:u,steps:o(c),axis:"x"}),S="",b=[0,1];function A({loss:g,text:w,view:N,start:M,lowest:$,paths:O}){s.frame({x:{domain:N[0],label:g.names[0]},y:{domain:N[1],label:g.names[1]}});let E=M.slice(2);return a({value:z=>g.value(E.length?[...z,...E]:z)},[w,E]),d($&&ur($.point,N)?[$.point]:[]),l.place(M,n(M,g)),O.map((z,q)=>i[q](z))}function m({loss:g,text:w,view:N,start:M,lowest:$,paths:O}){let E=JSON.stringify([w,N]),z=E===S?null:Kt(...N[0],400).map(q=>[q,g.value([q])]);return z&&(b=xn(z.map(([,q])=>q))),c.frame({x:{domain:N[0],label:g.names[0]},y:{domain:b,label:r.loss}}),S=E,I(h,{d:c.line(Kt(...N[0],400).map(q=>[q,g.value([q])]))}),f($&&ur($.point,N.slice(0,1))?[[$.point[0],$.value]]:[]),x.place([M[0],g.value(M)],n(M,g)),O.map((q,ct)=>p[ct](q.map(([U])=>[U,g.value([U])])))}return{element:y("div",{},s.element,c.element),describe:g=>[s,c].forEach(w=>w.describe(g)),get svg(){return s.element.hidden?c.svg:s.svg},draw(g){let w=g.loss.n===1;return s.element.hidden=w,c.element.hidden=!w,(w?m:A)(g)}}}var ur=(t,e)=>e.every(([r,n],o)=>t[o]>=r&&t[o]<=n);function xn(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[r,n,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-r>5*(n-r)?n:o,a=(s-r||1)*.08;return[r-a,s+a]}var gr=`/* The playground. */

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
`;var pr=gr,vn=10;function mr(t,e){let{words:r}=t,n=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","view","start","steps","shown","rules"].map(v=>[v,t.get(v)])),a=null,i="",d=null,l=[],c=[],h=v=>{c=[],t.set(v),f()},p=0,f=()=>{clearTimeout(p),p=setTimeout(()=>e.set(Pt(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(p));function u(v){if(v===i)return null;try{return a=tr(v),i=v,d=null,null}catch(k){if(k.name!=="Fault")throw k;return k}}let x=(v,k)=>Array.from({length:k},(L,C)=>v[C]??0),S=(v,k)=>h({rules:t.get("rules").with(v,k)}),b=v=>h({rules:t.get("rules").toSpliced(v,1)}),A=()=>({loss:a,start:t.get("start"),view:t.get("view")}),m=J.map((v,k)=>Xe(t,k,{change:S,remove:b,place:A})),g=B(),w=y("select",{id:g},...Object.keys(n).map(v=>y("option",{value:v},r.losses[v])),y("option",{value:""},r.own_loss)),N=(v,k)=>v.addEventListener("change",k,{signal:t.signal});N(w,()=>{if(!w.value)return M.input.focus();let{text:v,view:k,start:L}=n[w.value];return h({loss:v,view:k,start:L})});let M=At(t,{label:r.formula,onText(v){let k=u(v);h(k?{loss:v}:{loss:v,start:x(t.get("start"),a.n)})}}),O=fr(t,v=>h({start:[...v,...t.get("start").slice(v.length)]})),E=B(),z=y("input",{id:E,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});N(z,()=>{let{found:v}=_t(new URLSearchParams({start:z.value.replaceAll(/[ ;]+/g,",")}).toString(),o);v.start?.length===a.n&&h({start:v.start}),z.value=t.get("start").join(", ")});let q=v=>()=>{let k=t.get("view").map(([L,C])=>{let[Z,Y]=[(L+C)/2,(C-L)/2*v];return[Z-Y,Z+Y].map(V=>Number(V.toPrecision(6)))});k.every(([L,C])=>C-L>1e-5&&Math.max(-L,C)<H.size)&&h({view:k})},ct=()=>{let v=[...t.get("start"),0];h({view:t.get("view").map(([k,L],C)=>[v[C]-(L-k)/2,v[C]+(L-k)/2].map(Z=>Number(Z.toPrecision(6))))})},U=B(),X=y("input",{type:"range",id:U,min:0,step:1});X.addEventListener("input",()=>h({shown:X.valueAsNumber}),{signal:t.signal});let W=y("output",{for:U}),ae=B(),nt=y("select",{id:ae},...[10,20,50,100,200,500,1e3].map(v=>y("option",{value:v},v)));N(nt,()=>h({steps:Number(nt.value),shown:Number(nt.value)}));let gt=Fe(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),ie=G(t,{label:r.play,onPress(){gt.at()===null&&h({shown:t.get("steps")}),gt.toggle()}}),le=v=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+v))}),pt=(v,k)=>I(v,{"aria-label":k,title:k}),xr=pt(G(t,{label:"◀",onPress:le(-1)}),r.step_back),wr=pt(G(t,{label:"▶",onPress:le(1)}),r.step_forth),de=G(t,{label:r.add,onPress(){let v=t.get("rules").map(({text:L})=>L),k=Object.values(o).find(({text:L})=>!v.includes(L));h({rules:[...t.get("rules"),{text:k.text,values:{}}]})}}),ce=Xt(t,r.losses_chart),he=Xt(t,r.lengths_chart),ue=y("p",{class:"gd-play-here"}),Lt=y("p",{class:"gd-play-fault",hidden:!0}),Ct=y("span",{class:"gd-play-copied"}),fe=e.link&&G(t,{label:r.copy_link,onPress:()=>yr(e.link(Pt(s(),o)))}),vr=document.fullscreenEnabled?G(t,{label:r.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"";async function yr(v){try{await navigator.clipboard.writeText(v),Ct.textContent=r.copied,t.say(r.copied)}catch{Ct.textContent=v}}let ge=v=>y("div",{class:"gd-over-plot"},v),jt=(v,k,...L)=>y("div",{class:"gd-choice"},y("label",{for:v},k),...L);t.root.append(Lt,y("div",{class:"gd-play-loss"},jt(g,r.loss_choice,w),M.element),y("div",{class:"gd-two gd-play-two"},y("div",{},O.element,y("div",{class:"gd-slider"},y("label",{for:U},r.step),X,W),y("div",{class:"gd-row"},ie,xr,wr,jt(ae,r.of_steps,nt)),y("div",{class:"gd-row"},jt(E,r.start,z),pt(G(t,{label:"+",onPress:q(.5)}),r.closer),pt(G(t,{label:"−",onPress:q(2)}),r.wider),pt(G(t,{label:"◎",onPress:ct}),r.around)),ue),y("div",{class:"gd-play-methods"},...m.map(({element:v})=>v),y("div",{class:"gd-row"},de)),y("div",{},ge(r.losses_chart),ce.element,ge(r.lengths_chart),he.element)),y("div",{class:"gd-row gd-play-take"},...fe?[fe]:[],vr,Ct));function pe(){let v=_t(e.get(),o),k=v.found;u(k.loss??t.get("loss")),a||u(t.get("loss"));let L=k.steps??t.get("steps");k.start=x(k.start??t.get("start"),a.n),k.shown=Math.min(L,k.shown??L),t.set(k),c=v.wrong}pe(),e.onChange(pe,t.signal);function br(v){let k=t.get("start");l=v.map((C,Z)=>{if(!C)return null;let Y=JSON.stringify([i,k,C.text,C.values]);return l[Z]?.key===Y?l[Z]:{key:Y,runner:new zt(a,k,C.rule.make(C.values))}});let L=l.filter(Boolean).map(({runner:C})=>C);return ir(L,t.get("steps"),vn)||t.redraw(),l.map(C=>C?.runner??null)}t.onDraw(()=>{let v=[M.show(t.get("loss"),u(t.get("loss")))];w.value=Object.keys(n).find(F=>n[F].text===t.get("loss"))??"";let k=x(t.get("start"),a.n);k.length!==t.get("start").length&&t.set({start:k});let L=t.get("view"),C=t.get("rules");m.forEach(({element:F},D)=>{F.hidden=D>=C.length}),de.hidden=C.length>=H.rules;let Z=C.map((F,D)=>m[D].show(F,C.length===1));v.push(...Z.map(({fault:F})=>F));let Y=br(Z.map(({runs:F})=>F));d??=nr(a,L,k);for(let F of Y)d=yn(a,d,F);let V=t.get("steps"),rt=Math.min(V,gt.at()??t.get("shown"));I(X,{max:V,"aria-valuetext":R(r.step_of,{step:rt,steps:V})}),X.value=rt,W.textContent=rt,[...nt.options].some(({value:F})=>Number(F)===V)||nt.add(new Option(V,V)),nt.value=V,ie.textContent=gt.at()===null?r.play:r.stop,document.activeElement!==z&&(z.value=k.map(F=>Number(F.toPrecision(6))).join(", "));let kr=J.map((F,D)=>Y[D]?.points.slice(0,rt+1)??[]),Mr=O.draw({loss:a,text:i,view:L,start:k,lowest:d,paths:kr}),me=Y.map((F,D)=>F?`${m[D].name()}: ${m[D].say(F,rt,Mr[D],a)}`:(m[D].quiet(),"")),Nr=st(a.hessian(k));ue.textContent=R(a.n===1?r.here_1:r.here,{loss:K(a.value(k)),length:K(Math.hypot(...a.gradient(k)),2),values:Nr.map(F=>K(F,3)).join(", ")});let xe=F=>Y.map(D=>D&&F(D));ce.draw({series:xe(({losses:F})=>F.map(D=>D-d.value)),shown:rt,steps:V,promised:[]}),he.draw({series:xe(({lengths:F})=>F),shown:rt,steps:V,promised:[]}),O.describe(R(r.picture,{formula:i,steps:rt,said:me.join(" ")})),Lt.hidden=!c.length,Lt.textContent=c.length?R(r.bad_link,{parts:c.join(", ")}):"",gt.at()===null&&t.say(v.filter(Boolean).join(" ")||me.join(" "))})}function yn(t,e,r){if(!r)return e;let n=r.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(n<e.value))return e;let o=or(t,{point:r.points[r.losses.indexOf(n)],value:n});return o.value>-1/0?o:{point:r.points[0],value:n}}var bn={playground:{render:t=>mr(t,Ee()),style:pr}},As={render({model:t,el:e}){return Me(bn,t,e)}};export{As as default};
