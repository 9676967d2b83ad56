/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-ecb5e2d65e9c3394815bc6ee962698cf75dfce7d5c5d5a25fd2e4807781decd9
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var Ue=`/* Cloud: walks over the band where most of them are. */

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
`;var Je=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var Ge=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Ke=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Ve=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var Ye=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;var He=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function Xe(t,e,r){let n=e.get("kind"),o=new ne(e,r);return We(r,"",Ve+Ge+Ke+Ue+Je+Ye+He),t[n].style&&We(r,n,t[n].style),r.classList.add("gd-live",`gd-${n}`),r.setAttribute("role","group"),r.setAttribute("aria-label",o.words.name),t[n].render(o),o.start(),()=>o.end()}var ne=class{#t=[];#e=[];#r=0;#n=0;#o=new AbortController;constructor(e,r){this.model=e,this.root=r,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[r,n]of Object.entries(e))this.model.set(r,n);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#e.push(e)}redraw=()=>{this.#r||=requestAnimationFrame(()=>{this.#r=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:r})=>r.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let r of this.#t)r();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#r),clearTimeout(this.#n),this.#o.abort(),this.root.replaceChildren()}};function We(t,e,r){let n=t.getRootNode(),o=n===document||!n.querySelector?document.head:n;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=r,o.append(s)}var oe=class{#t;#e=new Map;constructor(e){this.#t=e}get(e){return this.#t[e]}set(e,r){Object.is(this.#t[e],r)||(this.#t[e]=r,this.#r(`change:${e}`),this.#r("change"))}on(e,r){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(r)}off(e,r){this.#e.get(e)?.delete(r)}save_changes(){}#r(e){for(let r of[...this.#e.get(e)??[]])r()}};function An(t,e){t.dataset.live="";let r=JSON.parse(t.querySelector("script[type='application/json']").textContent),n=document.createElement("div");t.append(n);try{Xe(e,new oe(r),n)}catch(o){n.remove(),delete t.dataset.live,console.error(o)}}function Ze(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(r=>{setTimeout(()=>{!("live"in r.dataset)&&Object.hasOwn(t,r.dataset.kind)&&An(r,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var H={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},Sn=["loss","data","view","start","steps","at"];function se({loss:t,data:e,view:r,start:n,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:r.flat().join(),start:n.join(),steps:o});return e.length&&d.set("data",mt(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},u)=>{let f=Object.keys(i).find(g=>i[g].text===l);d.set(`rule${u+1}`,f??l),d.set(`set${u+1}`,Object.entries(c).map(([g,h])=>`${g}:${h}`).join())}),d.toString()}function ae(t,e){let r={},n=[];if(t.length>8e3)return{found:r,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!Sn.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&n.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?n.push(i):r[d]=c};s("loss","loss",i=>i.length<=H.text?i:null),s("data","data",jt),s("view","view",i=>On(Qe(i,[4]))),s("start","start",i=>Qe(i,Array.from({length:H.coordinates},(d,l)=>l+1))),s("steps","steps",i=>tr(i,1)),s("at","shown",i=>tr(i,0));let a=[];for(let i=1;i<=H.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=En(o.get(`set${i}`)??"");l.length>H.text||c===null?n.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(r.rules=a),{found:r,wrong:n}}function Qe(t,e){let r=t.split(",",H.coordinates+1).map(It);return e.includes(r.length)&&r.every(o=>Math.abs(o)<=H.size)?r:null}var mt=(t,e=`
`)=>t.map(r=>r.join(" ")).join(e);function jt(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(n=>n.trim()).map(n=>n.trim().split(/[\s,]+/).map(It));return e.every(n=>n.length===2&&n.every(o=>Math.abs(o)<=H.size))&&e.length<=H.points?e:null}var It=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function On(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([r,n])=>n-r>=1e-6)?e:null}function tr(t,e){let r=It(t);return Number.isInteger(r)&&r>=e&&r<=H.steps?r:null}function En(t){let e={};for(let r of t?t.split(",",20):[]){let[,n,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(r)??[],s=n===void 0?NaN:It(o);if(!(Math.abs(s)<=H.size))return null;e[n]=s}return e}function er(){return{get:()=>location.hash.slice(1),set(t){try{history.replaceState(history.state,"",`#${t}`)}catch{}},link:t=>`${location.href.split("#")[0]}#${t}`,onChange:(t,e)=>addEventListener("hashchange",t,{signal:e})}}function y(t,e={},...r){return nr(document.createElement(t),e,r)}function R(t,e={},...r){return nr(document.createElementNS("http://www.w3.org/2000/svg",t),e,r)}function I(t,e){for(let[r,n]of Object.entries(e))n==null||n===!1?t.removeAttribute(r):t.setAttribute(r,n===!0?"":n);return t}function gt(t,e,r,n={}){for(;t.childElementCount>r;)t.lastElementChild.remove();for(;t.childElementCount<r;)t.append(R(e,n));return[...t.children]}function nr(t,e,r){return I(t,e),t.append(...r),t}var rr=0;function V(){return rr+=1,`gd-${rr}-${Math.random().toString(36).slice(2,8)}`}function J(t,{label:e,onPress:r}){let n=y("button",{type:"button",class:"gd-button"},e);return n.addEventListener("click",r,{signal:t.signal}),n}function or(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let r=Math.abs(t).toFixed(e);return t<0&&Number(r)!==0?`−${r}`:r}function P(t,e=3){if(!Number.isFinite(t)||t===0)return or(t,0);let r=Math.floor(Math.log10(Math.abs(t)));if(r>=6||r<-4){let[n,o]=t.toExponential(e-1).split("e");return`${n.replace("-","−")} × ${ie(Number(o))}`}return or(t,Math.max(0,e-1-r))}var X=t=>Math.round(t*10)/10;function ie(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function sr(t){return String(Number(t.toPrecision(10))).replace("-","−")}function T(t,e){return t.replace(/\{(\w+)\}/g,(r,n)=>e[n]??r)}function ar(t,{from:e,to:r,perSecond:n}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*n());if(l>=r()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function ir(t,{runners:e,rules:r,lowest:n,lower:o}){let s=e.map((a,i)=>({...r[i],runner:a,gaps:a.losses.map(d=>d-n.value)}));return zn[t.kind](t,s,{lowest:n,lower:o})}var _t=t=>t.at(-1),zn={reach:({share:t,steps:e,own:r,free:n},o)=>o.some(({gaps:s,name:a,rule:i})=>(!r||!a)&&(!n||!i.hyperparameters.length)&&s.slice(0,e+1).some(d=>d<=t*s[0])),higher:({method:t},e)=>e.some(({name:r,gaps:n})=>r===t&&n.length>20&&!(_t(n)<=n[0])),cycle:({points:t,method:e},r)=>r.some(({name:n,runner:o})=>n===e&&Ln(o.points)===t),better:({share:t,first:e},r)=>{let n=r.find(({name:o})=>o===e);return!!n&&r.some(({name:o,gaps:s})=>!o&&s.length===n.gaps.length&&_t(s)<=t*_t(n.gaps))},below:(t,e,{lower:r})=>r!==null&&e.some(({gaps:n})=>n.some((o,s)=>s>0&&o<r[s])),apart:({points:t},e,{lowest:r})=>{let n=[];for(let{gaps:o,runner:s}of e){let a=s.points.at(-1),i=d=>Math.hypot(...a.map((l,c)=>l-d[c]))<.1;_t(o)<.001&&r&&!n.some(i)&&n.push(a)}return n.length>=t}};function Ln(t){let e=t.slice(-40);if(t.length<200||!e.flat().every(Number.isFinite))return 0;let r=Math.max(...e.flat().map(Math.abs)),n=(o,s)=>o.every((a,i)=>Math.abs(a-s[i])<=1e-6*r);for(let o=1;o<=10;o++)if(e.slice(o).every((s,a)=>n(s,e[a])))return o;return 0}var lr="gdlib-playground-done";function dr(t,e){let{words:r}=t,[n,o,s]=["challenges","losses","methods"].map(g=>t.get(g)),a=new Set(jn().filter(g=>Object.hasOwn(n,g))),i=null,d=y("summary"),l={},c=Object.entries(n).map(([g,h])=>{l[g]=y("strong");let m=J(t,{label:r.open,onPress(){i=g,e(h)}}),x=y("span",{id:V()},r.challenge[g]," ",l[g]);return m.setAttribute("aria-describedby",x.id),y("li",{},m,x)}),u=y("details",{class:"gd-play-challenges"},d,y("ol",{},...c));function f(){d.textContent=T(r.challenges,{done:a.size,all:c.length});for(let g of Object.keys(n))l[g].textContent=a.has(g)?`✓ ${r.done}`:g===i?r.asked_now:""}return f(),{element:u,judge({text:g,start:h,runners:m,rules:x,lowest:k,lower:b}){if(f(),!i||a.has(i))return;let{loss:O,start:p,goal:w}=n[i];if(g!==o[O].text||h.some(($,A)=>$!==p[A]))return;let M=x.map($=>({...$,name:Object.keys(s).find(A=>s[A].text===$.text)}));ir(w,{runners:m,rules:M,lowest:k,lower:b})&&(a.add(i),In([...a]),f(),t.say(`${r.challenge[i]} ${r.done}`))}}}function jn(){try{let t=JSON.parse(localStorage.getItem(lr)??"[]");return Array.isArray(t)?t:[]}catch{return[]}}function In(t){try{localStorage.setItem(lr,JSON.stringify(t))}catch{}}function le(t){return t===null?NaN:+t}function de(t,e){let r=0;if(e===void 0)for(let n of t)n!=null&&(n=+n)>=n&&++r;else{let n=-1;for(let o of t)(o=e(o,++n,t))!=null&&(o=+o)>=o&&++r}return r}function Ft(t,e){let r,n;if(e===void 0)for(let o of t)o!=null&&(r===void 0?o>=o&&(r=n=o):(r>o&&(r=o),n<o&&(n=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(r===void 0?s>=s&&(r=n=s):(r>s&&(r=s),n<s&&(n=s)))}return[r,n]}var _n=Math.sqrt(50),Fn=Math.sqrt(10),Cn=Math.sqrt(2);function Ct(t,e,r){let n=(e-t)/Math.max(0,r),o=Math.floor(Math.log10(n)),s=n/Math.pow(10,o),a=s>=_n?10:s>=Fn?5:s>=Cn?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=r&&r<2?Ct(t,e,r*2):[i,d,l]}function wt(t,e,r){if(e=+e,t=+t,r=+r,!(r>0))return[];if(t===e)return[t];let n=e<t,[o,s,a]=n?Ct(e,t,r):Ct(t,e,r);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(n)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function ce(t,e,r){return e=+e,t=+t,r=+r,Ct(t,e,r)[2]}function qt(t,e,r){let n;for(;;){let o=ce(t,e,r);if(o===n||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),n=o}}function Tt(t){return Math.max(1,Math.ceil(Math.log(de(t))/Math.LN2)+1)}function he(t,e,r=le){if(!(!(n=t.length)||isNaN(e=+e))){if(e<=0||n<2)return+r(t[0],0,t);if(e>=1)return+r(t[n-1],n-1,t);var n,o=(n-1)*e,s=Math.floor(o),a=+r(t[s],s,t),i=+r(t[s+1],s+1,t);return a+(i-a)*(o-s)}}var Pt=.3,xt=class{#t="";#e=!1;#r=0;#n=0;#o=0;#l=0;#i=0;#s=0;#c=0;#d=0;#a=0;to(e,r){this.#e?this.#g(e,r)||(this.#t+=`L${X(this.#o)},${X(this.#l)}`,this.#h(this.#o,this.#l),this.#g(e,r)):(this.#t+=`M${X(e)},${X(r)}`,this.#e=!0,this.#h(e,r)),this.#o=e,this.#l=r}lift(){let[e,r]=[this.#o,this.#l];this.#e&&(e!==this.#r||r!==this.#n)&&(this.#t+=`L${X(e)},${X(r)}`),this.#e=!1}path(){return this.lift(),this.#t}#h(e,r){this.#r=e,this.#n=r,this.#i=this.#s=this.#c=this.#d=this.#a=0}#g(e,r){let n=e-this.#r,o=r-this.#n,s=Math.sqrt(n*n+o*o);if(s<this.#i-Pt)return!1;if(s<=Pt)return!0;let a=this.#i>Pt;if(a&&(Rt(this.#d,this.#a,n,o)<0||Rt(n,o,this.#s,this.#c)<0))return!1;this.#i=Math.max(this.#i,s);let i=Pt/s,d=Math.sqrt(1-i*i),[l,c]=[n*d-o*i,o*d+n*i],[u,f]=[n*d+o*i,o*d-n*i];return(!a||Rt(l,c,this.#s,this.#c)>0)&&([this.#s,this.#c]=[l,c]),(!a||Rt(this.#d,this.#a,u,f)>0)&&([this.#d,this.#a]=[u,f]),!0}},Rt=(t,e,r,n)=>t*n-e*r;function $t(t,{label:e,shape:r=.62,tallest:n=380,interactive:o=!1}){let s=R("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=R("g",{class:"gd-grid","aria-hidden":"true"}),i=R("text",{class:"gd-axis-label","aria-hidden":"true"}),d=R("text",{class:"gd-axis-label","aria-hidden":"true"}),l=R("svg",{class:"gd-inside"}),c=R("g");s.append(a,l,c,i,d);let u=y("div",{class:"gd-plot-box"},s),f=null,g=600,h={left:44,right:12,top:10,bottom:40},m=()=>{let p=g;return g=Math.round(u.clientWidth)||g,g!==p};t.onStart(m);let x=new ResizeObserver(()=>{m()&&t.redraw()});x.observe(u),t.signal.addEventListener("abort",()=>x.disconnect());function k(){let p=Math.round(Math.min(n,Math.max(200,g*r)));return f?.width===g&&f?.height===p?!1:(f={width:g,height:p},I(s,{width:g,height:p,viewBox:`0 0 ${g} ${p}`}),I(l,{x:h.left,y:h.top,width:g-h.left-h.right,height:p-h.top-h.bottom,viewBox:`${h.left} ${h.top} ${g-h.left-h.right} ${p-h.top-h.bottom}`}),!0)}let b="",O={element:u,svg:s,inside:(p,w)=>l.appendChild(R(p,w)),over:(p,w)=>c.appendChild(R(p,w)),describe:p=>s.setAttribute("aria-label",p),frame({x:p,y:w}){h.left=w.log?58:44;let M=k(),$=JSON.stringify([p,w]);if(!M&&$===b)return;b=$;let A=f.width-h.right,L=f.height-h.bottom;O.x=hr(p,[h.left,A]),O.y=hr(w,[L,h.top]),O.domains={x:p.domain,y:w.domain},O.width=A-h.left,O.height=L-h.top;let S=gr(p,Math.max(3,Math.floor(O.width/70))),z=gr(w,Math.max(3,Math.floor(O.height/48))),K=gt(a,"g",S.length+z.length+1);S.forEach((F,C)=>{let B=O.x(F.value);K[C].replaceChildren(R("line",{x1:B,x2:B,y1:h.top,y2:L}),R("text",{x:B,y:L+16,"text-anchor":"middle"},F.text))}),z.forEach((F,C)=>{let B=O.y(F.value);K[S.length+C].replaceChildren(R("line",{x1:h.left,x2:A,y1:B,y2:B}),R("text",{x:h.left-6,y:B+4,"text-anchor":"end"},F.text))}),K.at(-1).replaceChildren(R("path",{class:"gd-axes",d:`M${h.left},${h.top}V${L}H${A}`})),I(i,{x:(h.left+A)/2,y:f.height-5,"text-anchor":"middle"}),i.textContent=p.label??"";let Y=(h.top+L)/2;I(d,{x:11,y:Y,"text-anchor":"middle",transform:`rotate(-90 11 ${Y})`}),d.textContent=w.label??""},line(p){let w="",M="M";for(let[$,A]of p){let L=O.x($),S=cr(O.y(A));Number.isFinite(L)&&Number.isFinite(S)?(w+=`${M}${X(L)},${X(S)}`,M="L"):M="M"}return w},graph(p,w){let M=new xt;for(let $=0;$<p;$++){let A=cr(O.y(w($)));Number.isFinite(A)?M.to(O.x($),A):M.lift()}return M.path()}};return O}var cr=t=>Math.max(-1e5,Math.min(1e5,t));function hr({domain:[t,e],log:r=!1},[n,o]){let s=r?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>n+(s(l)-a)/(i-a)*(o-n);return d.invert=l=>{let c=a+(l-n)/(o-n)*(i-a);return r?10**c:c},d}function gr({domain:[t,e],log:r=!1},n){if(!r)return wt(t,e,n).map(d=>({value:d,text:sr(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/n));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:ie(d)}))}function ge(t,e,r){return Array.from({length:r},(n,o)=>t+(e-t)*o/(r-1))}function nt(t){let e=t.length,r=t.map(n=>Array.from(n));if(r.some(n=>n.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let n=0;n<30;n++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(r[s][a]),r[s][a]!==0&&qn(r,s,a);if(o===0)break}return r.map((n,o)=>n[o]).sort((n,o)=>n-o)}function qn(t,e,r){let n=(t[r][r]-t[e][e])/(2*t[e][r]),o=Math.sign(n||1)/(Math.abs(n)+Math.hypot(n,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][r]]=[s*t[i][e]-a*t[i][r],a*t[i][e]+s*t[i][r]];for(let i=0;i<t.length;i++)[t[e][i],t[r][i]]=[s*t[e][i]-a*t[r][i],a*t[e][i]+s*t[r][i]];t[e][r]=t[r][e]=0}function Nt(t,{label:e,rows:r=1,onText:n}){let[o,s]=[V(),V()],a=y("textarea",{id:o,rows:r,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=y("code",{class:"gd-play-excerpt"}),d=y("span"),l=y("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>n(a.value),{signal:t.signal}),{element:y("div",{class:"gd-play-field"},y("label",{for:o},e),a,l),input:a,show(c,u){a.value!==c&&(a.value=c);let f=c.split(`
`).reduce((g,h)=>g+Math.max(1,Math.ceil(h.length/44)),0);return I(a,{rows:Math.min(12,Math.max(r,f)),"aria-invalid":String(u!==null)}),l.hidden=u===null,u===null?"":(i.replaceChildren(c.slice(Math.max(0,u.at-16),u.at),y("mark",{},c.slice(u.at,u.end).trim()||"␣"),c.slice(u.end,u.end+16)),d.textContent=` ${T(t.words.faults[u.code],u.values)}`,l.textContent)}}}var q=class extends Error{constructor(e,r,n,o={}){super(e),this.name="Fault",this.code=e,this.at=r,this.end=Math.max(n,r+1),this.values=o}};var it={characters:600,depth:40,nodes:400,name:20,assignments:24},ue=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Tn={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},ur={"²":"2","³":"3"};function Pn(t){let e=it.characters;if(t.length>e)throw new q("long",e,t.length,{most:e});let r=[],n=ue.lastIndex=0;for(;n<t.length;){let o=ue.exec(t);if(!o){let u=String.fromCodePoint(t.codePointAt(n));throw new q("sign",n,n+u.length,{sign:u})}let s=ue.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Tn[o[0]]??o[0];if(d?.length>it.name)throw new q("name_long",n,s,{most:it.name});c in ur?r.push({type:"^",text:"^",at:n,end:s},{type:"number",text:ur[c],at:n,end:s}):a||r.push({type:c,text:o[0],at:n,end:s}),n=s}return r.push({type:"stop",text:"",at:t.length,end:t.length}),r}var Dt=class{#t;#e;#r=0;#n=0;#o=0;constructor(e,r){this.#t=Pn(e),this.#e=r}get next(){return this.#t[this.#r]}take(){return this.#r+=1,this.#t[this.#r-1]}fault(e,r,n=this.next){return new q(e,n.at,n.end,r)}node(e){if(this.#o+=1,this.#o>it.nodes)throw new q("many",e.at,e.end,{most:it.nodes});return e}call(e,r,n){return this.node({kind:"call",name:e,args:r,at:n.at,end:n.end})}deeper(e){if(this.#n+=1,this.#n>it.depth)throw this.fault("deep",{most:it.depth});let r=e();return this.#n-=1,r}expression(){return this.deeper(()=>{let e=this.sum(),r=this.next;return["<",">","<=",">="].includes(r.type)?this.call(this.take().type,[e,this.sum()],r):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let r=this.take();e=this.call(r.type,[e,this.product()],r)}return e}product(){let e=this.signed(),r=!1;for(;;){let n=this.next;if(n.type==="*"||n.type==="/")e=this.call(this.take().type,[e,this.signed()],n),r=n.type==="/";else if(n.type==="name"||n.type==="("){if(r)throw this.fault("two_readings");e=this.call("*",[e,this.power()],n)}else{if(n.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let r=this.deeper(()=>this.signed());return e.type==="+"?r:this.call("negative",[r],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let r=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],r)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#e(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let r=this.take(),n=[this.expression()];for(;this.next.type===",";)this.take(),n.push(this.expression());return this.close(r),this.call(e.text,n,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function fr(t,e){let r=new Dt(t,e),n=r.expression();if(r.next.type!=="stop")throw r.fault("unexpected",{sign:r.next.text.trim()||";"});return n}function pr(t,e){let r=new Dt(t,e),n=[];for(;;){for(;r.next.type===";";)r.take();if(r.next.type==="stop")return n;if(n.length===it.assignments)throw r.fault("assignments",{most:it.assignments});if(n.push(r.assignment()),![";","stop"].includes(r.next.type))throw r.fault("unexpected",{sign:r.next.text})}}var Bt=()=>1,D=()=>0,wr=t=>t?1:0,U=(t,e,r,n)=>({arity:1,of:t,da:e,db:D,daa:r,dab:D,dbb:D,...n}),vt=(t,e,r,n,o,s,a)=>({arity:2,of:t,da:e,db:r,daa:n,dab:o,dbb:s,...a}),Ut=t=>1/(1+Math.exp(-t)),fe={chooses:!0},Rn=vt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t)**2),xr={sin:U(Math.sin,t=>Math.cos(t),(t,e,r)=>-r),cos:U(Math.cos,t=>-Math.sin(t),(t,e,r)=>-r),tan:U(Math.tan,(t,e,r)=>1+r*r,(t,e,r)=>2*r*(1+r*r)),atan:U(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:U(Math.sinh,t=>Math.cosh(t),(t,e,r)=>r),cosh:U(Math.cosh,t=>Math.sinh(t),(t,e,r)=>r),tanh:U(Math.tanh,(t,e,r)=>1-r*r,(t,e,r)=>-2*r*(1-r*r)),exp:U(Math.exp,(t,e,r)=>r,(t,e,r)=>r),log:U(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:U(Math.sqrt,(t,e,r)=>1/(2*r),(t,e,r)=>-1/(4*r*r*r)),abs:U(Math.abs,Math.sign,D),sign:U(Math.sign,D,D,fe),relu:U(t=>t<=0?0:t,t=>wr(t>0),D,fe),sigmoid:U(Ut,(t,e,r)=>(1-r)*r,(t,e,r)=>r*(1-r)*(1-2*r)),softplus:U(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),Ut,t=>Ut(t)*(1-Ut(t))),max:mr(Math.max,(t,e)=>t>e),min:mr(Math.min,(t,e)=>t<e)},Dn={"+":vt((t,e)=>t+e,Bt,Bt,D,D,D),"-":vt((t,e)=>t-e,Bt,()=>-1,D,D,D),"*":vt((t,e)=>t*e,(t,e)=>e,t=>t,D,Bt,D),"/":vt((t,e)=>t/e,(t,e)=>1/e,(t,e,r)=>-r/e,D,(t,e)=>-1/(e*e),(t,e,r)=>2*r/(e*e)),"^":Rn,negative:U(t=>-t,()=>-1,D),square:U(t=>t*t,t=>2*t,()=>2),cube:U(t=>t*t*t,t=>3*t*t,t=>6*t)};function mr(t,e){let r=(n,o)=>n===o?.5:wr(e(n,o));return vt(t,r,(n,o)=>r(o,n),D,D,D,fe)}var yt=new Map(Object.entries(xr)),lt=new Map(Object.entries({...xr,...Dn})),ot=new Map([["pi",Math.PI],["e",Math.E]]),vr=new Set(["abs","sign","relu","max","min","sqrt","^"]);var yr=["p","g","k","n"],At={kept:12,hyperparameters:6,asked:4},br=t=>t.reduce((e,r)=>e+r,0),St=new Map([["sum",{arity:1,of:br}],["mean",{arity:1,of:t=>br(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,r)=>e+r*r,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((r,n,o)=>r+n*e[o],0)}]]),ut=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),$r=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),kr=new Map([["+",(t,e,r,n,o)=>()=>{for(let s=0;s<t.length;s++)t[s]=e[s*n]+r[s*o]}],["-",(t,e,r,n,o)=>()=>{for(let s=0;s<t.length;s++)t[s]=e[s*n]-r[s*o]}],["*",(t,e,r,n,o)=>()=>{for(let s=0;s<t.length;s++)t[s]=e[s*n]*r[s*o]}],["/",(t,e,r,n,o)=>()=>{for(let s=0;s<t.length;s++)t[s]=e[s*n]/r[s*o]}]]),Nr={arity:3,of:(t,e,r)=>t?e:r},Mr=t=>yt.has(t)||St.has(t)||ut.has(t)||t==="where";function Ar(t){let e=pr(t,Mr);if(!e.length)throw new q("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(ot.has(a)||Mr(a)||yr.includes(a)&&a!=="p")throw new q("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new q("stays",0,t.length);let r=Sr(e.map(({name:a})=>a)).filter(a=>a!=="p"),n=Un(e).filter(a=>![...r,...yr].includes(a)&&!ot.has(a));Bn("kept_many",e,r,At.kept);for(let a of n.slice(At.hyperparameters)){let{at:i,end:d}=Jn(e,a);throw new q("hyperparameters",i,d,{name:a,most:At.hyperparameters})}let o=Kn(e),s=Gn(e);return{kept:r,hyperparameters:n,assignments:e,vectors:o,asked:s,make:a=>new pe({assignments:e,kept:r,vectors:o,values:a})}}var Sr=t=>[...new Set(t)];function Bn(t,e,r,n){if(r.length<=n)return;let{at:o,end:s}=e.find(({name:a})=>a===r[n]);throw new q(t,o,s,{most:n})}function*Or(t){yield t;for(let e of t.args??[])yield*Or(e)}var we=t=>t.flatMap(({value:e})=>[...Or(e)]),Un=t=>Sr(we(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Jn=(t,e)=>we(t).find(r=>r.kind==="name"&&r.name===e);function Gn(t){let e=0;for(let{kind:r,name:n,args:o,at:s,end:a}of we(t)){if(r!=="call"||$r.has(n))continue;let i=(n==="where"?Nr:St.get(n)??ut.get(n)??lt.get(n)).arity;if(!(n==="max"||n==="min"?o.length>=2:o.length===i))throw new q("arguments",s,a,{name:n,wanted:i,got:o.length});if(ut.has(n)&&(e+=1),e>At.asked)throw new q("asked",s,a,{most:At.asked})}return e}function Kn(t){let e=new Set(["p","g"]),r=n=>n.kind!=="call"?e.has(n.name):ut.has(n.name)?ut.get(n.name).vector:!St.has(n.name)&&n.args.some(r);for(let n=0;n<e.size;){n=e.size;for(let{name:o,value:s}of t)r(s)&&e.add(o)}return e}var pe=class{constructor({assignments:e,kept:r,vectors:n,values:o}){Object.assign(this,{assignments:e,kept:r,vectors:n,values:o})}init(e){return new me(this,e.length)}step(e,r,n,o){return[n.step(e,r,o),n]}},me=class{#t;#e=new Map;#r;#n=[];#o=null;constructor({assignments:e,kept:r,vectors:n,values:o},s){this.#t=s;for(let a of[...r,"p","g","k"])this.#e.set(a,new Float64Array(n.has(a)?s:1));this.#r=["p","g","k"].map(a=>this.#e.get(a)),this.#e.set("n",Float64Array.of(s));for(let[a,i]of[...ot,...Object.entries(o)])this.#e.has(a)||this.#e.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#l(i),this.#e.get(a)],c=d.length>1?1:0;this.#n.push(()=>{for(let u=0;u<l.length;u++)l[u]=d[u*c]})}}step(e,r,n){let[o,s,a]=this.#r;for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=r[d];a[0]+=1,this.#o=n;for(let d=0;d<this.#n.length;d++)this.#n[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#l(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#e.get(e.name);let r=e.args.map(o=>this.#l(o));if(ut.has(e.name))return this.#d(e.name,r[0]);if(St.has(e.name))return this.#c(St.get(e.name).of,r);if(e.name==="where")return this.#s(Nr.of,r);if(kr.has(e.name))return r.reduce((o,s)=>this.#i(kr.get(e.name),o,s));let n=$r.get(e.name)??Vn(e)??lt.get(e.name).of;return r.length<2?this.#s(n,[r[0],r[0],r[0]]):r.reduce((o,s)=>this.#s(n,[o,s,s]))}#i(e,r,n){let o=new Float64Array(Math.max(r.length,n.length)),[s,a]=[r,n].map(({length:i})=>i>1?1:0);return this.#n.push(e(o,r,n,s,a)),o}#s(e,[r,n,o]){let s=new Float64Array(Math.max(r.length,n.length,o.length)),[a,i,d]=[r,n,o].map(({length:l})=>l>1?1:0);return this.#n.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(r[l*a],n[l*i],o[l*d])}),s}#c(e,r){let n=new Float64Array(1),o=r.map(s=>this.#a(s));return this.#n.push(()=>{n[0]=e(...o)}),n}#d(e,r){let n=this.#a(r),o=new Float64Array(ut.get(e).vector?this.#t:1);return this.#n.push(()=>{e==="grad"?o.set(this.#o.gradient(n)):o[0]=this.#o.value(n)}),o}#a(e){return e.length===this.#t?e:this.#s(r=>r,[e,new Float64Array(this.#t),e])}};function Vn({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:lt.get("square").of,3:lt.get("cube").of}[e[1].value]??null}var Yn={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Hn=t=>Yn[t]??{low:0,high:1};function xe({text:t,names:e,presets:r,lr:n}){let o=Object.values(r).find(a=>a.text===t),s=Object.assign({},...Object.values(r).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?n:Object.hasOwn(s,a)?s[a]:.5]))}function Er(t,e,r,n){let o=Math.max(...r.map(([l,c])=>c-l))/50,s=nt(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=n==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function zr(t,{words:e,onPick:r}){let n=y("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Hn(i),l=V(),[c,u]=d.log?[Math.log10,m=>Number((10**m).toPrecision(3))]:[m=>m,m=>m],f=d.step??(d.log?.01:.001),g=y("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:f}),h=y("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return g.addEventListener("input",()=>r(i,u(g.valueAsNumber)),{signal:t.signal}),h.addEventListener("input",()=>{Math.abs(h.valueAsNumber)<=1e6&&r(i,h.valueAsNumber)},{signal:t.signal}),n.append(y("div",{class:"gd-slider"},y("label",{for:l},i),g,h)),m=>{g.value=c(m),I(g,{"aria-valuetext":String(m)}),document.activeElement!==h&&(h.value=m)}}return{element:n,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),n.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var et=["first","second","third","fourth"];function jr(t,e,{change:r,remove:n,place:o}){let{words:s}=t,a=t.get("methods"),i=V(),d=Object.keys(a),l=y("select",{id:i},...d.map(p=>y("option",{value:p},s.methods[p])),y("option",{value:""},s.own_rule)),c={text:"",values:{}},u={},f=null,g=p=>d.map(w=>a[w]).find(w=>w.text===p)?.kind,h=p=>{let{loss:w,start:M,view:$}=o(),A=g(p)??(/sign\(|sqrt\(|norm\(/.test(p)?"adaptive":"plain");return w?Er(w,M,$,A):.1},m=p=>{let w=Lr(p);if(w.fault)return r(e,{text:p,values:c.values});let M=xe({text:p,names:w.rule.hyperparameters,presets:a,lr:h(p)}),$=Object.entries(c.values).filter(([L])=>L in M),A=(g(p)??"own")===(g(c.text)??"own")||!g(p);return r(e,{text:p,values:{...M,...Object.fromEntries($.filter(([L])=>L!=="lr"||A))}})};l.addEventListener("change",()=>l.value?m(a[l.value].text):x.input.focus(),{signal:t.signal});let x=Nt(t,{label:s.rule,onText:m}),k=zr(t,{words:s,onPick:(p,w)=>r(e,{text:c.text,values:{...c.values,[p]:w}})}),b=y("p",{class:"gd-play-fate"}),O=J(t,{label:"×",onPress:()=>n(e)});return I(O,{"aria-label":T(s.remove,{number:e+1}),title:T(s.remove,{number:e+1})}),{element:y("section",{class:`gd-race-panel gd-race-${et[e]}`,"aria-label":T(s.method_number,{number:e+1})},y("div",{class:"gd-play-head"},y("label",{for:i},T(s.method_number,{number:e+1})),l,O),x.element,k.element,b),show(p,w){if(O.hidden=w,p===u.given)return u.answer;let M=Lr(p.text);if(c=p,!M.fault){let A=xe({text:p.text,names:M.rule.hyperparameters,presets:a,lr:h(p.text)});for(let L of Object.keys(A))A[L]=p.values[L]??A[L];c={text:p.text,values:A},f={...c,rule:M.rule}}l.value=d.find(A=>a[A].text===p.text)??"";let $=x.show(p.text,M.fault);return k.show(c.values),u={given:p,answer:{runs:f,fault:$}},u.answer},name:()=>l.value?s.methods[l.value]:T(s.method_number,{number:e+1}),say(p,w,M,$){let A=Math.min(w,p.steps),L=p.divergedAt!==null&&w>=p.divergedAt,[S,z]=L?[]:[nt($.hessian(p.points[A]))].map(Y=>[Y[0],Y.at(-1)])[0],K=L?s.diverged:M?s.left:$.n===1?s.fares_1:s.fares;return b.textContent=T(K,{step:L?p.divergedAt:A,loss:P(p.losses[A]),length:P(p.lengths[A],2),low:P(S,2),high:P(z,2)}),b.classList.toggle("gd-bad",L||M),b.textContent},quiet(){b.textContent=""}}}function Lr(t){try{return{rule:Ar(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}function ve(t,e){let r=$t(t,{label:e,shape:.62,tallest:240}),n=r.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=et.map(a=>r.inside("path",{class:`gd-curve gd-race-${a}`})),s=et.map(a=>r.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:r.element,describe:r.describe,draw({series:a,ground:i=0,shown:d,steps:l,promised:c}){let u=Wn(a.filter(Boolean),i);r.frame({x:{domain:[0,Math.max(1,l)],label:t.words.step},y:{domain:u,log:!0}}),o.forEach((f,g)=>{let h=a[g]??[],m=Math.min(d,h.length-1);I(f,{d:r.graph(m+1,b=>Math.max(h[b]-i,u[0]/10))});let x=h[m]-i,k=x>=u[0]&&x<=u[1];I(s[g],k?{cx:r.x(m),cy:r.y(x)}:{cx:-99,cy:-99})}),gt(n,"path",c.length).forEach((f,g)=>{let{of:h,heights:m}=c[g];I(f,{class:`gd-curve gd-play-promise gd-race-${et[h]??h}`}),I(f,{d:r.graph(m.length,x=>m[x]>0&&m[x]<1/0?m[x]:NaN)})})}}}function Wn(t,e){let[r,n,o]=[0,1/0,0];for(let a of t)for(let i=0;i<a.length;i++){let d=a[i]-e;d>0&&d<1/0&&(r||=d,d<n&&(n=d),d>o&&(o=d))}if(!r)return[.1,10];let s=Math.ceil(Math.log10(Math.min(o,r*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(n)))),10**s]}var Ir=10;var Xn=3e3,Jt=["t","d"],dt={"+":1,"-":2,"*":3,square:4},Et=/^x([1-9]\d?)$/;function _r(t,e=[]){let r=fr(t,i=>yt.has(i)),n=Zn(r,t),o=[...ye(r)],s=o.find(({kind:i,name:d})=>i==="name"&&Jt.includes(d));if(!s)return new Gt(r,n,null);if(!e.length)throw new q("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Xn/o.length);if(e.length>a)throw new q("fit_large",s.at,s.end,{most:a,got:e.length});return new Gt(r,n,e)}function Zn(t,e){let r=new Map;for(let s of ye(t))s.kind==="name"&&!ot.has(s.name)&&!Jt.includes(s.name)&&!r.has(s.name)&&r.set(s.name,s);if(!r.size)throw new q("no_variable",0,e.length);let n=Et.test(r.keys().next().value);for(let[s,{at:a,end:i}]of r){if(!(n?Et.test(s):s==="x"||s==="y"))throw new q(Qn(s),a,i,{name:s,product:[...s].join(" ")});if(n&&Number(Et.exec(s)[1])>Ir)throw new q("variables",a,i,{most:Ir})}if(!n)return r.has("y")?["x","y"]:["x"];let o=Math.max(...[...r.keys()].map(s=>Number(Et.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var Qn=t=>t==="x"||t==="y"||Et.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*ye(t){yield t;for(let e of t.args??[])yield*ye(e)}var Gt=class{#t=[];#e=[];#r=[];#n;#o;#l;#i;constructor(e,r,n){this.n=r.length,this.names=r,this.tree=e,this.data=n,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#n=n?this.#c(e,n):this.#d(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#l,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,r){return this.#t.push(e),this.#e.push(r),this.#t.length-1}#c(e,r){let n=r.map(o=>this.#d(e,o)).reduce((o,s)=>this.#a("+",o,s));return this.#a("/",n,this.#s(r.length,!1))}#d(e,r){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Jt.includes(e.name))return this.#s(r[Jt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(ot.get(e.name),!1):o}to(e);let n=e.args.map(o=>this.#d(o,r));return lt.get(e.name).arity===1?this.#a(e.name,n[0],n[0]):n.reduce((o,s)=>this.#a(e.name,o,s))}#a(e,r,n){let o=e==="^"&&!this.#e[n]&&{2:"square",3:"cube"}[this.#t[n]];if(o)return this.#a(o,r,r);let s=lt.get(e),a=this.#e[r]||this.#e[n];this.mayKink||=a&&vr.has(e);let i=this.#s(s.of(this.#t[r],this.#t[n]),a),[d,l]=[this.#e[r],s.arity===2&&this.#e[n]];return a&&this.#r.push({sign:dt[e]??0,operation:s,a:r,b:n,to:i,first:d,second:l}),i}value(e){let[r,n]=[this.#t,this.#r];for(let o=0;o<this.n;o++)r[o]=e[o];for(let o=0;o<n.length;o++){let s=n[o],a=r[s.a],i=r[s.b];switch(s.sign){case dt["+"]:r[s.to]=a+i;break;case dt["-"]:r[s.to]=a-i;break;case dt["*"]:r[s.to]=a*i;break;case dt.square:r[s.to]=a*a;break;default:r[s.to]=s.operation.of(a,i)}}return r[this.#n]}gradient(e){return this.#g(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#g(e),gradient:this.#h(this.#o)}}hessian(e){return this.#g(e),Array.from({length:this.n},(r,n)=>(this.#u(n),this.#h(this.#i)))}#h(e){let r=new Array(this.n);for(let n=0;n<this.n;n++)r[n]=e[n];return r}#g(e){let r=this.value(e),[n,o,s]=[this.#t,this.#o,this.#r];o.fill(0),o[this.#n]=1;for(let a=s.length-1;a>=0;a--){let{sign:i,operation:d,a:l,b:c,to:u,first:f,second:g}=s[a],h=o[u];switch(i){case dt["+"]:o[l]+=h,o[c]+=h;break;case dt["-"]:o[l]+=h,o[c]-=h;break;case dt["*"]:o[l]+=h*n[c],o[c]+=h*n[l];break;case dt.square:o[l]+=h*(2*n[l]);break;default:f&&(o[l]+=Ot(d,h,d.da(n[l],n[c],n[u]))),g&&(o[c]+=Ot(d,h,d.db(n[l],n[c],n[u])))}}return r}#u(e){let[r,n,o,s]=[this.#t,this.#o,this.#l,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#r){let f=[r[i],r[d],r[l]];o[l]=0,c&&(o[l]+=Ot(a,o[i],a.da(...f))),u&&(o[l]+=Ot(a,o[d],a.db(...f)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#r.toReversed()){let f=[r[i],r[d],r[l]],[g,h]=[c?o[i]:0,u?o[d]:0],m=(k,b)=>(g&&g*k(...f))+(h&&h*b(...f)),x=(k,b)=>Ot(a,s[l],k(...f))+(b&&b*n[l]);c&&(s[i]+=x(a.da,m(a.daa,a.dab))),u&&(s[d]+=x(a.db,m(a.dab,a.dbb)))}}};function to({name:t,args:e,at:r,end:n}){let o=lt.get(t);if(!o)throw new q("no_comparison",r,n,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new q("arguments",r,n,{name:t,wanted:o.arity,got:e.length})}var Ot=(t,e,r)=>r===0&&t.chooses?0:e*r;var eo={1:401,2:29},Fr=t=>eo[t.n]??11;function Cr(t,e,r){let n=Fr(t),o=([s,a],i)=>s+(a-s)*i/(n-1);return t.n===1?Array.from({length:n},(s,a)=>[o(e[0],a)]):Array.from({length:n*n},(s,a)=>[o(e[0],a%n),o(e[1],Math.floor(a/n)),...r.slice(2)])}function qr(t,e,r){let n=Cr(t,e,r),[o,s,a,i]=[-1/0,1/0,!0,null];for(let u of n){let f=t.hessian(u),g=nt(f);if(Number.isNaN(g[0])){a=!1;continue}s=Math.min(s,g[0]),o=Math.max(o,g.at(-1)),i??=f;let h=(m,x,k)=>Math.abs(m-i[x][k])>1e-9*Math.max(o,-s);a&&=!f.some((m,x)=>m.some((k,b)=>h(k,x,b)))}let d=Math.max(o,-s,0),l=t.mayKink?ro(t,n,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:n.length}}function ro(t,e,r){let n=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(n)return n;let[o,s]=[0,null],a=Fr(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let u=Kt(t,e[l],e[c]);u>o&&([o,s]=[u,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((u,f)=>(u+d[f])/2);Kt(t,i,c)>Kt(t,c,d)?d=c:i=c}return Kt(t,i,d)>100*Math.max(r,o)?i:null}function Kt(t,e,r){let[n,o]=[t.gradient(e),t.gradient(r)];return Math.hypot(...n.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-r[a]))}function Tr(t,e,r){let n={point:r,value:1/0};for(let s of[...Cr(t,e,r),r]){let a=t.value(s);a<n.value&&(n={point:s,value:a})}let o=e.map(([s,a])=>a-s);return Dr(t,Rr(t,n),Math.max(...o)/40)}var Pr=(t,e)=>Dr(t,Rr(t,e),.001);function Rr(t,e){let r=.001;for(let n=0;n<60&&Number.isFinite(r);n++){let o=no(t.hessian(e.point),t.gradient(e.point),r),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},r/=10):r*=10}return e}function no(t,e,r){let n=e.length,o=r*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<n;i++){let d=s.slice(i).reduce((l,c,u)=>Math.abs(c[i])>Math.abs(s[l][i])?i+u:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<n;l++){let c=s[l][i]/s[i][i];for(let u=i;u<=n;u++)s[l][u]-=c*s[i][u]}}let a=new Array(n).fill(0);for(let i=n-1;i>=0;i--)a[i]=s[i].slice(i+1,n).reduce((d,l,c)=>d-l*a[i+1+c],s[i][n])/s[i][i];return a}function Dr(t,e,r){let n=oo(t.n);for(let o=0;r>1e-12&&o<150;o++){let s=e;for(let a of n){let i=e.point.map((l,c)=>l+r*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(r/=2)}return e}function oo(t){let e=(n,o,s)=>Array.from({length:t},(a,i)=>i===n?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let r=Array.from({length:32},(n,o)=>o*Math.PI/16);return Array.from({length:t-1},(n,o)=>r.map(s=>e(o,o+1,s))).flat()}var Br=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Vt=(t,e)=>Array.from({length:t+1},(r,n)=>e(n));function Yt({L:t,mu:e,kink:r}){return r?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function Ur(t,e,r,{R:n,gap:o,count:s}){let a=Yt(r),i=h=>({say:h,heights:null,lengths:null}),d=(h,m)=>({say:h,heights:Vt(s,m),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:u}=r,{lr:f,beta:g=0}=e;if(t==="GradientDescent"){if(!(f<2/l))return i("long");if(a==="strong"){let h=Math.max(Math.abs(1-f*c),Math.abs(1-f*l));return d("strong",m=>l/2*n**2*h**(2*m))}return a==="convex"?f<=1/l||Br(f,1/l)?d("convex",h=>n**2/(2*f*h)):i("half"):{...i("bent"),lengths:Vt(s,h=>Math.sqrt(o/(f*(1-f*l/2)*h)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):f<=1/l||Br(f,1/l)?d("nesterov",h=>h?2*n**2/(f*(h+2)*(h+3)):NaN):i("half"):u?a==="bent"?i("not_convex"):{say:"bowl",heights:so({lr:f,beta:g,nesterov:t==="NesterovMomentum",mu:c,L:l,R:n,count:s}),lengths:null}:i("not_bowl")}function so({lr:t,beta:e,nesterov:r,mu:n,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>n+(o-n)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,u]=[1,0];for(let f=0;f<=a;f++)i[f]=Math.max(i[f],l/2*s**2*c**2),u=e*u+l*c,c-=t*(r?l*c+e*u:u)}return i}function Jr(t,{R:e,count:r}){let{L:n,mu:o}=t,s=Yt(t);if(s==="convex")return Vt(r,i=>3*n*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(n)-Math.sqrt(o))/(Math.sqrt(n)+Math.sqrt(o));return Vt(r,i=>o/2*e**2*a**(2*i))}function Gr({heights:t,gaps:e,points:r,view:n,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((u,f)=>u>t[f]*(1+1e-6)+i);if(d<0)return null;let l=u=>n.some(([f,g],h)=>u[h]<f||u[h]>g),c=r.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let u=0;u<=d;u++){let f=s(r[u]);if(Math.max(f.at(-1),-f[0])>a.L*(1+1e-6)||f[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:u,low:f[0],high:f.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var ao=150;function Kr(t){let{words:e}=t,r=t.get("methods"),n=y("p"),o=y("ul"),s=y("section",{class:"gd-play-promised","aria-label":e.promised},y("div",{class:"gd-over-plot"},e.promised),n,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(f,g,h,m){let x=JSON.stringify([g,h,m.slice(2)]);return x===i?a:(i=x,a=null,clearTimeout(l),l=setTimeout(()=>{a=qr(f,h,m),t.redraw()},ao),null)}let u=f=>Object.keys(r).find(g=>r[g].text===f);return{element:s,draw({loss:f,text:g,view:h,start:m,lowest:x,rules:k,runners:b,names:O,count:p}){let w=c(f,g,h,m),M={heights:[],lengths:[]};if(!w)return M;let $=Math.hypot(...m.map((F,C)=>F-x.point[C])),A=f.value(m)-x.value,L={L:P(w.L),mu:P(w.mu),kappa:P(w.L/w.mu),lr:P(1/w.L),two:P(2/w.L),points:w.points},S=T(e.classes[Yt(w)],{...L,place:w.kink?.map(F=>P(F)).join(", ")});n.textContent!==S&&(n.textContent=S);let z=[];k.forEach((F,C)=>{if(!F||!b[C])return;let B=Ur(u(F.text),F.values,w,{R:$,gap:A,count:p});B.heights&&M.heights.push({of:C,heights:B.heights}),B.lengths&&M.lengths.push({of:C,heights:B.lengths});let Zt=b[C].losses.map(tt=>tt-x.value),bt=tt=>nt(f.hessian(tt)),W=Gr({heights:B.heights,gaps:Zt,points:b[C].points,view:h,lowest:x,curvatureAt:bt,facts:w}),zt=T(e.promises[B.say],L),Lt=W?` ${T(e.promises[W.say],{step:W.step,...W.at,low:P(W.at.low),high:P(W.at.high)})}`:"";z.push([O[C],`: ${zt}${Lt}`,W])});let K=Jr(w,{R:$,count:p});K&&(M.heights.push({of:"lower",heights:K}),z.push(["",e.promises.lower,null]));let Y=JSON.stringify(z);return Y!==d&&o.replaceChildren(...z.map(([F,C,B])=>y("li",{class:B?"gd-bad":null},y("strong",{},F),C))),d=Y,M}}}var Ht=class{#t;#e;#r;#n;constructor(e,r,n){this.#t=e,this.#e=n,this.#r=n.init(r),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(r))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,r]=this.#e.step(this.points[this.steps],this.#n,this.#r,this.#t);this.#r=r,this.#o(e)}#o(e){let{value:r,gradient:n}=this.#t.valueAndGradient(e),o=0;for(let s=0;s<n.length;s++)o+=n[s]*n[s];this.#n=n,this.points.push(e),this.losses.push(r),this.lengths.push(Math.sqrt(o)),Number.isFinite(r)||(this.divergedAt=this.steps)}};function Vr(t,e,r){let n=performance.now()+r;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>n)return!1}}var io=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),lo={abs:"torch.abs",atan:"torch.atan",max:"torch.maximum",min:"torch.minimum"},co=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let r=lo[t]??`torch.${t}`;return e.length>2?e.reduce((n,o)=>`${r}(${n}, ${o})`):`${r}(${e.join(", ")})`},Yr={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,r])=>`torch.where(${t} > 0, ${e}, ${r})`};function be(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return ot.has(t.name)?{text:String(ot.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let r=t.args.map(i=>be(i,e)),n=r.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Yr,t.name))return{text:Yr[t.name](n),tensor:!0};if(yt.has(t.name))return{text:co(t.name,n),tensor:!0};if(t.name==="negative")return{text:`(-${r[0].text})`,tensor:r[0].tensor};let o=r.some(({tensor:i})=>i)?r.map(({text:i})=>i):n,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var Hr=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,ho=t=>io.has(t)?`${t}_`:t;function go(t){let[e,{text:r,tensor:n}]=[t.names.join(", "),be(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${r}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${n?Hr(r):`T(${r})`}
`}function uo(t,{assignments:e,kept:r,vectors:n,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=f=>a[f]??ho(f),d=f=>n.has(f)?"zero":"T(0.0)",l=e.map(({name:f,value:g})=>{let{text:h,tensor:m}=be(g,i),x=m?Hr(h):`T(${h})`;return`        ${i(f)} = ${n.has(f)?`${x} + zero`:x}`}),c=r.map(i),u=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...r.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${u} = kept`,"        k = k + 1",...Object.entries(s).map(([f,g])=>`        ${i(f)} = T(${Number(g)})`),...l,`        return p, (${u}${c.length?",":""})`,""].join(`
`)}function Wr({loss:t,start:e,steps:r,methods:n}){let o=new Set(["descend"]),s=[],a=n.map(({title:i,code:d,values:l,rule:c},u)=>{let f=`Method${u+1}`;d||s.push(uo(f,c,l));let g=d?d.replace(/\{(\w+)(:\.0f)?\}/g,(h,m,x)=>x?Math.round(l[m]):String(l[m])):`${f}()`;if(d)for(let[,h]of g.matchAll(/([A-Z]\w*)\(/g))o.add(h);return`    ${JSON.stringify(i)}: descend(loss, start, ${g}, ${r}),`});return["# A race from the playground of How Gradient Descent Works.","import torch",`from gdlib import ${[...o].sort((i,d)=>i<d?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",go(t),"",...s.flatMap(i=>[i,""]),`start = T([${e.join(", ")}])`,"paths = {",...a,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function ke(t,e,{label:r,onMove:n,steps:o,axis:s="both"}){let a=R("circle",{class:"gd-handle-dot",r:8}),i=R("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});d.append(i,a);let l=[0,0],c=([g,h])=>{let m=(x,[k,b])=>Math.min(b,Math.max(k,x));l=[s==="y"?l[0]:m(g,e.domains.x),s==="x"?l[1]:m(h,e.domains.y)],n(l)},u=g=>{let h=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-h.left),e.y.invert(g.clientY-h.top)]},f=(g,h)=>d.addEventListener(g,h,{signal:t.signal});return f("pointerdown",g=>{g.button||(d.setPointerCapture(g.pointerId),d.focus({preventScroll:!0}),g.preventDefault())}),f("pointermove",g=>{d.hasPointerCapture(g.pointerId)&&c(u(g))}),f("keydown",g=>{let[h,m]=o(),x=g.shiftKey?10:1,[k,b]=[s==="y"?[0,m]:[h,0],s==="x"?[h,0]:[0,m]],O={ArrowRight:k,ArrowLeft:[-k[0],-k[1]],ArrowUp:b,ArrowDown:[-b[0],-b[1]],PageUp:[10*b[0],10*b[1]],PageDown:[-10*b[0],-10*b[1]]}[g.key],p={Home:0,End:1}[g.key];if(O)c([l[0]+x*O[0],l[1]+x*O[1]]);else if(p!==void 0)c(s==="y"?[l[0],e.domains.y[p]]:[e.domains.x[p],l[1]]);else return;g.preventDefault()}),{element:d,place([g,h],m){l=[g,h];let[x,[k,b]]=s==="y"?[h,e.domains.y]:[g,e.domains.x];I(d,{transform:`translate(${e.x(g)},${e.y(h)})`,"aria-valuenow":Number(x.toFixed(6)),"aria-valuemin":k,"aria-valuemax":b,"aria-valuetext":m})}}}var fo=Array.prototype,po=fo.slice;function mo(t,e){return t-e}function wo(t){for(var e=0,r=t.length,n=t[r-1][1]*t[0][0]-t[r-1][0]*t[0][1];++e<r;)n+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return n}var Xr=t=>()=>t;function xo(t,e){for(var r=-1,n=e.length,o;++r<n;)if(o=vo(t,e[r]))return o;return 0}function vo(t,e){for(var r=e[0],n=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],u=t[i],f=u[0],g=u[1];if(yo(d,u,e))return 0;c>n!=g>n&&r<(f-l)*(n-c)/(g-c)+l&&(o=-o)}return o}function yo(t,e,r){var n;return bo(t,e,r)&&ko(t[n=+(t[0]===e[0])],r[n],e[n])}function bo(t,e,r){return(e[0]-t[0])*(r[1]-t[1])===(r[0]-t[0])*(e[1]-t[1])}function ko(t,e,r){return t<=e&&e<=r||r<=e&&e<=t}function Mo(){}var ct=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Qr(){var t=1,e=1,r=Tt,n=d;function o(l){var c=r(l);if(Array.isArray(c))c=c.slice().sort(mo);else{let u=Ft(l,$o);for(c=wt(...qt(u[0],u[1],c),c);c[c.length-1]>=u[1];)c.pop();for(;c[1]<u[0];)c.shift()}return c.map(u=>s(l,u))}function s(l,c){let u=c==null?NaN:+c;if(isNaN(u))throw new Error(`invalid value: ${c}`);var f=[],g=[];return a(l,u,function(h){n(h,l,u),wo(h)>0?f.push([h]):g.push(h)}),g.forEach(function(h){for(var m=0,x=f.length,k;m<x;++m)if(xo((k=f[m])[0],h)!==-1){k.push(h);return}}),{type:"MultiPolygon",value:c,coordinates:f}}function a(l,c,u){var f=new Array,g=new Array,h,m,x,k,b,O;for(h=m=-1,k=ft(l[0],c),ct[k<<1].forEach(p);++h<t-1;)x=k,k=ft(l[h+1],c),ct[x|k<<1].forEach(p);for(ct[k<<0].forEach(p);++m<e-1;){for(h=-1,k=ft(l[m*t+t],c),b=ft(l[m*t],c),ct[k<<1|b<<2].forEach(p);++h<t-1;)x=k,k=ft(l[m*t+t+h+1],c),O=b,b=ft(l[m*t+h+1],c),ct[x|k<<1|b<<2|O<<3].forEach(p);ct[k|b<<3].forEach(p)}for(h=-1,b=l[m*t]>=c,ct[b<<2].forEach(p);++h<t-1;)O=b,b=ft(l[m*t+h+1],c),ct[b<<2|O<<3].forEach(p);ct[b<<3].forEach(p);function p(w){var M=[w[0][0]+h,w[0][1]+m],$=[w[1][0]+h,w[1][1]+m],A=i(M),L=i($),S,z;(S=g[A])?(z=f[L])?(delete g[S.end],delete f[z.start],S===z?(S.ring.push($),u(S.ring)):f[S.start]=g[z.end]={start:S.start,end:z.end,ring:S.ring.concat(z.ring)}):(delete g[S.end],S.ring.push($),g[S.end=L]=S):(S=f[L])?(z=g[A])?(delete f[S.start],delete g[z.end],S===z?(S.ring.push($),u(S.ring)):f[z.start]=g[S.end]={start:z.start,end:S.end,ring:z.ring.concat(S.ring)}):(delete f[S.start],S.ring.unshift(M),f[S.start=A]=S):f[A]=g[L]={start:A,end:L,ring:[M,$]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,u){l.forEach(function(f){var g=f[0],h=f[1],m=g|0,x=h|0,k=Me(c[x*t+m]);g>0&&g<t&&m===g&&(f[0]=Zr(g,Me(c[x*t+m-1]),k,u)),h>0&&h<e&&x===h&&(f[1]=Zr(h,Me(c[(x-1)*t+m]),k,u))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),u=Math.floor(l[1]);if(!(c>=0&&u>=0))throw new Error("invalid size");return t=c,e=u,o},o.thresholds=function(l){return arguments.length?(r=typeof l=="function"?l:Array.isArray(l)?Xr(po.call(l)):Xr(l),o):r},o.smooth=function(l){return arguments.length?(n=l?d:Mo,o):n===d},o}function $o(t){return isFinite(t)?t:NaN}function ft(t,e){return t==null?!1:+t>=e}function Me(t){return t==null||isNaN(t=+t)?-1/0:t}function Zr(t,e,r,n){let o=n-e,s=r-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var pt=60,Wt=14,No=250;function en(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),r="";return(n,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===r)return;r=d;let l=([w,M],$)=>w+(M-w)*$/(pt-1),c=Array.from({length:pt*pt},(w,M)=>{let $=n.value([l(s.x,M%pt),l(s.y,Math.floor(M/pt))]);return Number.isNaN($)?1/0:$}),u=Qr().size([pt,pt]).thresholds(Ao(c))(c),f=w=>t.x(l(s.x,w-.5)).toFixed(1),g=w=>t.y(l(s.y,w-.5)).toFixed(1),h=w=>`M${w.map(([M,$])=>`${f(M)},${g($)}`).join("L")}Z`,[m,...x]=gt(e,"path",Wt+1),[k,b,O,p]=[...s.x.map(t.x),...s.y.map(t.y)];I(m,{d:`M${k},${p}H${b}V${O}H${k}Z`,style:"--gd-height: 0"}),x.forEach((w,M)=>{let $=(u[M]?.coordinates??[]).flat().map(h).join("");I(w,{d:$,style:`--gd-height: ${(M+1)/Wt}`})})}}function Ao(t){let e=t.filter(Number.isFinite).sort((r,n)=>r-n);return e.length?Array.from({length:Wt},(r,n)=>he(e,((n+.7)/Wt)**2)):[]}function $e(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return r=>{gt(e,"path",r.length,{d:So}).forEach((n,o)=>{I(n,{transform:`translate(${t.x(r[o][0])},${t.y(r[o][1])})`})})}}var So=`M${Array.from({length:10},(t,e)=>{let[r,n]=[e*Math.PI/5,e%2?3.6:9];return`${(n*Math.sin(r)).toFixed(2)},${(-n*Math.cos(r)).toFixed(2)}`}).join("L")}Z`;function Ne(t,e,r){let n=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Xt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));r([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",n,{signal:t.signal})}function Ae(t,e){let r=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[n,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>r.appendChild(R(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(I(r,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([b,O])=>[t.x(b),t.y(O)]),c=l.findIndex(([b,O])=>!(Math.abs(b)<5e3&&Math.abs(O)<5e3)),u=c<0?l:l.slice(0,c),f=c<0?null:Oo(u.at(-1),l[c]),g=new xt;for(let[b,O]of u)g.to(b,O);f&&g.to(...f);let h=g.path();I(n,{d:h}),I(o,{d:h}),I(s,{d:l.length>No?"":u.map(b=>`M${tn(b)}h0`).join("")});let m=l.at(-1),x=c>=0||!Xt(t,m),k=x?Eo(t,f?[...u,f]:u):null;return I(a,{d:k?`M${tn(k)}m-6,-6l12,12m0,-12l-12,12`:""}),I(i,x?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),x}}var tn=([t,e])=>`${X(t)},${X(e)}`;function Xt({domains:t,x:e,y:r},[n,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(r)];return n>=s-1&&n<=a+1&&o>=d-1&&o<=i+1}function Oo([t,e],[r,n]){let o=Math.max(Math.abs(r-t),Math.abs(n-e));return Number.isFinite(o)?[t+4e3*(r-t)/o,e+4e3*(n-e)/o]:null}function Eo(t,e){let r=e.findLastIndex(s=>Xt(t,s));if(r<0||r===e.length-1)return null;let[n,o]=[e[r],e[r+1]];for(let s=0;s<24;s++){let a=[(n[0]+o[0])/2,(n[1]+o[1])/2];Xt(t,a)?n=a:o=a}return n}function nn(t,e){let{words:r}=t,n=(p,w)=>T(r.place,{point:p.map(M=>P(M)).join(", "),loss:P(w.value(p))}),o=p=>()=>[p.domains.x,p.domains.y].map(([w,M])=>(M-w)/100),s=$t(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),a=en(s),i=et.map(p=>Ae(s,p)),d=$e(s);Ne(t,s,e);let l=ke(t,s,{label:r.start,onMove:e,steps:o(s)}),c=$t(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),u=c.inside("path",{class:"gd-curve gd-play-hill"}),f=et.map(p=>Ae(c,p)),g=$e(c),h=([p])=>e([p]);Ne(t,c,h);let m=ke(t,c,{label:r.start,onMove:h,steps:o(c),axis:"x"}),x="",k=[0,1];function b({loss:p,text:w,view:M,start:$,lowest:A,paths:L}){s.frame({x:{domain:M[0],label:p.names[0]},y:{domain:M[1],label:p.names[1]}});let S=$.slice(2);return a({value:z=>p.value(S.length?[...z,...S]:z)},[w,S]),d(rn(A,M)?[A.point]:[]),l.place($,n($,p)),L.map((z,K)=>i[K](z))}function O({loss:p,text:w,view:M,start:$,lowest:A,paths:L}){let S=JSON.stringify([w,M]),z=S===x?null:ge(...M[0],400).map(F=>[F,p.value([F])]);z&&(k=zo(z.map(([,F])=>F))),c.frame({x:{domain:M[0],label:p.names[0]},y:{domain:k,label:r.loss}}),x=S,I(u,{d:c.line(ge(...M[0],400).map(F=>[F,p.value([F])]))}),g(rn(A,M.slice(0,1))?[[A.point[0],A.value]]:[]);let K=p.value($);return m.place([$[0],Number.isFinite(K)?Math.max(k[0],Math.min(k[1],K)):k[1]],n($,p)),L.map(F=>F.map(([C])=>[C,p.value([C])])).map((F,C)=>f[C](Number.isFinite(K)?F:[]))}return{element:y("div",{},s.element,c.element),describe:p=>(s.element.hidden?c:s).describe(p),get svg(){return s.element.hidden?c.svg:s.svg},draw(p){let w=p.loss.n===1;return s.element.hidden=w,c.element.hidden=!w,(w?O:b)(p)}}}var rn=({point:t,value:e},r)=>Number.isFinite(e)&&r.every(([n,o],s)=>t[s]>=n&&t[s]<=o);function zo(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[r,n,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-r>5*(n-r)?n:o,a=(s-r||1)*.08;return[r-a,s+a]}var on=`/* The playground. */

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
`;var jo=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function sn(t,e){let r=t.cloneNode(!0),n=[t,...t.querySelectorAll("*")];return[r,...r.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(n[s]);o.removeAttribute("class"),o.setAttribute("style",jo.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),r.setAttribute("xmlns","http://www.w3.org/2000/svg"),r.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(r)}function an(t){let e=t.trimEnd().split(`
`).map((o,s,a)=>s<a.length-1?`${o}
`:o);return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:{name:"python3",display_name:"Python 3",language:"python"}},cells:[{cell_type:"code",id:"race",execution_count:null,metadata:{},outputs:[],source:e}]},null,1)}function Se(t,e,r){let n=URL.createObjectURL(new Blob([r],{type:e})),o=document.createElement("a");o.href=n,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var ln=on,Io=10;function dn(t,e){let{words:r}=t,n=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(v=>[v,t.get(v)])),a=null,i="",d="",l=null,c=[],u=[],f=[],g=v=>{u=[],t.set(v),m()},h=0,m=()=>{clearTimeout(h),h=setTimeout(()=>e.set(se(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(h));function x(v,N){let E=JSON.stringify([v,N]);if(E===d)return null;try{return a=_r(v,N),[i,d]=[v,E],l=null,null}catch(j){if(j.name!=="Fault")throw j;return j}}let k=(v,N)=>Array.from({length:N},(E,j)=>v[j]??0),b=(v,N)=>g({rules:t.get("rules").with(v,N)}),O=v=>g({rules:t.get("rules").toSpliced(v,1)}),p=()=>({loss:a,start:t.get("start"),view:t.get("view")}),w=et.map((v,N)=>jr(t,N,{change:b,remove:O,place:p})),M=V(),$=y("select",{id:M},...Object.keys(n).map(v=>y("option",{value:v},r.losses[v])),y("option",{value:""},r.own_loss)),A=(v,N)=>v.addEventListener("change",N,{signal:t.signal});A($,()=>{if(!$.value)return L.input.focus();let{text:v,view:N,start:E,data:j}=n[$.value];return z={text:mt(j),fault:null},g({loss:v,view:N,start:E,data:j})});let L=Nt(t,{label:r.formula,onText(v){let N=x(v,t.get("data"));g(N?{loss:v}:{loss:v,start:k(t.get("start"),a.n)})}}),S=Nt(t,{label:r.points,rows:3,onText(v){let N=jt(v);z={text:v,fault:N?null:new q("bad_points",0,v.length,{most:H.points})},N?g({data:N}):t.redraw()}}),z={text:"",fault:null},Y=nn(t,v=>g({start:[...v,...t.get("start").slice(v.length)]})),F=V(),C=y("input",{id:F,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});A(C,()=>{let{found:v}=ae(new URLSearchParams({start:C.value.replaceAll(/[ ;]+/g,",")}).toString(),o);v.start?.length===a.n&&g({start:v.start}),C.value=t.get("start").join(", ")});let B=v=>()=>{let N=t.get("view").map(([E,j])=>{let[G,Z]=[(E+j)/2,(j-E)/2*v];return[G-Z,G+Z].map(st=>Number(st.toPrecision(6)))});N.every(([E,j])=>j-E>1e-5&&Math.max(-E,j)<H.size)&&g({view:N})},Zt=()=>{let v=[...t.get("start"),0];g({view:t.get("view").map(([N,E],j)=>[v[j]-(E-N)/2,v[j]+(E-N)/2].map(G=>Number(G.toPrecision(6))))})},bt=V(),W=y("input",{type:"range",id:bt,min:0,step:1});W.addEventListener("input",()=>g({shown:W.valueAsNumber}),{signal:t.signal});let zt=y("output",{for:bt}),Lt=V(),tt=y("select",{id:Lt},...[10,20,50,100,200,500,1e3].map(v=>y("option",{value:v},v)));A(tt,()=>g({steps:Number(tt.value),shown:Number(tt.value)}));let kt=ar(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),Ee=J(t,{label:r.play,onPress(){kt.at()===null&&g({shown:t.get("steps")}),kt.toggle()}}),ze=v=>()=>g({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+v))}),Mt=(v,N)=>I(v,{"aria-label":N,title:N}),cn=Mt(J(t,{label:"◀",onPress:ze(-1)}),r.step_back),hn=Mt(J(t,{label:"▶",onPress:ze(1)}),r.step_forth),Le=J(t,{label:r.add,onPress(){let v=t.get("rules").map(({text:E})=>E),N=Object.values(o).find(({text:E})=>!v.includes(E));g({rules:[...t.get("rules"),{text:N.text,values:{}}]})}}),je=ve(t,r.losses_chart),Ie=ve(t,r.lengths_chart),_e=Kr(t),Fe=dr(t,({loss:v,start:N,steps:E,rules:j})=>{let{text:G,view:Z,data:st}=n[v];z={text:mt(st),fault:null},g({loss:G,view:Z,data:st,start:N,steps:E,shown:E,rules:j})}),Ce=y("p",{class:"gd-play-here"}),Qt=y("p",{class:"gd-play-fault",hidden:!0}),te=y("output",{class:"gd-play-copied"}),qe=e.link&&J(t,{label:r.copy_link,onPress:()=>Pe(e.link(se(s(),o)))}),gn=document.fullscreenEnabled?J(t,{label:r.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",Te=()=>Wr({loss:a,start:t.get("start"),steps:t.get("steps"),methods:f.map(({text:v,values:N,rule:E},j)=>{let G=Object.values(o).find(Z=>Z.text===v);return{title:`${j+1}. ${w[j].name()}`,code:G?.code??null,values:N,rule:E}})}),un=[...qe?[qe]:[],J(t,{label:r.copy_python,onPress:()=>Pe(Te())}),J(t,{label:r.save_notebook,onPress:()=>Se("race.ipynb","application/x-ipynb+json",an(Te()))}),J(t,{label:r.save_picture,onPress:()=>Se("race.svg","image/svg+xml",sn(Y.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Pe(v){try{await navigator.clipboard.writeText(v),te.textContent=r.copied,t.say(r.copied)}catch{te.textContent=v}}let Re=v=>y("div",{class:"gd-over-plot"},v),ee=(v,N,...E)=>y("div",{class:"gd-choice"},y("label",{for:v},N),...E);t.root.append(Qt,y("div",{class:"gd-play-loss"},ee(M,r.loss_choice,$),L.element,S.element),y("div",{class:"gd-two gd-play-two"},y("div",{},Y.element,y("div",{class:"gd-slider"},y("label",{for:bt},r.step),W,zt),y("div",{class:"gd-row"},Ee,cn,hn,ee(Lt,r.of_steps,tt)),y("div",{class:"gd-row"},ee(F,r.start,C),Mt(J(t,{label:"+",onPress:B(.5)}),r.closer),Mt(J(t,{label:"−",onPress:B(2)}),r.wider),Mt(J(t,{label:"◎",onPress:Zt}),r.around)),Ce),y("div",{class:"gd-play-methods"},...w.map(({element:v})=>v),y("div",{class:"gd-row"},Le)),y("div",{},Re(r.losses_chart),je.element,Re(r.lengths_chart),Ie.element,_e.element)),y("div",{class:"gd-row gd-play-take"},...un,gn,te),Fe.element);function De(){let v=ae(e.get(),o),N=v.found;x(N.loss??t.get("loss"),N.data??t.get("data")),a||x(t.get("loss"),t.get("data"));let E=N.steps??t.get("steps");N.start=k(N.start??t.get("start"),a.n),N.shown=Math.min(E,N.shown??E),z={text:mt(N.data??t.get("data")),fault:null},t.set(N),u=v.wrong}De(),e.onChange(De,t.signal);function fn(v){let N=t.get("start");c=v.map((j,G)=>{if(!j)return null;let Z=JSON.stringify([d,N,j.text,j.values]);return c[G]?.key===Z?c[G]:{key:Z,runner:new Ht(a,N,j.rule.make(j.values))}});let E=c.filter(Boolean).map(({runner:j})=>j);return Vr(E,t.get("steps"),Io)||t.redraw(),c.map(j=>j?.runner??null)}t.onDraw(()=>{let v=[L.show(t.get("loss"),x(t.get("loss"),t.get("data")))],N=t.get("data");S.element.hidden=!N.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(jt(z.text))!==JSON.stringify(N)&&!z.fault&&(z.text=mt(N)),v.push(S.show(z.text,z.fault)),$.value=Object.keys(n).find(_=>n[_].text===t.get("loss"))??"";let E=k(t.get("start"),a.n);E.length!==t.get("start").length&&t.set({start:E});let j=t.get("view"),G=t.get("rules");w.forEach(({element:_},rt)=>{_.hidden=rt>=G.length}),Le.hidden=G.length>=H.rules;let Z=G.map((_,rt)=>w[rt].show(_,G.length===1));v.push(...Z.map(({fault:_})=>_));let st=Z.map(({runs:_})=>_),at=fn(st);f=st.filter(Boolean),l??=Tr(a,j,E);for(let _ of at)l=_o(a,l,_);let Q=t.get("steps"),ht=Math.min(Q,kt.at()??t.get("shown"));I(W,{max:Q,"aria-valuetext":T(r.step_of,{step:ht,steps:Q})}),W.value=ht,Oe(zt,String(ht)),[...tt.options].some(({value:_})=>Number(_)===Q)||tt.add(new Option(Q,Q)),tt.value=Q,Oe(Ee,kt.at()===null?r.play:r.stop),document.activeElement!==C&&(C.value=E.map(_=>Number(_.toPrecision(6))).join(", "));let pn=et.map((_,rt)=>at[rt]?.points.slice(0,ht+1)??[]),mn=Y.draw({loss:a,text:d,view:j,start:E,lowest:l,paths:pn}),Be=at.map((_,rt)=>_?`${w[rt].name()}: ${w[rt].say(_,ht,mn[rt],a)}`:(w[rt].quiet(),"")),wn=nt(a.hessian(E));Ce.textContent=T(a.n===1?r.here_1:r.here,{loss:P(a.value(E)),length:P(Math.hypot(...a.gradient(E)),2),values:wn.map(_=>P(_,3)).join(", ")});let xn=w.map(_=>_.name()),re=_e.draw({loss:a,text:d,view:j,start:E,lowest:l,rules:st,runners:at,names:xn,count:Q});at.length&&at.every(_=>_?.isDone(Q))&&Fe.judge({text:i,start:E,runners:at,rules:st,lowest:l,steps:Q,lower:re.heights.find(({of:_})=>_==="lower")?.heights??null}),je.draw({series:at.map(_=>_&&_.losses),ground:l.value,shown:ht,steps:Q,promised:re.heights}),Ie.draw({series:at.map(_=>_&&_.lengths),shown:ht,steps:Q,promised:re.lengths}),Y.describe(T(r.picture,{formula:i,steps:ht,said:Be.join(" ")})),Qt.hidden=!u.length,Oe(Qt,u.length?T(r.bad_link,{parts:u.join(", ")}):""),kt.at()===null&&t.say(v.filter(Boolean).join(" ")||Be.join(" "))})}function Oe(t,e){t.textContent!==e&&(t.textContent=e)}function _o(t,e,r){if(!r)return e;let n=r.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(n<e.value))return e;let o=Pr(t,{point:r.points[r.losses.indexOf(n)],value:n});return o.value>-1/0?o:{point:r.points[0],value:n}}Ze({playground:{render:t=>dn(t,er()),style:ln}});})();
