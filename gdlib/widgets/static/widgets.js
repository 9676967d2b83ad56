/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-c977acfb35fe327ef47fb51ac2c7206256bd0894346f259a0f528630776731fb
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Fe=Object.defineProperty;var gt=(t,e)=>{for(var r in e)Fe(t,r,{get:e[r],enumerable:!0})};var oe=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var ne=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function ae(t,e,r){let o=e.get("kind"),n=new zt(e,r);return De(r),r.classList.add("gd-live",`gd-${o}`),r.setAttribute("role","group"),r.setAttribute("aria-label",n.words.name),t[o].render(n),n.start(),()=>n.end()}var zt=class{#r=[];#t=0;#e=0;#o=new AbortController;constructor(e,r){this.model=e,this.root=r,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[r,o]of Object.entries(e))this.model.set(r,o);this.model.save_changes()}onDraw(e){this.#r.push(e)}redraw=()=>{this.#t||=requestAnimationFrame(()=>{this.#t=0,this.drawNow()})};drawNow(){for(let e of this.#r)e()}say(e){clearTimeout(this.#e),this.#e=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#t),clearTimeout(this.#e),this.#o.abort(),this.root.replaceChildren()}};function De(t){let e=t.getRootNode(),r=e===document||!e.querySelector?document.head:e;if(r.querySelector("style[data-gd]"))return;let o=document.createElement("style");o.dataset.gd="",o.textContent=ne+oe,r.append(o)}var Zt={};gt(Zt,{render:()=>ar});function w(t,e={},...r){return ie(document.createElement(t),e,r)}function P(t,e={},...r){return ie(document.createElementNS("http://www.w3.org/2000/svg",t),e,r)}function $(t,e){for(let[r,o]of Object.entries(e))o==null||o===!1?t.removeAttribute(r):t.setAttribute(r,o===!0?"":o);return t}function H(t,e,r,o={}){for(;t.childElementCount>r;)t.lastElementChild.remove();for(;t.childElementCount<r;)t.append(P(e,o));return[...t.children]}function ie(t,e,r){return $(t,e),t.append(...r),t}var se=0;function pt(){return se+=1,`gd-${se}-${Math.random().toString(36).slice(2,8)}`}function L(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let r=Math.abs(t).toFixed(e);return t<0&&Number(r)!==0?`−${r}`:r}function C(t,e=3){if(!Number.isFinite(t)||t===0)return L(t,0);let r=Math.floor(Math.log10(Math.abs(t)));if(r>=6||r<-4){let[o,n]=t.toExponential(e-1).split("e");return`${o.replace("-","−")} × ${Ot(Number(n))}`}return L(t,Math.max(0,e-1-r))}function Ot(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function le(t){return String(Number(t.toPrecision(10))).replace("-","−")}function R(t,e){return t.replace(/\{(\w+)\}/g,(r,o)=>e[o]??r)}function K(t,e,{label:r,onMove:o,steps:n,axis:s="both"}){let l=P("circle",{class:"gd-handle-dot",r:8}),d=P("circle",{class:"gd-handle-reach",r:22}),i=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":s==="x"?"horizontal":null});i.append(d,l);let a=[0,0],m=([c,g])=>{let b=(M,[u,f])=>Math.min(f,Math.max(u,M));a=[b(c,e.domains.x),s==="x"?a[1]:b(g,e.domains.y)],o(a)},p=c=>{let g=e.svg.getBoundingClientRect();return[e.x.invert(c.clientX-g.left),e.y.invert(c.clientY-g.top)]},h=(c,g)=>i.addEventListener(c,g,{signal:t.signal});return h("pointerdown",c=>{c.button||(i.setPointerCapture(c.pointerId),i.focus({preventScroll:!0}),c.preventDefault())}),h("pointermove",c=>{i.hasPointerCapture(c.pointerId)&&m(p(c))}),h("keydown",c=>{let[g,b]=n(),M=c.shiftKey?10:1,u=s==="x"?[g,0]:[0,b],f={ArrowRight:[g,0],ArrowLeft:[-g,0],ArrowUp:u,ArrowDown:[-u[0],-u[1]],PageUp:[10*u[0],10*u[1]],PageDown:[-10*u[0],-10*u[1]]}[c.key],[k,v]=e.domains.x;if(f)m([a[0]+M*f[0],a[1]+M*f[1]]);else if(c.key==="Home")m([k,a[1]]);else if(c.key==="End")m([v,a[1]]);else return;c.preventDefault()}),{element:i,place([c,g],b){a=[c,g],$(i,{transform:`translate(${e.x(c)},${e.y(g)})`,"aria-valuenow":c,"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":b})}}}function Ft(t){return t===null?NaN:+t}function Pt(t,e){let r=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++r;else{let o=-1;for(let n of t)(n=e(n,++o,t))!=null&&(n=+n)>=n&&++r}return r}function vt(t,e){let r,o;if(e===void 0)for(let n of t)n!=null&&(r===void 0?n>=n&&(r=o=n):(r>n&&(r=n),o<n&&(o=n)));else{let n=-1;for(let s of t)(s=e(s,++n,t))!=null&&(r===void 0?s>=s&&(r=o=s):(r>s&&(r=s),o<s&&(o=s)))}return[r,o]}var je=Math.sqrt(50),Te=Math.sqrt(10),Be=Math.sqrt(2);function yt(t,e,r){let o=(e-t)/Math.max(0,r),n=Math.floor(Math.log10(o)),s=o/Math.pow(10,n),l=s>=je?10:s>=Te?5:s>=Be?2:1,d,i,a;return n<0?(a=Math.pow(10,-n)/l,d=Math.round(t*a),i=Math.round(e*a),d/a<t&&++d,i/a>e&&--i,a=-a):(a=Math.pow(10,n)*l,d=Math.round(t/a),i=Math.round(e/a),d*a<t&&++d,i*a>e&&--i),i<d&&.5<=r&&r<2?yt(t,e,r*2):[d,i,a]}function lt(t,e,r){if(e=+e,t=+t,r=+r,!(r>0))return[];if(t===e)return[t];let o=e<t,[n,s,l]=o?yt(e,t,r):yt(t,e,r);if(!(s>=n))return[];let d=s-n+1,i=new Array(d);if(o)if(l<0)for(let a=0;a<d;++a)i[a]=(s-a)/-l;else for(let a=0;a<d;++a)i[a]=(s-a)*l;else if(l<0)for(let a=0;a<d;++a)i[a]=(n+a)/-l;else for(let a=0;a<d;++a)i[a]=(n+a)*l;return i}function Rt(t,e,r){return e=+e,t=+t,r=+r,yt(t,e,r)[2]}function kt(t,e,r){let o;for(;;){let n=Rt(t,e,r);if(n===o||n===0||!isFinite(n))return[t,e];n>0?(t=Math.floor(t/n)*n,e=Math.ceil(e/n)*n):n<0&&(t=Math.ceil(t*n)/n,e=Math.floor(e*n)/n),o=n}}function Mt(t){return Math.max(1,Math.ceil(Math.log(Pt(t))/Math.LN2)+1)}function Dt(t,e,r=Ft){if(!(!(o=t.length)||isNaN(e=+e))){if(e<=0||o<2)return+r(t[0],0,t);if(e>=1)return+r(t[o-1],o-1,t);var o,n=(o-1)*e,s=Math.floor(n),l=+r(t[s],s,t),d=+r(t[s+1],s+1,t);return l+(d-l)*(n-s)}}function V(t,{label:e,shape:r=.62,tallest:o=380,interactive:n=!1}){let s=P("svg",{class:"gd-plot",role:n?"group":"img","aria-label":e}),l=P("g",{class:"gd-grid","aria-hidden":"true"}),d=P("text",{class:"gd-axis-label","aria-hidden":"true"}),i=P("text",{class:"gd-axis-label","aria-hidden":"true"}),a=P("svg",{class:"gd-inside"}),m=P("g");s.append(l,a,m,d,i);let p=w("div",{class:"gd-plot-box"},s),h=null,c={left:44,right:12,top:10,bottom:40},g=new ResizeObserver(()=>{Math.round(p.clientWidth)!==h?.width&&t.redraw()});g.observe(p),t.signal.addEventListener("abort",()=>g.disconnect());function b(){let f=Math.round(p.clientWidth)||600,k=Math.round(Math.min(o,Math.max(200,f*r)));return h?.width===f&&h?.height===k?!1:(h={width:f,height:k},$(s,{width:f,height:k,viewBox:`0 0 ${f} ${k}`}),$(a,{x:c.left,y:c.top,width:f-c.left-c.right,height:k-c.top-c.bottom,viewBox:`${c.left} ${c.top} ${f-c.left-c.right} ${k-c.top-c.bottom}`}),!0)}let M="",u={element:p,svg:s,inside:(f,k)=>a.appendChild(P(f,k)),over:(f,k)=>m.appendChild(P(f,k)),describe:f=>s.setAttribute("aria-label",f),frame({x:f,y:k}){c.left=k.log?58:44;let v=b(),A=JSON.stringify([f,k]);if(!v&&A===M)return;M=A;let E=h.width-c.right,q=h.height-c.bottom;u.x=de(f,[c.left,E]),u.y=de(k,[q,c.top]),u.domains={x:f.domain,y:k.domain},u.width=E-c.left,u.height=q-c.top;let x=ce(f,Math.max(3,Math.floor(u.width/70))),S=ce(k,Math.max(3,Math.floor(u.height/48))),y=H(l,"g",x.length+S.length+1);x.forEach((j,D)=>{let O=u.x(j.value);y[D].replaceChildren(P("line",{x1:O,x2:O,y1:c.top,y2:q}),P("text",{x:O,y:q+16,"text-anchor":"middle"},j.text))}),S.forEach((j,D)=>{let O=u.y(j.value);y[x.length+D].replaceChildren(P("line",{x1:c.left,x2:E,y1:O,y2:O}),P("text",{x:c.left-6,y:O+4,"text-anchor":"end"},j.text))}),y.at(-1).replaceChildren(P("path",{class:"gd-axes",d:`M${c.left},${c.top}V${q}H${E}`})),$(d,{x:(c.left+E)/2,y:h.height-5,"text-anchor":"middle"}),d.textContent=f.label??"";let N=(c.top+q)/2;$(i,{x:11,y:N,"text-anchor":"middle",transform:`rotate(-90 11 ${N})`}),i.textContent=k.label??""},line(f){let k="",v="M";for(let[A,E]of f){let q=u.x(A),x=Math.max(-1e5,Math.min(1e5,u.y(E)));Number.isFinite(q)&&Number.isFinite(x)?(k+=`${v}${q.toFixed(1)},${x.toFixed(1)}`,v="L"):v="M"}return k}};return u}function de({domain:[t,e],log:r=!1},[o,n]){let s=r?Math.log10:a=>a,[l,d]=[s(t),s(e)],i=a=>o+(s(a)-l)/(d-l)*(n-o);return i.invert=a=>{let m=l+(a-o)/(n-o)*(d-l);return r?10**m:m},i}function ce({domain:[t,e],log:r=!1},o){if(!r)return lt(t,e,o).map(i=>({value:i,text:le(i)}));let[n,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],l=Math.max(1,Math.ceil((s-n)/o));return Array.from({length:s-n+1},(i,a)=>n+a).filter(i=>i%l===0).map(i=>({value:10**i,text:Ot(i)}))}function et(t,e,r){return Array.from({length:r},(o,n)=>t+(e-t)*n/(r-1))}function ht(t,e,r,o){let n=Array.from(e),s=r.init(n),l=[n],d=[t.value(n)];for(let a=0;a<o;a++)[n,s]=r.step(n,t.gradient(n),s),l.push(n),d.push(t.value(n));let i=d.findIndex(a=>!Number.isFinite(a));return{points:l,losses:d,divergedAt:i<0?null:i}}var $t={value:Math.abs,slope:Math.sign},fe={value:t=>t*t,slope:t=>2*t};function ge(t=1){return{value:e=>{let r=Math.abs(e);return r<=t?r*r/2:t*(r-t/2)},slope:e=>Math.abs(e)<=t?e:t*Math.sign(e)}}var me={mae:()=>$t,mse:()=>fe,huber:t=>ge(t.delta)};function rt(t,e={}){if(!Object.hasOwn(me,t))throw new RangeError(`no measure is named ${t}`);return me[t](e)}function ot(t,e,r,o){return{value(n){let s=0;for(let l=0;l<e.length;l++)s+=o.value(t.value(n,e[l])-r[l]);return s/e.length},gradient(n){let s=new Array(n.length).fill(0);for(let l=0;l<e.length;l++){let d=o.slope(t.value(n,e[l])-r[l]);t.addGradient(s,d/e.length,n,e[l])}return s}}}var Et=t=>[[-t,t],[-t,t]];function At({kappa:t,L:e=1,angle:r=0}){let o=e/t,[n,s]=[Math.cos(r),Math.sin(r)],[l,d,i]=[o*n*n+e*s*s,(o-e)*n*s,o*s*s+e*n*n];return{value:([a,m])=>((l*a+d*m)*a+(d*a+i*m)*m)/2,gradient:([a,m])=>[l*a+d*m,d*a+i*m],minima:[[0,0]],domain:Et(1.5)}}function he({a:t=1,b:e=100}={}){return{value:([r,o])=>(t-r)**2+e*(o-r*r)**2,gradient:([r,o])=>[-2*(t-r)-4*e*r*(o-r*r),2*e*(o-r*r)],minima:[[t,t*t]],domain:[[-2,2],[-1,3]]}}function ue(){let t=[1.5,2.25,2.625],e=(r,o)=>t.map((n,s)=>n-r*(1-o**(s+1)));return{value:([r,o])=>e(r,o).reduce((n,s)=>n+s*s,0),gradient:([r,o])=>e(r,o).reduce(([n,s],l,d)=>[n-2*l*(1-o**(d+1)),s+2*l*r*(d+1)*o**d],[0,0]),minima:[[3,.5]],domain:Et(4.5)}}function xe(){return{value:([t,e])=>(t*t+e-11)**2+(t+e*e-7)**2,gradient([t,e]){let[r,o]=[t*t+e-11,t+e*e-7];return[4*r*t+2*o,2*r+4*o*e]},minima:[[3,2],[-2.805118086952745,3.131312518250573],[-3.779310253377747,-3.283185991286169],[3.5844283403304917,-1.8481265269644036]],domain:Et(5)}}function be(){return{value:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,e*(e*e-1)],minima:[[0,-1],[0,1]],domain:Et(1.5)}}function _e({x:t,y:e,b:r,minima:o,domain:n}){return{...ot({value:([l,d],i)=>l*i*i+r*i+d,addGradient(l,d,i,a){l[0]+=d*a*a,l[1]+=d}},t,e,$t),minima:o,domain:n}}var pe={parabola:_e,bowl:At,rosenbrock:he,beale:ue,himmelblau:xe,saddle:be};function jt(t,e={}){if(!Object.hasOwn(pe,t))throw new RangeError(`no landscape is named ${t}`);return pe[t](e)}function ve({lr:t}){return{init:()=>null,step:(e,r)=>[e.map((o,n)=>o-t*r[n]),null]}}function ut({lr:t,beta:e=.9,dampening:r=0,nesterov:o=!1}){let n=e===0?1:1-r;return{init:()=>null,step(s,l,d){let i=d?l.map((m,p)=>e*d[p]+n*m):Array.from(l),a=o?l.map((m,p)=>m+e*i[p]):i;return[s.map((m,p)=>m-t*a[p]),i]}}}function ye({lr:t,eps:e=1e-10}){return{init:r=>r.map(()=>0),step(r,o,n){let s=o.map((l,d)=>n[d]+l*l);return[r.map((l,d)=>l-t*o[d]/(Math.sqrt(s[d])+e)),s]}}}function ke({lr:t,alpha:e=.99,eps:r=1e-8}){return{init:o=>o.map(()=>0),step(o,n,s){let l=n.map((d,i)=>e*s[i]+(1-e)*d*d);return[o.map((d,i)=>d-t*n[i]/(Math.sqrt(l[i])+r)),l]}}}function Me({lr:t,beta1:e=.9,beta2:r=.999,eps:o=1e-8}){return{init:n=>({m:n.map(()=>0),s:n.map(()=>0),t:0}),step(n,s,l){let d=l.t+1,i=s.map((c,g)=>e*l.m[g]+(1-e)*c),a=s.map((c,g)=>r*l.s[g]+(1-r)*c*c),m=1-e**d,p=1-r**d,h=i.map((c,g)=>c/m/(Math.sqrt(a[g]/p)+o));return[n.map((c,g)=>c-t*h[g]),{m:i,s:a,t:d}]}}}var we={GradientDescent:ve,Momentum:ut,Nesterov:t=>ut({...t,nesterov:!0}),Adagrad:ye,RMSprop:ke,Adam:Me};function Tt(t,e){if(!Object.hasOwn(we,t))throw new RangeError(`no method is named ${t}`);return we[t](e)}var Q={value:([t,e,r],o)=>t*o*o+e*o+r,addGradient(t,e,r,o){t[0]+=e*o*o,t[1]+=e*o,t[2]+=e}};function nt(t,e,r){let o=1+e-t*r,n=o*o-4*e;return n<0?Math.sqrt(e):(Math.abs(o)+Math.sqrt(n))/2}var Bt=(t,e)=>2*(1+t)/e,dt=(t,e,r)=>2*(1+t)/(e+r),_t=t=>((Math.sqrt(t)-1)/(Math.sqrt(t)+1))**2;var St={float64:t=>t,float32:Math.fround},Ge={mae:t=>Math.abs(t),mse:(t,e,r)=>r(t*t),huber(t,e,r){let o=Math.abs(t);return o<=e?r(r(o*o)/2):r(e*r(o-r(e/2)))}};function Gt({x:t,y:e,measure:r,delta:o},n){rt(r,{delta:o});let[s,l]=[t.map(n),e.map(n)];return d=>{let[i,a,m]=d.map(n),p=0;for(let h=0;h<s.length;h++){let c=n(n(n(n(i*s[h])*s[h])+n(a*s[h]))+m);p=n(p+Ge[r](n(c-l[h]),o,n))}return n(p/s.length)}}function Ht(t,e,r,o,n,s){let[l,d]=[s(e[r]),s(o)],i=p=>t(e.map((h,c)=>c===r?p:h)),a=i(s(l+d)),m=i(n?s(l-d):l);return s(s(a-m)/(n?s(2*d):d))}var U=["flat","steep"],Vt=[1e-6,10],qt=1.3;function $e(t){let e=V(t,{label:t.words.errors,shape:.7,tallest:230}),r=U.map(n=>e.inside("path",{class:`gd-curve gd-bowl-${n}`})),o=U.map(n=>e.inside("text",{class:`gd-bowl-${n}`,"aria-hidden":"true"}));return{element:e.element,draw(n){let s=n[0].length-1;e.frame({x:{domain:[0,s],label:t.words.step},y:{domain:Vt,log:!0}}),n.forEach((l,d)=>{$(r[d],{d:e.line(l.map((m,p)=>[p,m]))});let i=l.findLastIndex(m=>m>=40*Vt[0]&&m<=Vt[1]),a=U[d]==="steep"&&i<.8*s;$(o[d],{x:e.x(Math.max(0,i))+(a?7:-7),y:e.y(l[Math.max(0,i)])+(U[d]==="steep"?-4:13),"text-anchor":a?"start":"end",visibility:i<0?"hidden":null}),o[d].textContent=t.words[U[d]]})}}}function Ee(t){let{words:e}=t,r=V(t,{label:e.rates,shape:.7,tallest:230,interactive:!0}),o=r.inside("rect",{class:"gd-bowl-beyond","aria-hidden":"true"}),n=r.inside("path",{class:"gd-curve gd-bowl-slower"}),s=U.map(m=>r.inside("path",{class:`gd-curve gd-bowl-thin gd-bowl-${m}`})),[l,d]=[0,1].map(()=>({line:r.inside("line",{class:"gd-bowl-mark"}),text:r.inside("text",{"aria-hidden":"true"})})),i=K(t,r,{label:e.lr,axis:"x",onMove:([m])=>t.set({lr:Math.max(.01,m)}),steps:()=>[.01,0]});function a({line:m,text:p},h,c,g){let[b,M,u]=[r.x(h),r.y(qt),r.y(0)];$(m,{x1:b,x2:b,y1:M,y2:u}),$(p,{x:b+(g==="start"?4:-4),y:u-8,"text-anchor":g}),p.textContent=c}return{element:r.element,draw({lr:m,beta:p,mu:h,L:c,widest:g}){r.frame({x:{domain:[0,g],label:e.lr},y:{domain:[0,qt]}});let b=et(1e-4,g,161),M=[h,c].map(v=>b.map(A=>nt(A,p,v)));s.forEach((v,A)=>$(v,{d:r.line(b.map((E,q)=>[E,M[A][q]]))})),$(n,{d:r.line(b.map((v,A)=>[v,Math.max(M[0][A],M[1][A])]))});let u={factor:Math.max(nt(m,p,h),nt(m,p,c)),best:dt(p,c,h),limit:Bt(p,c)},f={lr:L(m,2),factor:C(u.factor,3)};i.place([m,Math.min(u.factor,qt)],R(e.step_is,f));let k=Math.max(0,r.x(g)-r.x(u.limit));return $(o,{x:r.x(u.limit),y:r.y(qt),width:k,height:r.height}),a(l,u.best,e.best,"end"),a(d,u.limit,e.limit,"start"),u}}}function G(t,e,{label:r,options:o,text:n=String,toValue:s=d=>d,toPlace:l=d=>d}){let d=pt(),i=w("input",{type:"range",id:d}),a=w("output",{for:d}),m=w("div",{class:"gd-slider"},w("label",{for:d},r),i,a),p="";return i.addEventListener("input",()=>t.set({[e]:s(i.valueAsNumber)}),{signal:t.signal}),t.onDraw(()=>{let{min:h,max:c,step:g}=o(),b=`${h} ${c} ${g}`;b!==p&&$(i,{min:h,max:c,step:g}),p=b,i.value=l(t.get(e));let M=n(t.get(e));a.textContent=M,i.setAttribute("aria-valuetext",M)}),m}function W(t,e,{label:r,choices:o,onPick:n=s=>({[e]:s})}){let s=pt(),l=w("select",{id:s},...Object.entries(o).map(([d,i])=>w("option",{value:d},i)));return l.addEventListener("change",()=>t.set(n(l.value)),{signal:t.signal}),t.onDraw(()=>{l.value=t.get(e)}),w("div",{class:"gd-choice"},w("label",{for:s},r),l)}function ct(t,e,{label:r,onPick:o=n=>({[e]:n})}){let n=w("input",{type:"checkbox"});return n.addEventListener("change",()=>t.set(o(n.checked)),{signal:t.signal}),t.onDraw(()=>{n.checked=t.get(e)}),w("label",{class:"gd-toggle"},n,w("span",{},r))}function xt(t,{label:e,onPress:r}){let o=w("button",{type:"button",class:"gd-button"},e);return o.addEventListener("click",r,{signal:t.signal}),o}function mt(...t){return w("div",{class:"gd-row"},...t)}var He=Array.prototype,Ve=He.slice;function We(t,e){return t-e}function Ue(t){for(var e=0,r=t.length,o=t[r-1][1]*t[0][0]-t[r-1][0]*t[0][1];++e<r;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var Ae=t=>()=>t;function Je(t,e){for(var r=-1,o=e.length,n;++r<o;)if(n=Ze(t,e[r]))return n;return 0}function Ze(t,e){for(var r=e[0],o=e[1],n=-1,s=0,l=t.length,d=l-1;s<l;d=s++){var i=t[s],a=i[0],m=i[1],p=t[d],h=p[0],c=p[1];if(Xe(i,p,e))return 0;m>o!=c>o&&r<(h-a)*(o-m)/(c-m)+a&&(n=-n)}return n}function Xe(t,e,r){var o;return Ye(t,e,r)&&Ke(t[o=+(t[0]===e[0])],r[o],e[o])}function Ye(t,e,r){return(e[0]-t[0])*(r[1]-t[1])===(r[0]-t[0])*(e[1]-t[1])}function Ke(t,e,r){return t<=e&&e<=r||r<=e&&e<=t}function Qe(){}var Z=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function qe(){var t=1,e=1,r=Mt,o=i;function n(a){var m=r(a);if(Array.isArray(m))m=m.slice().sort(We);else{let p=vt(a,tr);for(m=lt(...kt(p[0],p[1],m),m);m[m.length-1]>=p[1];)m.pop();for(;m[1]<p[0];)m.shift()}return m.map(p=>s(a,p))}function s(a,m){let p=m==null?NaN:+m;if(isNaN(p))throw new Error(`invalid value: ${m}`);var h=[],c=[];return l(a,p,function(g){o(g,a,p),Ue(g)>0?h.push([g]):c.push(g)}),c.forEach(function(g){for(var b=0,M=h.length,u;b<M;++b)if(Je((u=h[b])[0],g)!==-1){u.push(g);return}}),{type:"MultiPolygon",value:m,coordinates:h}}function l(a,m,p){var h=new Array,c=new Array,g,b,M,u,f,k;for(g=b=-1,u=at(a[0],m),Z[u<<1].forEach(v);++g<t-1;)M=u,u=at(a[g+1],m),Z[M|u<<1].forEach(v);for(Z[u<<0].forEach(v);++b<e-1;){for(g=-1,u=at(a[b*t+t],m),f=at(a[b*t],m),Z[u<<1|f<<2].forEach(v);++g<t-1;)M=u,u=at(a[b*t+t+g+1],m),k=f,f=at(a[b*t+g+1],m),Z[M|u<<1|f<<2|k<<3].forEach(v);Z[u|f<<3].forEach(v)}for(g=-1,f=a[b*t]>=m,Z[f<<2].forEach(v);++g<t-1;)k=f,f=at(a[b*t+g+1],m),Z[f<<2|k<<3].forEach(v);Z[f<<3].forEach(v);function v(A){var E=[A[0][0]+g,A[0][1]+b],q=[A[1][0]+g,A[1][1]+b],x=d(E),S=d(q),y,N;(y=c[x])?(N=h[S])?(delete c[y.end],delete h[N.start],y===N?(y.ring.push(q),p(y.ring)):h[y.start]=c[N.end]={start:y.start,end:N.end,ring:y.ring.concat(N.ring)}):(delete c[y.end],y.ring.push(q),c[y.end=S]=y):(y=h[S])?(N=c[x])?(delete h[y.start],delete c[N.end],y===N?(y.ring.push(q),p(y.ring)):h[N.start]=c[y.end]={start:N.start,end:y.end,ring:N.ring.concat(y.ring)}):(delete h[y.start],y.ring.unshift(E),h[y.start=x]=y):h[x]=c[S]={start:x,end:S,ring:[E,q]}}}function d(a){return a[0]*2+a[1]*(t+1)*4}function i(a,m,p){a.forEach(function(h){var c=h[0],g=h[1],b=c|0,M=g|0,u=Wt(m[M*t+b]);c>0&&c<t&&b===c&&(h[0]=Se(c,Wt(m[M*t+b-1]),u,p)),g>0&&g<e&&M===g&&(h[1]=Se(g,Wt(m[(M-1)*t+b]),u,p))})}return n.contour=s,n.size=function(a){if(!arguments.length)return[t,e];var m=Math.floor(a[0]),p=Math.floor(a[1]);if(!(m>=0&&p>=0))throw new Error("invalid size");return t=m,e=p,n},n.thresholds=function(a){return arguments.length?(r=typeof a=="function"?a:Array.isArray(a)?Ae(Ve.call(a)):Ae(a),n):r},n.smooth=function(a){return arguments.length?(o=a?i:Qe,n):o===i},n}function tr(t){return isFinite(t)?t:NaN}function at(t,e){return t==null?!1:+t>=e}function Wt(t){return t==null||isNaN(t=+t)?-1/0:t}function Se(t,e,r,o){let n=o-e,s=r-e,l=isFinite(n)||isFinite(s)?n/s:Math.sign(n)/Math.sign(s);return isNaN(l)?t:t+l-.5}var st=60,Nt=14;function Ne(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),r="";return(o,n)=>{let{domains:s,width:l,height:d}=t,i=JSON.stringify([n,s,l,d]);if(i===r)return;r=i;let a=([A,E],q)=>A+(E-A)*q/(st-1),m=Array.from({length:st*st},(A,E)=>o.value([a(s.x,E%st),a(s.y,Math.floor(E/st))])),p=qe().size([st,st]).thresholds(er(m))(m),h=A=>t.x(a(s.x,A-.5)).toFixed(1),c=A=>t.y(a(s.y,A-.5)).toFixed(1),g=A=>`M${A.map(([E,q])=>`${h(E)},${c(q)}`).join("L")}Z`,[b,...M]=H(e,"path",Nt+1),[u,f,k,v]=[...s.x.map(t.x),...s.y.map(t.y)];$(b,{d:`M${u},${v}H${f}V${k}H${u}Z`,style:"--gd-height: 0"}),M.forEach((A,E)=>{let q=p[E].coordinates.flat().map(g).join("");$(A,{d:q,style:`--gd-height: ${(E+1)/Nt}`})})}}function er(t){let e=t.filter(Number.isFinite).sort((r,o)=>r-o);return Array.from({length:Nt},(r,o)=>Dt(e,((o+.7)/Nt)**2))}function It(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return r=>{H(e,"path",r.length,{d:rr}).forEach((o,n)=>{$(o,{transform:`translate(${t.x(r[n][0])},${t.y(r[n][1])})`})})}}var rr=`M${Array.from({length:10},(t,e)=>{let[r,o]=[e*Math.PI/5,e%2?3.6:9];return`${(o*Math.sin(r)).toFixed(2)},${(-o*Math.cos(r)).toFixed(2)}`}).join("L")}Z`;function Lt(t,e){let r=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[o,n,s,l,d]=["halo","line","dots","cross","head"].map(i=>r.appendChild(P(i==="head"?"circle":"path",{class:`gd-trail-${i}`,r:i==="head"?5:null})));return i=>{if($(r,{display:i.length?null:"none"}),!i.length)return!1;let a=i.map(([u,f])=>[t.x(u),t.y(f)]),m=a.findIndex(([u,f])=>!(Math.abs(u)<5e3&&Math.abs(f)<5e3)),p=m<0?a:a.slice(0,m),h=m<0?null:or(p.at(-1),a[m]),c=`M${[...p,...h?[h]:[]].map(Ut).join("L")}`;$(o,{d:c}),$(n,{d:c}),$(s,{d:p.map(u=>`M${Ut(u)}h0`).join("")});let g=a.at(-1),b=m>=0||!Jt(t,g),M=b?nr(t,h?[...p,h]:p):null;return $(l,{d:M?`M${Ut(M)}m-6,-6l12,12m0,-12l-12,12`:""}),$(d,b?{cx:-99,cy:-99}:{cx:g[0],cy:g[1]}),b}}var Ut=([t,e])=>`${t.toFixed(1)},${e.toFixed(1)}`;function Jt({domains:t,x:e,y:r},[o,n]){let[s,l,d,i]=[...t.x.map(e),...t.y.map(r)];return o>=s-1&&o<=l+1&&n>=i-1&&n<=d+1}function or([t,e],[r,o]){let n=Math.max(Math.abs(r-t),Math.abs(o-e));return Number.isFinite(n)?[t+4e3*(r-t)/n,e+4e3*(o-e)/n]:null}function nr(t,e){let r=e.findLastIndex(s=>Jt(t,s));if(r<0||r===e.length-1)return null;let[o,n]=[e[r],e[r+1]];for(let s=0;s<24;s++){let l=[(o[0]+n[0])/2,(o[1]+n[1])/2];Jt(t,l)?o=l:n=l}return o}var Ie=[-1.6,1.6],Ct=12,bt=1;function ar(t){let{words:e}=t,r=()=>t.get("momentum")?t.get("beta"):0,o=()=>bt/t.get("kappa"),n=x=>t.get("lr_ends")[x?"momentum":"plain"],s=V(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),l=s.inside("g",{class:"gd-map","aria-hidden":"true"}),d=U.map(x=>s.inside("line",{class:`gd-bowl-axis gd-bowl-${x}`})),i=U.map(x=>s.inside("text",{class:`gd-bowl-${x}`,"aria-hidden":"true"})),a=It(s),m=Lt(s,"bowl"),p=K(t,s,{label:e.start,onMove:x=>t.set({start:x}),steps:()=>[.05,.05]}),h=$e(t),c=Ee(t),g=G(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:x=>10**x,toPlace:Math.log10,text:x=>C(x,3)}),b=G(t,"lr",{label:e.lr,options:()=>({min:.01,max:n(t.get("momentum")),step:.01}),text:x=>L(x,2)}),M=G(t,"beta",{label:e.beta,options:()=>({min:0,max:1,step:.01}),text:x=>L(x,2)}),u=ct(t,"momentum",{label:e.momentum,onPick:x=>({momentum:x,lr:Math.min(t.get("lr"),n(x))})}),f=xt(t,{label:e.best_lr,onPress:()=>t.set({lr:dt(r(),bt,o())})}),k=xt(t,{label:e.best_both,onPress(){let x=_t(t.get("kappa"));t.set({beta:x,lr:dt(x,bt,o())})}}),v=w("strong"),A=w("div",{class:"gd-over-plot"}),E=x=>w("div",{class:"gd-over-plot"},x),q=[g,b,M,mt(u,f,k)];t.root.append(w("div",{class:"gd-title"},v),w("div",{class:"gd-two"},w("div",{},s.element,w("div",{class:"gd-controls"},...q)),w("div",{},E(e.errors),h.element,E(e.rates),c.element,A))),t.onDraw(()=>{let[x,S,y,N,j]=["kappa","lr","angle","start","steps"].map(F=>t.get(F)),D=At({kappa:x,L:bt,angle:y}),O=ht(D,N,ut({lr:S,beta:r()}),j),z=[[Math.cos(y),Math.sin(y)],[-Math.sin(y),Math.cos(y)]];M.hidden=k.hidden=!t.get("momentum"),s.frame({x:{domain:Ie},y:{domain:Ie}}),sr(s,l,x,y),z.forEach(([F,J],_)=>{$(d[_],{x1:s.x(-3*F),y1:s.y(-3*J),x2:s.x(3*F),y2:s.y(3*J)}),$(i[_],{x:s.x(1.05*F)+5,y:s.y(1.05*J)-6}),i[_].textContent=e[U[_]]}),a(D.minima),m(O.points),p.place(N,R(e.place,{x:L(N[0]),y:L(N[1])})),h.draw(z.map(([F,J])=>O.points.map(([_,X])=>Math.abs(_*F+X*J))));let T=c.draw({lr:S,beta:r(),mu:o(),L:bt,widest:n(t.get("momentum"))}),I={percent:C(100*T.factor,3),factor:C(T.factor,3),steps:C(Math.max(1,Math.LN10/-Math.log(T.factor)),2),limit:L(T.limit,2),best:L(T.best,2),least:C(100*nt(T.best,r(),o()),3)};v.textContent=R(T.factor<1?e.shrinks:e.grows,I),v.classList.toggle("gd-bad",T.factor>=1),A.textContent=R(t.get("momentum")?e.formulas_beta:e.formulas,I),s.describe(R(e.picture,{kappa:C(x,3),lr:L(S,2),steps:j})),t.say(v.textContent)})}function sr(t,e,r,o){let[n,s]=[t.x(1)-t.x(0),t.y(1)-t.y(0)],l=o*180/Math.PI;$(e,{transform:`matrix(${n} 0 0 ${s} ${t.x(0)} ${t.y(0)}) rotate(${l})`}),H(e,"ellipse",Ct).forEach((d,i)=>{let a=2.4*(Ct-i)/Ct,m=`--gd-height: ${1-i/(Ct-1)}`;$(d,{rx:a*Math.sqrt(r),ry:a,style:m})})}var Xt={};gt(Xt,{render:()=>ir});function ir(t){let{words:e}=t,r=t.get("sets"),o=()=>r[t.get("data")],n=()=>["a","b","c"].map(f=>t.get(f)),s=()=>ot(Q,o().x,o().y,rt(t.get("measure"),{delta:o().delta})),l=w("strong"),d=w("span"),i=V(t,{label:e.name}),a=i.inside("g"),m=i.inside("path",{class:"gd-curve gd-knobs-best"}),p=i.inside("path",{class:"gd-curve"}),h=i.inside("g"),c=["a","b","c"].map(f=>G(t,f,{label:f,options:()=>o().ranges[f],text:k=>L(k,o().decimals[f])})),g=W(t,"measure",{label:e.measure,choices:e.measures}),b=W(t,"data",{label:e.data,choices:e.sets,onPick:f=>({data:f,...r[f].start})}),M=ct(t,"show_best",{label:e.show_best});t.root.append(w("div",{class:"gd-title"},l,d),i.element,w("div",{class:"gd-controls"},...c,mt(b,g,M)));let u={};t.onDraw(()=>{let{x:f,y:k,domain:v,range:A,labels:E,lowest:q}=o(),x=t.get("measure"),S=s().value(n()),y=`${t.get("data")} ${x}`;u[y]=Math.min(S,u[y]??1/0),i.frame({x:{domain:v,label:E.x},y:{domain:A,label:E.y}});let N=et(...v,121);p.setAttribute("d",i.line(N.map(I=>[I,Q.value(n(),I)]))),m.setAttribute("d",t.get("show_best")?i.line(N.map(I=>[I,Q.value(q[x].point,I)])):""),H(h,"circle",f.length,{r:4.5,class:"gd-point"}).forEach((I,F)=>{I.setAttribute("cx",i.x(f[F])),I.setAttribute("cy",i.y(k[F]))}),H(a,"line",f.length,{class:"gd-residual"}).forEach((I,F)=>{I.setAttribute("x1",i.x(f[F])),I.setAttribute("x2",i.x(f[F])),I.setAttribute("y1",i.y(k[F])),I.setAttribute("y2",i.y(Q.value(n(),f[F])))});let j=e.measures[x],D=q[x].loss;l.textContent=`${j} ${L(S)}`,d.textContent=R(u[y]<D*1.005?e.found:e.record,{best:L(u[y]),lowest:L(D)});let[O,z,T]=["a","b","c"].map(I=>L(t.get(I),o().decimals[I]));i.describe(R(e.picture,{a:O,b:z,c:T,measure:j,loss:L(S)})),t.say(`${l.textContent}. ${d.textContent}`)})}var Kt={};gt(Kt,{render:()=>lr});function lr(t){let{words:e}=t,r=t.get("questions");t.root.append(...r.map((o,n)=>dr(t,e,o,n)))}function dr(t,e,{ask:r,choices:o},n){let s=pt(),l=w("p",{class:"gd-quiz-answer",role:"status"}),d=o.map((a,m)=>{let p=w("input",{type:"radio",name:s});return p.addEventListener("change",()=>t.set({chosen:t.get("chosen").map((h,c)=>c===n?m:h)}),{signal:t.signal}),{input:p,element:w("label",{class:"gd-quiz-choice"},p,w("span",{},...Yt(a.text)))}}),i=-1;return t.onDraw(()=>{let a=t.get("chosen")[n];if(a===i)return;i=a,d.forEach(({input:p,element:h},c)=>{p.checked=c===a,h.classList.toggle("gd-quiz-right",c===a&&o[c].right),h.classList.toggle("gd-quiz-wrong",c===a&&!o[c].right)});let m=o[a];l.replaceChildren(...m?[w("strong",{},m.right?`✓ ${e.right}`:`✗ ${e.wrong}`)," ",...Yt(m.why)]:[])}),w("fieldset",{class:"gd-quiz-question"},w("legend",{},...Yt(r)),...d.map(({element:a})=>a),l)}function Yt(t){return t.split("`").map((e,r)=>r%2?w("code",{},e):e)}var Qt={};gt(Qt,{render:()=>mr});var cr=["Momentum","Nesterov","Adam"],ft=t=>["Adagrad","RMSprop","Adam"].includes(t)?"adaptive":"plain";function Le(t,e,r){let{words:o}=t,n=()=>r().lr[ft(t.get(e))],s=W(t,e,{label:o[e],choices:e==="first"?o.methods:{...o.methods,nobody:o.nobody},onPick:a=>({[e]:a,...ft(a)===ft(t.get(e))?{}:{[`${e}_lr`]:r().lr[ft(a)].start}})}),l=G(t,`${e}_lr`,{label:o.lr,options:()=>({min:Math.log10(n().low),max:Math.log10(n().high),step:.01}),toValue:a=>10**a,toPlace:Math.log10,text:a=>C(a,3)}),d=G(t,`${e}_beta`,{label:o.beta,options:()=>({min:0,max:.99,step:.01}),text:a=>a.toFixed(2)}),i=w("div",{class:"gd-race-fate"});return{element:w("div",{class:`gd-race-panel gd-race-${e}`},s,l,d,i),show(a){l.hidden=!a,d.hidden=!a||!cr.includes(t.get(e)),i.hidden=!a},say({heights:a,step:m,left:p,divergedAt:h}){let c=h!==null&&h<=m,g=a.findIndex(f=>f<=a[0]/1e3),b=g>=0&&g<=m,M=c?o.diverged:p?o.left:b?o.arrived:o.fares,u={height:C(a[m],2),step:c?h:m,arrival:g};return i.textContent=R(M,u),i.classList.toggle("gd-bad",c||p),`${o.methods[t.get(e)]}: ${i.textContent}`}}}function Ce(t,{from:e,to:r,perSecond:o}){let n=null,s=null,l=()=>{n=null,s=null,t.redraw()},d=i=>{if(n===null||t.signal.aborted)return;n||=i;let a=e+Math.floor((i-n)/1e3*o());if(a>=r()){l();return}s=a,t.drawNow(),requestAnimationFrame(d)};return{at:()=>s,toggle(){if(n!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){l();return}n=0,requestAnimationFrame(d)}}}var it=["first","second"];function mr(t){let{words:e}=t,r=t.get("scenes"),o=()=>r[t.get("landscape")],n=V(t,{label:e.name,shape:.985,tallest:470,interactive:!0}),s=Ne(n),l=It(n),d=it.map(f=>Lt(n,f)),i=K(t,n,{label:e.start,onMove:f=>t.set({start:f}),steps:()=>[n.domains.x,n.domains.y].map(([f,k])=>(k-f)/100)}),a=V(t,{label:e.losses,shape:.7,tallest:260}),m=it.map(f=>a.inside("path",{class:`gd-curve gd-race-${f}`})),p=it.map(f=>a.over("circle",{class:`gd-race-end gd-race-${f}`,r:4})),h=W(t,"landscape",{label:e.landscape,choices:e.landscapes,onPick:f=>({landscape:f,...pr(r[f],t)})}),c=G(t,"kappa",{label:e.kappa,options:()=>({min:0,max:3,step:.01}),toValue:f=>10**f,toPlace:Math.log10,text:f=>C(f,3)}),g=G(t,"steps",{label:e.steps,options:()=>({min:0,max:t.get("longest"),step:1})}),b=Ce(t,{from:0,to:()=>t.get("steps"),perSecond:()=>t.get("longest")/4}),M=xt(t,{label:e.race,onPress:b.toggle}),u=it.map(f=>Le(t,f,o));t.root.append(w("div",{class:"gd-two"},w("div",{},n.element,w("div",{class:"gd-controls"},g,c,w("div",{class:"gd-race-map"},M,h))),w("div",{},...u.map(({element:f})=>f),w("div",{class:"gd-over-plot"},e.loss),a.element))),t.onDraw(()=>{let f=t.get("landscape"),k=f==="bowl"?{...o().settings,kappa:t.get("kappa")}:o().settings,v=jt(f,k),A=v.value(v.minima[0]),E=b.at()??t.get("steps");c.hidden=f!=="bowl",M.textContent=b.at()===null?e.race:e.stop;let[q,x]=o().axes;n.frame({x:{domain:v.domain[0],label:q},y:{domain:v.domain[1],label:x}}),s(v,[f,k]),l(v.minima);let S=t.get("start");i.place(S,R(e.place,{x:C(S[0]),y:C(S[1]),loss:C(v.value(S))}));let y=it.map(O=>fr(t,O,v)),N=gr(y,A);a.frame({x:{domain:[0,t.get("longest")],label:e.step},y:{domain:N,log:!0}});let j=it.map((O,z)=>{if(u[z].show(y[z]!==null),y[z]===null)return d[z]([]),$(m[z],{d:""}),$(p[z],{cx:-99}),"";let{points:T,losses:I,divergedAt:F}=y[z],J=d[z](T.slice(0,E+1)),_=I.map(Y=>Math.max(Y-A,N[0]/10));$(m[z],{d:a.line(_.slice(0,E+1).map((Y,wt)=>[wt,Y]))});let X=_[E]>=N[0]&&_[E]<=N[1];return $(p[z],X?{cx:a.x(E),cy:a.y(_[E])}:{cx:-99,cy:-99}),u[z].say({heights:I.map(Y=>Y-A),step:E,left:J,divergedAt:F})}),D=R(e.picture,{landscape:e.landscapes[f],steps:E});n.describe(`${D} ${j.join(" ")}`),b.at()===null&&t.say(j.join(" "))})}function fr(t,e,r){let o=t.get(e);if(o==="nobody")return null;let[n,s]=[t.get(`${e}_lr`),t.get(`${e}_beta`)];return ht(r,t.get("start"),Tt(o,{lr:n,beta:s,beta1:s}),t.get("longest"))}function gr(t,e){let r=t.flatMap(l=>l?l.losses:[]).map(l=>l-e),o=r.find(l=>Number.isFinite(l)&&l>0)??1,n=Math.ceil(Math.log10(o)+.3),s=r.reduce((l,d)=>d>0?Math.min(l,d):l,o);return[10**Math.max(n-8,Math.min(n-2,Math.floor(Math.log10(s)))),10**n]}function pr({start:t,lr:e},r){let o=it.map(n=>[`${n}_lr`,e[ft(r.get(n))].start]);return{start:t,...Object.fromEntries(o)}}var ee={};gt(ee,{render:()=>hr});var te=et(-17,.5,141).map(t=>10**t),ze=[1e-16,100];function hr(t){let{words:e}=t,{x:r,y:o,held:n,domains:s,delta:l}=t.get("problem"),d=["a","b","c"],i=()=>d.indexOf(t.get("knob")),a=x=>n.map((S,y)=>y===i()?x:S),m=()=>ot(Q,r,o,rt(t.get("measure"),{delta:l})),p=x=>{let S=St[t.get("precision")],y=Gt({x:r,y:o,measure:t.get("measure"),delta:l},S);return Ht(y,a(t.get("at")),i(),x,t.get("central"),S)},h=w("strong"),c=w("span"),g=V(t,{label:e.name,shape:.5,tallest:300,interactive:!0}),b=g.inside("path",{class:"gd-curve gd-slope-loss"}),M=g.inside("path",{class:"gd-curve"}),u=g.inside("path",{class:"gd-curve gd-slope-secant"}),f=g.inside("g"),k=K(t,g,{label:e.place,axis:"x",steps:()=>[(s[t.get("knob")][1]-s[t.get("knob")][0])/300,0],onMove:([x])=>t.set({at:x})}),v=V(t,{label:e.errors,shape:.36,tallest:220}),A=v.inside("g"),E=v.inside("circle",{class:"gd-slope-now",r:7}),q=G(t,"h",{label:e.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:x=>10**x,text:x=>C(x,2)});t.root.append(w("div",{class:"gd-title"},h,c),g.element,w("div",{class:"gd-controls"},q),v.element,w("div",{class:"gd-controls"},mt(W(t,"knob",{label:e.knob,choices:Object.fromEntries(d.map(x=>[x,x])),onPick:x=>({knob:x,at:n[d.indexOf(x)]})}),W(t,"measure",{label:e.measure,choices:e.measures}),W(t,"precision",{label:e.precision,choices:e.precisions}),ct(t,"central",{label:e.central})))),t.onDraw(()=>{let[x,S,y,N]=["at","h","central","precision"].map(B=>t.get(B)),j=m(),D=B=>j.value(a(B)),O=j.gradient(a(St[N](x)))[i()],z=p(S),T=Math.abs(z-O),I=s[t.get("knob")],F=et(...I,161).map(B=>[B,D(B)]),J=1.05*Math.max(...F.map(([,B])=>B));g.frame({x:{domain:I,label:t.get("knob")},y:{domain:[0,J],label:e.loss}}),b.setAttribute("d",g.line(F));let _=(B,tt)=>I.map(re=>[re,B+tt*(re-x)]);M.setAttribute("d",g.line(_(D(x),O)));let X=y?[x-S,x+S]:[x,x+S];u.setAttribute("d",g.line(_(D(X[0])+z*(x-X[0]),z))),H(f,"circle",2,{class:"gd-slope-end",r:5}).forEach((B,tt)=>{$(B,{cx:g.x(X[tt]),cy:g.y(D(X[tt]))})}),k.place([x,D(x)],R(e.at,{knob:t.get("knob"),at:L(x),loss:L(D(x))})),v.frame({x:{domain:[1e-17,10**.5],log:!0,label:e.step_axis},y:{domain:ze,log:!0,label:e.error}});let Y=B=>Math.max(ze[0],B);H(A,"circle",te.length,{r:2.2,class:"gd-slope-error"}).forEach((B,tt)=>{$(B,{cx:v.x(te[tt]),cy:v.y(Y(Math.abs(p(te[tt])-O)))})}),$(E,{cx:v.x(S),cy:v.y(Y(T))}),h.textContent=R(e.slope,{slope:L(O,4)}),c.textContent=R(e.difference,{difference:L(z,4),error:C(T,2)});let wt=`${h.textContent}, ${c.textContent}`;g.describe(`${e.name}. ${wt}`),v.describe(R(e.errors,{h:C(S,2),error:C(T,2)})),t.say(wt)})}var Oe={bowl_explorer:Zt,knobs:Xt,quiz:Kt,race:Qt,slope:ee};var bn={render({model:t,el:e}){return ae(Oe,t,e)}};export{bn as default};
