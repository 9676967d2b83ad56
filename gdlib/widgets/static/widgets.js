/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-57c7dbb321382ed6d311e9605c8856c76af743e9ffbbb02074d03bed174b931e
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var co=Object.defineProperty;var pt=(t,e)=>{for(var o in e)co(t,o,{get:e[o],enumerable:!0})};var $e=`/* Cloud: walks over the band where most of them are. */

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
`;var Ee=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Ae=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Se=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function ze(t,e,o){let r=e.get("kind"),n=new Yt(e,o);return ho(o),o.classList.add("gd-live",`gd-${r}`),o.setAttribute("role","group"),o.setAttribute("aria-label",n.words.name),t[r].render(n),n.start(),()=>n.end()}var Yt=class{#o=[];#n=[];#t=0;#e=0;#r=new AbortController;constructor(e,o){this.model=e,this.root=o,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[o,r]of Object.entries(e))this.model.set(o,r);this.model.save_changes()}onStart(e){this.#o.push(e)}onDraw(e){this.#n.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#e),this.#e=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:o})=>o.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let o of this.#o)o();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#e),this.#r.abort(),this.root.replaceChildren()}};function ho(t){let e=t.getRootNode(),o=e===document||!e.querySelector?document.head:e;if(o.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=Se+Ee+Ae+$e,o.append(r)}var fe={};pt(fe,{render:()=>Oo});function k(t,e={},...o){return Ne(document.createElement(t),e,o)}function U(t,e={},...o){return Ne(document.createElementNS("http://www.w3.org/2000/svg",t),e,o)}function E(t,e){for(let[o,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(o):t.setAttribute(o,r===!0?"":r);return t}function J(t,e,o,r={}){for(;t.childElementCount>o;)t.lastElementChild.remove();for(;t.childElementCount<o;)t.append(U(e,r));return[...t.children]}function Ne(t,e,o){return E(t,e),t.append(...o),t}var Ce=0;function Nt(){return Ce+=1,`gd-${Ce}-${Math.random().toString(36).slice(2,8)}`}function I(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let o=Math.abs(t).toFixed(e);return t<0&&Number(o)!==0?`−${o}`:o}function O(t,e=3){if(!Number.isFinite(t)||t===0)return I(t,0);let o=Math.floor(Math.log10(Math.abs(t)));if(o>=6||o<-4){let[r,n]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Zt(Number(n))}`}return I(t,Math.max(0,e-1-o))}function Zt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function qe(t){return String(Number(t.toPrecision(10))).replace("-","−")}function P(t,e){return t.replace(/\{(\w+)\}/g,(o,r)=>e[r]??o)}function at(t,e,{label:o,onMove:r,steps:n,axis:a="both"}){let i=U("circle",{class:"gd-handle-dot",r:8}),m=U("circle",{class:"gd-handle-reach",r:22}),l=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":o,"aria-orientation":a==="x"?"horizontal":null});l.append(m,i);let s=[0,0],d=([c,g])=>{let u=(M,[x,w])=>Math.min(w,Math.max(x,M));s=[u(c,e.domains.x),a==="x"?s[1]:u(g,e.domains.y)],r(s)},f=c=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(c.clientX-g.left),e.y.invert(c.clientY-g.top)]},p=(c,g)=>l.addEventListener(c,g,{signal:t.signal});return p("pointerdown",c=>{c.button||(l.setPointerCapture(c.pointerId),l.focus({preventScroll:!0}),c.preventDefault())}),p("pointermove",c=>{l.hasPointerCapture(c.pointerId)&&d(f(c))}),p("keydown",c=>{let[g,u]=n(),M=c.shiftKey?10:1,x=a==="x"?[g,0]:[0,u],w={ArrowRight:[g,0],ArrowLeft:[-g,0],ArrowUp:x,ArrowDown:[-x[0],-x[1]],PageUp:[10*x[0],10*x[1]],PageDown:[-10*x[0],-10*x[1]]}[c.key],[v,y]=e.domains.x;if(w)d([s[0]+M*w[0],s[1]+M*w[1]]);else if(c.key==="Home")d([v,s[1]]);else if(c.key==="End")d([y,s[1]]);else return;c.preventDefault()}),{element:l,place([c,g],u){s=[c,g],E(l,{transform:`translate(${e.x(c)},${e.y(g)})`,"aria-valuenow":Number(c.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":u})}}}function Kt(t){return t===null?NaN:+t}function Qt(t,e){let o=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++o;else{let r=-1;for(let n of t)(n=e(n,++r,t))!=null&&(n=+n)>=n&&++o}return o}function Lt(t,e){let o,r;if(e===void 0)for(let n of t)n!=null&&(o===void 0?n>=n&&(o=r=n):(o>n&&(o=n),r<n&&(r=n)));else{let n=-1;for(let a of t)(a=e(a,++n,t))!=null&&(o===void 0?a>=a&&(o=r=a):(o>a&&(o=a),r<a&&(r=a)))}return[o,r]}var uo=Math.sqrt(50),xo=Math.sqrt(10),bo=Math.sqrt(2);function It(t,e,o){let r=(e-t)/Math.max(0,o),n=Math.floor(Math.log10(r)),a=r/Math.pow(10,n),i=a>=uo?10:a>=xo?5:a>=bo?2:1,m,l,s;return n<0?(s=Math.pow(10,-n)/i,m=Math.round(t*s),l=Math.round(e*s),m/s<t&&++m,l/s>e&&--l,s=-s):(s=Math.pow(10,n)*i,m=Math.round(t/s),l=Math.round(e/s),m*s<t&&++m,l*s>e&&--l),l<m&&.5<=o&&o<2?It(t,e,o*2):[m,l,s]}function Et(t,e,o){if(e=+e,t=+t,o=+o,!(o>0))return[];if(t===e)return[t];let r=e<t,[n,a,i]=r?It(e,t,o):It(t,e,o);if(!(a>=n))return[];let m=a-n+1,l=new Array(m);if(r)if(i<0)for(let s=0;s<m;++s)l[s]=(a-s)/-i;else for(let s=0;s<m;++s)l[s]=(a-s)*i;else if(i<0)for(let s=0;s<m;++s)l[s]=(n+s)/-i;else for(let s=0;s<m;++s)l[s]=(n+s)*i;return l}function te(t,e,o){return e=+e,t=+t,o=+o,It(t,e,o)[2]}function Pt(t,e,o){let r;for(;;){let n=te(t,e,o);if(n===r||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),r=n}}function Ft(t){return Math.max(1,Math.ceil(Math.log(Qt(t))/Math.LN2)+1)}function ee(t,e,o=Kt){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+o(t[0],0,t);if(e>=1)return+o(t[r-1],r-1,t);var r,n=(r-1)*e,a=Math.floor(n),i=+o(t[a],a,t),m=+o(t[a+1],a+1,t);return i+(m-i)*(n-a)}}function W(t,{label:e,shape:o=.62,tallest:r=380,interactive:n=!1}){let a=U("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),i=U("g",{class:"gd-grid","aria-hidden":"true"}),m=U("text",{class:"gd-axis-label","aria-hidden":"true"}),l=U("text",{class:"gd-axis-label","aria-hidden":"true"}),s=U("svg",{class:"gd-inside"}),d=U("g");a.append(i,s,d,m,l);let f=k("div",{class:"gd-plot-box"},a),p=null,c=600,g={left:44,right:12,top:10,bottom:40},u=()=>{let y=c;return c=Math.round(f.clientWidth)||c,c!==y};t.onStart(u);let M=new ResizeObserver(()=>{u()&&t.redraw()});M.observe(f),t.signal.addEventListener("abort",()=>M.disconnect());function x(){let y=Math.round(Math.min(r,Math.max(200,c*o)));return p?.width===c&&p?.height===y?!1:(p={width:c,height:y},E(a,{width:c,height:y,viewBox:`0 0 ${c} ${y}`}),E(s,{x:g.left,y:g.top,width:c-g.left-g.right,height:y-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${c-g.left-g.right} ${y-g.top-g.bottom}`}),!0)}let w="",v={element:f,svg:a,inside:(y,$)=>s.appendChild(U(y,$)),over:(y,$)=>d.appendChild(U(y,$)),describe:y=>a.setAttribute("aria-label",y),frame({x:y,y:$}){g.left=$.log?58:44;let z=x(),C=JSON.stringify([y,$]);if(!z&&C===w)return;w=C;let F=p.width-g.right,h=p.height-g.bottom;v.x=Le(y,[g.left,F]),v.y=Le($,[h,g.top]),v.domains={x:y.domain,y:$.domain},v.width=F-g.left,v.height=h-g.top;let b=Ie(y,Math.max(3,Math.floor(v.width/70))),S=Ie($,Math.max(3,Math.floor(v.height/48))),N=J(i,"g",b.length+S.length+1);b.forEach((_,R)=>{let q=v.x(_.value);N[R].replaceChildren(U("line",{x1:q,x2:q,y1:g.top,y2:h}),U("text",{x:q,y:h+16,"text-anchor":"middle"},_.text))}),S.forEach((_,R)=>{let q=v.y(_.value);N[b.length+R].replaceChildren(U("line",{x1:g.left,x2:F,y1:q,y2:q}),U("text",{x:g.left-6,y:q+4,"text-anchor":"end"},_.text))}),N.at(-1).replaceChildren(U("path",{class:"gd-axes",d:`M${g.left},${g.top}V${h}H${F}`})),E(m,{x:(g.left+F)/2,y:p.height-5,"text-anchor":"middle"}),m.textContent=y.label??"";let T=(g.top+h)/2;E(l,{x:11,y:T,"text-anchor":"middle",transform:`rotate(-90 11 ${T})`}),l.textContent=$.label??""},line(y){let $="",z="M";for(let[C,F]of y){let h=v.x(C),b=Math.max(-1e5,Math.min(1e5,v.y(F)));Number.isFinite(h)&&Number.isFinite(b)?($+=`${z}${h.toFixed(1)},${b.toFixed(1)}`,z="L"):z="M"}return $}};return v}function Le({domain:[t,e],log:o=!1},[r,n]){let a=o?Math.log10:s=>s,[i,m]=[a(t),a(e)],l=s=>r+(a(s)-i)/(m-i)*(n-r);return l.invert=s=>{let d=i+(s-r)/(n-r)*(m-i);return o?10**d:d},l}function Ie({domain:[t,e],log:o=!1},r){if(!o)return Et(t,e,r).map(l=>({value:l,text:qe(l)}));let[n,a]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],i=Math.max(1,Math.ceil((a-n)/r));return Array.from({length:a-n+1},(l,s)=>n+s).filter(l=>l%i===0).map(l=>({value:10**l,text:Zt(l)}))}function ct(t,e,o){return Array.from({length:o},(r,n)=>t+(e-t)*n/(o-1))}function ft(t,e,o,r){let n=Array.from(e),a=o.init(n),i=[n],m=[t.value(n)];for(let s=0;s<r;s++)[n,a]=o.step(n,t.gradient(n),a),i.push(n),m.push(t.value(n));let l=m.findIndex(s=>!Number.isFinite(s));return{points:i,losses:m,divergedAt:l<0?null:l}}var Ot={value:Math.abs,slope:Math.sign},Fe={value:t=>t*t,slope:t=>2*t};function Oe(t=1){return{value:e=>{let o=Math.abs(e);return o<=t?o*o/2:t*(o-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Pe={mae:()=>Ot,mse:()=>Fe,huber:t=>Oe(t.delta)};function ot(t,e={}){if(!Object.hasOwn(Pe,t))throw new RangeError(`no measure is named ${t}`);return Pe[t](e)}function nt(t,e,o,r){return{value(n){let a=0;for(let i=0;i<e.length;i++)a+=r.value(t.value(n,e[i])-o[i]);return a/e.length},gradient(n){let a=new Array(n.length).fill(0);for(let i=0;i<e.length;i++){let m=r.slope(t.value(n,e[i])-o[i]);t.addGradient(a,m/e.length,n,e[i])}return a}}}var Dt=t=>[[-t,t],[-t,t]];function Rt({kappa:t,L:e=1,angle:o=0}){let r=e/t,[n,a]=[Math.cos(o),Math.sin(o)],[i,m,l]=[r*n*n+e*a*a,(r-e)*n*a,r*a*a+e*n*n];return{value:([s,d])=>((i*s+m*d)*s+(m*s+l*d)*d)/2,gradient:([s,d])=>[i*s+m*d,m*s+l*d],minima:[[0,0]],domain:Dt(1.5)}}function Re({a:t=1,b:e=100}={}){return{value:([o,r])=>(t-o)**2+e*(r-o*o)**2,gradient:([o,r])=>[-2*(t-o)-4*e*o*(r-o*o),2*e*(r-o*o)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Te(){let t=[1.5,2.25,2.625],e=(o,r)=>t.map((n,a)=>n-o*(1-r**(a+1)));return{value:([o,r])=>e(o,r).reduce((n,a)=>n+a*a,0),gradient:([o,r])=>e(o,r).reduce(([n,a],i,m)=>[n-2*i*(1-r**(m+1)),a+2*i*o*(m+1)*r**m],[0,0]),minima:[[3,.5]],domain:Dt(4.5)}}function _e(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[o,r]=[t*t+e-11,t+e*e-7];return[4*o*t+2*r,2*o+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Dt(5)}}function je(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Dt(1.5)}}function wo({x:t,y:e,b:o,minima:r,domain:n}){return{...nt({value:([i,m],l)=>i*l*l+o*l+m,addGradient(i,m,l,s){i[0]+=m*s*s,i[1]+=m}},t,e,Ot),minima:r,domain:n}}var De={parabola:wo,bowl:Rt,rosenbrock:Re,beale:Te,himmelblau:_e,saddle:je};function oe(t,e={}){if(!Object.hasOwn(De,t))throw new RangeError(`no landscape is named ${t}`);return De[t](e)}function Tt({lr:t}){return{init:()=>null,step:(e,o)=>[e.map((r,n)=>r-t*o[n]),null]}}function mt({lr:t,beta:e=.9,dampening:o=0,nesterov:r=!1}){let n=e===0?1:1-o;return{init:()=>null,step(a,i,m){let l=m?i.map((d,f)=>e*m[f]+n*d):Array.from(i),s=r?i.map((d,f)=>d+e*l[f]):l;return[a.map((d,f)=>d-t*s[f]),l]}}}function Ve({lr:t,eps:e=1e-10}){return{init:o=>o.map(()=>0),step(o,r,n){let a=r.map((i,m)=>n[m]+i*i);return[o.map((i,m)=>i-t*r[m]/(Math.sqrt(a[m])+e)),a]}}}function Ge({lr:t,alpha:e=.99,eps:o=1e-8}){return{init:r=>r.map(()=>0),step(r,n,a){let i=n.map((m,l)=>e*a[l]+(1-e)*m*m);return[r.map((m,l)=>m-t*n[l]/(Math.sqrt(i[l])+o)),i]}}}function He({lr:t,beta1:e=.9,beta2:o=.999,eps:r=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,a,i){let m=i.t+1,l=a.map((c,g)=>e*i.m[g]+(1-e)*c),s=a.map((c,g)=>o*i.s[g]+(1-o)*c*c),d=1-e**m,f=1-o**m,p=l.map((c,g)=>c/d/(Math.sqrt(s[g]/f)+r));return[n.map((c,g)=>c-t*p[g]),{m:l,s,t:m}]}}}var Be={GradientDescent:Tt,Momentum:mt,Nesterov:t=>mt({...t,nesterov:!0}),Adagrad:Ve,RMSprop:Ge,Adam:He};function ne(t,e){if(!Object.hasOwn(Be,t))throw new RangeError(`no method is named ${t}`);return Be[t](e)}var rt={value:([t,e,o],r)=>t*r*r+e*r+o,addGradient(t,e,o,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var _t={value(t,e){let o=(t.length-1)/3,r=0;for(let n=0;n<o;n++)r+=t[2*o+n]*Math.max(t[n]*e+t[o+n],0);return r+t[3*o]},addGradient(t,e,o,r){let n=(o.length-1)/3;for(let a=0;a<n;a++){let i=o[a]*r+o[n+a];i>=0&&(t[a]+=e*o[2*n+a]*r,t[n+a]+=e*o[2*n+a],t[2*n+a]+=e*i)}t[3*n]+=e}};function re({curvature:t,lr:e,start:o,noise:r}){let n=[o];for(let a of r){let i=n.at(-1);n.push(i-e*(t*i+a))}return n}function se({curvature:t,lr:e,variance:o,steps:r}){let n=[0];for(let a=0;a<r;a++)n.push((1-e*t)**2*n[a]+e**2*o);return n}function ae({curvature:t,lr:e,variance:o}){return e*o/(t*(2-e*t))}function bt(t,e,o){let r=1+e-t*o,n=r*r-4*e;return n<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(n))/2}var ie=(t,e)=>2*(1+t)/e,At=(t,e,o)=>2*(1+t)/(e+o),le=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var jt={float64:t=>t,float32:Math.fround},vo={mae:t=>Math.abs(t),mse:(t,e,o)=>o(t*t),huber(t,e,o){let r=Math.abs(t);return r<=e?o(o(r*r)/2):o(e*o(r-o(e/2)))}};function de({x:t,y:e,measure:o,delta:r},n){ot(o,{delta:r});let[a,i]=[t.map(n),e.map(n)];return m=>{let[l,s,d]=m.map(n),f=0;for(let p=0;p<a.length;p++){let c=n(n(n(n(l*a[p])*a[p])+n(s*a[p]))+d);f=n(f+vo[o](n(c-i[p]),r,n))}return n(f/a.length)}}function ce(t,e,o,r,n,a){let[i,m]=[a(e[o]),a(r)],l=f=>t(e.map((p,c)=>c===o?f:p)),s=l(a(i+m)),d=l(n?a(i-m):i);return a(a(s-d)/(n?a(2*m):m))}var it=["flat","steep"],me=[1e-6,10],Bt=1.3;function We(t){let e=W(t,{label:t.words.errors,shape:.7,tallest:230}),o=it.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),r=it.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let a=n[0].length-1;e.frame({x:{domain:[0,a],label:t.words.step},y:{domain:me,log:!0}}),n.forEach((i,m)=>{E(o[m],{d:e.line(i.map((d,f)=>[f,d]))});let l=i.findLastIndex(d=>d>=40*me[0]&&d<=me[1]),s=it[m]==="steep"&&l<.8*a;E(r[m],{x:e.x(Math.max(0,l))+(s?7:-7),y:e.y(i[Math.max(0,l)])+(it[m]==="steep"?-4:13),"text-anchor":s?"start":"end",visibility:l<0?"hidden":null}),r[m].textContent=t.words[it[m]]})}}}function Ue(t){let{words:e}=t,o=W(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=o.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=o.inside("path",{class:"gd-curve gd-bowl-slower"}),a=it.map(d=>o.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[i,m]=[0,1].map(()=>({line:o.inside("line",{class:"gd-bowl-mark"}),text:o.inside("text",{"aria-hidden":"true"})})),l=at(t,o,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function s({line:d,text:f},p,c,g){let[u,M,x]=[o.x(p),o.y(Bt),o.y(0)];E(d,{x1:u,x2:u,y1:M,y2:x}),E(f,{x:u+(g==="start"?4:-4),y:x-8,"text-anchor":g}),f.textContent=c}return{element:o.element,draw({lr:d,beta:f,mu:p,L:c,widest:g}){o.frame({x:{domain:[0,g],label:e.lr},y:{domain:[0,Bt]}});let u=ct(1e-4,g,161),M=[p,c].map(y=>u.map($=>bt($,f,y)));a.forEach((y,$)=>E(y,{d:o.line(u.map((z,C)=>[z,M[$][C]]))})),E(n,{d:o.line(u.map((y,$)=>[y,Math.max(M[0][$],M[1][$])]))});let x={factor:Math.max(bt(d,f,p),bt(d,f,c)),best:At(f,c,p),limit:ie(f,c)},w={lr:I(d,2),factor:O(x.factor,3)};l.place([d,Math.min(x.factor,Bt)],P(e.step_is,w));let v=Math.max(0,o.x(g)-o.x(x.limit));return E(r,{x:o.x(x.limit),y:o.y(Bt),width:v,height:o.height}),s(i,x.best,e.best,"end"),s(m,x.limit,e.limit,"start"),x}}}function B(t,e,{label:o,options:r,text:n=String,toValue:a=l=>l,toPlace:i=l=>l,onPick:m=l=>t.set({[e]:l})}){let l=Nt(),s=k("input",{type:"range",id:l}),d=k("output",{for:l}),f=k("div",{class:"gd-slider"},k("label",{for:l},o),s,d),p="";return s.addEventListener("input",()=>m(a(s.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:c,max:g,step:u}=r(),M=`${c} ${g} ${u}`;M!==p&&E(s,{min:c,max:g,step:u}),p=M,s.value=i(t.get(e));let x=n(t.get(e));d.textContent=x,s.setAttribute("aria-valuetext",x)}),f}function Z(t,e,{label:o,choices:r,onPick:n=a=>({[e]:a})}){let a=Nt(),i=k("select",{id:a},...Object.entries(r).map(([m,l])=>k("option",{value:m},l)));return i.addEventListener("change",()=>t.set(n(i.value)),{signal:t.signal}),t.onDraw(()=>{i.value=t.get(e)}),k("div",{class:"gd-choice"},k("label",{for:a},o),i)}function ht(t,e,{label:o,onPick:r=n=>({[e]:n})}){let n=k("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(r(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),k("label",{class:"gd-toggle"},n,k("span",{},o))}function Q(t,{label:e,onPress:o}){let r=k("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",o,{signal:t.signal}),r}function lt(...t){return k("div",{class:"gd-row"},...t)}var yo=Array.prototype,ko=yo.slice;function Mo(t,e){return t-e}function $o(t){for(var e=0,o=t.length,r=t[o-1][1]*t[0][0]-t[o-1][0]*t[0][1];++e<o;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Je=t=>()=>t;function Eo(t,e){for(var o=-1,r=e.length,n;++o<r;)if(n=Ao(t,e[o]))return n;return 0}function Ao(t,e){for(var o=e[0],r=e[1],n=-1,a=0,i=t.length,m=i-1;a<i;m=a++){var l=t[a],s=l[0],d=l[1],f=t[m],p=f[0],c=f[1];if(So(l,f,e))return 0;d>r!=c>r&&o<(p-s)*(r-d)/(c-d)+s&&(n=-n)}return n}function So(t,e,o){var r;return zo(t,e,o)&&Co(t[r=+(t[0]===e[0])],o[r],e[r])}function zo(t,e,o){return(e[0]-t[0])*(o[1]-t[1])===(o[0]-t[0])*(e[1]-t[1])}function Co(t,e,o){return t<=e&&e<=o||o<=e&&e<=t}function No(){}var gt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ye(){var t=1,e=1,o=Ft,r=l;function n(s){var d=o(s);if(Array.isArray(d))d=d.slice().sort(Mo);else{let f=Lt(s,qo);for(d=Et(...Pt(f[0],f[1],d),d);d[d.length-1]>=f[1];)d.pop();for(;d[1]<f[0];)d.shift()}return d.map(f=>a(s,f))}function a(s,d){let f=d==null?NaN:+d;if(isNaN(f))throw new Error(`invalid value: ${d}`);var p=[],c=[];return i(s,f,function(g){r(g,s,f),$o(g)>0?p.push([g]):c.push(g)}),c.forEach(function(g){for(var u=0,M=p.length,x;u<M;++u)if(Eo((x=p[u])[0],g)!==-1){x.push(g);return}}),{type:"MultiPolygon",value:d,coordinates:p}}function i(s,d,f){var p=new Array,c=new Array,g,u,M,x,w,v;for(g=u=-1,x=wt(s[0],d),gt[x<<1].forEach(y);++g<t-1;)M=x,x=wt(s[g+1],d),gt[M|x<<1].forEach(y);for(gt[x<<0].forEach(y);++u<e-1;){for(g=-1,x=wt(s[u*t+t],d),w=wt(s[u*t],d),gt[x<<1|w<<2].forEach(y);++g<t-1;)M=x,x=wt(s[u*t+t+g+1],d),v=w,w=wt(s[u*t+g+1],d),gt[M|x<<1|w<<2|v<<3].forEach(y);gt[x|w<<3].forEach(y)}for(g=-1,w=s[u*t]>=d,gt[w<<2].forEach(y);++g<t-1;)v=w,w=wt(s[u*t+g+1],d),gt[w<<2|v<<3].forEach(y);gt[w<<3].forEach(y);function y($){var z=[$[0][0]+g,$[0][1]+u],C=[$[1][0]+g,$[1][1]+u],F=m(z),h=m(C),b,S;(b=c[F])?(S=p[h])?(delete c[b.end],delete p[S.start],b===S?(b.ring.push(C),f(b.ring)):p[b.start]=c[S.end]={start:b.start,end:S.end,ring:b.ring.concat(S.ring)}):(delete c[b.end],b.ring.push(C),c[b.end=h]=b):(b=p[h])?(S=c[F])?(delete p[b.start],delete c[S.end],b===S?(b.ring.push(C),f(b.ring)):p[S.start]=c[b.end]={start:S.start,end:b.end,ring:S.ring.concat(b.ring)}):(delete p[b.start],b.ring.unshift(z),p[b.start=F]=b):p[F]=c[h]={start:F,end:h,ring:[z,C]}}}function m(s){return s[0]*2+s[1]*(t+1)*4}function l(s,d,f){s.forEach(function(p){var c=p[0],g=p[1],u=c|0,M=g|0,x=ge(d[M*t+u]);c>0&&c<t&&u===c&&(p[0]=Xe(c,ge(d[M*t+u-1]),x,f)),g>0&&g<e&&M===g&&(p[1]=Xe(g,ge(d[(M-1)*t+u]),x,f))})}return n.contour=a,n.size=function(s){if(!arguments.length)return[t,e];var d=Math.floor(s[0]),f=Math.floor(s[1]);if(!(d>=0&&f>=0))throw new Error("invalid size");return t=d,e=f,n},n.thresholds=function(s){return arguments.length?(o=typeof s=="function"?s:Array.isArray(s)?Je(ko.call(s)):Je(s),n):o},n.smooth=function(s){return arguments.length?(r=s?l:No,n):r===l},n}function qo(t){return isFinite(t)?t:NaN}function wt(t,e){return t==null?!1:+t>=e}function ge(t){return t==null||isNaN(t=+t)?-1/0:t}function Xe(t,e,o,r){let n=r-e,a=o-e,i=isFinite(n)||isFinite(a)?n/a:Math.sign(n)/Math.sign(a);return isNaN(i)?t:t+i-.5}var vt=60,Vt=14;function Ze(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),o="";return(r,n)=>{let{domains:a,width:i,height:m}=t,l=JSON.stringify([n,a,i,m]);if(l===o)return;o=l;let s=([$,z],C)=>$+(z-$)*C/(vt-1),d=Array.from({length:vt*vt},($,z)=>r.value([s(a.x,z%vt),s(a.y,Math.floor(z/vt))])),f=Ye().size([vt,vt]).thresholds(Lo(d))(d),p=$=>t.x(s(a.x,$-.5)).toFixed(1),c=$=>t.y(s(a.y,$-.5)).toFixed(1),g=$=>`M${$.map(([z,C])=>`${p(z)},${c(C)}`).join("L")}Z`,[u,...M]=J(e,"path",Vt+1),[x,w,v,y]=[...a.x.map(t.x),...a.y.map(t.y)];E(u,{d:`M${x},${y}H${w}V${v}H${x}Z`,style:"--gd-height: 0"}),M.forEach(($,z)=>{let C=f[z].coordinates.flat().map(g).join("");E($,{d:C,style:`--gd-height: ${(z+1)/Vt}`})})}}function Lo(t){let e=t.filter(Number.isFinite).sort((o,r)=>o-r);return Array.from({length:Vt},(o,r)=>ee(e,((r+.7)/Vt)**2))}function Ht(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return o=>{J(e,"path",o.length,{d:Io}).forEach((r,n)=>{E(r,{transform:`translate(${t.x(o[n][0])},${t.y(o[n][1])})`})})}}var Io=`M${Array.from({length:10},(t,e)=>{let[o,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(o)).toFixed(2)},${(-r*Math.cos(o)).toFixed(2)}`}).join("L")}Z`;function Wt(t,e,o){let r=n=>{let a=e.svg.getBoundingClientRect(),i=[n.clientX-a.left,n.clientY-a.top];if(n.target.closest(".gd-handle")||!Gt(e,i))return;let m=(l,[s,d])=>Math.min(d,Math.max(s,l));o([m(e.x.invert(i[0]),e.domains.x),m(e.y.invert(i[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Ut(t,e){let o=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,n,a,i,m]=["halo","line","dots","cross","head"].map(l=>o.appendChild(U(l==="head"?"circle":"path",{class:`gd-trail-${l}`,r:l==="head"?5:null})));return l=>{if(E(o,{display:l.length?null:"none"}),!l.length)return!1;let s=l.map(([x,w])=>[t.x(x),t.y(w)]),d=s.findIndex(([x,w])=>!(Math.abs(x)<5e3&&Math.abs(w)<5e3)),f=d<0?s:s.slice(0,d),p=d<0?null:Po(f.at(-1),s[d]),c=`M${[...f,...p?[p]:[]].map(pe).join("L")}`;E(r,{d:c}),E(n,{d:c}),E(a,{d:f.map(x=>`M${pe(x)}h0`).join("")});let g=s.at(-1),u=d>=0||!Gt(t,g),M=u?Fo(t,p?[...f,p]:f):null;return E(i,{d:M?`M${pe(M)}m-6,-6l12,12m0,-12l-12,12`:""}),E(m,u?{cx:-99,cy:-99}:{cx:g[0],cy:g[1]}),u}}var pe=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Gt({domains:t,x:e,y:o},[r,n]){let[a,i,m,l]=[...t.x.map(e),...t.y.map(o)];return r>=a-1&&r<=i+1&&n>=l-1&&n<=m+1}function Po([t,e],[o,r]){let n=Math.max(Math.abs(o-t),Math.abs(r-e));return Number.isFinite(n)?[t+4e3*(o-t)/n,e+4e3*(r-e)/n]:null}function Fo(t,e){let o=e.findLastIndex(a=>Gt(t,a));if(o<0||o===e.length-1)return null;let[r,n]=[e[o],e[o+1]];for(let a=0;a<24;a++){let i=[(r[0]+n[0])/2,(r[1]+n[1])/2];Gt(t,i)?r=i:n=i}return r}var Ke=[-1.6,1.6],Jt=12,qt=1;function Oo(t){let{words:e}=t,o=()=>t.get("momentum")?t.get("beta"):0,r=()=>qt/t.get("kappa"),n=h=>t.get("lr_ends")[h?"momentum":"plain"],a=W(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),i=a.inside("g",{class:"gd-map","aria-hidden":"true"}),m=it.map(h=>a.inside("line",{class:`gd-bowl-axis gd-bowl-${h}`})),l=it.map(h=>a.inside("text",{class:`gd-bowl-${h}`,"aria-hidden":"true"})),s=Ut(a,"bowl"),d=Ht(a),f=h=>t.set({start:h});Wt(t,a,f);let p=at(t,a,{label:e.start,onMove:f,steps:()=>[.05,.05]}),c=We(t),g=Ue(t),u=B(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:h=>10**h,toPlace:Math.log10,text:h=>O(h,3)}),M=B(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:h=>I(h,2)}),x=B(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:h=>I(h,2)}),w=ht(t,"momentum",{label:e.momentum,onPick:h=>({momentum:h,lr:Math.min(t.get("lr"),n(h))})}),v=Q(t,{label:e.best_lr,onPress:()=>t.set({lr:At(o(),qt,r())})}),y=Q(t,{label:e.best_both,onPress(){let h=le(t.get("kappa"));t.set({beta:h,lr:At(h,qt,r())})}}),$=k("strong"),z=k("div",{class:"gd-over-plot"}),C=h=>k("div",{class:"gd-over-plot"},h),F=[u,M,x,lt(w,v,y)];t.root.append(k("div",{class:"gd-title"},$),k("div",{class:"gd-two"},k("div",{},a.element,k("div",{class:"gd-controls"},...F)),k("div",{},C(e.errors),c.element,C(e.rates),g.element,z))),t.onDraw(()=>{let[h,b,S,N,T]=["kappa","lr","angle","start","steps"].map(X=>t.get(X)),_=Rt({kappa:h,L:qt,angle:S}),R=ft(_,N,mt({lr:b,beta:o()}),T),q=[[Math.cos(S),Math.sin(S)],[-Math.sin(S),Math.cos(S)]];x.hidden=y.hidden=!t.get("momentum"),a.frame({x:{domain:Ke},y:{domain:Ke}}),Do(a,i,h,S),q.forEach(([X,G],H)=>{E(m[H],{x1:a.x(-3*X),y1:a.y(-3*G),x2:a.x(3*X),y2:a.y(3*G)}),E(l[H],{x:a.x(1.05*X)+5,y:a.y(1.05*G)-6}),l[H].textContent=e[it[H]]}),d(_.minima),s(R.points),p.place(N,P(e.place,{x:I(N[0]),y:I(N[1])})),c.draw(q.map(([X,G])=>R.points.map(([H,K])=>Math.abs(H*X+K*G))));let L=g.draw({lr:b,beta:o(),mu:r(),L:qt,widest:n(t.get("momentum"))}),j={percent:O(100*L.factor,3),factor:O(L.factor,3),steps:O(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:I(L.limit,2),best:I(L.best,2),least:O(100*bt(L.best,o(),r()),3)};$.textContent=P(L.factor<1?e.shrinks:e.grows,j),$.classList.toggle("gd-bad",L.factor>=1),z.textContent=P(t.get("momentum")?e.formulas_beta:e.formulas,j),a.describe(P(e.picture,{kappa:O(h,3),lr:I(b,2),steps:T})),t.say($.textContent)})}function Do(t,e,o,r){let[n,a]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],i=r*180/Math.PI;E(e,{transform:`matrix(${n} 0 0 ${a} ${t.x(0)} ${t.y(0)}) rotate(${i})`}),J(e,"ellipse",Jt).forEach((m,l)=>{let s=2.4*(Jt-l)/Jt,d=`--gd-height: ${1-l/(Jt-1)}`;E(m,{rx:s*Math.sqrt(o),ry:s,style:d})})}var he={};pt(he,{render:()=>Ro});function Ro(t){let{words:e}=t,{curvature:o,spread:r,minimum:n,start:a,draws:i,domain:m,rates:l,batches:s}=t.get("problem"),d=i[0].length,f=k("strong"),p=W(t,{label:e.name,shape:.55,tallest:340}),c=p.inside("path",{class:"gd-cloud-band"}),g=p.inside("path",{class:"gd-cloud-minimum"}),u=i.map((w,v)=>p.inside("path",{class:`gd-curve gd-cloud-walk gd-cloud-walk-${v}`})),M=B(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:w=>Math.min(l[1],Math.max(l[0],10**w)),toPlace:Math.log10,text:w=>O(w,2)}),x=B(t,"batch",{label:e.batch,options:()=>({min:s[0],max:s[1],step:1})});t.root.append(k("div",{class:"gd-title"},f),p.element,k("div",{class:"gd-controls"},M,x)),t.onDraw(()=>{let[w,v]=[t.get("lr"),t.get("batch")],y=r**2/v;p.frame({x:{domain:[0,d],label:e.step},y:{domain:m,label:e.level}}),i.forEach((h,b)=>{let S=h.map(T=>T*Math.sqrt(y)),N=re({curvature:o,lr:w,start:a-n,noise:S});E(u[b],{d:p.line(N.map((T,_)=>[_,n+T]))})});let $=h=>n+(1-w*o)**h*(a-n),z=se({curvature:o,lr:w,variance:y,steps:d}).map(h=>2*Math.sqrt(h)),C=h=>z.map((b,S)=>[S,$(S)+h*b]);E(c,{d:`${p.line([...C(1),...C(-1).reverse()])}Z`}),E(g,{d:p.line([[0,n],[d,n]])});let F=I(Math.sqrt(ae({curvature:o,lr:w,variance:y})),1);f.textContent=P(e.title,{width:F}),p.describe(P(e.chart,{lr:O(w,2),batch:v,width:F})),t.say(f.textContent)})}var ue={};pt(ue,{render:()=>To,scatteredHinges:()=>eo});var St=[-2,2],Qe=2e4,to={m:6,b:8,w:4,c:6};function eo(t,e=0){let[o,r]=St,n=l=>Array.from({length:t},(s,d)=>l(d)),a=n(l=>o+(r-o)*((.728+.618033988749895*(l+1)+.41421356*e)%1)),i=n(l=>(l+e)%2?-1:1),m=n(l=>((.125+.7548776662466927*(l+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...i,...a.map((l,s)=>-i[s]*l),...m,0]}function To(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")==="seed"?"seed":"wave"],n=()=>t.get("data")==="drawn"?t.get("heights"):r().y,i=_o(t,()=>nt(_t,r().x,n(),ot(r().measure))),m=k("strong"),l=k("span"),s=W(t,{label:e.name,interactive:!0}),d=s.inside("g",{class:"gd-hinges-each"}),f=s.inside("g"),p=s.inside("path",{class:"gd-curve"}),c=s.inside("g",{class:"gd-hinges-kinks"}),g=jo(t,s,{set:r,heights:n}),u=W(t,{label:e.history,shape:.22,tallest:120}),M=u.inside("path",{class:"gd-curve gd-hinges-loss"}),x=0,w=(N,T=t.get("data"))=>i.begin({n:N,data:T,knobs:eo(N,x)}),v=B(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:N=>String(N),onPick:N=>w(N)}),y=B(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:N=>O(N,2),toValue:N=>10**N,toPlace:N=>Math.log10(N)}),$=Q(t,{label:e.train,onPress:()=>i.toggle()}),z=Q(t,{label:e.step,onPress:()=>i.once()}),C=Q(t,{label:e.again,onPress:()=>i.again()}),F=Q(t,{label:e.scatter,onPress:()=>{x+=1,w(t.get("n"))}}),h=Z(t,"data",{label:e.data,choices:e.sets,onPick:N=>(i.rest(),{data:N})}),b=k("div",{class:"gd-hinges-knobs"});t.root.append(k("div",{class:"gd-title"},m,l),s.element,k("div",{class:"gd-controls"},lt($,z,C,F,h),v,y,b),u.element);let S=Bo(t,b,i);t.onDraw(()=>{let{x:N,range:T,measure:_}=r(),R=i.point(),q=(R.length-1)/3,L=n();s.frame({x:{domain:St,label:e.x},y:{domain:T,label:e.y}});let j=D=>[D,_t.value(R,D)],X=Array.from({length:q},(D,A)=>-R[q+A]/R[A]).filter(D=>D>St[0]&&D<St[1]);p.setAttribute("d",s.line([...St,...X].sort((D,A)=>D-A).map(j))),J(c,"circle",X.length,{r:4}).forEach((D,A)=>{let[Y,st]=j(X[A]);E(D,{cx:s.x(Y),cy:s.y(st)})}),J(d,"path",q).forEach((D,A)=>{let[Y,st,Ct]=[R[A],R[q+A],R[2*q+A]],kt=-st/Y,Mt=St.filter(xt=>Y*xt+st>0),$t=Mt.length===1?[...Mt,kt]:Mt;D.setAttribute("d",s.line($t.map(xt=>[xt,Ct*Math.max(Y*xt+st,0)])))}),J(f,"circle",N.length,{r:N.length>30?3:4.5,class:"gd-point"}).forEach((D,A)=>E(D,{cx:s.x(N[A]),cy:s.y(L[A])})),g.draw(),S.draw(q);let G=i.losses(),H=G.length-1,K=G.reduce((D,A)=>Number.isFinite(A)?Math.max(D,A):D,1e-12),tt=G.reduce((D,A)=>A>0?Math.min(D,A):D,K);u.frame({x:{domain:[0,Math.max(50,H)],label:e.history},y:{domain:[tt/1.5,K*1.5],log:!0}});let dt=Math.max(1,Math.ceil(G.length/300)),ut=G.map((D,A)=>[A,D]).filter(([D])=>D%dt===0||D===H);M.setAttribute("d",u.line(ut)),u.describe(`${e.history}: ${I(G[0],3)} → ${I(G.at(-1),3)}`),$.textContent=i.playing()?e.pause:e.train;let V=e.measures[_],et=G.at(-1);m.textContent=`${V} ${O(et,3)}`,l.textContent=P(i.diverged()?e.diverged:e.steps,{steps:String(H)}),l.classList.toggle("gd-bad",i.diverged()),s.describe(P(e.picture,{n:String(q),measure:V,loss:O(et,3)})),t.say(`${m.textContent}, ${l.textContent}`)})}function _o(t,e){let o=[...t.get("knobs")],r=o,[n,a,i]=[void 0,[e().value(o)],!1],m=window.matchMedia("(prefers-reduced-motion: reduce)"),l=M=>{let[x,w]=[mt({lr:t.get("lr"),beta:.9}),e()];for(let v=0;v<M&&!s()&&a.length<=Qe;v++)[o,n]=x.step(o,w.gradient(o),n??x.init(o)),a.push(w.value(o));t.redraw()},s=()=>!(a.at(-1)<1e9),d=()=>{o.every(Number.isFinite)&&t.set({knobs:[...o]})},f=()=>{i&&d(),i=!1,t.redraw()},p=()=>{if(!i||t.signal.aborted)return;let M=performance.now()+5;for(let x=0;x<4&&performance.now()<M;x++)l(1);s()||a.length>Qe?f():requestAnimationFrame(p)},c=()=>[n,a]=[void 0,[e().value(o)]],g=()=>{o=[...t.get("knobs")],r=o,c()};for(let M of["data","heights"])t.model.on(`change:${M}`,c),t.signal.addEventListener("abort",()=>t.model.off(`change:${M}`,c));let u=()=>{let M=t.get("knobs");(M.length!==o.length||M.some((x,w)=>x!==o[w]))&&g()};return t.model.on("change:knobs",u),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",u)),{point:()=>o,losses:()=>a,playing:()=>i,diverged:s,rest:f,begin(M){i=!1,t.set(M),g(),t.redraw()},once(){f(),s()&&this.again(),l(1),d()},again(){i=!1,this.begin({knobs:[...r]})},toggle(){if(i)return f();if(s()&&this.again(),m.matches)return l(200),d();i=!0,requestAnimationFrame(p),t.redraw()}}}function jo(t,e,{set:o,heights:r}){let n=20,a=([p,c])=>{let{x:g}=o(),u=Math.round((p-g[0])/(g.at(-1)-g[0])*(g.length-1)),M=[...r()],x=M[n],[w,v]=e.domains.y,y=Math.min(v,Math.max(w,c)),$=Math.abs(u-n);for(let z=1;z<=$;z++)M[n+Math.sign(u-n)*z]=x+(y-x)*z/$;M[u]=y,n=u,t.set({data:"drawn",heights:M})},i=p=>{let{x:c}=o();n=Math.round((p-c[0])/(c.at(-1)-c[0])*(c.length-1))},m=at(t,e,{label:t.words.pencil,onMove:([p,c])=>{let{x:g}=o(),u=g[1]-g[0],M=Math.abs(p-g[n])>u/2,x=c===r()[n];M&&x?i(p):a([p,c]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),l=p=>{let c=e.svg.getBoundingClientRect();return[e.x.invert(p.clientX-c.left),e.y.invert(p.clientY-c.top)]},s=([p,c])=>p>=e.domains.x[0]&&p<=e.domains.x[1]&&c>=e.domains.y[0]&&c<=e.domains.y[1],d=(p,c)=>e.svg.addEventListener(p,c,{signal:t.signal}),f=!1;d("pointerdown",p=>{let c=l(p);p.pointerType!=="mouse"||p.button||t.get("data")==="seed"||!s(c)||m.element.contains(p.target)||(p.preventDefault(),f=!0,e.svg.setPointerCapture(p.pointerId),i(c[0]),a(c))}),d("pointermove",p=>{if(!f)return;let[c,g]=l(p);a([Math.min(e.domains.x[1],Math.max(e.domains.x[0],c)),g])});for(let p of["pointerup","pointercancel"])d(p,()=>{f=!1});return{draw(){let p=t.get("data")==="seed";if(m.element.style.display=p?"none":"",p)return;let c=[o().x[n],r()[n]];m.place(c,P(t.words.point,{x:I(c[0],1),y:I(c[1],2)}))}}}function Bo(t,e,o){let r=-1,n=[],a=i=>{n=[...["m","b","w"].flatMap(l=>Array.from({length:i},(s,d)=>[l,d+1])),["c",0]].map(([l,s],d)=>{let f=P(t.words.knob[l],{i:String(s)}),p=k("input",{type:"range","aria-label":f,step:.05});E(p,{min:-to[l],max:to[l]});let c=k("output"),g=()=>{let M=[...o.point()];M[d]=p.valueAsNumber,o.begin({knobs:M})};p.addEventListener("input",g,{signal:t.signal});let u=k("div",{class:"gd-slider"},k("span",{"aria-hidden":"true"},f),p,c);return{at:d,input:p,value:c,element:u}}),e.replaceChildren(...n.map(l=>l.element))};return{draw(i){i!==r&&(r=i,n=[],e.replaceChildren(),i<=2&&a(i));for(let{at:m,input:l,value:s}of n){let d=o.point()[m];l.value=d,s.textContent=I(d,2),l.setAttribute("aria-valuetext",I(d,2))}}}}var xe={};pt(xe,{render:()=>Vo});function Vo(t){let{words:e}=t,o=t.get("sets"),r=()=>o[t.get("data")],n=()=>["a","b","c"].map(w=>t.get(w)),a=()=>nt(rt,r().x,r().y,ot(t.get("measure"),{delta:r().delta})),i=k("strong"),m=k("span"),l=W(t,{label:e.name}),s=l.inside("g"),d=l.inside("path",{class:"gd-curve gd-knobs-best"}),f=l.inside("path",{class:"gd-curve"}),p=l.inside("g"),c=["a","b","c"].map(w=>B(t,w,{label:w,options:()=>r().ranges[w],text:v=>I(v,r().decimals[w])})),g=Z(t,"measure",{label:e.measure,choices:e.measures}),u=Z(t,"data",{label:e.data,choices:e.sets,onPick:w=>({data:w,...o[w].start})}),M=ht(t,"show_best",{label:e.show_best});t.root.append(k("div",{class:"gd-title"},i,m),l.element,k("div",{class:"gd-controls"},...c,lt(u,g,M)));let x={};t.onDraw(()=>{let{x:w,y:v,domain:y,range:$,labels:z,lowest:C}=r();u.hidden=g.hidden=!t.get("menus");let F=t.get("measure"),h=a().value(n()),b=`${t.get("data")} ${F}`;x[b]=Math.min(h,x[b]??1/0),l.frame({x:{domain:y,label:z.x},y:{domain:$,label:z.y}});let S=ct(...y,121);f.setAttribute("d",l.line(S.map(L=>[L,rt.value(n(),L)]))),d.setAttribute("d",t.get("show_best")?l.line(S.map(L=>[L,rt.value(C[F].point,L)])):""),J(p,"circle",w.length,{r:4.5,class:"gd-point"}).forEach((L,j)=>{L.setAttribute("cx",l.x(w[j])),L.setAttribute("cy",l.y(v[j]))}),J(s,"line",w.length,{class:"gd-residual"}).forEach((L,j)=>{L.setAttribute("x1",l.x(w[j])),L.setAttribute("x2",l.x(w[j])),L.setAttribute("y1",l.y(v[j])),L.setAttribute("y2",l.y(rt.value(n(),w[j])))});let N=e.measures[F],T=C[F].loss;i.textContent=`${N} ${I(h)}`,m.textContent=P(x[b]<T*1.005?e.found:e.record,{best:I(x[b]),lowest:I(T)});let[_,R,q]=["a","b","c"].map(L=>I(t.get(L),r().decimals[L]));l.describe(P(e.picture,{a:_,b:R,c:q,measure:N,loss:I(h)})),t.say(`${i.textContent}. ${m.textContent}`)})}var we={};pt(we,{render:()=>Go});function Go(t){let{words:e}=t,o=t.get("questions");t.root.append(...o.map((r,n)=>Ho(t,e,r,n)))}function Ho(t,e,{ask:o,choices:r},n){let a=Nt(),i=k("p",{class:"gd-quiz-answer",role:"status"}),m=r.map((s,d)=>{let f=k("input",{type:"radio",name:a});return f.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((p,c)=>c===n?d:p)}),{signal:t.signal}),{input:f,element:k("label",{class:"gd-quiz-choice"},f,k("span",{},...be(s.text)))}}),l=-1;return t.onDraw(()=>{let s=t.get("chosen")[n];if(s===l)return;l=s,m.forEach(({input:f,element:p},c)=>{f.checked=c===s,p.classList.toggle("gd-quiz-right",c===s&&r[c].right),p.classList.toggle("gd-quiz-wrong",c===s&&!r[c].right)});let d=r[s];i.replaceChildren(...d?[k("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...be(d.why)]:[])}),k("fieldset",{class:"gd-quiz-question"},k("legend",{},...be(o)),...m.map(({element:s})=>s),i)}function be(t){return t.split("`").map((e,o)=>o%2?k("code",{},e):e)}var ve={};pt(ve,{render:()=>Uo});var Wo=["Momentum","Nesterov","Adam"],zt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function oo(t,e,o){let{words:r}=t,n=()=>o().lr[zt(t.get(e))],a=Z(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:s=>({[e]:s,...zt(s)===zt(t.get(e))?{}:{[`${e}_lr`]:o().lr[zt(s)].start}})}),i=B(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:s=>10**s,toPlace:Math.log10,text:s=>O(s,3)}),m=B(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:s=>s.toFixed(2)}),l=k("div",{class:"gd-race-fate"});return{element:k("div",{class:`gd-race-panel gd-race-${e}`},a,i,m,l),show(s){i.hidden=!s,m.hidden=!s||!Wo.includes(t.get(e)),l.hidden=!s},say({heights:s,step:d,left:f,divergedAt:p}){let c=p!==null&&p<=d,g=s.findIndex(w=>w<=s[0]/1e3),u=g>=0&&g<=d,M=c?r.diverged:f?r.left:u?r.arrived:r.fares,x={height:O(s[d],2),step:c?p:d,arrival:g};return l.textContent=P(M,x),l.classList.toggle("gd-bad",c||f),`${r.methods[t.get(e)]}: ${l.textContent}`}}}function no(t,{from:e,to:o,perSecond:r}){let n=null,a=null,i=()=>{n=null,a=null,t.redraw()},m=l=>{if(n===null||t.signal.aborted)return;n||=l;let s=e+Math.floor((l-n)/1e3*r());if(s>=o()){i();return}a=s,t.drawNow(),requestAnimationFrame(m)};return{at:()=>a,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){i();return}n=0,requestAnimationFrame(m)}}}function ro(t,e,{last:o,pace:r}){let n=0,a=()=>{clearInterval(n),n=0,t.redraw()},i=()=>{t.set({[e]:Math.min(t.get(e)+1,o)}),t.get(e)>=o&&a()};return t.signal.addEventListener("abort",()=>clearInterval(n)),{on:()=>n!==0,stop:a,toggle(){n?a():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:o}):(t.get(e)>=o&&t.set({[e]:0}),n=setInterval(i,r),t.redraw())}}}var yt=["first","second"];function Uo(t){let{words:e}=t,o=t.get("scenes"),r=()=>o[t.get("landscape")],n=W(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),a=Ze(n),i=yt.map(v=>Ut(n,v)),m=Ht(n),l=v=>t.set({start:v});Wt(t,n,l);let s=at(t,n,{label:e.start,onMove:l,steps:()=>[n.domains.x,n.domains.y].map(([v,y])=>(y-v)/100)}),d=W(t,{label:e.losses,shape:.7,tallest:260}),f=yt.map(v=>d.inside("path",{class:`gd-curve gd-race-${v}`})),p=yt.map(v=>d.over("circle",{class:`gd-race-end gd-race-${v}`,r:4})),c=Z(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:v=>({landscape:v,...Yo(o[v],t)})}),g=B(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:v=>10**v,toPlace:Math.log10,text:v=>O(v,3)}),u=B(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),M=no(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),x=Q(t,{label:e.race,onPress:M.toggle}),w=yt.map(v=>oo(t,v,r));t.root.append(k("div",{class:"gd-two"},k("div",{},n.element,k("div",{class:"gd-controls"},u,g,k("div",{class:"gd-race-map"},x,c))),k("div",{},...w.map(({element:v})=>v),k("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let v=t.get("landscape"),y=v==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,$=oe(v,y),z=$.value($.minima[0]),C=M.at()??t.get("steps");g.hidden=v!=="bowl",x.textContent=M.at()===null?e.race:e.stop;let[F,h]=r().axes;n.frame({x:{domain:$.domain[0],label:F},y:{domain:$.domain[1],label:h}}),a($,[v,y]),m($.minima);let b=t.get("start");s.place(b,P(e.place,{x:O(b[0]),y:O(b[1]),loss:O($.value(b))}));let S=yt.map(R=>Jo(t,R,$)),N=Xo(S,z);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:N,log:!0}});let T=yt.map((R,q)=>{if(w[q].show(S[q]!==null),S[q]===null)return i[q]([]),E(f[q],{d:""}),E(p[q],{cx:-99}),"";let{points:L,losses:j,divergedAt:X}=S[q],G=i[q](L.slice(0,C+1)),H=j.map(tt=>Math.max(tt-z,N[0]/10));E(f[q],{d:d.line(H.slice(0,C+1).map((tt,dt)=>[dt,tt]))});let K=H[C]>=N[0]&&H[C]<=N[1];return E(p[q],K?{cx:d.x(C),cy:d.y(H[C])}:{cx:-99,cy:-99}),w[q].say({heights:j.map(tt=>tt-z),step:C,left:G,divergedAt:X})}),_=P(e.picture,{landscape:e.landscapes[v],steps:C});n.describe(`${_} ${T.join(" ")}`),M.at()===null&&t.say(T.join(" "))})}function Jo(t,e,o){let r=t.get(e);if(r==="nobody")return null;let[n,a]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return ft(o,t.get("start"),ne(r,{lr:n,beta:a,beta1:a}),t.get("longest"))}function Xo(t,e){let o=t.flatMap(i=>i?i.losses:[]).map(i=>i-e),r=o.find(i=>Number.isFinite(i)&&i>0)??1,n=Math.ceil(Math.log10(r)+.3),a=o.reduce((i,m)=>m>0?Math.min(i,m):i,r);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(a)))),10**n]}function Yo({start:t,lr:e},o){let r=yt.map(n=>[`${n}_lr`,e[zt(o.get(n))].start]);return{start:t,...Object.fromEntries(r)}}var ke={};pt(ke,{render:()=>Zo});var ye=ct(-17,.5,141).map(t=>10**t),so=[1e-16,100];function Zo(t){let{words:e}=t,{x:o,y:r,held:n,domains:a,delta:i}=t.get("problem"),m=["a","b","c"],l=()=>m.indexOf(t.get("knob")),s=h=>n.map((b,S)=>S===l()?h:b),d=()=>nt(rt,o,r,ot(t.get("measure"),{delta:i})),f=h=>{let b=jt[t.get("precision")],S=de({x:o,y:r,measure:t.get("measure"),delta:i},b);return ce(S,s(t.get("at")),l(),h,t.get("central"),b)},p=k("strong",{class:"gd-slope-truth"}),c=k("span",{class:"gd-slope-measured"}),g=W(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),u=g.inside("path",{class:"gd-curve gd-slope-loss"}),M=g.inside("path",{class:"gd-curve"}),x=g.inside("path",{class:"gd-curve gd-slope-secant"}),w=g.inside("g"),v=at(t,g,{label:e.place,axis:"x",steps:()=>[(a[t.get("knob")][1]-a[t.get("knob")][0])/300,0],onMove:([h])=>t.set({at:h})}),y=W(t,{label:e.errors,shape:.36,tallest:220}),$=y.inside("g"),z=y.inside("circle",{class:"gd-slope-now",r:7}),C=B(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:h=>10**h,text:h=>O(h,2)});t.root.append(k("div",{class:"gd-title"},p,c),g.element,k("div",{class:"gd-controls"},C),y.element,k("div",{class:"gd-controls"},lt(Z(t,"knob",{label:e.knob,choices:Object.fromEntries(m.map(h=>[h,h])),onPick:h=>({knob:h,at:n[m.indexOf(h)]})}),Z(t,"measure",{label:e.measure,choices:e.measures}),Z(t,"precision",{label:e.precision,choices:e.precisions}),ht(t,"central",{label:e.central}))));let F="";t.onDraw(()=>{let[h,b,S,N]=["at","h","central","precision"].map(V=>t.get(V)),T=d(),_=V=>T.value(s(V)),R=T.gradient(s(jt[N](h)))[l()],q=f(b),L=Math.abs(q-R),j=a[t.get("knob")],X=ct(...j,161).map(V=>[V,_(V)]),G=1.05*Math.max(...X.map(([,V])=>V));g.frame({x:{domain:j,label:t.get("knob")},y:{domain:[0,G],label:e.loss}}),u.setAttribute("d",g.line(X));let H=(V,et)=>j.map(D=>[D,V+et*(D-h)]);M.setAttribute("d",g.line(H(_(h),R)));let K=S?[h-b,h+b]:[h,h+b];x.setAttribute("d",g.line(H(_(K[0])+q*(h-K[0]),q))),J(w,"circle",2,{class:"gd-slope-end",r:5}).forEach((V,et)=>{E(V,{cx:g.x(K[et]),cy:g.y(_(K[et]))})}),v.place([h,_(h)],P(e.at,{knob:t.get("knob"),at:I(h),loss:I(_(h))})),y.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:so,log:!0,label:e.error}});let tt=V=>Math.max(so[0],V),dt=JSON.stringify([h,t.get("knob"),t.get("measure"),N,S,y.width]);dt!==F&&J($,"circle",ye.length,{r:2.2,class:"gd-slope-error"}).forEach((V,et)=>{E(V,{cx:y.x(ye[et]),cy:y.y(tt(Math.abs(f(ye[et])-R)))})}),F=dt,E(z,{cx:y.x(b),cy:y.y(tt(L))}),p.textContent=P(e.slope,{slope:I(R,4)}),c.textContent=P(e.difference,{difference:I(q,4),error:O(L,2)});let ut=`${p.textContent}, ${c.textContent}`;g.describe(`${e.name}. ${ut}`),y.describe(P(e.errors,{h:O(b,2),error:O(L,2)})),t.say(ut)})}var Me={};pt(Me,{render:()=>Ko});function Ko(t){let{words:e}=t,{x:o,y:r,start:n,longest:a,rates:i,domain:m,range:l}=t.get("problem"),s=k("strong"),d=k("span"),f=W(t,{label:e.name,shape:.7,tallest:300}),p=f.inside("g"),c=f.inside("path",{class:"gd-curve"}),g=f.inside("g"),u=W(t,{label:e.name,shape:.7,tallest:300}),M=["zeroed","unzeroed"].map(h=>({name:h,line:u.inside("path",{class:`gd-curve gd-steps-${h}`}),end:u.inside("circle",{class:`gd-steps-${h}`,r:5}),label:u.over("text",{class:`gd-steps-${h}`,"aria-hidden":"true"})})),x=B(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:h=>Math.min(i[1],Math.max(i[0],10**h)),toPlace:Math.log10,text:h=>O(h,2)}),w=B(t,"step",{label:e.steps,options:()=>({min:0,max:a,step:1})}),v=ro(t,"step",{last:a,pace:70}),y=Q(t,{label:e.play,onPress:v.toggle}),$=Q(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,a)})}),z=Q(t,{label:e.reset,onPress:()=>{v.stop(),t.set({step:0})}}),C=ht(t,"zero_grad",{label:e.zero_grad}),F=Z(t,"measure",{label:e.measure,choices:e.measures});t.root.append(k("div",{class:"gd-title"},s,d),k("div",{class:"gd-steps-pair"},f.element,u.element),k("div",{class:"gd-controls"},lt($,y,z,C,F),x,w)),t.onDraw(()=>{let[h,b,S]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],N=nt(rt,o,r,ot(t.get("measure"))),T={zeroed:ft(N,n,Tt({lr:h}),a),unzeroed:ft(N,n,mt({lr:h,beta:1}),a)},_=t.get("zero_grad")?"zeroed":"unzeroed",R=!t.get("menus");C.hidden=F.hidden=R;let{points:q,losses:L}=T[_],j=L.findIndex(A=>!(A<1e3*L[0])),X=j>=0&&j<=b;y.textContent=v.on()?e.pause:e.play,f.frame({x:{domain:m,label:e.x},y:{domain:l,label:e.y}});let G=A=>rt.value(q[b],A);E(c,{d:f.line(ct(...m,121).map(A=>[A,G(A)]))}),J(g,"circle",o.length,{r:4,class:"gd-point"}).forEach((A,Y)=>E(A,{cx:f.x(o[Y]),cy:f.y(r[Y])})),J(p,"line",o.length,{class:"gd-residual"}).forEach((A,Y)=>{let st=Math.max(-1e4,Math.min(1e4,f.y(G(o[Y]))||0));E(A,{x1:f.x(o[Y]),x2:f.x(o[Y]),y1:f.y(r[Y]),y2:st})});let H=1.6*L[0];u.frame({x:{domain:[0,a],label:e.step},y:{domain:[0,H],label:S}});for(let{name:A,line:Y,end:st,label:Ct}of M){let kt=T[A].losses[b],Mt=A===_||!R,$t=Mt&&kt<=H;E(Y,{d:Mt?u.line(T[A].losses.slice(0,b+1).map((Xt,lo)=>[lo,Xt])):""});for(let Xt of[Y,st,Ct])Xt.classList.toggle("gd-steps-other",A!==_);E(st,{cx:$t?u.x(b):-99,cy:$t?u.y(kt):-99});let xt=b>a*.6,io=kt<T[A==="zeroed"?"unzeroed":"zeroed"].losses[b];E(Ct,{x:$t&&b>0?u.x(b)+(xt?-9:9):-999,y:$t?Math.max(22,u.y(kt)+(io?18:-9)):-999,"text-anchor":xt?"end":"start"}),Ct.textContent=R?"":e[A]}let[K,tt,dt]=q[b].map(A=>Math.abs(A)<1e4?I(A):O(A,2)),ut=A=>A<1e4?I(A):O(A,2),V=ut(L[b]);s.textContent=P(e.title,{measure:S,loss:V}),d.textContent=X?P(e.diverged,{step:j}):P(e.knobs,{a:K,b:tt,c:dt,step:b}),d.classList.toggle("gd-steps-lost",X),f.describe(P(e.fit,{step:b,a:K,b:tt,c:dt}));let[et,D]=["zeroed","unzeroed"].map(A=>ut(T[A].losses[b]));u.describe(R?P(e.alone,{step:b,loss:V}):P(e.run,{step:b,zeroed:et,unzeroed:D})),v.on()||t.say(`${s.textContent}. ${d.textContent}`)})}var ao={bowl_explorer:fe,cloud:he,hinges:ue,knobs:xe,quiz:we,race:ve,slope:ke,steps:Me};var ks={render({model:t,el:e}){return ze(ao,t,e)}};export{ks as default};
