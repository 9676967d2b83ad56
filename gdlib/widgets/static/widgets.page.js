/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-738129ea1b063cd55cb4c506adfbbb91c34d2f612188df8d929c949da2294008
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var qo=Object.defineProperty;var gt=(t,e)=>{for(var n in e)qo(t,n,{get:e[n],enumerable:!0})};var $n=`/* Cloud: walks over the band where most of them are. */

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
`;var Sn=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var En=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var An=`/* NewtonStep: the loss in bands, the parabola in lines, two arrows. What it shares with TrustRegion stands there. */

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
`;var Cn=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Nn=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var qn=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;var Ln=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function zn(t,e,n){let s=e.get("kind"),o=new $e(e,n);return In(n,"",Nn+En+Cn+$n+Sn+An+qn+Ln),t[s].style&&In(n,s,t[s].style),n.classList.add("gd-live",`gd-${s}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[s].render(o),o.start(),()=>o.end()}var $e=class{#e=[];#t=[];#n=0;#o=0;#s=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#s.signal}get(e){return this.model.get(e)}set(e){for(let[n,s]of Object.entries(e))this.model.set(n,s);this.model.save_changes()}onStart(e){this.#e.push(e)}onDraw(e){this.#t.push(e)}redraw=()=>{this.#n||=requestAnimationFrame(()=>{this.#n=0,this.drawNow()})};drawNow(){for(let e of this.#t)e()}say(e){clearTimeout(this.#o),this.#o=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#e)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#n),clearTimeout(this.#o),this.#s.abort(),this.root.replaceChildren()}};function In(t,e,n){let s=t.getRootNode(),o=s===document||!s.querySelector?document.head:s;if(o.querySelector(`style[data-gd="${e}"]`))return;let r=document.createElement("style");r.dataset.gd=e,r.textContent=n,o.append(r)}var Se=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,n){Object.is(this.#e[e],n)||(this.#e[e]=n,this.#n(`change:${e}`),this.#n("change"))}on(e,n){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(n)}off(e,n){this.#t.get(e)?.delete(n)}save_changes(){}#n(e){for(let n of[...this.#t.get(e)??[]])n()}};function jo(t,e){t.dataset.live="";let n=JSON.parse(t.querySelector("script[type='application/json']").textContent),s=document.createElement("div");t.append(s);try{zn(e,new Se(n),s)}catch(o){s.remove(),delete t.dataset.live,console.error(o)}}function Pn(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(n=>{setTimeout(()=>{!("live"in n.dataset)&&Object.hasOwn(t,n.dataset.kind)&&jo(n,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var en={};gt(en,{render:()=>es});function y(t,e={},...n){return _n(document.createElement(t),e,n)}function st(t,e={},...n){return _n(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function E(t,e){for(let[n,s]of Object.entries(e))s==null||s===!1?t.removeAttribute(n):t.setAttribute(n,s===!0?"":s);return t}function tt(t,e,n,s={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(st(e,s));return[...t.children]}function _n(t,e,n){return E(t,e),t.append(...n),t}var On=0;function Ut(){return On+=1,`gd-${On}-${Math.random().toString(36).slice(2,8)}`}function Z(t,e,{label:n,options:s,text:o=String,toValue:r=i=>i,toPlace:l=i=>i,onPick:c=i=>t.set({[e]:i})}){let i=Ut(),a=y("input",{type:"range",id:i}),d=y("output",{for:i}),m=y("div",{class:"gd-slider"},y("label",{for:i},n),a,d),g="";return a.addEventListener("input",()=>c(r(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:h,max:p,step:u}=s(),M=`${h} ${p} ${u}`;M!==g&&E(a,{min:h,max:p,step:u}),g=M,a.value=l(t.get(e));let k=o(t.get(e));d.textContent=k,a.setAttribute("aria-valuetext",k)}),m}function ot(t,e,{label:n,choices:s,onPick:o=r=>({[e]:r})}){let r=Ut(),l=y("select",{id:r},...Object.entries(s).map(([c,i])=>y("option",{value:c},i)));return l.addEventListener("change",()=>t.set(o(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),y("div",{class:"gd-choice"},y("label",{for:r},n),l)}function kt(t,e,{label:n,onPick:s=o=>({[e]:o})}){let o=y("input",{type:"checkbox"});return o.addEventListener("change",()=>t.set(s(o.checked)),{signal:t.signal}),t.onDraw(()=>{o.checked=t.get(e)}),y("label",{class:"gd-toggle"},o,y("span",{},n))}function rt(t,{label:e,onPress:n}){let s=y("button",{type:"button",class:"gd-button"},e);return s.addEventListener("click",n,{signal:t.signal}),s}function dt(...t){return y("div",{class:"gd-row"},...t)}function _(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function j(t,e=3){if(!Number.isFinite(t)||t===0)return _(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[s,o]=t.toExponential(e-1).split("e");return`${s.replace("-","−")} × ${Ee(Number(o))}`}return _(t,Math.max(0,e-1-n))}var Dt=t=>Math.round(t*10)/10;function Ee(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Rn(t){return String(Number(t.toPrecision(10))).replace("-","−")}function z(t,e){return t.replace(/\{(\w+)\}/g,(n,s)=>e[s]??n)}function lt(t,e,{label:n,onMove:s,steps:o,axis:r="both"}){let l=st("circle",{class:"gd-handle-dot",r:8}),c=st("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":{x:"horizontal",y:"vertical"}[r]});i.append(c,l);let a=[0,0],d=([h,p])=>{let u=(M,[k,b])=>Math.min(b,Math.max(k,M));a=[r==="y"?a[0]:u(h,e.domains.x),r==="x"?a[1]:u(p,e.domains.y)],s(a)},m=h=>{let p=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-p.left),e.y.invert(h.clientY-p.top)]},g=(h,p)=>i.addEventListener(h,p,{signal:t.signal});return g("pointerdown",h=>{h.button||(i.setPointerCapture(h.pointerId),i.focus({preventScroll:!0}),h.preventDefault())}),g("pointermove",h=>{i.hasPointerCapture(h.pointerId)&&d(m(h))}),g("keydown",h=>{let[p,u]=o(),M=h.shiftKey?10:1,[k,b]=[r==="y"?[0,u]:[p,0],r==="x"?[p,0]:[0,u]],f={ArrowRight:k,ArrowLeft:[-k[0],-k[1]],ArrowUp:b,ArrowDown:[-b[0],-b[1]],PageUp:[10*b[0],10*b[1]],PageDown:[-10*b[0],-10*b[1]]}[h.key],v={Home:0,End:1}[h.key];if(f)d([a[0]+M*f[0],a[1]+M*f[1]]);else if(v!==void 0)d(r==="y"?[a[0],e.domains.y[v]]:[e.domains.x[v],a[1]]);else return;h.preventDefault()}),{element:i,place([h,p],u){a=[h,p];let[M,[k,b]]=r==="y"?[p,e.domains.y]:[h,e.domains.x];E(i,{transform:`translate(${e.x(h)},${e.y(p)})`,"aria-valuenow":Number(M.toFixed(6)),"aria-valuemin":k,"aria-valuemax":b,"aria-valuetext":u})}}}function Ae(t,e,{places:n,heights:s,put:o,at:r,go:l,allowed:c=()=>!0}){let i=(f,[v,x])=>Math.min(x,Math.max(v,f)),a=f=>{let[v,x,I]=[n()[0],n().at(-1),n().length];return i(Math.round((f-v)/(x-v)*(I-1)),[0,I-1])},d=([f,v])=>{let[x,I,C]=[r(),a(f),[...s()]],[H,w]=[C[x],i(v,e.domains.y)],S=Math.abs(I-x);for(let A=1;A<=S;A++)C[x+Math.sign(I-x)*A]=H+(w-H)*A/S;C[I]=w,l(I),o(C)},m=f=>{let v=e.svg.getBoundingClientRect();return[e.x.invert(f.clientX-v.left),e.y.invert(f.clientY-v.top)]},g=(f,v,x)=>Math.abs(x(f)-x(i(f,v)))<12,h=([f,v])=>g(f,e.domains.x,e.x)&&g(v,e.domains.y,e.y),p=(f,v)=>e.svg.addEventListener(f,v,{signal:t.signal}),u=null,M=!1,k=()=>{M=!0,l(a(u.place[0])),d(u.place)},b=()=>{u=null,M=!1};return e.svg.classList.add("gd-freehand"),p("pointerdown",f=>{let v=m(f);f.button||!f.isPrimary||!c()||!h(v)||f.target.closest(".gd-handle")||(u={place:v,left:f.clientX,heights:s()},f.pointerType==="mouse"&&(f.preventDefault(),e.svg.setPointerCapture(f.pointerId),k()))}),p("pointermove",f=>{!u||!f.isPrimary||!M&&Math.abs(f.clientX-u.left)<4||(M||k(),d(m(f)))}),p("pointerup",b),p("pointercancel",()=>{M&&o(u.heights),b()}),{nearest:a,stroke:d}}function ee(t,e,n){let s=20,{label:o,places:r,heights:l,text:c,allowed:i=()=>!0}=n,{at:a=()=>s,go:d=M=>s=M}=n,{rise:m=()=>(e.domains.y[1]-e.domains.y[0])/60}=n,g=()=>r()[1]-r()[0],{nearest:h,stroke:p}=Ae(t,e,{...n,at:a,go:d}),u=lt(t,e,{label:o,onMove:([M,k])=>{Math.abs(M-r()[a()])>g()/2&&k===l()[a()]?d(h(M)):p([M,k]),t.redraw()},steps:()=>[g(),m()]});return()=>{u.element.style.display=i()?"":"none";let[M,k]=[r()[a()],l()[a()]];i()&&u.place([M,k],c(M,k))}}function Ce(t){return t===null?NaN:+t}function Ne(t,e){let n=0;if(e===void 0)for(let s of t)s!=null&&(s=+s)>=s&&++n;else{let s=-1;for(let o of t)(o=e(o,++s,t))!=null&&(o=+o)>=o&&++n}return n}function ne(t,e){let n,s;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=s=o):(n>o&&(n=o),s<o&&(s=o)));else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(n===void 0?r>=r&&(n=s=r):(n>r&&(n=r),s<r&&(s=r)))}return[n,s]}var Fo=Math.sqrt(50),To=Math.sqrt(10),Vo=Math.sqrt(2);function oe(t,e,n){let s=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(s)),r=s/Math.pow(10,o),l=r>=Fo?10:r>=To?5:r>=Vo?2:1,c,i,a;return o<0?(a=Math.pow(10,-o)/l,c=Math.round(t*a),i=Math.round(e*a),c/a<t&&++c,i/a>e&&--i,a=-a):(a=Math.pow(10,o)*l,c=Math.round(t/a),i=Math.round(e/a),c*a<t&&++c,i*a>e&&--i),i<c&&.5<=n&&n<2?oe(t,e,n*2):[c,i,a]}function jt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let s=e<t,[o,r,l]=s?oe(e,t,n):oe(t,e,n);if(!(r>=o))return[];let c=r-o+1,i=new Array(c);if(s)if(l<0)for(let a=0;a<c;++a)i[a]=(r-a)/-l;else for(let a=0;a<c;++a)i[a]=(r-a)*l;else if(l<0)for(let a=0;a<c;++a)i[a]=(o+a)/-l;else for(let a=0;a<c;++a)i[a]=(o+a)*l;return i}function qe(t,e,n){return e=+e,t=+t,n=+n,oe(t,e,n)[2]}function se(t,e,n){let s;for(;;){let o=qe(t,e,n);if(o===s||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),s=o}}function re(t){return Math.max(1,Math.ceil(Math.log(Ne(t))/Math.LN2)+1)}function Le(t,e,n=Ce){if(!(!(s=t.length)||isNaN(e=+e))){if(e<=0||s<2)return+n(t[0],0,t);if(e>=1)return+n(t[s-1],s-1,t);var s,o=(s-1)*e,r=Math.floor(o),l=+n(t[r],r,t),c=+n(t[r+1],r+1,t);return l+(c-l)*(o-r)}}function J(t,{label:e,shape:n=.62,tallest:s=380,interactive:o=!1}){let r=st("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),l=st("g",{class:"gd-grid","aria-hidden":"true"}),c=st("text",{class:"gd-axis-label","aria-hidden":"true"}),i=st("text",{class:"gd-axis-label","aria-hidden":"true"}),a=st("svg",{class:"gd-inside"}),d=st("g");r.append(l,a,d,c,i);let m=y("div",{class:"gd-plot-box"},r),g=null,h=600,p={left:44,right:12,top:10,bottom:40},u=()=>{let v=h;return h=Math.round(m.clientWidth)||h,h!==v};t.onStart(u);let M=new ResizeObserver(()=>{u()&&t.redraw()});M.observe(m),t.signal.addEventListener("abort",()=>M.disconnect());function k(){let v=Math.round(Math.min(s,Math.max(200,h*n)));return g?.width===h&&g?.height===v?!1:(g={width:h,height:v},E(r,{width:h,height:v,viewBox:`0 0 ${h} ${v}`}),E(a,{x:p.left,y:p.top,width:h-p.left-p.right,height:v-p.top-p.bottom,viewBox:`${p.left} ${p.top} ${h-p.left-p.right} ${v-p.top-p.bottom}`}),!0)}let b="",f={element:m,svg:r,inside:(v,x)=>a.appendChild(st(v,x)),over:(v,x)=>d.appendChild(st(v,x)),describe:v=>r.setAttribute("aria-label",v),frame({x:v,y:x}){p.left=x.log?58:44;let I=k(),C=JSON.stringify([v,x]);if(!I&&C===b)return;b=C;let H=g.width-p.right,w=g.height-p.bottom;f.x=Dn(v,[p.left,H]),f.y=Dn(x,[w,p.top]),f.domains={x:v.domain,y:x.domain},f.width=H-p.left,f.height=w-p.top;let S=jn(v,Math.max(3,Math.floor(f.width/70))),A=jn(x,Math.max(3,Math.floor(f.height/48))),P=tt(l,"g",S.length+A.length+1);S.forEach((W,U)=>{let N=f.x(W.value);P[U].replaceChildren(st("line",{x1:N,x2:N,y1:p.top,y2:w}),st("text",{x:N,y:w+16,"text-anchor":"middle"},W.text))}),A.forEach((W,U)=>{let N=f.y(W.value);P[S.length+U].replaceChildren(st("line",{x1:p.left,x2:H,y1:N,y2:N}),st("text",{x:p.left-6,y:N+4,"text-anchor":"end"},W.text))}),P.at(-1).replaceChildren(st("path",{class:"gd-axes",d:`M${p.left},${p.top}V${w}H${H}`})),E(c,{x:(p.left+H)/2,y:g.height-5,"text-anchor":"middle"}),c.textContent=v.label??"";let q=(p.top+w)/2;E(i,{x:11,y:q,"text-anchor":"middle",transform:`rotate(-90 11 ${q})`}),i.textContent=x.label??""},line(v,x=0){let I="",C="M",H=[0,0];for(let[w,S]of v){let A=f.x(w),P=Math.max(-1e5,Math.min(1e5,f.y(S)));if(Number.isFinite(A)&&Number.isFinite(P)){if(C==="L"&&Math.abs(A-H[0])+Math.abs(P-H[1])<x)continue;H=[A,P],I+=`${C}${Dt(A)},${Dt(P)}`,C="L"}else C="M"}return I}};return f}function Dn({domain:[t,e],log:n=!1},[s,o]){let r=n?Math.log10:a=>a,[l,c]=[r(t),r(e)],i=a=>s+(r(a)-l)/(c-l)*(o-s);return i.invert=a=>{let d=l+(a-s)/(o-s)*(c-l);return n?10**d:d},i}function jn({domain:[t,e],log:n=!1},s){if(!n)return jt(t,e,s).map(i=>({value:i,text:Rn(i)}));let[o,r]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((r-o)/s));return Array.from({length:r-o+1},(i,a)=>o+a).filter(i=>i%l===0).map(i=>({value:10**i,text:Ee(i)}))}function bt(t,e,n){return Array.from({length:n},(s,o)=>t+(e-t)*o/(n-1))}function ae({lr:t}){return{init:()=>null,step:(e,n)=>[e.map((s,o)=>s-t*n[o]),null]}}function Et({lr:t,beta:e=.9,dampening:n=0,nesterov:s=!1}){let o=e===0?1:1-n;return{init:()=>null,step(r,l,c){let i=c?l.map((d,m)=>e*c[m]+o*d):Array.from(l),a=s?l.map((d,m)=>d+e*i[m]):i;return[r.map((d,m)=>d-t*a[m]),i]}}}function Tn({lr:t,eps:e=1e-10}){return{init:n=>n.map(()=>0),step(n,s,o){let r=s.map((l,c)=>o[c]+l*l);return[n.map((l,c)=>l-t*s[c]/(Math.sqrt(r[c])+e)),r]}}}function Vn({lr:t,alpha:e=.99,eps:n=1e-8}){return{init:s=>s.map(()=>0),step(s,o,r){let l=o.map((c,i)=>e*r[i]+(1-e)*c*c);return[s.map((c,i)=>c-t*o[i]/(Math.sqrt(l[i])+n)),l]}}}function le({lr:t,beta1:e=.9,beta2:n=.999,eps:s=1e-8}){return{init:o=>({m:o.map(()=>0),s:o.map(()=>0),t:0}),step(o,r,l){let c=l.t+1,i=r.map((h,p)=>e*l.m[p]+(1-e)*h),a=r.map((h,p)=>n*l.s[p]+(1-n)*h*h),d=1-e**c,m=1-n**c,g=i.map((h,p)=>h/d/(Math.sqrt(a[p]/m)+s));return[o.map((h,p)=>h-t*g[p]),{m:i,s:a,t:c}]}}}var Fn={GradientDescent:ae,Momentum:Et,Nesterov:t=>Et({...t,nesterov:!0}),Adagrad:Tn,RMSprop:Vn,Adam:le};function Ie(t,e){if(!Object.hasOwn(Fn,t))throw new RangeError(`no method is named ${t}`);return Fn[t](e)}function ze({grads:t,beta1:e,beta2:n,eps:s,correct:o}){let r=le({lr:1,beta1:e,beta2:n,eps:s}),l=r.init([0]);return t.map(c=>{[,l]=r.step([0],[c],l);let{m:i,s:a,t:d}=l,m=o?i[0]/(1-e**d):i[0],g=Math.sqrt(o?a[0]/(1-n**d):a[0]);return{mean:m,size:g,step:m/(g+s)}})}function Ct(t,e,n,s){let o=Array.from(e),r=n.init(o),l=[o],c=[t.value(o)];for(let a=0;a<s;a++)[o,r]=n.step(o,t.gradient(o),r),l.push(o),c.push(t.value(o));let i=c.findIndex(a=>!Number.isFinite(a));return{points:l,losses:c,divergedAt:i<0?null:i}}var ie={value:Math.abs,slope:Math.sign},Gn={value:t=>t*t,slope:t=>2*t};function Hn(t=1){return{value:e=>{let n=Math.abs(e);return n<=t?n*n/2:t*(n-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Bn={mae:()=>ie,mse:()=>Gn,huber:t=>Hn(t.delta)};function wt(t,e={}){if(!Object.hasOwn(Bn,t))throw new RangeError(`no measure is named ${t}`);return Bn[t](e)}function vt(t,e,n,s){return{value(o){let r=0;for(let l=0;l<e.length;l++)r+=s.value(t.value(o,e[l])-n[l]);return r/e.length},gradient(o){let r=new Array(o.length).fill(0);for(let l=0;l<e.length;l++){let c=s.slope(t.value(o,e[l])-n[l]);t.addGradient(r,c/e.length,o,e[l])}return r}}}var de=t=>[[-t,t],[-t,t]];function ce({kappa:t,L:e=1,angle:n=0}){let s=e/t,[o,r]=[Math.cos(n),Math.sin(n)],[l,c,i]=[s*o*o+e*r*r,(s-e)*o*r,s*r*r+e*o*o];return{value:([a,d])=>((l*a+c*d)*a+(c*a+i*d)*d)/2,gradient:([a,d])=>[l*a+c*d,c*a+i*d],minima:[[0,0]],domain:de(1.5)}}function Un({a:t=1,b:e=100}={}){return{value:([n,s])=>(t-n)**2+e*(s-n*n)**2,gradient:([n,s])=>[-2*(t-n)-4*e*n*(s-n*n),2*e*(s-n*n)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Zn(){let t=[1.5,2.25,2.625],e=(n,s)=>t.map((o,r)=>o-n*(1-s**(r+1)));return{value:([n,s])=>e(n,s).reduce((o,r)=>o+r*r,0),gradient:([n,s])=>e(n,s).reduce(([o,r],l,c)=>[o-2*l*(1-s**(c+1)),r+2*l*n*(c+1)*s**c],[0,0]),minima:[[3,.5]],domain:de(4.5)}}function Jn(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[n,s]=[t*t+e-11,t+e*e-7];return[4*n*t+2*s,2*n+4*s*e]},hessian:([t,e])=>[12*t*t+4*e-42,4*(t+e),12*e*e+4*t-26],minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:de(5)}}function Xn(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:de(1.5)}}function Bo({x:t,y:e,b:n,minima:s,domain:o}){return{...vt({value:([l,c],i)=>l*i*i+n*i+c,addGradient(l,c,i,a){l[0]+=c*a*a,l[1]+=c}},t,e,ie),minima:s,domain:o}}var Wn={parabola:Bo,bowl:ce,rosenbrock:Un,beale:Zn,himmelblau:Jn,saddle:Xn};function Zt(t,e={}){if(!Object.hasOwn(Wn,t))throw new RangeError(`no landscape is named ${t}`);return Wn[t](e)}var yt={value:([t,e,n],s)=>t*s*s+e*s+n,addGradient(t,e,n,s){t[0]+=e*s*s,t[1]+=e*s,t[2]+=e}};var me={value(t,e){let n=(t.length-1)/3,s=0;for(let o=0;o<n;o++)s+=t[2*n+o]*Math.max(t[o]*e+t[n+o],0);return s+t[3*n]},addGradient(t,e,n,s){let o=(n.length-1)/3;for(let r=0;r<o;r++){let l=n[r]*s+n[o+r];l>=0&&(t[r]+=e*n[2*o+r]*s,t[o+r]+=e*n[2*o+r],t[2*o+r]+=e*l)}t[3*o]+=e}};var ge=Number.EPSILON,Yn=1e-16,Kn=10,Go=100;function Jt(t,e){let[n,s,o]=t.hessian(e),r=Math.hypot((n-o)/2,s),l=Math.atan2(2*s,n-o)/2,[c,i]=[Math.cos(l),Math.sin(l)];return{value:t.value(e),gradient:t.gradient(e),hessian:[n,s,o],values:[(n+o)/2-r,(n+o)/2+r],vectors:[[-i,c],[c,i]]}}function he({gradient:[t,e],hessian:[n,s,o]}){let r=n*o-s*s;return r?[(s*e-o*t)/r,(s*t-n*e)/r]:null}function Oe(t,e,n){let s=Jt(t,e),o=n==="cholesky"?Wo(s):Ho(s),r=pe(s.gradient,o),l=Kn*ge*Math.abs(s.value),[c,i]=[1,1];for(;c&&!(t.value(Qn(e,o,c))<=s.value+1e-4*c*r+l);)[l,c,i]=[0,c/2,i+1],c<Yn&&(c=0);return{step:o.map(a=>c*a),trials:i}}function _e(t,e,n){let{value:s,gradient:o,values:r,vectors:l}=Jt(t,e),c=l.map(a=>pe(a,o)),i=Kn*ge*Math.abs(s);for(let[a,d]=[n,1];a>=Yn*n;d++){let m=Uo(r,c,a),g=[0,1].map(u=>m[0]*l[0][u]+m[1]*l[1][u]),h=-(pe(c,m)+(r[0]*m[0]**2+r[1]*m[1]**2)/2);if((s-t.value(Qn(e,g,1))+i)/(h+i)>.15)return{step:g,radius:a,trials:d};i=0,a=Math.hypot(...g)/4}return{step:[0,0],radius:0,trials:1}}function Re({values:t,vectors:e},n,s){let[o,r]=t;if(!(Math.min(Math.abs(o),Math.abs(r))>1e-9*Math.max(Math.abs(o),Math.abs(r))))return[];let l=t.map(d=>Math.sqrt(Math.abs(2*n/d))),c=([d,m])=>[0,1].map(g=>d*e[0][g]+m*e[1][g]);if(o*r>0)return n/o>0?[Array.from({length:121},(m,g)=>g*Math.PI/60).map(m=>c([l[0]*Math.cos(m),l[1]*Math.sin(m)]))]:[];let i=n*o>0?0:1,a=Math.asinh(s/Math.min(...l));return[1,-1].map(d=>Array.from({length:81},(m,g)=>{let h=a*(g-40)/40,[p,u]=[d*l[i]*Math.cosh(h),l[1-i]*Math.sinh(h)];return c(i?[u,p]:[p,u])}))}function Ho({gradient:t,values:e,vectors:n}){let s=2*ge*Math.max(...e.map(Math.abs)),o=n.map((r,l)=>Pe(-pe(r,t),Math.max(Math.abs(e[l]),s)));return[0,1].map(r=>o[0]*n[0][r]+o[1]*n[1][r])}function Wo({gradient:t,hessian:[e,n,s]}){let o=.001*Math.hypot(e,n,n,s),r=Math.min(e,s),l=r>0?0:o-r;for(;!(e+l>0&&s+l-n*n/(e+l)>0);)l=Math.max(2*l,o);return he({gradient:t,hessian:[e+l,n,s+l]})}function Uo(t,e,n){let[s]=t,o=t.map(a=>a-s),r=2*ge*Math.max(...t.map(Math.abs)),l=Math.max(0,s,...e.map((a,d)=>Math.abs(a)/n-o[d])),c,i;for(let a=0;a<Go&&(c=e.map((m,g)=>Pe(-m,o[g]+l)),i=Math.hypot(...c),i>n*(1+1e-12));a++){let d=c.reduce((m,g,h)=>m+Pe(g*g,o[h]+l),0);l+=i**2/d*(i/n-1)}return s<-r&&l<=0&&(c[0]+=Math.sqrt(Math.max(0,n**2-i**2))),c}var pe=([t,e],[n,s])=>t*n+e*s,Pe=(t,e)=>t===0?0:t/e,Qn=(t,e,n)=>t.map((s,o)=>s+n*e[o]);function De({curvature:t,lr:e,start:n,noise:s}){let o=[n];for(let r of s){let l=o.at(-1);o.push(l-e*(t*l+r))}return o}function je({curvature:t,lr:e,variance:n,steps:s}){let o=[0];for(let r=0;r<s;r++)o.push((1-e*t)**2*o[r]+e**2*n);return o}function Fe({curvature:t,lr:e,variance:n}){return e*n/(t*(2-e*t))}function Ve({p:t,axes:e},n){let s=Math.max(...n.map(Math.abs));if(s===0)return{direction:[0,0],dual:0,side:null};let o=e?Jo(e,n):Zo(t,n.map(r=>r/s));return{direction:o,dual:Te(o,n),side:e?null:Xo(t,n)}}function Zo(t,e){let n=e.map(Math.abs).map(o=>o===1?1:o**(1/(t-1))),s=to(t,n);return e.map((o,r)=>Math.sign(o)*n[r]/s)}function Jo([t,e],n){let[s,o]=[Te(t,n),Te(e,n)],r=Math.hypot(s,o);return[0,1].map(l=>(t[l]*s+e[l]*o)/r)}function Xo(t,[e,n]){let[s,o]=[Math.sign(e),Math.sign(n)];return t===1&&Math.abs(e)===Math.abs(n)?[[s,0],[0,o]]:t!==1/0||e!==0&&n!==0?null:e===0?[[-1,o],[1,o]]:[[s,-1],[s,1]]}function to(t,[e,n]){return t===1/0?Math.max(Math.abs(e),Math.abs(n)):(Math.abs(e)**t+Math.abs(n)**t)**(1/t)}function Be({p:t,axes:e},n){return Array.from({length:n},(s,o)=>{let[r,l]=[Math.cos(2*Math.PI*o/n),Math.sin(2*Math.PI*o/n)];if(e)return[0,1].map(i=>r*e[0][i]+l*e[1][i]);let c=to(t,[r,l]);return[r/c,l/c]})}var Te=([t,e],[n,s])=>t*n+e*s;function fe(t,e,n){return Array.from({length:e},(s,o)=>{let r=o*(t.length-1)/e,l=Math.floor(r);return Math.max(n,t[l]+(r-l)*(t[l+1]-t[l]))})}function Ge(t,e,n,s=t.length){let[o,r]=eo(t,s);return e**2*o+n**2*r}function He(t,e,n){let[s,o]=eo(t,t.length);return e/n*Math.sqrt(s/o)}function eo(t,e){let[n,s,o]=[0,0,0];for(let r=e-1;r>=0;r--){let l=n;n+=t[r],s+=t[r]**2,r<e-1&&(o+=t[r]/l*s/n)}return[1/(2*n),(s/n+o)/2]}function We(t){return Float64Array.from({length:t},(e,n)=>{let s=n^n>>>16;return s=Math.imul(s,2246822507),s=Math.imul(s^s>>>13,3266489909),(((s^s>>>16)>>>0)/2**32-.5)*Math.sqrt(12)})}function Ue({rates:t,weights:e,runs:n,noise:s,spread:o}){let r=e.length,l=new Float64Array(n*r).fill(1);return t.map((c,i)=>Array.from({length:n},(a,d)=>{let m=0;for(let g=0;g<r;g++){let[h,p]=[d*r+g,e[g]],u=l[h];m+=p*Math.abs(u),l[h]=u-c*(p*Math.sign(u)+o*s[(i*n+d)*r+g])}return m}))}function zt(t,e,n){let s=1+e-t*n,o=s*s-4*e;return o<0?Math.sqrt(e):(Math.abs(s)+Math.sqrt(o))/2}var Ze=(t,e)=>2*(1+t)/e,Ft=(t,e,n)=>2*(1+t)/(e+n),Je=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var ue={float64:t=>t,float32:Math.fround},Yo={mae:t=>Math.abs(t),mse:(t,e,n)=>n(t*t),huber(t,e,n){let s=Math.abs(t);return s<=e?n(n(s*s)/2):n(e*n(s-n(e/2)))}};function Xe({x:t,y:e,measure:n,delta:s},o){wt(n,{delta:s});let[r,l]=[t.map(o),e.map(o)];return c=>{let[i,a,d]=c.map(o),m=0;for(let g=0;g<r.length;g++){let h=o(o(o(o(i*r[g])*r[g])+o(a*r[g]))+d);m=o(m+Yo[n](o(h-l[g]),s,o))}return o(m/r.length)}}function Ye(t,e,n,s,o,r){let[l,c]=[r(e[n]),r(s)],i=m=>t(e.map((g,h)=>h===n?m:g)),a=i(r(l+c)),d=i(o?r(l-c):l);return r(r(a-d)/(o?r(2*c):c))}function Ke({residuals:t,jacobian:e},n){let[s,o]=[t(n),e(n)],r=(b,f)=>o.reduce((v,x)=>v+x[b]*x[f],0),l=[0,1].map(b=>o.reduce((f,v,x)=>f+v[b]*s[x],0)),[c,i,a]=[r(0,0),r(0,1),r(1,1)],d=(c+a)/2+Math.hypot((c-a)/2,i),m=0;for(let b=1;b<o.length;b++)for(let f=0;f<b;f++)m+=(o[b][0]*o[f][1]-o[b][1]*o[f][0])**2;let g=Math.atan2(2*i,c-a)/2,[h,p]=[Math.cos(g),Math.sin(g)],u=[d?m/d:0,d],M=[[-p,h],[h,p]],k=M.map(([b,f],v)=>u[v]>1e-14*d?b*l[0]+f*l[1]:0);return{value:s.reduce((b,f)=>b+f*f,0),values:u,vectors:M,pulls:k}}function Xt({values:t,vectors:e,pulls:n},s){let o=n.map((r,l)=>Qo(-r,t[l]+s));return[0,1].map(r=>o[0]*e[0][r]+o[1]*e[1][r])}function Yt(t,e){let n=l=>Math.hypot(...Xt(t,l)),[s,o]=[0,Math.hypot(...t.pulls)/e];n(0)<=e&&(o=0);for(let l=0;l<200;l++){let c=(s+o)/2;if(c===s||c===o)break;n(c)>e?s=c:o=c}let r=Xt(t,o);return{step:r,damping:o,promised:Ko(t,r,o)}}function Ko({values:t,vectors:e},n,s){let o=e.map(([r,l],c)=>t[c]*(r*n[0]+l*n[1])**2);return o[0]+o[1]+2*s*(n[0]**2+n[1]**2)}function Qe({promised:t,had:e,length:n,damping:s,radius:o},{enough:r,badly:l,well:c,limits:i}){let a=e/t,d=a<l?n/4:a>c&&s>0?2*o:o,m=Math.min(i[1],Math.max(i[0],d)),g=m<o?"shrinks":m>o?"grows":"stays";return{kept:a,taken:a>r,next:m,change:g}}var Qo=(t,e)=>t===0?0:t/e;function oo({b:t}){let e=Math.sqrt(t);return ro(([n,s])=>[1-n,e*(s-n*n)],([n])=>[[-1,0],[-2*e*n,e]])}function so({x:t,y:e}){return ro(([n,s])=>t.map((o,r)=>n*(1-Math.exp(-s*o))-e[r]),([n,s])=>t.map(o=>[1-Math.exp(-s*o),n*o*Math.exp(-s*o)]))}var no={rosenbrock:oo,saturation:so};function tn(t,e){if(!Object.hasOwn(no,t))throw new RangeError(`no valley is named ${t}`);return no[t](e)}var ro=(t,e)=>({residuals:t,jacobian:e,value:n=>t(n).reduce((s,o)=>s+o*o,0)});var ts=[1.5,4,8,16,32,64,128];function es(t){let{words:e}=t,{sequences:n,limit:s,ends:o}=t.get("problem"),r=()=>t.get("sequence")==="drawn"?t.get("grads"):n[t.get("sequence")],l=r().map((x,I)=>I+1),c=y("strong"),i=y("span"),a=J(t,{label:e.name,shape:.42,tallest:260,interactive:!0}),d=a.inside("path",{class:"gd-adam-stems"}),m=a.inside("path",{class:"gd-adam-grads"}),g=J(t,{label:e.name,shape:.34,tallest:220}),h=g.inside("path",{class:"gd-adam-ones"}),p={size:a,mean:a,length:g},u=Object.entries(p).map(([x,I])=>I.inside("path",{class:`gd-curve gd-adam-${x}`})),M=Object.entries(p).map(([x,I])=>I.over("text",{class:`gd-adam-${x}`,"aria-hidden":"true"})),k=g.inside("path",{class:"gd-adam-cursor"}),b=ee(t,a,{label:e.pencil,places:()=>l,heights:r,put:x=>t.set({sequence:"drawn",grads:x}),at:()=>t.get("step")-1,go:x=>t.set({step:x+1}),text:(x,I)=>z(e.point,{step:x,grad:_(I)}),rise:()=>.1}),f=x=>Z(t,x,{label:e[x],options:()=>({min:-Math.log10(1-o[x][0]),max:-Math.log10(1-o[x][1]),step:.05}),toValue:I=>Math.min(o[x][1],Math.max(o[x][0],1-10**-I)),toPlace:I=>-Math.log10(1-I),text:I=>_(I,I>.99?4:I>.9?3:2)}),v=Z(t,"eps",{label:e.eps,options:()=>({min:Math.log10(o.eps[0]),max:Math.log10(o.eps[1]),step:.1}),toValue:x=>Math.min(o.eps[1],Math.max(o.eps[0],10**x)),toPlace:Math.log10,text:x=>j(x,2)});t.root.append(y("div",{class:"gd-title"},c,i),a.element,g.element,y("div",{class:"gd-controls"},dt(ot(t,"sequence",{label:e.sequence,choices:e.sequences}),kt(t,"correct",{label:e.correct})),f("beta1"),f("beta2"),v)),t.onDraw(()=>{let[x,I,C,H,w]=["beta1","beta2","eps","correct","step"].map(O=>t.get(O)),S=ze({grads:r(),beta1:x,beta2:I,eps:C,correct:H}),A=S.map(O=>O.step),P=Math.max(...A.map(Math.abs)),q=ts.find(O=>O>P)??P,W={domain:[0,l.length],label:e.step};a.frame({x:{...W,label:""},y:{domain:[-s,s],label:e.grad}}),g.frame({x:W,y:{domain:[-q,q],label:e.length}}),E(d,{d:r().map((O,R)=>`M${a.x(l[R])},${a.y(0)}V${a.y(O)}`).join("")}),E(m,{d:r().map((O,R)=>`M${a.x(l[R])},${a.y(O)}h0`).join("")}),[S.map(({size:O})=>O),S.map(({mean:O})=>O),A].forEach((O,R)=>{let T=Object.values(p)[R];E(u[R],{d:T.line(O.map((et,L)=>[l[L],et]))});let X=O.at(-1);E(M[R],{x:T.x(l.length),y:T.y(X)+(R===1?16:-8),"text-anchor":"end"}),M[R].textContent=R<2?e[Object.keys(p)[R]]:""}),E(h,{d:[1,-1].map(O=>g.line([[0,O],[l.length,O]])).join("")}),E(k,{d:g.line([[w,-q],[w,q]])}),b();let{mean:N,size:$,step:F}=S[w-1],G={step:w,mean:_(N),size:_($+C),ratio:_(F),late:_(A.slice(-100).reduce((O,R)=>O+Math.abs(R),0)/100)};c.textContent=z(e.title,G),i.textContent=z(e.late,G),a.describe(z(e.averages,{steps:l.length,sequence:e.sequences[t.get("sequence")],...G})),g.describe(z(e.steps,G)),t.say(`${c.textContent}; ${i.textContent}`)})}var rn={};gt(rn,{render:()=>bs});var $t=["flat","steep"],nn=[1e-6,10],xe=1.3;function ao(t){let e=J(t,{label:t.words.errors,shape:.7,tallest:230}),n=$t.map(o=>e.inside("path",{class:`gd-curve gd-bowl-${o}`})),s=$t.map(o=>e.inside("text",{class:`gd-bowl-${o}`,"aria-hidden":"true"}));return{element:e.element,draw(o){let r=o[0].length-1;e.frame({x:{domain:[0,r],label:t.words.step},y:{domain:nn,log:!0}}),o.forEach((l,c)=>{E(n[c],{d:e.line(l.map((d,m)=>[m,d]))});let i=l.findLastIndex(d=>d>=40*nn[0]&&d<=nn[1]),a=$t[c]==="steep"&&i<.8*r;E(s[c],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+($t[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),s[c].textContent=t.words[$t[c]]})}}}function lo(t){let{words:e}=t,n=J(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),s=n.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),o=n.inside("path",{class:"gd-curve gd-bowl-slower"}),r=$t.map(d=>n.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[l,c]=[0,1].map(()=>({line:n.inside("line",{class:"gd-bowl-mark"}),text:n.inside("text",{"aria-hidden":"true"})})),i=lt(t,n,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:m},g,h,p){let[u,M,k]=[n.x(g),n.y(xe),n.y(0)];E(d,{x1:u,x2:u,y1:M,y2:k}),E(m,{x:u+(p==="start"?4:-4),y:k-8,"text-anchor":p}),m.textContent=h}return{element:n.element,draw({lr:d,beta:m,mu:g,L:h,widest:p}){n.frame({x:{domain:[0,p],label:e.lr},y:{domain:[0,xe]}});let u=bt(1e-4,p,161),M=[g,h].map(v=>u.map(x=>zt(x,m,v)));r.forEach((v,x)=>E(v,{d:n.line(u.map((I,C)=>[I,M[x][C]]))})),E(o,{d:n.line(u.map((v,x)=>[v,Math.max(M[0][x],M[1][x])]))});let k={factor:Math.max(zt(d,m,g),zt(d,m,h)),best:Ft(m,h,g),limit:Ze(m,h)},b={lr:_(d,2),factor:j(k.factor,3)};i.place([d,Math.min(k.factor,xe)],z(e.step_is,b));let f=Math.max(0,n.x(p)-n.x(k.limit));return E(s,{x:n.x(k.limit),y:n.y(xe),width:f,height:n.height}),a(l,k.best,e.best,"end"),a(c,k.limit,e.limit,"start"),k}}}var ns=Array.prototype,os=ns.slice;function ss(t,e){return t-e}function rs(t){for(var e=0,n=t.length,s=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)s+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return s}var io=t=>()=>t;function as(t,e){for(var n=-1,s=e.length,o;++n<s;)if(o=ls(t,e[n]))return o;return 0}function ls(t,e){for(var n=e[0],s=e[1],o=-1,r=0,l=t.length,c=l-1;r<l;c=r++){var i=t[r],a=i[0],d=i[1],m=t[c],g=m[0],h=m[1];if(is(i,m,e))return 0;d>s!=h>s&&n<(g-a)*(s-d)/(h-d)+a&&(o=-o)}return o}function is(t,e,n){var s;return ds(t,e,n)&&cs(t[s=+(t[0]===e[0])],n[s],e[s])}function ds(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function cs(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function ms(){}var At=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function mo(){var t=1,e=1,n=re,s=i;function o(a){var d=n(a);if(Array.isArray(d))d=d.slice().sort(ss);else{let m=ne(a,ps);for(d=jt(...se(m[0],m[1],d),d);d[d.length-1]>=m[1];)d.pop();for(;d[1]<m[0];)d.shift()}return d.map(m=>r(a,m))}function r(a,d){let m=d==null?NaN:+d;if(isNaN(m))throw new Error(`invalid value: ${d}`);var g=[],h=[];return l(a,m,function(p){s(p,a,m),rs(p)>0?g.push([p]):h.push(p)}),h.forEach(function(p){for(var u=0,M=g.length,k;u<M;++u)if(as((k=g[u])[0],p)!==-1){k.push(p);return}}),{type:"MultiPolygon",value:d,coordinates:g}}function l(a,d,m){var g=new Array,h=new Array,p,u,M,k,b,f;for(p=u=-1,k=Pt(a[0],d),At[k<<1].forEach(v);++p<t-1;)M=k,k=Pt(a[p+1],d),At[M|k<<1].forEach(v);for(At[k<<0].forEach(v);++u<e-1;){for(p=-1,k=Pt(a[u*t+t],d),b=Pt(a[u*t],d),At[k<<1|b<<2].forEach(v);++p<t-1;)M=k,k=Pt(a[u*t+t+p+1],d),f=b,b=Pt(a[u*t+p+1],d),At[M|k<<1|b<<2|f<<3].forEach(v);At[k|b<<3].forEach(v)}for(p=-1,b=a[u*t]>=d,At[b<<2].forEach(v);++p<t-1;)f=b,b=Pt(a[u*t+p+1],d),At[b<<2|f<<3].forEach(v);At[b<<3].forEach(v);function v(x){var I=[x[0][0]+p,x[0][1]+u],C=[x[1][0]+p,x[1][1]+u],H=c(I),w=c(C),S,A;(S=h[H])?(A=g[w])?(delete h[S.end],delete g[A.start],S===A?(S.ring.push(C),m(S.ring)):g[S.start]=h[A.end]={start:S.start,end:A.end,ring:S.ring.concat(A.ring)}):(delete h[S.end],S.ring.push(C),h[S.end=w]=S):(S=g[w])?(A=h[H])?(delete g[S.start],delete h[A.end],S===A?(S.ring.push(C),m(S.ring)):g[A.start]=h[S.end]={start:A.start,end:S.end,ring:A.ring.concat(S.ring)}):(delete g[S.start],S.ring.unshift(I),g[S.start=H]=S):g[H]=h[w]={start:H,end:w,ring:[I,C]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function i(a,d,m){a.forEach(function(g){var h=g[0],p=g[1],u=h|0,M=p|0,k=on(d[M*t+u]);h>0&&h<t&&u===h&&(g[0]=co(h,on(d[M*t+u-1]),k,m)),p>0&&p<e&&M===p&&(g[1]=co(p,on(d[(M-1)*t+u]),k,m))})}return o.contour=r,o.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),m=Math.floor(a[1]);if(!(d>=0&&m>=0))throw new Error("invalid size");return t=d,e=m,o},o.thresholds=function(a){return arguments.length?(n=typeof a=="function"?a:Array.isArray(a)?io(os.call(a)):io(a),o):n},o.smooth=function(a){return arguments.length?(s=a?i:ms,o):s===i},o}function ps(t){return isFinite(t)?t:NaN}function Pt(t,e){return t==null?!1:+t>=e}function on(t){return t==null||isNaN(t=+t)?-1/0:t}function co(t,e,n,s){let o=s-e,r=n-e,l=isFinite(o)||isFinite(r)?o/r:Math.sign(o)/Math.sign(r);return isNaN(l)?t:t+l-.5}var Ot=60,be=14,po=250;function Tt(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(s,o)=>{let{domains:r,width:l,height:c}=t,i=JSON.stringify([o,r,l,c]);if(i===n)return;n=i;let a=([x,I],C)=>x+(I-x)*C/(Ot-1),d=Array.from({length:Ot*Ot},(x,I)=>{let C=s.value([a(r.x,I%Ot),a(r.y,Math.floor(I/Ot))]);return Number.isNaN(C)?1/0:C}),m=mo().size([Ot,Ot]).thresholds(gs(d))(d),g=x=>t.x(a(r.x,x-.5)).toFixed(1),h=x=>t.y(a(r.y,x-.5)).toFixed(1),p=x=>`M${x.map(([I,C])=>`${g(I)},${h(C)}`).join("L")}Z`,[u,...M]=tt(e,"path",be+1),[k,b,f,v]=[...r.x.map(t.x),...r.y.map(t.y)];E(u,{d:`M${k},${v}H${b}V${f}H${k}Z`,style:"--gd-height: 0"}),M.forEach((x,I)=>{let C=(m[I]?.coordinates??[]).flat().map(p).join("");E(x,{d:C,style:`--gd-height: ${(I+1)/be}`})})}}function gs(t){let e=t.filter(Number.isFinite).sort((n,s)=>n-s);return e.length?Array.from({length:be},(n,s)=>Le(e,((s+.7)/be)**2)):[]}function Nt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{tt(e,"path",n.length,{d:hs}).forEach((s,o)=>{E(s,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var hs=`M${Array.from({length:10},(t,e)=>{let[n,s]=[e*Math.PI/5,e%2?3.6:9];return`${(s*Math.sin(n)).toFixed(2)},${(-s*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function St(t,e,n){let s=o=>{let r=e.svg.getBoundingClientRect(),l=[o.clientX-r.left,o.clientY-r.top];if(o.target.closest(".gd-handle")||!we(e,l))return;let c=(i,[a,d])=>Math.min(d,Math.max(a,i));n([c(e.x.invert(l[0]),e.domains.x),c(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",s,{signal:t.signal})}function qt(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[s,o,r,l,c]=["halo","line","dots","cross","head"].map(i=>n.appendChild(st(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(E(n,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([b,f])=>[t.x(b),t.y(f)]),d=a.findIndex(([b,f])=>!(Math.abs(b)<5e3&&Math.abs(f)<5e3)),m=d<0?a:a.slice(0,d),g=d<0?null:us(m.at(-1),a[d]),h=fs(m),p=`M${[...h,...g?[g]:[]].map(sn).join("L")}`;E(s,{d:p}),E(o,{d:p}),E(r,{d:a.length>po?"":h.map(b=>`M${sn(b)}h0`).join("")});let u=a.at(-1),M=d>=0||!we(t,u),k=M?xs(t,g?[...m,g]:m):null;return E(l,{d:k?`M${sn(k)}m-6,-6l12,12m0,-12l-12,12`:""}),E(c,M?{cx:-99,cy:-99}:{cx:u[0],cy:u[1]}),M}}var sn=([t,e])=>`${Dt(t)},${Dt(e)}`;function fs(t){if(t.length<=po)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[s,o],[r,l]]=[e.at(-1),t[n]];(Math.abs(r-s)+Math.abs(l-o)>=1.5||n===t.length-1)&&e.push(t[n])}return e}function we({domains:t,x:e,y:n},[s,o]){let[r,l,c,i]=[...t.x.map(e),...t.y.map(n)];return s>=r-1&&s<=l+1&&o>=i-1&&o<=c+1}function us([t,e],[n,s]){let o=Math.max(Math.abs(n-t),Math.abs(s-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(s-e)/o]:null}function xs(t,e){let n=e.findLastIndex(r=>we(t,r));if(n<0||n===e.length-1)return null;let[s,o]=[e[n],e[n+1]];for(let r=0;r<24;r++){let l=[(s[0]+o[0])/2,(s[1]+o[1])/2];we(t,l)?s=l:o=l}return s}var go=[-1.6,1.6],ve=12,Kt=1;function bs(t){let{words:e}=t,n=()=>t.get("momentum")?t.get("beta"):0,s=()=>Kt/t.get("kappa"),o=w=>t.get("lr_ends")[w?"momentum":"plain"],r=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=r.inside("g",{class:"gd-map","aria-hidden":"true"}),c=$t.map(w=>r.inside("line",{class:`gd-bowl-axis gd-bowl-${w}`})),i=$t.map(w=>r.inside("text",{class:`gd-bowl-${w}`,"aria-hidden":"true"})),a=qt(r,"bowl"),d=Nt(r),m=w=>t.set({start:w});St(t,r,m);let g=lt(t,r,{label:e.start,onMove:m,steps:()=>[.05,.05]}),h=ao(t),p=lo(t),u=Z(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:w=>10**w,toPlace:Math.log10,text:w=>j(w,3)}),M=Z(t,"lr",{label:e.lr,options:()=>({min:.01,max:o(t.get("momentum")),step:.01}),text:w=>_(w,2)}),k=Z(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:w=>_(w,2)}),b=kt(t,"momentum",{label:e.momentum,onPick:w=>({momentum:w,lr:Math.min(t.get("lr"),o(w))})}),f=rt(t,{label:e.best_lr,onPress:()=>t.set({lr:Ft(n(),Kt,s())})}),v=rt(t,{label:e.best_both,onPress(){let w=Je(t.get("kappa"));t.set({beta:w,lr:Ft(w,Kt,s())})}}),x=y("strong"),I=y("div",{class:"gd-over-plot"}),C=w=>y("div",{class:"gd-over-plot"},w),H=[u,M,k,dt(b,f,v)];t.root.append(y("div",{class:"gd-title"},x),y("div",{class:"gd-two"},y("div",{},r.element,y("div",{class:"gd-controls"},...H)),y("div",{},C(e.errors),h.element,C(e.rates),p.element,I))),t.onDraw(()=>{let[w,S,A,P,q]=["kappa","lr","angle","start","steps"].map(G=>t.get(G)),W=ce({kappa:w,L:Kt,angle:A}),U=Ct(W,P,Et({lr:S,beta:n()}),q),N=[[Math.cos(A),Math.sin(A)],[-Math.sin(A),Math.cos(A)]];k.hidden=v.hidden=!t.get("momentum"),r.frame({x:{domain:go},y:{domain:go}}),ws(r,l,w,A),N.forEach(([G,O],R)=>{E(c[R],{x1:r.x(-3*G),y1:r.y(-3*O),x2:r.x(3*G),y2:r.y(3*O)}),E(i[R],{x:r.x(1.05*G)+5,y:r.y(1.05*O)-6}),i[R].textContent=e[$t[R]]}),d(W.minima),a(U.points),g.place(P,z(e.place,{x:_(P[0]),y:_(P[1])})),h.draw(N.map(([G,O])=>U.points.map(([R,T])=>Math.abs(R*G+T*O))));let $=p.draw({lr:S,beta:n(),mu:s(),L:Kt,widest:o(t.get("momentum"))}),F={percent:j(100*$.factor,3),factor:j($.factor,3),steps:j(Math.max(1,Math.LN10/-Math.log($.factor)),2),limit:_($.limit,2),best:_($.best,2),least:j(100*zt($.best,n(),s()),3)};x.textContent=z($.factor<1?e.shrinks:e.grows,F),x.classList.toggle("gd-bad",$.factor>=1),I.textContent=z(t.get("momentum")?e.formulas_beta:e.formulas,F),r.describe(z(e.picture,{kappa:j(w,3),lr:_(S,2),steps:q})),t.say(x.textContent)})}function ws(t,e,n,s){let[o,r]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=s*180/Math.PI;E(e,{transform:`matrix(${o} 0 0 ${r} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),tt(e,"ellipse",ve).forEach((c,i)=>{let a=2.4*(ve-i)/ve,d=`--gd-height: ${1-i/(ve-1)}`;E(c,{rx:a*Math.sqrt(n),ry:a,style:d})})}var an={};gt(an,{render:()=>vs});function vs(t){let{words:e}=t,{curvature:n,spread:s,minimum:o,start:r,draws:l,domain:c,rates:i,batches:a}=t.get("problem"),d=l[0].length,m=y("strong"),g=J(t,{label:e.name,shape:.55,tallest:340}),h=g.inside("path",{class:"gd-cloud-band"}),p=g.inside("path",{class:"gd-cloud-minimum"}),u=l.map((b,f)=>g.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${f}`})),M=Z(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:b=>Math.min(i[1],Math.max(i[0],10**b)),toPlace:Math.log10,text:b=>j(b,2)}),k=Z(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(y("div",{class:"gd-title"},m),g.element,y("div",{class:"gd-controls"},M,k)),t.onDraw(()=>{let[b,f]=[t.get("lr"),t.get("batch")],v=s**2/f;g.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),l.forEach((w,S)=>{let A=w.map(q=>q*Math.sqrt(v)),P=De({curvature:n,lr:b,start:r-o,noise:A});E(u[S],{d:g.line(P.map((q,W)=>[W,o+q]))})});let x=w=>o+(1-b*n)**w*(r-o),I=je({curvature:n,lr:b,variance:v,steps:d}).map(w=>2*Math.sqrt(w)),C=w=>I.map((S,A)=>[A,x(A)+w*S]);E(h,{d:`${g.line([...C(1),...C(-1).reverse()])}Z`}),E(p,{d:g.line([[0,o],[d,o]])});let H=_(Math.sqrt(Fe({curvature:n,lr:b,variance:v})),1);m.textContent=z(e.title,{width:H}),g.describe(z(e.chart,{lr:j(b,2),batch:f,width:H})),t.say(m.textContent)})}var ln={};gt(ln,{render:()=>ys});var ho=5;function ys(t){let{words:e}=t,{steps:n,runs:s,weights:o,spread:r,distance:l,slope:c,least:i,plans:a,range:d}=t.get("problem"),m=()=>t.get("plan")==="drawn"?t.get("knots"):a[t.get("plan")],g=N=>t.set({knots:N.map($=>Math.min(1,Math.max(0,$))),plan:"drawn"}),h=N=>g(m().map($=>$*N)),p=()=>Math.max(...m()),u=N=>N*n/(m().length-1),M=We(n*s*o.length),k=N=>{let $=fe(N,n,i),F=Ue({rates:$,weights:o,runs:s,noise:M,spread:r});return{rates:$,bounds:$.map((G,O)=>Ge($,l,c,O+1)),means:F.map(G=>G.reduce((O,R)=>O+R,0)/s),lows:F.map(G=>Math.min(...G)),highs:F.map(G=>Math.max(...G))}},b=k(a.line),f=y("strong"),v=y("span"),x=J(t,{label:e.name,shape:.8,tallest:300,interactive:!0}),I=x.inside("path",{class:"gd-curve"}),C=J(t,{label:e.name,shape:.8,tallest:300}),H=C.inside("path",{class:"gd-schedule-band"}),w=Object.fromEntries(["promised-line","run-line","promised","run"].map(N=>[N,C.inside("path",{class:`gd-curve gd-schedule-${N}`})])),S=["promised","run"].map(N=>C.over("text",{class:`gd-schedule-${N}`,"aria-hidden":"true"})),A=0;Ae(t,x,{places:()=>m().map((N,$)=>u($)),heights:m,put:g,at:()=>A,go:N=>A=N});let P=a.line.flatMap((N,$)=>$%ho?[]:[$]).map(N=>({i:N,...lt(t,x,{label:z(e.knot,{step:u(N)}),axis:"y",onMove:([,$])=>{let F=$-m()[N];g(m().map((G,O)=>G+F*Math.max(0,1-Math.abs(N-O)/ho)))},steps:()=>[0,.01]})})),q=ot(t,"plan",{label:e.plan,choices:e.plans}),W=rt(t,{label:e.scale,onPress:()=>h(Math.min(1/p(),He(fe(m(),n,i),l,c)))}),U=Z(t,"knots",{label:e.top,options:()=>({min:.01,max:1,step:.01}),toPlace:p,text:()=>_(p()),onPick:N=>p()>0?h(N/p()):g(m().map(()=>N))});t.root.append(y("div",{class:"gd-title"},f,v),y("div",{class:"gd-steps-pair"},x.element,C.element),y("div",{class:"gd-controls"},dt(q,W),U)),t.onDraw(()=>{let{rates:N,bounds:$,means:F,lows:G,highs:O}=k(m()),R=L=>L.map((V,Y)=>[Y,V]);x.frame({x:{domain:[0,n],label:e.step},y:{domain:[0,1],label:e.rate}}),E(I,{d:x.line(m().map((L,V)=>[u(V),L]))});for(let{i:L,place:V}of P)V([u(L),m()[L]],j(m()[L],2));C.frame({x:{domain:[0,n],label:e.step},y:{domain:d,log:!0,label:e.loss}}),E(H,{d:`${C.line([...R(O),...R(G).reverse()])}Z`});let T={"promised-line":b.bounds,"run-line":b.means,promised:$,run:F};for(let[L,V]of Object.entries(T))E(w[L],{d:C.line(R(V))});let X=Math.round(n*.45);[Math.max($[X],b.bounds[X]),Math.max(O[X],b.means[X])].forEach((L,V)=>{let Y=Math.max(C.y(d[1])+12,C.y(L)-7);E(S[V],{x:C.x(X),y:Y}),S[V].textContent=[e.promised,e.run][V]});let et=({means:L,bounds:V})=>({loss:_(L.at(-1)),bound:_(V.at(-1))});f.textContent=z(e.title,et({means:F,bounds:$})),v.textContent=z(e.line,et(b)),x.describe(z(e.chart,{steps:n,plan:e.plans[t.get("plan")],top:j(Math.max(...N),2),last:j(N.at(-1),2)})),C.describe(z(e.fall,{runs:s,...et({means:F,bounds:$})})),t.say(`${f.textContent}; ${v.textContent}`)})}var dn={};gt(dn,{render:()=>Ms,scatteredHinges:()=>xo});var Vt=[-2,2],fo=2e4,uo={m:6,b:8,w:4,c:6};function xo(t,e=0){let[n,s]=Vt,o=i=>Array.from({length:t},(a,d)=>i(d)),r=o(i=>n+(s-n)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=o(i=>(i+e)%2?-1:1),c=o(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...r.map((i,a)=>-l[a]*i),...c,0]}function Ms(t){let{words:e}=t,n=t.get("sets"),s=()=>n[t.get("data")==="seed"?"seed":"wave"],o=()=>t.get("data")==="drawn"?t.get("heights"):s().y,l=ks(t,()=>vt(me,s().x,o(),wt(s().measure))),c=y("strong"),i=y("span"),a=J(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),m=a.inside("g"),g=a.inside("path",{class:"gd-curve"}),h=a.inside("g",{class:"gd-hinges-kinks"}),p=ee(t,a,{label:e.pencil,places:()=>s().x,heights:o,put:P=>t.set({data:"drawn",heights:P}),text:(P,q)=>z(e.point,{x:_(P,1),y:_(q,2)}),allowed:()=>t.get("data")!=="seed"}),u=J(t,{label:e.history,shape:.22,tallest:120}),M=u.inside("path",{class:"gd-curve gd-hinges-loss"}),k=0,b=(P,q=t.get("data"))=>l.begin({n:P,data:q,knobs:xo(P,k)}),f=Z(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:P=>String(P),onPick:P=>b(P)}),v=Z(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:P=>j(P,2),toValue:P=>10**P,toPlace:P=>Math.log10(P)}),x=rt(t,{label:e.train,onPress:()=>l.toggle()}),I=rt(t,{label:e.step,onPress:()=>l.once()}),C=rt(t,{label:e.again,onPress:()=>l.again()}),H=rt(t,{label:e.scatter,onPress:()=>{k+=1,b(t.get("n"))}}),w=ot(t,"data",{label:e.data,choices:e.sets,onPick:P=>(l.rest(),{data:P})}),S=y("div",{class:"gd-hinges-knobs"});t.root.append(y("div",{class:"gd-title"},c,i),a.element,y("div",{class:"gd-controls"},dt(x,I,C,H,w),f,v,S),u.element);let A=$s(t,S,l);t.onDraw(()=>{let{x:P,range:q,measure:W}=s(),U=l.point(),N=(U.length-1)/3,$=o();a.frame({x:{domain:Vt,label:e.x},y:{domain:q,label:e.y}});let F=B=>[B,me.value(U,B)],G=Array.from({length:N},(B,D)=>-U[N+D]/U[D]).filter(B=>B>Vt[0]&&B<Vt[1]);g.setAttribute("d",a.line([...Vt,...G].sort((B,D)=>B-D).map(F))),tt(h,"circle",G.length,{r:4}).forEach((B,D)=>{let[K,at]=F(G[D]);E(B,{cx:a.x(K),cy:a.y(at)})}),tt(d,"path",N).forEach((B,D)=>{let[K,at,pt]=[U[D],U[N+D],U[2*N+D]],ht=-at/K,ft=Vt.filter(ct=>K*ct+at>0),it=ft.length===1?[...ft,ht]:ft;B.setAttribute("d",a.line(it.map(ct=>[ct,pt*Math.max(K*ct+at,0)])))}),tt(m,"circle",P.length,{r:P.length>30?3:4.5,class:"gd-point"}).forEach((B,D)=>E(B,{cx:a.x(P[D]),cy:a.y($[D])})),p(),A.draw(N);let O=l.losses(),R=O.length-1,T=O.reduce((B,D)=>Number.isFinite(D)?Math.max(B,D):B,1e-12),X=O.reduce((B,D)=>D>0?Math.min(B,D):B,T);u.frame({x:{domain:[0,Math.max(50,R)],label:e.history},y:{domain:[X/1.5,T*1.5],log:!0}});let et=Math.max(1,Math.ceil(O.length/300)),L=O.map((B,D)=>[D,B]).filter(([B])=>B%et===0||B===R);M.setAttribute("d",u.line(L)),u.describe(`${e.history}: ${_(O[0],3)} → ${_(O.at(-1),3)}`),x.textContent=l.playing()?e.pause:e.train;let V=e.measures[W],Y=O.at(-1);c.textContent=`${V} ${j(Y,3)}`,i.textContent=z(l.diverged()?e.diverged:e.steps,{steps:String(R)}),i.classList.toggle("gd-bad",l.diverged()),a.describe(z(e.picture,{n:String(N),measure:V,loss:j(Y,3)})),t.say(`${c.textContent}, ${i.textContent}`)})}function ks(t,e){let n=[...t.get("knobs")],s=n,[o,r,l]=[void 0,[e().value(n)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),i=M=>{let[k,b]=[Et({lr:t.get("lr"),beta:.9}),e()];for(let f=0;f<M&&!a()&&r.length<=fo;f++)[n,o]=k.step(n,b.gradient(n),o??k.init(n)),r.push(b.value(n));t.redraw()},a=()=>!(r.at(-1)<1e9),d=()=>{n.every(Number.isFinite)&&t.set({knobs:[...n]})},m=()=>{l&&d(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let M=performance.now()+5;for(let k=0;k<4&&performance.now()<M;k++)i(1);a()||r.length>fo?m():requestAnimationFrame(g)},h=()=>[o,r]=[void 0,[e().value(n)]],p=()=>{n=[...t.get("knobs")],s=n,h()};for(let M of["data","heights"])t.model.on(`change:${M}`,h),t.signal.addEventListener("abort",()=>t.model.off(`change:${M}`,h));let u=()=>{let M=t.get("knobs");(M.length!==n.length||M.some((k,b)=>k!==n[b]))&&p()};return t.model.on("change:knobs",u),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",u)),{point:()=>n,losses:()=>r,playing:()=>l,diverged:a,rest:m,begin(M){l=!1,t.set(M),p(),t.redraw()},once(){m(),a()&&this.again(),i(1),d()},again(){l=!1,this.begin({knobs:[...s]})},toggle(){if(l)return m();if(a()&&this.again(),c.matches)return i(200),d();l=!0,requestAnimationFrame(g),t.redraw()}}}function $s(t,e,n){let s=-1,o=[],r=l=>{o=[...["m","b","w"].flatMap(i=>Array.from({length:l},(a,d)=>[i,d+1])),["c",0]].map(([i,a],d)=>{let m=z(t.words.knob[i],{i:String(a)}),g=y("input",{type:"range","aria-label":m,step:.05});E(g,{min:-uo[i],max:uo[i]});let h=y("output"),p=()=>{let M=[...n.point()];M[d]=g.valueAsNumber,n.begin({knobs:M})};g.addEventListener("input",p,{signal:t.signal});let u=y("div",{class:"gd-slider"},y("span",{"aria-hidden":"true"},m),g,h);return{at:d,input:g,value:h,element:u}}),e.replaceChildren(...o.map(i=>i.element))};return{draw(l){l!==s&&(s=l,o=[],e.replaceChildren(),l<=2&&r(l));for(let{at:c,input:i,value:a}of o){let d=n.point()[c];i.value=d,a.textContent=_(d,2),i.setAttribute("aria-valuetext",_(d,2))}}}}var cn={};gt(cn,{render:()=>Ss});function Ss(t){let{words:e}=t,n=t.get("sets"),s=()=>n[t.get("data")],o=()=>["a","b","c"].map(b=>t.get(b)),r=()=>vt(yt,s().x,s().y,wt(t.get("measure"),{delta:s().delta})),l=y("strong"),c=y("span"),i=J(t,{label:e.name}),a=i.inside("g"),d=i.inside("path",{class:"gd-curve gd-knobs-best"}),m=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),h=["a","b","c"].map(b=>Z(t,b,{label:b,options:()=>s().ranges[b],text:f=>_(f,s().decimals[b])})),p=ot(t,"measure",{label:e.measure,choices:e.measures}),u=ot(t,"data",{label:e.data,choices:e.sets,onPick:b=>({data:b,...n[b].start})}),M=kt(t,"show_best",{label:e.show_best});t.root.append(y("div",{class:"gd-title"},l,c),i.element,y("div",{class:"gd-controls"},...h,dt(u,p,M)));let k={};t.onDraw(()=>{let{x:b,y:f,domain:v,range:x,labels:I,lowest:C}=s();u.hidden=p.hidden=!t.get("menus");let H=t.get("measure"),w=r().value(o()),S=`${t.get("data")} ${H}`;k[S]=Math.min(w,k[S]??1/0),i.frame({x:{domain:v,label:I.x},y:{domain:x,label:I.y}});let A=bt(...v,121);m.setAttribute("d",i.line(A.map($=>[$,yt.value(o(),$)]))),d.setAttribute("d",t.get("show_best")?i.line(A.map($=>[$,yt.value(C[H].point,$)])):""),tt(g,"circle",b.length,{r:4.5,class:"gd-point"}).forEach(($,F)=>{$.setAttribute("cx",i.x(b[F])),$.setAttribute("cy",i.y(f[F]))}),tt(a,"line",b.length,{class:"gd-residual"}).forEach(($,F)=>{$.setAttribute("x1",i.x(b[F])),$.setAttribute("x2",i.x(b[F])),$.setAttribute("y1",i.y(f[F])),$.setAttribute("y2",i.y(yt.value(o(),b[F])))});let P=e.measures[H],q=C[H].loss;l.textContent=`${P} ${_(w)}`,c.textContent=z(k[S]<q*1.005?e.found:e.record,{best:_(k[S]),lowest:_(q)});let[W,U,N]=["a","b","c"].map($=>_(t.get($),s().decimals[$]));i.describe(z(e.picture,{a:W,b:U,c:N,measure:P,loss:_(w)})),t.say(`${l.textContent}. ${c.textContent}`)})}var gn={};gt(gn,{render:()=>Cs});var mn=9;function Lt(t,e){let n=t.inside("g",{class:`gd-arrow gd-arrow-${e}`,"aria-hidden":"true"}),[s,o]=["line","head"].map(r=>n.appendChild(st("path",{class:`gd-arrow-${r}`})));return([r,l],[c,i])=>{let[a,d]=[[t.x(r),t.y(l)],[t.x(c),t.y(i)]],[m,g]=[d[0]-a[0],d[1]-a[1]],h=Math.hypot(m,g);if(E(s,{d:`M${Qt(a)}L${Qt(d)}`}),h<mn){E(o,{d:""});return}let[p,u]=[mn*m/h,mn*g/h],M=k=>[d[0]-p+k*.45*u,d[1]-u-k*.45*p];E(o,{d:`M${Qt(M(1))}L${Qt(d)}L${Qt(M(-1))}Z`})}}var Qt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;var Es=20,As=1e-9;function Cs(t){let{words:e}=t,{minima:n,window:s,radii:o,rings:r,level:l}=t.get("problem"),c=Zt("himmelblau"),i=$=>$.every((F,G)=>F>=s[G][0]&&F<=s[G][1]),a=[],d=$=>{a=[$],t.set({point:$})},m=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),g=Tt(m),h=m.inside("g",{class:"gd-newton-rings","aria-hidden":"true"}),p=m.inside("path",{class:"gd-newton-through"}),u=m.inside("circle",{class:"gd-trust-circle"}),M=qt(m,"trust"),k=Nt(m),b=m.inside("circle",{class:"gd-newton-target",r:4.5}),f={newton:Lt(m,"newton"),cured:Lt(m,"trust")};St(t,m,d);let v=lt(t,m,{label:e.point,steps:()=>[.05,.05],onMove:d}),x={},I=($,F)=>rt(t,{label:F,onPress(){let G=x[$];G&&(x={},a=[...a,G],t.set({point:G}))}}),C={newton:I("newton",e.take),cured:I("cured",e.take_cured)},H=rt(t,{label:e.back,onPress:()=>d(a[0])}),w=ot(t,"cure",{label:e.cure,choices:e.cures}),S=Z(t,"radius",{label:e.radius,options:()=>({min:o[0],max:o[1],step:.05}),text:$=>j($,2)}),A=y("strong"),[P,q,W,U,N]=["","gd-newton-bends","gd-newton-pure","gd-newton-cured",""].map($=>y("p",{class:$}));t.root.append(y("div",{class:"gd-title"},A),y("div",{class:"gd-two"},y("div",{},m.element),y("div",{class:"gd-newton-side"},P,q,W,U,N,y("div",{class:"gd-controls"},dt(C.newton,C.cured,H),w,S)))),t.onDraw(()=>{let[$,F,G]=[t.get("point"),t.get("cure"),t.get("radius")],[O]=a.slice(-1);(!O||O[0]!==$[0]||O[1]!==$[1])&&(a=[$]);let R=Jt(c,$),T=he(R),X=F==="trust"?_e(c,$,G):Oe(c,$,F),et=nt=>$.map((mt,Gt)=>mt+nt[Gt]),L={newton:T&&et(T),cured:et(X.step)};x=Object.fromEntries(Object.entries(L).map(([nt,mt])=>[nt,mt&&i(mt)?mt:null])),m.frame({x:{domain:s[0],label:"x"},y:{domain:s[1],label:"y"}}),g(c,"himmelblau");let V=T?-(R.gradient[0]*T[0]+R.gradient[1]*T[1])/2:0,B=!(Math.abs(V)>l*Math.max(1,R.value))?Math.max(...R.values.map(Math.abs))/2:V,D=nt=>T?Re(R,nt*B,Es):[],K=nt=>nt.map(mt=>m.line(mt.map(([Gt,Ht])=>et([T[0]+Gt,T[1]+Ht])))).join(""),at=r.flatMap(nt=>[nt,-nt]);tt(h,"path",at.length).forEach((nt,mt)=>E(nt,{d:K(D(at[mt]))})),E(p,{d:K(D(1))});let[pt,ht]=[m.x($[0]),m.y($[1])];E(u,{cx:pt,cy:ht,r:m.x($[0]+G)-pt,display:F==="trust"?null:"none"}),E(b,{cx:T?m.x(pn(L.newton[0])):-99,cy:T?m.y(pn(L.newton[1])):-99}),k(n),M(a.length>1?a:[]),f.newton($,T?L.newton.map(pn):$),f.cured($,L.cured),v.place($,z(e.place,{x:_($[0]),y:_($[1]),loss:j(R.value)})),S.hidden=F!=="trust";let ft={newton:T?c.value(L.newton):NaN,cured:c.value(L.cured)},it=l*Math.max(1,R.value),ct=ft.newton>R.value+it,It=T?ct?"climbs":ft.newton<R.value-it?"falls":"stays":"endless",xt=T?R.values[0]>0?"bowl":R.values[1]>0?"saddle":"top":"singular";A.textContent=e[It],A.classList.toggle("gd-bad",ct||!T),P.textContent=T?`… ${e[xt]}`:e[xt],q.textContent=z(e.curvatures,{low:j(R.values[0]),high:j(R.values[1])});let Mt=nt=>({here:j(R.value),there:j(ft[nt]),trials:X.trials});W.textContent=T?z(e.newton,Mt("newton")):"",U.textContent=z(X.trials>1?e.shortened:e.cured,Mt("cured"));let te=T?Math.hypot(...T.map((nt,mt)=>nt-X.step[mt])):1,Me=T&&te<=As*Math.hypot(...T);N.textContent=Me?e.same:T&&!x.newton?e.outside:"";for(let[nt,mt]of Object.entries(C))mt.disabled=!x[nt]||It==="stays";H.hidden=a.length<2;let Rt=[A,P,q,W,U,N].map(({textContent:nt})=>nt).join(" ");m.describe(`${z(e.picture,{x:_($[0]),y:_($[1])})} ${Rt}`),t.say(Rt)})}var pn=t=>Math.max(-500,Math.min(500,t));var fn={};gt(fn,{render:()=>Ns});function Ns(t){let{words:e}=t,n=t.get("questions");t.root.append(...n.map((s,o)=>qs(t,e,s,o)))}function qs(t,e,{ask:n,choices:s},o){let r=Ut(),l=y("p",{class:"gd-quiz-answer",role:"status"}),c=s.map((a,d)=>{let m=y("input",{type:"radio",name:r});return m.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,h)=>h===o?d:g)}),{signal:t.signal}),{input:m,element:y("label",{class:"gd-quiz-choice"},m,y("span",{},...hn(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[o];if(a===i)return;i=a,c.forEach(({input:m,element:g},h)=>{m.checked=h===a,g.classList.toggle("gd-quiz-right",h===a&&s[h].right),g.classList.toggle("gd-quiz-wrong",h===a&&!s[h].right)});let d=s[a];l.replaceChildren(...d?[y("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...hn(d.why)]:[])}),y("fieldset",{class:"gd-quiz-question"},y("legend",{},...hn(n)),...c.map(({element:a})=>a),l)}function hn(t){return t.split("`").map((e,n)=>n%2?y("code",{},e):e)}var un={};gt(un,{render:()=>Is});var Ls=["Momentum","Nesterov","Adam"],Bt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function bo(t,e,n){let{words:s}=t,o=()=>n().lr[Bt(t.get(e))],r=ot(t,e,{label:s[e],choices:e==="first"?s.methods:{...s.methods,nobody:s.nobody},onPick:a=>({[e]:a,...Bt(a)===Bt(t.get(e))?{}:{[`${e}_lr`]:n().lr[Bt(a)].start}})}),l=Z(t,`${e}_lr`,{label:s.lr,options:()=>({min:Math.log10(o().low),max:Math.log10(o().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>j(a,3)}),c=Z(t,`${e}_beta`,{label:s.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=y("div",{class:"gd-race-fate"});return{element:y("div",{class:`gd-race-panel gd-race-${e}`},r,l,c,i),show(a){l.hidden=!a,c.hidden=!a||!Ls.includes(t.get(e)),i.hidden=!a},say({heights:a,step:d,left:m,divergedAt:g}){let h=g!==null&&g<=d,p=a.findIndex(b=>b<=a[0]/1e3),u=p>=0&&p<=d,M=h?s.diverged:m?s.left:u?s.arrived:s.fares,k={height:j(a[d],2),step:h?g:d,arrival:p};return i.textContent=z(M,k),i.classList.toggle("gd-bad",h||m),`${s.methods[t.get(e)]}: ${i.textContent}`}}}function wo(t,{from:e,to:n,perSecond:s}){let o=null,r=null,l=()=>{o=null,r=null,t.redraw()},c=i=>{if(o===null||t.signal.aborted)return;o||=i;let a=e+Math.floor((i-o)/1e3*s());if(a>=n()){l();return}r=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>r,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}o=0,requestAnimationFrame(c)}}}function vo(t,e,{last:n,pace:s}){let o=0,r=()=>{clearInterval(o),o=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,n)}),t.get(e)>=n&&r()};return t.signal.addEventListener("abort",()=>clearInterval(o)),{on:()=>o!==0,stop:r,toggle(){o?r():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:n}):(t.get(e)>=n&&t.set({[e]:0}),o=setInterval(l,s),t.redraw())}}}var _t=["first","second"];function Is(t){let{words:e}=t,n=t.get("scenes"),s=()=>n[t.get("landscape")],o=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),r=Tt(o),l=_t.map(f=>qt(o,f)),c=Nt(o),i=f=>t.set({start:f});St(t,o,i);let a=lt(t,o,{label:e.start,onMove:i,steps:()=>[o.domains.x,o.domains.y].map(([f,v])=>(v-f)/100)}),d=J(t,{label:e.losses,shape:.7,tallest:260}),m=_t.map(f=>d.inside("path",{class:`gd-curve gd-race-${f}`})),g=_t.map(f=>d.over("circle",{class:`gd-race-end gd-race-${f}`,r:4})),h=ot(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:f=>({landscape:f,...Os(n[f],t)})}),p=Z(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:f=>10**f,toPlace:Math.log10,text:f=>j(f,3)}),u=Z(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),M=wo(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),k=rt(t,{label:e.race,onPress:M.toggle}),b=_t.map(f=>bo(t,f,s));t.root.append(y("div",{class:"gd-two"},y("div",{},o.element,y("div",{class:"gd-controls"},u,p,y("div",{class:"gd-race-map"},k,h))),y("div",{},...b.map(({element:f})=>f),y("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let f=t.get("landscape"),v=f==="bowl"?{...s().settings,kappa:t.get("kappa")}:s().settings,x=Zt(f,v),I=x.value(x.minima[0]),C=M.at()??t.get("steps");p.hidden=f!=="bowl",k.textContent=M.at()===null?e.race:e.stop;let[H,w]=s().axes;o.frame({x:{domain:x.domain[0],label:H},y:{domain:x.domain[1],label:w}}),r(x,[f,v]),c(x.minima);let S=t.get("start");a.place(S,z(e.place,{x:j(S[0]),y:j(S[1]),loss:j(x.value(S))}));let A=_t.map(U=>zs(t,U,x)),P=Ps(A,I);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:P,log:!0}});let q=_t.map((U,N)=>{if(b[N].show(A[N]!==null),A[N]===null)return l[N]([]),E(m[N],{d:""}),E(g[N],{cx:-99}),"";let{points:$,losses:F,divergedAt:G}=A[N],O=l[N]($.slice(0,C+1)),R=F.map(X=>Math.max(X-I,P[0]/10));E(m[N],{d:d.line(R.slice(0,C+1).map((X,et)=>[et,X]))});let T=R[C]>=P[0]&&R[C]<=P[1];return E(g[N],T?{cx:d.x(C),cy:d.y(R[C])}:{cx:-99,cy:-99}),b[N].say({heights:F.map(X=>X-I),step:C,left:O,divergedAt:G})}),W=z(e.picture,{landscape:e.landscapes[f],steps:C});o.describe(`${W} ${q.join(" ")}`),M.at()===null&&t.say(q.join(" "))})}function zs(t,e,n){let s=t.get(e);if(s==="nobody")return null;let[o,r]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return Ct(n,t.get("start"),Ie(s,{lr:o,beta:r,beta1:r}),t.get("longest"))}function Ps(t,e){let n=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),s=n.find(l=>Number.isFinite(l)&&l>0)??1,o=Math.ceil(Math.log10(s)+.3),r=n.reduce((l,c)=>c>0?Math.min(l,c):l,s);return[10**Math.max(o-8,Math.min(o-2,Math.floor(Math.log10(r)))),10**o]}function Os({start:t,lr:e},n){let s=_t.map(o=>[`${o}_lr`,e[Bt(n.get(o))].start]);return{start:t,...Object.fromEntries(s)}}var bn={};gt(bn,{render:()=>_s});var xn=bt(-17,.5,141).map(t=>10**t),yo=[1e-16,100];function _s(t){let{words:e}=t,{x:n,y:s,held:o,domains:r,delta:l}=t.get("problem"),c=["a","b","c"],i=()=>c.indexOf(t.get("knob")),a=w=>o.map((S,A)=>A===i()?w:S),d=()=>vt(yt,n,s,wt(t.get("measure"),{delta:l})),m=w=>{let S=ue[t.get("precision")],A=Xe({x:n,y:s,measure:t.get("measure"),delta:l},S);return Ye(A,a(t.get("at")),i(),w,t.get("central"),S)},g=y("strong",{class:"gd-slope-truth"}),h=y("span",{class:"gd-slope-measured"}),p=J(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),u=p.inside("path",{class:"gd-curve gd-slope-loss"}),M=p.inside("path",{class:"gd-curve"}),k=p.inside("path",{class:"gd-curve gd-slope-secant"}),b=p.inside("g"),f=lt(t,p,{label:e.place,axis:"x",steps:()=>[(r[t.get("knob")][1]-r[t.get("knob")][0])/300,0],onMove:([w])=>t.set({at:w})}),v=J(t,{label:e.errors,shape:.36,tallest:220}),x=v.inside("g"),I=v.inside("circle",{class:"gd-slope-now",r:7}),C=Z(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:w=>10**w,text:w=>j(w,2)});t.root.append(y("div",{class:"gd-title"},g,h),p.element,y("div",{class:"gd-controls"},C),v.element,y("div",{class:"gd-controls"},dt(ot(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(w=>[w,w])),onPick:w=>({knob:w,at:o[c.indexOf(w)]})}),ot(t,"measure",{label:e.measure,choices:e.measures}),ot(t,"precision",{label:e.precision,choices:e.precisions}),kt(t,"central",{label:e.central}))));let H="";t.onDraw(()=>{let[w,S,A,P]=["at","h","central","precision"].map(V=>t.get(V)),q=d(),W=V=>q.value(a(V)),U=q.gradient(a(ue[P](w)))[i()],N=m(S),$=Math.abs(N-U),F=r[t.get("knob")],G=bt(...F,161).map(V=>[V,W(V)]),O=1.05*Math.max(...G.map(([,V])=>V));p.frame({x:{domain:F,label:t.get("knob")},y:{domain:[0,O],label:e.loss}}),u.setAttribute("d",p.line(G));let R=(V,Y)=>F.map(B=>[B,V+Y*(B-w)]);M.setAttribute("d",p.line(R(W(w),U)));let T=A?[w-S,w+S]:[w,w+S];k.setAttribute("d",p.line(R(W(T[0])+N*(w-T[0]),N))),tt(b,"circle",2,{class:"gd-slope-end",r:5}).forEach((V,Y)=>{E(V,{cx:p.x(T[Y]),cy:p.y(W(T[Y]))})}),f.place([w,W(w)],z(e.at,{knob:t.get("knob"),at:_(w),loss:_(W(w))})),v.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:yo,log:!0,label:e.error}});let X=V=>Math.max(yo[0],V),et=JSON.stringify([w,t.get("knob"),t.get("measure"),P,A,v.width]);et!==H&&tt(x,"circle",xn.length,{r:2.2,class:"gd-slope-error"}).forEach((V,Y)=>{E(V,{cx:v.x(xn[Y]),cy:v.y(X(Math.abs(m(xn[Y])-U)))})}),H=et,E(I,{cx:v.x(S),cy:v.y(X($))}),g.textContent=z(e.slope,{slope:_(U,4)}),h.textContent=z(e.difference,{difference:_(N,4),error:j($,2)});let L=`${g.textContent}, ${h.textContent}`;p.describe(`${e.name}. ${L}`),v.describe(z(e.errors,{h:j(S,2),error:j($,2)})),t.say(L)})}var wn={};gt(wn,{render:()=>Rs});function Rs(t){let{words:e}=t,{x:n,y:s,start:o,longest:r,rates:l,domain:c,range:i}=t.get("problem"),a=y("strong"),d=y("span"),m=J(t,{label:e.name,shape:.7,tallest:300}),g=m.inside("g"),h=m.inside("path",{class:"gd-curve"}),p=m.inside("g"),u=J(t,{label:e.name,shape:.7,tallest:300}),M=["zeroed","unzeroed"].map(w=>({name:w,line:u.inside("path",{class:`gd-curve gd-steps-${w}`}),end:u.inside("circle",{class:`gd-steps-${w}`,r:5}),label:u.over("text",{class:`gd-steps-${w}`,"aria-hidden":"true"})})),k=Z(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:w=>Math.min(l[1],Math.max(l[0],10**w)),toPlace:Math.log10,text:w=>j(w,2)}),b=Z(t,"step",{label:e.steps,options:()=>({min:0,max:r,step:1})}),f=vo(t,"step",{last:r,pace:70}),v=rt(t,{label:e.play,onPress:f.toggle}),x=rt(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,r)})}),I=rt(t,{label:e.reset,onPress:()=>{f.stop(),t.set({step:0})}}),C=kt(t,"zero_grad",{label:e.zero_grad}),H=ot(t,"measure",{label:e.measure,choices:e.measures});t.root.append(y("div",{class:"gd-title"},a,d),y("div",{class:"gd-steps-pair"},m.element,u.element),y("div",{class:"gd-controls"},dt(x,v,I,C,H),k,b)),t.onDraw(()=>{let[w,S,A]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],P=vt(yt,n,s,wt(t.get("measure"))),q={zeroed:Ct(P,o,ae({lr:w}),r),unzeroed:Ct(P,o,Et({lr:w,beta:1}),r)},W=t.get("zero_grad")?"zeroed":"unzeroed",U=!t.get("menus");C.hidden=H.hidden=U;let{points:N,losses:$}=q[W],F=$.findIndex(D=>!(D<1e3*$[0])),G=F>=0&&F<=S;v.textContent=f.on()?e.pause:e.play,m.frame({x:{domain:c,label:e.x},y:{domain:i,label:e.y}});let O=D=>yt.value(N[S],D);E(h,{d:m.line(bt(...c,121).map(D=>[D,O(D)]))}),tt(p,"circle",n.length,{r:4,class:"gd-point"}).forEach((D,K)=>E(D,{cx:m.x(n[K]),cy:m.y(s[K])})),tt(g,"line",n.length,{class:"gd-residual"}).forEach((D,K)=>{let at=Math.max(-1e4,Math.min(1e4,m.y(O(n[K]))||0));E(D,{x1:m.x(n[K]),x2:m.x(n[K]),y1:m.y(s[K]),y2:at})});let R=1.6*$[0];u.frame({x:{domain:[0,r],label:e.step},y:{domain:[0,R],label:A}});for(let{name:D,line:K,end:at,label:pt}of M){let ht=q[D].losses[S],ft=D===W||!U,it=ft&&ht<=R;E(K,{d:ft?u.line(q[D].losses.slice(0,S+1).map((xt,Mt)=>[Mt,xt])):""});for(let xt of[K,at,pt])xt.classList.toggle("gd-steps-other",D!==W);E(at,{cx:it?u.x(S):-99,cy:it?u.y(ht):-99});let ct=S>r*.6,It=ht<q[D==="zeroed"?"unzeroed":"zeroed"].losses[S];E(pt,{x:it&&S>0?u.x(S)+(ct?-9:9):-999,y:it?Math.max(22,u.y(ht)+(It?18:-9)):-999,"text-anchor":ct?"end":"start"}),pt.textContent=U?"":e[D]}let[T,X,et]=N[S].map(D=>Math.abs(D)<1e4?_(D):j(D,2)),L=D=>D<1e4?_(D):j(D,2),V=L($[S]);a.textContent=z(e.title,{measure:A,loss:V}),d.textContent=G?z(e.diverged,{step:F}):z(e.knobs,{a:T,b:X,c:et,step:S}),d.classList.toggle("gd-steps-lost",G),m.describe(z(e.fit,{step:S,a:T,b:X,c:et}));let[Y,B]=["zeroed","unzeroed"].map(D=>L(q[D].losses[S]));u.describe(U?z(e.alone,{step:S,loss:V}):z(e.run,{step:S,zeroed:Y,unzeroed:B})),f.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var vn={};gt(vn,{render:()=>Fs});var Ds=80,Mo=[-.5,1.2],js=[1,2,3,4,5,6,7].map(t=>(t/4)**2);function Fs(t){let{words:e}=t,{valley:n,settings:s,minimum:o,window:r,axes:l,rule:c}=t.get("problem"),[i,a]=c.limits,d=tn(n,s),m=L=>Math.min(a,Math.max(i,L)),g=[],h=L=>{g=[L],t.set({point:L})},p=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),u=Tt(p),M=p.inside("g",{class:"gd-trust-rings","aria-hidden":"true"}),k=M.cloneNode();M.after(k);let b=p.inside("circle",{class:"gd-trust-circle"}),f=qt(p,"trust"),v=p.inside("path",{class:"gd-trust-arc"}),x=p.inside("circle",{class:"gd-trust-whole",r:4.5}),I=Nt(p),C=Lt(p,"trust");St(t,p,h);let H=()=>t.get("point")[0]>(r[0][0]+r[0][1])/2?-1:1,w=lt(t,p,{label:e.rim,axis:"x",steps:()=>[.02,0],onMove:([L])=>t.set({radius:m(H()*(L-t.get("point")[0]))})});w.element.classList.add("gd-trust-rim");let S=lt(t,p,{label:e.point,steps:()=>[.02,.02],onMove:h}),A=J(t,{label:e.falls,shape:.62,tallest:230}),[P,q]=["had","promised"].map(L=>A.inside("path",{class:`gd-curve gd-trust-${L}`})),W=A.inside("path",{class:"gd-trust-here"}),U=["had","promised"].map(L=>A.inside("circle",{class:`gd-trust-dot gd-trust-${L}`,r:5})),N=Z(t,"radius",{label:e.radius,options:()=>({min:Math.ceil(100*Math.log10(i))/100,max:Math.log10(a),step:.01}),toValue:L=>m(10**L),toPlace:Math.log10,text:L=>j(L,3)}),$=null,F=rt(t,{label:e.take,onPress(){if(!$)return;let{point:L,radius:V}=$;$=null,L&&(g=[...g,L]),t.set({radius:V,...L?{point:L}:{}})}}),G=rt(t,{label:e.back,onPress:()=>h(g[0])}),O=y("strong"),[R,T,X,et]=["gd-trust-promised","gd-trust-had","",""].map(L=>y("p",{class:L}));t.root.append(y("div",{class:"gd-title"},O),y("div",{class:"gd-two"},y("div",{},p.element,y("div",{class:"gd-controls"},N,dt(F,G))),y("div",{class:"gd-trust-numbers"},R,T,X,et,y("div",{class:"gd-over-plot"},e.falls),A.element))),t.onDraw(()=>{let[L,V]=[t.get("point"),t.get("radius")],[Y]=g.slice(-1);(!Y||Y[0]!==L[0]||Y[1]!==L[1])&&(g=[L]);let B=Ke(d,L),D=Yt(B,V),K=Q=>L.map((ut,No)=>ut+Q[No]),[at,pt]=[K(D.step),Xt(B,0)],ht=B.value-d.value(at),ft=Math.hypot(...D.step),it=Qe({...D,had:ht,length:ft,radius:V},c),ct=D.promised<=c.least*Math.max(B.value,c.low),It=it.taken&&at.some((Q,ut)=>Q<r[ut][0]||Q>r[ut][1]);$=ct||It?null:{radius:it.next,point:it.taken?at:null},p.frame({x:{domain:r[0],label:l[0]},y:{domain:r[1],label:l[1]}}),u(d,n);let xt=K(pt),Mt=Yt(B,1/0).promised;ko(p,M,B,xt,js.map(Q=>Q*Mt)),ko(p,k,B,xt,[Mt-D.promised]);let[te,Me]=[p.x(L[0]),p.y(L[1])];E(b,{cx:te,cy:Me,r:p.x(L[0]+V)-te});let Rt=Math.hypot(...pt),nt=bt(0,Math.min(Rt,2*a),Ds).slice(1),mt=nt.map(Q=>Yt(B,Q));E(v,{d:p.line([L,...mt.map(({step:Q})=>K(Q))])}),E(x,{cx:p.x(xt[0]),cy:p.y(xt[1])}),I([o]),f(g.length>1?g:[]),C(L,at),S.place(L,z(e.place,{x:_(L[0]),y:_(L[1]),loss:j(B.value)}));let Gt=L[0]+H()*V;w.place([Math.min(r[0][1],Math.max(r[0][0],Gt)),L[1]],j(V));let Ht=1.05*Math.min(a,Math.max(1.2*Rt,V,.1));A.frame({x:{domain:[0,Ht],label:e.radius},y:{domain:Mo}});let ke=Q=>Mt?Q/Mt:0,Ao=Rt<Ht?[[Ht,{promised:Mt,step:pt}]]:[],Mn=[[0,{promised:0,step:[0,0]}],...nt.map((Q,ut)=>[Q,mt[ut]]),...Ao],Co=({step:Q})=>B.value-d.value(K(Q));E(q,{d:A.line(Mn.map(([Q,ut])=>[Q,ke(ut.promised)]))}),E(P,{d:A.line(Mn.map(([Q,ut])=>[Q,ke(Co(ut))]))}),E(W,{d:A.line(Mo.map(Q=>[V,Q]))}),[ht,D.promised].forEach((Q,ut)=>E(U[ut],{cx:A.x(V),cy:A.y(Math.max(-9,ke(Q)))}));let Wt={kept:j(it.kept,2),promised:j(D.promised),had:j(ht),next:j(it.next),damping:j(D.damping,2),loss:j(B.value)};O.textContent=z(ct?e.bottom:it.taken?e.taken:e.refused,Wt),O.classList.toggle("gd-bad",!ct&&!it.taken),R.textContent=z(e.promised,Wt),T.textContent=z(e.had,Wt),X.textContent=ct?"":It?e.outside:z(e[it.change],Wt),et.textContent=z(D.damping?e.damping:e.undamped,Wt),F.textContent=!ct&&!it.taken?e.retry:e.take,F.disabled=!$,G.hidden=g.length<2;let kn=[O,R,T,X].map(({textContent:Q})=>Q).join(" ");p.describe(`${z(e.picture,{x:_(L[0]),y:_(L[1]),radius:j(V,2)})} ${kn}`),t.say(kn)})}function ko(t,e,{values:n,vectors:s},[o,r],l){let[c,i]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],a=Math.atan2(s[1][1],s[1][0])*180/Math.PI;E(e,{transform:`matrix(${c} 0 0 ${i} ${t.x(o)} ${t.y(r)}) rotate(${a})`});let d=(m,g)=>Math.min(1e4,Math.sqrt(m/g)||0);tt(e,"ellipse",l.length).forEach((m,g)=>{E(m,{rx:d(l[g],n[1]),ry:d(l[g],n[0])})})}var yn={};gt(yn,{render:()=>Bs});var Ts=240,$o=4,Vs={euclid:2,max:1/0,one:1};function Bs(t){let{words:e}=t,{window:[n,s],lr:o,p:r,shortest:l,between:c}=t.get("problem"),i=()=>t.get("norm"),a=()=>{let[q,W]=t.get("axis"),U=t.get("across")/Math.hypot(q,W);return[[q,W],[-U*W,U*q]]},d=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),m=d.inside("g",{class:"gd-balls-levels","aria-hidden":"true"}),g=d.inside("path",{class:"gd-balls-ball"}),h=d.inside("path",{class:"gd-balls-touch"}),p=d.inside("path",{class:"gd-balls-side"}),u=Lt(d,"gradient"),M=Lt(d,"step"),k=["gradient","step"].map(q=>d.over("text",{class:`gd-balls-${q}`,"aria-hidden":"true"})),b=q=>t.set({grad:q.map(So)});St(t,d,b);let f=()=>[.02,.02],v=lt(t,d,{label:e.axis,steps:f,onMove:q=>t.set({axis:Gs(q.map(W=>W/t.get("lr")),l,s)})}),x=lt(t,d,{label:e.gradient,steps:f,onMove:b}),I=y("strong",{class:"gd-balls-step"}),C=y("div",{class:"gd-balls-numbers"}),H=Z(t,"p",{label:e.p,options:()=>({min:1-1/r[0],max:1-1/r[1],step:.01}),toPlace:q=>1-1/q,toValue:q=>Math.min(r[1],Math.max(r[0],1/(1-q))),text:q=>j(q,3)}),w={min:l,max:s,step:.01},S=Z(t,"across",{label:e.across,options:()=>w,text:q=>_(q,2)}),A=Z(t,"lr",{label:e.lr,options:()=>({min:o[0],max:o[1],step:.01}),text:q=>_(q,2)}),P=[ot(t,"norm",{label:e.norm,choices:e.norms}),A,H,S];t.root.append(y("div",{class:"gd-title"},I),y("div",{class:"gd-two"},d.element,y("div",{},y("div",{class:"gd-controls"},...P),C))),t.onDraw(()=>{let[q,W]=[t.get("grad"),t.get("lr")],U=i()==="ellipse"?{axes:a()}:{p:Vs[i()]??t.get("p")},{direction:N,dual:$,side:F}=Ve(U,q),G=Y=>Y.map(B=>-W*B),O=G(N),R=W*$;H.hidden=i()!=="p",S.hidden=i()!=="ellipse",E(v.element,{display:i()==="ellipse"?null:"none"}),d.frame({x:{domain:[n,s]},y:{domain:[n,s]}}),E(g,{d:`${d.line(Be(U,Ts).map(G))}Z`});let T=Math.hypot(...q),X=Y=>{let B=q.map(K=>Y/T/T*K),D=[-$o*q[1]/T,$o*q[0]/T];return d.line([1,-1].map(K=>B.map((at,pt)=>at+K*D[pt])))},et=T?Math.floor(s*(Math.abs(q[0])+Math.abs(q[1]))/c):-.5;tt(m,"path",2*et+1).forEach((Y,B)=>E(Y,{d:X((B-et)*c)})),E(h,{d:T?X(-R):""}),E(p,{d:F?d.line(F.map(G)):""}),u([0,0],q),M([0,0],O),x.place(q,ye(e.place,q)),v.place(a()[0].map(Y=>W*Y),ye(e.place,t.get("axis"))),[q,O].forEach((Y,B)=>Hs(d,k[B],Y,[e.gradient,e.step][B]));let L={g:ye(e.place,q),step:ye(e.place,O),fall:_(R),dual:_($),lr:_(W),formula:z(e.duals[i()],{q:j(t.get("p")===1?1/0:1/(1-1/t.get("p")),3)})};I.textContent=z(e.title,L);let V=[e.step_is,e.dual_is,e.fall_is,F?e.side:e.line];C.replaceChildren(...V.map(Y=>y("p",{},z(Y,{...L,between:c})))),d.describe(z(e.picture,{...L,norm:e.norms[i()]})),t.say(`${I.textContent}. ${z(e.step_is,L)}`)})}var ye=(t,[e,n])=>z(t,{x:_(e),y:_(n)}),So=t=>Math.round(t*1e3)/1e3;function Gs([t,e],n,s){let o=c=>So(Math.min(s,Math.max(-s,c))),r=Math.hypot(t,e);if(r===0)return[n,0];let l=Math.max(1,n*1.001/r);return[o(l*t),o(l*e)]}function Hs(t,e,[n,s],o){let[l,c]=[t.x(n),t.y(s)],i=n>=0?"start":"end",a=Math.abs(n)>.55*t.domains.x[1],d=a?"middle":i;E(e,{x:l+(a?0:n>=0?10:-10),y:c+(s>0?-14:22),"text-anchor":d}),e.textContent=o}var Eo={adam_step:en,bowl_explorer:rn,cloud:an,drawn_schedule:ln,hinges:dn,knobs:cn,newton_step:gn,quiz:fn,race:un,slope:bn,steps:wn,trust_region:vn,unit_balls:yn};Pn(Eo);})();
