/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-738129ea1b063cd55cb4c506adfbbb91c34d2f612188df8d929c949da2294008
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var De=`/* Cloud: walks over the band where most of them are. */

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
`;var Be=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var Ue=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Je=`/* NewtonStep: the loss in bands, the parabola in lines, two arrows. What it shares with TrustRegion stands there. */

.gd-plot :is(.gd-newton-rings path, .gd-newton-through) {
  fill: none;
  stroke: var(--gd-model);
  stroke-opacity: 0.55;
  stroke-width: 1;
}

.gd-plot .gd-newton-through {
  stroke-opacity: 1;
  stroke-width: 1.8;
}

.gd-plot .gd-newton-target {
  fill: var(--gd-ground);
  stroke: var(--gd-model);
  stroke-width: 2;
}

.gd-arrow-newton {
  --gd-arrow: var(--gd-model);
}

.gd-newton-side p {
  min-height: 1.4em; /* so that nothing jumps while the point is dragged */
}

.gd-newton-side .gd-newton-pure {
  color: var(--gd-model);
}

.gd-newton-side .gd-controls {
  margin-top: 0.6rem;
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

:is(.gd-trust_region, .gd-newton_step) .gd-plot-box {
  margin: 0 auto;
  max-width: 476px; /* up to here the map is as high as it is wide, and a circle is one */
}

:is(.gd-trust_region, .gd-newton_step) .gd-map path {
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

:is(.gd-trust_region, .gd-newton_step) .gd-handle-dot {
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

:is(.gd-trust-numbers, .gd-newton-side) p {
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

:is(.gd-trust_region, .gd-newton_step) .gd-button:disabled {
  cursor: default;
  opacity: 0.5;
}
`;var We=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function Ye(t,e,n){let r=e.get("kind"),o=new Qt(e,n);return He(n,"",Ke+Ue+Ge+De+Be+Je+Ve+We),t[r].style&&He(n,r,t[r].style),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Qt=class{#t=[];#e=[];#n=0;#r=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#e.push(e)}redraw=()=>{this.#n||=requestAnimationFrame(()=>{this.#n=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#t)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#n),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function He(t,e,n){let r=t.getRootNode(),o=r===document||!r.querySelector?document.head:r;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=n,o.append(s)}var te=class{#t;#e=new Map;constructor(e){this.#t=e}get(e){return this.#t[e]}set(e,n){Object.is(this.#t[e],n)||(this.#t[e]=n,this.#n(`change:${e}`),this.#n("change"))}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}save_changes(){}#n(e){for(let n of[...this.#e.get(e)??[]])n()}};function $r(t,e){t.dataset.live="";let n=JSON.parse(t.querySelector("script[type='application/json']").textContent),r=document.createElement("div");t.append(r);try{Ye(e,new te(n),r)}catch(o){r.remove(),delete t.dataset.live,console.error(o)}}function Ze(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(n=>{setTimeout(()=>{!("live"in n.dataset)&&Object.hasOwn(t,n.dataset.kind)&&$r(n,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var Y={rules:4,steps:1e3,coordinates:10,size:1e6,text:600,points:60},Ar=["loss","data","view","start","steps","at"];function ee({loss:t,data:e,view:n,start:r,steps:o,shown:s,rules:a},i){let d=new URLSearchParams({loss:t,view:n.flat().join(),start:r.join(),steps:o});return e.length&&d.set("data",ft(e,";")),s!==o&&d.set("at",s),a.forEach(({text:l,values:c},u)=>{let f=Object.keys(i).find(h=>i[h].text===l);d.set(`rule${u+1}`,f??l),d.set(`set${u+1}`,Object.entries(c).map(([h,g])=>`${h}:${g}`).join())}),d.toString()}function ne(t,e){let n={},r=[];if(t.length>8e3)return{found:n,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!Ar.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&r.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?r.push(i):n[d]=c};s("loss","loss",i=>i.length<=Y.text?i:null),s("data","data",zt),s("view","view",i=>Sr(Xe(i,[4]))),s("start","start",i=>Xe(i,Array.from({length:Y.coordinates},(d,l)=>l+1))),s("steps","steps",i=>Qe(i,1)),s("at","shown",i=>Qe(i,0));let a=[];for(let i=1;i<=Y.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=Or(o.get(`set${i}`)??"");l.length>Y.text||c===null?r.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(n.rules=a),{found:n,wrong:r}}function Xe(t,e){let n=t.split(",",Y.coordinates+1).map(jt);return e.includes(n.length)&&n.every(o=>Math.abs(o)<=Y.size)?n:null}var ft=(t,e=`
`)=>t.map(n=>n.join(" ")).join(e);function zt(t){if(t.length>4e3)return null;let e=t.split(/[;\n]/).filter(r=>r.trim()).map(r=>r.trim().split(/[\s,]+/).map(jt));return e.every(r=>r.length===2&&r.every(o=>Math.abs(o)<=Y.size))&&e.length<=Y.points?e:null}var jt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function Sr(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([n,r])=>r-n>=1e-6)?e:null}function Qe(t,e){let n=jt(t);return Number.isInteger(n)&&n>=e&&n<=Y.steps?n:null}function Or(t){let e={};for(let n of t?t.split(",",20):[]){let[,r,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(n)??[],s=r===void 0?NaN:jt(o);if(!(Math.abs(s)<=Y.size))return null;e[r]=s}return e}function tn(){return{get:()=>location.hash.slice(1),set(t){try{history.replaceState(history.state,"",`#${t}`)}catch{}},link:t=>`${location.href.split("#")[0]}#${t}`,onChange:(t,e)=>addEventListener("hashchange",t,{signal:e})}}function y(t,e={},...n){return nn(document.createElement(t),e,n)}function D(t,e={},...n){return nn(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function _(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function ct(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(D(e,r));return[...t.children]}function nn(t,e,n){return _(t,e),t.append(...n),t}var en=0;function W(){return en+=1,`gd-${en}-${Math.random().toString(36).slice(2,8)}`}function G(t,{label:e,onPress:n}){let r=y("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function rn(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function P(t,e=3){if(!Number.isFinite(t)||t===0)return rn(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${re(Number(o))}`}return rn(t,Math.max(0,e-1-n))}var pt=t=>Math.round(t*10)/10;function re(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function on(t){return String(Number(t.toPrecision(10))).replace("-","−")}function q(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function sn(t,{from:e,to:n,perSecond:r}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*r());if(l>=n()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function an(t,{runners:e,rules:n,lowest:r,lower:o}){let s=e.map((a,i)=>({...n[i],runner:a,gaps:a.losses.map(d=>d-r.value)}));return Er[t.kind](t,s,{lowest:r,lower:o})}var Lt=t=>t.at(-1),Er={reach:({share:t,steps:e,own:n,free:r},o)=>o.some(({gaps:s,name:a,rule:i})=>(!n||!a)&&(!r||!i.hyperparameters.length)&&s.slice(0,e+1).some(d=>d<=t*s[0])),higher:({method:t},e)=>e.some(({name:n,gaps:r})=>n===t&&r.length>20&&!(Lt(r)<=r[0])),cycle:({points:t,method:e},n)=>n.some(({name:r,runner:o})=>r===e&&zr(o.points)===t),better:({share:t,first:e},n)=>{let r=n.find(({name:o})=>o===e);return!!r&&n.some(({name:o,gaps:s})=>!o&&s.length===r.gaps.length&&Lt(s)<=t*Lt(r.gaps))},below:(t,e,{lower:n})=>n!==null&&e.some(({gaps:r})=>r.some((o,s)=>s>0&&o<n[s])),apart:({points:t},e,{lowest:n})=>{let r=[];for(let{gaps:o,runner:s}of e){let a=s.points.at(-1),i=d=>Math.hypot(...a.map((l,c)=>l-d[c]))<.1;Lt(o)<.001&&n&&!r.some(i)&&r.push(a)}return r.length>=t}};function zr(t){let e=t.slice(-40);if(t.length<200||!e.flat().every(Number.isFinite))return 0;let n=Math.max(...e.flat().map(Math.abs)),r=(o,s)=>o.every((a,i)=>Math.abs(a-s[i])<=1e-6*n);for(let o=1;o<=10;o++)if(e.slice(o).every((s,a)=>r(s,e[a])))return o;return 0}var ln="gdlib-playground-done";function dn(t,e){let{words:n}=t,[r,o,s]=["challenges","losses","methods"].map(h=>t.get(h)),a=new Set(jr().filter(h=>Object.hasOwn(r,h))),i=null,d=y("summary"),l={},c=Object.entries(r).map(([h,g])=>{l[h]=y("strong");let m=G(t,{label:n.open,onPress(){i=h,e(g)}}),v=y("span",{id:W()},n.challenge[h]," ",l[h]);return m.setAttribute("aria-describedby",v.id),y("li",{},m,v)}),u=y("details",{class:"gd-play-challenges"},d,y("ol",{},...c));function f(){d.textContent=q(n.challenges,{done:a.size,all:c.length});for(let h of Object.keys(r))l[h].textContent=a.has(h)?`✓ ${n.done}`:h===i?n.asked_now:""}return f(),{element:u,judge({text:h,start:g,runners:m,rules:v,lowest:b,lower:k}){if(f(),!i||a.has(i))return;let{loss:z,start:p,goal:w}=r[i];if(h!==o[z].text||g.some((N,A)=>N!==p[A]))return;let M=v.map(N=>({...N,name:Object.keys(s).find(A=>s[A].text===N.text)}));an(w,{runners:m,rules:M,lowest:b,lower:k})&&(a.add(i),Lr([...a]),f(),t.say(`${n.challenge[i]} ${n.done}`))}}}function jr(){try{let t=JSON.parse(localStorage.getItem(ln)??"[]");return Array.isArray(t)?t:[]}catch{return[]}}function Lr(t){try{localStorage.setItem(ln,JSON.stringify(t))}catch{}}function oe(t){return t===null?NaN:+t}function se(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function _t(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var _r=Math.sqrt(50),Ir=Math.sqrt(10),Fr=Math.sqrt(2);function It(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=_r?10:s>=Ir?5:s>=Fr?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=n&&n<2?It(t,e,n*2):[i,d,l]}function mt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?It(e,t,n):It(t,e,n);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(r)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function ae(t,e,n){return e=+e,t=+t,n=+n,It(t,e,n)[2]}function Ft(t,e,n){let r;for(;;){let o=ae(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Ct(t){return Math.max(1,Math.ceil(Math.log(se(t))/Math.LN2)+1)}function ie(t,e,n=oe){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,s=Math.floor(o),a=+n(t[s],s,t),i=+n(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function kt(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let s=D("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=D("g",{class:"gd-grid","aria-hidden":"true"}),i=D("text",{class:"gd-axis-label","aria-hidden":"true"}),d=D("text",{class:"gd-axis-label","aria-hidden":"true"}),l=D("svg",{class:"gd-inside"}),c=D("g");s.append(a,l,c,i,d);let u=y("div",{class:"gd-plot-box"},s),f=null,h=600,g={left:44,right:12,top:10,bottom:40},m=()=>{let p=h;return h=Math.round(u.clientWidth)||h,h!==p};t.onStart(m);let v=new ResizeObserver(()=>{m()&&t.redraw()});v.observe(u),t.signal.addEventListener("abort",()=>v.disconnect());function b(){let p=Math.round(Math.min(r,Math.max(200,h*n)));return f?.width===h&&f?.height===p?!1:(f={width:h,height:p},_(s,{width:h,height:p,viewBox:`0 0 ${h} ${p}`}),_(l,{x:g.left,y:g.top,width:h-g.left-g.right,height:p-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${h-g.left-g.right} ${p-g.top-g.bottom}`}),!0)}let k="",z={element:u,svg:s,inside:(p,w)=>l.appendChild(D(p,w)),over:(p,w)=>c.appendChild(D(p,w)),describe:p=>s.setAttribute("aria-label",p),frame({x:p,y:w}){g.left=w.log?58:44;let M=b(),N=JSON.stringify([p,w]);if(!M&&N===k)return;k=N;let A=f.width-g.right,j=f.height-g.bottom;z.x=cn(p,[g.left,A]),z.y=cn(w,[j,g.top]),z.domains={x:p.domain,y:w.domain},z.width=A-g.left,z.height=j-g.top;let S=hn(p,Math.max(3,Math.floor(z.width/70))),O=hn(w,Math.max(3,Math.floor(z.height/48))),R=ct(a,"g",S.length+O.length+1);S.forEach((F,C)=>{let U=z.x(F.value);R[C].replaceChildren(D("line",{x1:U,x2:U,y1:g.top,y2:j}),D("text",{x:U,y:j+16,"text-anchor":"middle"},F.text))}),O.forEach((F,C)=>{let U=z.y(F.value);R[S.length+C].replaceChildren(D("line",{x1:g.left,x2:A,y1:U,y2:U}),D("text",{x:g.left-6,y:U+4,"text-anchor":"end"},F.text))}),R.at(-1).replaceChildren(D("path",{class:"gd-axes",d:`M${g.left},${g.top}V${j}H${A}`})),_(i,{x:(g.left+A)/2,y:f.height-5,"text-anchor":"middle"}),i.textContent=p.label??"";let H=(g.top+j)/2;_(d,{x:11,y:H,"text-anchor":"middle",transform:`rotate(-90 11 ${H})`}),d.textContent=w.label??""},line(p,w=0){let M="",N="M",A=[0,0];for(let[j,S]of p){let O=z.x(j),R=Math.max(-1e5,Math.min(1e5,z.y(S)));if(Number.isFinite(O)&&Number.isFinite(R)){if(N==="L"&&Math.abs(O-A[0])+Math.abs(R-A[1])<w)continue;A=[O,R],M+=`${N}${pt(O)},${pt(R)}`,N="L"}else N="M"}return M}};return z}function cn({domain:[t,e],log:n=!1},[r,o]){let s=n?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>r+(s(l)-a)/(i-a)*(o-r);return d.invert=l=>{let c=a+(l-r)/(o-r)*(i-a);return n?10**c:c},d}function hn({domain:[t,e],log:n=!1},r){if(!n)return mt(t,e,r).map(d=>({value:d,text:on(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/r));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:re(d)}))}function le(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function nt(t){let e=t.length,n=t.map(r=>Array.from(r));if(n.some(r=>r.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let r=0;r<30;r++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(n[s][a]),n[s][a]!==0&&Cr(n,s,a);if(o===0)break}return n.map((r,o)=>r[o]).sort((r,o)=>r-o)}function Cr(t,e,n){let r=(t[n][n]-t[e][e])/(2*t[e][n]),o=Math.sign(r||1)/(Math.abs(r)+Math.hypot(r,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][n]]=[s*t[i][e]-a*t[i][n],a*t[i][e]+s*t[i][n]];for(let i=0;i<t.length;i++)[t[e][i],t[n][i]]=[s*t[e][i]-a*t[n][i],a*t[e][i]+s*t[n][i]];t[e][n]=t[n][e]=0}function Mt(t,{label:e,rows:n=1,onText:r}){let[o,s]=[W(),W()],a=y("textarea",{id:o,rows:n,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=y("code",{class:"gd-play-excerpt"}),d=y("span"),l=y("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>r(a.value),{signal:t.signal}),{element:y("div",{class:"gd-play-field"},y("label",{for:o},e),a,l),input:a,show(c,u){a.value!==c&&(a.value=c);let f=c.split(`
`).reduce((h,g)=>h+Math.max(1,Math.ceil(g.length/44)),0);return _(a,{rows:Math.min(12,Math.max(n,f)),"aria-invalid":String(u!==null)}),l.hidden=u===null,u===null?"":(i.replaceChildren(c.slice(Math.max(0,u.at-16),u.at),y("mark",{},c.slice(u.at,u.end).trim()||"␣"),c.slice(u.end,u.end+16)),d.textContent=` ${q(t.words.faults[u.code],u.values)}`,l.textContent)}}}var T=class extends Error{constructor(e,n,r,o={}){super(e),this.name="Fault",this.code=e,this.at=n,this.end=Math.max(r,n+1),this.values=o}};var st={characters:600,depth:40,nodes:400,name:20,assignments:24},de=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,Tr={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},gn={"²":"2","³":"3"};function qr(t){let e=st.characters;if(t.length>e)throw new T("long",e,t.length,{most:e});let n=[],r=de.lastIndex=0;for(;r<t.length;){let o=de.exec(t);if(!o){let u=String.fromCodePoint(t.codePointAt(r));throw new T("sign",r,r+u.length,{sign:u})}let s=de.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":Tr[o[0]]??o[0];if(d?.length>st.name)throw new T("name_long",r,s,{most:st.name});c in gn?n.push({type:"^",text:"^",at:r,end:s},{type:"number",text:gn[c],at:r,end:s}):a||n.push({type:c,text:o[0],at:r,end:s}),r=s}return n.push({type:"stop",text:"",at:t.length,end:t.length}),n}var Tt=class{#t;#e;#n=0;#r=0;#o=0;constructor(e,n){this.#t=qr(e),this.#e=n}get next(){return this.#t[this.#n]}take(){return this.#n+=1,this.#t[this.#n-1]}fault(e,n,r=this.next){return new T(e,r.at,r.end,n)}node(e){if(this.#o+=1,this.#o>st.nodes)throw new T("many",e.at,e.end,{most:st.nodes});return e}call(e,n,r){return this.node({kind:"call",name:e,args:n,at:r.at,end:r.end})}deeper(e){if(this.#r+=1,this.#r>st.depth)throw this.fault("deep",{most:st.depth});let n=e();return this.#r-=1,n}expression(){return this.deeper(()=>{let e=this.sum(),n=this.next;return["<",">","<=",">="].includes(n.type)?this.call(this.take().type,[e,this.sum()],n):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let n=this.take();e=this.call(n.type,[e,this.product()],n)}return e}product(){let e=this.signed(),n=!1;for(;;){let r=this.next;if(r.type==="*"||r.type==="/")e=this.call(this.take().type,[e,this.signed()],r),n=r.type==="/";else if(r.type==="name"||r.type==="("){if(n)throw this.fault("two_readings");e=this.call("*",[e,this.power()],r)}else{if(r.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let n=this.deeper(()=>this.signed());return e.type==="+"?n:this.call("negative",[n],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let n=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],n)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#e(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let n=this.take(),r=[this.expression()];for(;this.next.type===",";)this.take(),r.push(this.expression());return this.close(n),this.call(e.text,r,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function un(t,e){let n=new Tt(t,e),r=n.expression();if(n.next.type!=="stop")throw n.fault("unexpected",{sign:n.next.text.trim()||";"});return r}function fn(t,e){let n=new Tt(t,e),r=[];for(;;){for(;n.next.type===";";)n.take();if(n.next.type==="stop")return r;if(r.length===st.assignments)throw n.fault("assignments",{most:st.assignments});if(r.push(n.assignment()),![";","stop"].includes(n.next.type))throw n.fault("unexpected",{sign:n.next.text})}}var qt=()=>1,B=()=>0,mn=t=>t?1:0,J=(t,e,n,r)=>({arity:1,of:t,da:e,db:B,daa:n,dab:B,dbb:B,...r}),wt=(t,e,n,r,o,s,a)=>({arity:2,of:t,da:e,db:n,daa:r,dab:o,dbb:s,...a}),Pt=t=>1/(1+Math.exp(-t)),ce={chooses:!0},Pr=wt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t)**2),wn={sin:J(Math.sin,t=>Math.cos(t),(t,e,n)=>-n),cos:J(Math.cos,t=>-Math.sin(t),(t,e,n)=>-n),tan:J(Math.tan,(t,e,n)=>1+n*n,(t,e,n)=>2*n*(1+n*n)),atan:J(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:J(Math.sinh,t=>Math.cosh(t),(t,e,n)=>n),cosh:J(Math.cosh,t=>Math.sinh(t),(t,e,n)=>n),tanh:J(Math.tanh,(t,e,n)=>1-n*n,(t,e,n)=>-2*n*(1-n*n)),exp:J(Math.exp,(t,e,n)=>n,(t,e,n)=>n),log:J(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:J(Math.sqrt,(t,e,n)=>1/(2*n),(t,e,n)=>-1/(4*n*n*n)),abs:J(Math.abs,Math.sign,B),sign:J(Math.sign,B,B,ce),relu:J(t=>t<=0?0:t,t=>mn(t>0),B,ce),sigmoid:J(Pt,(t,e,n)=>(1-n)*n,(t,e,n)=>n*(1-n)*(1-2*n)),softplus:J(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),Pt,t=>Pt(t)*(1-Pt(t))),max:pn(Math.max,(t,e)=>t>e),min:pn(Math.min,(t,e)=>t<e)},Rr={"+":wt((t,e)=>t+e,qt,qt,B,B,B),"-":wt((t,e)=>t-e,qt,()=>-1,B,B,B),"*":wt((t,e)=>t*e,(t,e)=>e,t=>t,B,qt,B),"/":wt((t,e)=>t/e,(t,e)=>1/e,(t,e,n)=>-n/e,B,(t,e)=>-1/(e*e),(t,e,n)=>2*n/(e*e)),"^":Pr,negative:J(t=>-t,()=>-1,B),square:J(t=>t*t,t=>2*t,()=>2),cube:J(t=>t*t*t,t=>3*t*t,t=>6*t)};function pn(t,e){let n=(r,o)=>r===o?.5:mn(e(r,o));return wt(t,n,(r,o)=>n(o,r),B,B,B,ce)}var xt=new Map(Object.entries(wn)),at=new Map(Object.entries({...wn,...Rr})),rt=new Map([["pi",Math.PI],["e",Math.E]]),xn=new Set(["abs","sign","relu","max","min","sqrt","^"]);var vn=["p","g","k","n"],Nt={kept:12,hyperparameters:6,asked:4},yn=t=>t.reduce((e,n)=>e+n,0),$t=new Map([["sum",{arity:1,of:yn}],["mean",{arity:1,of:t=>yn(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((n,r,o)=>n+r*e[o],0)}]]),ht=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),kn=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),Mn={arity:3,of:(t,e,n)=>t?e:n},bn=t=>xt.has(t)||$t.has(t)||ht.has(t)||t==="where";function Nn(t){let e=fn(t,bn);if(!e.length)throw new T("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(rt.has(a)||bn(a)||vn.includes(a)&&a!=="p")throw new T("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new T("stays",0,t.length);let n=$n(e.map(({name:a})=>a)).filter(a=>a!=="p"),r=Br(e).filter(a=>![...n,...vn].includes(a)&&!rt.has(a));Dr("kept_many",e,n,Nt.kept);for(let a of r.slice(Nt.hyperparameters)){let{at:i,end:d}=Ur(e,a);throw new T("hyperparameters",i,d,{name:a,most:Nt.hyperparameters})}let o=Gr(e),s=Jr(e);return{kept:n,hyperparameters:r,assignments:e,vectors:o,asked:s,make:a=>new he({assignments:e,kept:n,vectors:o,values:a})}}var $n=t=>[...new Set(t)];function Dr(t,e,n,r){if(n.length<=r)return;let{at:o,end:s}=e.find(({name:a})=>a===n[r]);throw new T(t,o,s,{most:r})}function*An(t){yield t;for(let e of t.args??[])yield*An(e)}var ue=t=>t.flatMap(({value:e})=>[...An(e)]),Br=t=>$n(ue(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),Ur=(t,e)=>ue(t).find(n=>n.kind==="name"&&n.name===e);function Jr(t){let e=0;for(let{kind:n,name:r,args:o,at:s,end:a}of ue(t)){if(n!=="call"||kn.has(r))continue;let i=(r==="where"?Mn:$t.get(r)??ht.get(r)??at.get(r)).arity;if(!(r==="max"||r==="min"?o.length>=2:o.length===i))throw new T("arguments",s,a,{name:r,wanted:i,got:o.length});if(ht.has(r)&&(e+=1),e>Nt.asked)throw new T("asked",s,a,{most:Nt.asked})}return e}function Gr(t){let e=new Set(["p","g"]),n=r=>r.kind!=="call"?e.has(r.name):ht.has(r.name)?ht.get(r.name).vector:!$t.has(r.name)&&r.args.some(n);for(let r=0;r<e.size;){r=e.size;for(let{name:o,value:s}of t)n(s)&&e.add(o)}return e}var he=class{constructor({assignments:e,kept:n,vectors:r,values:o}){Object.assign(this,{assignments:e,kept:n,vectors:r,values:o})}init(e){return new ge(this,e.length)}step(e,n,r,o){return[r.step(e,n,o),r]}},ge=class{#t;#e=new Map;#n=[];#r=null;constructor({assignments:e,kept:n,vectors:r,values:o},s){this.#t=s;for(let a of[...n,"p","g","k"])this.#e.set(a,new Float64Array(r.has(a)?s:1));this.#e.set("n",Float64Array.of(s));for(let[a,i]of[...rt,...Object.entries(o)])this.#e.has(a)||this.#e.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#e.get(a)],c=d.length>1?1:0;this.#n.push(()=>{for(let u=0;u<l.length;u++)l[u]=d[u*c]})}}step(e,n,r){let[o,s,a]=["p","g","k"].map(d=>this.#e.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=n[d];a[0]+=1,this.#r=r;for(let d=0;d<this.#n.length;d++)this.#n[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#e.get(e.name);let n=e.args.map(o=>this.#o(o));if(ht.has(e.name))return this.#s(e.name,n[0]);if($t.has(e.name))return this.#i($t.get(e.name).of,n);if(e.name==="where")return this.#a(Mn.of,n);let r=kn.get(e.name)??Kr(e)??at.get(e.name).of;return n.length<2?this.#a(r,[n[0],n[0],n[0]]):n.reduce((o,s)=>this.#a(r,[o,s,s]))}#a(e,[n,r,o]){let s=new Float64Array(Math.max(n.length,r.length,o.length)),[a,i,d]=[n,r,o].map(({length:l})=>l>1?1:0);return this.#n.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(n[l*a],r[l*i],o[l*d])}),s}#i(e,n){let r=new Float64Array(1),o=n.map(s=>this.#d(s));return this.#n.push(()=>{r[0]=e(...o)}),r}#s(e,n){let r=this.#d(n),o=new Float64Array(ht.get(e).vector?this.#t:1);return this.#n.push(()=>{e==="grad"?o.set(this.#r.gradient(r)):o[0]=this.#r.value(r)}),o}#d(e){return e.length===this.#t?e:this.#a(n=>n,[e,new Float64Array(this.#t),e])}};function Kr({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:at.get("square").of,3:at.get("cube").of}[e[1].value]??null}var Vr={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},Wr=t=>Vr[t]??{low:0,high:1};function fe({text:t,names:e,presets:n,lr:r}){let o=Object.values(n).find(a=>a.text===t),s=Object.assign({},...Object.values(n).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?r:Object.hasOwn(s,a)?s[a]:.5]))}function Sn(t,e,n,r){let o=Math.max(...n.map(([l,c])=>c-l))/50,s=nt(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=r==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function On(t,{words:e,onPick:n}){let r=y("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=Wr(i),l=W(),[c,u]=d.log?[Math.log10,m=>Number((10**m).toPrecision(3))]:[m=>m,m=>m],f=d.step??(d.log?.01:.001),h=y("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:f}),g=y("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return h.addEventListener("input",()=>n(i,u(h.valueAsNumber)),{signal:t.signal}),g.addEventListener("input",()=>{Math.abs(g.valueAsNumber)<=1e6&&n(i,g.valueAsNumber)},{signal:t.signal}),r.append(y("div",{class:"gd-slider"},y("label",{for:l},i),h,g)),m=>{h.value=c(m),_(h,{"aria-valuetext":String(m)}),document.activeElement!==g&&(g.value=m)}}return{element:r,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),r.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var et=["first","second","third","fourth"];function zn(t,e,{change:n,remove:r,place:o}){let{words:s}=t,a=t.get("methods"),i=W(),d=Object.keys(a),l=y("select",{id:i},...d.map(p=>y("option",{value:p},s.methods[p])),y("option",{value:""},s.own_rule)),c={text:"",values:{}},u={},f=null,h=p=>d.map(w=>a[w]).find(w=>w.text===p)?.kind,g=p=>{let{loss:w,start:M,view:N}=o(),A=h(p)??(/sign\(|sqrt\(|norm\(/.test(p)?"adaptive":"plain");return w?Sn(w,M,N,A):.1},m=p=>{let w=En(p);if(w.fault)return n(e,{text:p,values:c.values});let M=fe({text:p,names:w.rule.hyperparameters,presets:a,lr:g(p)}),N=Object.entries(c.values).filter(([j])=>j in M),A=(h(p)??"own")===(h(c.text)??"own")||!h(p);return n(e,{text:p,values:{...M,...Object.fromEntries(N.filter(([j])=>j!=="lr"||A))}})};l.addEventListener("change",()=>l.value?m(a[l.value].text):v.input.focus(),{signal:t.signal});let v=Mt(t,{label:s.rule,onText:m}),b=On(t,{words:s,onPick:(p,w)=>n(e,{text:c.text,values:{...c.values,[p]:w}})}),k=y("p",{class:"gd-play-fate"}),z=G(t,{label:"×",onPress:()=>r(e)});return _(z,{"aria-label":q(s.remove,{number:e+1}),title:q(s.remove,{number:e+1})}),{element:y("section",{class:`gd-race-panel gd-race-${et[e]}`,"aria-label":q(s.method_number,{number:e+1})},y("div",{class:"gd-play-head"},y("label",{for:i},q(s.method_number,{number:e+1})),l,z),v.element,b.element,k),show(p,w){if(z.hidden=w,p===u.given)return u.answer;let M=En(p.text);if(c=p,!M.fault){let A=fe({text:p.text,names:M.rule.hyperparameters,presets:a,lr:g(p.text)});for(let j of Object.keys(A))A[j]=p.values[j]??A[j];c={text:p.text,values:A},f={...c,rule:M.rule}}l.value=d.find(A=>a[A].text===p.text)??"";let N=v.show(p.text,M.fault);return b.show(c.values),u={given:p,answer:{runs:f,fault:N}},u.answer},name:()=>l.value?s.methods[l.value]:q(s.method_number,{number:e+1}),say(p,w,M,N){let A=Math.min(w,p.steps),j=p.divergedAt!==null&&w>=p.divergedAt,[S,O]=j?[]:[nt(N.hessian(p.points[A]))].map(H=>[H[0],H.at(-1)])[0],R=j?s.diverged:M?s.left:N.n===1?s.fares_1:s.fares;return k.textContent=q(R,{step:j?p.divergedAt:A,loss:P(p.losses[A]),length:P(p.lengths[A],2),low:P(S,2),high:P(O,2)}),k.classList.toggle("gd-bad",j||M),k.textContent},quiet(){k.textContent=""}}}function En(t){try{return{rule:Nn(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var jn=2;function pe(t,e){let n=kt(t,{label:e,shape:.62,tallest:240}),r=n.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=et.map(a=>n.inside("path",{class:`gd-curve gd-race-${a}`})),s=et.map(a=>n.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:n.element,describe:n.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=Hr(a.flatMap(u=>u??[]));n.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((u,f)=>{let h=a[f]??[],g=n.line(h.slice(0,i+1).map((b,k)=>[k,Math.max(b,c[0]/10)]),jn);_(u,{d:g});let m=Math.min(i,h.length-1),v=h[m]>=c[0]&&h[m]<=c[1];_(s[f],v?{cx:n.x(m),cy:n.y(h[m])}:{cx:-99,cy:-99})}),ct(r,"path",l.length).forEach((u,f)=>{let{of:h,heights:g}=l[f];_(u,{class:`gd-curve gd-play-promise gd-race-${et[h]??h}`}),_(u,{d:n.line(g.map((m,v)=>[v,m>0&&Number.isFinite(m)?m:NaN]),jn)})})}}}function Hr(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let n=e[0],[r,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[n,n]),s=Math.ceil(Math.log10(Math.min(o,n*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(r)))),10**s]}var Ln=10;var Yr=3e3,Rt=["t","d"],St=/^x([1-9]\d?)$/;function _n(t,e=[]){let n=un(t,i=>xt.has(i)),r=Zr(n,t),o=[...me(n)],s=o.find(({kind:i,name:d})=>i==="name"&&Rt.includes(d));if(!s)return new Dt(n,r,null);if(!e.length)throw new T("no_points",s.at,s.end,{name:s.name});let a=Math.floor(Yr/o.length);if(e.length>a)throw new T("fit_large",s.at,s.end,{most:a,got:e.length});return new Dt(n,r,e)}function Zr(t,e){let n=new Map;for(let s of me(t))s.kind==="name"&&!rt.has(s.name)&&!Rt.includes(s.name)&&!n.has(s.name)&&n.set(s.name,s);if(!n.size)throw new T("no_variable",0,e.length);let r=St.test(n.keys().next().value);for(let[s,{at:a,end:i}]of n){if(!(r?St.test(s):s==="x"||s==="y"))throw new T(Xr(s),a,i,{name:s,product:[...s].join(" ")});if(r&&Number(St.exec(s)[1])>Ln)throw new T("variables",a,i,{most:Ln})}if(!r)return n.has("y")?["x","y"]:["x"];let o=Math.max(...[...n.keys()].map(s=>Number(St.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var Xr=t=>t==="x"||t==="y"||St.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function*me(t){yield t;for(let e of t.args??[])yield*me(e)}var Dt=class{#t=[];#e=[];#n=[];#r;#o;#a;#i;constructor(e,n,r){this.n=n.length,this.names=n,this.tree=e,this.data=r,this.mayKink=!1;for(let o=0;o<this.n;o++)this.#s(0,!0);this.#r=r?this.#d(e,r):this.#c(e,[]),this.#t=Float64Array.from(this.#t),[this.#o,this.#a,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#s(e,n){return this.#t.push(e),this.#e.push(n),this.#t.length-1}#d(e,n){let r=n.map(o=>this.#c(e,o)).reduce((o,s)=>this.#l("+",o,s));return this.#l("/",r,this.#s(n.length,!1))}#c(e,n){if(e.kind==="number")return this.#s(e.value,!1);if(e.kind==="name"){if(Rt.includes(e.name))return this.#s(n[Rt.indexOf(e.name)],!1);let o=this.names.indexOf(e.name);return o<0?this.#s(rt.get(e.name),!1):o}Qr(e);let r=e.args.map(o=>this.#c(o,n));return at.get(e.name).arity===1?this.#l(e.name,r[0],r[0]):r.reduce((o,s)=>this.#l(e.name,o,s))}#l(e,n,r){let o=e==="^"&&!this.#e[r]&&{2:"square",3:"cube"}[this.#t[r]];if(o)return this.#l(o,n,n);let s=at.get(e),a=this.#e[n]||this.#e[r];this.mayKink||=a&&xn.has(e);let i=this.#s(s.of(this.#t[n],this.#t[r]),a),[d,l]=[this.#e[n],s.arity===2&&this.#e[r]];return a&&this.#n.push({operation:s,a:n,b:r,to:i,first:d,second:l}),i}value(e){let[n,r]=[this.#t,this.#n];for(let o=0;o<this.n;o++)n[o]=e[o];for(let o=0;o<r.length;o++){let s=r[o];n[s.to]=s.operation.of(n[s.a],n[s.b])}return n[this.#r]}gradient(e){return this.#g(e),this.#h(this.#o)}valueAndGradient(e){return{value:this.#g(e),gradient:this.#h(this.#o)}}hessian(e){return this.#g(e),Array.from({length:this.n},(n,r)=>(this.#u(r),this.#h(this.#i)))}#h(e){let n=new Array(this.n);for(let r=0;r<this.n;r++)n[r]=e[r];return n}#g(e){let n=this.value(e),[r,o,s]=[this.#t,this.#o,this.#n];o.fill(0),o[this.#r]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:u,second:f}=s[a];u&&(o[d]+=At(i,o[c],i.da(r[d],r[l],r[c]))),f&&(o[l]+=At(i,o[c],i.db(r[d],r[l],r[c])))}return n}#u(e){let[n,r,o,s]=[this.#t,this.#o,this.#a,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#n){let f=[n[i],n[d],n[l]];o[l]=0,c&&(o[l]+=At(a,o[i],a.da(...f))),u&&(o[l]+=At(a,o[d],a.db(...f)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:u}of this.#n.toReversed()){let f=[n[i],n[d],n[l]],[h,g]=[c?o[i]:0,u?o[d]:0],m=(b,k)=>(h&&h*b(...f))+(g&&g*k(...f)),v=(b,k)=>At(a,s[l],b(...f))+(k&&k*r[l]);c&&(s[i]+=v(a.da,m(a.daa,a.dab))),u&&(s[d]+=v(a.db,m(a.dab,a.dbb)))}}};function Qr({name:t,args:e,at:n,end:r}){let o=at.get(t);if(!o)throw new T("no_comparison",n,r,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new T("arguments",n,r,{name:t,wanted:o.arity,got:e.length})}var At=(t,e,n)=>n===0&&t.chooses?0:e*n;var to={1:401,2:29},In=t=>to[t.n]??11;function Fn(t,e,n){let r=In(t),o=([s,a],i)=>s+(a-s)*i/(r-1);return t.n===1?Array.from({length:r},(s,a)=>[o(e[0],a)]):Array.from({length:r*r},(s,a)=>[o(e[0],a%r),o(e[1],Math.floor(a/r)),...n.slice(2)])}function Cn(t,e,n){let r=Fn(t,e,n),[o,s,a,i]=[-1/0,1/0,!0,null];for(let u of r){let f=t.hessian(u),h=nt(f);if(Number.isNaN(h[0])){a=!1;continue}s=Math.min(s,h[0]),o=Math.max(o,h.at(-1)),i??=f;let g=(m,v,b)=>Math.abs(m-i[v][b])>1e-9*Math.max(o,-s);a&&=!f.some((m,v)=>m.some((b,k)=>g(b,v,k)))}let d=Math.max(o,-s,0),l=t.mayKink?eo(t,r,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:r.length}}function eo(t,e,n){let r=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(r)return r;let[o,s]=[0,null],a=In(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let u=Bt(t,e[l],e[c]);u>o&&([o,s]=[u,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((u,f)=>(u+d[f])/2);Bt(t,i,c)>Bt(t,c,d)?d=c:i=c}return Bt(t,i,d)>100*Math.max(n,o)?i:null}function Bt(t,e,n){let[r,o]=[t.gradient(e),t.gradient(n)];return Math.hypot(...r.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-n[a]))}function Tn(t,e,n){let r={point:n,value:1/0};for(let s of[...Fn(t,e,n),n]){let a=t.value(s);a<r.value&&(r={point:s,value:a})}let o=e.map(([s,a])=>a-s);return Rn(t,Pn(t,r),Math.max(...o)/40)}var qn=(t,e)=>Rn(t,Pn(t,e),.001);function Pn(t,e){let n=.001;for(let r=0;r<60&&Number.isFinite(n);r++){let o=no(t.hessian(e.point),t.gradient(e.point),n),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},n/=10):n*=10}return e}function no(t,e,n){let r=e.length,o=n*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<r;i++){let d=s.slice(i).reduce((l,c,u)=>Math.abs(c[i])>Math.abs(s[l][i])?i+u:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<r;l++){let c=s[l][i]/s[i][i];for(let u=i;u<=r;u++)s[l][u]-=c*s[i][u]}}let a=new Array(r).fill(0);for(let i=r-1;i>=0;i--)a[i]=s[i].slice(i+1,r).reduce((d,l,c)=>d-l*a[i+1+c],s[i][r])/s[i][i];return a}function Rn(t,e,n){let r=ro(t.n);for(let o=0;n>1e-12&&o<150;o++){let s=e;for(let a of r){let i=e.point.map((l,c)=>l+n*a[c]),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===s&&(n/=2)}return e}function ro(t){let e=(r,o,s)=>Array.from({length:t},(a,i)=>i===r?Math.cos(s):i===o?Math.sin(s):0);if(t===1)return[[1],[-1]];let n=Array.from({length:32},(r,o)=>o*Math.PI/16);return Array.from({length:t-1},(r,o)=>n.map(s=>e(o,o+1,s))).flat()}var Dn=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Ut=(t,e)=>Array.from({length:t+1},(n,r)=>e(r));function Jt({L:t,mu:e,kink:n}){return n?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function Bn(t,e,n,{R:r,gap:o,count:s}){let a=Jt(n),i=g=>({say:g,heights:null,lengths:null}),d=(g,m)=>({say:g,heights:Ut(s,m),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:u}=n,{lr:f,beta:h=0}=e;if(t==="GradientDescent"){if(!(f<2/l))return i("long");if(a==="strong"){let g=Math.max(Math.abs(1-f*c),Math.abs(1-f*l));return d("strong",m=>l/2*r**2*g**(2*m))}return a==="convex"?f<=1/l||Dn(f,1/l)?d("convex",g=>r**2/(2*f*g)):i("half"):{...i("bent"),lengths:Ut(s,g=>Math.sqrt(o/(f*(1-f*l/2)*g)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):f<=1/l||Dn(f,1/l)?d("nesterov",g=>g?2*r**2/(f*(g+2)*(g+3)):NaN):i("half"):u?a==="bent"?i("not_convex"):{say:"bowl",heights:oo({lr:f,beta:h,nesterov:t==="NesterovMomentum",mu:c,L:l,R:r,count:s}),lengths:null}:i("not_bowl")}function oo({lr:t,beta:e,nesterov:n,mu:r,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>r+(o-r)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,u]=[1,0];for(let f=0;f<=a;f++)i[f]=Math.max(i[f],l/2*s**2*c**2),u=e*u+l*c,c-=t*(n?l*c+e*u:u)}return i}function Un(t,{R:e,count:n}){let{L:r,mu:o}=t,s=Jt(t);if(s==="convex")return Ut(n,i=>3*r*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(r)-Math.sqrt(o))/(Math.sqrt(r)+Math.sqrt(o));return Ut(n,i=>o/2*e**2*a**(2*i))}function Jn({heights:t,gaps:e,points:n,view:r,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((u,f)=>u>t[f]*(1+1e-6)+i);if(d<0)return null;let l=u=>r.some(([f,h],g)=>u[g]<f||u[g]>h),c=n.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let u=0;u<=d;u++){let f=s(n[u]);if(Math.max(f.at(-1),-f[0])>a.L*(1+1e-6)||f[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:u,low:f[0],high:f.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var so=150;function Gn(t){let{words:e}=t,n=t.get("methods"),r=y("p"),o=y("ul"),s=y("section",{class:"gd-play-promised","aria-label":e.promised},y("div",{class:"gd-over-plot"},e.promised),r,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(f,h,g,m){let v=JSON.stringify([h,g,m.slice(2)]);return v===i?a:(i=v,a=null,clearTimeout(l),l=setTimeout(()=>{a=Cn(f,g,m),t.redraw()},so),null)}let u=f=>Object.keys(n).find(h=>n[h].text===f);return{element:s,draw({loss:f,text:h,view:g,start:m,lowest:v,rules:b,runners:k,names:z,count:p}){let w=c(f,h,g,m),M={heights:[],lengths:[]};if(!w)return M;let N=Math.hypot(...m.map((F,C)=>F-v.point[C])),A=f.value(m)-v.value,j={L:P(w.L),mu:P(w.mu),kappa:P(w.L/w.mu),lr:P(1/w.L),two:P(2/w.L),points:w.points},S=q(e.classes[Jt(w)],{...j,place:w.kink?.map(F=>P(F)).join(", ")});r.textContent!==S&&(r.textContent=S);let O=[];b.forEach((F,C)=>{if(!F||!k[C])return;let U=Bn(u(F.text),F.values,w,{R:N,gap:A,count:p});U.heights&&M.heights.push({of:C,heights:U.heights}),U.lengths&&M.lengths.push({of:C,heights:U.lengths});let Wt=k[C].losses.map(tt=>tt-v.value),vt=tt=>nt(f.hessian(tt)),Z=Jn({heights:U.heights,gaps:Wt,points:k[C].points,view:g,lowest:v,curvatureAt:vt,facts:w}),Ot=q(e.promises[U.say],j),Et=Z?` ${q(e.promises[Z.say],{step:Z.step,...Z.at,low:P(Z.at.low),high:P(Z.at.high)})}`:"";O.push([z[C],`: ${Ot}${Et}`,Z])});let R=Un(w,{R:N,count:p});R&&(M.heights.push({of:"lower",heights:R}),O.push(["",e.promises.lower,null]));let H=JSON.stringify(O);return H!==d&&o.replaceChildren(...O.map(([F,C,U])=>y("li",{class:U?"gd-bad":null},y("strong",{},F),C))),d=H,M}}}var Gt=class{#t;#e;#n;#r;constructor(e,n,r){this.#t=e,this.#e=r,this.#n=r.init(n),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(n))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,n]=this.#e.step(this.points.at(-1),this.#r,this.#n,this.#t);this.#n=n,this.#o(e)}#o(e){let{value:n,gradient:r}=this.#t.valueAndGradient(e);this.#r=r,this.points.push(e),this.losses.push(n),this.lengths.push(Math.sqrt(r.reduce((o,s)=>o+s*s,0))),Number.isFinite(n)||(this.divergedAt=this.steps)}};function Kn(t,e,n){let r=performance.now()+n;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>r)return!1}}var ao=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),io={abs:"torch.abs",atan:"torch.atan",max:"torch.maximum",min:"torch.minimum"},lo=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let n=io[t]??`torch.${t}`;return e.length>2?e.reduce((r,o)=>`${n}(${r}, ${o})`):`${n}(${e.join(", ")})`},Vn={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,n])=>`torch.where(${t} > 0, ${e}, ${n})`};function we(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return rt.has(t.name)?{text:String(rt.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let n=t.args.map(i=>we(i,e)),r=n.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Vn,t.name))return{text:Vn[t.name](r),tensor:!0};if(xt.has(t.name))return{text:lo(t.name,r),tensor:!0};if(t.name==="negative")return{text:`(-${n[0].text})`,tensor:n[0].tensor};let o=n.some(({tensor:i})=>i)?n.map(({text:i})=>i):r,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var Wn=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,co=t=>ao.has(t)?`${t}_`:t;function ho(t){let[e,{text:n,tensor:r}]=[t.names.join(", "),we(t.tree,s=>s)],o=t.n===1?`${e}, = point`:`${e} = point`;if(t.data){let[s,a]=[0,1].map(i=>t.data.map(d=>d[i]).join(", "));return`t = T([${s}])
d = T([${a}])


def loss(point):
    ${o}
    return ((${n}) + 0 * t).mean()
`}return`def loss(point):
    ${o}
    return ${r?Wn(n):`T(${n})`}
`}function go(t,{assignments:e,kept:n,vectors:r,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=f=>a[f]??co(f),d=f=>r.has(f)?"zero":"T(0.0)",l=e.map(({name:f,value:h})=>{let{text:g,tensor:m}=we(h,i),v=m?Wn(g):`T(${g})`;return`        ${i(f)} = ${r.has(f)?`${v} + zero`:v}`}),c=n.map(i),u=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...n.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${u} = kept`,"        k = k + 1",...Object.entries(s).map(([f,h])=>`        ${i(f)} = T(${Number(h)})`),...l,`        return p, (${u}${c.length?",":""})`,""].join(`
`)}function Hn({loss:t,start:e,steps:n,methods:r}){let o=new Set(["descend"]),s=[],a=r.map(({title:i,code:d,values:l,rule:c},u)=>{let f=`Method${u+1}`;d||s.push(go(f,c,l));let h=d?d.replace(/\{(\w+)(:\.0f)?\}/g,(g,m,v)=>v?Math.round(l[m]):String(l[m])):`${f}()`;if(d)for(let[,g]of h.matchAll(/([A-Z]\w*)\(/g))o.add(g);return`    ${JSON.stringify(i)}: descend(loss, start, ${h}, ${n}),`});return["# A race from the playground of How Gradient Descent Works.","import torch",`from gdlib import ${[...o].sort((i,d)=>i<d?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",ho(t),"",...s.flatMap(i=>[i,""]),`start = T([${e.join(", ")}])`,"paths = {",...a,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function xe(t,e,{label:n,onMove:r,steps:o,axis:s="both"}){let a=D("circle",{class:"gd-handle-dot",r:8}),i=D("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});d.append(i,a);let l=[0,0],c=([h,g])=>{let m=(v,[b,k])=>Math.min(k,Math.max(b,v));l=[s==="y"?l[0]:m(h,e.domains.x),s==="x"?l[1]:m(g,e.domains.y)],r(l)},u=h=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-g.left),e.y.invert(h.clientY-g.top)]},f=(h,g)=>d.addEventListener(h,g,{signal:t.signal});return f("pointerdown",h=>{h.button||(d.setPointerCapture(h.pointerId),d.focus({preventScroll:!0}),h.preventDefault())}),f("pointermove",h=>{d.hasPointerCapture(h.pointerId)&&c(u(h))}),f("keydown",h=>{let[g,m]=o(),v=h.shiftKey?10:1,[b,k]=[s==="y"?[0,m]:[g,0],s==="x"?[g,0]:[0,m]],z={ArrowRight:b,ArrowLeft:[-b[0],-b[1]],ArrowUp:k,ArrowDown:[-k[0],-k[1]],PageUp:[10*k[0],10*k[1]],PageDown:[-10*k[0],-10*k[1]]}[h.key],p={Home:0,End:1}[h.key];if(z)c([l[0]+v*z[0],l[1]+v*z[1]]);else if(p!==void 0)c(s==="y"?[l[0],e.domains.y[p]]:[e.domains.x[p],l[1]]);else return;h.preventDefault()}),{element:d,place([h,g],m){l=[h,g];let[v,[b,k]]=s==="y"?[g,e.domains.y]:[h,e.domains.x];_(d,{transform:`translate(${e.x(h)},${e.y(g)})`,"aria-valuenow":Number(v.toFixed(6)),"aria-valuemin":b,"aria-valuemax":k,"aria-valuetext":m})}}}var uo=Array.prototype,fo=uo.slice;function po(t,e){return t-e}function mo(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Yn=t=>()=>t;function wo(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=xo(t,e[n]))return o;return 0}function xo(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],u=t[i],f=u[0],h=u[1];if(vo(d,u,e))return 0;c>r!=h>r&&n<(f-l)*(r-c)/(h-c)+l&&(o=-o)}return o}function vo(t,e,n){var r;return yo(t,e,n)&&bo(t[r=+(t[0]===e[0])],n[r],e[r])}function yo(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function bo(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function ko(){}var it=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Xn(){var t=1,e=1,n=Ct,r=d;function o(l){var c=n(l);if(Array.isArray(c))c=c.slice().sort(po);else{let u=_t(l,Mo);for(c=mt(...Ft(u[0],u[1],c),c);c[c.length-1]>=u[1];)c.pop();for(;c[1]<u[0];)c.shift()}return c.map(u=>s(l,u))}function s(l,c){let u=c==null?NaN:+c;if(isNaN(u))throw new Error(`invalid value: ${c}`);var f=[],h=[];return a(l,u,function(g){r(g,l,u),mo(g)>0?f.push([g]):h.push(g)}),h.forEach(function(g){for(var m=0,v=f.length,b;m<v;++m)if(wo((b=f[m])[0],g)!==-1){b.push(g);return}}),{type:"MultiPolygon",value:c,coordinates:f}}function a(l,c,u){var f=new Array,h=new Array,g,m,v,b,k,z;for(g=m=-1,b=gt(l[0],c),it[b<<1].forEach(p);++g<t-1;)v=b,b=gt(l[g+1],c),it[v|b<<1].forEach(p);for(it[b<<0].forEach(p);++m<e-1;){for(g=-1,b=gt(l[m*t+t],c),k=gt(l[m*t],c),it[b<<1|k<<2].forEach(p);++g<t-1;)v=b,b=gt(l[m*t+t+g+1],c),z=k,k=gt(l[m*t+g+1],c),it[v|b<<1|k<<2|z<<3].forEach(p);it[b|k<<3].forEach(p)}for(g=-1,k=l[m*t]>=c,it[k<<2].forEach(p);++g<t-1;)z=k,k=gt(l[m*t+g+1],c),it[k<<2|z<<3].forEach(p);it[k<<3].forEach(p);function p(w){var M=[w[0][0]+g,w[0][1]+m],N=[w[1][0]+g,w[1][1]+m],A=i(M),j=i(N),S,O;(S=h[A])?(O=f[j])?(delete h[S.end],delete f[O.start],S===O?(S.ring.push(N),u(S.ring)):f[S.start]=h[O.end]={start:S.start,end:O.end,ring:S.ring.concat(O.ring)}):(delete h[S.end],S.ring.push(N),h[S.end=j]=S):(S=f[j])?(O=h[A])?(delete f[S.start],delete h[O.end],S===O?(S.ring.push(N),u(S.ring)):f[O.start]=h[S.end]={start:O.start,end:S.end,ring:O.ring.concat(S.ring)}):(delete f[S.start],S.ring.unshift(M),f[S.start=A]=S):f[A]=h[j]={start:A,end:j,ring:[M,N]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,u){l.forEach(function(f){var h=f[0],g=f[1],m=h|0,v=g|0,b=ve(c[v*t+m]);h>0&&h<t&&m===h&&(f[0]=Zn(h,ve(c[v*t+m-1]),b,u)),g>0&&g<e&&v===g&&(f[1]=Zn(g,ve(c[(v-1)*t+m]),b,u))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),u=Math.floor(l[1]);if(!(c>=0&&u>=0))throw new Error("invalid size");return t=c,e=u,o},o.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?Yn(fo.call(l)):Yn(l),o):n},o.smooth=function(l){return arguments.length?(r=l?d:ko,o):r===d},o}function Mo(t){return isFinite(t)?t:NaN}function gt(t,e){return t==null?!1:+t>=e}function ve(t){return t==null||isNaN(t=+t)?-1/0:t}function Zn(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ut=60,Kt=14,Qn=250;function tr(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===n)return;n=d;let l=([w,M],N)=>w+(M-w)*N/(ut-1),c=Array.from({length:ut*ut},(w,M)=>{let N=r.value([l(s.x,M%ut),l(s.y,Math.floor(M/ut))]);return Number.isNaN(N)?1/0:N}),u=Xn().size([ut,ut]).thresholds(No(c))(c),f=w=>t.x(l(s.x,w-.5)).toFixed(1),h=w=>t.y(l(s.y,w-.5)).toFixed(1),g=w=>`M${w.map(([M,N])=>`${f(M)},${h(N)}`).join("L")}Z`,[m,...v]=ct(e,"path",Kt+1),[b,k,z,p]=[...s.x.map(t.x),...s.y.map(t.y)];_(m,{d:`M${b},${p}H${k}V${z}H${b}Z`,style:"--gd-height: 0"}),v.forEach((w,M)=>{let N=(u[M]?.coordinates??[]).flat().map(g).join("");_(w,{d:N,style:`--gd-height: ${(M+1)/Kt}`})})}}function No(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return e.length?Array.from({length:Kt},(n,r)=>ie(e,((r+.7)/Kt)**2)):[]}function be(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{ct(e,"path",n.length,{d:$o}).forEach((r,o)=>{_(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var $o=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function ke(t,e,n){let r=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Vt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));n([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Me(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>n.appendChild(D(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(_(n,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([k,z])=>[t.x(k),t.y(z)]),c=l.findIndex(([k,z])=>!(Math.abs(k)<5e3&&Math.abs(z)<5e3)),u=c<0?l:l.slice(0,c),f=c<0?null:So(u.at(-1),l[c]),h=Ao(u),g=`M${[...h,...f?[f]:[]].map(ye).join("L")}`;_(r,{d:g}),_(o,{d:g}),_(s,{d:l.length>Qn?"":h.map(k=>`M${ye(k)}h0`).join("")});let m=l.at(-1),v=c>=0||!Vt(t,m),b=v?Oo(t,f?[...u,f]:u):null;return _(a,{d:b?`M${ye(b)}m-6,-6l12,12m0,-12l-12,12`:""}),_(i,v?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),v}}var ye=([t,e])=>`${pt(t)},${pt(e)}`;function Ao(t){if(t.length<=Qn)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[r,o],[s,a]]=[e.at(-1),t[n]];(Math.abs(s-r)+Math.abs(a-o)>=1.5||n===t.length-1)&&e.push(t[n])}return e}function Vt({domains:t,x:e,y:n},[r,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(n)];return r>=s-1&&r<=a+1&&o>=d-1&&o<=i+1}function So([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function Oo(t,e){let n=e.findLastIndex(s=>Vt(t,s));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let s=0;s<24;s++){let a=[(r[0]+o[0])/2,(r[1]+o[1])/2];Vt(t,a)?r=a:o=a}return r}function nr(t,e){let{words:n}=t,r=(p,w)=>q(n.place,{point:p.map(M=>P(M)).join(", "),loss:P(w.value(p))}),o=p=>()=>[p.domains.x,p.domains.y].map(([w,M])=>(M-w)/100),s=kt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),a=tr(s),i=et.map(p=>Me(s,p)),d=be(s);ke(t,s,e);let l=xe(t,s,{label:n.start,onMove:e,steps:o(s)}),c=kt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),u=c.inside("path",{class:"gd-curve gd-play-hill"}),f=et.map(p=>Me(c,p)),h=be(c),g=([p])=>e([p]);ke(t,c,g);let m=xe(t,c,{label:n.start,onMove:g,steps:o(c),axis:"x"}),v="",b=[0,1];function k({loss:p,text:w,view:M,start:N,lowest:A,paths:j}){s.frame({x:{domain:M[0],label:p.names[0]},y:{domain:M[1],label:p.names[1]}});let S=N.slice(2);return a({value:O=>p.value(S.length?[...O,...S]:O)},[w,S]),d(er(A,M)?[A.point]:[]),l.place(N,r(N,p)),j.map((O,R)=>i[R](O))}function z({loss:p,text:w,view:M,start:N,lowest:A,paths:j}){let S=JSON.stringify([w,M]),O=S===v?null:le(...M[0],400).map(F=>[F,p.value([F])]);O&&(b=Eo(O.map(([,F])=>F))),c.frame({x:{domain:M[0],label:p.names[0]},y:{domain:b,label:n.loss}}),v=S,_(u,{d:c.line(le(...M[0],400).map(F=>[F,p.value([F])]))}),h(er(A,M.slice(0,1))?[[A.point[0],A.value]]:[]);let R=p.value(N);return m.place([N[0],Number.isFinite(R)?Math.max(b[0],Math.min(b[1],R)):b[1]],r(N,p)),j.map(F=>F.map(([C])=>[C,p.value([C])])).map((F,C)=>f[C](Number.isFinite(R)?F:[]))}return{element:y("div",{},s.element,c.element),describe:p=>(s.element.hidden?c:s).describe(p),get svg(){return s.element.hidden?c.svg:s.svg},draw(p){let w=p.loss.n===1;return s.element.hidden=w,c.element.hidden=!w,(w?z:k)(p)}}}var er=({point:t,value:e},n)=>Number.isFinite(e)&&n.every(([r,o],s)=>t[s]>=r&&t[s]<=o);function Eo(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[n,r,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-n>5*(r-n)?r:o,a=(s-n||1)*.08;return[n-a,s+a]}var rr=`/* The playground. */

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
`;var jo=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function or(t,e){let n=t.cloneNode(!0),r=[t,...t.querySelectorAll("*")];return[n,...n.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(r[s]);o.removeAttribute("class"),o.setAttribute("style",jo.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),n.setAttribute("xmlns","http://www.w3.org/2000/svg"),n.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(n)}function sr(t){let e=t.trimEnd().split(`
`).map((o,s,a)=>s<a.length-1?`${o}
`:o);return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:{name:"python3",display_name:"Python 3",language:"python"}},cells:[{cell_type:"code",id:"race",execution_count:null,metadata:{},outputs:[],source:e}]},null,1)}function Ne(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e})),o=document.createElement("a");o.href=r,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var ar=rr,Lo=10;function ir(t,e){let{words:n}=t,r=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","data","view","start","steps","shown","rules"].map(x=>[x,t.get(x)])),a=null,i="",d="",l=null,c=[],u=[],f=[],h=x=>{u=[],t.set(x),m()},g=0,m=()=>{clearTimeout(g),g=setTimeout(()=>e.set(ee(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(g));function v(x,$){let E=JSON.stringify([x,$]);if(E===d)return null;try{return a=_n(x,$),[i,d]=[x,E],l=null,null}catch(L){if(L.name!=="Fault")throw L;return L}}let b=(x,$)=>Array.from({length:$},(E,L)=>x[L]??0),k=(x,$)=>h({rules:t.get("rules").with(x,$)}),z=x=>h({rules:t.get("rules").toSpliced(x,1)}),p=()=>({loss:a,start:t.get("start"),view:t.get("view")}),w=et.map((x,$)=>zn(t,$,{change:k,remove:z,place:p})),M=W(),N=y("select",{id:M},...Object.keys(r).map(x=>y("option",{value:x},n.losses[x])),y("option",{value:""},n.own_loss)),A=(x,$)=>x.addEventListener("change",$,{signal:t.signal});A(N,()=>{if(!N.value)return j.input.focus();let{text:x,view:$,start:E,data:L}=r[N.value];return O={text:ft(L),fault:null},h({loss:x,view:$,start:E,data:L})});let j=Mt(t,{label:n.formula,onText(x){let $=v(x,t.get("data"));h($?{loss:x}:{loss:x,start:b(t.get("start"),a.n)})}}),S=Mt(t,{label:n.points,rows:3,onText(x){let $=zt(x);O={text:x,fault:$?null:new T("bad_points",0,x.length,{most:Y.points})},$?h({data:$}):t.redraw()}}),O={text:"",fault:null},H=nr(t,x=>h({start:[...x,...t.get("start").slice(x.length)]})),F=W(),C=y("input",{id:F,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});A(C,()=>{let{found:x}=ne(new URLSearchParams({start:C.value.replaceAll(/[ ;]+/g,",")}).toString(),o);x.start?.length===a.n&&h({start:x.start}),C.value=t.get("start").join(", ")});let U=x=>()=>{let $=t.get("view").map(([E,L])=>{let[K,X]=[(E+L)/2,(L-E)/2*x];return[K-X,K+X].map(ot=>Number(ot.toPrecision(6)))});$.every(([E,L])=>L-E>1e-5&&Math.max(-E,L)<Y.size)&&h({view:$})},Wt=()=>{let x=[...t.get("start"),0];h({view:t.get("view").map(([$,E],L)=>[x[L]-(E-$)/2,x[L]+(E-$)/2].map(K=>Number(K.toPrecision(6))))})},vt=W(),Z=y("input",{type:"range",id:vt,min:0,step:1});Z.addEventListener("input",()=>h({shown:Z.valueAsNumber}),{signal:t.signal});let Ot=y("output",{for:vt}),Et=W(),tt=y("select",{id:Et},...[10,20,50,100,200,500,1e3].map(x=>y("option",{value:x},x)));A(tt,()=>h({steps:Number(tt.value),shown:Number(tt.value)}));let yt=sn(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),Ae=G(t,{label:n.play,onPress(){yt.at()===null&&h({shown:t.get("steps")}),yt.toggle()}}),Se=x=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+x))}),bt=(x,$)=>_(x,{"aria-label":$,title:$}),lr=bt(G(t,{label:"◀",onPress:Se(-1)}),n.step_back),dr=bt(G(t,{label:"▶",onPress:Se(1)}),n.step_forth),Oe=G(t,{label:n.add,onPress(){let x=t.get("rules").map(({text:E})=>E),$=Object.values(o).find(({text:E})=>!x.includes(E));h({rules:[...t.get("rules"),{text:$.text,values:{}}]})}}),Ee=pe(t,n.losses_chart),ze=pe(t,n.lengths_chart),je=Gn(t),Le=dn(t,({loss:x,start:$,steps:E,rules:L})=>{let{text:K,view:X,data:ot}=r[x];O={text:ft(ot),fault:null},h({loss:K,view:X,data:ot,start:$,steps:E,shown:E,rules:L})}),_e=y("p",{class:"gd-play-here"}),Ht=y("p",{class:"gd-play-fault",hidden:!0}),Yt=y("output",{class:"gd-play-copied"}),Ie=e.link&&G(t,{label:n.copy_link,onPress:()=>Ce(e.link(ee(s(),o)))}),cr=document.fullscreenEnabled?G(t,{label:n.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",Fe=()=>Hn({loss:a,start:t.get("start"),steps:t.get("steps"),methods:f.map(({text:x,values:$,rule:E},L)=>{let K=Object.values(o).find(X=>X.text===x);return{title:`${L+1}. ${w[L].name()}`,code:K?.code??null,values:$,rule:E}})}),hr=[...Ie?[Ie]:[],G(t,{label:n.copy_python,onPress:()=>Ce(Fe())}),G(t,{label:n.save_notebook,onPress:()=>Ne("race.ipynb","application/x-ipynb+json",sr(Fe()))}),G(t,{label:n.save_picture,onPress:()=>Ne("race.svg","image/svg+xml",or(H.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Ce(x){try{await navigator.clipboard.writeText(x),Yt.textContent=n.copied,t.say(n.copied)}catch{Yt.textContent=x}}let Te=x=>y("div",{class:"gd-over-plot"},x),Zt=(x,$,...E)=>y("div",{class:"gd-choice"},y("label",{for:x},$),...E);t.root.append(Ht,y("div",{class:"gd-play-loss"},Zt(M,n.loss_choice,N),j.element,S.element),y("div",{class:"gd-two gd-play-two"},y("div",{},H.element,y("div",{class:"gd-slider"},y("label",{for:vt},n.step),Z,Ot),y("div",{class:"gd-row"},Ae,lr,dr,Zt(Et,n.of_steps,tt)),y("div",{class:"gd-row"},Zt(F,n.start,C),bt(G(t,{label:"+",onPress:U(.5)}),n.closer),bt(G(t,{label:"−",onPress:U(2)}),n.wider),bt(G(t,{label:"◎",onPress:Wt}),n.around)),_e),y("div",{class:"gd-play-methods"},...w.map(({element:x})=>x),y("div",{class:"gd-row"},Oe)),y("div",{},Te(n.losses_chart),Ee.element,Te(n.lengths_chart),ze.element,je.element)),y("div",{class:"gd-row gd-play-take"},...hr,cr,Yt),Le.element);function qe(){let x=ne(e.get(),o),$=x.found;v($.loss??t.get("loss"),$.data??t.get("data")),a||v(t.get("loss"),t.get("data"));let E=$.steps??t.get("steps");$.start=b($.start??t.get("start"),a.n),$.shown=Math.min(E,$.shown??E),O={text:ft($.data??t.get("data")),fault:null},t.set($),u=x.wrong}qe(),e.onChange(qe,t.signal);function gr(x){let $=t.get("start");c=x.map((L,K)=>{if(!L)return null;let X=JSON.stringify([d,$,L.text,L.values]);return c[K]?.key===X?c[K]:{key:X,runner:new Gt(a,$,L.rule.make(L.values))}});let E=c.filter(Boolean).map(({runner:L})=>L);return Kn(E,t.get("steps"),Lo)||t.redraw(),c.map(L=>L?.runner??null)}t.onDraw(()=>{let x=[j.show(t.get("loss"),v(t.get("loss"),t.get("data")))],$=t.get("data");S.element.hidden=!$.length&&!/\b[td]\b/.test(t.get("loss")),JSON.stringify(zt(O.text))!==JSON.stringify($)&&!O.fault&&(O.text=ft($)),x.push(S.show(O.text,O.fault)),N.value=Object.keys(r).find(I=>r[I].text===t.get("loss"))??"";let E=b(t.get("start"),a.n);E.length!==t.get("start").length&&t.set({start:E});let L=t.get("view"),K=t.get("rules");w.forEach(({element:I},V)=>{I.hidden=V>=K.length}),Oe.hidden=K.length>=Y.rules;let X=K.map((I,V)=>w[V].show(I,K.length===1));x.push(...X.map(({fault:I})=>I));let ot=X.map(({runs:I})=>I),lt=gr(ot);f=ot.filter(Boolean),l??=Tn(a,L,E);for(let I of lt)l=_o(a,l,I);let Q=t.get("steps"),dt=Math.min(Q,yt.at()??t.get("shown"));_(Z,{max:Q,"aria-valuetext":q(n.step_of,{step:dt,steps:Q})}),Z.value=dt,$e(Ot,String(dt)),[...tt.options].some(({value:I})=>Number(I)===Q)||tt.add(new Option(Q,Q)),tt.value=Q,$e(Ae,yt.at()===null?n.play:n.stop),document.activeElement!==C&&(C.value=E.map(I=>Number(I.toPrecision(6))).join(", "));let ur=et.map((I,V)=>lt[V]?.points.slice(0,dt+1)??[]),fr=H.draw({loss:a,text:d,view:L,start:E,lowest:l,paths:ur}),Pe=lt.map((I,V)=>I?`${w[V].name()}: ${w[V].say(I,dt,fr[V],a)}`:(w[V].quiet(),"")),pr=nt(a.hessian(E));_e.textContent=q(a.n===1?n.here_1:n.here,{loss:P(a.value(E)),length:P(Math.hypot(...a.gradient(E)),2),values:pr.map(I=>P(I,3)).join(", ")});let mr=w.map(I=>I.name()),Xt=je.draw({loss:a,text:d,view:L,start:E,lowest:l,rules:ot,runners:lt,names:mr,count:Q});lt.length&&lt.every(I=>I?.isDone(Q))&&Le.judge({text:i,start:E,runners:lt,rules:ot,lowest:l,steps:Q,lower:Xt.heights.find(({of:I})=>I==="lower")?.heights??null});let Re=I=>lt.map(V=>V&&I(V));Ee.draw({series:Re(({losses:I})=>I.map(V=>V-l.value)),shown:dt,steps:Q,promised:Xt.heights}),ze.draw({series:Re(({lengths:I})=>I),shown:dt,steps:Q,promised:Xt.lengths}),H.describe(q(n.picture,{formula:i,steps:dt,said:Pe.join(" ")})),Ht.hidden=!u.length,$e(Ht,u.length?q(n.bad_link,{parts:u.join(", ")}):""),yt.at()===null&&t.say(x.filter(Boolean).join(" ")||Pe.join(" "))})}function $e(t,e){t.textContent!==e&&(t.textContent=e)}function _o(t,e,n){if(!n)return e;let r=n.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(r<e.value))return e;let o=qn(t,{point:n.points[n.losses.indexOf(r)],value:r});return o.value>-1/0?o:{point:n.points[0],value:r}}Ze({playground:{render:t=>ir(t,tn()),style:ar}});})();
