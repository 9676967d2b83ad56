/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-cbf318bddba5444df84f84d4bdf5eca46d9c0404f3b2ed5e1bbba6d8ecc667cf
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var Je=`/* Cloud: walks over the band where most of them are. */

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
`;var Ge=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var Ke=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Ve=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var He=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var We=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;var Ye=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function Xe(t,e,n){let r=e.get("kind"),o=new te(e,n);return Ze(n,"",He+Ke+Ve+Je+Ge+We+Ye),t[r].style&&Ze(n,r,t[r].style),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var te=class{#t=[];#e=[];#n=0;#r=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#e.push(e)}redraw=()=>{this.#n||=requestAnimationFrame(()=>{this.#n=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#t)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#n),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function Ze(t,e,n){let r=t.getRootNode(),o=r===document||!r.querySelector?document.head:r;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=n,o.append(s)}var ee=class{#t;#e=new Map;constructor(e){this.#t=e}get(e){return this.#t[e]}set(e,n){Object.is(this.#t[e],n)||(this.#t[e]=n,this.#n(`change:${e}`),this.#n("change"))}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}save_changes(){}#n(e){for(let n of[...this.#e.get(e)??[]])n()}};function Ar(t,e){t.dataset.live="";let n=JSON.parse(t.querySelector("script[type='application/json']").textContent),r=document.createElement("div");t.append(r);try{Xe(e,new ee(n),r)}catch(o){r.remove(),delete t.dataset.live,console.error(o)}}function Qe(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(n=>{setTimeout(()=>{!("live"in n.dataset)&&Object.hasOwn(t,n.dataset.kind)&&Ar(n,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var Z={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},Sr=["loss","data","view","start","steps","at"];function ne({loss:t,data:e,view:n,start:r,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:n.flat().join(),start:r.join(),steps:o});return e.length&&d.set("data",xt(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},u)=>{let f=Object.keys(i).find(h=>i[h].text===l);d.set(`rule${u+1}`,f??l),d.set(`set${u+1}`,Object.entries(c).map(([h,g])=>`${h}:${g}`).join())}),d.toString()}function re(t,e){let n={},r=[];if(t.length>8e3)return{found:n,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!Sr.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&r.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?r.push(i):n[d]=c};s("loss","loss",i=>i.length<=Z.text?i:null),s("data","data",jt),s("view","view",i=>Or(tn(i,[4]))),s("start","start",i=>tn(i,Array.from({length:Z.coordinates},(d,l)=>l+1))),s("steps","steps",i=>en(i,1)),s("at","shown",i=>en(i,0));let a=[];for(let i=1;i<=Z.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=Er(o.get(`set${i}`)??"");l.length>Z.text||c===null?r.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(n.rules=a),{found:n,wrong:r}}function tn(t,e){let n=t.split(",",Z.coordinates+1).map(It);return e.includes(n.length)&&n.every(o=>Math.abs(o)<=Z.size)?n:null}var xt=(t,e=`
`)=>t.map(n=>n.join(" ")).join(e);function jt(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(r=>r.trim()).map(r=>r.trim().split(/[\s,]+/).map(It));return e.every(r=>r.length===2&&r.every(o=>Math.abs(o)<=Z.size))&&e.length<=Z.points?e:null}var It=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function Or(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([n,r])=>r-n>=1e-6)?e:null}function en(t,e){let n=It(t);return Number.isInteger(n)&&n>=e&&n<=Z.steps?n:null}function Er(t){let e={};for(let n of t?t.split(",",20):[]){let[,r,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(n)??[],s=r===void 0?NaN:It(o);if(!(Math.abs(s)<=Z.size))return null;e[r]=s}return e}function nn(){return{get:()=>location.hash.slice(1),set(t){try{history.replaceState(history.state,"",`#${t}`)}catch{}},get source(){return document.querySelector("meta[name=gdlib-source]")?.content??null},link:t=>`${location.href.split("#")[0]}#${t}`,onChange:(t,e)=>addEventListener("hashchange",({newURL:n})=>t(new URL(n).hash.slice(1)),{signal:e})}}function b(t,e={},...n){return on(document.createElement(t),e,n)}function D(t,e={},...n){return on(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function I(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function gt(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(D(e,r));return[...t.children]}function on(t,e,n){return I(t,e),t.append(...n),t}var rn=0;function Y(){return rn+=1,`gd-${rn}-${Math.random().toString(36).slice(2,8)}`}function G(t,{label:e,onPress:n}){let r=b("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function sn(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function R(t,e=3){if(!Number.isFinite(t)||t===0)return sn(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${oe(Number(o))}`}return sn(t,Math.max(0,e-1-n))}var wt=t=>Math.round(t*10)/10;function oe(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function an(t){return String(Number(t.toPrecision(10))).replace("-","−")}function P(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function ln(t,{from:e,to:n,perSecond:r}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*r());if(l>=n()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function dn(t,{runners:e,rules:n,lowest:r,lower:o}){let s=e.map((a,i)=>({...n[i],runner:a,gaps:a.losses.map(d=>d-r.value)}));return zr[t.kind](t,s,{lowest:r,lower:o})}var _t=t=>t.at(-1),zr={reach:({share:t,steps:e,own:n,free:r},o)=>o.some(({gaps:s,name:a,rule:i})=>(!n||!a)&&(!r||!i.hyperparameters.length)&&s.slice(0,e+1).some(d=>d<=t*s[0])),higher:({method:t},e)=>e.some(({name:n,gaps:r})=>n===t&&r.length>20&&!(_t(r)<=r[0])),cycle:({points:t,method:e},n)=>n.some(({name:r,runner:o})=>r===e&&Lr(o.points)===t),better:({share:t,first:e},n)=>{let r=n.find(({name:o})=>o===e);return!!r&&n.some(({name:o,gaps:s})=>!o&&s.length===r.gaps.length&&_t(s)<=t*_t(r.gaps))},below:(t,e,{lower:n})=>n!==null&&e.some(({gaps:r})=>r.some((o,s)=>s>0&&o<n[s])),apart:({points:t},e,{lowest:n})=>{let r=[];for(let{gaps:o,runner:s}of e){let a=s.points.at(-1),i=d=>Math.hypot(...a.map((l,c)=>l-d[c]))<.1;_t(o)<.001&&n&&!r.some(i)&&r.push(a)}return r.length>=t}};function Lr(t){let e=t.slice(-40);if(t.length<200||!e.flat().every(Number.isFinite))return 0;let n=Math.max(...e.flat().map(Math.abs)),r=(o,s)=>o.every((a,i)=>Math.abs(a-s[i])<=1e-6*n);for(let o=1;o<=10;o++)if(e.slice(o).every((s,a)=>r(s,e[a])))return o;return 0}var cn="gdlib-playground-done";function hn(t,e){let{words:n}=t,[r,o,s]=["challenges","losses","methods"].map(h=>t.get(h)),a=new Set(jr().filter(h=>Object.hasOwn(r,h))),i=null,d=b("summary"),l={},c=Object.entries(r).map(([h,g])=>{l[h]=b("strong");let m=G(t,{label:n.open,onPress(){i=h,e(g)}}),v=b("span",{id:Y()},n.challenge[h]," ",l[h]);return m.setAttribute("aria-describedby",v.id),b("li",{},m,v)}),u=b("details",{class:"gd-play-challenges"},d,b("ol",{},...c));function f(){d.textContent=P(n.challenges,{done:a.size,all:c.length});for(let h of Object.keys(r))l[h].textContent=a.has(h)?`✓ ${n.done}`:h===i?n.asked_now:""}return f(),{element:u,judge({text:h,start:g,runners:m,rules:v,lowest:k,lower:M}){if(f(),!i||a.has(i))return;let{loss:E,start:w,goal:p}=r[i];if(h!==o[E].text||g.some(($,z)=>$!==w[z]))return;let y=v.map($=>({...$,name:Object.keys(s).find(z=>s[z].text===$.text)}));dn(p,{runners:m,rules:y,lowest:k,lower:M})&&(a.add(i),Ir([...a]),f(),t.say(`${n.challenge[i]} ${n.done}`))}}}function jr(){try{let t=JSON.parse(localStorage.getItem(cn)??"[]");return Array.isArray(t)?t:[]}catch{return[]}}function Ir(t){try{localStorage.setItem(cn,JSON.stringify(t))}catch{}}function se(t){return t===null?NaN:+t}function ae(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function Ft(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var _r=Math.sqrt(50),Fr=Math.sqrt(10),Tr=Math.sqrt(2);function Tt(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=_r?10:s>=Fr?5:s>=Tr?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=n&&n<2?Tt(t,e,n*2):[i,d,l]}function yt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?Tt(e,t,n):Tt(t,e,n);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(r)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function ie(t,e,n){return e=+e,t=+t,n=+n,Tt(t,e,n)[2]}function Ct(t,e,n){let r;for(;;){let o=ie(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function qt(t){return Math.max(1,Math.ceil(Math.log(ae(t))/Math.LN2)+1)}function le(t,e,n=se){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,s=Math.floor(o),a=+n(t[s],s,t),i=+n(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function $t(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let s=D("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=D("g",{class:"gd-grid","aria-hidden":"true"}),i=D("text",{class:"gd-axis-label","aria-hidden":"true"}),d=D("text",{class:"gd-axis-label","aria-hidden":"true"}),l=D("svg",{class:"gd-inside"}),c=D("g");s.append(a,l,c,i,d);let u=b("div",{class:"gd-plot-box"},s),f=null,h=600,g={left:44,right:12,top:10,bottom:40},m=()=>{let w=h;return h=Math.round(u.clientWidth)||h,h!==w};t.onStart(m);let v=new ResizeObserver(()=>{m()&&t.redraw()});v.observe(u),t.signal.addEventListener("abort",()=>v.disconnect());function k(){let w=Math.round(Math.min(r,Math.max(200,h*n)));return f?.width===h&&f?.height===w?!1:(f={width:h,height:w},I(s,{width:h,height:w,viewBox:`0 0 ${h} ${w}`}),I(l,{x:g.left,y:g.top,width:h-g.left-g.right,height:w-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${h-g.left-g.right} ${w-g.top-g.bottom}`}),!0)}let M="",E={element:u,svg:s,inside:(w,p)=>l.appendChild(D(w,p)),over:(w,p)=>c.appendChild(D(w,p)),describe:w=>s.setAttribute("aria-label",w),frame(w){let[p,y]=[w.x,w.y].map(F=>({...F,domain:Cr(F)}));g.left=y.log?58:44;let $=k(),z=JSON.stringify([p,y]);if(!$&&z===M)return;M=z;let j=f.width-g.right,N=f.height-g.bottom;E.x=gn(p,[g.left,j]),E.y=gn(y,[N,g.top]),E.domains={x:p.domain,y:y.domain},E.width=j-g.left,E.height=N-g.top;let O=un(p,Math.max(3,Math.floor(E.width/70))),q=un(y,Math.max(3,Math.floor(E.height/48))),U=gt(a,"g",O.length+q.length+1);O.forEach((F,W)=>{let K=E.x(F.value);U[W].replaceChildren(D("line",{x1:K,x2:K,y1:g.top,y2:N}),D("text",{x:K,y:N+16,"text-anchor":"middle"},F.text))}),q.forEach((F,W)=>{let K=E.y(F.value);U[O.length+W].replaceChildren(D("line",{x1:g.left,x2:j,y1:K,y2:K}),D("text",{x:g.left-6,y:K+4,"text-anchor":"end"},F.text))}),U.at(-1).replaceChildren(D("path",{class:"gd-axes",d:`M${g.left},${g.top}V${N}H${j}`})),I(i,{x:(g.left+j)/2,y:f.height-5,"text-anchor":"middle"}),i.textContent=p.label??"";let T=(g.top+N)/2;I(d,{x:11,y:T,"text-anchor":"middle",transform:`rotate(-90 11 ${T})`}),d.textContent=y.label??""},line(w,p=0){let y="",$="M",z=[0,0];for(let[j,N]of w){let O=E.x(j),q=Math.max(-1e5,Math.min(1e5,E.y(N)));if(Number.isFinite(O)&&Number.isFinite(q)){if($==="L"&&Math.abs(O-z[0])+Math.abs(q-z[1])<p)continue;z=[O,q],y+=`${$}${wt(O)},${wt(q)}`,$="L"}else $="M"}return y}};return E}function Cr({domain:t,log:e=!1}){let[n,r]=t.map(s=>Math.min(1e300,Math.max(e?1e-300:-1e300,s)));if(e)return r>=2*n?[n,r]:[n/2,n*2];let o=Math.max(Math.abs(n),Math.abs(r))*1e-9+1e-290;return r-n>=o?[n,r]:[n-o,n+o]}function gn({domain:[t,e],log:n=!1},[r,o]){let s=n?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>r+(s(l)-a)/(i-a)*(o-r);return d.invert=l=>{let c=a+(l-r)/(o-r)*(i-a);return n?10**c:c},d}function un({domain:[t,e],log:n=!1},r){if(!n)return yt(t,e,r).map(d=>({value:d,text:an(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/r));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:oe(d)}))}function de(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function et(t){let e=t.length,n=t.map(r=>Array.from(r));if(n.some(r=>r.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let r=0;r<30;r++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(n[s][a]),n[s][a]!==0&&qr(n,s,a);if(o===0)break}return n.map((r,o)=>r[o]).sort((r,o)=>r-o)}function qr(t,e,n){let r=(t[n][n]-t[e][e])/(2*t[e][n]),o=Math.sign(r||1)/(Math.abs(r)+Math.hypot(r,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][n]]=[s*t[i][e]-a*t[i][n],a*t[i][e]+s*t[i][n]];for(let i=0;i<t.length;i++)[t[e][i],t[n][i]]=[s*t[e][i]-a*t[n][i],a*t[e][i]+s*t[n][i]];t[e][n]=t[n][e]=0}function At(t,{label:e,rows:n=1,onText:r}){let[o,s]=[Y(),Y()],a=b("textarea",{id:o,rows:n,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=b("code",{class:"gd-play-excerpt"}),d=b("span"),l=b("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>r(a.value),{signal:t.signal}),{element:b("div",{class:"gd-play-field"},b("label",{for:o},e),a,l),input:a,show(c,u){a.value!==c&&(a.value=c);let f=c.split(`
`).reduce((h,g)=>h+Math.max(1,Math.ceil(g.length/44)),0);return I(a,{rows:Math.min(12,Math.max(n,f)),"aria-invalid":String(u!==null)}),l.hidden=u===null,u===null?"":(i.replaceChildren(c.slice(Math.max(0,u.at-16),u.at),b("mark",{},c.slice(u.at,u.end).trim()||"␣"),c.slice(u.end,u.end+16)),d.textContent=` ${P(t.words.faults[u.code],u.values)}`,l.textContent)}}}var C=class extends Error{constructor(e,n,r,o={}){super(e),this.name="Fault",this.code=e,this.at=n,this.end=Math.max(r,n+1),this.values=o}};var it={characters:600,depth:40,nodes:400,name:20,assignments:24},ce=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Pr={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},fn={"²":"2","³":"3"};function Rr(t){let e=it.characters;if(t.length>e)throw new C("long",e,t.length,{most:e});let n=[],r=ce.lastIndex=0;for(;r<t.length;){let o=ce.exec(t);if(!o){let u=String.fromCodePoint(t.codePointAt(r));throw new C("sign",r,r+u.length,{sign:u})}let s=ce.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Pr[o[0]]??o[0];if(d?.length>it.name)throw new C("name_long",r,s,{most:it.name});c in fn?n.push({type:"^",text:"^",at:r,end:s},{type:"number",text:fn[c],at:r,end:s}):a||n.push({type:c,text:o[0],at:r,end:s}),r=s}return n.push({type:"stop",text:"",at:t.length,end:t.length}),n}var Pt=class{#t;#e;#n=0;#r=0;#o=0;constructor(e,n){this.#t=Rr(e),this.#e=n}get next(){return this.#t[this.#n]}take(){return this.#t[this.#n++]}fault(e,n,r=this.next){return new C(e,r.at,r.end,n)}node(e){if(this.#o+=1,this.#o>it.nodes)throw new C("many",e.at,e.end,{most:it.nodes});return e}call(e,n,r){return this.node({kind:"call",name:e,args:n,at:r.at,end:r.end})}deeper(e){if(this.#r+=1,this.#r>it.depth)throw this.fault("deep",{most:it.depth});let n=e();return this.#r-=1,n}expression(){return this.deeper(()=>{let e=this.sum(),n=this.next;return["<",">","<=",">="].includes(n.type)?this.call(this.take().type,[e,this.sum()],n):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let n=this.take();e=this.call(n.type,[e,this.product()],n)}return e}product(){let e=this.signed(),n=!1;for(;;){let r=this.next;if(r.type==="*"||r.type==="/")e=this.call(this.take().type,[e,this.signed()],r),n=r.type==="/";else if(r.type==="name"||r.type==="("){if(n)throw this.fault("two_readings");e=this.call("*",[e,this.power()],r)}else{if(r.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let n=this.deeper(()=>this.signed());return e.type==="+"?n:this.call("negative",[n],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let n=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],n)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#e(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let[n,r]=[this.take(),[this.expression()]];for(;this.next.type===",";)this.take(),r.push(this.expression());return this.close(n),this.call(e.text,r,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);let n=this.#t[this.#n+1]?.type==="="?"in_place":"no_equals";if(this.next.type!=="=")throw this.fault(n,{name:e.text,sign:this.next.type},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function pn(t,e){let n=new Pt(t,e),r=n.expression(),o=n.next.type==="="?"equation":"unexpected";if(n.next.type!=="stop")throw n.fault(o,{sign:n.next.text.trim()||";"});return r}function mn(t,e){let n=new Pt(t,e),r=[];for(;;){for(;n.next.type===";";)n.take();if(n.next.type==="stop")return r;if(r.length===it.assignments)throw n.fault("assignments",{most:it.assignments});if(r.push(n.assignment()),![";","stop"].includes(n.next.type))throw n.fault("unexpected",{sign:n.next.text})}}var Rt=()=>1,B=()=>0,wn=t=>t?1:0,J=(t,e,n,r)=>({arity:1,of:t,da:e,db:B,daa:n,dab:B,dbb:B,...r}),vt=(t,e,n,r,o,s,a)=>({arity:2,of:t,da:e,db:n,daa:r,dab:o,dbb:s,...a}),Dt=t=>1/(1+Math.exp(-t)),he={chooses:!0},Dr=vt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t)**2),yn={sin:J(Math.sin,t=>Math.cos(t),(t,e,n)=>-n),cos:J(Math.cos,t=>-Math.sin(t),(t,e,n)=>-n),tan:J(Math.tan,(t,e,n)=>1+n*n,(t,e,n)=>2*n*(1+n*n)),atan:J(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:J(Math.sinh,t=>Math.cosh(t),(t,e,n)=>n),cosh:J(Math.cosh,t=>Math.sinh(t),(t,e,n)=>n),tanh:J(Math.tanh,(t,e,n)=>1-n*n,(t,e,n)=>-2*n*(1-n*n)),exp:J(Math.exp,(t,e,n)=>n,(t,e,n)=>n),log:J(Math.log,t=>1/t,t=>-1/(t*t)),ln:J(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:J(Math.sqrt,(t,e,n)=>1/(2*n),(t,e,n)=>-1/(4*n*n*n)),abs:J(Math.abs,Math.sign,B),sign:J(Math.sign,B,B,he),relu:J(t=>t<=0?0:t,t=>wn(t>0),B,he),sigmoid:J(Dt,(t,e,n)=>(1-n)*n,(t,e,n)=>n*(1-n)*(1-2*n)),softplus:J(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),Dt,t=>Dt(t)*(1-Dt(t))),max:xn(Math.max,(t,e)=>t>e),min:xn(Math.min,(t,e)=>t<e)},Br={"+":vt((t,e)=>t+e,Rt,Rt,B,B,B),"-":vt((t,e)=>t-e,Rt,()=>-1,B,B,B),"*":vt((t,e)=>t*e,(t,e)=>e,t=>t,B,Rt,B),"/":vt((t,e)=>t/e,(t,e)=>1/e,(t,e,n)=>-n/e,B,(t,e)=>-1/(e*e),(t,e,n)=>2*n/(e*e)),"^":Dr,negative:J(t=>-t,()=>-1,B),square:J(t=>t*t,t=>2*t,()=>2),cube:J(t=>t*t*t,t=>3*t*t,t=>6*t)};function xn(t,e){let n=(r,o)=>r===o?.5:wn(e(r,o));return vt(t,n,(r,o)=>n(o,r),B,B,B,he)}var bt=new Map(Object.entries(yn)),lt=new Map(Object.entries({...yn,...Br})),nt=new Map([["pi",Math.PI],["e",Math.E]]),vn=new Set(["abs","sign","relu","max","min","sqrt","^"]);var bn=["p","g","k","n"],St={kept:12,hyperparameters:6,asked:4},kn=t=>t.reduce((e,n)=>e+n,0),Ot=new Map([["sum",{arity:1,of:kn}],["mean",{arity:1,of:t=>kn(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((n,r,o)=>n+r*e[o],0)}]]),ut=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),Nn=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),$n={arity:3,of:(t,e,n)=>t?e:n},Mn=t=>bt.has(t)||Ot.has(t)||ut.has(t)||t==="where";function An(t){let e=mn(t,Mn);if(!e.length)throw new C("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(nt.has(a)||Mn(a)||bn.includes(a)&&a!=="p")throw new C("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new C("stays",0,t.length);let n=Sn(e.map(({name:a})=>a)).filter(a=>a!=="p"),r=Jr(e).filter(a=>![...n,...bn].includes(a)&&!nt.has(a));Ur("kept_many",e,n,St.kept);for(let a of r.slice(St.hyperparameters)){let{at:i,end:d}=Gr(e,a);throw new C("hyperparameters",i,d,{name:a,most:St.hyperparameters})}let o=Vr(e),s=Kr(e);return{kept:n,hyperparameters:r,assignments:e,vectors:o,asked:s,make:a=>new ge({assignments:e,kept:n,vectors:o,values:a})}}var Sn=t=>[...new Set(t)];function Ur(t,e,n,r){if(n.length<=r)return;let{at:o,end:s}=e.find(({name:a})=>a===n[r]);throw new C(t,o,s,{most:r})}function*On(t){yield t;for(let e of t.args??[])yield*On(e)}var fe=t=>t.flatMap(({value:e})=>[...On(e)]),Jr=t=>Sn(fe(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Gr=(t,e)=>fe(t).find(n=>n.kind==="name"&&n.name===e);function Kr(t){let e=0;for(let{kind:n,name:r,args:o,at:s,end:a}of fe(t)){if(n!=="call"||Nn.has(r))continue;let i=(r==="where"?$n:Ot.get(r)??ut.get(r)??lt.get(r)).arity;if(!(r==="max"||r==="min"?o.length>=2:o.length===i))throw new C("arguments",s,a,{name:r,wanted:i,got:o.length});if(ut.has(r)&&(e+=1),e>St.asked)throw new C("asked",s,a,{most:St.asked})}return e}function Vr(t){let e=new Set(["p","g"]),n=r=>r.kind!=="call"?e.has(r.name):ut.has(r.name)?ut.get(r.name).vector:!Ot.has(r.name)&&r.args.some(n);for(let r=0;r<e.size;){r=e.size;for(let{name:o,value:s}of t)n(s)&&e.add(o)}return e}var ge=class{constructor({assignments:e,kept:n,vectors:r,values:o}){Object.assign(this,{assignments:e,kept:n,vectors:r,values:o})}init(e){return new ue(this,e.length)}step(e,n,r,o){return[r.step(e,n,o),r]}},ue=class{#t;#e=new Map;#n=[];#r=null;constructor({assignments:e,kept:n,vectors:r,values:o},s){this.#t=s;for(let a of[...n,"p","g","k"])this.#e.set(a,new Float64Array(r.has(a)?s:1));this.#e.set("n",Float64Array.of(s));for(let[a,i]of[...nt,...Object.entries(o)])this.#e.has(a)||this.#e.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#e.get(a)],c=d.length>1?1:0;this.#n.push(()=>{for(let u=0;u<l.length;u++)l[u]=d[u*c]})}}step(e,n,r){let[o,s,a]=["p","g","k"].map(d=>this.#e.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=n[d];a[0]+=1,this.#r=r;for(let d=0;d<this.#n.length;d++)this.#n[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#e.get(e.name);let n=e.args.map(o=>this.#o(o));if(ut.has(e.name))return this.#s(e.name,n[0]);if(Ot.has(e.name))return this.#i(Ot.get(e.name).of,n);if(e.name==="where")return this.#a($n.of,n);let r=Nn.get(e.name)??Hr(e)??lt.get(e.name).of;return n.length<2?this.#a(r,[n[0],n[0],n[0]]):n.reduce((o,s)=>this.#a(r,[o,s,s]))}#a(e,[n,r,o]){let s=new Float64Array(Math.max(n.length,r.length,o.length)),[a,i,d]=[n,r,o].map(({length:l})=>l>1?1:0);return this.#n.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(n[l*a],r[l*i],o[l*d])}),s}#i(e,n){let r=new Float64Array(1),o=n.map(s=>this.#d(s));return this.#n.push(()=>{r[0]=e(...o)}),r}#s(e,n){let r=this.#d(n),o=new Float64Array(ut.get(e).vector?this.#t:1);return this.#n.push(()=>{e==="grad"?o.set(this.#r.gradient(r)):o[0]=this.#r.value(r)}),o}#d(e){return e.length===this.#t?e:this.#a(n=>n,[e,new Float64Array(this.#t),e])}};function Hr({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:lt.get("square").of,3:lt.get("cube").of}[e[1].value]??null}var Wr={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Yr=t=>Wr[t]??{low:0,high:1};function pe({text:t,names:e,presets:n,lr:r}){let o=Object.values(n).find(a=>a.text===t),s=Object.assign({},...Object.values(n).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?r:Object.hasOwn(s,a)?s[a]:.5]))}function En(t,e,n,r){let o=Math.max(...n.map(([l,c])=>c-l))/50,s=et(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=r==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function zn(t,{words:e,onPick:n}){let r=b("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Yr(i),l=Y(),[c,u]=d.log?[Math.log10,m=>Number((10**m).toPrecision(3))]:[m=>m,m=>m],f=d.step??(d.log?.01:.001),h=b("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:f}),g=b("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return h.addEventListener("input",()=>n(i,u(h.valueAsNumber)),{signal:t.signal}),g.addEventListener("input",()=>{Math.abs(g.valueAsNumber)<=1e6&&n(i,g.valueAsNumber)},{signal:t.signal}),r.append(b("div",{class:"gd-slider"},b("label",{for:l},i),h,g)),m=>{h.value=c(m),I(h,{"aria-valuetext":String(m)}),document.activeElement!==g&&(g.value=m)}}return{element:r,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),r.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var tt=["first","second","third","fourth"];function jn(t,e,{change:n,remove:r,place:o}){let{words:s}=t,a=t.get("methods"),i=Y(),d=Object.keys(a),l=b("select",{id:i},...d.map(p=>b("option",{value:p},s.methods[p])),b("option",{value:""},s.own_rule)),c={text:"",values:{}},u={},f=null,h=t.get("rules")[e]?.values.lr,g=p=>d.map(y=>a[y]).find(y=>y.text===p)?.kind,m=p=>{let{loss:y,start:$,view:z}=o(),j=g(p)??(/sign\(|sqrt\(|norm\(/.test(p)?"adaptive":"plain");return y?En(y,$,z,j):.1},v=p=>{let y=Ln(p);if(y.fault)return n(e,{text:p,values:c.values});let $=pe({text:p,names:y.rule.hyperparameters,presets:a,lr:m(p)}),z=Object.entries(c.values).filter(([N])=>N in $);h=$.lr;let j=(g(p)??"own")===(g(c.text)??"own")||!g(p);return n(e,{text:p,values:{...$,...Object.fromEntries(z.filter(([N])=>N!=="lr"||j))}})};l.addEventListener("change",()=>l.value?v(a[l.value].text):k.input.focus(),{signal:t.signal});let k=At(t,{label:s.rule,onText:v}),M=zn(t,{words:s,onPick:(p,y)=>n(e,{text:c.text,values:{...c.values,[p]:y}})}),E=b("p",{class:"gd-play-fate"}),w=G(t,{label:"×",onPress:()=>r(e)});return I(w,{"aria-label":P(s.remove,{number:e+1}),title:P(s.remove,{number:e+1})}),{element:b("section",{class:`gd-race-panel gd-race-${tt[e]}`,"aria-label":P(s.method_number,{number:e+1})},b("div",{class:"gd-play-head"},b("label",{for:i},P(s.method_number,{number:e+1})),l,w),k.element,M.element,E),show(p,y){if(w.hidden=y,p===u.given)return u.answer;let $=Ln(p.text);if(c=p,!$.fault){let j=pe({text:p.text,names:$.rule.hyperparameters,presets:a,lr:m(p.text)});for(let N of Object.keys(j))j[N]=p.values[N]??j[N];c={text:p.text,values:j},f={...c,rule:$.rule}}l.value=d.find(j=>a[j].text===p.text)??"";let z=k.show(p.text,$.fault);return M.show(c.values),u={given:p,answer:{runs:f,fault:z}},u.answer},suited(p,y){return!Object.hasOwn(p.values,"lr")||!(y||p.values.lr===h)?p:(h=m(p.text),{text:p.text,values:{...p.values,lr:h}})},name:()=>l.value?s.methods[l.value]:P(s.method_number,{number:e+1}),say(p,y,$,z,j){let N=Math.min(y,p.steps),O=p.divergedAt!==null&&y>=p.divergedAt,[q,U]=O?[]:[et(z.hessian(p.points[N]))].map(F=>[F[0],F.at(-1)])[0],T=O?s.diverged:$?s.left:z.n===1?s.fares_1:s.fares;return E.textContent=P(T,{step:O?p.divergedAt:N,loss:R(p.losses[N]),length:R(p.lengths[N],2),low:R(q,2),high:R(U,2)}),j&&E.append(` ${s.ahead}`),E.classList.toggle("gd-bad",O||$),E.textContent},quiet(){E.textContent=""}}}function Ln(t){try{return{rule:An(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var In=2;function me(t,e){let n=$t(t,{label:e,shape:.62,tallest:240}),r=n.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=tt.map(a=>n.inside("path",{class:`gd-curve gd-race-${a}`})),s=tt.map(a=>n.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:n.element,describe:n.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Zr(a.flatMap(u=>u??[]));n.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((u,f)=>{let h=a[f]??[],g=n.line(h.slice(0,i+1).map((k,M)=>[M,Math.max(k,c[0]/10)]),In);I(u,{d:g});let m=Math.min(i,h.length-1),v=h[m]>=c[0]&&h[m]<=c[1];I(s[f],v?{cx:n.x(m),cy:n.y(h[m])}:{cx:-99,cy:-99})}),gt(r,"path",l.length).forEach((u,f)=>{let{of:h,heights:g}=l[f];I(u,{class:`gd-curve gd-play-promise gd-race-${tt[h]??h}`}),I(u,{d:n.line(g.map((m,v)=>[v,m>0&&Number.isFinite(m)?m:NaN]),In)})})}}}function Zr(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let n=e[0],[r,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[n,n]),s=Math.min(300,Math.ceil(Math.log10(Math.min(o,n*1e3))+.1));return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(r)))),10**s]}var _n=10;var Xr=3e3,Bt=["t","d"],zt=/^x([1-9]\d?)$/;function Fn(t,e=[]){let n=pn(t,i=>bt.has(i)),r=Qr(n,t),o=[...xe(n)],s=o.find(({kind:i,name:d})=>i==="name"&&Bt.includes(d));if(!s)return new Ut(n,r,null);if(!e.length)throw new C("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Xr/o.length);if(e.length>a)throw new C("fit_large",s.at,s.end,{most:a,got:e.length});return new Ut(n,r,e)}function Qr(t,e){let n=new Map;for(let s of xe(t))s.kind==="name"&&!nt.has(s.name)&&!Bt.includes(s.name)&&!n.has(s.name)&&n.set(s.name,s);if(!n.size)throw new C("no_variable",0,e.length);let r=zt.test(n.keys().next().value);for(let[s,{at:a,end:i}]of n){if(!(r?zt.test(s):s==="x"||s==="y"))throw new C(to(s),a,i,{name:s,product:[...s].join(" ")});if(r&&Number(zt.exec(s)[1])>_n)throw new C("variables",a,i,{most:_n})}if(!r)return n.has("y")?["x","y"]:["x"];let o=Math.max(...[...n.keys()].map(s=>Number(zt.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var to=t=>t==="x"||t==="y"||zt.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*xe(t){yield t;for(let e of t.args??[])yield*xe(e)}var Ut=class{#t=[];#e=[];#n=[];#r;#o;#a;#i;constructor(e,n,r){this.n=n.length,this.names=n,this.tree=e,this.data=r,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#r=r?this.#d(e,r):this.#c(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#a,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,n){return this.#t.push(e),this.#e.push(n),this.#t.length-1}#d(e,n){let r=n.map(o=>this.#c(e,o)).reduce((o,s)=>this.#l("+",o,s));return this.#l("/",r,this.#s(n.length,!1))}#c(e,n){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Bt.includes(e.name))return this.#s(n[Bt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(nt.get(e.name),!1):o}eo(e);let r=e.args.map(o=>this.#c(o,n));return lt.get(e.name).arity===1?this.#l(e.name,r[0],r[0]):r.reduce((o,s)=>this.#l(e.name,o,s))}#l(e,n,r){let o=e==="^"&&!this.#e[r]&&{2:"square",3:"cube"}[this.#t[r]];if(o)return this.#l(o,n,n);let s=lt.get(e),a=this.#e[n]||this.#e[r];this.mayKink||=a&&vn.has(e);let i=this.#s(s.of(this.#t[n],this.#t[r]),a),[d,l]=[this.#e[n],s.arity===2&&this.#e[r]];return a&&this.#n.push({operation:s,a:n,b:r,to:i,first:d,second:l}),i}value(e){let[n,r]=[this.#t,this.#n];for(let o=0;o<this.n;o++)n[o]=e[o];for(let o=0;o<r.length;o++){let s=r[o];n[s.to]=s.operation.of(n[s.a],n[s.b])}return n[this.#r]}gradient(e){return this.#g(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#g(e),gradient:this.#h(this.#o)}}hessian(e){return this.#g(e),Array.from({length:this.n},(n,r)=>(this.#u(r),this.#h(this.#i)))}#h(e){let n=new Array(this.n);for(let r=0;r<this.n;r++)n[r]=e[r];return n}#g(e){let n=this.value(e),[r,o,s]=[this.#t,this.#o,this.#n];o.fill(0),o[this.#r]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:u,second:f}=s[a];u&&(o[d]+=Et(i,o[c],i.da(r[d],r[l],r[c]))),f&&(o[l]+=Et(i,o[c],i.db(r[d],r[l],r[c])))}return n}#u(e){let[n,r,o,s]=[this.#t,this.#o,this.#a,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#n){let f=[n[i],n[d],n[l]];o[l]=0,c&&(o[l]+=Et(a,o[i],a.da(...f))),u&&(o[l]+=Et(a,o[d],a.db(...f)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#n.toReversed()){let f=[n[i],n[d],n[l]],[h,g]=[c?o[i]:0,u?o[d]:0],m=(k,M)=>(h&&h*k(...f))+(g&&g*M(...f)),v=(k,M)=>Et(a,s[l],k(...f))+(M&&M*r[l]);c&&(s[i]+=v(a.da,m(a.daa,a.dab))),u&&(s[d]+=v(a.db,m(a.dab,a.dbb)))}}};function eo({name:t,args:e,at:n,end:r}){let o=lt.get(t);if(!o)throw new C("no_comparison",n,r,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new C("arguments",n,r,{name:t,wanted:o.arity,got:e.length})}var Et=(t,e,n)=>n===0&&t.chooses?0:e*n;var no={1:401,2:29},Tn=t=>no[t.n]??11;function Cn(t,e,n){let r=Tn(t),o=([s,a],i)=>s+(a-s)*i/(r-1);return t.n===1?Array.from({length:r},(s,a)=>[o(e[0],a)]):Array.from({length:r*r},(s,a)=>[o(e[0],a%r),o(e[1],Math.floor(a/r)),...n.slice(2)])}function qn(t,e,n){let r=Cn(t,e,n),[o,s,a,i]=[-1/0,1/0,!0,null];for(let u of r){let f=t.hessian(u),h=et(f);if(Number.isNaN(h[0])){a=!1;continue}s=Math.min(s,h[0]),o=Math.max(o,h.at(-1)),i??=f;let g=(m,v,k)=>Math.abs(m-i[v][k])>1e-9*Math.max(o,-s);a&&=!f.some((m,v)=>m.some((k,M)=>g(k,v,M)))}let d=Math.max(o,-s,0),l=t.mayKink?ro(t,r,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:r.length}}function ro(t,e,n){let r=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(r)return r;let[o,s]=[0,null],a=Tn(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let u=Jt(t,e[l],e[c]);u>o&&([o,s]=[u,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((u,f)=>(u+d[f])/2);Jt(t,i,c)>Jt(t,c,d)?d=c:i=c}return Jt(t,i,d)>100*Math.max(n,o)?i:null}function Jt(t,e,n){let[r,o]=[t.gradient(e),t.gradient(n)];return Math.hypot(...r.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-n[a]))}function Pn(t,e,n){let r={point:n,value:1/0};for(let s of[...Cn(t,e,n),n]){let a=t.value(s);a<r.value&&(r={point:s,value:a})}let o=e.map(([s,a])=>a-s);return Bn(t,Dn(t,r),Math.max(...o)/40)}var Rn=(t,e)=>Bn(t,Dn(t,e),.001);function Dn(t,e){let n=.001;for(let r=0;r<60&&Number.isFinite(n);r++){let o=oo(t.hessian(e.point),t.gradient(e.point),n),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},n/=10):n*=10}return e}function oo(t,e,n){let r=e.length,o=n*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<r;i++){let d=s.slice(i).reduce((l,c,u)=>Math.abs(c[i])>Math.abs(s[l][i])?i+u:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<r;l++){let c=s[l][i]/s[i][i];for(let u=i;u<=r;u++)s[l][u]-=c*s[i][u]}}let a=new Array(r).fill(0);for(let i=r-1;i>=0;i--)a[i]=s[i].slice(i+1,r).reduce((d,l,c)=>d-l*a[i+1+c],s[i][r])/s[i][i];return a}function Bn(t,e,n){let r=so(t.n);for(let o=0;n>1e-12&&o<150;o++){let s=e;for(let a of r){let i=e.point.map((l,c)=>l+n*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(n/=2)}return e}function so(t){let e=(r,o,s)=>Array.from({length:t},(a,i)=>i===r?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let n=Array.from({length:32},(r,o)=>o*Math.PI/16);return Array.from({length:t-1},(r,o)=>n.map(s=>e(o,o+1,s))).flat()}var ao=["GradientDescent","Momentum","NesterovMomentum","Nesterov","OptimisedGradient","InformationTheoreticExact"],we=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Gt=(t,e)=>Array.from({length:t+1},(n,r)=>e(r));function Kt({L:t,mu:e,kink:n}){return n?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function Un(t,e,n,{R:r,gap:o,count:s}){let a=Kt(n),i=g=>({say:g,heights:null,lengths:null}),d=(g,m)=>({say:g,heights:Gt(s,m),lengths:null});if(!ao.includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:u}=n,{lr:f,beta:h=0}=e;if(t==="GradientDescent"){if(!(f<2/l))return i("long");if(a==="strong"){let g=Math.max(Math.abs(1-f*c),Math.abs(1-f*l));return d("strong",m=>l/2*r**2*g**(2*m))}return a==="convex"?f<=1/l||we(f,1/l)?d("convex",g=>r**2/(2*f*g)):i("half"):{...i("bent"),lengths:Gt(s,g=>Math.sqrt(o/(f*(1-f*l/2)*g)))}}if(t==="Nesterov")return a==="bent"?i("not_convex"):f<=1/l||we(f,1/l)?d("nesterov",g=>g?2*r**2/(f*(g+2)*(g+3)):NaN):i("half");if(t==="OptimisedGradient"){if(a==="bent")return i("not_convex");if(!(f<=1/l||we(f,1/l)))return i("half");let g=Math.round(e.steps);return d("optimised",m=>m===g?r**2/(2*f*io(g)**2):NaN)}return t==="InformationTheoreticExact"?a!=="strong"?i("not_strong"):e.L>=l*(1-1e-9)&&e.mu>0&&e.mu<=c*(1+1e-9)&&e.mu<e.L?d("item",lo(e.mu/e.L,l/2*r**2)):i("constants"):u?a==="bent"?i("not_convex"):{say:"bowl",heights:co({lr:f,beta:h,nesterov:t==="NesterovMomentum",mu:c,L:l,R:r,count:s}),lengths:null}:i("not_bowl")}function io(t){let e=1;for(let n=1;n<=t;n++)e=(1+Math.sqrt(1+(n===t?8:4)*e**2))/2;return e}function lo(t,e){let n=0;return r=>(r&&(n=((1+t)*n+2*(1+Math.sqrt((1+n)*(1+t*n))))/(1-t)**2),e/(1+t*n))}function co({lr:t,beta:e,nesterov:n,mu:r,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>r+(o-r)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,u]=[1,0];for(let f=0;f<=a;f++)i[f]=Math.max(i[f],l/2*s**2*c**2),u=e*u+l*c,c-=t*(n?l*c+e*u:u)}return i}function Jn(t,{R:e,count:n}){let{L:r,mu:o}=t,s=Kt(t);if(s==="convex")return Gt(n,i=>3*r*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(r)-Math.sqrt(o))/(Math.sqrt(r)+Math.sqrt(o));return Gt(n,i=>o/2*e**2*a**(2*i))}function Gn({heights:t,gaps:e,points:n,view:r,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((u,f)=>u>t[f]*(1+1e-6)+i);if(d<0)return null;let l=u=>r.some(([f,h],g)=>u[g]<f||u[g]>h),c=n.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let u=0;u<=d;u++){let f=s(n[u]);if(Math.max(f.at(-1),-f[0])>a.L*(1+1e-6)||f[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:u,low:f[0],high:f.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var ho=150;function Kn(t){let{words:e}=t,n=t.get("methods"),r=b("p"),o=b("ul"),s=b("section",{class:"gd-play-promised","aria-label":e.promised},b("div",{class:"gd-over-plot"},e.promised),r,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(f,h,g,m){let v=JSON.stringify([h,g,m.slice(2)]);return v===i?a:(i=v,a=null,clearTimeout(l),l=setTimeout(()=>{a=qn(f,g,m),t.redraw()},ho),null)}let u=f=>Object.keys(n).find(h=>n[h].text===f);return{element:s,draw({loss:f,text:h,view:g,start:m,lowest:v,rules:k,runners:M,names:E,count:w}){let p=c(f,h,g,m),y={heights:[],lengths:[]};if(!p)return y;let $=Math.hypot(...m.map((T,F)=>T-v.point[F])),z=f.value(m)-v.value,j={L:R(p.L),mu:R(p.mu),kappa:R(p.L/p.mu),lr:R(1/p.L),two:R(2/p.L),points:p.points},N=P(e.classes[Kt(p)],{...j,place:p.kink?.map(T=>R(T)).join(", ")});r.textContent!==N&&(r.textContent=N);let O=[];k.forEach((T,F)=>{if(!T||!M[F])return;let W=Un(u(T.text),T.values,p,{R:$,gap:z,count:w});W.heights&&y.heights.push({of:F,heights:W.heights}),W.lengths&&y.lengths.push({of:F,heights:W.lengths});let K=M[F].losses.map(mt=>mt-v.value),Lt=mt=>et(f.hessian(mt)),rt=Gn({heights:W.heights,gaps:K,points:M[F].points,view:g,lowest:v,curvatureAt:Lt,facts:p}),kt=P(e.promises[W.say],j),ct=rt?` ${P(e.promises[rt.say],{step:rt.step,...rt.at,low:R(rt.at.low),high:R(rt.at.high)})}`:"";O.push([E[F],`: ${kt}${ct}`,rt])});let q=Jn(p,{R:$,count:w});q&&(y.heights.push({of:"lower",heights:q}),O.push(["",e.promises.lower,null]));let U=JSON.stringify(O);return U!==d&&o.replaceChildren(...O.map(([T,F,W])=>b("li",{class:W?"gd-bad":null},b("strong",{},T),F))),d=U,y}}}var Vt=class{#t;#e;#n;#r;constructor(e,n,r){this.#t=e,this.#e=r,this.#n=r.init(n),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(n))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,n]=this.#e.step(this.points.at(-1),this.#r,this.#n,this.#t);this.#n=n,this.#o(e)}#o(e){let{value:n,gradient:r}=this.#t.valueAndGradient(e);this.#r=r,this.points.push(e),this.losses.push(n),this.lengths.push(Math.sqrt(r.reduce((o,s)=>o+s*s,0))),Number.isFinite(n)||(this.divergedAt=this.steps)}};function Vn(t,e,n){let r=performance.now()+n;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>r)return!1}}var go=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),uo={abs:"torch.abs",atan:"torch.atan",ln:"torch.log",max:"torch.maximum",min:"torch.minimum"},fo=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let n=uo[t]??`torch.${t}`;return e.length>2?e.reduce((r,o)=>`${n}(${r}, ${o})`):`${n}(${e.join(", ")})`},Hn={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,n])=>`torch.where(${t} > 0, ${e}, ${n})`};function ye(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return nt.has(t.name)?{text:String(nt.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let n=t.args.map(i=>ye(i,e)),r=n.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Hn,t.name))return{text:Hn[t.name](r),tensor:!0};if(bt.has(t.name))return{text:fo(t.name,r),tensor:!0};if(t.name==="negative")return{text:`(-${n[0].text})`,tensor:n[0].tensor};let o=n.some(({tensor:i})=>i)?n.map(({text:i})=>i):r,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var Wn=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,po=t=>go.has(t)?`${t}_`:t;function mo(t){let[e,{text:n,tensor:r}]=[t.names.join(", "),ye(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${n}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${r?Wn(n):`T(${n})`}
`}function xo(t,{assignments:e,kept:n,vectors:r,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=f=>a[f]??po(f),d=f=>r.has(f)?"zero":"T(0.0)",l=e.map(({name:f,value:h})=>{let{text:g,tensor:m}=ye(h,i),v=m?Wn(g):`T(${g})`;return`        ${i(f)} = ${r.has(f)?`${v} + zero`:v}`}),c=n.map(i),u=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...n.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${u} = kept`,"        k = k + 1",...Object.entries(s).map(([f,h])=>`        ${i(f)} = T(${Number(h)})`),...l,`        return p, (${u}${c.length?",":""})`,""].join(`
`)}function Yn({loss:t,start:e,steps:n,methods:r,source:o=null}){let s=new Set(["descend"]),a=[],i=r.map(({title:d,code:l,values:c,rule:u},f)=>{let h=`Method${f+1}`;l||a.push(xo(h,u,c));let g=l?l.replace(/\{(\w+)(:\.0f)?\}/g,(m,v,k)=>k?Math.round(c[v]):String(c[v])):`${h}()`;if(l)for(let[,m]of g.matchAll(/([A-Za-z]\w*)\(/g))s.add(m);return`    ${JSON.stringify(d)}: descend(loss, start, ${g}, ${n}),`});return["# A race from the playground of How Gradient Descent Works.",...o?[`# The library: pip install ${JSON.stringify(o)}`]:[],"import torch",`from gdlib import ${[...s].sort((d,l)=>d<l?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",mo(t),"",...a.flatMap(d=>[d,""]),`start = T([${e.join(", ")}])`,"paths = {",...i,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function ve(t,e,{label:n,onMove:r,steps:o,axis:s="both"}){let a=D("circle",{class:"gd-handle-dot",r:8}),i=D("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});d.append(i,a);let l=[0,0],c=([h,g])=>{let m=(v,[k,M])=>Math.min(M,Math.max(k,v));l=[s==="y"?l[0]:m(h,e.domains.x),s==="x"?l[1]:m(g,e.domains.y)],r(l)},u=h=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-g.left),e.y.invert(h.clientY-g.top)]},f=(h,g)=>d.addEventListener(h,g,{signal:t.signal});return f("pointerdown",h=>{h.button||(d.setPointerCapture(h.pointerId),d.focus({preventScroll:!0}),h.preventDefault())}),f("pointermove",h=>{d.hasPointerCapture(h.pointerId)&&c(u(h))}),f("keydown",h=>{let[g,m]=o(),v=h.shiftKey?10:1,[k,M]=[s==="y"?[0,m]:[g,0],s==="x"?[g,0]:[0,m]],E={ArrowRight:k,ArrowLeft:[-k[0],-k[1]],ArrowUp:M,ArrowDown:[-M[0],-M[1]],PageUp:[10*M[0],10*M[1]],PageDown:[-10*M[0],-10*M[1]]}[h.key],w={Home:0,End:1}[h.key];if(E)c([l[0]+v*E[0],l[1]+v*E[1]]);else if(w!==void 0)c(s==="y"?[l[0],e.domains.y[w]]:[e.domains.x[w],l[1]]);else return;h.preventDefault()}),{element:d,place([h,g],m){l=[h,g];let[v,[k,M]]=s==="y"?[g,e.domains.y]:[h,e.domains.x];I(d,{transform:`translate(${e.x(h)},${e.y(g)})`,"aria-valuenow":Number(v.toFixed(6)),"aria-valuemin":k,"aria-valuemax":M,"aria-valuetext":m})}}}var wo=Array.prototype,yo=wo.slice;function vo(t,e){return t-e}function bo(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Zn=t=>()=>t;function ko(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=Mo(t,e[n]))return o;return 0}function Mo(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],u=t[i],f=u[0],h=u[1];if(No(d,u,e))return 0;c>r!=h>r&&n<(f-l)*(r-c)/(h-c)+l&&(o=-o)}return o}function No(t,e,n){var r;return $o(t,e,n)&&Ao(t[r=+(t[0]===e[0])],n[r],e[r])}function $o(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Ao(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function So(){}var dt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Qn(){var t=1,e=1,n=qt,r=d;function o(l){var c=n(l);if(Array.isArray(c))c=c.slice().sort(vo);else{let u=Ft(l,Oo);for(c=yt(...Ct(u[0],u[1],c),c);c[c.length-1]>=u[1];)c.pop();for(;c[1]<u[0];)c.shift()}return c.map(u=>s(l,u))}function s(l,c){let u=c==null?NaN:+c;if(isNaN(u))throw new Error(`invalid value: ${c}`);var f=[],h=[];return a(l,u,function(g){r(g,l,u),bo(g)>0?f.push([g]):h.push(g)}),h.forEach(function(g){for(var m=0,v=f.length,k;m<v;++m)if(ko((k=f[m])[0],g)!==-1){k.push(g);return}}),{type:"MultiPolygon",value:c,coordinates:f}}function a(l,c,u){var f=new Array,h=new Array,g,m,v,k,M,E;for(g=m=-1,k=ft(l[0],c),dt[k<<1].forEach(w);++g<t-1;)v=k,k=ft(l[g+1],c),dt[v|k<<1].forEach(w);for(dt[k<<0].forEach(w);++m<e-1;){for(g=-1,k=ft(l[m*t+t],c),M=ft(l[m*t],c),dt[k<<1|M<<2].forEach(w);++g<t-1;)v=k,k=ft(l[m*t+t+g+1],c),E=M,M=ft(l[m*t+g+1],c),dt[v|k<<1|M<<2|E<<3].forEach(w);dt[k|M<<3].forEach(w)}for(g=-1,M=l[m*t]>=c,dt[M<<2].forEach(w);++g<t-1;)E=M,M=ft(l[m*t+g+1],c),dt[M<<2|E<<3].forEach(w);dt[M<<3].forEach(w);function w(p){var y=[p[0][0]+g,p[0][1]+m],$=[p[1][0]+g,p[1][1]+m],z=i(y),j=i($),N,O;(N=h[z])?(O=f[j])?(delete h[N.end],delete f[O.start],N===O?(N.ring.push($),u(N.ring)):f[N.start]=h[O.end]={start:N.start,end:O.end,ring:N.ring.concat(O.ring)}):(delete h[N.end],N.ring.push($),h[N.end=j]=N):(N=f[j])?(O=h[z])?(delete f[N.start],delete h[O.end],N===O?(N.ring.push($),u(N.ring)):f[O.start]=h[N.end]={start:O.start,end:N.end,ring:O.ring.concat(N.ring)}):(delete f[N.start],N.ring.unshift(y),f[N.start=z]=N):f[z]=h[j]={start:z,end:j,ring:[y,$]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,u){l.forEach(function(f){var h=f[0],g=f[1],m=h|0,v=g|0,k=be(c[v*t+m]);h>0&&h<t&&m===h&&(f[0]=Xn(h,be(c[v*t+m-1]),k,u)),g>0&&g<e&&v===g&&(f[1]=Xn(g,be(c[(v-1)*t+m]),k,u))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),u=Math.floor(l[1]);if(!(c>=0&&u>=0))throw new Error("invalid size");return t=c,e=u,o},o.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?Zn(yo.call(l)):Zn(l),o):n},o.smooth=function(l){return arguments.length?(r=l?d:So,o):r===d},o}function Oo(t){return isFinite(t)?t:NaN}function ft(t,e){return t==null?!1:+t>=e}function be(t){return t==null||isNaN(t=+t)?-1/0:t}function Xn(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var pt=60,Ht=14,tr=250;function er(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===n)return;n=d;let l=([p,y],$)=>p+(y-p)*$/(pt-1),c=Array.from({length:pt*pt},(p,y)=>{let $=r.value([l(s.x,y%pt),l(s.y,Math.floor(y/pt))]);return Number.isNaN($)?1/0:$}),u=Qn().size([pt,pt]).thresholds(Eo(c))(c),f=p=>t.x(l(s.x,p-.5)).toFixed(1),h=p=>t.y(l(s.y,p-.5)).toFixed(1),g=p=>`M${p.map(([y,$])=>`${f(y)},${h($)}`).join("L")}Z`,[m,...v]=gt(e,"path",Ht+1),[k,M,E,w]=[...s.x.map(t.x),...s.y.map(t.y)];I(m,{d:`M${k},${w}H${M}V${E}H${k}Z`,style:"--gd-height: 0"}),v.forEach((p,y)=>{let $=(u[y]?.coordinates??[]).flat().map(g).join("");I(p,{d:$,style:`--gd-height: ${(y+1)/Ht}`})})}}function Eo(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return e.length?Array.from({length:Ht},(n,r)=>le(e,((r+.7)/Ht)**2)):[]}function Me(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{gt(e,"path",n.length,{d:zo}).forEach((r,o)=>{I(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var zo=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function Ne(t,e,n){let r=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Wt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));n([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function $e(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>n.appendChild(D(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(I(n,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([M,E])=>[t.x(M),t.y(E)]),c=l.findIndex(([M,E])=>!(Math.abs(M)<5e3&&Math.abs(E)<5e3)),u=c<0?l:l.slice(0,c),f=c>0?jo(u.at(-1),l[c]):null,h=Lo(u),g=h.length?`M${[...h,...f?[f]:[]].map(ke).join("L")}`:"";I(r,{d:g}),I(o,{d:g}),I(s,{d:l.length>tr?"":h.map(M=>`M${ke(M)}h0`).join("")});let m=l.at(-1),v=c>=0||!Wt(t,m),k=v?Io(t,f?[...u,f]:u):null;return I(a,{d:k?`M${ke(k)}m-6,-6l12,12m0,-12l-12,12`:""}),I(i,v?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),v}}var ke=([t,e])=>`${wt(t)},${wt(e)}`;function Lo(t){if(t.length<=tr)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[r,o],[s,a]]=[e.at(-1),t[n]];(Math.abs(s-r)+Math.abs(a-o)>=1.5||n===t.length-1)&&e.push(t[n])}return e}function Wt({domains:t,x:e,y:n},[r,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(n)];return r>=s-1&&r<=a+1&&o>=d-1&&o<=i+1}function jo([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*((n-t)/o),e+4e3*((r-e)/o)]:null}function Io(t,e){let n=e.findLastIndex(s=>Wt(t,s));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let s=0;s<24;s++){let a=[(r[0]+o[0])/2,(r[1]+o[1])/2];Wt(t,a)?r=a:o=a}return r}function rr(t,e){let{words:n}=t,r=(w,p)=>P(n.place,{point:w.map(y=>R(y)).join(", "),loss:R(p.value(w))}),o=w=>()=>[w.domains.x,w.domains.y].map(([p,y])=>(y-p)/100),s=$t(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),a=er(s),i=tt.map(w=>$e(s,w)),d=Me(s);Ne(t,s,e);let l=ve(t,s,{label:n.start,onMove:e,steps:o(s)}),c=$t(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),u=c.inside("path",{class:"gd-curve gd-play-hill"}),f=tt.map(w=>$e(c,w)),h=Me(c),g=([w])=>e([w]);Ne(t,c,g);let m=ve(t,c,{label:n.start,onMove:g,steps:o(c),axis:"x"}),v="",k=[0,1];function M({loss:w,text:p,view:y,start:$,lowest:z,paths:j}){s.frame({x:{domain:y[0],label:w.names[0]},y:{domain:y[1],label:w.names[1]}});let N=$.slice(2);return a({value:O=>w.value(N.length?[...O,...N]:O)},[p,N]),d(nr(z,y)?[z.point]:[]),l.place($,r($,w)),j.map((O,q)=>i[q](O))}function E({loss:w,text:p,view:y,start:$,lowest:z,paths:j}){let N=JSON.stringify([p,y]),O=N===v?null:de(...y[0],400).map(T=>[T,w.value([T])]);O&&(k=_o(O.map(([,T])=>T))),c.frame({x:{domain:y[0],label:w.names[0]},y:{domain:k,label:n.loss}}),v=N,I(u,{d:c.line(de(...y[0],400).map(T=>[T,w.value([T])]))}),h(nr(z,y.slice(0,1))?[[z.point[0],z.value]]:[]);let q=w.value($);return m.place([$[0],Number.isFinite(q)?Math.max(k[0],Math.min(k[1],q)):k[1]],r($,w)),j.map(T=>T.map(([F])=>[F,w.value([F])])).map((T,F)=>f[F](Number.isFinite(q)?T:[]))}return{element:b("div",{},s.element,c.element),describe:w=>(s.element.hidden?c:s).describe(w),get svg(){return s.element.hidden?c.svg:s.svg},draw(w){let p=w.loss.n===1;return s.element.hidden=p,c.element.hidden=!p,(p?E:M)(w)}}}var nr=({point:t,value:e},n)=>Number.isFinite(e)&&n.every(([r,o],s)=>t[s]>=r&&t[s]<=o);function _o(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[n,r,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-n>5*(r-n)?r:o,a=(s-n||1)*.08;return[n-a,s+a]}var or=`/* The playground. */

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
`;var To=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function sr(t,e){let n=t.cloneNode(!0),r=[t,...t.querySelectorAll("*")];return[n,...n.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(r[s]);o.removeAttribute("class"),o.setAttribute("style",To.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),n.setAttribute("xmlns","http://www.w3.org/2000/svg"),n.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(n)}function ar(t,e){let n={name:"python3",display_name:"Python 3",language:"python"},r=(a,i)=>{let d=i.trimEnd().split(`
`).map((l,c,u)=>c<u.length-1?`${l}
`:l);return{cell_type:"code",id:a,execution_count:null,metadata:{},outputs:[],source:d}},o=`try:
    import gdlib
except ImportError:
    %pip install --quiet ${JSON.stringify(e)}`,s=[...e?[r("install",o)]:[],r("race",t)];return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:n},cells:s},null,1)}function Ae(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e})),o=document.createElement("a");o.href=r,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var ir=or,Co=10;function lr(t,e){let{words:n}=t,r=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(x=>[x,t.get(x)])),a=null,i="",d="",l=null,c=[],u=[],f=[],h=x=>{u=[],t.set(x),m()},g=0,m=()=>{clearTimeout(g),g=setTimeout(()=>e.set(ne(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(g));function v(x,S){let A=JSON.stringify([x,S]);if(A===d)return null;try{return a=Fn(x,S),[i,d]=[x,A],l=null,null}catch(L){if(L.name!=="Fault")throw L;return L}}let k=[],M=(x,S)=>(k=[...x,...k.slice(x.length)],Array.from({length:S},(A,L)=>k[L]??0)),E=(x,S)=>h({rules:t.get("rules").with(x,S)}),w=x=>h({rules:t.get("rules").toSpliced(x,1)}),p=()=>({loss:a,start:t.get("start"),view:t.get("view")}),y=tt.map((x,S)=>jn(t,S,{change:E,remove:w,place:p})),$=Y(),z=b("select",{id:$},...Object.keys(r).map(x=>b("option",{value:x},n.losses[x])),b("option",{value:""},n.own_loss)),j=(x,S)=>x.addEventListener("change",S,{signal:t.signal});j(z,()=>{if(!z.value)return O.input.focus();let{text:x,view:S,start:A,data:L}=r[z.value];return U={text:xt(L),fault:null},v(x,L),h({loss:x,view:S,start:A,data:L}),N(!0)});let N=x=>h({rules:t.get("rules").map((S,A)=>y[A].suited(S,x))}),O=At(t,{label:n.formula,onText(x){let S=v(x,t.get("data"));h(S?{loss:x}:{loss:x,start:M(t.get("start"),a.n)}),S||N(!1)}}),q=At(t,{label:n.points,rows:3,onText(x){let S=jt(x);U={text:x,fault:S?null:new C("bad_points",0,x.length,{most:Z.points})},S?h({data:S}):t.redraw()}}),U={text:"",fault:null},F=rr(t,x=>h({start:[...x,...t.get("start").slice(x.length)]})),W=Y(),K=b("input",{id:W,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});j(K,()=>{let{found:x}=re(new URLSearchParams({start:K.value.replaceAll(/[ ;]+/g,",")}).toString(),o);x.start?.length===a.n&&h({start:x.start}),K.value=t.get("start").join(", ")});let Lt=x=>()=>{let S=t.get("view").map(([A,L])=>{let[V,X]=[(A+L)/2,(L-A)/2*x];return[V-X,V+X].map(ot=>Number(ot.toPrecision(6)))});S.every(([A,L])=>L-A>1e-5&&Math.max(-A,L)<Z.size)&&h({view:S})},rt=()=>{let x=[...t.get("start"),0];h({view:t.get("view").map(([S,A],L)=>[x[L]-(A-S)/2,x[L]+(A-S)/2].map(V=>Number(V.toPrecision(6))))})},kt=Y(),ct=b("input",{type:"range",id:kt,min:0,step:1});ct.addEventListener("input",()=>h({shown:ct.valueAsNumber}),{signal:t.signal});let mt=b("output",{for:kt}),Oe=Y(),ht=b("select",{id:Oe},...[10,20,50,100,200,500,1e3].map(x=>b("option",{value:x},x)));j(ht,()=>h({steps:Number(ht.value),shown:Number(ht.value)}));let Mt=ln(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),Ee=G(t,{label:n.play,onPress(){Mt.at()===null&&h({shown:t.get("steps")}),Mt.toggle()}}),ze=x=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+x))}),Nt=(x,S)=>I(x,{"aria-label":S,title:S}),dr=Nt(G(t,{label:"◀",onPress:ze(-1)}),n.step_back),cr=Nt(G(t,{label:"▶",onPress:ze(1)}),n.step_forth),Le=G(t,{label:n.add,onPress(){let x=t.get("rules").map(({text:A})=>A),S=Object.values(o).find(({text:A})=>!x.includes(A));h({rules:[...t.get("rules"),{text:S.text,values:{}}]})}}),je=me(t,n.losses_chart),Ie=me(t,n.lengths_chart),_e=Kn(t),Fe=hn(t,({loss:x,start:S,steps:A,rules:L})=>{let{text:V,view:X,data:ot}=r[x];U={text:xt(ot),fault:null},h({loss:V,view:X,data:ot,start:S,steps:A,shown:A,rules:L})}),Te=b("p",{class:"gd-play-here"}),Yt=b("p",{class:"gd-play-fault",hidden:!0}),Zt=b("output",{class:"gd-play-copied"}),Ce=e.link&&G(t,{label:n.copy_link,onPress:()=>Pe(e.link(ne(s(),o)))}),hr=document.fullscreenEnabled?G(t,{label:n.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",qe=()=>Yn({loss:a,start:t.get("start"),steps:t.get("steps"),source:e.source,methods:f.map(({text:x,values:S,rule:A},L)=>{let V=Object.values(o).find(X=>X.text===x);return{title:`${L+1}. ${y[L].name()}`,code:V?.code??null,values:S,rule:A}})}),gr=[...Ce?[Ce]:[],G(t,{label:n.copy_python,onPress:()=>Pe(qe())}),G(t,{label:n.save_notebook,onPress:()=>Ae("race.ipynb","application/x-ipynb+json",ar(qe(),e.source))}),G(t,{label:n.save_picture,onPress:()=>Ae("race.svg","image/svg+xml",sr(F.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Pe(x){try{await navigator.clipboard.writeText(x),Zt.textContent=n.copied,t.say(n.copied)}catch{Zt.textContent=x}}let Re=x=>b("div",{class:"gd-over-plot"},x),Xt=(x,S,...A)=>b("div",{class:"gd-choice"},b("label",{for:x},S),...A);t.root.append(Yt,b("div",{class:"gd-play-loss"},Xt($,n.loss_choice,z),O.element,q.element),b("div",{class:"gd-two gd-play-two"},b("div",{},F.element,b("div",{class:"gd-slider"},b("label",{for:kt},n.step),ct,mt),b("div",{class:"gd-row"},Ee,dr,cr,Xt(Oe,n.of_steps,ht)),b("div",{class:"gd-row"},Xt(W,n.start,K),Nt(G(t,{label:"+",onPress:Lt(.5)}),n.closer),Nt(G(t,{label:"−",onPress:Lt(2)}),n.wider),Nt(G(t,{label:"◎",onPress:rt}),n.around)),Te),b("div",{class:"gd-play-methods"},...y.map(({element:x})=>x),b("div",{class:"gd-row"},Le)),b("div",{},Re(n.losses_chart),je.element,Re(n.lengths_chart),Ie.element,_e.element)),b("div",{class:"gd-row gd-play-take"},...gr,hr,Zt),Fe.element);function De(x){clearTimeout(g),x!==e.get()&&e.set(x);let S=re(x,o),A=S.found;v(A.loss??t.get("loss"),A.data??t.get("data")),a||v(t.get("loss"),t.get("data"));let L=A.steps??t.get("steps");A.start=M(A.start??t.get("start"),a.n),A.shown=Math.min(L,A.shown??L),U={text:xt(A.data??t.get("data")),fault:null},t.set(A),u=S.wrong}De(e.get()),e.onChange(De,t.signal);function ur(x){let S=t.get("start");c=x.map((L,V)=>{if(!L)return null;let X=JSON.stringify([d,S,L.text,L.values]);return c[V]?.key===X?c[V]:{key:X,runner:new Vt(a,S,L.rule.make(L.values))}});let A=c.filter(Boolean).map(({runner:L})=>L);return Vn(A,t.get("steps"),Co)||t.redraw(),c.map(L=>L?.runner??null)}t.onDraw(()=>{let x=[O.show(t.get("loss"),v(t.get("loss"),t.get("data")))],S=t.get("data");q.element.hidden=!S.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(jt(U.text))!==JSON.stringify(S)&&!U.fault&&(U.text=xt(S)),x.push(q.show(U.text,U.fault)),z.value=Object.keys(r).find(_=>r[_].text===t.get("loss"))??"";let A=M(t.get("start"),a.n);A.length!==t.get("start").length&&t.set({start:A});let L=t.get("view"),V=t.get("rules");y.forEach(({element:_},H)=>{_.hidden=H>=V.length}),Le.hidden=V.length>=Z.rules;let X=V.map((_,H)=>y[H].show(_,V.length===1));x.push(...X.map(({fault:_})=>_));let ot=X.map(({runs:_})=>_),st=ur(ot);f=ot.filter(Boolean),l??=Pn(a,L,A);for(let _ of st)l=Po(a,l,_);let Q=t.get("steps"),at=Math.min(Q,Mt.at()??t.get("shown"));I(ct,{max:Q,"aria-valuetext":P(n.step_of,{step:at,steps:Q})}),ct.value=at,Se(mt,String(at)),[...ht.options].some(({value:_})=>Number(_)===Q)||ht.add(new Option(Q,Q)),ht.value=Q,Se(Ee,Mt.at()===null?n.play:n.stop),document.activeElement!==K&&(K.value=A.map(_=>Number(_.toPrecision(6))).join(", "));let fr=tt.map((_,H)=>st[H]?.points.slice(0,at+1)??[]),pr=F.draw({loss:a,text:d,view:L,start:A,lowest:l,paths:fr}),mr=qo(st,at,l.value),Be=st.map((_,H)=>_?`${y[H].name()}: ${y[H].say(_,at,pr[H],a,H===mr)}`:(y[H].quiet(),"")),xr=et(a.hessian(A));Te.textContent=P(a.n===1?n.here_1:n.here,{loss:R(a.value(A)),length:R(Math.hypot(...a.gradient(A)),2),values:xr.map(_=>R(_,3)).join(", ")});let wr=y.map(_=>_.name()),Qt=_e.draw({loss:a,text:d,view:L,start:A,lowest:l,rules:ot,runners:st,names:wr,count:Q});st.length&&st.every(_=>_?.isDone(Q))&&Fe.judge({text:i,start:A,runners:st,rules:ot,lowest:l,steps:Q,lower:Qt.heights.find(({of:_})=>_==="lower")?.heights??null});let Ue=_=>st.map(H=>H&&_(H));je.draw({series:Ue(({losses:_})=>_.map(H=>H-l.value)),shown:at,steps:Q,promised:Qt.heights}),Ie.draw({series:Ue(({lengths:_})=>_),shown:at,steps:Q,promised:Qt.lengths}),F.describe(P(n.picture,{formula:i,steps:at,said:Be.join(" ")})),Yt.hidden=!u.length,Se(Yt,u.length?P(n.bad_link,{parts:u.join(", ")}):""),Mt.at()===null&&t.say(x.filter(Boolean).join(" ")||Be.join(" "))})}function qo(t,e,n){let r=t.map(a=>{let i=a?.losses[Math.min(e,a.steps)]-n;return Number.isFinite(i)?i:1/0}),[o,s]=r.toSorted((a,i)=>a-i);return o<.999*s?r.indexOf(o):-1}function Se(t,e){t.textContent!==e&&(t.textContent=e)}function Po(t,e,n){if(!n)return e;let r=n.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(r<e.value))return e;let o=Rn(t,{point:n.points[n.losses.indexOf(r)],value:r});return o.value>-1/0?o:{point:n.points[0],value:r}}Qe({playground:{render:t=>lr(t,nn()),style:ir}});})();
