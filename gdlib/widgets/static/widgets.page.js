/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-79a99f711cb07d028d24a578632bfeca41b927a65b7ee7abe4beeab81e68d451
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var tn=Object.defineProperty;var pt=(t,e)=>{for(var n in e)tn(t,n,{get:e[n],enumerable:!0})};var he=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var ue=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
  font-family: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif;
  font-size: 15px;
  line-height: 1.4;
  max-width: 42rem;
  margin: 0 auto;
  text-align: left;
}

:is(html[data-theme="dark"], body[data-jp-theme-light="false"], body.vscode-dark, html[theme="dark"]) .gd-live {
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
`;function xe(t,e,n){let r=e.get("kind"),o=new Ht(e,n);return on(n),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Ht=class{#e=[];#t=0;#n=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onDraw(e){this.#e.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#n),this.#n=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#n),this.#o.abort(),this.root.replaceChildren()}};function on(t){let e=t.getRootNode(),n=e===document||!e.querySelector?document.head:e;if(n.querySelector("style[data-gd]"))return;let r=document.createElement("style");r.dataset.gd="",r.textContent=ue+he,n.append(r)}var se={};pt(se,{render:()=>En});function v(t,e={},...n){return we(document.createElement(t),e,n)}function G(t,e={},...n){return we(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function A(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function W(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(G(e,r));return[...t.children]}function we(t,e,n){return A(t,e),t.append(...n),t}var be=0;function Mt(){return be+=1,`gd-${be}-${Math.random().toString(36).slice(2,8)}`}function I(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function O(t,e=3){if(!Number.isFinite(t)||t===0)return I(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Vt(Number(o))}`}return I(t,Math.max(0,e-1-n))}function Vt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function ve(t){return String(Number(t.toPrecision(10))).replace("-","−")}function F(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function K(t,e,{label:n,onMove:r,steps:o,axis:a="both"}){let l=G("circle",{class:"gd-handle-dot",r:8}),m=G("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":a==="x"?"horizontal":null});i.append(m,l);let s=[0,0],c=([d,f])=>{let b=(w,[h,u])=>Math.min(u,Math.max(h,w));s=[b(d,e.domains.x),a==="x"?s[1]:b(f,e.domains.y)],r(s)},p=d=>{let f=e.svg.getBoundingClientRect();return[e.x.invert(d.clientX-f.left),e.y.invert(d.clientY-f.top)]},g=(d,f)=>i.addEventListener(d,f,{signal:t.signal});return g("pointerdown",d=>{d.button||(i.setPointerCapture(d.pointerId),i.focus({preventScroll:!0}),d.preventDefault())}),g("pointermove",d=>{i.hasPointerCapture(d.pointerId)&&c(p(d))}),g("keydown",d=>{let[f,b]=o(),w=d.shiftKey?10:1,h=a==="x"?[f,0]:[0,b],u={ArrowRight:[f,0],ArrowLeft:[-f,0],ArrowUp:h,ArrowDown:[-h[0],-h[1]],PageUp:[10*h[0],10*h[1]],PageDown:[-10*h[0],-10*h[1]]}[d.key],[x,$]=e.domains.x;if(u)c([s[0]+w*u[0],s[1]+w*u[1]]);else if(d.key==="Home")c([x,s[1]]);else if(d.key==="End")c([$,s[1]]);else return;d.preventDefault()}),{element:i,place([d,f],b){s=[d,f],A(i,{transform:`translate(${e.x(d)},${e.y(f)})`,"aria-valuenow":d,"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":b})}}}function Wt(t){return t===null?NaN:+t}function Ut(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function St(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let a of t)(a=e(a,++o,t))!=null&&(n===void 0?a>=a&&(n=r=a):(n>a&&(n=a),r<a&&(r=a)))}return[n,r]}var rn=Math.sqrt(50),sn=Math.sqrt(10),an=Math.sqrt(2);function Nt(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),a=r/Math.pow(10,o),l=a>=rn?10:a>=sn?5:a>=an?2:1,m,i,s;return o<0?(s=Math.pow(10,-o)/l,m=Math.round(t*s),i=Math.round(e*s),m/s<t&&++m,i/s>e&&--i,s=-s):(s=Math.pow(10,o)*l,m=Math.round(t/s),i=Math.round(e/s),m*s<t&&++m,i*s>e&&--i),i<m&&.5<=n&&n<2?Nt(t,e,n*2):[m,i,s]}function ht(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,a,l]=r?Nt(e,t,n):Nt(t,e,n);if(!(a>=o))return[];let m=a-o+1,i=new Array(m);if(r)if(l<0)for(let s=0;s<m;++s)i[s]=(a-s)/-l;else for(let s=0;s<m;++s)i[s]=(a-s)*l;else if(l<0)for(let s=0;s<m;++s)i[s]=(o+s)/-l;else for(let s=0;s<m;++s)i[s]=(o+s)*l;return i}function Jt(t,e,n){return e=+e,t=+t,n=+n,Nt(t,e,n)[2]}function qt(t,e,n){let r;for(;;){let o=Jt(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Lt(t){return Math.max(1,Math.ceil(Math.log(Ut(t))/Math.LN2)+1)}function Xt(t,e,n=Wt){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,a=Math.floor(o),l=+n(t[a],a,t),m=+n(t[a+1],a+1,t);return l+(m-l)*(o-a)}}function J(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let a=G("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),l=G("g",{class:"gd-grid","aria-hidden":"true"}),m=G("text",{class:"gd-axis-label","aria-hidden":"true"}),i=G("text",{class:"gd-axis-label","aria-hidden":"true"}),s=G("svg",{class:"gd-inside"}),c=G("g");a.append(l,s,c,m,i);let p=v("div",{class:"gd-plot-box"},a),g=null,d={left:44,right:12,top:10,bottom:40},f=new ResizeObserver(()=>{Math.round(p.clientWidth)!==g?.width&&t.redraw()});f.observe(p),t.signal.addEventListener("abort",()=>f.disconnect());function b(){let u=Math.round(p.clientWidth)||600,x=Math.round(Math.min(r,Math.max(200,u*n)));return g?.width===u&&g?.height===x?!1:(g={width:u,height:x},A(a,{width:u,height:x,viewBox:`0 0 ${u} ${x}`}),A(s,{x:d.left,y:d.top,width:u-d.left-d.right,height:x-d.top-d.bottom,viewBox:`${d.left} ${d.top} ${u-d.left-d.right} ${x-d.top-d.bottom}`}),!0)}let w="",h={element:p,svg:a,inside:(u,x)=>s.appendChild(G(u,x)),over:(u,x)=>c.appendChild(G(u,x)),describe:u=>a.setAttribute("aria-label",u),frame({x:u,y:x}){d.left=x.log?58:44;let $=b(),k=JSON.stringify([u,x]);if(!$&&k===w)return;w=k;let S=g.width-d.right,N=g.height-d.bottom;h.x=ye(u,[d.left,S]),h.y=ye(x,[N,d.top]),h.domains={x:u.domain,y:x.domain},h.width=S-d.left,h.height=N-d.top;let M=ke(u,Math.max(3,Math.floor(h.width/70))),y=ke(x,Math.max(3,Math.floor(h.height/48))),E=W(l,"g",M.length+y.length+1);M.forEach((q,R)=>{let D=h.x(q.value);E[R].replaceChildren(G("line",{x1:D,x2:D,y1:d.top,y2:N}),G("text",{x:D,y:N+16,"text-anchor":"middle"},q.text))}),y.forEach((q,R)=>{let D=h.y(q.value);E[M.length+R].replaceChildren(G("line",{x1:d.left,x2:S,y1:D,y2:D}),G("text",{x:d.left-6,y:D+4,"text-anchor":"end"},q.text))}),E.at(-1).replaceChildren(G("path",{class:"gd-axes",d:`M${d.left},${d.top}V${N}H${S}`})),A(m,{x:(d.left+S)/2,y:g.height-5,"text-anchor":"middle"}),m.textContent=u.label??"";let L=(d.top+N)/2;A(i,{x:11,y:L,"text-anchor":"middle",transform:`rotate(-90 11 ${L})`}),i.textContent=x.label??""},line(u){let x="",$="M";for(let[k,S]of u){let N=h.x(k),M=Math.max(-1e5,Math.min(1e5,h.y(S)));Number.isFinite(N)&&Number.isFinite(M)?(x+=`${$}${N.toFixed(1)},${M.toFixed(1)}`,$="L"):$="M"}return x}};return h}function ye({domain:[t,e],log:n=!1},[r,o]){let a=n?Math.log10:s=>s,[l,m]=[a(t),a(e)],i=s=>r+(a(s)-l)/(m-l)*(o-r);return i.invert=s=>{let c=l+(s-r)/(o-r)*(m-l);return n?10**c:c},i}function ke({domain:[t,e],log:n=!1},r){if(!n)return ht(t,e,r).map(i=>({value:i,text:ve(i)}));let[o,a]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((a-o)/r));return Array.from({length:a-o+1},(i,s)=>o+s).filter(i=>i%l===0).map(i=>({value:10**i,text:Vt(i)}))}function lt(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function $t(t,e,n,r){let o=Array.from(e),a=n.init(o),l=[o],m=[t.value(o)];for(let s=0;s<r;s++)[o,a]=n.step(o,t.gradient(o),a),l.push(o),m.push(t.value(o));let i=m.findIndex(s=>!Number.isFinite(s));return{points:l,losses:m,divergedAt:i<0?null:i}}var Ct={value:Math.abs,slope:Math.sign},$e={value:t=>t*t,slope:t=>2*t};function Ee(t=1){return{value:e=>{let n=Math.abs(e);return n<=t?n*n/2:t*(n-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var Me={mae:()=>Ct,mse:()=>$e,huber:t=>Ee(t.delta)};function ot(t,e={}){if(!Object.hasOwn(Me,t))throw new RangeError(`no measure is named ${t}`);return Me[t](e)}function rt(t,e,n,r){return{value(o){let a=0;for(let l=0;l<e.length;l++)a+=r.value(t.value(o,e[l])-n[l]);return a/e.length},gradient(o){let a=new Array(o.length).fill(0);for(let l=0;l<e.length;l++){let m=r.slope(t.value(o,e[l])-n[l]);t.addGradient(a,m/e.length,o,e[l])}return a}}}var It=t=>[[-t,t],[-t,t]];function zt({kappa:t,L:e=1,angle:n=0}){let r=e/t,[o,a]=[Math.cos(n),Math.sin(n)],[l,m,i]=[r*o*o+e*a*a,(r-e)*o*a,r*a*a+e*o*o];return{value:([s,c])=>((l*s+m*c)*s+(m*s+i*c)*c)/2,gradient:([s,c])=>[l*s+m*c,m*s+i*c],minima:[[0,0]],domain:It(1.5)}}function Se({a:t=1,b:e=100}={}){return{value:([n,r])=>(t-n)**2+e*(r-n*n)**2,gradient:([n,r])=>[-2*(t-n)-4*e*n*(r-n*n),2*e*(r-n*n)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function Ne(){let t=[1.5,2.25,2.625],e=(n,r)=>t.map((o,a)=>o-n*(1-r**(a+1)));return{value:([n,r])=>e(n,r).reduce((o,a)=>o+a*a,0),gradient:([n,r])=>e(n,r).reduce(([o,a],l,m)=>[o-2*l*(1-r**(m+1)),a+2*l*n*(m+1)*r**m],[0,0]),minima:[[3,.5]],domain:It(4.5)}}function qe(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[n,r]=[t*t+e-11,t+e*e-7];return[4*n*t+2*r,2*n+4*r*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:It(5)}}function Le(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:It(1.5)}}function ln({x:t,y:e,b:n,minima:r,domain:o}){return{...rt({value:([l,m],i)=>l*i*i+n*i+m,addGradient(l,m,i,s){l[0]+=m*s*s,l[1]+=m}},t,e,Ct),minima:r,domain:o}}var Ae={parabola:ln,bowl:zt,rosenbrock:Se,beale:Ne,himmelblau:qe,saddle:Le};function Yt(t,e={}){if(!Object.hasOwn(Ae,t))throw new RangeError(`no landscape is named ${t}`);return Ae[t](e)}function Ie({lr:t}){return{init:()=>null,step:(e,n)=>[e.map((r,o)=>r-t*n[o]),null]}}function dt({lr:t,beta:e=.9,dampening:n=0,nesterov:r=!1}){let o=e===0?1:1-n;return{init:()=>null,step(a,l,m){let i=m?l.map((c,p)=>e*m[p]+o*c):Array.from(l),s=r?l.map((c,p)=>c+e*i[p]):i;return[a.map((c,p)=>c-t*s[p]),i]}}}function ze({lr:t,eps:e=1e-10}){return{init:n=>n.map(()=>0),step(n,r,o){let a=r.map((l,m)=>o[m]+l*l);return[n.map((l,m)=>l-t*r[m]/(Math.sqrt(a[m])+e)),a]}}}function Oe({lr:t,alpha:e=.99,eps:n=1e-8}){return{init:r=>r.map(()=>0),step(r,o,a){let l=o.map((m,i)=>e*a[i]+(1-e)*m*m);return[r.map((m,i)=>m-t*o[i]/(Math.sqrt(l[i])+n)),l]}}}function Pe({lr:t,beta1:e=.9,beta2:n=.999,eps:r=1e-8}){return{init:o=>({m:o.map(()=>0),s:o.map(()=>0),t:0}),step(o,a,l){let m=l.t+1,i=a.map((d,f)=>e*l.m[f]+(1-e)*d),s=a.map((d,f)=>n*l.s[f]+(1-n)*d*d),c=1-e**m,p=1-n**m,g=i.map((d,f)=>d/c/(Math.sqrt(s[f]/p)+r));return[o.map((d,f)=>d-t*g[f]),{m:i,s,t:m}]}}}var Ce={GradientDescent:Ie,Momentum:dt,Nesterov:t=>dt({...t,nesterov:!0}),Adagrad:ze,RMSprop:Oe,Adam:Pe};function Zt(t,e){if(!Object.hasOwn(Ce,t))throw new RangeError(`no method is named ${t}`);return Ce[t](e)}var at={value:([t,e,n],r)=>t*r*r+e*r+n,addGradient(t,e,n,r){t[0]+=e*r*r,t[1]+=e*r,t[2]+=e}};var Ot={value(t,e){let n=(t.length-1)/3,r=0;for(let o=0;o<n;o++)r+=t[2*n+o]*Math.max(t[o]*e+t[n+o],0);return r+t[3*n]},addGradient(t,e,n,r){let o=(n.length-1)/3;for(let a=0;a<o;a++){let l=n[a]*r+n[o+a];l>=0&&(t[a]+=e*n[2*o+a]*r,t[o+a]+=e*n[2*o+a],t[2*o+a]+=e*l)}t[3*o]+=e}};function ct(t,e,n){let r=1+e-t*n,o=r*r-4*e;return o<0?Math.sqrt(e):(Math.abs(r)+Math.sqrt(o))/2}var Kt=(t,e)=>2*(1+t)/e,ut=(t,e,n)=>2*(1+t)/(e+n),Qt=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var Pt={float64:t=>t,float32:Math.fround},dn={mae:t=>Math.abs(t),mse:(t,e,n)=>n(t*t),huber(t,e,n){let r=Math.abs(t);return r<=e?n(n(r*r)/2):n(e*n(r-n(e/2)))}};function te({x:t,y:e,measure:n,delta:r},o){ot(n,{delta:r});let[a,l]=[t.map(o),e.map(o)];return m=>{let[i,s,c]=m.map(o),p=0;for(let g=0;g<a.length;g++){let d=o(o(o(o(i*a[g])*a[g])+o(s*a[g]))+c);p=o(p+dn[n](o(d-l[g]),r,o))}return o(p/a.length)}}function ee(t,e,n,r,o,a){let[l,m]=[a(e[n]),a(r)],i=p=>t(e.map((g,d)=>d===n?p:g)),s=i(a(l+m)),c=i(o?a(l-m):l);return a(a(s-c)/(o?a(2*m):m))}var Q=["flat","steep"],ne=[1e-6,10],Ft=1.3;function Fe(t){let e=J(t,{label:t.words.errors,shape:.7,tallest:230}),n=Q.map(o=>e.inside("path",{class:`gd-curve gd-bowl-${o}`})),r=Q.map(o=>e.inside("text",{class:`gd-bowl-${o}`,"aria-hidden":"true"}));return{element:e.element,draw(o){let a=o[0].length-1;e.frame({x:{domain:[0,a],label:t.words.step},y:{domain:ne,log:!0}}),o.forEach((l,m)=>{A(n[m],{d:e.line(l.map((c,p)=>[p,c]))});let i=l.findLastIndex(c=>c>=40*ne[0]&&c<=ne[1]),s=Q[m]==="steep"&&i<.8*a;A(r[m],{x:e.x(Math.max(0,i))+(s?7:-7),y:e.y(l[Math.max(0,i)])+(Q[m]==="steep"?-4:13),"text-anchor":s?"start":"end",visibility:i<0?"hidden":null}),r[m].textContent=t.words[Q[m]]})}}}function Re(t){let{words:e}=t,n=J(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),r=n.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),o=n.inside("path",{class:"gd-curve gd-bowl-slower"}),a=Q.map(c=>n.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${c}`})),[l,m]=[0,1].map(()=>({line:n.inside("line",{class:"gd-bowl-mark"}),text:n.inside("text",{"aria-hidden":"true"})})),i=K(t,n,{label:e.lr,axis:"x",onMove:([c])=>t.set({lr:Math.max(.01,c)}),steps:()=>[.01,0]});function s({line:c,text:p},g,d,f){let[b,w,h]=[n.x(g),n.y(Ft),n.y(0)];A(c,{x1:b,x2:b,y1:w,y2:h}),A(p,{x:b+(f==="start"?4:-4),y:h-8,"text-anchor":f}),p.textContent=d}return{element:n.element,draw({lr:c,beta:p,mu:g,L:d,widest:f}){n.frame({x:{domain:[0,f],label:e.lr},y:{domain:[0,Ft]}});let b=lt(1e-4,f,161),w=[g,d].map($=>b.map(k=>ct(k,p,$)));a.forEach(($,k)=>A($,{d:n.line(b.map((S,N)=>[S,w[k][N]]))})),A(o,{d:n.line(b.map(($,k)=>[$,Math.max(w[0][k],w[1][k])]))});let h={factor:Math.max(ct(c,p,g),ct(c,p,d)),best:ut(p,d,g),limit:Kt(p,d)},u={lr:I(c,2),factor:O(h.factor,3)};i.place([c,Math.min(h.factor,Ft)],F(e.step_is,u));let x=Math.max(0,n.x(f)-n.x(h.limit));return A(r,{x:n.x(h.limit),y:n.y(Ft),width:x,height:n.height}),s(l,h.best,e.best,"end"),s(m,h.limit,e.limit,"start"),h}}}function U(t,e,{label:n,options:r,text:o=String,toValue:a=i=>i,toPlace:l=i=>i,onPick:m=i=>t.set({[e]:i})}){let i=Mt(),s=v("input",{type:"range",id:i}),c=v("output",{for:i}),p=v("div",{class:"gd-slider"},v("label",{for:i},n),s,c),g="";return s.addEventListener("input",()=>m(a(s.valueAsNumber)),{signal:t.signal}),t.onDraw(()=>{let{min:d,max:f,step:b}=r(),w=`${d} ${f} ${b}`;w!==g&&A(s,{min:d,max:f,step:b}),g=w,s.value=l(t.get(e));let h=o(t.get(e));c.textContent=h,s.setAttribute("aria-valuetext",h)}),p}function Y(t,e,{label:n,choices:r,onPick:o=a=>({[e]:a})}){let a=Mt(),l=v("select",{id:a},...Object.entries(r).map(([m,i])=>v("option",{value:m},i)));return l.addEventListener("change",()=>t.set(o(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),v("div",{class:"gd-choice"},v("label",{for:a},n),l)}function xt(t,e,{label:n,onPick:r=o=>({[e]:o})}){let o=v("input",{type:"checkbox"});return o.addEventListener("change",()=>t.set(r(o.checked)),{signal:t.signal}),t.onDraw(()=>{o.checked=t.get(e)}),v("label",{class:"gd-toggle"},o,v("span",{},n))}function tt(t,{label:e,onPress:n}){let r=v("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function it(...t){return v("div",{class:"gd-row"},...t)}var cn=Array.prototype,mn=cn.slice;function gn(t,e){return t-e}function fn(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var De=t=>()=>t;function pn(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=hn(t,e[n]))return o;return 0}function hn(t,e){for(var n=e[0],r=e[1],o=-1,a=0,l=t.length,m=l-1;a<l;m=a++){var i=t[a],s=i[0],c=i[1],p=t[m],g=p[0],d=p[1];if(un(i,p,e))return 0;c>r!=d>r&&n<(g-s)*(r-c)/(d-c)+s&&(o=-o)}return o}function un(t,e,n){var r;return xn(t,e,n)&&bn(t[r=+(t[0]===e[0])],n[r],e[r])}function xn(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function bn(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function wn(){}var st=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Te(){var t=1,e=1,n=Lt,r=i;function o(s){var c=n(s);if(Array.isArray(c))c=c.slice().sort(gn);else{let p=St(s,vn);for(c=ht(...qt(p[0],p[1],c),c);c[c.length-1]>=p[1];)c.pop();for(;c[1]<p[0];)c.shift()}return c.map(p=>a(s,p))}function a(s,c){let p=c==null?NaN:+c;if(isNaN(p))throw new Error(`invalid value: ${c}`);var g=[],d=[];return l(s,p,function(f){r(f,s,p),fn(f)>0?g.push([f]):d.push(f)}),d.forEach(function(f){for(var b=0,w=g.length,h;b<w;++b)if(pn((h=g[b])[0],f)!==-1){h.push(f);return}}),{type:"MultiPolygon",value:c,coordinates:g}}function l(s,c,p){var g=new Array,d=new Array,f,b,w,h,u,x;for(f=b=-1,h=mt(s[0],c),st[h<<1].forEach($);++f<t-1;)w=h,h=mt(s[f+1],c),st[w|h<<1].forEach($);for(st[h<<0].forEach($);++b<e-1;){for(f=-1,h=mt(s[b*t+t],c),u=mt(s[b*t],c),st[h<<1|u<<2].forEach($);++f<t-1;)w=h,h=mt(s[b*t+t+f+1],c),x=u,u=mt(s[b*t+f+1],c),st[w|h<<1|u<<2|x<<3].forEach($);st[h|u<<3].forEach($)}for(f=-1,u=s[b*t]>=c,st[u<<2].forEach($);++f<t-1;)x=u,u=mt(s[b*t+f+1],c),st[u<<2|x<<3].forEach($);st[u<<3].forEach($);function $(k){var S=[k[0][0]+f,k[0][1]+b],N=[k[1][0]+f,k[1][1]+b],M=m(S),y=m(N),E,L;(E=d[M])?(L=g[y])?(delete d[E.end],delete g[L.start],E===L?(E.ring.push(N),p(E.ring)):g[E.start]=d[L.end]={start:E.start,end:L.end,ring:E.ring.concat(L.ring)}):(delete d[E.end],E.ring.push(N),d[E.end=y]=E):(E=g[y])?(L=d[M])?(delete g[E.start],delete d[L.end],E===L?(E.ring.push(N),p(E.ring)):g[L.start]=d[E.end]={start:L.start,end:E.end,ring:L.ring.concat(E.ring)}):(delete g[E.start],E.ring.unshift(S),g[E.start=M]=E):g[M]=d[y]={start:M,end:y,ring:[S,N]}}}function m(s){return s[0]*2+s[1]*(t+1)*4}function i(s,c,p){s.forEach(function(g){var d=g[0],f=g[1],b=d|0,w=f|0,h=oe(c[w*t+b]);d>0&&d<t&&b===d&&(g[0]=je(d,oe(c[w*t+b-1]),h,p)),f>0&&f<e&&w===f&&(g[1]=je(f,oe(c[(w-1)*t+b]),h,p))})}return o.contour=a,o.size=function(s){if(!arguments.length)return[t,e];var c=Math.floor(s[0]),p=Math.floor(s[1]);if(!(c>=0&&p>=0))throw new Error("invalid size");return t=c,e=p,o},o.thresholds=function(s){return arguments.length?(n=typeof s=="function"?s:Array.isArray(s)?De(mn.call(s)):De(s),o):n},o.smooth=function(s){return arguments.length?(r=s?i:wn,o):r===i},o}function vn(t){return isFinite(t)?t:NaN}function mt(t,e){return t==null?!1:+t>=e}function oe(t){return t==null||isNaN(t=+t)?-1/0:t}function je(t,e,n,r){let o=r-e,a=n-e,l=isFinite(o)||isFinite(a)?o/a:Math.sign(o)/Math.sign(a);return isNaN(l)?t:t+l-.5}var gt=60,Rt=14;function _e(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:a,width:l,height:m}=t,i=JSON.stringify([o,a,l,m]);if(i===n)return;n=i;let s=([k,S],N)=>k+(S-k)*N/(gt-1),c=Array.from({length:gt*gt},(k,S)=>r.value([s(a.x,S%gt),s(a.y,Math.floor(S/gt))])),p=Te().size([gt,gt]).thresholds(yn(c))(c),g=k=>t.x(s(a.x,k-.5)).toFixed(1),d=k=>t.y(s(a.y,k-.5)).toFixed(1),f=k=>`M${k.map(([S,N])=>`${g(S)},${d(N)}`).join("L")}Z`,[b,...w]=W(e,"path",Rt+1),[h,u,x,$]=[...a.x.map(t.x),...a.y.map(t.y)];A(b,{d:`M${h},${$}H${u}V${x}H${h}Z`,style:"--gd-height: 0"}),w.forEach((k,S)=>{let N=p[S].coordinates.flat().map(f).join("");A(k,{d:N,style:`--gd-height: ${(S+1)/Rt}`})})}}function yn(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return Array.from({length:Rt},(n,r)=>Xt(e,((r+.7)/Rt)**2))}function jt(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{W(e,"path",n.length,{d:kn}).forEach((r,o)=>{A(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var kn=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function Tt(t,e,n){let r=o=>{let a=e.svg.getBoundingClientRect(),l=[o.clientX-a.left,o.clientY-a.top];if(o.target.closest(".gd-handle")||!Dt(e,l))return;let m=(i,[s,c])=>Math.min(c,Math.max(s,i));n([m(e.x.invert(l[0]),e.domains.x),m(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function _t(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,a,l,m]=["halo","line","dots","cross","head"].map(i=>n.appendChild(G(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(A(n,{display:i.length?null:"none"}),!i.length)return!1;let s=i.map(([h,u])=>[t.x(h),t.y(u)]),c=s.findIndex(([h,u])=>!(Math.abs(h)<5e3&&Math.abs(u)<5e3)),p=c<0?s:s.slice(0,c),g=c<0?null:Mn(p.at(-1),s[c]),d=`M${[...p,...g?[g]:[]].map(re).join("L")}`;A(r,{d}),A(o,{d}),A(a,{d:p.map(h=>`M${re(h)}h0`).join("")});let f=s.at(-1),b=c>=0||!Dt(t,f),w=b?$n(t,g?[...p,g]:p):null;return A(l,{d:w?`M${re(w)}m-6,-6l12,12m0,-12l-12,12`:""}),A(m,b?{cx:-99,cy:-99}:{cx:f[0],cy:f[1]}),b}}var re=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Dt({domains:t,x:e,y:n},[r,o]){let[a,l,m,i]=[...t.x.map(e),...t.y.map(n)];return r>=a-1&&r<=l+1&&o>=i-1&&o<=m+1}function Mn([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function $n(t,e){let n=e.findLastIndex(a=>Dt(t,a));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let a=0;a<24;a++){let l=[(r[0]+o[0])/2,(r[1]+o[1])/2];Dt(t,l)?r=l:o=l}return r}var Be=[-1.6,1.6],Bt=12,Et=1;function En(t){let{words:e}=t,n=()=>t.get("momentum")?t.get("beta"):0,r=()=>Et/t.get("kappa"),o=y=>t.get("lr_ends")[y?"momentum":"plain"],a=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=a.inside("g",{class:"gd-map","aria-hidden":"true"}),m=Q.map(y=>a.inside("line",{class:`gd-bowl-axis gd-bowl-${y}`})),i=Q.map(y=>a.inside("text",{class:`gd-bowl-${y}`,"aria-hidden":"true"})),s=jt(a),c=_t(a,"bowl"),p=y=>t.set({start:y});Tt(t,a,p);let g=K(t,a,{label:e.start,onMove:p,steps:()=>[.05,.05]}),d=Fe(t),f=Re(t),b=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:y=>10**y,toPlace:Math.log10,text:y=>O(y,3)}),w=U(t,"lr",{label:e.lr,options:()=>({min:.01,max:o(t.get("momentum")),step:.01}),text:y=>I(y,2)}),h=U(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:y=>I(y,2)}),u=xt(t,"momentum",{label:e.momentum,onPick:y=>({momentum:y,lr:Math.min(t.get("lr"),o(y))})}),x=tt(t,{label:e.best_lr,onPress:()=>t.set({lr:ut(n(),Et,r())})}),$=tt(t,{label:e.best_both,onPress(){let y=Qt(t.get("kappa"));t.set({beta:y,lr:ut(y,Et,r())})}}),k=v("strong"),S=v("div",{class:"gd-over-plot"}),N=y=>v("div",{class:"gd-over-plot"},y),M=[b,w,h,it(u,x,$)];t.root.append(v("div",{class:"gd-title"},k),v("div",{class:"gd-two"},v("div",{},a.element,v("div",{class:"gd-controls"},...M)),v("div",{},N(e.errors),d.element,N(e.rates),f.element,S))),t.onDraw(()=>{let[y,E,L,q,R]=["kappa","lr","angle","start","steps"].map(X=>t.get(X)),D=zt({kappa:y,L:Et,angle:L}),T=$t(D,q,dt({lr:E,beta:n()}),R),z=[[Math.cos(L),Math.sin(L)],[-Math.sin(L),Math.cos(L)]];h.hidden=$.hidden=!t.get("momentum"),a.frame({x:{domain:Be},y:{domain:Be}}),An(a,l,y,L),z.forEach(([X,V],_)=>{A(m[_],{x1:a.x(-3*X),y1:a.y(-3*V),x2:a.x(3*X),y2:a.y(3*V)}),A(i[_],{x:a.x(1.05*X)+5,y:a.y(1.05*V)-6}),i[_].textContent=e[Q[_]]}),s(D.minima),c(T.points),g.place(q,F(e.place,{x:I(q[0]),y:I(q[1])})),d.draw(z.map(([X,V])=>T.points.map(([_,et])=>Math.abs(_*X+et*V))));let C=f.draw({lr:E,beta:n(),mu:r(),L:Et,widest:o(t.get("momentum"))}),H={percent:O(100*C.factor,3),factor:O(C.factor,3),steps:O(Math.max(1,Math.LN10/-Math.log(C.factor)),2),limit:I(C.limit,2),best:I(C.best,2),least:O(100*ct(C.best,n(),r()),3)};k.textContent=F(C.factor<1?e.shrinks:e.grows,H),k.classList.toggle("gd-bad",C.factor>=1),S.textContent=F(t.get("momentum")?e.formulas_beta:e.formulas,H),a.describe(F(e.picture,{kappa:O(y,3),lr:I(E,2),steps:R})),t.say(k.textContent)})}function An(t,e,n,r){let[o,a]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=r*180/Math.PI;A(e,{transform:`matrix(${o} 0 0 ${a} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),W(e,"ellipse",Bt).forEach((m,i)=>{let s=2.4*(Bt-i)/Bt,c=`--gd-height: ${1-i/(Bt-1)}`;A(m,{rx:s*Math.sqrt(n),ry:s,style:c})})}var ae={};pt(ae,{render:()=>Sn,scatteredHinges:()=>Ve});var bt=[-2,2],Ge=2e4,He={m:6,b:8,w:4,c:6};function Ve(t,e=0){let[n,r]=bt,o=i=>Array.from({length:t},(s,c)=>i(c)),a=o(i=>n+(r-n)*((.728+.618033988749895*(i+1)+.41421356*e)%1)),l=o(i=>(i+e)%2?-1:1),m=o(i=>((.125+.7548776662466927*(i+1)+.2360679*e)%1-.5)*Math.sqrt(24/t));return[...l,...a.map((i,s)=>-l[s]*i),...m,0]}function Sn(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")==="seed"?"seed":"wave"],o=()=>t.get("data")==="drawn"?t.get("heights"):r().y,l=Nn(t,()=>rt(Ot,r().x,o(),ot(r().measure))),m=v("strong"),i=v("span"),s=J(t,{label:e.name,interactive:!0}),c=s.inside("g",{class:"gd-hinges-each"}),p=s.inside("g"),g=s.inside("path",{class:"gd-curve"}),d=s.inside("g",{class:"gd-hinges-kinks"}),f=qn(t,s,{set:r,heights:o}),b=J(t,{label:e.history,shape:.22,tallest:120}),w=b.inside("path",{class:"gd-curve gd-hinges-loss"}),h=0,u=(q,R=t.get("data"))=>l.begin({n:q,data:R,knobs:Ve(q,h)}),x=U(t,"n",{label:e.n,options:()=>({min:1,max:32,step:1}),text:q=>String(q),onPick:q=>u(q)}),$=U(t,"lr",{label:e.lr,options:()=>({min:-4,max:0,step:.02}),text:q=>O(q,2),toValue:q=>10**q,toPlace:q=>Math.log10(q)}),k=tt(t,{label:e.train,onPress:()=>l.toggle()}),S=tt(t,{label:e.step,onPress:()=>l.once()}),N=tt(t,{label:e.again,onPress:()=>l.again()}),M=tt(t,{label:e.scatter,onPress:()=>{h+=1,u(t.get("n"))}}),y=Y(t,"data",{label:e.data,choices:e.sets,onPick:q=>(l.rest(),{data:q})}),E=v("div",{class:"gd-hinges-knobs"});t.root.append(v("div",{class:"gd-title"},m,i),s.element,v("div",{class:"gd-controls"},it(k,S,N,M,y),x,$,E),b.element);let L=Ln(t,E,l);t.onDraw(()=>{let{x:q,range:R,measure:D}=r(),T=l.point(),z=(T.length-1)/3,C=o();s.frame({x:{domain:bt,label:e.x},y:{domain:R,label:e.y}});let H=P=>[P,Ot.value(T,P)],X=Array.from({length:z},(P,j)=>-T[z+j]/T[j]).filter(P=>P>bt[0]&&P<bt[1]);g.setAttribute("d",s.line([...bt,...X].sort((P,j)=>P-j).map(H))),W(d,"circle",X.length,{r:4}).forEach((P,j)=>{let[yt,kt]=H(X[j]);A(P,{cx:s.x(yt),cy:s.y(kt)})}),W(c,"path",z).forEach((P,j)=>{let[yt,kt,Ze]=[T[j],T[z+j],T[2*z+j]],Ke=-kt/yt,Gt=bt.filter(At=>yt*At+kt>0),Qe=Gt.length===1?[...Gt,Ke]:Gt;P.setAttribute("d",s.line(Qe.map(At=>[At,Ze*Math.max(yt*At+kt,0)])))}),W(p,"circle",q.length,{r:q.length>30?3:4.5,class:"gd-point"}).forEach((P,j)=>A(P,{cx:s.x(q[j]),cy:s.y(C[j])})),f.draw(),L.draw(z);let V=l.losses(),_=V.length-1,et=V.reduce((P,j)=>Number.isFinite(j)?Math.max(P,j):P,1e-12),Z=V.reduce((P,j)=>j>0?Math.min(P,j):P,et);b.frame({x:{domain:[0,Math.max(50,_)],label:e.history},y:{domain:[Z/1.5,et*1.5],log:!0}});let B=Math.max(1,Math.ceil(V.length/300)),nt=V.map((P,j)=>[j,P]).filter(([P])=>P%B===0||P===_);w.setAttribute("d",b.line(nt)),b.describe(`${e.history}: ${I(V[0],3)} → ${I(V.at(-1),3)}`),k.textContent=l.playing()?e.pause:e.train;let vt=e.measures[D],pe=V.at(-1);m.textContent=`${vt} ${O(pe,3)}`,i.textContent=F(l.diverged()?e.diverged:e.steps,{steps:String(_)}),i.classList.toggle("gd-bad",l.diverged()),s.describe(F(e.picture,{n:String(z),measure:vt,loss:O(pe,3)})),t.say(`${m.textContent}, ${i.textContent}`)})}function Nn(t,e){let n=[...t.get("knobs")],r=n,[o,a,l]=[void 0,[e().value(n)],!1],m=window.matchMedia("(prefers-reduced-motion: reduce)"),i=w=>{let[h,u]=[dt({lr:t.get("lr"),beta:.9}),e()];for(let x=0;x<w&&!s()&&a.length<=Ge;x++)[n,o]=h.step(n,u.gradient(n),o??h.init(n)),a.push(u.value(n));t.redraw()},s=()=>!(a.at(-1)<1e9),c=()=>{n.every(Number.isFinite)&&t.set({knobs:[...n]})},p=()=>{l&&c(),l=!1,t.redraw()},g=()=>{if(!l||t.signal.aborted)return;let w=performance.now()+5;for(let h=0;h<4&&performance.now()<w;h++)i(1);s()||a.length>Ge?p():requestAnimationFrame(g)},d=()=>[o,a]=[void 0,[e().value(n)]],f=()=>{n=[...t.get("knobs")],r=n,d()};for(let w of["data","heights"])t.model.on(`change:${w}`,d),t.signal.addEventListener("abort",()=>t.model.off(`change:${w}`,d));let b=()=>{let w=t.get("knobs");(w.length!==n.length||w.some((h,u)=>h!==n[u]))&&f()};return t.model.on("change:knobs",b),t.signal.addEventListener("abort",()=>t.model.off("change:knobs",b)),{point:()=>n,losses:()=>a,playing:()=>l,diverged:s,rest:p,begin(w){l=!1,t.set(w),f(),t.redraw()},once(){p(),s()&&this.again(),i(1),c()},again(){l=!1,this.begin({knobs:[...r]})},toggle(){if(l)return p();if(s()&&this.again(),m.matches)return i(200),c();l=!0,requestAnimationFrame(g),t.redraw()}}}function qn(t,e,{set:n,heights:r}){let o=20,a=([g,d])=>{let{x:f}=n(),b=Math.round((g-f[0])/(f.at(-1)-f[0])*(f.length-1)),w=[...r()],h=w[o],[u,x]=e.domains.y,$=Math.min(x,Math.max(u,d)),k=Math.abs(b-o);for(let S=1;S<=k;S++)w[o+Math.sign(b-o)*S]=h+($-h)*S/k;w[b]=$,o=b,t.set({data:"drawn",heights:w})},l=g=>{let{x:d}=n();o=Math.round((g-d[0])/(d.at(-1)-d[0])*(d.length-1))},m=K(t,e,{label:t.words.pencil,onMove:([g,d])=>{let{x:f}=n(),b=f[1]-f[0],w=Math.abs(g-f[o])>b/2,h=d===r()[o];w&&h?l(g):a([g,d]),t.redraw()},steps:()=>[.1,(e.domains.y[1]-e.domains.y[0])/60]}),i=g=>{let d=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-d.left),e.y.invert(g.clientY-d.top)]},s=([g,d])=>g>=e.domains.x[0]&&g<=e.domains.x[1]&&d>=e.domains.y[0]&&d<=e.domains.y[1],c=(g,d)=>e.svg.addEventListener(g,d,{signal:t.signal}),p=!1;c("pointerdown",g=>{let d=i(g);g.pointerType!=="mouse"||g.button||t.get("data")==="seed"||!s(d)||m.element.contains(g.target)||(g.preventDefault(),p=!0,e.svg.setPointerCapture(g.pointerId),l(d[0]),a(d))}),c("pointermove",g=>{if(!p)return;let[d,f]=i(g);a([Math.min(e.domains.x[1],Math.max(e.domains.x[0],d)),f])});for(let g of["pointerup","pointercancel"])c(g,()=>{p=!1});return{draw(){let g=t.get("data")==="seed";if(m.element.style.display=g?"none":"",g)return;let d=[n().x[o],r()[o]];m.place(d,F(t.words.point,{x:I(d[0],1),y:I(d[1],2)}))}}}function Ln(t,e,n){let r=-1,o=[],a=l=>{o=[...["m","b","w"].flatMap(i=>Array.from({length:l},(s,c)=>[i,c+1])),["c",0]].map(([i,s],c)=>{let p=F(t.words.knob[i],{i:String(s)}),g=v("input",{type:"range","aria-label":p,step:.05});A(g,{min:-He[i],max:He[i]});let d=v("output"),f=()=>{let w=[...n.point()];w[c]=g.valueAsNumber,n.begin({knobs:w})};g.addEventListener("input",f,{signal:t.signal});let b=v("div",{class:"gd-slider"},v("span",{"aria-hidden":"true"},p),g,d);return{at:c,input:g,value:d,element:b}}),e.replaceChildren(...o.map(i=>i.element))};return{draw(l){l!==r&&(r=l,o=[],e.replaceChildren(),l<=2&&a(l));for(let{at:m,input:i,value:s}of o){let c=n.point()[m];i.value=c,s.textContent=I(c,2),i.setAttribute("aria-valuetext",I(c,2))}}}}var ie={};pt(ie,{render:()=>Cn});function Cn(t){let{words:e}=t,n=t.get("sets"),r=()=>n[t.get("data")],o=()=>["a","b","c"].map(u=>t.get(u)),a=()=>rt(at,r().x,r().y,ot(t.get("measure"),{delta:r().delta})),l=v("strong"),m=v("span"),i=J(t,{label:e.name}),s=i.inside("g"),c=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),g=i.inside("g"),d=["a","b","c"].map(u=>U(t,u,{label:u,options:()=>r().ranges[u],text:x=>I(x,r().decimals[u])})),f=Y(t,"measure",{label:e.measure,choices:e.measures}),b=Y(t,"data",{label:e.data,choices:e.sets,onPick:u=>({data:u,...n[u].start})}),w=xt(t,"show_best",{label:e.show_best});t.root.append(v("div",{class:"gd-title"},l,m),i.element,v("div",{class:"gd-controls"},...d,it(b,f,w)));let h={};t.onDraw(()=>{let{x:u,y:x,domain:$,range:k,labels:S,lowest:N}=r(),M=t.get("measure"),y=a().value(o()),E=`${t.get("data")} ${M}`;h[E]=Math.min(y,h[E]??1/0),i.frame({x:{domain:$,label:S.x},y:{domain:k,label:S.y}});let L=lt(...$,121);p.setAttribute("d",i.line(L.map(C=>[C,at.value(o(),C)]))),c.setAttribute("d",t.get("show_best")?i.line(L.map(C=>[C,at.value(N[M].point,C)])):""),W(g,"circle",u.length,{r:4.5,class:"gd-point"}).forEach((C,H)=>{C.setAttribute("cx",i.x(u[H])),C.setAttribute("cy",i.y(x[H]))}),W(s,"line",u.length,{class:"gd-residual"}).forEach((C,H)=>{C.setAttribute("x1",i.x(u[H])),C.setAttribute("x2",i.x(u[H])),C.setAttribute("y1",i.y(x[H])),C.setAttribute("y2",i.y(at.value(o(),u[H])))});let q=e.measures[M],R=N[M].loss;l.textContent=`${q} ${I(y)}`,m.textContent=F(h[E]<R*1.005?e.found:e.record,{best:I(h[E]),lowest:I(R)});let[D,T,z]=["a","b","c"].map(C=>I(t.get(C),r().decimals[C]));i.describe(F(e.picture,{a:D,b:T,c:z,measure:q,loss:I(y)})),t.say(`${l.textContent}. ${m.textContent}`)})}var de={};pt(de,{render:()=>In});function In(t){let{words:e}=t,n=t.get("questions");t.root.append(...n.map((r,o)=>zn(t,e,r,o)))}function zn(t,e,{ask:n,choices:r},o){let a=Mt(),l=v("p",{class:"gd-quiz-answer",role:"status"}),m=r.map((s,c)=>{let p=v("input",{type:"radio",name:a});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((g,d)=>d===o?c:g)}),{signal:t.signal}),{input:p,element:v("label",{class:"gd-quiz-choice"},p,v("span",{},...le(s.text)))}}),i=-1;return t.onDraw(()=>{let s=t.get("chosen")[o];if(s===i)return;i=s,m.forEach(({input:p,element:g},d)=>{p.checked=d===s,g.classList.toggle("gd-quiz-right",d===s&&r[d].right),g.classList.toggle("gd-quiz-wrong",d===s&&!r[d].right)});let c=r[s];l.replaceChildren(...c?[v("strong",{},c.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...le(c.why)]:[])}),v("fieldset",{class:"gd-quiz-question"},v("legend",{},...le(n)),...m.map(({element:s})=>s),l)}function le(t){return t.split("`").map((e,n)=>n%2?v("code",{},e):e)}var ce={};pt(ce,{render:()=>Pn});var On=["Momentum","Nesterov","Adam"],wt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function We(t,e,n){let{words:r}=t,o=()=>n().lr[wt(t.get(e))],a=Y(t,e,{label:r[e],choices:e==="first"?r.methods:{...r.methods,nobody:r.nobody},onPick:s=>({[e]:s,...wt(s)===wt(t.get(e))?{}:{[`${e}_lr`]:n().lr[wt(s)].start}})}),l=U(t,`${e}_lr`,{label:r.lr,options:()=>({min:Math.log10(o().low),max:Math.log10(o().high),step:.01}),toValue:s=>10**s,toPlace:Math.log10,text:s=>O(s,3)}),m=U(t,`${e}_beta`,{label:r.beta,options:()=>({min:0,max:.99,step:.01}),text:s=>s.toFixed(2)}),i=v("div",{class:"gd-race-fate"});return{element:v("div",{class:`gd-race-panel gd-race-${e}`},a,l,m,i),show(s){l.hidden=!s,m.hidden=!s||!On.includes(t.get(e)),i.hidden=!s},say({heights:s,step:c,left:p,divergedAt:g}){let d=g!==null&&g<=c,f=s.findIndex(u=>u<=s[0]/1e3),b=f>=0&&f<=c,w=d?r.diverged:p?r.left:b?r.arrived:r.fares,h={height:O(s[c],2),step:d?g:c,arrival:f};return i.textContent=F(w,h),i.classList.toggle("gd-bad",d||p),`${r.methods[t.get(e)]}: ${i.textContent}`}}}function Ue(t,{from:e,to:n,perSecond:r}){let o=null,a=null,l=()=>{o=null,a=null,t.redraw()},m=i=>{if(o===null||t.signal.aborted)return;o||=i;let s=e+Math.floor((i-o)/1e3*r());if(s>=n()){l();return}a=s,t.drawNow(),requestAnimationFrame(m)};return{at:()=>a,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}o=0,requestAnimationFrame(m)}}}var ft=["first","second"];function Pn(t){let{words:e}=t,n=t.get("scenes"),r=()=>n[t.get("landscape")],o=J(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),a=_e(o),l=jt(o),m=ft.map(x=>_t(o,x)),i=x=>t.set({start:x});Tt(t,o,i);let s=K(t,o,{label:e.start,onMove:i,steps:()=>[o.domains.x,o.domains.y].map(([x,$])=>($-x)/100)}),c=J(t,{label:e.losses,shape:.7,tallest:260}),p=ft.map(x=>c.inside("path",{class:`gd-curve gd-race-${x}`})),g=ft.map(x=>c.over("circle",{class:`gd-race-end gd-race-${x}`,r:4})),d=Y(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:x=>({landscape:x,...Dn(n[x],t)})}),f=U(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:x=>10**x,toPlace:Math.log10,text:x=>O(x,3)}),b=U(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),w=Ue(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),h=tt(t,{label:e.race,onPress:w.toggle}),u=ft.map(x=>We(t,x,r));t.root.append(v("div",{class:"gd-two"},v("div",{},o.element,v("div",{class:"gd-controls"},b,f,v("div",{class:"gd-race-map"},h,d))),v("div",{},...u.map(({element:x})=>x),v("div",{class:"gd-over-plot"},e.loss),c.element))),t.onDraw(()=>{let x=t.get("landscape"),$=x==="bowl"?{...r().settings,kappa:t.get("kappa")}:r().settings,k=Yt(x,$),S=k.value(k.minima[0]),N=w.at()??t.get("steps");f.hidden=x!=="bowl",h.textContent=w.at()===null?e.race:e.stop;let[M,y]=r().axes;o.frame({x:{domain:k.domain[0],label:M},y:{domain:k.domain[1],label:y}}),a(k,[x,$]),l(k.minima);let E=t.get("start");s.place(E,F(e.place,{x:O(E[0]),y:O(E[1]),loss:O(k.value(E))}));let L=ft.map(T=>Fn(t,T,k)),q=Rn(L,S);c.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:q,log:!0}});let R=ft.map((T,z)=>{if(u[z].show(L[z]!==null),L[z]===null)return m[z]([]),A(p[z],{d:""}),A(g[z],{cx:-99}),"";let{points:C,losses:H,divergedAt:X}=L[z],V=m[z](C.slice(0,N+1)),_=H.map(Z=>Math.max(Z-S,q[0]/10));A(p[z],{d:c.line(_.slice(0,N+1).map((Z,B)=>[B,Z]))});let et=_[N]>=q[0]&&_[N]<=q[1];return A(g[z],et?{cx:c.x(N),cy:c.y(_[N])}:{cx:-99,cy:-99}),u[z].say({heights:H.map(Z=>Z-S),step:N,left:V,divergedAt:X})}),D=F(e.picture,{landscape:e.landscapes[x],steps:N});o.describe(`${D} ${R.join(" ")}`),w.at()===null&&t.say(R.join(" "))})}function Fn(t,e,n){let r=t.get(e);if(r==="nobody")return null;let[o,a]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return $t(n,t.get("start"),Zt(r,{lr:o,beta:a,beta1:a}),t.get("longest"))}function Rn(t,e){let n=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),r=n.find(l=>Number.isFinite(l)&&l>0)??1,o=Math.ceil(Math.log10(r)+.3),a=n.reduce((l,m)=>m>0?Math.min(l,m):l,r);return[10**Math.max(o-8,Math.min(o-2,Math.floor(Math.log10(a)))),10**o]}function Dn({start:t,lr:e},n){let r=ft.map(o=>[`${o}_lr`,e[wt(n.get(o))].start]);return{start:t,...Object.fromEntries(r)}}var ge={};pt(ge,{render:()=>jn});var me=lt(-17,.5,141).map(t=>10**t),Je=[1e-16,100];function jn(t){let{words:e}=t,{x:n,y:r,held:o,domains:a,delta:l}=t.get("problem"),m=["a","b","c"],i=()=>m.indexOf(t.get("knob")),s=M=>o.map((y,E)=>E===i()?M:y),c=()=>rt(at,n,r,ot(t.get("measure"),{delta:l})),p=M=>{let y=Pt[t.get("precision")],E=te({x:n,y:r,measure:t.get("measure"),delta:l},y);return ee(E,s(t.get("at")),i(),M,t.get("central"),y)},g=v("strong"),d=v("span"),f=J(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),b=f.inside("path",{class:"gd-curve gd-slope-loss"}),w=f.inside("path",{class:"gd-curve"}),h=f.inside("path",{class:"gd-curve gd-slope-secant"}),u=f.inside("g"),x=K(t,f,{label:e.place,axis:"x",steps:()=>[(a[t.get("knob")][1]-a[t.get("knob")][0])/300,0],onMove:([M])=>t.set({at:M})}),$=J(t,{label:e.errors,shape:.36,tallest:220}),k=$.inside("g"),S=$.inside("circle",{class:"gd-slope-now",r:7}),N=U(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:M=>10**M,text:M=>O(M,2)});t.root.append(v("div",{class:"gd-title"},g,d),f.element,v("div",{class:"gd-controls"},N),$.element,v("div",{class:"gd-controls"},it(Y(t,"knob",{label:e.knob,choices:Object.fromEntries(m.map(M=>[M,M])),onPick:M=>({knob:M,at:o[m.indexOf(M)]})}),Y(t,"measure",{label:e.measure,choices:e.measures}),Y(t,"precision",{label:e.precision,choices:e.precisions}),xt(t,"central",{label:e.central})))),t.onDraw(()=>{let[M,y,E,L]=["at","h","central","precision"].map(B=>t.get(B)),q=c(),R=B=>q.value(s(B)),D=q.gradient(s(Pt[L](M)))[i()],T=p(y),z=Math.abs(T-D),C=a[t.get("knob")],H=lt(...C,161).map(B=>[B,R(B)]),X=1.05*Math.max(...H.map(([,B])=>B));f.frame({x:{domain:C,label:t.get("knob")},y:{domain:[0,X],label:e.loss}}),b.setAttribute("d",f.line(H));let V=(B,nt)=>C.map(vt=>[vt,B+nt*(vt-M)]);w.setAttribute("d",f.line(V(R(M),D)));let _=E?[M-y,M+y]:[M,M+y];h.setAttribute("d",f.line(V(R(_[0])+T*(M-_[0]),T))),W(u,"circle",2,{class:"gd-slope-end",r:5}).forEach((B,nt)=>{A(B,{cx:f.x(_[nt]),cy:f.y(R(_[nt]))})}),x.place([M,R(M)],F(e.at,{knob:t.get("knob"),at:I(M),loss:I(R(M))})),$.frame({x:{domain:[1e-17,10**.5],log:!0,label:e.step_axis},y:{domain:Je,log:!0,label:e.error}});let et=B=>Math.max(Je[0],B);W(k,"circle",me.length,{r:2.2,class:"gd-slope-error"}).forEach((B,nt)=>{A(B,{cx:$.x(me[nt]),cy:$.y(et(Math.abs(p(me[nt])-D)))})}),A(S,{cx:$.x(y),cy:$.y(et(z))}),g.textContent=F(e.slope,{slope:I(D,4)}),d.textContent=F(e.difference,{difference:I(T,4),error:O(z,2)});let Z=`${g.textContent}, ${d.textContent}`;f.describe(`${e.name}. ${Z}`),$.describe(F(e.errors,{h:O(y,2),error:O(z,2)})),t.say(Z)})}var Xe={bowl_explorer:se,hinges:ae,knobs:ie,quiz:de,race:ce,slope:ge};var fe=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,n){Object.is(this.#e[e],n)||(this.#e[e]=n,this.#n(`change:${e}`),this.#n("change"))}on(e,n){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(n)}off(e,n){this.#t.get(e)?.delete(n)}save_changes(){}#n(e){for(let n of[...this.#t.get(e)??[]])n()}};function Tn(t){t.dataset.live="";let e=JSON.parse(t.querySelector("script[type='application/json']").textContent),n=document.createElement("div");t.append(n);try{xe(Xe,new fe(e),n)}catch(r){n.remove(),delete t.dataset.live,console.error(r)}}function Ye(){document.querySelectorAll(".gd-widget:not([data-live])").forEach(Tn)}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Ye):Ye();})();
