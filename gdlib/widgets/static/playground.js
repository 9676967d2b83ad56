/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-4c2b1514fe17a13c3f28fb2b65073232981a02725006a324060d21447d711a23
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
`;var De=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

.gd-freehand {
  touch-action: pan-y pinch-zoom;
}

.gd-plot .gd-schedule-band {
  fill: var(--gd-model);
  fill-opacity: 0.2;
  stroke: none;
}

.gd-plot .gd-curve:is(.gd-schedule-promised, .gd-schedule-promised-line) {
  stroke: var(--gd-path);
}

.gd-plot .gd-curve:is(.gd-schedule-promised-line, .gd-schedule-run-line) {
  stroke-dasharray: 4 4;
  stroke-width: 1.4;
}

.gd-plot text:is(.gd-schedule-promised, .gd-schedule-run) {
  fill: var(--gd-model);
  font-weight: 600;
  paint-order: stroke;
  stroke: var(--gd-ground);
  stroke-opacity: 0.8;
  stroke-width: 3;
}

.gd-plot text.gd-schedule-promised {
  fill: var(--gd-path);
}

.gd-drawn_schedule .gd-handle-dot {
  fill: var(--gd-model);
  r: 6px;
}

.gd-plot :is(.gd-adam-grads, .gd-adam-stems) {
  fill: none;
  stroke: var(--gd-data);
  stroke-opacity: 0.25;
}

.gd-plot .gd-adam-grads {
  stroke-linecap: round;
  stroke-opacity: 0.7;
  stroke-width: 3.5;
}

.gd-plot .gd-curve.gd-adam-mean {
  stroke: var(--gd-path);
}

.gd-plot .gd-curve.gd-adam-size {
  stroke: var(--gd-other);
}

.gd-plot text:is(.gd-adam-mean, .gd-adam-size) {
  fill: var(--gd-path);
  font-weight: 600;
  paint-order: stroke;
  stroke: var(--gd-ground);
  stroke-opacity: 0.8;
  stroke-width: 3;
}

.gd-plot text.gd-adam-size {
  fill: var(--gd-other);
}

.gd-plot :is(.gd-adam-ones, .gd-adam-cursor) {
  fill: none;
  stroke: var(--gd-edge);
  stroke-dasharray: 3 4;
}
`;var Be=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Ue=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Je=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var Ge=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;var Ke=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function He(t,e,r){let n=e.get("kind"),o=new Qt(e,r);return Ve(r,"",Je+Be+Ue+Re+De+Ge+Ke),t[n].style&&Ve(r,n,t[n].style),r.classList.add("gd-live",`gd-${n}`),r.setAttribute("role","group"),r.setAttribute("aria-label",o.words.name),t[n].render(o),o.start(),()=>o.end()}var Qt=class{#t=[];#r=[];#e=0;#n=0;#o=new AbortController;constructor(e,r){this.model=e,this.root=r,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[r,n]of Object.entries(e))this.model.set(r,n);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#r.push(e)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let e of this.#r)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:r})=>r.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let r of this.#t)r();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#n),this.#o.abort(),this.root.replaceChildren()}};function Ve(t,e,r){let n=t.getRootNode(),o=n===document||!n.querySelector?document.head:n;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=r,o.append(s)}var Y={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},bn=["loss","data","view","start","steps","at"];function te({loss:t,data:e,view:r,start:n,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:r.flat().join(),start:n.join(),steps:o});return e.length&&d.set("data",ft(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},u)=>{let f=Object.keys(i).find(h=>i[h].text===l);d.set(`rule${u+1}`,f??l),d.set(`set${u+1}`,Object.entries(c).map(([h,g])=>`${h}:${g}`).join())}),d.toString()}function ee(t,e){let r={},n=[];if(t.length>8e3)return{found:r,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!bn.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&n.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?n.push(i):r[d]=c};s("loss","loss",i=>i.length<=Y.text?i:null),s("data","data",zt),s("view","view",i=>kn(We(i,[4]))),s("start","start",i=>We(i,Array.from({length:Y.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Ye(i,1)),s("at","shown",i=>Ye(i,0));let a=[];for(let i=1;i<=Y.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=Mn(o.get(`set${i}`)??"");l.length>Y.text||c===null?n.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(r.rules=a),{found:r,wrong:n}}function We(t,e){let r=t.split(",",Y.coordinates+1).map(jt);return e.includes(r.length)&&r.every(o=>Math.abs(o)<=Y.size)?r:null}var ft=(t,e=`
`)=>t.map(r=>r.join(" ")).join(e);function zt(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(n=>n.trim()).map(n=>n.trim().split(/[\s,]+/).map(jt));return e.every(n=>n.length===2&&n.every(o=>Math.abs(o)<=Y.size))&&e.length<=Y.points?e:null}var jt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function kn(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([r,n])=>n-r>=1e-6)?e:null}function Ye(t,e){let r=jt(t);return Number.isInteger(r)&&r>=e&&r<=Y.steps?r:null}function Mn(t){let e={};for(let r of t?t.split(",",20):[]){let[,n,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(r)??[],s=n===void 0?NaN:jt(o);if(!(Math.abs(s)<=Y.size))return null;e[n]=s}return e}var Ze=()=>({get:()=>"",set(){},link:null,onChange(){}});function y(t,e={},...r){return Qe(document.createElement(t),e,r)}function D(t,e={},...r){return Qe(document.createElementNS("http://www.w3.org/2000/svg",t),e,r)}function I(t,e){for(let[r,n]of Object.entries(e))n==null||n===!1?t.removeAttribute(r):t.setAttribute(r,n===!0?"":n);return t}function ct(t,e,r,n={}){for(;t.childElementCount>r;)t.lastElementChild.remove();for(;t.childElementCount<r;)t.append(D(e,n));return[...t.children]}function Qe(t,e,r){return I(t,e),t.append(...r),t}var Xe=0;function H(){return Xe+=1,`gd-${Xe}-${Math.random().toString(36).slice(2,8)}`}function G(t,{label:e,onPress:r}){let n=y("button",{type:"button",class:"gd-button"},e);return n.addEventListener("click",r,{signal:t.signal}),n}function tr(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let r=Math.abs(t).toFixed(e);return t<0&&Number(r)!==0?`−${r}`:r}function P(t,e=3){if(!Number.isFinite(t)||t===0)return tr(t,0);let r=Math.floor(Math.log10(Math.abs(t)));if(r>=6||r<-4){let[n,o]=t.toExponential(e-1).split("e");return`${n.replace("-","−")} × ${re(Number(o))}`}return tr(t,Math.max(0,e-1-r))}var pt=t=>Math.round(t*10)/10;function re(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function er(t){return String(Number(t.toPrecision(10))).replace("-","−")}function q(t,e){return t.replace(/\{(\w+)\}/g,(r,n)=>e[n]??r)}function rr(t,{from:e,to:r,perSecond:n}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*n());if(l>=r()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function nr(t,{runners:e,rules:r,lowest:n,lower:o}){let s=e.map((a,i)=>({...r[i],runner:a,gaps:a.losses.map(d=>d-n.value)}));return $n[t.kind](t,s,{lowest:n,lower:o})}var Lt=t=>t.at(-1),$n={reach:({share:t,steps:e,own:r,free:n},o)=>o.some(({gaps:s,name:a,rule:i})=>(!r||!a)&&(!n||!i.hyperparameters.length)&&s.slice(0,e+1).some(d=>d<=t*s[0])),higher:({method:t},e)=>e.some(({name:r,gaps:n})=>r===t&&n.length>20&&!(Lt(n)<=n[0])),cycle:({points:t,method:e},r)=>r.some(({name:n,runner:o})=>n===e&&Nn(o.points)===t),better:({share:t,first:e},r)=>{let n=r.find(({name:o})=>o===e);return!!n&&r.some(({name:o,gaps:s})=>!o&&s.length===n.gaps.length&&Lt(s)<=t*Lt(n.gaps))},below:(t,e,{lower:r})=>r!==null&&e.some(({gaps:n})=>n.some((o,s)=>s>0&&o<r[s])),apart:({points:t},e,{lowest:r})=>{let n=[];for(let{gaps:o,runner:s}of e){let a=s.points.at(-1),i=d=>Math.hypot(...a.map((l,c)=>l-d[c]))<.1;Lt(o)<.001&&r&&!n.some(i)&&n.push(a)}return n.length>=t}};function Nn(t){let e=t.slice(-40);if(t.length<200||!e.flat().every(Number.isFinite))return 0;let r=Math.max(...e.flat().map(Math.abs)),n=(o,s)=>o.every((a,i)=>Math.abs(a-s[i])<=1e-6*r);for(let o=1;o<=10;o++)if(e.slice(o).every((s,a)=>n(s,e[a])))return o;return 0}var or="gdlib-playground-done";function sr(t,e){let{words:r}=t,[n,o,s]=["challenges","losses","methods"].map(h=>t.get(h)),a=new Set(An().filter(h=>Object.hasOwn(n,h))),i=null,d=y("summary"),l={},c=Object.entries(n).map(([h,g])=>{l[h]=y("strong");let m=G(t,{label:r.open,onPress(){i=h,e(g)}}),v=y("span",{id:H()},r.challenge[h]," ",l[h]);return m.setAttribute("aria-describedby",v.id),y("li",{},m,v)}),u=y("details",{class:"gd-play-challenges"},d,y("ol",{},...c));function f(){d.textContent=q(r.challenges,{done:a.size,all:c.length});for(let h of Object.keys(n))l[h].textContent=a.has(h)?`✓ ${r.done}`:h===i?r.asked_now:""}return f(),{element:u,judge({text:h,start:g,runners:m,rules:v,lowest:b,lower:k}){if(f(),!i||a.has(i))return;let{loss:z,start:p,goal:w}=n[i];if(h!==o[z].text||g.some(($,A)=>$!==p[A]))return;let M=v.map($=>({...$,name:Object.keys(s).find(A=>s[A].text===$.text)}));nr(w,{runners:m,rules:M,lowest:b,lower:k})&&(a.add(i),Sn([...a]),f(),t.say(`${r.challenge[i]} ${r.done}`))}}}function An(){try{let t=JSON.parse(localStorage.getItem(or)??"[]");return Array.isArray(t)?t:[]}catch{return[]}}function Sn(t){try{localStorage.setItem(or,JSON.stringify(t))}catch{}}function ne(t){return t===null?NaN:+t}function oe(t,e){let r=0;if(e===void 0)for(let n of t)n!=null&&(n=+n)>=n&&++r;else{let n=-1;for(let o of t)(o=e(o,++n,t))!=null&&(o=+o)>=o&&++r}return r}function It(t,e){let r,n;if(e===void 0)for(let o of t)o!=null&&(r===void 0?o>=o&&(r=n=o):(r>o&&(r=o),n<o&&(n=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(r===void 0?s>=s&&(r=n=s):(r>s&&(r=s),n<s&&(n=s)))}return[r,n]}var On=Math.sqrt(50),En=Math.sqrt(10),zn=Math.sqrt(2);function _t(t,e,r){let n=(e-t)/Math.max(0,r),o=Math.floor(Math.log10(n)),s=n/Math.pow(10,o),a=s>=On?10:s>=En?5:s>=zn?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=r&&r<2?_t(t,e,r*2):[i,d,l]}function mt(t,e,r){if(e=+e,t=+t,r=+r,!(r>0))return[];if(t===e)return[t];let n=e<t,[o,s,a]=n?_t(e,t,r):_t(t,e,r);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(n)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function se(t,e,r){return e=+e,t=+t,r=+r,_t(t,e,r)[2]}function Ft(t,e,r){let n;for(;;){let o=se(t,e,r);if(o===n||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),n=o}}function Ct(t){return Math.max(1,Math.ceil(Math.log(oe(t))/Math.LN2)+1)}function ae(t,e,r=ne){if(!(!(n=t.length)||isNaN(e=+e))){if(e<=0||n<2)return+r(t[0],0,t);if(e>=1)return+r(t[n-1],n-1,t);var n,o=(n-1)*e,s=Math.floor(o),a=+r(t[s],s,t),i=+r(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function kt(t,{label:e,shape:r=.62,tallest:n=380,interactive:o=!1}){let s=D("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=D("g",{class:"gd-grid","aria-hidden":"true"}),i=D("text",{class:"gd-axis-label","aria-hidden":"true"}),d=D("text",{class:"gd-axis-label","aria-hidden":"true"}),l=D("svg",{class:"gd-inside"}),c=D("g");s.append(a,l,c,i,d);let u=y("div",{class:"gd-plot-box"},s),f=null,h=600,g={left:44,right:12,top:10,bottom:40},m=()=>{let p=h;return h=Math.round(u.clientWidth)||h,h!==p};t.onStart(m);let v=new ResizeObserver(()=>{m()&&t.redraw()});v.observe(u),t.signal.addEventListener("abort",()=>v.disconnect());function b(){let p=Math.round(Math.min(n,Math.max(200,h*r)));return f?.width===h&&f?.height===p?!1:(f={width:h,height:p},I(s,{width:h,height:p,viewBox:`0 0 ${h} ${p}`}),I(l,{x:g.left,y:g.top,width:h-g.left-g.right,height:p-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${h-g.left-g.right} ${p-g.top-g.bottom}`}),!0)}let k="",z={element:u,svg:s,inside:(p,w)=>l.appendChild(D(p,w)),over:(p,w)=>c.appendChild(D(p,w)),describe:p=>s.setAttribute("aria-label",p),frame({x:p,y:w}){g.left=w.log?58:44;let M=b(),$=JSON.stringify([p,w]);if(!M&&$===k)return;k=$;let A=f.width-g.right,j=f.height-g.bottom;z.x=ar(p,[g.left,A]),z.y=ar(w,[j,g.top]),z.domains={x:p.domain,y:w.domain},z.width=A-g.left,z.height=j-g.top;let S=ir(p,Math.max(3,Math.floor(z.width/70))),O=ir(w,Math.max(3,Math.floor(z.height/48))),R=ct(a,"g",S.length+O.length+1);S.forEach((F,C)=>{let U=z.x(F.value);R[C].replaceChildren(D("line",{x1:U,x2:U,y1:g.top,y2:j}),D("text",{x:U,y:j+16,"text-anchor":"middle"},F.text))}),O.forEach((F,C)=>{let U=z.y(F.value);R[S.length+C].replaceChildren(D("line",{x1:g.left,x2:A,y1:U,y2:U}),D("text",{x:g.left-6,y:U+4,"text-anchor":"end"},F.text))}),R.at(-1).replaceChildren(D("path",{class:"gd-axes",d:`M${g.left},${g.top}V${j}H${A}`})),I(i,{x:(g.left+A)/2,y:f.height-5,"text-anchor":"middle"}),i.textContent=p.label??"";let W=(g.top+j)/2;I(d,{x:11,y:W,"text-anchor":"middle",transform:`rotate(-90 11 ${W})`}),d.textContent=w.label??""},line(p,w=0){let M="",$="M",A=[0,0];for(let[j,S]of p){let O=z.x(j),R=Math.max(-1e5,Math.min(1e5,z.y(S)));if(Number.isFinite(O)&&Number.isFinite(R)){if($==="L"&&Math.abs(O-A[0])+Math.abs(R-A[1])<w)continue;A=[O,R],M+=`${$}${pt(O)},${pt(R)}`,$="L"}else $="M"}return M}};return z}function ar({domain:[t,e],log:r=!1},[n,o]){let s=r?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>n+(s(l)-a)/(i-a)*(o-n);return d.invert=l=>{let c=a+(l-n)/(o-n)*(i-a);return r?10**c:c},d}function ir({domain:[t,e],log:r=!1},n){if(!r)return mt(t,e,n).map(d=>({value:d,text:er(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/n));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:re(d)}))}function ie(t,e,r){return Array.from({length:r},(n,o)=>t+(e-t)*o/(r-1))}function rt(t){let e=t.length,r=t.map(n=>Array.from(n));if(r.some(n=>n.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let n=0;n<30;n++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(r[s][a]),r[s][a]!==0&&jn(r,s,a);if(o===0)break}return r.map((n,o)=>n[o]).sort((n,o)=>n-o)}function jn(t,e,r){let n=(t[r][r]-t[e][e])/(2*t[e][r]),o=Math.sign(n||1)/(Math.abs(n)+Math.hypot(n,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][r]]=[s*t[i][e]-a*t[i][r],a*t[i][e]+s*t[i][r]];for(let i=0;i<t.length;i++)[t[e][i],t[r][i]]=[s*t[e][i]-a*t[r][i],a*t[e][i]+s*t[r][i]];t[e][r]=t[r][e]=0}function Mt(t,{label:e,rows:r=1,onText:n}){let[o,s]=[H(),H()],a=y("textarea",{id:o,rows:r,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=y("code",{class:"gd-play-excerpt"}),d=y("span"),l=y("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>n(a.value),{signal:t.signal}),{element:y("div",{class:"gd-play-field"},y("label",{for:o},e),a,l),input:a,show(c,u){a.value!==c&&(a.value=c);let f=c.split(`
`).reduce((h,g)=>h+Math.max(1,Math.ceil(g.length/44)),0);return I(a,{rows:Math.min(12,Math.max(r,f)),"aria-invalid":String(u!==null)}),l.hidden=u===null,u===null?"":(i.replaceChildren(c.slice(Math.max(0,u.at-16),u.at),y("mark",{},c.slice(u.at,u.end).trim()||"␣"),c.slice(u.end,u.end+16)),d.textContent=` ${q(t.words.faults[u.code],u.values)}`,l.textContent)}}}var T=class extends Error{constructor(e,r,n,o={}){super(e),this.name="Fault",this.code=e,this.at=r,this.end=Math.max(n,r+1),this.values=o}};var st={characters:600,depth:40,nodes:400,name:20,assignments:24},le=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Ln={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},lr={"²":"2","³":"3"};function In(t){let e=st.characters;if(t.length>e)throw new T("long",e,t.length,{most:e});let r=[],n=le.lastIndex=0;for(;n<t.length;){let o=le.exec(t);if(!o){let u=String.fromCodePoint(t.codePointAt(n));throw new T("sign",n,n+u.length,{sign:u})}let s=le.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Ln[o[0]]??o[0];if(d?.length>st.name)throw new T("name_long",n,s,{most:st.name});c in lr?r.push({type:"^",text:"^",at:n,end:s},{type:"number",text:lr[c],at:n,end:s}):a||r.push({type:c,text:o[0],at:n,end:s}),n=s}return r.push({type:"stop",text:"",at:t.length,end:t.length}),r}var Tt=class{#t;#r;#e=0;#n=0;#o=0;constructor(e,r){this.#t=In(e),this.#r=r}get next(){return this.#t[this.#e]}take(){return this.#e+=1,this.#t[this.#e-1]}fault(e,r,n=this.next){return new T(e,n.at,n.end,r)}node(e){if(this.#o+=1,this.#o>st.nodes)throw new T("many",e.at,e.end,{most:st.nodes});return e}call(e,r,n){return this.node({kind:"call",name:e,args:r,at:n.at,end:n.end})}deeper(e){if(this.#n+=1,this.#n>st.depth)throw this.fault("deep",{most:st.depth});let r=e();return this.#n-=1,r}expression(){return this.deeper(()=>{let e=this.sum(),r=this.next;return["<",">","<=",">="].includes(r.type)?this.call(this.take().type,[e,this.sum()],r):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let r=this.take();e=this.call(r.type,[e,this.product()],r)}return e}product(){let e=this.signed(),r=!1;for(;;){let n=this.next;if(n.type==="*"||n.type==="/")e=this.call(this.take().type,[e,this.signed()],n),r=n.type==="/";else if(n.type==="name"||n.type==="("){if(r)throw this.fault("two_readings");e=this.call("*",[e,this.power()],n)}else{if(n.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let r=this.deeper(()=>this.signed());return e.type==="+"?r:this.call("negative",[r],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let r=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],r)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#r(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let r=this.take(),n=[this.expression()];for(;this.next.type===",";)this.take(),n.push(this.expression());return this.close(r),this.call(e.text,n,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function dr(t,e){let r=new Tt(t,e),n=r.expression();if(r.next.type!=="stop")throw r.fault("unexpected",{sign:r.next.text.trim()||";"});return n}function cr(t,e){let r=new Tt(t,e),n=[];for(;;){for(;r.next.type===";";)r.take();if(r.next.type==="stop")return n;if(n.length===st.assignments)throw r.fault("assignments",{most:st.assignments});if(n.push(r.assignment()),![";","stop"].includes(r.next.type))throw r.fault("unexpected",{sign:r.next.text})}}var qt=()=>1,B=()=>0,gr=t=>t?1:0,J=(t,e,r,n)=>({arity:1,of:t,da:e,db:B,daa:r,dab:B,dbb:B,...n}),wt=(t,e,r,n,o,s,a)=>({arity:2,of:t,da:e,db:r,daa:n,dab:o,dbb:s,...a}),Pt=t=>1/(1+Math.exp(-t)),de={chooses:!0},_n=wt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t)**2),ur={sin:J(Math.sin,t=>Math.cos(t),(t,e,r)=>-r),cos:J(Math.cos,t=>-Math.sin(t),(t,e,r)=>-r),tan:J(Math.tan,(t,e,r)=>1+r*r,(t,e,r)=>2*r*(1+r*r)),atan:J(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:J(Math.sinh,t=>Math.cosh(t),(t,e,r)=>r),cosh:J(Math.cosh,t=>Math.sinh(t),(t,e,r)=>r),tanh:J(Math.tanh,(t,e,r)=>1-r*r,(t,e,r)=>-2*r*(1-r*r)),exp:J(Math.exp,(t,e,r)=>r,(t,e,r)=>r),log:J(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:J(Math.sqrt,(t,e,r)=>1/(2*r),(t,e,r)=>-1/(4*r*r*r)),abs:J(Math.abs,Math.sign,B),sign:J(Math.sign,B,B,de),relu:J(t=>t<=0?0:t,t=>gr(t>0),B,de),sigmoid:J(Pt,(t,e,r)=>(1-r)*r,(t,e,r)=>r*(1-r)*(1-2*r)),softplus:J(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),Pt,t=>Pt(t)*(1-Pt(t))),max:hr(Math.max,(t,e)=>t>e),min:hr(Math.min,(t,e)=>t<e)},Fn={"+":wt((t,e)=>t+e,qt,qt,B,B,B),"-":wt((t,e)=>t-e,qt,()=>-1,B,B,B),"*":wt((t,e)=>t*e,(t,e)=>e,t=>t,B,qt,B),"/":wt((t,e)=>t/e,(t,e)=>1/e,(t,e,r)=>-r/e,B,(t,e)=>-1/(e*e),(t,e,r)=>2*r/(e*e)),"^":_n,negative:J(t=>-t,()=>-1,B),square:J(t=>t*t,t=>2*t,()=>2),cube:J(t=>t*t*t,t=>3*t*t,t=>6*t)};function hr(t,e){let r=(n,o)=>n===o?.5:gr(e(n,o));return wt(t,r,(n,o)=>r(o,n),B,B,B,de)}var xt=new Map(Object.entries(ur)),at=new Map(Object.entries({...ur,...Fn})),nt=new Map([["pi",Math.PI],["e",Math.E]]),fr=new Set(["abs","sign","relu","max","min","sqrt","^"]);var pr=["p","g","k","n"],$t={kept:12,hyperparameters:6,asked:4},mr=t=>t.reduce((e,r)=>e+r,0),Nt=new Map([["sum",{arity:1,of:mr}],["mean",{arity:1,of:t=>mr(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,r)=>e+r*r,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((r,n,o)=>r+n*e[o],0)}]]),ht=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),xr=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),vr={arity:3,of:(t,e,r)=>t?e:r},wr=t=>xt.has(t)||Nt.has(t)||ht.has(t)||t==="where";function yr(t){let e=cr(t,wr);if(!e.length)throw new T("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(nt.has(a)||wr(a)||pr.includes(a)&&a!=="p")throw new T("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new T("stays",0,t.length);let r=br(e.map(({name:a})=>a)).filter(a=>a!=="p"),n=Tn(e).filter(a=>![...r,...pr].includes(a)&&!nt.has(a));Cn("kept_many",e,r,$t.kept);for(let a of n.slice($t.hyperparameters)){let{at:i,end:d}=qn(e,a);throw new T("hyperparameters",i,d,{name:a,most:$t.hyperparameters})}let o=Rn(e),s=Pn(e);return{kept:r,hyperparameters:n,assignments:e,vectors:o,asked:s,make:a=>new ce({assignments:e,kept:r,vectors:o,values:a})}}var br=t=>[...new Set(t)];function Cn(t,e,r,n){if(r.length<=n)return;let{at:o,end:s}=e.find(({name:a})=>a===r[n]);throw new T(t,o,s,{most:n})}function*kr(t){yield t;for(let e of t.args??[])yield*kr(e)}var ge=t=>t.flatMap(({value:e})=>[...kr(e)]),Tn=t=>br(ge(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),qn=(t,e)=>ge(t).find(r=>r.kind==="name"&&r.name===e);function Pn(t){let e=0;for(let{kind:r,name:n,args:o,at:s,end:a}of ge(t)){if(r!=="call"||xr.has(n))continue;let i=(n==="where"?vr:Nt.get(n)??ht.get(n)??at.get(n)).arity;if(!(n==="max"||n==="min"?o.length>=2:o.length===i))throw new T("arguments",s,a,{name:n,wanted:i,got:o.length});if(ht.has(n)&&(e+=1),e>$t.asked)throw new T("asked",s,a,{most:$t.asked})}return e}function Rn(t){let e=new Set(["p","g"]),r=n=>n.kind!=="call"?e.has(n.name):ht.has(n.name)?ht.get(n.name).vector:!Nt.has(n.name)&&n.args.some(r);for(let n=0;n<e.size;){n=e.size;for(let{name:o,value:s}of t)r(s)&&e.add(o)}return e}var ce=class{constructor({assignments:e,kept:r,vectors:n,values:o}){Object.assign(this,{assignments:e,kept:r,vectors:n,values:o})}init(e){return new he(this,e.length)}step(e,r,n,o){return[n.step(e,r,o),n]}},he=class{#t;#r=new Map;#e=[];#n=null;constructor({assignments:e,kept:r,vectors:n,values:o},s){this.#t=s;for(let a of[...r,"p","g","k"])this.#r.set(a,new Float64Array(n.has(a)?s:1));this.#r.set("n",Float64Array.of(s));for(let[a,i]of[...nt,...Object.entries(o)])this.#r.has(a)||this.#r.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#r.get(a)],c=d.length>1?1:0;this.#e.push(()=>{for(let u=0;u<l.length;u++)l[u]=d[u*c]})}}step(e,r,n){let[o,s,a]=["p","g","k"].map(d=>this.#r.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=r[d];a[0]+=1,this.#n=n;for(let d=0;d<this.#e.length;d++)this.#e[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#r.get(e.name);let r=e.args.map(o=>this.#o(o));if(ht.has(e.name))return this.#s(e.name,r[0]);if(Nt.has(e.name))return this.#i(Nt.get(e.name).of,r);if(e.name==="where")return this.#a(vr.of,r);let n=xr.get(e.name)??Dn(e)??at.get(e.name).of;return r.length<2?this.#a(n,[r[0],r[0],r[0]]):r.reduce((o,s)=>this.#a(n,[o,s,s]))}#a(e,[r,n,o]){let s=new Float64Array(Math.max(r.length,n.length,o.length)),[a,i,d]=[r,n,o].map(({length:l})=>l>1?1:0);return this.#e.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(r[l*a],n[l*i],o[l*d])}),s}#i(e,r){let n=new Float64Array(1),o=r.map(s=>this.#d(s));return this.#e.push(()=>{n[0]=e(...o)}),n}#s(e,r){let n=this.#d(r),o=new Float64Array(ht.get(e).vector?this.#t:1);return this.#e.push(()=>{e==="grad"?o.set(this.#n.gradient(n)):o[0]=this.#n.value(n)}),o}#d(e){return e.length===this.#t?e:this.#a(r=>r,[e,new Float64Array(this.#t),e])}};function Dn({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:at.get("square").of,3:at.get("cube").of}[e[1].value]??null}var Bn={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Un=t=>Bn[t]??{low:0,high:1};function ue({text:t,names:e,presets:r,lr:n}){let o=Object.values(r).find(a=>a.text===t),s=Object.assign({},...Object.values(r).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?n:Object.hasOwn(s,a)?s[a]:.5]))}function Mr(t,e,r,n){let o=Math.max(...r.map(([l,c])=>c-l))/50,s=rt(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=n==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function $r(t,{words:e,onPick:r}){let n=y("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Un(i),l=H(),[c,u]=d.log?[Math.log10,m=>Number((10**m).toPrecision(3))]:[m=>m,m=>m],f=d.step??(d.log?.01:.001),h=y("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:f}),g=y("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return h.addEventListener("input",()=>r(i,u(h.valueAsNumber)),{signal:t.signal}),g.addEventListener("input",()=>{Math.abs(g.valueAsNumber)<=1e6&&r(i,g.valueAsNumber)},{signal:t.signal}),n.append(y("div",{class:"gd-slider"},y("label",{for:l},i),h,g)),m=>{h.value=c(m),I(h,{"aria-valuetext":String(m)}),document.activeElement!==g&&(g.value=m)}}return{element:n,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),n.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var et=["first","second","third","fourth"];function Ar(t,e,{change:r,remove:n,place:o}){let{words:s}=t,a=t.get("methods"),i=H(),d=Object.keys(a),l=y("select",{id:i},...d.map(p=>y("option",{value:p},s.methods[p])),y("option",{value:""},s.own_rule)),c={text:"",values:{}},u={},f=null,h=p=>d.map(w=>a[w]).find(w=>w.text===p)?.kind,g=p=>{let{loss:w,start:M,view:$}=o(),A=h(p)??(/sign\(|sqrt\(|norm\(/.test(p)?"adaptive":"plain");return w?Mr(w,M,$,A):.1},m=p=>{let w=Nr(p);if(w.fault)return r(e,{text:p,values:c.values});let M=ue({text:p,names:w.rule.hyperparameters,presets:a,lr:g(p)}),$=Object.entries(c.values).filter(([j])=>j in M),A=(h(p)??"own")===(h(c.text)??"own")||!h(p);return r(e,{text:p,values:{...M,...Object.fromEntries($.filter(([j])=>j!=="lr"||A))}})};l.addEventListener("change",()=>l.value?m(a[l.value].text):v.input.focus(),{signal:t.signal});let v=Mt(t,{label:s.rule,onText:m}),b=$r(t,{words:s,onPick:(p,w)=>r(e,{text:c.text,values:{...c.values,[p]:w}})}),k=y("p",{class:"gd-play-fate"}),z=G(t,{label:"×",onPress:()=>n(e)});return I(z,{"aria-label":q(s.remove,{number:e+1}),title:q(s.remove,{number:e+1})}),{element:y("section",{class:`gd-race-panel gd-race-${et[e]}`,"aria-label":q(s.method_number,{number:e+1})},y("div",{class:"gd-play-head"},y("label",{for:i},q(s.method_number,{number:e+1})),l,z),v.element,b.element,k),show(p,w){if(z.hidden=w,p===u.given)return u.answer;let M=Nr(p.text);if(c=p,!M.fault){let A=ue({text:p.text,names:M.rule.hyperparameters,presets:a,lr:g(p.text)});for(let j of Object.keys(A))A[j]=p.values[j]??A[j];c={text:p.text,values:A},f={...c,rule:M.rule}}l.value=d.find(A=>a[A].text===p.text)??"";let $=v.show(p.text,M.fault);return b.show(c.values),u={given:p,answer:{runs:f,fault:$}},u.answer},name:()=>l.value?s.methods[l.value]:q(s.method_number,{number:e+1}),say(p,w,M,$){let A=Math.min(w,p.steps),j=p.divergedAt!==null&&w>=p.divergedAt,[S,O]=j?[]:[rt($.hessian(p.points[A]))].map(W=>[W[0],W.at(-1)])[0],R=j?s.diverged:M?s.left:$.n===1?s.fares_1:s.fares;return k.textContent=q(R,{step:j?p.divergedAt:A,loss:P(p.losses[A]),length:P(p.lengths[A],2),low:P(S,2),high:P(O,2)}),k.classList.toggle("gd-bad",j||M),k.textContent},quiet(){k.textContent=""}}}function Nr(t){try{return{rule:yr(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var Sr=2;function fe(t,e){let r=kt(t,{label:e,shape:.62,tallest:240}),n=r.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=et.map(a=>r.inside("path",{class:`gd-curve gd-race-${a}`})),s=et.map(a=>r.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:r.element,describe:r.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Jn(a.flatMap(u=>u??[]));r.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((u,f)=>{let h=a[f]??[],g=r.line(h.slice(0,i+1).map((b,k)=>[k,Math.max(b,c[0]/10)]),Sr);I(u,{d:g});let m=Math.min(i,h.length-1),v=h[m]>=c[0]&&h[m]<=c[1];I(s[f],v?{cx:r.x(m),cy:r.y(h[m])}:{cx:-99,cy:-99})}),ct(n,"path",l.length).forEach((u,f)=>{let{of:h,heights:g}=l[f];I(u,{class:`gd-curve gd-play-promise gd-race-${et[h]??h}`}),I(u,{d:r.line(g.map((m,v)=>[v,m>0&&Number.isFinite(m)?m:NaN]),Sr)})})}}}function Jn(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let r=e[0],[n,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[r,r]),s=Math.ceil(Math.log10(Math.min(o,r*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(n)))),10**s]}var Or=10;var Gn=3e3,Rt=["t","d"],St=/^x([1-9]\d?)$/;function Er(t,e=[]){let r=dr(t,i=>xt.has(i)),n=Kn(r,t),o=[...pe(r)],s=o.find(({kind:i,name:d})=>i==="name"&&Rt.includes(d));if(!s)return new Dt(r,n,null);if(!e.length)throw new T("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Gn/o.length);if(e.length>a)throw new T("fit_large",s.at,s.end,{most:a,got:e.length});return new Dt(r,n,e)}function Kn(t,e){let r=new Map;for(let s of pe(t))s.kind==="name"&&!nt.has(s.name)&&!Rt.includes(s.name)&&!r.has(s.name)&&r.set(s.name,s);if(!r.size)throw new T("no_variable",0,e.length);let n=St.test(r.keys().next().value);for(let[s,{at:a,end:i}]of r){if(!(n?St.test(s):s==="x"||s==="y"))throw new T(Vn(s),a,i,{name:s,product:[...s].join(" ")});if(n&&Number(St.exec(s)[1])>Or)throw new T("variables",a,i,{most:Or})}if(!n)return r.has("y")?["x","y"]:["x"];let o=Math.max(...[...r.keys()].map(s=>Number(St.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var Vn=t=>t==="x"||t==="y"||St.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*pe(t){yield t;for(let e of t.args??[])yield*pe(e)}var Dt=class{#t=[];#r=[];#e=[];#n;#o;#a;#i;constructor(e,r,n){this.n=r.length,this.names=r,this.tree=e,this.data=n,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#n=n?this.#d(e,n):this.#c(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#a,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,r){return this.#t.push(e),this.#r.push(r),this.#t.length-1}#d(e,r){let n=r.map(o=>this.#c(e,o)).reduce((o,s)=>this.#l("+",o,s));return this.#l("/",n,this.#s(r.length,!1))}#c(e,r){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Rt.includes(e.name))return this.#s(r[Rt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(nt.get(e.name),!1):o}Hn(e);let n=e.args.map(o=>this.#c(o,r));return at.get(e.name).arity===1?this.#l(e.name,n[0],n[0]):n.reduce((o,s)=>this.#l(e.name,o,s))}#l(e,r,n){let o=e==="^"&&!this.#r[n]&&{2:"square",3:"cube"}[this.#t[n]];if(o)return this.#l(o,r,r);let s=at.get(e),a=this.#r[r]||this.#r[n];this.mayKink||=a&&fr.has(e);let i=this.#s(s.of(this.#t[r],this.#t[n]),a),[d,l]=[this.#r[r],s.arity===2&&this.#r[n]];return a&&this.#e.push({operation:s,a:r,b:n,to:i,first:d,second:l}),i}value(e){let[r,n]=[this.#t,this.#e];for(let o=0;o<this.n;o++)r[o]=e[o];for(let o=0;o<n.length;o++){let s=n[o];r[s.to]=s.operation.of(r[s.a],r[s.b])}return r[this.#n]}gradient(e){return this.#g(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#g(e),gradient:this.#h(this.#o)}}hessian(e){return this.#g(e),Array.from({length:this.n},(r,n)=>(this.#u(n),this.#h(this.#i)))}#h(e){let r=new Array(this.n);for(let n=0;n<this.n;n++)r[n]=e[n];return r}#g(e){let r=this.value(e),[n,o,s]=[this.#t,this.#o,this.#e];o.fill(0),o[this.#n]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:u,second:f}=s[a];u&&(o[d]+=At(i,o[c],i.da(n[d],n[l],n[c]))),f&&(o[l]+=At(i,o[c],i.db(n[d],n[l],n[c])))}return r}#u(e){let[r,n,o,s]=[this.#t,this.#o,this.#a,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#e){let f=[r[i],r[d],r[l]];o[l]=0,c&&(o[l]+=At(a,o[i],a.da(...f))),u&&(o[l]+=At(a,o[d],a.db(...f)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#e.toReversed()){let f=[r[i],r[d],r[l]],[h,g]=[c?o[i]:0,u?o[d]:0],m=(b,k)=>(h&&h*b(...f))+(g&&g*k(...f)),v=(b,k)=>At(a,s[l],b(...f))+(k&&k*n[l]);c&&(s[i]+=v(a.da,m(a.daa,a.dab))),u&&(s[d]+=v(a.db,m(a.dab,a.dbb)))}}};function Hn({name:t,args:e,at:r,end:n}){let o=at.get(t);if(!o)throw new T("no_comparison",r,n,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new T("arguments",r,n,{name:t,wanted:o.arity,got:e.length})}var At=(t,e,r)=>r===0&&t.chooses?0:e*r;var Wn={1:401,2:29},zr=t=>Wn[t.n]??11;function jr(t,e,r){let n=zr(t),o=([s,a],i)=>s+(a-s)*i/(n-1);return t.n===1?Array.from({length:n},(s,a)=>[o(e[0],a)]):Array.from({length:n*n},(s,a)=>[o(e[0],a%n),o(e[1],Math.floor(a/n)),...r.slice(2)])}function Lr(t,e,r){let n=jr(t,e,r),[o,s,a,i]=[-1/0,1/0,!0,null];for(let u of n){let f=t.hessian(u),h=rt(f);if(Number.isNaN(h[0])){a=!1;continue}s=Math.min(s,h[0]),o=Math.max(o,h.at(-1)),i??=f;let g=(m,v,b)=>Math.abs(m-i[v][b])>1e-9*Math.max(o,-s);a&&=!f.some((m,v)=>m.some((b,k)=>g(b,v,k)))}let d=Math.max(o,-s,0),l=t.mayKink?Yn(t,n,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:n.length}}function Yn(t,e,r){let n=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(n)return n;let[o,s]=[0,null],a=zr(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let u=Bt(t,e[l],e[c]);u>o&&([o,s]=[u,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((u,f)=>(u+d[f])/2);Bt(t,i,c)>Bt(t,c,d)?d=c:i=c}return Bt(t,i,d)>100*Math.max(r,o)?i:null}function Bt(t,e,r){let[n,o]=[t.gradient(e),t.gradient(r)];return Math.hypot(...n.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-r[a]))}function Ir(t,e,r){let n={point:r,value:1/0};for(let s of[...jr(t,e,r),r]){let a=t.value(s);a<n.value&&(n={point:s,value:a})}let o=e.map(([s,a])=>a-s);return Cr(t,Fr(t,n),Math.max(...o)/40)}var _r=(t,e)=>Cr(t,Fr(t,e),.001);function Fr(t,e){let r=.001;for(let n=0;n<60&&Number.isFinite(r);n++){let o=Zn(t.hessian(e.point),t.gradient(e.point),r),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},r/=10):r*=10}return e}function Zn(t,e,r){let n=e.length,o=r*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<n;i++){let d=s.slice(i).reduce((l,c,u)=>Math.abs(c[i])>Math.abs(s[l][i])?i+u:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<n;l++){let c=s[l][i]/s[i][i];for(let u=i;u<=n;u++)s[l][u]-=c*s[i][u]}}let a=new Array(n).fill(0);for(let i=n-1;i>=0;i--)a[i]=s[i].slice(i+1,n).reduce((d,l,c)=>d-l*a[i+1+c],s[i][n])/s[i][i];return a}function Cr(t,e,r){let n=Xn(t.n);for(let o=0;r>1e-12&&o<150;o++){let s=e;for(let a of n){let i=e.point.map((l,c)=>l+r*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(r/=2)}return e}function Xn(t){let e=(n,o,s)=>Array.from({length:t},(a,i)=>i===n?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let r=Array.from({length:32},(n,o)=>o*Math.PI/16);return Array.from({length:t-1},(n,o)=>r.map(s=>e(o,o+1,s))).flat()}var Tr=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Ut=(t,e)=>Array.from({length:t+1},(r,n)=>e(n));function Jt({L:t,mu:e,kink:r}){return r?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function qr(t,e,r,{R:n,gap:o,count:s}){let a=Jt(r),i=g=>({say:g,heights:null,lengths:null}),d=(g,m)=>({say:g,heights:Ut(s,m),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:u}=r,{lr:f,beta:h=0}=e;if(t==="GradientDescent"){if(!(f<2/l))return i("long");if(a==="strong"){let g=Math.max(Math.abs(1-f*c),Math.abs(1-f*l));return d("strong",m=>l/2*n**2*g**(2*m))}return a==="convex"?f<=1/l||Tr(f,1/l)?d("convex",g=>n**2/(2*f*g)):i("half"):{...i("bent"),lengths:Ut(s,g=>Math.sqrt(o/(f*(1-f*l/2)*g)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):f<=1/l||Tr(f,1/l)?d("nesterov",g=>g?2*n**2/(f*(g+2)*(g+3)):NaN):i("half"):u?a==="bent"?i("not_convex"):{say:"bowl",heights:Qn({lr:f,beta:h,nesterov:t==="NesterovMomentum",mu:c,L:l,R:n,count:s}),lengths:null}:i("not_bowl")}function Qn({lr:t,beta:e,nesterov:r,mu:n,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>n+(o-n)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,u]=[1,0];for(let f=0;f<=a;f++)i[f]=Math.max(i[f],l/2*s**2*c**2),u=e*u+l*c,c-=t*(r?l*c+e*u:u)}return i}function Pr(t,{R:e,count:r}){let{L:n,mu:o}=t,s=Jt(t);if(s==="convex")return Ut(r,i=>3*n*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(n)-Math.sqrt(o))/(Math.sqrt(n)+Math.sqrt(o));return Ut(r,i=>o/2*e**2*a**(2*i))}function Rr({heights:t,gaps:e,points:r,view:n,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((u,f)=>u>t[f]*(1+1e-6)+i);if(d<0)return null;let l=u=>n.some(([f,h],g)=>u[g]<f||u[g]>h),c=r.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let u=0;u<=d;u++){let f=s(r[u]);if(Math.max(f.at(-1),-f[0])>a.L*(1+1e-6)||f[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:u,low:f[0],high:f.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var to=150;function Dr(t){let{words:e}=t,r=t.get("methods"),n=y("p"),o=y("ul"),s=y("section",{class:"gd-play-promised","aria-label":e.promised},y("div",{class:"gd-over-plot"},e.promised),n,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(f,h,g,m){let v=JSON.stringify([h,g,m.slice(2)]);return v===i?a:(i=v,a=null,clearTimeout(l),l=setTimeout(()=>{a=Lr(f,g,m),t.redraw()},to),null)}let u=f=>Object.keys(r).find(h=>r[h].text===f);return{element:s,draw({loss:f,text:h,view:g,start:m,lowest:v,rules:b,runners:k,names:z,count:p}){let w=c(f,h,g,m),M={heights:[],lengths:[]};if(!w)return M;let $=Math.hypot(...m.map((F,C)=>F-v.point[C])),A=f.value(m)-v.value,j={L:P(w.L),mu:P(w.mu),kappa:P(w.L/w.mu),lr:P(1/w.L),two:P(2/w.L),points:w.points},S=q(e.classes[Jt(w)],{...j,place:w.kink?.map(F=>P(F)).join(", ")});n.textContent!==S&&(n.textContent=S);let O=[];b.forEach((F,C)=>{if(!F||!k[C])return;let U=qr(u(F.text),F.values,w,{R:$,gap:A,count:p});U.heights&&M.heights.push({of:C,heights:U.heights}),U.lengths&&M.lengths.push({of:C,heights:U.lengths});let Ht=k[C].losses.map(tt=>tt-v.value),vt=tt=>rt(f.hessian(tt)),Z=Rr({heights:U.heights,gaps:Ht,points:k[C].points,view:g,lowest:v,curvatureAt:vt,facts:w}),Ot=q(e.promises[U.say],j),Et=Z?` ${q(e.promises[Z.say],{step:Z.step,...Z.at,low:P(Z.at.low),high:P(Z.at.high)})}`:"";O.push([z[C],`: ${Ot}${Et}`,Z])});let R=Pr(w,{R:$,count:p});R&&(M.heights.push({of:"lower",heights:R}),O.push(["",e.promises.lower,null]));let W=JSON.stringify(O);return W!==d&&o.replaceChildren(...O.map(([F,C,U])=>y("li",{class:U?"gd-bad":null},y("strong",{},F),C))),d=W,M}}}var Gt=class{#t;#r;#e;#n;constructor(e,r,n){this.#t=e,this.#r=n,this.#e=n.init(r),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(r))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,r]=this.#r.step(this.points.at(-1),this.#n,this.#e,this.#t);this.#e=r,this.#o(e)}#o(e){let{value:r,gradient:n}=this.#t.valueAndGradient(e);this.#n=n,this.points.push(e),this.losses.push(r),this.lengths.push(Math.sqrt(n.reduce((o,s)=>o+s*s,0))),Number.isFinite(r)||(this.divergedAt=this.steps)}};function Br(t,e,r){let n=performance.now()+r;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>n)return!1}}var eo=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),ro={abs:"torch.abs",atan:"torch.atan",max:"torch.maximum",min:"torch.minimum"},no=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let r=ro[t]??`torch.${t}`;return e.length>2?e.reduce((n,o)=>`${r}(${n}, ${o})`):`${r}(${e.join(", ")})`},Ur={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,r])=>`torch.where(${t} > 0, ${e}, ${r})`};function me(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return nt.has(t.name)?{text:String(nt.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let r=t.args.map(i=>me(i,e)),n=r.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Ur,t.name))return{text:Ur[t.name](n),tensor:!0};if(xt.has(t.name))return{text:no(t.name,n),tensor:!0};if(t.name==="negative")return{text:`(-${r[0].text})`,tensor:r[0].tensor};let o=r.some(({tensor:i})=>i)?r.map(({text:i})=>i):n,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var Jr=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,oo=t=>eo.has(t)?`${t}_`:t;function so(t){let[e,{text:r,tensor:n}]=[t.names.join(", "),me(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${r}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${n?Jr(r):`T(${r})`}
`}function ao(t,{assignments:e,kept:r,vectors:n,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=f=>a[f]??oo(f),d=f=>n.has(f)?"zero":"T(0.0)",l=e.map(({name:f,value:h})=>{let{text:g,tensor:m}=me(h,i),v=m?Jr(g):`T(${g})`;return`        ${i(f)} = ${n.has(f)?`${v} + zero`:v}`}),c=r.map(i),u=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...r.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${u} = kept`,"        k = k + 1",...Object.entries(s).map(([f,h])=>`        ${i(f)} = T(${Number(h)})`),...l,`        return p, (${u}${c.length?",":""})`,""].join(`
`)}function Gr({loss:t,start:e,steps:r,methods:n}){let o=new Set(["descend"]),s=[],a=n.map(({title:i,code:d,values:l,rule:c},u)=>{let f=`Method${u+1}`;d||s.push(ao(f,c,l));let h=d?d.replace(/\{(\w+)(:\.0f)?\}/g,(g,m,v)=>v?Math.round(l[m]):String(l[m])):`${f}()`;if(d)for(let[,g]of h.matchAll(/([A-Za-z]\w*)\(/g))o.add(g);return`    ${JSON.stringify(i)}: descend(loss, start, ${h}, ${r}),`});return["# A race from the playground of How Gradient Descent Works.","import torch",`from gdlib import ${[...o].sort((i,d)=>i<d?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",so(t),"",...s.flatMap(i=>[i,""]),`start = T([${e.join(", ")}])`,"paths = {",...a,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function we(t,e,{label:r,onMove:n,steps:o,axis:s="both"}){let a=D("circle",{class:"gd-handle-dot",r:8}),i=D("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});d.append(i,a);let l=[0,0],c=([h,g])=>{let m=(v,[b,k])=>Math.min(k,Math.max(b,v));l=[s==="y"?l[0]:m(h,e.domains.x),s==="x"?l[1]:m(g,e.domains.y)],n(l)},u=h=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-g.left),e.y.invert(h.clientY-g.top)]},f=(h,g)=>d.addEventListener(h,g,{signal:t.signal});return f("pointerdown",h=>{h.button||(d.setPointerCapture(h.pointerId),d.focus({preventScroll:!0}),h.preventDefault())}),f("pointermove",h=>{d.hasPointerCapture(h.pointerId)&&c(u(h))}),f("keydown",h=>{let[g,m]=o(),v=h.shiftKey?10:1,[b,k]=[s==="y"?[0,m]:[g,0],s==="x"?[g,0]:[0,m]],z={ArrowRight:b,ArrowLeft:[-b[0],-b[1]],ArrowUp:k,ArrowDown:[-k[0],-k[1]],PageUp:[10*k[0],10*k[1]],PageDown:[-10*k[0],-10*k[1]]}[h.key],p={Home:0,End:1}[h.key];if(z)c([l[0]+v*z[0],l[1]+v*z[1]]);else if(p!==void 0)c(s==="y"?[l[0],e.domains.y[p]]:[e.domains.x[p],l[1]]);else return;h.preventDefault()}),{element:d,place([h,g],m){l=[h,g];let[v,[b,k]]=s==="y"?[g,e.domains.y]:[h,e.domains.x];I(d,{transform:`translate(${e.x(h)},${e.y(g)})`,"aria-valuenow":Number(v.toFixed(6)),"aria-valuemin":b,"aria-valuemax":k,"aria-valuetext":m})}}}var io=Array.prototype,lo=io.slice;function co(t,e){return t-e}function ho(t){for(var e=0,r=t.length,n=t[r-1][1]*t[0][0]-t[r-1][0]*t[0][1];++e<r;)n+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return n}var Kr=t=>()=>t;function go(t,e){for(var r=-1,n=e.length,o;++r<n;)if(o=uo(t,e[r]))return o;return 0}function uo(t,e){for(var r=e[0],n=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],u=t[i],f=u[0],h=u[1];if(fo(d,u,e))return 0;c>n!=h>n&&r<(f-l)*(n-c)/(h-c)+l&&(o=-o)}return o}function fo(t,e,r){var n;return po(t,e,r)&&mo(t[n=+(t[0]===e[0])],r[n],e[n])}function po(t,e,r){return(e[0]-t[0])*(r[1]-t[1])===(r[0]-t[0])*(e[1]-t[1])}function mo(t,e,r){return t<=e&&e<=r||r<=e&&e<=t}function wo(){}var it=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Hr(){var t=1,e=1,r=Ct,n=d;function o(l){var c=r(l);if(Array.isArray(c))c=c.slice().sort(co);else{let u=It(l,xo);for(c=mt(...Ft(u[0],u[1],c),c);c[c.length-1]>=u[1];)c.pop();for(;c[1]<u[0];)c.shift()}return c.map(u=>s(l,u))}function s(l,c){let u=c==null?NaN:+c;if(isNaN(u))throw new Error(`invalid value: ${c}`);var f=[],h=[];return a(l,u,function(g){n(g,l,u),ho(g)>0?f.push([g]):h.push(g)}),h.forEach(function(g){for(var m=0,v=f.length,b;m<v;++m)if(go((b=f[m])[0],g)!==-1){b.push(g);return}}),{type:"MultiPolygon",value:c,coordinates:f}}function a(l,c,u){var f=new Array,h=new Array,g,m,v,b,k,z;for(g=m=-1,b=gt(l[0],c),it[b<<1].forEach(p);++g<t-1;)v=b,b=gt(l[g+1],c),it[v|b<<1].forEach(p);for(it[b<<0].forEach(p);++m<e-1;){for(g=-1,b=gt(l[m*t+t],c),k=gt(l[m*t],c),it[b<<1|k<<2].forEach(p);++g<t-1;)v=b,b=gt(l[m*t+t+g+1],c),z=k,k=gt(l[m*t+g+1],c),it[v|b<<1|k<<2|z<<3].forEach(p);it[b|k<<3].forEach(p)}for(g=-1,k=l[m*t]>=c,it[k<<2].forEach(p);++g<t-1;)z=k,k=gt(l[m*t+g+1],c),it[k<<2|z<<3].forEach(p);it[k<<3].forEach(p);function p(w){var M=[w[0][0]+g,w[0][1]+m],$=[w[1][0]+g,w[1][1]+m],A=i(M),j=i($),S,O;(S=h[A])?(O=f[j])?(delete h[S.end],delete f[O.start],S===O?(S.ring.push($),u(S.ring)):f[S.start]=h[O.end]={start:S.start,end:O.end,ring:S.ring.concat(O.ring)}):(delete h[S.end],S.ring.push($),h[S.end=j]=S):(S=f[j])?(O=h[A])?(delete f[S.start],delete h[O.end],S===O?(S.ring.push($),u(S.ring)):f[O.start]=h[S.end]={start:O.start,end:S.end,ring:O.ring.concat(S.ring)}):(delete f[S.start],S.ring.unshift(M),f[S.start=A]=S):f[A]=h[j]={start:A,end:j,ring:[M,$]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,u){l.forEach(function(f){var h=f[0],g=f[1],m=h|0,v=g|0,b=xe(c[v*t+m]);h>0&&h<t&&m===h&&(f[0]=Vr(h,xe(c[v*t+m-1]),b,u)),g>0&&g<e&&v===g&&(f[1]=Vr(g,xe(c[(v-1)*t+m]),b,u))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),u=Math.floor(l[1]);if(!(c>=0&&u>=0))throw new Error("invalid size");return t=c,e=u,o},o.thresholds=function(l){return arguments.length?(r=typeof l=="function"?l:Array.isArray(l)?Kr(lo.call(l)):Kr(l),o):r},o.smooth=function(l){return arguments.length?(n=l?d:wo,o):n===d},o}function xo(t){return isFinite(t)?t:NaN}function gt(t,e){return t==null?!1:+t>=e}function xe(t){return t==null||isNaN(t=+t)?-1/0:t}function Vr(t,e,r,n){let o=n-e,s=r-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ut=60,Kt=14,Wr=250;function Yr(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),r="";return(n,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===r)return;r=d;let l=([w,M],$)=>w+(M-w)*$/(ut-1),c=Array.from({length:ut*ut},(w,M)=>{let $=n.value([l(s.x,M%ut),l(s.y,Math.floor(M/ut))]);return Number.isNaN($)?1/0:$}),u=Hr().size([ut,ut]).thresholds(vo(c))(c),f=w=>t.x(l(s.x,w-.5)).toFixed(1),h=w=>t.y(l(s.y,w-.5)).toFixed(1),g=w=>`M${w.map(([M,$])=>`${f(M)},${h($)}`).join("L")}Z`,[m,...v]=ct(e,"path",Kt+1),[b,k,z,p]=[...s.x.map(t.x),...s.y.map(t.y)];I(m,{d:`M${b},${p}H${k}V${z}H${b}Z`,style:"--gd-height: 0"}),v.forEach((w,M)=>{let $=(u[M]?.coordinates??[]).flat().map(g).join("");I(w,{d:$,style:`--gd-height: ${(M+1)/Kt}`})})}}function vo(t){let e=t.filter(Number.isFinite).sort((r,n)=>r-n);return e.length?Array.from({length:Kt},(r,n)=>ae(e,((n+.7)/Kt)**2)):[]}function ye(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return r=>{ct(e,"path",r.length,{d:yo}).forEach((n,o)=>{I(n,{transform:`translate(${t.x(r[o][0])},${t.y(r[o][1])})`})})}}var yo=`M${Array.from({length:10},(t,e)=>{let[r,n]=[e*Math.PI/5,e%2?3.6:9];return`${(n*Math.sin(r)).toFixed(2)},${(-n*Math.cos(r)).toFixed(2)}`}).join("L")}Z`;function be(t,e,r){let n=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Vt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));r([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",n,{signal:t.signal})}function ke(t,e){let r=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[n,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>r.appendChild(D(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(I(r,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([k,z])=>[t.x(k),t.y(z)]),c=l.findIndex(([k,z])=>!(Math.abs(k)<5e3&&Math.abs(z)<5e3)),u=c<0?l:l.slice(0,c),f=c<0?null:ko(u.at(-1),l[c]),h=bo(u),g=`M${[...h,...f?[f]:[]].map(ve).join("L")}`;I(n,{d:g}),I(o,{d:g}),I(s,{d:l.length>Wr?"":h.map(k=>`M${ve(k)}h0`).join("")});let m=l.at(-1),v=c>=0||!Vt(t,m),b=v?Mo(t,f?[...u,f]:u):null;return I(a,{d:b?`M${ve(b)}m-6,-6l12,12m0,-12l-12,12`:""}),I(i,v?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),v}}var ve=([t,e])=>`${pt(t)},${pt(e)}`;function bo(t){if(t.length<=Wr)return t;let e=t.slice(0,1);for(let r=1;r<t.length;r++){let[[n,o],[s,a]]=[e.at(-1),t[r]];(Math.abs(s-n)+Math.abs(a-o)>=1.5||r===t.length-1)&&e.push(t[r])}return e}function Vt({domains:t,x:e,y:r},[n,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(r)];return n>=s-1&&n<=a+1&&o>=d-1&&o<=i+1}function ko([t,e],[r,n]){let o=Math.max(Math.abs(r-t),Math.abs(n-e));return Number.isFinite(o)?[t+4e3*(r-t)/o,e+4e3*(n-e)/o]:null}function Mo(t,e){let r=e.findLastIndex(s=>Vt(t,s));if(r<0||r===e.length-1)return null;let[n,o]=[e[r],e[r+1]];for(let s=0;s<24;s++){let a=[(n[0]+o[0])/2,(n[1]+o[1])/2];Vt(t,a)?n=a:o=a}return n}function Xr(t,e){let{words:r}=t,n=(p,w)=>q(r.place,{point:p.map(M=>P(M)).join(", "),loss:P(w.value(p))}),o=p=>()=>[p.domains.x,p.domains.y].map(([w,M])=>(M-w)/100),s=kt(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),a=Yr(s),i=et.map(p=>ke(s,p)),d=ye(s);be(t,s,e);let l=we(t,s,{label:r.start,onMove:e,steps:o(s)}),c=kt(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),u=c.inside("path",{class:"gd-curve gd-play-hill"}),f=et.map(p=>ke(c,p)),h=ye(c),g=([p])=>e([p]);be(t,c,g);let m=we(t,c,{label:r.start,onMove:g,steps:o(c),axis:"x"}),v="",b=[0,1];function k({loss:p,text:w,view:M,start:$,lowest:A,paths:j}){s.frame({x:{domain:M[0],label:p.names[0]},y:{domain:M[1],label:p.names[1]}});let S=$.slice(2);return a({value:O=>p.value(S.length?[...O,...S]:O)},[w,S]),d(Zr(A,M)?[A.point]:[]),l.place($,n($,p)),j.map((O,R)=>i[R](O))}function z({loss:p,text:w,view:M,start:$,lowest:A,paths:j}){let S=JSON.stringify([w,M]),O=S===v?null:ie(...M[0],400).map(F=>[F,p.value([F])]);O&&(b=$o(O.map(([,F])=>F))),c.frame({x:{domain:M[0],label:p.names[0]},y:{domain:b,label:r.loss}}),v=S,I(u,{d:c.line(ie(...M[0],400).map(F=>[F,p.value([F])]))}),h(Zr(A,M.slice(0,1))?[[A.point[0],A.value]]:[]);let R=p.value($);return m.place([$[0],Number.isFinite(R)?Math.max(b[0],Math.min(b[1],R)):b[1]],n($,p)),j.map(F=>F.map(([C])=>[C,p.value([C])])).map((F,C)=>f[C](Number.isFinite(R)?F:[]))}return{element:y("div",{},s.element,c.element),describe:p=>(s.element.hidden?c:s).describe(p),get svg(){return s.element.hidden?c.svg:s.svg},draw(p){let w=p.loss.n===1;return s.element.hidden=w,c.element.hidden=!w,(w?z:k)(p)}}}var Zr=({point:t,value:e},r)=>Number.isFinite(e)&&r.every(([n,o],s)=>t[s]>=n&&t[s]<=o);function $o(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[r,n,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-r>5*(n-r)?n:o,a=(s-r||1)*.08;return[r-a,s+a]}var Qr=`/* The playground. */

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

/* Rows of buttons and boxes don't touch. */
.gd-playground :is(.gd-slider, .gd-play-number, .gd-play-field, .gd-row, .gd-choice) {
  margin-block: 0.2rem;
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
`;var Ao=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function tn(t,e){let r=t.cloneNode(!0),n=[t,...t.querySelectorAll("*")];return[r,...r.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(n[s]);o.removeAttribute("class"),o.setAttribute("style",Ao.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),r.setAttribute("xmlns","http://www.w3.org/2000/svg"),r.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(r)}function en(t){let e=t.trimEnd().split(`
`).map((o,s,a)=>s<a.length-1?`${o}
`:o);return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:{name:"python3",display_name:"Python 3",language:"python"}},cells:[{cell_type:"code",id:"race",execution_count:null,metadata:{},outputs:[],source:e}]},null,1)}function Me(t,e,r){let n=URL.createObjectURL(new Blob([r],{type:e})),o=document.createElement("a");o.href=n,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var rn=Qr,So=10;function nn(t,e){let{words:r}=t,n=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(x=>[x,t.get(x)])),a=null,i="",d="",l=null,c=[],u=[],f=[],h=x=>{u=[],t.set(x),m()},g=0,m=()=>{clearTimeout(g),g=setTimeout(()=>e.set(te(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(g));function v(x,N){let E=JSON.stringify([x,N]);if(E===d)return null;try{return a=Er(x,N),[i,d]=[x,E],l=null,null}catch(L){if(L.name!=="Fault")throw L;return L}}let b=(x,N)=>Array.from({length:N},(E,L)=>x[L]??0),k=(x,N)=>h({rules:t.get("rules").with(x,N)}),z=x=>h({rules:t.get("rules").toSpliced(x,1)}),p=()=>({loss:a,start:t.get("start"),view:t.get("view")}),w=et.map((x,N)=>Ar(t,N,{change:k,remove:z,place:p})),M=H(),$=y("select",{id:M},...Object.keys(n).map(x=>y("option",{value:x},r.losses[x])),y("option",{value:""},r.own_loss)),A=(x,N)=>x.addEventListener("change",N,{signal:t.signal});A($,()=>{if(!$.value)return j.input.focus();let{text:x,view:N,start:E,data:L}=n[$.value];return O={text:ft(L),fault:null},h({loss:x,view:N,start:E,data:L})});let j=Mt(t,{label:r.formula,onText(x){let N=v(x,t.get("data"));h(N?{loss:x}:{loss:x,start:b(t.get("start"),a.n)})}}),S=Mt(t,{label:r.points,rows:3,onText(x){let N=zt(x);O={text:x,fault:N?null:new T("bad_points",0,x.length,{most:Y.points})},N?h({data:N}):t.redraw()}}),O={text:"",fault:null},W=Xr(t,x=>h({start:[...x,...t.get("start").slice(x.length)]})),F=H(),C=y("input",{id:F,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});A(C,()=>{let{found:x}=ee(new URLSearchParams({start:C.value.replaceAll(/[ ;]+/g,",")}).toString(),o);x.start?.length===a.n&&h({start:x.start}),C.value=t.get("start").join(", ")});let U=x=>()=>{let N=t.get("view").map(([E,L])=>{let[K,X]=[(E+L)/2,(L-E)/2*x];return[K-X,K+X].map(ot=>Number(ot.toPrecision(6)))});N.every(([E,L])=>L-E>1e-5&&Math.max(-E,L)<Y.size)&&h({view:N})},Ht=()=>{let x=[...t.get("start"),0];h({view:t.get("view").map(([N,E],L)=>[x[L]-(E-N)/2,x[L]+(E-N)/2].map(K=>Number(K.toPrecision(6))))})},vt=H(),Z=y("input",{type:"range",id:vt,min:0,step:1});Z.addEventListener("input",()=>h({shown:Z.valueAsNumber}),{signal:t.signal});let Ot=y("output",{for:vt}),Et=H(),tt=y("select",{id:Et},...[10,20,50,100,200,500,1e3].map(x=>y("option",{value:x},x)));A(tt,()=>h({steps:Number(tt.value),shown:Number(tt.value)}));let yt=rr(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),Ne=G(t,{label:r.play,onPress(){yt.at()===null&&h({shown:t.get("steps")}),yt.toggle()}}),Ae=x=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+x))}),bt=(x,N)=>I(x,{"aria-label":N,title:N}),on=bt(G(t,{label:"◀",onPress:Ae(-1)}),r.step_back),sn=bt(G(t,{label:"▶",onPress:Ae(1)}),r.step_forth),Se=G(t,{label:r.add,onPress(){let x=t.get("rules").map(({text:E})=>E),N=Object.values(o).find(({text:E})=>!x.includes(E));h({rules:[...t.get("rules"),{text:N.text,values:{}}]})}}),Oe=fe(t,r.losses_chart),Ee=fe(t,r.lengths_chart),ze=Dr(t),je=sr(t,({loss:x,start:N,steps:E,rules:L})=>{let{text:K,view:X,data:ot}=n[x];O={text:ft(ot),fault:null},h({loss:K,view:X,data:ot,start:N,steps:E,shown:E,rules:L})}),Le=y("p",{class:"gd-play-here"}),Wt=y("p",{class:"gd-play-fault",hidden:!0}),Yt=y("output",{class:"gd-play-copied"}),Ie=e.link&&G(t,{label:r.copy_link,onPress:()=>Fe(e.link(te(s(),o)))}),an=document.fullscreenEnabled?G(t,{label:r.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",_e=()=>Gr({loss:a,start:t.get("start"),steps:t.get("steps"),methods:f.map(({text:x,values:N,rule:E},L)=>{let K=Object.values(o).find(X=>X.text===x);return{title:`${L+1}. ${w[L].name()}`,code:K?.code??null,values:N,rule:E}})}),ln=[...Ie?[Ie]:[],G(t,{label:r.copy_python,onPress:()=>Fe(_e())}),G(t,{label:r.save_notebook,onPress:()=>Me("race.ipynb","application/x-ipynb+json",en(_e()))}),G(t,{label:r.save_picture,onPress:()=>Me("race.svg","image/svg+xml",tn(W.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Fe(x){try{await navigator.clipboard.writeText(x),Yt.textContent=r.copied,t.say(r.copied)}catch{Yt.textContent=x}}let Ce=x=>y("div",{class:"gd-over-plot"},x),Zt=(x,N,...E)=>y("div",{class:"gd-choice"},y("label",{for:x},N),...E);t.root.append(Wt,y("div",{class:"gd-play-loss"},Zt(M,r.loss_choice,$),j.element,S.element),y("div",{class:"gd-two gd-play-two"},y("div",{},W.element,y("div",{class:"gd-slider"},y("label",{for:vt},r.step),Z,Ot),y("div",{class:"gd-row"},Ne,on,sn,Zt(Et,r.of_steps,tt)),y("div",{class:"gd-row"},Zt(F,r.start,C),bt(G(t,{label:"+",onPress:U(.5)}),r.closer),bt(G(t,{label:"−",onPress:U(2)}),r.wider),bt(G(t,{label:"◎",onPress:Ht}),r.around)),Le),y("div",{class:"gd-play-methods"},...w.map(({element:x})=>x),y("div",{class:"gd-row"},Se)),y("div",{},Ce(r.losses_chart),Oe.element,Ce(r.lengths_chart),Ee.element,ze.element)),y("div",{class:"gd-row gd-play-take"},...ln,an,Yt),je.element);function Te(){let x=ee(e.get(),o),N=x.found;v(N.loss??t.get("loss"),N.data??t.get("data")),a||v(t.get("loss"),t.get("data"));let E=N.steps??t.get("steps");N.start=b(N.start??t.get("start"),a.n),N.shown=Math.min(E,N.shown??E),O={text:ft(N.data??t.get("data")),fault:null},t.set(N),u=x.wrong}Te(),e.onChange(Te,t.signal);function dn(x){let N=t.get("start");c=x.map((L,K)=>{if(!L)return null;let X=JSON.stringify([d,N,L.text,L.values]);return c[K]?.key===X?c[K]:{key:X,runner:new Gt(a,N,L.rule.make(L.values))}});let E=c.filter(Boolean).map(({runner:L})=>L);return Br(E,t.get("steps"),So)||t.redraw(),c.map(L=>L?.runner??null)}t.onDraw(()=>{let x=[j.show(t.get("loss"),v(t.get("loss"),t.get("data")))],N=t.get("data");S.element.hidden=!N.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(zt(O.text))!==JSON.stringify(N)&&!O.fault&&(O.text=ft(N)),x.push(S.show(O.text,O.fault)),$.value=Object.keys(n).find(_=>n[_].text===t.get("loss"))??"";let E=b(t.get("start"),a.n);E.length!==t.get("start").length&&t.set({start:E});let L=t.get("view"),K=t.get("rules");w.forEach(({element:_},V)=>{_.hidden=V>=K.length}),Se.hidden=K.length>=Y.rules;let X=K.map((_,V)=>w[V].show(_,K.length===1));x.push(...X.map(({fault:_})=>_));let ot=X.map(({runs:_})=>_),lt=dn(ot);f=ot.filter(Boolean),l??=Ir(a,L,E);for(let _ of lt)l=Oo(a,l,_);let Q=t.get("steps"),dt=Math.min(Q,yt.at()??t.get("shown"));I(Z,{max:Q,"aria-valuetext":q(r.step_of,{step:dt,steps:Q})}),Z.value=dt,$e(Ot,String(dt)),[...tt.options].some(({value:_})=>Number(_)===Q)||tt.add(new Option(Q,Q)),tt.value=Q,$e(Ne,yt.at()===null?r.play:r.stop),document.activeElement!==C&&(C.value=E.map(_=>Number(_.toPrecision(6))).join(", "));let cn=et.map((_,V)=>lt[V]?.points.slice(0,dt+1)??[]),hn=W.draw({loss:a,text:d,view:L,start:E,lowest:l,paths:cn}),qe=lt.map((_,V)=>_?`${w[V].name()}: ${w[V].say(_,dt,hn[V],a)}`:(w[V].quiet(),"")),gn=rt(a.hessian(E));Le.textContent=q(a.n===1?r.here_1:r.here,{loss:P(a.value(E)),length:P(Math.hypot(...a.gradient(E)),2),values:gn.map(_=>P(_,3)).join(", ")});let un=w.map(_=>_.name()),Xt=ze.draw({loss:a,text:d,view:L,start:E,lowest:l,rules:ot,runners:lt,names:un,count:Q});lt.length&&lt.every(_=>_?.isDone(Q))&&je.judge({text:i,start:E,runners:lt,rules:ot,lowest:l,steps:Q,lower:Xt.heights.find(({of:_})=>_==="lower")?.heights??null});let Pe=_=>lt.map(V=>V&&_(V));Oe.draw({series:Pe(({losses:_})=>_.map(V=>V-l.value)),shown:dt,steps:Q,promised:Xt.heights}),Ee.draw({series:Pe(({lengths:_})=>_),shown:dt,steps:Q,promised:Xt.lengths}),W.describe(q(r.picture,{formula:i,steps:dt,said:qe.join(" ")})),Wt.hidden=!u.length,$e(Wt,u.length?q(r.bad_link,{parts:u.join(", ")}):""),yt.at()===null&&t.say(x.filter(Boolean).join(" ")||qe.join(" "))})}function $e(t,e){t.textContent!==e&&(t.textContent=e)}function Oo(t,e,r){if(!r)return e;let n=r.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(n<e.value))return e;let o=_r(t,{point:r.points[r.losses.indexOf(n)],value:n});return o.value>-1/0?o:{point:r.points[0],value:n}}var Eo={playground:{render:t=>nn(t,Ze()),style:rn}},si={render({model:t,el:e}){return He(Eo,t,e)}};export{si as default};
