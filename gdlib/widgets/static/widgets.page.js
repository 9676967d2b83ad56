/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-ecb5e2d65e9c3394815bc6ee962698cf75dfce7d5c5d5a25fd2e4807781decd9
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var wn=Object.defineProperty;var pt=(t,e)=>{for(var o in e)wn(t,o,{get:e[o],enumerable:!0})};var ho=`/* Cloud: walks over the band where most of them are. */

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
`;var fo=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var uo=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var xo=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var bo=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;var wo=`/* TrustRegion: the loss in bands, the model in lines, the circle in which it is trusted. */

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
`;var vo=`/* UnitBalls: a ball, the gradient, and the step that the two give. */

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
`;function ko(t,e,o){let s=e.get("kind"),n=new xe(e,o);return yo(o,"",bo+uo+xo+ho+fo+wo+vo),t[s].style&&yo(o,s,t[s].style),o.classList.add("gd-live",`gd-${s}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[s].render(n),n.start(),()=>n.end()}var xe=class{#e=[];#t=[];#o=0;#n=0;#s=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#s.signal}get(e){return this.model.get(e)}set(e){for(let[o,s]of Object.entries(e))this.model.set(o,s);this.model.save_changes()}onStart(e){this.#e.push(e)}onDraw(e){this.#t.push(e)}redraw=()=>{this.#o||=requestAnimationFrame(()=>{this.#o=0,this.drawNow()})};drawNow(){for(let e of this.#t)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#e)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#o),clearTimeout(this.#n),this.#s.abort(),this.root.replaceChildren()}};function yo(t,e,o){let s=t.getRootNode(),n=s===document||!s.querySelector?document.head:s;if(n.querySelector(`style[data-gd="${e}"]`))return;let r=document.createElement("style");r.dataset.gd=e,r.textContent=o,n.append(r)}var be=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,o){Object.is(this.#e[e],o)||(this.#e[e]=o,this.#o(`change:${e}`),this.#o("change"))}on(e,o){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(o)}off(e,o){this.#t.get(e)?.delete(o)}save_changes(){}#o(e){for(let o of[...this.#t.get(e)??[]])o()}};function Sn(t,e){t.dataset.live="";let o=JSON.parse(t.querySelector("script[type='application/json']").textContent),s=document.createElement("div");t.append(s);try{ko(e,new be(o),s)}catch(n){s.remove(),delete t.dataset.live,console.error(n)}}function Mo(t){let e=()=>{document.querySelectorAll(".gd-widget").forEach(o=>{setTimeout(()=>{!("live"in o.dataset)&&Object.hasOwn(t,o.dataset.kind)&&Sn(o,t)})})};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):e()}var He={};pt(He,{render:()=>Dn});function y(t,e={},...o){return Ao(document.createElement(t),e,o)}function et(t,e={},...o){return Ao(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function A(t,e){for(let[o,s]of Object.entries(e))s==null||s===!1?t.removeAttribute(o):t.setAttribute(o,s===!0?"":s);return t}function tt(t,e,o,s={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(et(e,s));return[...t.children]}function Ao(t,e,o){return A(t,e),t.append(...o),t}var $o=0;function jt(){return $o+=1,`gd-${$o}-${Math.random().toString(36).slice(2,8)}`}function X(t,e,{label:o,options:s,text:n=String,toValue:r=i=>i,toPlace:l=i=>i,onPick:c=i=>t.set({[e]:i})}){let i=jt(),a=y("input",{type:"range",id:i}),d=y("output",{for:i}),p=y("div",{class:"gd-slider"},y("label",{for:i},o),a,d),g="";return a.addEventListener("input",()=>c(r(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:h,max:m,step:w}=s(),k=`${h} ${m} ${w}`;k!==g&&A(a,{min:h,max:m,step:w}),g=k,a.value=l(t.get(e));let M=n(t.get(e));d.textContent=M,a.setAttribute("aria-valuetext",M)}),p}function nt(t,e,{label:o,choices:s,onPick:n=r=>({[e]:r})}){let r=jt(),l=y("select",{id:r},...Object.entries(s).map(([c,i])=>y("option",{value:c},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),y("div",{class:"gd-choice"},y("label",{for:r},o),l)}function wt(t,e,{label:o,onPick:s=n=>({[e]:n})}){let n=y("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(s(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),y("label",{class:"gd-toggle"},n,y("span",{},o))}function st(t,{label:e,onPress:o}){let s=y("button",{type:"button",class:"gd-button"},e);return s.addEventListener("click",o,{signal:t.signal}),s}function it(...t){return y("div",{class:"gd-row"},...t)}function R(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function F(t,e=3){if(!Number.isFinite(t)||t===0)return R(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[s,n]=t.toExponential(e-1).split("e");return`${s.replace("-","−")} × ${we(Number(n))}`}return R(t,Math.max(0,e-1-o))}var ct=t=>Math.round(t*10)/10;function we(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Eo(t){return String(Number(t.toPrecision(10))).replace("-","−")}function z(t,e){return t.replace(/\{(\w+)\}/g,(o,s)=>e[s]??o)}function rt(t,e,{label:o,onMove:s,steps:n,axis:r="both"}){let l=et("circle",{class:"gd-handle-dot",r:8}),c=et("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":{x:"horizontal",y:"vertical"}[r]});i.append(c,l);let a=[0,0],d=([h,m])=>{let w=(k,[M,u])=>Math.min(u,Math.max(M,k));a=[r==="y"?a[0]:w(h,e.domains.x),r==="x"?a[1]:w(m,e.domains.y)],s(a)},p=h=>{let m=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-m.left),e.y.invert(h.clientY-m.top)]},g=(h,m)=>i.addEventListener(h,m,{signal:t.signal});return g("pointerdown",h=>{h.button||(i.setPointerCapture(h.pointerId),i.focus({preventScroll:!0}),h.preventDefault())}),g("pointermove",h=>{i.hasPointerCapture(h.pointerId)&&d(p(h))}),g("keydown",h=>{let[m,w]=n(),k=h.shiftKey?10:1,[M,u]=[r==="y"?[0,w]:[m,0],r==="x"?[m,0]:[0,w]],f={ArrowRight:M,ArrowLeft:[-M[0],-M[1]],ArrowUp:u,ArrowDown:[-u[0],-u[1]],PageUp:[10*u[0],10*u[1]],PageDown:[-10*u[0],-10*u[1]]}[h.key],v={Home:0,End:1}[h.key];if(f)d([a[0]+k*f[0],a[1]+k*f[1]]);else if(v!==void 0)d(r==="y"?[a[0],e.domains.y[v]]:[e.domains.x[v],a[1]]);else return;h.preventDefault()}),{element:i,place([h,m],w){a=[h,m];let[k,[M,u]]=r==="y"?[m,e.domains.y]:[h,e.domains.x];A(i,{transform:`translate(${e.x(h)},${e.y(m)})`,"aria-valuenow":Number(k.toFixed(6)),"aria-valuemin":M,"aria-valuemax":u,"aria-valuetext":w})}}}function ve(t,e,{places:o,heights:s,put:n,at:r,go:l,allowed:c=()=>!0}){let i=(f,[v,x])=>Math.min(x,Math.max(v,f)),a=f=>{let[v,x,E]=[o()[0],o().at(-1),o().length];return i(Math.round((f-v)/(x-v)*(E-1)),[0,E-1])},d=([f,v])=>{let[x,E,S]=[r(),a(f),[...s()]],[T,b]=[S[x],i(v,e.domains.y)],$=Math.abs(E-x);for(let q=1;q<=$;q++)S[x+Math.sign(E-x)*q]=T+(b-T)*q/$;S[E]=b,l(E),n(S)},p=f=>{let v=e.svg.getBoundingClientRect();return[e.x.invert(f.clientX-v.left),e.y.invert(f.clientY-v.top)]},g=(f,v,x)=>Math.abs(x(f)-x(i(f,v)))<12,h=([f,v])=>g(f,e.domains.x,e.x)&&g(v,e.domains.y,e.y),m=(f,v)=>e.svg.addEventListener(f,v,{signal:t.signal}),w=null,k=!1,M=()=>{k=!0,l(a(w.place[0])),d(w.place)},u=()=>{w=null,k=!1};return e.svg.classList.add("gd-freehand"),m("pointerdown",f=>{let v=p(f);f.button||!f.isPrimary||!c()||!h(v)||f.target.closest(".gd-handle")||(w={place:v,left:f.clientX,heights:s()},f.pointerType==="mouse"&&(f.preventDefault(),e.svg.setPointerCapture(f.pointerId),M()))}),m("pointermove",f=>{!w||!f.isPrimary||!k&&Math.abs(f.clientX-w.left)<4||(k||M(),d(p(f)))}),m("pointerup",u),m("pointercancel",()=>{k&&n(w.heights),u()}),{nearest:a,stroke:d}}function Xt(t,e,o){let s=20,{label:n,places:r,heights:l,text:c,allowed:i=()=>!0}=o,{at:a=()=>s,go:d=k=>s=k}=o,{rise:p=()=>(e.domains.y[1]-e.domains.y[0])/60}=o,g=()=>r()[1]-r()[0],{nearest:h,stroke:m}=ve(t,e,{...o,at:a,go:d}),w=rt(t,e,{label:n,onMove:([k,M])=>{Math.abs(k-r()[a()])>g()/2&&M===l()[a()]?d(h(k)):m([k,M]),t.redraw()},steps:()=>[g(),p()]});return()=>{w.element.style.display=i()?"":"none";let[k,M]=[r()[a()],l()[a()]];i()&&w.place([k,M],c(k,M))}}function ye(t){return t===null?NaN:+t}function ke(t,e){let o=0;if(e===void 0)for(let s of t)s!=null&&(s=+s)>=s&&++o;else{let s=-1;for(let n of t)(n=e(n,++s,t))!=null&&(n=+n)>=n&&++o}return o}function Yt(t,e){let o,s;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=s=n):(o>n&&(o=n),s<n&&(s=n)));else{let n=-1;for(let r of t)(r=e(r,++n,t))!=null&&(o===void 0?r>=r&&(o=s=r):(o>r&&(o=r),s<r&&(s=r)))}return[o,s]}var Cn=Math.sqrt(50),qn=Math.sqrt(10),Nn=Math.sqrt(2);function Ut(t,e,o){let s=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(s)),r=s/Math.pow(10,n),l=r>=Cn?10:r>=qn?5:r>=Nn?2:1,c,i,a;return n<0?(a=Math.pow(10,-n)/l,c=Math.round(t*a),i=Math.round(e*a),c/a<t&&++c,i/a>e&&--i,a=-a):(a=Math.pow(10,n)*l,c=Math.round(t/a),i=Math.round(e/a),c*a<t&&++c,i*a>e&&--i),i<c&&.5<=o&&o<2?Ut(t,e,o*2):[c,i,a]}function It(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let s=e<t,[n,r,l]=s?Ut(e,t,o):Ut(t,e,o);if(!(r>=n))return[];let c=r-n+1,i=new Array(c);if(s)if(l<0)for(let a=0;a<c;++a)i[a]=(r-a)/-l;else for(let a=0;a<c;++a)i[a]=(r-a)*l;else if(l<0)for(let a=0;a<c;++a)i[a]=(n+a)/-l;else for(let a=0;a<c;++a)i[a]=(n+a)*l;return i}function Me(t,e,o){return e=+e,t=+t,o=+o,Ut(t,e,o)[2]}function Zt(t,e,o){let s;for(;;){let n=Me(t,e,o);if(n===s||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),s=n}}function Jt(t){return Math.max(1,Math.ceil(Math.log(ke(t))/Math.LN2)+1)}function $e(t,e,o=ye){if(!(!(s=t.length)||isNaN(e=+e))){if(e<=0||s<2)return+o(t[0],0,t);if(e>=1)return+o(t[s-1],s-1,t);var s,n=(s-1)*e,r=Math.floor(n),l=+o(t[r],r,t),c=+o(t[r+1],r+1,t);return l+(c-l)*(n-r)}}var Kt=.3,zt=class{#e="";#t=!1;#o=0;#n=0;#s=0;#a=0;#r=0;#l=0;#i=0;#d=0;#c=0;to(e,o){this.#t?this.#p(e,o)||(this.#e+=`L${ct(this.#s)},${ct(this.#a)}`,this.#m(this.#s,this.#a),this.#p(e,o)):(this.#e+=`M${ct(e)},${ct(o)}`,this.#t=!0,this.#m(e,o)),this.#s=e,this.#a=o}lift(){let[e,o]=[this.#s,this.#a];this.#t&&(e!==this.#o||o!==this.#n)&&(this.#e+=`L${ct(e)},${ct(o)}`),this.#t=!1}path(){return this.lift(),this.#e}#m(e,o){this.#o=e,this.#n=o,this.#r=this.#l=this.#i=this.#d=this.#c=0}#p(e,o){let s=e-this.#o,n=o-this.#n,r=Math.sqrt(s*s+n*n);if(r<this.#r-Kt)return!1;if(r<=Kt)return!0;let l=this.#r>Kt;if(l&&(Qt(this.#d,this.#c,s,n)<0||Qt(s,n,this.#l,this.#i)<0))return!1;this.#r=Math.max(this.#r,r);let c=Kt/r,i=Math.sqrt(1-c*c),[a,d]=[s*i-n*c,n*i+s*c],[p,g]=[s*i+n*c,n*i-s*c];return(!l||Qt(a,d,this.#l,this.#i)>0)&&([this.#l,this.#i]=[a,d]),(!l||Qt(this.#d,this.#c,p,g)>0)&&([this.#d,this.#c]=[p,g]),!0}},Qt=(t,e,o,s)=>t*s-e*o;function U(t,{label:e,shape:o=.62,tallest:s=380,interactive:n=!1}){let r=et("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=et("g",{class:"gd-grid","aria-hidden":"true"}),c=et("text",{class:"gd-axis-label","aria-hidden":"true"}),i=et("text",{class:"gd-axis-label","aria-hidden":"true"}),a=et("svg",{class:"gd-inside"}),d=et("g");r.append(l,a,d,c,i);let p=y("div",{class:"gd-plot-box"},r),g=null,h=600,m={left:44,right:12,top:10,bottom:40},w=()=>{let v=h;return h=Math.round(p.clientWidth)||h,h!==v};t.onStart(w);let k=new ResizeObserver(()=>{w()&&t.redraw()});k.observe(p),t.signal.addEventListener("abort",()=>k.disconnect());function M(){let v=Math.round(Math.min(s,Math.max(200,h*o)));return g?.width===h&&g?.height===v?!1:(g={width:h,height:v},A(r,{width:h,height:v,viewBox:`0 0 ${h} ${v}`}),A(a,{x:m.left,y:m.top,width:h-m.left-m.right,height:v-m.top-m.bottom,viewBox:`${m.left} ${m.top} ${h-m.left-m.right} ${v-m.top-m.bottom}`}),!0)}let u="",f={element:p,svg:r,inside:(v,x)=>a.appendChild(et(v,x)),over:(v,x)=>d.appendChild(et(v,x)),describe:v=>r.setAttribute("aria-label",v),frame({x:v,y:x}){m.left=x.log?58:44;let E=M(),S=JSON.stringify([v,x]);if(!E&&S===u)return;u=S;let T=g.width-m.right,b=g.height-m.bottom;f.x=Co(v,[m.left,T]),f.y=Co(x,[b,m.top]),f.domains={x:v.domain,y:x.domain},f.width=T-m.left,f.height=b-m.top;let $=qo(v,Math.max(3,Math.floor(f.width/70))),q=qo(x,Math.max(3,Math.floor(f.height/48))),_=tt(l,"g",$.length+q.length+1);$.forEach((B,W)=>{let C=f.x(B.value);_[W].replaceChildren(et("line",{x1:C,x2:C,y1:m.top,y2:b}),et("text",{x:C,y:b+16,"text-anchor":"middle"},B.text))}),q.forEach((B,W)=>{let C=f.y(B.value);_[$.length+W].replaceChildren(et("line",{x1:m.left,x2:T,y1:C,y2:C}),et("text",{x:m.left-6,y:C+4,"text-anchor":"end"},B.text))}),_.at(-1).replaceChildren(et("path",{class:"gd-axes",d:`M${m.left},${m.top}V${b}H${T}`})),A(c,{x:(m.left+T)/2,y:g.height-5,"text-anchor":"middle"}),c.textContent=v.label??"";let N=(m.top+b)/2;A(i,{x:11,y:N,"text-anchor":"middle",transform:`rotate(-90 11 ${N})`}),i.textContent=x.label??""},line(v){let x="",E="M";for(let[S,T]of v){let b=f.x(S),$=So(f.y(T));Number.isFinite(b)&&Number.isFinite($)?(x+=`${E}${ct(b)},${ct($)}`,E="L"):E="M"}return x},graph(v,x){let E=new zt;for(let S=0;S<v;S++){let T=So(f.y(x(S)));Number.isFinite(T)?E.to(f.x(S),T):E.lift()}return E.path()}};return f}var So=t=>Math.max(-1e5,Math.min(1e5,t));function Co({domain:[t,e],log:o=!1},[s,n]){let r=o?Math.log10:a=>a,[l,c]=[r(t),r(e)],i=a=>s+(r(a)-l)/(c-l)*(n-s);return i.invert=a=>{let d=l+(a-s)/(n-s)*(c-l);return o?10**d:d},i}function qo({domain:[t,e],log:o=!1},s){if(!o)return It(t,e,s).map(i=>({value:i,text:Eo(i)}));let[n,r]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((r-n)/s));return Array.from({length:r-n+1},(i,a)=>n+a).filter(i=>i%l===0).map(i=>({value:10**i,text:we(i)}))}function ht(t,e,o){return Array.from({length:o},(s,n)=>t+(e-t)*n/(o-1))}function te({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((s,n)=>s-t*o[n]),null]}}function yt({lr:t,beta:e=.9,dampening:o=0,nesterov:s=!1}){let n=e===0?1:1-o;return{init:()=>null,step(r,l,c){let i=c?l.map((d,p)=>e*c[p]+n*d):Array.from(l),a=s?l.map((d,p)=>d+e*i[p]):i;return[r.map((d,p)=>d-t*a[p]),i]}}}function Lo({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,s,n){let r=s.map((l,c)=>n[c]+l*l);return[o.map((l,c)=>l-t*s[c]/(Math.sqrt(r[c])+e)),r]}}}function Io({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:s=>s.map(()=>0),step(s,n,r){let l=n.map((c,i)=>e*r[i]+(1-e)*c*c);return[s.map((c,i)=>c-t*n[i]/(Math.sqrt(l[i])+o)),l]}}}function ee({lr:t,beta1:e=.9,beta2:o=.999,eps:s=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,r,l){let c=l.t+1,i=r.map((h,m)=>e*l.m[m]+(1-e)*h),a=r.map((h,m)=>o*l.s[m]+(1-o)*h*h),d=1-e**c,p=1-o**c,g=i.map((h,m)=>h/d/(Math.sqrt(a[m]/p)+s));return[n.map((h,m)=>h-t*g[m]),{m:i,s:a,t:c}]}}}var No={GradientDescent:te,Momentum:yt,Nesterov:t=>yt({...t,nesterov:!0}),Adagrad:Lo,RMSprop:Io,Adam:ee};function Ae(t,e){if(!Object.hasOwn(No,t))throw new RangeError(`no method is named ${t}`);return No[t](e)}function Ee({grads:t,beta1:e,beta2:o,eps:s,correct:n}){let r=ee({lr:1,beta1:e,beta2:o,eps:s}),l=r.init([0]);return t.map(c=>{[,l]=r.step([0],[c],l);let{m:i,s:a,t:d}=l,p=n?i[0]/(1-e**d):i[0],g=Math.sqrt(n?a[0]/(1-o**d):a[0]);return{mean:p,size:g,step:p/(g+s)}})}function At(t,e,o,s){let n=Array.from(e),r=o.init(n),l=[n],c=[t.value(n)];for(let a=0;a<s;a++)[n,r]=o.step(n,t.gradient(n),r),l.push(n),c.push(t.value(n));let i=c.findIndex(a=>!Number.isFinite(a));return{points:l,losses:c,divergedAt:i<0?null:i}}var oe={value:Math.abs,slope:Math.sign},Po={value:t=>t*t,slope:t=>2*t};function Oo(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var zo={mae:()=>oe,mse:()=>Po,huber:t=>Oo(t.delta)};function ft(t,e={}){if(!Object.hasOwn(zo,t))throw new RangeError(`no measure is named ${t}`);return zo[t](e)}function ut(t,e,o,s){return{value(n){let r=0;for(let l=0;l<e.length;l++)r+=s.value(t.value(n,e[l])-o[l]);return r/e.length},gradient(n){let r=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let c=s.slope(t.value(n,e[l])-o[l]);t.addGradient(r,c/e.length,n,e[l])}return r}}}var ne=t=>[[-t,t],[-t,t]];function se({kappa:t,L:e=1,angle:o=0}){let s=e/t,[n,r]=[Math.cos(o),Math.sin(o)],[l,c,i]=[s*n*n+e*r*r,(s-e)*n*r,s*r*r+e*n*n];return{value:([a,d])=>((l*a+c*d)*a+(c*a+i*d)*d)/2,gradient:([a,d])=>[l*a+c*d,c*a+i*d],minima:[[0,0]],domain:ne(1.5)}}function _o({a:t=1,b:e=100}={}){return{value:([o,s])=>(t-o)**2+e*(s-o*o)**2,gradient:([o,s])=>[-2*(t-o)-4*e*o*(s-o*o),2*e*(s-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Fo(){let t=[1.5,2.25,2.625],e=(o,s)=>t.map((n,r)=>n-o*(1-s**(r+1)));return{value:([o,s])=>e(o,s).reduce((n,r)=>n+r*r,0),gradient:([o,s])=>e(o,s).reduce(([n,r],l,c)=>[n-2*l*(1-s**(c+1)),r+2*l*o*(c+1)*s**c],[0,0]),minima:[[3,.5]],domain:ne(4.5)}}function Do(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,s]=[t*t+e-11,t+e*e-7];return[4*o*t+2*s,2*o+4*s*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:ne(5)}}function jo(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:ne(1.5)}}function Ln({x:t,y:e,b:o,minima:s,domain:n}){return{...ut({value:([l,c],i)=>l*i*i+o*i+c,addGradient(l,c,i,a){l[0]+=c*a*a,l[1]+=c}},t,e,oe),minima:s,domain:n}}var Ro={parabola:Ln,bowl:se,rosenbrock:_o,beale:Fo,himmelblau:Do,saddle:jo};function Se(t,e={}){if(!Object.hasOwn(Ro,t))throw new RangeError(`no landscape is named ${t}`);return Ro[t](e)}var xt={value:([t,e,o],s)=>t*s*s+e*s+o,addGradient(t,e,o,s){t[0]+=e*s*s,t[1]+=e*s,t[2]+=e}};var re={value(t,e){let o=(t.length-1)/3,s=0;for(let n=0;n<o;n++)s+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return s+t[3*o]},addGradient(t,e,o,s){let n=(o.length-1)/3;for(let r=0;r<n;r++){let l=o[r]*s+o[n+r];l>=0&&(t[r]+=e*o[2*n+r]*s,t[n+r]+=e*o[2*n+r],t[2*n+r]+=e*l)}t[3*n]+=e}};function Ce({curvature:t,lr:e,start:o,noise:s}){let n=[o];for(let r of s){let l=n.at(-1);n.push(l-e*(t*l+r))}return n}function qe({curvature:t,lr:e,variance:o,steps:s}){let n=[0];for(let r=0;r<s;r++)n.push((1-e*t)**2*n[r]+e**2*o);return n}function Ne({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function Ie({p:t,axes:e},o){let s=Math.max(...o.map(Math.abs));if(s===0)return{direction:[0,0],dual:0,side:null};let n=e?zn(e,o):In(t,o.map(r=>r/s));return{direction:n,dual:Le(n,o),side:e?null:Pn(t,o)}}function In(t,e){let o=e.map(Math.abs).map(n=>n===1?1:n**(1/(t-1))),s=To(t,o);return e.map((n,r)=>Math.sign(n)*o[r]/s)}function zn([t,e],o){let[s,n]=[Le(t,o),Le(e,o)],r=Math.hypot(s,n);return[0,1].map(l=>(t[l]*s+e[l]*n)/r)}function Pn(t,[e,o]){let[s,n]=[Math.sign(e),Math.sign(o)];return t===1&&Math.abs(e)===Math.abs(o)?[[s,0],[0,n]]:t!==1/0||e!==0&&o!==0?null:e===0?[[-1,n],[1,n]]:[[s,-1],[s,1]]}function To(t,[e,o]){return t===1/0?Math.max(Math.abs(e),Math.abs(o)):(Math.abs(e)**t+Math.abs(o)**t)**(1/t)}function ze({p:t,axes:e},o){return Array.from({length:o},(s,n)=>{let[r,l]=[Math.cos(2*Math.PI*n/o),Math.sin(2*Math.PI*n/o)];if(e)return[0,1].map(i=>r*e[0][i]+l*e[1][i]);let c=To(t,[r,l]);return[r/c,l/c]})}var Le=([t,e],[o,s])=>t*o+e*s;function ae(t,e,o){return Array.from({length:e},(s,n)=>{let r=n*(t.length-1)/e,l=Math.floor(r);return Math.max(o,t[l]+(r-l)*(t[l+1]-t[l]))})}function Pe(t,e,o,s=t.length){let[n,r]=Vo(t,s);return e**2*n+o**2*r}function Oe(t,e,o){let[s,n]=Vo(t,t.length);return e/o*Math.sqrt(s/n)}function Vo(t,e){let[o,s,n]=[0,0,0];for(let r=e-1;r>=0;r--){let l=o;o+=t[r],s+=t[r]**2,r<e-1&&(n+=t[r]/l*s/o)}return[1/(2*o),(s/o+n)/2]}function Re(t){return Float64Array.from({length:t},(e,o)=>{let s=o^o>>>16;return s=Math.imul(s,2246822507),s=Math.imul(s^s>>>13,3266489909),(((s^s>>>16)>>>0)/2**32-.5)*Math.sqrt(12)})}function _e({rates:t,weights:e,runs:o,noise:s,spread:n}){let r=e.length,l=new Float64Array(o*r).fill(1);return t.map((c,i)=>Array.from({length:o},(a,d)=>{let p=0;for(let g=0;g<r;g++){let[h,m]=[d*r+g,e[g]],w=l[h];p+=m*Math.abs(w),l[h]=w-c*(m*Math.sign(w)+n*s[(i*o+d)*r+g])}return p}))}function Ct(t,e,o){let s=1+e-t*o,n=s*s-4*e;return n<0?Math.sqrt(e):(Math.abs(s)+Math.sqrt(n))/2}var Fe=(t,e)=>2*(1+t)/e,Pt=(t,e,o)=>2*(1+t)/(e+o),De=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var le={float64:t=>t,float32:Math.fround},On={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let s=Math.abs(t);return s<=e?o(o(s*s)/2):o(e*o(s-o(e/2)))}};function je({x:t,y:e,measure:o,delta:s},n){ft(o,{delta:s});let[r,l]=[t.map(n),e.map(n)];return c=>{let[i,a,d]=c.map(n),p=0;for(let g=0;g<r.length;g++){let h=n(n(n(n(i*r[g])*r[g])+n(a*r[g]))+d);p=n(p+On[o](n(h-l[g]),s,n))}return n(p/r.length)}}function Te(t,e,o,s,n,r){let[l,c]=[r(e[o]),r(s)],i=p=>t(e.map((g,h)=>h===o?p:g)),a=i(r(l+c)),d=i(n?r(l-c):l);return r(r(a-d)/(n?r(2*c):c))}function Ve({residuals:t,jacobian:e},o){let[s,n]=[t(o),e(o)],r=(u,f)=>n.reduce((v,x)=>v+x[u]*x[f],0),l=[0,1].map(u=>n.reduce((f,v,x)=>f+v[u]*s[x],0)),[c,i,a]=[r(0,0),r(0,1),r(1,1)],d=(c+a)/2+Math.hypot((c-a)/2,i),p=0;for(let u=1;u<n.length;u++)for(let f=0;f<u;f++)p+=(n[u][0]*n[f][1]-n[u][1]*n[f][0])**2;let g=Math.atan2(2*i,c-a)/2,[h,m]=[Math.cos(g),Math.sin(g)],w=[d?p/d:0,d],k=[[-m,h],[h,m]],M=k.map(([u,f],v)=>w[v]>1e-14*d?u*l[0]+f*l[1]:0);return{value:s.reduce((u,f)=>u+f*f,0),values:w,vectors:k,pulls:M}}function Tt({values:t,vectors:e,pulls:o},s){let n=o.map((r,l)=>_n(-r,t[l]+s));return[0,1].map(r=>n[0]*e[0][r]+n[1]*e[1][r])}function Vt(t,e){let o=l=>Math.hypot(...Tt(t,l)),[s,n]=[0,Math.hypot(...t.pulls)/e];o(0)<=e&&(n=0);for(let l=0;l<200;l++){let c=(s+n)/2;if(c===s||c===n)break;o(c)>e?s=c:n=c}let r=Tt(t,n);return{step:r,damping:n,promised:Rn(t,r,n)}}function Rn({values:t,vectors:e},o,s){let n=e.map(([r,l],c)=>t[c]*(r*o[0]+l*o[1])**2);return n[0]+n[1]+2*s*(o[0]**2+o[1]**2)}function Be({promised:t,had:e,length:o,damping:s,radius:n},{enough:r,badly:l,well:c,limits:i}){let a=e/t,d=a<l?o/4:a>c&&s>0?2*n:n,p=Math.min(i[1],Math.max(i[0],d)),g=p<n?"shrinks":p>n?"grows":"stays";return{kept:a,taken:a>r,next:p,change:g}}var _n=(t,e)=>t===0?0:t/e;function Go({b:t}){let e=Math.sqrt(t);return Wo(([o,s])=>[1-o,e*(s-o*o)],([o])=>[[-1,0],[-2*e*o,e]])}function Ho({x:t,y:e}){return Wo(([o,s])=>t.map((n,r)=>o*(1-Math.exp(-s*n))-e[r]),([o,s])=>t.map(n=>[1-Math.exp(-s*n),o*n*Math.exp(-s*n)]))}var Bo={rosenbrock:Go,saturation:Ho};function Ge(t,e){if(!Object.hasOwn(Bo,t))throw new RangeError(`no valley is named ${t}`);return Bo[t](e)}var Wo=(t,e)=>({residuals:t,jacobian:e,value:o=>t(o).reduce((s,n)=>s+n*n,0)});var Fn=[1.5,4,8,16,32,64,128];function Dn(t){let{words:e}=t,{sequences:o,limit:s,ends:n}=t.get("problem"),r=()=>t.get("sequence")==="drawn"?t.get("grads"):o[t.get("sequence")],l=r().map((x,E)=>E+1),c=y("strong"),i=y("span"),a=U(t,{label:e.name,shape:.42,tallest:260,interactive:!0}),d=a.inside("path",{class:"gd-adam-stems"}),p=a.inside("path",{class:"gd-adam-grads"}),g=U(t,{label:e.name,shape:.34,tallest:220}),h=g.inside("path",{class:"gd-adam-ones"}),m={size:a,mean:a,length:g},w=Object.entries(m).map(([x,E])=>E.inside("path",{class:`gd-curve gd-adam-${x}`})),k=Object.entries(m).map(([x,E])=>E.over("text",{class:`gd-adam-${x}`,"aria-hidden":"true"})),M=g.inside("path",{class:"gd-adam-cursor"}),u=Xt(t,a,{label:e.pencil,places:()=>l,heights:r,put:x=>t.set({sequence:"drawn",grads:x}),at:()=>t.get("step")-1,go:x=>t.set({step:x+1}),text:(x,E)=>z(e.point,{step:x,grad:R(E)}),rise:()=>.1}),f=x=>X(t,x,{label:e[x],options:()=>({min:-Math.log10(1-n[x][0]),max:-Math.log10(1-n[x][1]),step:.05}),toValue:E=>Math.min(n[x][1],Math.max(n[x][0],1-10**-E)),toPlace:E=>-Math.log10(1-E),text:E=>R(E,E>.99?4:E>.9?3:2)}),v=X(t,"eps",{label:e.eps,options:()=>({min:Math.log10(n.eps[0]),max:Math.log10(n.eps[1]),step:.1}),toValue:x=>Math.min(n.eps[1],Math.max(n.eps[0],10**x)),toPlace:Math.log10,text:x=>F(x,2)});t.root.append(y("div",{class:"gd-title"},c,i),a.element,g.element,y("div",{class:"gd-controls"},it(nt(t,"sequence",{label:e.sequence,choices:e.sequences}),wt(t,"correct",{label:e.correct})),f("beta1"),f("beta2"),v)),t.onDraw(()=>{let[x,E,S,T,b]=["beta1","beta2","eps","correct","step"].map(P=>t.get(P)),$=Ee({grads:r(),beta1:x,beta2:E,eps:S,correct:T}),q=$.map(P=>P.step),_=Math.max(...q.map(Math.abs)),N=Fn.find(P=>P>_)??_,B={domain:[0,l.length],label:e.step};a.frame({x:{...B,label:""},y:{domain:[-s,s],label:e.grad}}),g.frame({x:B,y:{domain:[-N,N],label:e.length}}),A(d,{d:r().map((P,V)=>`M${a.x(l[V])},${a.y(0)}V${a.y(P)}`).join("")}),A(p,{d:r().map((P,V)=>`M${a.x(l[V])},${a.y(P)}h0`).join("")}),[$.map(({size:P})=>P),$.map(({mean:P})=>P),q].forEach((P,V)=>{let Z=Object.values(m)[V];A(w[V],{d:Z.line(P.map((ot,I)=>[l[I],ot]))});let J=P.at(-1);A(k[V],{x:Z.x(l.length),y:Z.y(J)+(V===1?16:-8),"text-anchor":"end"}),k[V].textContent=V<2?e[Object.keys(m)[V]]:""}),A(h,{d:[1,-1].map(P=>g.line([[0,P],[l.length,P]])).join("")}),A(M,{d:g.line([[b,-N],[b,N]])}),u();let{mean:C,size:L,step:G}=$[b-1],H={step:b,mean:R(C),size:R(L+S),ratio:R(G),late:R(q.slice(-100).reduce((P,V)=>P+Math.abs(V),0)/100)};c.textContent=z(e.title,H),i.textContent=z(e.late,H),a.describe(z(e.averages,{steps:l.length,sequence:e.sequences[t.get("sequence")],...H})),g.describe(z(e.steps,H)),t.say(`${c.textContent}; ${i.textContent}`)})}var Ye={};pt(Ye,{render:()=>os});var vt=["flat","steep"],We=[1e-6,10],ie=1.3;function Xo(t){let e=U(t,{label:t.words.errors,shape:.7,tallest:230}),o=vt.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),s=vt.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let r=n[0].length-1;e.frame({x:{domain:[0,r],label:t.words.step},y:{domain:We,log:!0}}),n.forEach((l,c)=>{A(o[c],{d:e.line(l.map((d,p)=>[p,d]))});let i=l.findLastIndex(d=>d>=40*We[0]&&d<=We[1]),a=vt[c]==="steep"&&i<.8*r;A(s[c],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+(vt[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),s[c].textContent=t.words[vt[c]]})}}}function Yo(t){let{words:e}=t,o=U(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),s=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),r=vt.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[l,c]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),i=rt(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:p},g,h,m){let[w,k,M]=[o.x(g),o.y(ie),o.y(0)];A(d,{x1:w,x2:w,y1:k,y2:M}),A(p,{x:w+(m==="start"?4:-4),y:M-8,"text-anchor":m}),p.textContent=h}return{element:o.element,draw({lr:d,beta:p,mu:g,L:h,widest:m}){o.frame({x:{domain:[0,m],label:e.lr},y:{domain:[0,ie]}});let w=ht(1e-4,m,161),k=[g,h].map(v=>w.map(x=>Ct(x,p,v)));r.forEach((v,x)=>A(v,{d:o.line(w.map((E,S)=>[E,k[x][S]]))})),A(n,{d:o.line(w.map((v,x)=>[v,Math.max(k[0][x],k[1][x])]))});let M={factor:Math.max(Ct(d,p,g),Ct(d,p,h)),best:Pt(p,h,g),limit:Fe(p,h)},u={lr:R(d,2),factor:F(M.factor,3)};i.place([d,Math.min(M.factor,ie)],z(e.step_is,u));let f=Math.max(0,o.x(m)-o.x(M.limit));return A(s,{x:o.x(M.limit),y:o.y(ie),width:f,height:o.height}),a(l,M.best,e.best,"end"),a(c,M.limit,e.limit,"start"),M}}}var jn=Array.prototype,Tn=jn.slice;function Vn(t,e){return t-e}function Bn(t){for(var e=0,o=t.length,s=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)s+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return s}var Uo=t=>()=>t;function Gn(t,e){for(var o=-1,s=e.length,n;++o<s;)if(n=Hn(t,e[o]))return n;return 0}function Hn(t,e){for(var o=e[0],s=e[1],n=-1,r=0,l=t.length,c=l-1;r<l;c=r++){var i=t[r],a=i[0],d=i[1],p=t[c],g=p[0],h=p[1];if(Wn(i,p,e))return 0;d>s!=h>s&&o<(g-a)*(s-d)/(h-d)+a&&(n=-n)}return n}function Wn(t,e,o){var s;return Xn(t,e,o)&&Yn(t[s=+(t[0]===e[0])],o[s],e[s])}function Xn(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Yn(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Un(){}var kt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Jo(){var t=1,e=1,o=Jt,s=i;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(Vn);else{let p=Yt(a,Zn);for(d=It(...Zt(p[0],p[1],d),d);d[d.length-1]>=p[1];)d.pop();for(;d[1]<p[0];)d.shift()}return d.map(p=>r(a,p))}function r(a,d){let p=d==null?NaN:+d;if(isNaN(p))throw new Error(`invalid value: ${d}`);var g=[],h=[];return l(a,p,function(m){s(m,a,p),Bn(m)>0?g.push([m]):h.push(m)}),h.forEach(function(m){for(var w=0,k=g.length,M;w<k;++w)if(Gn((M=g[w])[0],m)!==-1){M.push(m);return}}),{type:"MultiPolygon",value:d,coordinates:g}}function l(a,d,p){var g=new Array,h=new Array,m,w,k,M,u,f;for(m=w=-1,M=qt(a[0],d),kt[M<<1].forEach(v);++m<t-1;)k=M,M=qt(a[m+1],d),kt[k|M<<1].forEach(v);for(kt[M<<0].forEach(v);++w<e-1;){for(m=-1,M=qt(a[w*t+t],d),u=qt(a[w*t],d),kt[M<<1|u<<2].forEach(v);++m<t-1;)k=M,M=qt(a[w*t+t+m+1],d),f=u,u=qt(a[w*t+m+1],d),kt[k|M<<1|u<<2|f<<3].forEach(v);kt[M|u<<3].forEach(v)}for(m=-1,u=a[w*t]>=d,kt[u<<2].forEach(v);++m<t-1;)f=u,u=qt(a[w*t+m+1],d),kt[u<<2|f<<3].forEach(v);kt[u<<3].forEach(v);function v(x){var E=[x[0][0]+m,x[0][1]+w],S=[x[1][0]+m,x[1][1]+w],T=c(E),b=c(S),$,q;($=h[T])?(q=g[b])?(delete h[$.end],delete g[q.start],$===q?($.ring.push(S),p($.ring)):g[$.start]=h[q.end]={start:$.start,end:q.end,ring:$.ring.concat(q.ring)}):(delete h[$.end],$.ring.push(S),h[$.end=b]=$):($=g[b])?(q=h[T])?(delete g[$.start],delete h[q.end],$===q?($.ring.push(S),p($.ring)):g[q.start]=h[$.end]={start:q.start,end:$.end,ring:q.ring.concat($.ring)}):(delete g[$.start],$.ring.unshift(E),g[$.start=T]=$):g[T]=h[b]={start:T,end:b,ring:[E,S]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function i(a,d,p){a.forEach(function(g){var h=g[0],m=g[1],w=h|0,k=m|0,M=Xe(d[k*t+w]);h>0&&h<t&&w===h&&(g[0]=Zo(h,Xe(d[k*t+w-1]),M,p)),m>0&&m<e&&k===m&&(g[1]=Zo(m,Xe(d[(k-1)*t+w]),M,p))})}return n.contour=r,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),p=Math.floor(a[1]);if(!(d>=0&&p>=0))throw new Error("invalid size");return t=d,e=p,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?Uo(Tn.call(a)):Uo(a),n):o},n.smooth=function(a){return arguments.length?(s=a?i:Un,n):s===i},n}function Zn(t){return isFinite(t)?t:NaN}function qt(t,e){return t==null?!1:+t>=e}function Xe(t){return t==null||isNaN(t=+t)?-1/0:t}function Zo(t,e,o,s){let n=s-e,r=o-e,l=isFinite(n)||isFinite(r)?n/r:Math.sign(n)/Math.sign(r);return isNaN(l)?t:t+l-.5}var Nt=60,de=14,Jn=250;function me(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(s,n)=>{let{domains:r,width:l,height:c}=t,i=JSON.stringify([n,r,l,c]);if(i===o)return;o=i;let a=([x,E],S)=>x+(E-x)*S/(Nt-1),d=Array.from({length:Nt*Nt},(x,E)=>{let S=s.value([a(r.x,E%Nt),a(r.y,Math.floor(E/Nt))]);return Number.isNaN(S)?1/0:S}),p=Jo().size([Nt,Nt]).thresholds(Kn(d))(d),g=x=>t.x(a(r.x,x-.5)).toFixed(1),h=x=>t.y(a(r.y,x-.5)).toFixed(1),m=x=>`M${x.map(([E,S])=>`${g(E)},${h(S)}`).join("L")}Z`,[w,...k]=tt(e,"path",de+1),[M,u,f,v]=[...r.x.map(t.x),...r.y.map(t.y)];A(w,{d:`M${M},${v}H${u}V${f}H${M}Z`,style:"--gd-height: 0"}),k.forEach((x,E)=>{let S=(p[E]?.coordinates??[]).flat().map(m).join("");A(x,{d:S,style:`--gd-height: ${(E+1)/de}`})})}}function Kn(t){let e=t.filter(Number.isFinite).sort((o,s)=>o-s);return e.length?Array.from({length:de},(o,s)=>$e(e,((s+.7)/de)**2)):[]}function Ot(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{tt(e,"path",o.length,{d:Qn}).forEach((s,n)=>{A(s,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Qn=`M${Array.from({length:10},(t,e)=>{let[o,s]=[e*Math.PI/5,e%2?3.6:9];return`${(s*Math.sin(o)).toFixed(2)},${(-s*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function Et(t,e,o){let s=n=>{let r=e.svg.getBoundingClientRect(),l=[n.clientX-r.left,n.clientY-r.top];if(n.target.closest(".gd-handle")||!ce(e,l))return;let c=(i,[a,d])=>Math.min(d,Math.max(a,i));o([c(e.x.invert(l[0]),e.domains.x),c(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",s,{signal:t.signal})}function Rt(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[s,n,r,l,c]=["halo","line","dots","cross","head"].map(i=>o.appendChild(et(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(A(o,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([u,f])=>[t.x(u),t.y(f)]),d=a.findIndex(([u,f])=>!(Math.abs(u)<5e3&&Math.abs(f)<5e3)),p=d<0?a:a.slice(0,d),g=d<0?null:ts(p.at(-1),a[d]),h=new zt;for(let[u,f]of p)h.to(u,f);g&&h.to(...g);let m=h.path();A(s,{d:m}),A(n,{d:m}),A(r,{d:a.length>Jn?"":p.map(u=>`M${Ko(u)}h0`).join("")});let w=a.at(-1),k=d>=0||!ce(t,w),M=k?es(t,g?[...p,g]:p):null;return A(l,{d:M?`M${Ko(M)}m-6,-6l12,12m0,-12l-12,12`:""}),A(c,k?{cx:-99,cy:-99}:{cx:w[0],cy:w[1]}),k}}var Ko=([t,e])=>`${ct(t)},${ct(e)}`;function ce({domains:t,x:e,y:o},[s,n]){let[r,l,c,i]=[...t.x.map(e),...t.y.map(o)];return s>=r-1&&s<=l+1&&n>=i-1&&n<=c+1}function ts([t,e],[o,s]){let n=Math.max(Math.abs(o-t),Math.abs(s-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(s-e)/n]:null}function es(t,e){let o=e.findLastIndex(r=>ce(t,r));if(o<0||o===e.length-1)return null;let[s,n]=[e[o],e[o+1]];for(let r=0;r<24;r++){let l=[(s[0]+n[0])/2,(s[1]+n[1])/2];ce(t,l)?s=l:n=l}return s}var Qo=[-1.6,1.6],pe=12,Bt=1;function os(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,s=()=>Bt/t.get("kappa"),n=b=>t.get("lr_ends")[b?"momentum":"plain"],r=U(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=r.inside("g",{class:"gd-map","aria-hidden":"true"}),c=vt.map(b=>r.inside("line",{class:`gd-bowl-axis gd-bowl-${b}`})),i=vt.map(b=>r.inside("text",{class:`gd-bowl-${b}`,"aria-hidden":"true"})),a=Rt(r,"bowl"),d=Ot(r),p=b=>t.set({start:b});Et(t,r,p);let g=rt(t,r,{label:e.start,onMove:p,steps:()=>[.05,.05]}),h=Xo(t),m=Yo(t),w=X(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:b=>10**b,toPlace:Math.log10,text:b=>F(b,3)}),k=X(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:b=>R(b,2)}),M=X(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:b=>R(b,2)}),u=wt(t,"momentum",{label:e.momentum,onPick:b=>({momentum:b,lr:Math.min(t.get("lr"),n(b))})}),f=st(t,{label:e.best_lr,onPress:()=>t.set({lr:Pt(o(),Bt,s())})}),v=st(t,{label:e.best_both,onPress(){let b=De(t.get("kappa"));t.set({beta:b,lr:Pt(b,Bt,s())})}}),x=y("strong"),E=y("div",{class:"gd-over-plot"}),S=b=>y("div",{class:"gd-over-plot"},b),T=[w,k,M,it(u,f,v)];t.root.append(y("div",{class:"gd-title"},x),y("div",{class:"gd-two"},y("div",{},r.element,y("div",{class:"gd-controls"},...T)),y("div",{},S(e.errors),h.element,S(e.rates),m.element,E))),t.onDraw(()=>{let[b,$,q,_,N]=["kappa","lr","angle","start","steps"].map(H=>t.get(H)),B=se({kappa:b,L:Bt,angle:q}),W=At(B,_,yt({lr:$,beta:o()}),N),C=[[Math.cos(q),Math.sin(q)],[-Math.sin(q),Math.cos(q)]];M.hidden=v.hidden=!t.get("momentum"),r.frame({x:{domain:Qo},y:{domain:Qo}}),ns(r,l,b,q),C.forEach(([H,P],V)=>{A(c[V],{x1:r.x(-3*H),y1:r.y(-3*P),x2:r.x(3*H),y2:r.y(3*P)}),A(i[V],{x:r.x(1.05*H)+5,y:r.y(1.05*P)-6}),i[V].textContent=e[vt[V]]}),d(B.minima),a(W.points),g.place(_,z(e.place,{x:R(_[0]),y:R(_[1])})),h.draw(C.map(([H,P])=>W.points.map(([V,Z])=>Math.abs(V*H+Z*P))));let L=m.draw({lr:$,beta:o(),mu:s(),L:Bt,widest:n(t.get("momentum"))}),G={percent:F(100*L.factor,3),factor:F(L.factor,3),steps:F(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:R(L.limit,2),best:R(L.best,2),least:F(100*Ct(L.best,o(),s()),3)};x.textContent=z(L.factor<1?e.shrinks:e.grows,G),x.classList.toggle("gd-bad",L.factor>=1),E.textContent=z(t.get("momentum")?e.formulas_beta:e.formulas,G),r.describe(z(e.picture,{kappa:F(b,3),lr:R($,2),steps:N})),t.say(x.textContent)})}function ns(t,e,o,s){let[n,r]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=s*180/Math.PI;A(e,{transform:`matrix(${n} 0 0 ${r} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),tt(e,"ellipse",pe).forEach((c,i)=>{let a=2.4*(pe-i)/pe,d=`--gd-height: ${1-i/(pe-1)}`;A(c,{rx:a*Math.sqrt(o),ry:a,style:d})})}var Ue={};pt(Ue,{render:()=>ss});function ss(t){let{words:e}=t,{curvature:o,spread:s,minimum:n,start:r,draws:l,domain:c,rates:i,batches:a}=t.get("problem"),d=l[0].length,p=y("strong"),g=U(t,{label:e.name,shape:.55,tallest:340}),h=g.inside("path",{class:"gd-cloud-band"}),m=g.inside("path",{class:"gd-cloud-minimum"}),w=l.map((u,f)=>g.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${f}`})),k=X(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:u=>Math.min(i[1],Math.max(i[0],10**u)),toPlace:Math.log10,text:u=>F(u,2)}),M=X(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(y("div",{class:"gd-title"},p),g.element,y("div",{class:"gd-controls"},k,M)),t.onDraw(()=>{let[u,f]=[t.get("lr"),t.get("batch")],v=s**2/f;g.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),l.forEach((b,$)=>{let q=b.map(N=>N*Math.sqrt(v)),_=Ce({curvature:o,lr:u,start:r-n,noise:q});A(w[$],{d:g.line(_.map((N,B)=>[B,n+N]))})});let x=b=>n+(1-u*o)**b*(r-n),E=qe({curvature:o,lr:u,variance:v,steps:d}).map(b=>2*Math.sqrt(b)),S=b=>E.map(($,q)=>[q,x(q)+b*$]);A(h,{d:`${g.line([...S(1),...S(-1).reverse()])}Z`}),A(m,{d:g.line([[0,n],[d,n]])});let T=R(Math.sqrt(Ne({curvature:o,lr:u,variance:v})),1);p.textContent=z(e.title,{width:T}),g.describe(z(e.chart,{lr:F(u,2),batch:f,width:T})),t.say(p.textContent)})}var Ze={};pt(Ze,{render:()=>rs});var tn=5;function rs(t){let{words:e}=t,{steps:o,runs:s,weights:n,spread:r,distance:l,slope:c,least:i,plans:a,range:d}=t.get("problem"),p=()=>t.get("plan")==="drawn"?t.get("knots"):a[t.get("plan")],g=C=>t.set({knots:C.map(L=>Math.min(1,Math.max(0,L))),plan:"drawn"}),h=C=>g(p().map(L=>L*C)),m=()=>Math.max(...p()),w=C=>C*o/(p().length-1),k=Re(o*s*n.length),M=C=>{let L=ae(C,o,i),G=_e({rates:L,weights:n,runs:s,noise:k,spread:r});return{rates:L,bounds:L.map((H,P)=>Pe(L,l,c,P+1)),means:G.map(H=>H.reduce((P,V)=>P+V,0)/s),lows:G.map(H=>Math.min(...H)),highs:G.map(H=>Math.max(...H))}},u=M(a.line),f=y("strong"),v=y("span"),x=U(t,{label:e.name,shape:.8,tallest:300,interactive:!0}),E=x.inside("path",{class:"gd-curve"}),S=U(t,{label:e.name,shape:.8,tallest:300}),T=S.inside("path",{class:"gd-schedule-band"}),b=Object.fromEntries(["promised-line","run-line","promised","run"].map(C=>[C,S.inside("path",{class:`gd-curve gd-schedule-${C}`})])),$=["promised","run"].map(C=>S.over("text",{class:`gd-schedule-${C}`,"aria-hidden":"true"})),q=0;ve(t,x,{places:()=>p().map((C,L)=>w(L)),heights:p,put:g,at:()=>q,go:C=>q=C});let _=a.line.flatMap((C,L)=>L%tn?[]:[L]).map(C=>({i:C,...rt(t,x,{label:z(e.knot,{step:w(C)}),axis:"y",onMove:([,L])=>{let G=L-p()[C];g(p().map((H,P)=>H+G*Math.max(0,1-Math.abs(C-P)/tn)))},steps:()=>[0,.01]})})),N=nt(t,"plan",{label:e.plan,choices:e.plans}),B=st(t,{label:e.scale,onPress:()=>h(Math.min(1/m(),Oe(ae(p(),o,i),l,c)))}),W=X(t,"knots",{label:e.top,options:()=>({min:.01,max:1,step:.01}),toPlace:m,text:()=>R(m()),onPick:C=>m()>0?h(C/m()):g(p().map(()=>C))});t.root.append(y("div",{class:"gd-title"},f,v),y("div",{class:"gd-steps-pair"},x.element,S.element),y("div",{class:"gd-controls"},it(N,B),W)),t.onDraw(()=>{let{rates:C,bounds:L,means:G,lows:H,highs:P}=M(p()),V=I=>I.map((j,Y)=>[Y,j]);x.frame({x:{domain:[0,o],label:e.step},y:{domain:[0,1],label:e.rate}}),A(E,{d:x.line(p().map((I,j)=>[w(j),I]))});for(let{i:I,place:j}of _)j([w(I),p()[I]],F(p()[I],2));S.frame({x:{domain:[0,o],label:e.step},y:{domain:d,log:!0,label:e.loss}}),A(T,{d:`${S.line([...V(P),...V(H).reverse()])}Z`});let Z={"promised-line":u.bounds,"run-line":u.means,promised:L,run:G};for(let[I,j]of Object.entries(Z))A(b[I],{d:S.line(V(j))});let J=Math.round(o*.45);[Math.max(L[J],u.bounds[J]),Math.max(P[J],u.means[J])].forEach((I,j)=>{let Y=Math.max(S.y(d[1])+12,S.y(I)-7);A($[j],{x:S.x(J),y:Y}),$[j].textContent=[e.promised,e.run][j]});let ot=({means:I,bounds:j})=>({loss:R(I.at(-1)),bound:R(j.at(-1))});f.textContent=z(e.title,ot({means:G,bounds:L})),v.textContent=z(e.line,ot(u)),x.describe(z(e.chart,{steps:o,plan:e.plans[t.get("plan")],top:F(Math.max(...C),2),last:F(C.at(-1),2)})),S.describe(z(e.fall,{runs:s,...ot({means:G,bounds:L})})),t.say(`${f.textContent}; ${v.textContent}`)})}var Je={};pt(Je,{render:()=>as,scatteredHinges:()=>nn});var _t=[-2,2],en=2e4,on={m:6,b:8,w:4,c:6};function nn(t,e=0){let[o,s]=_t,n=i=>Array.from({length:t},(a,d)=>i(d)),r=n(i=>o+(s-o)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=n(i=>(i+e)%2?-1:1),c=n(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...r.map((i,a)=>-l[a]*i),...c,0]}function as(t){let{words:e}=t,o=t.get("sets"),s=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):s().y,l=ls(t,()=>ut(re,s().x,n(),ft(s().measure))),c=y("strong"),i=y("span"),a=U(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),p=a.inside("g"),g=a.inside("path",{class:"gd-curve"}),h=a.inside("g",{class:"gd-hinges-kinks"}),m=Xt(t,a,{label:e.pencil,places:()=>s().x,heights:n,put:_=>t.set({data:"drawn",heights:_}),text:(_,N)=>z(e.point,{x:R(_,1),y:R(N,2)}),allowed:()=>t.get("data")!=="seed"}),w=U(t,{label:e.history,shape:.22,tallest:120}),k=w.inside("path",{class:"gd-curve gd-hinges-loss"}),M=0,u=(_,N=t.get("data"))=>l.begin({n:_,data:N,knobs:nn(_,M)}),f=X(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:_=>String(_),onPick:_=>u(_)}),v=X(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:_=>F(_,2),toValue:_=>10**_,toPlace:_=>Math.log10(_)}),x=st(t,{label:e.train,onPress:()=>l.toggle()}),E=st(t,{label:e.step,onPress:()=>l.once()}),S=st(t,{label:e.again,onPress:()=>l.again()}),T=st(t,{label:e.scatter,onPress:()=>{M+=1,u(t.get("n"))}}),b=nt(t,"data",{label:e.data,choices:e.sets,onPick:_=>(l.rest(),{data:_})}),$=y("div",{class:"gd-hinges-knobs"});t.root.append(y("div",{class:"gd-title"},c,i),a.element,y("div",{class:"gd-controls"},it(x,E,S,T,b),f,v,$),w.element);let q=is(t,$,l);t.onDraw(()=>{let{x:_,range:N,measure:B}=s(),W=l.point(),C=(W.length-1)/3,L=n();a.frame({x:{domain:_t,label:e.x},y:{domain:N,label:e.y}});let G=D=>[D,re.value(W,D)],H=Array.from({length:C},(D,O)=>-W[C+O]/W[O]).filter(D=>D>_t[0]&&D<_t[1]);g.setAttribute("d",a.line([..._t,...H].sort((D,O)=>D-O).map(G))),tt(h,"circle",H.length,{r:4}).forEach((D,O)=>{let[Q,at]=G(H[O]);A(D,{cx:a.x(Q),cy:a.y(at)})}),tt(d,"path",C).forEach((D,O)=>{let[Q,at,gt]=[W[O],W[C+O],W[2*C+O]],bt=-at/Q,Mt=_t.filter(dt=>Q*dt+at>0),lt=Mt.length===1?[...Mt,bt]:Mt;D.setAttribute("d",a.line(lt.map(dt=>[dt,gt*Math.max(Q*dt+at,0)])))}),tt(p,"circle",_.length,{r:_.length>30?3:4.5,class:"gd-point"}).forEach((D,O)=>A(D,{cx:a.x(_[O]),cy:a.y(L[O])})),m(),q.draw(C);let P=l.losses(),V=P.length-1,Z=P.reduce((D,O)=>Number.isFinite(O)?Math.max(D,O):D,1e-12),J=P.reduce((D,O)=>O>0?Math.min(D,O):D,Z);w.frame({x:{domain:[0,Math.max(50,V)],label:e.history},y:{domain:[J/1.5,Z*1.5],log:!0}});let ot=Math.max(1,Math.ceil(P.length/300)),I=P.map((D,O)=>[O,D]).filter(([D])=>D%ot===0||D===V);k.setAttribute("d",w.line(I)),w.describe(`${e.history}: ${R(P[0],3)} → ${R(P.at(-1),3)}`),x.textContent=l.playing()?e.pause:e.train;let j=e.measures[B],Y=P.at(-1);c.textContent=`${j} ${F(Y,3)}`,i.textContent=z(l.diverged()?e.diverged:e.steps,{steps:String(V)}),i.classList.toggle("gd-bad",l.diverged()),a.describe(z(e.picture,{n:String(C),measure:j,loss:F(Y,3)})),t.say(`${c.textContent}, ${i.textContent}`)})}function ls(t,e){let o=[...t.get("knobs")],s=o,[n,r,l]=[void 0,[e().value(o)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),i=k=>{let[M,u]=[yt({lr:t.get("lr"),beta:.9}),e()];for(let f=0;f<k&&!a()&&r.length<=en;f++)[o,n]=M.step(o,u.gradient(o),n??M.init(o)),r.push(u.value(o));t.redraw()},a=()=>!(r.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},p=()=>{l&&d(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let k=performance.now()+5;for(let M=0;M<4&&performance.now()<k;M++)i(1);a()||r.length>en?p():requestAnimationFrame(g)},h=()=>[n,r]=[void 0,[e().value(o)]],m=()=>{o=[...t.get("knobs")],s=o,h()};for(let k of["data","heights"])t.model.on(`change:${k}`,h),t.signal.addEventListener("abort",()=>t.model.off(`change:${k}`,h));let w=()=>{let k=t.get("knobs");(k.length!==o.length||k.some((M,u)=>M!==o[u]))&&m()};return t.model.on("change:knobs",w),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",w)),{point:()=>o,losses:()=>r,playing:()=>l,diverged:a,rest:p,begin(k){l=!1,t.set(k),m(),t.redraw()},once(){p(),a()&&this.again(),i(1),d()},again(){l=!1,this.begin({knobs:[...s]})},toggle(){if(l)return p();if(a()&&this.again(),c.matches)return i(200),d();l=!0,requestAnimationFrame(g),t.redraw()}}}function is(t,e,o){let s=-1,n=[],r=l=>{n=[...["m","b","w"].flatMap(i=>Array.from({length:l},(a,d)=>[i,d+1])),["c",0]].map(([i,a],d)=>{let p=z(t.words.knob[i],{i:String(a)}),g=y("input",{type:"range","aria-label":p,step:.05});A(g,{min:-on[i],max:on[i]});let h=y("output"),m=()=>{let k=[...o.point()];k[d]=g.valueAsNumber,o.begin({knobs:k})};g.addEventListener("input",m,{signal:t.signal});let w=y("div",{class:"gd-slider"},y("span",{"aria-hidden":"true"},p),g,h);return{at:d,input:g,value:h,element:w}}),e.replaceChildren(...n.map(i=>i.element))};return{draw(l){l!==s&&(s=l,n=[],e.replaceChildren(),l<=2&&r(l));for(let{at:c,input:i,value:a}of n){let d=o.point()[c];i.value=d,a.textContent=R(d,2),i.setAttribute("aria-valuetext",R(d,2))}}}}var Ke={};pt(Ke,{render:()=>ds});function ds(t){let{words:e}=t,o=t.get("sets"),s=()=>o[t.get("data")],n=()=>["a","b","c"].map(u=>t.get(u)),r=()=>ut(xt,s().x,s().y,ft(t.get("measure"),{delta:s().delta})),l=y("strong"),c=y("span"),i=U(t,{label:e.name}),a=i.inside("g"),d=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),h=["a","b","c"].map(u=>X(t,u,{label:u,options:()=>s().ranges[u],text:f=>R(f,s().decimals[u])})),m=nt(t,"measure",{label:e.measure,choices:e.measures}),w=nt(t,"data",{label:e.data,choices:e.sets,onPick:u=>({data:u,...o[u].start})}),k=wt(t,"show_best",{label:e.show_best});t.root.append(y("div",{class:"gd-title"},l,c),i.element,y("div",{class:"gd-controls"},...h,it(w,m,k)));let M={};t.onDraw(()=>{let{x:u,y:f,domain:v,range:x,labels:E,lowest:S}=s();w.hidden=m.hidden=!t.get("menus");let T=t.get("measure"),b=r().value(n()),$=`${t.get("data")} ${T}`;M[$]=Math.min(b,M[$]??1/0),i.frame({x:{domain:v,label:E.x},y:{domain:x,label:E.y}});let q=ht(...v,121);p.setAttribute("d",i.line(q.map(L=>[L,xt.value(n(),L)]))),d.setAttribute("d",t.get("show_best")?i.line(q.map(L=>[L,xt.value(S[T].point,L)])):""),tt(g,"circle",u.length,{r:4.5,class:"gd-point"}).forEach((L,G)=>{L.setAttribute("cx",i.x(u[G])),L.setAttribute("cy",i.y(f[G]))}),tt(a,"line",u.length,{class:"gd-residual"}).forEach((L,G)=>{L.setAttribute("x1",i.x(u[G])),L.setAttribute("x2",i.x(u[G])),L.setAttribute("y1",i.y(f[G])),L.setAttribute("y2",i.y(xt.value(n(),u[G])))});let _=e.measures[T],N=S[T].loss;l.textContent=`${_} ${R(b)}`,c.textContent=z(M[$]<N*1.005?e.found:e.record,{best:R(M[$]),lowest:R(N)});let[B,W,C]=["a","b","c"].map(L=>R(t.get(L),s().decimals[L]));i.describe(z(e.picture,{a:B,b:W,c:C,measure:_,loss:R(b)})),t.say(`${l.textContent}. ${c.textContent}`)})}var to={};pt(to,{render:()=>cs});function cs(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((s,n)=>ms(t,e,s,n)))}function ms(t,e,{ask:o,choices:s},n){let r=jt(),l=y("p",{class:"gd-quiz-answer",role:"status"}),c=s.map((a,d)=>{let p=y("input",{type:"radio",name:r});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,h)=>h===n?d:g)}),{signal:t.signal}),{input:p,element:y("label",{class:"gd-quiz-choice"},p,y("span",{},...Qe(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===i)return;i=a,c.forEach(({input:p,element:g},h)=>{p.checked=h===a,g.classList.toggle("gd-quiz-right",h===a&&s[h].right),g.classList.toggle("gd-quiz-wrong",h===a&&!s[h].right)});let d=s[a];l.replaceChildren(...d?[y("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...Qe(d.why)]:[])}),y("fieldset",{class:"gd-quiz-question"},y("legend",{},...Qe(o)),...c.map(({element:a})=>a),l)}function Qe(t){return t.split("`").map((e,o)=>o%2?y("code",{},e):e)}var eo={};pt(eo,{render:()=>gs});var ps=["Momentum","Nesterov","Adam"],Ft=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function sn(t,e,o){let{words:s}=t,n=()=>o().lr[Ft(t.get(e))],r=nt(t,e,{label:s[e],choices:e==="first"?s.methods:{...s.methods,nobody:s.nobody},onPick:a=>({[e]:a,...Ft(a)===Ft(t.get(e))?{}:{[`${e}_lr`]:o().lr[Ft(a)].start}})}),l=X(t,`${e}_lr`,{label:s.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>F(a,3)}),c=X(t,`${e}_beta`,{label:s.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=y("div",{class:"gd-race-fate"});return{element:y("div",{class:`gd-race-panel gd-race-${e}`},r,l,c,i),show(a){l.hidden=!a,c.hidden=!a||!ps.includes(t.get(e)),i.hidden=!a},say({heights:a,step:d,left:p,divergedAt:g}){let h=g!==null&&g<=d,m=a.findIndex(u=>u<=a[0]/1e3),w=m>=0&&m<=d,k=h?s.diverged:p?s.left:w?s.arrived:s.fares,M={height:F(a[d],2),step:h?g:d,arrival:m};return i.textContent=z(k,M),i.classList.toggle("gd-bad",h||p),`${s.methods[t.get(e)]}: ${i.textContent}`}}}function rn(t,{from:e,to:o,perSecond:s}){let n=null,r=null,l=()=>{n=null,r=null,t.redraw()},c=i=>{if(n===null||t.signal.aborted)return;n||=i;let a=e+Math.floor((i-n)/1e3*s());if(a>=o()){l();return}r=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>r,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(c)}}}function an(t,e,{last:o,pace:s}){let n=0,r=()=>{clearInterval(n),n=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&r()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:r,toggle(){n?r():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(l,s),t.redraw())}}}var Lt=["first","second"];function gs(t){let{words:e}=t,o=t.get("scenes"),s=()=>o[t.get("landscape")],n=U(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),r=me(n),l=Lt.map(f=>Rt(n,f)),c=Ot(n),i=f=>t.set({start:f});Et(t,n,i);let a=rt(t,n,{label:e.start,onMove:i,steps:()=>[n.domains.x,n.domains.y].map(([f,v])=>(v-f)/100)}),d=U(t,{label:e.losses,shape:.7,tallest:260}),p=Lt.map(f=>d.inside("path",{class:`gd-curve gd-race-${f}`})),g=Lt.map(f=>d.over("circle",{class:`gd-race-end gd-race-${f}`,r:4})),h=nt(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:f=>({landscape:f,...us(o[f],t)})}),m=X(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:f=>10**f,toPlace:Math.log10,text:f=>F(f,3)}),w=X(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),k=rn(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),M=st(t,{label:e.race,onPress:k.toggle}),u=Lt.map(f=>sn(t,f,s));t.root.append(y("div",{class:"gd-two"},y("div",{},n.element,y("div",{class:"gd-controls"},w,m,y("div",{class:"gd-race-map"},M,h))),y("div",{},...u.map(({element:f})=>f),y("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let f=t.get("landscape"),v=f==="bowl"?{...s().settings,kappa:t.get("kappa")}:s().settings,x=Se(f,v),E=x.value(x.minima[0]),S=k.at()??t.get("steps");m.hidden=f!=="bowl",M.textContent=k.at()===null?e.race:e.stop;let[T,b]=s().axes;n.frame({x:{domain:x.domain[0],label:T},y:{domain:x.domain[1],label:b}}),r(x,[f,v]),c(x.minima);let $=t.get("start");a.place($,z(e.place,{x:F($[0]),y:F($[1]),loss:F(x.value($))}));let q=Lt.map(W=>hs(t,W,x)),_=fs(q,E);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:_,log:!0}});let N=Lt.map((W,C)=>{if(u[C].show(q[C]!==null),q[C]===null)return l[C]([]),A(p[C],{d:""}),A(g[C],{cx:-99}),"";let{points:L,losses:G,divergedAt:H}=q[C],P=l[C](L.slice(0,S+1)),V=G.map(J=>Math.max(J-E,_[0]/10));A(p[C],{d:d.line(V.slice(0,S+1).map((J,ot)=>[ot,J]))});let Z=V[S]>=_[0]&&V[S]<=_[1];return A(g[C],Z?{cx:d.x(S),cy:d.y(V[S])}:{cx:-99,cy:-99}),u[C].say({heights:G.map(J=>J-E),step:S,left:P,divergedAt:H})}),B=z(e.picture,{landscape:e.landscapes[f],steps:S});n.describe(`${B} ${N.join(" ")}`),k.at()===null&&t.say(N.join(" "))})}function hs(t,e,o){let s=t.get(e);if(s==="nobody")return null;let[n,r]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return At(o,t.get("start"),Ae(s,{lr:n,beta:r,beta1:r}),t.get("longest"))}function fs(t,e){let o=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),s=o.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(s)+.3),r=o.reduce((l,c)=>c>0?Math.min(l,c):l,s);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(r)))),10**n]}function us({start:t,lr:e},o){let s=Lt.map(n=>[`${n}_lr`,e[Ft(o.get(n))].start]);return{start:t,...Object.fromEntries(s)}}var no={};pt(no,{render:()=>xs});var oo=ht(-17,.5,141).map(t=>10**t),ln=[1e-16,100];function xs(t){let{words:e}=t,{x:o,y:s,held:n,domains:r,delta:l}=t.get("problem"),c=["a","b","c"],i=()=>c.indexOf(t.get("knob")),a=b=>n.map(($,q)=>q===i()?b:$),d=()=>ut(xt,o,s,ft(t.get("measure"),{delta:l})),p=b=>{let $=le[t.get("precision")],q=je({x:o,y:s,measure:t.get("measure"),delta:l},$);return Te(q,a(t.get("at")),i(),b,t.get("central"),$)},g=y("strong",{class:"gd-slope-truth"}),h=y("span",{class:"gd-slope-measured"}),m=U(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),w=m.inside("path",{class:"gd-curve gd-slope-loss"}),k=m.inside("path",{class:"gd-curve"}),M=m.inside("path",{class:"gd-curve gd-slope-secant"}),u=m.inside("g"),f=rt(t,m,{label:e.place,axis:"x",steps:()=>[(r[t.get("knob")][1]-r[t.get("knob")][0])/300,0],onMove:([b])=>t.set({at:b})}),v=U(t,{label:e.errors,shape:.36,tallest:220}),x=v.inside("g"),E=v.inside("circle",{class:"gd-slope-now",r:7}),S=X(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:b=>10**b,text:b=>F(b,2)});t.root.append(y("div",{class:"gd-title"},g,h),m.element,y("div",{class:"gd-controls"},S),v.element,y("div",{class:"gd-controls"},it(nt(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(b=>[b,b])),onPick:b=>({knob:b,at:n[c.indexOf(b)]})}),nt(t,"measure",{label:e.measure,choices:e.measures}),nt(t,"precision",{label:e.precision,choices:e.precisions}),wt(t,"central",{label:e.central}))));let T="";t.onDraw(()=>{let[b,$,q,_]=["at","h","central","precision"].map(j=>t.get(j)),N=d(),B=j=>N.value(a(j)),W=N.gradient(a(le[_](b)))[i()],C=p($),L=Math.abs(C-W),G=r[t.get("knob")],H=ht(...G,161).map(j=>[j,B(j)]),P=1.05*Math.max(...H.map(([,j])=>j));m.frame({x:{domain:G,label:t.get("knob")},y:{domain:[0,P],label:e.loss}}),w.setAttribute("d",m.line(H));let V=(j,Y)=>G.map(D=>[D,j+Y*(D-b)]);k.setAttribute("d",m.line(V(B(b),W)));let Z=q?[b-$,b+$]:[b,b+$];M.setAttribute("d",m.line(V(B(Z[0])+C*(b-Z[0]),C))),tt(u,"circle",2,{class:"gd-slope-end",r:5}).forEach((j,Y)=>{A(j,{cx:m.x(Z[Y]),cy:m.y(B(Z[Y]))})}),f.place([b,B(b)],z(e.at,{knob:t.get("knob"),at:R(b),loss:R(B(b))})),v.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:ln,log:!0,label:e.error}});let J=j=>Math.max(ln[0],j),ot=JSON.stringify([b,t.get("knob"),t.get("measure"),_,q,v.width]);ot!==T&&tt(x,"circle",oo.length,{r:2.2,class:"gd-slope-error"}).forEach((j,Y)=>{A(j,{cx:v.x(oo[Y]),cy:v.y(J(Math.abs(p(oo[Y])-W)))})}),T=ot,A(E,{cx:v.x($),cy:v.y(J(L))}),g.textContent=z(e.slope,{slope:R(W,4)}),h.textContent=z(e.difference,{difference:R(C,4),error:F(L,2)});let I=`${g.textContent}, ${h.textContent}`;m.describe(`${e.name}. ${I}`),v.describe(z(e.errors,{h:F($,2),error:F(L,2)})),t.say(I)})}var so={};pt(so,{render:()=>bs});function bs(t){let{words:e}=t,{x:o,y:s,start:n,longest:r,rates:l,domain:c,range:i}=t.get("problem"),a=y("strong"),d=y("span"),p=U(t,{label:e.name,shape:.7,tallest:300}),g=p.inside("g"),h=p.inside("path",{class:"gd-curve"}),m=p.inside("g"),w=U(t,{label:e.name,shape:.7,tallest:300}),k=["zeroed","unzeroed"].map(b=>({name:b,line:w.inside("path",{class:`gd-curve gd-steps-${b}`}),end:w.inside("circle",{class:`gd-steps-${b}`,r:5}),label:w.over("text",{class:`gd-steps-${b}`,"aria-hidden":"true"})})),M=X(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:b=>Math.min(l[1],Math.max(l[0],10**b)),toPlace:Math.log10,text:b=>F(b,2)}),u=X(t,"step",{label:e.steps,options:()=>({min:0,max:r,step:1})}),f=an(t,"step",{last:r,pace:70}),v=st(t,{label:e.play,onPress:f.toggle}),x=st(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,r)})}),E=st(t,{label:e.reset,onPress:()=>{f.stop(),t.set({step:0})}}),S=wt(t,"zero_grad",{label:e.zero_grad}),T=nt(t,"measure",{label:e.measure,choices:e.measures});t.root.append(y("div",{class:"gd-title"},a,d),y("div",{class:"gd-steps-pair"},p.element,w.element),y("div",{class:"gd-controls"},it(x,v,E,S,T),M,u)),t.onDraw(()=>{let[b,$,q]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],_=ut(xt,o,s,ft(t.get("measure"))),N={zeroed:At(_,n,te({lr:b}),r),unzeroed:At(_,n,yt({lr:b,beta:1}),r)},B=t.get("zero_grad")?"zeroed":"unzeroed",W=!t.get("menus");S.hidden=T.hidden=W;let{points:C,losses:L}=N[B],G=L.findIndex(O=>!(O<1e3*L[0])),H=G>=0&&G<=$;v.textContent=f.on()?e.pause:e.play,p.frame({x:{domain:c,label:e.x},y:{domain:i,label:e.y}});let P=O=>xt.value(C[$],O);A(h,{d:p.line(ht(...c,121).map(O=>[O,P(O)]))}),tt(m,"circle",o.length,{r:4,class:"gd-point"}).forEach((O,Q)=>A(O,{cx:p.x(o[Q]),cy:p.y(s[Q])})),tt(g,"line",o.length,{class:"gd-residual"}).forEach((O,Q)=>{let at=Math.max(-1e4,Math.min(1e4,p.y(P(o[Q]))||0));A(O,{x1:p.x(o[Q]),x2:p.x(o[Q]),y1:p.y(s[Q]),y2:at})});let V=1.6*L[0];w.frame({x:{domain:[0,r],label:e.step},y:{domain:[0,V],label:q}});for(let{name:O,line:Q,end:at,label:gt}of k){let bt=N[O].losses[$],Mt=O===B||!W,lt=Mt&&bt<=V;A(Q,{d:Mt?w.line(N[O].losses.slice(0,$+1).map(($t,St)=>[St,$t])):""});for(let $t of[Q,at,gt])$t.classList.toggle("gd-steps-other",O!==B);A(at,{cx:lt?w.x($):-99,cy:lt?w.y(bt):-99});let dt=$>r*.6,Wt=bt<N[O==="zeroed"?"unzeroed":"zeroed"].losses[$];A(gt,{x:lt&&$>0?w.x($)+(dt?-9:9):-999,y:lt?Math.max(22,w.y(bt)+(Wt?18:-9)):-999,"text-anchor":dt?"end":"start"}),gt.textContent=W?"":e[O]}let[Z,J,ot]=C[$].map(O=>Math.abs(O)<1e4?R(O):F(O,2)),I=O=>O<1e4?R(O):F(O,2),j=I(L[$]);a.textContent=z(e.title,{measure:q,loss:j}),d.textContent=H?z(e.diverged,{step:G}):z(e.knobs,{a:Z,b:J,c:ot,step:$}),d.classList.toggle("gd-steps-lost",H),p.describe(z(e.fit,{step:$,a:Z,b:J,c:ot}));let[Y,D]=["zeroed","unzeroed"].map(O=>I(N[O].losses[$]));w.describe(W?z(e.alone,{step:$,loss:j}):z(e.run,{step:$,zeroed:Y,unzeroed:D})),f.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var ao={};pt(ao,{render:()=>ys});var ro=9;function Ht(t,e){let o=t.inside("g",{class:`gd-arrow gd-arrow-${e}`,"aria-hidden":"true"}),[s,n]=["line","head"].map(r=>o.appendChild(et("path",{class:`gd-arrow-${r}`})));return([r,l],[c,i])=>{let[a,d]=[[t.x(r),t.y(l)],[t.x(c),t.y(i)]],[p,g]=[d[0]-a[0],d[1]-a[1]],h=Math.hypot(p,g);if(A(s,{d:`M${Gt(a)}L${Gt(d)}`}),h<ro){A(n,{d:""});return}let[m,w]=[ro*p/h,ro*g/h],k=M=>[d[0]-m+M*.45*w,d[1]-w-M*.45*m];A(n,{d:`M${Gt(k(1))}L${Gt(d)}L${Gt(k(-1))}Z`})}}var Gt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;var ws=80,dn=[-.5,1.2],vs=[1,2,3,4,5,6,7].map(t=>(t/4)**2);function ys(t){let{words:e}=t,{valley:o,settings:s,minimum:n,window:r,axes:l,rule:c}=t.get("problem"),[i,a]=c.limits,d=Ge(o,s),p=I=>Math.min(a,Math.max(i,I)),g=[],h=I=>{g=[I],t.set({point:I})},m=U(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),w=me(m),k=m.inside("g",{class:"gd-trust-rings","aria-hidden":"true"}),M=k.cloneNode();k.after(M);let u=m.inside("circle",{class:"gd-trust-circle"}),f=Rt(m,"trust"),v=m.inside("path",{class:"gd-trust-arc"}),x=m.inside("circle",{class:"gd-trust-whole",r:4.5}),E=Ot(m),S=Ht(m,"trust");Et(t,m,h);let T=()=>t.get("point")[0]>(r[0][0]+r[0][1])/2?-1:1,b=rt(t,m,{label:e.rim,axis:"x",steps:()=>[.02,0],onMove:([I])=>t.set({radius:p(T()*(I-t.get("point")[0]))})});b.element.classList.add("gd-trust-rim");let $=rt(t,m,{label:e.point,steps:()=>[.02,.02],onMove:h}),q=U(t,{label:e.falls,shape:.62,tallest:230}),[_,N]=["had","promised"].map(I=>q.inside("path",{class:`gd-curve gd-trust-${I}`})),B=q.inside("path",{class:"gd-trust-here"}),W=["had","promised"].map(I=>q.inside("circle",{class:`gd-trust-dot gd-trust-${I}`,r:5})),C=X(t,"radius",{label:e.radius,options:()=>({min:Math.ceil(100*Math.log10(i))/100,max:Math.log10(a),step:.01}),toValue:I=>p(10**I),toPlace:Math.log10,text:I=>F(I,3)}),L=null,G=st(t,{label:e.take,onPress(){if(!L)return;let{point:I,radius:j}=L;L=null,I&&(g=[...g,I]),t.set({radius:j,...I?{point:I}:{}})}}),H=st(t,{label:e.back,onPress:()=>h(g[0])}),P=y("strong"),[V,Z,J,ot]=["gd-trust-promised","gd-trust-had","",""].map(I=>y("p",{class:I}));t.root.append(y("div",{class:"gd-title"},P),y("div",{class:"gd-two"},y("div",{},m.element,y("div",{class:"gd-controls"},C,it(G,H))),y("div",{class:"gd-trust-numbers"},V,Z,J,ot,y("div",{class:"gd-over-plot"},e.falls),q.element))),t.onDraw(()=>{let[I,j]=[t.get("point"),t.get("radius")],[Y]=g.slice(-1);(!Y||Y[0]!==I[0]||Y[1]!==I[1])&&(g=[I]);let D=Ve(d,I),O=Vt(D,j),Q=K=>I.map((mt,bn)=>mt+K[bn]),[at,gt]=[Q(O.step),Tt(D,0)],bt=D.value-d.value(at),Mt=Math.hypot(...O.step),lt=Be({...O,had:bt,length:Mt,radius:j},c),dt=O.promised<=c.least*Math.max(D.value,c.low),Wt=lt.taken&&at.some((K,mt)=>K<r[mt][0]||K>r[mt][1]);L=dt||Wt?null:{radius:lt.next,point:lt.taken?at:null},m.frame({x:{domain:r[0],label:l[0]},y:{domain:r[1],label:l[1]}}),w(d,o);let $t=Q(gt),St=Vt(D,1/0).promised;cn(m,k,D,$t,vs.map(K=>K*St)),cn(m,M,D,$t,[St-O.promised]);let[io,hn]=[m.x(I[0]),m.y(I[1])];A(u,{cx:io,cy:hn,r:m.x(I[0]+j)-io});let he=Math.hypot(...gt),co=ht(0,Math.min(he,2*a),ws).slice(1),mo=co.map(K=>Vt(D,K));A(v,{d:m.line([I,...mo.map(({step:K})=>Q(K))])}),A(x,{cx:m.x($t[0]),cy:m.y($t[1])}),E([n]),f(g.length>1?g:[]),S(I,at),$.place(I,z(e.place,{x:R(I[0]),y:R(I[1]),loss:F(D.value)}));let fn=I[0]+T()*j;b.place([Math.min(r[0][1],Math.max(r[0][0],fn)),I[1]],F(j));let fe=1.05*Math.min(a,Math.max(1.2*he,j,.1));q.frame({x:{domain:[0,fe],label:e.radius},y:{domain:dn}});let ue=K=>St?K/St:0,un=he<fe?[[fe,{promised:St,step:gt}]]:[],po=[[0,{promised:0,step:[0,0]}],...co.map((K,mt)=>[K,mo[mt]]),...un],xn=({step:K})=>D.value-d.value(Q(K));A(N,{d:q.line(po.map(([K,mt])=>[K,ue(mt.promised)]))}),A(_,{d:q.line(po.map(([K,mt])=>[K,ue(xn(mt))]))}),A(B,{d:q.line(dn.map(K=>[j,K]))}),[bt,O.promised].forEach((K,mt)=>A(W[mt],{cx:q.x(j),cy:q.y(Math.max(-9,ue(K)))}));let Dt={kept:F(lt.kept,2),promised:F(O.promised),had:F(bt),next:F(lt.next),damping:F(O.damping,2),loss:F(D.value)};P.textContent=z(dt?e.bottom:lt.taken?e.taken:e.refused,Dt),P.classList.toggle("gd-bad",!dt&&!lt.taken),V.textContent=z(e.promised,Dt),Z.textContent=z(e.had,Dt),J.textContent=dt?"":Wt?e.outside:z(e[lt.change],Dt),ot.textContent=z(O.damping?e.damping:e.undamped,Dt),G.textContent=!dt&&!lt.taken?e.retry:e.take,G.disabled=!L,H.hidden=g.length<2;let go=[P,V,Z,J].map(({textContent:K})=>K).join(" ");m.describe(`${z(e.picture,{x:R(I[0]),y:R(I[1]),radius:F(j,2)})} ${go}`),t.say(go)})}function cn(t,e,{values:o,vectors:s},[n,r],l){let[c,i]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],a=Math.atan2(s[1][1],s[1][0])*180/Math.PI;A(e,{transform:`matrix(${c} 0 0 ${i} ${t.x(n)} ${t.y(r)}) rotate(${a})`});let d=(p,g)=>Math.min(1e4,Math.sqrt(p/g)||0);tt(e,"ellipse",l.length).forEach((p,g)=>{A(p,{rx:d(l[g],o[1]),ry:d(l[g],o[0])})})}var lo={};pt(lo,{render:()=>$s});var ks=240,mn=4,Ms={euclid:2,max:1/0,one:1};function $s(t){let{words:e}=t,{window:[o,s],lr:n,p:r,shortest:l,between:c}=t.get("problem"),i=()=>t.get("norm"),a=()=>{let[N,B]=t.get("axis"),W=t.get("across")/Math.hypot(N,B);return[[N,B],[-W*B,W*N]]},d=U(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),p=d.inside("g",{class:"gd-balls-levels","aria-hidden":"true"}),g=d.inside("path",{class:"gd-balls-ball"}),h=d.inside("path",{class:"gd-balls-touch"}),m=d.inside("path",{class:"gd-balls-side"}),w=Ht(d,"gradient"),k=Ht(d,"step"),M=["gradient","step"].map(N=>d.over("text",{class:`gd-balls-${N}`,"aria-hidden":"true"})),u=N=>t.set({grad:N.map(pn)});Et(t,d,u);let f=()=>[.02,.02],v=rt(t,d,{label:e.axis,steps:f,onMove:N=>t.set({axis:As(N.map(B=>B/t.get("lr")),l,s)})}),x=rt(t,d,{label:e.gradient,steps:f,onMove:u}),E=y("strong",{class:"gd-balls-step"}),S=y("div",{class:"gd-balls-numbers"}),T=X(t,"p",{label:e.p,options:()=>({min:1-1/r[0],max:1-1/r[1],step:.01}),toPlace:N=>1-1/N,toValue:N=>Math.min(r[1],Math.max(r[0],1/(1-N))),text:N=>F(N,3)}),b={min:l,max:s,step:.01},$=X(t,"across",{label:e.across,options:()=>b,text:N=>R(N,2)}),q=X(t,"lr",{label:e.lr,options:()=>({min:n[0],max:n[1],step:.01}),text:N=>R(N,2)}),_=[nt(t,"norm",{label:e.norm,choices:e.norms}),q,T,$];t.root.append(y("div",{class:"gd-title"},E),y("div",{class:"gd-two"},d.element,y("div",{},y("div",{class:"gd-controls"},..._),S))),t.onDraw(()=>{let[N,B]=[t.get("grad"),t.get("lr")],W=i()==="ellipse"?{axes:a()}:{p:Ms[i()]??t.get("p")},{direction:C,dual:L,side:G}=Ie(W,N),H=Y=>Y.map(D=>-B*D),P=H(C),V=B*L;T.hidden=i()!=="p",$.hidden=i()!=="ellipse",A(v.element,{display:i()==="ellipse"?null:"none"}),d.frame({x:{domain:[o,s]},y:{domain:[o,s]}}),A(g,{d:`${d.line(ze(W,ks).map(H))}Z`});let Z=Math.hypot(...N),J=Y=>{let D=N.map(Q=>Y/Z/Z*Q),O=[-mn*N[1]/Z,mn*N[0]/Z];return d.line([1,-1].map(Q=>D.map((at,gt)=>at+Q*O[gt])))},ot=Z?Math.floor(s*(Math.abs(N[0])+Math.abs(N[1]))/c):-.5;tt(p,"path",2*ot+1).forEach((Y,D)=>A(Y,{d:J((D-ot)*c)})),A(h,{d:Z?J(-V):""}),A(m,{d:G?d.line(G.map(H)):""}),w([0,0],N),k([0,0],P),x.place(N,ge(e.place,N)),v.place(a()[0].map(Y=>B*Y),ge(e.place,t.get("axis"))),[N,P].forEach((Y,D)=>Es(d,M[D],Y,[e.gradient,e.step][D]));let I={g:ge(e.place,N),step:ge(e.place,P),fall:R(V),dual:R(L),lr:R(B),formula:z(e.duals[i()],{q:F(t.get("p")===1?1/0:1/(1-1/t.get("p")),3)})};E.textContent=z(e.title,I);let j=[e.step_is,e.dual_is,e.fall_is,G?e.side:e.line];S.replaceChildren(...j.map(Y=>y("p",{},z(Y,{...I,between:c})))),d.describe(z(e.picture,{...I,norm:e.norms[i()]})),t.say(`${E.textContent}. ${z(e.step_is,I)}`)})}var ge=(t,[e,o])=>z(t,{x:R(e),y:R(o)}),pn=t=>Math.round(t*1e3)/1e3;function As([t,e],o,s){let n=c=>pn(Math.min(s,Math.max(-s,c))),r=Math.hypot(t,e);if(r===0)return[o,0];let l=Math.max(1,o*1.001/r);return[n(l*t),n(l*e)]}function Es(t,e,[o,s],n){let[l,c]=[t.x(o),t.y(s)],i=o>=0?"start":"end",a=Math.abs(o)>.55*t.domains.x[1],d=a?"middle":i;A(e,{x:l+(a?0:o>=0?10:-10),y:c+(s>0?-14:22),"text-anchor":d}),e.textContent=n}var gn={adam_step:He,bowl_explorer:Ye,cloud:Ue,drawn_schedule:Ze,hinges:Je,knobs:Ke,quiz:to,race:eo,slope:no,steps:so,trust_region:ao,unit_balls:lo};Mo(gn);})();
