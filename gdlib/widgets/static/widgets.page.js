/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-3996593608c40a48375ed99d4f9fa193222146ea280bcd4f55c41db4ba3dc6c3
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var ho=Object.defineProperty;var pt=(t,e)=>{for(var o in e)ho(t,o,{get:e[o],enumerable:!0})};var Ae=`/* Cloud: walks over the band where most of them are. */

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
`;var Se=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Ne=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Ce=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function qe(t,e,o){let r=e.get("kind"),n=new Zt(e,o);return ze(o,"",Ce+Se+Ne+Ae),t[r].style&&ze(o,r,t[r].style),o.classList.add("gd-live",`gd-${r}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[r].render(n),n.start(),()=>n.end()}var Zt=class{#e=[];#t=[];#o=0;#n=0;#r=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[o,r]of Object.entries(e))this.model.set(o,r);this.model.save_changes()}onStart(e){this.#e.push(e)}onDraw(e){this.#t.push(e)}redraw=()=>{this.#o||=requestAnimationFrame(()=>{this.#o=0,this.drawNow()})};drawNow(){for(let e of this.#t)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#e)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#o),clearTimeout(this.#n),this.#r.abort(),this.root.replaceChildren()}};function ze(t,e,o){let r=t.getRootNode(),n=r===document||!r.querySelector?document.head:r;if(n.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=o,n.append(s)}var Kt=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,o){Object.is(this.#e[e],o)||(this.#e[e]=o,this.#o(`change:${e}`),this.#o("change"))}on(e,o){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(o)}off(e,o){this.#t.get(e)?.delete(o)}save_changes(){}#o(e){for(let o of[...this.#t.get(e)??[]])o()}};function vo(t,e){t.dataset.live="";let o=JSON.parse(t.querySelector("script[type='application/json']").textContent),r=document.createElement("div");t.append(r);try{qe(e,new Kt(o),r)}catch(n){r.remove(),delete t.dataset.live,console.error(n)}}function Le(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(o=>{setTimeout(()=>{!("live"in o.dataset)&&Object.hasOwn(t,o.dataset.kind)&&vo(o,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var ue={};pt(ue,{render:()=>Bo});function M(t,e={},...o){return Pe(document.createElement(t),e,o)}function J(t,e={},...o){return Pe(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function E(t,e){for(let[o,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(o):t.setAttribute(o,r===!0?"":r);return t}function U(t,e,o,r={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(J(e,r));return[...t.children]}function Pe(t,e,o){return E(t,e),t.append(...o),t}var Ie=0;function qt(){return Ie+=1,`gd-${Ie}-${Math.random().toString(36).slice(2,8)}`}function I(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function D(t,e=3){if(!Number.isFinite(t)||t===0)return I(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[r,n]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Qt(Number(n))}`}return I(t,Math.max(0,e-1-o))}var Et=t=>Math.round(t*10)/10;function Qt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Oe(t){return String(Number(t.toPrecision(10))).replace("-","−")}function O(t,e){return t.replace(/\{(\w+)\}/g,(o,r)=>e[r]??o)}function at(t,e,{label:o,onMove:r,steps:n,axis:s="both"}){let i=J("circle",{class:"gd-handle-dot",r:8}),m=J("circle",{class:"gd-handle-reach",r:22}),l=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":s==="x"?"horizontal":null});l.append(m,i);let a=[0,0],d=([c,g])=>{let u=(k,[x,b])=>Math.min(b,Math.max(x,k));a=[u(c,e.domains.x),s==="x"?a[1]:u(g,e.domains.y)],r(a)},f=c=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(c.clientX-g.left),e.y.invert(c.clientY-g.top)]},p=(c,g)=>l.addEventListener(c,g,{signal:t.signal});return p("pointerdown",c=>{c.button||(l.setPointerCapture(c.pointerId),l.focus({preventScroll:!0}),c.preventDefault())}),p("pointermove",c=>{l.hasPointerCapture(c.pointerId)&&d(f(c))}),p("keydown",c=>{let[g,u]=n(),k=c.shiftKey?10:1,x=s==="x"?[g,0]:[0,u],b={ArrowRight:[g,0],ArrowLeft:[-g,0],ArrowUp:x,ArrowDown:[-x[0],-x[1]],PageUp:[10*x[0],10*x[1]],PageDown:[-10*x[0],-10*x[1]]}[c.key],[w,y]=e.domains.x;if(b)d([a[0]+k*b[0],a[1]+k*b[1]]);else if(c.key==="Home")d([w,a[1]]);else if(c.key==="End")d([y,a[1]]);else return;c.preventDefault()}),{element:l,place([c,g],u){a=[c,g],E(l,{transform:`translate(${e.x(c)},${e.y(g)})`,"aria-valuenow":Number(c.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":u})}}}function te(t){return t===null?NaN:+t}function ee(t,e){let o=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++o;else{let r=-1;for(let n of t)(n=e(n,++r,t))!=null&&(n=+n)>=n&&++o}return o}function It(t,e){let o,r;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=r=n):(o>n&&(o=n),r<n&&(r=n)));else{let n=-1;for(let s of t)(s=e(s,++n,t))!=null&&(o===void 0?s>=s&&(o=r=s):(o>s&&(o=s),r<s&&(r=s)))}return[o,r]}var yo=Math.sqrt(50),ko=Math.sqrt(10),Mo=Math.sqrt(2);function Pt(t,e,o){let r=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(r)),s=r/Math.pow(10,n),i=s>=yo?10:s>=ko?5:s>=Mo?2:1,m,l,a;return n<0?(a=Math.pow(10,-n)/i,m=Math.round(t*a),l=Math.round(e*a),m/a<t&&++m,l/a>e&&--l,a=-a):(a=Math.pow(10,n)*i,m=Math.round(t/a),l=Math.round(e/a),m*a<t&&++m,l*a>e&&--l),l<m&&.5<=o&&o<2?Pt(t,e,o*2):[m,l,a]}function At(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let r=e<t,[n,s,i]=r?Pt(e,t,o):Pt(t,e,o);if(!(s>=n))return[];let m=s-n+1,l=new Array(m);if(r)if(i<0)for(let a=0;a<m;++a)l[a]=(s-a)/-i;else for(let a=0;a<m;++a)l[a]=(s-a)*i;else if(i<0)for(let a=0;a<m;++a)l[a]=(n+a)/-i;else for(let a=0;a<m;++a)l[a]=(n+a)*i;return l}function oe(t,e,o){return e=+e,t=+t,o=+o,Pt(t,e,o)[2]}function Ot(t,e,o){let r;for(;;){let n=oe(t,e,o);if(n===r||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),r=n}}function Dt(t){return Math.max(1,Math.ceil(Math.log(ee(t))/Math.LN2)+1)}function ne(t,e,o=te){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+o(t[0],0,t);if(e>=1)return+o(t[r-1],r-1,t);var r,n=(r-1)*e,s=Math.floor(n),i=+o(t[s],s,t),m=+o(t[s+1],s+1,t);return i+(m-i)*(n-s)}}function W(t,{label:e,shape:o=.62,tallest:r=380,interactive:n=!1}){let s=J("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),i=J("g",{class:"gd-grid","aria-hidden":"true"}),m=J("text",{class:"gd-axis-label","aria-hidden":"true"}),l=J("text",{class:"gd-axis-label","aria-hidden":"true"}),a=J("svg",{class:"gd-inside"}),d=J("g");s.append(i,a,d,m,l);let f=M("div",{class:"gd-plot-box"},s),p=null,c=600,g={left:44,right:12,top:10,bottom:40},u=()=>{let y=c;return c=Math.round(f.clientWidth)||c,c!==y};t.onStart(u);let k=new ResizeObserver(()=>{u()&&t.redraw()});k.observe(f),t.signal.addEventListener("abort",()=>k.disconnect());function x(){let y=Math.round(Math.min(r,Math.max(200,c*o)));return p?.width===c&&p?.height===y?!1:(p={width:c,height:y},E(s,{width:c,height:y,viewBox:`0 0 ${c} ${y}`}),E(a,{x:g.left,y:g.top,width:c-g.left-g.right,height:y-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${c-g.left-g.right} ${y-g.top-g.bottom}`}),!0)}let b="",w={element:f,svg:s,inside:(y,$)=>a.appendChild(J(y,$)),over:(y,$)=>d.appendChild(J(y,$)),describe:y=>s.setAttribute("aria-label",y),frame({x:y,y:$}){g.left=$.log?58:44;let z=x(),S=JSON.stringify([y,$]);if(!z&&S===b)return;b=S;let P=p.width-g.right,h=p.height-g.bottom;w.x=De(y,[g.left,P]),w.y=De($,[h,g.top]),w.domains={x:y.domain,y:$.domain},w.width=P-g.left,w.height=h-g.top;let v=Fe(y,Math.max(3,Math.floor(w.width/70))),A=Fe($,Math.max(3,Math.floor(w.height/48))),C=U(i,"g",v.length+A.length+1);v.forEach((T,R)=>{let q=w.x(T.value);C[R].replaceChildren(J("line",{x1:q,x2:q,y1:g.top,y2:h}),J("text",{x:q,y:h+16,"text-anchor":"middle"},T.text))}),A.forEach((T,R)=>{let q=w.y(T.value);C[v.length+R].replaceChildren(J("line",{x1:g.left,x2:P,y1:q,y2:q}),J("text",{x:g.left-6,y:q+4,"text-anchor":"end"},T.text))}),C.at(-1).replaceChildren(J("path",{class:"gd-axes",d:`M${g.left},${g.top}V${h}H${P}`})),E(m,{x:(g.left+P)/2,y:p.height-5,"text-anchor":"middle"}),m.textContent=y.label??"";let j=(g.top+h)/2;E(l,{x:11,y:j,"text-anchor":"middle",transform:`rotate(-90 11 ${j})`}),l.textContent=$.label??""},line(y,$=0){let z="",S="M",P=[0,0];for(let[h,v]of y){let A=w.x(h),C=Math.max(-1e5,Math.min(1e5,w.y(v)));if(Number.isFinite(A)&&Number.isFinite(C)){if(S==="L"&&Math.abs(A-P[0])+Math.abs(C-P[1])<$)continue;P=[A,C],z+=`${S}${Et(A)},${Et(C)}`,S="L"}else S="M"}return z}};return w}function De({domain:[t,e],log:o=!1},[r,n]){let s=o?Math.log10:a=>a,[i,m]=[s(t),s(e)],l=a=>r+(s(a)-i)/(m-i)*(n-r);return l.invert=a=>{let d=i+(a-r)/(n-r)*(m-i);return o?10**d:d},l}function Fe({domain:[t,e],log:o=!1},r){if(!o)return At(t,e,r).map(l=>({value:l,text:Oe(l)}));let[n,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],i=Math.max(1,Math.ceil((s-n)/r));return Array.from({length:s-n+1},(l,a)=>n+a).filter(l=>l%i===0).map(l=>({value:10**l,text:Qt(l)}))}function ct(t,e,o){return Array.from({length:o},(r,n)=>t+(e-t)*n/(o-1))}function ft(t,e,o,r){let n=Array.from(e),s=o.init(n),i=[n],m=[t.value(n)];for(let a=0;a<r;a++)[n,s]=o.step(n,t.gradient(n),s),i.push(n),m.push(t.value(n));let l=m.findIndex(a=>!Number.isFinite(a));return{points:i,losses:m,divergedAt:l<0?null:l}}var Ft={value:Math.abs,slope:Math.sign},je={value:t=>t*t,slope:t=>2*t};function Te(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Re={mae:()=>Ft,mse:()=>je,huber:t=>Te(t.delta)};function ot(t,e={}){if(!Object.hasOwn(Re,t))throw new RangeError(`no measure is named ${t}`);return Re[t](e)}function nt(t,e,o,r){return{value(n){let s=0;for(let i=0;i<e.length;i++)s+=r.value(t.value(n,e[i])-o[i]);return s/e.length},gradient(n){let s=new Array(n.length).fill(0);for(let i=0;i<e.length;i++){let m=r.slope(t.value(n,e[i])-o[i]);t.addGradient(s,m/e.length,n,e[i])}return s}}}var Rt=t=>[[-t,t],[-t,t]];function jt({kappa:t,L:e=1,angle:o=0}){let r=e/t,[n,s]=[Math.cos(o),Math.sin(o)],[i,m,l]=[r*n*n+e*s*s,(r-e)*n*s,r*s*s+e*n*n];return{value:([a,d])=>((i*a+m*d)*a+(m*a+l*d)*d)/2,gradient:([a,d])=>[i*a+m*d,m*a+l*d],minima:[[0,0]],domain:Rt(1.5)}}function Be({a:t=1,b:e=100}={}){return{value:([o,r])=>(t-o)**2+e*(r-o*o)**2,gradient:([o,r])=>[-2*(t-o)-4*e*o*(r-o*o),2*e*(r-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Ve(){let t=[1.5,2.25,2.625],e=(o,r)=>t.map((n,s)=>n-o*(1-r**(s+1)));return{value:([o,r])=>e(o,r).reduce((n,s)=>n+s*s,0),gradient:([o,r])=>e(o,r).reduce(([n,s],i,m)=>[n-2*i*(1-r**(m+1)),s+2*i*o*(m+1)*r**m],[0,0]),minima:[[3,.5]],domain:Rt(4.5)}}function Ge(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,r]=[t*t+e-11,t+e*e-7];return[4*o*t+2*r,2*o+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Rt(5)}}function He(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Rt(1.5)}}function $o({x:t,y:e,b:o,minima:r,domain:n}){return{...nt({value:([i,m],l)=>i*l*l+o*l+m,addGradient(i,m,l,a){i[0]+=m*a*a,i[1]+=m}},t,e,Ft),minima:r,domain:n}}var _e={parabola:$o,bowl:jt,rosenbrock:Be,beale:Ve,himmelblau:Ge,saddle:He};function re(t,e={}){if(!Object.hasOwn(_e,t))throw new RangeError(`no landscape is named ${t}`);return _e[t](e)}function Tt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((r,n)=>r-t*o[n]),null]}}function mt({lr:t,beta:e=.9,dampening:o=0,nesterov:r=!1}){let n=e===0?1:1-o;return{init:()=>null,step(s,i,m){let l=m?i.map((d,f)=>e*m[f]+n*d):Array.from(i),a=r?i.map((d,f)=>d+e*l[f]):l;return[s.map((d,f)=>d-t*a[f]),l]}}}function Je({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,r,n){let s=r.map((i,m)=>n[m]+i*i);return[o.map((i,m)=>i-t*r[m]/(Math.sqrt(s[m])+e)),s]}}}function Ue({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:r=>r.map(()=>0),step(r,n,s){let i=n.map((m,l)=>e*s[l]+(1-e)*m*m);return[r.map((m,l)=>m-t*n[l]/(Math.sqrt(i[l])+o)),i]}}}function Ye({lr:t,beta1:e=.9,beta2:o=.999,eps:r=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,s,i){let m=i.t+1,l=s.map((c,g)=>e*i.m[g]+(1-e)*c),a=s.map((c,g)=>o*i.s[g]+(1-o)*c*c),d=1-e**m,f=1-o**m,p=l.map((c,g)=>c/d/(Math.sqrt(a[g]/f)+r));return[n.map((c,g)=>c-t*p[g]),{m:l,s:a,t:m}]}}}var We={GradientDescent:Tt,Momentum:mt,Nesterov:t=>mt({...t,nesterov:!0}),Adagrad:Je,RMSprop:Ue,Adam:Ye};function se(t,e){if(!Object.hasOwn(We,t))throw new RangeError(`no method is named ${t}`);return We[t](e)}var rt={value:([t,e,o],r)=>t*r*r+e*r+o,addGradient(t,e,o,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var _t={value(t,e){let o=(t.length-1)/3,r=0;for(let n=0;n<o;n++)r+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return r+t[3*o]},addGradient(t,e,o,r){let n=(o.length-1)/3;for(let s=0;s<n;s++){let i=o[s]*r+o[n+s];i>=0&&(t[s]+=e*o[2*n+s]*r,t[n+s]+=e*o[2*n+s],t[2*n+s]+=e*i)}t[3*n]+=e}};function ae({curvature:t,lr:e,start:o,noise:r}){let n=[o];for(let s of r){let i=n.at(-1);n.push(i-e*(t*i+s))}return n}function ie({curvature:t,lr:e,variance:o,steps:r}){let n=[0];for(let s=0;s<r;s++)n.push((1-e*t)**2*n[s]+e**2*o);return n}function le({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function bt(t,e,o){let r=1+e-t*o,n=r*r-4*e;return n<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(n))/2}var de=(t,e)=>2*(1+t)/e,St=(t,e,o)=>2*(1+t)/(e+o),ce=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var Bt={float64:t=>t,float32:Math.fround},Eo={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let r=Math.abs(t);return r<=e?o(o(r*r)/2):o(e*o(r-o(e/2)))}};function me({x:t,y:e,measure:o,delta:r},n){ot(o,{delta:r});let[s,i]=[t.map(n),e.map(n)];return m=>{let[l,a,d]=m.map(n),f=0;for(let p=0;p<s.length;p++){let c=n(n(n(n(l*s[p])*s[p])+n(a*s[p]))+d);f=n(f+Eo[o](n(c-i[p]),r,n))}return n(f/s.length)}}function ge(t,e,o,r,n,s){let[i,m]=[s(e[o]),s(r)],l=f=>t(e.map((p,c)=>c===o?f:p)),a=l(s(i+m)),d=l(n?s(i-m):i);return s(s(a-d)/(n?s(2*m):m))}var it=["flat","steep"],pe=[1e-6,10],Vt=1.3;function Xe(t){let e=W(t,{label:t.words.errors,shape:.7,tallest:230}),o=it.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),r=it.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let s=n[0].length-1;e.frame({x:{domain:[0,s],label:t.words.step},y:{domain:pe,log:!0}}),n.forEach((i,m)=>{E(o[m],{d:e.line(i.map((d,f)=>[f,d]))});let l=i.findLastIndex(d=>d>=40*pe[0]&&d<=pe[1]),a=it[m]==="steep"&&l<.8*s;E(r[m],{x:e.x(Math.max(0,l))+(a?7:-7),y:e.y(i[Math.max(0,l)])+(it[m]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:l<0?"hidden":null}),r[m].textContent=t.words[it[m]]})}}}function Ze(t){let{words:e}=t,o=W(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),s=it.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[i,m]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),l=at(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:f},p,c,g){let[u,k,x]=[o.x(p),o.y(Vt),o.y(0)];E(d,{x1:u,x2:u,y1:k,y2:x}),E(f,{x:u+(g==="start"?4:-4),y:x-8,"text-anchor":g}),f.textContent=c}return{element:o.element,draw({lr:d,beta:f,mu:p,L:c,widest:g}){o.frame({x:{domain:[0,g],label:e.lr},y:{domain:[0,Vt]}});let u=ct(1e-4,g,161),k=[p,c].map(y=>u.map($=>bt($,f,y)));s.forEach((y,$)=>E(y,{d:o.line(u.map((z,S)=>[z,k[$][S]]))})),E(n,{d:o.line(u.map((y,$)=>[y,Math.max(k[0][$],k[1][$])]))});let x={factor:Math.max(bt(d,f,p),bt(d,f,c)),best:St(f,c,p),limit:de(f,c)},b={lr:I(d,2),factor:D(x.factor,3)};l.place([d,Math.min(x.factor,Vt)],O(e.step_is,b));let w=Math.max(0,o.x(g)-o.x(x.limit));return E(r,{x:o.x(x.limit),y:o.y(Vt),width:w,height:o.height}),a(i,x.best,e.best,"end"),a(m,x.limit,e.limit,"start"),x}}}function B(t,e,{label:o,options:r,text:n=String,toValue:s=l=>l,toPlace:i=l=>l,onPick:m=l=>t.set({[e]:l})}){let l=qt(),a=M("input",{type:"range",id:l}),d=M("output",{for:l}),f=M("div",{class:"gd-slider"},M("label",{for:l},o),a,d),p="";return a.addEventListener("input",()=>m(s(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:c,max:g,step:u}=r(),k=`${c} ${g} ${u}`;k!==p&&E(a,{min:c,max:g,step:u}),p=k,a.value=i(t.get(e));let x=n(t.get(e));d.textContent=x,a.setAttribute("aria-valuetext",x)}),f}function Z(t,e,{label:o,choices:r,onPick:n=s=>({[e]:s})}){let s=qt(),i=M("select",{id:s},...Object.entries(r).map(([m,l])=>M("option",{value:m},l)));return i.addEventListener("change",()=>t.set(n(i.value)),{signal:t.signal}),t.onDraw(()=>{i.value=t.get(e)}),M("div",{class:"gd-choice"},M("label",{for:s},o),i)}function ht(t,e,{label:o,onPick:r=n=>({[e]:n})}){let n=M("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(r(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),M("label",{class:"gd-toggle"},n,M("span",{},o))}function Q(t,{label:e,onPress:o}){let r=M("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",o,{signal:t.signal}),r}function lt(...t){return M("div",{class:"gd-row"},...t)}var Ao=Array.prototype,So=Ao.slice;function No(t,e){return t-e}function Co(t){for(var e=0,o=t.length,r=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Ke=t=>()=>t;function zo(t,e){for(var o=-1,r=e.length,n;++o<r;)if(n=qo(t,e[o]))return n;return 0}function qo(t,e){for(var o=e[0],r=e[1],n=-1,s=0,i=t.length,m=i-1;s<i;m=s++){var l=t[s],a=l[0],d=l[1],f=t[m],p=f[0],c=f[1];if(Lo(l,f,e))return 0;d>r!=c>r&&o<(p-a)*(r-d)/(c-d)+a&&(n=-n)}return n}function Lo(t,e,o){var r;return Io(t,e,o)&&Po(t[r=+(t[0]===e[0])],o[r],e[r])}function Io(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Po(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Oo(){}var gt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function to(){var t=1,e=1,o=Dt,r=l;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(No);else{let f=It(a,Do);for(d=At(...Ot(f[0],f[1],d),d);d[d.length-1]>=f[1];)d.pop();for(;d[1]<f[0];)d.shift()}return d.map(f=>s(a,f))}function s(a,d){let f=d==null?NaN:+d;if(isNaN(f))throw new Error(`invalid value: ${d}`);var p=[],c=[];return i(a,f,function(g){r(g,a,f),Co(g)>0?p.push([g]):c.push(g)}),c.forEach(function(g){for(var u=0,k=p.length,x;u<k;++u)if(zo((x=p[u])[0],g)!==-1){x.push(g);return}}),{type:"MultiPolygon",value:d,coordinates:p}}function i(a,d,f){var p=new Array,c=new Array,g,u,k,x,b,w;for(g=u=-1,x=wt(a[0],d),gt[x<<1].forEach(y);++g<t-1;)k=x,x=wt(a[g+1],d),gt[k|x<<1].forEach(y);for(gt[x<<0].forEach(y);++u<e-1;){for(g=-1,x=wt(a[u*t+t],d),b=wt(a[u*t],d),gt[x<<1|b<<2].forEach(y);++g<t-1;)k=x,x=wt(a[u*t+t+g+1],d),w=b,b=wt(a[u*t+g+1],d),gt[k|x<<1|b<<2|w<<3].forEach(y);gt[x|b<<3].forEach(y)}for(g=-1,b=a[u*t]>=d,gt[b<<2].forEach(y);++g<t-1;)w=b,b=wt(a[u*t+g+1],d),gt[b<<2|w<<3].forEach(y);gt[b<<3].forEach(y);function y($){var z=[$[0][0]+g,$[0][1]+u],S=[$[1][0]+g,$[1][1]+u],P=m(z),h=m(S),v,A;(v=c[P])?(A=p[h])?(delete c[v.end],delete p[A.start],v===A?(v.ring.push(S),f(v.ring)):p[v.start]=c[A.end]={start:v.start,end:A.end,ring:v.ring.concat(A.ring)}):(delete c[v.end],v.ring.push(S),c[v.end=h]=v):(v=p[h])?(A=c[P])?(delete p[v.start],delete c[A.end],v===A?(v.ring.push(S),f(v.ring)):p[A.start]=c[v.end]={start:A.start,end:v.end,ring:A.ring.concat(v.ring)}):(delete p[v.start],v.ring.unshift(z),p[v.start=P]=v):p[P]=c[h]={start:P,end:h,ring:[z,S]}}}function m(a){return a[0]*2+a[1]*(t+1)*4}function l(a,d,f){a.forEach(function(p){var c=p[0],g=p[1],u=c|0,k=g|0,x=fe(d[k*t+u]);c>0&&c<t&&u===c&&(p[0]=Qe(c,fe(d[k*t+u-1]),x,f)),g>0&&g<e&&k===g&&(p[1]=Qe(g,fe(d[(k-1)*t+u]),x,f))})}return n.contour=s,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),f=Math.floor(a[1]);if(!(d>=0&&f>=0))throw new Error("invalid size");return t=d,e=f,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?Ke(So.call(a)):Ke(a),n):o},n.smooth=function(a){return arguments.length?(r=a?l:Oo,n):r===l},n}function Do(t){return isFinite(t)?t:NaN}function wt(t,e){return t==null?!1:+t>=e}function fe(t){return t==null||isNaN(t=+t)?-1/0:t}function Qe(t,e,o,r){let n=r-e,s=o-e,i=isFinite(n)||isFinite(s)?n/s:Math.sign(n)/Math.sign(s);return isNaN(i)?t:t+i-.5}var vt=60,Gt=14,eo=250;function oo(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(r,n)=>{let{domains:s,width:i,height:m}=t,l=JSON.stringify([n,s,i,m]);if(l===o)return;o=l;let a=([$,z],S)=>$+(z-$)*S/(vt-1),d=Array.from({length:vt*vt},($,z)=>{let S=r.value([a(s.x,z%vt),a(s.y,Math.floor(z/vt))]);return Number.isNaN(S)?1/0:S}),f=to().size([vt,vt]).thresholds(Fo(d))(d),p=$=>t.x(a(s.x,$-.5)).toFixed(1),c=$=>t.y(a(s.y,$-.5)).toFixed(1),g=$=>`M${$.map(([z,S])=>`${p(z)},${c(S)}`).join("L")}Z`,[u,...k]=U(e,"path",Gt+1),[x,b,w,y]=[...s.x.map(t.x),...s.y.map(t.y)];E(u,{d:`M${x},${y}H${b}V${w}H${x}Z`,style:"--gd-height: 0"}),k.forEach(($,z)=>{let S=(f[z]?.coordinates??[]).flat().map(g).join("");E($,{d:S,style:`--gd-height: ${(z+1)/Gt}`})})}}function Fo(t){let e=t.filter(Number.isFinite).sort((o,r)=>o-r);return e.length?Array.from({length:Gt},(o,r)=>ne(e,((r+.7)/Gt)**2)):[]}function Wt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{U(e,"path",o.length,{d:Ro}).forEach((r,n)=>{E(r,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Ro=`M${Array.from({length:10},(t,e)=>{let[o,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(o)).toFixed(2)},${(-r*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function Jt(t,e,o){let r=n=>{let s=e.svg.getBoundingClientRect(),i=[n.clientX-s.left,n.clientY-s.top];if(n.target.closest(".gd-handle")||!Ht(e,i))return;let m=(l,[a,d])=>Math.min(d,Math.max(a,l));o([m(e.x.invert(i[0]),e.domains.x),m(e.y.invert(i[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Ut(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,n,s,i,m]=["halo","line","dots","cross","head"].map(l=>o.appendChild(J(l==="head"?"circle":"path",{class:`gd-trail-${l}`,r:l==="head"?5:null})));return l=>{if(E(o,{display:l.length?null:"none"}),!l.length)return!1;let a=l.map(([b,w])=>[t.x(b),t.y(w)]),d=a.findIndex(([b,w])=>!(Math.abs(b)<5e3&&Math.abs(w)<5e3)),f=d<0?a:a.slice(0,d),p=d<0?null:To(f.at(-1),a[d]),c=jo(f),g=`M${[...c,...p?[p]:[]].map(he).join("L")}`;E(r,{d:g}),E(n,{d:g}),E(s,{d:a.length>eo?"":c.map(b=>`M${he(b)}h0`).join("")});let u=a.at(-1),k=d>=0||!Ht(t,u),x=k?_o(t,p?[...f,p]:f):null;return E(i,{d:x?`M${he(x)}m-6,-6l12,12m0,-12l-12,12`:""}),E(m,k?{cx:-99,cy:-99}:{cx:u[0],cy:u[1]}),k}}var he=([t,e])=>`${Et(t)},${Et(e)}`;function jo(t){if(t.length<=eo)return t;let e=t.slice(0,1);for(let o=1;o<t.length;o++){let[[r,n],[s,i]]=[e.at(-1),t[o]];(Math.abs(s-r)+Math.abs(i-n)>=1.5||o===t.length-1)&&e.push(t[o])}return e}function Ht({domains:t,x:e,y:o},[r,n]){let[s,i,m,l]=[...t.x.map(e),...t.y.map(o)];return r>=s-1&&r<=i+1&&n>=l-1&&n<=m+1}function To([t,e],[o,r]){let n=Math.max(Math.abs(o-t),Math.abs(r-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(r-e)/n]:null}function _o(t,e){let o=e.findLastIndex(s=>Ht(t,s));if(o<0||o===e.length-1)return null;let[r,n]=[e[o],e[o+1]];for(let s=0;s<24;s++){let i=[(r[0]+n[0])/2,(r[1]+n[1])/2];Ht(t,i)?r=i:n=i}return r}var no=[-1.6,1.6],Yt=12,Lt=1;function Bo(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,r=()=>Lt/t.get("kappa"),n=h=>t.get("lr_ends")[h?"momentum":"plain"],s=W(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),i=s.inside("g",{class:"gd-map","aria-hidden":"true"}),m=it.map(h=>s.inside("line",{class:`gd-bowl-axis gd-bowl-${h}`})),l=it.map(h=>s.inside("text",{class:`gd-bowl-${h}`,"aria-hidden":"true"})),a=Ut(s,"bowl"),d=Wt(s),f=h=>t.set({start:h});Jt(t,s,f);let p=at(t,s,{label:e.start,onMove:f,steps:()=>[.05,.05]}),c=Xe(t),g=Ze(t),u=B(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:h=>10**h,toPlace:Math.log10,text:h=>D(h,3)}),k=B(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:h=>I(h,2)}),x=B(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:h=>I(h,2)}),b=ht(t,"momentum",{label:e.momentum,onPick:h=>({momentum:h,lr:Math.min(t.get("lr"),n(h))})}),w=Q(t,{label:e.best_lr,onPress:()=>t.set({lr:St(o(),Lt,r())})}),y=Q(t,{label:e.best_both,onPress(){let h=ce(t.get("kappa"));t.set({beta:h,lr:St(h,Lt,r())})}}),$=M("strong"),z=M("div",{class:"gd-over-plot"}),S=h=>M("div",{class:"gd-over-plot"},h),P=[u,k,x,lt(b,w,y)];t.root.append(M("div",{class:"gd-title"},$),M("div",{class:"gd-two"},M("div",{},s.element,M("div",{class:"gd-controls"},...P)),M("div",{},S(e.errors),c.element,S(e.rates),g.element,z))),t.onDraw(()=>{let[h,v,A,C,j]=["kappa","lr","angle","start","steps"].map(Y=>t.get(Y)),T=jt({kappa:h,L:Lt,angle:A}),R=ft(T,C,mt({lr:v,beta:o()}),j),q=[[Math.cos(A),Math.sin(A)],[-Math.sin(A),Math.cos(A)]];x.hidden=y.hidden=!t.get("momentum"),s.frame({x:{domain:no},y:{domain:no}}),Vo(s,i,h,A),q.forEach(([Y,G],H)=>{E(m[H],{x1:s.x(-3*Y),y1:s.y(-3*G),x2:s.x(3*Y),y2:s.y(3*G)}),E(l[H],{x:s.x(1.05*Y)+5,y:s.y(1.05*G)-6}),l[H].textContent=e[it[H]]}),d(T.minima),a(R.points),p.place(C,O(e.place,{x:I(C[0]),y:I(C[1])})),c.draw(q.map(([Y,G])=>R.points.map(([H,K])=>Math.abs(H*Y+K*G))));let L=g.draw({lr:v,beta:o(),mu:r(),L:Lt,widest:n(t.get("momentum"))}),_={percent:D(100*L.factor,3),factor:D(L.factor,3),steps:D(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:I(L.limit,2),best:I(L.best,2),least:D(100*bt(L.best,o(),r()),3)};$.textContent=O(L.factor<1?e.shrinks:e.grows,_),$.classList.toggle("gd-bad",L.factor>=1),z.textContent=O(t.get("momentum")?e.formulas_beta:e.formulas,_),s.describe(O(e.picture,{kappa:D(h,3),lr:I(v,2),steps:j})),t.say($.textContent)})}function Vo(t,e,o,r){let[n,s]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],i=r*180/Math.PI;E(e,{transform:`matrix(${n} 0 0 ${s} ${t.x(0)} ${t.y(0)}) rotate(${i})`}),U(e,"ellipse",Yt).forEach((m,l)=>{let a=2.4*(Yt-l)/Yt,d=`--gd-height: ${1-l/(Yt-1)}`;E(m,{rx:a*Math.sqrt(o),ry:a,style:d})})}var xe={};pt(xe,{render:()=>Go});function Go(t){let{words:e}=t,{curvature:o,spread:r,minimum:n,start:s,draws:i,domain:m,rates:l,batches:a}=t.get("problem"),d=i[0].length,f=M("strong"),p=W(t,{label:e.name,shape:.55,tallest:340}),c=p.inside("path",{class:"gd-cloud-band"}),g=p.inside("path",{class:"gd-cloud-minimum"}),u=i.map((b,w)=>p.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${w}`})),k=B(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:b=>Math.min(l[1],Math.max(l[0],10**b)),toPlace:Math.log10,text:b=>D(b,2)}),x=B(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(M("div",{class:"gd-title"},f),p.element,M("div",{class:"gd-controls"},k,x)),t.onDraw(()=>{let[b,w]=[t.get("lr"),t.get("batch")],y=r**2/w;p.frame({x:{domain:[0,d],label:e.step},y:{domain:m,label:e.level}}),i.forEach((h,v)=>{let A=h.map(j=>j*Math.sqrt(y)),C=ae({curvature:o,lr:b,start:s-n,noise:A});E(u[v],{d:p.line(C.map((j,T)=>[T,n+j]))})});let $=h=>n+(1-b*o)**h*(s-n),z=ie({curvature:o,lr:b,variance:y,steps:d}).map(h=>2*Math.sqrt(h)),S=h=>z.map((v,A)=>[A,$(A)+h*v]);E(c,{d:`${p.line([...S(1),...S(-1).reverse()])}Z`}),E(g,{d:p.line([[0,n],[d,n]])});let P=I(Math.sqrt(le({curvature:o,lr:b,variance:y})),1);f.textContent=O(e.title,{width:P}),p.describe(O(e.chart,{lr:D(b,2),batch:w,width:P})),t.say(f.textContent)})}var be={};pt(be,{render:()=>Ho,scatteredHinges:()=>ao});var Nt=[-2,2],ro=2e4,so={m:6,b:8,w:4,c:6};function ao(t,e=0){let[o,r]=Nt,n=l=>Array.from({length:t},(a,d)=>l(d)),s=n(l=>o+(r-o)*((.728+.618033988749895*(l+1)+.41421356*e)%1)),i=n(l=>(l+e)%2?-1:1),m=n(l=>((.125+.7548776662466927*(l+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...i,...s.map((l,a)=>-i[a]*l),...m,0]}function Ho(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):r().y,i=Wo(t,()=>nt(_t,r().x,n(),ot(r().measure))),m=M("strong"),l=M("span"),a=W(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),f=a.inside("g"),p=a.inside("path",{class:"gd-curve"}),c=a.inside("g",{class:"gd-hinges-kinks"}),g=Jo(t,a,{set:r,heights:n}),u=W(t,{label:e.history,shape:.22,tallest:120}),k=u.inside("path",{class:"gd-curve gd-hinges-loss"}),x=0,b=(C,j=t.get("data"))=>i.begin({n:C,data:j,knobs:ao(C,x)}),w=B(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:C=>String(C),onPick:C=>b(C)}),y=B(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:C=>D(C,2),toValue:C=>10**C,toPlace:C=>Math.log10(C)}),$=Q(t,{label:e.train,onPress:()=>i.toggle()}),z=Q(t,{label:e.step,onPress:()=>i.once()}),S=Q(t,{label:e.again,onPress:()=>i.again()}),P=Q(t,{label:e.scatter,onPress:()=>{x+=1,b(t.get("n"))}}),h=Z(t,"data",{label:e.data,choices:e.sets,onPick:C=>(i.rest(),{data:C})}),v=M("div",{class:"gd-hinges-knobs"});t.root.append(M("div",{class:"gd-title"},m,l),a.element,M("div",{class:"gd-controls"},lt($,z,S,P,h),w,y,v),u.element);let A=Uo(t,v,i);t.onDraw(()=>{let{x:C,range:j,measure:T}=r(),R=i.point(),q=(R.length-1)/3,L=n();a.frame({x:{domain:Nt,label:e.x},y:{domain:j,label:e.y}});let _=F=>[F,_t.value(R,F)],Y=Array.from({length:q},(F,N)=>-R[q+N]/R[N]).filter(F=>F>Nt[0]&&F<Nt[1]);p.setAttribute("d",a.line([...Nt,...Y].sort((F,N)=>F-N).map(_))),U(c,"circle",Y.length,{r:4}).forEach((F,N)=>{let[X,st]=_(Y[N]);E(F,{cx:a.x(X),cy:a.y(st)})}),U(d,"path",q).forEach((F,N)=>{let[X,st,zt]=[R[N],R[q+N],R[2*q+N]],kt=-st/X,Mt=Nt.filter(xt=>X*xt+st>0),$t=Mt.length===1?[...Mt,kt]:Mt;F.setAttribute("d",a.line($t.map(xt=>[xt,zt*Math.max(X*xt+st,0)])))}),U(f,"circle",C.length,{r:C.length>30?3:4.5,class:"gd-point"}).forEach((F,N)=>E(F,{cx:a.x(C[N]),cy:a.y(L[N])})),g.draw(),A.draw(q);let G=i.losses(),H=G.length-1,K=G.reduce((F,N)=>Number.isFinite(N)?Math.max(F,N):F,1e-12),tt=G.reduce((F,N)=>N>0?Math.min(F,N):F,K);u.frame({x:{domain:[0,Math.max(50,H)],label:e.history},y:{domain:[tt/1.5,K*1.5],log:!0}});let dt=Math.max(1,Math.ceil(G.length/300)),ut=G.map((F,N)=>[N,F]).filter(([F])=>F%dt===0||F===H);k.setAttribute("d",u.line(ut)),u.describe(`${e.history}: ${I(G[0],3)} → ${I(G.at(-1),3)}`),$.textContent=i.playing()?e.pause:e.train;let V=e.measures[T],et=G.at(-1);m.textContent=`${V} ${D(et,3)}`,l.textContent=O(i.diverged()?e.diverged:e.steps,{steps:String(H)}),l.classList.toggle("gd-bad",i.diverged()),a.describe(O(e.picture,{n:String(q),measure:V,loss:D(et,3)})),t.say(`${m.textContent}, ${l.textContent}`)})}function Wo(t,e){let o=[...t.get("knobs")],r=o,[n,s,i]=[void 0,[e().value(o)],!1],m=window.matchMedia("(prefers-reduced-motion: reduce)"),l=k=>{let[x,b]=[mt({lr:t.get("lr"),beta:.9}),e()];for(let w=0;w<k&&!a()&&s.length<=ro;w++)[o,n]=x.step(o,b.gradient(o),n??x.init(o)),s.push(b.value(o));t.redraw()},a=()=>!(s.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},f=()=>{i&&d(),i=!1,t.redraw()},p=()=>{if(!i||t.signal.aborted)return;let k=performance.now()+5;for(let x=0;x<4&&performance.now()<k;x++)l(1);a()||s.length>ro?f():requestAnimationFrame(p)},c=()=>[n,s]=[void 0,[e().value(o)]],g=()=>{o=[...t.get("knobs")],r=o,c()};for(let k of["data","heights"])t.model.on(`change:${k}`,c),t.signal.addEventListener("abort",()=>t.model.off(`change:${k}`,c));let u=()=>{let k=t.get("knobs");(k.length!==o.length||k.some((x,b)=>x!==o[b]))&&g()};return t.model.on("change:knobs",u),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",u)),{point:()=>o,losses:()=>s,playing:()=>i,diverged:a,rest:f,begin(k){i=!1,t.set(k),g(),t.redraw()},once(){f(),a()&&this.again(),l(1),d()},again(){i=!1,this.begin({knobs:[...r]})},toggle(){if(i)return f();if(a()&&this.again(),m.matches)return l(200),d();i=!0,requestAnimationFrame(p),t.redraw()}}}function Jo(t,e,{set:o,heights:r}){let n=20,s=([p,c])=>{let{x:g}=o(),u=Math.round((p-g[0])/(g.at(-1)-g[0])*(g.length-1)),k=[...r()],x=k[n],[b,w]=e.domains.y,y=Math.min(w,Math.max(b,c)),$=Math.abs(u-n);for(let z=1;z<=$;z++)k[n+Math.sign(u-n)*z]=x+(y-x)*z/$;k[u]=y,n=u,t.set({data:"drawn",heights:k})},i=p=>{let{x:c}=o();n=Math.round((p-c[0])/(c.at(-1)-c[0])*(c.length-1))},m=at(t,e,{label:t.words.pencil,onMove:([p,c])=>{let{x:g}=o(),u=g[1]-g[0],k=Math.abs(p-g[n])>u/2,x=c===r()[n];k&&x?i(p):s([p,c]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),l=p=>{let c=e.svg.getBoundingClientRect();return[e.x.invert(p.clientX-c.left),e.y.invert(p.clientY-c.top)]},a=([p,c])=>p>=e.domains.x[0]&&p<=e.domains.x[1]&&c>=e.domains.y[0]&&c<=e.domains.y[1],d=(p,c)=>e.svg.addEventListener(p,c,{signal:t.signal}),f=!1;d("pointerdown",p=>{let c=l(p);p.pointerType!=="mouse"||p.button||t.get("data")==="seed"||!a(c)||m.element.contains(p.target)||(p.preventDefault(),f=!0,e.svg.setPointerCapture(p.pointerId),i(c[0]),s(c))}),d("pointermove",p=>{if(!f)return;let[c,g]=l(p);s([Math.min(e.domains.x[1],Math.max(e.domains.x[0],c)),g])});for(let p of["pointerup","pointercancel"])d(p,()=>{f=!1});return{draw(){let p=t.get("data")==="seed";if(m.element.style.display=p?"none":"",p)return;let c=[o().x[n],r()[n]];m.place(c,O(t.words.point,{x:I(c[0],1),y:I(c[1],2)}))}}}function Uo(t,e,o){let r=-1,n=[],s=i=>{n=[...["m","b","w"].flatMap(l=>Array.from({length:i},(a,d)=>[l,d+1])),["c",0]].map(([l,a],d)=>{let f=O(t.words.knob[l],{i:String(a)}),p=M("input",{type:"range","aria-label":f,step:.05});E(p,{min:-so[l],max:so[l]});let c=M("output"),g=()=>{let k=[...o.point()];k[d]=p.valueAsNumber,o.begin({knobs:k})};p.addEventListener("input",g,{signal:t.signal});let u=M("div",{class:"gd-slider"},M("span",{"aria-hidden":"true"},f),p,c);return{at:d,input:p,value:c,element:u}}),e.replaceChildren(...n.map(l=>l.element))};return{draw(i){i!==r&&(r=i,n=[],e.replaceChildren(),i<=2&&s(i));for(let{at:m,input:l,value:a}of n){let d=o.point()[m];l.value=d,a.textContent=I(d,2),l.setAttribute("aria-valuetext",I(d,2))}}}}var we={};pt(we,{render:()=>Yo});function Yo(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")],n=()=>["a","b","c"].map(b=>t.get(b)),s=()=>nt(rt,r().x,r().y,ot(t.get("measure"),{delta:r().delta})),i=M("strong"),m=M("span"),l=W(t,{label:e.name}),a=l.inside("g"),d=l.inside("path",{class:"gd-curve gd-knobs-best"}),f=l.inside("path",{class:"gd-curve"}),p=l.inside("g"),c=["a","b","c"].map(b=>B(t,b,{label:b,options:()=>r().ranges[b],text:w=>I(w,r().decimals[b])})),g=Z(t,"measure",{label:e.measure,choices:e.measures}),u=Z(t,"data",{label:e.data,choices:e.sets,onPick:b=>({data:b,...o[b].start})}),k=ht(t,"show_best",{label:e.show_best});t.root.append(M("div",{class:"gd-title"},i,m),l.element,M("div",{class:"gd-controls"},...c,lt(u,g,k)));let x={};t.onDraw(()=>{let{x:b,y:w,domain:y,range:$,labels:z,lowest:S}=r();u.hidden=g.hidden=!t.get("menus");let P=t.get("measure"),h=s().value(n()),v=`${t.get("data")} ${P}`;x[v]=Math.min(h,x[v]??1/0),l.frame({x:{domain:y,label:z.x},y:{domain:$,label:z.y}});let A=ct(...y,121);f.setAttribute("d",l.line(A.map(L=>[L,rt.value(n(),L)]))),d.setAttribute("d",t.get("show_best")?l.line(A.map(L=>[L,rt.value(S[P].point,L)])):""),U(p,"circle",b.length,{r:4.5,class:"gd-point"}).forEach((L,_)=>{L.setAttribute("cx",l.x(b[_])),L.setAttribute("cy",l.y(w[_]))}),U(a,"line",b.length,{class:"gd-residual"}).forEach((L,_)=>{L.setAttribute("x1",l.x(b[_])),L.setAttribute("x2",l.x(b[_])),L.setAttribute("y1",l.y(w[_])),L.setAttribute("y2",l.y(rt.value(n(),b[_])))});let C=e.measures[P],j=S[P].loss;i.textContent=`${C} ${I(h)}`,m.textContent=O(x[v]<j*1.005?e.found:e.record,{best:I(x[v]),lowest:I(j)});let[T,R,q]=["a","b","c"].map(L=>I(t.get(L),r().decimals[L]));l.describe(O(e.picture,{a:T,b:R,c:q,measure:C,loss:I(h)})),t.say(`${i.textContent}. ${m.textContent}`)})}var ye={};pt(ye,{render:()=>Xo});function Xo(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((r,n)=>Zo(t,e,r,n)))}function Zo(t,e,{ask:o,choices:r},n){let s=qt(),i=M("p",{class:"gd-quiz-answer",role:"status"}),m=r.map((a,d)=>{let f=M("input",{type:"radio",name:s});return f.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((p,c)=>c===n?d:p)}),{signal:t.signal}),{input:f,element:M("label",{class:"gd-quiz-choice"},f,M("span",{},...ve(a.text)))}}),l=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===l)return;l=a,m.forEach(({input:f,element:p},c)=>{f.checked=c===a,p.classList.toggle("gd-quiz-right",c===a&&r[c].right),p.classList.toggle("gd-quiz-wrong",c===a&&!r[c].right)});let d=r[a];i.replaceChildren(...d?[M("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...ve(d.why)]:[])}),M("fieldset",{class:"gd-quiz-question"},M("legend",{},...ve(o)),...m.map(({element:a})=>a),i)}function ve(t){return t.split("`").map((e,o)=>o%2?M("code",{},e):e)}var ke={};pt(ke,{render:()=>Qo});var Ko=["Momentum","Nesterov","Adam"],Ct=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function io(t,e,o){let{words:r}=t,n=()=>o().lr[Ct(t.get(e))],s=Z(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:a=>({[e]:a,...Ct(a)===Ct(t.get(e))?{}:{[`${e}_lr`]:o().lr[Ct(a)].start}})}),i=B(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>D(a,3)}),m=B(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),l=M("div",{class:"gd-race-fate"});return{element:M("div",{class:`gd-race-panel gd-race-${e}`},s,i,m,l),show(a){i.hidden=!a,m.hidden=!a||!Ko.includes(t.get(e)),l.hidden=!a},say({heights:a,step:d,left:f,divergedAt:p}){let c=p!==null&&p<=d,g=a.findIndex(b=>b<=a[0]/1e3),u=g>=0&&g<=d,k=c?r.diverged:f?r.left:u?r.arrived:r.fares,x={height:D(a[d],2),step:c?p:d,arrival:g};return l.textContent=O(k,x),l.classList.toggle("gd-bad",c||f),`${r.methods[t.get(e)]}: ${l.textContent}`}}}function lo(t,{from:e,to:o,perSecond:r}){let n=null,s=null,i=()=>{n=null,s=null,t.redraw()},m=l=>{if(n===null||t.signal.aborted)return;n||=l;let a=e+Math.floor((l-n)/1e3*r());if(a>=o()){i();return}s=a,t.drawNow(),requestAnimationFrame(m)};return{at:()=>s,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){i();return}n=0,requestAnimationFrame(m)}}}function co(t,e,{last:o,pace:r}){let n=0,s=()=>{clearInterval(n),n=0,t.redraw()},i=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&s()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:s,toggle(){n?s():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(i,r),t.redraw())}}}var yt=["first","second"];function Qo(t){let{words:e}=t,o=t.get("scenes"),r=()=>o[t.get("landscape")],n=W(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),s=oo(n),i=yt.map(w=>Ut(n,w)),m=Wt(n),l=w=>t.set({start:w});Jt(t,n,l);let a=at(t,n,{label:e.start,onMove:l,steps:()=>[n.domains.x,n.domains.y].map(([w,y])=>(y-w)/100)}),d=W(t,{label:e.losses,shape:.7,tallest:260}),f=yt.map(w=>d.inside("path",{class:`gd-curve gd-race-${w}`})),p=yt.map(w=>d.over("circle",{class:`gd-race-end gd-race-${w}`,r:4})),c=Z(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:w=>({landscape:w,...on(o[w],t)})}),g=B(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:w=>10**w,toPlace:Math.log10,text:w=>D(w,3)}),u=B(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),k=lo(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),x=Q(t,{label:e.race,onPress:k.toggle}),b=yt.map(w=>io(t,w,r));t.root.append(M("div",{class:"gd-two"},M("div",{},n.element,M("div",{class:"gd-controls"},u,g,M("div",{class:"gd-race-map"},x,c))),M("div",{},...b.map(({element:w})=>w),M("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let w=t.get("landscape"),y=w==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,$=re(w,y),z=$.value($.minima[0]),S=k.at()??t.get("steps");g.hidden=w!=="bowl",x.textContent=k.at()===null?e.race:e.stop;let[P,h]=r().axes;n.frame({x:{domain:$.domain[0],label:P},y:{domain:$.domain[1],label:h}}),s($,[w,y]),m($.minima);let v=t.get("start");a.place(v,O(e.place,{x:D(v[0]),y:D(v[1]),loss:D($.value(v))}));let A=yt.map(R=>tn(t,R,$)),C=en(A,z);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:C,log:!0}});let j=yt.map((R,q)=>{if(b[q].show(A[q]!==null),A[q]===null)return i[q]([]),E(f[q],{d:""}),E(p[q],{cx:-99}),"";let{points:L,losses:_,divergedAt:Y}=A[q],G=i[q](L.slice(0,S+1)),H=_.map(tt=>Math.max(tt-z,C[0]/10));E(f[q],{d:d.line(H.slice(0,S+1).map((tt,dt)=>[dt,tt]))});let K=H[S]>=C[0]&&H[S]<=C[1];return E(p[q],K?{cx:d.x(S),cy:d.y(H[S])}:{cx:-99,cy:-99}),b[q].say({heights:_.map(tt=>tt-z),step:S,left:G,divergedAt:Y})}),T=O(e.picture,{landscape:e.landscapes[w],steps:S});n.describe(`${T} ${j.join(" ")}`),k.at()===null&&t.say(j.join(" "))})}function tn(t,e,o){let r=t.get(e);if(r==="nobody")return null;let[n,s]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return ft(o,t.get("start"),se(r,{lr:n,beta:s,beta1:s}),t.get("longest"))}function en(t,e){let o=t.flatMap(i=>i?i.losses:[]).map(i=>i-e),r=o.find(i=>Number.isFinite(i)&&i>0)??1,n=Math.ceil(Math.log10(r)+.3),s=o.reduce((i,m)=>m>0?Math.min(i,m):i,r);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(s)))),10**n]}function on({start:t,lr:e},o){let r=yt.map(n=>[`${n}_lr`,e[Ct(o.get(n))].start]);return{start:t,...Object.fromEntries(r)}}var $e={};pt($e,{render:()=>nn});var Me=ct(-17,.5,141).map(t=>10**t),mo=[1e-16,100];function nn(t){let{words:e}=t,{x:o,y:r,held:n,domains:s,delta:i}=t.get("problem"),m=["a","b","c"],l=()=>m.indexOf(t.get("knob")),a=h=>n.map((v,A)=>A===l()?h:v),d=()=>nt(rt,o,r,ot(t.get("measure"),{delta:i})),f=h=>{let v=Bt[t.get("precision")],A=me({x:o,y:r,measure:t.get("measure"),delta:i},v);return ge(A,a(t.get("at")),l(),h,t.get("central"),v)},p=M("strong",{class:"gd-slope-truth"}),c=M("span",{class:"gd-slope-measured"}),g=W(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),u=g.inside("path",{class:"gd-curve gd-slope-loss"}),k=g.inside("path",{class:"gd-curve"}),x=g.inside("path",{class:"gd-curve gd-slope-secant"}),b=g.inside("g"),w=at(t,g,{label:e.place,axis:"x",steps:()=>[(s[t.get("knob")][1]-s[t.get("knob")][0])/300,0],onMove:([h])=>t.set({at:h})}),y=W(t,{label:e.errors,shape:.36,tallest:220}),$=y.inside("g"),z=y.inside("circle",{class:"gd-slope-now",r:7}),S=B(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:h=>10**h,text:h=>D(h,2)});t.root.append(M("div",{class:"gd-title"},p,c),g.element,M("div",{class:"gd-controls"},S),y.element,M("div",{class:"gd-controls"},lt(Z(t,"knob",{label:e.knob,choices:Object.fromEntries(m.map(h=>[h,h])),onPick:h=>({knob:h,at:n[m.indexOf(h)]})}),Z(t,"measure",{label:e.measure,choices:e.measures}),Z(t,"precision",{label:e.precision,choices:e.precisions}),ht(t,"central",{label:e.central}))));let P="";t.onDraw(()=>{let[h,v,A,C]=["at","h","central","precision"].map(V=>t.get(V)),j=d(),T=V=>j.value(a(V)),R=j.gradient(a(Bt[C](h)))[l()],q=f(v),L=Math.abs(q-R),_=s[t.get("knob")],Y=ct(..._,161).map(V=>[V,T(V)]),G=1.05*Math.max(...Y.map(([,V])=>V));g.frame({x:{domain:_,label:t.get("knob")},y:{domain:[0,G],label:e.loss}}),u.setAttribute("d",g.line(Y));let H=(V,et)=>_.map(F=>[F,V+et*(F-h)]);k.setAttribute("d",g.line(H(T(h),R)));let K=A?[h-v,h+v]:[h,h+v];x.setAttribute("d",g.line(H(T(K[0])+q*(h-K[0]),q))),U(b,"circle",2,{class:"gd-slope-end",r:5}).forEach((V,et)=>{E(V,{cx:g.x(K[et]),cy:g.y(T(K[et]))})}),w.place([h,T(h)],O(e.at,{knob:t.get("knob"),at:I(h),loss:I(T(h))})),y.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:mo,log:!0,label:e.error}});let tt=V=>Math.max(mo[0],V),dt=JSON.stringify([h,t.get("knob"),t.get("measure"),C,A,y.width]);dt!==P&&U($,"circle",Me.length,{r:2.2,class:"gd-slope-error"}).forEach((V,et)=>{E(V,{cx:y.x(Me[et]),cy:y.y(tt(Math.abs(f(Me[et])-R)))})}),P=dt,E(z,{cx:y.x(v),cy:y.y(tt(L))}),p.textContent=O(e.slope,{slope:I(R,4)}),c.textContent=O(e.difference,{difference:I(q,4),error:D(L,2)});let ut=`${p.textContent}, ${c.textContent}`;g.describe(`${e.name}. ${ut}`),y.describe(O(e.errors,{h:D(v,2),error:D(L,2)})),t.say(ut)})}var Ee={};pt(Ee,{render:()=>rn});function rn(t){let{words:e}=t,{x:o,y:r,start:n,longest:s,rates:i,domain:m,range:l}=t.get("problem"),a=M("strong"),d=M("span"),f=W(t,{label:e.name,shape:.7,tallest:300}),p=f.inside("g"),c=f.inside("path",{class:"gd-curve"}),g=f.inside("g"),u=W(t,{label:e.name,shape:.7,tallest:300}),k=["zeroed","unzeroed"].map(h=>({name:h,line:u.inside("path",{class:`gd-curve gd-steps-${h}`}),end:u.inside("circle",{class:`gd-steps-${h}`,r:5}),label:u.over("text",{class:`gd-steps-${h}`,"aria-hidden":"true"})})),x=B(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:h=>Math.min(i[1],Math.max(i[0],10**h)),toPlace:Math.log10,text:h=>D(h,2)}),b=B(t,"step",{label:e.steps,options:()=>({min:0,max:s,step:1})}),w=co(t,"step",{last:s,pace:70}),y=Q(t,{label:e.play,onPress:w.toggle}),$=Q(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,s)})}),z=Q(t,{label:e.reset,onPress:()=>{w.stop(),t.set({step:0})}}),S=ht(t,"zero_grad",{label:e.zero_grad}),P=Z(t,"measure",{label:e.measure,choices:e.measures});t.root.append(M("div",{class:"gd-title"},a,d),M("div",{class:"gd-steps-pair"},f.element,u.element),M("div",{class:"gd-controls"},lt($,y,z,S,P),x,b)),t.onDraw(()=>{let[h,v,A]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],C=nt(rt,o,r,ot(t.get("measure"))),j={zeroed:ft(C,n,Tt({lr:h}),s),unzeroed:ft(C,n,mt({lr:h,beta:1}),s)},T=t.get("zero_grad")?"zeroed":"unzeroed",R=!t.get("menus");S.hidden=P.hidden=R;let{points:q,losses:L}=j[T],_=L.findIndex(N=>!(N<1e3*L[0])),Y=_>=0&&_<=v;y.textContent=w.on()?e.pause:e.play,f.frame({x:{domain:m,label:e.x},y:{domain:l,label:e.y}});let G=N=>rt.value(q[v],N);E(c,{d:f.line(ct(...m,121).map(N=>[N,G(N)]))}),U(g,"circle",o.length,{r:4,class:"gd-point"}).forEach((N,X)=>E(N,{cx:f.x(o[X]),cy:f.y(r[X])})),U(p,"line",o.length,{class:"gd-residual"}).forEach((N,X)=>{let st=Math.max(-1e4,Math.min(1e4,f.y(G(o[X]))||0));E(N,{x1:f.x(o[X]),x2:f.x(o[X]),y1:f.y(r[X]),y2:st})});let H=1.6*L[0];u.frame({x:{domain:[0,s],label:e.step},y:{domain:[0,H],label:A}});for(let{name:N,line:X,end:st,label:zt}of k){let kt=j[N].losses[v],Mt=N===T||!R,$t=Mt&&kt<=H;E(X,{d:Mt?u.line(j[N].losses.slice(0,v+1).map((Xt,fo)=>[fo,Xt])):""});for(let Xt of[X,st,zt])Xt.classList.toggle("gd-steps-other",N!==T);E(st,{cx:$t?u.x(v):-99,cy:$t?u.y(kt):-99});let xt=v>s*.6,po=kt<j[N==="zeroed"?"unzeroed":"zeroed"].losses[v];E(zt,{x:$t&&v>0?u.x(v)+(xt?-9:9):-999,y:$t?Math.max(22,u.y(kt)+(po?18:-9)):-999,"text-anchor":xt?"end":"start"}),zt.textContent=R?"":e[N]}let[K,tt,dt]=q[v].map(N=>Math.abs(N)<1e4?I(N):D(N,2)),ut=N=>N<1e4?I(N):D(N,2),V=ut(L[v]);a.textContent=O(e.title,{measure:A,loss:V}),d.textContent=Y?O(e.diverged,{step:_}):O(e.knobs,{a:K,b:tt,c:dt,step:v}),d.classList.toggle("gd-steps-lost",Y),f.describe(O(e.fit,{step:v,a:K,b:tt,c:dt}));let[et,F]=["zeroed","unzeroed"].map(N=>ut(j[N].losses[v]));u.describe(R?O(e.alone,{step:v,loss:V}):O(e.run,{step:v,zeroed:et,unzeroed:F})),w.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var go={bowl_explorer:ue,cloud:xe,hinges:be,knobs:we,quiz:ye,race:ke,slope:$e,steps:Ee};Le(go);})();
