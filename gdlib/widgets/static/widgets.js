/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-0e57e5d1667744214bb5cd2ada3dc894ce8a20e2e2a8e2ca15b2193df55bdf85
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var rn=Object.defineProperty;var xt=(t,e)=>{for(var n in e)rn(t,n,{get:e[n],enumerable:!0})};var ve=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var ye=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var ke=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function Me(t,e,n){let r=e.get("kind"),o=new Yt(e,n);return dn(n),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Yt=class{#n=[];#o=[];#t=0;#e=0;#r=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#r.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#n.push(e)}onDraw(e){this.#o.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#o)e()}say(e){clearTimeout(this.#e),this.#e=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#n)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#e),this.#r.abort(),this.root.replaceChildren()}};function dn(t){let e=t.getRootNode(),n=e===document||!e.querySelector?document.head:e;if(n.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=ke+ve+ye,n.append(r)}var me={};xt(me,{render:()=>Cn});function k(t,e={},...n){return Ee(document.createElement(t),e,n)}function V(t,e={},...n){return Ee(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function E(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function W(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(V(e,r));return[...t.children]}function Ee(t,e,n){return E(t,e),t.append(...n),t}var $e=0;function Ct(){return $e+=1,`gd-${$e}-${Math.random().toString(36).slice(2,8)}`}function I(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function D(t,e=3){if(!Number.isFinite(t)||t===0)return I(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Zt(Number(o))}`}return I(t,Math.max(0,e-1-n))}function Zt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Ae(t){return String(Number(t.toPrecision(10))).replace("-","−")}function P(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function at(t,e,{label:n,onMove:r,steps:o,axis:a="both"}){let i=V("circle",{class:"gd-handle-dot",r:8}),m=V("circle",{class:"gd-handle-reach",r:22}),l=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":a==="x"?"horizontal":null});l.append(m,i);let s=[0,0],d=([c,g])=>{let u=(w,[x,M])=>Math.min(M,Math.max(x,w));s=[u(c,e.domains.x),a==="x"?s[1]:u(g,e.domains.y)],r(s)},f=c=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(c.clientX-g.left),e.y.invert(c.clientY-g.top)]},p=(c,g)=>l.addEventListener(c,g,{signal:t.signal});return p("pointerdown",c=>{c.button||(l.setPointerCapture(c.pointerId),l.focus({preventScroll:!0}),c.preventDefault())}),p("pointermove",c=>{l.hasPointerCapture(c.pointerId)&&d(f(c))}),p("keydown",c=>{let[g,u]=o(),w=c.shiftKey?10:1,x=a==="x"?[g,0]:[0,u],M={ArrowRight:[g,0],ArrowLeft:[-g,0],ArrowUp:x,ArrowDown:[-x[0],-x[1]],PageUp:[10*x[0],10*x[1]],PageDown:[-10*x[0],-10*x[1]]}[c.key],[y,v]=e.domains.x;if(M)d([s[0]+w*M[0],s[1]+w*M[1]]);else if(c.key==="Home")d([y,s[1]]);else if(c.key==="End")d([v,s[1]]);else return;c.preventDefault()}),{element:l,place([c,g],u){s=[c,g],E(l,{transform:`translate(${e.x(c)},${e.y(g)})`,"aria-valuenow":Number(c.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":u})}}}function Kt(t){return t===null?NaN:+t}function Qt(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function qt(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let a of t)(a=e(a,++o,t))!=null&&(n===void 0?a>=a&&(n=r=a):(n>a&&(n=a),r<a&&(r=a)))}return[n,r]}var cn=Math.sqrt(50),mn=Math.sqrt(10),gn=Math.sqrt(2);function It(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),a=r/Math.pow(10,o),i=a>=cn?10:a>=mn?5:a>=gn?2:1,m,l,s;return o<0?(s=Math.pow(10,-o)/i,m=Math.round(t*s),l=Math.round(e*s),m/s<t&&++m,l/s>e&&--l,s=-s):(s=Math.pow(10,o)*i,m=Math.round(t/s),l=Math.round(e/s),m*s<t&&++m,l*s>e&&--l),l<m&&.5<=n&&n<2?It(t,e,n*2):[m,l,s]}function Et(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,a,i]=r?It(e,t,n):It(t,e,n);if(!(a>=o))return[];let m=a-o+1,l=new Array(m);if(r)if(i<0)for(let s=0;s<m;++s)l[s]=(a-s)/-i;else for(let s=0;s<m;++s)l[s]=(a-s)*i;else if(i<0)for(let s=0;s<m;++s)l[s]=(o+s)/-i;else for(let s=0;s<m;++s)l[s]=(o+s)*i;return l}function te(t,e,n){return e=+e,t=+t,n=+n,It(t,e,n)[2]}function Pt(t,e,n){let r;for(;;){let o=te(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Ft(t){return Math.max(1,Math.ceil(Math.log(Qt(t))/Math.LN2)+1)}function ee(t,e,n=Kt){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,a=Math.floor(o),i=+n(t[a],a,t),m=+n(t[a+1],a+1,t);return i+(m-i)*(o-a)}}function X(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let a=V("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),i=V("g",{class:"gd-grid","aria-hidden":"true"}),m=V("text",{class:"gd-axis-label","aria-hidden":"true"}),l=V("text",{class:"gd-axis-label","aria-hidden":"true"}),s=V("svg",{class:"gd-inside"}),d=V("g");a.append(i,s,d,m,l);let f=k("div",{class:"gd-plot-box"},a),p=null,c=600,g={left:44,right:12,top:10,bottom:40},u=()=>{let v=c;return c=Math.round(f.clientWidth)||c,c!==v};t.onStart(u);let w=new ResizeObserver(()=>{u()&&t.redraw()});w.observe(f),t.signal.addEventListener("abort",()=>w.disconnect());function x(){let v=Math.round(Math.min(r,Math.max(200,c*n)));return p?.width===c&&p?.height===v?!1:(p={width:c,height:v},E(a,{width:c,height:v,viewBox:`0 0 ${c} ${v}`}),E(s,{x:g.left,y:g.top,width:c-g.left-g.right,height:v-g.top-g.bottom,viewBox:`${g.left} ${g.top} ${c-g.left-g.right} ${v-g.top-g.bottom}`}),!0)}let M="",y={element:f,svg:a,inside:(v,$)=>s.appendChild(V(v,$)),over:(v,$)=>d.appendChild(V(v,$)),describe:v=>a.setAttribute("aria-label",v),frame({x:v,y:$}){g.left=$.log?58:44;let S=x(),C=JSON.stringify([v,$]);if(!S&&C===M)return;M=C;let F=p.width-g.right,h=p.height-g.bottom;y.x=Se(v,[g.left,F]),y.y=Se($,[h,g.top]),y.domains={x:v.domain,y:$.domain},y.width=F-g.left,y.height=h-g.top;let b=ze(v,Math.max(3,Math.floor(y.width/70))),z=ze($,Math.max(3,Math.floor(y.height/48))),N=W(i,"g",b.length+z.length+1);b.forEach((T,R)=>{let L=y.x(T.value);N[R].replaceChildren(V("line",{x1:L,x2:L,y1:g.top,y2:h}),V("text",{x:L,y:h+16,"text-anchor":"middle"},T.text))}),z.forEach((T,R)=>{let L=y.y(T.value);N[b.length+R].replaceChildren(V("line",{x1:g.left,x2:F,y1:L,y2:L}),V("text",{x:g.left-6,y:L+4,"text-anchor":"end"},T.text))}),N.at(-1).replaceChildren(V("path",{class:"gd-axes",d:`M${g.left},${g.top}V${h}H${F}`})),E(m,{x:(g.left+F)/2,y:p.height-5,"text-anchor":"middle"}),m.textContent=v.label??"";let _=(g.top+h)/2;E(l,{x:11,y:_,"text-anchor":"middle",transform:`rotate(-90 11 ${_})`}),l.textContent=$.label??""},line(v){let $="",S="M";for(let[C,F]of v){let h=y.x(C),b=Math.max(-1e5,Math.min(1e5,y.y(F)));Number.isFinite(h)&&Number.isFinite(b)?($+=`${S}${h.toFixed(1)},${b.toFixed(1)}`,S="L"):S="M"}return $}};return y}function Se({domain:[t,e],log:n=!1},[r,o]){let a=n?Math.log10:s=>s,[i,m]=[a(t),a(e)],l=s=>r+(a(s)-i)/(m-i)*(o-r);return l.invert=s=>{let d=i+(s-r)/(o-r)*(m-i);return n?10**d:d},l}function ze({domain:[t,e],log:n=!1},r){if(!n)return Et(t,e,r).map(l=>({value:l,text:Ae(l)}));let[o,a]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],i=Math.max(1,Math.ceil((a-o)/r));return Array.from({length:a-o+1},(l,s)=>o+s).filter(l=>l%i===0).map(l=>({value:10**l,text:Zt(l)}))}function ct(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function pt(t,e,n,r){let o=Array.from(e),a=n.init(o),i=[o],m=[t.value(o)];for(let s=0;s<r;s++)[o,a]=n.step(o,t.gradient(o),a),i.push(o),m.push(t.value(o));let l=m.findIndex(s=>!Number.isFinite(s));return{points:i,losses:m,divergedAt:l<0?null:l}}var Ot={value:Math.abs,slope:Math.sign},Ce={value:t=>t*t,slope:t=>2*t};function Le(t=1){return{value:e=>{let n=Math.abs(e);return n<=t?n*n/2:t*(n-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Ne={mae:()=>Ot,mse:()=>Ce,huber:t=>Le(t.delta)};function nt(t,e={}){if(!Object.hasOwn(Ne,t))throw new RangeError(`no measure is named ${t}`);return Ne[t](e)}function ot(t,e,n,r){return{value(o){let a=0;for(let i=0;i<e.length;i++)a+=r.value(t.value(o,e[i])-n[i]);return a/e.length},gradient(o){let a=new Array(o.length).fill(0);for(let i=0;i<e.length;i++){let m=r.slope(t.value(o,e[i])-n[i]);t.addGradient(a,m/e.length,o,e[i])}return a}}}var Dt=t=>[[-t,t],[-t,t]];function Rt({kappa:t,L:e=1,angle:n=0}){let r=e/t,[o,a]=[Math.cos(n),Math.sin(n)],[i,m,l]=[r*o*o+e*a*a,(r-e)*o*a,r*a*a+e*o*o];return{value:([s,d])=>((i*s+m*d)*s+(m*s+l*d)*d)/2,gradient:([s,d])=>[i*s+m*d,m*s+l*d],minima:[[0,0]],domain:Dt(1.5)}}function Ie({a:t=1,b:e=100}={}){return{value:([n,r])=>(t-n)**2+e*(r-n*n)**2,gradient:([n,r])=>[-2*(t-n)-4*e*n*(r-n*n),2*e*(r-n*n)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Pe(){let t=[1.5,2.25,2.625],e=(n,r)=>t.map((o,a)=>o-n*(1-r**(a+1)));return{value:([n,r])=>e(n,r).reduce((o,a)=>o+a*a,0),gradient:([n,r])=>e(n,r).reduce(([o,a],i,m)=>[o-2*i*(1-r**(m+1)),a+2*i*n*(m+1)*r**m],[0,0]),minima:[[3,.5]],domain:Dt(4.5)}}function Fe(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[n,r]=[t*t+e-11,t+e*e-7];return[4*n*t+2*r,2*n+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Dt(5)}}function Oe(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Dt(1.5)}}function pn({x:t,y:e,b:n,minima:r,domain:o}){return{...ot({value:([i,m],l)=>i*l*l+n*l+m,addGradient(i,m,l,s){i[0]+=m*s*s,i[1]+=m}},t,e,Ot),minima:r,domain:o}}var qe={parabola:pn,bowl:Rt,rosenbrock:Ie,beale:Pe,himmelblau:Fe,saddle:Oe};function ne(t,e={}){if(!Object.hasOwn(qe,t))throw new RangeError(`no landscape is named ${t}`);return qe[t](e)}function Tt({lr:t}){return{init:()=>null,step:(e,n)=>[e.map((r,o)=>r-t*n[o]),null]}}function mt({lr:t,beta:e=.9,dampening:n=0,nesterov:r=!1}){let o=e===0?1:1-n;return{init:()=>null,step(a,i,m){let l=m?i.map((d,f)=>e*m[f]+o*d):Array.from(i),s=r?i.map((d,f)=>d+e*l[f]):l;return[a.map((d,f)=>d-t*s[f]),l]}}}function Re({lr:t,eps:e=1e-10}){return{init:n=>n.map(()=>0),step(n,r,o){let a=r.map((i,m)=>o[m]+i*i);return[n.map((i,m)=>i-t*r[m]/(Math.sqrt(a[m])+e)),a]}}}function Te({lr:t,alpha:e=.99,eps:n=1e-8}){return{init:r=>r.map(()=>0),step(r,o,a){let i=o.map((m,l)=>e*a[l]+(1-e)*m*m);return[r.map((m,l)=>m-t*o[l]/(Math.sqrt(i[l])+n)),i]}}}function _e({lr:t,beta1:e=.9,beta2:n=.999,eps:r=1e-8}){return{init:o=>({m:o.map(()=>0),s:o.map(()=>0),t:0}),step(o,a,i){let m=i.t+1,l=a.map((c,g)=>e*i.m[g]+(1-e)*c),s=a.map((c,g)=>n*i.s[g]+(1-n)*c*c),d=1-e**m,f=1-n**m,p=l.map((c,g)=>c/d/(Math.sqrt(s[g]/f)+r));return[o.map((c,g)=>c-t*p[g]),{m:l,s,t:m}]}}}var De={GradientDescent:Tt,Momentum:mt,Nesterov:t=>mt({...t,nesterov:!0}),Adagrad:Re,RMSprop:Te,Adam:_e};function oe(t,e){if(!Object.hasOwn(De,t))throw new RangeError(`no method is named ${t}`);return De[t](e)}var rt={value:([t,e,n],r)=>t*r*r+e*r+n,addGradient(t,e,n,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var _t={value(t,e){let n=(t.length-1)/3,r=0;for(let o=0;o<n;o++)r+=t[2*n+o]*Math.max(t[o]*e+t[n+o],0);return r+t[3*n]},addGradient(t,e,n,r){let o=(n.length-1)/3;for(let a=0;a<o;a++){let i=n[a]*r+n[o+a];i>=0&&(t[a]+=e*n[2*o+a]*r,t[o+a]+=e*n[2*o+a],t[2*o+a]+=e*i)}t[3*o]+=e}};function bt(t,e,n){let r=1+e-t*n,o=r*r-4*e;return o<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(o))/2}var re=(t,e)=>2*(1+t)/e,At=(t,e,n)=>2*(1+t)/(e+n),se=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var jt={float64:t=>t,float32:Math.fround},fn={mae:t=>Math.abs(t),mse:(t,e,n)=>n(t*t),huber(t,e,n){let r=Math.abs(t);return r<=e?n(n(r*r)/2):n(e*n(r-n(e/2)))}};function ae({x:t,y:e,measure:n,delta:r},o){nt(n,{delta:r});let[a,i]=[t.map(o),e.map(o)];return m=>{let[l,s,d]=m.map(o),f=0;for(let p=0;p<a.length;p++){let c=o(o(o(o(l*a[p])*a[p])+o(s*a[p]))+d);f=o(f+fn[n](o(c-i[p]),r,o))}return o(f/a.length)}}function ie(t,e,n,r,o,a){let[i,m]=[a(e[n]),a(r)],l=f=>t(e.map((p,c)=>c===n?f:p)),s=l(a(i+m)),d=l(o?a(i-m):i);return a(a(s-d)/(o?a(2*m):m))}var it=["flat","steep"],le=[1e-6,10],Bt=1.3;function je(t){let e=X(t,{label:t.words.errors,shape:.7,tallest:230}),n=it.map(o=>e.inside("path",{class:`gd-curve gd-bowl-${o}`})),r=it.map(o=>e.inside("text",{class:`gd-bowl-${o}`,"aria-hidden":"true"}));return{element:e.element,draw(o){let a=o[0].length-1;e.frame({x:{domain:[0,a],label:t.words.step},y:{domain:le,log:!0}}),o.forEach((i,m)=>{E(n[m],{d:e.line(i.map((d,f)=>[f,d]))});let l=i.findLastIndex(d=>d>=40*le[0]&&d<=le[1]),s=it[m]==="steep"&&l<.8*a;E(r[m],{x:e.x(Math.max(0,l))+(s?7:-7),y:e.y(i[Math.max(0,l)])+(it[m]==="steep"?-4:13),"text-anchor":s?"start":"end",visibility:l<0?"hidden":null}),r[m].textContent=t.words[it[m]]})}}}function Be(t){let{words:e}=t,n=X(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=n.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),o=n.inside("path",{class:"gd-curve gd-bowl-slower"}),a=it.map(d=>n.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${d}`})),[i,m]=[0,1].map(()=>({line:n.inside("line",{class:"gd-bowl-mark"}),text:n.inside("text",{"aria-hidden":"true"})})),l=at(t,n,{label:e.lr,axis:"x",onMove:([d])=>t.set({lr:Math.max(.01,d)}),steps:()=>[.01,0]});function s({line:d,text:f},p,c,g){let[u,w,x]=[n.x(p),n.y(Bt),n.y(0)];E(d,{x1:u,x2:u,y1:w,y2:x}),E(f,{x:u+(g==="start"?4:-4),y:x-8,"text-anchor":g}),f.textContent=c}return{element:n.element,draw({lr:d,beta:f,mu:p,L:c,widest:g}){n.frame({x:{domain:[0,g],label:e.lr},y:{domain:[0,Bt]}});let u=ct(1e-4,g,161),w=[p,c].map(v=>u.map($=>bt($,f,v)));a.forEach((v,$)=>E(v,{d:n.line(u.map((S,C)=>[S,w[$][C]]))})),E(o,{d:n.line(u.map((v,$)=>[v,Math.max(w[0][$],w[1][$])]))});let x={factor:Math.max(bt(d,f,p),bt(d,f,c)),best:At(f,c,p),limit:re(f,c)},M={lr:I(d,2),factor:D(x.factor,3)};l.place([d,Math.min(x.factor,Bt)],P(e.step_is,M));let y=Math.max(0,n.x(g)-n.x(x.limit));return E(r,{x:n.x(x.limit),y:n.y(Bt),width:y,height:n.height}),s(i,x.best,e.best,"end"),s(m,x.limit,e.limit,"start"),x}}}function U(t,e,{label:n,options:r,text:o=String,toValue:a=l=>l,toPlace:i=l=>l,onPick:m=l=>t.set({[e]:l})}){let l=Ct(),s=k("input",{type:"range",id:l}),d=k("output",{for:l}),f=k("div",{class:"gd-slider"},k("label",{for:l},n),s,d),p="";return s.addEventListener("input",()=>m(a(s.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:c,max:g,step:u}=r(),w=`${c} ${g} ${u}`;w!==p&&E(s,{min:c,max:g,step:u}),p=w,s.value=i(t.get(e));let x=o(t.get(e));d.textContent=x,s.setAttribute("aria-valuetext",x)}),f}function Z(t,e,{label:n,choices:r,onPick:o=a=>({[e]:a})}){let a=Ct(),i=k("select",{id:a},...Object.entries(r).map(([m,l])=>k("option",{value:m},l)));return i.addEventListener("change",()=>t.set(o(i.value)),{signal:t.signal}),t.onDraw(()=>{i.value=t.get(e)}),k("div",{class:"gd-choice"},k("label",{for:a},n),i)}function ft(t,e,{label:n,onPick:r=o=>({[e]:o})}){let o=k("input",{type:"checkbox"});return o.addEventListener("change",()=>t.set(r(o.checked)),{signal:t.signal}),t.onDraw(()=>{o.checked=t.get(e)}),k("label",{class:"gd-toggle"},o,k("span",{},n))}function Q(t,{label:e,onPress:n}){let r=k("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function lt(...t){return k("div",{class:"gd-row"},...t)}var hn=Array.prototype,un=hn.slice;function xn(t,e){return t-e}function bn(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Ge=t=>()=>t;function wn(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=vn(t,e[n]))return o;return 0}function vn(t,e){for(var n=e[0],r=e[1],o=-1,a=0,i=t.length,m=i-1;a<i;m=a++){var l=t[a],s=l[0],d=l[1],f=t[m],p=f[0],c=f[1];if(yn(l,f,e))return 0;d>r!=c>r&&n<(p-s)*(r-d)/(c-d)+s&&(o=-o)}return o}function yn(t,e,n){var r;return kn(t,e,n)&&Mn(t[r=+(t[0]===e[0])],n[r],e[r])}function kn(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Mn(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function $n(){}var gt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ve(){var t=1,e=1,n=Ft,r=l;function o(s){var d=n(s);if(Array.isArray(d))d=d.slice().sort(xn);else{let f=qt(s,En);for(d=Et(...Pt(f[0],f[1],d),d);d[d.length-1]>=f[1];)d.pop();for(;d[1]<f[0];)d.shift()}return d.map(f=>a(s,f))}function a(s,d){let f=d==null?NaN:+d;if(isNaN(f))throw new Error(`invalid value: ${d}`);var p=[],c=[];return i(s,f,function(g){r(g,s,f),bn(g)>0?p.push([g]):c.push(g)}),c.forEach(function(g){for(var u=0,w=p.length,x;u<w;++u)if(wn((x=p[u])[0],g)!==-1){x.push(g);return}}),{type:"MultiPolygon",value:d,coordinates:p}}function i(s,d,f){var p=new Array,c=new Array,g,u,w,x,M,y;for(g=u=-1,x=wt(s[0],d),gt[x<<1].forEach(v);++g<t-1;)w=x,x=wt(s[g+1],d),gt[w|x<<1].forEach(v);for(gt[x<<0].forEach(v);++u<e-1;){for(g=-1,x=wt(s[u*t+t],d),M=wt(s[u*t],d),gt[x<<1|M<<2].forEach(v);++g<t-1;)w=x,x=wt(s[u*t+t+g+1],d),y=M,M=wt(s[u*t+g+1],d),gt[w|x<<1|M<<2|y<<3].forEach(v);gt[x|M<<3].forEach(v)}for(g=-1,M=s[u*t]>=d,gt[M<<2].forEach(v);++g<t-1;)y=M,M=wt(s[u*t+g+1],d),gt[M<<2|y<<3].forEach(v);gt[M<<3].forEach(v);function v($){var S=[$[0][0]+g,$[0][1]+u],C=[$[1][0]+g,$[1][1]+u],F=m(S),h=m(C),b,z;(b=c[F])?(z=p[h])?(delete c[b.end],delete p[z.start],b===z?(b.ring.push(C),f(b.ring)):p[b.start]=c[z.end]={start:b.start,end:z.end,ring:b.ring.concat(z.ring)}):(delete c[b.end],b.ring.push(C),c[b.end=h]=b):(b=p[h])?(z=c[F])?(delete p[b.start],delete c[z.end],b===z?(b.ring.push(C),f(b.ring)):p[z.start]=c[b.end]={start:z.start,end:b.end,ring:z.ring.concat(b.ring)}):(delete p[b.start],b.ring.unshift(S),p[b.start=F]=b):p[F]=c[h]={start:F,end:h,ring:[S,C]}}}function m(s){return s[0]*2+s[1]*(t+1)*4}function l(s,d,f){s.forEach(function(p){var c=p[0],g=p[1],u=c|0,w=g|0,x=de(d[w*t+u]);c>0&&c<t&&u===c&&(p[0]=He(c,de(d[w*t+u-1]),x,f)),g>0&&g<e&&w===g&&(p[1]=He(g,de(d[(w-1)*t+u]),x,f))})}return o.contour=a,o.size=function(s){if(!arguments.length)return[t,e];var d=Math.floor(s[0]),f=Math.floor(s[1]);if(!(d>=0&&f>=0))throw new Error("invalid size");return t=d,e=f,o},o.thresholds=function(s){return arguments.length?(n=typeof s=="function"?s:Array.isArray(s)?Ge(un.call(s)):Ge(s),o):n},o.smooth=function(s){return arguments.length?(r=s?l:$n,o):r===l},o}function En(t){return isFinite(t)?t:NaN}function wt(t,e){return t==null?!1:+t>=e}function de(t){return t==null||isNaN(t=+t)?-1/0:t}function He(t,e,n,r){let o=r-e,a=n-e,i=isFinite(o)||isFinite(a)?o/a:Math.sign(o)/Math.sign(a);return isNaN(i)?t:t+i-.5}var vt=60,Gt=14;function We(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:a,width:i,height:m}=t,l=JSON.stringify([o,a,i,m]);if(l===n)return;n=l;let s=([$,S],C)=>$+(S-$)*C/(vt-1),d=Array.from({length:vt*vt},($,S)=>r.value([s(a.x,S%vt),s(a.y,Math.floor(S/vt))])),f=Ve().size([vt,vt]).thresholds(An(d))(d),p=$=>t.x(s(a.x,$-.5)).toFixed(1),c=$=>t.y(s(a.y,$-.5)).toFixed(1),g=$=>`M${$.map(([S,C])=>`${p(S)},${c(C)}`).join("L")}Z`,[u,...w]=W(e,"path",Gt+1),[x,M,y,v]=[...a.x.map(t.x),...a.y.map(t.y)];E(u,{d:`M${x},${v}H${M}V${y}H${x}Z`,style:"--gd-height: 0"}),w.forEach(($,S)=>{let C=f[S].coordinates.flat().map(g).join("");E($,{d:C,style:`--gd-height: ${(S+1)/Gt}`})})}}function An(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return Array.from({length:Gt},(n,r)=>ee(e,((r+.7)/Gt)**2))}function Vt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{W(e,"path",n.length,{d:Sn}).forEach((r,o)=>{E(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var Sn=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function Wt(t,e,n){let r=o=>{let a=e.svg.getBoundingClientRect(),i=[o.clientX-a.left,o.clientY-a.top];if(o.target.closest(".gd-handle")||!Ht(e,i))return;let m=(l,[s,d])=>Math.min(d,Math.max(s,l));n([m(e.x.invert(i[0]),e.domains.x),m(e.y.invert(i[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Ut(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,a,i,m]=["halo","line","dots","cross","head"].map(l=>n.appendChild(V(l==="head"?"circle":"path",{class:`gd-trail-${l}`,r:l==="head"?5:null})));return l=>{if(E(n,{display:l.length?null:"none"}),!l.length)return!1;let s=l.map(([x,M])=>[t.x(x),t.y(M)]),d=s.findIndex(([x,M])=>!(Math.abs(x)<5e3&&Math.abs(M)<5e3)),f=d<0?s:s.slice(0,d),p=d<0?null:zn(f.at(-1),s[d]),c=`M${[...f,...p?[p]:[]].map(ce).join("L")}`;E(r,{d:c}),E(o,{d:c}),E(a,{d:f.map(x=>`M${ce(x)}h0`).join("")});let g=s.at(-1),u=d>=0||!Ht(t,g),w=u?Nn(t,p?[...f,p]:f):null;return E(i,{d:w?`M${ce(w)}m-6,-6l12,12m0,-12l-12,12`:""}),E(m,u?{cx:-99,cy:-99}:{cx:g[0],cy:g[1]}),u}}var ce=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Ht({domains:t,x:e,y:n},[r,o]){let[a,i,m,l]=[...t.x.map(e),...t.y.map(n)];return r>=a-1&&r<=i+1&&o>=l-1&&o<=m+1}function zn([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function Nn(t,e){let n=e.findLastIndex(a=>Ht(t,a));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let a=0;a<24;a++){let i=[(r[0]+o[0])/2,(r[1]+o[1])/2];Ht(t,i)?r=i:o=i}return r}var Ue=[-1.6,1.6],Jt=12,Lt=1;function Cn(t){let{words:e}=t,n=()=>t.get("momentum")?t.get("beta"):0,r=()=>Lt/t.get("kappa"),o=h=>t.get("lr_ends")[h?"momentum":"plain"],a=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),i=a.inside("g",{class:"gd-map","aria-hidden":"true"}),m=it.map(h=>a.inside("line",{class:`gd-bowl-axis gd-bowl-${h}`})),l=it.map(h=>a.inside("text",{class:`gd-bowl-${h}`,"aria-hidden":"true"})),s=Ut(a,"bowl"),d=Vt(a),f=h=>t.set({start:h});Wt(t,a,f);let p=at(t,a,{label:e.start,onMove:f,steps:()=>[.05,.05]}),c=je(t),g=Be(t),u=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:h=>10**h,toPlace:Math.log10,text:h=>D(h,3)}),w=U(t,"lr",{label:e.lr,options:()=>({min:.01,max:o(t.get("momentum")),step:.01}),text:h=>I(h,2)}),x=U(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:h=>I(h,2)}),M=ft(t,"momentum",{label:e.momentum,onPick:h=>({momentum:h,lr:Math.min(t.get("lr"),o(h))})}),y=Q(t,{label:e.best_lr,onPress:()=>t.set({lr:At(n(),Lt,r())})}),v=Q(t,{label:e.best_both,onPress(){let h=se(t.get("kappa"));t.set({beta:h,lr:At(h,Lt,r())})}}),$=k("strong"),S=k("div",{class:"gd-over-plot"}),C=h=>k("div",{class:"gd-over-plot"},h),F=[u,w,x,lt(M,y,v)];t.root.append(k("div",{class:"gd-title"},$),k("div",{class:"gd-two"},k("div",{},a.element,k("div",{class:"gd-controls"},...F)),k("div",{},C(e.errors),c.element,C(e.rates),g.element,S))),t.onDraw(()=>{let[h,b,z,N,_]=["kappa","lr","angle","start","steps"].map(J=>t.get(J)),T=Rt({kappa:h,L:Lt,angle:z}),R=pt(T,N,mt({lr:b,beta:n()}),_),L=[[Math.cos(z),Math.sin(z)],[-Math.sin(z),Math.cos(z)]];x.hidden=v.hidden=!t.get("momentum"),a.frame({x:{domain:Ue},y:{domain:Ue}}),Ln(a,i,h,z),L.forEach(([J,G],H)=>{E(m[H],{x1:a.x(-3*J),y1:a.y(-3*G),x2:a.x(3*J),y2:a.y(3*G)}),E(l[H],{x:a.x(1.05*J)+5,y:a.y(1.05*G)-6}),l[H].textContent=e[it[H]]}),d(T.minima),s(R.points),p.place(N,P(e.place,{x:I(N[0]),y:I(N[1])})),c.draw(L.map(([J,G])=>R.points.map(([H,K])=>Math.abs(H*J+K*G))));let q=g.draw({lr:b,beta:n(),mu:r(),L:Lt,widest:o(t.get("momentum"))}),j={percent:D(100*q.factor,3),factor:D(q.factor,3),steps:D(Math.max(1,Math.LN10/-Math.log(q.factor)),2),limit:I(q.limit,2),best:I(q.best,2),least:D(100*bt(q.best,n(),r()),3)};$.textContent=P(q.factor<1?e.shrinks:e.grows,j),$.classList.toggle("gd-bad",q.factor>=1),S.textContent=P(t.get("momentum")?e.formulas_beta:e.formulas,j),a.describe(P(e.picture,{kappa:D(h,3),lr:I(b,2),steps:_})),t.say($.textContent)})}function Ln(t,e,n,r){let[o,a]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],i=r*180/Math.PI;E(e,{transform:`matrix(${o} 0 0 ${a} ${t.x(0)} ${t.y(0)}) rotate(${i})`}),W(e,"ellipse",Jt).forEach((m,l)=>{let s=2.4*(Jt-l)/Jt,d=`--gd-height: ${1-l/(Jt-1)}`;E(m,{rx:s*Math.sqrt(n),ry:s,style:d})})}var ge={};xt(ge,{render:()=>qn,scatteredHinges:()=>Ye});var St=[-2,2],Je=2e4,Xe={m:6,b:8,w:4,c:6};function Ye(t,e=0){let[n,r]=St,o=l=>Array.from({length:t},(s,d)=>l(d)),a=o(l=>n+(r-n)*((.728+.618033988749895*(l+1)+.41421356*e)%1)),i=o(l=>(l+e)%2?-1:1),m=o(l=>((.125+.7548776662466927*(l+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...i,...a.map((l,s)=>-i[s]*l),...m,0]}function qn(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")==="seed"?"seed":"wave"],o=()=>t.get("data")==="drawn"?t.get("heights"):r().y,i=In(t,()=>ot(_t,r().x,o(),nt(r().measure))),m=k("strong"),l=k("span"),s=X(t,{label:e.name,interactive:!0}),d=s.inside("g",{class:"gd-hinges-each"}),f=s.inside("g"),p=s.inside("path",{class:"gd-curve"}),c=s.inside("g",{class:"gd-hinges-kinks"}),g=Pn(t,s,{set:r,heights:o}),u=X(t,{label:e.history,shape:.22,tallest:120}),w=u.inside("path",{class:"gd-curve gd-hinges-loss"}),x=0,M=(N,_=t.get("data"))=>i.begin({n:N,data:_,knobs:Ye(N,x)}),y=U(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:N=>String(N),onPick:N=>M(N)}),v=U(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:N=>D(N,2),toValue:N=>10**N,toPlace:N=>Math.log10(N)}),$=Q(t,{label:e.train,onPress:()=>i.toggle()}),S=Q(t,{label:e.step,onPress:()=>i.once()}),C=Q(t,{label:e.again,onPress:()=>i.again()}),F=Q(t,{label:e.scatter,onPress:()=>{x+=1,M(t.get("n"))}}),h=Z(t,"data",{label:e.data,choices:e.sets,onPick:N=>(i.rest(),{data:N})}),b=k("div",{class:"gd-hinges-knobs"});t.root.append(k("div",{class:"gd-title"},m,l),s.element,k("div",{class:"gd-controls"},lt($,S,C,F,h),y,v,b),u.element);let z=Fn(t,b,i);t.onDraw(()=>{let{x:N,range:_,measure:T}=r(),R=i.point(),L=(R.length-1)/3,q=o();s.frame({x:{domain:St,label:e.x},y:{domain:_,label:e.y}});let j=O=>[O,_t.value(R,O)],J=Array.from({length:L},(O,A)=>-R[L+A]/R[A]).filter(O=>O>St[0]&&O<St[1]);p.setAttribute("d",s.line([...St,...J].sort((O,A)=>O-A).map(j))),W(c,"circle",J.length,{r:4}).forEach((O,A)=>{let[Y,st]=j(J[A]);E(O,{cx:s.x(Y),cy:s.y(st)})}),W(d,"path",L).forEach((O,A)=>{let[Y,st,Nt]=[R[A],R[L+A],R[2*L+A]],kt=-st/Y,Mt=St.filter(ut=>Y*ut+st>0),$t=Mt.length===1?[...Mt,kt]:Mt;O.setAttribute("d",s.line($t.map(ut=>[ut,Nt*Math.max(Y*ut+st,0)])))}),W(f,"circle",N.length,{r:N.length>30?3:4.5,class:"gd-point"}).forEach((O,A)=>E(O,{cx:s.x(N[A]),cy:s.y(q[A])})),g.draw(),z.draw(L);let G=i.losses(),H=G.length-1,K=G.reduce((O,A)=>Number.isFinite(A)?Math.max(O,A):O,1e-12),tt=G.reduce((O,A)=>A>0?Math.min(O,A):O,K);u.frame({x:{domain:[0,Math.max(50,H)],label:e.history},y:{domain:[tt/1.5,K*1.5],log:!0}});let dt=Math.max(1,Math.ceil(G.length/300)),ht=G.map((O,A)=>[A,O]).filter(([O])=>O%dt===0||O===H);w.setAttribute("d",u.line(ht)),u.describe(`${e.history}: ${I(G[0],3)} → ${I(G.at(-1),3)}`),$.textContent=i.playing()?e.pause:e.train;let B=e.measures[T],et=G.at(-1);m.textContent=`${B} ${D(et,3)}`,l.textContent=P(i.diverged()?e.diverged:e.steps,{steps:String(H)}),l.classList.toggle("gd-bad",i.diverged()),s.describe(P(e.picture,{n:String(L),measure:B,loss:D(et,3)})),t.say(`${m.textContent}, ${l.textContent}`)})}function In(t,e){let n=[...t.get("knobs")],r=n,[o,a,i]=[void 0,[e().value(n)],!1],m=window.matchMedia("(prefers-reduced-motion: reduce)"),l=w=>{let[x,M]=[mt({lr:t.get("lr"),beta:.9}),e()];for(let y=0;y<w&&!s()&&a.length<=Je;y++)[n,o]=x.step(n,M.gradient(n),o??x.init(n)),a.push(M.value(n));t.redraw()},s=()=>!(a.at(-1)<1e9),d=()=>{n.every(Number.isFinite)&&t.set({knobs:[...n]})},f=()=>{i&&d(),i=!1,t.redraw()},p=()=>{if(!i||t.signal.aborted)return;let w=performance.now()+5;for(let x=0;x<4&&performance.now()<w;x++)l(1);s()||a.length>Je?f():requestAnimationFrame(p)},c=()=>[o,a]=[void 0,[e().value(n)]],g=()=>{n=[...t.get("knobs")],r=n,c()};for(let w of["data","heights"])t.model.on(`change:${w}`,c),t.signal.addEventListener("abort",()=>t.model.off(`change:${w}`,c));let u=()=>{let w=t.get("knobs");(w.length!==n.length||w.some((x,M)=>x!==n[M]))&&g()};return t.model.on("change:knobs",u),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",u)),{point:()=>n,losses:()=>a,playing:()=>i,diverged:s,rest:f,begin(w){i=!1,t.set(w),g(),t.redraw()},once(){f(),s()&&this.again(),l(1),d()},again(){i=!1,this.begin({knobs:[...r]})},toggle(){if(i)return f();if(s()&&this.again(),m.matches)return l(200),d();i=!0,requestAnimationFrame(p),t.redraw()}}}function Pn(t,e,{set:n,heights:r}){let o=20,a=([p,c])=>{let{x:g}=n(),u=Math.round((p-g[0])/(g.at(-1)-g[0])*(g.length-1)),w=[...r()],x=w[o],[M,y]=e.domains.y,v=Math.min(y,Math.max(M,c)),$=Math.abs(u-o);for(let S=1;S<=$;S++)w[o+Math.sign(u-o)*S]=x+(v-x)*S/$;w[u]=v,o=u,t.set({data:"drawn",heights:w})},i=p=>{let{x:c}=n();o=Math.round((p-c[0])/(c.at(-1)-c[0])*(c.length-1))},m=at(t,e,{label:t.words.pencil,onMove:([p,c])=>{let{x:g}=n(),u=g[1]-g[0],w=Math.abs(p-g[o])>u/2,x=c===r()[o];w&&x?i(p):a([p,c]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),l=p=>{let c=e.svg.getBoundingClientRect();return[e.x.invert(p.clientX-c.left),e.y.invert(p.clientY-c.top)]},s=([p,c])=>p>=e.domains.x[0]&&p<=e.domains.x[1]&&c>=e.domains.y[0]&&c<=e.domains.y[1],d=(p,c)=>e.svg.addEventListener(p,c,{signal:t.signal}),f=!1;d("pointerdown",p=>{let c=l(p);p.pointerType!=="mouse"||p.button||t.get("data")==="seed"||!s(c)||m.element.contains(p.target)||(p.preventDefault(),f=!0,e.svg.setPointerCapture(p.pointerId),i(c[0]),a(c))}),d("pointermove",p=>{if(!f)return;let[c,g]=l(p);a([Math.min(e.domains.x[1],Math.max(e.domains.x[0],c)),g])});for(let p of["pointerup","pointercancel"])d(p,()=>{f=!1});return{draw(){let p=t.get("data")==="seed";if(m.element.style.display=p?"none":"",p)return;let c=[n().x[o],r()[o]];m.place(c,P(t.words.point,{x:I(c[0],1),y:I(c[1],2)}))}}}function Fn(t,e,n){let r=-1,o=[],a=i=>{o=[...["m","b","w"].flatMap(l=>Array.from({length:i},(s,d)=>[l,d+1])),["c",0]].map(([l,s],d)=>{let f=P(t.words.knob[l],{i:String(s)}),p=k("input",{type:"range","aria-label":f,step:.05});E(p,{min:-Xe[l],max:Xe[l]});let c=k("output"),g=()=>{let w=[...n.point()];w[d]=p.valueAsNumber,n.begin({knobs:w})};p.addEventListener("input",g,{signal:t.signal});let u=k("div",{class:"gd-slider"},k("span",{"aria-hidden":"true"},f),p,c);return{at:d,input:p,value:c,element:u}}),e.replaceChildren(...o.map(l=>l.element))};return{draw(i){i!==r&&(r=i,o=[],e.replaceChildren(),i<=2&&a(i));for(let{at:m,input:l,value:s}of o){let d=n.point()[m];l.value=d,s.textContent=I(d,2),l.setAttribute("aria-valuetext",I(d,2))}}}}var pe={};xt(pe,{render:()=>On});function On(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")],o=()=>["a","b","c"].map(M=>t.get(M)),a=()=>ot(rt,r().x,r().y,nt(t.get("measure"),{delta:r().delta})),i=k("strong"),m=k("span"),l=X(t,{label:e.name}),s=l.inside("g"),d=l.inside("path",{class:"gd-curve gd-knobs-best"}),f=l.inside("path",{class:"gd-curve"}),p=l.inside("g"),c=["a","b","c"].map(M=>U(t,M,{label:M,options:()=>r().ranges[M],text:y=>I(y,r().decimals[M])})),g=Z(t,"measure",{label:e.measure,choices:e.measures}),u=Z(t,"data",{label:e.data,choices:e.sets,onPick:M=>({data:M,...n[M].start})}),w=ft(t,"show_best",{label:e.show_best});t.root.append(k("div",{class:"gd-title"},i,m),l.element,k("div",{class:"gd-controls"},...c,lt(u,g,w)));let x={};t.onDraw(()=>{let{x:M,y,domain:v,range:$,labels:S,lowest:C}=r();u.hidden=g.hidden=!t.get("menus");let F=t.get("measure"),h=a().value(o()),b=`${t.get("data")} ${F}`;x[b]=Math.min(h,x[b]??1/0),l.frame({x:{domain:v,label:S.x},y:{domain:$,label:S.y}});let z=ct(...v,121);f.setAttribute("d",l.line(z.map(q=>[q,rt.value(o(),q)]))),d.setAttribute("d",t.get("show_best")?l.line(z.map(q=>[q,rt.value(C[F].point,q)])):""),W(p,"circle",M.length,{r:4.5,class:"gd-point"}).forEach((q,j)=>{q.setAttribute("cx",l.x(M[j])),q.setAttribute("cy",l.y(y[j]))}),W(s,"line",M.length,{class:"gd-residual"}).forEach((q,j)=>{q.setAttribute("x1",l.x(M[j])),q.setAttribute("x2",l.x(M[j])),q.setAttribute("y1",l.y(y[j])),q.setAttribute("y2",l.y(rt.value(o(),M[j])))});let N=e.measures[F],_=C[F].loss;i.textContent=`${N} ${I(h)}`,m.textContent=P(x[b]<_*1.005?e.found:e.record,{best:I(x[b]),lowest:I(_)});let[T,R,L]=["a","b","c"].map(q=>I(t.get(q),r().decimals[q]));l.describe(P(e.picture,{a:T,b:R,c:L,measure:N,loss:I(h)})),t.say(`${i.textContent}. ${m.textContent}`)})}var he={};xt(he,{render:()=>Dn});function Dn(t){let{words:e}=t,n=t.get("questions");t.root.append(...n.map((r,o)=>Rn(t,e,r,o)))}function Rn(t,e,{ask:n,choices:r},o){let a=Ct(),i=k("p",{class:"gd-quiz-answer",role:"status"}),m=r.map((s,d)=>{let f=k("input",{type:"radio",name:a});return f.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((p,c)=>c===o?d:p)}),{signal:t.signal}),{input:f,element:k("label",{class:"gd-quiz-choice"},f,k("span",{},...fe(s.text)))}}),l=-1;return t.onDraw(()=>{let s=t.get("chosen")[o];if(s===l)return;l=s,m.forEach(({input:f,element:p},c)=>{f.checked=c===s,p.classList.toggle("gd-quiz-right",c===s&&r[c].right),p.classList.toggle("gd-quiz-wrong",c===s&&!r[c].right)});let d=r[s];i.replaceChildren(...d?[k("strong",{},d.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...fe(d.why)]:[])}),k("fieldset",{class:"gd-quiz-question"},k("legend",{},...fe(n)),...m.map(({element:s})=>s),i)}function fe(t){return t.split("`").map((e,n)=>n%2?k("code",{},e):e)}var ue={};xt(ue,{render:()=>_n});var Tn=["Momentum","Nesterov","Adam"],zt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Ze(t,e,n){let{words:r}=t,o=()=>n().lr[zt(t.get(e))],a=Z(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:s=>({[e]:s,...zt(s)===zt(t.get(e))?{}:{[`${e}_lr`]:n().lr[zt(s)].start}})}),i=U(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(o().low),max:Math.log10(o().high),step:.01}),toValue:s=>10**s,toPlace:Math.log10,text:s=>D(s,3)}),m=U(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:s=>s.toFixed(2)}),l=k("div",{class:"gd-race-fate"});return{element:k("div",{class:`gd-race-panel gd-race-${e}`},a,i,m,l),show(s){i.hidden=!s,m.hidden=!s||!Tn.includes(t.get(e)),l.hidden=!s},say({heights:s,step:d,left:f,divergedAt:p}){let c=p!==null&&p<=d,g=s.findIndex(M=>M<=s[0]/1e3),u=g>=0&&g<=d,w=c?r.diverged:f?r.left:u?r.arrived:r.fares,x={height:D(s[d],2),step:c?p:d,arrival:g};return l.textContent=P(w,x),l.classList.toggle("gd-bad",c||f),`${r.methods[t.get(e)]}: ${l.textContent}`}}}function Ke(t,{from:e,to:n,perSecond:r}){let o=null,a=null,i=()=>{o=null,a=null,t.redraw()},m=l=>{if(o===null||t.signal.aborted)return;o||=l;let s=e+Math.floor((l-o)/1e3*r());if(s>=n()){i();return}a=s,t.drawNow(),requestAnimationFrame(m)};return{at:()=>a,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){i();return}o=0,requestAnimationFrame(m)}}}function Qe(t,e,{last:n,pace:r}){let o=0,a=()=>{clearInterval(o),o=0,t.redraw()},i=()=>{t.set({[e]:Math.min(t.get(e)+1,n)}),t.get(e)>=n&&a()};return t.signal.addEventListener("abort",()=>clearInterval(o)),{on:()=>o!==0,stop:a,toggle(){o?a():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:n}):(t.get(e)>=n&&t.set({[e]:0}),o=setInterval(i,r),t.redraw())}}}var yt=["first","second"];function _n(t){let{words:e}=t,n=t.get("scenes"),r=()=>n[t.get("landscape")],o=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),a=We(o),i=yt.map(y=>Ut(o,y)),m=Vt(o),l=y=>t.set({start:y});Wt(t,o,l);let s=at(t,o,{label:e.start,onMove:l,steps:()=>[o.domains.x,o.domains.y].map(([y,v])=>(v-y)/100)}),d=X(t,{label:e.losses,shape:.7,tallest:260}),f=yt.map(y=>d.inside("path",{class:`gd-curve gd-race-${y}`})),p=yt.map(y=>d.over("circle",{class:`gd-race-end gd-race-${y}`,r:4})),c=Z(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:y=>({landscape:y,...Gn(n[y],t)})}),g=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:y=>10**y,toPlace:Math.log10,text:y=>D(y,3)}),u=U(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),w=Ke(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),x=Q(t,{label:e.race,onPress:w.toggle}),M=yt.map(y=>Ze(t,y,r));t.root.append(k("div",{class:"gd-two"},k("div",{},o.element,k("div",{class:"gd-controls"},u,g,k("div",{class:"gd-race-map"},x,c))),k("div",{},...M.map(({element:y})=>y),k("div",{class:"gd-over-plot"},e.loss),d.element))),t.onDraw(()=>{let y=t.get("landscape"),v=y==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,$=ne(y,v),S=$.value($.minima[0]),C=w.at()??t.get("steps");g.hidden=y!=="bowl",x.textContent=w.at()===null?e.race:e.stop;let[F,h]=r().axes;o.frame({x:{domain:$.domain[0],label:F},y:{domain:$.domain[1],label:h}}),a($,[y,v]),m($.minima);let b=t.get("start");s.place(b,P(e.place,{x:D(b[0]),y:D(b[1]),loss:D($.value(b))}));let z=yt.map(R=>jn(t,R,$)),N=Bn(z,S);d.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:N,log:!0}});let _=yt.map((R,L)=>{if(M[L].show(z[L]!==null),z[L]===null)return i[L]([]),E(f[L],{d:""}),E(p[L],{cx:-99}),"";let{points:q,losses:j,divergedAt:J}=z[L],G=i[L](q.slice(0,C+1)),H=j.map(tt=>Math.max(tt-S,N[0]/10));E(f[L],{d:d.line(H.slice(0,C+1).map((tt,dt)=>[dt,tt]))});let K=H[C]>=N[0]&&H[C]<=N[1];return E(p[L],K?{cx:d.x(C),cy:d.y(H[C])}:{cx:-99,cy:-99}),M[L].say({heights:j.map(tt=>tt-S),step:C,left:G,divergedAt:J})}),T=P(e.picture,{landscape:e.landscapes[y],steps:C});o.describe(`${T} ${_.join(" ")}`),w.at()===null&&t.say(_.join(" "))})}function jn(t,e,n){let r=t.get(e);if(r==="nobody")return null;let[o,a]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return pt(n,t.get("start"),oe(r,{lr:o,beta:a,beta1:a}),t.get("longest"))}function Bn(t,e){let n=t.flatMap(i=>i?i.losses:[]).map(i=>i-e),r=n.find(i=>Number.isFinite(i)&&i>0)??1,o=Math.ceil(Math.log10(r)+.3),a=n.reduce((i,m)=>m>0?Math.min(i,m):i,r);return[10**Math.max(o-8,Math.min(o-2,Math.floor(Math.log10(a)))),10**o]}function Gn({start:t,lr:e},n){let r=yt.map(o=>[`${o}_lr`,e[zt(n.get(o))].start]);return{start:t,...Object.fromEntries(r)}}var be={};xt(be,{render:()=>Hn});var xe=ct(-17,.5,141).map(t=>10**t),tn=[1e-16,100];function Hn(t){let{words:e}=t,{x:n,y:r,held:o,domains:a,delta:i}=t.get("problem"),m=["a","b","c"],l=()=>m.indexOf(t.get("knob")),s=h=>o.map((b,z)=>z===l()?h:b),d=()=>ot(rt,n,r,nt(t.get("measure"),{delta:i})),f=h=>{let b=jt[t.get("precision")],z=ae({x:n,y:r,measure:t.get("measure"),delta:i},b);return ie(z,s(t.get("at")),l(),h,t.get("central"),b)},p=k("strong",{class:"gd-slope-truth"}),c=k("span",{class:"gd-slope-measured"}),g=X(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),u=g.inside("path",{class:"gd-curve gd-slope-loss"}),w=g.inside("path",{class:"gd-curve"}),x=g.inside("path",{class:"gd-curve gd-slope-secant"}),M=g.inside("g"),y=at(t,g,{label:e.place,axis:"x",steps:()=>[(a[t.get("knob")][1]-a[t.get("knob")][0])/300,0],onMove:([h])=>t.set({at:h})}),v=X(t,{label:e.errors,shape:.36,tallest:220}),$=v.inside("g"),S=v.inside("circle",{class:"gd-slope-now",r:7}),C=U(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:h=>10**h,text:h=>D(h,2)});t.root.append(k("div",{class:"gd-title"},p,c),g.element,k("div",{class:"gd-controls"},C),v.element,k("div",{class:"gd-controls"},lt(Z(t,"knob",{label:e.knob,choices:Object.fromEntries(m.map(h=>[h,h])),onPick:h=>({knob:h,at:o[m.indexOf(h)]})}),Z(t,"measure",{label:e.measure,choices:e.measures}),Z(t,"precision",{label:e.precision,choices:e.precisions}),ft(t,"central",{label:e.central}))));let F="";t.onDraw(()=>{let[h,b,z,N]=["at","h","central","precision"].map(B=>t.get(B)),_=d(),T=B=>_.value(s(B)),R=_.gradient(s(jt[N](h)))[l()],L=f(b),q=Math.abs(L-R),j=a[t.get("knob")],J=ct(...j,161).map(B=>[B,T(B)]),G=1.05*Math.max(...J.map(([,B])=>B));g.frame({x:{domain:j,label:t.get("knob")},y:{domain:[0,G],label:e.loss}}),u.setAttribute("d",g.line(J));let H=(B,et)=>j.map(O=>[O,B+et*(O-h)]);w.setAttribute("d",g.line(H(T(h),R)));let K=z?[h-b,h+b]:[h,h+b];x.setAttribute("d",g.line(H(T(K[0])+L*(h-K[0]),L))),W(M,"circle",2,{class:"gd-slope-end",r:5}).forEach((B,et)=>{E(B,{cx:g.x(K[et]),cy:g.y(T(K[et]))})}),y.place([h,T(h)],P(e.at,{knob:t.get("knob"),at:I(h),loss:I(T(h))})),v.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:tn,log:!0,label:e.error}});let tt=B=>Math.max(tn[0],B),dt=JSON.stringify([h,t.get("knob"),t.get("measure"),N,z,v.width]);dt!==F&&W($,"circle",xe.length,{r:2.2,class:"gd-slope-error"}).forEach((B,et)=>{E(B,{cx:v.x(xe[et]),cy:v.y(tt(Math.abs(f(xe[et])-R)))})}),F=dt,E(S,{cx:v.x(b),cy:v.y(tt(q))}),p.textContent=P(e.slope,{slope:I(R,4)}),c.textContent=P(e.difference,{difference:I(L,4),error:D(q,2)});let ht=`${p.textContent}, ${c.textContent}`;g.describe(`${e.name}. ${ht}`),v.describe(P(e.errors,{h:D(b,2),error:D(q,2)})),t.say(ht)})}var we={};xt(we,{render:()=>Vn});function Vn(t){let{words:e}=t,{x:n,y:r,start:o,longest:a,rates:i,domain:m,range:l}=t.get("problem"),s=k("strong"),d=k("span"),f=X(t,{label:e.name,shape:.7,tallest:300}),p=f.inside("g"),c=f.inside("path",{class:"gd-curve"}),g=f.inside("g"),u=X(t,{label:e.name,shape:.7,tallest:300}),w=["zeroed","unzeroed"].map(h=>({name:h,line:u.inside("path",{class:`gd-curve gd-steps-${h}`}),end:u.inside("circle",{class:`gd-steps-${h}`,r:5}),label:u.over("text",{class:`gd-steps-${h}`,"aria-hidden":"true"})})),x=U(t,"lr",{label:e.lr,options:()=>({min:Math.log10(i[0]),max:Math.log10(i[1]),step:.01}),toValue:h=>Math.min(i[1],Math.max(i[0],10**h)),toPlace:Math.log10,text:h=>D(h,2)}),M=U(t,"step",{label:e.steps,options:()=>({min:0,max:a,step:1})}),y=Qe(t,"step",{last:a,pace:70}),v=Q(t,{label:e.play,onPress:y.toggle}),$=Q(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,a)})}),S=Q(t,{label:e.reset,onPress:()=>{y.stop(),t.set({step:0})}}),C=ft(t,"zero_grad",{label:e.zero_grad}),F=Z(t,"measure",{label:e.measure,choices:e.measures});t.root.append(k("div",{class:"gd-title"},s,d),k("div",{class:"gd-steps-pair"},f.element,u.element),k("div",{class:"gd-controls"},lt($,v,S,C,F),x,M)),t.onDraw(()=>{let[h,b,z]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],N=ot(rt,n,r,nt(t.get("measure"))),_={zeroed:pt(N,o,Tt({lr:h}),a),unzeroed:pt(N,o,mt({lr:h,beta:1}),a)},T=t.get("zero_grad")?"zeroed":"unzeroed",R=!t.get("menus");C.hidden=F.hidden=R;let{points:L,losses:q}=_[T],j=q.findIndex(A=>!(A<1e3*q[0])),J=j>=0&&j<=b;v.textContent=y.on()?e.pause:e.play,f.frame({x:{domain:m,label:e.x},y:{domain:l,label:e.y}});let G=A=>rt.value(L[b],A);E(c,{d:f.line(ct(...m,121).map(A=>[A,G(A)]))}),W(g,"circle",n.length,{r:4,class:"gd-point"}).forEach((A,Y)=>E(A,{cx:f.x(n[Y]),cy:f.y(r[Y])})),W(p,"line",n.length,{class:"gd-residual"}).forEach((A,Y)=>{let st=Math.max(-1e4,Math.min(1e4,f.y(G(n[Y]))||0));E(A,{x1:f.x(n[Y]),x2:f.x(n[Y]),y1:f.y(r[Y]),y2:st})});let H=1.6*q[0];u.frame({x:{domain:[0,a],label:e.step},y:{domain:[0,H],label:z}});for(let{name:A,line:Y,end:st,label:Nt}of w){let kt=_[A].losses[b],Mt=A===T||!R,$t=Mt&&kt<=H;E(Y,{d:Mt?u.line(_[A].losses.slice(0,b+1).map((Xt,on)=>[on,Xt])):""});for(let Xt of[Y,st,Nt])Xt.classList.toggle("gd-steps-other",A!==T);E(st,{cx:$t?u.x(b):-99,cy:$t?u.y(kt):-99});let ut=b>a*.6,nn=kt<_[A==="zeroed"?"unzeroed":"zeroed"].losses[b];E(Nt,{x:$t&&b>0?u.x(b)+(ut?-9:9):-999,y:$t?Math.max(22,u.y(kt)+(nn?18:-9)):-999,"text-anchor":ut?"end":"start"}),Nt.textContent=R?"":e[A]}let[K,tt,dt]=L[b].map(A=>Math.abs(A)<1e4?I(A):D(A,2)),ht=A=>A<1e4?I(A):D(A,2),B=ht(q[b]);s.textContent=P(e.title,{measure:z,loss:B}),d.textContent=J?P(e.diverged,{step:j}):P(e.knobs,{a:K,b:tt,c:dt,step:b}),d.classList.toggle("gd-steps-lost",J),f.describe(P(e.fit,{step:b,a:K,b:tt,c:dt}));let[et,O]=["zeroed","unzeroed"].map(A=>ht(_[A].losses[b]));u.describe(R?P(e.alone,{step:b,loss:B}):P(e.run,{step:b,zeroed:et,unzeroed:O})),y.on()||t.say(`${s.textContent}. ${d.textContent}`)})}var en={bowl_explorer:me,hinges:ge,knobs:pe,quiz:he,race:ue,slope:be,steps:we};var as={render({model:t,el:e}){return Me(en,t,e)}};export{as as default};
