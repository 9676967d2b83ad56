/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-3738883d78b1533ea65b80ceb599a68c6dde66f4d5e59feabaef32703b542ec7
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var gn=Object.defineProperty;var mt=(t,e)=>{for(var o in e)gn(t,o,{get:e[o],enumerable:!0})};var mo=`/* Cloud: walks over the band where most of them are. */

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
`;var po=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var go=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var ho=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var fo=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var uo=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;var xo=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function bo(t,e,o){let s=e.get("kind"),n=new ge(e,o);return yn(o),o.classList.add("gd-live",`gd-${s}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[s].render(n),n.start(),()=>n.end()}var ge=class{#e=[];#t=[];#o=0;#n=0;#s=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#s.signal}get(e){return this.model.get(e)}set(e){for(let[o,s]of Object.entries(e))this.model.set(o,s);this.model.save_changes()}onStart(e){this.#e.push(e)}onDraw(e){this.#t.push(e)}redraw=()=>{this.#o||=requestAnimationFrame(()=>{this.#o=0,this.drawNow()})};drawNow(){for(let e of this.#t)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#e)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#o),clearTimeout(this.#n),this.#s.abort(),this.root.replaceChildren()}};function yn(t){let e=t.getRootNode(),o=e===document||!e.querySelector?document.head:e;if(o.querySelector("style[data-gd]"))return;let s=document.createElement("style");s.dataset.gd="",s.textContent=fo+go+ho+mo+po+uo+xo,o.append(s)}var je={};mt(je,{render:()=>In});function k(t,e={},...o){return vo(document.createElement(t),e,o)}function et(t,e={},...o){return vo(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function A(t,e){for(let[o,s]of Object.entries(e))s==null||s===!1?t.removeAttribute(o):t.setAttribute(o,s===!0?"":s);return t}function tt(t,e,o,s={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(et(e,s));return[...t.children]}function vo(t,e,o){return A(t,e),t.append(...o),t}var wo=0;function Ft(){return wo+=1,`gd-${wo}-${Math.random().toString(36).slice(2,8)}`}function U(t,e,{label:o,options:s,text:n=String,toValue:r=i=>i,toPlace:l=i=>i,onPick:c=i=>t.set({[e]:i})}){let i=Ft(),a=k("input",{type:"range",id:i}),d=k("output",{for:i}),p=k("div",{class:"gd-slider"},k("label",{for:i},o),a,d),g="";return a.addEventListener("input",()=>c(r(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:h,max:m,step:x}=s(),M=`${h} ${m} ${x}`;M!==g&&A(a,{min:h,max:m,step:x}),g=M,a.value=l(t.get(e));let y=n(t.get(e));d.textContent=y,a.setAttribute("aria-valuetext",y)}),p}function nt(t,e,{label:o,choices:s,onPick:n=r=>({[e]:r})}){let r=Ft(),l=k("select",{id:r},...Object.entries(s).map(([c,i])=>k("option",{value:c},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),k("div",{class:"gd-choice"},k("label",{for:r},o),l)}function bt(t,e,{label:o,onPick:s=n=>({[e]:n})}){let n=k("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(s(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),k("label",{class:"gd-toggle"},n,k("span",{},o))}function st(t,{label:e,onPress:o}){let s=k("button",{type:"button",class:"gd-button"},e);return s.addEventListener("click",o,{signal:t.signal}),s}function it(...t){return k("div",{class:"gd-row"},...t)}function R(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function F(t,e=3){if(!Number.isFinite(t)||t===0)return R(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[s,n]=t.toExponential(e-1).split("e");return`${s.replace("-","−")} × ${he(Number(n))}`}return R(t,Math.max(0,e-1-o))}function he(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function yo(t){return String(Number(t.toPrecision(10))).replace("-","−")}function I(t,e){return t.replace(/\{(\w+)\}/g,(o,s)=>e[s]??o)}function rt(t,e,{label:o,onMove:s,steps:n,axis:r="both"}){let l=et("circle",{class:"gd-handle-dot",r:8}),c=et("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":{x:"horizontal",y:"vertical"}[r]});i.append(c,l);let a=[0,0],d=([h,m])=>{let x=(M,[y,w])=>Math.min(w,Math.max(y,M));a=[r==="y"?a[0]:x(h,e.domains.x),r==="x"?a[1]:x(m,e.domains.y)],s(a)},p=h=>{let m=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-m.left),e.y.invert(h.clientY-m.top)]},g=(h,m)=>i.addEventListener(h,m,{signal:t.signal});return g("pointerdown",h=>{h.button||(i.setPointerCapture(h.pointerId),i.focus({preventScroll:!0}),h.preventDefault())}),g("pointermove",h=>{i.hasPointerCapture(h.pointerId)&&d(p(h))}),g("keydown",h=>{let[m,x]=n(),M=h.shiftKey?10:1,[y,w]=[r==="y"?[0,x]:[m,0],r==="x"?[m,0]:[0,x]],f={ArrowRight:y,ArrowLeft:[-y[0],-y[1]],ArrowUp:w,ArrowDown:[-w[0],-w[1]],PageUp:[10*w[0],10*w[1]],PageDown:[-10*w[0],-10*w[1]]}[h.key],v={Home:0,End:1}[h.key];if(f)d([a[0]+M*f[0],a[1]+M*f[1]]);else if(v!==void 0)d(r==="y"?[a[0],e.domains.y[v]]:[e.domains.x[v],a[1]]);else return;h.preventDefault()}),{element:i,place([h,m],x){a=[h,m];let[M,[y,w]]=r==="y"?[m,e.domains.y]:[h,e.domains.x];A(i,{transform:`translate(${e.x(h)},${e.y(m)})`,"aria-valuenow":Number(M.toFixed(6)),"aria-valuemin":y,"aria-valuemax":w,"aria-valuetext":x})}}}function fe(t,e,{places:o,heights:s,put:n,at:r,go:l,allowed:c=()=>!0}){let i=(f,[v,b])=>Math.min(b,Math.max(v,f)),a=f=>{let[v,b,S]=[o()[0],o().at(-1),o().length];return i(Math.round((f-v)/(b-v)*(S-1)),[0,S-1])},d=([f,v])=>{let[b,S,N]=[r(),a(f),[...s()]],[V,u]=[N[b],i(v,e.domains.y)],$=Math.abs(S-b);for(let C=1;C<=$;C++)N[b+Math.sign(S-b)*C]=V+(u-V)*C/$;N[S]=u,l(S),n(N)},p=f=>{let v=e.svg.getBoundingClientRect();return[e.x.invert(f.clientX-v.left),e.y.invert(f.clientY-v.top)]},g=(f,v,b)=>Math.abs(b(f)-b(i(f,v)))<12,h=([f,v])=>g(f,e.domains.x,e.x)&&g(v,e.domains.y,e.y),m=(f,v)=>e.svg.addEventListener(f,v,{signal:t.signal}),x=null,M=!1,y=()=>{M=!0,l(a(x.place[0])),d(x.place)},w=()=>{x=null,M=!1};return e.svg.classList.add("gd-freehand"),m("pointerdown",f=>{let v=p(f);f.button||!f.isPrimary||!c()||!h(v)||f.target.closest(".gd-handle")||(x={place:v,left:f.clientX,heights:s()},f.pointerType==="mouse"&&(f.preventDefault(),e.svg.setPointerCapture(f.pointerId),y()))}),m("pointermove",f=>{!x||!f.isPrimary||!M&&Math.abs(f.clientX-x.left)<4||(M||y(),d(p(f)))}),m("pointerup",w),m("pointercancel",()=>{M&&n(x.heights),w()}),{nearest:a,stroke:d}}function Ht(t,e,o){let s=20,{label:n,places:r,heights:l,text:c,allowed:i=()=>!0}=o,{at:a=()=>s,go:d=M=>s=M}=o,{rise:p=()=>(e.domains.y[1]-e.domains.y[0])/60}=o,g=()=>r()[1]-r()[0],{nearest:h,stroke:m}=fe(t,e,{...o,at:a,go:d}),x=rt(t,e,{label:n,onMove:([M,y])=>{Math.abs(M-r()[a()])>g()/2&&y===l()[a()]?d(h(M)):m([M,y]),t.redraw()},steps:()=>[g(),p()]});return()=>{x.element.style.display=i()?"":"none";let[M,y]=[r()[a()],l()[a()]];i()&&x.place([M,y],c(M,y))}}function ue(t){return t===null?NaN:+t}function xe(t,e){let o=0;if(e===void 0)for(let s of t)s!=null&&(s=+s)>=s&&++o;else{let s=-1;for(let n of t)(n=e(n,++s,t))!=null&&(n=+n)>=n&&++o}return o}function Wt(t,e){let o,s;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=s=n):(o>n&&(o=n),s<n&&(s=n)));else{let n=-1;for(let r of t)(r=e(r,++n,t))!=null&&(o===void 0?r>=r&&(o=s=r):(o>r&&(o=r),s<r&&(s=r)))}return[o,s]}var kn=Math.sqrt(50),Mn=Math.sqrt(10),$n=Math.sqrt(2);function Ut(t,e,o){let s=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(s)),r=s/Math.pow(10,n),l=r>=kn?10:r>=Mn?5:r>=$n?2:1,c,i,a;return n<0?(a=Math.pow(10,-n)/l,c=Math.round(t*a),i=Math.round(e*a),c/a<t&&++c,i/a>e&&--i,a=-a):(a=Math.pow(10,n)*l,c=Math.round(t/a),i=Math.round(e/a),c*a<t&&++c,i*a>e&&--i),i<c&&.5<=o&&o<2?Ut(t,e,o*2):[c,i,a]}function Nt(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let s=e<t,[n,r,l]=s?Ut(e,t,o):Ut(t,e,o);if(!(r>=n))return[];let c=r-n+1,i=new Array(c);if(s)if(l<0)for(let a=0;a<c;++a)i[a]=(r-a)/-l;else for(let a=0;a<c;++a)i[a]=(r-a)*l;else if(l<0)for(let a=0;a<c;++a)i[a]=(n+a)/-l;else for(let a=0;a<c;++a)i[a]=(n+a)*l;return i}function be(t,e,o){return e=+e,t=+t,o=+o,Ut(t,e,o)[2]}function Zt(t,e,o){let s;for(;;){let n=be(t,e,o);if(n===s||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),s=n}}function Jt(t){return Math.max(1,Math.ceil(Math.log(xe(t))/Math.LN2)+1)}function we(t,e,o=ue){if(!(!(s=t.length)||isNaN(e=+e))){if(e<=0||s<2)return+o(t[0],0,t);if(e>=1)return+o(t[s-1],s-1,t);var s,n=(s-1)*e,r=Math.floor(n),l=+o(t[r],r,t),c=+o(t[r+1],r+1,t);return l+(c-l)*(n-r)}}function J(t,{label:e,shape:o=.62,tallest:s=380,interactive:n=!1}){let r=et("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=et("g",{class:"gd-grid","aria-hidden":"true"}),c=et("text",{class:"gd-axis-label","aria-hidden":"true"}),i=et("text",{class:"gd-axis-label","aria-hidden":"true"}),a=et("svg",{class:"gd-inside"}),d=et("g");r.append(l,a,d,c,i);let p=k("div",{class:"gd-plot-box"},r),g=null,h=600,m={left:44,right:12,top:10,bottom:40},x=()=>{let v=h;return h=Math.round(p.clientWidth)||h,h!==v};t.onStart(x);let M=new ResizeObserver(()=>{x()&&t.redraw()});M.observe(p),t.signal.addEventListener("abort",()=>M.disconnect());function y(){let v=Math.round(Math.min(s,Math.max(200,h*o)));return g?.width===h&&g?.height===v?!1:(g={width:h,height:v},A(r,{width:h,height:v,viewBox:`0 0 ${h} ${v}`}),A(a,{x:m.left,y:m.top,width:h-m.left-m.right,height:v-m.top-m.bottom,viewBox:`${m.left} ${m.top} ${h-m.left-m.right} ${v-m.top-m.bottom}`}),!0)}let w="",f={element:p,svg:r,inside:(v,b)=>a.appendChild(et(v,b)),over:(v,b)=>d.appendChild(et(v,b)),describe:v=>r.setAttribute("aria-label",v),frame({x:v,y:b}){m.left=b.log?58:44;let S=y(),N=JSON.stringify([v,b]);if(!S&&N===w)return;w=N;let V=g.width-m.right,u=g.height-m.bottom;f.x=ko(v,[m.left,V]),f.y=ko(b,[u,m.top]),f.domains={x:v.domain,y:b.domain},f.width=V-m.left,f.height=u-m.top;let $=Mo(v,Math.max(3,Math.floor(f.width/70))),C=Mo(b,Math.max(3,Math.floor(f.height/48))),_=tt(l,"g",$.length+C.length+1);$.forEach((B,W)=>{let E=f.x(B.value);_[W].replaceChildren(et("line",{x1:E,x2:E,y1:m.top,y2:u}),et("text",{x:E,y:u+16,"text-anchor":"middle"},B.text))}),C.forEach((B,W)=>{let E=f.y(B.value);_[$.length+W].replaceChildren(et("line",{x1:m.left,x2:V,y1:E,y2:E}),et("text",{x:m.left-6,y:E+4,"text-anchor":"end"},B.text))}),_.at(-1).replaceChildren(et("path",{class:"gd-axes",d:`M${m.left},${m.top}V${u}H${V}`})),A(c,{x:(m.left+V)/2,y:g.height-5,"text-anchor":"middle"}),c.textContent=v.label??"";let q=(m.top+u)/2;A(i,{x:11,y:q,"text-anchor":"middle",transform:`rotate(-90 11 ${q})`}),i.textContent=b.label??""},line(v){let b="",S="M";for(let[N,V]of v){let u=f.x(N),$=Math.max(-1e5,Math.min(1e5,f.y(V)));Number.isFinite(u)&&Number.isFinite($)?(b+=`${S}${u.toFixed(1)},${$.toFixed(1)}`,S="L"):S="M"}return b}};return f}function ko({domain:[t,e],log:o=!1},[s,n]){let r=o?Math.log10:a=>a,[l,c]=[r(t),r(e)],i=a=>s+(r(a)-l)/(c-l)*(n-s);return i.invert=a=>{let d=l+(a-s)/(n-s)*(c-l);return o?10**d:d},i}function Mo({domain:[t,e],log:o=!1},s){if(!o)return Nt(t,e,s).map(i=>({value:i,text:yo(i)}));let[n,r]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((r-n)/s));return Array.from({length:r-n+1},(i,a)=>n+a).filter(i=>i%l===0).map(i=>({value:10**i,text:he(i)}))}function gt(t,e,o){return Array.from({length:o},(s,n)=>t+(e-t)*n/(o-1))}function Xt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((s,n)=>s-t*o[n]),null]}}function vt({lr:t,beta:e=.9,dampening:o=0,nesterov:s=!1}){let n=e===0?1:1-o;return{init:()=>null,step(r,l,c){let i=c?l.map((d,p)=>e*c[p]+n*d):Array.from(l),a=s?l.map((d,p)=>d+e*i[p]):i;return[r.map((d,p)=>d-t*a[p]),i]}}}function Ao({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,s,n){let r=s.map((l,c)=>n[c]+l*l);return[o.map((l,c)=>l-t*s[c]/(Math.sqrt(r[c])+e)),r]}}}function Eo({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:s=>s.map(()=>0),step(s,n,r){let l=n.map((c,i)=>e*r[i]+(1-e)*c*c);return[s.map((c,i)=>c-t*n[i]/(Math.sqrt(l[i])+o)),l]}}}function Kt({lr:t,beta1:e=.9,beta2:o=.999,eps:s=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,r,l){let c=l.t+1,i=r.map((h,m)=>e*l.m[m]+(1-e)*h),a=r.map((h,m)=>o*l.s[m]+(1-o)*h*h),d=1-e**c,p=1-o**c,g=i.map((h,m)=>h/d/(Math.sqrt(a[m]/p)+s));return[n.map((h,m)=>h-t*g[m]),{m:i,s:a,t:c}]}}}var $o={GradientDescent:Xt,Momentum:vt,Nesterov:t=>vt({...t,nesterov:!0}),Adagrad:Ao,RMSprop:Eo,Adam:Kt};function ve(t,e){if(!Object.hasOwn($o,t))throw new RangeError(`no method is named ${t}`);return $o[t](e)}function ye({grads:t,beta1:e,beta2:o,eps:s,correct:n}){let r=Kt({lr:1,beta1:e,beta2:o,eps:s}),l=r.init([0]);return t.map(c=>{[,l]=r.step([0],[c],l);let{m:i,s:a,t:d}=l,p=n?i[0]/(1-e**d):i[0],g=Math.sqrt(n?a[0]/(1-o**d):a[0]);return{mean:p,size:g,step:p/(g+s)}})}function $t(t,e,o,s){let n=Array.from(e),r=o.init(n),l=[n],c=[t.value(n)];for(let a=0;a<s;a++)[n,r]=o.step(n,t.gradient(n),r),l.push(n),c.push(t.value(n));let i=c.findIndex(a=>!Number.isFinite(a));return{points:l,losses:c,divergedAt:i<0?null:i}}var Yt={value:Math.abs,slope:Math.sign},Co={value:t=>t*t,slope:t=>2*t};function qo(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var So={mae:()=>Yt,mse:()=>Co,huber:t=>qo(t.delta)};function ht(t,e={}){if(!Object.hasOwn(So,t))throw new RangeError(`no measure is named ${t}`);return So[t](e)}function ft(t,e,o,s){return{value(n){let r=0;for(let l=0;l<e.length;l++)r+=s.value(t.value(n,e[l])-o[l]);return r/e.length},gradient(n){let r=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let c=s.slope(t.value(n,e[l])-o[l]);t.addGradient(r,c/e.length,n,e[l])}return r}}}var Qt=t=>[[-t,t],[-t,t]];function te({kappa:t,L:e=1,angle:o=0}){let s=e/t,[n,r]=[Math.cos(o),Math.sin(o)],[l,c,i]=[s*n*n+e*r*r,(s-e)*n*r,s*r*r+e*n*n];return{value:([a,d])=>((l*a+c*d)*a+(c*a+i*d)*d)/2,gradient:([a,d])=>[l*a+c*d,c*a+i*d],minima:[[0,0]],domain:Qt(1.5)}}function No({a:t=1,b:e=100}={}){return{value:([o,s])=>(t-o)**2+e*(s-o*o)**2,gradient:([o,s])=>[-2*(t-o)-4*e*o*(s-o*o),2*e*(s-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function zo(){let t=[1.5,2.25,2.625],e=(o,s)=>t.map((n,r)=>n-o*(1-s**(r+1)));return{value:([o,s])=>e(o,s).reduce((n,r)=>n+r*r,0),gradient:([o,s])=>e(o,s).reduce(([n,r],l,c)=>[n-2*l*(1-s**(c+1)),r+2*l*o*(c+1)*s**c],[0,0]),minima:[[3,.5]],domain:Qt(4.5)}}function Io(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,s]=[t*t+e-11,t+e*e-7];return[4*o*t+2*s,2*o+4*s*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Qt(5)}}function Po(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Qt(1.5)}}function An({x:t,y:e,b:o,minima:s,domain:n}){return{...ft({value:([l,c],i)=>l*i*i+o*i+c,addGradient(l,c,i,a){l[0]+=c*a*a,l[1]+=c}},t,e,Yt),minima:s,domain:n}}var Lo={parabola:An,bowl:te,rosenbrock:No,beale:zo,himmelblau:Io,saddle:Po};function ke(t,e={}){if(!Object.hasOwn(Lo,t))throw new RangeError(`no landscape is named ${t}`);return Lo[t](e)}var ut={value:([t,e,o],s)=>t*s*s+e*s+o,addGradient(t,e,o,s){t[0]+=e*s*s,t[1]+=e*s,t[2]+=e}};var ee={value(t,e){let o=(t.length-1)/3,s=0;for(let n=0;n<o;n++)s+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return s+t[3*o]},addGradient(t,e,o,s){let n=(o.length-1)/3;for(let r=0;r<n;r++){let l=o[r]*s+o[n+r];l>=0&&(t[r]+=e*o[2*n+r]*s,t[n+r]+=e*o[2*n+r],t[2*n+r]+=e*l)}t[3*n]+=e}};function Me({curvature:t,lr:e,start:o,noise:s}){let n=[o];for(let r of s){let l=n.at(-1);n.push(l-e*(t*l+r))}return n}function $e({curvature:t,lr:e,variance:o,steps:s}){let n=[0];for(let r=0;r<s;r++)n.push((1-e*t)**2*n[r]+e**2*o);return n}function Ae({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function Se({p:t,axes:e},o){let s=Math.max(...o.map(Math.abs));if(s===0)return{direction:[0,0],dual:0,side:null};let n=e?Sn(e,o):En(t,o.map(r=>r/s));return{direction:n,dual:Ee(n,o),side:e?null:Cn(t,o)}}function En(t,e){let o=e.map(Math.abs).map(n=>n===1?1:n**(1/(t-1))),s=Oo(t,o);return e.map((n,r)=>Math.sign(n)*o[r]/s)}function Sn([t,e],o){let[s,n]=[Ee(t,o),Ee(e,o)],r=Math.hypot(s,n);return[0,1].map(l=>(t[l]*s+e[l]*n)/r)}function Cn(t,[e,o]){let[s,n]=[Math.sign(e),Math.sign(o)];return t===1&&Math.abs(e)===Math.abs(o)?[[s,0],[0,n]]:t!==1/0||e!==0&&o!==0?null:e===0?[[-1,n],[1,n]]:[[s,-1],[s,1]]}function Oo(t,[e,o]){return t===1/0?Math.max(Math.abs(e),Math.abs(o)):(Math.abs(e)**t+Math.abs(o)**t)**(1/t)}function Ce({p:t,axes:e},o){return Array.from({length:o},(s,n)=>{let[r,l]=[Math.cos(2*Math.PI*n/o),Math.sin(2*Math.PI*n/o)];if(e)return[0,1].map(i=>r*e[0][i]+l*e[1][i]);let c=Oo(t,[r,l]);return[r/c,l/c]})}var Ee=([t,e],[o,s])=>t*o+e*s;function oe(t,e,o){return Array.from({length:e},(s,n)=>{let r=n*(t.length-1)/e,l=Math.floor(r);return Math.max(o,t[l]+(r-l)*(t[l+1]-t[l]))})}function qe(t,e,o,s=t.length){let[n,r]=Ro(t,s);return e**2*n+o**2*r}function Le(t,e,o){let[s,n]=Ro(t,t.length);return e/o*Math.sqrt(s/n)}function Ro(t,e){let[o,s,n]=[0,0,0];for(let r=e-1;r>=0;r--){let l=o;o+=t[r],s+=t[r]**2,r<e-1&&(n+=t[r]/l*s/o)}return[1/(2*o),(s/o+n)/2]}function Ne(t){return Float64Array.from({length:t},(e,o)=>{let s=o^o>>>16;return s=Math.imul(s,2246822507),s=Math.imul(s^s>>>13,3266489909),(((s^s>>>16)>>>0)/2**32-.5)*Math.sqrt(12)})}function ze({rates:t,weights:e,runs:o,noise:s,spread:n}){let r=e.length,l=new Float64Array(o*r).fill(1);return t.map((c,i)=>Array.from({length:o},(a,d)=>{let p=0;for(let g=0;g<r;g++){let[h,m]=[d*r+g,e[g]],x=l[h];p+=m*Math.abs(x),l[h]=x-c*(m*Math.sign(x)+n*s[(i*o+d)*r+g])}return p}))}function St(t,e,o){let s=1+e-t*o,n=s*s-4*e;return n<0?Math.sqrt(e):(Math.abs(s)+Math.sqrt(n))/2}var Ie=(t,e)=>2*(1+t)/e,zt=(t,e,o)=>2*(1+t)/(e+o),Pe=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var ne={float64:t=>t,float32:Math.fround},qn={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let s=Math.abs(t);return s<=e?o(o(s*s)/2):o(e*o(s-o(e/2)))}};function Oe({x:t,y:e,measure:o,delta:s},n){ht(o,{delta:s});let[r,l]=[t.map(n),e.map(n)];return c=>{let[i,a,d]=c.map(n),p=0;for(let g=0;g<r.length;g++){let h=n(n(n(n(i*r[g])*r[g])+n(a*r[g]))+d);p=n(p+qn[o](n(h-l[g]),s,n))}return n(p/r.length)}}function Re(t,e,o,s,n,r){let[l,c]=[r(e[o]),r(s)],i=p=>t(e.map((g,h)=>h===o?p:g)),a=i(r(l+c)),d=i(n?r(l-c):l);return r(r(a-d)/(n?r(2*c):c))}function _e({residuals:t,jacobian:e},o){let[s,n]=[t(o),e(o)],r=(w,f)=>n.reduce((v,b)=>v+b[w]*b[f],0),l=[0,1].map(w=>n.reduce((f,v,b)=>f+v[w]*s[b],0)),[c,i,a]=[r(0,0),r(0,1),r(1,1)],d=(c+a)/2+Math.hypot((c-a)/2,i),p=0;for(let w=1;w<n.length;w++)for(let f=0;f<w;f++)p+=(n[w][0]*n[f][1]-n[w][1]*n[f][0])**2;let g=Math.atan2(2*i,c-a)/2,[h,m]=[Math.cos(g),Math.sin(g)],x=[d?p/d:0,d],M=[[-m,h],[h,m]],y=M.map(([w,f],v)=>x[v]>1e-14*d?w*l[0]+f*l[1]:0);return{value:s.reduce((w,f)=>w+f*f,0),values:x,vectors:M,pulls:y}}function Dt({values:t,vectors:e,pulls:o},s){let n=o.map((r,l)=>Nn(-r,t[l]+s));return[0,1].map(r=>n[0]*e[0][r]+n[1]*e[1][r])}function jt(t,e){let o=l=>Math.hypot(...Dt(t,l)),[s,n]=[0,Math.hypot(...t.pulls)/e];o(0)<=e&&(n=0);for(let l=0;l<200;l++){let c=(s+n)/2;if(c===s||c===n)break;o(c)>e?s=c:n=c}let r=Dt(t,n);return{step:r,damping:n,promised:Ln(t,r,n)}}function Ln({values:t,vectors:e},o,s){let n=e.map(([r,l],c)=>t[c]*(r*o[0]+l*o[1])**2);return n[0]+n[1]+2*s*(o[0]**2+o[1]**2)}function Fe({promised:t,had:e,length:o,damping:s,radius:n},{enough:r,badly:l,well:c,limits:i}){let a=e/t,d=a<l?o/4:a>c&&s>0?2*n:n,p=Math.min(i[1],Math.max(i[0],d)),g=p<n?"shrinks":p>n?"grows":"stays";return{kept:a,taken:a>r,next:p,change:g}}var Nn=(t,e)=>t===0?0:t/e;function Fo({b:t}){let e=Math.sqrt(t);return jo(([o,s])=>[1-o,e*(s-o*o)],([o])=>[[-1,0],[-2*e*o,e]])}function Do({x:t,y:e}){return jo(([o,s])=>t.map((n,r)=>o*(1-Math.exp(-s*n))-e[r]),([o,s])=>t.map(n=>[1-Math.exp(-s*n),o*n*Math.exp(-s*n)]))}var _o={rosenbrock:Fo,saturation:Do};function De(t,e){if(!Object.hasOwn(_o,t))throw new RangeError(`no valley is named ${t}`);return _o[t](e)}var jo=(t,e)=>({residuals:t,jacobian:e,value:o=>t(o).reduce((s,n)=>s+n*n,0)});var zn=[1.5,4,8,16,32,64,128];function In(t){let{words:e}=t,{sequences:o,limit:s,ends:n}=t.get("problem"),r=()=>t.get("sequence")==="drawn"?t.get("grads"):o[t.get("sequence")],l=r().map((b,S)=>S+1),c=k("strong"),i=k("span"),a=J(t,{label:e.name,shape:.42,tallest:260,interactive:!0}),d=a.inside("path",{class:"gd-adam-stems"}),p=a.inside("path",{class:"gd-adam-grads"}),g=J(t,{label:e.name,shape:.34,tallest:220}),h=g.inside("path",{class:"gd-adam-ones"}),m={size:a,mean:a,length:g},x=Object.entries(m).map(([b,S])=>S.inside("path",{class:`gd-curve gd-adam-${b}`})),M=Object.entries(m).map(([b,S])=>S.over("text",{class:`gd-adam-${b}`,"aria-hidden":"true"})),y=g.inside("path",{class:"gd-adam-cursor"}),w=Ht(t,a,{label:e.pencil,places:()=>l,heights:r,put:b=>t.set({sequence:"drawn",grads:b}),at:()=>t.get("step")-1,go:b=>t.set({step:b+1}),text:(b,S)=>I(e.point,{step:b,grad:R(S)}),rise:()=>.1}),f=b=>U(t,b,{label:e[b],options:()=>({min:-Math.log10(1-n[b][0]),max:-Math.log10(1-n[b][1]),step:.05}),toValue:S=>Math.min(n[b][1],Math.max(n[b][0],1-10**-S)),toPlace:S=>-Math.log10(1-S),text:S=>R(S,S>.99?4:S>.9?3:2)}),v=U(t,"eps",{label:e.eps,options:()=>({min:Math.log10(n.eps[0]),max:Math.log10(n.eps[1]),step:.1}),toValue:b=>Math.min(n.eps[1],Math.max(n.eps[0],10**b)),toPlace:Math.log10,text:b=>F(b,2)});t.root.append(k("div",{class:"gd-title"},c,i),a.element,g.element,k("div",{class:"gd-controls"},it(nt(t,"sequence",{label:e.sequence,choices:e.sequences}),bt(t,"correct",{label:e.correct})),f("beta1"),f("beta2"),v)),t.onDraw(()=>{let[b,S,N,V,u]=["beta1","beta2","eps","correct","step"].map(P=>t.get(P)),$=ye({grads:r(),beta1:b,beta2:S,eps:N,correct:V}),C=$.map(P=>P.step),_=Math.max(...C.map(Math.abs)),q=zn.find(P=>P>_)??_,B={domain:[0,l.length],label:e.step};a.frame({x:{...B,label:""},y:{domain:[-s,s],label:e.grad}}),g.frame({x:B,y:{domain:[-q,q],label:e.length}}),A(d,{d:r().map((P,T)=>`M${a.x(l[T])},${a.y(0)}V${a.y(P)}`).join("")}),A(p,{d:r().map((P,T)=>`M${a.x(l[T])},${a.y(P)}h0`).join("")}),[$.map(({size:P})=>P),$.map(({mean:P})=>P),C].forEach((P,T)=>{let X=Object.values(m)[T];A(x[T],{d:X.line(P.map((ot,z)=>[l[z],ot]))});let K=P.at(-1);A(M[T],{x:X.x(l.length),y:X.y(K)+(T===1?16:-8),"text-anchor":"end"}),M[T].textContent=T<2?e[Object.keys(m)[T]]:""}),A(h,{d:[1,-1].map(P=>g.line([[0,P],[l.length,P]])).join("")}),A(y,{d:g.line([[u,-q],[u,q]])}),w();let{mean:E,size:L,step:G}=$[u-1],H={step:u,mean:R(E),size:R(L+N),ratio:R(G),late:R(C.slice(-100).reduce((P,T)=>P+Math.abs(T),0)/100)};c.textContent=I(e.title,H),i.textContent=I(e.late,H),a.describe(I(e.averages,{steps:l.length,sequence:e.sequences[t.get("sequence")],...H})),g.describe(I(e.steps,H)),t.say(`${c.textContent}; ${i.textContent}`)})}var Ge={};mt(Ge,{render:()=>Jn});var wt=["flat","steep"],Te=[1e-6,10],se=1.3;function To(t){let e=J(t,{label:t.words.errors,shape:.7,tallest:230}),o=wt.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),s=wt.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let r=n[0].length-1;e.frame({x:{domain:[0,r],label:t.words.step},y:{domain:Te,log:!0}}),n.forEach((l,c)=>{A(o[c],{d:e.line(l.map((d,p)=>[p,d]))});let i=l.findLastIndex(d=>d>=40*Te[0]&&d<=Te[1]),a=wt[c]==="steep"&&i<.8*r;A(s[c],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+(wt[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),s[c].textContent=t.words[wt[c]]})}}}function Vo(t){let{words:e}=t,o=J(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),s=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),r=wt.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[l,c]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),i=rt(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:p},g,h,m){let[x,M,y]=[o.x(g),o.y(se),o.y(0)];A(d,{x1:x,x2:x,y1:M,y2:y}),A(p,{x:x+(m==="start"?4:-4),y:y-8,"text-anchor":m}),p.textContent=h}return{element:o.element,draw({lr:d,beta:p,mu:g,L:h,widest:m}){o.frame({x:{domain:[0,m],label:e.lr},y:{domain:[0,se]}});let x=gt(1e-4,m,161),M=[g,h].map(v=>x.map(b=>St(b,p,v)));r.forEach((v,b)=>A(v,{d:o.line(x.map((S,N)=>[S,M[b][N]]))})),A(n,{d:o.line(x.map((v,b)=>[v,Math.max(M[0][b],M[1][b])]))});let y={factor:Math.max(St(d,p,g),St(d,p,h)),best:zt(p,h,g),limit:Ie(p,h)},w={lr:R(d,2),factor:F(y.factor,3)};i.place([d,Math.min(y.factor,se)],I(e.step_is,w));let f=Math.max(0,o.x(m)-o.x(y.limit));return A(s,{x:o.x(y.limit),y:o.y(se),width:f,height:o.height}),a(l,y.best,e.best,"end"),a(c,y.limit,e.limit,"start"),y}}}var Pn=Array.prototype,On=Pn.slice;function Rn(t,e){return t-e}function _n(t){for(var e=0,o=t.length,s=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)s+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return s}var Bo=t=>()=>t;function Fn(t,e){for(var o=-1,s=e.length,n;++o<s;)if(n=Dn(t,e[o]))return n;return 0}function Dn(t,e){for(var o=e[0],s=e[1],n=-1,r=0,l=t.length,c=l-1;r<l;c=r++){var i=t[r],a=i[0],d=i[1],p=t[c],g=p[0],h=p[1];if(jn(i,p,e))return 0;d>s!=h>s&&o<(g-a)*(s-d)/(h-d)+a&&(n=-n)}return n}function jn(t,e,o){var s;return Tn(t,e,o)&&Vn(t[s=+(t[0]===e[0])],o[s],e[s])}function Tn(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Vn(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Bn(){}var yt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ho(){var t=1,e=1,o=Jt,s=i;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(Rn);else{let p=Wt(a,Gn);for(d=Nt(...Zt(p[0],p[1],d),d);d[d.length-1]>=p[1];)d.pop();for(;d[1]<p[0];)d.shift()}return d.map(p=>r(a,p))}function r(a,d){let p=d==null?NaN:+d;if(isNaN(p))throw new Error(`invalid value: ${d}`);var g=[],h=[];return l(a,p,function(m){s(m,a,p),_n(m)>0?g.push([m]):h.push(m)}),h.forEach(function(m){for(var x=0,M=g.length,y;x<M;++x)if(Fn((y=g[x])[0],m)!==-1){y.push(m);return}}),{type:"MultiPolygon",value:d,coordinates:g}}function l(a,d,p){var g=new Array,h=new Array,m,x,M,y,w,f;for(m=x=-1,y=Ct(a[0],d),yt[y<<1].forEach(v);++m<t-1;)M=y,y=Ct(a[m+1],d),yt[M|y<<1].forEach(v);for(yt[y<<0].forEach(v);++x<e-1;){for(m=-1,y=Ct(a[x*t+t],d),w=Ct(a[x*t],d),yt[y<<1|w<<2].forEach(v);++m<t-1;)M=y,y=Ct(a[x*t+t+m+1],d),f=w,w=Ct(a[x*t+m+1],d),yt[M|y<<1|w<<2|f<<3].forEach(v);yt[y|w<<3].forEach(v)}for(m=-1,w=a[x*t]>=d,yt[w<<2].forEach(v);++m<t-1;)f=w,w=Ct(a[x*t+m+1],d),yt[w<<2|f<<3].forEach(v);yt[w<<3].forEach(v);function v(b){var S=[b[0][0]+m,b[0][1]+x],N=[b[1][0]+m,b[1][1]+x],V=c(S),u=c(N),$,C;($=h[V])?(C=g[u])?(delete h[$.end],delete g[C.start],$===C?($.ring.push(N),p($.ring)):g[$.start]=h[C.end]={start:$.start,end:C.end,ring:$.ring.concat(C.ring)}):(delete h[$.end],$.ring.push(N),h[$.end=u]=$):($=g[u])?(C=h[V])?(delete g[$.start],delete h[C.end],$===C?($.ring.push(N),p($.ring)):g[C.start]=h[$.end]={start:C.start,end:$.end,ring:C.ring.concat($.ring)}):(delete g[$.start],$.ring.unshift(S),g[$.start=V]=$):g[V]=h[u]={start:V,end:u,ring:[S,N]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function i(a,d,p){a.forEach(function(g){var h=g[0],m=g[1],x=h|0,M=m|0,y=Ve(d[M*t+x]);h>0&&h<t&&x===h&&(g[0]=Go(h,Ve(d[M*t+x-1]),y,p)),m>0&&m<e&&M===m&&(g[1]=Go(m,Ve(d[(M-1)*t+x]),y,p))})}return n.contour=r,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),p=Math.floor(a[1]);if(!(d>=0&&p>=0))throw new Error("invalid size");return t=d,e=p,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?Bo(On.call(a)):Bo(a),n):o},n.smooth=function(a){return arguments.length?(s=a?i:Bn,n):s===i},n}function Gn(t){return isFinite(t)?t:NaN}function Ct(t,e){return t==null?!1:+t>=e}function Ve(t){return t==null||isNaN(t=+t)?-1/0:t}function Go(t,e,o,s){let n=s-e,r=o-e,l=isFinite(n)||isFinite(r)?n/r:Math.sign(n)/Math.sign(r);return isNaN(l)?t:t+l-.5}var qt=60,re=14;function le(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(s,n)=>{let{domains:r,width:l,height:c}=t,i=JSON.stringify([n,r,l,c]);if(i===o)return;o=i;let a=([b,S],N)=>b+(S-b)*N/(qt-1),d=Array.from({length:qt*qt},(b,S)=>s.value([a(r.x,S%qt),a(r.y,Math.floor(S/qt))])),p=Ho().size([qt,qt]).thresholds(Hn(d))(d),g=b=>t.x(a(r.x,b-.5)).toFixed(1),h=b=>t.y(a(r.y,b-.5)).toFixed(1),m=b=>`M${b.map(([S,N])=>`${g(S)},${h(N)}`).join("L")}Z`,[x,...M]=tt(e,"path",re+1),[y,w,f,v]=[...r.x.map(t.x),...r.y.map(t.y)];A(x,{d:`M${y},${v}H${w}V${f}H${y}Z`,style:"--gd-height: 0"}),M.forEach((b,S)=>{let N=p[S].coordinates.flat().map(m).join("");A(b,{d:N,style:`--gd-height: ${(S+1)/re}`})})}}function Hn(t){let e=t.filter(Number.isFinite).sort((o,s)=>o-s);return Array.from({length:re},(o,s)=>we(e,((s+.7)/re)**2))}function It(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{tt(e,"path",o.length,{d:Wn}).forEach((s,n)=>{A(s,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Wn=`M${Array.from({length:10},(t,e)=>{let[o,s]=[e*Math.PI/5,e%2?3.6:9];return`${(s*Math.sin(o)).toFixed(2)},${(-s*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function At(t,e,o){let s=n=>{let r=e.svg.getBoundingClientRect(),l=[n.clientX-r.left,n.clientY-r.top];if(n.target.closest(".gd-handle")||!ae(e,l))return;let c=(i,[a,d])=>Math.min(d,Math.max(a,i));o([c(e.x.invert(l[0]),e.domains.x),c(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",s,{signal:t.signal})}function Pt(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[s,n,r,l,c]=["halo","line","dots","cross","head"].map(i=>o.appendChild(et(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(A(o,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([y,w])=>[t.x(y),t.y(w)]),d=a.findIndex(([y,w])=>!(Math.abs(y)<5e3&&Math.abs(w)<5e3)),p=d<0?a:a.slice(0,d),g=d<0?null:Un(p.at(-1),a[d]),h=`M${[...p,...g?[g]:[]].map(Be).join("L")}`;A(s,{d:h}),A(n,{d:h}),A(r,{d:p.map(y=>`M${Be(y)}h0`).join("")});let m=a.at(-1),x=d>=0||!ae(t,m),M=x?Zn(t,g?[...p,g]:p):null;return A(l,{d:M?`M${Be(M)}m-6,-6l12,12m0,-12l-12,12`:""}),A(c,x?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),x}}var Be=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function ae({domains:t,x:e,y:o},[s,n]){let[r,l,c,i]=[...t.x.map(e),...t.y.map(o)];return s>=r-1&&s<=l+1&&n>=i-1&&n<=c+1}function Un([t,e],[o,s]){let n=Math.max(Math.abs(o-t),Math.abs(s-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(s-e)/n]:null}function Zn(t,e){let o=e.findLastIndex(r=>ae(t,r));if(o<0||o===e.length-1)return null;let[s,n]=[e[o],e[o+1]];for(let r=0;r<24;r++){let l=[(s[0]+n[0])/2,(s[1]+n[1])/2];ae(t,l)?s=l:n=l}return s}var Wo=[-1.6,1.6],ie=12,Tt=1;function Jn(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,s=()=>Tt/t.get("kappa"),n=u=>t.get("lr_ends")[u?"momentum":"plain"],r=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=r.inside("g",{class:"gd-map","aria-hidden":"true"}),c=wt.map(u=>r.inside("line",{class:`gd-bowl-axis gd-bowl-${u}`})),i=wt.map(u=>r.inside("text",{class:`gd-bowl-${u}`,"aria-hidden":"true"})),a=Pt(r,"bowl"),d=It(r),p=u=>t.set({start:u});At(t,r,p);let g=rt(t,r,{label:e.start,onMove:p,steps:()=>[.05,.05]}),h=To(t),m=Vo(t),x=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:u=>10**u,toPlace:Math.log10,text:u=>F(u,3)}),M=U(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:u=>R(u,2)}),y=U(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:u=>R(u,2)}),w=bt(t,"momentum",{label:e.momentum,onPick:u=>({momentum:u,lr:Math.min(t.get("lr"),n(u))})}),f=st(t,{label:e.best_lr,onPress:()=>t.set({lr:zt(o(),Tt,s())})}),v=st(t,{label:e.best_both,onPress(){let u=Pe(t.get("kappa"));t.set({beta:u,lr:zt(u,Tt,s())})}}),b=k("strong"),S=k("div",{class:"gd-over-plot"}),N=u=>k("div",{class:"gd-over-plot"},u),V=[x,M,y,it(w,f,v)];t.root.append(k("div",{class:"gd-title"},b),k("div",{class:"gd-two"},k("div",{},r.element,k("div",{class:"gd-controls"},...V)),k("div",{},N(e.errors),h.element,N(e.rates),m.element,S))),t.onDraw(()=>{let[u,$,C,_,q]=["kappa","lr","angle","start","steps"].map(H=>t.get(H)),B=te({kappa:u,L:Tt,angle:C}),W=$t(B,_,vt({lr:$,beta:o()}),q),E=[[Math.cos(C),Math.sin(C)],[-Math.sin(C),Math.cos(C)]];y.hidden=v.hidden=!t.get("momentum"),r.frame({x:{domain:Wo},y:{domain:Wo}}),Xn(r,l,u,C),E.forEach(([H,P],T)=>{A(c[T],{x1:r.x(-3*H),y1:r.y(-3*P),x2:r.x(3*H),y2:r.y(3*P)}),A(i[T],{x:r.x(1.05*H)+5,y:r.y(1.05*P)-6}),i[T].textContent=e[wt[T]]}),d(B.minima),a(W.points),g.place(_,I(e.place,{x:R(_[0]),y:R(_[1])})),h.draw(E.map(([H,P])=>W.points.map(([T,X])=>Math.abs(T*H+X*P))));let L=m.draw({lr:$,beta:o(),mu:s(),L:Tt,widest:n(t.get("momentum"))}),G={percent:F(100*L.factor,3),factor:F(L.factor,3),steps:F(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:R(L.limit,2),best:R(L.best,2),least:F(100*St(L.best,o(),s()),3)};b.textContent=I(L.factor<1?e.shrinks:e.grows,G),b.classList.toggle("gd-bad",L.factor>=1),S.textContent=I(t.get("momentum")?e.formulas_beta:e.formulas,G),r.describe(I(e.picture,{kappa:F(u,3),lr:R($,2),steps:q})),t.say(b.textContent)})}function Xn(t,e,o,s){let[n,r]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=s*180/Math.PI;A(e,{transform:`matrix(${n} 0 0 ${r} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),tt(e,"ellipse",ie).forEach((c,i)=>{let a=2.4*(ie-i)/ie,d=`--gd-height: ${1-i/(ie-1)}`;A(c,{rx:a*Math.sqrt(o),ry:a,style:d})})}var He={};mt(He,{render:()=>Kn});function Kn(t){let{words:e}=t,{curvature:o,spread:s,minimum:n,start:r,draws:l,domain:c,rates:i,batches:a}=t.get("problem"),d=l[0].length,p=k("strong"),g=J(t,{label:e.name,shape:.55,tallest:340}),h=g.inside("path",{class:"gd-cloud-band"}),m=g.inside("path",{class:"gd-cloud-minimum"}),x=l.map((w,f)=>g.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${f}`})),M=U(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:w=>Math.min(i[1],Math.max(i[0],10**w)),toPlace:Math.log10,text:w=>F(w,2)}),y=U(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(k("div",{class:"gd-title"},p),g.element,k("div",{class:"gd-controls"},M,y)),t.onDraw(()=>{let[w,f]=[t.get("lr"),t.get("batch")],v=s**2/f;g.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),l.forEach((u,$)=>{let C=u.map(q=>q*Math.sqrt(v)),_=Me({curvature:o,lr:w,start:r-n,noise:C});A(x[$],{d:g.line(_.map((q,B)=>[B,n+q]))})});let b=u=>n+(1-w*o)**u*(r-n),S=$e({curvature:o,lr:w,variance:v,steps:d}).map(u=>2*Math.sqrt(u)),N=u=>S.map(($,C)=>[C,b(C)+u*$]);A(h,{d:`${g.line([...N(1),...N(-1).reverse()])}Z`}),A(m,{d:g.line([[0,n],[d,n]])});let V=R(Math.sqrt(Ae({curvature:o,lr:w,variance:v})),1);p.textContent=I(e.title,{width:V}),g.describe(I(e.chart,{lr:F(w,2),batch:f,width:V})),t.say(p.textContent)})}var We={};mt(We,{render:()=>Yn});var Uo=5;function Yn(t){let{words:e}=t,{steps:o,runs:s,weights:n,spread:r,distance:l,slope:c,least:i,plans:a,range:d}=t.get("problem"),p=()=>t.get("plan")==="drawn"?t.get("knots"):a[t.get("plan")],g=E=>t.set({knots:E.map(L=>Math.min(1,Math.max(0,L))),plan:"drawn"}),h=E=>g(p().map(L=>L*E)),m=()=>Math.max(...p()),x=E=>E*o/(p().length-1),M=Ne(o*s*n.length),y=E=>{let L=oe(E,o,i),G=ze({rates:L,weights:n,runs:s,noise:M,spread:r});return{rates:L,bounds:L.map((H,P)=>qe(L,l,c,P+1)),means:G.map(H=>H.reduce((P,T)=>P+T,0)/s),lows:G.map(H=>Math.min(...H)),highs:G.map(H=>Math.max(...H))}},w=y(a.line),f=k("strong"),v=k("span"),b=J(t,{label:e.name,shape:.8,tallest:300,interactive:!0}),S=b.inside("path",{class:"gd-curve"}),N=J(t,{label:e.name,shape:.8,tallest:300}),V=N.inside("path",{class:"gd-schedule-band"}),u=Object.fromEntries(["promised-line","run-line","promised","run"].map(E=>[E,N.inside("path",{class:`gd-curve gd-schedule-${E}`})])),$=["promised","run"].map(E=>N.over("text",{class:`gd-schedule-${E}`,"aria-hidden":"true"})),C=0;fe(t,b,{places:()=>p().map((E,L)=>x(L)),heights:p,put:g,at:()=>C,go:E=>C=E});let _=a.line.flatMap((E,L)=>L%Uo?[]:[L]).map(E=>({i:E,...rt(t,b,{label:I(e.knot,{step:x(E)}),axis:"y",onMove:([,L])=>{let G=L-p()[E];g(p().map((H,P)=>H+G*Math.max(0,1-Math.abs(E-P)/Uo)))},steps:()=>[0,.01]})})),q=nt(t,"plan",{label:e.plan,choices:e.plans}),B=st(t,{label:e.scale,onPress:()=>h(Math.min(1/m(),Le(oe(p(),o,i),l,c)))}),W=U(t,"knots",{label:e.top,options:()=>({min:.01,max:1,step:.01}),toPlace:m,text:()=>R(m()),onPick:E=>m()>0?h(E/m()):g(p().map(()=>E))});t.root.append(k("div",{class:"gd-title"},f,v),k("div",{class:"gd-steps-pair"},b.element,N.element),k("div",{class:"gd-controls"},it(q,B),W)),t.onDraw(()=>{let{rates:E,bounds:L,means:G,lows:H,highs:P}=y(p()),T=z=>z.map((j,Z)=>[Z,j]);b.frame({x:{domain:[0,o],label:e.step},y:{domain:[0,1],label:e.rate}}),A(S,{d:b.line(p().map((z,j)=>[x(j),z]))});for(let{i:z,place:j}of _)j([x(z),p()[z]],F(p()[z],2));N.frame({x:{domain:[0,o],label:e.step},y:{domain:d,log:!0,label:e.loss}}),A(V,{d:`${N.line([...T(P),...T(H).reverse()])}Z`});let X={"promised-line":w.bounds,"run-line":w.means,promised:L,run:G};for(let[z,j]of Object.entries(X))A(u[z],{d:N.line(T(j))});let K=Math.round(o*.45);[Math.max(L[K],w.bounds[K]),Math.max(P[K],w.means[K])].forEach((z,j)=>{let Z=Math.max(N.y(d[1])+12,N.y(z)-7);A($[j],{x:N.x(K),y:Z}),$[j].textContent=[e.promised,e.run][j]});let ot=({means:z,bounds:j})=>({loss:R(z.at(-1)),bound:R(j.at(-1))});f.textContent=I(e.title,ot({means:G,bounds:L})),v.textContent=I(e.line,ot(w)),b.describe(I(e.chart,{steps:o,plan:e.plans[t.get("plan")],top:F(Math.max(...E),2),last:F(E.at(-1),2)})),N.describe(I(e.fall,{runs:s,...ot({means:G,bounds:L})})),t.say(`${f.textContent}; ${v.textContent}`)})}var Ue={};mt(Ue,{render:()=>Qn,scatteredHinges:()=>Xo});var Ot=[-2,2],Zo=2e4,Jo={m:6,b:8,w:4,c:6};function Xo(t,e=0){let[o,s]=Ot,n=i=>Array.from({length:t},(a,d)=>i(d)),r=n(i=>o+(s-o)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=n(i=>(i+e)%2?-1:1),c=n(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...r.map((i,a)=>-l[a]*i),...c,0]}function Qn(t){let{words:e}=t,o=t.get("sets"),s=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):s().y,l=ts(t,()=>ft(ee,s().x,n(),ht(s().measure))),c=k("strong"),i=k("span"),a=J(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),p=a.inside("g"),g=a.inside("path",{class:"gd-curve"}),h=a.inside("g",{class:"gd-hinges-kinks"}),m=Ht(t,a,{label:e.pencil,places:()=>s().x,heights:n,put:_=>t.set({data:"drawn",heights:_}),text:(_,q)=>I(e.point,{x:R(_,1),y:R(q,2)}),allowed:()=>t.get("data")!=="seed"}),x=J(t,{label:e.history,shape:.22,tallest:120}),M=x.inside("path",{class:"gd-curve gd-hinges-loss"}),y=0,w=(_,q=t.get("data"))=>l.begin({n:_,data:q,knobs:Xo(_,y)}),f=U(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:_=>String(_),onPick:_=>w(_)}),v=U(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:_=>F(_,2),toValue:_=>10**_,toPlace:_=>Math.log10(_)}),b=st(t,{label:e.train,onPress:()=>l.toggle()}),S=st(t,{label:e.step,onPress:()=>l.once()}),N=st(t,{label:e.again,onPress:()=>l.again()}),V=st(t,{label:e.scatter,onPress:()=>{y+=1,w(t.get("n"))}}),u=nt(t,"data",{label:e.data,choices:e.sets,onPick:_=>(l.rest(),{data:_})}),$=k("div",{class:"gd-hinges-knobs"});t.root.append(k("div",{class:"gd-title"},c,i),a.element,k("div",{class:"gd-controls"},it(b,S,N,V,u),f,v,$),x.element);let C=es(t,$,l);t.onDraw(()=>{let{x:_,range:q,measure:B}=s(),W=l.point(),E=(W.length-1)/3,L=n();a.frame({x:{domain:Ot,label:e.x},y:{domain:q,label:e.y}});let G=D=>[D,ee.value(W,D)],H=Array.from({length:E},(D,O)=>-W[E+O]/W[O]).filter(D=>D>Ot[0]&&D<Ot[1]);g.setAttribute("d",a.line([...Ot,...H].sort((D,O)=>D-O).map(G))),tt(h,"circle",H.length,{r:4}).forEach((D,O)=>{let[Q,at]=G(H[O]);A(D,{cx:a.x(Q),cy:a.y(at)})}),tt(d,"path",E).forEach((D,O)=>{let[Q,at,pt]=[W[O],W[E+O],W[2*E+O]],xt=-at/Q,kt=Ot.filter(dt=>Q*dt+at>0),lt=kt.length===1?[...kt,xt]:kt;D.setAttribute("d",a.line(lt.map(dt=>[dt,pt*Math.max(Q*dt+at,0)])))}),tt(p,"circle",_.length,{r:_.length>30?3:4.5,class:"gd-point"}).forEach((D,O)=>A(D,{cx:a.x(_[O]),cy:a.y(L[O])})),m(),C.draw(E);let P=l.losses(),T=P.length-1,X=P.reduce((D,O)=>Number.isFinite(O)?Math.max(D,O):D,1e-12),K=P.reduce((D,O)=>O>0?Math.min(D,O):D,X);x.frame({x:{domain:[0,Math.max(50,T)],label:e.history},y:{domain:[K/1.5,X*1.5],log:!0}});let ot=Math.max(1,Math.ceil(P.length/300)),z=P.map((D,O)=>[O,D]).filter(([D])=>D%ot===0||D===T);M.setAttribute("d",x.line(z)),x.describe(`${e.history}: ${R(P[0],3)} → ${R(P.at(-1),3)}`),b.textContent=l.playing()?e.pause:e.train;let j=e.measures[B],Z=P.at(-1);c.textContent=`${j} ${F(Z,3)}`,i.textContent=I(l.diverged()?e.diverged:e.steps,{steps:String(T)}),i.classList.toggle("gd-bad",l.diverged()),a.describe(I(e.picture,{n:String(E),measure:j,loss:F(Z,3)})),t.say(`${c.textContent}, ${i.textContent}`)})}function ts(t,e){let o=[...t.get("knobs")],s=o,[n,r,l]=[void 0,[e().value(o)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),i=M=>{let[y,w]=[vt({lr:t.get("lr"),beta:.9}),e()];for(let f=0;f<M&&!a()&&r.length<=Zo;f++)[o,n]=y.step(o,w.gradient(o),n??y.init(o)),r.push(w.value(o));t.redraw()},a=()=>!(r.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},p=()=>{l&&d(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let M=performance.now()+5;for(let y=0;y<4&&performance.now()<M;y++)i(1);a()||r.length>Zo?p():requestAnimationFrame(g)},h=()=>[n,r]=[void 0,[e().value(o)]],m=()=>{o=[...t.get("knobs")],s=o,h()};for(let M of["data","heights"])t.model.on(`change:${M}`,h),t.signal.addEventListener("abort",()=>t.model.off(`change:${M}`,h));let x=()=>{let M=t.get("knobs");(M.length!==o.length||M.some((y,w)=>y!==o[w]))&&m()};return t.model.on("change:knobs",x),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",x)),{point:()=>o,losses:()=>r,playing:()=>l,diverged:a,rest:p,begin(M){l=!1,t.set(M),m(),t.redraw()},once(){p(),a()&&this.again(),i(1),d()},again(){l=!1,this.begin({knobs:[...s]})},toggle(){if(l)return p();if(a()&&this.again(),c.matches)return i(200),d();l=!0,requestAnimationFrame(g),t.redraw()}}}function es(t,e,o){let s=-1,n=[],r=l=>{n=[...["m","b","w"].flatMap(i=>Array.from({length:l},(a,d)=>[i,d+1])),["c",0]].map(([i,a],d)=>{let p=I(t.words.knob[i],{i:String(a)}),g=k("input",{type:"range","aria-label":p,step:.05});A(g,{min:-Jo[i],max:Jo[i]});let h=k("output"),m=()=>{let M=[...o.point()];M[d]=g.valueAsNumber,o.begin({knobs:M})};g.addEventListener("input",m,{signal:t.signal});let x=k("div",{class:"gd-slider"},k("span",{"aria-hidden":"true"},p),g,h);return{at:d,input:g,value:h,element:x}}),e.replaceChildren(...n.map(i=>i.element))};return{draw(l){l!==s&&(s=l,n=[],e.replaceChildren(),l<=2&&r(l));for(let{at:c,input:i,value:a}of n){let d=o.point()[c];i.value=d,a.textContent=R(d,2),i.setAttribute("aria-valuetext",R(d,2))}}}}var Ze={};mt(Ze,{render:()=>os});function os(t){let{words:e}=t,o=t.get("sets"),s=()=>o[t.get("data")],n=()=>["a","b","c"].map(w=>t.get(w)),r=()=>ft(ut,s().x,s().y,ht(t.get("measure"),{delta:s().delta})),l=k("strong"),c=k("span"),i=J(t,{label:e.name}),a=i.inside("g"),d=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),h=["a","b","c"].map(w=>U(t,w,{label:w,options:()=>s().ranges[w],text:f=>R(f,s().decimals[w])})),m=nt(t,"measure",{label:e.measure,choices:e.measures}),x=nt(t,"data",{label:e.data,choices:e.sets,onPick:w=>({data:w,...o[w].start})}),M=bt(t,"show_best",{label:e.show_best});t.root.append(k("div",{class:"gd-title"},l,c),i.element,k("div",{class:"gd-controls"},...h,it(x,m,M)));let y={};t.onDraw(()=>{let{x:w,y:f,domain:v,range:b,labels:S,lowest:N}=s();x.hidden=m.hidden=!t.get("menus");let V=t.get("measure"),u=r().value(n()),$=`${t.get("data")} ${V}`;y[$]=Math.min(u,y[$]??1/0),i.frame({x:{domain:v,label:S.x},y:{domain:b,label:S.y}});let C=gt(...v,121);p.setAttribute("d",i.line(C.map(L=>[L,ut.value(n(),L)]))),d.setAttribute("d",t.get("show_best")?i.line(C.map(L=>[L,ut.value(N[V].point,L)])):""),tt(g,"circle",w.length,{r:4.5,class:"gd-point"}).forEach((L,G)=>{L.setAttribute("cx",i.x(w[G])),L.setAttribute("cy",i.y(f[G]))}),tt(a,"line",w.length,{class:"gd-residual"}).forEach((L,G)=>{L.setAttribute("x1",i.x(w[G])),L.setAttribute("x2",i.x(w[G])),L.setAttribute("y1",i.y(f[G])),L.setAttribute("y2",i.y(ut.value(n(),w[G])))});let _=e.measures[V],q=N[V].loss;l.textContent=`${_} ${R(u)}`,c.textContent=I(y[$]<q*1.005?e.found:e.record,{best:R(y[$]),lowest:R(q)});let[B,W,E]=["a","b","c"].map(L=>R(t.get(L),s().decimals[L]));i.describe(I(e.picture,{a:B,b:W,c:E,measure:_,loss:R(u)})),t.say(`${l.textContent}. ${c.textContent}`)})}var Xe={};mt(Xe,{render:()=>ns});function ns(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((s,n)=>ss(t,e,s,n)))}function ss(t,e,{ask:o,choices:s},n){let r=Ft(),l=k("p",{class:"gd-quiz-answer",role:"status"}),c=s.map((a,d)=>{let p=k("input",{type:"radio",name:r});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,h)=>h===n?d:g)}),{signal:t.signal}),{input:p,element:k("label",{class:"gd-quiz-choice"},p,k("span",{},...Je(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===i)return;i=a,c.forEach(({input:p,element:g},h)=>{p.checked=h===a,g.classList.toggle("gd-quiz-right",h===a&&s[h].right),g.classList.toggle("gd-quiz-wrong",h===a&&!s[h].right)});let d=s[a];l.replaceChildren(...d?[k("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...Je(d.why)]:[])}),k("fieldset",{class:"gd-quiz-question"},k("legend",{},...Je(o)),...c.map(({element:a})=>a),l)}function Je(t){return t.split("`").map((e,o)=>o%2?k("code",{},e):e)}var Ke={};mt(Ke,{render:()=>as});var rs=["Momentum","Nesterov","Adam"],Rt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Ko(t,e,o){let{words:s}=t,n=()=>o().lr[Rt(t.get(e))],r=nt(t,e,{label:s[e],choices:e==="first"?s.methods:{...s.methods,nobody:s.nobody},onPick:a=>({[e]:a,...Rt(a)===Rt(t.get(e))?{}:{[`${e}_lr`]:o().lr[Rt(a)].start}})}),l=U(t,`${e}_lr`,{label:s.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>F(a,3)}),c=U(t,`${e}_beta`,{label:s.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=k("div",{class:"gd-race-fate"});return{element:k("div",{class:`gd-race-panel gd-race-${e}`},r,l,c,i),show(a){l.hidden=!a,c.hidden=!a||!rs.includes(t.get(e)),i.hidden=!a},say({heights:a,step:d,left:p,divergedAt:g}){let h=g!==null&&g<=d,m=a.findIndex(w=>w<=a[0]/1e3),x=m>=0&&m<=d,M=h?s.diverged:p?s.left:x?s.arrived:s.fares,y={height:F(a[d],2),step:h?g:d,arrival:m};return i.textContent=I(M,y),i.classList.toggle("gd-bad",h||p),`${s.methods[t.get(e)]}: ${i.textContent}`}}}function Yo(t,{from:e,to:o,perSecond:s}){let n=null,r=null,l=()=>{n=null,r=null,t.redraw()},c=i=>{if(n===null||t.signal.aborted)return;n||=i;let a=e+Math.floor((i-n)/1e3*s());if(a>=o()){l();return}r=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>r,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(c)}}}function Qo(t,e,{last:o,pace:s}){let n=0,r=()=>{clearInterval(n),n=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&r()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:r,toggle(){n?r():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(l,s),t.redraw())}}}var Lt=["first","second"];function as(t){let{words:e}=t,o=t.get("scenes"),s=()=>o[t.get("landscape")],n=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),r=le(n),l=Lt.map(f=>Pt(n,f)),c=It(n),i=f=>t.set({start:f});At(t,n,i);let a=rt(t,n,{label:e.start,onMove:i,steps:()=>[n.domains.x,n.domains.y].map(([f,v])=>(v-f)/100)}),d=J(t,{label:e.losses,shape:.7,tallest:260}),p=Lt.map(f=>d.inside("path",{class:`gd-curve gd-race-${f}`})),g=Lt.map(f=>d.over("circle",{class:`gd-race-end gd-race-${f}`,r:4})),h=nt(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:f=>({landscape:f,...ds(o[f],t)})}),m=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:f=>10**f,toPlace:Math.log10,text:f=>F(f,3)}),x=U(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),M=Yo(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),y=st(t,{label:e.race,onPress:M.toggle}),w=Lt.map(f=>Ko(t,f,s));t.root.append(k("div",{class:"gd-two"},k("div",{},n.element,k("div",{class:"gd-controls"},x,m,k("div",{class:"gd-race-map"},y,h))),k("div",{},...w.map(({element:f})=>f),k("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let f=t.get("landscape"),v=f==="bowl"?{...s().settings,kappa:t.get("kappa")}:s().settings,b=ke(f,v),S=b.value(b.minima[0]),N=M.at()??t.get("steps");m.hidden=f!=="bowl",y.textContent=M.at()===null?e.race:e.stop;let[V,u]=s().axes;n.frame({x:{domain:b.domain[0],label:V},y:{domain:b.domain[1],label:u}}),r(b,[f,v]),c(b.minima);let $=t.get("start");a.place($,I(e.place,{x:F($[0]),y:F($[1]),loss:F(b.value($))}));let C=Lt.map(W=>ls(t,W,b)),_=is(C,S);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:_,log:!0}});let q=Lt.map((W,E)=>{if(w[E].show(C[E]!==null),C[E]===null)return l[E]([]),A(p[E],{d:""}),A(g[E],{cx:-99}),"";let{points:L,losses:G,divergedAt:H}=C[E],P=l[E](L.slice(0,N+1)),T=G.map(K=>Math.max(K-S,_[0]/10));A(p[E],{d:d.line(T.slice(0,N+1).map((K,ot)=>[ot,K]))});let X=T[N]>=_[0]&&T[N]<=_[1];return A(g[E],X?{cx:d.x(N),cy:d.y(T[N])}:{cx:-99,cy:-99}),w[E].say({heights:G.map(K=>K-S),step:N,left:P,divergedAt:H})}),B=I(e.picture,{landscape:e.landscapes[f],steps:N});n.describe(`${B} ${q.join(" ")}`),M.at()===null&&t.say(q.join(" "))})}function ls(t,e,o){let s=t.get(e);if(s==="nobody")return null;let[n,r]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return $t(o,t.get("start"),ve(s,{lr:n,beta:r,beta1:r}),t.get("longest"))}function is(t,e){let o=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),s=o.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(s)+.3),r=o.reduce((l,c)=>c>0?Math.min(l,c):l,s);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(r)))),10**n]}function ds({start:t,lr:e},o){let s=Lt.map(n=>[`${n}_lr`,e[Rt(o.get(n))].start]);return{start:t,...Object.fromEntries(s)}}var Qe={};mt(Qe,{render:()=>cs});var Ye=gt(-17,.5,141).map(t=>10**t),tn=[1e-16,100];function cs(t){let{words:e}=t,{x:o,y:s,held:n,domains:r,delta:l}=t.get("problem"),c=["a","b","c"],i=()=>c.indexOf(t.get("knob")),a=u=>n.map(($,C)=>C===i()?u:$),d=()=>ft(ut,o,s,ht(t.get("measure"),{delta:l})),p=u=>{let $=ne[t.get("precision")],C=Oe({x:o,y:s,measure:t.get("measure"),delta:l},$);return Re(C,a(t.get("at")),i(),u,t.get("central"),$)},g=k("strong",{class:"gd-slope-truth"}),h=k("span",{class:"gd-slope-measured"}),m=J(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),x=m.inside("path",{class:"gd-curve gd-slope-loss"}),M=m.inside("path",{class:"gd-curve"}),y=m.inside("path",{class:"gd-curve gd-slope-secant"}),w=m.inside("g"),f=rt(t,m,{label:e.place,axis:"x",steps:()=>[(r[t.get("knob")][1]-r[t.get("knob")][0])/300,0],onMove:([u])=>t.set({at:u})}),v=J(t,{label:e.errors,shape:.36,tallest:220}),b=v.inside("g"),S=v.inside("circle",{class:"gd-slope-now",r:7}),N=U(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:u=>10**u,text:u=>F(u,2)});t.root.append(k("div",{class:"gd-title"},g,h),m.element,k("div",{class:"gd-controls"},N),v.element,k("div",{class:"gd-controls"},it(nt(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(u=>[u,u])),onPick:u=>({knob:u,at:n[c.indexOf(u)]})}),nt(t,"measure",{label:e.measure,choices:e.measures}),nt(t,"precision",{label:e.precision,choices:e.precisions}),bt(t,"central",{label:e.central}))));let V="";t.onDraw(()=>{let[u,$,C,_]=["at","h","central","precision"].map(j=>t.get(j)),q=d(),B=j=>q.value(a(j)),W=q.gradient(a(ne[_](u)))[i()],E=p($),L=Math.abs(E-W),G=r[t.get("knob")],H=gt(...G,161).map(j=>[j,B(j)]),P=1.05*Math.max(...H.map(([,j])=>j));m.frame({x:{domain:G,label:t.get("knob")},y:{domain:[0,P],label:e.loss}}),x.setAttribute("d",m.line(H));let T=(j,Z)=>G.map(D=>[D,j+Z*(D-u)]);M.setAttribute("d",m.line(T(B(u),W)));let X=C?[u-$,u+$]:[u,u+$];y.setAttribute("d",m.line(T(B(X[0])+E*(u-X[0]),E))),tt(w,"circle",2,{class:"gd-slope-end",r:5}).forEach((j,Z)=>{A(j,{cx:m.x(X[Z]),cy:m.y(B(X[Z]))})}),f.place([u,B(u)],I(e.at,{knob:t.get("knob"),at:R(u),loss:R(B(u))})),v.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:tn,log:!0,label:e.error}});let K=j=>Math.max(tn[0],j),ot=JSON.stringify([u,t.get("knob"),t.get("measure"),_,C,v.width]);ot!==V&&tt(b,"circle",Ye.length,{r:2.2,class:"gd-slope-error"}).forEach((j,Z)=>{A(j,{cx:v.x(Ye[Z]),cy:v.y(K(Math.abs(p(Ye[Z])-W)))})}),V=ot,A(S,{cx:v.x($),cy:v.y(K(L))}),g.textContent=I(e.slope,{slope:R(W,4)}),h.textContent=I(e.difference,{difference:R(E,4),error:F(L,2)});let z=`${g.textContent}, ${h.textContent}`;m.describe(`${e.name}. ${z}`),v.describe(I(e.errors,{h:F($,2),error:F(L,2)})),t.say(z)})}var to={};mt(to,{render:()=>ms});function ms(t){let{words:e}=t,{x:o,y:s,start:n,longest:r,rates:l,domain:c,range:i}=t.get("problem"),a=k("strong"),d=k("span"),p=J(t,{label:e.name,shape:.7,tallest:300}),g=p.inside("g"),h=p.inside("path",{class:"gd-curve"}),m=p.inside("g"),x=J(t,{label:e.name,shape:.7,tallest:300}),M=["zeroed","unzeroed"].map(u=>({name:u,line:x.inside("path",{class:`gd-curve gd-steps-${u}`}),end:x.inside("circle",{class:`gd-steps-${u}`,r:5}),label:x.over("text",{class:`gd-steps-${u}`,"aria-hidden":"true"})})),y=U(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:u=>Math.min(l[1],Math.max(l[0],10**u)),toPlace:Math.log10,text:u=>F(u,2)}),w=U(t,"step",{label:e.steps,options:()=>({min:0,max:r,step:1})}),f=Qo(t,"step",{last:r,pace:70}),v=st(t,{label:e.play,onPress:f.toggle}),b=st(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,r)})}),S=st(t,{label:e.reset,onPress:()=>{f.stop(),t.set({step:0})}}),N=bt(t,"zero_grad",{label:e.zero_grad}),V=nt(t,"measure",{label:e.measure,choices:e.measures});t.root.append(k("div",{class:"gd-title"},a,d),k("div",{class:"gd-steps-pair"},p.element,x.element),k("div",{class:"gd-controls"},it(b,v,S,N,V),y,w)),t.onDraw(()=>{let[u,$,C]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],_=ft(ut,o,s,ht(t.get("measure"))),q={zeroed:$t(_,n,Xt({lr:u}),r),unzeroed:$t(_,n,vt({lr:u,beta:1}),r)},B=t.get("zero_grad")?"zeroed":"unzeroed",W=!t.get("menus");N.hidden=V.hidden=W;let{points:E,losses:L}=q[B],G=L.findIndex(O=>!(O<1e3*L[0])),H=G>=0&&G<=$;v.textContent=f.on()?e.pause:e.play,p.frame({x:{domain:c,label:e.x},y:{domain:i,label:e.y}});let P=O=>ut.value(E[$],O);A(h,{d:p.line(gt(...c,121).map(O=>[O,P(O)]))}),tt(m,"circle",o.length,{r:4,class:"gd-point"}).forEach((O,Q)=>A(O,{cx:p.x(o[Q]),cy:p.y(s[Q])})),tt(g,"line",o.length,{class:"gd-residual"}).forEach((O,Q)=>{let at=Math.max(-1e4,Math.min(1e4,p.y(P(o[Q]))||0));A(O,{x1:p.x(o[Q]),x2:p.x(o[Q]),y1:p.y(s[Q]),y2:at})});let T=1.6*L[0];x.frame({x:{domain:[0,r],label:e.step},y:{domain:[0,T],label:C}});for(let{name:O,line:Q,end:at,label:pt}of M){let xt=q[O].losses[$],kt=O===B||!W,lt=kt&&xt<=T;A(Q,{d:kt?x.line(q[O].losses.slice(0,$+1).map((Mt,Et)=>[Et,Mt])):""});for(let Mt of[Q,at,pt])Mt.classList.toggle("gd-steps-other",O!==B);A(at,{cx:lt?x.x($):-99,cy:lt?x.y(xt):-99});let dt=$>r*.6,Gt=xt<q[O==="zeroed"?"unzeroed":"zeroed"].losses[$];A(pt,{x:lt&&$>0?x.x($)+(dt?-9:9):-999,y:lt?Math.max(22,x.y(xt)+(Gt?18:-9)):-999,"text-anchor":dt?"end":"start"}),pt.textContent=W?"":e[O]}let[X,K,ot]=E[$].map(O=>Math.abs(O)<1e4?R(O):F(O,2)),z=O=>O<1e4?R(O):F(O,2),j=z(L[$]);a.textContent=I(e.title,{measure:C,loss:j}),d.textContent=H?I(e.diverged,{step:G}):I(e.knobs,{a:X,b:K,c:ot,step:$}),d.classList.toggle("gd-steps-lost",H),p.describe(I(e.fit,{step:$,a:X,b:K,c:ot}));let[Z,D]=["zeroed","unzeroed"].map(O=>z(q[O].losses[$]));x.describe(W?I(e.alone,{step:$,loss:j}):I(e.run,{step:$,zeroed:Z,unzeroed:D})),f.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var oo={};mt(oo,{render:()=>hs});var eo=9;function Bt(t,e){let o=t.inside("g",{class:`gd-arrow gd-arrow-${e}`,"aria-hidden":"true"}),[s,n]=["line","head"].map(r=>o.appendChild(et("path",{class:`gd-arrow-${r}`})));return([r,l],[c,i])=>{let[a,d]=[[t.x(r),t.y(l)],[t.x(c),t.y(i)]],[p,g]=[d[0]-a[0],d[1]-a[1]],h=Math.hypot(p,g);if(A(s,{d:`M${Vt(a)}L${Vt(d)}`}),h<eo){A(n,{d:""});return}let[m,x]=[eo*p/h,eo*g/h],M=y=>[d[0]-m+y*.45*x,d[1]-x-y*.45*m];A(n,{d:`M${Vt(M(1))}L${Vt(d)}L${Vt(M(-1))}Z`})}}var Vt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;var ps=80,en=[-.5,1.2],gs=[1,2,3,4,5,6,7].map(t=>(t/4)**2);function hs(t){let{words:e}=t,{valley:o,settings:s,minimum:n,window:r,axes:l,rule:c}=t.get("problem"),[i,a]=c.limits,d=De(o,s),p=z=>Math.min(a,Math.max(i,z)),g=[],h=z=>{g=[z],t.set({point:z})},m=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),x=le(m),M=m.inside("g",{class:"gd-trust-rings","aria-hidden":"true"}),y=M.cloneNode();M.after(y);let w=m.inside("circle",{class:"gd-trust-circle"}),f=Pt(m,"trust"),v=m.inside("path",{class:"gd-trust-arc"}),b=m.inside("circle",{class:"gd-trust-whole",r:4.5}),S=It(m),N=Bt(m,"trust");At(t,m,h);let V=()=>t.get("point")[0]>(r[0][0]+r[0][1])/2?-1:1,u=rt(t,m,{label:e.rim,axis:"x",steps:()=>[.02,0],onMove:([z])=>t.set({radius:p(V()*(z-t.get("point")[0]))})});u.element.classList.add("gd-trust-rim");let $=rt(t,m,{label:e.point,steps:()=>[.02,.02],onMove:h}),C=J(t,{label:e.falls,shape:.62,tallest:230}),[_,q]=["had","promised"].map(z=>C.inside("path",{class:`gd-curve gd-trust-${z}`})),B=C.inside("path",{class:"gd-trust-here"}),W=["had","promised"].map(z=>C.inside("circle",{class:`gd-trust-dot gd-trust-${z}`,r:5})),E=U(t,"radius",{label:e.radius,options:()=>({min:Math.ceil(100*Math.log10(i))/100,max:Math.log10(a),step:.01}),toValue:z=>p(10**z),toPlace:Math.log10,text:z=>F(z,3)}),L=null,G=st(t,{label:e.take,onPress(){if(!L)return;let{point:z,radius:j}=L;L=null,z&&(g=[...g,z]),t.set({radius:j,...z?{point:z}:{}})}}),H=st(t,{label:e.back,onPress:()=>h(g[0])}),P=k("strong"),[T,X,K,ot]=["gd-trust-promised","gd-trust-had","",""].map(z=>k("p",{class:z}));t.root.append(k("div",{class:"gd-title"},P),k("div",{class:"gd-two"},k("div",{},m.element,k("div",{class:"gd-controls"},E,it(G,H))),k("div",{class:"gd-trust-numbers"},T,X,K,ot,k("div",{class:"gd-over-plot"},e.falls),C.element))),t.onDraw(()=>{let[z,j]=[t.get("point"),t.get("radius")],[Z]=g.slice(-1);(!Z||Z[0]!==z[0]||Z[1]!==z[1])&&(g=[z]);let D=_e(d,z),O=jt(D,j),Q=Y=>z.map((ct,pn)=>ct+Y[pn]),[at,pt]=[Q(O.step),Dt(D,0)],xt=D.value-d.value(at),kt=Math.hypot(...O.step),lt=Fe({...O,had:xt,length:kt,radius:j},c),dt=O.promised<=c.least*Math.max(D.value,c.low),Gt=lt.taken&&at.some((Y,ct)=>Y<r[ct][0]||Y>r[ct][1]);L=dt||Gt?null:{radius:lt.next,point:lt.taken?at:null},m.frame({x:{domain:r[0],label:l[0]},y:{domain:r[1],label:l[1]}}),x(d,o);let Mt=Q(pt),Et=jt(D,1/0).promised;on(m,M,D,Mt,gs.map(Y=>Y*Et)),on(m,y,D,Mt,[Et-O.promised]);let[ro,ln]=[m.x(z[0]),m.y(z[1])];A(w,{cx:ro,cy:ln,r:m.x(z[0]+j)-ro});let ce=Math.hypot(...pt),ao=gt(0,Math.min(ce,2*a),ps).slice(1),lo=ao.map(Y=>jt(D,Y));A(v,{d:m.line([z,...lo.map(({step:Y})=>Q(Y))])}),A(b,{cx:m.x(Mt[0]),cy:m.y(Mt[1])}),S([n]),f(g.length>1?g:[]),N(z,at),$.place(z,I(e.place,{x:R(z[0]),y:R(z[1]),loss:F(D.value)}));let dn=z[0]+V()*j;u.place([Math.min(r[0][1],Math.max(r[0][0],dn)),z[1]],F(j));let me=1.05*Math.min(a,Math.max(1.2*ce,j,.1));C.frame({x:{domain:[0,me],label:e.radius},y:{domain:en}});let pe=Y=>Et?Y/Et:0,cn=ce<me?[[me,{promised:Et,step:pt}]]:[],io=[[0,{promised:0,step:[0,0]}],...ao.map((Y,ct)=>[Y,lo[ct]]),...cn],mn=({step:Y})=>D.value-d.value(Q(Y));A(q,{d:C.line(io.map(([Y,ct])=>[Y,pe(ct.promised)]))}),A(_,{d:C.line(io.map(([Y,ct])=>[Y,pe(mn(ct))]))}),A(B,{d:C.line(en.map(Y=>[j,Y]))}),[xt,O.promised].forEach((Y,ct)=>A(W[ct],{cx:C.x(j),cy:C.y(Math.max(-9,pe(Y)))}));let _t={kept:F(lt.kept,2),promised:F(O.promised),had:F(xt),next:F(lt.next),damping:F(O.damping,2),loss:F(D.value)};P.textContent=I(dt?e.bottom:lt.taken?e.taken:e.refused,_t),P.classList.toggle("gd-bad",!dt&&!lt.taken),T.textContent=I(e.promised,_t),X.textContent=I(e.had,_t),K.textContent=dt?"":Gt?e.outside:I(e[lt.change],_t),ot.textContent=I(O.damping?e.damping:e.undamped,_t),G.textContent=!dt&&!lt.taken?e.retry:e.take,G.disabled=!L,H.hidden=g.length<2;let co=[P,T,X,K].map(({textContent:Y})=>Y).join(" ");m.describe(`${I(e.picture,{x:R(z[0]),y:R(z[1]),radius:F(j,2)})} ${co}`),t.say(co)})}function on(t,e,{values:o,vectors:s},[n,r],l){let[c,i]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],a=Math.atan2(s[1][1],s[1][0])*180/Math.PI;A(e,{transform:`matrix(${c} 0 0 ${i} ${t.x(n)} ${t.y(r)}) rotate(${a})`});let d=(p,g)=>Math.min(1e4,Math.sqrt(p/g)||0);tt(e,"ellipse",l.length).forEach((p,g)=>{A(p,{rx:d(l[g],o[1]),ry:d(l[g],o[0])})})}var no={};mt(no,{render:()=>xs});var fs=240,nn=4,us={euclid:2,max:1/0,one:1};function xs(t){let{words:e}=t,{window:[o,s],lr:n,p:r,shortest:l,between:c}=t.get("problem"),i=()=>t.get("norm"),a=()=>{let[q,B]=t.get("axis"),W=t.get("across")/Math.hypot(q,B);return[[q,B],[-W*B,W*q]]},d=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),p=d.inside("g",{class:"gd-balls-levels","aria-hidden":"true"}),g=d.inside("path",{class:"gd-balls-ball"}),h=d.inside("path",{class:"gd-balls-touch"}),m=d.inside("path",{class:"gd-balls-side"}),x=Bt(d,"gradient"),M=Bt(d,"step"),y=["gradient","step"].map(q=>d.over("text",{class:`gd-balls-${q}`,"aria-hidden":"true"})),w=q=>t.set({grad:q.map(sn)});At(t,d,w);let f=()=>[.02,.02],v=rt(t,d,{label:e.axis,steps:f,onMove:q=>t.set({axis:bs(q.map(B=>B/t.get("lr")),l,s)})}),b=rt(t,d,{label:e.gradient,steps:f,onMove:w}),S=k("strong",{class:"gd-balls-step"}),N=k("div",{class:"gd-balls-numbers"}),V=U(t,"p",{label:e.p,options:()=>({min:1-1/r[0],max:1-1/r[1],step:.01}),toPlace:q=>1-1/q,toValue:q=>Math.min(r[1],Math.max(r[0],1/(1-q))),text:q=>F(q,3)}),u={min:l,max:s,step:.01},$=U(t,"across",{label:e.across,options:()=>u,text:q=>R(q,2)}),C=U(t,"lr",{label:e.lr,options:()=>({min:n[0],max:n[1],step:.01}),text:q=>R(q,2)}),_=[nt(t,"norm",{label:e.norm,choices:e.norms}),C,V,$];t.root.append(k("div",{class:"gd-title"},S),k("div",{class:"gd-two"},d.element,k("div",{},k("div",{class:"gd-controls"},..._),N))),t.onDraw(()=>{let[q,B]=[t.get("grad"),t.get("lr")],W=i()==="ellipse"?{axes:a()}:{p:us[i()]??t.get("p")},{direction:E,dual:L,side:G}=Se(W,q),H=Z=>Z.map(D=>-B*D),P=H(E),T=B*L;V.hidden=i()!=="p",$.hidden=i()!=="ellipse",A(v.element,{display:i()==="ellipse"?null:"none"}),d.frame({x:{domain:[o,s]},y:{domain:[o,s]}}),A(g,{d:`${d.line(Ce(W,fs).map(H))}Z`});let X=Math.hypot(...q),K=Z=>{let D=q.map(Q=>Z/X/X*Q),O=[-nn*q[1]/X,nn*q[0]/X];return d.line([1,-1].map(Q=>D.map((at,pt)=>at+Q*O[pt])))},ot=X?Math.floor(s*(Math.abs(q[0])+Math.abs(q[1]))/c):-.5;tt(p,"path",2*ot+1).forEach((Z,D)=>A(Z,{d:K((D-ot)*c)})),A(h,{d:X?K(-T):""}),A(m,{d:G?d.line(G.map(H)):""}),x([0,0],q),M([0,0],P),b.place(q,de(e.place,q)),v.place(a()[0].map(Z=>B*Z),de(e.place,t.get("axis"))),[q,P].forEach((Z,D)=>ws(d,y[D],Z,[e.gradient,e.step][D]));let z={g:de(e.place,q),step:de(e.place,P),fall:R(T),dual:R(L),lr:R(B),formula:I(e.duals[i()],{q:F(t.get("p")===1?1/0:1/(1-1/t.get("p")),3)})};S.textContent=I(e.title,z);let j=[e.step_is,e.dual_is,e.fall_is,G?e.side:e.line];N.replaceChildren(...j.map(Z=>k("p",{},I(Z,{...z,between:c})))),d.describe(I(e.picture,{...z,norm:e.norms[i()]})),t.say(`${S.textContent}. ${I(e.step_is,z)}`)})}var de=(t,[e,o])=>I(t,{x:R(e),y:R(o)}),sn=t=>Math.round(t*1e3)/1e3;function bs([t,e],o,s){let n=c=>sn(Math.min(s,Math.max(-s,c))),r=Math.hypot(t,e);if(r===0)return[o,0];let l=Math.max(1,o*1.001/r);return[n(l*t),n(l*e)]}function ws(t,e,[o,s],n){let[l,c]=[t.x(o),t.y(s)],i=o>=0?"start":"end",a=Math.abs(o)>.55*t.domains.x[1],d=a?"middle":i;A(e,{x:l+(a?0:o>=0?10:-10),y:c+(s>0?-14:22),"text-anchor":d}),e.textContent=n}var rn={adam_step:je,bowl_explorer:Ge,cloud:He,drawn_schedule:We,hinges:Ue,knobs:Ze,quiz:Xe,race:Ke,slope:Qe,steps:to,trust_region:oo,unit_balls:no};var so=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,o){Object.is(this.#e[e],o)||(this.#e[e]=o,this.#o(`change:${e}`),this.#o("change"))}on(e,o){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(o)}off(e,o){this.#t.get(e)?.delete(o)}save_changes(){}#o(e){for(let o of[...this.#t.get(e)??[]])o()}};function vs(t){t.dataset.live="";let e=JSON.parse(t.querySelector("script[type='application/json']").textContent),o=document.createElement("div");t.append(o);try{bo(rn,new so(e),o)}catch(s){o.remove(),delete t.dataset.live,console.error(s)}}function an(){document.querySelectorAll(".gd-widget").forEach(t=>{setTimeout(()=>{"live"in t.dataset||vs(t)})})}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",an):an();})();
