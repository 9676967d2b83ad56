/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-841027970fd8dfefa7d1bd25879d1de1315b5421dabf25060e1ebae230ed6514
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var $o=Object.defineProperty;var mt=(t,e)=>{for(var o in e)$o(t,o,{get:e[o],enumerable:!0})};var qe=`/* Cloud: walks over the band where most of them are. */

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
`;var Pe=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Oe=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Fe=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var De=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

.gd-unit_balls .gd-plot-box {
  margin: 0 auto;
  max-width: 476px; /* up to here the plot is as high as it is wide, and a circle is one */
}

.gd-balls-levels path {
  fill: none;
  stroke: var(--gd-edge);
  stroke-opacity: 0.6;
  stroke-width: 0.8;
}

.gd-plot .gd-balls-ball {
  fill: var(--gd-path);
  fill-opacity: 0.14;
  stroke: var(--gd-path);
  stroke-width: 2;
}

.gd-plot .gd-balls-touch {
  fill: none;
  stroke: var(--gd-model);
  stroke-width: 1.6;
}

.gd-plot .gd-balls-side {
  fill: none;
  stroke: var(--gd-model);
  stroke-linecap: round;
  stroke-width: 6;
}

.gd-arrow-line {
  stroke: var(--gd-arrow);
  stroke-width: 2.2;
}

.gd-plot .gd-arrow .gd-arrow-head {
  fill: var(--gd-arrow);
}

.gd-arrow-gradient {
  --gd-arrow: var(--gd-ink);
}

.gd-arrow-gradient .gd-arrow-line {
  stroke-dasharray: 2 4;
}

.gd-arrow-step {
  --gd-arrow: var(--gd-model);
}

.gd-plot text:is(.gd-balls-gradient, .gd-balls-step) {
  font-size: 13px;
  font-weight: 600;
  paint-order: stroke;
  stroke: var(--gd-ground);
  stroke-opacity: 0.85;
  stroke-width: 4;
}

.gd-plot .gd-balls-gradient {
  fill: var(--gd-ink);
}

.gd-plot .gd-balls-step {
  fill: var(--gd-model);
}

.gd-title .gd-balls-step {
  color: var(--gd-model);
}

.gd-unit_balls .gd-handle:last-of-type .gd-handle-dot {
  fill: var(--gd-ink);
}

