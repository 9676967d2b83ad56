/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-b667985bef0f6c0dc8b390afc75cdbafad0011c5c82ba597a32ec9a7ff46cbb1
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var on=Object.defineProperty;var ht=(t,e)=>{for(var n in e)on(t,n,{get:e[n],enumerable:!0})};var ve=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;function Me(t,e,n){let r=e.get("kind"),o=new Xt(e,n);return ln(n),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Xt=class{#e=[];#t=0;#n=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onDraw(e){this.#e.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#n),this.#o.abort(),this.root.replaceChildren()}};function ln(t){let e=t.getRootNode(),n=e===document||!e.querySelector?document.head:e;if(n.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=ke+ve+ye,n.append(r)}var ce={};ht(ce,{render:()=>zn});function k(t,e={},...n){return Ee(document.createElement(t),e,n)}function W(t,e={},...n){return Ee(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function E(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function J(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(W(e,r));return[...t.children]}function Ee(t,e,n){return E(t,e),t.append(...n),t}var $e=0;function zt(){return $e+=1,`gd-${$e}-${Math.random().toString(36).slice(2,8)}`}function P(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function F(t,e=3){if(!Number.isFinite(t)||t===0)return P(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Yt(Number(o))}`}return P(t,Math.max(0,e-1-n))}function Yt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function Ae(t){return String(Number(t.toPrecision(10))).replace("-","−")}function O(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function st(t,e,{label:n,onMove:r,steps:o,axis:a="both"}){let l=W("circle",{class:"gd-handle-dot",r:8}),m=W("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":a==="x"?"horizontal":null});i.append(m,l);let s=[0,0],c=([d,f])=>{let b=(y,[h,u])=>Math.min(u,Math.max(h,y));s=[b(d,e.domains.x),a==="x"?s[1]:b(f,e.domains.y)],r(s)},p=d=>{let f=e.svg.getBoundingClientRect();return[e.x.invert(d.clientX-f.left),e.y.invert(d.clientY-f.top)]},g=(d,f)=>i.addEventListener(d,f,{signal:t.signal});return g("pointerdown",d=>{d.button||(i.setPointerCapture(d.pointerId),i.focus({preventScroll:!0}),d.preventDefault())}),g("pointermove",d=>{i.hasPointerCapture(d.pointerId)&&c(p(d))}),g("keydown",d=>{let[f,b]=o(),y=d.shiftKey?10:1,h=a==="x"?[f,0]:[0,b],u={ArrowRight:[f,0],ArrowLeft:[-f,0],ArrowUp:h,ArrowDown:[-h[0],-h[1]],PageUp:[10*h[0],10*h[1]],PageDown:[-10*h[0],-10*h[1]]}[d.key],[w,M]=e.domains.x;if(u)c([s[0]+y*u[0],s[1]+y*u[1]]);else if(d.key==="Home")c([w,s[1]]);else if(d.key==="End")c([M,s[1]]);else return;d.preventDefault()}),{element:i,place([d,f],b){s=[d,f],E(i,{transform:`translate(${e.x(d)},${e.y(f)})`,"aria-valuenow":Number(d.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":b})}}}function Zt(t){return t===null?NaN:+t}function Kt(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function qt(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let a of t)(a=e(a,++o,t))!=null&&(n===void 0?a>=a&&(n=r=a):(n>a&&(n=a),r<a&&(r=a)))}return[n,r]}var dn=Math.sqrt(50),cn=Math.sqrt(10),mn=Math.sqrt(2);function It(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),a=r/Math.pow(10,o),l=a>=dn?10:a>=cn?5:a>=mn?2:1,m,i,s;return o<0?(s=Math.pow(10,-o)/l,m=Math.round(t*s),i=Math.round(e*s),m/s<t&&++m,i/s>e&&--i,s=-s):(s=Math.pow(10,o)*l,m=Math.round(t/s),i=Math.round(e/s),m*s<t&&++m,i*s>e&&--i),i<m&&.5<=n&&n<2?It(t,e,n*2):[m,i,s]}function Mt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,a,l]=r?It(e,t,n):It(t,e,n);if(!(a>=o))return[];let m=a-o+1,i=new Array(m);if(r)if(l<0)for(let s=0;s<m;++s)i[s]=(a-s)/-l;else for(let s=0;s<m;++s)i[s]=(a-s)*l;else if(l<0)for(let s=0;s<m;++s)i[s]=(o+s)/-l;else for(let s=0;s<m;++s)i[s]=(o+s)*l;return i}function Qt(t,e,n){return e=+e,t=+t,n=+n,It(t,e,n)[2]}function Pt(t,e,n){let r;for(;;){let o=Qt(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Ot(t){return Math.max(1,Math.ceil(Math.log(Kt(t))/Math.LN2)+1)}function te(t,e,n=Zt){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,a=Math.floor(o),l=+n(t[a],a,t),m=+n(t[a+1],a+1,t);return l+(m-l)*(o-a)}}function Y(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let a=W("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),l=W("g",{class:"gd-grid","aria-hidden":"true"}),m=W("text",{class:"gd-axis-label","aria-hidden":"true"}),i=W("text",{class:"gd-axis-label","aria-hidden":"true"}),s=W("svg",{class:"gd-inside"}),c=W("g");a.append(l,s,c,m,i);let p=k("div",{class:"gd-plot-box"},a),g=null,d={left:44,right:12,top:10,bottom:40},f=new ResizeObserver(()=>{Math.round(p.clientWidth)!==g?.width&&t.redraw()});f.observe(p),t.signal.addEventListener("abort",()=>f.disconnect());function b(){let u=Math.round(p.clientWidth)||600,w=Math.round(Math.min(r,Math.max(200,u*n)));return g?.width===u&&g?.height===w?!1:(g={width:u,height:w},E(a,{width:u,height:w,viewBox:`0 0 ${u} ${w}`}),E(s,{x:d.left,y:d.top,width:u-d.left-d.right,height:w-d.top-d.bottom,viewBox:`${d.left} ${d.top} ${u-d.left-d.right} ${w-d.top-d.bottom}`}),!0)}let y="",h={element:p,svg:a,inside:(u,w)=>s.appendChild(W(u,w)),over:(u,w)=>c.appendChild(W(u,w)),describe:u=>a.setAttribute("aria-label",u),frame({x:u,y:w}){d.left=w.log?58:44;let M=b(),$=JSON.stringify([u,w]);if(!M&&$===y)return;y=$;let A=g.width-d.right,S=g.height-d.bottom;h.x=Se(u,[d.left,A]),h.y=Se(w,[S,d.top]),h.domains={x:u.domain,y:w.domain},h.width=A-d.left,h.height=S-d.top;let D=Ne(u,Math.max(3,Math.floor(h.width/70))),x=Ne(w,Math.max(3,Math.floor(h.height/48))),v=J(l,"g",D.length+x.length+1);D.forEach((N,j)=>{let R=h.x(N.value);v[j].replaceChildren(W("line",{x1:R,x2:R,y1:d.top,y2:S}),W("text",{x:R,y:S+16,"text-anchor":"middle"},N.text))}),x.forEach((N,j)=>{let R=h.y(N.value);v[D.length+j].replaceChildren(W("line",{x1:d.left,x2:A,y1:R,y2:R}),W("text",{x:d.left-6,y:R+4,"text-anchor":"end"},N.text))}),v.at(-1).replaceChildren(W("path",{class:"gd-axes",d:`M${d.left},${d.top}V${S}H${A}`})),E(m,{x:(d.left+A)/2,y:g.height-5,"text-anchor":"middle"}),m.textContent=u.label??"";let z=(d.top+S)/2;E(i,{x:11,y:z,"text-anchor":"middle",transform:`rotate(-90 11 ${z})`}),i.textContent=w.label??""},line(u){let w="",M="M";for(let[$,A]of u){let S=h.x($),D=Math.max(-1e5,Math.min(1e5,h.y(A)));Number.isFinite(S)&&Number.isFinite(D)?(w+=`${M}${S.toFixed(1)},${D.toFixed(1)}`,M="L"):M="M"}return w}};return h}function Se({domain:[t,e],log:n=!1},[r,o]){let a=n?Math.log10:s=>s,[l,m]=[a(t),a(e)],i=s=>r+(a(s)-l)/(m-l)*(o-r);return i.invert=s=>{let c=l+(s-r)/(o-r)*(m-l);return n?10**c:c},i}function Ne({domain:[t,e],log:n=!1},r){if(!n)return Mt(t,e,r).map(i=>({value:i,text:Ae(i)}));let[o,a]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((a-o)/r));return Array.from({length:a-o+1},(i,s)=>o+s).filter(i=>i%l===0).map(i=>({value:10**i,text:Yt(i)}))}function ct(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function pt(t,e,n,r){let o=Array.from(e),a=n.init(o),l=[o],m=[t.value(o)];for(let s=0;s<r;s++)[o,a]=n.step(o,t.gradient(o),a),l.push(o),m.push(t.value(o));let i=m.findIndex(s=>!Number.isFinite(s));return{points:l,losses:m,divergedAt:i<0?null:i}}var Ft={value:Math.abs,slope:Math.sign},Ce={value:t=>t*t,slope:t=>2*t};function Le(t=1){return{value:e=>{let n=Math.abs(e);return n<=t?n*n/2:t*(n-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var ze={mae:()=>Ft,mse:()=>Ce,huber:t=>Le(t.delta)};function et(t,e={}){if(!Object.hasOwn(ze,t))throw new RangeError(`no measure is named ${t}`);return ze[t](e)}function nt(t,e,n,r){return{value(o){let a=0;for(let l=0;l<e.length;l++)a+=r.value(t.value(o,e[l])-n[l]);return a/e.length},gradient(o){let a=new Array(o.length).fill(0);for(let l=0;l<e.length;l++){let m=r.slope(t.value(o,e[l])-n[l]);t.addGradient(a,m/e.length,o,e[l])}return a}}}var Dt=t=>[[-t,t],[-t,t]];function Rt({kappa:t,L:e=1,angle:n=0}){let r=e/t,[o,a]=[Math.cos(n),Math.sin(n)],[l,m,i]=[r*o*o+e*a*a,(r-e)*o*a,r*a*a+e*o*o];return{value:([s,c])=>((l*s+m*c)*s+(m*s+i*c)*c)/2,gradient:([s,c])=>[l*s+m*c,m*s+i*c],minima:[[0,0]],domain:Dt(1.5)}}function Ie({a:t=1,b:e=100}={}){return{value:([n,r])=>(t-n)**2+e*(r-n*n)**2,gradient:([n,r])=>[-2*(t-n)-4*e*n*(r-n*n),2*e*(r-n*n)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Pe(){let t=[1.5,2.25,2.625],e=(n,r)=>t.map((o,a)=>o-n*(1-r**(a+1)));return{value:([n,r])=>e(n,r).reduce((o,a)=>o+a*a,0),gradient:([n,r])=>e(n,r).reduce(([o,a],l,m)=>[o-2*l*(1-r**(m+1)),a+2*l*n*(m+1)*r**m],[0,0]),minima:[[3,.5]],domain:Dt(4.5)}}function Oe(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[n,r]=[t*t+e-11,t+e*e-7];return[4*n*t+2*r,2*n+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Dt(5)}}function Fe(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Dt(1.5)}}function gn({x:t,y:e,b:n,minima:r,domain:o}){return{...nt({value:([l,m],i)=>l*i*i+n*i+m,addGradient(l,m,i,s){l[0]+=m*s*s,l[1]+=m}},t,e,Ft),minima:r,domain:o}}var qe={parabola:gn,bowl:Rt,rosenbrock:Ie,beale:Pe,himmelblau:Oe,saddle:Fe};function ee(t,e={}){if(!Object.hasOwn(qe,t))throw new RangeError(`no landscape is named ${t}`);return qe[t](e)}function Tt({lr:t}){return{init:()=>null,step:(e,n)=>[e.map((r,o)=>r-t*n[o]),null]}}function mt({lr:t,beta:e=.9,dampening:n=0,nesterov:r=!1}){let o=e===0?1:1-n;return{init:()=>null,step(a,l,m){let i=m?l.map((c,p)=>e*m[p]+o*c):Array.from(l),s=r?l.map((c,p)=>c+e*i[p]):i;return[a.map((c,p)=>c-t*s[p]),i]}}}function Re({lr:t,eps:e=1e-10}){return{init:n=>n.map(()=>0),step(n,r,o){let a=r.map((l,m)=>o[m]+l*l);return[n.map((l,m)=>l-t*r[m]/(Math.sqrt(a[m])+e)),a]}}}function Te({lr:t,alpha:e=.99,eps:n=1e-8}){return{init:r=>r.map(()=>0),step(r,o,a){let l=o.map((m,i)=>e*a[i]+(1-e)*m*m);return[r.map((m,i)=>m-t*o[i]/(Math.sqrt(l[i])+n)),l]}}}function je({lr:t,beta1:e=.9,beta2:n=.999,eps:r=1e-8}){return{init:o=>({m:o.map(()=>0),s:o.map(()=>0),t:0}),step(o,a,l){let m=l.t+1,i=a.map((d,f)=>e*l.m[f]+(1-e)*d),s=a.map((d,f)=>n*l.s[f]+(1-n)*d*d),c=1-e**m,p=1-n**m,g=i.map((d,f)=>d/c/(Math.sqrt(s[f]/p)+r));return[o.map((d,f)=>d-t*g[f]),{m:i,s,t:m}]}}}var De={GradientDescent:Tt,Momentum:mt,Nesterov:t=>mt({...t,nesterov:!0}),Adagrad:Re,RMSprop:Te,Adam:je};function ne(t,e){if(!Object.hasOwn(De,t))throw new RangeError(`no method is named ${t}`);return De[t](e)}var ot={value:([t,e,n],r)=>t*r*r+e*r+n,addGradient(t,e,n,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var jt={value(t,e){let n=(t.length-1)/3,r=0;for(let o=0;o<n;o++)r+=t[2*n+o]*Math.max(t[o]*e+t[n+o],0);return r+t[3*n]},addGradient(t,e,n,r){let o=(n.length-1)/3;for(let a=0;a<o;a++){let l=n[a]*r+n[o+a];l>=0&&(t[a]+=e*n[2*o+a]*r,t[o+a]+=e*n[2*o+a],t[2*o+a]+=e*l)}t[3*o]+=e}};function ut(t,e,n){let r=1+e-t*n,o=r*r-4*e;return o<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(o))/2}var oe=(t,e)=>2*(1+t)/e,$t=(t,e,n)=>2*(1+t)/(e+n),re=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var _t={float64:t=>t,float32:Math.fround},pn={mae:t=>Math.abs(t),mse:(t,e,n)=>n(t*t),huber(t,e,n){let r=Math.abs(t);return r<=e?n(n(r*r)/2):n(e*n(r-n(e/2)))}};function se({x:t,y:e,measure:n,delta:r},o){et(n,{delta:r});let[a,l]=[t.map(o),e.map(o)];return m=>{let[i,s,c]=m.map(o),p=0;for(let g=0;g<a.length;g++){let d=o(o(o(o(i*a[g])*a[g])+o(s*a[g]))+c);p=o(p+pn[n](o(d-l[g]),r,o))}return o(p/a.length)}}function ae(t,e,n,r,o,a){let[l,m]=[a(e[n]),a(r)],i=p=>t(e.map((g,d)=>d===n?p:g)),s=i(a(l+m)),c=i(o?a(l-m):l);return a(a(s-c)/(o?a(2*m):m))}var at=["flat","steep"],ie=[1e-6,10],Bt=1.3;function _e(t){let e=Y(t,{label:t.words.errors,shape:.7,tallest:230}),n=at.map(o=>e.inside("path",{class:`gd-curve gd-bowl-${o}`})),r=at.map(o=>e.inside("text",{class:`gd-bowl-${o}`,"aria-hidden":"true"}));return{element:e.element,draw(o){let a=o[0].length-1;e.frame({x:{domain:[0,a],label:t.words.step},y:{domain:ie,log:!0}}),o.forEach((l,m)=>{E(n[m],{d:e.line(l.map((c,p)=>[p,c]))});let i=l.findLastIndex(c=>c>=40*ie[0]&&c<=ie[1]),s=at[m]==="steep"&&i<.8*a;E(r[m],{x:e.x(Math.max(0,i))+(s?7:-7),y:e.y(l[Math.max(0,i)])+(at[m]==="steep"?-4:13),"text-anchor":s?"start":"end",visibility:i<0?"hidden":null}),r[m].textContent=t.words[at[m]]})}}}function Be(t){let{words:e}=t,n=Y(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=n.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),o=n.inside("path",{class:"gd-curve gd-bowl-slower"}),a=at.map(c=>n.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${c}`})),[l,m]=[0,1].map(()=>({line:n.inside("line",{class:"gd-bowl-mark"}),text:n.inside("text",{"aria-hidden":"true"})})),i=st(t,n,{label:e.lr,axis:"x",onMove:([c])=>t.set({lr:Math.max(.01,c)}),steps:()=>[.01,0]});function s({line:c,text:p},g,d,f){let[b,y,h]=[n.x(g),n.y(Bt),n.y(0)];E(c,{x1:b,x2:b,y1:y,y2:h}),E(p,{x:b+(f==="start"?4:-4),y:h-8,"text-anchor":f}),p.textContent=d}return{element:n.element,draw({lr:c,beta:p,mu:g,L:d,widest:f}){n.frame({x:{domain:[0,f],label:e.lr},y:{domain:[0,Bt]}});let b=ct(1e-4,f,161),y=[g,d].map(M=>b.map($=>ut($,p,M)));a.forEach((M,$)=>E(M,{d:n.line(b.map((A,S)=>[A,y[$][S]]))})),E(o,{d:n.line(b.map((M,$)=>[M,Math.max(y[0][$],y[1][$])]))});let h={factor:Math.max(ut(c,p,g),ut(c,p,d)),best:$t(p,d,g),limit:oe(p,d)},u={lr:P(c,2),factor:F(h.factor,3)};i.place([c,Math.min(h.factor,Bt)],O(e.step_is,u));let w=Math.max(0,n.x(f)-n.x(h.limit));return E(r,{x:n.x(h.limit),y:n.y(Bt),width:w,height:n.height}),s(l,h.best,e.best,"end"),s(m,h.limit,e.limit,"start"),h}}}function U(t,e,{label:n,options:r,text:o=String,toValue:a=i=>i,toPlace:l=i=>i,onPick:m=i=>t.set({[e]:i})}){let i=zt(),s=k("input",{type:"range",id:i}),c=k("output",{for:i}),p=k("div",{class:"gd-slider"},k("label",{for:i},n),s,c),g="";return s.addEventListener("input",()=>m(a(s.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:d,max:f,step:b}=r(),y=`${d} ${f} ${b}`;y!==g&&E(s,{min:d,max:f,step:b}),g=y,s.value=l(t.get(e));let h=o(t.get(e));c.textContent=h,s.setAttribute("aria-valuetext",h)}),p}function Z(t,e,{label:n,choices:r,onPick:o=a=>({[e]:a})}){let a=zt(),l=k("select",{id:a},...Object.entries(r).map(([m,i])=>k("option",{value:m},i)));return l.addEventListener("change",()=>t.set(o(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),k("div",{class:"gd-choice"},k("label",{for:a},n),l)}function ft(t,e,{label:n,onPick:r=o=>({[e]:o})}){let o=k("input",{type:"checkbox"});return o.addEventListener("change",()=>t.set(r(o.checked)),{signal:t.signal}),t.onDraw(()=>{o.checked=t.get(e)}),k("label",{class:"gd-toggle"},o,k("span",{},n))}function Q(t,{label:e,onPress:n}){let r=k("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function it(...t){return k("div",{class:"gd-row"},...t)}var fn=Array.prototype,hn=fn.slice;function un(t,e){return t-e}function xn(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Ge=t=>()=>t;function bn(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=wn(t,e[n]))return o;return 0}function wn(t,e){for(var n=e[0],r=e[1],o=-1,a=0,l=t.length,m=l-1;a<l;m=a++){var i=t[a],s=i[0],c=i[1],p=t[m],g=p[0],d=p[1];if(vn(i,p,e))return 0;c>r!=d>r&&n<(g-s)*(r-c)/(d-c)+s&&(o=-o)}return o}function vn(t,e,n){var r;return yn(t,e,n)&&kn(t[r=+(t[0]===e[0])],n[r],e[r])}function yn(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function kn(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Mn(){}var gt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ve(){var t=1,e=1,n=Ot,r=i;function o(s){var c=n(s);if(Array.isArray(c))c=c.slice().sort(un);else{let p=qt(s,$n);for(c=Mt(...Pt(p[0],p[1],c),c);c[c.length-1]>=p[1];)c.pop();for(;c[1]<p[0];)c.shift()}return c.map(p=>a(s,p))}function a(s,c){let p=c==null?NaN:+c;if(isNaN(p))throw new Error(`invalid value: ${c}`);var g=[],d=[];return l(s,p,function(f){r(f,s,p),xn(f)>0?g.push([f]):d.push(f)}),d.forEach(function(f){for(var b=0,y=g.length,h;b<y;++b)if(bn((h=g[b])[0],f)!==-1){h.push(f);return}}),{type:"MultiPolygon",value:c,coordinates:g}}function l(s,c,p){var g=new Array,d=new Array,f,b,y,h,u,w;for(f=b=-1,h=xt(s[0],c),gt[h<<1].forEach(M);++f<t-1;)y=h,h=xt(s[f+1],c),gt[y|h<<1].forEach(M);for(gt[h<<0].forEach(M);++b<e-1;){for(f=-1,h=xt(s[b*t+t],c),u=xt(s[b*t],c),gt[h<<1|u<<2].forEach(M);++f<t-1;)y=h,h=xt(s[b*t+t+f+1],c),w=u,u=xt(s[b*t+f+1],c),gt[y|h<<1|u<<2|w<<3].forEach(M);gt[h|u<<3].forEach(M)}for(f=-1,u=s[b*t]>=c,gt[u<<2].forEach(M);++f<t-1;)w=u,u=xt(s[b*t+f+1],c),gt[u<<2|w<<3].forEach(M);gt[u<<3].forEach(M);function M($){var A=[$[0][0]+f,$[0][1]+b],S=[$[1][0]+f,$[1][1]+b],D=m(A),x=m(S),v,z;(v=d[D])?(z=g[x])?(delete d[v.end],delete g[z.start],v===z?(v.ring.push(S),p(v.ring)):g[v.start]=d[z.end]={start:v.start,end:z.end,ring:v.ring.concat(z.ring)}):(delete d[v.end],v.ring.push(S),d[v.end=x]=v):(v=g[x])?(z=d[D])?(delete g[v.start],delete d[z.end],v===z?(v.ring.push(S),p(v.ring)):g[z.start]=d[v.end]={start:z.start,end:v.end,ring:z.ring.concat(v.ring)}):(delete g[v.start],v.ring.unshift(A),g[v.start=D]=v):g[D]=d[x]={start:D,end:x,ring:[A,S]}}}function m(s){return s[0]*2+s[1]*(t+1)*4}function i(s,c,p){s.forEach(function(g){var d=g[0],f=g[1],b=d|0,y=f|0,h=le(c[y*t+b]);d>0&&d<t&&b===d&&(g[0]=He(d,le(c[y*t+b-1]),h,p)),f>0&&f<e&&y===f&&(g[1]=He(f,le(c[(y-1)*t+b]),h,p))})}return o.contour=a,o.size=function(s){if(!arguments.length)return[t,e];var c=Math.floor(s[0]),p=Math.floor(s[1]);if(!(c>=0&&p>=0))throw new Error("invalid size");return t=c,e=p,o},o.thresholds=function(s){return arguments.length?(n=typeof s=="function"?s:Array.isArray(s)?Ge(hn.call(s)):Ge(s),o):n},o.smooth=function(s){return arguments.length?(r=s?i:Mn,o):r===i},o}function $n(t){return isFinite(t)?t:NaN}function xt(t,e){return t==null?!1:+t>=e}function le(t){return t==null||isNaN(t=+t)?-1/0:t}function He(t,e,n,r){let o=r-e,a=n-e,l=isFinite(o)||isFinite(a)?o/a:Math.sign(o)/Math.sign(a);return isNaN(l)?t:t+l-.5}var bt=60,Gt=14;function We(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:a,width:l,height:m}=t,i=JSON.stringify([o,a,l,m]);if(i===n)return;n=i;let s=([$,A],S)=>$+(A-$)*S/(bt-1),c=Array.from({length:bt*bt},($,A)=>r.value([s(a.x,A%bt),s(a.y,Math.floor(A/bt))])),p=Ve().size([bt,bt]).thresholds(En(c))(c),g=$=>t.x(s(a.x,$-.5)).toFixed(1),d=$=>t.y(s(a.y,$-.5)).toFixed(1),f=$=>`M${$.map(([A,S])=>`${g(A)},${d(S)}`).join("L")}Z`,[b,...y]=J(e,"path",Gt+1),[h,u,w,M]=[...a.x.map(t.x),...a.y.map(t.y)];E(b,{d:`M${h},${M}H${u}V${w}H${h}Z`,style:"--gd-height: 0"}),y.forEach(($,A)=>{let S=p[A].coordinates.flat().map(f).join("");E($,{d:S,style:`--gd-height: ${(A+1)/Gt}`})})}}function En(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return Array.from({length:Gt},(n,r)=>te(e,((r+.7)/Gt)**2))}function Vt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{J(e,"path",n.length,{d:An}).forEach((r,o)=>{E(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var An=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function Wt(t,e,n){let r=o=>{let a=e.svg.getBoundingClientRect(),l=[o.clientX-a.left,o.clientY-a.top];if(o.target.closest(".gd-handle")||!Ht(e,l))return;let m=(i,[s,c])=>Math.min(c,Math.max(s,i));n([m(e.x.invert(l[0]),e.domains.x),m(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Jt(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,a,l,m]=["halo","line","dots","cross","head"].map(i=>n.appendChild(W(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(E(n,{display:i.length?null:"none"}),!i.length)return!1;let s=i.map(([h,u])=>[t.x(h),t.y(u)]),c=s.findIndex(([h,u])=>!(Math.abs(h)<5e3&&Math.abs(u)<5e3)),p=c<0?s:s.slice(0,c),g=c<0?null:Sn(p.at(-1),s[c]),d=`M${[...p,...g?[g]:[]].map(de).join("L")}`;E(r,{d}),E(o,{d}),E(a,{d:p.map(h=>`M${de(h)}h0`).join("")});let f=s.at(-1),b=c>=0||!Ht(t,f),y=b?Nn(t,g?[...p,g]:p):null;return E(l,{d:y?`M${de(y)}m-6,-6l12,12m0,-12l-12,12`:""}),E(m,b?{cx:-99,cy:-99}:{cx:f[0],cy:f[1]}),b}}var de=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Ht({domains:t,x:e,y:n},[r,o]){let[a,l,m,i]=[...t.x.map(e),...t.y.map(n)];return r>=a-1&&r<=l+1&&o>=i-1&&o<=m+1}function Sn([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function Nn(t,e){let n=e.findLastIndex(a=>Ht(t,a));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let a=0;a<24;a++){let l=[(r[0]+o[0])/2,(r[1]+o[1])/2];Ht(t,l)?r=l:o=l}return r}var Je=[-1.6,1.6],Ut=12,Ct=1;function zn(t){let{words:e}=t,n=()=>t.get("momentum")?t.get("beta"):0,r=()=>Ct/t.get("kappa"),o=x=>t.get("lr_ends")[x?"momentum":"plain"],a=Y(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=a.inside("g",{class:"gd-map","aria-hidden":"true"}),m=at.map(x=>a.inside("line",{class:`gd-bowl-axis gd-bowl-${x}`})),i=at.map(x=>a.inside("text",{class:`gd-bowl-${x}`,"aria-hidden":"true"})),s=Vt(a),c=Jt(a,"bowl"),p=x=>t.set({start:x});Wt(t,a,p);let g=st(t,a,{label:e.start,onMove:p,steps:()=>[.05,.05]}),d=_e(t),f=Be(t),b=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:x=>10**x,toPlace:Math.log10,text:x=>F(x,3)}),y=U(t,"lr",{label:e.lr,options:()=>({min:.01,max:o(t.get("momentum")),step:.01}),text:x=>P(x,2)}),h=U(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:x=>P(x,2)}),u=ft(t,"momentum",{label:e.momentum,onPick:x=>({momentum:x,lr:Math.min(t.get("lr"),o(x))})}),w=Q(t,{label:e.best_lr,onPress:()=>t.set({lr:$t(n(),Ct,r())})}),M=Q(t,{label:e.best_both,onPress(){let x=re(t.get("kappa"));t.set({beta:x,lr:$t(x,Ct,r())})}}),$=k("strong"),A=k("div",{class:"gd-over-plot"}),S=x=>k("div",{class:"gd-over-plot"},x),D=[b,y,h,it(u,w,M)];t.root.append(k("div",{class:"gd-title"},$),k("div",{class:"gd-two"},k("div",{},a.element,k("div",{class:"gd-controls"},...D)),k("div",{},S(e.errors),d.element,S(e.rates),f.element,A))),t.onDraw(()=>{let[x,v,z,N,j]=["kappa","lr","angle","start","steps"].map(X=>t.get(X)),R=Rt({kappa:x,L:Ct,angle:z}),_=pt(R,N,mt({lr:v,beta:n()}),j),I=[[Math.cos(z),Math.sin(z)],[-Math.sin(z),Math.cos(z)]];h.hidden=M.hidden=!t.get("momentum"),a.frame({x:{domain:Je},y:{domain:Je}}),Cn(a,l,x,z),I.forEach(([X,G],H)=>{E(m[H],{x1:a.x(-3*X),y1:a.y(-3*G),x2:a.x(3*X),y2:a.y(3*G)}),E(i[H],{x:a.x(1.05*X)+5,y:a.y(1.05*G)-6}),i[H].textContent=e[at[H]]}),s(R.minima),c(_.points),g.place(N,O(e.place,{x:P(N[0]),y:P(N[1])})),d.draw(I.map(([X,G])=>_.points.map(([H,K])=>Math.abs(H*X+K*G))));let L=f.draw({lr:v,beta:n(),mu:r(),L:Ct,widest:o(t.get("momentum"))}),B={percent:F(100*L.factor,3),factor:F(L.factor,3),steps:F(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:P(L.limit,2),best:P(L.best,2),least:F(100*ut(L.best,n(),r()),3)};$.textContent=O(L.factor<1?e.shrinks:e.grows,B),$.classList.toggle("gd-bad",L.factor>=1),A.textContent=O(t.get("momentum")?e.formulas_beta:e.formulas,B),a.describe(O(e.picture,{kappa:F(x,3),lr:P(v,2),steps:j})),t.say($.textContent)})}function Cn(t,e,n,r){let[o,a]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=r*180/Math.PI;E(e,{transform:`matrix(${o} 0 0 ${a} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),J(e,"ellipse",Ut).forEach((m,i)=>{let s=2.4*(Ut-i)/Ut,c=`--gd-height: ${1-i/(Ut-1)}`;E(m,{rx:s*Math.sqrt(n),ry:s,style:c})})}var me={};ht(me,{render:()=>Ln,scatteredHinges:()=>Ye});var Et=[-2,2],Ue=2e4,Xe={m:6,b:8,w:4,c:6};function Ye(t,e=0){let[n,r]=Et,o=i=>Array.from({length:t},(s,c)=>i(c)),a=o(i=>n+(r-n)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=o(i=>(i+e)%2?-1:1),m=o(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...a.map((i,s)=>-l[s]*i),...m,0]}function Ln(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")==="seed"?"seed":"wave"],o=()=>t.get("data")==="drawn"?t.get("heights"):r().y,l=qn(t,()=>nt(jt,r().x,o(),et(r().measure))),m=k("strong"),i=k("span"),s=Y(t,{label:e.name,interactive:!0}),c=s.inside("g",{class:"gd-hinges-each"}),p=s.inside("g"),g=s.inside("path",{class:"gd-curve"}),d=s.inside("g",{class:"gd-hinges-kinks"}),f=In(t,s,{set:r,heights:o}),b=Y(t,{label:e.history,shape:.22,tallest:120}),y=b.inside("path",{class:"gd-curve gd-hinges-loss"}),h=0,u=(N,j=t.get("data"))=>l.begin({n:N,data:j,knobs:Ye(N,h)}),w=U(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:N=>String(N),onPick:N=>u(N)}),M=U(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:N=>F(N,2),toValue:N=>10**N,toPlace:N=>Math.log10(N)}),$=Q(t,{label:e.train,onPress:()=>l.toggle()}),A=Q(t,{label:e.step,onPress:()=>l.once()}),S=Q(t,{label:e.again,onPress:()=>l.again()}),D=Q(t,{label:e.scatter,onPress:()=>{h+=1,u(t.get("n"))}}),x=Z(t,"data",{label:e.data,choices:e.sets,onPick:N=>(l.rest(),{data:N})}),v=k("div",{class:"gd-hinges-knobs"});t.root.append(k("div",{class:"gd-title"},m,i),s.element,k("div",{class:"gd-controls"},it($,A,S,D,x),w,M,v),b.element);let z=Pn(t,v,l);t.onDraw(()=>{let{x:N,range:j,measure:R}=r(),_=l.point(),I=(_.length-1)/3,L=o();s.frame({x:{domain:Et,label:e.x},y:{domain:j,label:e.y}});let B=C=>[C,jt.value(_,C)],X=Array.from({length:I},(C,T)=>-_[I+T]/_[T]).filter(C=>C>Et[0]&&C<Et[1]);g.setAttribute("d",s.line([...Et,...X].sort((C,T)=>C-T).map(B))),J(d,"circle",X.length,{r:4}).forEach((C,T)=>{let[dt,rt]=B(X[T]);E(C,{cx:s.x(dt),cy:s.y(rt)})}),J(c,"path",I).forEach((C,T)=>{let[dt,rt,yt]=[_[T],_[I+T],_[2*I+T]],Lt=-rt/dt,St=Et.filter(kt=>dt*kt+rt>0),Nt=St.length===1?[...St,Lt]:St;C.setAttribute("d",s.line(Nt.map(kt=>[kt,yt*Math.max(dt*kt+rt,0)])))}),J(p,"circle",N.length,{r:N.length>30?3:4.5,class:"gd-point"}).forEach((C,T)=>E(C,{cx:s.x(N[T]),cy:s.y(L[T])})),f.draw(),z.draw(I);let G=l.losses(),H=G.length-1,K=G.reduce((C,T)=>Number.isFinite(T)?Math.max(C,T):C,1e-12),tt=G.reduce((C,T)=>T>0?Math.min(C,T):C,K);b.frame({x:{domain:[0,Math.max(50,H)],label:e.history},y:{domain:[tt/1.5,K*1.5],log:!0}});let lt=Math.max(1,Math.ceil(G.length/300)),vt=G.map((C,T)=>[T,C]).filter(([C])=>C%lt===0||C===H);y.setAttribute("d",b.line(vt)),b.describe(`${e.history}: ${P(G[0],3)} → ${P(G.at(-1),3)}`),$.textContent=l.playing()?e.pause:e.train;let V=e.measures[R],q=G.at(-1);m.textContent=`${V} ${F(q,3)}`,i.textContent=O(l.diverged()?e.diverged:e.steps,{steps:String(H)}),i.classList.toggle("gd-bad",l.diverged()),s.describe(O(e.picture,{n:String(I),measure:V,loss:F(q,3)})),t.say(`${m.textContent}, ${i.textContent}`)})}function qn(t,e){let n=[...t.get("knobs")],r=n,[o,a,l]=[void 0,[e().value(n)],!1],m=window.matchMedia("(prefers-reduced-motion: reduce)"),i=y=>{let[h,u]=[mt({lr:t.get("lr"),beta:.9}),e()];for(let w=0;w<y&&!s()&&a.length<=Ue;w++)[n,o]=h.step(n,u.gradient(n),o??h.init(n)),a.push(u.value(n));t.redraw()},s=()=>!(a.at(-1)<1e9),c=()=>{n.every(Number.isFinite)&&t.set({knobs:[...n]})},p=()=>{l&&c(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let y=performance.now()+5;for(let h=0;h<4&&performance.now()<y;h++)i(1);s()||a.length>Ue?p():requestAnimationFrame(g)},d=()=>[o,a]=[void 0,[e().value(n)]],f=()=>{n=[...t.get("knobs")],r=n,d()};for(let y of["data","heights"])t.model.on(`change:${y}`,d),t.signal.addEventListener("abort",()=>t.model.off(`change:${y}`,d));let b=()=>{let y=t.get("knobs");(y.length!==n.length||y.some((h,u)=>h!==n[u]))&&f()};return t.model.on("change:knobs",b),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",b)),{point:()=>n,losses:()=>a,playing:()=>l,diverged:s,rest:p,begin(y){l=!1,t.set(y),f(),t.redraw()},once(){p(),s()&&this.again(),i(1),c()},again(){l=!1,this.begin({knobs:[...r]})},toggle(){if(l)return p();if(s()&&this.again(),m.matches)return i(200),c();l=!0,requestAnimationFrame(g),t.redraw()}}}function In(t,e,{set:n,heights:r}){let o=20,a=([g,d])=>{let{x:f}=n(),b=Math.round((g-f[0])/(f.at(-1)-f[0])*(f.length-1)),y=[...r()],h=y[o],[u,w]=e.domains.y,M=Math.min(w,Math.max(u,d)),$=Math.abs(b-o);for(let A=1;A<=$;A++)y[o+Math.sign(b-o)*A]=h+(M-h)*A/$;y[b]=M,o=b,t.set({data:"drawn",heights:y})},l=g=>{let{x:d}=n();o=Math.round((g-d[0])/(d.at(-1)-d[0])*(d.length-1))},m=st(t,e,{label:t.words.pencil,onMove:([g,d])=>{let{x:f}=n(),b=f[1]-f[0],y=Math.abs(g-f[o])>b/2,h=d===r()[o];y&&h?l(g):a([g,d]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),i=g=>{let d=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-d.left),e.y.invert(g.clientY-d.top)]},s=([g,d])=>g>=e.domains.x[0]&&g<=e.domains.x[1]&&d>=e.domains.y[0]&&d<=e.domains.y[1],c=(g,d)=>e.svg.addEventListener(g,d,{signal:t.signal}),p=!1;c("pointerdown",g=>{let d=i(g);g.pointerType!=="mouse"||g.button||t.get("data")==="seed"||!s(d)||m.element.contains(g.target)||(g.preventDefault(),p=!0,e.svg.setPointerCapture(g.pointerId),l(d[0]),a(d))}),c("pointermove",g=>{if(!p)return;let[d,f]=i(g);a([Math.min(e.domains.x[1],Math.max(e.domains.x[0],d)),f])});for(let g of["pointerup","pointercancel"])c(g,()=>{p=!1});return{draw(){let g=t.get("data")==="seed";if(m.element.style.display=g?"none":"",g)return;let d=[n().x[o],r()[o]];m.place(d,O(t.words.point,{x:P(d[0],1),y:P(d[1],2)}))}}}function Pn(t,e,n){let r=-1,o=[],a=l=>{o=[...["m","b","w"].flatMap(i=>Array.from({length:l},(s,c)=>[i,c+1])),["c",0]].map(([i,s],c)=>{let p=O(t.words.knob[i],{i:String(s)}),g=k("input",{type:"range","aria-label":p,step:.05});E(g,{min:-Xe[i],max:Xe[i]});let d=k("output"),f=()=>{let y=[...n.point()];y[c]=g.valueAsNumber,n.begin({knobs:y})};g.addEventListener("input",f,{signal:t.signal});let b=k("div",{class:"gd-slider"},k("span",{"aria-hidden":"true"},p),g,d);return{at:c,input:g,value:d,element:b}}),e.replaceChildren(...o.map(i=>i.element))};return{draw(l){l!==r&&(r=l,o=[],e.replaceChildren(),l<=2&&a(l));for(let{at:m,input:i,value:s}of o){let c=n.point()[m];i.value=c,s.textContent=P(c,2),i.setAttribute("aria-valuetext",P(c,2))}}}}var ge={};ht(ge,{render:()=>On});function On(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")],o=()=>["a","b","c"].map(u=>t.get(u)),a=()=>nt(ot,r().x,r().y,et(t.get("measure"),{delta:r().delta})),l=k("strong"),m=k("span"),i=Y(t,{label:e.name}),s=i.inside("g"),c=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),d=["a","b","c"].map(u=>U(t,u,{label:u,options:()=>r().ranges[u],text:w=>P(w,r().decimals[u])})),f=Z(t,"measure",{label:e.measure,choices:e.measures}),b=Z(t,"data",{label:e.data,choices:e.sets,onPick:u=>({data:u,...n[u].start})}),y=ft(t,"show_best",{label:e.show_best});t.root.append(k("div",{class:"gd-title"},l,m),i.element,k("div",{class:"gd-controls"},...d,it(b,f,y)));let h={};t.onDraw(()=>{let{x:u,y:w,domain:M,range:$,labels:A,lowest:S}=r(),D=t.get("measure"),x=a().value(o()),v=`${t.get("data")} ${D}`;h[v]=Math.min(x,h[v]??1/0),i.frame({x:{domain:M,label:A.x},y:{domain:$,label:A.y}});let z=ct(...M,121);p.setAttribute("d",i.line(z.map(L=>[L,ot.value(o(),L)]))),c.setAttribute("d",t.get("show_best")?i.line(z.map(L=>[L,ot.value(S[D].point,L)])):""),J(g,"circle",u.length,{r:4.5,class:"gd-point"}).forEach((L,B)=>{L.setAttribute("cx",i.x(u[B])),L.setAttribute("cy",i.y(w[B]))}),J(s,"line",u.length,{class:"gd-residual"}).forEach((L,B)=>{L.setAttribute("x1",i.x(u[B])),L.setAttribute("x2",i.x(u[B])),L.setAttribute("y1",i.y(w[B])),L.setAttribute("y2",i.y(ot.value(o(),u[B])))});let N=e.measures[D],j=S[D].loss;l.textContent=`${N} ${P(x)}`,m.textContent=O(h[v]<j*1.005?e.found:e.record,{best:P(h[v]),lowest:P(j)});let[R,_,I]=["a","b","c"].map(L=>P(t.get(L),r().decimals[L]));i.describe(O(e.picture,{a:R,b:_,c:I,measure:N,loss:P(x)})),t.say(`${l.textContent}. ${m.textContent}`)})}var fe={};ht(fe,{render:()=>Fn});function Fn(t){let{words:e}=t,n=t.get("questions");t.root.append(...n.map((r,o)=>Dn(t,e,r,o)))}function Dn(t,e,{ask:n,choices:r},o){let a=zt(),l=k("p",{class:"gd-quiz-answer",role:"status"}),m=r.map((s,c)=>{let p=k("input",{type:"radio",name:a});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,d)=>d===o?c:g)}),{signal:t.signal}),{input:p,element:k("label",{class:"gd-quiz-choice"},p,k("span",{},...pe(s.text)))}}),i=-1;return t.onDraw(()=>{let s=t.get("chosen")[o];if(s===i)return;i=s,m.forEach(({input:p,element:g},d)=>{p.checked=d===s,g.classList.toggle("gd-quiz-right",d===s&&r[d].right),g.classList.toggle("gd-quiz-wrong",d===s&&!r[d].right)});let c=r[s];l.replaceChildren(...c?[k("strong",{},c.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...pe(c.why)]:[])}),k("fieldset",{class:"gd-quiz-question"},k("legend",{},...pe(n)),...m.map(({element:s})=>s),l)}function pe(t){return t.split("`").map((e,n)=>n%2?k("code",{},e):e)}var he={};ht(he,{render:()=>Tn});var Rn=["Momentum","Nesterov","Adam"],At=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Ze(t,e,n){let{words:r}=t,o=()=>n().lr[At(t.get(e))],a=Z(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:s=>({[e]:s,...At(s)===At(t.get(e))?{}:{[`${e}_lr`]:n().lr[At(s)].start}})}),l=U(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(o().low),max:Math.log10(o().high),step:.01}),toValue:s=>10**s,toPlace:Math.log10,text:s=>F(s,3)}),m=U(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:s=>s.toFixed(2)}),i=k("div",{class:"gd-race-fate"});return{element:k("div",{class:`gd-race-panel gd-race-${e}`},a,l,m,i),show(s){l.hidden=!s,m.hidden=!s||!Rn.includes(t.get(e)),i.hidden=!s},say({heights:s,step:c,left:p,divergedAt:g}){let d=g!==null&&g<=c,f=s.findIndex(u=>u<=s[0]/1e3),b=f>=0&&f<=c,y=d?r.diverged:p?r.left:b?r.arrived:r.fares,h={height:F(s[c],2),step:d?g:c,arrival:f};return i.textContent=O(y,h),i.classList.toggle("gd-bad",d||p),`${r.methods[t.get(e)]}: ${i.textContent}`}}}function Ke(t,{from:e,to:n,perSecond:r}){let o=null,a=null,l=()=>{o=null,a=null,t.redraw()},m=i=>{if(o===null||t.signal.aborted)return;o||=i;let s=e+Math.floor((i-o)/1e3*r());if(s>=n()){l();return}a=s,t.drawNow(),requestAnimationFrame(m)};return{at:()=>a,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}o=0,requestAnimationFrame(m)}}}function Qe(t,e,{last:n,pace:r}){let o=0,a=()=>{clearInterval(o),o=0,t.redraw()},l=()=>{t.set({[e]:Math.min(t.get(e)+1,n)}),t.get(e)>=n&&a()};return t.signal.addEventListener("abort",()=>clearInterval(o)),{on:()=>o!==0,stop:a,toggle(){o?a():matchMedia("(prefers-reduced-motion: reduce)").matches?t.set({[e]:n}):(t.get(e)>=n&&t.set({[e]:0}),o=setInterval(l,r),t.redraw())}}}var wt=["first","second"];function Tn(t){let{words:e}=t,n=t.get("scenes"),r=()=>n[t.get("landscape")],o=Y(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),a=We(o),l=Vt(o),m=wt.map(w=>Jt(o,w)),i=w=>t.set({start:w});Wt(t,o,i);let s=st(t,o,{label:e.start,onMove:i,steps:()=>[o.domains.x,o.domains.y].map(([w,M])=>(M-w)/100)}),c=Y(t,{label:e.losses,shape:.7,tallest:260}),p=wt.map(w=>c.inside("path",{class:`gd-curve gd-race-${w}`})),g=wt.map(w=>c.over("circle",{class:`gd-race-end gd-race-${w}`,r:4})),d=Z(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:w=>({landscape:w,...Bn(n[w],t)})}),f=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:w=>10**w,toPlace:Math.log10,text:w=>F(w,3)}),b=U(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),y=Ke(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),h=Q(t,{label:e.race,onPress:y.toggle}),u=wt.map(w=>Ze(t,w,r));t.root.append(k("div",{class:"gd-two"},k("div",{},o.element,k("div",{class:"gd-controls"},b,f,k("div",{class:"gd-race-map"},h,d))),k("div",{},...u.map(({element:w})=>w),k("div",{class:"gd-over-plot"},e.loss),c.element))),t.onDraw(()=>{let w=t.get("landscape"),M=w==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,$=ee(w,M),A=$.value($.minima[0]),S=y.at()??t.get("steps");f.hidden=w!=="bowl",h.textContent=y.at()===null?e.race:e.stop;let[D,x]=r().axes;o.frame({x:{domain:$.domain[0],label:D},y:{domain:$.domain[1],label:x}}),a($,[w,M]),l($.minima);let v=t.get("start");s.place(v,O(e.place,{x:F(v[0]),y:F(v[1]),loss:F($.value(v))}));let z=wt.map(_=>jn(t,_,$)),N=_n(z,A);c.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:N,log:!0}});let j=wt.map((_,I)=>{if(u[I].show(z[I]!==null),z[I]===null)return m[I]([]),E(p[I],{d:""}),E(g[I],{cx:-99}),"";let{points:L,losses:B,divergedAt:X}=z[I],G=m[I](L.slice(0,S+1)),H=B.map(tt=>Math.max(tt-A,N[0]/10));E(p[I],{d:c.line(H.slice(0,S+1).map((tt,lt)=>[lt,tt]))});let K=H[S]>=N[0]&&H[S]<=N[1];return E(g[I],K?{cx:c.x(S),cy:c.y(H[S])}:{cx:-99,cy:-99}),u[I].say({heights:B.map(tt=>tt-A),step:S,left:G,divergedAt:X})}),R=O(e.picture,{landscape:e.landscapes[w],steps:S});o.describe(`${R} ${j.join(" ")}`),y.at()===null&&t.say(j.join(" "))})}function jn(t,e,n){let r=t.get(e);if(r==="nobody")return null;let[o,a]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return pt(n,t.get("start"),ne(r,{lr:o,beta:a,beta1:a}),t.get("longest"))}function _n(t,e){let n=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),r=n.find(l=>Number.isFinite(l)&&l>0)??1,o=Math.ceil(Math.log10(r)+.3),a=n.reduce((l,m)=>m>0?Math.min(l,m):l,r);return[10**Math.max(o-8,Math.min(o-2,Math.floor(Math.log10(a)))),10**o]}function Bn({start:t,lr:e},n){let r=wt.map(o=>[`${o}_lr`,e[At(n.get(o))].start]);return{start:t,...Object.fromEntries(r)}}var xe={};ht(xe,{render:()=>Gn});var ue=ct(-17,.5,141).map(t=>10**t),tn=[1e-16,100];function Gn(t){let{words:e}=t,{x:n,y:r,held:o,domains:a,delta:l}=t.get("problem"),m=["a","b","c"],i=()=>m.indexOf(t.get("knob")),s=x=>o.map((v,z)=>z===i()?x:v),c=()=>nt(ot,n,r,et(t.get("measure"),{delta:l})),p=x=>{let v=_t[t.get("precision")],z=se({x:n,y:r,measure:t.get("measure"),delta:l},v);return ae(z,s(t.get("at")),i(),x,t.get("central"),v)},g=k("strong",{class:"gd-slope-truth"}),d=k("span",{class:"gd-slope-measured"}),f=Y(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),b=f.inside("path",{class:"gd-curve gd-slope-loss"}),y=f.inside("path",{class:"gd-curve"}),h=f.inside("path",{class:"gd-curve gd-slope-secant"}),u=f.inside("g"),w=st(t,f,{label:e.place,axis:"x",steps:()=>[(a[t.get("knob")][1]-a[t.get("knob")][0])/300,0],onMove:([x])=>t.set({at:x})}),M=Y(t,{label:e.errors,shape:.36,tallest:220}),$=M.inside("g"),A=M.inside("circle",{class:"gd-slope-now",r:7}),S=U(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:x=>10**x,text:x=>F(x,2)});t.root.append(k("div",{class:"gd-title"},g,d),f.element,k("div",{class:"gd-controls"},S),M.element,k("div",{class:"gd-controls"},it(Z(t,"knob",{label:e.knob,choices:Object.fromEntries(m.map(x=>[x,x])),onPick:x=>({knob:x,at:o[m.indexOf(x)]})}),Z(t,"measure",{label:e.measure,choices:e.measures}),Z(t,"precision",{label:e.precision,choices:e.precisions}),ft(t,"central",{label:e.central}))));let D="";t.onDraw(()=>{let[x,v,z,N]=["at","h","central","precision"].map(V=>t.get(V)),j=c(),R=V=>j.value(s(V)),_=j.gradient(s(_t[N](x)))[i()],I=p(v),L=Math.abs(I-_),B=a[t.get("knob")],X=ct(...B,161).map(V=>[V,R(V)]),G=1.05*Math.max(...X.map(([,V])=>V));f.frame({x:{domain:B,label:t.get("knob")},y:{domain:[0,G],label:e.loss}}),b.setAttribute("d",f.line(X));let H=(V,q)=>B.map(C=>[C,V+q*(C-x)]);y.setAttribute("d",f.line(H(R(x),_)));let K=z?[x-v,x+v]:[x,x+v];h.setAttribute("d",f.line(H(R(K[0])+I*(x-K[0]),I))),J(u,"circle",2,{class:"gd-slope-end",r:5}).forEach((V,q)=>{E(V,{cx:f.x(K[q]),cy:f.y(R(K[q]))})}),w.place([x,R(x)],O(e.at,{knob:t.get("knob"),at:P(x),loss:P(R(x))})),M.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:tn,log:!0,label:e.error}});let tt=V=>Math.max(tn[0],V),lt=JSON.stringify([x,t.get("knob"),t.get("measure"),N,z,M.width]);lt!==D&&J($,"circle",ue.length,{r:2.2,class:"gd-slope-error"}).forEach((V,q)=>{E(V,{cx:M.x(ue[q]),cy:M.y(tt(Math.abs(p(ue[q])-_)))})}),D=lt,E(A,{cx:M.x(v),cy:M.y(tt(L))}),g.textContent=O(e.slope,{slope:P(_,4)}),d.textContent=O(e.difference,{difference:P(I,4),error:F(L,2)});let vt=`${g.textContent}, ${d.textContent}`;f.describe(`${e.name}. ${vt}`),M.describe(O(e.errors,{h:F(v,2),error:F(L,2)})),t.say(vt)})}var be={};ht(be,{render:()=>Hn});function Hn(t){let{words:e}=t,{x:n,y:r,start:o,longest:a,rates:l,domain:m,range:i}=t.get("problem"),s=k("strong"),c=k("span"),p=Y(t,{label:e.name,shape:.7,tallest:300}),g=p.inside("g"),d=p.inside("path",{class:"gd-curve"}),f=p.inside("g"),b=Y(t,{label:e.name,shape:.7,tallest:300}),y=["zeroed","unzeroed"].map(x=>({name:x,line:b.inside("path",{class:`gd-curve gd-steps-${x}`}),end:b.inside("circle",{class:`gd-steps-${x}`,r:5}),label:b.over("text",{class:`gd-steps-${x}`,"aria-hidden":"true"})})),h=U(t,"lr",{label:e.lr,options:()=>({min:Math.log10(l[0]),max:Math.log10(l[1]),step:.01}),toValue:x=>Math.min(l[1],Math.max(l[0],10**x)),toPlace:Math.log10,text:x=>F(x,2)}),u=U(t,"step",{label:e.steps,options:()=>({min:0,max:a,step:1})}),w=Qe(t,"step",{last:a,pace:70}),M=Q(t,{label:e.play,onPress:w.toggle}),$=Q(t,{label:e.one,onPress:()=>t.set({step:Math.min(t.get("step")+1,a)})}),A=Q(t,{label:e.reset,onPress:()=>{w.stop(),t.set({step:0})}}),S=ft(t,"zero_grad",{label:e.zero_grad}),D=Z(t,"measure",{label:e.measure,choices:e.measures});t.root.append(k("div",{class:"gd-title"},s,c),k("div",{class:"gd-steps-pair"},p.element,b.element),k("div",{class:"gd-controls"},it($,M,A,S,D),h,u)),t.onDraw(()=>{let[x,v,z]=[t.get("lr"),t.get("step"),e.measures[t.get("measure")]],N=nt(ot,n,r,et(t.get("measure"))),j={zeroed:pt(N,o,Tt({lr:x}),a),unzeroed:pt(N,o,mt({lr:x,beta:1}),a)},R=t.get("zero_grad")?"zeroed":"unzeroed",{points:_,losses:I}=j[R],L=I.findIndex(q=>!(q<1e3*I[0])),B=L>=0&&L<=v;M.textContent=w.on()?e.pause:e.play,p.frame({x:{domain:m,label:e.x},y:{domain:i,label:e.y}});let X=q=>ot.value(_[v],q);E(d,{d:p.line(ct(...m,121).map(q=>[q,X(q)]))}),J(f,"circle",n.length,{r:4,class:"gd-point"}).forEach((q,C)=>E(q,{cx:p.x(n[C]),cy:p.y(r[C])})),J(g,"line",n.length,{class:"gd-residual"}).forEach((q,C)=>{let T=Math.max(-1e4,Math.min(1e4,p.y(X(n[C]))||0));E(q,{x1:p.x(n[C]),x2:p.x(n[C]),y1:p.y(r[C]),y2:T})});let G=1.6*I[0];b.frame({x:{domain:[0,a],label:e.step},y:{domain:[0,G],label:z}});for(let{name:q,line:C,end:T,label:dt}of y){let rt=j[q].losses[v],yt=rt<=G;E(C,{d:b.line(j[q].losses.slice(0,v+1).map((Nt,kt)=>[kt,Nt]))});for(let Nt of[C,T,dt])Nt.classList.toggle("gd-steps-other",q!==R);E(T,{cx:yt?b.x(v):-99,cy:yt?b.y(rt):-99});let Lt=v>a*.6,St=rt<j[q==="zeroed"?"unzeroed":"zeroed"].losses[v];E(dt,{x:yt&&v>0?b.x(v)+(Lt?-9:9):-999,y:yt?Math.max(22,b.y(rt)+(St?18:-9)):-999,"text-anchor":Lt?"end":"start"}),dt.textContent=e[q]}let[H,K,tt]=_[v].map(q=>Math.abs(q)<1e4?P(q):F(q,2)),lt=q=>q<1e4?P(q):F(q,2);s.textContent=O(e.title,{measure:z,loss:lt(I[v])}),c.textContent=B?O(e.diverged,{step:L}):O(e.knobs,{a:H,b:K,c:tt,step:v}),c.classList.toggle("gd-steps-lost",B),p.describe(O(e.fit,{step:v,a:H,b:K,c:tt}));let[vt,V]=["zeroed","unzeroed"].map(q=>lt(j[q].losses[v]));b.describe(O(e.run,{step:v,zeroed:vt,unzeroed:V})),w.on()||t.say(`${s.textContent}. ${c.textContent}`)})}var en={bowl_explorer:ce,hinges:me,knobs:ge,quiz:fe,race:he,slope:xe,steps:be};var we=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,n){Object.is(this.#e[e],n)||(this.#e[e]=n,this.#n(`change:${e}`),this.#n("change"))}on(e,n){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(n)}off(e,n){this.#t.get(e)?.delete(n)}save_changes(){}#n(e){for(let n of[...this.#t.get(e)??[]])n()}};function Vn(t){t.dataset.live="";let e=JSON.parse(t.querySelector("script[type='application/json']").textContent),n=document.createElement("div");t.append(n);try{Me(en,new we(e),n)}catch(r){n.remove(),delete t.dataset.live,console.error(r)}}function nn(){document.querySelectorAll(".gd-widget").forEach(t=>{setTimeout(()=>{"live"in t.dataset||Vn(t)})})}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",nn):nn();})();
