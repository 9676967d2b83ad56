/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-cbf318bddba5444df84f84d4bdf5eca46d9c0404f3b2ed5e1bbba6d8ecc667cf
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var hn=Object.defineProperty;var mt=(t,e)=>{for(var o in e)hn(t,o,{get:e[o],enumerable:!0})};var mo=`/* Cloud: walks over the band where most of them are. */

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
`;function wo(t,e,o){let r=e.get("kind"),n=new he(e,o);return bo(o,"",fo+go+ho+mo+po+uo+xo),t[r].style&&bo(o,r,t[r].style),o.classList.add("gd-live",`gd-${r}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[r].render(n),n.start(),()=>n.end()}var he=class{#o=[];#n=[];#t=0;#e=0;#r=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[o,r]of Object.entries(e))this.model.set(o,r);this.model.save_changes()}onStart(e){this.#o.push(e)}onDraw(e){this.#n.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#e),this.#e=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#o)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#e),this.#r.abort(),this.root.replaceChildren()}};function bo(t,e,o){let r=t.getRootNode(),n=r===document||!r.querySelector?document.head:r;if(n.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=o,n.append(s)}var Te={};mt(Te,{render:()=>Pn});function y(t,e={},...o){return yo(document.createElement(t),e,o)}function et(t,e={},...o){return yo(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function A(t,e){for(let[o,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(o):t.setAttribute(o,r===!0?"":r);return t}function tt(t,e,o,r={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(et(e,r));return[...t.children]}function yo(t,e,o){return A(t,e),t.append(...o),t}var vo=0;function Ft(){return vo+=1,`gd-${vo}-${Math.random().toString(36).slice(2,8)}`}function U(t,e,{label:o,options:r,text:n=String,toValue:s=i=>i,toPlace:l=i=>i,onPick:c=i=>t.set({[e]:i})}){let i=Ft(),a=y("input",{type:"range",id:i}),d=y("output",{for:i}),p=y("div",{class:"gd-slider"},y("label",{for:i},o),a,d),g="";return a.addEventListener("input",()=>c(s(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:h,max:m,step:x}=r(),k=`${h} ${m} ${x}`;k!==g&&A(a,{min:h,max:m,step:x}),g=k,a.value=l(t.get(e));let M=n(t.get(e));d.textContent=M,a.setAttribute("aria-valuetext",M)}),p}function nt(t,e,{label:o,choices:r,onPick:n=s=>({[e]:s})}){let s=Ft(),l=y("select",{id:s},...Object.entries(r).map(([c,i])=>y("option",{value:c},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),y("div",{class:"gd-choice"},y("label",{for:s},o),l)}function bt(t,e,{label:o,onPick:r=n=>({[e]:n})}){let n=y("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(r(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),y("label",{class:"gd-toggle"},n,y("span",{},o))}function rt(t,{label:e,onPress:o}){let r=y("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",o,{signal:t.signal}),r}function it(...t){return y("div",{class:"gd-row"},...t)}function _(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function D(t,e=3){if(!Number.isFinite(t)||t===0)return _(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[r,n]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${fe(Number(n))}`}return _(t,Math.max(0,e-1-o))}var It=t=>Math.round(t*10)/10;function fe(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function ko(t){return String(Number(t.toPrecision(10))).replace("-","−")}function z(t,e){return t.replace(/\{(\w+)\}/g,(o,r)=>e[r]??o)}function st(t,e,{label:o,onMove:r,steps:n,axis:s="both"}){let l=et("circle",{class:"gd-handle-dot",r:8}),c=et("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});i.append(c,l);let a=[0,0],d=([h,m])=>{let x=(k,[M,u])=>Math.min(u,Math.max(M,k));a=[s==="y"?a[0]:x(h,e.domains.x),s==="x"?a[1]:x(m,e.domains.y)],r(a)},p=h=>{let m=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-m.left),e.y.invert(h.clientY-m.top)]},g=(h,m)=>i.addEventListener(h,m,{signal:t.signal});return g("pointerdown",h=>{h.button||(i.setPointerCapture(h.pointerId),i.focus({preventScroll:!0}),h.preventDefault())}),g("pointermove",h=>{i.hasPointerCapture(h.pointerId)&&d(p(h))}),g("keydown",h=>{let[m,x]=n(),k=h.shiftKey?10:1,[M,u]=[s==="y"?[0,x]:[m,0],s==="x"?[m,0]:[0,x]],f={ArrowRight:M,ArrowLeft:[-M[0],-M[1]],ArrowUp:u,ArrowDown:[-u[0],-u[1]],PageUp:[10*u[0],10*u[1]],PageDown:[-10*u[0],-10*u[1]]}[h.key],v={Home:0,End:1}[h.key];if(f)d([a[0]+k*f[0],a[1]+k*f[1]]);else if(v!==void 0)d(s==="y"?[a[0],e.domains.y[v]]:[e.domains.x[v],a[1]]);else return;h.preventDefault()}),{element:i,place([h,m],x){a=[h,m];let[k,[M,u]]=s==="y"?[m,e.domains.y]:[h,e.domains.x];A(i,{transform:`translate(${e.x(h)},${e.y(m)})`,"aria-valuenow":Number(k.toFixed(6)),"aria-valuemin":M,"aria-valuemax":u,"aria-valuetext":x})}}}function ue(t,e,{places:o,heights:r,put:n,at:s,go:l,allowed:c=()=>!0}){let i=(f,[v,w])=>Math.min(w,Math.max(v,f)),a=f=>{let[v,w,C]=[o()[0],o().at(-1),o().length];return i(Math.round((f-v)/(w-v)*(C-1)),[0,C-1])},d=([f,v])=>{let[w,C,N]=[s(),a(f),[...r()]],[V,b]=[N[w],i(v,e.domains.y)],$=Math.abs(C-w);for(let E=1;E<=$;E++)N[w+Math.sign(C-w)*E]=V+(b-V)*E/$;N[C]=b,l(C),n(N)},p=f=>{let v=e.svg.getBoundingClientRect();return[e.x.invert(f.clientX-v.left),e.y.invert(f.clientY-v.top)]},g=(f,v,w)=>Math.abs(w(f)-w(i(f,v)))<12,h=([f,v])=>g(f,e.domains.x,e.x)&&g(v,e.domains.y,e.y),m=(f,v)=>e.svg.addEventListener(f,v,{signal:t.signal}),x=null,k=!1,M=()=>{k=!0,l(a(x.place[0])),d(x.place)},u=()=>{x=null,k=!1};return e.svg.classList.add("gd-freehand"),m("pointerdown",f=>{let v=p(f);f.button||!f.isPrimary||!c()||!h(v)||f.target.closest(".gd-handle")||(x={place:v,left:f.clientX,heights:r()},f.pointerType==="mouse"&&(f.preventDefault(),e.svg.setPointerCapture(f.pointerId),M()))}),m("pointermove",f=>{!x||!f.isPrimary||!k&&Math.abs(f.clientX-x.left)<4||(k||M(),d(p(f)))}),m("pointerup",u),m("pointercancel",()=>{k&&n(x.heights),u()}),{nearest:a,stroke:d}}function Wt(t,e,o){let r=20,{label:n,places:s,heights:l,text:c,allowed:i=()=>!0}=o,{at:a=()=>r,go:d=k=>r=k}=o,{rise:p=()=>(e.domains.y[1]-e.domains.y[0])/60}=o,g=()=>s()[1]-s()[0],{nearest:h,stroke:m}=ue(t,e,{...o,at:a,go:d}),x=st(t,e,{label:n,onMove:([k,M])=>{Math.abs(k-s()[a()])>g()/2&&M===l()[a()]?d(h(k)):m([k,M]),t.redraw()},steps:()=>[g(),p()]});return()=>{x.element.style.display=i()?"":"none";let[k,M]=[s()[a()],l()[a()]];i()&&x.place([k,M],c(k,M))}}function xe(t){return t===null?NaN:+t}function be(t,e){let o=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++o;else{let r=-1;for(let n of t)(n=e(n,++r,t))!=null&&(n=+n)>=n&&++o}return o}function Ut(t,e){let o,r;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=r=n):(o>n&&(o=n),r<n&&(r=n)));else{let n=-1;for(let s of t)(s=e(s,++n,t))!=null&&(o===void 0?s>=s&&(o=r=s):(o>s&&(o=s),r<s&&(r=s)))}return[o,r]}var kn=Math.sqrt(50),Mn=Math.sqrt(10),$n=Math.sqrt(2);function Zt(t,e,o){let r=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(r)),s=r/Math.pow(10,n),l=s>=kn?10:s>=Mn?5:s>=$n?2:1,c,i,a;return n<0?(a=Math.pow(10,-n)/l,c=Math.round(t*a),i=Math.round(e*a),c/a<t&&++c,i/a>e&&--i,a=-a):(a=Math.pow(10,n)*l,c=Math.round(t/a),i=Math.round(e/a),c*a<t&&++c,i*a>e&&--i),i<c&&.5<=o&&o<2?Zt(t,e,o*2):[c,i,a]}function Lt(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let r=e<t,[n,s,l]=r?Zt(e,t,o):Zt(t,e,o);if(!(s>=n))return[];let c=s-n+1,i=new Array(c);if(r)if(l<0)for(let a=0;a<c;++a)i[a]=(s-a)/-l;else for(let a=0;a<c;++a)i[a]=(s-a)*l;else if(l<0)for(let a=0;a<c;++a)i[a]=(n+a)/-l;else for(let a=0;a<c;++a)i[a]=(n+a)*l;return i}function we(t,e,o){return e=+e,t=+t,o=+o,Zt(t,e,o)[2]}function Xt(t,e,o){let r;for(;;){let n=we(t,e,o);if(n===r||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),r=n}}function Yt(t){return Math.max(1,Math.ceil(Math.log(be(t))/Math.LN2)+1)}function ve(t,e,o=xe){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+o(t[0],0,t);if(e>=1)return+o(t[r-1],r-1,t);var r,n=(r-1)*e,s=Math.floor(n),l=+o(t[s],s,t),c=+o(t[s+1],s+1,t);return l+(c-l)*(n-s)}}function X(t,{label:e,shape:o=.62,tallest:r=380,interactive:n=!1}){let s=et("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=et("g",{class:"gd-grid","aria-hidden":"true"}),c=et("text",{class:"gd-axis-label","aria-hidden":"true"}),i=et("text",{class:"gd-axis-label","aria-hidden":"true"}),a=et("svg",{class:"gd-inside"}),d=et("g");s.append(l,a,d,c,i);let p=y("div",{class:"gd-plot-box"},s),g=null,h=600,m={left:44,right:12,top:10,bottom:40},x=()=>{let v=h;return h=Math.round(p.clientWidth)||h,h!==v};t.onStart(x);let k=new ResizeObserver(()=>{x()&&t.redraw()});k.observe(p),t.signal.addEventListener("abort",()=>k.disconnect());function M(){let v=Math.round(Math.min(r,Math.max(200,h*o)));return g?.width===h&&g?.height===v?!1:(g={width:h,height:v},A(s,{width:h,height:v,viewBox:`0 0 ${h} ${v}`}),A(a,{x:m.left,y:m.top,width:h-m.left-m.right,height:v-m.top-m.bottom,viewBox:`${m.left} ${m.top} ${h-m.left-m.right} ${v-m.top-m.bottom}`}),!0)}let u="",f={element:p,svg:s,inside:(v,w)=>a.appendChild(et(v,w)),over:(v,w)=>d.appendChild(et(v,w)),describe:v=>s.setAttribute("aria-label",v),frame(v){let[w,C]=[v.x,v.y].map(B=>({...B,domain:An(B)}));m.left=C.log?58:44;let N=M(),V=JSON.stringify([w,C]);if(!N&&V===u)return;u=V;let b=g.width-m.right,$=g.height-m.bottom;f.x=Mo(w,[m.left,b]),f.y=Mo(C,[$,m.top]),f.domains={x:w.domain,y:C.domain},f.width=b-m.left,f.height=$-m.top;let E=$o(w,Math.max(3,Math.floor(f.width/70))),R=$o(C,Math.max(3,Math.floor(f.height/48))),q=tt(l,"g",E.length+R.length+1);E.forEach((B,I)=>{let S=f.x(B.value);q[I].replaceChildren(et("line",{x1:S,x2:S,y1:m.top,y2:$}),et("text",{x:S,y:$+16,"text-anchor":"middle"},B.text))}),R.forEach((B,I)=>{let S=f.y(B.value);q[E.length+I].replaceChildren(et("line",{x1:m.left,x2:b,y1:S,y2:S}),et("text",{x:m.left-6,y:S+4,"text-anchor":"end"},B.text))}),q.at(-1).replaceChildren(et("path",{class:"gd-axes",d:`M${m.left},${m.top}V${$}H${b}`})),A(c,{x:(m.left+b)/2,y:g.height-5,"text-anchor":"middle"}),c.textContent=w.label??"";let H=(m.top+$)/2;A(i,{x:11,y:H,"text-anchor":"middle",transform:`rotate(-90 11 ${H})`}),i.textContent=C.label??""},line(v,w=0){let C="",N="M",V=[0,0];for(let[b,$]of v){let E=f.x(b),R=Math.max(-1e5,Math.min(1e5,f.y($)));if(Number.isFinite(E)&&Number.isFinite(R)){if(N==="L"&&Math.abs(E-V[0])+Math.abs(R-V[1])<w)continue;V=[E,R],C+=`${N}${It(E)},${It(R)}`,N="L"}else N="M"}return C}};return f}function An({domain:t,log:e=!1}){let[o,r]=t.map(s=>Math.min(1e300,Math.max(e?1e-300:-1e300,s)));if(e)return r>=2*o?[o,r]:[o/2,o*2];let n=Math.max(Math.abs(o),Math.abs(r))*1e-9+1e-290;return r-o>=n?[o,r]:[o-n,o+n]}function Mo({domain:[t,e],log:o=!1},[r,n]){let s=o?Math.log10:a=>a,[l,c]=[s(t),s(e)],i=a=>r+(s(a)-l)/(c-l)*(n-r);return i.invert=a=>{let d=l+(a-r)/(n-r)*(c-l);return o?10**d:d},i}function $o({domain:[t,e],log:o=!1},r){if(!o)return Lt(t,e,r).map(i=>({value:i,text:ko(i)}));let[n,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((s-n)/r));return Array.from({length:s-n+1},(i,a)=>n+a).filter(i=>i%l===0).map(i=>({value:10**i,text:fe(i)}))}function gt(t,e,o){return Array.from({length:o},(r,n)=>t+(e-t)*n/(o-1))}function Jt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((r,n)=>r-t*o[n]),null]}}function vt({lr:t,beta:e=.9,dampening:o=0,nesterov:r=!1}){let n=e===0?1:1-o;return{init:()=>null,step(s,l,c){let i=c?l.map((d,p)=>e*c[p]+n*d):Array.from(l),a=r?l.map((d,p)=>d+e*i[p]):i;return[s.map((d,p)=>d-t*a[p]),i]}}}function Eo({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,r,n){let s=r.map((l,c)=>n[c]+l*l);return[o.map((l,c)=>l-t*r[c]/(Math.sqrt(s[c])+e)),s]}}}function So({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:r=>r.map(()=>0),step(r,n,s){let l=n.map((c,i)=>e*s[i]+(1-e)*c*c);return[r.map((c,i)=>c-t*n[i]/(Math.sqrt(l[i])+o)),l]}}}function Kt({lr:t,beta1:e=.9,beta2:o=.999,eps:r=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,s,l){let c=l.t+1,i=s.map((h,m)=>e*l.m[m]+(1-e)*h),a=s.map((h,m)=>o*l.s[m]+(1-o)*h*h),d=1-e**c,p=1-o**c,g=i.map((h,m)=>h/d/(Math.sqrt(a[m]/p)+r));return[n.map((h,m)=>h-t*g[m]),{m:i,s:a,t:c}]}}}var Ao={GradientDescent:Jt,Momentum:vt,Nesterov:t=>vt({...t,nesterov:!0}),Adagrad:Eo,RMSprop:So,Adam:Kt};function ye(t,e){if(!Object.hasOwn(Ao,t))throw new RangeError(`no method is named ${t}`);return Ao[t](e)}function ke({grads:t,beta1:e,beta2:o,eps:r,correct:n}){let s=Kt({lr:1,beta1:e,beta2:o,eps:r}),l=s.init([0]);return t.map(c=>{[,l]=s.step([0],[c],l);let{m:i,s:a,t:d}=l,p=n?i[0]/(1-e**d):i[0],g=Math.sqrt(n?a[0]/(1-o**d):a[0]);return{mean:p,size:g,step:p/(g+r)}})}function $t(t,e,o,r){let n=Array.from(e),s=o.init(n),l=[n],c=[t.value(n)];for(let a=0;a<r;a++)[n,s]=o.step(n,t.gradient(n),s),l.push(n),c.push(t.value(n));let i=c.findIndex(a=>!Number.isFinite(a));return{points:l,losses:c,divergedAt:i<0?null:i}}var Qt={value:Math.abs,slope:Math.sign},No={value:t=>t*t,slope:t=>2*t};function qo(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Co={mae:()=>Qt,mse:()=>No,huber:t=>qo(t.delta)};function ht(t,e={}){if(!Object.hasOwn(Co,t))throw new RangeError(`no measure is named ${t}`);return Co[t](e)}function ft(t,e,o,r){return{value(n){let s=0;for(let l=0;l<e.length;l++)s+=r.value(t.value(n,e[l])-o[l]);return s/e.length},gradient(n){let s=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let c=r.slope(t.value(n,e[l])-o[l]);t.addGradient(s,c/e.length,n,e[l])}return s}}}var te=t=>[[-t,t],[-t,t]];function ee({kappa:t,L:e=1,angle:o=0}){let r=e/t,[n,s]=[Math.cos(o),Math.sin(o)],[l,c,i]=[r*n*n+e*s*s,(r-e)*n*s,r*s*s+e*n*n];return{value:([a,d])=>((l*a+c*d)*a+(c*a+i*d)*d)/2,gradient:([a,d])=>[l*a+c*d,c*a+i*d],minima:[[0,0]],domain:te(1.5)}}function Lo({a:t=1,b:e=100}={}){return{value:([o,r])=>(t-o)**2+e*(r-o*o)**2,gradient:([o,r])=>[-2*(t-o)-4*e*o*(r-o*o),2*e*(r-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function zo(){let t=[1.5,2.25,2.625],e=(o,r)=>t.map((n,s)=>n-o*(1-r**(s+1)));return{value:([o,r])=>e(o,r).reduce((n,s)=>n+s*s,0),gradient:([o,r])=>e(o,r).reduce(([n,s],l,c)=>[n-2*l*(1-r**(c+1)),s+2*l*o*(c+1)*r**c],[0,0]),minima:[[3,.5]],domain:te(4.5)}}function Po(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,r]=[t*t+e-11,t+e*e-7];return[4*o*t+2*r,2*o+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:te(5)}}function Oo(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:te(1.5)}}function En({x:t,y:e,b:o,minima:r,domain:n}){return{...ft({value:([l,c],i)=>l*i*i+o*i+c,addGradient(l,c,i,a){l[0]+=c*a*a,l[1]+=c}},t,e,Qt),minima:r,domain:n}}var Io={parabola:En,bowl:ee,rosenbrock:Lo,beale:zo,himmelblau:Po,saddle:Oo};function Me(t,e={}){if(!Object.hasOwn(Io,t))throw new RangeError(`no landscape is named ${t}`);return Io[t](e)}var ut={value:([t,e,o],r)=>t*r*r+e*r+o,addGradient(t,e,o,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var oe={value(t,e){let o=(t.length-1)/3,r=0;for(let n=0;n<o;n++)r+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return r+t[3*o]},addGradient(t,e,o,r){let n=(o.length-1)/3;for(let s=0;s<n;s++){let l=o[s]*r+o[n+s];l>=0&&(t[s]+=e*o[2*n+s]*r,t[n+s]+=e*o[2*n+s],t[2*n+s]+=e*l)}t[3*n]+=e}};function $e({curvature:t,lr:e,start:o,noise:r}){let n=[o];for(let s of r){let l=n.at(-1);n.push(l-e*(t*l+s))}return n}function Ae({curvature:t,lr:e,variance:o,steps:r}){let n=[0];for(let s=0;s<r;s++)n.push((1-e*t)**2*n[s]+e**2*o);return n}function Ee({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function Ce({p:t,axes:e},o){let r=Math.max(...o.map(Math.abs));if(r===0)return{direction:[0,0],dual:0,side:null};let n=e?Cn(e,o):Sn(t,o.map(s=>s/r));return{direction:n,dual:Se(n,o),side:e?null:Nn(t,o)}}function Sn(t,e){let o=e.map(Math.abs).map(n=>n===1?1:n**(1/(t-1))),r=Ro(t,o);return e.map((n,s)=>Math.sign(n)*o[s]/r)}function Cn([t,e],o){let[r,n]=[Se(t,o),Se(e,o)],s=Math.hypot(r,n);return[0,1].map(l=>(t[l]*r+e[l]*n)/s)}function Nn(t,[e,o]){let[r,n]=[Math.sign(e),Math.sign(o)];return t===1&&Math.abs(e)===Math.abs(o)?[[r,0],[0,n]]:t!==1/0||e!==0&&o!==0?null:e===0?[[-1,n],[1,n]]:[[r,-1],[r,1]]}function Ro(t,[e,o]){return t===1/0?Math.max(Math.abs(e),Math.abs(o)):(Math.abs(e)**t+Math.abs(o)**t)**(1/t)}function Ne({p:t,axes:e},o){return Array.from({length:o},(r,n)=>{let[s,l]=[Math.cos(2*Math.PI*n/o),Math.sin(2*Math.PI*n/o)];if(e)return[0,1].map(i=>s*e[0][i]+l*e[1][i]);let c=Ro(t,[s,l]);return[s/c,l/c]})}var Se=([t,e],[o,r])=>t*o+e*r;function ne(t,e,o){return Array.from({length:e},(r,n)=>{let s=n*(t.length-1)/e,l=Math.floor(s);return Math.max(o,t[l]+(s-l)*(t[l+1]-t[l]))})}function qe(t,e,o,r=t.length){let[n,s]=_o(t,r);return e**2*n+o**2*s}function Ie(t,e,o){let[r,n]=_o(t,t.length);return e/o*Math.sqrt(r/n)}function _o(t,e){let[o,r,n]=[0,0,0];for(let s=e-1;s>=0;s--){let l=o;o+=t[s],r+=t[s]**2,s<e-1&&(n+=t[s]/l*r/o)}return[1/(2*o),(r/o+n)/2]}function Le(t){return Float64Array.from({length:t},(e,o)=>{let r=o^o>>>16;return r=Math.imul(r,2246822507),r=Math.imul(r^r>>>13,3266489909),(((r^r>>>16)>>>0)/2**32-.5)*Math.sqrt(12)})}function ze({rates:t,weights:e,runs:o,noise:r,spread:n}){let s=e.length,l=new Float64Array(o*s).fill(1);return t.map((c,i)=>Array.from({length:o},(a,d)=>{let p=0;for(let g=0;g<s;g++){let[h,m]=[d*s+g,e[g]],x=l[h];p+=m*Math.abs(x),l[h]=x-c*(m*Math.sign(x)+n*r[(i*o+d)*s+g])}return p}))}function St(t,e,o){let r=1+e-t*o,n=r*r-4*e;return n<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(n))/2}var Pe=(t,e)=>2*(1+t)/e,zt=(t,e,o)=>2*(1+t)/(e+o),Oe=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var re={float64:t=>t,float32:Math.fround},qn={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let r=Math.abs(t);return r<=e?o(o(r*r)/2):o(e*o(r-o(e/2)))}};function Re({x:t,y:e,measure:o,delta:r},n){ht(o,{delta:r});let[s,l]=[t.map(n),e.map(n)];return c=>{let[i,a,d]=c.map(n),p=0;for(let g=0;g<s.length;g++){let h=n(n(n(n(i*s[g])*s[g])+n(a*s[g]))+d);p=n(p+qn[o](n(h-l[g]),r,n))}return n(p/s.length)}}function _e(t,e,o,r,n,s){let[l,c]=[s(e[o]),s(r)],i=p=>t(e.map((g,h)=>h===o?p:g)),a=i(s(l+c)),d=i(n?s(l-c):l);return s(s(a-d)/(n?s(2*c):c))}function De({residuals:t,jacobian:e},o){let[r,n]=[t(o),e(o)],s=(u,f)=>n.reduce((v,w)=>v+w[u]*w[f],0),l=[0,1].map(u=>n.reduce((f,v,w)=>f+v[u]*r[w],0)),[c,i,a]=[s(0,0),s(0,1),s(1,1)],d=(c+a)/2+Math.hypot((c-a)/2,i),p=0;for(let u=1;u<n.length;u++)for(let f=0;f<u;f++)p+=(n[u][0]*n[f][1]-n[u][1]*n[f][0])**2;let g=Math.atan2(2*i,c-a)/2,[h,m]=[Math.cos(g),Math.sin(g)],x=[d?p/d:0,d],k=[[-m,h],[h,m]],M=k.map(([u,f],v)=>x[v]>1e-14*d?u*l[0]+f*l[1]:0);return{value:r.reduce((u,f)=>u+f*f,0),values:x,vectors:k,pulls:M}}function jt({values:t,vectors:e,pulls:o},r){let n=o.map((s,l)=>Ln(-s,t[l]+r));return[0,1].map(s=>n[0]*e[0][s]+n[1]*e[1][s])}function Tt(t,e){let o=l=>Math.hypot(...jt(t,l)),[r,n]=[0,Math.hypot(...t.pulls)/e];o(0)<=e&&(n=0);for(let l=0;l<200;l++){let c=(r+n)/2;if(c===r||c===n)break;o(c)>e?r=c:n=c}let s=jt(t,n);return{step:s,damping:n,promised:In(t,s,n)}}function In({values:t,vectors:e},o,r){let n=e.map(([s,l],c)=>t[c]*(s*o[0]+l*o[1])**2);return n[0]+n[1]+2*r*(o[0]**2+o[1]**2)}function Fe({promised:t,had:e,length:o,damping:r,radius:n},{enough:s,badly:l,well:c,limits:i}){let a=e/t,d=a<l?o/4:a>c&&r>0?2*n:n,p=Math.min(i[1],Math.max(i[0],d)),g=p<n?"shrinks":p>n?"grows":"stays";return{kept:a,taken:a>s,next:p,change:g}}var Ln=(t,e)=>t===0?0:t/e;function Fo({b:t}){let e=Math.sqrt(t);return To(([o,r])=>[1-o,e*(r-o*o)],([o])=>[[-1,0],[-2*e*o,e]])}function jo({x:t,y:e}){return To(([o,r])=>t.map((n,s)=>o*(1-Math.exp(-r*n))-e[s]),([o,r])=>t.map(n=>[1-Math.exp(-r*n),o*n*Math.exp(-r*n)]))}var Do={rosenbrock:Fo,saturation:jo};function je(t,e){if(!Object.hasOwn(Do,t))throw new RangeError(`no valley is named ${t}`);return Do[t](e)}var To=(t,e)=>({residuals:t,jacobian:e,value:o=>t(o).reduce((r,n)=>r+n*n,0)});var zn=[1.5,4,8,16,32,64,128];function Pn(t){let{words:e}=t,{sequences:o,limit:r,ends:n}=t.get("problem"),s=()=>t.get("sequence")==="drawn"?t.get("grads"):o[t.get("sequence")],l=s().map((w,C)=>C+1),c=y("strong"),i=y("span"),a=X(t,{label:e.name,shape:.42,tallest:260,interactive:!0}),d=a.inside("path",{class:"gd-adam-stems"}),p=a.inside("path",{class:"gd-adam-grads"}),g=X(t,{label:e.name,shape:.34,tallest:220}),h=g.inside("path",{class:"gd-adam-ones"}),m={size:a,mean:a,length:g},x=Object.entries(m).map(([w,C])=>C.inside("path",{class:`gd-curve gd-adam-${w}`})),k=Object.entries(m).map(([w,C])=>C.over("text",{class:`gd-adam-${w}`,"aria-hidden":"true"})),M=g.inside("path",{class:"gd-adam-cursor"}),u=Wt(t,a,{label:e.pencil,places:()=>l,heights:s,put:w=>t.set({sequence:"drawn",grads:w}),at:()=>t.get("step")-1,go:w=>t.set({step:w+1}),text:(w,C)=>z(e.point,{step:w,grad:_(C)}),rise:()=>.1}),f=w=>U(t,w,{label:e[w],options:()=>({min:-Math.log10(1-n[w][0]),max:-Math.log10(1-n[w][1]),step:.05}),toValue:C=>Math.min(n[w][1],Math.max(n[w][0],1-10**-C)),toPlace:C=>-Math.log10(1-C),text:C=>_(C,C>.99?4:C>.9?3:2)}),v=U(t,"eps",{label:e.eps,options:()=>({min:Math.log10(n.eps[0]),max:Math.log10(n.eps[1]),step:.1}),toValue:w=>Math.min(n.eps[1],Math.max(n.eps[0],10**w)),toPlace:Math.log10,text:w=>D(w,2)});t.root.append(y("div",{class:"gd-title"},c,i),a.element,g.element,y("div",{class:"gd-controls"},it(nt(t,"sequence",{label:e.sequence,choices:e.sequences}),bt(t,"correct",{label:e.correct})),f("beta1"),f("beta2"),v)),t.onDraw(()=>{let[w,C,N,V,b]=["beta1","beta2","eps","correct","step"].map(P=>t.get(P)),$=ke({grads:s(),beta1:w,beta2:C,eps:N,correct:V}),E=$.map(P=>P.step),R=Math.max(...E.map(Math.abs)),q=zn.find(P=>P>R)??R,H={domain:[0,l.length],label:e.step};a.frame({x:{...H,label:""},y:{domain:[-r,r],label:e.grad}}),g.frame({x:H,y:{domain:[-q,q],label:e.length}}),A(d,{d:s().map((P,T)=>`M${a.x(l[T])},${a.y(0)}V${a.y(P)}`).join("")}),A(p,{d:s().map((P,T)=>`M${a.x(l[T])},${a.y(P)}h0`).join("")}),[$.map(({size:P})=>P),$.map(({mean:P})=>P),E].forEach((P,T)=>{let Y=Object.values(m)[T];A(x[T],{d:Y.line(P.map((ot,L)=>[l[L],ot]))});let J=P.at(-1);A(k[T],{x:Y.x(l.length),y:Y.y(J)+(T===1?16:-8),"text-anchor":"end"}),k[T].textContent=T<2?e[Object.keys(m)[T]]:""}),A(h,{d:[1,-1].map(P=>g.line([[0,P],[l.length,P]])).join("")}),A(M,{d:g.line([[b,-q],[b,q]])}),u();let{mean:I,size:S,step:G}=$[b-1],W={step:b,mean:_(I),size:_(S+N),ratio:_(G),late:_(E.slice(-100).reduce((P,T)=>P+Math.abs(T),0)/100)};c.textContent=z(e.title,W),i.textContent=z(e.late,W),a.describe(z(e.averages,{steps:l.length,sequence:e.sequences[t.get("sequence")],...W})),g.describe(z(e.steps,W)),t.say(`${c.textContent}; ${i.textContent}`)})}var He={};mt(He,{render:()=>Jn});var wt=["flat","steep"],Ve=[1e-6,10],se=1.3;function Vo(t){let e=X(t,{label:t.words.errors,shape:.7,tallest:230}),o=wt.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),r=wt.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let s=n[0].length-1;e.frame({x:{domain:[0,s],label:t.words.step},y:{domain:Ve,log:!0}}),n.forEach((l,c)=>{A(o[c],{d:e.line(l.map((d,p)=>[p,d]))});let i=l.findLastIndex(d=>d>=40*Ve[0]&&d<=Ve[1]),a=wt[c]==="steep"&&i<.8*s;A(r[c],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+(wt[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),r[c].textContent=t.words[wt[c]]})}}}function Bo(t){let{words:e}=t,o=X(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),s=wt.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[l,c]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),i=st(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:p},g,h,m){let[x,k,M]=[o.x(g),o.y(se),o.y(0)];A(d,{x1:x,x2:x,y1:k,y2:M}),A(p,{x:x+(m==="start"?4:-4),y:M-8,"text-anchor":m}),p.textContent=h}return{element:o.element,draw({lr:d,beta:p,mu:g,L:h,widest:m}){o.frame({x:{domain:[0,m],label:e.lr},y:{domain:[0,se]}});let x=gt(1e-4,m,161),k=[g,h].map(v=>x.map(w=>St(w,p,v)));s.forEach((v,w)=>A(v,{d:o.line(x.map((C,N)=>[C,k[w][N]]))})),A(n,{d:o.line(x.map((v,w)=>[v,Math.max(k[0][w],k[1][w])]))});let M={factor:Math.max(St(d,p,g),St(d,p,h)),best:zt(p,h,g),limit:Pe(p,h)},u={lr:_(d,2),factor:D(M.factor,3)};i.place([d,Math.min(M.factor,se)],z(e.step_is,u));let f=Math.max(0,o.x(m)-o.x(M.limit));return A(r,{x:o.x(M.limit),y:o.y(se),width:f,height:o.height}),a(l,M.best,e.best,"end"),a(c,M.limit,e.limit,"start"),M}}}var On=Array.prototype,Rn=On.slice;function _n(t,e){return t-e}function Dn(t){for(var e=0,o=t.length,r=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Go=t=>()=>t;function Fn(t,e){for(var o=-1,r=e.length,n;++o<r;)if(n=jn(t,e[o]))return n;return 0}function jn(t,e){for(var o=e[0],r=e[1],n=-1,s=0,l=t.length,c=l-1;s<l;c=s++){var i=t[s],a=i[0],d=i[1],p=t[c],g=p[0],h=p[1];if(Tn(i,p,e))return 0;d>r!=h>r&&o<(g-a)*(r-d)/(h-d)+a&&(n=-n)}return n}function Tn(t,e,o){var r;return Vn(t,e,o)&&Bn(t[r=+(t[0]===e[0])],o[r],e[r])}function Vn(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Bn(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Gn(){}var yt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Wo(){var t=1,e=1,o=Yt,r=i;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(_n);else{let p=Ut(a,Hn);for(d=Lt(...Xt(p[0],p[1],d),d);d[d.length-1]>=p[1];)d.pop();for(;d[1]<p[0];)d.shift()}return d.map(p=>s(a,p))}function s(a,d){let p=d==null?NaN:+d;if(isNaN(p))throw new Error(`invalid value: ${d}`);var g=[],h=[];return l(a,p,function(m){r(m,a,p),Dn(m)>0?g.push([m]):h.push(m)}),h.forEach(function(m){for(var x=0,k=g.length,M;x<k;++x)if(Fn((M=g[x])[0],m)!==-1){M.push(m);return}}),{type:"MultiPolygon",value:d,coordinates:g}}function l(a,d,p){var g=new Array,h=new Array,m,x,k,M,u,f;for(m=x=-1,M=Ct(a[0],d),yt[M<<1].forEach(v);++m<t-1;)k=M,M=Ct(a[m+1],d),yt[k|M<<1].forEach(v);for(yt[M<<0].forEach(v);++x<e-1;){for(m=-1,M=Ct(a[x*t+t],d),u=Ct(a[x*t],d),yt[M<<1|u<<2].forEach(v);++m<t-1;)k=M,M=Ct(a[x*t+t+m+1],d),f=u,u=Ct(a[x*t+m+1],d),yt[k|M<<1|u<<2|f<<3].forEach(v);yt[M|u<<3].forEach(v)}for(m=-1,u=a[x*t]>=d,yt[u<<2].forEach(v);++m<t-1;)f=u,u=Ct(a[x*t+m+1],d),yt[u<<2|f<<3].forEach(v);yt[u<<3].forEach(v);function v(w){var C=[w[0][0]+m,w[0][1]+x],N=[w[1][0]+m,w[1][1]+x],V=c(C),b=c(N),$,E;($=h[V])?(E=g[b])?(delete h[$.end],delete g[E.start],$===E?($.ring.push(N),p($.ring)):g[$.start]=h[E.end]={start:$.start,end:E.end,ring:$.ring.concat(E.ring)}):(delete h[$.end],$.ring.push(N),h[$.end=b]=$):($=g[b])?(E=h[V])?(delete g[$.start],delete h[E.end],$===E?($.ring.push(N),p($.ring)):g[E.start]=h[$.end]={start:E.start,end:$.end,ring:E.ring.concat($.ring)}):(delete g[$.start],$.ring.unshift(C),g[$.start=V]=$):g[V]=h[b]={start:V,end:b,ring:[C,N]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function i(a,d,p){a.forEach(function(g){var h=g[0],m=g[1],x=h|0,k=m|0,M=Be(d[k*t+x]);h>0&&h<t&&x===h&&(g[0]=Ho(h,Be(d[k*t+x-1]),M,p)),m>0&&m<e&&k===m&&(g[1]=Ho(m,Be(d[(k-1)*t+x]),M,p))})}return n.contour=s,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),p=Math.floor(a[1]);if(!(d>=0&&p>=0))throw new Error("invalid size");return t=d,e=p,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?Go(Rn.call(a)):Go(a),n):o},n.smooth=function(a){return arguments.length?(r=a?i:Gn,n):r===i},n}function Hn(t){return isFinite(t)?t:NaN}function Ct(t,e){return t==null?!1:+t>=e}function Be(t){return t==null||isNaN(t=+t)?-1/0:t}function Ho(t,e,o,r){let n=r-e,s=o-e,l=isFinite(n)||isFinite(s)?n/s:Math.sign(n)/Math.sign(s);return isNaN(l)?t:t+l-.5}var Nt=60,ae=14,Uo=250;function ie(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(r,n)=>{let{domains:s,width:l,height:c}=t,i=JSON.stringify([n,s,l,c]);if(i===o)return;o=i;let a=([w,C],N)=>w+(C-w)*N/(Nt-1),d=Array.from({length:Nt*Nt},(w,C)=>{let N=r.value([a(s.x,C%Nt),a(s.y,Math.floor(C/Nt))]);return Number.isNaN(N)?1/0:N}),p=Wo().size([Nt,Nt]).thresholds(Wn(d))(d),g=w=>t.x(a(s.x,w-.5)).toFixed(1),h=w=>t.y(a(s.y,w-.5)).toFixed(1),m=w=>`M${w.map(([C,N])=>`${g(C)},${h(N)}`).join("L")}Z`,[x,...k]=tt(e,"path",ae+1),[M,u,f,v]=[...s.x.map(t.x),...s.y.map(t.y)];A(x,{d:`M${M},${v}H${u}V${f}H${M}Z`,style:"--gd-height: 0"}),k.forEach((w,C)=>{let N=(p[C]?.coordinates??[]).flat().map(m).join("");A(w,{d:N,style:`--gd-height: ${(C+1)/ae}`})})}}function Wn(t){let e=t.filter(Number.isFinite).sort((o,r)=>o-r);return e.length?Array.from({length:ae},(o,r)=>ve(e,((r+.7)/ae)**2)):[]}function Pt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{tt(e,"path",o.length,{d:Un}).forEach((r,n)=>{A(r,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Un=`M${Array.from({length:10},(t,e)=>{let[o,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(o)).toFixed(2)},${(-r*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function At(t,e,o){let r=n=>{let s=e.svg.getBoundingClientRect(),l=[n.clientX-s.left,n.clientY-s.top];if(n.target.closest(".gd-handle")||!le(e,l))return;let c=(i,[a,d])=>Math.min(d,Math.max(a,i));o([c(e.x.invert(l[0]),e.domains.x),c(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Ot(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,n,s,l,c]=["halo","line","dots","cross","head"].map(i=>o.appendChild(et(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(A(o,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([u,f])=>[t.x(u),t.y(f)]),d=a.findIndex(([u,f])=>!(Math.abs(u)<5e3&&Math.abs(f)<5e3)),p=d<0?a:a.slice(0,d),g=d>0?Xn(p.at(-1),a[d]):null,h=Zn(p),m=h.length?`M${[...h,...g?[g]:[]].map(Ge).join("L")}`:"";A(r,{d:m}),A(n,{d:m}),A(s,{d:a.length>Uo?"":h.map(u=>`M${Ge(u)}h0`).join("")});let x=a.at(-1),k=d>=0||!le(t,x),M=k?Yn(t,g?[...p,g]:p):null;return A(l,{d:M?`M${Ge(M)}m-6,-6l12,12m0,-12l-12,12`:""}),A(c,k?{cx:-99,cy:-99}:{cx:x[0],cy:x[1]}),k}}var Ge=([t,e])=>`${It(t)},${It(e)}`;function Zn(t){if(t.length<=Uo)return t;let e=t.slice(0,1);for(let o=1;o<t.length;o++){let[[r,n],[s,l]]=[e.at(-1),t[o]];(Math.abs(s-r)+Math.abs(l-n)>=1.5||o===t.length-1)&&e.push(t[o])}return e}function le({domains:t,x:e,y:o},[r,n]){let[s,l,c,i]=[...t.x.map(e),...t.y.map(o)];return r>=s-1&&r<=l+1&&n>=i-1&&n<=c+1}function Xn([t,e],[o,r]){let n=Math.max(Math.abs(o-t),Math.abs(r-e));return Number.isFinite(n)?[t+4e3*((o-t)/n),e+4e3*((r-e)/n)]:null}function Yn(t,e){let o=e.findLastIndex(s=>le(t,s));if(o<0||o===e.length-1)return null;let[r,n]=[e[o],e[o+1]];for(let s=0;s<24;s++){let l=[(r[0]+n[0])/2,(r[1]+n[1])/2];le(t,l)?r=l:n=l}return r}var Zo=[-1.6,1.6],de=12,Vt=1;function Jn(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,r=()=>Vt/t.get("kappa"),n=b=>t.get("lr_ends")[b?"momentum":"plain"],s=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=s.inside("g",{class:"gd-map","aria-hidden":"true"}),c=wt.map(b=>s.inside("line",{class:`gd-bowl-axis gd-bowl-${b}`})),i=wt.map(b=>s.inside("text",{class:`gd-bowl-${b}`,"aria-hidden":"true"})),a=Ot(s,"bowl"),d=Pt(s),p=b=>t.set({start:b});At(t,s,p);let g=st(t,s,{label:e.start,onMove:p,steps:()=>[.05,.05]}),h=Vo(t),m=Bo(t),x=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:b=>10**b,toPlace:Math.log10,text:b=>D(b,3)}),k=U(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:b=>_(b,2)}),M=U(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:b=>_(b,2)}),u=bt(t,"momentum",{label:e.momentum,onPick:b=>({momentum:b,lr:Math.min(t.get("lr"),n(b))})}),f=rt(t,{label:e.best_lr,onPress:()=>t.set({lr:zt(o(),Vt,r())})}),v=rt(t,{label:e.best_both,onPress(){let b=Oe(t.get("kappa"));t.set({beta:b,lr:zt(b,Vt,r())})}}),w=y("strong"),C=y("div",{class:"gd-over-plot"}),N=b=>y("div",{class:"gd-over-plot"},b),V=[x,k,M,it(u,f,v)];t.root.append(y("div",{class:"gd-title"},w),y("div",{class:"gd-two"},y("div",{},s.element,y("div",{class:"gd-controls"},...V)),y("div",{},N(e.errors),h.element,N(e.rates),m.element,C))),t.onDraw(()=>{let[b,$,E,R,q]=["kappa","lr","angle","start","steps"].map(W=>t.get(W)),H=ee({kappa:b,L:Vt,angle:E}),B=$t(H,R,vt({lr:$,beta:o()}),q),I=[[Math.cos(E),Math.sin(E)],[-Math.sin(E),Math.cos(E)]];M.hidden=v.hidden=!t.get("momentum"),s.frame({x:{domain:Zo},y:{domain:Zo}}),Kn(s,l,b,E),I.forEach(([W,P],T)=>{A(c[T],{x1:s.x(-3*W),y1:s.y(-3*P),x2:s.x(3*W),y2:s.y(3*P)}),A(i[T],{x:s.x(1.05*W)+5,y:s.y(1.05*P)-6}),i[T].textContent=e[wt[T]]}),d(H.minima),a(B.points),g.place(R,z(e.place,{x:_(R[0]),y:_(R[1])})),h.draw(I.map(([W,P])=>B.points.map(([T,Y])=>Math.abs(T*W+Y*P))));let S=m.draw({lr:$,beta:o(),mu:r(),L:Vt,widest:n(t.get("momentum"))}),G={percent:D(100*S.factor,3),factor:D(S.factor,3),steps:D(Math.max(1,Math.LN10/-Math.log(S.factor)),2),limit:_(S.limit,2),best:_(S.best,2),least:D(100*St(S.best,o(),r()),3)};w.textContent=z(S.factor<1?e.shrinks:e.grows,G),w.classList.toggle("gd-bad",S.factor>=1),C.textContent=z(t.get("momentum")?e.formulas_beta:e.formulas,G),s.describe(z(e.picture,{kappa:D(b,3),lr:_($,2),steps:q})),t.say(w.textContent)})}function Kn(t,e,o,r){let[n,s]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=r*180/Math.PI;A(e,{transform:`matrix(${n} 0 0 ${s} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),tt(e,"ellipse",de).forEach((c,i)=>{let a=2.4*(de-i)/de,d=`--gd-height: ${1-i/(de-1)}`;A(c,{rx:a*Math.sqrt(o),ry:a,style:d})})}var We={};mt(We,{render:()=>Qn});function Qn(t){let{words:e}=t,{curvature:o,spread:r,minimum:n,start:s,draws:l,domain:c,rates:i,batches:a}=t.get("problem"),d=l[0].length,p=y("strong"),g=X(t,{label:e.name,shape:.55,tallest:340}),h=g.inside("path",{class:"gd-cloud-band"}),m=g.inside("path",{class:"gd-cloud-minimum"}),x=l.map((u,f)=>g.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${f}`})),k=U(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:u=>Math.min(i[1],Math.max(i[0],10**u)),toPlace:Math.log10,text:u=>D(u,2)}),M=U(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append(y("div",{class:"gd-title"},p),g.element,y("div",{class:"gd-controls"},k,M)),t.onDraw(()=>{let[u,f]=[t.get("lr"),t.get("batch")],v=r**2/f;g.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),l.forEach((b,$)=>{let E=b.map(q=>q*Math.sqrt(v)),R=$e({curvature:o,lr:u,start:s-n,noise:E});A(x[$],{d:g.line(R.map((q,H)=>[H,n+q]))})});let w=b=>n+(1-u*o)**b*(s-n),C=Ae({curvature:o,lr:u,variance:v,steps:d}).map(b=>2*Math.sqrt(b)),N=b=>C.map(($,E)=>[E,w(E)+b*$]);A(h,{d:`${g.line([...N(1),...N(-1).reverse()])}Z`}),A(m,{d:g.line([[0,n],[d,n]])});let V=_(Math.sqrt(Ee({curvature:o,lr:u,variance:v})),1);p.textContent=z(e.title,{width:V}),g.describe(z(e.chart,{lr:D(u,2),batch:f,width:V})),t.say(p.textContent)})}var Ue={};mt(Ue,{render:()=>tr});var Xo=5;function tr(t){let{words:e}=t,{steps:o,runs:r,weights:n,spread:s,distance:l,slope:c,least:i,plans:a,range:d}=t.get("problem"),p=()=>t.get("plan")==="drawn"?t.get("knots"):a[t.get("plan")],g=I=>t.set({knots:I.map(S=>Math.min(1,Math.max(0,S))),plan:"drawn"}),h=I=>g(p().map(S=>S*I)),m=()=>Math.max(...p()),x=I=>I*o/(p().length-1),k=Le(o*r*n.length),M=I=>{let S=ne(I,o,i),G=ze({rates:S,weights:n,runs:r,noise:k,spread:s});return{rates:S,bounds:S.map((W,P)=>qe(S,l,c,P+1)),means:G.map(W=>W.reduce((P,T)=>P+T,0)/r),lows:G.map(W=>Math.min(...W)),highs:G.map(W=>Math.max(...W))}},u=M(a.line),f=y("strong"),v=y("span"),w=X(t,{label:e.name,shape:.8,tallest:300,interactive:!0}),C=w.inside("path",{class:"gd-curve"}),N=X(t,{label:e.name,shape:.8,tallest:300}),V=N.inside("path",{class:"gd-schedule-band"}),b=Object.fromEntries(["promised-line","run-line","promised","run"].map(I=>[I,N.inside("path",{class:`gd-curve gd-schedule-${I}`})])),$=["promised","run"].map(I=>N.over("text",{class:`gd-schedule-${I}`,"aria-hidden":"true"})),E=0;ue(t,w,{places:()=>p().map((I,S)=>x(S)),heights:p,put:g,at:()=>E,go:I=>E=I});let R=a.line.flatMap((I,S)=>S%Xo?[]:[S]).map(I=>({i:I,...st(t,w,{label:z(e.knot,{step:x(I)}),axis:"y",onMove:([,S])=>{let G=S-p()[I];g(p().map((W,P)=>W+G*Math.max(0,1-Math.abs(I-P)/Xo)))},steps:()=>[0,.01]})})),q=nt(t,"plan",{label:e.plan,choices:e.plans}),H=rt(t,{label:e.scale,onPress:()=>h(Math.min(1/m(),Ie(ne(p(),o,i),l,c)))}),B=U(t,"knots",{label:e.top,options:()=>({min:.01,max:1,step:.01}),toPlace:m,text:()=>_(m()),onPick:I=>m()>0?h(I/m()):g(p().map(()=>I))});t.root.append(y("div",{class:"gd-title"},f,v),y("div",{class:"gd-steps-pair"},w.element,N.element),y("div",{class:"gd-controls"},it(q,H),B)),t.onDraw(()=>{let{rates:I,bounds:S,means:G,lows:W,highs:P}=M(p()),T=L=>L.map((j,Z)=>[Z,j]);w.frame({x:{domain:[0,o],label:e.step},y:{domain:[0,1],label:e.rate}}),A(C,{d:w.line(p().map((L,j)=>[x(j),L]))});for(let{i:L,place:j}of R)j([x(L),p()[L]],D(p()[L],2));N.frame({x:{domain:[0,o],label:e.step},y:{domain:d,log:!0,label:e.loss}}),A(V,{d:`${N.line([...T(P),...T(W).reverse()])}Z`});let Y={"promised-line":u.bounds,"run-line":u.means,promised:S,run:G};for(let[L,j]of Object.entries(Y))A(b[L],{d:N.line(T(j))});let J=Math.round(o*.45);[Math.max(S[J],u.bounds[J]),Math.max(P[J],u.means[J])].forEach((L,j)=>{let Z=Math.max(N.y(d[1])+12,N.y(L)-7);A($[j],{x:N.x(J),y:Z}),$[j].textContent=[e.promised,e.run][j]});let ot=({means:L,bounds:j})=>({loss:_(L.at(-1)),bound:_(j.at(-1))});f.textContent=z(e.title,ot({means:G,bounds:S})),v.textContent=z(e.line,ot(u)),w.describe(z(e.chart,{steps:o,plan:e.plans[t.get("plan")],top:D(Math.max(...I),2),last:D(I.at(-1),2)})),N.describe(z(e.fall,{runs:r,...ot({means:G,bounds:S})})),t.say(`${f.textContent}; ${v.textContent}`)})}var Ze={};mt(Ze,{render:()=>er,scatteredHinges:()=>Ko});var Rt=[-2,2],Yo=2e4,Jo={m:6,b:8,w:4,c:6};function Ko(t,e=0){let[o,r]=Rt,n=i=>Array.from({length:t},(a,d)=>i(d)),s=n(i=>o+(r-o)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=n(i=>(i+e)%2?-1:1),c=n(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...s.map((i,a)=>-l[a]*i),...c,0]}function er(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):r().y,l=or(t,()=>ft(oe,r().x,n(),ht(r().measure))),c=y("strong"),i=y("span"),a=X(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),p=a.inside("g"),g=a.inside("path",{class:"gd-curve"}),h=a.inside("g",{class:"gd-hinges-kinks"}),m=Wt(t,a,{label:e.pencil,places:()=>r().x,heights:n,put:R=>t.set({data:"drawn",heights:R}),text:(R,q)=>z(e.point,{x:_(R,1),y:_(q,2)}),allowed:()=>t.get("data")!=="seed"}),x=X(t,{label:e.history,shape:.22,tallest:120}),k=x.inside("path",{class:"gd-curve gd-hinges-loss"}),M=0,u=(R,q=t.get("data"))=>l.begin({n:R,data:q,knobs:Ko(R,M)}),f=U(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:R=>String(R),onPick:R=>u(R)}),v=U(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:R=>D(R,2),toValue:R=>10**R,toPlace:R=>Math.log10(R)}),w=rt(t,{label:e.train,onPress:()=>l.toggle()}),C=rt(t,{label:e.step,onPress:()=>l.once()}),N=rt(t,{label:e.again,onPress:()=>l.again()}),V=rt(t,{label:e.scatter,onPress:()=>{M+=1,u(t.get("n"))}}),b=nt(t,"data",{label:e.data,choices:e.sets,onPick:R=>(l.rest(),{data:R})}),$=y("div",{class:"gd-hinges-knobs"});t.root.append(y("div",{class:"gd-title"},c,i),a.element,y("div",{class:"gd-controls"},it(w,C,N,V,b),f,v,$),x.element);let E=nr(t,$,l);t.onDraw(()=>{let{x:R,range:q,measure:H}=r(),B=l.point(),I=(B.length-1)/3,S=n();a.frame({x:{domain:Rt,label:e.x},y:{domain:q,label:e.y}});let G=F=>[F,oe.value(B,F)],W=Array.from({length:I},(F,O)=>-B[I+O]/B[O]).filter(F=>F>Rt[0]&&F<Rt[1]);g.setAttribute("d",a.line([...Rt,...W].sort((F,O)=>F-O).map(G))),tt(h,"circle",W.length,{r:4}).forEach((F,O)=>{let[Q,at]=G(W[O]);A(F,{cx:a.x(Q),cy:a.y(at)})}),tt(d,"path",I).forEach((F,O)=>{let[Q,at,pt]=[B[O],B[I+O],B[2*I+O]],xt=-at/Q,kt=Rt.filter(dt=>Q*dt+at>0),lt=kt.length===1?[...kt,xt]:kt;F.setAttribute("d",a.line(lt.map(dt=>[dt,pt*Math.max(Q*dt+at,0)])))}),tt(p,"circle",R.length,{r:R.length>30?3:4.5,class:"gd-point"}).forEach((F,O)=>A(F,{cx:a.x(R[O]),cy:a.y(S[O])})),m(),E.draw(I);let P=l.losses(),T=P.length-1,Y=P.reduce((F,O)=>Number.isFinite(O)?Math.max(F,O):F,1e-12),J=P.reduce((F,O)=>O>0?Math.min(F,O):F,Y);x.frame({x:{domain:[0,Math.max(50,T)],label:e.history},y:{domain:[J/1.5,Y*1.5],log:!0}});let ot=Math.max(1,Math.ceil(P.length/300)),L=P.map((F,O)=>[O,F]).filter(([F])=>F%ot===0||F===T);k.setAttribute("d",x.line(L)),x.describe(`${e.history}: ${_(P[0],3)} → ${_(P.at(-1),3)}`),w.textContent=l.playing()?e.pause:e.train;let j=e.measures[H],Z=P.at(-1);c.textContent=`${j} ${D(Z,3)}`,i.textContent=z(l.diverged()?e.diverged:e.steps,{steps:String(T)}),i.classList.toggle("gd-bad",l.diverged()),a.describe(z(e.picture,{n:String(I),measure:j,loss:D(Z,3)})),t.say(`${c.textContent}, ${i.textContent}`)})}function or(t,e){let o=[...t.get("knobs")],r=o,[n,s,l]=[void 0,[e().value(o)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),i=k=>{let[M,u]=[vt({lr:t.get("lr"),beta:.9}),e()];for(let f=0;f<k&&!a()&&s.length<=Yo;f++)[o,n]=M.step(o,u.gradient(o),n??M.init(o)),s.push(u.value(o));t.redraw()},a=()=>!(s.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},p=()=>{l&&d(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let k=performance.now()+5;for(let M=0;M<4&&performance.now()<k;M++)i(1);a()||s.length>Yo?p():requestAnimationFrame(g)},h=()=>[n,s]=[void 0,[e().value(o)]],m=()=>{o=[...t.get("knobs")],r=o,h()};for(let k of["data","heights"])t.model.on(`change:${k}`,h),t.signal.addEventListener("abort",()=>t.model.off(`change:${k}`,h));let x=()=>{let k=t.get("knobs");(k.length!==o.length||k.some((M,u)=>M!==o[u]))&&m()};return t.model.on("change:knobs",x),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",x)),{point:()=>o,losses:()=>s,playing:()=>l,diverged:a,rest:p,begin(k){l=!1,t.set(k),m(),t.redraw()},once(){p(),a()&&this.again(),i(1),d()},again(){l=!1,this.begin({knobs:[...r]})},toggle(){if(l)return p();if(a()&&this.again(),c.matches)return i(200),d();l=!0,requestAnimationFrame(g),t.redraw()}}}function nr(t,e,o){let r=-1,n=[],s=l=>{n=[...["m","b","w"].flatMap(i=>Array.from({length:l},(a,d)=>[i,d+1])),["c",0]].map(([i,a],d)=>{let p=z(t.words.knob[i],{i:String(a)}),g=y("input",{type:"range","aria-label":p,step:.05});A(g,{min:-Jo[i],max:Jo[i]});let h=y("output"),m=()=>{let k=[...o.point()];k[d]=g.valueAsNumber,o.begin({knobs:k})};g.addEventListener("input",m,{signal:t.signal});let x=y("div",{class:"gd-slider"},y("span",{"aria-hidden":"true"},p),g,h);return{at:d,input:g,value:h,element:x}}),e.replaceChildren(...n.map(i=>i.element))};return{draw(l){l!==r&&(r=l,n=[],e.replaceChildren(),l<=2&&s(l));for(let{at:c,input:i,value:a}of n){let d=o.point()[c];i.value=d,a.textContent=_(d,2),i.setAttribute("aria-valuetext",_(d,2))}}}}var Xe={};mt(Xe,{render:()=>rr});function rr(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")],n=()=>["a","b","c"].map(u=>t.get(u)),s=()=>ft(ut,r().x,r().y,ht(t.get("measure"),{delta:r().delta})),l=y("strong"),c=y("span"),i=X(t,{label:e.name}),a=i.inside("g"),d=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),h=["a","b","c"].map(u=>U(t,u,{label:u,options:()=>r().ranges[u],text:f=>_(f,r().decimals[u])})),m=nt(t,"measure",{label:e.measure,choices:e.measures}),x=nt(t,"data",{label:e.data,choices:e.sets,onPick:u=>({data:u,...o[u].start})}),k=bt(t,"show_best",{label:e.show_best});t.root.append(y("div",{class:"gd-title"},l,c),i.element,y("div",{class:"gd-controls"},...h,it(x,m,k)));let M={};t.onDraw(()=>{let{x:u,y:f,domain:v,range:w,labels:C,lowest:N}=r();x.hidden=m.hidden=!t.get("menus");let V=t.get("measure"),b=s().value(n()),$=`${t.get("data")} ${V}`;M[$]=Math.min(b,M[$]??1/0),i.frame({x:{domain:v,label:C.x},y:{domain:w,label:C.y}});let E=gt(...v,121);p.setAttribute("d",i.line(E.map(S=>[S,ut.value(n(),S)]))),d.setAttribute("d",t.get("show_best")?i.line(E.map(S=>[S,ut.value(N[V].point,S)])):""),tt(g,"circle",u.length,{r:4.5,class:"gd-point"}).forEach((S,G)=>{S.setAttribute("cx",i.x(u[G])),S.setAttribute("cy",i.y(f[G]))}),tt(a,"line",u.length,{class:"gd-residual"}).forEach((S,G)=>{S.setAttribute("x1",i.x(u[G])),S.setAttribute("x2",i.x(u[G])),S.setAttribute("y1",i.y(f[G])),S.setAttribute("y2",i.y(ut.value(n(),u[G])))});let R=e.measures[V],q=N[V].loss;l.textContent=`${R} ${_(b)}`,c.textContent=z(M[$]<q*1.005?e.found:e.record,{best:_(M[$]),lowest:_(q)});let[H,B,I]=["a","b","c"].map(S=>_(t.get(S),r().decimals[S]));i.describe(z(e.picture,{a:H,b:B,c:I,measure:R,loss:_(b)})),t.say(`${l.textContent}. ${c.textContent}`)})}var Je={};mt(Je,{render:()=>sr});function sr(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((r,n)=>ar(t,e,r,n)))}function ar(t,e,{ask:o,choices:r},n){let s=Ft(),l=y("p",{class:"gd-quiz-answer",role:"status"}),c=r.map((a,d)=>{let p=y("input",{type:"radio",name:s});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,h)=>h===n?d:g)}),{signal:t.signal}),{input:p,element:y("label",{class:"gd-quiz-choice"},p,y("span",{},...Ye(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===i)return;i=a,c.forEach(({input:p,element:g},h)=>{p.checked=h===a,g.classList.toggle("gd-quiz-right",h===a&&r[h].right),g.classList.toggle("gd-quiz-wrong",h===a&&!r[h].right)});let d=r[a];l.replaceChildren(...d?[y("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...Ye(d.why)]:[])}),y("fieldset",{class:"gd-quiz-question"},y("legend",{},...Ye(o)),...c.map(({element:a})=>a),l)}function Ye(t){return t.split("`").map((e,o)=>o%2?y("code",{},e):e)}var Ke={};mt(Ke,{render:()=>ir});var lr=["Momentum","Nesterov","Adam"],_t=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Qo(t,e,o){let{words:r}=t,n=()=>o().lr[_t(t.get(e))],s=nt(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:a=>({[e]:a,..._t(a)===_t(t.get(e))?{}:{[`${e}_lr`]:o().lr[_t(a)].start}})}),l=U(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>D(a,3)}),c=U(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=y("div",{class:"gd-race-fate"});return{element:y("div",{class:`gd-race-panel gd-race-${e}`},s,l,c,i),show(a){l.hidden=!a,c.hidden=!a||!lr.includes(t.get(e)),i.hidden=!a},say({heights:a,step:d,left:p,divergedAt:g}){let h=g!==null&&g<=d,m=a.findIndex(u=>u<=a[0]/1e3),x=m>=0&&m<=d,k=h?r.diverged:p?r.left:x?r.arrived:r.fares,M={height:D(a[d],2),step:h?g:d,arrival:m};return i.textContent=z(k,M),i.classList.toggle("gd-bad",h||p),`${r.methods[t.get(e)]}: ${i.textContent}`}}}function tn(t,{from:e,to:o,perSecond:r}){let n=null,s=null,l=()=>{n=null,s=null,t.redraw()},c=i=>{if(n===null||t.signal.aborted)return;n||=i;let a=e+Math.floor((i-n)/1e3*r());if(a>=o()){l();return}s=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>s,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(c)}}}function en(t,e,{last:o,pace:r}){let n=0,s=()=>{clearInterval(n),n=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&s()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:s,toggle(){n?s():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(l,r),t.redraw())}}}var qt=["first","second"];function ir(t){let{words:e}=t,o=t.get("scenes"),r=()=>o[t.get("landscape")],n=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),s=ie(n),l=qt.map(f=>Ot(n,f)),c=Pt(n),i=f=>t.set({start:f});At(t,n,i);let a=st(t,n,{label:e.start,onMove:i,steps:()=>[n.domains.x,n.domains.y].map(([f,v])=>(v-f)/100)}),d=X(t,{label:e.losses,shape:.7,tallest:260}),p=qt.map(f=>d.inside("path",{class:`gd-curve gd-race-${f}`})),g=qt.map(f=>d.over("circle",{class:`gd-race-end gd-race-${f}`,r:4})),h=nt(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:f=>({landscape:f,...mr(o[f],t)})}),m=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:f=>10**f,toPlace:Math.log10,text:f=>D(f,3)}),x=U(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),k=tn(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),M=rt(t,{label:e.race,onPress:k.toggle}),u=qt.map(f=>Qo(t,f,r));t.root.append(y("div",{class:"gd-two"},y("div",{},n.element,y("div",{class:"gd-controls"},x,m,y("div",{class:"gd-race-map"},M,h))),y("div",{},...u.map(({element:f})=>f),y("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let f=t.get("landscape"),v=f==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,w=Me(f,v),C=w.value(w.minima[0]),N=k.at()??t.get("steps");m.hidden=f!=="bowl",M.textContent=k.at()===null?e.race:e.stop;let[V,b]=r().axes;n.frame({x:{domain:w.domain[0],label:V},y:{domain:w.domain[1],label:b}}),s(w,[f,v]),c(w.minima);let $=t.get("start");a.place($,z(e.place,{x:D($[0]),y:D($[1]),loss:D(w.value($))}));let E=qt.map(B=>dr(t,B,w)),R=cr(E,C);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:R,log:!0}});let q=qt.map((B,I)=>{if(u[I].show(E[I]!==null),E[I]===null)return l[I]([]),A(p[I],{d:""}),A(g[I],{cx:-99}),"";let{points:S,losses:G,divergedAt:W}=E[I],P=l[I](S.slice(0,N+1)),T=G.map(J=>Math.max(J-C,R[0]/10));A(p[I],{d:d.line(T.slice(0,N+1).map((J,ot)=>[ot,J]))});let Y=T[N]>=R[0]&&T[N]<=R[1];return A(g[I],Y?{cx:d.x(N),cy:d.y(T[N])}:{cx:-99,cy:-99}),u[I].say({heights:G.map(J=>J-C),step:N,left:P,divergedAt:W})}),H=z(e.picture,{landscape:e.landscapes[f],steps:N});n.describe(`${H} ${q.join(" ")}`),k.at()===null&&t.say(q.join(" "))})}function dr(t,e,o){let r=t.get(e);if(r==="nobody")return null;let[n,s]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return $t(o,t.get("start"),ye(r,{lr:n,beta:s,beta1:s}),t.get("longest"))}function cr(t,e){let o=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),r=o.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(r)+.3),s=o.reduce((l,c)=>c>0?Math.min(l,c):l,r);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(s)))),10**n]}function mr({start:t,lr:e},o){let r=qt.map(n=>[`${n}_lr`,e[_t(o.get(n))].start]);return{start:t,...Object.fromEntries(r)}}var to={};mt(to,{render:()=>pr});var Qe=gt(-17,.5,141).map(t=>10**t),on=[1e-16,100];function pr(t){let{words:e}=t,{x:o,y:r,held:n,domains:s,delta:l}=t.get("problem"),c=["a","b","c"],i=()=>c.indexOf(t.get("knob")),a=b=>n.map(($,E)=>E===i()?b:$),d=()=>ft(ut,o,r,ht(t.get("measure"),{delta:l})),p=b=>{let $=re[t.get("precision")],E=Re({x:o,y:r,measure:t.get("measure"),delta:l},$);return _e(E,a(t.get("at")),i(),b,t.get("central"),$)},g=y("strong",{class:"gd-slope-truth"}),h=y("span",{class:"gd-slope-measured"}),m=X(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),x=m.inside("path",{class:"gd-curve gd-slope-loss"}),k=m.inside("path",{class:"gd-curve"}),M=m.inside("path",{class:"gd-curve gd-slope-secant"}),u=m.inside("g"),f=st(t,m,{label:e.place,axis:"x",steps:()=>[(s[t.get("knob")][1]-s[t.get("knob")][0])/300,0],onMove:([b])=>t.set({at:b})}),v=X(t,{label:e.errors,shape:.36,tallest:220}),w=v.inside("g"),C=v.inside("circle",{class:"gd-slope-now",r:7}),N=U(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:b=>10**b,text:b=>D(b,2)});t.root.append(y("div",{class:"gd-title"},g,h),m.element,y("div",{class:"gd-controls"},N),v.element,y("div",{class:"gd-controls"},it(nt(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(b=>[b,b])),onPick:b=>({knob:b,at:n[c.indexOf(b)]})}),nt(t,"measure",{label:e.measure,choices:e.measures}),nt(t,"precision",{label:e.precision,choices:e.precisions}),bt(t,"central",{label:e.central}))));let V="";t.onDraw(()=>{let[b,$,E,R]=["at","h","central","precision"].map(j=>t.get(j)),q=d(),H=j=>q.value(a(j)),B=q.gradient(a(re[R](b)))[i()],I=p($),S=Math.abs(I-B),G=s[t.get("knob")],W=gt(...G,161).map(j=>[j,H(j)]),P=1.05*Math.max(...W.map(([,j])=>j));m.frame({x:{domain:G,label:t.get("knob")},y:{domain:[0,P],label:e.loss}}),x.setAttribute("d",m.line(W));let T=(j,Z)=>G.map(F=>[F,j+Z*(F-b)]);k.setAttribute("d",m.line(T(H(b),B)));let Y=E?[b-$,b+$]:[b,b+$];M.setAttribute("d",m.line(T(H(Y[0])+I*(b-Y[0]),I))),tt(u,"circle",2,{class:"gd-slope-end",r:5}).forEach((j,Z)=>{A(j,{cx:m.x(Y[Z]),cy:m.y(H(Y[Z]))})}),f.place([b,H(b)],z(e.at,{knob:t.get("knob"),at:_(b),loss:_(H(b))})),v.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:on,log:!0,label:e.error}});let J=j=>Math.max(on[0],j),ot=JSON.stringify([b,t.get("knob"),t.get("measure"),R,E,v.width]);ot!==V&&tt(w,"circle",Qe.length,{r:2.2,class:"gd-slope-error"}).forEach((j,Z)=>{A(j,{cx:v.x(Qe[Z]),cy:v.y(J(Math.abs(p(Qe[Z])-B)))})}),V=ot,A(C,{cx:v.x($),cy:v.y(J(S))}),g.textContent=z(e.slope,{slope:_(B,4)}),h.textContent=z(e.difference,{difference:_(I,4),error:D(S,2)});let L=`${g.textContent}, ${h.textContent}`;m.describe(`${e.name}. ${L}`),v.describe(z(e.errors,{h:D($,2),error:D(S,2)})),t.say(L)})}var eo={};mt(eo,{render:()=>gr});function gr(t){let{words:e}=t,{x:o,y:r,start:n,longest:s,rates:l,domain:c,range:i}=t.get("problem"),a=y("strong"),d=y("span"),p=X(t,{label:e.name,shape:.7,tallest:300}),g=p.inside("g"),h=p.inside("path",{class:"gd-curve"}),m=p.inside("g"),x=X(t,{label:e.name,shape:.7,tallest:300}),k=["zeroed","unzeroed"].map(b=>({name:b,line:x.inside("path",{class:`gd-curve gd-steps-${b}`}),end:x.inside("circle",{class:`gd-steps-${b}`,r:5}),label:x.over("text",{class:`gd-steps-${b}`,"aria-hidden":"true"})})),M=U(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:b=>Math.min(l[1],Math.max(l[0],10**b)),toPlace:Math.log10,text:b=>D(b,2)}),u=U(t,"step",{label:e.steps,options:()=>({min:0,max:s,step:1})}),f=en(t,"step",{last:s,pace:70}),v=rt(t,{label:e.play,onPress:f.toggle}),w=rt(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,s)})}),C=rt(t,{label:e.reset,onPress:()=>{f.stop(),t.set({step:0})}}),N=bt(t,"zero_grad",{label:e.zero_grad}),V=nt(t,"measure",{label:e.measure,choices:e.measures});t.root.append(y("div",{class:"gd-title"},a,d),y("div",{class:"gd-steps-pair"},p.element,x.element),y("div",{class:"gd-controls"},it(w,v,C,N,V),M,u)),t.onDraw(()=>{let[b,$,E]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],R=ft(ut,o,r,ht(t.get("measure"))),q={zeroed:$t(R,n,Jt({lr:b}),s),unzeroed:$t(R,n,vt({lr:b,beta:1}),s)},H=t.get("zero_grad")?"zeroed":"unzeroed",B=!t.get("menus");N.hidden=V.hidden=B;let{points:I,losses:S}=q[H],G=S.findIndex(O=>!(O<1e3*S[0])),W=G>=0&&G<=$;v.textContent=f.on()?e.pause:e.play,p.frame({x:{domain:c,label:e.x},y:{domain:i,label:e.y}});let P=O=>ut.value(I[$],O);A(h,{d:p.line(gt(...c,121).map(O=>[O,P(O)]))}),tt(m,"circle",o.length,{r:4,class:"gd-point"}).forEach((O,Q)=>A(O,{cx:p.x(o[Q]),cy:p.y(r[Q])})),tt(g,"line",o.length,{class:"gd-residual"}).forEach((O,Q)=>{let at=Math.max(-1e4,Math.min(1e4,p.y(P(o[Q]))||0));A(O,{x1:p.x(o[Q]),x2:p.x(o[Q]),y1:p.y(r[Q]),y2:at})});let T=1.6*S[0];x.frame({x:{domain:[0,s],label:e.step},y:{domain:[0,T],label:E}});for(let{name:O,line:Q,end:at,label:pt}of k){let xt=q[O].losses[$],kt=O===H||!B,lt=kt&&xt<=T;A(Q,{d:kt?x.line(q[O].losses.slice(0,$+1).map((Mt,Et)=>[Et,Mt])):""});for(let Mt of[Q,at,pt])Mt.classList.toggle("gd-steps-other",O!==H);A(at,{cx:lt?x.x($):-99,cy:lt?x.y(xt):-99});let dt=$>s*.6,Ht=xt<q[O==="zeroed"?"unzeroed":"zeroed"].losses[$];A(pt,{x:lt&&$>0?x.x($)+(dt?-9:9):-999,y:lt?Math.max(22,x.y(xt)+(Ht?18:-9)):-999,"text-anchor":dt?"end":"start"}),pt.textContent=B?"":e[O]}let[Y,J,ot]=I[$].map(O=>Math.abs(O)<1e4?_(O):D(O,2)),L=O=>O<1e4?_(O):D(O,2),j=L(S[$]);a.textContent=z(e.title,{measure:E,loss:j}),d.textContent=W?z(e.diverged,{step:G}):z(e.knobs,{a:Y,b:J,c:ot,step:$}),d.classList.toggle("gd-steps-lost",W),p.describe(z(e.fit,{step:$,a:Y,b:J,c:ot}));let[Z,F]=["zeroed","unzeroed"].map(O=>L(q[O].losses[$]));x.describe(B?z(e.alone,{step:$,loss:j}):z(e.run,{step:$,zeroed:Z,unzeroed:F})),f.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var no={};mt(no,{render:()=>ur});var oo=9;function Gt(t,e){let o=t.inside("g",{class:`gd-arrow gd-arrow-${e}`,"aria-hidden":"true"}),[r,n]=["line","head"].map(s=>o.appendChild(et("path",{class:`gd-arrow-${s}`})));return([s,l],[c,i])=>{let[a,d]=[[t.x(s),t.y(l)],[t.x(c),t.y(i)]],[p,g]=[d[0]-a[0],d[1]-a[1]],h=Math.hypot(p,g);if(A(r,{d:`M${Bt(a)}L${Bt(d)}`}),h<oo){A(n,{d:""});return}let[m,x]=[oo*p/h,oo*g/h],k=M=>[d[0]-m+M*.45*x,d[1]-x-M*.45*m];A(n,{d:`M${Bt(k(1))}L${Bt(d)}L${Bt(k(-1))}Z`})}}var Bt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;var hr=80,nn=[-.5,1.2],fr=[1,2,3,4,5,6,7].map(t=>(t/4)**2);function ur(t){let{words:e}=t,{valley:o,settings:r,minimum:n,window:s,axes:l,rule:c}=t.get("problem"),[i,a]=c.limits,d=je(o,r),p=L=>Math.min(a,Math.max(i,L)),g=[],h=L=>{g=[L],t.set({point:L})},m=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),x=ie(m),k=m.inside("g",{class:"gd-trust-rings","aria-hidden":"true"}),M=k.cloneNode();k.after(M);let u=m.inside("circle",{class:"gd-trust-circle"}),f=Ot(m,"trust"),v=m.inside("path",{class:"gd-trust-arc"}),w=m.inside("circle",{class:"gd-trust-whole",r:4.5}),C=Pt(m),N=Gt(m,"trust");At(t,m,h);let V=()=>t.get("point")[0]>(s[0][0]+s[0][1])/2?-1:1,b=st(t,m,{label:e.rim,axis:"x",steps:()=>[.02,0],onMove:([L])=>t.set({radius:p(V()*(L-t.get("point")[0]))})});b.element.classList.add("gd-trust-rim");let $=st(t,m,{label:e.point,steps:()=>[.02,.02],onMove:h}),E=X(t,{label:e.falls,shape:.62,tallest:230}),[R,q]=["had","promised"].map(L=>E.inside("path",{class:`gd-curve gd-trust-${L}`})),H=E.inside("path",{class:"gd-trust-here"}),B=["had","promised"].map(L=>E.inside("circle",{class:`gd-trust-dot gd-trust-${L}`,r:5})),I=U(t,"radius",{label:e.radius,options:()=>({min:Math.ceil(100*Math.log10(i))/100,max:Math.log10(a),step:.01}),toValue:L=>p(10**L),toPlace:Math.log10,text:L=>D(L,3)}),S=null,G=rt(t,{label:e.take,onPress(){if(!S)return;let{point:L,radius:j}=S;S=null,L&&(g=[...g,L]),t.set({radius:j,...L?{point:L}:{}})}}),W=rt(t,{label:e.back,onPress:()=>h(g[0])}),P=y("strong"),[T,Y,J,ot]=["gd-trust-promised","gd-trust-had","",""].map(L=>y("p",{class:L}));t.root.append(y("div",{class:"gd-title"},P),y("div",{class:"gd-two"},y("div",{},m.element,y("div",{class:"gd-controls"},I,it(G,W))),y("div",{class:"gd-trust-numbers"},T,Y,J,ot,y("div",{class:"gd-over-plot"},e.falls),E.element))),t.onDraw(()=>{let[L,j]=[t.get("point"),t.get("radius")],[Z]=g.slice(-1);(!Z||Z[0]!==L[0]||Z[1]!==L[1])&&(g=[L]);let F=De(d,L),O=Tt(F,j),Q=K=>L.map((ct,gn)=>ct+K[gn]),[at,pt]=[Q(O.step),jt(F,0)],xt=F.value-d.value(at),kt=Math.hypot(...O.step),lt=Fe({...O,had:xt,length:kt,radius:j},c),dt=O.promised<=c.least*Math.max(F.value,c.low),Ht=lt.taken&&at.some((K,ct)=>K<s[ct][0]||K>s[ct][1]);S=dt||Ht?null:{radius:lt.next,point:lt.taken?at:null},m.frame({x:{domain:s[0],label:l[0]},y:{domain:s[1],label:l[1]}}),x(d,o);let Mt=Q(pt),Et=Tt(F,1/0).promised;rn(m,k,F,Mt,fr.map(K=>K*Et)),rn(m,M,F,Mt,[Et-O.promised]);let[so,dn]=[m.x(L[0]),m.y(L[1])];A(u,{cx:so,cy:dn,r:m.x(L[0]+j)-so});let me=Math.hypot(...pt),ao=gt(0,Math.min(me,2*a),hr).slice(1),lo=ao.map(K=>Tt(F,K));A(v,{d:m.line([L,...lo.map(({step:K})=>Q(K))])}),A(w,{cx:m.x(Mt[0]),cy:m.y(Mt[1])}),C([n]),f(g.length>1?g:[]),N(L,at),$.place(L,z(e.place,{x:_(L[0]),y:_(L[1]),loss:D(F.value)}));let cn=L[0]+V()*j;b.place([Math.min(s[0][1],Math.max(s[0][0],cn)),L[1]],D(j));let pe=1.05*Math.min(a,Math.max(1.2*me,j,.1));E.frame({x:{domain:[0,pe],label:e.radius},y:{domain:nn}});let ge=K=>Et?K/Et:0,mn=me<pe?[[pe,{promised:Et,step:pt}]]:[],io=[[0,{promised:0,step:[0,0]}],...ao.map((K,ct)=>[K,lo[ct]]),...mn],pn=({step:K})=>F.value-d.value(Q(K));A(q,{d:E.line(io.map(([K,ct])=>[K,ge(ct.promised)]))}),A(R,{d:E.line(io.map(([K,ct])=>[K,ge(pn(ct))]))}),A(H,{d:E.line(nn.map(K=>[j,K]))}),[xt,O.promised].forEach((K,ct)=>A(B[ct],{cx:E.x(j),cy:E.y(Math.max(-9,ge(K)))}));let Dt={kept:D(lt.kept,2),promised:D(O.promised),had:D(xt),next:D(lt.next),damping:D(O.damping,2),loss:D(F.value)};P.textContent=z(dt?e.bottom:lt.taken?e.taken:e.refused,Dt),P.classList.toggle("gd-bad",!dt&&!lt.taken),T.textContent=z(e.promised,Dt),Y.textContent=z(e.had,Dt),J.textContent=dt?"":Ht?e.outside:z(e[lt.change],Dt),ot.textContent=z(O.damping?e.damping:e.undamped,Dt),G.textContent=!dt&&!lt.taken?e.retry:e.take,G.disabled=!S,W.hidden=g.length<2;let co=[P,T,Y,J].map(({textContent:K})=>K).join(" ");m.describe(`${z(e.picture,{x:_(L[0]),y:_(L[1]),radius:D(j,2)})} ${co}`),t.say(co)})}function rn(t,e,{values:o,vectors:r},[n,s],l){let[c,i]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],a=Math.atan2(r[1][1],r[1][0])*180/Math.PI;A(e,{transform:`matrix(${c} 0 0 ${i} ${t.x(n)} ${t.y(s)}) rotate(${a})`});let d=(p,g)=>Math.min(1e4,Math.sqrt(p/g)||0);tt(e,"ellipse",l.length).forEach((p,g)=>{A(p,{rx:d(l[g],o[1]),ry:d(l[g],o[0])})})}var ro={};mt(ro,{render:()=>wr});var xr=240,sn=4,br={euclid:2,max:1/0,one:1};function wr(t){let{words:e}=t,{window:[o,r],lr:n,p:s,shortest:l,between:c}=t.get("problem"),i=()=>t.get("norm"),a=()=>{let[q,H]=t.get("axis"),B=t.get("across")/Math.hypot(q,H);return[[q,H],[-B*H,B*q]]},d=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),p=d.inside("g",{class:"gd-balls-levels","aria-hidden":"true"}),g=d.inside("path",{class:"gd-balls-ball"}),h=d.inside("path",{class:"gd-balls-touch"}),m=d.inside("path",{class:"gd-balls-side"}),x=Gt(d,"gradient"),k=Gt(d,"step"),M=["gradient","step"].map(q=>d.over("text",{class:`gd-balls-${q}`,"aria-hidden":"true"})),u=q=>t.set({grad:q.map(an)});At(t,d,u);let f=()=>[.02,.02],v=st(t,d,{label:e.axis,steps:f,onMove:q=>t.set({axis:vr(q.map(H=>H/t.get("lr")),l,r)})}),w=st(t,d,{label:e.gradient,steps:f,onMove:u}),C=y("strong",{class:"gd-balls-step"}),N=y("div",{class:"gd-balls-numbers"}),V=U(t,"p",{label:e.p,options:()=>({min:1-1/s[0],max:1-1/s[1],step:.01}),toPlace:q=>1-1/q,toValue:q=>Math.min(s[1],Math.max(s[0],1/(1-q))),text:q=>D(q,3)}),b={min:l,max:r,step:.01},$=U(t,"across",{label:e.across,options:()=>b,text:q=>_(q,2)}),E=U(t,"lr",{label:e.lr,options:()=>({min:n[0],max:n[1],step:.01}),text:q=>_(q,2)}),R=[nt(t,"norm",{label:e.norm,choices:e.norms}),E,V,$];t.root.append(y("div",{class:"gd-title"},C),y("div",{class:"gd-two"},d.element,y("div",{},y("div",{class:"gd-controls"},...R),N))),t.onDraw(()=>{let[q,H]=[t.get("grad"),t.get("lr")],B=i()==="ellipse"?{axes:a()}:{p:br[i()]??t.get("p")},{direction:I,dual:S,side:G}=Ce(B,q),W=Z=>Z.map(F=>-H*F),P=W(I),T=H*S;V.hidden=i()!=="p",$.hidden=i()!=="ellipse",A(v.element,{display:i()==="ellipse"?null:"none"}),d.frame({x:{domain:[o,r]},y:{domain:[o,r]}}),A(g,{d:`${d.line(Ne(B,xr).map(W))}Z`});let Y=Math.hypot(...q),J=Z=>{let F=q.map(Q=>Z/Y/Y*Q),O=[-sn*q[1]/Y,sn*q[0]/Y];return d.line([1,-1].map(Q=>F.map((at,pt)=>at+Q*O[pt])))},ot=Y?Math.floor(r*(Math.abs(q[0])+Math.abs(q[1]))/c):-.5;tt(p,"path",2*ot+1).forEach((Z,F)=>A(Z,{d:J((F-ot)*c)})),A(h,{d:Y?J(-T):""}),A(m,{d:G?d.line(G.map(W)):""}),x([0,0],q),k([0,0],P),w.place(q,ce(e.place,q)),v.place(a()[0].map(Z=>H*Z),ce(e.place,t.get("axis"))),[q,P].forEach((Z,F)=>yr(d,M[F],Z,[e.gradient,e.step][F]));let L={g:ce(e.place,q),step:ce(e.place,P),fall:_(T),dual:_(S),lr:_(H),formula:z(e.duals[i()],{q:D(t.get("p")===1?1/0:1/(1-1/t.get("p")),3)})};C.textContent=z(e.title,L);let j=[e.step_is,e.dual_is,e.fall_is,G?e.side:e.line];N.replaceChildren(...j.map(Z=>y("p",{},z(Z,{...L,between:c})))),d.describe(z(e.picture,{...L,norm:e.norms[i()]})),t.say(`${C.textContent}. ${z(e.step_is,L)}`)})}var ce=(t,[e,o])=>z(t,{x:_(e),y:_(o)}),an=t=>Math.round(t*1e3)/1e3;function vr([t,e],o,r){let n=c=>an(Math.min(r,Math.max(-r,c))),s=Math.hypot(t,e);if(s===0)return[o,0];let l=Math.max(1,o*1.001/s);return[n(l*t),n(l*e)]}function yr(t,e,[o,r],n){let[l,c]=[t.x(o),t.y(r)],i=o>=0?"start":"end",a=Math.abs(o)>.55*t.domains.x[1],d=a?"middle":i;A(e,{x:l+(a?0:o>=0?10:-10),y:c+(r>0?-14:22),"text-anchor":d}),e.textContent=n}var ln={adam_step:Te,bowl_explorer:He,cloud:We,drawn_schedule:Ue,hinges:Ze,knobs:Xe,quiz:Je,race:Ke,slope:to,steps:eo,trust_region:no,unit_balls:ro};var Tl={render({model:t,el:e}){return wo(ln,t,e)}};export{Tl as default};
