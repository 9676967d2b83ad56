/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-a31702777fbdc92a8359216514042ea10d7048d31648cc3e96b893278b418a6c
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var De=Object.defineProperty;var pt=(t,e)=>{for(var r in e)De(t,r,{get:e[r],enumerable:!0})};var se=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var ae=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
}
`;function ie(t,e,r){let o=e.get("kind"),n=new Ft(e,r);return Be(r),r.classList.add("gd-live",`gd-${o}`),r.setAttribute("role","group"),r.setAttribute("aria-label",n.words.name),t[o].render(n),n.start(),()=>n.end()}var Ft=class{#e=[];#t=0;#r=0;#o=new AbortController;constructor(e,r){this.model=e,this.root=r,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[r,o]of Object.entries(e))this.model.set(r,o);this.model.save_changes()}onDraw(e){this.#e.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#e)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:r})=>r.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function Be(t){let e=t.getRootNode(),r=e===document||!e.querySelector?document.head:e;if(r.querySelector("style[data-gd]"))return;let o=document.createElement("style");o.dataset.gd="",o.textContent=ae+se,r.append(o)}var Yt={};pt(Yt,{render:()=>lr});function w(t,e={},...r){return de(document.createElement(t),e,r)}function F(t,e={},...r){return de(document.createElementNS("http://www.w3.org/2000/svg",t),e,r)}function A(t,e){for(let[r,o]of Object.entries(e))o==null||o===!1?t.removeAttribute(r):t.setAttribute(r,o===!0?"":o);return t}function G(t,e,r,o={}){for(;t.childElementCount>r;)t.lastElementChild.remove();for(;t.childElementCount<r;)t.append(F(e,o));return[...t.children]}function de(t,e,r){return A(t,e),t.append(...r),t}var le=0;function ht(){return le+=1,`gd-${le}-${Math.random().toString(36).slice(2,8)}`}function I(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let r=Math.abs(t).toFixed(e);return t<0&&Number(r)!==0?`−${r}`:r}function C(t,e=3){if(!Number.isFinite(t)||t===0)return I(t,0);let r=Math.floor(Math.log10(Math.abs(t)));if(r>=6||r<-4){let[o,n]=t.toExponential(e-1).split("e");return`${o.replace("-","−")} × ${Rt(Number(n))}`}return I(t,Math.max(0,e-1-r))}function Rt(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function ce(t){return String(Number(t.toPrecision(10))).replace("-","−")}function R(t,e){return t.replace(/\{(\w+)\}/g,(r,o)=>e[o]??r)}function K(t,e,{label:r,onMove:o,steps:n,axis:a="both"}){let l=F("circle",{class:"gd-handle-dot",r:8}),d=F("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":a==="x"?"horizontal":null});i.append(d,l);let s=[0,0],c=([m,f])=>{let b=(M,[h,u])=>Math.min(u,Math.max(h,M));s=[b(m,e.domains.x),a==="x"?s[1]:b(f,e.domains.y)],o(s)},g=m=>{let f=e.svg.getBoundingClientRect();return[e.x.invert(m.clientX-f.left),e.y.invert(m.clientY-f.top)]},p=(m,f)=>i.addEventListener(m,f,{signal:t.signal});return p("pointerdown",m=>{m.button||(i.setPointerCapture(m.pointerId),i.focus({preventScroll:!0}),m.preventDefault())}),p("pointermove",m=>{i.hasPointerCapture(m.pointerId)&&c(g(m))}),p("keydown",m=>{let[f,b]=n(),M=m.shiftKey?10:1,h=a==="x"?[f,0]:[0,b],u={ArrowRight:[f,0],ArrowLeft:[-f,0],ArrowUp:h,ArrowDown:[-h[0],-h[1]],PageUp:[10*h[0],10*h[1]],PageDown:[-10*h[0],-10*h[1]]}[m.key],[x,$]=e.domains.x;if(u)c([s[0]+M*u[0],s[1]+M*u[1]]);else if(m.key==="Home")c([x,s[1]]);else if(m.key==="End")c([$,s[1]]);else return;m.preventDefault()}),{element:i,place([m,f],b){s=[m,f],A(i,{transform:`translate(${e.x(m)},${e.y(f)})`,"aria-valuenow":m,"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":b})}}}function Pt(t){return t===null?NaN:+t}function Dt(t,e){let r=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++r;else{let o=-1;for(let n of t)(n=e(n,++o,t))!=null&&(n=+n)>=n&&++r}return r}function vt(t,e){let r,o;if(e===void 0)for(let n of t)n!=null&&(r===void 0?n>=n&&(r=o=n):(r>n&&(r=n),o<n&&(o=n)));else{let n=-1;for(let a of t)(a=e(a,++n,t))!=null&&(r===void 0?a>=a&&(r=o=a):(r>a&&(r=a),o<a&&(o=a)))}return[r,o]}var _e=Math.sqrt(50),Ge=Math.sqrt(10),He=Math.sqrt(2);function yt(t,e,r){let o=(e-t)/Math.max(0,r),n=Math.floor(Math.log10(o)),a=o/Math.pow(10,n),l=a>=_e?10:a>=Ge?5:a>=He?2:1,d,i,s;return n<0?(s=Math.pow(10,-n)/l,d=Math.round(t*s),i=Math.round(e*s),d/s<t&&++d,i/s>e&&--i,s=-s):(s=Math.pow(10,n)*l,d=Math.round(t/s),i=Math.round(e/s),d*s<t&&++d,i*s>e&&--i),i<d&&.5<=r&&r<2?yt(t,e,r*2):[d,i,s]}function dt(t,e,r){if(e=+e,t=+t,r=+r,!(r>0))return[];if(t===e)return[t];let o=e<t,[n,a,l]=o?yt(e,t,r):yt(t,e,r);if(!(a>=n))return[];let d=a-n+1,i=new Array(d);if(o)if(l<0)for(let s=0;s<d;++s)i[s]=(a-s)/-l;else for(let s=0;s<d;++s)i[s]=(a-s)*l;else if(l<0)for(let s=0;s<d;++s)i[s]=(n+s)/-l;else for(let s=0;s<d;++s)i[s]=(n+s)*l;return i}function jt(t,e,r){return e=+e,t=+t,r=+r,yt(t,e,r)[2]}function kt(t,e,r){let o;for(;;){let n=jt(t,e,r);if(n===o||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),o=n}}function Mt(t){return Math.max(1,Math.ceil(Math.log(Dt(t))/Math.LN2)+1)}function Tt(t,e,r=Pt){if(!(!(o=t.length)||isNaN(e=+e))){if(e<=0||o<2)return+r(t[0],0,t);if(e>=1)return+r(t[o-1],o-1,t);var o,n=(o-1)*e,a=Math.floor(n),l=+r(t[a],a,t),d=+r(t[a+1],a+1,t);return l+(d-l)*(n-a)}}function H(t,{label:e,shape:r=.62,tallest:o=380,interactive:n=!1}){let a=F("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=F("g",{class:"gd-grid","aria-hidden":"true"}),d=F("text",{class:"gd-axis-label","aria-hidden":"true"}),i=F("text",{class:"gd-axis-label","aria-hidden":"true"}),s=F("svg",{class:"gd-inside"}),c=F("g");a.append(l,s,c,d,i);let g=w("div",{class:"gd-plot-box"},a),p=null,m={left:44,right:12,top:10,bottom:40},f=new ResizeObserver(()=>{Math.round(g.clientWidth)!==p?.width&&t.redraw()});f.observe(g),t.signal.addEventListener("abort",()=>f.disconnect());function b(){let u=Math.round(g.clientWidth)||600,x=Math.round(Math.min(o,Math.max(200,u*r)));return p?.width===u&&p?.height===x?!1:(p={width:u,height:x},A(a,{width:u,height:x,viewBox:`0 0 ${u} ${x}`}),A(s,{x:m.left,y:m.top,width:u-m.left-m.right,height:x-m.top-m.bottom,viewBox:`${m.left} ${m.top} ${u-m.left-m.right} ${x-m.top-m.bottom}`}),!0)}let M="",h={element:g,svg:a,inside:(u,x)=>s.appendChild(F(u,x)),over:(u,x)=>c.appendChild(F(u,x)),describe:u=>a.setAttribute("aria-label",u),frame({x:u,y:x}){m.left=x.log?58:44;let $=b(),E=JSON.stringify([u,x]);if(!$&&E===M)return;M=E;let q=p.width-m.right,S=p.height-m.bottom;h.x=me(u,[m.left,q]),h.y=me(x,[S,m.top]),h.domains={x:u.domain,y:x.domain},h.width=q-m.left,h.height=S-m.top;let y=fe(u,Math.max(3,Math.floor(h.width/70))),v=fe(x,Math.max(3,Math.floor(h.height/48))),k=G(l,"g",y.length+v.length+1);y.forEach((z,P)=>{let D=h.x(z.value);k[P].replaceChildren(F("line",{x1:D,x2:D,y1:m.top,y2:S}),F("text",{x:D,y:S+16,"text-anchor":"middle"},z.text))}),v.forEach((z,P)=>{let D=h.y(z.value);k[y.length+P].replaceChildren(F("line",{x1:m.left,x2:q,y1:D,y2:D}),F("text",{x:m.left-6,y:D+4,"text-anchor":"end"},z.text))}),k.at(-1).replaceChildren(F("path",{class:"gd-axes",d:`M${m.left},${m.top}V${S}H${q}`})),A(d,{x:(m.left+q)/2,y:p.height-5,"text-anchor":"middle"}),d.textContent=u.label??"";let N=(m.top+S)/2;A(i,{x:11,y:N,"text-anchor":"middle",transform:`rotate(-90 11 ${N})`}),i.textContent=x.label??""},line(u){let x="",$="M";for(let[E,q]of u){let S=h.x(E),y=Math.max(-1e5,Math.min(1e5,h.y(q)));Number.isFinite(S)&&Number.isFinite(y)?(x+=`${$}${S.toFixed(1)},${y.toFixed(1)}`,$="L"):$="M"}return x}};return h}function me({domain:[t,e],log:r=!1},[o,n]){let a=r?Math.log10:s=>s,[l,d]=[a(t),a(e)],i=s=>o+(a(s)-l)/(d-l)*(n-o);return i.invert=s=>{let c=l+(s-o)/(n-o)*(d-l);return r?10**c:c},i}function fe({domain:[t,e],log:r=!1},o){if(!r)return dt(t,e,o).map(i=>({value:i,text:ce(i)}));let[n,a]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((a-n)/o));return Array.from({length:a-n+1},(i,s)=>n+s).filter(i=>i%l===0).map(i=>({value:10**i,text:Rt(i)}))}function et(t,e,r){return Array.from({length:r},(o,n)=>t+(e-t)*n/(r-1))}function ut(t,e,r,o){let n=Array.from(e),a=r.init(n),l=[n],d=[t.value(n)];for(let s=0;s<o;s++)[n,a]=r.step(n,t.gradient(n),a),l.push(n),d.push(t.value(n));let i=d.findIndex(s=>!Number.isFinite(s));return{points:l,losses:d,divergedAt:i<0?null:i}}var $t={value:Math.abs,slope:Math.sign},pe={value:t=>t*t,slope:t=>2*t};function he(t=1){return{value:e=>{let r=Math.abs(e);return r<=t?r*r/2:t*(r-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var ge={mae:()=>$t,mse:()=>pe,huber:t=>he(t.delta)};function rt(t,e={}){if(!Object.hasOwn(ge,t))throw new RangeError(`no measure is named ${t}`);return ge[t](e)}function ot(t,e,r,o){return{value(n){let a=0;for(let l=0;l<e.length;l++)a+=o.value(t.value(n,e[l])-r[l]);return a/e.length},gradient(n){let a=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let d=o.slope(t.value(n,e[l])-r[l]);t.addGradient(a,d/e.length,n,e[l])}return a}}}var Et=t=>[[-t,t],[-t,t]];function At({kappa:t,L:e=1,angle:r=0}){let o=e/t,[n,a]=[Math.cos(r),Math.sin(r)],[l,d,i]=[o*n*n+e*a*a,(o-e)*n*a,o*a*a+e*n*n];return{value:([s,c])=>((l*s+d*c)*s+(d*s+i*c)*c)/2,gradient:([s,c])=>[l*s+d*c,d*s+i*c],minima:[[0,0]],domain:Et(1.5)}}function xe({a:t=1,b:e=100}={}){return{value:([r,o])=>(t-r)**2+e*(o-r*r)**2,gradient:([r,o])=>[-2*(t-r)-4*e*r*(o-r*r),2*e*(o-r*r)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function be(){let t=[1.5,2.25,2.625],e=(r,o)=>t.map((n,a)=>n-r*(1-o**(a+1)));return{value:([r,o])=>e(r,o).reduce((n,a)=>n+a*a,0),gradient:([r,o])=>e(r,o).reduce(([n,a],l,d)=>[n-2*l*(1-o**(d+1)),a+2*l*r*(d+1)*o**d],[0,0]),minima:[[3,.5]],domain:Et(4.5)}}function we(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[r,o]=[t*t+e-11,t+e*e-7];return[4*r*t+2*o,2*r+4*o*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Et(5)}}function ve(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Et(1.5)}}function Ve({x:t,y:e,b:r,minima:o,domain:n}){return{...ot({value:([l,d],i)=>l*i*i+r*i+d,addGradient(l,d,i,s){l[0]+=d*s*s,l[1]+=d}},t,e,$t),minima:o,domain:n}}var ue={parabola:Ve,bowl:At,rosenbrock:xe,beale:be,himmelblau:we,saddle:ve};function Bt(t,e={}){if(!Object.hasOwn(ue,t))throw new RangeError(`no landscape is named ${t}`);return ue[t](e)}function ke({lr:t}){return{init:()=>null,step:(e,r)=>[e.map((o,n)=>o-t*r[n]),null]}}function xt({lr:t,beta:e=.9,dampening:r=0,nesterov:o=!1}){let n=e===0?1:1-r;return{init:()=>null,step(a,l,d){let i=d?l.map((c,g)=>e*d[g]+n*c):Array.from(l),s=o?l.map((c,g)=>c+e*i[g]):i;return[a.map((c,g)=>c-t*s[g]),i]}}}function Me({lr:t,eps:e=1e-10}){return{init:r=>r.map(()=>0),step(r,o,n){let a=o.map((l,d)=>n[d]+l*l);return[r.map((l,d)=>l-t*o[d]/(Math.sqrt(a[d])+e)),a]}}}function $e({lr:t,alpha:e=.99,eps:r=1e-8}){return{init:o=>o.map(()=>0),step(o,n,a){let l=n.map((d,i)=>e*a[i]+(1-e)*d*d);return[o.map((d,i)=>d-t*n[i]/(Math.sqrt(l[i])+r)),l]}}}function Ee({lr:t,beta1:e=.9,beta2:r=.999,eps:o=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,a,l){let d=l.t+1,i=a.map((m,f)=>e*l.m[f]+(1-e)*m),s=a.map((m,f)=>r*l.s[f]+(1-r)*m*m),c=1-e**d,g=1-r**d,p=i.map((m,f)=>m/c/(Math.sqrt(s[f]/g)+o));return[n.map((m,f)=>m-t*p[f]),{m:i,s,t:d}]}}}var ye={GradientDescent:ke,Momentum:xt,Nesterov:t=>xt({...t,nesterov:!0}),Adagrad:Me,RMSprop:$e,Adam:Ee};function _t(t,e){if(!Object.hasOwn(ye,t))throw new RangeError(`no method is named ${t}`);return ye[t](e)}var Q={value:([t,e,r],o)=>t*o*o+e*o+r,addGradient(t,e,r,o){t[0]+=e*o*o,t[1]+=e*o,t[2]+=e}};function nt(t,e,r){let o=1+e-t*r,n=o*o-4*e;return n<0?Math.sqrt(e):(Math.abs(o)+Math.sqrt(n))/2}var Gt=(t,e)=>2*(1+t)/e,ct=(t,e,r)=>2*(1+t)/(e+r),Ht=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var St={float64:t=>t,float32:Math.fround},We={mae:t=>Math.abs(t),mse:(t,e,r)=>r(t*t),huber(t,e,r){let o=Math.abs(t);return o<=e?r(r(o*o)/2):r(e*r(o-r(e/2)))}};function Vt({x:t,y:e,measure:r,delta:o},n){rt(r,{delta:o});let[a,l]=[t.map(n),e.map(n)];return d=>{let[i,s,c]=d.map(n),g=0;for(let p=0;p<a.length;p++){let m=n(n(n(n(i*a[p])*a[p])+n(s*a[p]))+c);g=n(g+We[r](n(m-l[p]),o,n))}return n(g/a.length)}}function Wt(t,e,r,o,n,a){let[l,d]=[a(e[r]),a(o)],i=g=>t(e.map((p,m)=>m===r?g:p)),s=i(a(l+d)),c=i(n?a(l-d):l);return a(a(s-c)/(n?a(2*d):d))}var X=["flat","steep"],Ut=[1e-6,10],qt=1.3;function Ae(t){let e=H(t,{label:t.words.errors,shape:.7,tallest:230}),r=X.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),o=X.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let a=n[0].length-1;e.frame({x:{domain:[0,a],label:t.words.step},y:{domain:Ut,log:!0}}),n.forEach((l,d)=>{A(r[d],{d:e.line(l.map((c,g)=>[g,c]))});let i=l.findLastIndex(c=>c>=40*Ut[0]&&c<=Ut[1]),s=X[d]==="steep"&&i<.8*a;A(o[d],{x:e.x(Math.max(0,i))+(s?7:-7),y:e.y(l[Math.max(0,i)])+(X[d]==="steep"?-4:13),"text-anchor":s?"start":"end",visibility:i<0?"hidden":null}),o[d].textContent=t.words[X[d]]})}}}function Se(t){let{words:e}=t,r=H(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),o=r.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=r.inside("path",{class:"gd-curve gd-bowl-slower"}),a=X.map(c=>r.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${c}`})),[l,d]=[0,1].map(()=>({line:r.inside("line",{class:"gd-bowl-mark"}),text:r.inside("text",{"aria-hidden":"true"})})),i=K(t,r,{label:e.lr,axis:"x",onMove:([c])=>t.set({lr:Math.max(.01,c)}),steps:()=>[.01,0]});function s({line:c,text:g},p,m,f){let[b,M,h]=[r.x(p),r.y(qt),r.y(0)];A(c,{x1:b,x2:b,y1:M,y2:h}),A(g,{x:b+(f==="start"?4:-4),y:h-8,"text-anchor":f}),g.textContent=m}return{element:r.element,draw({lr:c,beta:g,mu:p,L:m,widest:f}){r.frame({x:{domain:[0,f],label:e.lr},y:{domain:[0,qt]}});let b=et(1e-4,f,161),M=[p,m].map($=>b.map(E=>nt(E,g,$)));a.forEach(($,E)=>A($,{d:r.line(b.map((q,S)=>[q,M[E][S]]))})),A(n,{d:r.line(b.map(($,E)=>[$,Math.max(M[0][E],M[1][E])]))});let h={factor:Math.max(nt(c,g,p),nt(c,g,m)),best:ct(g,m,p),limit:Gt(g,m)},u={lr:I(c,2),factor:C(h.factor,3)};i.place([c,Math.min(h.factor,qt)],R(e.step_is,u));let x=Math.max(0,r.x(f)-r.x(h.limit));return A(o,{x:r.x(h.limit),y:r.y(qt),width:x,height:r.height}),s(l,h.best,e.best,"end"),s(d,h.limit,e.limit,"start"),h}}}function _(t,e,{label:r,options:o,text:n=String,toValue:a=d=>d,toPlace:l=d=>d}){let d=ht(),i=w("input",{type:"range",id:d}),s=w("output",{for:d}),c=w("div",{class:"gd-slider"},w("label",{for:d},r),i,s),g="";return i.addEventListener("input",()=>t.set({[e]:a(i.valueAsNumber)}),{signal:t.signal}),t.onDraw(()=>{let{min:p,max:m,step:f}=o(),b=`${p} ${m} ${f}`;b!==g&&A(i,{min:p,max:m,step:f}),g=b,i.value=l(t.get(e));let M=n(t.get(e));s.textContent=M,i.setAttribute("aria-valuetext",M)}),c}function U(t,e,{label:r,choices:o,onPick:n=a=>({[e]:a})}){let a=ht(),l=w("select",{id:a},...Object.entries(o).map(([d,i])=>w("option",{value:d},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),w("div",{class:"gd-choice"},w("label",{for:a},r),l)}function mt(t,e,{label:r,onPick:o=n=>({[e]:n})}){let n=w("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(o(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),w("label",{class:"gd-toggle"},n,w("span",{},r))}function bt(t,{label:e,onPress:r}){let o=w("button",{type:"button",class:"gd-button"},e);return o.addEventListener("click",r,{signal:t.signal}),o}function ft(...t){return w("div",{class:"gd-row"},...t)}var Ue=Array.prototype,Je=Ue.slice;function Xe(t,e){return t-e}function Ye(t){for(var e=0,r=t.length,o=t[r-1][1]*t[0][0]-t[r-1][0]*t[0][1];++e<r;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var qe=t=>()=>t;function Ze(t,e){for(var r=-1,o=e.length,n;++r<o;)if(n=Ke(t,e[r]))return n;return 0}function Ke(t,e){for(var r=e[0],o=e[1],n=-1,a=0,l=t.length,d=l-1;a<l;d=a++){var i=t[a],s=i[0],c=i[1],g=t[d],p=g[0],m=g[1];if(Qe(i,g,e))return 0;c>o!=m>o&&r<(p-s)*(o-c)/(m-c)+s&&(n=-n)}return n}function Qe(t,e,r){var o;return tr(t,e,r)&&er(t[o=+(t[0]===e[0])],r[o],e[o])}function tr(t,e,r){return(e[0]-t[0])*(r[1]-t[1])===(r[0]-t[0])*(e[1]-t[1])}function er(t,e,r){return t<=e&&e<=r||r<=e&&e<=t}function rr(){}var Y=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Le(){var t=1,e=1,r=Mt,o=i;function n(s){var c=r(s);if(Array.isArray(c))c=c.slice().sort(Xe);else{let g=vt(s,or);for(c=dt(...kt(g[0],g[1],c),c);c[c.length-1]>=g[1];)c.pop();for(;c[1]<g[0];)c.shift()}return c.map(g=>a(s,g))}function a(s,c){let g=c==null?NaN:+c;if(isNaN(g))throw new Error(`invalid value: ${c}`);var p=[],m=[];return l(s,g,function(f){o(f,s,g),Ye(f)>0?p.push([f]):m.push(f)}),m.forEach(function(f){for(var b=0,M=p.length,h;b<M;++b)if(Ze((h=p[b])[0],f)!==-1){h.push(f);return}}),{type:"MultiPolygon",value:c,coordinates:p}}function l(s,c,g){var p=new Array,m=new Array,f,b,M,h,u,x;for(f=b=-1,h=st(s[0],c),Y[h<<1].forEach($);++f<t-1;)M=h,h=st(s[f+1],c),Y[M|h<<1].forEach($);for(Y[h<<0].forEach($);++b<e-1;){for(f=-1,h=st(s[b*t+t],c),u=st(s[b*t],c),Y[h<<1|u<<2].forEach($);++f<t-1;)M=h,h=st(s[b*t+t+f+1],c),x=u,u=st(s[b*t+f+1],c),Y[M|h<<1|u<<2|x<<3].forEach($);Y[h|u<<3].forEach($)}for(f=-1,u=s[b*t]>=c,Y[u<<2].forEach($);++f<t-1;)x=u,u=st(s[b*t+f+1],c),Y[u<<2|x<<3].forEach($);Y[u<<3].forEach($);function $(E){var q=[E[0][0]+f,E[0][1]+b],S=[E[1][0]+f,E[1][1]+b],y=d(q),v=d(S),k,N;(k=m[y])?(N=p[v])?(delete m[k.end],delete p[N.start],k===N?(k.ring.push(S),g(k.ring)):p[k.start]=m[N.end]={start:k.start,end:N.end,ring:k.ring.concat(N.ring)}):(delete m[k.end],k.ring.push(S),m[k.end=v]=k):(k=p[v])?(N=m[y])?(delete p[k.start],delete m[N.end],k===N?(k.ring.push(S),g(k.ring)):p[N.start]=m[k.end]={start:N.start,end:k.end,ring:N.ring.concat(k.ring)}):(delete p[k.start],k.ring.unshift(q),p[k.start=y]=k):p[y]=m[v]={start:y,end:v,ring:[q,S]}}}function d(s){return s[0]*2+s[1]*(t+1)*4}function i(s,c,g){s.forEach(function(p){var m=p[0],f=p[1],b=m|0,M=f|0,h=Jt(c[M*t+b]);m>0&&m<t&&b===m&&(p[0]=Ne(m,Jt(c[M*t+b-1]),h,g)),f>0&&f<e&&M===f&&(p[1]=Ne(f,Jt(c[(M-1)*t+b]),h,g))})}return n.contour=a,n.size=function(s){if(!arguments.length)return[t,e];var c=Math.floor(s[0]),g=Math.floor(s[1]);if(!(c>=0&&g>=0))throw new Error("invalid size");return t=c,e=g,n},n.thresholds=function(s){return arguments.length?(r=typeof s=="function"?s:Array.isArray(s)?qe(Je.call(s)):qe(s),n):r},n.smooth=function(s){return arguments.length?(o=s?i:rr,n):o===i},n}function or(t){return isFinite(t)?t:NaN}function st(t,e){return t==null?!1:+t>=e}function Jt(t){return t==null||isNaN(t=+t)?-1/0:t}function Ne(t,e,r,o){let n=o-e,a=r-e,l=isFinite(n)||isFinite(a)?n/a:Math.sign(n)/Math.sign(a);return isNaN(l)?t:t+l-.5}var at=60,Nt=14;function Ie(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),r="";return(o,n)=>{let{domains:a,width:l,height:d}=t,i=JSON.stringify([n,a,l,d]);if(i===r)return;r=i;let s=([E,q],S)=>E+(q-E)*S/(at-1),c=Array.from({length:at*at},(E,q)=>o.value([s(a.x,q%at),s(a.y,Math.floor(q/at))])),g=Le().size([at,at]).thresholds(nr(c))(c),p=E=>t.x(s(a.x,E-.5)).toFixed(1),m=E=>t.y(s(a.y,E-.5)).toFixed(1),f=E=>`M${E.map(([q,S])=>`${p(q)},${m(S)}`).join("L")}Z`,[b,...M]=G(e,"path",Nt+1),[h,u,x,$]=[...a.x.map(t.x),...a.y.map(t.y)];A(b,{d:`M${h},${$}H${u}V${x}H${h}Z`,style:"--gd-height: 0"}),M.forEach((E,q)=>{let S=g[q].coordinates.flat().map(f).join("");A(E,{d:S,style:`--gd-height: ${(q+1)/Nt}`})})}}function nr(t){let e=t.filter(Number.isFinite).sort((r,o)=>r-o);return Array.from({length:Nt},(r,o)=>Tt(e,((o+.7)/Nt)**2))}function It(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return r=>{G(e,"path",r.length,{d:sr}).forEach((o,n)=>{A(o,{transform:`translate(${t.x(r[n][0])},${t.y(r[n][1])})`})})}}var sr=`M${Array.from({length:10},(t,e)=>{let[r,o]=[e*Math.PI/5,e%2?3.6:9];return`${(o*Math.sin(r)).toFixed(2)},${(-o*Math.cos(r)).toFixed(2)}`}).join("L")}Z`;function Ct(t,e,r){let o=n=>{let a=e.svg.getBoundingClientRect(),l=[n.clientX-a.left,n.clientY-a.top];if(n.target.closest(".gd-handle")||!Lt(e,l))return;let d=(i,[s,c])=>Math.min(c,Math.max(s,i));r([d(e.x.invert(l[0]),e.domains.x),d(e.y.invert(l[1]),e.domains.y)])};e.svg.addEventListener("click",o,{signal:t.signal})}function zt(t,e){let r=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[o,n,a,l,d]=["halo","line","dots","cross","head"].map(i=>r.appendChild(F(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if(A(r,{display:i.length?null:"none"}),!i.length)return!1;let s=i.map(([h,u])=>[t.x(h),t.y(u)]),c=s.findIndex(([h,u])=>!(Math.abs(h)<5e3&&Math.abs(u)<5e3)),g=c<0?s:s.slice(0,c),p=c<0?null:ar(g.at(-1),s[c]),m=`M${[...g,...p?[p]:[]].map(Xt).join("L")}`;A(o,{d:m}),A(n,{d:m}),A(a,{d:g.map(h=>`M${Xt(h)}h0`).join("")});let f=s.at(-1),b=c>=0||!Lt(t,f),M=b?ir(t,p?[...g,p]:g):null;return A(l,{d:M?`M${Xt(M)}m-6,-6l12,12m0,-12l-12,12`:""}),A(d,b?{cx:-99,cy:-99}:{cx:f[0],cy:f[1]}),b}}var Xt=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Lt({domains:t,x:e,y:r},[o,n]){let[a,l,d,i]=[...t.x.map(e),...t.y.map(r)];return o>=a-1&&o<=l+1&&n>=i-1&&n<=d+1}function ar([t,e],[r,o]){let n=Math.max(Math.abs(r-t),Math.abs(o-e));return Number.isFinite(n)?[t+4e3*(r-t)/n,e+4e3*(o-e)/n]:null}function ir(t,e){let r=e.findLastIndex(a=>Lt(t,a));if(r<0||r===e.length-1)return null;let[o,n]=[e[r],e[r+1]];for(let a=0;a<24;a++){let l=[(o[0]+n[0])/2,(o[1]+n[1])/2];Lt(t,l)?o=l:n=l}return o}var Ce=[-1.6,1.6],Ot=12,wt=1;function lr(t){let{words:e}=t,r=()=>t.get("momentum")?t.get("beta"):0,o=()=>wt/t.get("kappa"),n=v=>t.get("lr_ends")[v?"momentum":"plain"],a=H(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=a.inside("g",{class:"gd-map","aria-hidden":"true"}),d=X.map(v=>a.inside("line",{class:`gd-bowl-axis gd-bowl-${v}`})),i=X.map(v=>a.inside("text",{class:`gd-bowl-${v}`,"aria-hidden":"true"})),s=It(a),c=zt(a,"bowl"),g=v=>t.set({start:v});Ct(t,a,g);let p=K(t,a,{label:e.start,onMove:g,steps:()=>[.05,.05]}),m=Ae(t),f=Se(t),b=_(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:v=>10**v,toPlace:Math.log10,text:v=>C(v,3)}),M=_(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:v=>I(v,2)}),h=_(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:v=>I(v,2)}),u=mt(t,"momentum",{label:e.momentum,onPick:v=>({momentum:v,lr:Math.min(t.get("lr"),n(v))})}),x=bt(t,{label:e.best_lr,onPress:()=>t.set({lr:ct(r(),wt,o())})}),$=bt(t,{label:e.best_both,onPress(){let v=Ht(t.get("kappa"));t.set({beta:v,lr:ct(v,wt,o())})}}),E=w("strong"),q=w("div",{class:"gd-over-plot"}),S=v=>w("div",{class:"gd-over-plot"},v),y=[b,M,h,ft(u,x,$)];t.root.append(w("div",{class:"gd-title"},E),w("div",{class:"gd-two"},w("div",{},a.element,w("div",{class:"gd-controls"},...y)),w("div",{},S(e.errors),m.element,S(e.rates),f.element,q))),t.onDraw(()=>{let[v,k,N,z,P]=["kappa","lr","angle","start","steps"].map(W=>t.get(W)),D=At({kappa:v,L:wt,angle:N}),V=ut(D,z,xt({lr:k,beta:r()}),P),O=[[Math.cos(N),Math.sin(N)],[-Math.sin(N),Math.cos(N)]];h.hidden=$.hidden=!t.get("momentum"),a.frame({x:{domain:Ce},y:{domain:Ce}}),dr(a,l,v,N),O.forEach(([W,J],B)=>{A(d[B],{x1:a.x(-3*W),y1:a.y(-3*J),x2:a.x(3*W),y2:a.y(3*J)}),A(i[B],{x:a.x(1.05*W)+5,y:a.y(1.05*J)-6}),i[B].textContent=e[X[B]]}),s(D.minima),c(V.points),p.place(z,R(e.place,{x:I(z[0]),y:I(z[1])})),m.draw(O.map(([W,J])=>V.points.map(([B,lt])=>Math.abs(B*W+lt*J))));let L=f.draw({lr:k,beta:r(),mu:o(),L:wt,widest:n(t.get("momentum"))}),T={percent:C(100*L.factor,3),factor:C(L.factor,3),steps:C(Math.max(1,Math.LN10/-Math.log(L.factor)),2),limit:I(L.limit,2),best:I(L.best,2),least:C(100*nt(L.best,r(),o()),3)};E.textContent=R(L.factor<1?e.shrinks:e.grows,T),E.classList.toggle("gd-bad",L.factor>=1),q.textContent=R(t.get("momentum")?e.formulas_beta:e.formulas,T),a.describe(R(e.picture,{kappa:C(v,3),lr:I(k,2),steps:P})),t.say(E.textContent)})}function dr(t,e,r,o){let[n,a]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=o*180/Math.PI;A(e,{transform:`matrix(${n} 0 0 ${a} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),G(e,"ellipse",Ot).forEach((d,i)=>{let s=2.4*(Ot-i)/Ot,c=`--gd-height: ${1-i/(Ot-1)}`;A(d,{rx:s*Math.sqrt(r),ry:s,style:c})})}var Zt={};pt(Zt,{render:()=>cr});function cr(t){let{words:e}=t,r=t.get("sets"),o=()=>r[t.get("data")],n=()=>["a","b","c"].map(u=>t.get(u)),a=()=>ot(Q,o().x,o().y,rt(t.get("measure"),{delta:o().delta})),l=w("strong"),d=w("span"),i=H(t,{label:e.name}),s=i.inside("g"),c=i.inside("path",{class:"gd-curve gd-knobs-best"}),g=i.inside("path",{class:"gd-curve"}),p=i.inside("g"),m=["a","b","c"].map(u=>_(t,u,{label:u,options:()=>o().ranges[u],text:x=>I(x,o().decimals[u])})),f=U(t,"measure",{label:e.measure,choices:e.measures}),b=U(t,"data",{label:e.data,choices:e.sets,onPick:u=>({data:u,...r[u].start})}),M=mt(t,"show_best",{label:e.show_best});t.root.append(w("div",{class:"gd-title"},l,d),i.element,w("div",{class:"gd-controls"},...m,ft(b,f,M)));let h={};t.onDraw(()=>{let{x:u,y:x,domain:$,range:E,labels:q,lowest:S}=o(),y=t.get("measure"),v=a().value(n()),k=`${t.get("data")} ${y}`;h[k]=Math.min(v,h[k]??1/0),i.frame({x:{domain:$,label:q.x},y:{domain:E,label:q.y}});let N=et(...$,121);g.setAttribute("d",i.line(N.map(L=>[L,Q.value(n(),L)]))),c.setAttribute("d",t.get("show_best")?i.line(N.map(L=>[L,Q.value(S[y].point,L)])):""),G(p,"circle",u.length,{r:4.5,class:"gd-point"}).forEach((L,T)=>{L.setAttribute("cx",i.x(u[T])),L.setAttribute("cy",i.y(x[T]))}),G(s,"line",u.length,{class:"gd-residual"}).forEach((L,T)=>{L.setAttribute("x1",i.x(u[T])),L.setAttribute("x2",i.x(u[T])),L.setAttribute("y1",i.y(x[T])),L.setAttribute("y2",i.y(Q.value(n(),u[T])))});let z=e.measures[y],P=S[y].loss;l.textContent=`${z} ${I(v)}`,d.textContent=R(h[k]<P*1.005?e.found:e.record,{best:I(h[k]),lowest:I(P)});let[D,V,O]=["a","b","c"].map(L=>I(t.get(L),o().decimals[L]));i.describe(R(e.picture,{a:D,b:V,c:O,measure:z,loss:I(v)})),t.say(`${l.textContent}. ${d.textContent}`)})}var Qt={};pt(Qt,{render:()=>mr});function mr(t){let{words:e}=t,r=t.get("questions");t.root.append(...r.map((o,n)=>fr(t,e,o,n)))}function fr(t,e,{ask:r,choices:o},n){let a=ht(),l=w("p",{class:"gd-quiz-answer",role:"status"}),d=o.map((s,c)=>{let g=w("input",{type:"radio",name:a});return g.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((p,m)=>m===n?c:p)}),{signal:t.signal}),{input:g,element:w("label",{class:"gd-quiz-choice"},g,w("span",{},...Kt(s.text)))}}),i=-1;return t.onDraw(()=>{let s=t.get("chosen")[n];if(s===i)return;i=s,d.forEach(({input:g,element:p},m)=>{g.checked=m===s,p.classList.toggle("gd-quiz-right",m===s&&o[m].right),p.classList.toggle("gd-quiz-wrong",m===s&&!o[m].right)});let c=o[s];l.replaceChildren(...c?[w("strong",{},c.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...Kt(c.why)]:[])}),w("fieldset",{class:"gd-quiz-question"},w("legend",{},...Kt(r)),...d.map(({element:s})=>s),l)}function Kt(t){return t.split("`").map((e,r)=>r%2?w("code",{},e):e)}var te={};pt(te,{render:()=>pr});var gr=["Momentum","Nesterov","Adam"],gt=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function ze(t,e,r){let{words:o}=t,n=()=>r().lr[gt(t.get(e))],a=U(t,e,{label:o[e],choices:e==="first"?o.methods:{...o.methods,nobody:o.nobody},onPick:s=>({[e]:s,...gt(s)===gt(t.get(e))?{}:{[`${e}_lr`]:r().lr[gt(s)].start}})}),l=_(t,`${e}_lr`,{label:o.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:s=>10**s,toPlace:Math.log10,text:s=>C(s,3)}),d=_(t,`${e}_beta`,{label:o.beta,options:()=>({min:0,max:.99,step:.01}),text:s=>s.toFixed(2)}),i=w("div",{class:"gd-race-fate"});return{element:w("div",{class:`gd-race-panel gd-race-${e}`},a,l,d,i),show(s){l.hidden=!s,d.hidden=!s||!gr.includes(t.get(e)),i.hidden=!s},say({heights:s,step:c,left:g,divergedAt:p}){let m=p!==null&&p<=c,f=s.findIndex(u=>u<=s[0]/1e3),b=f>=0&&f<=c,M=m?o.diverged:g?o.left:b?o.arrived:o.fares,h={height:C(s[c],2),step:m?p:c,arrival:f};return i.textContent=R(M,h),i.classList.toggle("gd-bad",m||g),`${o.methods[t.get(e)]}: ${i.textContent}`}}}function Oe(t,{from:e,to:r,perSecond:o}){let n=null,a=null,l=()=>{n=null,a=null,t.redraw()},d=i=>{if(n===null||t.signal.aborted)return;n||=i;let s=e+Math.floor((i-n)/1e3*o());if(s>=r()){l();return}a=s,t.drawNow(),requestAnimationFrame(d)};return{at:()=>a,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(d)}}}var it=["first","second"];function pr(t){let{words:e}=t,r=t.get("scenes"),o=()=>r[t.get("landscape")],n=H(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),a=Ie(n),l=It(n),d=it.map(x=>zt(n,x)),i=x=>t.set({start:x});Ct(t,n,i);let s=K(t,n,{label:e.start,onMove:i,steps:()=>[n.domains.x,n.domains.y].map(([x,$])=>($-x)/100)}),c=H(t,{label:e.losses,shape:.7,tallest:260}),g=it.map(x=>c.inside("path",{class:`gd-curve gd-race-${x}`})),p=it.map(x=>c.over("circle",{class:`gd-race-end gd-race-${x}`,r:4})),m=U(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:x=>({landscape:x,...xr(r[x],t)})}),f=_(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:x=>10**x,toPlace:Math.log10,text:x=>C(x,3)}),b=_(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),M=Oe(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),h=bt(t,{label:e.race,onPress:M.toggle}),u=it.map(x=>ze(t,x,o));t.root.append(w("div",{class:"gd-two"},w("div",{},n.element,w("div",{class:"gd-controls"},b,f,w("div",{class:"gd-race-map"},h,m))),w("div",{},...u.map(({element:x})=>x),w("div",{class:"gd-over-plot"},e.loss),c.element))),t.onDraw(()=>{let x=t.get("landscape"),$=x==="bowl"?{...o().settings,kappa:t.get("kappa")}:o().settings,E=Bt(x,$),q=E.value(E.minima[0]),S=M.at()??t.get("steps");f.hidden=x!=="bowl",h.textContent=M.at()===null?e.race:e.stop;let[y,v]=o().axes;n.frame({x:{domain:E.domain[0],label:y},y:{domain:E.domain[1],label:v}}),a(E,[x,$]),l(E.minima);let k=t.get("start");s.place(k,R(e.place,{x:C(k[0]),y:C(k[1]),loss:C(E.value(k))}));let N=it.map(V=>hr(t,V,E)),z=ur(N,q);c.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:z,log:!0}});let P=it.map((V,O)=>{if(u[O].show(N[O]!==null),N[O]===null)return d[O]([]),A(g[O],{d:""}),A(p[O],{cx:-99}),"";let{points:L,losses:T,divergedAt:W}=N[O],J=d[O](L.slice(0,S+1)),B=T.map(Z=>Math.max(Z-q,z[0]/10));A(g[O],{d:c.line(B.slice(0,S+1).map((Z,j)=>[j,Z]))});let lt=B[S]>=z[0]&&B[S]<=z[1];return A(p[O],lt?{cx:c.x(S),cy:c.y(B[S])}:{cx:-99,cy:-99}),u[O].say({heights:T.map(Z=>Z-q),step:S,left:J,divergedAt:W})}),D=R(e.picture,{landscape:e.landscapes[x],steps:S});n.describe(`${D} ${P.join(" ")}`),M.at()===null&&t.say(P.join(" "))})}function hr(t,e,r){let o=t.get(e);if(o==="nobody")return null;let[n,a]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return ut(r,t.get("start"),_t(o,{lr:n,beta:a,beta1:a}),t.get("longest"))}function ur(t,e){let r=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),o=r.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(o)+.3),a=r.reduce((l,d)=>d>0?Math.min(l,d):l,o);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(a)))),10**n]}function xr({start:t,lr:e},r){let o=it.map(n=>[`${n}_lr`,e[gt(r.get(n))].start]);return{start:t,...Object.fromEntries(o)}}var re={};pt(re,{render:()=>br});var ee=et(-17,.5,141).map(t=>10**t),Fe=[1e-16,100];function br(t){let{words:e}=t,{x:r,y:o,held:n,domains:a,delta:l}=t.get("problem"),d=["a","b","c"],i=()=>d.indexOf(t.get("knob")),s=y=>n.map((v,k)=>k===i()?y:v),c=()=>ot(Q,r,o,rt(t.get("measure"),{delta:l})),g=y=>{let v=St[t.get("precision")],k=Vt({x:r,y:o,measure:t.get("measure"),delta:l},v);return Wt(k,s(t.get("at")),i(),y,t.get("central"),v)},p=w("strong"),m=w("span"),f=H(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),b=f.inside("path",{class:"gd-curve gd-slope-loss"}),M=f.inside("path",{class:"gd-curve"}),h=f.inside("path",{class:"gd-curve gd-slope-secant"}),u=f.inside("g"),x=K(t,f,{label:e.place,axis:"x",steps:()=>[(a[t.get("knob")][1]-a[t.get("knob")][0])/300,0],onMove:([y])=>t.set({at:y})}),$=H(t,{label:e.errors,shape:.36,tallest:220}),E=$.inside("g"),q=$.inside("circle",{class:"gd-slope-now",r:7}),S=_(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:y=>10**y,text:y=>C(y,2)});t.root.append(w("div",{class:"gd-title"},p,m),f.element,w("div",{class:"gd-controls"},S),$.element,w("div",{class:"gd-controls"},ft(U(t,"knob",{label:e.knob,choices:Object.fromEntries(d.map(y=>[y,y])),onPick:y=>({knob:y,at:n[d.indexOf(y)]})}),U(t,"measure",{label:e.measure,choices:e.measures}),U(t,"precision",{label:e.precision,choices:e.precisions}),mt(t,"central",{label:e.central})))),t.onDraw(()=>{let[y,v,k,N]=["at","h","central","precision"].map(j=>t.get(j)),z=c(),P=j=>z.value(s(j)),D=z.gradient(s(St[N](y)))[i()],V=g(v),O=Math.abs(V-D),L=a[t.get("knob")],T=et(...L,161).map(j=>[j,P(j)]),W=1.05*Math.max(...T.map(([,j])=>j));f.frame({x:{domain:L,label:t.get("knob")},y:{domain:[0,W],label:e.loss}}),b.setAttribute("d",f.line(T));let J=(j,tt)=>L.map(ne=>[ne,j+tt*(ne-y)]);M.setAttribute("d",f.line(J(P(y),D)));let B=k?[y-v,y+v]:[y,y+v];h.setAttribute("d",f.line(J(P(B[0])+V*(y-B[0]),V))),G(u,"circle",2,{class:"gd-slope-end",r:5}).forEach((j,tt)=>{A(j,{cx:f.x(B[tt]),cy:f.y(P(B[tt]))})}),x.place([y,P(y)],R(e.at,{knob:t.get("knob"),at:I(y),loss:I(P(y))})),$.frame({x:{domain:[1e-17,10**.5],log:!0,label:e.step_axis},y:{domain:Fe,log:!0,label:e.error}});let lt=j=>Math.max(Fe[0],j);G(E,"circle",ee.length,{r:2.2,class:"gd-slope-error"}).forEach((j,tt)=>{A(j,{cx:$.x(ee[tt]),cy:$.y(lt(Math.abs(g(ee[tt])-D)))})}),A(q,{cx:$.x(v),cy:$.y(lt(O))}),p.textContent=R(e.slope,{slope:I(D,4)}),m.textContent=R(e.difference,{difference:I(V,4),error:C(O,2)});let Z=`${p.textContent}, ${m.textContent}`;f.describe(`${e.name}. ${Z}`),$.describe(R(e.errors,{h:C(v,2),error:C(O,2)})),t.say(Z)})}var Re={bowl_explorer:Yt,knobs:Zt,quiz:Qt,race:te,slope:re};var oe=class{#e;#t=new Map;constructor(e){this.#e=e}get(e){return this.#e[e]}set(e,r){Object.is(this.#e[e],r)||(this.#e[e]=r,this.#r(`change:${e}`),this.#r("change"))}on(e,r){this.#t.has(e)||this.#t.set(e,new Set),this.#t.get(e).add(r)}off(e,r){this.#t.get(e)?.delete(r)}save_changes(){}#r(e){for(let r of[...this.#t.get(e)??[]])r()}};function wr(t){t.dataset.live="";let e=JSON.parse(t.querySelector("script[type='application/json']").textContent),r=document.createElement("div");t.append(r);try{ie(Re,new oe(e),r)}catch(o){r.remove(),delete t.dataset.live,console.error(o)}}function Pe(){document.querySelectorAll(".gd-widget:not([data-live])").forEach(wr)}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Pe):Pe();})();
