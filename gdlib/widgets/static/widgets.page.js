/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-c9101e9074b770fab9cb9ea838db553de4087111361059ad4d95d644ee64901c
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var Qo=Object.defineProperty;var xt=(t,e)=>{for(var o in e)Qo(t,o,{get:e[o],enumerable:!0})};var Qe=`/* Cloud: walks over the band where most of them are. */

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
`;var to=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var eo=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var oo=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var no=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

.gd-trust_region .gd-plot-box {
  margin: 0 auto;
  max-width: 476px; /* up to here the map is as high as it is wide, and a circle is one */
}

.gd-trust_region .gd-map path {
  stroke: none;
}

.gd-trust-rings ellipse {
  fill: none;
  stroke: var(--gd-model);
  stroke-opacity: 0.55;
  stroke-width: 1;
  vector-effect: non-scaling-stroke; /* the layer is stretched */
}

.gd-trust-rings + .gd-trust-rings ellipse {
  stroke-opacity: 1;
  stroke-width: 1.8;
}

.gd-trust-circle {
  fill: var(--gd-ground);
  fill-opacity: 0.35;
  stroke: var(--gd-ink);
  stroke-width: 2;
}

.gd-plot .gd-trust-arc {
  fill: none;
  stroke: var(--gd-ink);
  stroke-dasharray: 2 5;
  stroke-linecap: round;
  stroke-width: 2.2;
}

.gd-plot .gd-trust-whole {
  fill: var(--gd-ground);
  stroke: var(--gd-ink);
  stroke-width: 2;
}

.gd-arrow-trust {
  --gd-arrow: var(--gd-ink);
}

.gd-trail-trust {
  --gd-racer: var(--gd-path);
}

.gd-trail-trust .gd-trail-head {
  display: none; /* the handle is there */
}

.gd-trust_region .gd-handle-dot {
  fill: var(--gd-ink);
}

.gd-trust_region .gd-trust-rim .gd-handle-dot {
  fill: var(--gd-ground);
  stroke: var(--gd-ink);
}

.gd-plot .gd-trust-promised {
  --gd-fall: var(--gd-model);
}

.gd-plot .gd-trust-had {
  --gd-fall: var(--gd-path);
}

.gd-plot .gd-curve:is(.gd-trust-promised, .gd-trust-had) {
  stroke: var(--gd-fall);
  stroke-width: 2;
}

.gd-plot .gd-trust-dot {
  fill: var(--gd-fall);
  stroke: var(--gd-ground);
}

.gd-plot .gd-trust-here {
  fill: none;
  stroke: var(--gd-edge);
}

.gd-trust-numbers p {
  font-variant-numeric: tabular-nums;
  margin: 0.3rem 0 0;
}

.gd-trust-numbers p.gd-trust-promised {
  color: var(--gd-model);
}

.gd-trust-numbers p.gd-trust-had {
  color: var(--gd-path);
}

.gd-trust-numbers .gd-over-plot {
  margin-top: 0.6rem;
}

