/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-430989b403dac684368fc3aa2d17fc13aa6a2a922d11be6ff0dcc1ad8f5c86ac
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Be=`/* Cloud: walks over the band where most of them are. */

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
`;var Ue=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var Je=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Ge=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Ke=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var Ve=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;function Ye(t,e,r){let n=e.get("kind"),o=new te(e,r);return We(r,"",Ke+Je+Ge+Be+Ue+Ve+He),t[n].style&&We(r,n,t[n].style),r.classList.add("gd-live",`gd-${n}`),r.setAttribute("role","group"),r.setAttribute("aria-label",o.words.name),t[n].render(o),o.start(),()=>o.end()}var te=class{#t=[];#r=[];#e=0;#n=0;#o=new AbortController;constructor(e,r){this.model=e,this.root=r,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[r,n]of Object.entries(e))this.model.set(r,n);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#r.push(e)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let e of this.#r)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:r})=>r.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let r of this.#t)r();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#n),this.#o.abort(),this.root.replaceChildren()}};function We(t,e,r){let n=t.getRootNode(),o=n===document||!n.querySelector?document.head:n;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=r,o.append(s)}var Y={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},$n=["loss","data","view","start","steps","at"];function ee({loss:t,data:e,view:r,start:n,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:r.flat().join(),start:n.join(),steps:o});return e.length&&d.set("data",xt(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},u)=>{let f=Object.keys(i).find(h=>i[h].text===l);d.set(`rule${u+1}`,f??l),d.set(`set${u+1}`,Object.entries(c).map(([h,g])=>`${h}:${g}`).join())}),d.toString()}function re(t,e){let r={},n=[];if(t.length>8e3)return{found:r,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!$n.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&n.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?n.push(i):r[d]=c};s("loss","loss",i=>i.length<=Y.text?i:null),s("data","data",It),s("view","view",i=>Nn(Ze(i,[4]))),s("start","start",i=>Ze(i,Array.from({length:Y.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Xe(i,1)),s("at","shown",i=>Xe(i,0));let a=[];for(let i=1;i<=Y.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=An(o.get(`set${i}`)??"");l.length>Y.text||c===null?n.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(r.rules=a),{found:r,wrong:n}}function Ze(t,e){let r=t.split(",",Y.coordinates+1).map(Lt);return e.includes(r.length)&&r.every(o=>Math.abs(o)<=Y.size)?r:null}var xt=(t,e=`
`)=>t.map(r=>r.join(" ")).join(e);function It(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(n=>n.trim()).map(n=>n.trim().split(/[\s,]+/).map(Lt));return e.every(n=>n.length===2&&n.every(o=>Math.abs(o)<=Y.size))&&e.length<=Y.points?e:null}var Lt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function Nn(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([r,n])=>n-r>=1e-6)?e:null}function Xe(t,e){let r=Lt(t);return Number.isInteger(r)&&r>=e&&r<=Y.steps?r:null}function An(t){let e={};for(let r of t?t.split(",",20):[]){let[,n,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(r)??[],s=n===void 0?NaN:Lt(o);if(!(Math.abs(s)<=Y.size))return null;e[n]=s}return e}var Qe=()=>({get:()=>"",set(){},source:null,link:null,onChange(){}});function b(t,e={},...r){return er(document.createElement(t),e,r)}function D(t,e={},...r){return er(document.createElementNS("http://www.w3.org/2000/svg",t),e,r)}function L(t,e){for(let[r,n]of Object.entries(e))n==null||n===!1?t.removeAttribute(r):t.setAttribute(r,n===!0?"":n);return t}function gt(t,e,r,n={}){for(;t.childElementCount>r;)t.lastElementChild.remove();for(;t.childElementCount<r;)t.append(D(e,n));return[...t.children]}function er(t,e,r){return L(t,e),t.append(...r),t}var tr=0;function W(){return tr+=1,`gd-${tr}-${Math.random().toString(36).slice(2,8)}`}function K(t,{label:e,onPress:r}){let n=b("button",{type:"button",class:"gd-button"},e);return n.addEventListener("click",r,{signal:t.signal}),n}function rr(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let r=Math.abs(t).toFixed(e);return t<0&&Number(r)!==0?`−${r}`:r}function R(t,e=3){if(!Number.isFinite(t)||t===0)return rr(t,0);let r=Math.floor(Math.log10(Math.abs(t)));if(r>=6||r<-4){let[n,o]=t.toExponential(e-1).split("e");return`${n.replace("-","−")} × ${ne(Number(o))}`}return rr(t,Math.max(0,e-1-r))}var wt=t=>Math.round(t*10)/10;function ne(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function nr(t){return String(Number(t.toPrecision(10))).replace("-","−")}function P(t,e){return t.replace(/\{(\w+)\}/g,(r,n)=>e[n]??r)}function or(t,{from:e,to:r,perSecond:n}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*n());if(l>=r()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function sr(t,{runners:e,rules:r,lowest:n,lower:o}){let s=e.map((a,i)=>({...r[i],runner:a,gaps:a.losses.map(d=>d-n.value)}));return Sn[t.kind](t,s,{lowest:n,lower:o})}var _t=t=>t.at(-1),Sn={reach:({share:t,steps:e,own:r,free:n},o)=>o.some(({gaps:s,name:a,rule:i})=>(!r||!a)&&(!n||!i.hyperparameters.length)&&s.slice(0,e+1).some(d=>d<=t*s[0])),higher:({method:t},e)=>e.some(({name:r,gaps:n})=>r===t&&n.length>20&&!(_t(n)<=n[0])),cycle:({points:t,method:e},r)=>r.some(({name:n,runner:o})=>n===e&&On(o.points)===t),better:({share:t,first:e},r)=>{let n=r.find(({name:o})=>o===e);return!!n&&r.some(({name:o,gaps:s})=>!o&&s.length===n.gaps.length&&_t(s)<=t*_t(n.gaps))},below:(t,e,{lower:r})=>r!==null&&e.some(({gaps:n})=>n.some((o,s)=>s>0&&o<r[s])),apart:({points:t},e,{lowest:r})=>{let n=[];for(let{gaps:o,runner:s}of e){let a=s.points.at(-1),i=d=>Math.hypot(...a.map((l,c)=>l-d[c]))<.1;_t(o)<.001&&r&&!n.some(i)&&n.push(a)}return n.length>=t}};function On(t){let e=t.slice(-40);if(t.length<200||!e.flat().every(Number.isFinite))return 0;let r=Math.max(...e.flat().map(Math.abs)),n=(o,s)=>o.every((a,i)=>Math.abs(a-s[i])<=1e-6*r);for(let o=1;o<=10;o++)if(e.slice(o).every((s,a)=>n(s,e[a])))return o;return 0}var ar="gdlib-playground-done";function ir(t,e){let{words:r}=t,[n,o,s]=["challenges","losses","methods"].map(h=>t.get(h)),a=new Set(En().filter(h=>Object.hasOwn(n,h))),i=null,d=b("summary"),l={},c=Object.entries(n).map(([h,g])=>{l[h]=b("strong");let m=K(t,{label:r.open,onPress(){i=h,e(g)}}),v=b("span",{id:W()},r.challenge[h]," ",l[h]);return m.setAttribute("aria-describedby",v.id),b("li",{},m,v)}),u=b("details",{class:"gd-play-challenges"},d,b("ol",{},...c));function f(){d.textContent=P(r.challenges,{done:a.size,all:c.length});for(let h of Object.keys(n))l[h].textContent=a.has(h)?`✓ ${r.done}`:h===i?r.asked_now:""}return f(),{element:u,judge({text:h,start:g,runners:m,rules:v,lowest:k,lower:M}){if(f(),!i||a.has(i))return;let{loss:E,start:x,goal:p}=n[i];if(h!==o[E].text||g.some((N,S)=>N!==x[S]))return;let y=v.map(N=>({...N,name:Object.keys(s).find(S=>s[S].text===N.text)}));sr(p,{runners:m,rules:y,lowest:k,lower:M})&&(a.add(i),zn([...a]),f(),t.say(`${r.challenge[i]} ${r.done}`))}}}function En(){try{let t=JSON.parse(localStorage.getItem(ar)??"[]");return Array.isArray(t)?t:[]}catch{return[]}}function zn(t){try{localStorage.setItem(ar,JSON.stringify(t))}catch{}}function oe(t){return t===null?NaN:+t}function se(t,e){let r=0;if(e===void 0)for(let n of t)n!=null&&(n=+n)>=n&&++r;else{let n=-1;for(let o of t)(o=e(o,++n,t))!=null&&(o=+o)>=o&&++r}return r}function Ft(t,e){let r,n;if(e===void 0)for(let o of t)o!=null&&(r===void 0?o>=o&&(r=n=o):(r>o&&(r=o),n<o&&(n=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(r===void 0?s>=s&&(r=n=s):(r>s&&(r=s),n<s&&(n=s)))}return[r,n]}var jn=Math.sqrt(50),In=Math.sqrt(10),Ln=Math.sqrt(2);function Ct(t,e,r){let n=(e-t)/Math.max(0,r),o=Math.floor(Math.log10(n)),s=n/Math.pow(10,o),a=s>=jn?10:s>=In?5:s>=Ln?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=r&&r<2?Ct(t,e,r*2):[i,d,l]}function vt(t,e,r){if(e=+e,t=+t,r=+r,!(r>0))return[];if(t===e)return[t];let n=e<t,[o,s,a]=n?Ct(e,t,r):Ct(t,e,r);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(n)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function ae(t,e,r){return e=+e,t=+t,r=+r,Ct(t,e,r)[2]}function Tt(t,e,r){let n;for(;;){let o=ae(t,e,r);if(o===n||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),n=o}}function qt(t){return Math.max(1,Math.ceil(Math.log(se(t))/Math.LN2)+1)}function ie(t,e,r=oe){if(!(!(n=t.length)||isNaN(e=+e))){if(e<=0||n<2)return+r(t[0],0,t);if(e>=1)return+r(t[n-1],n-1,t);var n,o=(n-1)*e,s=Math.floor(o),a=+r(t[s],s,t),i=+r(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function Nt(t,{label:e,shape:r=.62,tallest:n=380,interactive:o=!1}){let s=D("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=D("g",{class:"gd-grid","aria-hidden":"true"}),i=D("text",{class:"gd-axis-label","aria-hidden":"true"}),d=D("text",{class:"gd-axis-label","aria-hidden":"true"}),l=D("svg",{class:"gd-inside"}),c=D("g");s.append(a,l,c,i,d);let u=b("div",{class:"gd-plot-box"},s),f=null,h=600,g={left:44,right:12,top:10,bottom:40},m=()=>{let x=h;return h=Math.round(u.clientWidth)||h,h!==x};t.onStart(m);let v=new ResizeObserver(()=>{m()&&t.redraw()});v.observe(u),t.signal.addEventListener("abort",()=>v.disconnect());function k(){let x=Math.round(Math.min(n,Math.max(200,h*r)));return f?.width===h&&f?.height===x?!1:(f={width:h,height:x},L(s,{width:h,height:x,viewBox:`0 0 ${h} ${x}`}),L(l,{x:g.left,y:g.top,width:h-g.left-g.right,height:x-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${h-g.left-g.right} ${x-g.top-g.bottom}`}),!0)}let M="",E={element:u,svg:s,inside:(x,p)=>l.appendChild(D(x,p)),over:(x,p)=>c.appendChild(D(x,p)),describe:x=>s.setAttribute("aria-label",x),frame({x,y:p}){g.left=p.log?58:44;let y=k(),N=JSON.stringify([x,p]);if(!y&&N===M)return;M=N;let S=f.width-g.right,j=f.height-g.bottom;E.x=lr(x,[g.left,S]),E.y=lr(p,[j,g.top]),E.domains={x:x.domain,y:p.domain},E.width=S-g.left,E.height=j-g.top;let $=dr(x,Math.max(3,Math.floor(E.width/70))),z=dr(p,Math.max(3,Math.floor(E.height/48))),q=gt(a,"g",$.length+z.length+1);$.forEach((F,C)=>{let U=E.x(F.value);q[C].replaceChildren(D("line",{x1:U,x2:U,y1:g.top,y2:j}),D("text",{x:U,y:j+16,"text-anchor":"middle"},F.text))}),z.forEach((F,C)=>{let U=E.y(F.value);q[$.length+C].replaceChildren(D("line",{x1:g.left,x2:S,y1:U,y2:U}),D("text",{x:g.left-6,y:U+4,"text-anchor":"end"},F.text))}),q.at(-1).replaceChildren(D("path",{class:"gd-axes",d:`M${g.left},${g.top}V${j}H${S}`})),L(i,{x:(g.left+S)/2,y:f.height-5,"text-anchor":"middle"}),i.textContent=x.label??"";let G=(g.top+j)/2;L(d,{x:11,y:G,"text-anchor":"middle",transform:`rotate(-90 11 ${G})`}),d.textContent=p.label??""},line(x,p=0){let y="",N="M",S=[0,0];for(let[j,$]of x){let z=E.x(j),q=Math.max(-1e5,Math.min(1e5,E.y($)));if(Number.isFinite(z)&&Number.isFinite(q)){if(N==="L"&&Math.abs(z-S[0])+Math.abs(q-S[1])<p)continue;S=[z,q],y+=`${N}${wt(z)},${wt(q)}`,N="L"}else N="M"}return y}};return E}function lr({domain:[t,e],log:r=!1},[n,o]){let s=r?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>n+(s(l)-a)/(i-a)*(o-n);return d.invert=l=>{let c=a+(l-n)/(o-n)*(i-a);return r?10**c:c},d}function dr({domain:[t,e],log:r=!1},n){if(!r)return vt(t,e,n).map(d=>({value:d,text:nr(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/n));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:ne(d)}))}function le(t,e,r){return Array.from({length:r},(n,o)=>t+(e-t)*o/(r-1))}function tt(t){let e=t.length,r=t.map(n=>Array.from(n));if(r.some(n=>n.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let n=0;n<30;n++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(r[s][a]),r[s][a]!==0&&_n(r,s,a);if(o===0)break}return r.map((n,o)=>n[o]).sort((n,o)=>n-o)}function _n(t,e,r){let n=(t[r][r]-t[e][e])/(2*t[e][r]),o=Math.sign(n||1)/(Math.abs(n)+Math.hypot(n,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][r]]=[s*t[i][e]-a*t[i][r],a*t[i][e]+s*t[i][r]];for(let i=0;i<t.length;i++)[t[e][i],t[r][i]]=[s*t[e][i]-a*t[r][i],a*t[e][i]+s*t[r][i]];t[e][r]=t[r][e]=0}function At(t,{label:e,rows:r=1,onText:n}){let[o,s]=[W(),W()],a=b("textarea",{id:o,rows:r,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=b("code",{class:"gd-play-excerpt"}),d=b("span"),l=b("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>n(a.value),{signal:t.signal}),{element:b("div",{class:"gd-play-field"},b("label",{for:o},e),a,l),input:a,show(c,u){a.value!==c&&(a.value=c);let f=c.split(`
`).reduce((h,g)=>h+Math.max(1,Math.ceil(g.length/44)),0);return L(a,{rows:Math.min(12,Math.max(r,f)),"aria-invalid":String(u!==null)}),l.hidden=u===null,u===null?"":(i.replaceChildren(c.slice(Math.max(0,u.at-16),u.at),b("mark",{},c.slice(u.at,u.end).trim()||"␣"),c.slice(u.end,u.end+16)),d.textContent=` ${P(t.words.faults[u.code],u.values)}`,l.textContent)}}}var T=class extends Error{constructor(e,r,n,o={}){super(e),this.name="Fault",this.code=e,this.at=r,this.end=Math.max(n,r+1),this.values=o}};var at={characters:600,depth:40,nodes:400,name:20,assignments:24},de=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Fn={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},cr={"²":"2","³":"3"};function Cn(t){let e=at.characters;if(t.length>e)throw new T("long",e,t.length,{most:e});let r=[],n=de.lastIndex=0;for(;n<t.length;){let o=de.exec(t);if(!o){let u=String.fromCodePoint(t.codePointAt(n));throw new T("sign",n,n+u.length,{sign:u})}let s=de.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Fn[o[0]]??o[0];if(d?.length>at.name)throw new T("name_long",n,s,{most:at.name});c in cr?r.push({type:"^",text:"^",at:n,end:s},{type:"number",text:cr[c],at:n,end:s}):a||r.push({type:c,text:o[0],at:n,end:s}),n=s}return r.push({type:"stop",text:"",at:t.length,end:t.length}),r}var Pt=class{#t;#r;#e=0;#n=0;#o=0;constructor(e,r){this.#t=Cn(e),this.#r=r}get next(){return this.#t[this.#e]}take(){return this.#t[this.#e++]}fault(e,r,n=this.next){return new T(e,n.at,n.end,r)}node(e){if(this.#o+=1,this.#o>at.nodes)throw new T("many",e.at,e.end,{most:at.nodes});return e}call(e,r,n){return this.node({kind:"call",name:e,args:r,at:n.at,end:n.end})}deeper(e){if(this.#n+=1,this.#n>at.depth)throw this.fault("deep",{most:at.depth});let r=e();return this.#n-=1,r}expression(){return this.deeper(()=>{let e=this.sum(),r=this.next;return["<",">","<=",">="].includes(r.type)?this.call(this.take().type,[e,this.sum()],r):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let r=this.take();e=this.call(r.type,[e,this.product()],r)}return e}product(){let e=this.signed(),r=!1;for(;;){let n=this.next;if(n.type==="*"||n.type==="/")e=this.call(this.take().type,[e,this.signed()],n),r=n.type==="/";else if(n.type==="name"||n.type==="("){if(r)throw this.fault("two_readings");e=this.call("*",[e,this.power()],n)}else{if(n.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let r=this.deeper(()=>this.signed());return e.type==="+"?r:this.call("negative",[r],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let r=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],r)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#r(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let[r,n]=[this.take(),[this.expression()]];for(;this.next.type===",";)this.take(),n.push(this.expression());return this.close(r),this.call(e.text,n,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);let r=this.#t[this.#e+1]?.type==="="?"in_place":"no_equals";if(this.next.type!=="=")throw this.fault(r,{name:e.text,sign:this.next.type},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function hr(t,e){let r=new Pt(t,e),n=r.expression(),o=r.next.type==="="?"equation":"unexpected";if(r.next.type!=="stop")throw r.fault(o,{sign:r.next.text.trim()||";"});return n}function gr(t,e){let r=new Pt(t,e),n=[];for(;;){for(;r.next.type===";";)r.take();if(r.next.type==="stop")return n;if(n.length===at.assignments)throw r.fault("assignments",{most:at.assignments});if(n.push(r.assignment()),![";","stop"].includes(r.next.type))throw r.fault("unexpected",{sign:r.next.text})}}var Rt=()=>1,B=()=>0,fr=t=>t?1:0,J=(t,e,r,n)=>({arity:1,of:t,da:e,db:B,daa:r,dab:B,dbb:B,...n}),yt=(t,e,r,n,o,s,a)=>({arity:2,of:t,da:e,db:r,daa:n,dab:o,dbb:s,...a}),Dt=t=>1/(1+Math.exp(-t)),ce={chooses:!0},Tn=yt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,r)=>t===0&&e>=0?0:r*Math.log(t)**2),pr={sin:J(Math.sin,t=>Math.cos(t),(t,e,r)=>-r),cos:J(Math.cos,t=>-Math.sin(t),(t,e,r)=>-r),tan:J(Math.tan,(t,e,r)=>1+r*r,(t,e,r)=>2*r*(1+r*r)),atan:J(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:J(Math.sinh,t=>Math.cosh(t),(t,e,r)=>r),cosh:J(Math.cosh,t=>Math.sinh(t),(t,e,r)=>r),tanh:J(Math.tanh,(t,e,r)=>1-r*r,(t,e,r)=>-2*r*(1-r*r)),exp:J(Math.exp,(t,e,r)=>r,(t,e,r)=>r),log:J(Math.log,t=>1/t,t=>-1/(t*t)),ln:J(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:J(Math.sqrt,(t,e,r)=>1/(2*r),(t,e,r)=>-1/(4*r*r*r)),abs:J(Math.abs,Math.sign,B),sign:J(Math.sign,B,B,ce),relu:J(t=>t<=0?0:t,t=>fr(t>0),B,ce),sigmoid:J(Dt,(t,e,r)=>(1-r)*r,(t,e,r)=>r*(1-r)*(1-2*r)),softplus:J(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),Dt,t=>Dt(t)*(1-Dt(t))),max:ur(Math.max,(t,e)=>t>e),min:ur(Math.min,(t,e)=>t<e)},qn={"+":yt((t,e)=>t+e,Rt,Rt,B,B,B),"-":yt((t,e)=>t-e,Rt,()=>-1,B,B,B),"*":yt((t,e)=>t*e,(t,e)=>e,t=>t,B,Rt,B),"/":yt((t,e)=>t/e,(t,e)=>1/e,(t,e,r)=>-r/e,B,(t,e)=>-1/(e*e),(t,e,r)=>2*r/(e*e)),"^":Tn,negative:J(t=>-t,()=>-1,B),square:J(t=>t*t,t=>2*t,()=>2),cube:J(t=>t*t*t,t=>3*t*t,t=>6*t)};function ur(t,e){let r=(n,o)=>n===o?.5:fr(e(n,o));return yt(t,r,(n,o)=>r(o,n),B,B,B,ce)}var bt=new Map(Object.entries(pr)),it=new Map(Object.entries({...pr,...qn})),et=new Map([["pi",Math.PI],["e",Math.E]]),mr=new Set(["abs","sign","relu","max","min","sqrt","^"]);var xr=["p","g","k","n"],St={kept:12,hyperparameters:6,asked:4},wr=t=>t.reduce((e,r)=>e+r,0),Ot=new Map([["sum",{arity:1,of:wr}],["mean",{arity:1,of:t=>wr(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,r)=>e+r*r,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((r,n,o)=>r+n*e[o],0)}]]),ut=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),yr=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),br={arity:3,of:(t,e,r)=>t?e:r},vr=t=>bt.has(t)||Ot.has(t)||ut.has(t)||t==="where";function kr(t){let e=gr(t,vr);if(!e.length)throw new T("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(et.has(a)||vr(a)||xr.includes(a)&&a!=="p")throw new T("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new T("stays",0,t.length);let r=Mr(e.map(({name:a})=>a)).filter(a=>a!=="p"),n=Rn(e).filter(a=>![...r,...xr].includes(a)&&!et.has(a));Pn("kept_many",e,r,St.kept);for(let a of n.slice(St.hyperparameters)){let{at:i,end:d}=Dn(e,a);throw new T("hyperparameters",i,d,{name:a,most:St.hyperparameters})}let o=Un(e),s=Bn(e);return{kept:r,hyperparameters:n,assignments:e,vectors:o,asked:s,make:a=>new he({assignments:e,kept:r,vectors:o,values:a})}}var Mr=t=>[...new Set(t)];function Pn(t,e,r,n){if(r.length<=n)return;let{at:o,end:s}=e.find(({name:a})=>a===r[n]);throw new T(t,o,s,{most:n})}function*$r(t){yield t;for(let e of t.args??[])yield*$r(e)}var ue=t=>t.flatMap(({value:e})=>[...$r(e)]),Rn=t=>Mr(ue(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Dn=(t,e)=>ue(t).find(r=>r.kind==="name"&&r.name===e);function Bn(t){let e=0;for(let{kind:r,name:n,args:o,at:s,end:a}of ue(t)){if(r!=="call"||yr.has(n))continue;let i=(n==="where"?br:Ot.get(n)??ut.get(n)??it.get(n)).arity;if(!(n==="max"||n==="min"?o.length>=2:o.length===i))throw new T("arguments",s,a,{name:n,wanted:i,got:o.length});if(ut.has(n)&&(e+=1),e>St.asked)throw new T("asked",s,a,{most:St.asked})}return e}function Un(t){let e=new Set(["p","g"]),r=n=>n.kind!=="call"?e.has(n.name):ut.has(n.name)?ut.get(n.name).vector:!Ot.has(n.name)&&n.args.some(r);for(let n=0;n<e.size;){n=e.size;for(let{name:o,value:s}of t)r(s)&&e.add(o)}return e}var he=class{constructor({assignments:e,kept:r,vectors:n,values:o}){Object.assign(this,{assignments:e,kept:r,vectors:n,values:o})}init(e){return new ge(this,e.length)}step(e,r,n,o){return[n.step(e,r,o),n]}},ge=class{#t;#r=new Map;#e=[];#n=null;constructor({assignments:e,kept:r,vectors:n,values:o},s){this.#t=s;for(let a of[...r,"p","g","k"])this.#r.set(a,new Float64Array(n.has(a)?s:1));this.#r.set("n",Float64Array.of(s));for(let[a,i]of[...et,...Object.entries(o)])this.#r.has(a)||this.#r.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#r.get(a)],c=d.length>1?1:0;this.#e.push(()=>{for(let u=0;u<l.length;u++)l[u]=d[u*c]})}}step(e,r,n){let[o,s,a]=["p","g","k"].map(d=>this.#r.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=r[d];a[0]+=1,this.#n=n;for(let d=0;d<this.#e.length;d++)this.#e[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#r.get(e.name);let r=e.args.map(o=>this.#o(o));if(ut.has(e.name))return this.#s(e.name,r[0]);if(Ot.has(e.name))return this.#i(Ot.get(e.name).of,r);if(e.name==="where")return this.#a(br.of,r);let n=yr.get(e.name)??Jn(e)??it.get(e.name).of;return r.length<2?this.#a(n,[r[0],r[0],r[0]]):r.reduce((o,s)=>this.#a(n,[o,s,s]))}#a(e,[r,n,o]){let s=new Float64Array(Math.max(r.length,n.length,o.length)),[a,i,d]=[r,n,o].map(({length:l})=>l>1?1:0);return this.#e.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(r[l*a],n[l*i],o[l*d])}),s}#i(e,r){let n=new Float64Array(1),o=r.map(s=>this.#d(s));return this.#e.push(()=>{n[0]=e(...o)}),n}#s(e,r){let n=this.#d(r),o=new Float64Array(ut.get(e).vector?this.#t:1);return this.#e.push(()=>{e==="grad"?o.set(this.#n.gradient(n)):o[0]=this.#n.value(n)}),o}#d(e){return e.length===this.#t?e:this.#a(r=>r,[e,new Float64Array(this.#t),e])}};function Jn({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:it.get("square").of,3:it.get("cube").of}[e[1].value]??null}var Gn={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Kn=t=>Gn[t]??{low:0,high:1};function fe({text:t,names:e,presets:r,lr:n}){let o=Object.values(r).find(a=>a.text===t),s=Object.assign({},...Object.values(r).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?n:Object.hasOwn(s,a)?s[a]:.5]))}function Nr(t,e,r,n){let o=Math.max(...r.map(([l,c])=>c-l))/50,s=tt(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=n==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function Ar(t,{words:e,onPick:r}){let n=b("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Kn(i),l=W(),[c,u]=d.log?[Math.log10,m=>Number((10**m).toPrecision(3))]:[m=>m,m=>m],f=d.step??(d.log?.01:.001),h=b("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:f}),g=b("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return h.addEventListener("input",()=>r(i,u(h.valueAsNumber)),{signal:t.signal}),g.addEventListener("input",()=>{Math.abs(g.valueAsNumber)<=1e6&&r(i,g.valueAsNumber)},{signal:t.signal}),n.append(b("div",{class:"gd-slider"},b("label",{for:l},i),h,g)),m=>{h.value=c(m),L(h,{"aria-valuetext":String(m)}),document.activeElement!==g&&(g.value=m)}}return{element:n,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),n.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var Q=["first","second","third","fourth"];function Or(t,e,{change:r,remove:n,place:o}){let{words:s}=t,a=t.get("methods"),i=W(),d=Object.keys(a),l=b("select",{id:i},...d.map(p=>b("option",{value:p},s.methods[p])),b("option",{value:""},s.own_rule)),c={text:"",values:{}},u={},f=null,h=t.get("rules")[e]?.values.lr,g=p=>d.map(y=>a[y]).find(y=>y.text===p)?.kind,m=p=>{let{loss:y,start:N,view:S}=o(),j=g(p)??(/sign\(|sqrt\(|norm\(/.test(p)?"adaptive":"plain");return y?Nr(y,N,S,j):.1},v=p=>{let y=Sr(p);if(y.fault)return r(e,{text:p,values:c.values});let N=fe({text:p,names:y.rule.hyperparameters,presets:a,lr:m(p)}),S=Object.entries(c.values).filter(([$])=>$ in N);h=N.lr;let j=(g(p)??"own")===(g(c.text)??"own")||!g(p);return r(e,{text:p,values:{...N,...Object.fromEntries(S.filter(([$])=>$!=="lr"||j))}})};l.addEventListener("change",()=>l.value?v(a[l.value].text):k.input.focus(),{signal:t.signal});let k=At(t,{label:s.rule,onText:v}),M=Ar(t,{words:s,onPick:(p,y)=>r(e,{text:c.text,values:{...c.values,[p]:y}})}),E=b("p",{class:"gd-play-fate"}),x=K(t,{label:"×",onPress:()=>n(e)});return L(x,{"aria-label":P(s.remove,{number:e+1}),title:P(s.remove,{number:e+1})}),{element:b("section",{class:`gd-race-panel gd-race-${Q[e]}`,"aria-label":P(s.method_number,{number:e+1})},b("div",{class:"gd-play-head"},b("label",{for:i},P(s.method_number,{number:e+1})),l,x),k.element,M.element,E),show(p,y){if(x.hidden=y,p===u.given)return u.answer;let N=Sr(p.text);if(c=p,!N.fault){let j=fe({text:p.text,names:N.rule.hyperparameters,presets:a,lr:m(p.text)});for(let $ of Object.keys(j))j[$]=p.values[$]??j[$];c={text:p.text,values:j},f={...c,rule:N.rule}}l.value=d.find(j=>a[j].text===p.text)??"";let S=k.show(p.text,N.fault);return M.show(c.values),u={given:p,answer:{runs:f,fault:S}},u.answer},suited(p,y){return!Object.hasOwn(p.values,"lr")||!(y||p.values.lr===h)?p:(h=m(p.text),{text:p.text,values:{...p.values,lr:h}})},name:()=>l.value?s.methods[l.value]:P(s.method_number,{number:e+1}),say(p,y,N,S,j){let $=Math.min(y,p.steps),z=p.divergedAt!==null&&y>=p.divergedAt,[q,G]=z?[]:[tt(S.hessian(p.points[$]))].map(C=>[C[0],C.at(-1)])[0],F=z?s.diverged:N?s.left:S.n===1?s.fares_1:s.fares;return E.textContent=P(F,{step:z?p.divergedAt:$,loss:R(p.losses[$]),length:R(p.lengths[$],2),low:R(q,2),high:R(G,2)}),j&&E.append(` ${s.ahead}`),E.classList.toggle("gd-bad",z||N),E.textContent},quiet(){E.textContent=""}}}function Sr(t){try{return{rule:kr(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var Er=2;function pe(t,e){let r=Nt(t,{label:e,shape:.62,tallest:240}),n=r.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=Q.map(a=>r.inside("path",{class:`gd-curve gd-race-${a}`})),s=Q.map(a=>r.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:r.element,describe:r.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Vn(a.flatMap(u=>u??[]));r.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((u,f)=>{let h=a[f]??[],g=r.line(h.slice(0,i+1).map((k,M)=>[M,Math.max(k,c[0]/10)]),Er);L(u,{d:g});let m=Math.min(i,h.length-1),v=h[m]>=c[0]&&h[m]<=c[1];L(s[f],v?{cx:r.x(m),cy:r.y(h[m])}:{cx:-99,cy:-99})}),gt(n,"path",l.length).forEach((u,f)=>{let{of:h,heights:g}=l[f];L(u,{class:`gd-curve gd-play-promise gd-race-${Q[h]??h}`}),L(u,{d:r.line(g.map((m,v)=>[v,m>0&&Number.isFinite(m)?m:NaN]),Er)})})}}}function Vn(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let r=e[0],[n,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[r,r]),s=Math.ceil(Math.log10(Math.min(o,r*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(n)))),10**s]}var zr=10;var Hn=3e3,Bt=["t","d"],zt=/^x([1-9]\d?)$/;function jr(t,e=[]){let r=hr(t,i=>bt.has(i)),n=Wn(r,t),o=[...me(r)],s=o.find(({kind:i,name:d})=>i==="name"&&Bt.includes(d));if(!s)return new Ut(r,n,null);if(!e.length)throw new T("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Hn/o.length);if(e.length>a)throw new T("fit_large",s.at,s.end,{most:a,got:e.length});return new Ut(r,n,e)}function Wn(t,e){let r=new Map;for(let s of me(t))s.kind==="name"&&!et.has(s.name)&&!Bt.includes(s.name)&&!r.has(s.name)&&r.set(s.name,s);if(!r.size)throw new T("no_variable",0,e.length);let n=zt.test(r.keys().next().value);for(let[s,{at:a,end:i}]of r){if(!(n?zt.test(s):s==="x"||s==="y"))throw new T(Yn(s),a,i,{name:s,product:[...s].join(" ")});if(n&&Number(zt.exec(s)[1])>zr)throw new T("variables",a,i,{most:zr})}if(!n)return r.has("y")?["x","y"]:["x"];let o=Math.max(...[...r.keys()].map(s=>Number(zt.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var Yn=t=>t==="x"||t==="y"||zt.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*me(t){yield t;for(let e of t.args??[])yield*me(e)}var Ut=class{#t=[];#r=[];#e=[];#n;#o;#a;#i;constructor(e,r,n){this.n=r.length,this.names=r,this.tree=e,this.data=n,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#n=n?this.#d(e,n):this.#c(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#a,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,r){return this.#t.push(e),this.#r.push(r),this.#t.length-1}#d(e,r){let n=r.map(o=>this.#c(e,o)).reduce((o,s)=>this.#l("+",o,s));return this.#l("/",n,this.#s(r.length,!1))}#c(e,r){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Bt.includes(e.name))return this.#s(r[Bt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(et.get(e.name),!1):o}Zn(e);let n=e.args.map(o=>this.#c(o,r));return it.get(e.name).arity===1?this.#l(e.name,n[0],n[0]):n.reduce((o,s)=>this.#l(e.name,o,s))}#l(e,r,n){let o=e==="^"&&!this.#r[n]&&{2:"square",3:"cube"}[this.#t[n]];if(o)return this.#l(o,r,r);let s=it.get(e),a=this.#r[r]||this.#r[n];this.mayKink||=a&&mr.has(e);let i=this.#s(s.of(this.#t[r],this.#t[n]),a),[d,l]=[this.#r[r],s.arity===2&&this.#r[n]];return a&&this.#e.push({operation:s,a:r,b:n,to:i,first:d,second:l}),i}value(e){let[r,n]=[this.#t,this.#e];for(let o=0;o<this.n;o++)r[o]=e[o];for(let o=0;o<n.length;o++){let s=n[o];r[s.to]=s.operation.of(r[s.a],r[s.b])}return r[this.#n]}gradient(e){return this.#g(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#g(e),gradient:this.#h(this.#o)}}hessian(e){return this.#g(e),Array.from({length:this.n},(r,n)=>(this.#u(n),this.#h(this.#i)))}#h(e){let r=new Array(this.n);for(let n=0;n<this.n;n++)r[n]=e[n];return r}#g(e){let r=this.value(e),[n,o,s]=[this.#t,this.#o,this.#e];o.fill(0),o[this.#n]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:u,second:f}=s[a];u&&(o[d]+=Et(i,o[c],i.da(n[d],n[l],n[c]))),f&&(o[l]+=Et(i,o[c],i.db(n[d],n[l],n[c])))}return r}#u(e){let[r,n,o,s]=[this.#t,this.#o,this.#a,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#e){let f=[r[i],r[d],r[l]];o[l]=0,c&&(o[l]+=Et(a,o[i],a.da(...f))),u&&(o[l]+=Et(a,o[d],a.db(...f)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#e.toReversed()){let f=[r[i],r[d],r[l]],[h,g]=[c?o[i]:0,u?o[d]:0],m=(k,M)=>(h&&h*k(...f))+(g&&g*M(...f)),v=(k,M)=>Et(a,s[l],k(...f))+(M&&M*n[l]);c&&(s[i]+=v(a.da,m(a.daa,a.dab))),u&&(s[d]+=v(a.db,m(a.dab,a.dbb)))}}};function Zn({name:t,args:e,at:r,end:n}){let o=it.get(t);if(!o)throw new T("no_comparison",r,n,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new T("arguments",r,n,{name:t,wanted:o.arity,got:e.length})}var Et=(t,e,r)=>r===0&&t.chooses?0:e*r;var Xn={1:401,2:29},Ir=t=>Xn[t.n]??11;function Lr(t,e,r){let n=Ir(t),o=([s,a],i)=>s+(a-s)*i/(n-1);return t.n===1?Array.from({length:n},(s,a)=>[o(e[0],a)]):Array.from({length:n*n},(s,a)=>[o(e[0],a%n),o(e[1],Math.floor(a/n)),...r.slice(2)])}function _r(t,e,r){let n=Lr(t,e,r),[o,s,a,i]=[-1/0,1/0,!0,null];for(let u of n){let f=t.hessian(u),h=tt(f);if(Number.isNaN(h[0])){a=!1;continue}s=Math.min(s,h[0]),o=Math.max(o,h.at(-1)),i??=f;let g=(m,v,k)=>Math.abs(m-i[v][k])>1e-9*Math.max(o,-s);a&&=!f.some((m,v)=>m.some((k,M)=>g(k,v,M)))}let d=Math.max(o,-s,0),l=t.mayKink?Qn(t,n,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:n.length}}function Qn(t,e,r){let n=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(n)return n;let[o,s]=[0,null],a=Ir(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let u=Jt(t,e[l],e[c]);u>o&&([o,s]=[u,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((u,f)=>(u+d[f])/2);Jt(t,i,c)>Jt(t,c,d)?d=c:i=c}return Jt(t,i,d)>100*Math.max(r,o)?i:null}function Jt(t,e,r){let[n,o]=[t.gradient(e),t.gradient(r)];return Math.hypot(...n.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-r[a]))}function Fr(t,e,r){let n={point:r,value:1/0};for(let s of[...Lr(t,e,r),r]){let a=t.value(s);a<n.value&&(n={point:s,value:a})}let o=e.map(([s,a])=>a-s);return qr(t,Tr(t,n),Math.max(...o)/40)}var Cr=(t,e)=>qr(t,Tr(t,e),.001);function Tr(t,e){let r=.001;for(let n=0;n<60&&Number.isFinite(r);n++){let o=to(t.hessian(e.point),t.gradient(e.point),r),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},r/=10):r*=10}return e}function to(t,e,r){let n=e.length,o=r*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<n;i++){let d=s.slice(i).reduce((l,c,u)=>Math.abs(c[i])>Math.abs(s[l][i])?i+u:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<n;l++){let c=s[l][i]/s[i][i];for(let u=i;u<=n;u++)s[l][u]-=c*s[i][u]}}let a=new Array(n).fill(0);for(let i=n-1;i>=0;i--)a[i]=s[i].slice(i+1,n).reduce((d,l,c)=>d-l*a[i+1+c],s[i][n])/s[i][i];return a}function qr(t,e,r){let n=eo(t.n);for(let o=0;r>1e-12&&o<150;o++){let s=e;for(let a of n){let i=e.point.map((l,c)=>l+r*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(r/=2)}return e}function eo(t){let e=(n,o,s)=>Array.from({length:t},(a,i)=>i===n?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let r=Array.from({length:32},(n,o)=>o*Math.PI/16);return Array.from({length:t-1},(n,o)=>r.map(s=>e(o,o+1,s))).flat()}var Pr=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Gt=(t,e)=>Array.from({length:t+1},(r,n)=>e(n));function Kt({L:t,mu:e,kink:r}){return r?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function Rr(t,e,r,{R:n,gap:o,count:s}){let a=Kt(r),i=g=>({say:g,heights:null,lengths:null}),d=(g,m)=>({say:g,heights:Gt(s,m),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:u}=r,{lr:f,beta:h=0}=e;if(t==="GradientDescent"){if(!(f<2/l))return i("long");if(a==="strong"){let g=Math.max(Math.abs(1-f*c),Math.abs(1-f*l));return d("strong",m=>l/2*n**2*g**(2*m))}return a==="convex"?f<=1/l||Pr(f,1/l)?d("convex",g=>n**2/(2*f*g)):i("half"):{...i("bent"),lengths:Gt(s,g=>Math.sqrt(o/(f*(1-f*l/2)*g)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):f<=1/l||Pr(f,1/l)?d("nesterov",g=>g?2*n**2/(f*(g+2)*(g+3)):NaN):i("half"):u?a==="bent"?i("not_convex"):{say:"bowl",heights:ro({lr:f,beta:h,nesterov:t==="NesterovMomentum",mu:c,L:l,R:n,count:s}),lengths:null}:i("not_bowl")}function ro({lr:t,beta:e,nesterov:r,mu:n,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>n+(o-n)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,u]=[1,0];for(let f=0;f<=a;f++)i[f]=Math.max(i[f],l/2*s**2*c**2),u=e*u+l*c,c-=t*(r?l*c+e*u:u)}return i}function Dr(t,{R:e,count:r}){let{L:n,mu:o}=t,s=Kt(t);if(s==="convex")return Gt(r,i=>3*n*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(n)-Math.sqrt(o))/(Math.sqrt(n)+Math.sqrt(o));return Gt(r,i=>o/2*e**2*a**(2*i))}function Br({heights:t,gaps:e,points:r,view:n,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((u,f)=>u>t[f]*(1+1e-6)+i);if(d<0)return null;let l=u=>n.some(([f,h],g)=>u[g]<f||u[g]>h),c=r.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let u=0;u<=d;u++){let f=s(r[u]);if(Math.max(f.at(-1),-f[0])>a.L*(1+1e-6)||f[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:u,low:f[0],high:f.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var no=150;function Ur(t){let{words:e}=t,r=t.get("methods"),n=b("p"),o=b("ul"),s=b("section",{class:"gd-play-promised","aria-label":e.promised},b("div",{class:"gd-over-plot"},e.promised),n,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(f,h,g,m){let v=JSON.stringify([h,g,m.slice(2)]);return v===i?a:(i=v,a=null,clearTimeout(l),l=setTimeout(()=>{a=_r(f,g,m),t.redraw()},no),null)}let u=f=>Object.keys(r).find(h=>r[h].text===f);return{element:s,draw({loss:f,text:h,view:g,start:m,lowest:v,rules:k,runners:M,names:E,count:x}){let p=c(f,h,g,m),y={heights:[],lengths:[]};if(!p)return y;let N=Math.hypot(...m.map((F,C)=>F-v.point[C])),S=f.value(m)-v.value,j={L:R(p.L),mu:R(p.mu),kappa:R(p.L/p.mu),lr:R(1/p.L),two:R(2/p.L),points:p.points},$=P(e.classes[Kt(p)],{...j,place:p.kink?.map(F=>R(F)).join(", ")});n.textContent!==$&&(n.textContent=$);let z=[];k.forEach((F,C)=>{if(!F||!M[C])return;let U=Rr(u(F.text),F.values,p,{R:N,gap:S,count:x});U.heights&&y.heights.push({of:C,heights:U.heights}),U.lengths&&y.lengths.push({of:C,heights:U.lengths});let dt=M[C].losses.map(mt=>mt-v.value),jt=mt=>tt(f.hessian(mt)),rt=Br({heights:U.heights,gaps:dt,points:M[C].points,view:g,lowest:v,curvatureAt:jt,facts:p}),kt=P(e.promises[U.say],j),ct=rt?` ${P(e.promises[rt.say],{step:rt.step,...rt.at,low:R(rt.at.low),high:R(rt.at.high)})}`:"";z.push([E[C],`: ${kt}${ct}`,rt])});let q=Dr(p,{R:N,count:x});q&&(y.heights.push({of:"lower",heights:q}),z.push(["",e.promises.lower,null]));let G=JSON.stringify(z);return G!==d&&o.replaceChildren(...z.map(([F,C,U])=>b("li",{class:U?"gd-bad":null},b("strong",{},F),C))),d=G,y}}}var Vt=class{#t;#r;#e;#n;constructor(e,r,n){this.#t=e,this.#r=n,this.#e=n.init(r),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(r))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,r]=this.#r.step(this.points.at(-1),this.#n,this.#e,this.#t);this.#e=r,this.#o(e)}#o(e){let{value:r,gradient:n}=this.#t.valueAndGradient(e);this.#n=n,this.points.push(e),this.losses.push(r),this.lengths.push(Math.sqrt(n.reduce((o,s)=>o+s*s,0))),Number.isFinite(r)||(this.divergedAt=this.steps)}};function Jr(t,e,r){let n=performance.now()+r;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>n)return!1}}var oo=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),so={abs:"torch.abs",atan:"torch.atan",ln:"torch.log",max:"torch.maximum",min:"torch.minimum"},ao=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let r=so[t]??`torch.${t}`;return e.length>2?e.reduce((n,o)=>`${r}(${n}, ${o})`):`${r}(${e.join(", ")})`},Gr={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,r])=>`torch.where(${t} > 0, ${e}, ${r})`};function xe(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return et.has(t.name)?{text:String(et.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let r=t.args.map(i=>xe(i,e)),n=r.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Gr,t.name))return{text:Gr[t.name](n),tensor:!0};if(bt.has(t.name))return{text:ao(t.name,n),tensor:!0};if(t.name==="negative")return{text:`(-${r[0].text})`,tensor:r[0].tensor};let o=r.some(({tensor:i})=>i)?r.map(({text:i})=>i):n,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var Kr=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,io=t=>oo.has(t)?`${t}_`:t;function lo(t){let[e,{text:r,tensor:n}]=[t.names.join(", "),xe(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${r}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${n?Kr(r):`T(${r})`}
`}function co(t,{assignments:e,kept:r,vectors:n,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=f=>a[f]??io(f),d=f=>n.has(f)?"zero":"T(0.0)",l=e.map(({name:f,value:h})=>{let{text:g,tensor:m}=xe(h,i),v=m?Kr(g):`T(${g})`;return`        ${i(f)} = ${n.has(f)?`${v} + zero`:v}`}),c=r.map(i),u=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...r.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${u} = kept`,"        k = k + 1",...Object.entries(s).map(([f,h])=>`        ${i(f)} = T(${Number(h)})`),...l,`        return p, (${u}${c.length?",":""})`,""].join(`
`)}function Vr({loss:t,start:e,steps:r,methods:n,source:o=null}){let s=new Set(["descend"]),a=[],i=n.map(({title:d,code:l,values:c,rule:u},f)=>{let h=`Method${f+1}`;l||a.push(co(h,u,c));let g=l?l.replace(/\{(\w+)(:\.0f)?\}/g,(m,v,k)=>k?Math.round(c[v]):String(c[v])):`${h}()`;if(l)for(let[,m]of g.matchAll(/([A-Za-z]\w*)\(/g))s.add(m);return`    ${JSON.stringify(d)}: descend(loss, start, ${g}, ${r}),`});return["# A race from the playground of How Gradient Descent Works.",...o?[`# The library: pip install ${JSON.stringify(o)}`]:[],"import torch",`from gdlib import ${[...s].sort((d,l)=>d<l?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",lo(t),"",...a.flatMap(d=>[d,""]),`start = T([${e.join(", ")}])`,"paths = {",...i,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function we(t,e,{label:r,onMove:n,steps:o,axis:s="both"}){let a=D("circle",{class:"gd-handle-dot",r:8}),i=D("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});d.append(i,a);let l=[0,0],c=([h,g])=>{let m=(v,[k,M])=>Math.min(M,Math.max(k,v));l=[s==="y"?l[0]:m(h,e.domains.x),s==="x"?l[1]:m(g,e.domains.y)],n(l)},u=h=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-g.left),e.y.invert(h.clientY-g.top)]},f=(h,g)=>d.addEventListener(h,g,{signal:t.signal});return f("pointerdown",h=>{h.button||(d.setPointerCapture(h.pointerId),d.focus({preventScroll:!0}),h.preventDefault())}),f("pointermove",h=>{d.hasPointerCapture(h.pointerId)&&c(u(h))}),f("keydown",h=>{let[g,m]=o(),v=h.shiftKey?10:1,[k,M]=[s==="y"?[0,m]:[g,0],s==="x"?[g,0]:[0,m]],E={ArrowRight:k,ArrowLeft:[-k[0],-k[1]],ArrowUp:M,ArrowDown:[-M[0],-M[1]],PageUp:[10*M[0],10*M[1]],PageDown:[-10*M[0],-10*M[1]]}[h.key],x={Home:0,End:1}[h.key];if(E)c([l[0]+v*E[0],l[1]+v*E[1]]);else if(x!==void 0)c(s==="y"?[l[0],e.domains.y[x]]:[e.domains.x[x],l[1]]);else return;h.preventDefault()}),{element:d,place([h,g],m){l=[h,g];let[v,[k,M]]=s==="y"?[g,e.domains.y]:[h,e.domains.x];L(d,{transform:`translate(${e.x(h)},${e.y(g)})`,"aria-valuenow":Number(v.toFixed(6)),"aria-valuemin":k,"aria-valuemax":M,"aria-valuetext":m})}}}var ho=Array.prototype,go=ho.slice;function uo(t,e){return t-e}function fo(t){for(var e=0,r=t.length,n=t[r-1][1]*t[0][0]-t[r-1][0]*t[0][1];++e<r;)n+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return n}var Hr=t=>()=>t;function po(t,e){for(var r=-1,n=e.length,o;++r<n;)if(o=mo(t,e[r]))return o;return 0}function mo(t,e){for(var r=e[0],n=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],u=t[i],f=u[0],h=u[1];if(xo(d,u,e))return 0;c>n!=h>n&&r<(f-l)*(n-c)/(h-c)+l&&(o=-o)}return o}function xo(t,e,r){var n;return wo(t,e,r)&&vo(t[n=+(t[0]===e[0])],r[n],e[n])}function wo(t,e,r){return(e[0]-t[0])*(r[1]-t[1])===(r[0]-t[0])*(e[1]-t[1])}function vo(t,e,r){return t<=e&&e<=r||r<=e&&e<=t}function yo(){}var lt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Yr(){var t=1,e=1,r=qt,n=d;function o(l){var c=r(l);if(Array.isArray(c))c=c.slice().sort(uo);else{let u=Ft(l,bo);for(c=vt(...Tt(u[0],u[1],c),c);c[c.length-1]>=u[1];)c.pop();for(;c[1]<u[0];)c.shift()}return c.map(u=>s(l,u))}function s(l,c){let u=c==null?NaN:+c;if(isNaN(u))throw new Error(`invalid value: ${c}`);var f=[],h=[];return a(l,u,function(g){n(g,l,u),fo(g)>0?f.push([g]):h.push(g)}),h.forEach(function(g){for(var m=0,v=f.length,k;m<v;++m)if(po((k=f[m])[0],g)!==-1){k.push(g);return}}),{type:"MultiPolygon",value:c,coordinates:f}}function a(l,c,u){var f=new Array,h=new Array,g,m,v,k,M,E;for(g=m=-1,k=ft(l[0],c),lt[k<<1].forEach(x);++g<t-1;)v=k,k=ft(l[g+1],c),lt[v|k<<1].forEach(x);for(lt[k<<0].forEach(x);++m<e-1;){for(g=-1,k=ft(l[m*t+t],c),M=ft(l[m*t],c),lt[k<<1|M<<2].forEach(x);++g<t-1;)v=k,k=ft(l[m*t+t+g+1],c),E=M,M=ft(l[m*t+g+1],c),lt[v|k<<1|M<<2|E<<3].forEach(x);lt[k|M<<3].forEach(x)}for(g=-1,M=l[m*t]>=c,lt[M<<2].forEach(x);++g<t-1;)E=M,M=ft(l[m*t+g+1],c),lt[M<<2|E<<3].forEach(x);lt[M<<3].forEach(x);function x(p){var y=[p[0][0]+g,p[0][1]+m],N=[p[1][0]+g,p[1][1]+m],S=i(y),j=i(N),$,z;($=h[S])?(z=f[j])?(delete h[$.end],delete f[z.start],$===z?($.ring.push(N),u($.ring)):f[$.start]=h[z.end]={start:$.start,end:z.end,ring:$.ring.concat(z.ring)}):(delete h[$.end],$.ring.push(N),h[$.end=j]=$):($=f[j])?(z=h[S])?(delete f[$.start],delete h[z.end],$===z?($.ring.push(N),u($.ring)):f[z.start]=h[$.end]={start:z.start,end:$.end,ring:z.ring.concat($.ring)}):(delete f[$.start],$.ring.unshift(y),f[$.start=S]=$):f[S]=h[j]={start:S,end:j,ring:[y,N]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,u){l.forEach(function(f){var h=f[0],g=f[1],m=h|0,v=g|0,k=ve(c[v*t+m]);h>0&&h<t&&m===h&&(f[0]=Wr(h,ve(c[v*t+m-1]),k,u)),g>0&&g<e&&v===g&&(f[1]=Wr(g,ve(c[(v-1)*t+m]),k,u))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),u=Math.floor(l[1]);if(!(c>=0&&u>=0))throw new Error("invalid size");return t=c,e=u,o},o.thresholds=function(l){return arguments.length?(r=typeof l=="function"?l:Array.isArray(l)?Hr(go.call(l)):Hr(l),o):r},o.smooth=function(l){return arguments.length?(n=l?d:yo,o):n===d},o}function bo(t){return isFinite(t)?t:NaN}function ft(t,e){return t==null?!1:+t>=e}function ve(t){return t==null||isNaN(t=+t)?-1/0:t}function Wr(t,e,r,n){let o=n-e,s=r-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var pt=60,Ht=14,Zr=250;function Xr(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),r="";return(n,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===r)return;r=d;let l=([p,y],N)=>p+(y-p)*N/(pt-1),c=Array.from({length:pt*pt},(p,y)=>{let N=n.value([l(s.x,y%pt),l(s.y,Math.floor(y/pt))]);return Number.isNaN(N)?1/0:N}),u=Yr().size([pt,pt]).thresholds(ko(c))(c),f=p=>t.x(l(s.x,p-.5)).toFixed(1),h=p=>t.y(l(s.y,p-.5)).toFixed(1),g=p=>`M${p.map(([y,N])=>`${f(y)},${h(N)}`).join("L")}Z`,[m,...v]=gt(e,"path",Ht+1),[k,M,E,x]=[...s.x.map(t.x),...s.y.map(t.y)];L(m,{d:`M${k},${x}H${M}V${E}H${k}Z`,style:"--gd-height: 0"}),v.forEach((p,y)=>{let N=(u[y]?.coordinates??[]).flat().map(g).join("");L(p,{d:N,style:`--gd-height: ${(y+1)/Ht}`})})}}function ko(t){let e=t.filter(Number.isFinite).sort((r,n)=>r-n);return e.length?Array.from({length:Ht},(r,n)=>ie(e,((n+.7)/Ht)**2)):[]}function be(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return r=>{gt(e,"path",r.length,{d:Mo}).forEach((n,o)=>{L(n,{transform:`translate(${t.x(r[o][0])},${t.y(r[o][1])})`})})}}var Mo=`M${Array.from({length:10},(t,e)=>{let[r,n]=[e*Math.PI/5,e%2?3.6:9];return`${(n*Math.sin(r)).toFixed(2)},${(-n*Math.cos(r)).toFixed(2)}`}).join("L")}Z`;function ke(t,e,r){let n=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Wt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));r([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",n,{signal:t.signal})}function Me(t,e){let r=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[n,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>r.appendChild(D(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(L(r,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([M,E])=>[t.x(M),t.y(E)]),c=l.findIndex(([M,E])=>!(Math.abs(M)<5e3&&Math.abs(E)<5e3)),u=c<0?l:l.slice(0,c),f=c>0?No(u.at(-1),l[c]):null,h=$o(u),g=h.length?`M${[...h,...f?[f]:[]].map(ye).join("L")}`:"";L(n,{d:g}),L(o,{d:g}),L(s,{d:l.length>Zr?"":h.map(M=>`M${ye(M)}h0`).join("")});let m=l.at(-1),v=c>=0||!Wt(t,m),k=v?Ao(t,f?[...u,f]:u):null;return L(a,{d:k?`M${ye(k)}m-6,-6l12,12m0,-12l-12,12`:""}),L(i,v?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),v}}var ye=([t,e])=>`${wt(t)},${wt(e)}`;function $o(t){if(t.length<=Zr)return t;let e=t.slice(0,1);for(let r=1;r<t.length;r++){let[[n,o],[s,a]]=[e.at(-1),t[r]];(Math.abs(s-n)+Math.abs(a-o)>=1.5||r===t.length-1)&&e.push(t[r])}return e}function Wt({domains:t,x:e,y:r},[n,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(r)];return n>=s-1&&n<=a+1&&o>=d-1&&o<=i+1}function No([t,e],[r,n]){let o=Math.max(Math.abs(r-t),Math.abs(n-e));return Number.isFinite(o)?[t+4e3*(r-t)/o,e+4e3*(n-e)/o]:null}function Ao(t,e){let r=e.findLastIndex(s=>Wt(t,s));if(r<0||r===e.length-1)return null;let[n,o]=[e[r],e[r+1]];for(let s=0;s<24;s++){let a=[(n[0]+o[0])/2,(n[1]+o[1])/2];Wt(t,a)?n=a:o=a}return n}function tn(t,e){let{words:r}=t,n=(x,p)=>P(r.place,{point:x.map(y=>R(y)).join(", "),loss:R(p.value(x))}),o=x=>()=>[x.domains.x,x.domains.y].map(([p,y])=>(y-p)/100),s=Nt(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),a=Xr(s),i=Q.map(x=>Me(s,x)),d=be(s);ke(t,s,e);let l=we(t,s,{label:r.start,onMove:e,steps:o(s)}),c=Nt(t,{label:r.name,shape:.9,tallest:470,interactive:!0}),u=c.inside("path",{class:"gd-curve gd-play-hill"}),f=Q.map(x=>Me(c,x)),h=be(c),g=([x])=>e([x]);ke(t,c,g);let m=we(t,c,{label:r.start,onMove:g,steps:o(c),axis:"x"}),v="",k=[0,1];function M({loss:x,text:p,view:y,start:N,lowest:S,paths:j}){s.frame({x:{domain:y[0],label:x.names[0]},y:{domain:y[1],label:x.names[1]}});let $=N.slice(2);return a({value:z=>x.value($.length?[...z,...$]:z)},[p,$]),d(Qr(S,y)?[S.point]:[]),l.place(N,n(N,x)),j.map((z,q)=>i[q](z))}function E({loss:x,text:p,view:y,start:N,lowest:S,paths:j}){let $=JSON.stringify([p,y]),z=$===v?null:le(...y[0],400).map(F=>[F,x.value([F])]);z&&(k=So(z.map(([,F])=>F))),c.frame({x:{domain:y[0],label:x.names[0]},y:{domain:k,label:r.loss}}),v=$,L(u,{d:c.line(le(...y[0],400).map(F=>[F,x.value([F])]))}),h(Qr(S,y.slice(0,1))?[[S.point[0],S.value]]:[]);let q=x.value(N);return m.place([N[0],Number.isFinite(q)?Math.max(k[0],Math.min(k[1],q)):k[1]],n(N,x)),j.map(F=>F.map(([C])=>[C,x.value([C])])).map((F,C)=>f[C](Number.isFinite(q)?F:[]))}return{element:b("div",{},s.element,c.element),describe:x=>(s.element.hidden?c:s).describe(x),get svg(){return s.element.hidden?c.svg:s.svg},draw(x){let p=x.loss.n===1;return s.element.hidden=p,c.element.hidden=!p,(p?E:M)(x)}}}var Qr=({point:t,value:e},r)=>Number.isFinite(e)&&r.every(([n,o],s)=>t[s]>=n&&t[s]<=o);function So(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[r,n,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-r>5*(n-r)?n:o,a=(s-r||1)*.08;return[r-a,s+a]}var en=`/* The playground. */

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
`;var Eo=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function rn(t,e){let r=t.cloneNode(!0),n=[t,...t.querySelectorAll("*")];return[r,...r.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(n[s]);o.removeAttribute("class"),o.setAttribute("style",Eo.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),r.setAttribute("xmlns","http://www.w3.org/2000/svg"),r.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(r)}function nn(t,e){let r={name:"python3",display_name:"Python 3",language:"python"},n=(a,i)=>{let d=i.trimEnd().split(`
`).map((l,c,u)=>c<u.length-1?`${l}
`:l);return{cell_type:"code",id:a,execution_count:null,metadata:{},outputs:[],source:d}},o=`try:
    import gdlib
except ImportError:
    %pip install --quiet ${JSON.stringify(e)}`,s=[...e?[n("install",o)]:[],n("race",t)];return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:r},cells:s},null,1)}function $e(t,e,r){let n=URL.createObjectURL(new Blob([r],{type:e})),o=document.createElement("a");o.href=n,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var on=en,zo=10;function sn(t,e){let{words:r}=t,n=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(w=>[w,t.get(w)])),a=null,i="",d="",l=null,c=[],u=[],f=[],h=w=>{u=[],t.set(w),m()},g=0,m=()=>{clearTimeout(g),g=setTimeout(()=>e.set(ee(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(g));function v(w,A){let O=JSON.stringify([w,A]);if(O===d)return null;try{return a=jr(w,A),[i,d]=[w,O],l=null,null}catch(I){if(I.name!=="Fault")throw I;return I}}let k=[],M=(w,A)=>(k=[...w,...k.slice(w.length)],Array.from({length:A},(O,I)=>k[I]??0)),E=(w,A)=>h({rules:t.get("rules").with(w,A)}),x=w=>h({rules:t.get("rules").toSpliced(w,1)}),p=()=>({loss:a,start:t.get("start"),view:t.get("view")}),y=Q.map((w,A)=>Or(t,A,{change:E,remove:x,place:p})),N=W(),S=b("select",{id:N},...Object.keys(n).map(w=>b("option",{value:w},r.losses[w])),b("option",{value:""},r.own_loss)),j=(w,A)=>w.addEventListener("change",A,{signal:t.signal});j(S,()=>{if(!S.value)return z.input.focus();let{text:w,view:A,start:O,data:I}=n[S.value];return G={text:xt(I),fault:null},v(w,I),h({loss:w,view:A,start:O,data:I}),$(!0)});let $=w=>h({rules:t.get("rules").map((A,O)=>y[O].suited(A,w))}),z=At(t,{label:r.formula,onText(w){let A=v(w,t.get("data"));h(A?{loss:w}:{loss:w,start:M(t.get("start"),a.n)}),A||$(!1)}}),q=At(t,{label:r.points,rows:3,onText(w){let A=It(w);G={text:w,fault:A?null:new T("bad_points",0,w.length,{most:Y.points})},A?h({data:A}):t.redraw()}}),G={text:"",fault:null},C=tn(t,w=>h({start:[...w,...t.get("start").slice(w.length)]})),U=W(),dt=b("input",{id:U,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});j(dt,()=>{let{found:w}=re(new URLSearchParams({start:dt.value.replaceAll(/[ ;]+/g,",")}).toString(),o);w.start?.length===a.n&&h({start:w.start}),dt.value=t.get("start").join(", ")});let jt=w=>()=>{let A=t.get("view").map(([O,I])=>{let[V,Z]=[(O+I)/2,(I-O)/2*w];return[V-Z,V+Z].map(nt=>Number(nt.toPrecision(6)))});A.every(([O,I])=>I-O>1e-5&&Math.max(-O,I)<Y.size)&&h({view:A})},rt=()=>{let w=[...t.get("start"),0];h({view:t.get("view").map(([A,O],I)=>[w[I]-(O-A)/2,w[I]+(O-A)/2].map(V=>Number(V.toPrecision(6))))})},kt=W(),ct=b("input",{type:"range",id:kt,min:0,step:1});ct.addEventListener("input",()=>h({shown:ct.valueAsNumber}),{signal:t.signal});let mt=b("output",{for:kt}),Ae=W(),ht=b("select",{id:Ae},...[10,20,50,100,200,500,1e3].map(w=>b("option",{value:w},w)));j(ht,()=>h({steps:Number(ht.value),shown:Number(ht.value)}));let Mt=or(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),Se=K(t,{label:r.play,onPress(){Mt.at()===null&&h({shown:t.get("steps")}),Mt.toggle()}}),Oe=w=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+w))}),$t=(w,A)=>L(w,{"aria-label":A,title:A}),an=$t(K(t,{label:"◀",onPress:Oe(-1)}),r.step_back),ln=$t(K(t,{label:"▶",onPress:Oe(1)}),r.step_forth),Ee=K(t,{label:r.add,onPress(){let w=t.get("rules").map(({text:O})=>O),A=Object.values(o).find(({text:O})=>!w.includes(O));h({rules:[...t.get("rules"),{text:A.text,values:{}}]})}}),ze=pe(t,r.losses_chart),je=pe(t,r.lengths_chart),Ie=Ur(t),Le=ir(t,({loss:w,start:A,steps:O,rules:I})=>{let{text:V,view:Z,data:nt}=n[w];G={text:xt(nt),fault:null},h({loss:V,view:Z,data:nt,start:A,steps:O,shown:O,rules:I})}),_e=b("p",{class:"gd-play-here"}),Yt=b("p",{class:"gd-play-fault",hidden:!0}),Zt=b("output",{class:"gd-play-copied"}),Fe=e.link&&K(t,{label:r.copy_link,onPress:()=>Te(e.link(ee(s(),o)))}),dn=document.fullscreenEnabled?K(t,{label:r.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",Ce=()=>Vr({loss:a,start:t.get("start"),steps:t.get("steps"),source:e.source,methods:f.map(({text:w,values:A,rule:O},I)=>{let V=Object.values(o).find(Z=>Z.text===w);return{title:`${I+1}. ${y[I].name()}`,code:V?.code??null,values:A,rule:O}})}),cn=[...Fe?[Fe]:[],K(t,{label:r.copy_python,onPress:()=>Te(Ce())}),K(t,{label:r.save_notebook,onPress:()=>$e("race.ipynb","application/x-ipynb+json",nn(Ce(),e.source))}),K(t,{label:r.save_picture,onPress:()=>$e("race.svg","image/svg+xml",rn(C.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Te(w){try{await navigator.clipboard.writeText(w),Zt.textContent=r.copied,t.say(r.copied)}catch{Zt.textContent=w}}let qe=w=>b("div",{class:"gd-over-plot"},w),Xt=(w,A,...O)=>b("div",{class:"gd-choice"},b("label",{for:w},A),...O);t.root.append(Yt,b("div",{class:"gd-play-loss"},Xt(N,r.loss_choice,S),z.element,q.element),b("div",{class:"gd-two gd-play-two"},b("div",{},C.element,b("div",{class:"gd-slider"},b("label",{for:kt},r.step),ct,mt),b("div",{class:"gd-row"},Se,an,ln,Xt(Ae,r.of_steps,ht)),b("div",{class:"gd-row"},Xt(U,r.start,dt),$t(K(t,{label:"+",onPress:jt(.5)}),r.closer),$t(K(t,{label:"−",onPress:jt(2)}),r.wider),$t(K(t,{label:"◎",onPress:rt}),r.around)),_e),b("div",{class:"gd-play-methods"},...y.map(({element:w})=>w),b("div",{class:"gd-row"},Ee)),b("div",{},qe(r.losses_chart),ze.element,qe(r.lengths_chart),je.element,Ie.element)),b("div",{class:"gd-row gd-play-take"},...cn,dn,Zt),Le.element);function Pe(){let w=re(e.get(),o),A=w.found;v(A.loss??t.get("loss"),A.data??t.get("data")),a||v(t.get("loss"),t.get("data"));let O=A.steps??t.get("steps");A.start=M(A.start??t.get("start"),a.n),A.shown=Math.min(O,A.shown??O),G={text:xt(A.data??t.get("data")),fault:null},t.set(A),u=w.wrong}Pe(),e.onChange(Pe,t.signal);function hn(w){let A=t.get("start");c=w.map((I,V)=>{if(!I)return null;let Z=JSON.stringify([d,A,I.text,I.values]);return c[V]?.key===Z?c[V]:{key:Z,runner:new Vt(a,A,I.rule.make(I.values))}});let O=c.filter(Boolean).map(({runner:I})=>I);return Jr(O,t.get("steps"),zo)||t.redraw(),c.map(I=>I?.runner??null)}t.onDraw(()=>{let w=[z.show(t.get("loss"),v(t.get("loss"),t.get("data")))],A=t.get("data");q.element.hidden=!A.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(It(G.text))!==JSON.stringify(A)&&!G.fault&&(G.text=xt(A)),w.push(q.show(G.text,G.fault)),S.value=Object.keys(n).find(_=>n[_].text===t.get("loss"))??"";let O=M(t.get("start"),a.n);O.length!==t.get("start").length&&t.set({start:O});let I=t.get("view"),V=t.get("rules");y.forEach(({element:_},H)=>{_.hidden=H>=V.length}),Ee.hidden=V.length>=Y.rules;let Z=V.map((_,H)=>y[H].show(_,V.length===1));w.push(...Z.map(({fault:_})=>_));let nt=Z.map(({runs:_})=>_),ot=hn(nt);f=nt.filter(Boolean),l??=Fr(a,I,O);for(let _ of ot)l=Io(a,l,_);let X=t.get("steps"),st=Math.min(X,Mt.at()??t.get("shown"));L(ct,{max:X,"aria-valuetext":P(r.step_of,{step:st,steps:X})}),ct.value=st,Ne(mt,String(st)),[...ht.options].some(({value:_})=>Number(_)===X)||ht.add(new Option(X,X)),ht.value=X,Ne(Se,Mt.at()===null?r.play:r.stop),document.activeElement!==dt&&(dt.value=O.map(_=>Number(_.toPrecision(6))).join(", "));let gn=Q.map((_,H)=>ot[H]?.points.slice(0,st+1)??[]),un=C.draw({loss:a,text:d,view:I,start:O,lowest:l,paths:gn}),fn=jo(ot,st,l.value),Re=ot.map((_,H)=>_?`${y[H].name()}: ${y[H].say(_,st,un[H],a,H===fn)}`:(y[H].quiet(),"")),pn=tt(a.hessian(O));_e.textContent=P(a.n===1?r.here_1:r.here,{loss:R(a.value(O)),length:R(Math.hypot(...a.gradient(O)),2),values:pn.map(_=>R(_,3)).join(", ")});let mn=y.map(_=>_.name()),Qt=Ie.draw({loss:a,text:d,view:I,start:O,lowest:l,rules:nt,runners:ot,names:mn,count:X});ot.length&&ot.every(_=>_?.isDone(X))&&Le.judge({text:i,start:O,runners:ot,rules:nt,lowest:l,steps:X,lower:Qt.heights.find(({of:_})=>_==="lower")?.heights??null});let De=_=>ot.map(H=>H&&_(H));ze.draw({series:De(({losses:_})=>_.map(H=>H-l.value)),shown:st,steps:X,promised:Qt.heights}),je.draw({series:De(({lengths:_})=>_),shown:st,steps:X,promised:Qt.lengths}),C.describe(P(r.picture,{formula:i,steps:st,said:Re.join(" ")})),Yt.hidden=!u.length,Ne(Yt,u.length?P(r.bad_link,{parts:u.join(", ")}):""),Mt.at()===null&&t.say(w.filter(Boolean).join(" ")||Re.join(" "))})}function jo(t,e,r){let n=t.map(a=>{let i=a?.losses[Math.min(e,a.steps)]-r;return Number.isFinite(i)?i:1/0}),[o,s]=n.toSorted((a,i)=>a-i);return o<.999*s?n.indexOf(o):-1}function Ne(t,e){t.textContent!==e&&(t.textContent=e)}function Io(t,e,r){if(!r)return e;let n=r.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(n<e.value))return e;let o=Cr(t,{point:r.points[r.losses.indexOf(n)],value:n});return o.value>-1/0?o:{point:r.points[0],value:n}}var Lo={playground:{render:t=>sn(t,Qe()),style:on}},di={render({model:t,el:e}){return Ye(Lo,t,e)}};export{di as default};
