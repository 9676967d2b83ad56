/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-9523dc0a30eca577314dfa613bf2f44024a068261a738b34f73ac56197e76e4c
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Mo=Object.defineProperty;var ct=(t,e)=>{for(var o in e)Mo(t,o,{get:e[o],enumerable:!0})};var Oe=`/* Cloud: walks over the band where most of them are. */

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
`;var Fe=`/* What is drawn by hand: a plan with its promise and its runs, and gradients with the averages of them. */

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
`;var De=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Re=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var _e=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function je(t,e,o){let r=e.get("kind"),n=new Qt(e,o);return zo(o),o.classList.add("gd-live",`gd-${r}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[r].render(n),n.start(),()=>n.end()}var Qt=class{#o=[];#n=[];#t=0;#e=0;#r=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[o,r]of Object.entries(e))this.model.set(o,r);this.model.save_changes()}onStart(e){this.#o.push(e)}onDraw(e){this.#n.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#e),this.#e=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#o)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#e),this.#r.abort(),this.root.replaceChildren()}};function zo(t){let e=t.getRootNode(),o=e===document||!e.querySelector?document.head:e;if(o.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=_e+De+Re+Oe+Fe,o.append(r)}var ve={};ct(ve,{render:()=>Fo});function $(t,e={},...o){return Be(document.createElement(t),e,o)}function J(t,e={},...o){return Be(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function A(t,e){for(let[o,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(o):t.setAttribute(o,r===!0?"":r);return t}function Y(t,e,o,r={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(J(e,r));return[...t.children]}function Be(t,e,o){return A(t,e),t.append(...o),t}var Te=0;function St(){return Te+=1,`gd-${Te}-${Math.random().toString(36).slice(2,8)}`}function W(t,e,{label:o,options:r,text:n=String,toValue:s=i=>i,toPlace:l=i=>i,onPick:c=i=>t.set({[e]:i})}){let i=St(),a=$("input",{type:"range",id:i}),d=$("output",{for:i}),p=$("div",{class:"gd-slider"},$("label",{for:i},o),a,d),f="";return a.addEventListener("input",()=>c(s(a.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:g,max:m,step:b}=r(),M=`${g} ${m} ${b}`;M!==f&&A(a,{min:g,max:m,step:b}),f=M,a.value=l(t.get(e));let v=n(t.get(e));d.textContent=v,a.setAttribute("aria-valuetext",v)}),p}function Q(t,e,{label:o,choices:r,onPick:n=s=>({[e]:s})}){let s=St(),l=$("select",{id:s},...Object.entries(r).map(([c,i])=>$("option",{value:c},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),$("div",{class:"gd-choice"},$("label",{for:s},o),l)}function mt(t,e,{label:o,onPick:r=n=>({[e]:n})}){let n=$("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(r(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),$("label",{class:"gd-toggle"},n,$("span",{},o))}function ot(t,{label:e,onPress:o}){let r=$("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",o,{signal:t.signal}),r}function rt(...t){return $("div",{class:"gd-row"},...t)}function P(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function R(t,e=3){if(!Number.isFinite(t)||t===0)return P(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[r,n]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${te(Number(n))}`}return P(t,Math.max(0,e-1-o))}function te(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Ve(t){return String(Number(t.toPrecision(10))).replace("-","−")}function O(t,e){return t.replace(/\{(\w+)\}/g,(o,r)=>e[r]??o)}function st(t,e,{label:o,onMove:r,steps:n,axis:s="both"}){let l=J("circle",{class:"gd-handle-dot",r:8}),c=J("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":{x:"horizontal",y:"vertical"}[s]});i.append(c,l);let a=[0,0],d=([g,m])=>{let b=(M,[v,y])=>Math.min(y,Math.max(v,M));a=[s==="y"?a[0]:b(g,e.domains.x),s==="x"?a[1]:b(m,e.domains.y)],r(a)},p=g=>{let m=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-m.left),e.y.invert(g.clientY-m.top)]},f=(g,m)=>i.addEventListener(g,m,{signal:t.signal});return f("pointerdown",g=>{g.button||(i.setPointerCapture(g.pointerId),i.focus({preventScroll:!0}),g.preventDefault())}),f("pointermove",g=>{i.hasPointerCapture(g.pointerId)&&d(p(g))}),f("keydown",g=>{let[m,b]=n(),M=g.shiftKey?10:1,[v,y]=[s==="y"?[0,b]:[m,0],s==="x"?[m,0]:[0,b]],h={ArrowRight:v,ArrowLeft:[-v[0],-v[1]],ArrowUp:y,ArrowDown:[-y[0],-y[1]],PageUp:[10*y[0],10*y[1]],PageDown:[-10*y[0],-10*y[1]]}[g.key],w={Home:0,End:1}[g.key];if(h)d([a[0]+M*h[0],a[1]+M*h[1]]);else if(w!==void 0)d(s==="y"?[a[0],e.domains.y[w]]:[e.domains.x[w],a[1]]);else return;g.preventDefault()}),{element:i,place([g,m],b){a=[g,m];let[M,[v,y]]=s==="y"?[m,e.domains.y]:[g,e.domains.x];A(i,{transform:`translate(${e.x(g)},${e.y(m)})`,"aria-valuenow":Number(M.toFixed(6)),"aria-valuemin":v,"aria-valuemax":y,"aria-valuetext":b})}}}function ee(t,e,{places:o,heights:r,put:n,at:s,go:l,allowed:c=()=>!0}){let i=(h,[w,x])=>Math.min(x,Math.max(w,h)),a=h=>{let[w,x,q]=[o()[0],o().at(-1),o().length];return i(Math.round((h-w)/(x-w)*(q-1)),[0,q-1])},d=([h,w])=>{let[x,q,C]=[s(),a(h),[...r()]],[D,u]=[C[x],i(w,e.domains.y)],k=Math.abs(q-x);for(let S=1;S<=k;S++)C[x+Math.sign(q-x)*S]=D+(u-D)*S/k;C[q]=u,l(q),n(C)},p=h=>{let w=e.svg.getBoundingClientRect();return[e.x.invert(h.clientX-w.left),e.y.invert(h.clientY-w.top)]},f=(h,w,x)=>Math.abs(x(h)-x(i(h,w)))<12,g=([h,w])=>f(h,e.domains.x,e.x)&&f(w,e.domains.y,e.y),m=(h,w)=>e.svg.addEventListener(h,w,{signal:t.signal}),b=null,M=!1,v=()=>{M=!0,l(a(b.place[0])),d(b.place)},y=()=>{b=null,M=!1};return e.svg.classList.add("gd-freehand"),m("pointerdown",h=>{let w=p(h);h.button||!h.isPrimary||!c()||!g(w)||h.target.closest(".gd-handle")||(b={place:w,left:h.clientX,heights:r()},h.pointerType==="mouse"&&(h.preventDefault(),e.svg.setPointerCapture(h.pointerId),v()))}),m("pointermove",h=>{!b||!h.isPrimary||!M&&Math.abs(h.clientX-b.left)<4||(M||v(),d(p(h)))}),m("pointerup",y),m("pointercancel",()=>{M&&n(b.heights),y()}),{nearest:a,stroke:d}}function It(t,e,o){let r=20,{label:n,places:s,heights:l,text:c,allowed:i=()=>!0}=o,{at:a=()=>r,go:d=M=>r=M}=o,{rise:p=()=>(e.domains.y[1]-e.domains.y[0])/60}=o,f=()=>s()[1]-s()[0],{nearest:g,stroke:m}=ee(t,e,{...o,at:a,go:d}),b=st(t,e,{label:n,onMove:([M,v])=>{Math.abs(M-s()[a()])>f()/2&&v===l()[a()]?d(g(M)):m([M,v]),t.redraw()},steps:()=>[f(),p()]});return()=>{b.element.style.display=i()?"":"none";let[M,v]=[s()[a()],l()[a()]];i()&&b.place([M,v],c(M,v))}}function oe(t){return t===null?NaN:+t}function ne(t,e){let o=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++o;else{let r=-1;for(let n of t)(n=e(n,++r,t))!=null&&(n=+n)>=n&&++o}return o}function Lt(t,e){let o,r;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=r=n):(o>n&&(o=n),r<n&&(r=n)));else{let n=-1;for(let s of t)(s=e(s,++n,t))!=null&&(o===void 0?s>=s&&(o=r=s):(o>s&&(o=s),r<s&&(r=s)))}return[o,r]}var So=Math.sqrt(50),No=Math.sqrt(10),Io=Math.sqrt(2);function Pt(t,e,o){let r=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(r)),s=r/Math.pow(10,n),l=s>=So?10:s>=No?5:s>=Io?2:1,c,i,a;return n<0?(a=Math.pow(10,-n)/l,c=Math.round(t*a),i=Math.round(e*a),c/a<t&&++c,i/a>e&&--i,a=-a):(a=Math.pow(10,n)*l,c=Math.round(t/a),i=Math.round(e/a),c*a<t&&++c,i*a>e&&--i),i<c&&.5<=o&&o<2?Pt(t,e,o*2):[c,i,a]}function Et(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let r=e<t,[n,s,l]=r?Pt(e,t,o):Pt(t,e,o);if(!(s>=n))return[];let c=s-n+1,i=new Array(c);if(r)if(l<0)for(let a=0;a<c;++a)i[a]=(s-a)/-l;else for(let a=0;a<c;++a)i[a]=(s-a)*l;else if(l<0)for(let a=0;a<c;++a)i[a]=(n+a)/-l;else for(let a=0;a<c;++a)i[a]=(n+a)*l;return i}function re(t,e,o){return e=+e,t=+t,o=+o,Pt(t,e,o)[2]}function Ot(t,e,o){let r;for(;;){let n=re(t,e,o);if(n===r||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),r=n}}function Ft(t){return Math.max(1,Math.ceil(Math.log(ne(t))/Math.LN2)+1)}function se(t,e,o=oe){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+o(t[0],0,t);if(e>=1)return+o(t[r-1],r-1,t);var r,n=(r-1)*e,s=Math.floor(n),l=+o(t[s],s,t),c=+o(t[s+1],s+1,t);return l+(c-l)*(n-s)}}function X(t,{label:e,shape:o=.62,tallest:r=380,interactive:n=!1}){let s=J("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=J("g",{class:"gd-grid","aria-hidden":"true"}),c=J("text",{class:"gd-axis-label","aria-hidden":"true"}),i=J("text",{class:"gd-axis-label","aria-hidden":"true"}),a=J("svg",{class:"gd-inside"}),d=J("g");s.append(l,a,d,c,i);let p=$("div",{class:"gd-plot-box"},s),f=null,g=600,m={left:44,right:12,top:10,bottom:40},b=()=>{let w=g;return g=Math.round(p.clientWidth)||g,g!==w};t.onStart(b);let M=new ResizeObserver(()=>{b()&&t.redraw()});M.observe(p),t.signal.addEventListener("abort",()=>M.disconnect());function v(){let w=Math.round(Math.min(r,Math.max(200,g*o)));return f?.width===g&&f?.height===w?!1:(f={width:g,height:w},A(s,{width:g,height:w,viewBox:`0 0 ${g} ${w}`}),A(a,{x:m.left,y:m.top,width:g-m.left-m.right,height:w-m.top-m.bottom,viewBox:`${m.left} ${m.top} ${g-m.left-m.right} ${w-m.top-m.bottom}`}),!0)}let y="",h={element:p,svg:s,inside:(w,x)=>a.appendChild(J(w,x)),over:(w,x)=>d.appendChild(J(w,x)),describe:w=>s.setAttribute("aria-label",w),frame({x:w,y:x}){m.left=x.log?58:44;let q=v(),C=JSON.stringify([w,x]);if(!q&&C===y)return;y=C;let D=f.width-m.right,u=f.height-m.bottom;h.x=Ge(w,[m.left,D]),h.y=Ge(x,[u,m.top]),h.domains={x:w.domain,y:x.domain},h.width=D-m.left,h.height=u-m.top;let k=He(w,Math.max(3,Math.floor(h.width/70))),S=He(x,Math.max(3,Math.floor(h.height/48))),N=Y(l,"g",k.length+S.length+1);k.forEach((V,G)=>{let E=h.x(V.value);N[G].replaceChildren(J("line",{x1:E,x2:E,y1:m.top,y2:u}),J("text",{x:E,y:u+16,"text-anchor":"middle"},V.text))}),S.forEach((V,G)=>{let E=h.y(V.value);N[k.length+G].replaceChildren(J("line",{x1:m.left,x2:D,y1:E,y2:E}),J("text",{x:m.left-6,y:E+4,"text-anchor":"end"},V.text))}),N.at(-1).replaceChildren(J("path",{class:"gd-axes",d:`M${m.left},${m.top}V${u}H${D}`})),A(c,{x:(m.left+D)/2,y:f.height-5,"text-anchor":"middle"}),c.textContent=w.label??"";let _=(m.top+u)/2;A(i,{x:11,y:_,"text-anchor":"middle",transform:`rotate(-90 11 ${_})`}),i.textContent=x.label??""},line(w){let x="",q="M";for(let[C,D]of w){let u=h.x(C),k=Math.max(-1e5,Math.min(1e5,h.y(D)));Number.isFinite(u)&&Number.isFinite(k)?(x+=`${q}${u.toFixed(1)},${k.toFixed(1)}`,q="L"):q="M"}return x}};return h}function Ge({domain:[t,e],log:o=!1},[r,n]){let s=o?Math.log10:a=>a,[l,c]=[s(t),s(e)],i=a=>r+(s(a)-l)/(c-l)*(n-r);return i.invert=a=>{let d=l+(a-r)/(n-r)*(c-l);return o?10**d:d},i}function He({domain:[t,e],log:o=!1},r){if(!o)return Et(t,e,r).map(i=>({value:i,text:Ve(i)}));let[n,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((s-n)/r));return Array.from({length:s-n+1},(i,a)=>n+a).filter(i=>i%l===0).map(i=>({value:10**i,text:te(i)}))}function gt(t,e,o){return Array.from({length:o},(r,n)=>t+(e-t)*n/(o-1))}function Dt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((r,n)=>r-t*o[n]),null]}}function ft({lr:t,beta:e=.9,dampening:o=0,nesterov:r=!1}){let n=e===0?1:1-o;return{init:()=>null,step(s,l,c){let i=c?l.map((d,p)=>e*c[p]+n*d):Array.from(l),a=r?l.map((d,p)=>d+e*i[p]):i;return[s.map((d,p)=>d-t*a[p]),i]}}}function Xe({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,r,n){let s=r.map((l,c)=>n[c]+l*l);return[o.map((l,c)=>l-t*r[c]/(Math.sqrt(s[c])+e)),s]}}}function Ke({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:r=>r.map(()=>0),step(r,n,s){let l=n.map((c,i)=>e*s[i]+(1-e)*c*c);return[r.map((c,i)=>c-t*n[i]/(Math.sqrt(l[i])+o)),l]}}}function Rt({lr:t,beta1:e=.9,beta2:o=.999,eps:r=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,s,l){let c=l.t+1,i=s.map((g,m)=>e*l.m[m]+(1-e)*g),a=s.map((g,m)=>o*l.s[m]+(1-o)*g*g),d=1-e**c,p=1-o**c,f=i.map((g,m)=>g/d/(Math.sqrt(a[m]/p)+r));return[n.map((g,m)=>g-t*f[m]),{m:i,s:a,t:c}]}}}var We={GradientDescent:Dt,Momentum:ft,Nesterov:t=>ft({...t,nesterov:!0}),Adagrad:Xe,RMSprop:Ke,Adam:Rt};function ae(t,e){if(!Object.hasOwn(We,t))throw new RangeError(`no method is named ${t}`);return We[t](e)}function le({grads:t,beta1:e,beta2:o,eps:r,correct:n}){let s=Rt({lr:1,beta1:e,beta2:o,eps:r}),l=s.init([0]);return t.map(c=>{[,l]=s.step([0],[c],l);let{m:i,s:a,t:d}=l,p=n?i[0]/(1-e**d):i[0],f=Math.sqrt(n?a[0]/(1-o**d):a[0]);return{mean:p,size:f,step:p/(f+r)}})}function ut(t,e,o,r){let n=Array.from(e),s=o.init(n),l=[n],c=[t.value(n)];for(let a=0;a<r;a++)[n,s]=o.step(n,t.gradient(n),s),l.push(n),c.push(t.value(n));let i=c.findIndex(a=>!Number.isFinite(a));return{points:l,losses:c,divergedAt:i<0?null:i}}var _t={value:Math.abs,slope:Math.sign},Ze={value:t=>t*t,slope:t=>2*t};function Je(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Ue={mae:()=>_t,mse:()=>Ze,huber:t=>Je(t.delta)};function at(t,e={}){if(!Object.hasOwn(Ue,t))throw new RangeError(`no measure is named ${t}`);return Ue[t](e)}function lt(t,e,o,r){return{value(n){let s=0;for(let l=0;l<e.length;l++)s+=r.value(t.value(n,e[l])-o[l]);return s/e.length},gradient(n){let s=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let c=r.slope(t.value(n,e[l])-o[l]);t.addGradient(s,c/e.length,n,e[l])}return s}}}var jt=t=>[[-t,t],[-t,t]];function Tt({kappa:t,L:e=1,angle:o=0}){let r=e/t,[n,s]=[Math.cos(o),Math.sin(o)],[l,c,i]=[r*n*n+e*s*s,(r-e)*n*s,r*s*s+e*n*n];return{value:([a,d])=>((l*a+c*d)*a+(c*a+i*d)*d)/2,gradient:([a,d])=>[l*a+c*d,c*a+i*d],minima:[[0,0]],domain:jt(1.5)}}function Qe({a:t=1,b:e=100}={}){return{value:([o,r])=>(t-o)**2+e*(r-o*o)**2,gradient:([o,r])=>[-2*(t-o)-4*e*o*(r-o*o),2*e*(r-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function to(){let t=[1.5,2.25,2.625],e=(o,r)=>t.map((n,s)=>n-o*(1-r**(s+1)));return{value:([o,r])=>e(o,r).reduce((n,s)=>n+s*s,0),gradient:([o,r])=>e(o,r).reduce(([n,s],l,c)=>[n-2*l*(1-r**(c+1)),s+2*l*o*(c+1)*r**c],[0,0]),minima:[[3,.5]],domain:jt(4.5)}}function eo(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,r]=[t*t+e-11,t+e*e-7];return[4*o*t+2*r,2*o+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:jt(5)}}function oo(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:jt(1.5)}}function Lo({x:t,y:e,b:o,minima:r,domain:n}){return{...lt({value:([l,c],i)=>l*i*i+o*i+c,addGradient(l,c,i,a){l[0]+=c*a*a,l[1]+=c}},t,e,_t),minima:r,domain:n}}var Ye={parabola:Lo,bowl:Tt,rosenbrock:Qe,beale:to,himmelblau:eo,saddle:oo};function ie(t,e={}){if(!Object.hasOwn(Ye,t))throw new RangeError(`no landscape is named ${t}`);return Ye[t](e)}var it={value:([t,e,o],r)=>t*r*r+e*r+o,addGradient(t,e,o,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var Bt={value(t,e){let o=(t.length-1)/3,r=0;for(let n=0;n<o;n++)r+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return r+t[3*o]},addGradient(t,e,o,r){let n=(o.length-1)/3;for(let s=0;s<n;s++){let l=o[s]*r+o[n+s];l>=0&&(t[s]+=e*o[2*n+s]*r,t[n+s]+=e*o[2*n+s],t[2*n+s]+=e*l)}t[3*n]+=e}};function de({curvature:t,lr:e,start:o,noise:r}){let n=[o];for(let s of r){let l=n.at(-1);n.push(l-e*(t*l+s))}return n}function ce({curvature:t,lr:e,variance:o,steps:r}){let n=[0];for(let s=0;s<r;s++)n.push((1-e*t)**2*n[s]+e**2*o);return n}function me({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function Vt(t,e,o){return Array.from({length:e},(r,n)=>{let s=n*(t.length-1)/e,l=Math.floor(s);return Math.max(o,t[l]+(s-l)*(t[l+1]-t[l]))})}function pe(t,e,o,r=t.length){let[n,s]=no(t,r);return e**2*n+o**2*s}function ge(t,e,o){let[r,n]=no(t,t.length);return e/o*Math.sqrt(r/n)}function no(t,e){let[o,r,n]=[0,0,0];for(let s=e-1;s>=0;s--){let l=o;o+=t[s],r+=t[s]**2,s<e-1&&(n+=t[s]/l*r/o)}return[1/(2*o),(r/o+n)/2]}function fe(t){return Float64Array.from({length:t},(e,o)=>{let r=o^o>>>16;return r=Math.imul(r,2246822507),r=Math.imul(r^r>>>13,3266489909),(((r^r>>>16)>>>0)/2**32-.5)*Math.sqrt(12)})}function he({rates:t,weights:e,runs:o,noise:r,spread:n}){let s=e.length,l=new Float64Array(o*s).fill(1);return t.map((c,i)=>Array.from({length:o},(a,d)=>{let p=0;for(let f=0;f<s;f++){let[g,m]=[d*s+f,e[f]],b=l[g];p+=m*Math.abs(b),l[g]=b-c*(m*Math.sign(b)+n*r[(i*o+d)*s+f])}return p}))}function bt(t,e,o){let r=1+e-t*o,n=r*r-4*e;return n<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(n))/2}var ue=(t,e)=>2*(1+t)/e,At=(t,e,o)=>2*(1+t)/(e+o),xe=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var Gt={float64:t=>t,float32:Math.fround},Po={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let r=Math.abs(t);return r<=e?o(o(r*r)/2):o(e*o(r-o(e/2)))}};function be({x:t,y:e,measure:o,delta:r},n){at(o,{delta:r});let[s,l]=[t.map(n),e.map(n)];return c=>{let[i,a,d]=c.map(n),p=0;for(let f=0;f<s.length;f++){let g=n(n(n(n(i*s[f])*s[f])+n(a*s[f]))+d);p=n(p+Po[o](n(g-l[f]),r,n))}return n(p/s.length)}}function we(t,e,o,r,n,s){let[l,c]=[s(e[o]),s(r)],i=p=>t(e.map((f,g)=>g===o?p:f)),a=i(s(l+c)),d=i(n?s(l-c):l);return s(s(a-d)/(n?s(2*c):c))}var Oo=[1.5,4,8,16,32,64,128];function Fo(t){let{words:e}=t,{sequences:o,limit:r,ends:n}=t.get("problem"),s=()=>t.get("sequence")==="drawn"?t.get("grads"):o[t.get("sequence")],l=s().map((x,q)=>q+1),c=$("strong"),i=$("span"),a=X(t,{label:e.name,shape:.42,tallest:260,interactive:!0}),d=a.inside("path",{class:"gd-adam-stems"}),p=a.inside("path",{class:"gd-adam-grads"}),f=X(t,{label:e.name,shape:.34,tallest:220}),g=f.inside("path",{class:"gd-adam-ones"}),m={size:a,mean:a,length:f},b=Object.entries(m).map(([x,q])=>q.inside("path",{class:`gd-curve gd-adam-${x}`})),M=Object.entries(m).map(([x,q])=>q.over("text",{class:`gd-adam-${x}`,"aria-hidden":"true"})),v=f.inside("path",{class:"gd-adam-cursor"}),y=It(t,a,{label:e.pencil,places:()=>l,heights:s,put:x=>t.set({sequence:"drawn",grads:x}),at:()=>t.get("step")-1,go:x=>t.set({step:x+1}),text:(x,q)=>O(e.point,{step:x,grad:P(q)}),rise:()=>.1}),h=x=>W(t,x,{label:e[x],options:()=>({min:-Math.log10(1-n[x][0]),max:-Math.log10(1-n[x][1]),step:.05}),toValue:q=>Math.min(n[x][1],Math.max(n[x][0],1-10**-q)),toPlace:q=>-Math.log10(1-q),text:q=>P(q,q>.99?4:q>.9?3:2)}),w=W(t,"eps",{label:e.eps,options:()=>({min:Math.log10(n.eps[0]),max:Math.log10(n.eps[1]),step:.1}),toValue:x=>Math.min(n.eps[1],Math.max(n.eps[0],10**x)),toPlace:Math.log10,text:x=>R(x,2)});t.root.append($("div",{class:"gd-title"},c,i),a.element,f.element,$("div",{class:"gd-controls"},rt(Q(t,"sequence",{label:e.sequence,choices:e.sequences}),mt(t,"correct",{label:e.correct})),h("beta1"),h("beta2"),w)),t.onDraw(()=>{let[x,q,C,D,u]=["beta1","beta2","eps","correct","step"].map(I=>t.get(I)),k=le({grads:s(),beta1:x,beta2:q,eps:C,correct:D}),S=k.map(I=>I.step),N=Math.max(...S.map(Math.abs)),_=Oo.find(I=>I>N)??N,V={domain:[0,l.length],label:e.step};a.frame({x:{...V,label:""},y:{domain:[-r,r],label:e.grad}}),f.frame({x:V,y:{domain:[-_,_],label:e.length}}),A(d,{d:s().map((I,F)=>`M${a.x(l[F])},${a.y(0)}V${a.y(I)}`).join("")}),A(p,{d:s().map((I,F)=>`M${a.x(l[F])},${a.y(I)}h0`).join("")}),[k.map(({size:I})=>I),k.map(({mean:I})=>I),S].forEach((I,F)=>{let Z=Object.values(m)[F];A(b[F],{d:Z.line(I.map((nt,K)=>[l[K],nt]))});let U=I.at(-1);A(M[F],{x:Z.x(l.length),y:Z.y(U)+(F===1?16:-8),"text-anchor":"end"}),M[F].textContent=F<2?e[Object.keys(m)[F]]:""}),A(g,{d:[1,-1].map(I=>f.line([[0,I],[l.length,I]])).join("")}),A(v,{d:f.line([[u,-_],[u,_]])}),y();let{mean:E,size:z,step:j}=k[u-1],B={step:u,mean:P(E),size:P(z+C),ratio:P(j),late:P(S.slice(-100).reduce((I,F)=>I+Math.abs(F),0)/100)};c.textContent=O(e.title,B),i.textContent=O(e.late,B),a.describe(O(e.averages,{steps:l.length,sequence:e.sequences[t.get("sequence")],...B})),f.describe(O(e.steps,B)),t.say(`${c.textContent}; ${i.textContent}`)})}var $e={};ct($e,{render:()=>Yo});var pt=["flat","steep"],ye=[1e-6,10],Ht=1.3;function ro(t){let e=X(t,{label:t.words.errors,shape:.7,tallest:230}),o=pt.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),r=pt.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let s=n[0].length-1;e.frame({x:{domain:[0,s],label:t.words.step},y:{domain:ye,log:!0}}),n.forEach((l,c)=>{A(o[c],{d:e.line(l.map((d,p)=>[p,d]))});let i=l.findLastIndex(d=>d>=40*ye[0]&&d<=ye[1]),a=pt[c]==="steep"&&i<.8*s;A(r[c],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+(pt[c]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),r[c].textContent=t.words[pt[c]]})}}}function so(t){let{words:e}=t,o=X(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),s=pt.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[l,c]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),i=st(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function a({line:d,text:p},f,g,m){let[b,M,v]=[o.x(f),o.y(Ht),o.y(0)];A(d,{x1:b,x2:b,y1:M,y2:v}),A(p,{x:b+(m==="start"?4:-4),y:v-8,"text-anchor":m}),p.textContent=g}return{element:o.element,draw({lr:d,beta:p,mu:f,L:g,widest:m}){o.frame({x:{domain:[0,m],label:e.lr},y:{domain:[0,Ht]}});let b=gt(1e-4,m,161),M=[f,g].map(w=>b.map(x=>bt(x,p,w)));s.forEach((w,x)=>A(w,{d:o.line(b.map((q,C)=>[q,M[x][C]]))})),A(n,{d:o.line(b.map((w,x)=>[w,Math.max(M[0][x],M[1][x])]))});let v={factor:Math.max(bt(d,p,f),bt(d,p,g)),best:At(p,g,f),limit:ue(p,g)},y={lr:P(d,2),factor:R(v.factor,3)};i.place([d,Math.min(v.factor,Ht)],O(e.step_is,y));let h=Math.max(0,o.x(m)-o.x(v.limit));return A(r,{x:o.x(v.limit),y:o.y(Ht),width:h,height:o.height}),a(l,v.best,e.best,"end"),a(c,v.limit,e.limit,"start"),v}}}var Do=Array.prototype,Ro=Do.slice;function _o(t,e){return t-e}function jo(t){for(var e=0,o=t.length,r=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var ao=t=>()=>t;function To(t,e){for(var o=-1,r=e.length,n;++o<r;)if(n=Bo(t,e[o]))return n;return 0}function Bo(t,e){for(var o=e[0],r=e[1],n=-1,s=0,l=t.length,c=l-1;s<l;c=s++){var i=t[s],a=i[0],d=i[1],p=t[c],f=p[0],g=p[1];if(Vo(i,p,e))return 0;d>r!=g>r&&o<(f-a)*(r-d)/(g-d)+a&&(n=-n)}return n}function Vo(t,e,o){var r;return Go(t,e,o)&&Ho(t[r=+(t[0]===e[0])],o[r],e[r])}function Go(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Ho(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function Wo(){}var ht=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function io(){var t=1,e=1,o=Ft,r=i;function n(a){var d=o(a);if(Array.isArray(d))d=d.slice().sort(_o);else{let p=Lt(a,Xo);for(d=Et(...Ot(p[0],p[1],d),d);d[d.length-1]>=p[1];)d.pop();for(;d[1]<p[0];)d.shift()}return d.map(p=>s(a,p))}function s(a,d){let p=d==null?NaN:+d;if(isNaN(p))throw new Error(`invalid value: ${d}`);var f=[],g=[];return l(a,p,function(m){r(m,a,p),jo(m)>0?f.push([m]):g.push(m)}),g.forEach(function(m){for(var b=0,M=f.length,v;b<M;++b)if(To((v=f[b])[0],m)!==-1){v.push(m);return}}),{type:"MultiPolygon",value:d,coordinates:f}}function l(a,d,p){var f=new Array,g=new Array,m,b,M,v,y,h;for(m=b=-1,v=wt(a[0],d),ht[v<<1].forEach(w);++m<t-1;)M=v,v=wt(a[m+1],d),ht[M|v<<1].forEach(w);for(ht[v<<0].forEach(w);++b<e-1;){for(m=-1,v=wt(a[b*t+t],d),y=wt(a[b*t],d),ht[v<<1|y<<2].forEach(w);++m<t-1;)M=v,v=wt(a[b*t+t+m+1],d),h=y,y=wt(a[b*t+m+1],d),ht[M|v<<1|y<<2|h<<3].forEach(w);ht[v|y<<3].forEach(w)}for(m=-1,y=a[b*t]>=d,ht[y<<2].forEach(w);++m<t-1;)h=y,y=wt(a[b*t+m+1],d),ht[y<<2|h<<3].forEach(w);ht[y<<3].forEach(w);function w(x){var q=[x[0][0]+m,x[0][1]+b],C=[x[1][0]+m,x[1][1]+b],D=c(q),u=c(C),k,S;(k=g[D])?(S=f[u])?(delete g[k.end],delete f[S.start],k===S?(k.ring.push(C),p(k.ring)):f[k.start]=g[S.end]={start:k.start,end:S.end,ring:k.ring.concat(S.ring)}):(delete g[k.end],k.ring.push(C),g[k.end=u]=k):(k=f[u])?(S=g[D])?(delete f[k.start],delete g[S.end],k===S?(k.ring.push(C),p(k.ring)):f[S.start]=g[k.end]={start:S.start,end:k.end,ring:S.ring.concat(k.ring)}):(delete f[k.start],k.ring.unshift(q),f[k.start=D]=k):f[D]=g[u]={start:D,end:u,ring:[q,C]}}}function c(a){return a[0]*2+a[1]*(t+1)*4}function i(a,d,p){a.forEach(function(f){var g=f[0],m=f[1],b=g|0,M=m|0,v=ke(d[M*t+b]);g>0&&g<t&&b===g&&(f[0]=lo(g,ke(d[M*t+b-1]),v,p)),m>0&&m<e&&M===m&&(f[1]=lo(m,ke(d[(M-1)*t+b]),v,p))})}return n.contour=s,n.size=function(a){if(!arguments.length)return[t,e];var d=Math.floor(a[0]),p=Math.floor(a[1]);if(!(d>=0&&p>=0))throw new Error("invalid size");return t=d,e=p,n},n.thresholds=function(a){return arguments.length?(o=typeof a=="function"?a:Array.isArray(a)?ao(Ro.call(a)):ao(a),n):o},n.smooth=function(a){return arguments.length?(r=a?i:Wo,n):r===i},n}function Xo(t){return isFinite(t)?t:NaN}function wt(t,e){return t==null?!1:+t>=e}function ke(t){return t==null||isNaN(t=+t)?-1/0:t}function lo(t,e,o,r){let n=r-e,s=o-e,l=isFinite(n)||isFinite(s)?n/s:Math.sign(n)/Math.sign(s);return isNaN(l)?t:t+l-.5}var vt=60,Wt=14;function co(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(r,n)=>{let{domains:s,width:l,height:c}=t,i=JSON.stringify([n,s,l,c]);if(i===o)return;o=i;let a=([x,q],C)=>x+(q-x)*C/(vt-1),d=Array.from({length:vt*vt},(x,q)=>r.value([a(s.x,q%vt),a(s.y,Math.floor(q/vt))])),p=io().size([vt,vt]).thresholds(Ko(d))(d),f=x=>t.x(a(s.x,x-.5)).toFixed(1),g=x=>t.y(a(s.y,x-.5)).toFixed(1),m=x=>`M${x.map(([q,C])=>`${f(q)},${g(C)}`).join("L")}Z`,[b,...M]=Y(e,"path",Wt+1),[v,y,h,w]=[...s.x.map(t.x),...s.y.map(t.y)];A(b,{d:`M${v},${w}H${y}V${h}H${v}Z`,style:"--gd-height: 0"}),M.forEach((x,q)=>{let C=p[q].coordinates.flat().map(m).join("");A(x,{d:C,style:`--gd-height: ${(q+1)/Wt}`})})}}function Ko(t){let e=t.filter(Number.isFinite).sort((o,r)=>o-r);return Array.from({length:Wt},(o,r)=>se(e,((r+.7)/Wt)**2))}function Kt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{Y(e,"path",o.length,{d:Uo}).forEach((r,n)=>{A(r,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Uo=`M${Array.from({length:10},(t,e)=>{let[o,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(o)).toFixed(2)},${(-r*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function Ut(t,e,o){let r=n=>{let s=e.svg.getBoundingClientRect(),l=[n.clientX-s.left,n.clientY-s.top];if(n.target.closest(".gd-handle")||!Xt(e,l))return;let c=(i,[a,d])=>Math.min(d,Math.max(a,i));o([c(e.x.invert(l[0]),e.domains.x),c(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Zt(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,n,s,l,c]=["halo","line","dots","cross","head"].map(i=>o.appendChild(J(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(A(o,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([v,y])=>[t.x(v),t.y(y)]),d=a.findIndex(([v,y])=>!(Math.abs(v)<5e3&&Math.abs(y)<5e3)),p=d<0?a:a.slice(0,d),f=d<0?null:Zo(p.at(-1),a[d]),g=`M${[...p,...f?[f]:[]].map(Me).join("L")}`;A(r,{d:g}),A(n,{d:g}),A(s,{d:p.map(v=>`M${Me(v)}h0`).join("")});let m=a.at(-1),b=d>=0||!Xt(t,m),M=b?Jo(t,f?[...p,f]:p):null;return A(l,{d:M?`M${Me(M)}m-6,-6l12,12m0,-12l-12,12`:""}),A(c,b?{cx:-99,cy:-99}:{cx:m[0],cy:m[1]}),b}}var Me=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Xt({domains:t,x:e,y:o},[r,n]){let[s,l,c,i]=[...t.x.map(e),...t.y.map(o)];return r>=s-1&&r<=l+1&&n>=i-1&&n<=c+1}function Zo([t,e],[o,r]){let n=Math.max(Math.abs(o-t),Math.abs(r-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(r-e)/n]:null}function Jo(t,e){let o=e.findLastIndex(s=>Xt(t,s));if(o<0||o===e.length-1)return null;let[r,n]=[e[o],e[o+1]];for(let s=0;s<24;s++){let l=[(r[0]+n[0])/2,(r[1]+n[1])/2];Xt(t,l)?r=l:n=l}return r}var mo=[-1.6,1.6],Jt=12,Nt=1;function Yo(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,r=()=>Nt/t.get("kappa"),n=u=>t.get("lr_ends")[u?"momentum":"plain"],s=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=s.inside("g",{class:"gd-map","aria-hidden":"true"}),c=pt.map(u=>s.inside("line",{class:`gd-bowl-axis gd-bowl-${u}`})),i=pt.map(u=>s.inside("text",{class:`gd-bowl-${u}`,"aria-hidden":"true"})),a=Zt(s,"bowl"),d=Kt(s),p=u=>t.set({start:u});Ut(t,s,p);let f=st(t,s,{label:e.start,onMove:p,steps:()=>[.05,.05]}),g=ro(t),m=so(t),b=W(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:u=>10**u,toPlace:Math.log10,text:u=>R(u,3)}),M=W(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:u=>P(u,2)}),v=W(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:u=>P(u,2)}),y=mt(t,"momentum",{label:e.momentum,onPick:u=>({momentum:u,lr:Math.min(t.get("lr"),n(u))})}),h=ot(t,{label:e.best_lr,onPress:()=>t.set({lr:At(o(),Nt,r())})}),w=ot(t,{label:e.best_both,onPress(){let u=xe(t.get("kappa"));t.set({beta:u,lr:At(u,Nt,r())})}}),x=$("strong"),q=$("div",{class:"gd-over-plot"}),C=u=>$("div",{class:"gd-over-plot"},u),D=[b,M,v,rt(y,h,w)];t.root.append($("div",{class:"gd-title"},x),$("div",{class:"gd-two"},$("div",{},s.element,$("div",{class:"gd-controls"},...D)),$("div",{},C(e.errors),g.element,C(e.rates),m.element,q))),t.onDraw(()=>{let[u,k,S,N,_]=["kappa","lr","angle","start","steps"].map(B=>t.get(B)),V=Tt({kappa:u,L:Nt,angle:S}),G=ut(V,N,ft({lr:k,beta:o()}),_),E=[[Math.cos(S),Math.sin(S)],[-Math.sin(S),Math.cos(S)]];v.hidden=w.hidden=!t.get("momentum"),s.frame({x:{domain:mo},y:{domain:mo}}),Qo(s,l,u,S),E.forEach(([B,I],F)=>{A(c[F],{x1:s.x(-3*B),y1:s.y(-3*I),x2:s.x(3*B),y2:s.y(3*I)}),A(i[F],{x:s.x(1.05*B)+5,y:s.y(1.05*I)-6}),i[F].textContent=e[pt[F]]}),d(V.minima),a(G.points),f.place(N,O(e.place,{x:P(N[0]),y:P(N[1])})),g.draw(E.map(([B,I])=>G.points.map(([F,Z])=>Math.abs(F*B+Z*I))));let z=m.draw({lr:k,beta:o(),mu:r(),L:Nt,widest:n(t.get("momentum"))}),j={percent:R(100*z.factor,3),factor:R(z.factor,3),steps:R(Math.max(1,Math.LN10/-Math.log(z.factor)),2),limit:P(z.limit,2),best:P(z.best,2),least:R(100*bt(z.best,o(),r()),3)};x.textContent=O(z.factor<1?e.shrinks:e.grows,j),x.classList.toggle("gd-bad",z.factor>=1),q.textContent=O(t.get("momentum")?e.formulas_beta:e.formulas,j),s.describe(O(e.picture,{kappa:R(u,3),lr:P(k,2),steps:_})),t.say(x.textContent)})}function Qo(t,e,o,r){let[n,s]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=r*180/Math.PI;A(e,{transform:`matrix(${n} 0 0 ${s} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),Y(e,"ellipse",Jt).forEach((c,i)=>{let a=2.4*(Jt-i)/Jt,d=`--gd-height: ${1-i/(Jt-1)}`;A(c,{rx:a*Math.sqrt(o),ry:a,style:d})})}var Ee={};ct(Ee,{render:()=>tn});function tn(t){let{words:e}=t,{curvature:o,spread:r,minimum:n,start:s,draws:l,domain:c,rates:i,batches:a}=t.get("problem"),d=l[0].length,p=$("strong"),f=X(t,{label:e.name,shape:.55,tallest:340}),g=f.inside("path",{class:"gd-cloud-band"}),m=f.inside("path",{class:"gd-cloud-minimum"}),b=l.map((y,h)=>f.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${h}`})),M=W(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:y=>Math.min(i[1],Math.max(i[0],10**y)),toPlace:Math.log10,text:y=>R(y,2)}),v=W(t,"batch",{label:e.batch,options:()=>({min:a[0],max:a[1],step:1})});t.root.append($("div",{class:"gd-title"},p),f.element,$("div",{class:"gd-controls"},M,v)),t.onDraw(()=>{let[y,h]=[t.get("lr"),t.get("batch")],w=r**2/h;f.frame({x:{domain:[0,d],label:e.step},y:{domain:c,label:e.level}}),l.forEach((u,k)=>{let S=u.map(_=>_*Math.sqrt(w)),N=de({curvature:o,lr:y,start:s-n,noise:S});A(b[k],{d:f.line(N.map((_,V)=>[V,n+_]))})});let x=u=>n+(1-y*o)**u*(s-n),q=ce({curvature:o,lr:y,variance:w,steps:d}).map(u=>2*Math.sqrt(u)),C=u=>q.map((k,S)=>[S,x(S)+u*k]);A(g,{d:`${f.line([...C(1),...C(-1).reverse()])}Z`}),A(m,{d:f.line([[0,n],[d,n]])});let D=P(Math.sqrt(me({curvature:o,lr:y,variance:w})),1);p.textContent=O(e.title,{width:D}),f.describe(O(e.chart,{lr:R(y,2),batch:h,width:D})),t.say(p.textContent)})}var Ae={};ct(Ae,{render:()=>en});var po=5;function en(t){let{words:e}=t,{steps:o,runs:r,weights:n,spread:s,distance:l,slope:c,least:i,plans:a,range:d}=t.get("problem"),p=()=>t.get("plan")==="drawn"?t.get("knots"):a[t.get("plan")],f=E=>t.set({knots:E.map(z=>Math.min(1,Math.max(0,z))),plan:"drawn"}),g=E=>f(p().map(z=>z*E)),m=()=>Math.max(...p()),b=E=>E*o/(p().length-1),M=fe(o*r*n.length),v=E=>{let z=Vt(E,o,i),j=he({rates:z,weights:n,runs:r,noise:M,spread:s});return{rates:z,bounds:z.map((B,I)=>pe(z,l,c,I+1)),means:j.map(B=>B.reduce((I,F)=>I+F,0)/r),lows:j.map(B=>Math.min(...B)),highs:j.map(B=>Math.max(...B))}},y=v(a.line),h=$("strong"),w=$("span"),x=X(t,{label:e.name,shape:.8,tallest:300,interactive:!0}),q=x.inside("path",{class:"gd-curve"}),C=X(t,{label:e.name,shape:.8,tallest:300}),D=C.inside("path",{class:"gd-schedule-band"}),u=Object.fromEntries(["promised-line","run-line","promised","run"].map(E=>[E,C.inside("path",{class:`gd-curve gd-schedule-${E}`})])),k=["promised","run"].map(E=>C.over("text",{class:`gd-schedule-${E}`,"aria-hidden":"true"})),S=0;ee(t,x,{places:()=>p().map((E,z)=>b(z)),heights:p,put:f,at:()=>S,go:E=>S=E});let N=a.line.flatMap((E,z)=>z%po?[]:[z]).map(E=>({i:E,...st(t,x,{label:O(e.knot,{step:b(E)}),axis:"y",onMove:([,z])=>{let j=z-p()[E];f(p().map((B,I)=>B+j*Math.max(0,1-Math.abs(E-I)/po)))},steps:()=>[0,.01]})})),_=Q(t,"plan",{label:e.plan,choices:e.plans}),V=ot(t,{label:e.scale,onPress:()=>g(Math.min(1/m(),ge(Vt(p(),o,i),l,c)))}),G=W(t,"knots",{label:e.top,options:()=>({min:.01,max:1,step:.01}),toPlace:m,text:()=>P(m()),onPick:E=>m()>0?g(E/m()):f(p().map(()=>E))});t.root.append($("div",{class:"gd-title"},h,w),$("div",{class:"gd-steps-pair"},x.element,C.element),$("div",{class:"gd-controls"},rt(_,V),G)),t.onDraw(()=>{let{rates:E,bounds:z,means:j,lows:B,highs:I}=v(p()),F=K=>K.map((T,tt)=>[tt,T]);x.frame({x:{domain:[0,o],label:e.step},y:{domain:[0,1],label:e.rate}}),A(q,{d:x.line(p().map((K,T)=>[b(T),K]))});for(let{i:K,place:T}of N)T([b(K),p()[K]],R(p()[K],2));C.frame({x:{domain:[0,o],label:e.step},y:{domain:d,log:!0,label:e.loss}}),A(D,{d:`${C.line([...F(I),...F(B).reverse()])}Z`});let Z={"promised-line":y.bounds,"run-line":y.means,promised:z,run:j};for(let[K,T]of Object.entries(Z))A(u[K],{d:C.line(F(T))});let U=Math.round(o*.45);[Math.max(z[U],y.bounds[U]),Math.max(I[U],y.means[U])].forEach((K,T)=>{let tt=Math.max(C.y(d[1])+12,C.y(K)-7);A(k[T],{x:C.x(U),y:tt}),k[T].textContent=[e.promised,e.run][T]});let nt=({means:K,bounds:T})=>({loss:P(K.at(-1)),bound:P(T.at(-1))});h.textContent=O(e.title,nt({means:j,bounds:z})),w.textContent=O(e.line,nt(y)),x.describe(O(e.chart,{steps:o,plan:e.plans[t.get("plan")],top:R(Math.max(...E),2),last:R(E.at(-1),2)})),C.describe(O(e.fall,{runs:r,...nt({means:j,bounds:z})})),t.say(`${h.textContent}; ${w.textContent}`)})}var qe={};ct(qe,{render:()=>on,scatteredHinges:()=>ho});var qt=[-2,2],go=2e4,fo={m:6,b:8,w:4,c:6};function ho(t,e=0){let[o,r]=qt,n=i=>Array.from({length:t},(a,d)=>i(d)),s=n(i=>o+(r-o)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=n(i=>(i+e)%2?-1:1),c=n(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...s.map((i,a)=>-l[a]*i),...c,0]}function on(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):r().y,l=nn(t,()=>lt(Bt,r().x,n(),at(r().measure))),c=$("strong"),i=$("span"),a=X(t,{label:e.name,interactive:!0}),d=a.inside("g",{class:"gd-hinges-each"}),p=a.inside("g"),f=a.inside("path",{class:"gd-curve"}),g=a.inside("g",{class:"gd-hinges-kinks"}),m=It(t,a,{label:e.pencil,places:()=>r().x,heights:n,put:N=>t.set({data:"drawn",heights:N}),text:(N,_)=>O(e.point,{x:P(N,1),y:P(_,2)}),allowed:()=>t.get("data")!=="seed"}),b=X(t,{label:e.history,shape:.22,tallest:120}),M=b.inside("path",{class:"gd-curve gd-hinges-loss"}),v=0,y=(N,_=t.get("data"))=>l.begin({n:N,data:_,knobs:ho(N,v)}),h=W(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:N=>String(N),onPick:N=>y(N)}),w=W(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:N=>R(N,2),toValue:N=>10**N,toPlace:N=>Math.log10(N)}),x=ot(t,{label:e.train,onPress:()=>l.toggle()}),q=ot(t,{label:e.step,onPress:()=>l.once()}),C=ot(t,{label:e.again,onPress:()=>l.again()}),D=ot(t,{label:e.scatter,onPress:()=>{v+=1,y(t.get("n"))}}),u=Q(t,"data",{label:e.data,choices:e.sets,onPick:N=>(l.rest(),{data:N})}),k=$("div",{class:"gd-hinges-knobs"});t.root.append($("div",{class:"gd-title"},c,i),a.element,$("div",{class:"gd-controls"},rt(x,q,C,D,u),h,w,k),b.element);let S=rn(t,k,l);t.onDraw(()=>{let{x:N,range:_,measure:V}=r(),G=l.point(),E=(G.length-1)/3,z=n();a.frame({x:{domain:qt,label:e.x},y:{domain:_,label:e.y}});let j=H=>[H,Bt.value(G,H)],B=Array.from({length:E},(H,L)=>-G[E+L]/G[L]).filter(H=>H>qt[0]&&H<qt[1]);f.setAttribute("d",a.line([...qt,...B].sort((H,L)=>H-L).map(j))),Y(g,"circle",B.length,{r:4}).forEach((H,L)=>{let[et,dt]=j(B[L]);A(H,{cx:a.x(et),cy:a.y(dt)})}),Y(d,"path",E).forEach((H,L)=>{let[et,dt,zt]=[G[L],G[E+L],G[2*E+L]],kt=-dt/et,Mt=qt.filter(xt=>et*xt+dt>0),$t=Mt.length===1?[...Mt,kt]:Mt;H.setAttribute("d",a.line($t.map(xt=>[xt,zt*Math.max(et*xt+dt,0)])))}),Y(p,"circle",N.length,{r:N.length>30?3:4.5,class:"gd-point"}).forEach((H,L)=>A(H,{cx:a.x(N[L]),cy:a.y(z[L])})),m(),S.draw(E);let I=l.losses(),F=I.length-1,Z=I.reduce((H,L)=>Number.isFinite(L)?Math.max(H,L):H,1e-12),U=I.reduce((H,L)=>L>0?Math.min(H,L):H,Z);b.frame({x:{domain:[0,Math.max(50,F)],label:e.history},y:{domain:[U/1.5,Z*1.5],log:!0}});let nt=Math.max(1,Math.ceil(I.length/300)),K=I.map((H,L)=>[L,H]).filter(([H])=>H%nt===0||H===F);M.setAttribute("d",b.line(K)),b.describe(`${e.history}: ${P(I[0],3)} → ${P(I.at(-1),3)}`),x.textContent=l.playing()?e.pause:e.train;let T=e.measures[V],tt=I.at(-1);c.textContent=`${T} ${R(tt,3)}`,i.textContent=O(l.diverged()?e.diverged:e.steps,{steps:String(F)}),i.classList.toggle("gd-bad",l.diverged()),a.describe(O(e.picture,{n:String(E),measure:T,loss:R(tt,3)})),t.say(`${c.textContent}, ${i.textContent}`)})}function nn(t,e){let o=[...t.get("knobs")],r=o,[n,s,l]=[void 0,[e().value(o)],!1],c=window.matchMedia("(prefers-reduced-motion: reduce)"),i=M=>{let[v,y]=[ft({lr:t.get("lr"),beta:.9}),e()];for(let h=0;h<M&&!a()&&s.length<=go;h++)[o,n]=v.step(o,y.gradient(o),n??v.init(o)),s.push(y.value(o));t.redraw()},a=()=>!(s.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},p=()=>{l&&d(),l=!1,t.redraw()},f=()=>{if(!l||t.signal.aborted)return;let M=performance.now()+5;for(let v=0;v<4&&performance.now()<M;v++)i(1);a()||s.length>go?p():requestAnimationFrame(f)},g=()=>[n,s]=[void 0,[e().value(o)]],m=()=>{o=[...t.get("knobs")],r=o,g()};for(let M of["data","heights"])t.model.on(`change:${M}`,g),t.signal.addEventListener("abort",()=>t.model.off(`change:${M}`,g));let b=()=>{let M=t.get("knobs");(M.length!==o.length||M.some((v,y)=>v!==o[y]))&&m()};return t.model.on("change:knobs",b),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",b)),{point:()=>o,losses:()=>s,playing:()=>l,diverged:a,rest:p,begin(M){l=!1,t.set(M),m(),t.redraw()},once(){p(),a()&&this.again(),i(1),d()},again(){l=!1,this.begin({knobs:[...r]})},toggle(){if(l)return p();if(a()&&this.again(),c.matches)return i(200),d();l=!0,requestAnimationFrame(f),t.redraw()}}}function rn(t,e,o){let r=-1,n=[],s=l=>{n=[...["m","b","w"].flatMap(i=>Array.from({length:l},(a,d)=>[i,d+1])),["c",0]].map(([i,a],d)=>{let p=O(t.words.knob[i],{i:String(a)}),f=$("input",{type:"range","aria-label":p,step:.05});A(f,{min:-fo[i],max:fo[i]});let g=$("output"),m=()=>{let M=[...o.point()];M[d]=f.valueAsNumber,o.begin({knobs:M})};f.addEventListener("input",m,{signal:t.signal});let b=$("div",{class:"gd-slider"},$("span",{"aria-hidden":"true"},p),f,g);return{at:d,input:f,value:g,element:b}}),e.replaceChildren(...n.map(i=>i.element))};return{draw(l){l!==r&&(r=l,n=[],e.replaceChildren(),l<=2&&s(l));for(let{at:c,input:i,value:a}of n){let d=o.point()[c];i.value=d,a.textContent=P(d,2),i.setAttribute("aria-valuetext",P(d,2))}}}}var Ce={};ct(Ce,{render:()=>sn});function sn(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")],n=()=>["a","b","c"].map(y=>t.get(y)),s=()=>lt(it,r().x,r().y,at(t.get("measure"),{delta:r().delta})),l=$("strong"),c=$("span"),i=X(t,{label:e.name}),a=i.inside("g"),d=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),f=i.inside("g"),g=["a","b","c"].map(y=>W(t,y,{label:y,options:()=>r().ranges[y],text:h=>P(h,r().decimals[y])})),m=Q(t,"measure",{label:e.measure,choices:e.measures}),b=Q(t,"data",{label:e.data,choices:e.sets,onPick:y=>({data:y,...o[y].start})}),M=mt(t,"show_best",{label:e.show_best});t.root.append($("div",{class:"gd-title"},l,c),i.element,$("div",{class:"gd-controls"},...g,rt(b,m,M)));let v={};t.onDraw(()=>{let{x:y,y:h,domain:w,range:x,labels:q,lowest:C}=r();b.hidden=m.hidden=!t.get("menus");let D=t.get("measure"),u=s().value(n()),k=`${t.get("data")} ${D}`;v[k]=Math.min(u,v[k]??1/0),i.frame({x:{domain:w,label:q.x},y:{domain:x,label:q.y}});let S=gt(...w,121);p.setAttribute("d",i.line(S.map(z=>[z,it.value(n(),z)]))),d.setAttribute("d",t.get("show_best")?i.line(S.map(z=>[z,it.value(C[D].point,z)])):""),Y(f,"circle",y.length,{r:4.5,class:"gd-point"}).forEach((z,j)=>{z.setAttribute("cx",i.x(y[j])),z.setAttribute("cy",i.y(h[j]))}),Y(a,"line",y.length,{class:"gd-residual"}).forEach((z,j)=>{z.setAttribute("x1",i.x(y[j])),z.setAttribute("x2",i.x(y[j])),z.setAttribute("y1",i.y(h[j])),z.setAttribute("y2",i.y(it.value(n(),y[j])))});let N=e.measures[D],_=C[D].loss;l.textContent=`${N} ${P(u)}`,c.textContent=O(v[k]<_*1.005?e.found:e.record,{best:P(v[k]),lowest:P(_)});let[V,G,E]=["a","b","c"].map(z=>P(t.get(z),r().decimals[z]));i.describe(O(e.picture,{a:V,b:G,c:E,measure:N,loss:P(u)})),t.say(`${l.textContent}. ${c.textContent}`)})}var Se={};ct(Se,{render:()=>an});function an(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((r,n)=>ln(t,e,r,n)))}function ln(t,e,{ask:o,choices:r},n){let s=St(),l=$("p",{class:"gd-quiz-answer",role:"status"}),c=r.map((a,d)=>{let p=$("input",{type:"radio",name:s});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((f,g)=>g===n?d:f)}),{signal:t.signal}),{input:p,element:$("label",{class:"gd-quiz-choice"},p,$("span",{},...ze(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===i)return;i=a,c.forEach(({input:p,element:f},g)=>{p.checked=g===a,f.classList.toggle("gd-quiz-right",g===a&&r[g].right),f.classList.toggle("gd-quiz-wrong",g===a&&!r[g].right)});let d=r[a];l.replaceChildren(...d?[$("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...ze(d.why)]:[])}),$("fieldset",{class:"gd-quiz-question"},$("legend",{},...ze(o)),...c.map(({element:a})=>a),l)}function ze(t){return t.split("`").map((e,o)=>o%2?$("code",{},e):e)}var Ne={};ct(Ne,{render:()=>cn});var dn=["Momentum","Nesterov","Adam"],Ct=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function uo(t,e,o){let{words:r}=t,n=()=>o().lr[Ct(t.get(e))],s=Q(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:a=>({[e]:a,...Ct(a)===Ct(t.get(e))?{}:{[`${e}_lr`]:o().lr[Ct(a)].start}})}),l=W(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>R(a,3)}),c=W(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=$("div",{class:"gd-race-fate"});return{element:$("div",{class:`gd-race-panel gd-race-${e}`},s,l,c,i),show(a){l.hidden=!a,c.hidden=!a||!dn.includes(t.get(e)),i.hidden=!a},say({heights:a,step:d,left:p,divergedAt:f}){let g=f!==null&&f<=d,m=a.findIndex(y=>y<=a[0]/1e3),b=m>=0&&m<=d,M=g?r.diverged:p?r.left:b?r.arrived:r.fares,v={height:R(a[d],2),step:g?f:d,arrival:m};return i.textContent=O(M,v),i.classList.toggle("gd-bad",g||p),`${r.methods[t.get(e)]}: ${i.textContent}`}}}function xo(t,{from:e,to:o,perSecond:r}){let n=null,s=null,l=()=>{n=null,s=null,t.redraw()},c=i=>{if(n===null||t.signal.aborted)return;n||=i;let a=e+Math.floor((i-n)/1e3*r());if(a>=o()){l();return}s=a,t.drawNow(),requestAnimationFrame(c)};return{at:()=>s,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(c)}}}function bo(t,e,{last:o,pace:r}){let n=0,s=()=>{clearInterval(n),n=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&s()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:s,toggle(){n?s():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(l,r),t.redraw())}}}var yt=["first","second"];function cn(t){let{words:e}=t,o=t.get("scenes"),r=()=>o[t.get("landscape")],n=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),s=co(n),l=yt.map(h=>Zt(n,h)),c=Kt(n),i=h=>t.set({start:h});Ut(t,n,i);let a=st(t,n,{label:e.start,onMove:i,steps:()=>[n.domains.x,n.domains.y].map(([h,w])=>(w-h)/100)}),d=X(t,{label:e.losses,shape:.7,tallest:260}),p=yt.map(h=>d.inside("path",{class:`gd-curve gd-race-${h}`})),f=yt.map(h=>d.over("circle",{class:`gd-race-end gd-race-${h}`,r:4})),g=Q(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:h=>({landscape:h,...gn(o[h],t)})}),m=W(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:h=>10**h,toPlace:Math.log10,text:h=>R(h,3)}),b=W(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),M=xo(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),v=ot(t,{label:e.race,onPress:M.toggle}),y=yt.map(h=>uo(t,h,r));t.root.append($("div",{class:"gd-two"},$("div",{},n.element,$("div",{class:"gd-controls"},b,m,$("div",{class:"gd-race-map"},v,g))),$("div",{},...y.map(({element:h})=>h),$("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let h=t.get("landscape"),w=h==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,x=ie(h,w),q=x.value(x.minima[0]),C=M.at()??t.get("steps");m.hidden=h!=="bowl",v.textContent=M.at()===null?e.race:e.stop;let[D,u]=r().axes;n.frame({x:{domain:x.domain[0],label:D},y:{domain:x.domain[1],label:u}}),s(x,[h,w]),c(x.minima);let k=t.get("start");a.place(k,O(e.place,{x:R(k[0]),y:R(k[1]),loss:R(x.value(k))}));let S=yt.map(G=>mn(t,G,x)),N=pn(S,q);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:N,log:!0}});let _=yt.map((G,E)=>{if(y[E].show(S[E]!==null),S[E]===null)return l[E]([]),A(p[E],{d:""}),A(f[E],{cx:-99}),"";let{points:z,losses:j,divergedAt:B}=S[E],I=l[E](z.slice(0,C+1)),F=j.map(U=>Math.max(U-q,N[0]/10));A(p[E],{d:d.line(F.slice(0,C+1).map((U,nt)=>[nt,U]))});let Z=F[C]>=N[0]&&F[C]<=N[1];return A(f[E],Z?{cx:d.x(C),cy:d.y(F[C])}:{cx:-99,cy:-99}),y[E].say({heights:j.map(U=>U-q),step:C,left:I,divergedAt:B})}),V=O(e.picture,{landscape:e.landscapes[h],steps:C});n.describe(`${V} ${_.join(" ")}`),M.at()===null&&t.say(_.join(" "))})}function mn(t,e,o){let r=t.get(e);if(r==="nobody")return null;let[n,s]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return ut(o,t.get("start"),ae(r,{lr:n,beta:s,beta1:s}),t.get("longest"))}function pn(t,e){let o=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),r=o.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(r)+.3),s=o.reduce((l,c)=>c>0?Math.min(l,c):l,r);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(s)))),10**n]}function gn({start:t,lr:e},o){let r=yt.map(n=>[`${n}_lr`,e[Ct(o.get(n))].start]);return{start:t,...Object.fromEntries(r)}}var Le={};ct(Le,{render:()=>fn});var Ie=gt(-17,.5,141).map(t=>10**t),wo=[1e-16,100];function fn(t){let{words:e}=t,{x:o,y:r,held:n,domains:s,delta:l}=t.get("problem"),c=["a","b","c"],i=()=>c.indexOf(t.get("knob")),a=u=>n.map((k,S)=>S===i()?u:k),d=()=>lt(it,o,r,at(t.get("measure"),{delta:l})),p=u=>{let k=Gt[t.get("precision")],S=be({x:o,y:r,measure:t.get("measure"),delta:l},k);return we(S,a(t.get("at")),i(),u,t.get("central"),k)},f=$("strong",{class:"gd-slope-truth"}),g=$("span",{class:"gd-slope-measured"}),m=X(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),b=m.inside("path",{class:"gd-curve gd-slope-loss"}),M=m.inside("path",{class:"gd-curve"}),v=m.inside("path",{class:"gd-curve gd-slope-secant"}),y=m.inside("g"),h=st(t,m,{label:e.place,axis:"x",steps:()=>[(s[t.get("knob")][1]-s[t.get("knob")][0])/300,0],onMove:([u])=>t.set({at:u})}),w=X(t,{label:e.errors,shape:.36,tallest:220}),x=w.inside("g"),q=w.inside("circle",{class:"gd-slope-now",r:7}),C=W(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:u=>10**u,text:u=>R(u,2)});t.root.append($("div",{class:"gd-title"},f,g),m.element,$("div",{class:"gd-controls"},C),w.element,$("div",{class:"gd-controls"},rt(Q(t,"knob",{label:e.knob,choices:Object.fromEntries(c.map(u=>[u,u])),onPick:u=>({knob:u,at:n[c.indexOf(u)]})}),Q(t,"measure",{label:e.measure,choices:e.measures}),Q(t,"precision",{label:e.precision,choices:e.precisions}),mt(t,"central",{label:e.central}))));let D="";t.onDraw(()=>{let[u,k,S,N]=["at","h","central","precision"].map(T=>t.get(T)),_=d(),V=T=>_.value(a(T)),G=_.gradient(a(Gt[N](u)))[i()],E=p(k),z=Math.abs(E-G),j=s[t.get("knob")],B=gt(...j,161).map(T=>[T,V(T)]),I=1.05*Math.max(...B.map(([,T])=>T));m.frame({x:{domain:j,label:t.get("knob")},y:{domain:[0,I],label:e.loss}}),b.setAttribute("d",m.line(B));let F=(T,tt)=>j.map(H=>[H,T+tt*(H-u)]);M.setAttribute("d",m.line(F(V(u),G)));let Z=S?[u-k,u+k]:[u,u+k];v.setAttribute("d",m.line(F(V(Z[0])+E*(u-Z[0]),E))),Y(y,"circle",2,{class:"gd-slope-end",r:5}).forEach((T,tt)=>{A(T,{cx:m.x(Z[tt]),cy:m.y(V(Z[tt]))})}),h.place([u,V(u)],O(e.at,{knob:t.get("knob"),at:P(u),loss:P(V(u))})),w.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:wo,log:!0,label:e.error}});let U=T=>Math.max(wo[0],T),nt=JSON.stringify([u,t.get("knob"),t.get("measure"),N,S,w.width]);nt!==D&&Y(x,"circle",Ie.length,{r:2.2,class:"gd-slope-error"}).forEach((T,tt)=>{A(T,{cx:w.x(Ie[tt]),cy:w.y(U(Math.abs(p(Ie[tt])-G)))})}),D=nt,A(q,{cx:w.x(k),cy:w.y(U(z))}),f.textContent=O(e.slope,{slope:P(G,4)}),g.textContent=O(e.difference,{difference:P(E,4),error:R(z,2)});let K=`${f.textContent}, ${g.textContent}`;m.describe(`${e.name}. ${K}`),w.describe(O(e.errors,{h:R(k,2),error:R(z,2)})),t.say(K)})}var Pe={};ct(Pe,{render:()=>hn});function hn(t){let{words:e}=t,{x:o,y:r,start:n,longest:s,rates:l,domain:c,range:i}=t.get("problem"),a=$("strong"),d=$("span"),p=X(t,{label:e.name,shape:.7,tallest:300}),f=p.inside("g"),g=p.inside("path",{class:"gd-curve"}),m=p.inside("g"),b=X(t,{label:e.name,shape:.7,tallest:300}),M=["zeroed","unzeroed"].map(u=>({name:u,line:b.inside("path",{class:`gd-curve gd-steps-${u}`}),end:b.inside("circle",{class:`gd-steps-${u}`,r:5}),label:b.over("text",{class:`gd-steps-${u}`,"aria-hidden":"true"})})),v=W(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:u=>Math.min(l[1],Math.max(l[0],10**u)),toPlace:Math.log10,text:u=>R(u,2)}),y=W(t,"step",{label:e.steps,options:()=>({min:0,max:s,step:1})}),h=bo(t,"step",{last:s,pace:70}),w=ot(t,{label:e.play,onPress:h.toggle}),x=ot(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,s)})}),q=ot(t,{label:e.reset,onPress:()=>{h.stop(),t.set({step:0})}}),C=mt(t,"zero_grad",{label:e.zero_grad}),D=Q(t,"measure",{label:e.measure,choices:e.measures});t.root.append($("div",{class:"gd-title"},a,d),$("div",{class:"gd-steps-pair"},p.element,b.element),$("div",{class:"gd-controls"},rt(x,w,q,C,D),v,y)),t.onDraw(()=>{let[u,k,S]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],N=lt(it,o,r,at(t.get("measure"))),_={zeroed:ut(N,n,Dt({lr:u}),s),unzeroed:ut(N,n,ft({lr:u,beta:1}),s)},V=t.get("zero_grad")?"zeroed":"unzeroed",G=!t.get("menus");C.hidden=D.hidden=G;let{points:E,losses:z}=_[V],j=z.findIndex(L=>!(L<1e3*z[0])),B=j>=0&&j<=k;w.textContent=h.on()?e.pause:e.play,p.frame({x:{domain:c,label:e.x},y:{domain:i,label:e.y}});let I=L=>it.value(E[k],L);A(g,{d:p.line(gt(...c,121).map(L=>[L,I(L)]))}),Y(m,"circle",o.length,{r:4,class:"gd-point"}).forEach((L,et)=>A(L,{cx:p.x(o[et]),cy:p.y(r[et])})),Y(f,"line",o.length,{class:"gd-residual"}).forEach((L,et)=>{let dt=Math.max(-1e4,Math.min(1e4,p.y(I(o[et]))||0));A(L,{x1:p.x(o[et]),x2:p.x(o[et]),y1:p.y(r[et]),y2:dt})});let F=1.6*z[0];b.frame({x:{domain:[0,s],label:e.step},y:{domain:[0,F],label:S}});for(let{name:L,line:et,end:dt,label:zt}of M){let kt=_[L].losses[k],Mt=L===V||!G,$t=Mt&&kt<=F;A(et,{d:Mt?b.line(_[L].losses.slice(0,k+1).map((Yt,ko)=>[ko,Yt])):""});for(let Yt of[et,dt,zt])Yt.classList.toggle("gd-steps-other",L!==V);A(dt,{cx:$t?b.x(k):-99,cy:$t?b.y(kt):-99});let xt=k>s*.6,yo=kt<_[L==="zeroed"?"unzeroed":"zeroed"].losses[k];A(zt,{x:$t&&k>0?b.x(k)+(xt?-9:9):-999,y:$t?Math.max(22,b.y(kt)+(yo?18:-9)):-999,"text-anchor":xt?"end":"start"}),zt.textContent=G?"":e[L]}let[Z,U,nt]=E[k].map(L=>Math.abs(L)<1e4?P(L):R(L,2)),K=L=>L<1e4?P(L):R(L,2),T=K(z[k]);a.textContent=O(e.title,{measure:S,loss:T}),d.textContent=B?O(e.diverged,{step:j}):O(e.knobs,{a:Z,b:U,c:nt,step:k}),d.classList.toggle("gd-steps-lost",B),p.describe(O(e.fit,{step:k,a:Z,b:U,c:nt}));let[tt,H]=["zeroed","unzeroed"].map(L=>K(_[L].losses[k]));b.describe(G?O(e.alone,{step:k,loss:T}):O(e.run,{step:k,zeroed:tt,unzeroed:H})),h.on()||t.say(`${a.textContent}. ${d.textContent}`)})}var vo={adam_step:ve,bowl_explorer:$e,cloud:Ee,drawn_schedule:Ae,hinges:qe,knobs:Ce,quiz:Se,race:Ne,slope:Le,steps:Pe};var aa={render({model:t,el:e}){return je(vo,t,e)}};export{aa as default};