.gd-trust_region .gd-button:disabled {
  cursor: default;
  opacity: 0.5;
}
`;var ro=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function so(t,e,o){let r=e.get("kind"),n=new ce(e,o);return an(o),o.classList.add("gd-live",`gd-${r}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[r].render(n),n.start(),()=>n.end()}var ce=class{#e=[];#t=[];#o=0;#n=0;#r=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[o,r]of Object.entries(e))this.model.set(o,r);this.model.save_changes()}onStart(e){this.#e.push(e)}onDraw(e){this.#t.push(e)}redraw=()=>{this.#o||=requestAnimationFrame(()=>{this.#o=0,this.drawNow()})};drawNow(){for(let e of this.#t)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#e)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#o),clearTimeout(this.#n),this.#r.abort(),this.root.replaceChildren()}};function an(t){let e=t.getRootNode(),o=e===document||!e.querySelector?document.head:e;if(o.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=oo+to+eo+Qe+no+ro,o.append(r)}var Pe={};xt(Pe,{render:()=>qn});function v(t,e={},...o){return lo(document.createElement(t),e,o)}function tt(t,e={},...o){return lo(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function $(t,e){for(let[o,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(o):t.setAttribute(o,r===!0?"":r);return t}function Q(t,e,o,r={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(tt(e,r));return[...t.children]}function lo(t,e,o){return $(t,e),t.append(...o),t}var ao=0;function Dt(){return ao+=1,`gd-${ao}-${Math.random().toString(36).slice(2,8)}`}function q(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function F(t,e=3){if(!Number.isFinite(t)||t===0)return q(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[r,n]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${me(Number(n))}`}return q(t,Math.max(0,e-1-o))}function me(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function io(t){return String(Number(t.toPrecision(10))).replace("-","−")}function z(t,e){return t.replace(/\{(\w+)\}/g,(o,r)=>e[r]??o)}function at(t,e,{label:o,onMove:r,steps:n,axis:s="both"}){let l=tt("circle",{class:"gd-handle-dot",r:8}),c=tt("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":s==="x"?"horizontal":null});i.append(c,l);let a=[0,0],d=([g,m])=>{let u=(k,[x,b])=>Math.min(b,Math.max(x,k));a=[u(g,e.domains.x),s==="x"?a[1]:u(m,e.domains.y)],r(a)},f=g=>{let m=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-m.left),e.y.invert(g.clientY-m.top)]},p=(g,m)=>i.addEventListener(g,m,{signal:t.signal});return p("pointerdown",g=>{g.button||(i.setPointerCapture(g.pointerId),i.focus({preventScroll:!0}),g.preventDefault())}),p("pointermove",g=>{i.hasPointerCapture(g.pointerId)&&d(f(g))}),p("keydown",g=>{let[m,u]=n(),k=g.shiftKey?10:1,x=s==="x"?[m,0]:[0,u],b={ArrowRight:[m,0],ArrowLeft:[-m,0],ArrowUp:x,ArrowDown:[-x[0],-x[1]],PageUp:[10*x[0],10*x[1]],PageDown:[-10*x[0],-10*x[1]]}[g.key],[w,y]=e.domains.x;if(b)d([a[0]+k*b[0],a[1]+k*b[1]]);else if(g.key==="Home")d([w,a[1]]);else if(g.key==="End")d([y,a[1]]);else return;g.preventDefault()}),{element:i,place([g,m],u){a=[g,m],$(i,{transform:`translate(${e.x(g)},${e.y(m)})`,"aria-valuenow":Number(g.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":u})}}}function ge(t){return t===null?NaN:+t}function pe(t,e){let o=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++o;else{let r=-1;for(let n of t)(n=e(n,++r,t))!=null&&(n=+n)>=n&&++o}return o}function Ht(t,e){let o,r;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=r=n):(o>n&&(o=n),r<n&&(r=n)));else{let n=-1;for(let s of t)(s=e(s,++n,t))!=null&&(o===void 0?s>=s&&(o=r=s):(o>s&&(o=s),r<s&&(r=s)))}return[o,r]}var ln=Math.sqrt(50),dn=Math.sqrt(10),cn=Math.sqrt(2);function Wt(t,e,o){let r=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(r)),s=r/Math.pow(10,n),l=s>=ln?10:s>=dn?5:s>=cn?2:1,c,i,a;return n<0?(a=Math.pow(10,-n)/l,c=Math.round(t*a),i=Math.round(e*a),c/a<t&&++c,i/a>e&&--i,a=-a):(a=Math.pow(10,n)*l,c=Math.round(t/a),i=Math.round(e/a),c*a<t&&++c,i*a>e&&--i),i<c&&.5<=o&&o<2?Wt(t,e,o*2):[c,i,a]}function It(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let r=e<t,[n,s,l]=r?Wt(e,t,o):Wt(t,e,o);if(!(s>=n))return[];let c=s-n+1,i=new Array(c);if(r)if(l<0)for(let a=0;a<c;++a)i[a]=(s-a)/-l;else for(let a=0;a<c;++a)i[a]=(s-a)*l;else if(l<0)for(let a=0;a<c;++a)i[a]=(n+a)/-l;else for(let a=0;a<c;++a)i[a]=(n+a)*l;return i}function fe(t,e,o){return e=+e,t=+t,o=+o,Wt(t,e,o)[2]}function Ut(t,e,o){let r;for(;;){let n=fe(t,e,o);if(n===r||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),r=n}}function Jt(t){return Math.max(1,Math.ceil(Math.log(pe(t))/Math.LN2)+1)}function he(t,e,o=ge){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+o(t[0],0,t);if(e>=1)return+o(t[r-1],r-1,t);var r,n=(r-1)*e,s=Math.floor(n),l=+o(t[s],s,t),c=+o(t[s+1],s+1,t);return l+(c-l)*(n-s)}}function Y(t,{label:e,shape:o=.62,tallest:r=380,interactive:n=!1}){let s=tt("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=tt("g",{class:"gd-grid","aria-hidden":"true"}),c=tt("text",{class:"gd-axis-label","aria-hidden":"true"}),i=tt("text",{class:"gd-axis-label","aria-hidden":"true"}),a=tt("svg",{class:"gd-inside"}),d=tt("g");s.append(l,a,d,c,i);let f=v("div",{class:"gd-plot-box"},s),p=null,g=600,m={left:44,right:12,top:10,bottom:40},u=()=>{let y=g;return g=Math.round(f.clientWidth)||g,g!==y};t.onStart(u);let k=new ResizeObserver(()=>{u()&&t.redraw()});k.observe(f),t.signal.addEventListener("abort",()=>k.disconnect());function x(){let y=Math.round(Math.min(r,Math.max(200,g*o)));return p?.width===g&&p?.height===y?!1:(p={width:g,height:y},$(s,{width:g,height:y,viewBox:`0 0 ${g} ${y}`}),$(a,{x:m.left,y:m.top,width:g-m.left-m.right,height:y-m.top-m.bottom,viewBox:`${m.left} ${m.top} ${g-m.left-m.right} ${y-m.top-m.bottom}`}),!0)}let b="",w={element:f,svg:s,inside:(y,E)=>a.appendChild(tt(y,E)),over:(y,E)=>d.appendChild(tt(y,E)),describe:y=>s.setAttribute("aria-label",y),frame({x:y,y:E}){m.left=E.log?58:44;let I=x(),P=JSON.stringify([y,E]);if(!I&&P===b)return;b=P;let T=p.width-m.right,h=p.height-m.bottom;w.x=co(y,[m.left,T]),w.y=co(E,[h,m.top]),w.domains={x:y.domain,y:E.domain},w.width=T-m.left,w.height=h-m.top;let M=mo(y,Math.max(3,Math.floor(w.width/70))),L=mo(E,Math.max(3,Math.floor(w.height/48))),O=Q(l,"g",M.length+L.length+1);M.forEach((_,V)=>{let D=w.x(_.value);O[V].replaceChildren(tt("line",{x1:D,x2:D,y1:m.top,y2:h}),tt("text",{x:D,y:h+16,"text-anchor":"middle"},_.text))}),L.forEach((_,V)=>{let D=w.y(_.value);O[M.length+V].replaceChildren(tt("line",{x1:m.left,x2:T,y1:D,y2:D}),tt("text",{x:m.left-6,y:D+4,"text-anchor":"end"},_.text))}),O.at(-1).replaceChildren(tt("path",{class:"gd-axes",d:`M${m.left},${m.top}V${h}H${T}`})),$(c,{x:(m.left+T)/2,y:p.height-5,"text-anchor":"middle"}),c.textContent=y.label??"";let A=(m.top+h)/2;$(i,{x:11,y:A,"text-anchor":"middle",transform:`rotate(-90 11 ${A})`}),i.textContent=E.label??""},line(y){let E="",I="M";for(let[P,T]of y){let h=w.x(P),M=Math.max(-1e5,Math.min(1e5,w.y(T)));Number.isFinite(h)&&Number.isFinite(M)?(E+=`${I}${h.toFixed(1)},${M.toFixed(1)}`,I="L"):I="M"}return E}};return w}function co({domain:[t,e],log:o=!1},[r,n]){let s=o?Math.log10:a=>a,[l,c]=[s(t),s(e)],i=a=>r+(s(a)-l)/(c-l)*(n-r);return i.invert=a=>{let d=l+(a-r)/(n-r)*(c-l);return o?10**d:d},i}function mo({domain:[t,e],log:o=!1},r){if(!o)return It(t,e,r).map(i=>({value:i,text:io(i)}));let[n,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((s-n)/r));return Array.from({length:s-n+1},(i,a)=>n+a).filter(i=>i%l===0).map(i=>({value:10**i,text:me(i)}))}function gt(t,e,o){return Array.from({length:o},(r,n)=>t+(e-t)*n/(o-1))}function Mt(t,e,o,r){let n=Array.from(e),s=o.init(n),l=[n],c=[t.value(n)];for(let a=0;a<r;a++)[n,s]=o.step(n,t.gradient(n),s),l.push(n),c.push(t.value(n));let i=c.findIndex(a=>!Number.isFinite(a));return{points:l,losses:c,divergedAt:i<0?null:i}}var Zt={value:Math.abs,slope:Math.sign},po={value:t=>t*t,slope:t=>2*t};function fo(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var go={mae:()=>Zt,mse:()=>po,huber:t=>fo(t.delta)};function pt(t,e={}){if(!Object.hasOwn(go,t))throw new RangeError(`no measure is named ${t}`);return go[t](e)}function ft(t,e,o,r){return{value(n){let s=0;for(let l=0;l<e.length;l++)s+=r.value(t.value(n,e[l])-o[l]);return s/e.length},gradient(n){let s=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let c=r.slope(t.value(n,e[l])-o[l]);t.addGradient(s,c/e.length,n,e[l])}return s}}}var Yt=t=>[[-t,t],[-t,t]];function Xt({kappa:t,L:e=1,angle:o=0}){let r=e/t,[n,s]=[Math.cos(o),Math.sin(o)],[l,c,i]=[r*n*n+e*s*s,(r-e)*n*s,r*s*s+e*n*n];return{value:([a,d])=>((l*a+c*d)*a+(c*a+i*d)*d)/2,gradient:([a,d])=>[l*a+c*d,c*a+i*d],minima:[[0,0]],domain:Yt(1.5)}}function uo({a:t=1,b:e=100}={}){return{value:([o,r])=>(t-o)**2+e*(r-o*o)**2,gradient:([o,r])=>[-2*(t-o)-4*e*o*(r-o*o),2*e*(r-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function xo(){let t=[1.5,2.25,2.625],e=(o,r)=>t.map((n,s)=>n-o*(1-r**(s+1)));return{value:([o,r])=>e(o,r).reduce((n,s)=>n+s*s,0),gradient:([o,r])=>e(o,r).reduce(([n,s],l,c)=>[n-2*l*(1-r**(c+1)),s+2*l*o*(c+1)*r**c],[0,0]),minima:[[3,.5]],domain:Yt(4.5)}}function bo(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,r]=[t*t+e-11,t+e*e-7];return[4*o*t+2*r,2*o+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Yt(5)}}function wo(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Yt(1.5)}}function mn({x:t,y:e,b:o,minima:r,domain:n}){return{...ft({value:([l,c],i)=>l*i*i+o*i+c,addGradient(l,c,i,a){l[0]+=c*a*a,l[1]+=c}},t,e,Zt),minima:r,domain:n}}var ho={parabola:mn,bowl:Xt,rosenbrock:uo,beale:xo,himmelblau:bo,saddle:wo};function ue(t,e={}){if(!Object.hasOwn(ho,t))throw new RangeError(`no landscape is named ${t}`);return ho[t](e)}function Kt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((r,n)=>r-t*o[n]),null]}}function wt({lr:t,beta:e=.9,dampening:o=0,nesterov:r=!1}){let n=e===0?1:1-o;return{init:()=>null,step(s,l,c){let i=c?l.map((d,f)=>e*c[f]+n*d):Array.from(l),a=r?l.map((d,f)=>d+e*i[f]):i;return[s.map((d,f)=>d-t*a[f]),i]}}}function yo({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,r,n){let s=r.map((l,c)=>n[c]+l*l);return[o.map((l,c)=>l-t*r[c]/(Math.sqrt(s[c])+e)),s]}}}function ko({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:r=>r.map(()=>0),step(r,n,s){let l=n.map((c,i)=>e*s[i]+(1-e)*c*c);return[r.map((c,i)=>c-t*n[i]/(Math.sqrt(l[i])+o)),l]}}}function Mo({lr:t,beta1:e=.9,beta2:o=.999,eps:r=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,s,l){let c=l.t+1,i=s.map((g,m)=>e*l.m[m]+(1-e)*g),a=s.map((g,m)=>o*l.s[m]+(1-o)*g*g),d=1-e**c,f=1-o**c,p=i.map((g,m)=>g/d/(Math.sqrt(a[m]/f)+r));return[n.map((g,m)=>g-t*p[m]),{m:i,s:a,t:c}]}}}var vo={GradientDescent:Kt,Momentum:wt,Nesterov:t=>wt({...t,nesterov:!0}),Adagrad:yo,RMSprop:ko,Adam:Mo};function xe(t,e){if(!Object.hasOwn(vo,t))throw new RangeError(`no method is named ${t}`);return vo[t](e)}var ht={value:([t,e,o],r)=>t*r*r+e*r+o,addGradient(t,e,o,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var Qt={value(t,e){let o=(t.length-1)/3,r=0;for(let n=0;n<o;n++)r+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return r+t[3*o]},addGradient(t,e,o,r){let n=(o.length-1)/3;for(let s=0;s<n;s++){let l=o[s]*r+o[n+s];l>=0&&(t[s]+=e*o[2*n+s]*r,t[n+s]+=e*o[2*n+s],t[2*n+s]+=e*l)}t[3*n]+=e}};function be({curvature:t,lr:e,start:o,noise:r}){let n=[o];for(let s of r){let l=n.at(-1);n.push(l-e*(t*l+s))}return n}function we({curvature:t,lr:e,variance:o,steps:r}){let n=[0];for(let s=0;s<r;s++)n.push((1-e*t)**2*n[s]+e**2*o);return n}function ve({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function ke({p:t,axes:e},o){let r=Math.max(...o.map(Math.abs));if(r===0)return{direction:[0,0],dual:0,side:null};let n=e?pn(e,o):gn(t,o.map(s=>s/r));return{direction:n,dual:ye(n,o),side:e?null:fn(t,o)}}function gn(t,e){let o=e.map(Math.abs).map(n=>n===1?1:n**(1/(t-1))),r=$o(t,o);return e.map((n,s)=>Math.sign(n)*o[s]/r)}function pn([t,e],o){let[r,n]=[ye(t,o),ye(e,o)],s=Math.hypot(r,n);return[0,1].map(l=>(t[l]*r+e[l]*n)/s)}function fn(t,[e,o]){let[r,n]=[Math.sign(e),Math.sign(o)];return t===1&&Math.abs(e)===Math.abs(o)?[[r,0],[0,n]]:t!==1/0||e!==0&&o!==0?null:e===0?[[-1,n],[1,n]]:[[r,-1],[r,1]]}function $o(t,[e,o]){return t===1/0?Math.max(Math.abs(e),Math.abs(o)):(Math.abs(e)**t+Math.abs(o)**t)**(1/t)}function Me({p:t,axes:e},o){return Array.from({length:o},(r,n)=>{let[s,l]=[Math.cos(2*Math.PI*n/o),Math.sin(2*Math.PI*n/o)];if(e)return[0,1].map(i=>s*e[0][i]+l*e[1][i]);let c=$o(t,[s,l]);return[s/c,l/c]})}var ye=([t,e],[o,r])=>t*o+e*r;function St(t,e,o){let r=1+e-t*o,n=r*r-4*e;return n<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(n))/2}var $e=(t,e)=>2*(1+t)/e,zt=(t,e,o)=>2*(1+t)/(e+o),Ee=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var te={float64:t=>t,float32:Math.fround},hn={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let r=Math.abs(t);return r<=e?o(o(r*r)/2):o(e*o(r-o(e/2)))}};function Ae({x:t,y:e,measure:o,delta:r},n){pt(o,{delta:r});let[s,l]=[t.map(n),e.map(n)];return c=>{let[i,a,d]=c.map(n),f=0;for(let p=0;p<s.length;p++){let g=n(n(n(n(i*s[p])*s[p])+n(a*s[p]))+d);f=n(f+hn[o](n(g-l[p]),r,n))}return n(f/s.length)}}function Se(t,e,o,r,n,s){let[l,c]=[s(e[o]),s(r)],i=f=>t(e.map((p,g)=>g===o?f:p)),a=i(s(l+c)),d=i(n?s(l-c):l);return s(s(a-d)/(n?s(2*c):c))}function Le({residuals:t,jacobian:e},o){let[r,n]=[t(o),e(o)],s=(b,w)=>n.reduce((y,E)=>y+E[b]*E[w],0),l=[0,1].map(b=>n.reduce((w,y,E)=>w+y[b]*r[E],0)),[c,i,a]=[s(0,0),s(0,1),s(1,1)],d=(c+a)/2+Math.hypot((c-a)/2,i),f=0;for(let b=1;b<n.length;b++)for(let w=0;w<b;w++)f+=(n[b][0]*n[w][1]-n[b][1]*n[w][0])**2;let p=Math.atan2(2*i,c-a)/2,[g,m]=[Math.cos(p),Math.sin(p)],u=[d?f/d:0,d],k=[[-m,g],[g,m]],x=k.map(([b,w],y)=>u[y]>1e-14*d?b*l[0]+w*l[1]:0);return{value:r.reduce((b,w)=>b+w*w,0),values:u,vectors:k,pulls:x}}function _t({values:t,vectors:e,pulls:o},r){let n=o.map((s,l)=>xn(-s,t[l]+r));return[0,1].map(s=>n[0]*e[0][s]+n[1]*e[1][s])}function Tt(t,e){let o=l=>Math.hypot(..._t(t,l)),[r,n]=[0,Math.hypot(...t.pulls)/e];o(0)<=e&&(n=0);for(let l=0;l<200;l++){let c=(r+n)/2;if(c===r||c===n)break;o(c)>e?r=c:n=c}let s=_t(t,n);return{step:s,damping:n,promised:un(t,s,n)}}function un({values:t,vectors:e},o,r){let n=e.map(([s,l],c)=>t[c]*(s*o[0]+l*o[1])**2);return n[0]+n[1]+2*r*(o[0]**2+o[1]**2)}function Ce({promised:t,had:e,length:o,damping:r,radius:n},{enough:s,badly:l,well:c,limits:i}){let a=e/t,d=a<l?o/4:a>c&&r>0?2*n:n,f=Math.min(i[1],Math.max(i[0],d)),p=f<n?"shrinks":f>n?"grows":"stays";return{kept:a,taken:a>s,next:f,change:p}}var xn=(t,e)=>t===0?0:t/e;function Ao({b:t}){let e=Math.sqrt(t);return Lo(([o,r])=>[1-o,e*(r-o*o)],([o])=>[[-1,0],[-2*e*o,e]])}function So({x:t,y:e}){return Lo(([o,r])=>t.map((n,s)=>o*(1-Math.exp(-r*n))-e[s]),([o,r])=>t.map(n=>[1-Math.exp(-r*n),o*n*Math.exp(-r*n)]))}var Eo={rosenbrock:Ao,saturation:So};function Ne(t,e){if(!Object.hasOwn(Eo,t))throw new RangeError(`no valley is named ${t}`);return Eo[t](e)}var Lo=(t,e)=>({residuals:t,jacobian:e,value:o=>t(o).reduce((r,n)=>r+n*n,0)});var bt=["flat","steep"],Ie=[1e-6,10],ee=1.3;function Co(t){let e=Y(t,{label:t.words.errors,shape:.7,tallest:230}),o=bt.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),r=bt.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let s=n[0].length-1;e.frame({x:{domain:[0,s],label:t.words.step},y:{domain:Ie,log:!0}}),n.forEach((l,c)=>{$(o[c],{d:e.line(l.map((d,f)=>[f,d]))});let i=l.findLastIndex(d=>d>=40*Ie[0]&&d<=Ie[1]),a=bt[c]==="steep"&&i<.8*s;$(r[c],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+(bt[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),r[c].textContent=t.words[bt[c]]})}}}function No(t){let{words:e}=t,o=Y(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),s=bt.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[l,c]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),i=at(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:f},p,g,m){let[u,k,x]=[o.x(p),o.y(ee),o.y(0)];$(d,{x1:u,x2:u,y1:k,y2:x}),$(f,{x:u+(m==="start"?4:-4),y:x-8,"text-anchor":m}),f.textContent=g}return{element:o.element,draw({lr:d,beta:f,mu:p,L:g,widest:m}){o.frame({x:{domain:[0,m],label:e.lr},y:{domain:[0,ee]}});let u=gt(1e-4,m,161),k=[p,g].map(y=>u.map(E=>St(E,f,y)));s.forEach((y,E)=>$(y,{d:o.line(u.map((I,P)=>[I,k[E][P]]))})),$(n,{d:o.line(u.map((y,E)=>[y,Math.max(k[0][E],k[1][E])]))});let x={factor:Math.max(St(d,f,p),St(d,f,g)),best:zt(f,g,p),limit:$e(f,g)},b={lr:q(d,2),factor:F(x.factor,3)};i.place([d,Math.min(x.factor,ee)],z(e.step_is,b));let w=Math.max(0,o.x(m)-o.x(x.limit));return $(r,{x:o.x(x.limit),y:o.y(ee),width:w,height:o.height}),a(l,x.best,e.best,"end"),a(c,x.limit,e.limit,"start"),x}}}function H(t,e,{label:o,options:r,text:n=String,toValue:s=i=>i,toPlace:l=i=>i,onPick:c=i=>t.set({[e]:i})}){let i=Dt(),a=v("input",{type:"range",id:i}),d=v("output",{for:i}),f=v("div",{class:"gd-slider"},v("label",{for:i},o),a,d),p="";return a.addEventListener("input",()=>c(s(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:g,max:m,step:u}=r(),k=`${g} ${m} ${u}`;k!==p&&$(a,{min:g,max:m,step:u}),p=k,a.value=l(t.get(e));let x=n(t.get(e));d.textContent=x,a.setAttribute("aria-valuetext",x)}),f}function nt(t,e,{label:o,choices:r,onPick:n=s=>({[e]:s})}){let s=Dt(),l=v("select",{id:s},...Object.entries(r).map(([c,i])=>v("option",{value:c},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),v("div",{class:"gd-choice"},v("label",{for:s},o),l)}function $t(t,e,{label:o,onPick:r=n=>({[e]:n})}){let n=v("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(r(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),v("label",{class:"gd-toggle"},n,v("span",{},o))}function rt(t,{label:e,onPress:o}){let r=v("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",o,{signal:t.signal}),r}function ct(...t){return v("div",{class:"gd-row"},...t)}var bn=Array.prototype,wn=bn.slice;function vn(t,e){return t-e}function yn(t){for(var e=0,o=t.length,r=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Io=t=>()=>t;function kn(t,e){for(var o=-1,r=e.length,n;++o<r;)if(n=Mn(t,e[o]))return n;return 0}function Mn(t,e){for(var o=e[0],r=e[1],n=-1,s=0,l=t.length,c=l-1;s<l;c=s++){var i=t[s],a=i[0],d=i[1],f=t[c],p=f[0],g=f[1];if($n(i,f,e))return 0;d>r!=g>r&&o<(p-a)*(r-d)/(g-d)+a&&(n=-n)}return n}function $n(t,e,o){var r;return En(t,e,o)&&An(t[r=+(t[0]===e[0])],o[r],e[r])}function En(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function An(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Sn(){}var vt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function qo(){var t=1,e=1,o=Jt,r=i;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(vn);else{let f=Ht(a,Ln);for(d=It(...Ut(f[0],f[1],d),d);d[d.length-1]>=f[1];)d.pop();for(;d[1]<f[0];)d.shift()}return d.map(f=>s(a,f))}function s(a,d){let f=d==null?NaN:+d;if(isNaN(f))throw new Error(`invalid value: ${d}`);var p=[],g=[];return l(a,f,function(m){r(m,a,f),yn(m)>0?p.push([m]):g.push(m)}),g.forEach(function(m){for(var u=0,k=p.length,x;u<k;++u)if(kn((x=p[u])[0],m)!==-1){x.push(m);return}}),{type:"MultiPolygon",value:d,coordinates:p}}function l(a,d,f){var p=new Array,g=new Array,m,u,k,x,b,w;for(m=u=-1,x=Lt(a[0],d),vt[x<<1].forEach(y);++m<t-1;)k=x,x=Lt(a[m+1],d),vt[k|x<<1].forEach(y);for(vt[x<<0].forEach(y);++u<e-1;){for(m=-1,x=Lt(a[u*t+t],d),b=Lt(a[u*t],d),vt[x<<1|b<<2].forEach(y);++m<t-1;)k=x,x=Lt(a[u*t+t+m+1],d),w=b,b=Lt(a[u*t+m+1],d),vt[k|x<<1|b<<2|w<<3].forEach(y);vt[x|b<<3].forEach(y)}for(m=-1,b=a[u*t]>=d,vt[b<<2].forEach(y);++m<t-1;)w=b,b=Lt(a[u*t+m+1],d),vt[b<<2|w<<3].forEach(y);vt[b<<3].forEach(y);function y(E){var I=[E[0][0]+m,E[0][1]+u],P=[E[1][0]+m,E[1][1]+u],T=c(I),h=c(P),M,L;(M=g[T])?(L=p[h])?(delete g[M.end],delete p[L.start],M===L?(M.ring.push(P),f(M.ring)):p[M.start]=g[L.end]={start:M.start,end:L.end,ring:M.ring.concat(L.ring)}):(delete g[M.end],M.ring.push(P),g[M.end=h]=M):(M=p[h])?(L=g[T])?(delete p[M.start],delete g[L.end],M===L?(M.ring.push(P),f(M.ring)):p[L.start]=g[M.end]={start:L.start,end:M.end,ring:L.ring.concat(M.ring)}):(delete p[M.start],M.ring.unshift(I),p[M.start=T]=M):p[T]=g[h]={start:T,end:h,ring:[I,P]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function i(a,d,f){a.forEach(function(p){var g=p[0],m=p[1],u=g|0,k=m|0,x=ze(d[k*t+u]);g>0&&g<t&&u===g&&(p[0]=zo(g,ze(d[k*t+u-1]),x,f)),m>0&&m<e&&k===m&&(p[1]=zo(m,ze(d[(k-1)*t+u]),x,f))})}return n.contour=s,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),f=Math.floor(a[1]);if(!(d>=0&&f>=0))throw new Error("invalid size");return t=d,e=f,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?Io(wn.call(a)):Io(a),n):o},n.smooth=function(a){return arguments.length?(r=a?i:Sn,n):r===i},n}function Ln(t){return isFinite(t)?t:NaN}function Lt(t,e){return t==null?!1:+t>=e}function ze(t){return t==null||isNaN(t=+t)?-1/0:t}function zo(t,e,o,r){let n=r-e,s=o-e,l=isFinite(n)||isFinite(s)?n/s:Math.sign(n)/Math.sign(s);return isNaN(l)?t:t+l-.5}var Ct=60,oe=14;function re(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(r,n)=>{let{domains:s,width:l,height:c}=t,i=JSON.stringify([n,s,l,c]);if(i===o)return;o=i;let a=([E,I],P)=>E+(I-E)*P/(Ct-1),d=Array.from({length:Ct*Ct},(E,I)=>r.value([a(s.x,I%Ct),a(s.y,Math.floor(I/Ct))])),f=qo().size([Ct,Ct]).thresholds(Cn(d))(d),p=E=>t.x(a(s.x,E-.5)).toFixed(1),g=E=>t.y(a(s.y,E-.5)).toFixed(1),m=E=>`M${E.map(([I,P])=>`${p(I)},${g(P)}`).join("L")}Z`,[u,...k]=Q(e,"path",oe+1),[x,b,w,y]=[...s.x.map(t.x),...s.y.map(t.y)];$(u,{d:`M${x},${y}H${b}V${w}H${x}Z`,style:"--gd-height: 0"}),k.forEach((E,I)=>{let P=f[I].coordinates.flat().map(m).join("");$(E,{d:P,style:`--gd-height: ${(I+1)/oe}`})})}}function Cn(t){let e=t.filter(Number.isFinite).sort((o,r)=>o-r);return Array.from({length:oe},(o,r)=>he(e,((r+.7)/oe)**2))}function qt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{Q(e,"path",o.length,{d:Nn}).forEach((r,n)=>{$(r,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Nn=`M${Array.from({length:10},(t,e)=>{let[o,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(o)).toFixed(2)},${(-r*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function Et(t,e,o){let r=n=>{let s=e.svg.getBoundingClientRect(),l=[n.clientX-s.left,n.clientY-s.top];if(n.target.closest(".gd-handle")||!ne(e,l))return;let c=(i,[a,d])=>Math.min(d,Math.max(a,i));o([c(e.x.invert(l[0]),e.domains.x),c(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Pt(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,n,s,l,c]=["halo","line","dots","cross","head"].map(i=>o.appendChild(tt(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if($(o,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([x,b])=>[t.x(x),t.y(b)]),d=a.findIndex(([x,b])=>!(Math.abs(x)<5e3&&Math.abs(b)<5e3)),f=d<0?a:a.slice(0,d),p=d<0?null:In(f.at(-1),a[d]),g=`M${[...f,...p?[p]:[]].map(qe).join("L")}`;$(r,{d:g}),$(n,{d:g}),$(s,{d:f.map(x=>`M${qe(x)}h0`).join("")});let m=a.at(-1),u=d>=0||!ne(t,m),k=u?zn(t,p?[...f,p]:f):null;return $(l,{d:k?`M${qe(k)}m-6,-6l12,12m0,-12l-12,12`:""}),$(c,u?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),u}}var qe=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function ne({domains:t,x:e,y:o},[r,n]){let[s,l,c,i]=[...t.x.map(e),...t.y.map(o)];return r>=s-1&&r<=l+1&&n>=i-1&&n<=c+1}function In([t,e],[o,r]){let n=Math.max(Math.abs(o-t),Math.abs(r-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(r-e)/n]:null}function zn(t,e){let o=e.findLastIndex(s=>ne(t,s));if(o<0||o===e.length-1)return null;let[r,n]=[e[o],e[o+1]];for(let s=0;s<24;s++){let l=[(r[0]+n[0])/2,(r[1]+n[1])/2];ne(t,l)?r=l:n=l}return r}var Po=[-1.6,1.6],se=12,Vt=1;function qn(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,r=()=>Vt/t.get("kappa"),n=h=>t.get("lr_ends")[h?"momentum":"plain"],s=Y(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=s.inside("g",{class:"gd-map","aria-hidden":"true"}),c=bt.map(h=>s.inside("line",{class:`gd-bowl-axis gd-bowl-${h}`})),i=bt.map(h=>s.inside("text",{class:`gd-bowl-${h}`,"aria-hidden":"true"})),a=Pt(s,"bowl"),d=qt(s),f=h=>t.set({start:h});Et(t,s,f);let p=at(t,s,{label:e.start,onMove:f,steps:()=>[.05,.05]}),g=Co(t),m=No(t),u=H(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:h=>10**h,toPlace:Math.log10,text:h=>F(h,3)}),k=H(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:h=>q(h,2)}),x=H(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:h=>q(h,2)}),b=$t(t,"momentum",{label:e.momentum,onPick:h=>({momentum:h,lr:Math.min(t.get("lr"),n(h))})}),w=rt(t,{label:e.best_lr,onPress:()=>t.set({lr:zt(o(),Vt,r())})}),y=rt(t,{label:e.best_both,onPress(){let h=Ee(t.get("kappa"));t.set({beta:h,lr:zt(h,Vt,r())})}}),E=v("strong"),I=v("div",{class:"gd-over-plot"}),P=h=>v("div",{class:"gd-over-plot"},h),T=[u,k,x,ct(b,w,y)];t.root.append(v("div",{class:"gd-title"},E),v("div",{class:"gd-two"},v("div",{},s.element,v("div",{class:"gd-controls"},...T)),v("div",{},P(e.errors),g.element,P(e.rates),m.element,I))),t.onDraw(()=>{let[h,M,L,O,A]=["kappa","lr","angle","start","steps"].map(J=>t.get(J)),_=Xt({kappa:h,L:Vt,angle:L}),V=Mt(_,O,wt({lr:M,beta:o()}),A),D=[[Math.cos(L),Math.sin(L)],[-Math.sin(L),Math.cos(L)]];x.hidden=y.hidden=!t.get("momentum"),s.frame({x:{domain:Po},y:{domain:Po}}),Pn(s,l,h,L),D.forEach(([J,G],W)=>{$(c[W],{x1:s.x(-3*J),y1:s.y(-3*G),x2:s.x(3*J),y2:s.y(3*G)}),$(i[W],{x:s.x(1.05*J)+5,y:s.y(1.05*G)-6}),i[W].textContent=e[bt[W]]}),d(_.minima),a(V.points),p.place(O,z(e.place,{x:q(O[0]),y:q(O[1])})),g.draw(D.map(([J,G])=>V.points.map(([W,X])=>Math.abs(W*J+X*G))));let R=m.draw({lr:M,beta:o(),mu:r(),L:Vt,widest:n(t.get("momentum"))}),B={percent:F(100*R.factor,3),factor:F(R.factor,3),steps:F(Math.max(1,Math.LN10/-Math.log(R.factor)),2),limit:q(R.limit,2),best:q(R.best,2),least:F(100*St(R.best,o(),r()),3)};E.textContent=z(R.factor<1?e.shrinks:e.grows,B),E.classList.toggle("gd-bad",R.factor>=1),I.textContent=z(t.get("momentum")?e.formulas_beta:e.formulas,B),s.describe(z(e.picture,{kappa:F(h,3),lr:q(M,2),steps:A})),t.say(E.textContent)})}function Pn(t,e,o,r){let[n,s]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=r*180/Math.PI;$(e,{transform:`matrix(${n} 0 0 ${s} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),Q(e,"ellipse",se).forEach((c,i)=>{let a=2.4*(se-i)/se,d=`--gd-height: ${1-i/(se-1)}`;$(c,{rx:a*Math.sqrt(o),ry:a,style:d})})}var Oe={};xt(Oe,{render:()=>On});function On(t){let{words:e}=t,{curvature:o,spread:r,minimum:n,start:s,draws:l,domain:c,rates:i,batches:a}=t.get("problem"),d=l[0].length,f=v("strong"),p=Y(t,{label:e.name,shape:.55,tallest:340}),g=p.inside("path",{class:"gd-cloud-band"}),m=p.inside("path",{class:"gd-cloud-minimum"}),u=l.map((b,w)=>p.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${w}`})),k=H(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:b=>Math.min(i[1],Math.max(i[0],10**b)),toPlace:Math.log10,text:b=>F(b,2)}),x=H(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(v("div",{class:"gd-title"},f),p.element,v("div",{class:"gd-controls"},k,x)),t.onDraw(()=>{let[b,w]=[t.get("lr"),t.get("batch")],y=r**2/w;p.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),l.forEach((h,M)=>{let L=h.map(A=>A*Math.sqrt(y)),O=be({curvature:o,lr:b,start:s-n,noise:L});$(u[M],{d:p.line(O.map((A,_)=>[_,n+A]))})});let E=h=>n+(1-b*o)**h*(s-n),I=we({curvature:o,lr:b,variance:y,steps:d}).map(h=>2*Math.sqrt(h)),P=h=>I.map((M,L)=>[L,E(L)+h*M]);$(g,{d:`${p.line([...P(1),...P(-1).reverse()])}Z`}),$(m,{d:p.line([[0,n],[d,n]])});let T=q(Math.sqrt(ve({curvature:o,lr:b,variance:y})),1);f.textContent=z(e.title,{width:T}),p.describe(z(e.chart,{lr:F(b,2),batch:w,width:T})),t.say(f.textContent)})}var Re={};xt(Re,{render:()=>Rn,scatteredHinges:()=>Fo});var Ot=[-2,2],Oo=2e4,Ro={m:6,b:8,w:4,c:6};function Fo(t,e=0){let[o,r]=Ot,n=i=>Array.from({length:t},(a,d)=>i(d)),s=n(i=>o+(r-o)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=n(i=>(i+e)%2?-1:1),c=n(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...s.map((i,a)=>-l[a]*i),...c,0]}function Rn(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):r().y,l=Fn(t,()=>ft(Qt,r().x,n(),pt(r().measure))),c=v("strong"),i=v("span"),a=Y(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),f=a.inside("g"),p=a.inside("path",{class:"gd-curve"}),g=a.inside("g",{class:"gd-hinges-kinks"}),m=Dn(t,a,{set:r,heights:n}),u=Y(t,{label:e.history,shape:.22,tallest:120}),k=u.inside("path",{class:"gd-curve gd-hinges-loss"}),x=0,b=(O,A=t.get("data"))=>l.begin({n:O,data:A,knobs:Fo(O,x)}),w=H(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:O=>String(O),onPick:O=>b(O)}),y=H(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:O=>F(O,2),toValue:O=>10**O,toPlace:O=>Math.log10(O)}),E=rt(t,{label:e.train,onPress:()=>l.toggle()}),I=rt(t,{label:e.step,onPress:()=>l.once()}),P=rt(t,{label:e.again,onPress:()=>l.again()}),T=rt(t,{label:e.scatter,onPress:()=>{x+=1,b(t.get("n"))}}),h=nt(t,"data",{label:e.data,choices:e.sets,onPick:O=>(l.rest(),{data:O})}),M=v("div",{class:"gd-hinges-knobs"});t.root.append(v("div",{class:"gd-title"},c,i),a.element,v("div",{class:"gd-controls"},ct(E,I,P,T,h),w,y,M),u.element);let L=_n(t,M,l);t.onDraw(()=>{let{x:O,range:A,measure:_}=r(),V=l.point(),D=(V.length-1)/3,R=n();a.frame({x:{domain:Ot,label:e.x},y:{domain:A,label:e.y}});let B=N=>[N,Qt.value(V,N)],J=Array.from({length:D},(N,S)=>-V[D+S]/V[S]).filter(N=>N>Ot[0]&&N<Ot[1]);p.setAttribute("d",a.line([...Ot,...J].sort((N,S)=>N-S).map(B))),Q(g,"circle",J.length,{r:4}).forEach((N,S)=>{let[K,ot]=B(J[S]);$(N,{cx:a.x(K),cy:a.y(ot)})}),Q(d,"path",D).forEach((N,S)=>{let[K,ot,mt]=[V[S],V[D+S],V[2*D+S]],ut=-ot/K,yt=Ot.filter(it=>K*it+ot>0),st=yt.length===1?[...yt,ut]:yt;N.setAttribute("d",a.line(st.map(it=>[it,mt*Math.max(K*it+ot,0)])))}),Q(f,"circle",O.length,{r:O.length>30?3:4.5,class:"gd-point"}).forEach((N,S)=>$(N,{cx:a.x(O[S]),cy:a.y(R[S])})),m.draw(),L.draw(D);let G=l.losses(),W=G.length-1,X=G.reduce((N,S)=>Number.isFinite(S)?Math.max(N,S):N,1e-12),et=G.reduce((N,S)=>S>0?Math.min(N,S):N,X);u.frame({x:{domain:[0,Math.max(50,W)],label:e.history},y:{domain:[et/1.5,X*1.5],log:!0}});let lt=Math.max(1,Math.ceil(G.length/300)),C=G.map((N,S)=>[S,N]).filter(([N])=>N%lt===0||N===W);k.setAttribute("d",u.line(C)),u.describe(`${e.history}: ${q(G[0],3)} → ${q(G.at(-1),3)}`),E.textContent=l.playing()?e.pause:e.train;let j=e.measures[_],U=G.at(-1);c.textContent=`${j} ${F(U,3)}`,i.textContent=z(l.diverged()?e.diverged:e.steps,{steps:String(W)}),i.classList.toggle("gd-bad",l.diverged()),a.describe(z(e.picture,{n:String(D),measure:j,loss:F(U,3)})),t.say(`${c.textContent}, ${i.textContent}`)})}function Fn(t,e){let o=[...t.get("knobs")],r=o,[n,s,l]=[void 0,[e().value(o)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),i=k=>{let[x,b]=[wt({lr:t.get("lr"),beta:.9}),e()];for(let w=0;w<k&&!a()&&s.length<=Oo;w++)[o,n]=x.step(o,b.gradient(o),n??x.init(o)),s.push(b.value(o));t.redraw()},a=()=>!(s.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},f=()=>{l&&d(),l=!1,t.redraw()},p=()=>{if(!l||t.signal.aborted)return;let k=performance.now()+5;for(let x=0;x<4&&performance.now()<k;x++)i(1);a()||s.length>Oo?f():requestAnimationFrame(p)},g=()=>[n,s]=[void 0,[e().value(o)]],m=()=>{o=[...t.get("knobs")],r=o,g()};for(let k of["data","heights"])t.model.on(`change:${k}`,g),t.signal.addEventListener("abort",()=>t.model.off(`change:${k}`,g));let u=()=>{let k=t.get("knobs");(k.length!==o.length||k.some((x,b)=>x!==o[b]))&&m()};return t.model.on("change:knobs",u),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",u)),{point:()=>o,losses:()=>s,playing:()=>l,diverged:a,rest:f,begin(k){l=!1,t.set(k),m(),t.redraw()},once(){f(),a()&&this.again(),i(1),d()},again(){l=!1,this.begin({knobs:[...r]})},toggle(){if(l)return f();if(a()&&this.again(),c.matches)return i(200),d();l=!0,requestAnimationFrame(p),t.redraw()}}}function Dn(t,e,{set:o,heights:r}){let n=20,s=([p,g])=>{let{x:m}=o(),u=Math.round((p-m[0])/(m.at(-1)-m[0])*(m.length-1)),k=[...r()],x=k[n],[b,w]=e.domains.y,y=Math.min(w,Math.max(b,g)),E=Math.abs(u-n);for(let I=1;I<=E;I++)k[n+Math.sign(u-n)*I]=x+(y-x)*I/E;k[u]=y,n=u,t.set({data:"drawn",heights:k})},l=p=>{let{x:g}=o();n=Math.round((p-g[0])/(g.at(-1)-g[0])*(g.length-1))},c=at(t,e,{label:t.words.pencil,onMove:([p,g])=>{let{x:m}=o(),u=m[1]-m[0],k=Math.abs(p-m[n])>u/2,x=g===r()[n];k&&x?l(p):s([p,g]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),i=p=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(p.clientX-g.left),e.y.invert(p.clientY-g.top)]},a=([p,g])=>p>=e.domains.x[0]&&p<=e.domains.x[1]&&g>=e.domains.y[0]&&g<=e.domains.y[1],d=(p,g)=>e.svg.addEventListener(p,g,{signal:t.signal}),f=!1;d("pointerdown",p=>{let g=i(p);p.pointerType!=="mouse"||p.button||t.get("data")==="seed"||!a(g)||c.element.contains(p.target)||(p.preventDefault(),f=!0,e.svg.setPointerCapture(p.pointerId),l(g[0]),s(g))}),d("pointermove",p=>{if(!f)return;let[g,m]=i(p);s([Math.min(e.domains.x[1],Math.max(e.domains.x[0],g)),m])});for(let p of["pointerup","pointercancel"])d(p,()=>{f=!1});return{draw(){let p=t.get("data")==="seed";if(c.element.style.display=p?"none":"",p)return;let g=[o().x[n],r()[n]];c.place(g,z(t.words.point,{x:q(g[0],1),y:q(g[1],2)}))}}}function _n(t,e,o){let r=-1,n=[],s=l=>{n=[...["m","b","w"].flatMap(i=>Array.from({length:l},(a,d)=>[i,d+1])),["c",0]].map(([i,a],d)=>{let f=z(t.words.knob[i],{i:String(a)}),p=v("input",{type:"range","aria-label":f,step:.05});$(p,{min:-Ro[i],max:Ro[i]});let g=v("output"),m=()=>{let k=[...o.point()];k[d]=p.valueAsNumber,o.begin({knobs:k})};p.addEventListener("input",m,{signal:t.signal});let u=v("div",{class:"gd-slider"},v("span",{"aria-hidden":"true"},f),p,g);return{at:d,input:p,value:g,element:u}}),e.replaceChildren(...n.map(i=>i.element))};return{draw(l){l!==r&&(r=l,n=[],e.replaceChildren(),l<=2&&s(l));for(let{at:c,input:i,value:a}of n){let d=o.point()[c];i.value=d,a.textContent=q(d,2),i.setAttribute("aria-valuetext",q(d,2))}}}}var Fe={};xt(Fe,{render:()=>Tn});function Tn(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")],n=()=>["a","b","c"].map(b=>t.get(b)),s=()=>ft(ht,r().x,r().y,pt(t.get("measure"),{delta:r().delta})),l=v("strong"),c=v("span"),i=Y(t,{label:e.name}),a=i.inside("g"),d=i.inside("path",{class:"gd-curve gd-knobs-best"}),f=i.inside("path",{class:"gd-curve"}),p=i.inside("g"),g=["a","b","c"].map(b=>H(t,b,{label:b,options:()=>r().ranges[b],text:w=>q(w,r().decimals[b])})),m=nt(t,"measure",{label:e.measure,choices:e.measures}),u=nt(t,"data",{label:e.data,choices:e.sets,onPick:b=>({data:b,...o[b].start})}),k=$t(t,"show_best",{label:e.show_best});t.root.append(v("div",{class:"gd-title"},l,c),i.element,v("div",{class:"gd-controls"},...g,ct(u,m,k)));let x={};t.onDraw(()=>{let{x:b,y:w,domain:y,range:E,labels:I,lowest:P}=r();u.hidden=m.hidden=!t.get("menus");let T=t.get("measure"),h=s().value(n()),M=`${t.get("data")} ${T}`;x[M]=Math.min(h,x[M]??1/0),i.frame({x:{domain:y,label:I.x},y:{domain:E,label:I.y}});let L=gt(...y,121);f.setAttribute("d",i.line(L.map(R=>[R,ht.value(n(),R)]))),d.setAttribute("d",t.get("show_best")?i.line(L.map(R=>[R,ht.value(P[T].point,R)])):""),Q(p,"circle",b.length,{r:4.5,class:"gd-point"}).forEach((R,B)=>{R.setAttribute("cx",i.x(b[B])),R.setAttribute("cy",i.y(w[B]))}),Q(a,"line",b.length,{class:"gd-residual"}).forEach((R,B)=>{R.setAttribute("x1",i.x(b[B])),R.setAttribute("x2",i.x(b[B])),R.setAttribute("y1",i.y(w[B])),R.setAttribute("y2",i.y(ht.value(n(),b[B])))});let O=e.measures[T],A=P[T].loss;l.textContent=`${O} ${q(h)}`,c.textContent=z(x[M]<A*1.005?e.found:e.record,{best:q(x[M]),lowest:q(A)});let[_,V,D]=["a","b","c"].map(R=>q(t.get(R),r().decimals[R]));i.describe(z(e.picture,{a:_,b:V,c:D,measure:O,loss:q(h)})),t.say(`${l.textContent}. ${c.textContent}`)})}var _e={};xt(_e,{render:()=>Vn});function Vn(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((r,n)=>jn(t,e,r,n)))}function jn(t,e,{ask:o,choices:r},n){let s=Dt(),l=v("p",{class:"gd-quiz-answer",role:"status"}),c=r.map((a,d)=>{let f=v("input",{type:"radio",name:s});return f.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((p,g)=>g===n?d:p)}),{signal:t.signal}),{input:f,element:v("label",{class:"gd-quiz-choice"},f,v("span",{},...De(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===i)return;i=a,c.forEach(({input:f,element:p},g)=>{f.checked=g===a,p.classList.toggle("gd-quiz-right",g===a&&r[g].right),p.classList.toggle("gd-quiz-wrong",g===a&&!r[g].right)});let d=r[a];l.replaceChildren(...d?[v("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...De(d.why)]:[])}),v("fieldset",{class:"gd-quiz-question"},v("legend",{},...De(o)),...c.map(({element:a})=>a),l)}function De(t){return t.split("`").map((e,o)=>o%2?v("code",{},e):e)}var Te={};xt(Te,{render:()=>Gn});var Bn=["Momentum","Nesterov","Adam"],Rt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Do(t,e,o){let{words:r}=t,n=()=>o().lr[Rt(t.get(e))],s=nt(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:a=>({[e]:a,...Rt(a)===Rt(t.get(e))?{}:{[`${e}_lr`]:o().lr[Rt(a)].start}})}),l=H(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>F(a,3)}),c=H(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=v("div",{class:"gd-race-fate"});return{element:v("div",{class:`gd-race-panel gd-race-${e}`},s,l,c,i),show(a){l.hidden=!a,c.hidden=!a||!Bn.includes(t.get(e)),i.hidden=!a},say({heights:a,step:d,left:f,divergedAt:p}){let g=p!==null&&p<=d,m=a.findIndex(b=>b<=a[0]/1e3),u=m>=0&&m<=d,k=g?r.diverged:f?r.left:u?r.arrived:r.fares,x={height:F(a[d],2),step:g?p:d,arrival:m};return i.textContent=z(k,x),i.classList.toggle("gd-bad",g||f),`${r.methods[t.get(e)]}: ${i.textContent}`}}}function _o(t,{from:e,to:o,perSecond:r}){let n=null,s=null,l=()=>{n=null,s=null,t.redraw()},c=i=>{if(n===null||t.signal.aborted)return;n||=i;let a=e+Math.floor((i-n)/1e3*r());if(a>=o()){l();return}s=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>s,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(c)}}}function To(t,e,{last:o,pace:r}){let n=0,s=()=>{clearInterval(n),n=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&s()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:s,toggle(){n?s():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(l,r),t.redraw())}}}var Nt=["first","second"];function Gn(t){let{words:e}=t,o=t.get("scenes"),r=()=>o[t.get("landscape")],n=Y(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),s=re(n),l=Nt.map(w=>Pt(n,w)),c=qt(n),i=w=>t.set({start:w});Et(t,n,i);let a=at(t,n,{label:e.start,onMove:i,steps:()=>[n.domains.x,n.domains.y].map(([w,y])=>(y-w)/100)}),d=Y(t,{label:e.losses,shape:.7,tallest:260}),f=Nt.map(w=>d.inside("path",{class:`gd-curve gd-race-${w}`})),p=Nt.map(w=>d.over("circle",{class:`gd-race-end gd-race-${w}`,r:4})),g=nt(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:w=>({landscape:w,...Un(o[w],t)})}),m=H(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:w=>10**w,toPlace:Math.log10,text:w=>F(w,3)}),u=H(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),k=_o(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),x=rt(t,{label:e.race,onPress:k.toggle}),b=Nt.map(w=>Do(t,w,r));t.root.append(v("div",{class:"gd-two"},v("div",{},n.element,v("div",{class:"gd-controls"},u,m,v("div",{class:"gd-race-map"},x,g))),v("div",{},...b.map(({element:w})=>w),v("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let w=t.get("landscape"),y=w==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,E=ue(w,y),I=E.value(E.minima[0]),P=k.at()??t.get("steps");m.hidden=w!=="bowl",x.textContent=k.at()===null?e.race:e.stop;let[T,h]=r().axes;n.frame({x:{domain:E.domain[0],label:T},y:{domain:E.domain[1],label:h}}),s(E,[w,y]),c(E.minima);let M=t.get("start");a.place(M,z(e.place,{x:F(M[0]),y:F(M[1]),loss:F(E.value(M))}));let L=Nt.map(V=>Hn(t,V,E)),O=Wn(L,I);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:O,log:!0}});let A=Nt.map((V,D)=>{if(b[D].show(L[D]!==null),L[D]===null)return l[D]([]),$(f[D],{d:""}),$(p[D],{cx:-99}),"";let{points:R,losses:B,divergedAt:J}=L[D],G=l[D](R.slice(0,P+1)),W=B.map(et=>Math.max(et-I,O[0]/10));$(f[D],{d:d.line(W.slice(0,P+1).map((et,lt)=>[lt,et]))});let X=W[P]>=O[0]&&W[P]<=O[1];return $(p[D],X?{cx:d.x(P),cy:d.y(W[P])}:{cx:-99,cy:-99}),b[D].say({heights:B.map(et=>et-I),step:P,left:G,divergedAt:J})}),_=z(e.picture,{landscape:e.landscapes[w],steps:P});n.describe(`${_} ${A.join(" ")}`),k.at()===null&&t.say(A.join(" "))})}function Hn(t,e,o){let r=t.get(e);if(r==="nobody")return null;let[n,s]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return Mt(o,t.get("start"),xe(r,{lr:n,beta:s,beta1:s}),t.get("longest"))}function Wn(t,e){let o=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),r=o.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(r)+.3),s=o.reduce((l,c)=>c>0?Math.min(l,c):l,r);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(s)))),10**n]}function Un({start:t,lr:e},o){let r=Nt.map(n=>[`${n}_lr`,e[Rt(o.get(n))].start]);return{start:t,...Object.fromEntries(r)}}var je={};xt(je,{render:()=>Jn});var Ve=gt(-17,.5,141).map(t=>10**t),Vo=[1e-16,100];function Jn(t){let{words:e}=t,{x:o,y:r,held:n,domains:s,delta:l}=t.get("problem"),c=["a","b","c"],i=()=>c.indexOf(t.get("knob")),a=h=>n.map((M,L)=>L===i()?h:M),d=()=>ft(ht,o,r,pt(t.get("measure"),{delta:l})),f=h=>{let M=te[t.get("precision")],L=Ae({x:o,y:r,measure:t.get("measure"),delta:l},M);return Se(L,a(t.get("at")),i(),h,t.get("central"),M)},p=v("strong",{class:"gd-slope-truth"}),g=v("span",{class:"gd-slope-measured"}),m=Y(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),u=m.inside("path",{class:"gd-curve gd-slope-loss"}),k=m.inside("path",{class:"gd-curve"}),x=m.inside("path",{class:"gd-curve gd-slope-secant"}),b=m.inside("g"),w=at(t,m,{label:e.place,axis:"x",steps:()=>[(s[t.get("knob")][1]-s[t.get("knob")][0])/300,0],onMove:([h])=>t.set({at:h})}),y=Y(t,{label:e.errors,shape:.36,tallest:220}),E=y.inside("g"),I=y.inside("circle",{class:"gd-slope-now",r:7}),P=H(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:h=>10**h,text:h=>F(h,2)});t.root.append(v("div",{class:"gd-title"},p,g),m.element,v("div",{class:"gd-controls"},P),y.element,v("div",{class:"gd-controls"},ct(nt(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(h=>[h,h])),onPick:h=>({knob:h,at:n[c.indexOf(h)]})}),nt(t,"measure",{label:e.measure,choices:e.measures}),nt(t,"precision",{label:e.precision,choices:e.precisions}),$t(t,"central",{label:e.central}))));let T="";t.onDraw(()=>{let[h,M,L,O]=["at","h","central","precision"].map(j=>t.get(j)),A=d(),_=j=>A.value(a(j)),V=A.gradient(a(te[O](h)))[i()],D=f(M),R=Math.abs(D-V),B=s[t.get("knob")],J=gt(...B,161).map(j=>[j,_(j)]),G=1.05*Math.max(...J.map(([,j])=>j));m.frame({x:{domain:B,label:t.get("knob")},y:{domain:[0,G],label:e.loss}}),u.setAttribute("d",m.line(J));let W=(j,U)=>B.map(N=>[N,j+U*(N-h)]);k.setAttribute("d",m.line(W(_(h),V)));let X=L?[h-M,h+M]:[h,h+M];x.setAttribute("d",m.line(W(_(X[0])+D*(h-X[0]),D))),Q(b,"circle",2,{class:"gd-slope-end",r:5}).forEach((j,U)=>{$(j,{cx:m.x(X[U]),cy:m.y(_(X[U]))})}),w.place([h,_(h)],z(e.at,{knob:t.get("knob"),at:q(h),loss:q(_(h))})),y.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:Vo,log:!0,label:e.error}});let et=j=>Math.max(Vo[0],j),lt=JSON.stringify([h,t.get("knob"),t.get("measure"),O,L,y.width]);lt!==T&&Q(E,"circle",Ve.length,{r:2.2,class:"gd-slope-error"}).forEach((j,U)=>{$(j,{cx:y.x(Ve[U]),cy:y.y(et(Math.abs(f(Ve[U])-V)))})}),T=lt,$(I,{cx:y.x(M),cy:y.y(et(R))}),p.textContent=z(e.slope,{slope:q(V,4)}),g.textContent=z(e.difference,{difference:q(D,4),error:F(R,2)});let C=`${p.textContent}, ${g.textContent}`;m.describe(`${e.name}. ${C}`),y.describe(z(e.errors,{h:F(M,2),error:F(R,2)})),t.say(C)})}var Be={};xt(Be,{render:()=>Zn});function Zn(t){let{words:e}=t,{x:o,y:r,start:n,longest:s,rates:l,domain:c,range:i}=t.get("problem"),a=v("strong"),d=v("span"),f=Y(t,{label:e.name,shape:.7,tallest:300}),p=f.inside("g"),g=f.inside("path",{class:"gd-curve"}),m=f.inside("g"),u=Y(t,{label:e.name,shape:.7,tallest:300}),k=["zeroed","unzeroed"].map(h=>({name:h,line:u.inside("path",{class:`gd-curve gd-steps-${h}`}),end:u.inside("circle",{class:`gd-steps-${h}`,r:5}),label:u.over("text",{class:`gd-steps-${h}`,"aria-hidden":"true"})})),x=H(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:h=>Math.min(l[1],Math.max(l[0],10**h)),toPlace:Math.log10,text:h=>F(h,2)}),b=H(t,"step",{label:e.steps,options:()=>({min:0,max:s,step:1})}),w=To(t,"step",{last:s,pace:70}),y=rt(t,{label:e.play,onPress:w.toggle}),E=rt(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,s)})}),I=rt(t,{label:e.reset,onPress:()=>{w.stop(),t.set({step:0})}}),P=$t(t,"zero_grad",{label:e.zero_grad}),T=nt(t,"measure",{label:e.measure,choices:e.measures});t.root.append(v("div",{class:"gd-title"},a,d),v("div",{class:"gd-steps-pair"},f.element,u.element),v("div",{class:"gd-controls"},ct(E,y,I,P,T),x,b)),t.onDraw(()=>{let[h,M,L]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],O=ft(ht,o,r,pt(t.get("measure"))),A={zeroed:Mt(O,n,Kt({lr:h}),s),unzeroed:Mt(O,n,wt({lr:h,beta:1}),s)},_=t.get("zero_grad")?"zeroed":"unzeroed",V=!t.get("menus");P.hidden=T.hidden=V;let{points:D,losses:R}=A[_],B=R.findIndex(S=>!(S<1e3*R[0])),J=B>=0&&B<=M;y.textContent=w.on()?e.pause:e.play,f.frame({x:{domain:c,label:e.x},y:{domain:i,label:e.y}});let G=S=>ht.value(D[M],S);$(g,{d:f.line(gt(...c,121).map(S=>[S,G(S)]))}),Q(m,"circle",o.length,{r:4,class:"gd-point"}).forEach((S,K)=>$(S,{cx:f.x(o[K]),cy:f.y(r[K])})),Q(p,"line",o.length,{class:"gd-residual"}).forEach((S,K)=>{let ot=Math.max(-1e4,Math.min(1e4,f.y(G(o[K]))||0));$(S,{x1:f.x(o[K]),x2:f.x(o[K]),y1:f.y(r[K]),y2:ot})});let W=1.6*R[0];u.frame({x:{domain:[0,s],label:e.step},y:{domain:[0,W],label:L}});for(let{name:S,line:K,end:ot,label:mt}of k){let ut=A[S].losses[M],yt=S===_||!V,st=yt&&ut<=W;$(K,{d:yt?u.line(A[S].losses.slice(0,M+1).map((kt,At)=>[At,kt])):""});for(let kt of[K,ot,mt])kt.classList.toggle("gd-steps-other",S!==_);$(ot,{cx:st?u.x(M):-99,cy:st?u.y(ut):-99});let it=M>s*.6,Gt=ut<A[S==="zeroed"?"unzeroed":"zeroed"].losses[M];$(mt,{x:st&&M>0?u.x(M)+(it?-9:9):-999,y:st?Math.max(22,u.y(ut)+(Gt?18:-9)):-999,"text-anchor":it?"end":"start"}),mt.textContent=V?"":e[S]}let[X,et,lt]=D[M].map(S=>Math.abs(S)<1e4?q(S):F(S,2)),C=S=>S<1e4?q(S):F(S,2),j=C(R[M]);a.textContent=z(e.title,{measure:L,loss:j}),d.textContent=J?z(e.diverged,{step:B}):z(e.knobs,{a:X,b:et,c:lt,step:M}),d.classList.toggle("gd-steps-lost",J),f.describe(z(e.fit,{step:M,a:X,b:et,c:lt}));let[U,N]=["zeroed","unzeroed"].map(S=>C(A[S].losses[M]));u.describe(V?z(e.alone,{step:M,loss:j}):z(e.run,{step:M,zeroed:U,unzeroed:N})),w.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var He={};xt(He,{render:()=>Kn});var Ge=9;function Bt(t,e){let o=t.inside("g",{class:`gd-arrow gd-arrow-${e}`,"aria-hidden":"true"}),[r,n]=["line","head"].map(s=>o.appendChild(tt("path",{class:`gd-arrow-${s}`})));return([s,l],[c,i])=>{let[a,d]=[[t.x(s),t.y(l)],[t.x(c),t.y(i)]],[f,p]=[d[0]-a[0],d[1]-a[1]],g=Math.hypot(f,p);if($(r,{d:`M${jt(a)}L${jt(d)}`}),g<Ge){$(n,{d:""});return}let[m,u]=[Ge*f/g,Ge*p/g],k=x=>[d[0]-m+x*.45*u,d[1]-u-x*.45*m];$(n,{d:`M${jt(k(1))}L${jt(d)}L${jt(k(-1))}Z`})}}var jt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;var Yn=80,jo=[-.5,1.2],Xn=[1,2,3,4,5,6,7].map(t=>(t/4)**2);function Kn(t){let{words:e}=t,{valley:o,settings:r,minimum:n,window:s,axes:l,rule:c}=t.get("problem"),[i,a]=c.limits,d=Ne(o,r),f=C=>Math.min(a,Math.max(i,C)),p=[],g=C=>{p=[C],t.set({point:C})},m=Y(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),u=re(m),k=m.inside("g",{class:"gd-trust-rings","aria-hidden":"true"}),x=k.cloneNode();k.after(x);let b=m.inside("circle",{class:"gd-trust-circle"}),w=Pt(m,"trust"),y=m.inside("path",{class:"gd-trust-arc"}),E=m.inside("circle",{class:"gd-trust-whole",r:4.5}),I=qt(m),P=Bt(m,"trust");Et(t,m,g);let T=()=>t.get("point")[0]>(s[0][0]+s[0][1])/2?-1:1,h=at(t,m,{label:e.rim,axis:"x",steps:()=>[.02,0],onMove:([C])=>t.set({radius:f(T()*(C-t.get("point")[0]))})});h.element.classList.add("gd-trust-rim");let M=at(t,m,{label:e.point,steps:()=>[.02,.02],onMove:g}),L=Y(t,{label:e.falls,shape:.62,tallest:230}),[O,A]=["had","promised"].map(C=>L.inside("path",{class:`gd-curve gd-trust-${C}`})),_=L.inside("path",{class:"gd-trust-here"}),V=["had","promised"].map(C=>L.inside("circle",{class:`gd-trust-dot gd-trust-${C}`,r:5})),D=H(t,"radius",{label:e.radius,options:()=>({min:Math.ceil(100*Math.log10(i))/100,max:Math.log10(a),step:.01}),toValue:C=>f(10**C),toPlace:Math.log10,text:C=>F(C,3)}),R=null,B=rt(t,{label:e.take,onPress(){if(!R)return;let{point:C,radius:j}=R;R=null,C&&(p=[...p,C]),t.set({radius:j,...C?{point:C}:{}})}}),J=rt(t,{label:e.back,onPress:()=>g(p[0])}),G=v("strong"),[W,X,et,lt]=["gd-trust-promised","gd-trust-had","",""].map(C=>v("p",{class:C}));t.root.append(v("div",{class:"gd-title"},G),v("div",{class:"gd-two"},v("div",{},m.element,v("div",{class:"gd-controls"},D,ct(B,J))),v("div",{class:"gd-trust-numbers"},W,X,et,lt,v("div",{class:"gd-over-plot"},e.falls),L.element))),t.onDraw(()=>{let[C,j]=[t.get("point"),t.get("radius")],[U]=p.slice(-1);(!U||U[0]!==C[0]||U[1]!==C[1])&&(p=[C]);let N=Le(d,C),S=Tt(N,j),K=Z=>C.map((dt,Ko)=>dt+Z[Ko]),[ot,mt]=[K(S.step),_t(N,0)],ut=N.value-d.value(ot),yt=Math.hypot(...S.step),st=Ce({...S,had:ut,length:yt,radius:j},c),it=S.promised<=c.least*Math.max(N.value,c.low),Gt=st.taken&&ot.some((Z,dt)=>Z<s[dt][0]||Z>s[dt][1]);R=it||Gt?null:{radius:st.next,point:st.taken?ot:null},m.frame({x:{domain:s[0],label:l[0]},y:{domain:s[1],label:l[1]}}),u(d,o);let kt=K(mt),At=Tt(N,1/0).promised;Bo(m,k,N,kt,Xn.map(Z=>Z*At)),Bo(m,x,N,kt,[At-S.promised]);let[Je,Jo]=[m.x(C[0]),m.y(C[1])];$(b,{cx:Je,cy:Jo,r:m.x(C[0]+j)-Je});let le=Math.hypot(...mt),Ze=gt(0,Math.min(le,2*a),Yn).slice(1),Ye=Ze.map(Z=>Tt(N,Z));$(y,{d:m.line([C,...Ye.map(({step:Z})=>K(Z))])}),$(E,{cx:m.x(kt[0]),cy:m.y(kt[1])}),I([n]),w(p.length>1?p:[]),P(C,ot),M.place(C,z(e.place,{x:q(C[0]),y:q(C[1]),loss:F(N.value)}));let Zo=C[0]+T()*j;h.place([Math.min(s[0][1],Math.max(s[0][0],Zo)),C[1]],F(j));let ie=1.05*Math.min(a,Math.max(1.2*le,j,.1));L.frame({x:{domain:[0,ie],label:e.radius},y:{domain:jo}});let de=Z=>At?Z/At:0,Yo=le<ie?[[ie,{promised:At,step:mt}]]:[],Xe=[[0,{promised:0,step:[0,0]}],...Ze.map((Z,dt)=>[Z,Ye[dt]]),...Yo],Xo=({step:Z})=>N.value-d.value(K(Z));$(A,{d:L.line(Xe.map(([Z,dt])=>[Z,de(dt.promised)]))}),$(O,{d:L.line(Xe.map(([Z,dt])=>[Z,de(Xo(dt))]))}),$(_,{d:L.line(jo.map(Z=>[j,Z]))}),[ut,S.promised].forEach((Z,dt)=>$(V[dt],{cx:L.x(j),cy:L.y(Math.max(-9,de(Z)))}));let Ft={kept:F(st.kept,2),promised:F(S.promised),had:F(ut),next:F(st.next),damping:F(S.damping,2),loss:F(N.value)};G.textContent=z(it?e.bottom:st.taken?e.taken:e.refused,Ft),G.classList.toggle("gd-bad",!it&&!st.taken),W.textContent=z(e.promised,Ft),X.textContent=z(e.had,Ft),et.textContent=it?"":Gt?e.outside:z(e[st.change],Ft),lt.textContent=z(S.damping?e.damping:e.undamped,Ft),B.textContent=!it&&!st.taken?e.retry:e.take,B.disabled=!R,J.hidden=p.length<2;let Ke=[G,W,X,et].map(({textContent:Z})=>Z).join(" ");m.describe(`${z(e.picture,{x:q(C[0]),y:q(C[1]),radius:F(j,2)})} ${Ke}`),t.say(Ke)})}function Bo(t,e,{values:o,vectors:r},[n,s],l){let[c,i]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],a=Math.atan2(r[1][1],r[1][0])*180/Math.PI;$(e,{transform:`matrix(${c} 0 0 ${i} ${t.x(n)} ${t.y(s)}) rotate(${a})`});let d=(f,p)=>Math.min(1e4,Math.sqrt(f/p)||0);Q(e,"ellipse",l.length).forEach((f,p)=>{$(f,{rx:d(l[p],o[1]),ry:d(l[p],o[0])})})}var We={};xt(We,{render:()=>er});var Qn=240,Go=4,tr={euclid:2,max:1/0,one:1};function er(t){let{words:e}=t,{window:[o,r],lr:n,p:s,shortest:l,between:c}=t.get("problem"),i=()=>t.get("norm"),a=()=>{let[A,_]=t.get("axis"),V=t.get("across")/Math.hypot(A,_);return[[A,_],[-V*_,V*A]]},d=Y(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),f=d.inside("g",{class:"gd-balls-levels","aria-hidden":"true"}),p=d.inside("path",{class:"gd-balls-ball"}),g=d.inside("path",{class:"gd-balls-touch"}),m=d.inside("path",{class:"gd-balls-side"}),u=Bt(d,"gradient"),k=Bt(d,"step"),x=["gradient","step"].map(A=>d.over("text",{class:`gd-balls-${A}`,"aria-hidden":"true"})),b=A=>t.set({grad:A.map(Ho)});Et(t,d,b);let w=()=>[.02,.02],y=at(t,d,{label:e.axis,steps:w,onMove:A=>t.set({axis:or(A.map(_=>_/t.get("lr")),l,r)})}),E=at(t,d,{label:e.gradient,steps:w,onMove:b}),I=v("strong",{class:"gd-balls-step"}),P=v("div",{class:"gd-balls-numbers"}),T=H(t,"p",{label:e.p,options:()=>({min:1-1/s[0],max:1-1/s[1],step:.01}),toPlace:A=>1-1/A,toValue:A=>Math.min(s[1],Math.max(s[0],1/(1-A))),text:A=>F(A,3)}),h={min:l,max:r,step:.01},M=H(t,"across",{label:e.across,options:()=>h,text:A=>q(A,2)}),L=H(t,"lr",{label:e.lr,options:()=>({min:n[0],max:n[1],step:.01}),text:A=>q(A,2)}),O=[nt(t,"norm",{label:e.norm,choices:e.norms}),L,T,M];t.root.append(v("div",{class:"gd-title"},I),v("div",{class:"gd-two"},d.element,v("div",{},v("div",{class:"gd-controls"},...O),P))),t.onDraw(()=>{let[A,_]=[t.get("grad"),t.get("lr")],V=i()==="ellipse"?{axes:a()}:{p:tr[i()]??t.get("p")},{direction:D,dual:R,side:B}=ke(V,A),J=U=>U.map(N=>-_*N),G=J(D),W=_*R;T.hidden=i()!=="p",M.hidden=i()!=="ellipse",$(y.element,{display:i()==="ellipse"?null:"none"}),d.frame({x:{domain:[o,r]},y:{domain:[o,r]}}),$(p,{d:`${d.line(Me(V,Qn).map(J))}Z`});let X=Math.hypot(...A),et=U=>{let N=A.map(K=>U/X/X*K),S=[-Go*A[1]/X,Go*A[0]/X];return d.line([1,-1].map(K=>N.map((ot,mt)=>ot+K*S[mt])))},lt=X?Math.floor(r*(Math.abs(A[0])+Math.abs(A[1]))/c):-.5;Q(f,"path",2*lt+1).forEach((U,N)=>$(U,{d:et((N-lt)*c)})),$(g,{d:X?et(-W):""}),$(m,{d:B?d.line(B.map(J)):""}),u([0,0],A),k([0,0],G),E.place(A,ae(e.place,A)),y.place(a()[0].map(U=>_*U),ae(e.place,t.get("axis"))),[A,G].forEach((U,N)=>nr(d,x[N],U,[e.gradient,e.step][N]));let C={g:ae(e.place,A),step:ae(e.place,G),fall:q(W),dual:q(R),lr:q(_),formula:z(e.duals[i()],{q:F(t.get("p")===1?1/0:1/(1-1/t.get("p")),3)})};I.textContent=z(e.title,C);let j=[e.step_is,e.dual_is,e.fall_is,B?e.side:e.line];P.replaceChildren(...j.map(U=>v("p",{},z(U,{...C,between:c})))),d.describe(z(e.picture,{...C,norm:e.norms[i()]})),t.say(`${I.textContent}. ${z(e.step_is,C)}`)})}var ae=(t,[e,o])=>z(t,{x:q(e),y:q(o)}),Ho=t=>Math.round(t*1e3)/1e3;function or([t,e],o,r){let n=c=>Ho(Math.min(r,Math.max(-r,c))),s=Math.hypot(t,e);if(s===0)return[o,0];let l=Math.max(1,o*1.001/s);return[n(l*t),n(l*e)]}function nr(t,e,[o,r],n){let[l,c]=[t.x(o),t.y(r)],i=o>=0?"start":"end",a=Math.abs(o)>.55*t.domains.x[1],d=a?"middle":i;$(e,{x:l+(a?0:o>=0?10:-10),y:c+(r>0?-14:22),"text-anchor":d}),e.textContent=n}var Wo={bowl_explorer:Pe,cloud:Oe,hinges:Re,knobs:Fe,quiz:_e,race:Te,slope:je,steps:Be,trust_region:He,unit_balls:We};var Ue=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,o){Object.is(this.#e[e],o)||(this.#e[e]=o,this.#o(`change:${e}`),this.#o("change"))}on(e,o){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(o)}off(e,o){this.#t.get(e)?.delete(o)}save_changes(){}#o(e){for(let o of[...this.#t.get(e)??[]])o()}};function rr(t){t.dataset.live="";let e=JSON.parse(t.querySelector("script[type='application/json']").textContent),o=document.createElement("div");t.append(o);try{so(Wo,new Ue(e),o)}catch(r){o.remove(),delete t.dataset.live,console.error(r)}}function Uo(){document.querySelectorAll(".gd-widget").forEach(t=>{setTimeout(()=>{"live"in t.dataset||rr(t)})})}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Uo):Uo();})();