.gd-balls-numbers p {
  font-variant-numeric: tabular-nums;
  margin: 0.45rem 0 0;
}
`;function Re(t,e,o){let r=e.get("kind"),n=new Kt(e,o);return Io(o),o.classList.add("gd-live",`gd-${r}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[r].render(n),n.start(),()=>n.end()}var Kt=class{#e=[];#t=[];#o=0;#n=0;#r=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[o,r]of Object.entries(e))this.model.set(o,r);this.model.save_changes()}onStart(e){this.#e.push(e)}onDraw(e){this.#t.push(e)}redraw=()=>{this.#o||=requestAnimationFrame(()=>{this.#o=0,this.drawNow()})};drawNow(){for(let e of this.#t)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#e)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#o),clearTimeout(this.#n),this.#r.abort(),this.root.replaceChildren()}};function Io(t){let e=t.getRootNode(),o=e===document||!e.querySelector?document.head:e;if(o.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=Fe+Pe+Oe+qe+De,o.append(r)}var we={};mt(we,{render:()=>tn});function w(t,e={},...o){return Te(document.createElement(t),e,o)}function J(t,e={},...o){return Te(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function $(t,e){for(let[o,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(o):t.setAttribute(o,r===!0?"":r);return t}function X(t,e,o,r={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(J(e,r));return[...t.children]}function Te(t,e,o){return $(t,e),t.append(...o),t}var _e=0;function Lt(){return _e+=1,`gd-${_e}-${Math.random().toString(36).slice(2,8)}`}function N(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function _(t,e=3){if(!Number.isFinite(t)||t===0)return N(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[r,n]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Qt(Number(n))}`}return N(t,Math.max(0,e-1-o))}function Qt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function je(t){return String(Number(t.toPrecision(10))).replace("-","−")}function P(t,e){return t.replace(/\{(\w+)\}/g,(o,r)=>e[r]??o)}function ot(t,e,{label:o,onMove:r,steps:n,axis:s="both"}){let i=J("circle",{class:"gd-handle-dot",r:8}),c=J("circle",{class:"gd-handle-reach",r:22}),l=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":s==="x"?"horizontal":null});l.append(c,i);let a=[0,0],d=([m,g])=>{let u=(y,[x,v])=>Math.min(v,Math.max(x,y));a=[u(m,e.domains.x),s==="x"?a[1]:u(g,e.domains.y)],r(a)},f=m=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(m.clientX-g.left),e.y.invert(m.clientY-g.top)]},p=(m,g)=>l.addEventListener(m,g,{signal:t.signal});return p("pointerdown",m=>{m.button||(l.setPointerCapture(m.pointerId),l.focus({preventScroll:!0}),m.preventDefault())}),p("pointermove",m=>{l.hasPointerCapture(m.pointerId)&&d(f(m))}),p("keydown",m=>{let[g,u]=n(),y=m.shiftKey?10:1,x=s==="x"?[g,0]:[0,u],v={ArrowRight:[g,0],ArrowLeft:[-g,0],ArrowUp:x,ArrowDown:[-x[0],-x[1]],PageUp:[10*x[0],10*x[1]],PageDown:[-10*x[0],-10*x[1]]}[m.key],[k,M]=e.domains.x;if(v)d([a[0]+y*v[0],a[1]+y*v[1]]);else if(m.key==="Home")d([k,a[1]]);else if(m.key==="End")d([M,a[1]]);else return;m.preventDefault()}),{element:l,place([m,g],u){a=[m,g],$(l,{transform:`translate(${e.x(m)},${e.y(g)})`,"aria-valuenow":Number(m.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":u})}}}function te(t){return t===null?NaN:+t}function ee(t,e){let o=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++o;else{let r=-1;for(let n of t)(n=e(n,++r,t))!=null&&(n=+n)>=n&&++o}return o}function Pt(t,e){let o,r;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=r=n):(o>n&&(o=n),r<n&&(r=n)));else{let n=-1;for(let s of t)(s=e(s,++n,t))!=null&&(o===void 0?s>=s&&(o=r=s):(o>s&&(o=s),r<s&&(r=s)))}return[o,r]}var Lo=Math.sqrt(50),No=Math.sqrt(10),qo=Math.sqrt(2);function Ot(t,e,o){let r=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(r)),s=r/Math.pow(10,n),i=s>=Lo?10:s>=No?5:s>=qo?2:1,c,l,a;return n<0?(a=Math.pow(10,-n)/i,c=Math.round(t*a),l=Math.round(e*a),c/a<t&&++c,l/a>e&&--l,a=-a):(a=Math.pow(10,n)*i,c=Math.round(t/a),l=Math.round(e/a),c*a<t&&++c,l*a>e&&--l),l<c&&.5<=o&&o<2?Ot(t,e,o*2):[c,l,a]}function At(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let r=e<t,[n,s,i]=r?Ot(e,t,o):Ot(t,e,o);if(!(s>=n))return[];let c=s-n+1,l=new Array(c);if(r)if(i<0)for(let a=0;a<c;++a)l[a]=(s-a)/-i;else for(let a=0;a<c;++a)l[a]=(s-a)*i;else if(i<0)for(let a=0;a<c;++a)l[a]=(n+a)/-i;else for(let a=0;a<c;++a)l[a]=(n+a)*i;return l}function oe(t,e,o){return e=+e,t=+t,o=+o,Ot(t,e,o)[2]}function Ft(t,e,o){let r;for(;;){let n=oe(t,e,o);if(n===r||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),r=n}}function Dt(t){return Math.max(1,Math.ceil(Math.log(ee(t))/Math.LN2)+1)}function ne(t,e,o=te){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+o(t[0],0,t);if(e>=1)return+o(t[r-1],r-1,t);var r,n=(r-1)*e,s=Math.floor(n),i=+o(t[s],s,t),c=+o(t[s+1],s+1,t);return i+(c-i)*(n-s)}}function Z(t,{label:e,shape:o=.62,tallest:r=380,interactive:n=!1}){let s=J("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),i=J("g",{class:"gd-grid","aria-hidden":"true"}),c=J("text",{class:"gd-axis-label","aria-hidden":"true"}),l=J("text",{class:"gd-axis-label","aria-hidden":"true"}),a=J("svg",{class:"gd-inside"}),d=J("g");s.append(i,a,d,c,l);let f=w("div",{class:"gd-plot-box"},s),p=null,m=600,g={left:44,right:12,top:10,bottom:40},u=()=>{let M=m;return m=Math.round(f.clientWidth)||m,m!==M};t.onStart(u);let y=new ResizeObserver(()=>{u()&&t.redraw()});y.observe(f),t.signal.addEventListener("abort",()=>y.disconnect());function x(){let M=Math.round(Math.min(r,Math.max(200,m*o)));return p?.width===m&&p?.height===M?!1:(p={width:m,height:M},$(s,{width:m,height:M,viewBox:`0 0 ${m} ${M}`}),$(a,{x:g.left,y:g.top,width:m-g.left-g.right,height:M-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${m-g.left-g.right} ${M-g.top-g.bottom}`}),!0)}let v="",k={element:f,svg:s,inside:(M,E)=>a.appendChild(J(M,E)),over:(M,E)=>d.appendChild(J(M,E)),describe:M=>s.setAttribute("aria-label",M),frame({x:M,y:E}){g.left=E.log?58:44;let z=x(),I=JSON.stringify([M,E]);if(!z&&I===v)return;v=I;let R=p.width-g.right,h=p.height-g.bottom;k.x=Be(M,[g.left,R]),k.y=Be(E,[h,g.top]),k.domains={x:M.domain,y:E.domain},k.width=R-g.left,k.height=h-g.top;let b=Ve(M,Math.max(3,Math.floor(k.width/70))),C=Ve(E,Math.max(3,Math.floor(k.height/48))),L=X(i,"g",b.length+C.length+1);b.forEach((D,T)=>{let q=k.x(D.value);L[T].replaceChildren(J("line",{x1:q,x2:q,y1:g.top,y2:h}),J("text",{x:q,y:h+16,"text-anchor":"middle"},D.text))}),C.forEach((D,T)=>{let q=k.y(D.value);L[b.length+T].replaceChildren(J("line",{x1:g.left,x2:R,y1:q,y2:q}),J("text",{x:g.left-6,y:q+4,"text-anchor":"end"},D.text))}),L.at(-1).replaceChildren(J("path",{class:"gd-axes",d:`M${g.left},${g.top}V${h}H${R}`})),$(c,{x:(g.left+R)/2,y:p.height-5,"text-anchor":"middle"}),c.textContent=M.label??"";let A=(g.top+h)/2;$(l,{x:11,y:A,"text-anchor":"middle",transform:`rotate(-90 11 ${A})`}),l.textContent=E.label??""},line(M){let E="",z="M";for(let[I,R]of M){let h=k.x(I),b=Math.max(-1e5,Math.min(1e5,k.y(R)));Number.isFinite(h)&&Number.isFinite(b)?(E+=`${z}${h.toFixed(1)},${b.toFixed(1)}`,z="L"):z="M"}return E}};return k}function Be({domain:[t,e],log:o=!1},[r,n]){let s=o?Math.log10:a=>a,[i,c]=[s(t),s(e)],l=a=>r+(s(a)-i)/(c-i)*(n-r);return l.invert=a=>{let d=i+(a-r)/(n-r)*(c-i);return o?10**d:d},l}function Ve({domain:[t,e],log:o=!1},r){if(!o)return At(t,e,r).map(l=>({value:l,text:je(l)}));let[n,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],i=Math.max(1,Math.ceil((s-n)/r));return Array.from({length:s-n+1},(l,a)=>n+a).filter(l=>l%i===0).map(l=>({value:10**l,text:Qt(l)}))}function gt(t,e,o){return Array.from({length:o},(r,n)=>t+(e-t)*n/(o-1))}function ht(t,e,o,r){let n=Array.from(e),s=o.init(n),i=[n],c=[t.value(n)];for(let a=0;a<r;a++)[n,s]=o.step(n,t.gradient(n),s),i.push(n),c.push(t.value(n));let l=c.findIndex(a=>!Number.isFinite(a));return{points:i,losses:c,divergedAt:l<0?null:l}}var Rt={value:Math.abs,slope:Math.sign},He={value:t=>t*t,slope:t=>2*t};function We(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Ge={mae:()=>Rt,mse:()=>He,huber:t=>We(t.delta)};function at(t,e={}){if(!Object.hasOwn(Ge,t))throw new RangeError(`no measure is named ${t}`);return Ge[t](e)}function it(t,e,o,r){return{value(n){let s=0;for(let i=0;i<e.length;i++)s+=r.value(t.value(n,e[i])-o[i]);return s/e.length},gradient(n){let s=new Array(n.length).fill(0);for(let i=0;i<e.length;i++){let c=r.slope(t.value(n,e[i])-o[i]);t.addGradient(s,c/e.length,n,e[i])}return s}}}var _t=t=>[[-t,t],[-t,t]];function Tt({kappa:t,L:e=1,angle:o=0}){let r=e/t,[n,s]=[Math.cos(o),Math.sin(o)],[i,c,l]=[r*n*n+e*s*s,(r-e)*n*s,r*s*s+e*n*n];return{value:([a,d])=>((i*a+c*d)*a+(c*a+l*d)*d)/2,gradient:([a,d])=>[i*a+c*d,c*a+l*d],minima:[[0,0]],domain:_t(1.5)}}function Ze({a:t=1,b:e=100}={}){return{value:([o,r])=>(t-o)**2+e*(r-o*o)**2,gradient:([o,r])=>[-2*(t-o)-4*e*o*(r-o*o),2*e*(r-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Je(){let t=[1.5,2.25,2.625],e=(o,r)=>t.map((n,s)=>n-o*(1-r**(s+1)));return{value:([o,r])=>e(o,r).reduce((n,s)=>n+s*s,0),gradient:([o,r])=>e(o,r).reduce(([n,s],i,c)=>[n-2*i*(1-r**(c+1)),s+2*i*o*(c+1)*r**c],[0,0]),minima:[[3,.5]],domain:_t(4.5)}}function Xe(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,r]=[t*t+e-11,t+e*e-7];return[4*o*t+2*r,2*o+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:_t(5)}}function Ye(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:_t(1.5)}}function Po({x:t,y:e,b:o,minima:r,domain:n}){return{...it({value:([i,c],l)=>i*l*l+o*l+c,addGradient(i,c,l,a){i[0]+=c*a*a,i[1]+=c}},t,e,Rt),minima:r,domain:n}}var Ue={parabola:Po,bowl:Tt,rosenbrock:Ze,beale:Je,himmelblau:Xe,saddle:Ye};function re(t,e={}){if(!Object.hasOwn(Ue,t))throw new RangeError(`no landscape is named ${t}`);return Ue[t](e)}function jt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((r,n)=>r-t*o[n]),null]}}function pt({lr:t,beta:e=.9,dampening:o=0,nesterov:r=!1}){let n=e===0?1:1-o;return{init:()=>null,step(s,i,c){let l=c?i.map((d,f)=>e*c[f]+n*d):Array.from(i),a=r?i.map((d,f)=>d+e*l[f]):l;return[s.map((d,f)=>d-t*a[f]),l]}}}function Qe({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,r,n){let s=r.map((i,c)=>n[c]+i*i);return[o.map((i,c)=>i-t*r[c]/(Math.sqrt(s[c])+e)),s]}}}function to({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:r=>r.map(()=>0),step(r,n,s){let i=n.map((c,l)=>e*s[l]+(1-e)*c*c);return[r.map((c,l)=>c-t*n[l]/(Math.sqrt(i[l])+o)),i]}}}function eo({lr:t,beta1:e=.9,beta2:o=.999,eps:r=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,s,i){let c=i.t+1,l=s.map((m,g)=>e*i.m[g]+(1-e)*m),a=s.map((m,g)=>o*i.s[g]+(1-o)*m*m),d=1-e**c,f=1-o**c,p=l.map((m,g)=>m/d/(Math.sqrt(a[g]/f)+r));return[n.map((m,g)=>m-t*p[g]),{m:l,s:a,t:c}]}}}var Ke={GradientDescent:jt,Momentum:pt,Nesterov:t=>pt({...t,nesterov:!0}),Adagrad:Qe,RMSprop:to,Adam:eo};function se(t,e){if(!Object.hasOwn(Ke,t))throw new RangeError(`no method is named ${t}`);return Ke[t](e)}var lt={value:([t,e,o],r)=>t*r*r+e*r+o,addGradient(t,e,o,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var Bt={value(t,e){let o=(t.length-1)/3,r=0;for(let n=0;n<o;n++)r+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return r+t[3*o]},addGradient(t,e,o,r){let n=(o.length-1)/3;for(let s=0;s<n;s++){let i=o[s]*r+o[n+s];i>=0&&(t[s]+=e*o[2*n+s]*r,t[n+s]+=e*o[2*n+s],t[2*n+s]+=e*i)}t[3*n]+=e}};function ae({curvature:t,lr:e,start:o,noise:r}){let n=[o];for(let s of r){let i=n.at(-1);n.push(i-e*(t*i+s))}return n}function ie({curvature:t,lr:e,variance:o,steps:r}){let n=[0];for(let s=0;s<r;s++)n.push((1-e*t)**2*n[s]+e**2*o);return n}function le({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function ce({p:t,axes:e},o){let r=Math.max(...o.map(Math.abs));if(r===0)return{direction:[0,0],dual:0,side:null};let n=e?Fo(e,o):Oo(t,o.map(s=>s/r));return{direction:n,dual:de(n,o),side:e?null:Do(t,o)}}function Oo(t,e){let o=e.map(Math.abs).map(n=>n===1?1:n**(1/(t-1))),r=oo(t,o);return e.map((n,s)=>Math.sign(n)*o[s]/r)}function Fo([t,e],o){let[r,n]=[de(t,o),de(e,o)],s=Math.hypot(r,n);return[0,1].map(i=>(t[i]*r+e[i]*n)/s)}function Do(t,[e,o]){let[r,n]=[Math.sign(e),Math.sign(o)];return t===1&&Math.abs(e)===Math.abs(o)?[[r,0],[0,n]]:t!==1/0||e!==0&&o!==0?null:e===0?[[-1,n],[1,n]]:[[r,-1],[r,1]]}function oo(t,[e,o]){return t===1/0?Math.max(Math.abs(e),Math.abs(o)):(Math.abs(e)**t+Math.abs(o)**t)**(1/t)}function me({p:t,axes:e},o){return Array.from({length:o},(r,n)=>{let[s,i]=[Math.cos(2*Math.PI*n/o),Math.sin(2*Math.PI*n/o)];if(e)return[0,1].map(l=>s*e[0][l]+i*e[1][l]);let c=oo(t,[s,i]);return[s/c,i/c]})}var de=([t,e],[o,r])=>t*o+e*r;function wt(t,e,o){let r=1+e-t*o,n=r*r-4*e;return n<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(n))/2}var ge=(t,e)=>2*(1+t)/e,St=(t,e,o)=>2*(1+t)/(e+o),pe=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var Vt={float64:t=>t,float32:Math.fround},Ro={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let r=Math.abs(t);return r<=e?o(o(r*r)/2):o(e*o(r-o(e/2)))}};function fe({x:t,y:e,measure:o,delta:r},n){at(o,{delta:r});let[s,i]=[t.map(n),e.map(n)];return c=>{let[l,a,d]=c.map(n),f=0;for(let p=0;p<s.length;p++){let m=n(n(n(n(l*s[p])*s[p])+n(a*s[p]))+d);f=n(f+Ro[o](n(m-i[p]),r,n))}return n(f/s.length)}}function he(t,e,o,r,n,s){let[i,c]=[s(e[o]),s(r)],l=f=>t(e.map((p,m)=>m===o?f:p)),a=l(s(i+c)),d=l(n?s(i-c):i);return s(s(a-d)/(n?s(2*c):c))}var dt=["flat","steep"],ue=[1e-6,10],Gt=1.3;function no(t){let e=Z(t,{label:t.words.errors,shape:.7,tallest:230}),o=dt.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),r=dt.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let s=n[0].length-1;e.frame({x:{domain:[0,s],label:t.words.step},y:{domain:ue,log:!0}}),n.forEach((i,c)=>{$(o[c],{d:e.line(i.map((d,f)=>[f,d]))});let l=i.findLastIndex(d=>d>=40*ue[0]&&d<=ue[1]),a=dt[c]==="steep"&&l<.8*s;$(r[c],{x:e.x(Math.max(0,l))+(a?7:-7),y:e.y(i[Math.max(0,l)])+(dt[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:l<0?"hidden":null}),r[c].textContent=t.words[dt[c]]})}}}function ro(t){let{words:e}=t,o=Z(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),s=dt.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[i,c]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),l=ot(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:f},p,m,g){let[u,y,x]=[o.x(p),o.y(Gt),o.y(0)];$(d,{x1:u,x2:u,y1:y,y2:x}),$(f,{x:u+(g==="start"?4:-4),y:x-8,"text-anchor":g}),f.textContent=m}return{element:o.element,draw({lr:d,beta:f,mu:p,L:m,widest:g}){o.frame({x:{domain:[0,g],label:e.lr},y:{domain:[0,Gt]}});let u=gt(1e-4,g,161),y=[p,m].map(M=>u.map(E=>wt(E,f,M)));s.forEach((M,E)=>$(M,{d:o.line(u.map((z,I)=>[z,y[E][I]]))})),$(n,{d:o.line(u.map((M,E)=>[M,Math.max(y[0][E],y[1][E])]))});let x={factor:Math.max(wt(d,f,p),wt(d,f,m)),best:St(f,m,p),limit:ge(f,m)},v={lr:N(d,2),factor:_(x.factor,3)};l.place([d,Math.min(x.factor,Gt)],P(e.step_is,v));let k=Math.max(0,o.x(g)-o.x(x.limit));return $(r,{x:o.x(x.limit),y:o.y(Gt),width:k,height:o.height}),a(i,x.best,e.best,"end"),a(c,x.limit,e.limit,"start"),x}}}function B(t,e,{label:o,options:r,text:n=String,toValue:s=l=>l,toPlace:i=l=>l,onPick:c=l=>t.set({[e]:l})}){let l=Lt(),a=w("input",{type:"range",id:l}),d=w("output",{for:l}),f=w("div",{class:"gd-slider"},w("label",{for:l},o),a,d),p="";return a.addEventListener("input",()=>c(s(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:m,max:g,step:u}=r(),y=`${m} ${g} ${u}`;y!==p&&$(a,{min:m,max:g,step:u}),p=y,a.value=i(t.get(e));let x=n(t.get(e));d.textContent=x,a.setAttribute("aria-valuetext",x)}),f}function Q(t,e,{label:o,choices:r,onPick:n=s=>({[e]:s})}){let s=Lt(),i=w("select",{id:s},...Object.entries(r).map(([c,l])=>w("option",{value:c},l)));return i.addEventListener("change",()=>t.set(n(i.value)),{signal:t.signal}),t.onDraw(()=>{i.value=t.get(e)}),w("div",{class:"gd-choice"},w("label",{for:s},o),i)}function ut(t,e,{label:o,onPick:r=n=>({[e]:n})}){let n=w("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(r(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),w("label",{class:"gd-toggle"},n,w("span",{},o))}function et(t,{label:e,onPress:o}){let r=w("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",o,{signal:t.signal}),r}function ct(...t){return w("div",{class:"gd-row"},...t)}var _o=Array.prototype,To=_o.slice;function jo(t,e){return t-e}function Bo(t){for(var e=0,o=t.length,r=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var so=t=>()=>t;function Vo(t,e){for(var o=-1,r=e.length,n;++o<r;)if(n=Go(t,e[o]))return n;return 0}function Go(t,e){for(var o=e[0],r=e[1],n=-1,s=0,i=t.length,c=i-1;s<i;c=s++){var l=t[s],a=l[0],d=l[1],f=t[c],p=f[0],m=f[1];if(Ho(l,f,e))return 0;d>r!=m>r&&o<(p-a)*(r-d)/(m-d)+a&&(n=-n)}return n}function Ho(t,e,o){var r;return Wo(t,e,o)&&Uo(t[r=+(t[0]===e[0])],o[r],e[r])}function Wo(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Uo(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Zo(){}var ft=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function io(){var t=1,e=1,o=Dt,r=l;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(jo);else{let f=Pt(a,Jo);for(d=At(...Ft(f[0],f[1],d),d);d[d.length-1]>=f[1];)d.pop();for(;d[1]<f[0];)d.shift()}return d.map(f=>s(a,f))}function s(a,d){let f=d==null?NaN:+d;if(isNaN(f))throw new Error(`invalid value: ${d}`);var p=[],m=[];return i(a,f,function(g){r(g,a,f),Bo(g)>0?p.push([g]):m.push(g)}),m.forEach(function(g){for(var u=0,y=p.length,x;u<y;++u)if(Vo((x=p[u])[0],g)!==-1){x.push(g);return}}),{type:"MultiPolygon",value:d,coordinates:p}}function i(a,d,f){var p=new Array,m=new Array,g,u,y,x,v,k;for(g=u=-1,x=vt(a[0],d),ft[x<<1].forEach(M);++g<t-1;)y=x,x=vt(a[g+1],d),ft[y|x<<1].forEach(M);for(ft[x<<0].forEach(M);++u<e-1;){for(g=-1,x=vt(a[u*t+t],d),v=vt(a[u*t],d),ft[x<<1|v<<2].forEach(M);++g<t-1;)y=x,x=vt(a[u*t+t+g+1],d),k=v,v=vt(a[u*t+g+1],d),ft[y|x<<1|v<<2|k<<3].forEach(M);ft[x|v<<3].forEach(M)}for(g=-1,v=a[u*t]>=d,ft[v<<2].forEach(M);++g<t-1;)k=v,v=vt(a[u*t+g+1],d),ft[v<<2|k<<3].forEach(M);ft[v<<3].forEach(M);function M(E){var z=[E[0][0]+g,E[0][1]+u],I=[E[1][0]+g,E[1][1]+u],R=c(z),h=c(I),b,C;(b=m[R])?(C=p[h])?(delete m[b.end],delete p[C.start],b===C?(b.ring.push(I),f(b.ring)):p[b.start]=m[C.end]={start:b.start,end:C.end,ring:b.ring.concat(C.ring)}):(delete m[b.end],b.ring.push(I),m[b.end=h]=b):(b=p[h])?(C=m[R])?(delete p[b.start],delete m[C.end],b===C?(b.ring.push(I),f(b.ring)):p[C.start]=m[b.end]={start:C.start,end:b.end,ring:C.ring.concat(b.ring)}):(delete p[b.start],b.ring.unshift(z),p[b.start=R]=b):p[R]=m[h]={start:R,end:h,ring:[z,I]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function l(a,d,f){a.forEach(function(p){var m=p[0],g=p[1],u=m|0,y=g|0,x=xe(d[y*t+u]);m>0&&m<t&&u===m&&(p[0]=ao(m,xe(d[y*t+u-1]),x,f)),g>0&&g<e&&y===g&&(p[1]=ao(g,xe(d[(y-1)*t+u]),x,f))})}return n.contour=s,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),f=Math.floor(a[1]);if(!(d>=0&&f>=0))throw new Error("invalid size");return t=d,e=f,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?so(To.call(a)):so(a),n):o},n.smooth=function(a){return arguments.length?(r=a?l:Zo,n):r===l},n}function Jo(t){return isFinite(t)?t:NaN}function vt(t,e){return t==null?!1:+t>=e}function xe(t){return t==null||isNaN(t=+t)?-1/0:t}function ao(t,e,o,r){let n=r-e,s=o-e,i=isFinite(n)||isFinite(s)?n/s:Math.sign(n)/Math.sign(s);return isNaN(i)?t:t+i-.5}var yt=60,Ht=14;function lo(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(r,n)=>{let{domains:s,width:i,height:c}=t,l=JSON.stringify([n,s,i,c]);if(l===o)return;o=l;let a=([E,z],I)=>E+(z-E)*I/(yt-1),d=Array.from({length:yt*yt},(E,z)=>r.value([a(s.x,z%yt),a(s.y,Math.floor(z/yt))])),f=io().size([yt,yt]).thresholds(Xo(d))(d),p=E=>t.x(a(s.x,E-.5)).toFixed(1),m=E=>t.y(a(s.y,E-.5)).toFixed(1),g=E=>`M${E.map(([z,I])=>`${p(z)},${m(I)}`).join("L")}Z`,[u,...y]=X(e,"path",Ht+1),[x,v,k,M]=[...s.x.map(t.x),...s.y.map(t.y)];$(u,{d:`M${x},${M}H${v}V${k}H${x}Z`,style:"--gd-height: 0"}),y.forEach((E,z)=>{let I=f[z].coordinates.flat().map(g).join("");$(E,{d:I,style:`--gd-height: ${(z+1)/Ht}`})})}}function Xo(t){let e=t.filter(Number.isFinite).sort((o,r)=>o-r);return Array.from({length:Ht},(o,r)=>ne(e,((r+.7)/Ht)**2))}function Ut(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{X(e,"path",o.length,{d:Yo}).forEach((r,n)=>{$(r,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Yo=`M${Array.from({length:10},(t,e)=>{let[o,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(o)).toFixed(2)},${(-r*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function Ct(t,e,o){let r=n=>{let s=e.svg.getBoundingClientRect(),i=[n.clientX-s.left,n.clientY-s.top];if(n.target.closest(".gd-handle")||!Wt(e,i))return;let c=(l,[a,d])=>Math.min(d,Math.max(a,l));o([c(e.x.invert(i[0]),e.domains.x),c(e.y.invert(i[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Zt(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,n,s,i,c]=["halo","line","dots","cross","head"].map(l=>o.appendChild(J(l==="head"?"circle":"path",{class:`gd-trail-${l}`,r:l==="head"?5:null})));return l=>{if($(o,{display:l.length?null:"none"}),!l.length)return!1;let a=l.map(([x,v])=>[t.x(x),t.y(v)]),d=a.findIndex(([x,v])=>!(Math.abs(x)<5e3&&Math.abs(v)<5e3)),f=d<0?a:a.slice(0,d),p=d<0?null:Ko(f.at(-1),a[d]),m=`M${[...f,...p?[p]:[]].map(be).join("L")}`;$(r,{d:m}),$(n,{d:m}),$(s,{d:f.map(x=>`M${be(x)}h0`).join("")});let g=a.at(-1),u=d>=0||!Wt(t,g),y=u?Qo(t,p?[...f,p]:f):null;return $(i,{d:y?`M${be(y)}m-6,-6l12,12m0,-12l-12,12`:""}),$(c,u?{cx:-99,cy:-99}:{cx:g[0],cy:g[1]}),u}}var be=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Wt({domains:t,x:e,y:o},[r,n]){let[s,i,c,l]=[...t.x.map(e),...t.y.map(o)];return r>=s-1&&r<=i+1&&n>=l-1&&n<=c+1}function Ko([t,e],[o,r]){let n=Math.max(Math.abs(o-t),Math.abs(r-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(r-e)/n]:null}function Qo(t,e){let o=e.findLastIndex(s=>Wt(t,s));if(o<0||o===e.length-1)return null;let[r,n]=[e[o],e[o+1]];for(let s=0;s<24;s++){let i=[(r[0]+n[0])/2,(r[1]+n[1])/2];Wt(t,i)?r=i:n=i}return r}var co=[-1.6,1.6],Jt=12,Nt=1;function tn(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,r=()=>Nt/t.get("kappa"),n=h=>t.get("lr_ends")[h?"momentum":"plain"],s=Z(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),i=s.inside("g",{class:"gd-map","aria-hidden":"true"}),c=dt.map(h=>s.inside("line",{class:`gd-bowl-axis gd-bowl-${h}`})),l=dt.map(h=>s.inside("text",{class:`gd-bowl-${h}`,"aria-hidden":"true"})),a=Zt(s,"bowl"),d=Ut(s),f=h=>t.set({start:h});Ct(t,s,f);let p=ot(t,s,{label:e.start,onMove:f,steps:()=>[.05,.05]}),m=no(t),g=ro(t),u=B(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:h=>10**h,toPlace:Math.log10,text:h=>_(h,3)}),y=B(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:h=>N(h,2)}),x=B(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:h=>N(h,2)}),v=ut(t,"momentum",{label:e.momentum,onPick:h=>({momentum:h,lr:Math.min(t.get("lr"),n(h))})}),k=et(t,{label:e.best_lr,onPress:()=>t.set({lr:St(o(),Nt,r())})}),M=et(t,{label:e.best_both,onPress(){let h=pe(t.get("kappa"));t.set({beta:h,lr:St(h,Nt,r())})}}),E=w("strong"),z=w("div",{class:"gd-over-plot"}),I=h=>w("div",{class:"gd-over-plot"},h),R=[u,y,x,ct(v,k,M)];t.root.append(w("div",{class:"gd-title"},E),w("div",{class:"gd-two"},w("div",{},s.element,w("div",{class:"gd-controls"},...R)),w("div",{},I(e.errors),m.element,I(e.rates),g.element,z))),t.onDraw(()=>{let[h,b,C,L,A]=["kappa","lr","angle","start","steps"].map(U=>t.get(U)),D=Tt({kappa:h,L:Nt,angle:C}),T=ht(D,L,pt({lr:b,beta:o()}),A),q=[[Math.cos(C),Math.sin(C)],[-Math.sin(C),Math.cos(C)]];x.hidden=M.hidden=!t.get("momentum"),s.frame({x:{domain:co},y:{domain:co}}),en(s,i,h,C),q.forEach(([U,V],G)=>{$(c[G],{x1:s.x(-3*U),y1:s.y(-3*V),x2:s.x(3*U),y2:s.y(3*V)}),$(l[G],{x:s.x(1.05*U)+5,y:s.y(1.05*V)-6}),l[G].textContent=e[dt[G]]}),d(D.minima),a(T.points),p.place(L,P(e.place,{x:N(L[0]),y:N(L[1])})),m.draw(q.map(([U,V])=>T.points.map(([G,Y])=>Math.abs(G*U+Y*V))));let O=g.draw({lr:b,beta:o(),mu:r(),L:Nt,widest:n(t.get("momentum"))}),j={percent:_(100*O.factor,3),factor:_(O.factor,3),steps:_(Math.max(1,Math.LN10/-Math.log(O.factor)),2),limit:N(O.limit,2),best:N(O.best,2),least:_(100*wt(O.best,o(),r()),3)};E.textContent=P(O.factor<1?e.shrinks:e.grows,j),E.classList.toggle("gd-bad",O.factor>=1),z.textContent=P(t.get("momentum")?e.formulas_beta:e.formulas,j),s.describe(P(e.picture,{kappa:_(h,3),lr:N(b,2),steps:A})),t.say(E.textContent)})}function en(t,e,o,r){let[n,s]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],i=r*180/Math.PI;$(e,{transform:`matrix(${n} 0 0 ${s} ${t.x(0)} ${t.y(0)}) rotate(${i})`}),X(e,"ellipse",Jt).forEach((c,l)=>{let a=2.4*(Jt-l)/Jt,d=`--gd-height: ${1-l/(Jt-1)}`;$(c,{rx:a*Math.sqrt(o),ry:a,style:d})})}var ve={};mt(ve,{render:()=>on});function on(t){let{words:e}=t,{curvature:o,spread:r,minimum:n,start:s,draws:i,domain:c,rates:l,batches:a}=t.get("problem"),d=i[0].length,f=w("strong"),p=Z(t,{label:e.name,shape:.55,tallest:340}),m=p.inside("path",{class:"gd-cloud-band"}),g=p.inside("path",{class:"gd-cloud-minimum"}),u=i.map((v,k)=>p.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${k}`})),y=B(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:v=>Math.min(l[1],Math.max(l[0],10**v)),toPlace:Math.log10,text:v=>_(v,2)}),x=B(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(w("div",{class:"gd-title"},f),p.element,w("div",{class:"gd-controls"},y,x)),t.onDraw(()=>{let[v,k]=[t.get("lr"),t.get("batch")],M=r**2/k;p.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),i.forEach((h,b)=>{let C=h.map(A=>A*Math.sqrt(M)),L=ae({curvature:o,lr:v,start:s-n,noise:C});$(u[b],{d:p.line(L.map((A,D)=>[D,n+A]))})});let E=h=>n+(1-v*o)**h*(s-n),z=ie({curvature:o,lr:v,variance:M,steps:d}).map(h=>2*Math.sqrt(h)),I=h=>z.map((b,C)=>[C,E(C)+h*b]);$(m,{d:`${p.line([...I(1),...I(-1).reverse()])}Z`}),$(g,{d:p.line([[0,n],[d,n]])});let R=N(Math.sqrt(le({curvature:o,lr:v,variance:M})),1);f.textContent=P(e.title,{width:R}),p.describe(P(e.chart,{lr:_(v,2),batch:k,width:R})),t.say(f.textContent)})}var ye={};mt(ye,{render:()=>nn,scatteredHinges:()=>po});var zt=[-2,2],mo=2e4,go={m:6,b:8,w:4,c:6};function po(t,e=0){let[o,r]=zt,n=l=>Array.from({length:t},(a,d)=>l(d)),s=n(l=>o+(r-o)*((.728+.618033988749895*(l+1)+.41421356*e)%1)),i=n(l=>(l+e)%2?-1:1),c=n(l=>((.125+.7548776662466927*(l+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...i,...s.map((l,a)=>-i[a]*l),...c,0]}function nn(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):r().y,i=rn(t,()=>it(Bt,r().x,n(),at(r().measure))),c=w("strong"),l=w("span"),a=Z(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),f=a.inside("g"),p=a.inside("path",{class:"gd-curve"}),m=a.inside("g",{class:"gd-hinges-kinks"}),g=sn(t,a,{set:r,heights:n}),u=Z(t,{label:e.history,shape:.22,tallest:120}),y=u.inside("path",{class:"gd-curve gd-hinges-loss"}),x=0,v=(L,A=t.get("data"))=>i.begin({n:L,data:A,knobs:po(L,x)}),k=B(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:L=>String(L),onPick:L=>v(L)}),M=B(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:L=>_(L,2),toValue:L=>10**L,toPlace:L=>Math.log10(L)}),E=et(t,{label:e.train,onPress:()=>i.toggle()}),z=et(t,{label:e.step,onPress:()=>i.once()}),I=et(t,{label:e.again,onPress:()=>i.again()}),R=et(t,{label:e.scatter,onPress:()=>{x+=1,v(t.get("n"))}}),h=Q(t,"data",{label:e.data,choices:e.sets,onPick:L=>(i.rest(),{data:L})}),b=w("div",{class:"gd-hinges-knobs"});t.root.append(w("div",{class:"gd-title"},c,l),a.element,w("div",{class:"gd-controls"},ct(E,z,I,R,h),k,M,b),u.element);let C=an(t,b,i);t.onDraw(()=>{let{x:L,range:A,measure:D}=r(),T=i.point(),q=(T.length-1)/3,O=n();a.frame({x:{domain:zt,label:e.x},y:{domain:A,label:e.y}});let j=F=>[F,Bt.value(T,F)],U=Array.from({length:q},(F,S)=>-T[q+S]/T[S]).filter(F=>F>zt[0]&&F<zt[1]);p.setAttribute("d",a.line([...zt,...U].sort((F,S)=>F-S).map(j))),X(m,"circle",U.length,{r:4}).forEach((F,S)=>{let[K,st]=j(U[S]);$(F,{cx:a.x(K),cy:a.y(st)})}),X(d,"path",q).forEach((F,S)=>{let[K,st,xt]=[T[S],T[q+S],T[2*q+S]],Mt=-st/K,$t=zt.filter(bt=>K*bt+st>0),Et=$t.length===1?[...$t,Mt]:$t;F.setAttribute("d",a.line(Et.map(bt=>[bt,xt*Math.max(K*bt+st,0)])))}),X(f,"circle",L.length,{r:L.length>30?3:4.5,class:"gd-point"}).forEach((F,S)=>$(F,{cx:a.x(L[S]),cy:a.y(O[S])})),g.draw(),C.draw(q);let V=i.losses(),G=V.length-1,Y=V.reduce((F,S)=>Number.isFinite(S)?Math.max(F,S):F,1e-12),tt=V.reduce((F,S)=>S>0?Math.min(F,S):F,Y);u.frame({x:{domain:[0,Math.max(50,G)],label:e.history},y:{domain:[tt/1.5,Y*1.5],log:!0}});let nt=Math.max(1,Math.ceil(V.length/300)),rt=V.map((F,S)=>[S,F]).filter(([F])=>F%nt===0||F===G);y.setAttribute("d",u.line(rt)),u.describe(`${e.history}: ${N(V[0],3)} → ${N(V.at(-1),3)}`),E.textContent=i.playing()?e.pause:e.train;let H=e.measures[D],W=V.at(-1);c.textContent=`${H} ${_(W,3)}`,l.textContent=P(i.diverged()?e.diverged:e.steps,{steps:String(G)}),l.classList.toggle("gd-bad",i.diverged()),a.describe(P(e.picture,{n:String(q),measure:H,loss:_(W,3)})),t.say(`${c.textContent}, ${l.textContent}`)})}function rn(t,e){let o=[...t.get("knobs")],r=o,[n,s,i]=[void 0,[e().value(o)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),l=y=>{let[x,v]=[pt({lr:t.get("lr"),beta:.9}),e()];for(let k=0;k<y&&!a()&&s.length<=mo;k++)[o,n]=x.step(o,v.gradient(o),n??x.init(o)),s.push(v.value(o));t.redraw()},a=()=>!(s.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},f=()=>{i&&d(),i=!1,t.redraw()},p=()=>{if(!i||t.signal.aborted)return;let y=performance.now()+5;for(let x=0;x<4&&performance.now()<y;x++)l(1);a()||s.length>mo?f():requestAnimationFrame(p)},m=()=>[n,s]=[void 0,[e().value(o)]],g=()=>{o=[...t.get("knobs")],r=o,m()};for(let y of["data","heights"])t.model.on(`change:${y}`,m),t.signal.addEventListener("abort",()=>t.model.off(`change:${y}`,m));let u=()=>{let y=t.get("knobs");(y.length!==o.length||y.some((x,v)=>x!==o[v]))&&g()};return t.model.on("change:knobs",u),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",u)),{point:()=>o,losses:()=>s,playing:()=>i,diverged:a,rest:f,begin(y){i=!1,t.set(y),g(),t.redraw()},once(){f(),a()&&this.again(),l(1),d()},again(){i=!1,this.begin({knobs:[...r]})},toggle(){if(i)return f();if(a()&&this.again(),c.matches)return l(200),d();i=!0,requestAnimationFrame(p),t.redraw()}}}function sn(t,e,{set:o,heights:r}){let n=20,s=([p,m])=>{let{x:g}=o(),u=Math.round((p-g[0])/(g.at(-1)-g[0])*(g.length-1)),y=[...r()],x=y[n],[v,k]=e.domains.y,M=Math.min(k,Math.max(v,m)),E=Math.abs(u-n);for(let z=1;z<=E;z++)y[n+Math.sign(u-n)*z]=x+(M-x)*z/E;y[u]=M,n=u,t.set({data:"drawn",heights:y})},i=p=>{let{x:m}=o();n=Math.round((p-m[0])/(m.at(-1)-m[0])*(m.length-1))},c=ot(t,e,{label:t.words.pencil,onMove:([p,m])=>{let{x:g}=o(),u=g[1]-g[0],y=Math.abs(p-g[n])>u/2,x=m===r()[n];y&&x?i(p):s([p,m]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),l=p=>{let m=e.svg.getBoundingClientRect();return[e.x.invert(p.clientX-m.left),e.y.invert(p.clientY-m.top)]},a=([p,m])=>p>=e.domains.x[0]&&p<=e.domains.x[1]&&m>=e.domains.y[0]&&m<=e.domains.y[1],d=(p,m)=>e.svg.addEventListener(p,m,{signal:t.signal}),f=!1;d("pointerdown",p=>{let m=l(p);p.pointerType!=="mouse"||p.button||t.get("data")==="seed"||!a(m)||c.element.contains(p.target)||(p.preventDefault(),f=!0,e.svg.setPointerCapture(p.pointerId),i(m[0]),s(m))}),d("pointermove",p=>{if(!f)return;let[m,g]=l(p);s([Math.min(e.domains.x[1],Math.max(e.domains.x[0],m)),g])});for(let p of["pointerup","pointercancel"])d(p,()=>{f=!1});return{draw(){let p=t.get("data")==="seed";if(c.element.style.display=p?"none":"",p)return;let m=[o().x[n],r()[n]];c.place(m,P(t.words.point,{x:N(m[0],1),y:N(m[1],2)}))}}}function an(t,e,o){let r=-1,n=[],s=i=>{n=[...["m","b","w"].flatMap(l=>Array.from({length:i},(a,d)=>[l,d+1])),["c",0]].map(([l,a],d)=>{let f=P(t.words.knob[l],{i:String(a)}),p=w("input",{type:"range","aria-label":f,step:.05});$(p,{min:-go[l],max:go[l]});let m=w("output"),g=()=>{let y=[...o.point()];y[d]=p.valueAsNumber,o.begin({knobs:y})};p.addEventListener("input",g,{signal:t.signal});let u=w("div",{class:"gd-slider"},w("span",{"aria-hidden":"true"},f),p,m);return{at:d,input:p,value:m,element:u}}),e.replaceChildren(...n.map(l=>l.element))};return{draw(i){i!==r&&(r=i,n=[],e.replaceChildren(),i<=2&&s(i));for(let{at:c,input:l,value:a}of n){let d=o.point()[c];l.value=d,a.textContent=N(d,2),l.setAttribute("aria-valuetext",N(d,2))}}}}var ke={};mt(ke,{render:()=>ln});function ln(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")],n=()=>["a","b","c"].map(v=>t.get(v)),s=()=>it(lt,r().x,r().y,at(t.get("measure"),{delta:r().delta})),i=w("strong"),c=w("span"),l=Z(t,{label:e.name}),a=l.inside("g"),d=l.inside("path",{class:"gd-curve gd-knobs-best"}),f=l.inside("path",{class:"gd-curve"}),p=l.inside("g"),m=["a","b","c"].map(v=>B(t,v,{label:v,options:()=>r().ranges[v],text:k=>N(k,r().decimals[v])})),g=Q(t,"measure",{label:e.measure,choices:e.measures}),u=Q(t,"data",{label:e.data,choices:e.sets,onPick:v=>({data:v,...o[v].start})}),y=ut(t,"show_best",{label:e.show_best});t.root.append(w("div",{class:"gd-title"},i,c),l.element,w("div",{class:"gd-controls"},...m,ct(u,g,y)));let x={};t.onDraw(()=>{let{x:v,y:k,domain:M,range:E,labels:z,lowest:I}=r();u.hidden=g.hidden=!t.get("menus");let R=t.get("measure"),h=s().value(n()),b=`${t.get("data")} ${R}`;x[b]=Math.min(h,x[b]??1/0),l.frame({x:{domain:M,label:z.x},y:{domain:E,label:z.y}});let C=gt(...M,121);f.setAttribute("d",l.line(C.map(O=>[O,lt.value(n(),O)]))),d.setAttribute("d",t.get("show_best")?l.line(C.map(O=>[O,lt.value(I[R].point,O)])):""),X(p,"circle",v.length,{r:4.5,class:"gd-point"}).forEach((O,j)=>{O.setAttribute("cx",l.x(v[j])),O.setAttribute("cy",l.y(k[j]))}),X(a,"line",v.length,{class:"gd-residual"}).forEach((O,j)=>{O.setAttribute("x1",l.x(v[j])),O.setAttribute("x2",l.x(v[j])),O.setAttribute("y1",l.y(k[j])),O.setAttribute("y2",l.y(lt.value(n(),v[j])))});let L=e.measures[R],A=I[R].loss;i.textContent=`${L} ${N(h)}`,c.textContent=P(x[b]<A*1.005?e.found:e.record,{best:N(x[b]),lowest:N(A)});let[D,T,q]=["a","b","c"].map(O=>N(t.get(O),r().decimals[O]));l.describe(P(e.picture,{a:D,b:T,c:q,measure:L,loss:N(h)})),t.say(`${i.textContent}. ${c.textContent}`)})}var $e={};mt($e,{render:()=>dn});function dn(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((r,n)=>cn(t,e,r,n)))}function cn(t,e,{ask:o,choices:r},n){let s=Lt(),i=w("p",{class:"gd-quiz-answer",role:"status"}),c=r.map((a,d)=>{let f=w("input",{type:"radio",name:s});return f.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((p,m)=>m===n?d:p)}),{signal:t.signal}),{input:f,element:w("label",{class:"gd-quiz-choice"},f,w("span",{},...Me(a.text)))}}),l=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===l)return;l=a,c.forEach(({input:f,element:p},m)=>{f.checked=m===a,p.classList.toggle("gd-quiz-right",m===a&&r[m].right),p.classList.toggle("gd-quiz-wrong",m===a&&!r[m].right)});let d=r[a];i.replaceChildren(...d?[w("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...Me(d.why)]:[])}),w("fieldset",{class:"gd-quiz-question"},w("legend",{},...Me(o)),...c.map(({element:a})=>a),i)}function Me(t){return t.split("`").map((e,o)=>o%2?w("code",{},e):e)}var Ee={};mt(Ee,{render:()=>gn});var mn=["Momentum","Nesterov","Adam"],It=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function fo(t,e,o){let{words:r}=t,n=()=>o().lr[It(t.get(e))],s=Q(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:a=>({[e]:a,...It(a)===It(t.get(e))?{}:{[`${e}_lr`]:o().lr[It(a)].start}})}),i=B(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>_(a,3)}),c=B(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),l=w("div",{class:"gd-race-fate"});return{element:w("div",{class:`gd-race-panel gd-race-${e}`},s,i,c,l),show(a){i.hidden=!a,c.hidden=!a||!mn.includes(t.get(e)),l.hidden=!a},say({heights:a,step:d,left:f,divergedAt:p}){let m=p!==null&&p<=d,g=a.findIndex(v=>v<=a[0]/1e3),u=g>=0&&g<=d,y=m?r.diverged:f?r.left:u?r.arrived:r.fares,x={height:_(a[d],2),step:m?p:d,arrival:g};return l.textContent=P(y,x),l.classList.toggle("gd-bad",m||f),`${r.methods[t.get(e)]}: ${l.textContent}`}}}function ho(t,{from:e,to:o,perSecond:r}){let n=null,s=null,i=()=>{n=null,s=null,t.redraw()},c=l=>{if(n===null||t.signal.aborted)return;n||=l;let a=e+Math.floor((l-n)/1e3*r());if(a>=o()){i();return}s=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>s,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){i();return}n=0,requestAnimationFrame(c)}}}function uo(t,e,{last:o,pace:r}){let n=0,s=()=>{clearInterval(n),n=0,t.redraw()},i=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&s()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:s,toggle(){n?s():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(i,r),t.redraw())}}}var kt=["first","second"];function gn(t){let{words:e}=t,o=t.get("scenes"),r=()=>o[t.get("landscape")],n=Z(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),s=lo(n),i=kt.map(k=>Zt(n,k)),c=Ut(n),l=k=>t.set({start:k});Ct(t,n,l);let a=ot(t,n,{label:e.start,onMove:l,steps:()=>[n.domains.x,n.domains.y].map(([k,M])=>(M-k)/100)}),d=Z(t,{label:e.losses,shape:.7,tallest:260}),f=kt.map(k=>d.inside("path",{class:`gd-curve gd-race-${k}`})),p=kt.map(k=>d.over("circle",{class:`gd-race-end gd-race-${k}`,r:4})),m=Q(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:k=>({landscape:k,...hn(o[k],t)})}),g=B(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:k=>10**k,toPlace:Math.log10,text:k=>_(k,3)}),u=B(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),y=ho(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),x=et(t,{label:e.race,onPress:y.toggle}),v=kt.map(k=>fo(t,k,r));t.root.append(w("div",{class:"gd-two"},w("div",{},n.element,w("div",{class:"gd-controls"},u,g,w("div",{class:"gd-race-map"},x,m))),w("div",{},...v.map(({element:k})=>k),w("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let k=t.get("landscape"),M=k==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,E=re(k,M),z=E.value(E.minima[0]),I=y.at()??t.get("steps");g.hidden=k!=="bowl",x.textContent=y.at()===null?e.race:e.stop;let[R,h]=r().axes;n.frame({x:{domain:E.domain[0],label:R},y:{domain:E.domain[1],label:h}}),s(E,[k,M]),c(E.minima);let b=t.get("start");a.place(b,P(e.place,{x:_(b[0]),y:_(b[1]),loss:_(E.value(b))}));let C=kt.map(T=>pn(t,T,E)),L=fn(C,z);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:L,log:!0}});let A=kt.map((T,q)=>{if(v[q].show(C[q]!==null),C[q]===null)return i[q]([]),$(f[q],{d:""}),$(p[q],{cx:-99}),"";let{points:O,losses:j,divergedAt:U}=C[q],V=i[q](O.slice(0,I+1)),G=j.map(tt=>Math.max(tt-z,L[0]/10));$(f[q],{d:d.line(G.slice(0,I+1).map((tt,nt)=>[nt,tt]))});let Y=G[I]>=L[0]&&G[I]<=L[1];return $(p[q],Y?{cx:d.x(I),cy:d.y(G[I])}:{cx:-99,cy:-99}),v[q].say({heights:j.map(tt=>tt-z),step:I,left:V,divergedAt:U})}),D=P(e.picture,{landscape:e.landscapes[k],steps:I});n.describe(`${D} ${A.join(" ")}`),y.at()===null&&t.say(A.join(" "))})}function pn(t,e,o){let r=t.get(e);if(r==="nobody")return null;let[n,s]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return ht(o,t.get("start"),se(r,{lr:n,beta:s,beta1:s}),t.get("longest"))}function fn(t,e){let o=t.flatMap(i=>i?i.losses:[]).map(i=>i-e),r=o.find(i=>Number.isFinite(i)&&i>0)??1,n=Math.ceil(Math.log10(r)+.3),s=o.reduce((i,c)=>c>0?Math.min(i,c):i,r);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(s)))),10**n]}function hn({start:t,lr:e},o){let r=kt.map(n=>[`${n}_lr`,e[It(o.get(n))].start]);return{start:t,...Object.fromEntries(r)}}var Se={};mt(Se,{render:()=>un});var Ae=gt(-17,.5,141).map(t=>10**t),xo=[1e-16,100];function un(t){let{words:e}=t,{x:o,y:r,held:n,domains:s,delta:i}=t.get("problem"),c=["a","b","c"],l=()=>c.indexOf(t.get("knob")),a=h=>n.map((b,C)=>C===l()?h:b),d=()=>it(lt,o,r,at(t.get("measure"),{delta:i})),f=h=>{let b=Vt[t.get("precision")],C=fe({x:o,y:r,measure:t.get("measure"),delta:i},b);return he(C,a(t.get("at")),l(),h,t.get("central"),b)},p=w("strong",{class:"gd-slope-truth"}),m=w("span",{class:"gd-slope-measured"}),g=Z(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),u=g.inside("path",{class:"gd-curve gd-slope-loss"}),y=g.inside("path",{class:"gd-curve"}),x=g.inside("path",{class:"gd-curve gd-slope-secant"}),v=g.inside("g"),k=ot(t,g,{label:e.place,axis:"x",steps:()=>[(s[t.get("knob")][1]-s[t.get("knob")][0])/300,0],onMove:([h])=>t.set({at:h})}),M=Z(t,{label:e.errors,shape:.36,tallest:220}),E=M.inside("g"),z=M.inside("circle",{class:"gd-slope-now",r:7}),I=B(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:h=>10**h,text:h=>_(h,2)});t.root.append(w("div",{class:"gd-title"},p,m),g.element,w("div",{class:"gd-controls"},I),M.element,w("div",{class:"gd-controls"},ct(Q(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(h=>[h,h])),onPick:h=>({knob:h,at:n[c.indexOf(h)]})}),Q(t,"measure",{label:e.measure,choices:e.measures}),Q(t,"precision",{label:e.precision,choices:e.precisions}),ut(t,"central",{label:e.central}))));let R="";t.onDraw(()=>{let[h,b,C,L]=["at","h","central","precision"].map(H=>t.get(H)),A=d(),D=H=>A.value(a(H)),T=A.gradient(a(Vt[L](h)))[l()],q=f(b),O=Math.abs(q-T),j=s[t.get("knob")],U=gt(...j,161).map(H=>[H,D(H)]),V=1.05*Math.max(...U.map(([,H])=>H));g.frame({x:{domain:j,label:t.get("knob")},y:{domain:[0,V],label:e.loss}}),u.setAttribute("d",g.line(U));let G=(H,W)=>j.map(F=>[F,H+W*(F-h)]);y.setAttribute("d",g.line(G(D(h),T)));let Y=C?[h-b,h+b]:[h,h+b];x.setAttribute("d",g.line(G(D(Y[0])+q*(h-Y[0]),q))),X(v,"circle",2,{class:"gd-slope-end",r:5}).forEach((H,W)=>{$(H,{cx:g.x(Y[W]),cy:g.y(D(Y[W]))})}),k.place([h,D(h)],P(e.at,{knob:t.get("knob"),at:N(h),loss:N(D(h))})),M.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:xo,log:!0,label:e.error}});let tt=H=>Math.max(xo[0],H),nt=JSON.stringify([h,t.get("knob"),t.get("measure"),L,C,M.width]);nt!==R&&X(E,"circle",Ae.length,{r:2.2,class:"gd-slope-error"}).forEach((H,W)=>{$(H,{cx:M.x(Ae[W]),cy:M.y(tt(Math.abs(f(Ae[W])-T)))})}),R=nt,$(z,{cx:M.x(b),cy:M.y(tt(O))}),p.textContent=P(e.slope,{slope:N(T,4)}),m.textContent=P(e.difference,{difference:N(q,4),error:_(O,2)});let rt=`${p.textContent}, ${m.textContent}`;g.describe(`${e.name}. ${rt}`),M.describe(P(e.errors,{h:_(b,2),error:_(O,2)})),t.say(rt)})}var Ce={};mt(Ce,{render:()=>xn});function xn(t){let{words:e}=t,{x:o,y:r,start:n,longest:s,rates:i,domain:c,range:l}=t.get("problem"),a=w("strong"),d=w("span"),f=Z(t,{label:e.name,shape:.7,tallest:300}),p=f.inside("g"),m=f.inside("path",{class:"gd-curve"}),g=f.inside("g"),u=Z(t,{label:e.name,shape:.7,tallest:300}),y=["zeroed","unzeroed"].map(h=>({name:h,line:u.inside("path",{class:`gd-curve gd-steps-${h}`}),end:u.inside("circle",{class:`gd-steps-${h}`,r:5}),label:u.over("text",{class:`gd-steps-${h}`,"aria-hidden":"true"})})),x=B(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:h=>Math.min(i[1],Math.max(i[0],10**h)),toPlace:Math.log10,text:h=>_(h,2)}),v=B(t,"step",{label:e.steps,options:()=>({min:0,max:s,step:1})}),k=uo(t,"step",{last:s,pace:70}),M=et(t,{label:e.play,onPress:k.toggle}),E=et(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,s)})}),z=et(t,{label:e.reset,onPress:()=>{k.stop(),t.set({step:0})}}),I=ut(t,"zero_grad",{label:e.zero_grad}),R=Q(t,"measure",{label:e.measure,choices:e.measures});t.root.append(w("div",{class:"gd-title"},a,d),w("div",{class:"gd-steps-pair"},f.element,u.element),w("div",{class:"gd-controls"},ct(E,M,z,I,R),x,v)),t.onDraw(()=>{let[h,b,C]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],L=it(lt,o,r,at(t.get("measure"))),A={zeroed:ht(L,n,jt({lr:h}),s),unzeroed:ht(L,n,pt({lr:h,beta:1}),s)},D=t.get("zero_grad")?"zeroed":"unzeroed",T=!t.get("menus");I.hidden=R.hidden=T;let{points:q,losses:O}=A[D],j=O.findIndex(S=>!(S<1e3*O[0])),U=j>=0&&j<=b;M.textContent=k.on()?e.pause:e.play,f.frame({x:{domain:c,label:e.x},y:{domain:l,label:e.y}});let V=S=>lt.value(q[b],S);$(m,{d:f.line(gt(...c,121).map(S=>[S,V(S)]))}),X(g,"circle",o.length,{r:4,class:"gd-point"}).forEach((S,K)=>$(S,{cx:f.x(o[K]),cy:f.y(r[K])})),X(p,"line",o.length,{class:"gd-residual"}).forEach((S,K)=>{let st=Math.max(-1e4,Math.min(1e4,f.y(V(o[K]))||0));$(S,{x1:f.x(o[K]),x2:f.x(o[K]),y1:f.y(r[K]),y2:st})});let G=1.6*O[0];u.frame({x:{domain:[0,s],label:e.step},y:{domain:[0,G],label:C}});for(let{name:S,line:K,end:st,label:xt}of y){let Mt=A[S].losses[b],$t=S===D||!T,Et=$t&&Mt<=G;$(K,{d:$t?u.line(A[S].losses.slice(0,b+1).map((Yt,Mo)=>[Mo,Yt])):""});for(let Yt of[K,st,xt])Yt.classList.toggle("gd-steps-other",S!==D);$(st,{cx:Et?u.x(b):-99,cy:Et?u.y(Mt):-99});let bt=b>s*.6,ko=Mt<A[S==="zeroed"?"unzeroed":"zeroed"].losses[b];$(xt,{x:Et&&b>0?u.x(b)+(bt?-9:9):-999,y:Et?Math.max(22,u.y(Mt)+(ko?18:-9)):-999,"text-anchor":bt?"end":"start"}),xt.textContent=T?"":e[S]}let[Y,tt,nt]=q[b].map(S=>Math.abs(S)<1e4?N(S):_(S,2)),rt=S=>S<1e4?N(S):_(S,2),H=rt(O[b]);a.textContent=P(e.title,{measure:C,loss:H}),d.textContent=U?P(e.diverged,{step:j}):P(e.knobs,{a:Y,b:tt,c:nt,step:b}),d.classList.toggle("gd-steps-lost",U),f.describe(P(e.fit,{step:b,a:Y,b:tt,c:nt}));let[W,F]=["zeroed","unzeroed"].map(S=>rt(A[S].losses[b]));u.describe(T?P(e.alone,{step:b,loss:H}):P(e.run,{step:b,zeroed:W,unzeroed:F})),k.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var Le={};mt(Le,{render:()=>vn});var ze=9;function Ie(t,e){let o=t.inside("g",{class:`gd-arrow gd-arrow-${e}`,"aria-hidden":"true"}),[r,n]=["line","head"].map(s=>o.appendChild(J("path",{class:`gd-arrow-${s}`})));return([s,i],[c,l])=>{let[a,d]=[[t.x(s),t.y(i)],[t.x(c),t.y(l)]],[f,p]=[d[0]-a[0],d[1]-a[1]],m=Math.hypot(f,p);if($(r,{d:`M${qt(a)}L${qt(d)}`}),m<ze){$(n,{d:""});return}let[g,u]=[ze*f/m,ze*p/m],y=x=>[d[0]-g+x*.45*u,d[1]-u-x*.45*g];$(n,{d:`M${qt(y(1))}L${qt(d)}L${qt(y(-1))}Z`})}}var qt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;var bn=240,bo=4,wn={euclid:2,max:1/0,one:1};function vn(t){let{words:e}=t,{window:[o,r],lr:n,p:s,shortest:i,between:c}=t.get("problem"),l=()=>t.get("norm"),a=()=>{let[A,D]=t.get("axis"),T=t.get("across")/Math.hypot(A,D);return[[A,D],[-T*D,T*A]]},d=Z(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),f=d.inside("g",{class:"gd-balls-levels","aria-hidden":"true"}),p=d.inside("path",{class:"gd-balls-ball"}),m=d.inside("path",{class:"gd-balls-touch"}),g=d.inside("path",{class:"gd-balls-side"}),u=Ie(d,"gradient"),y=Ie(d,"step"),x=["gradient","step"].map(A=>d.over("text",{class:`gd-balls-${A}`,"aria-hidden":"true"})),v=A=>t.set({grad:A.map(wo)});Ct(t,d,v);let k=()=>[.02,.02],M=ot(t,d,{label:e.axis,steps:k,onMove:A=>t.set({axis:yn(A.map(D=>D/t.get("lr")),i,r)})}),E=ot(t,d,{label:e.gradient,steps:k,onMove:v}),z=w("strong",{class:"gd-balls-step"}),I=w("div",{class:"gd-balls-numbers"}),R=B(t,"p",{label:e.p,options:()=>({min:1-1/s[0],max:1-1/s[1],step:.01}),toPlace:A=>1-1/A,toValue:A=>Math.min(s[1],Math.max(s[0],1/(1-A))),text:A=>_(A,3)}),h={min:i,max:r,step:.01},b=B(t,"across",{label:e.across,options:()=>h,text:A=>N(A,2)}),C=B(t,"lr",{label:e.lr,options:()=>({min:n[0],max:n[1],step:.01}),text:A=>N(A,2)}),L=[Q(t,"norm",{label:e.norm,choices:e.norms}),C,R,b];t.root.append(w("div",{class:"gd-title"},z),w("div",{class:"gd-two"},d.element,w("div",{},w("div",{class:"gd-controls"},...L),I))),t.onDraw(()=>{let[A,D]=[t.get("grad"),t.get("lr")],T=l()==="ellipse"?{axes:a()}:{p:wn[l()]??t.get("p")},{direction:q,dual:O,side:j}=ce(T,A),U=W=>W.map(F=>-D*F),V=U(q),G=D*O;R.hidden=l()!=="p",b.hidden=l()!=="ellipse",$(M.element,{display:l()==="ellipse"?null:"none"}),d.frame({x:{domain:[o,r]},y:{domain:[o,r]}}),$(p,{d:`${d.line(me(T,bn).map(U))}Z`});let Y=Math.hypot(...A),tt=W=>{let F=A.map(K=>W/Y/Y*K),S=[-bo*A[1]/Y,bo*A[0]/Y];return d.line([1,-1].map(K=>F.map((st,xt)=>st+K*S[xt])))},nt=Y?Math.floor(r*(Math.abs(A[0])+Math.abs(A[1]))/c):-.5;X(f,"path",2*nt+1).forEach((W,F)=>$(W,{d:tt((F-nt)*c)})),$(m,{d:Y?tt(-G):""}),$(g,{d:j?d.line(j.map(U)):""}),u([0,0],A),y([0,0],V),E.place(A,Xt(e.place,A)),M.place(a()[0].map(W=>D*W),Xt(e.place,t.get("axis"))),[A,V].forEach((W,F)=>kn(d,x[F],W,[e.gradient,e.step][F]));let rt={g:Xt(e.place,A),step:Xt(e.place,V),fall:N(G),dual:N(O),lr:N(D),formula:P(e.duals[l()],{q:_(t.get("p")===1?1/0:1/(1-1/t.get("p")),3)})};z.textContent=P(e.title,rt);let H=[e.step_is,e.dual_is,e.fall_is,j?e.side:e.line];I.replaceChildren(...H.map(W=>w("p",{},P(W,{...rt,between:c})))),d.describe(P(e.picture,{...rt,norm:e.norms[l()]})),t.say(`${z.textContent}. ${P(e.step_is,rt)}`)})}var Xt=(t,[e,o])=>P(t,{x:N(e),y:N(o)}),wo=t=>Math.round(t*1e3)/1e3;function yn([t,e],o,r){let n=c=>wo(Math.min(r,Math.max(-r,c))),s=Math.hypot(t,e);if(s===0)return[o,0];let i=Math.max(1,o*1.001/s);return[n(i*t),n(i*e)]}function kn(t,e,[o,r],n){let[i,c]=[t.x(o),t.y(r)],l=o>=0?"start":"end",a=Math.abs(o)>.55*t.domains.x[1],d=a?"middle":l;$(e,{x:i+(a?0:o>=0?10:-10),y:c+(r>0?-14:22),"text-anchor":d}),e.textContent=n}var vo={bowl_explorer:we,cloud:ve,hinges:ye,knobs:ke,quiz:$e,race:Ee,slope:Se,steps:Ce,unit_balls:Le};var Ne=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,o){Object.is(this.#e[e],o)||(this.#e[e]=o,this.#o(`change:${e}`),this.#o("change"))}on(e,o){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(o)}off(e,o){this.#t.get(e)?.delete(o)}save_changes(){}#o(e){for(let o of[...this.#t.get(e)??[]])o()}};function Mn(t){t.dataset.live="";let e=JSON.parse(t.querySelector("script[type='application/json']").textContent),o=document.createElement("div");t.append(o);try{Re(vo,new Ne(e),o)}catch(r){o.remove(),delete t.dataset.live,console.error(r)}}function yo(){document.querySelectorAll(".gd-widget").forEach(t=>{setTimeout(()=>{"live"in t.dataset||Mn(t)})})}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",yo):yo();})();
