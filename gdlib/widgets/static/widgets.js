/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-e280d75dbd21c7f7f59a5e2ac705a465067e0f4274a9c6df0463c732abbd39f0
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Ke=Object.defineProperty;var ht=(t,e)=>{for(var n in e)Ke(t,n,{get:e[n],enumerable:!0})};var pe=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var he=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function ue(t,e,n){let r=e.get("kind"),o=new Vt(e,n);return en(n),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Vt=class{#n=[];#t=0;#e=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onDraw(e){this.#n.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#e),this.#e=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#e),this.#o.abort(),this.root.replaceChildren()}};function en(t){let e=t.getRootNode(),n=e===document||!e.querySelector?document.head:e;if(n.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=he+pe,n.append(r)}var ae={};ht(ae,{render:()=>Mn});function y(t,e={},...n){return be(document.createElement(t),e,n)}function _(t,e={},...n){return be(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function E(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function W(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(_(e,r));return[...t.children]}function be(t,e,n){return E(t,e),t.append(...n),t}var xe=0;function Mt(){return xe+=1,`gd-${xe}-${Math.random().toString(36).slice(2,8)}`}function C(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function F(t,e=3){if(!Number.isFinite(t)||t===0)return C(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Wt(Number(o))}`}return C(t,Math.max(0,e-1-n))}function Wt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function we(t){return String(Number(t.toPrecision(10))).replace("-","−")}function O(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function tt(t,e,{label:n,onMove:r,steps:o,axis:a="both"}){let l=_("circle",{class:"gd-handle-dot",r:8}),m=_("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":a==="x"?"horizontal":null});i.append(m,l);let s=[0,0],c=([d,f])=>{let w=(v,[h,u])=>Math.min(u,Math.max(h,v));s=[w(d,e.domains.x),a==="x"?s[1]:w(f,e.domains.y)],r(s)},p=d=>{let f=e.svg.getBoundingClientRect();return[e.x.invert(d.clientX-f.left),e.y.invert(d.clientY-f.top)]},g=(d,f)=>i.addEventListener(d,f,{signal:t.signal});return g("pointerdown",d=>{d.button||(i.setPointerCapture(d.pointerId),i.focus({preventScroll:!0}),d.preventDefault())}),g("pointermove",d=>{i.hasPointerCapture(d.pointerId)&&c(p(d))}),g("keydown",d=>{let[f,w]=o(),v=d.shiftKey?10:1,h=a==="x"?[f,0]:[0,w],u={ArrowRight:[f,0],ArrowLeft:[-f,0],ArrowUp:h,ArrowDown:[-h[0],-h[1]],PageUp:[10*h[0],10*h[1]],PageDown:[-10*h[0],-10*h[1]]}[d.key],[x,M]=e.domains.x;if(u)c([s[0]+v*u[0],s[1]+v*u[1]]);else if(d.key==="Home")c([x,s[1]]);else if(d.key==="End")c([M,s[1]]);else return;d.preventDefault()}),{element:i,place([d,f],w){s=[d,f],E(i,{transform:`translate(${e.x(d)},${e.y(f)})`,"aria-valuenow":d,"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":w})}}}function Ut(t){return t===null?NaN:+t}function Jt(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function Nt(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let a of t)(a=e(a,++o,t))!=null&&(n===void 0?a>=a&&(n=r=a):(n>a&&(n=a),r<a&&(r=a)))}return[n,r]}var nn=Math.sqrt(50),on=Math.sqrt(10),rn=Math.sqrt(2);function qt(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),a=r/Math.pow(10,o),l=a>=nn?10:a>=on?5:a>=rn?2:1,m,i,s;return o<0?(s=Math.pow(10,-o)/l,m=Math.round(t*s),i=Math.round(e*s),m/s<t&&++m,i/s>e&&--i,s=-s):(s=Math.pow(10,o)*l,m=Math.round(t/s),i=Math.round(e/s),m*s<t&&++m,i*s>e&&--i),i<m&&.5<=n&&n<2?qt(t,e,n*2):[m,i,s]}function ut(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,a,l]=r?qt(e,t,n):qt(t,e,n);if(!(a>=o))return[];let m=a-o+1,i=new Array(m);if(r)if(l<0)for(let s=0;s<m;++s)i[s]=(a-s)/-l;else for(let s=0;s<m;++s)i[s]=(a-s)*l;else if(l<0)for(let s=0;s<m;++s)i[s]=(o+s)/-l;else for(let s=0;s<m;++s)i[s]=(o+s)*l;return i}function Xt(t,e,n){return e=+e,t=+t,n=+n,qt(t,e,n)[2]}function Lt(t,e,n){let r;for(;;){let o=Xt(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Ct(t){return Math.max(1,Math.ceil(Math.log(Jt(t))/Math.LN2)+1)}function Yt(t,e,n=Ut){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,a=Math.floor(o),l=+n(t[a],a,t),m=+n(t[a+1],a+1,t);return l+(m-l)*(o-a)}}function X(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let a=_("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),l=_("g",{class:"gd-grid","aria-hidden":"true"}),m=_("text",{class:"gd-axis-label","aria-hidden":"true"}),i=_("text",{class:"gd-axis-label","aria-hidden":"true"}),s=_("svg",{class:"gd-inside"}),c=_("g");a.append(l,s,c,m,i);let p=y("div",{class:"gd-plot-box"},a),g=null,d={left:44,right:12,top:10,bottom:40},f=new ResizeObserver(()=>{Math.round(p.clientWidth)!==g?.width&&t.redraw()});f.observe(p),t.signal.addEventListener("abort",()=>f.disconnect());function w(){let u=Math.round(p.clientWidth)||600,x=Math.round(Math.min(r,Math.max(200,u*n)));return g?.width===u&&g?.height===x?!1:(g={width:u,height:x},E(a,{width:u,height:x,viewBox:`0 0 ${u} ${x}`}),E(s,{x:d.left,y:d.top,width:u-d.left-d.right,height:x-d.top-d.bottom,viewBox:`${d.left} ${d.top} ${u-d.left-d.right} ${x-d.top-d.bottom}`}),!0)}let v="",h={element:p,svg:a,inside:(u,x)=>s.appendChild(_(u,x)),over:(u,x)=>c.appendChild(_(u,x)),describe:u=>a.setAttribute("aria-label",u),frame({x:u,y:x}){d.left=x.log?58:44;let M=w(),$=JSON.stringify([u,x]);if(!M&&$===v)return;v=$;let A=g.width-d.right,S=g.height-d.bottom;h.x=ve(u,[d.left,A]),h.y=ve(x,[S,d.top]),h.domains={x:u.domain,y:x.domain},h.width=A-d.left,h.height=S-d.top;let P=ye(u,Math.max(3,Math.floor(h.width/70))),b=ye(x,Math.max(3,Math.floor(h.height/48))),k=W(l,"g",P.length+b.length+1);P.forEach((N,B)=>{let R=h.x(N.value);k[B].replaceChildren(_("line",{x1:R,x2:R,y1:d.top,y2:S}),_("text",{x:R,y:S+16,"text-anchor":"middle"},N.text))}),b.forEach((N,B)=>{let R=h.y(N.value);k[P.length+B].replaceChildren(_("line",{x1:d.left,x2:A,y1:R,y2:R}),_("text",{x:d.left-6,y:R+4,"text-anchor":"end"},N.text))}),k.at(-1).replaceChildren(_("path",{class:"gd-axes",d:`M${d.left},${d.top}V${S}H${A}`})),E(m,{x:(d.left+A)/2,y:g.height-5,"text-anchor":"middle"}),m.textContent=u.label??"";let q=(d.top+S)/2;E(i,{x:11,y:q,"text-anchor":"middle",transform:`rotate(-90 11 ${q})`}),i.textContent=x.label??""},line(u){let x="",M="M";for(let[$,A]of u){let S=h.x($),P=Math.max(-1e5,Math.min(1e5,h.y(A)));Number.isFinite(S)&&Number.isFinite(P)?(x+=`${M}${S.toFixed(1)},${P.toFixed(1)}`,M="L"):M="M"}return x}};return h}function ve({domain:[t,e],log:n=!1},[r,o]){let a=n?Math.log10:s=>s,[l,m]=[a(t),a(e)],i=s=>r+(a(s)-l)/(m-l)*(o-r);return i.invert=s=>{let c=l+(s-r)/(o-r)*(m-l);return n?10**c:c},i}function ye({domain:[t,e],log:n=!1},r){if(!n)return ut(t,e,r).map(i=>({value:i,text:we(i)}));let[o,a]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((a-o)/r));return Array.from({length:a-o+1},(i,s)=>o+s).filter(i=>i%l===0).map(i=>({value:10**i,text:Wt(i)}))}function lt(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function $t(t,e,n,r){let o=Array.from(e),a=n.init(o),l=[o],m=[t.value(o)];for(let s=0;s<r;s++)[o,a]=n.step(o,t.gradient(o),a),l.push(o),m.push(t.value(o));let i=m.findIndex(s=>!Number.isFinite(s));return{points:l,losses:m,divergedAt:i<0?null:i}}var It={value:Math.abs,slope:Math.sign},Me={value:t=>t*t,slope:t=>2*t};function $e(t=1){return{value:e=>{let n=Math.abs(e);return n<=t?n*n/2:t*(n-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var ke={mae:()=>It,mse:()=>Me,huber:t=>$e(t.delta)};function ot(t,e={}){if(!Object.hasOwn(ke,t))throw new RangeError(`no measure is named ${t}`);return ke[t](e)}function rt(t,e,n,r){return{value(o){let a=0;for(let l=0;l<e.length;l++)a+=r.value(t.value(o,e[l])-n[l]);return a/e.length},gradient(o){let a=new Array(o.length).fill(0);for(let l=0;l<e.length;l++){let m=r.slope(t.value(o,e[l])-n[l]);t.addGradient(a,m/e.length,o,e[l])}return a}}}var zt=t=>[[-t,t],[-t,t]];function Pt({kappa:t,L:e=1,angle:n=0}){let r=e/t,[o,a]=[Math.cos(n),Math.sin(n)],[l,m,i]=[r*o*o+e*a*a,(r-e)*o*a,r*a*a+e*o*o];return{value:([s,c])=>((l*s+m*c)*s+(m*s+i*c)*c)/2,gradient:([s,c])=>[l*s+m*c,m*s+i*c],minima:[[0,0]],domain:zt(1.5)}}function Ae({a:t=1,b:e=100}={}){return{value:([n,r])=>(t-n)**2+e*(r-n*n)**2,gradient:([n,r])=>[-2*(t-n)-4*e*n*(r-n*n),2*e*(r-n*n)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Se(){let t=[1.5,2.25,2.625],e=(n,r)=>t.map((o,a)=>o-n*(1-r**(a+1)));return{value:([n,r])=>e(n,r).reduce((o,a)=>o+a*a,0),gradient:([n,r])=>e(n,r).reduce(([o,a],l,m)=>[o-2*l*(1-r**(m+1)),a+2*l*n*(m+1)*r**m],[0,0]),minima:[[3,.5]],domain:zt(4.5)}}function Ne(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[n,r]=[t*t+e-11,t+e*e-7];return[4*n*t+2*r,2*n+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:zt(5)}}function qe(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:zt(1.5)}}function sn({x:t,y:e,b:n,minima:r,domain:o}){return{...rt({value:([l,m],i)=>l*i*i+n*i+m,addGradient(l,m,i,s){l[0]+=m*s*s,l[1]+=m}},t,e,It),minima:r,domain:o}}var Ee={parabola:sn,bowl:Pt,rosenbrock:Ae,beale:Se,himmelblau:Ne,saddle:qe};function Zt(t,e={}){if(!Object.hasOwn(Ee,t))throw new RangeError(`no landscape is named ${t}`);return Ee[t](e)}function Ce({lr:t}){return{init:()=>null,step:(e,n)=>[e.map((r,o)=>r-t*n[o]),null]}}function dt({lr:t,beta:e=.9,dampening:n=0,nesterov:r=!1}){let o=e===0?1:1-n;return{init:()=>null,step(a,l,m){let i=m?l.map((c,p)=>e*m[p]+o*c):Array.from(l),s=r?l.map((c,p)=>c+e*i[p]):i;return[a.map((c,p)=>c-t*s[p]),i]}}}function Ie({lr:t,eps:e=1e-10}){return{init:n=>n.map(()=>0),step(n,r,o){let a=r.map((l,m)=>o[m]+l*l);return[n.map((l,m)=>l-t*r[m]/(Math.sqrt(a[m])+e)),a]}}}function ze({lr:t,alpha:e=.99,eps:n=1e-8}){return{init:r=>r.map(()=>0),step(r,o,a){let l=o.map((m,i)=>e*a[i]+(1-e)*m*m);return[r.map((m,i)=>m-t*o[i]/(Math.sqrt(l[i])+n)),l]}}}function Pe({lr:t,beta1:e=.9,beta2:n=.999,eps:r=1e-8}){return{init:o=>({m:o.map(()=>0),s:o.map(()=>0),t:0}),step(o,a,l){let m=l.t+1,i=a.map((d,f)=>e*l.m[f]+(1-e)*d),s=a.map((d,f)=>n*l.s[f]+(1-n)*d*d),c=1-e**m,p=1-n**m,g=i.map((d,f)=>d/c/(Math.sqrt(s[f]/p)+r));return[o.map((d,f)=>d-t*g[f]),{m:i,s,t:m}]}}}var Le={GradientDescent:Ce,Momentum:dt,Nesterov:t=>dt({...t,nesterov:!0}),Adagrad:Ie,RMSprop:ze,Adam:Pe};function Kt(t,e){if(!Object.hasOwn(Le,t))throw new RangeError(`no method is named ${t}`);return Le[t](e)}var at={value:([t,e,n],r)=>t*r*r+e*r+n,addGradient(t,e,n,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var Ft={value(t,e){let n=(t.length-1)/3,r=0;for(let o=0;o<n;o++)r+=t[2*n+o]*Math.max(t[o]*e+t[n+o],0);return r+t[3*n]},addGradient(t,e,n,r){let o=(n.length-1)/3;for(let a=0;a<o;a++){let l=n[a]*r+n[o+a];l>=0&&(t[a]+=e*n[2*o+a]*r,t[o+a]+=e*n[2*o+a],t[2*o+a]+=e*l)}t[3*o]+=e}};function ct(t,e,n){let r=1+e-t*n,o=r*r-4*e;return o<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(o))/2}var Qt=(t,e)=>2*(1+t)/e,xt=(t,e,n)=>2*(1+t)/(e+n),te=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var Ot={float64:t=>t,float32:Math.fround},an={mae:t=>Math.abs(t),mse:(t,e,n)=>n(t*t),huber(t,e,n){let r=Math.abs(t);return r<=e?n(n(r*r)/2):n(e*n(r-n(e/2)))}};function ee({x:t,y:e,measure:n,delta:r},o){ot(n,{delta:r});let[a,l]=[t.map(o),e.map(o)];return m=>{let[i,s,c]=m.map(o),p=0;for(let g=0;g<a.length;g++){let d=o(o(o(o(i*a[g])*a[g])+o(s*a[g]))+c);p=o(p+an[n](o(d-l[g]),r,o))}return o(p/a.length)}}function ne(t,e,n,r,o,a){let[l,m]=[a(e[n]),a(r)],i=p=>t(e.map((g,d)=>d===n?p:g)),s=i(a(l+m)),c=i(o?a(l-m):l);return a(a(s-c)/(o?a(2*m):m))}var et=["flat","steep"],oe=[1e-6,10],Rt=1.3;function Fe(t){let e=X(t,{label:t.words.errors,shape:.7,tallest:230}),n=et.map(o=>e.inside("path",{class:`gd-curve gd-bowl-${o}`})),r=et.map(o=>e.inside("text",{class:`gd-bowl-${o}`,"aria-hidden":"true"}));return{element:e.element,draw(o){let a=o[0].length-1;e.frame({x:{domain:[0,a],label:t.words.step},y:{domain:oe,log:!0}}),o.forEach((l,m)=>{E(n[m],{d:e.line(l.map((c,p)=>[p,c]))});let i=l.findLastIndex(c=>c>=40*oe[0]&&c<=oe[1]),s=et[m]==="steep"&&i<.8*a;E(r[m],{x:e.x(Math.max(0,i))+(s?7:-7),y:e.y(l[Math.max(0,i)])+(et[m]==="steep"?-4:13),"text-anchor":s?"start":"end",visibility:i<0?"hidden":null}),r[m].textContent=t.words[et[m]]})}}}function Oe(t){let{words:e}=t,n=X(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=n.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),o=n.inside("path",{class:"gd-curve gd-bowl-slower"}),a=et.map(c=>n.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${c}`})),[l,m]=[0,1].map(()=>({line:n.inside("line",{class:"gd-bowl-mark"}),text:n.inside("text",{"aria-hidden":"true"})})),i=tt(t,n,{label:e.lr,axis:"x",onMove:([c])=>t.set({lr:Math.max(.01,c)}),steps:()=>[.01,0]});function s({line:c,text:p},g,d,f){let[w,v,h]=[n.x(g),n.y(Rt),n.y(0)];E(c,{x1:w,x2:w,y1:v,y2:h}),E(p,{x:w+(f==="start"?4:-4),y:h-8,"text-anchor":f}),p.textContent=d}return{element:n.element,draw({lr:c,beta:p,mu:g,L:d,widest:f}){n.frame({x:{domain:[0,f],label:e.lr},y:{domain:[0,Rt]}});let w=lt(1e-4,f,161),v=[g,d].map(M=>w.map($=>ct($,p,M)));a.forEach((M,$)=>E(M,{d:n.line(w.map((A,S)=>[A,v[$][S]]))})),E(o,{d:n.line(w.map((M,$)=>[M,Math.max(v[0][$],v[1][$])]))});let h={factor:Math.max(ct(c,p,g),ct(c,p,d)),best:xt(p,d,g),limit:Qt(p,d)},u={lr:C(c,2),factor:F(h.factor,3)};i.place([c,Math.min(h.factor,Rt)],O(e.step_is,u));let x=Math.max(0,n.x(f)-n.x(h.limit));return E(r,{x:n.x(h.limit),y:n.y(Rt),width:x,height:n.height}),s(l,h.best,e.best,"end"),s(m,h.limit,e.limit,"start"),h}}}function U(t,e,{label:n,options:r,text:o=String,toValue:a=i=>i,toPlace:l=i=>i,onPick:m=i=>t.set({[e]:i})}){let i=Mt(),s=y("input",{type:"range",id:i}),c=y("output",{for:i}),p=y("div",{class:"gd-slider"},y("label",{for:i},n),s,c),g="";return s.addEventListener("input",()=>m(a(s.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:d,max:f,step:w}=r(),v=`${d} ${f} ${w}`;v!==g&&E(s,{min:d,max:f,step:w}),g=v,s.value=l(t.get(e));let h=o(t.get(e));c.textContent=h,s.setAttribute("aria-valuetext",h)}),p}function Y(t,e,{label:n,choices:r,onPick:o=a=>({[e]:a})}){let a=Mt(),l=y("select",{id:a},...Object.entries(r).map(([m,i])=>y("option",{value:m},i)));return l.addEventListener("change",()=>t.set(o(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),y("div",{class:"gd-choice"},y("label",{for:a},n),l)}function bt(t,e,{label:n,onPick:r=o=>({[e]:o})}){let o=y("input",{type:"checkbox"});return o.addEventListener("change",()=>t.set(r(o.checked)),{signal:t.signal}),t.onDraw(()=>{o.checked=t.get(e)}),y("label",{class:"gd-toggle"},o,y("span",{},n))}function nt(t,{label:e,onPress:n}){let r=y("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function it(...t){return y("div",{class:"gd-row"},...t)}var ln=Array.prototype,dn=ln.slice;function cn(t,e){return t-e}function mn(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Re=t=>()=>t;function gn(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=fn(t,e[n]))return o;return 0}function fn(t,e){for(var n=e[0],r=e[1],o=-1,a=0,l=t.length,m=l-1;a<l;m=a++){var i=t[a],s=i[0],c=i[1],p=t[m],g=p[0],d=p[1];if(pn(i,p,e))return 0;c>r!=d>r&&n<(g-s)*(r-c)/(d-c)+s&&(o=-o)}return o}function pn(t,e,n){var r;return hn(t,e,n)&&un(t[r=+(t[0]===e[0])],n[r],e[r])}function hn(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function un(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function xn(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function je(){var t=1,e=1,n=Ct,r=i;function o(s){var c=n(s);if(Array.isArray(c))c=c.slice().sort(cn);else{let p=Nt(s,bn);for(c=ut(...Lt(p[0],p[1],c),c);c[c.length-1]>=p[1];)c.pop();for(;c[1]<p[0];)c.shift()}return c.map(p=>a(s,p))}function a(s,c){let p=c==null?NaN:+c;if(isNaN(p))throw new Error(`invalid value: ${c}`);var g=[],d=[];return l(s,p,function(f){r(f,s,p),mn(f)>0?g.push([f]):d.push(f)}),d.forEach(function(f){for(var w=0,v=g.length,h;w<v;++w)if(gn((h=g[w])[0],f)!==-1){h.push(f);return}}),{type:"MultiPolygon",value:c,coordinates:g}}function l(s,c,p){var g=new Array,d=new Array,f,w,v,h,u,x;for(f=w=-1,h=mt(s[0],c),st[h<<1].forEach(M);++f<t-1;)v=h,h=mt(s[f+1],c),st[v|h<<1].forEach(M);for(st[h<<0].forEach(M);++w<e-1;){for(f=-1,h=mt(s[w*t+t],c),u=mt(s[w*t],c),st[h<<1|u<<2].forEach(M);++f<t-1;)v=h,h=mt(s[w*t+t+f+1],c),x=u,u=mt(s[w*t+f+1],c),st[v|h<<1|u<<2|x<<3].forEach(M);st[h|u<<3].forEach(M)}for(f=-1,u=s[w*t]>=c,st[u<<2].forEach(M);++f<t-1;)x=u,u=mt(s[w*t+f+1],c),st[u<<2|x<<3].forEach(M);st[u<<3].forEach(M);function M($){var A=[$[0][0]+f,$[0][1]+w],S=[$[1][0]+f,$[1][1]+w],P=m(A),b=m(S),k,q;(k=d[P])?(q=g[b])?(delete d[k.end],delete g[q.start],k===q?(k.ring.push(S),p(k.ring)):g[k.start]=d[q.end]={start:k.start,end:q.end,ring:k.ring.concat(q.ring)}):(delete d[k.end],k.ring.push(S),d[k.end=b]=k):(k=g[b])?(q=d[P])?(delete g[k.start],delete d[q.end],k===q?(k.ring.push(S),p(k.ring)):g[q.start]=d[k.end]={start:q.start,end:k.end,ring:q.ring.concat(k.ring)}):(delete g[k.start],k.ring.unshift(A),g[k.start=P]=k):g[P]=d[b]={start:P,end:b,ring:[A,S]}}}function m(s){return s[0]*2+s[1]*(t+1)*4}function i(s,c,p){s.forEach(function(g){var d=g[0],f=g[1],w=d|0,v=f|0,h=re(c[v*t+w]);d>0&&d<t&&w===d&&(g[0]=De(d,re(c[v*t+w-1]),h,p)),f>0&&f<e&&v===f&&(g[1]=De(f,re(c[(v-1)*t+w]),h,p))})}return o.contour=a,o.size=function(s){if(!arguments.length)return[t,e];var c=Math.floor(s[0]),p=Math.floor(s[1]);if(!(c>=0&&p>=0))throw new Error("invalid size");return t=c,e=p,o},o.thresholds=function(s){return arguments.length?(n=typeof s=="function"?s:Array.isArray(s)?Re(dn.call(s)):Re(s),o):n},o.smooth=function(s){return arguments.length?(r=s?i:xn,o):r===i},o}function bn(t){return isFinite(t)?t:NaN}function mt(t,e){return t==null?!1:+t>=e}function re(t){return t==null||isNaN(t=+t)?-1/0:t}function De(t,e,n,r){let o=r-e,a=n-e,l=isFinite(o)||isFinite(a)?o/a:Math.sign(o)/Math.sign(a);return isNaN(l)?t:t+l-.5}var gt=60,Dt=14;function Te(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:a,width:l,height:m}=t,i=JSON.stringify([o,a,l,m]);if(i===n)return;n=i;let s=([$,A],S)=>$+(A-$)*S/(gt-1),c=Array.from({length:gt*gt},($,A)=>r.value([s(a.x,A%gt),s(a.y,Math.floor(A/gt))])),p=je().size([gt,gt]).thresholds(wn(c))(c),g=$=>t.x(s(a.x,$-.5)).toFixed(1),d=$=>t.y(s(a.y,$-.5)).toFixed(1),f=$=>`M${$.map(([A,S])=>`${g(A)},${d(S)}`).join("L")}Z`,[w,...v]=W(e,"path",Dt+1),[h,u,x,M]=[...a.x.map(t.x),...a.y.map(t.y)];E(w,{d:`M${h},${M}H${u}V${x}H${h}Z`,style:"--gd-height: 0"}),v.forEach(($,A)=>{let S=p[A].coordinates.flat().map(f).join("");E($,{d:S,style:`--gd-height: ${(A+1)/Dt}`})})}}function wn(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return Array.from({length:Dt},(n,r)=>Yt(e,((r+.7)/Dt)**2))}function Tt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{W(e,"path",n.length,{d:vn}).forEach((r,o)=>{E(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var vn=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function _t(t,e,n){let r=o=>{let a=e.svg.getBoundingClientRect(),l=[o.clientX-a.left,o.clientY-a.top];if(o.target.closest(".gd-handle")||!jt(e,l))return;let m=(i,[s,c])=>Math.min(c,Math.max(s,i));n([m(e.x.invert(l[0]),e.domains.x),m(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function Bt(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,a,l,m]=["halo","line","dots","cross","head"].map(i=>n.appendChild(_(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(E(n,{display:i.length?null:"none"}),!i.length)return!1;let s=i.map(([h,u])=>[t.x(h),t.y(u)]),c=s.findIndex(([h,u])=>!(Math.abs(h)<5e3&&Math.abs(u)<5e3)),p=c<0?s:s.slice(0,c),g=c<0?null:yn(p.at(-1),s[c]),d=`M${[...p,...g?[g]:[]].map(se).join("L")}`;E(r,{d}),E(o,{d}),E(a,{d:p.map(h=>`M${se(h)}h0`).join("")});let f=s.at(-1),w=c>=0||!jt(t,f),v=w?kn(t,g?[...p,g]:p):null;return E(l,{d:v?`M${se(v)}m-6,-6l12,12m0,-12l-12,12`:""}),E(m,w?{cx:-99,cy:-99}:{cx:f[0],cy:f[1]}),w}}var se=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function jt({domains:t,x:e,y:n},[r,o]){let[a,l,m,i]=[...t.x.map(e),...t.y.map(n)];return r>=a-1&&r<=l+1&&o>=i-1&&o<=m+1}function yn([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function kn(t,e){let n=e.findLastIndex(a=>jt(t,a));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let a=0;a<24;a++){let l=[(r[0]+o[0])/2,(r[1]+o[1])/2];jt(t,l)?r=l:o=l}return r}var _e=[-1.6,1.6],Gt=12,Et=1;function Mn(t){let{words:e}=t,n=()=>t.get("momentum")?t.get("beta"):0,r=()=>Et/t.get("kappa"),o=b=>t.get("lr_ends")[b?"momentum":"plain"],a=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=a.inside("g",{class:"gd-map","aria-hidden":"true"}),m=et.map(b=>a.inside("line",{class:`gd-bowl-axis gd-bowl-${b}`})),i=et.map(b=>a.inside("text",{class:`gd-bowl-${b}`,"aria-hidden":"true"})),s=Tt(a),c=Bt(a,"bowl"),p=b=>t.set({start:b});_t(t,a,p);let g=tt(t,a,{label:e.start,onMove:p,steps:()=>[.05,.05]}),d=Fe(t),f=Oe(t),w=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:b=>10**b,toPlace:Math.log10,text:b=>F(b,3)}),v=U(t,"lr",{label:e.lr,options:()=>({min:.01,max:o(t.get("momentum")),step:.01}),text:b=>C(b,2)}),h=U(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:b=>C(b,2)}),u=bt(t,"momentum",{label:e.momentum,onPick:b=>({momentum:b,lr:Math.min(t.get("lr"),o(b))})}),x=nt(t,{label:e.best_lr,onPress:()=>t.set({lr:xt(n(),Et,r())})}),M=nt(t,{label:e.best_both,onPress(){let b=te(t.get("kappa"));t.set({beta:b,lr:xt(b,Et,r())})}}),$=y("strong"),A=y("div",{class:"gd-over-plot"}),S=b=>y("div",{class:"gd-over-plot"},b),P=[w,v,h,it(u,x,M)];t.root.append(y("div",{class:"gd-title"},$),y("div",{class:"gd-two"},y("div",{},a.element,y("div",{class:"gd-controls"},...P)),y("div",{},S(e.errors),d.element,S(e.rates),f.element,A))),t.onDraw(()=>{let[b,k,q,N,B]=["kappa","lr","angle","start","steps"].map(J=>t.get(J)),R=Pt({kappa:b,L:Et,angle:q}),j=$t(R,N,dt({lr:k,beta:n()}),B),I=[[Math.cos(q),Math.sin(q)],[-Math.sin(q),Math.cos(q)]];h.hidden=M.hidden=!t.get("momentum"),a.frame({x:{domain:_e},y:{domain:_e}}),$n(a,l,b,q),I.forEach(([J,H],V)=>{E(m[V],{x1:a.x(-3*J),y1:a.y(-3*H),x2:a.x(3*J),y2:a.y(3*H)}),E(i[V],{x:a.x(1.05*J)+5,y:a.y(1.05*H)-6}),i[V].textContent=e[et[V]]}),s(R.minima),c(j.points),g.place(N,O(e.place,{x:C(N[0]),y:C(N[1])})),d.draw(I.map(([J,H])=>j.points.map(([V,Z])=>Math.abs(V*J+Z*H))));let L=f.draw({lr:k,beta:n(),mu:r(),L:Et,widest:o(t.get("momentum"))}),T={percent:F(100*L.factor,3),factor:F(L.factor,3),steps:F(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:C(L.limit,2),best:C(L.best,2),least:F(100*ct(L.best,n(),r()),3)};$.textContent=O(L.factor<1?e.shrinks:e.grows,T),$.classList.toggle("gd-bad",L.factor>=1),A.textContent=O(t.get("momentum")?e.formulas_beta:e.formulas,T),a.describe(O(e.picture,{kappa:F(b,3),lr:C(k,2),steps:B})),t.say($.textContent)})}function $n(t,e,n,r){let[o,a]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=r*180/Math.PI;E(e,{transform:`matrix(${o} 0 0 ${a} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),W(e,"ellipse",Gt).forEach((m,i)=>{let s=2.4*(Gt-i)/Gt,c=`--gd-height: ${1-i/(Gt-1)}`;E(m,{rx:s*Math.sqrt(n),ry:s,style:c})})}var ie={};ht(ie,{render:()=>En,scatteredHinges:()=>He});var wt=[-2,2],Be=2e4,Ge={m:6,b:8,w:4,c:6};function He(t,e=0){let[n,r]=wt,o=i=>Array.from({length:t},(s,c)=>i(c)),a=o(i=>n+(r-n)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=o(i=>(i+e)%2?-1:1),m=o(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...a.map((i,s)=>-l[s]*i),...m,0]}function En(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")==="seed"?"seed":"wave"],o=()=>t.get("data")==="drawn"?t.get("heights"):r().y,l=An(t,()=>rt(Ft,r().x,o(),ot(r().measure))),m=y("strong"),i=y("span"),s=X(t,{label:e.name,interactive:!0}),c=s.inside("g",{class:"gd-hinges-each"}),p=s.inside("g"),g=s.inside("path",{class:"gd-curve"}),d=s.inside("g",{class:"gd-hinges-kinks"}),f=Sn(t,s,{set:r,heights:o}),w=X(t,{label:e.history,shape:.22,tallest:120}),v=w.inside("path",{class:"gd-curve gd-hinges-loss"}),h=0,u=(N,B=t.get("data"))=>l.begin({n:N,data:B,knobs:He(N,h)}),x=U(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:N=>String(N),onPick:N=>u(N)}),M=U(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:N=>F(N,2),toValue:N=>10**N,toPlace:N=>Math.log10(N)}),$=nt(t,{label:e.train,onPress:()=>l.toggle()}),A=nt(t,{label:e.step,onPress:()=>l.once()}),S=nt(t,{label:e.again,onPress:()=>l.again()}),P=nt(t,{label:e.scatter,onPress:()=>{h+=1,u(t.get("n"))}}),b=Y(t,"data",{label:e.data,choices:e.sets,onPick:N=>(l.rest(),{data:N})}),k=y("div",{class:"gd-hinges-knobs"});t.root.append(y("div",{class:"gd-title"},m,i),s.element,y("div",{class:"gd-controls"},it($,A,S,P,b),x,M,k),w.element);let q=Nn(t,k,l);t.onDraw(()=>{let{x:N,range:B,measure:R}=r(),j=l.point(),I=(j.length-1)/3,L=o();s.frame({x:{domain:wt,label:e.x},y:{domain:B,label:e.y}});let T=z=>[z,Ft.value(j,z)],J=Array.from({length:I},(z,D)=>-j[I+D]/j[D]).filter(z=>z>wt[0]&&z<wt[1]);g.setAttribute("d",s.line([...wt,...J].sort((z,D)=>z-D).map(T))),W(d,"circle",J.length,{r:4}).forEach((z,D)=>{let[yt,kt]=T(J[D]);E(z,{cx:s.x(yt),cy:s.y(kt)})}),W(c,"path",I).forEach((z,D)=>{let[yt,kt,Xe]=[j[D],j[I+D],j[2*I+D]],Ye=-kt/yt,Ht=wt.filter(St=>yt*St+kt>0),Ze=Ht.length===1?[...Ht,Ye]:Ht;z.setAttribute("d",s.line(Ze.map(St=>[St,Xe*Math.max(yt*St+kt,0)])))}),W(p,"circle",N.length,{r:N.length>30?3:4.5,class:"gd-point"}).forEach((z,D)=>E(z,{cx:s.x(N[D]),cy:s.y(L[D])})),f.draw(),q.draw(I);let H=l.losses(),V=H.length-1,Z=H.reduce((z,D)=>Number.isFinite(D)?Math.max(z,D):z,1e-12),K=H.reduce((z,D)=>D>0?Math.min(z,D):z,Z);w.frame({x:{domain:[0,Math.max(50,V)],label:e.history},y:{domain:[K/1.5,Z*1.5],log:!0}});let pt=Math.max(1,Math.ceil(H.length/300)),At=H.map((z,D)=>[D,z]).filter(([z])=>z%pt===0||z===V);v.setAttribute("d",w.line(At)),w.describe(`${e.history}: ${C(H[0],3)} → ${C(H.at(-1),3)}`),$.textContent=l.playing()?e.pause:e.train;let G=e.measures[R],Q=H.at(-1);m.textContent=`${G} ${F(Q,3)}`,i.textContent=O(l.diverged()?e.diverged:e.steps,{steps:String(V)}),i.classList.toggle("gd-bad",l.diverged()),s.describe(O(e.picture,{n:String(I),measure:G,loss:F(Q,3)})),t.say(`${m.textContent}, ${i.textContent}`)})}function An(t,e){let n=[...t.get("knobs")],r=n,[o,a,l]=[void 0,[e().value(n)],!1],m=window.matchMedia("(prefers-reduced-motion: reduce)"),i=v=>{let[h,u]=[dt({lr:t.get("lr"),beta:.9}),e()];for(let x=0;x<v&&!s()&&a.length<=Be;x++)[n,o]=h.step(n,u.gradient(n),o??h.init(n)),a.push(u.value(n));t.redraw()},s=()=>!(a.at(-1)<1e9),c=()=>{n.every(Number.isFinite)&&t.set({knobs:[...n]})},p=()=>{l&&c(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let v=performance.now()+5;for(let h=0;h<4&&performance.now()<v;h++)i(1);s()||a.length>Be?p():requestAnimationFrame(g)},d=()=>[o,a]=[void 0,[e().value(n)]],f=()=>{n=[...t.get("knobs")],r=n,d()};for(let v of["data","heights"])t.model.on(`change:${v}`,d),t.signal.addEventListener("abort",()=>t.model.off(`change:${v}`,d));let w=()=>{let v=t.get("knobs");(v.length!==n.length||v.some((h,u)=>h!==n[u]))&&f()};return t.model.on("change:knobs",w),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",w)),{point:()=>n,losses:()=>a,playing:()=>l,diverged:s,rest:p,begin(v){l=!1,t.set(v),f(),t.redraw()},once(){p(),s()&&this.again(),i(1),c()},again(){l=!1,this.begin({knobs:[...r]})},toggle(){if(l)return p();if(s()&&this.again(),m.matches)return i(200),c();l=!0,requestAnimationFrame(g),t.redraw()}}}function Sn(t,e,{set:n,heights:r}){let o=20,a=([g,d])=>{let{x:f}=n(),w=Math.round((g-f[0])/(f.at(-1)-f[0])*(f.length-1)),v=[...r()],h=v[o],[u,x]=e.domains.y,M=Math.min(x,Math.max(u,d)),$=Math.abs(w-o);for(let A=1;A<=$;A++)v[o+Math.sign(w-o)*A]=h+(M-h)*A/$;v[w]=M,o=w,t.set({data:"drawn",heights:v})},l=g=>{let{x:d}=n();o=Math.round((g-d[0])/(d.at(-1)-d[0])*(d.length-1))},m=tt(t,e,{label:t.words.pencil,onMove:([g,d])=>{let{x:f}=n(),w=f[1]-f[0],v=Math.abs(g-f[o])>w/2,h=d===r()[o];v&&h?l(g):a([g,d]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),i=g=>{let d=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-d.left),e.y.invert(g.clientY-d.top)]},s=([g,d])=>g>=e.domains.x[0]&&g<=e.domains.x[1]&&d>=e.domains.y[0]&&d<=e.domains.y[1],c=(g,d)=>e.svg.addEventListener(g,d,{signal:t.signal}),p=!1;c("pointerdown",g=>{let d=i(g);g.pointerType!=="mouse"||g.button||t.get("data")==="seed"||!s(d)||m.element.contains(g.target)||(g.preventDefault(),p=!0,e.svg.setPointerCapture(g.pointerId),l(d[0]),a(d))}),c("pointermove",g=>{if(!p)return;let[d,f]=i(g);a([Math.min(e.domains.x[1],Math.max(e.domains.x[0],d)),f])});for(let g of["pointerup","pointercancel"])c(g,()=>{p=!1});return{draw(){let g=t.get("data")==="seed";if(m.element.style.display=g?"none":"",g)return;let d=[n().x[o],r()[o]];m.place(d,O(t.words.point,{x:C(d[0],1),y:C(d[1],2)}))}}}function Nn(t,e,n){let r=-1,o=[],a=l=>{o=[...["m","b","w"].flatMap(i=>Array.from({length:l},(s,c)=>[i,c+1])),["c",0]].map(([i,s],c)=>{let p=O(t.words.knob[i],{i:String(s)}),g=y("input",{type:"range","aria-label":p,step:.05});E(g,{min:-Ge[i],max:Ge[i]});let d=y("output"),f=()=>{let v=[...n.point()];v[c]=g.valueAsNumber,n.begin({knobs:v})};g.addEventListener("input",f,{signal:t.signal});let w=y("div",{class:"gd-slider"},y("span",{"aria-hidden":"true"},p),g,d);return{at:c,input:g,value:d,element:w}}),e.replaceChildren(...o.map(i=>i.element))};return{draw(l){l!==r&&(r=l,o=[],e.replaceChildren(),l<=2&&a(l));for(let{at:m,input:i,value:s}of o){let c=n.point()[m];i.value=c,s.textContent=C(c,2),i.setAttribute("aria-valuetext",C(c,2))}}}}var le={};ht(le,{render:()=>qn});function qn(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")],o=()=>["a","b","c"].map(u=>t.get(u)),a=()=>rt(at,r().x,r().y,ot(t.get("measure"),{delta:r().delta})),l=y("strong"),m=y("span"),i=X(t,{label:e.name}),s=i.inside("g"),c=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),d=["a","b","c"].map(u=>U(t,u,{label:u,options:()=>r().ranges[u],text:x=>C(x,r().decimals[u])})),f=Y(t,"measure",{label:e.measure,choices:e.measures}),w=Y(t,"data",{label:e.data,choices:e.sets,onPick:u=>({data:u,...n[u].start})}),v=bt(t,"show_best",{label:e.show_best});t.root.append(y("div",{class:"gd-title"},l,m),i.element,y("div",{class:"gd-controls"},...d,it(w,f,v)));let h={};t.onDraw(()=>{let{x:u,y:x,domain:M,range:$,labels:A,lowest:S}=r(),P=t.get("measure"),b=a().value(o()),k=`${t.get("data")} ${P}`;h[k]=Math.min(b,h[k]??1/0),i.frame({x:{domain:M,label:A.x},y:{domain:$,label:A.y}});let q=lt(...M,121);p.setAttribute("d",i.line(q.map(L=>[L,at.value(o(),L)]))),c.setAttribute("d",t.get("show_best")?i.line(q.map(L=>[L,at.value(S[P].point,L)])):""),W(g,"circle",u.length,{r:4.5,class:"gd-point"}).forEach((L,T)=>{L.setAttribute("cx",i.x(u[T])),L.setAttribute("cy",i.y(x[T]))}),W(s,"line",u.length,{class:"gd-residual"}).forEach((L,T)=>{L.setAttribute("x1",i.x(u[T])),L.setAttribute("x2",i.x(u[T])),L.setAttribute("y1",i.y(x[T])),L.setAttribute("y2",i.y(at.value(o(),u[T])))});let N=e.measures[P],B=S[P].loss;l.textContent=`${N} ${C(b)}`,m.textContent=O(h[k]<B*1.005?e.found:e.record,{best:C(h[k]),lowest:C(B)});let[R,j,I]=["a","b","c"].map(L=>C(t.get(L),r().decimals[L]));i.describe(O(e.picture,{a:R,b:j,c:I,measure:N,loss:C(b)})),t.say(`${l.textContent}. ${m.textContent}`)})}var ce={};ht(ce,{render:()=>Ln});function Ln(t){let{words:e}=t,n=t.get("questions");t.root.append(...n.map((r,o)=>Cn(t,e,r,o)))}function Cn(t,e,{ask:n,choices:r},o){let a=Mt(),l=y("p",{class:"gd-quiz-answer",role:"status"}),m=r.map((s,c)=>{let p=y("input",{type:"radio",name:a});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,d)=>d===o?c:g)}),{signal:t.signal}),{input:p,element:y("label",{class:"gd-quiz-choice"},p,y("span",{},...de(s.text)))}}),i=-1;return t.onDraw(()=>{let s=t.get("chosen")[o];if(s===i)return;i=s,m.forEach(({input:p,element:g},d)=>{p.checked=d===s,g.classList.toggle("gd-quiz-right",d===s&&r[d].right),g.classList.toggle("gd-quiz-wrong",d===s&&!r[d].right)});let c=r[s];l.replaceChildren(...c?[y("strong",{},c.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...de(c.why)]:[])}),y("fieldset",{class:"gd-quiz-question"},y("legend",{},...de(n)),...m.map(({element:s})=>s),l)}function de(t){return t.split("`").map((e,n)=>n%2?y("code",{},e):e)}var me={};ht(me,{render:()=>zn});var In=["Momentum","Nesterov","Adam"],vt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Ve(t,e,n){let{words:r}=t,o=()=>n().lr[vt(t.get(e))],a=Y(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:s=>({[e]:s,...vt(s)===vt(t.get(e))?{}:{[`${e}_lr`]:n().lr[vt(s)].start}})}),l=U(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(o().low),max:Math.log10(o().high),step:.01}),toValue:s=>10**s,toPlace:Math.log10,text:s=>F(s,3)}),m=U(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:s=>s.toFixed(2)}),i=y("div",{class:"gd-race-fate"});return{element:y("div",{class:`gd-race-panel gd-race-${e}`},a,l,m,i),show(s){l.hidden=!s,m.hidden=!s||!In.includes(t.get(e)),i.hidden=!s},say({heights:s,step:c,left:p,divergedAt:g}){let d=g!==null&&g<=c,f=s.findIndex(u=>u<=s[0]/1e3),w=f>=0&&f<=c,v=d?r.diverged:p?r.left:w?r.arrived:r.fares,h={height:F(s[c],2),step:d?g:c,arrival:f};return i.textContent=O(v,h),i.classList.toggle("gd-bad",d||p),`${r.methods[t.get(e)]}: ${i.textContent}`}}}function We(t,{from:e,to:n,perSecond:r}){let o=null,a=null,l=()=>{o=null,a=null,t.redraw()},m=i=>{if(o===null||t.signal.aborted)return;o||=i;let s=e+Math.floor((i-o)/1e3*r());if(s>=n()){l();return}a=s,t.drawNow(),requestAnimationFrame(m)};return{at:()=>a,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}o=0,requestAnimationFrame(m)}}}var ft=["first","second"];function zn(t){let{words:e}=t,n=t.get("scenes"),r=()=>n[t.get("landscape")],o=X(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),a=Te(o),l=Tt(o),m=ft.map(x=>Bt(o,x)),i=x=>t.set({start:x});_t(t,o,i);let s=tt(t,o,{label:e.start,onMove:i,steps:()=>[o.domains.x,o.domains.y].map(([x,M])=>(M-x)/100)}),c=X(t,{label:e.losses,shape:.7,tallest:260}),p=ft.map(x=>c.inside("path",{class:`gd-curve gd-race-${x}`})),g=ft.map(x=>c.over("circle",{class:`gd-race-end gd-race-${x}`,r:4})),d=Y(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:x=>({landscape:x,...On(n[x],t)})}),f=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:x=>10**x,toPlace:Math.log10,text:x=>F(x,3)}),w=U(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),v=We(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),h=nt(t,{label:e.race,onPress:v.toggle}),u=ft.map(x=>Ve(t,x,r));t.root.append(y("div",{class:"gd-two"},y("div",{},o.element,y("div",{class:"gd-controls"},w,f,y("div",{class:"gd-race-map"},h,d))),y("div",{},...u.map(({element:x})=>x),y("div",{class:"gd-over-plot"},e.loss),c.element))),t.onDraw(()=>{let x=t.get("landscape"),M=x==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,$=Zt(x,M),A=$.value($.minima[0]),S=v.at()??t.get("steps");f.hidden=x!=="bowl",h.textContent=v.at()===null?e.race:e.stop;let[P,b]=r().axes;o.frame({x:{domain:$.domain[0],label:P},y:{domain:$.domain[1],label:b}}),a($,[x,M]),l($.minima);let k=t.get("start");s.place(k,O(e.place,{x:F(k[0]),y:F(k[1]),loss:F($.value(k))}));let q=ft.map(j=>Pn(t,j,$)),N=Fn(q,A);c.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:N,log:!0}});let B=ft.map((j,I)=>{if(u[I].show(q[I]!==null),q[I]===null)return m[I]([]),E(p[I],{d:""}),E(g[I],{cx:-99}),"";let{points:L,losses:T,divergedAt:J}=q[I],H=m[I](L.slice(0,S+1)),V=T.map(K=>Math.max(K-A,N[0]/10));E(p[I],{d:c.line(V.slice(0,S+1).map((K,pt)=>[pt,K]))});let Z=V[S]>=N[0]&&V[S]<=N[1];return E(g[I],Z?{cx:c.x(S),cy:c.y(V[S])}:{cx:-99,cy:-99}),u[I].say({heights:T.map(K=>K-A),step:S,left:H,divergedAt:J})}),R=O(e.picture,{landscape:e.landscapes[x],steps:S});o.describe(`${R} ${B.join(" ")}`),v.at()===null&&t.say(B.join(" "))})}function Pn(t,e,n){let r=t.get(e);if(r==="nobody")return null;let[o,a]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return $t(n,t.get("start"),Kt(r,{lr:o,beta:a,beta1:a}),t.get("longest"))}function Fn(t,e){let n=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),r=n.find(l=>Number.isFinite(l)&&l>0)??1,o=Math.ceil(Math.log10(r)+.3),a=n.reduce((l,m)=>m>0?Math.min(l,m):l,r);return[10**Math.max(o-8,Math.min(o-2,Math.floor(Math.log10(a)))),10**o]}function On({start:t,lr:e},n){let r=ft.map(o=>[`${o}_lr`,e[vt(n.get(o))].start]);return{start:t,...Object.fromEntries(r)}}var fe={};ht(fe,{render:()=>Rn});var ge=lt(-17,.5,141).map(t=>10**t),Ue=[1e-16,100];function Rn(t){let{words:e}=t,{x:n,y:r,held:o,domains:a,delta:l}=t.get("problem"),m=["a","b","c"],i=()=>m.indexOf(t.get("knob")),s=b=>o.map((k,q)=>q===i()?b:k),c=()=>rt(at,n,r,ot(t.get("measure"),{delta:l})),p=b=>{let k=Ot[t.get("precision")],q=ee({x:n,y:r,measure:t.get("measure"),delta:l},k);return ne(q,s(t.get("at")),i(),b,t.get("central"),k)},g=y("strong",{class:"gd-slope-truth"}),d=y("span",{class:"gd-slope-measured"}),f=X(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),w=f.inside("path",{class:"gd-curve gd-slope-loss"}),v=f.inside("path",{class:"gd-curve"}),h=f.inside("path",{class:"gd-curve gd-slope-secant"}),u=f.inside("g"),x=tt(t,f,{label:e.place,axis:"x",steps:()=>[(a[t.get("knob")][1]-a[t.get("knob")][0])/300,0],onMove:([b])=>t.set({at:b})}),M=X(t,{label:e.errors,shape:.36,tallest:220}),$=M.inside("g"),A=M.inside("circle",{class:"gd-slope-now",r:7}),S=U(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:b=>10**b,text:b=>F(b,2)});t.root.append(y("div",{class:"gd-title"},g,d),f.element,y("div",{class:"gd-controls"},S),M.element,y("div",{class:"gd-controls"},it(Y(t,"knob",{label:e.knob,choices:Object.fromEntries(m.map(b=>[b,b])),onPick:b=>({knob:b,at:o[m.indexOf(b)]})}),Y(t,"measure",{label:e.measure,choices:e.measures}),Y(t,"precision",{label:e.precision,choices:e.precisions}),bt(t,"central",{label:e.central}))));let P="";t.onDraw(()=>{let[b,k,q,N]=["at","h","central","precision"].map(G=>t.get(G)),B=c(),R=G=>B.value(s(G)),j=B.gradient(s(Ot[N](b)))[i()],I=p(k),L=Math.abs(I-j),T=a[t.get("knob")],J=lt(...T,161).map(G=>[G,R(G)]),H=1.05*Math.max(...J.map(([,G])=>G));f.frame({x:{domain:T,label:t.get("knob")},y:{domain:[0,H],label:e.loss}}),w.setAttribute("d",f.line(J));let V=(G,Q)=>T.map(z=>[z,G+Q*(z-b)]);v.setAttribute("d",f.line(V(R(b),j)));let Z=q?[b-k,b+k]:[b,b+k];h.setAttribute("d",f.line(V(R(Z[0])+I*(b-Z[0]),I))),W(u,"circle",2,{class:"gd-slope-end",r:5}).forEach((G,Q)=>{E(G,{cx:f.x(Z[Q]),cy:f.y(R(Z[Q]))})}),x.place([b,R(b)],O(e.at,{knob:t.get("knob"),at:C(b),loss:C(R(b))})),M.frame({x:{domain:[1e-17,10],log:!0,label:e.step_axis},y:{domain:Ue,log:!0,label:e.error}});let K=G=>Math.max(Ue[0],G),pt=JSON.stringify([b,t.get("knob"),t.get("measure"),N,q,M.width]);pt!==P&&W($,"circle",ge.length,{r:2.2,class:"gd-slope-error"}).forEach((G,Q)=>{E(G,{cx:M.x(ge[Q]),cy:M.y(K(Math.abs(p(ge[Q])-j)))})}),P=pt,E(A,{cx:M.x(k),cy:M.y(K(L))}),g.textContent=O(e.slope,{slope:C(j,4)}),d.textContent=O(e.difference,{difference:C(I,4),error:F(L,2)});let At=`${g.textContent}, ${d.textContent}`;f.describe(`${e.name}. ${At}`),M.describe(O(e.errors,{h:F(k,2),error:F(L,2)})),t.say(At)})}var Je={bowl_explorer:ae,hinges:ie,knobs:le,quiz:ce,race:me,slope:fe};var Hr={render({model:t,el:e}){return ue(Je,t,e)}};export{Hr as default};
