/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-ba0826d357f7f02fb22349721931257f08b8d69f46433d0b8c0582ed15910787
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Oe=`/* Cloud: walks over the band where most of them are. */

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
`;var ze=`/* Widgets with a landscape seen from above: Race and BowlExplorer. */

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
`;var Le=`/* Steps: two plots side by side where there is room, and a colour for each run. */

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
`;var Ie=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function Fe(t,e,n){let r=e.get("kind"),o=new Ut(e,n);return je(n,"",Ie+ze+Le+Oe),t[r].style&&je(n,r,t[r].style),n.classList.add("gd-live",`gd-${r}`),n.setAttribute("role","group"),n.setAttribute("aria-label",o.words.name),t[r].render(o),o.start(),()=>o.end()}var Ut=class{#t=[];#n=[];#e=0;#r=0;#o=new AbortController;constructor(e,n){this.model=e,this.root=n,this.words=e.get("words"),this.signal=this.#o.signal}get(e){return this.model.get(e)}set(e){for(let[n,r]of Object.entries(e))this.model.set(n,r);this.model.save_changes()}onStart(e){this.#t.push(e)}onDraw(e){this.#n.push(e)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let e of this.#n)e()}say(e){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=e},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker);let e=({target:n})=>n.setAttribute("data-lm-suppress-shortcuts","true");this.root.addEventListener("focusin",e,{signal:this.signal}),this.model.on("change",this.redraw);for(let n of this.#t)n();this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function je(t,e,n){let r=t.getRootNode(),o=r===document||!r.querySelector?document.head:r;if(o.querySelector(`style[data-gd="${e}"]`))return;let s=document.createElement("style");s.dataset.gd=e,s.textContent=n,o.append(s)}var Y={rules:4,steps:1e3,coordinates:10,size:1e6,text:600},er=["loss","view","start","steps","at"];function Gt({loss:t,view:e,start:n,steps:r,shown:o,rules:s},a){let i=new URLSearchParams({loss:t,view:e.flat().join(),start:n.join(),steps:r});return o!==r&&i.set("at",o),s.forEach(({text:d,values:l},c)=>{let f=Object.keys(a).find(h=>a[h].text===d);i.set(`rule${c+1}`,f??d),i.set(`set${c+1}`,Object.entries(l).map(([h,g])=>`${h}:${g}`).join())}),i.toString()}function Kt(t,e){let n={},r=[];if(t.length>8e3)return{found:n,wrong:["#"]};let o=new URLSearchParams(t);for(let i of new Set(o.keys()))!er.includes(i)&&!/^(rule|set)[1-4]$/.test(i)&&r.push(i.slice(0,20));let s=(i,d,l)=>{if(!o.has(i))return;let c=l(o.get(i));c===null?r.push(i):n[d]=c};s("loss","loss",i=>i.length<=Y.text?i:null),s("view","view",i=>nr(Ce(i,[4]))),s("start","start",i=>Ce(i,Array.from({length:Y.coordinates},(d,l)=>l+1))),s("steps","steps",i=>_e(i,1)),s("at","shown",i=>_e(i,0));let a=[];for(let i=1;i<=Y.rules;i++){if(!o.has(`rule${i}`))continue;let d=o.get(`rule${i}`),l=Object.hasOwn(e,d)?e[d].text:d,c=rr(o.get(`set${i}`)??"");l.length>Y.text||c===null?r.push(`rule${i}`):a.push({text:l,values:c})}return a.length&&(n.rules=a),{found:n,wrong:r}}function Ce(t,e){let n=t.split(",",Y.coordinates+1).map(Vt);return e.includes(n.length)&&n.every(o=>Math.abs(o)<=Y.size)?n:null}var Vt=t=>/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t.trim())?Number(t):NaN;function nr(t){if(t===null)return null;let e=[t.slice(0,2),t.slice(2,4)];return e.every(([n,r])=>r-n>=1e-6)?e:null}function _e(t,e){let n=Vt(t);return Number.isInteger(n)&&n>=e&&n<=Y.steps?n:null}function rr(t){let e={};for(let n of t?t.split(",",20):[]){let[,r,o]=/^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(n)??[],s=r===void 0?NaN:Vt(o);if(!(Math.abs(s)<=Y.size))return null;e[r]=s}return e}var qe=()=>({get:()=>"",set(){},link:null,onChange(){}});function v(t,e={},...n){return Pe(document.createElement(t),e,n)}function R(t,e={},...n){return Pe(document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function L(t,e){for(let[n,r]of Object.entries(e))r==null||r===!1?t.removeAttribute(n):t.setAttribute(n,r===!0?"":r);return t}function ct(t,e,n,r={}){for(;t.childElementCount>n;)t.lastElementChild.remove();for(;t.childElementCount<n;)t.append(R(e,r));return[...t.children]}function Pe(t,e,n){return L(t,e),t.append(...n),t}var Te=0;function J(){return Te+=1,`gd-${Te}-${Math.random().toString(36).slice(2,8)}`}function H(t,{label:e,onPress:n}){let r=v("button",{type:"button",class:"gd-button"},e);return r.addEventListener("click",n,{signal:t.signal}),r}function Re(t,e=2){if(!Number.isFinite(t))return Number.isNaN(t)?"–":t>0?"∞":"−∞";let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?`−${n}`:n}function P(t,e=3){if(!Number.isFinite(t)||t===0)return Re(t,0);let n=Math.floor(Math.log10(Math.abs(t)));if(n>=6||n<-4){let[r,o]=t.toExponential(e-1).split("e");return`${r.replace("-","−")} × ${Ht(Number(o))}`}return Re(t,Math.max(0,e-1-n))}var mt=t=>Math.round(t*10)/10;function Ht(t){return`10${[...String(t)].map(e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e]??"⁻").join("")}`}function De(t){return String(Number(t.toPrecision(10))).replace("-","−")}function D(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>e[r]??n)}function Be(t,{from:e,to:n,perSecond:r}){let o=null,s=null,a=()=>{o=null,s=null,t.redraw()},i=d=>{if(o===null||t.signal.aborted)return;o||=d;let l=e+Math.floor((d-o)/1e3*r());if(l>=n()){a();return}s=l,t.drawNow(),requestAnimationFrame(i)};return{at:()=>s,toggle(){if(o!==null||matchMedia("(prefers-reduced-motion: reduce)").matches){a();return}o=0,requestAnimationFrame(i)}}}function Jt(t){return t===null?NaN:+t}function Wt(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function At(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var or=Math.sqrt(50),sr=Math.sqrt(10),ar=Math.sqrt(2);function Et(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=or?10:s>=sr?5:s>=ar?2:1,i,d,l;return o<0?(l=Math.pow(10,-o)/a,i=Math.round(t*l),d=Math.round(e*l),i/l<t&&++i,d/l>e&&--d,l=-l):(l=Math.pow(10,o)*a,i=Math.round(t/l),d=Math.round(e/l),i*l<t&&++i,d*l>e&&--d),d<i&&.5<=n&&n<2?Et(t,e,n*2):[i,d,l]}function pt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?Et(e,t,n):Et(t,e,n);if(!(s>=o))return[];let i=s-o+1,d=new Array(i);if(r)if(a<0)for(let l=0;l<i;++l)d[l]=(s-l)/-a;else for(let l=0;l<i;++l)d[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)d[l]=(o+l)/-a;else for(let l=0;l<i;++l)d[l]=(o+l)*a;return d}function Zt(t,e,n){return e=+e,t=+t,n=+n,Et(t,e,n)[2]}function St(t,e,n){let r;for(;;){let o=Zt(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];o>0?(t=Math.floor(t/o)*o,e=Math.ceil(e/o)*o):o<0&&(t=Math.ceil(t*o)/o,e=Math.floor(e*o)/o),r=o}}function Ot(t){return Math.max(1,Math.ceil(Math.log(Wt(t))/Math.LN2)+1)}function Yt(t,e,n=Jt){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,o=(r-1)*e,s=Math.floor(o),a=+n(t[s],s,t),i=+n(t[s+1],s+1,t);return a+(i-a)*(o-s)}}function yt(t,{label:e,shape:n=.62,tallest:r=380,interactive:o=!1}){let s=R("svg",{class:"gd-plot",role:o?"group":"img","aria-label":e}),a=R("g",{class:"gd-grid","aria-hidden":"true"}),i=R("text",{class:"gd-axis-label","aria-hidden":"true"}),d=R("text",{class:"gd-axis-label","aria-hidden":"true"}),l=R("svg",{class:"gd-inside"}),c=R("g");s.append(a,l,c,i,d);let f=v("div",{class:"gd-plot-box"},s),h=null,g=600,u={left:44,right:12,top:10,bottom:40},p=()=>{let m=g;return g=Math.round(f.clientWidth)||g,g!==m};t.onStart(p);let y=new ResizeObserver(()=>{p()&&t.redraw()});y.observe(f),t.signal.addEventListener("abort",()=>y.disconnect());function b(){let m=Math.round(Math.min(r,Math.max(200,g*n)));return h?.width===g&&h?.height===m?!1:(h={width:g,height:m},L(s,{width:g,height:m,viewBox:`0 0 ${g} ${m}`}),L(l,{x:u.left,y:u.top,width:g-u.left-u.right,height:m-u.top-u.bottom,viewBox:`${u.left} ${u.top} ${g-u.left-u.right} ${m-u.top-u.bottom}`}),!0)}let M="",O={element:f,svg:s,inside:(m,x)=>l.appendChild(R(m,x)),over:(m,x)=>c.appendChild(R(m,x)),describe:m=>s.setAttribute("aria-label",m),frame({x:m,y:x}){u.left=x.log?58:44;let k=b(),A=JSON.stringify([m,x]);if(!k&&A===M)return;M=A;let E=h.width-u.right,z=h.height-u.bottom;O.x=Ue(m,[u.left,E]),O.y=Ue(x,[z,u.top]),O.domains={x:m.domain,y:x.domain},O.width=E-u.left,O.height=z-u.top;let N=Ge(m,Math.max(3,Math.floor(O.width/70))),S=Ge(x,Math.max(3,Math.floor(O.height/48))),_=ct(a,"g",N.length+S.length+1);N.forEach((I,T)=>{let K=O.x(I.value);_[T].replaceChildren(R("line",{x1:K,x2:K,y1:u.top,y2:z}),R("text",{x:K,y:z+16,"text-anchor":"middle"},I.text))}),S.forEach((I,T)=>{let K=O.y(I.value);_[N.length+T].replaceChildren(R("line",{x1:u.left,x2:E,y1:K,y2:K}),R("text",{x:u.left-6,y:K+4,"text-anchor":"end"},I.text))}),_.at(-1).replaceChildren(R("path",{class:"gd-axes",d:`M${u.left},${u.top}V${z}H${E}`})),L(i,{x:(u.left+E)/2,y:h.height-5,"text-anchor":"middle"}),i.textContent=m.label??"";let U=(u.top+z)/2;L(d,{x:11,y:U,"text-anchor":"middle",transform:`rotate(-90 11 ${U})`}),d.textContent=x.label??""},line(m,x=0){let k="",A="M",E=[0,0];for(let[z,N]of m){let S=O.x(z),_=Math.max(-1e5,Math.min(1e5,O.y(N)));if(Number.isFinite(S)&&Number.isFinite(_)){if(A==="L"&&Math.abs(S-E[0])+Math.abs(_-E[1])<x)continue;E=[S,_],k+=`${A}${mt(S)},${mt(_)}`,A="L"}else A="M"}return k}};return O}function Ue({domain:[t,e],log:n=!1},[r,o]){let s=n?Math.log10:l=>l,[a,i]=[s(t),s(e)],d=l=>r+(s(l)-a)/(i-a)*(o-r);return d.invert=l=>{let c=a+(l-r)/(o-r)*(i-a);return n?10**c:c},d}function Ge({domain:[t,e],log:n=!1},r){if(!n)return pt(t,e,r).map(d=>({value:d,text:De(d)}));let[o,s]=[Math.ceil(Math.log10(t)-1e-9),Math.floor(Math.log10(e)+1e-9)],a=Math.max(1,Math.ceil((s-o)/r));return Array.from({length:s-o+1},(d,l)=>o+l).filter(d=>d%a===0).map(d=>({value:10**d,text:Ht(d)}))}function Xt(t,e,n){return Array.from({length:n},(r,o)=>t+(e-t)*o/(n-1))}function et(t){let e=t.length,n=t.map(r=>Array.from(r));if(n.some(r=>r.some(o=>!Number.isFinite(o))))return new Array(e).fill(NaN);for(let r=0;r<30;r++){let o=0;for(let s=0;s<e;s++)for(let a=s+1;a<e;a++)o+=Math.abs(n[s][a]),n[s][a]!==0&&ir(n,s,a);if(o===0)break}return n.map((r,o)=>r[o]).sort((r,o)=>r-o)}function ir(t,e,n){let r=(t[n][n]-t[e][e])/(2*t[e][n]),o=Math.sign(r||1)/(Math.abs(r)+Math.hypot(r,1)),s=1/Math.hypot(o,1),a=o*s;for(let i=0;i<t.length;i++)[t[i][e],t[i][n]]=[s*t[i][e]-a*t[i][n],a*t[i][e]+s*t[i][n]];for(let i=0;i<t.length;i++)[t[e][i],t[n][i]]=[s*t[e][i]-a*t[n][i],a*t[e][i]+s*t[n][i]];t[e][n]=t[n][e]=0}function zt(t,{label:e,rows:n=1,onText:r}){let[o,s]=[J(),J()],a=v("textarea",{id:o,rows:n,class:"gd-play-text",spellcheck:"false",autocapitalize:"off",autocomplete:"off",autocorrect:"off","aria-describedby":s,maxlength:700}),i=v("code",{class:"gd-play-excerpt"}),d=v("span"),l=v("p",{id:s,class:"gd-play-fault",hidden:!0},i,d);return a.addEventListener("input",()=>r(a.value),{signal:t.signal}),{element:v("div",{class:"gd-play-field"},v("label",{for:o},e),a,l),input:a,show(c,f){a.value!==c&&(a.value=c);let h=c.split(`
`).reduce((g,u)=>g+Math.max(1,Math.ceil(u.length/44)),0);return L(a,{rows:Math.min(12,Math.max(n,h)),"aria-invalid":String(f!==null)}),l.hidden=f===null,f===null?"":(i.replaceChildren(c.slice(Math.max(0,f.at-16),f.at),v("mark",{},c.slice(f.at,f.end).trim()||"␣"),c.slice(f.end,f.end+16)),d.textContent=` ${D(t.words.faults[f.code],f.values)}`,l.textContent)}}}var q=class extends Error{constructor(e,n,r,o={}){super(e),this.name="Fault",this.code=e,this.at=n,this.end=Math.max(r,n+1),this.values=o}};var ot={characters:600,depth:40,nodes:400,name:20,assignments:24},Qt=/(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy,lr={"**":"^","−":"-","·":"*","×":"*","≤":"<=","≥":">="},Ke={"²":"2","³":"3"};function dr(t){let e=ot.characters;if(t.length>e)throw new q("long",e,t.length,{most:e});let n=[],r=Qt.lastIndex=0;for(;r<t.length;){let o=Qt.exec(t);if(!o){let f=String.fromCodePoint(t.codePointAt(r));throw new q("sign",r,r+f.length,{sign:f})}let s=Qt.lastIndex,{space:a,number:i,name:d,end:l}=o.groups,c=i?"number":d?"name":l?";":lr[o[0]]??o[0];if(d?.length>ot.name)throw new q("name_long",r,s,{most:ot.name});c in Ke?n.push({type:"^",text:"^",at:r,end:s},{type:"number",text:Ke[c],at:r,end:s}):a||n.push({type:c,text:o[0],at:r,end:s}),r=s}return n.push({type:"stop",text:"",at:t.length,end:t.length}),n}var Lt=class{#t;#n;#e=0;#r=0;#o=0;constructor(e,n){this.#t=dr(e),this.#n=n}get next(){return this.#t[this.#e]}take(){return this.#e+=1,this.#t[this.#e-1]}fault(e,n,r=this.next){return new q(e,r.at,r.end,n)}node(e){if(this.#o+=1,this.#o>ot.nodes)throw new q("many",e.at,e.end,{most:ot.nodes});return e}call(e,n,r){return this.node({kind:"call",name:e,args:n,at:r.at,end:r.end})}deeper(e){if(this.#r+=1,this.#r>ot.depth)throw this.fault("deep",{most:ot.depth});let n=e();return this.#r-=1,n}expression(){return this.deeper(()=>{let e=this.sum(),n=this.next;return["<",">","<=",">="].includes(n.type)?this.call(this.take().type,[e,this.sum()],n):e})}sum(){let e=this.product();for(;this.next.type==="+"||this.next.type==="-";){let n=this.take();e=this.call(n.type,[e,this.product()],n)}return e}product(){let e=this.signed(),n=!1;for(;;){let r=this.next;if(r.type==="*"||r.type==="/")e=this.call(this.take().type,[e,this.signed()],r),n=r.type==="/";else if(r.type==="name"||r.type==="("){if(n)throw this.fault("two_readings");e=this.call("*",[e,this.power()],r)}else{if(r.type==="number")throw this.fault("number_after");return e}}}signed(){let e=this.next;if(e.type!=="-"&&e.type!=="+")return this.power();this.take();let n=this.deeper(()=>this.signed());return e.type==="+"?n:this.call("negative",[n],e)}power(){let e=this.atom();if(this.next.type!=="^")return e;let n=this.take();return this.call("^",[e,this.deeper(()=>this.signed())],n)}atom(){let e=this.take();if(e.type==="number"){let o=Number(e.text);if(!Number.isFinite(o))throw this.fault("number_large",{},e);return this.node({kind:"number",value:o,at:e.at,end:e.end})}if(e.type==="("){let o=this.expression();return this.close(e),o}if(e.type==="stop"||e.type===";")throw this.fault("ends",{},e);if(e.type!=="name")throw this.fault("no_value",{sign:e.text},e);if(!this.#n(e.text))return this.node({kind:"name",name:e.text,at:e.at,end:e.end});if(this.next.type!=="(")throw this.fault("no_brackets",{name:e.text},e);let n=this.take(),r=[this.expression()];for(;this.next.type===",";)this.take(),r.push(this.expression());return this.close(n),this.call(e.text,r,e)}close(e){if(this.next.type===")")this.take();else throw this.next.type==="stop"||this.next.type===";"?this.fault("not_closed",{},e):this.fault("unexpected",{sign:this.next.text})}assignment(){let e=this.take();if(e.type!=="name")throw this.fault("no_name",{sign:e.text},e);if(this.next.type!=="=")throw this.fault("no_equals",{name:e.text},e);return this.take(),{name:e.text,at:e.at,end:e.end,value:this.expression()}}};function Ve(t,e){let n=new Lt(t,e),r=n.expression();if(n.next.type!=="stop")throw n.fault("unexpected",{sign:n.next.text.trim()||";"});return r}function He(t,e){let n=new Lt(t,e),r=[];for(;;){for(;n.next.type===";";)n.take();if(n.next.type==="stop")return r;if(r.length===ot.assignments)throw n.fault("assignments",{most:ot.assignments});if(r.push(n.assignment()),![";","stop"].includes(n.next.type))throw n.fault("unexpected",{sign:n.next.text})}}var It=()=>1,B=()=>0,We=t=>t?1:0,G=(t,e,n,r)=>({arity:1,of:t,da:e,db:B,daa:n,dab:B,dbb:B,...r}),xt=(t,e,n,r,o,s,a)=>({arity:2,of:t,da:e,db:n,daa:r,dab:o,dbb:s,...a}),jt=t=>1/(1+Math.exp(-t)),te={chooses:!0},cr=xt((t,e)=>t**e,(t,e)=>e===0?0:e*t**(e-1),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t),(t,e)=>e===0||e===1?0:e*(e-1)*t**(e-2),(t,e)=>e===0?1/t:t**(e-1)*(1+e*Math.log(t)),(t,e,n)=>t===0&&e>=0?0:n*Math.log(t)**2),Ze={sin:G(Math.sin,t=>Math.cos(t),(t,e,n)=>-n),cos:G(Math.cos,t=>-Math.sin(t),(t,e,n)=>-n),tan:G(Math.tan,(t,e,n)=>1+n*n,(t,e,n)=>2*n*(1+n*n)),atan:G(Math.atan,t=>1/(1+t*t),t=>-2*t/(1+t*t)**2),sinh:G(Math.sinh,t=>Math.cosh(t),(t,e,n)=>n),cosh:G(Math.cosh,t=>Math.sinh(t),(t,e,n)=>n),tanh:G(Math.tanh,(t,e,n)=>1-n*n,(t,e,n)=>-2*n*(1-n*n)),exp:G(Math.exp,(t,e,n)=>n,(t,e,n)=>n),log:G(Math.log,t=>1/t,t=>-1/(t*t)),sqrt:G(Math.sqrt,(t,e,n)=>1/(2*n),(t,e,n)=>-1/(4*n*n*n)),abs:G(Math.abs,Math.sign,B),sign:G(Math.sign,B,B,te),relu:G(t=>t<=0?0:t,t=>We(t>0),B,te),sigmoid:G(jt,(t,e,n)=>(1-n)*n,(t,e,n)=>n*(1-n)*(1-2*n)),softplus:G(t=>Math.log1p(Math.exp(-Math.abs(t)))+Math.max(t,0),jt,t=>jt(t)*(1-jt(t))),max:Je(Math.max,(t,e)=>t>e),min:Je(Math.min,(t,e)=>t<e)},hr={"+":xt((t,e)=>t+e,It,It,B,B,B),"-":xt((t,e)=>t-e,It,()=>-1,B,B,B),"*":xt((t,e)=>t*e,(t,e)=>e,t=>t,B,It,B),"/":xt((t,e)=>t/e,(t,e)=>1/e,(t,e,n)=>-n/e,B,(t,e)=>-1/(e*e),(t,e,n)=>2*n/(e*e)),"^":cr,negative:G(t=>-t,()=>-1,B),square:G(t=>t*t,t=>2*t,()=>2),cube:G(t=>t*t*t,t=>3*t*t,t=>6*t)};function Je(t,e){let n=(r,o)=>r===o?.5:We(e(r,o));return xt(t,n,(r,o)=>n(o,r),B,B,B,te)}var wt=new Map(Object.entries(Ze)),st=new Map(Object.entries({...Ze,...hr})),nt=new Map([["pi",Math.PI],["e",Math.E]]),Ye=new Set(["abs","sign","relu","max","min","sqrt","^"]);var Xe=["p","g","k","n"],bt={kept:12,hyperparameters:6,asked:4},Qe=t=>t.reduce((e,n)=>e+n,0),kt=new Map([["sum",{arity:1,of:Qe}],["mean",{arity:1,of:t=>Qe(t)/t.length}],["norm",{arity:1,of:t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0))}],["largest",{arity:1,of:t=>Math.max(...t)}],["dot",{arity:2,of:(t,e)=>t.reduce((n,r,o)=>n+r*e[o],0)}]]),ht=new Map([["grad",{arity:1,vector:!0}],["loss",{arity:1,vector:!1}]]),en=new Map([["<",(t,e)=>t<e?1:0],[">",(t,e)=>t>e?1:0],["<=",(t,e)=>t<=e?1:0],[">=",(t,e)=>t>=e?1:0]]),nn={arity:3,of:(t,e,n)=>t?e:n},tn=t=>wt.has(t)||kt.has(t)||ht.has(t)||t==="where";function rn(t){let e=He(t,tn);if(!e.length)throw new q("empty",0,t.length);for(let{name:a,at:i,end:d}of e)if(nt.has(a)||tn(a)||Xe.includes(a)&&a!=="p")throw new q("taken",i,d,{name:a});if(!e.some(({name:a})=>a==="p"))throw new q("stays",0,t.length);let n=on(e.map(({name:a})=>a)).filter(a=>a!=="p"),r=fr(e).filter(a=>![...n,...Xe].includes(a)&&!nt.has(a));ur("kept_many",e,n,bt.kept);for(let a of r.slice(bt.hyperparameters)){let{at:i,end:d}=gr(e,a);throw new q("hyperparameters",i,d,{name:a,most:bt.hyperparameters})}let o=pr(e),s=mr(e);return{kept:n,hyperparameters:r,assignments:e,vectors:o,asked:s,make:a=>new ee({assignments:e,kept:n,vectors:o,values:a})}}var on=t=>[...new Set(t)];function ur(t,e,n,r){if(n.length<=r)return;let{at:o,end:s}=e.find(({name:a})=>a===n[r]);throw new q(t,o,s,{most:r})}function*sn(t){yield t;for(let e of t.args??[])yield*sn(e)}var re=t=>t.flatMap(({value:e})=>[...sn(e)]),fr=t=>on(re(t).filter(({kind:e})=>e==="name").map(({name:e})=>e)),gr=(t,e)=>re(t).find(n=>n.kind==="name"&&n.name===e);function mr(t){let e=0;for(let{kind:n,name:r,args:o,at:s,end:a}of re(t)){if(n!=="call"||en.has(r))continue;let i=(r==="where"?nn:kt.get(r)??ht.get(r)??st.get(r)).arity;if(!(r==="max"||r==="min"?o.length>=2:o.length===i))throw new q("arguments",s,a,{name:r,wanted:i,got:o.length});if(ht.has(r)&&(e+=1),e>bt.asked)throw new q("asked",s,a,{most:bt.asked})}return e}function pr(t){let e=new Set(["p","g"]),n=r=>r.kind!=="call"?e.has(r.name):ht.has(r.name)?ht.get(r.name).vector:!kt.has(r.name)&&r.args.some(n);for(let r=0;r<e.size;){r=e.size;for(let{name:o,value:s}of t)n(s)&&e.add(o)}return e}var ee=class{constructor({assignments:e,kept:n,vectors:r,values:o}){Object.assign(this,{assignments:e,kept:n,vectors:r,values:o})}init(e){return new ne(this,e.length)}step(e,n,r,o){return[r.step(e,n,o),r]}},ne=class{#t;#n=new Map;#e=[];#r=null;constructor({assignments:e,kept:n,vectors:r,values:o},s){this.#t=s;for(let a of[...n,"p","g","k"])this.#n.set(a,new Float64Array(r.has(a)?s:1));this.#n.set("n",Float64Array.of(s));for(let[a,i]of[...nt,...Object.entries(o)])this.#n.has(a)||this.#n.set(a,Float64Array.of(i));for(let{name:a,value:i}of e){let[d,l]=[this.#o(i),this.#n.get(a)],c=d.length>1?1:0;this.#e.push(()=>{for(let f=0;f<l.length;f++)l[f]=d[f*c]})}}step(e,n,r){let[o,s,a]=["p","g","k"].map(d=>this.#n.get(d));for(let d=0;d<this.#t;d++)o[d]=e[d],s[d]=n[d];a[0]+=1,this.#r=r;for(let d=0;d<this.#e.length;d++)this.#e[d]();let i=new Array(this.#t);for(let d=0;d<this.#t;d++)i[d]=o[d];return i}#o(e){if(e.kind==="number")return Float64Array.of(e.value);if(e.kind==="name")return this.#n.get(e.name);let n=e.args.map(o=>this.#o(o));if(ht.has(e.name))return this.#a(e.name,n[0]);if(kt.has(e.name))return this.#i(kt.get(e.name).of,n);if(e.name==="where")return this.#s(nn.of,n);let r=en.get(e.name)??xr(e)??st.get(e.name).of;return n.length<2?this.#s(r,[n[0],n[0],n[0]]):n.reduce((o,s)=>this.#s(r,[o,s,s]))}#s(e,[n,r,o]){let s=new Float64Array(Math.max(n.length,r.length,o.length)),[a,i,d]=[n,r,o].map(({length:l})=>l>1?1:0);return this.#e.push(()=>{for(let l=0;l<s.length;l++)s[l]=e(n[l*a],r[l*i],o[l*d])}),s}#i(e,n){let r=new Float64Array(1),o=n.map(s=>this.#l(s));return this.#e.push(()=>{r[0]=e(...o)}),r}#a(e,n){let r=this.#l(n),o=new Float64Array(ht.get(e).vector?this.#t:1);return this.#e.push(()=>{e==="grad"?o.set(this.#r.gradient(r)):o[0]=this.#r.value(r)}),o}#l(e){return e.length===this.#t?e:this.#s(n=>n,[e,new Float64Array(this.#t),e])}};function xr({name:t,args:e}){return t!=="^"||e[1].kind!=="number"?null:{2:st.get("square").of,3:st.get("cube").of}[e[1].value]??null}var wr={lr:{low:1e-5,high:10,log:!0},eps:{low:1e-12,high:1,log:!0},L:{low:.001,high:1e4,log:!0},mu:{low:1e-4,high:1e3,log:!0},longest:{low:.001,high:1e3,log:!0},lambd:{low:1e-6,high:1,log:!0},steps:{low:1,high:1e3,step:1},up:{low:1,high:2},lowest:{low:-10,high:10}},vr=t=>wr[t]??{low:0,high:1};function oe({text:t,names:e,presets:n,lr:r}){let o=Object.values(n).find(a=>a.text===t),s=Object.assign({},...Object.values(n).toReversed().map(({values:a})=>a),o?.values);return Object.fromEntries(e.map(a=>[a,a==="lr"?r:Object.hasOwn(s,a)?s[a]:.5]))}function an(t,e,n,r){let o=Math.max(...n.map(([l,c])=>c-l))/50,s=et(t.hessian(e)).at(-1),a=Math.hypot(...t.gradient(e)),i=s>0?1/s:o/a,d=r==="adaptive"||!Number.isFinite(i)?o:Math.min(i,20*o/a);return Number((Number.isFinite(d)&&d>0?d:.1).toPrecision(1))}function ln(t,{words:e,onPick:n}){let r=v("div",{class:"gd-play-dials"}),o="",s={};function a(i){let d=vr(i),l=J(),[c,f]=d.log?[Math.log10,p=>Number((10**p).toPrecision(3))]:[p=>p,p=>p],h=d.step??(d.log?.01:.001),g=v("input",{type:"range",id:l,min:c(d.low),max:c(d.high),step:h}),u=v("input",{type:"number",step:"any",class:"gd-play-number","aria-label":e.exactly.replace("{name}",i)});return g.addEventListener("input",()=>n(i,f(g.valueAsNumber)),{signal:t.signal}),u.addEventListener("input",()=>{Math.abs(u.valueAsNumber)<=1e6&&n(i,u.valueAsNumber)},{signal:t.signal}),r.append(v("div",{class:"gd-slider"},v("label",{for:l},i),g,u)),p=>{g.value=c(p),L(g,{"aria-valuetext":String(p)}),document.activeElement!==u&&(u.value=p)}}return{element:r,show(i){let d=Object.keys(i);d.join()!==o&&(o=d.join(),r.replaceChildren(),s=Object.fromEntries(d.map(l=>[l,a(l)])));for(let l of d)s[l](i[l])}}}var X=["first","second","third","fourth"];function cn(t,e,{change:n,remove:r,place:o}){let{words:s}=t,a=t.get("methods"),i=J(),d=Object.keys(a),l=v("select",{id:i},...d.map(m=>v("option",{value:m},s.methods[m])),v("option",{value:""},s.own_rule)),c={text:"",values:{}},f={},h=null,g=m=>d.map(x=>a[x]).find(x=>x.text===m)?.kind,u=m=>{let{loss:x,start:k,view:A}=o(),E=g(m)??(/sign\(|sqrt\(|norm\(/.test(m)?"adaptive":"plain");return x?an(x,k,A,E):.1},p=m=>{let x=dn(m);if(x.fault)return n(e,{text:m,values:c.values});let k=oe({text:m,names:x.rule.hyperparameters,presets:a,lr:u(m)}),A=Object.entries(c.values).filter(([z])=>z in k),E=(g(m)??"own")===(g(c.text)??"own")||!g(m);return n(e,{text:m,values:{...k,...Object.fromEntries(A.filter(([z])=>z!=="lr"||E))}})};l.addEventListener("change",()=>l.value?p(a[l.value].text):y.input.focus(),{signal:t.signal});let y=zt(t,{label:s.rule,onText:p}),b=ln(t,{words:s,onPick:(m,x)=>n(e,{text:c.text,values:{...c.values,[m]:x}})}),M=v("p",{class:"gd-play-fate"}),O=H(t,{label:"×",onPress:()=>r(e)});return L(O,{"aria-label":D(s.remove,{number:e+1}),title:D(s.remove,{number:e+1})}),{element:v("section",{class:`gd-race-panel gd-race-${X[e]}`,"aria-label":D(s.method_number,{number:e+1})},v("div",{class:"gd-play-head"},v("label",{for:i},D(s.method_number,{number:e+1})),l,O),y.element,b.element,M),show(m,x){if(O.hidden=x,m===f.given)return f.answer;let k=dn(m.text);if(c=m,!k.fault){let E=oe({text:m.text,names:k.rule.hyperparameters,presets:a,lr:u(m.text)});for(let z of Object.keys(E))E[z]=m.values[z]??E[z];c={text:m.text,values:E},h={...c,rule:k.rule}}l.value=d.find(E=>a[E].text===m.text)??"";let A=y.show(m.text,k.fault);return b.show(c.values),f={given:m,answer:{runs:h,fault:A}},f.answer},name:()=>l.value?s.methods[l.value]:D(s.method_number,{number:e+1}),say(m,x,k,A){let E=Math.min(x,m.steps),z=m.divergedAt!==null&&x>=m.divergedAt,[N,S]=z?[]:[et(A.hessian(m.points[E]))].map(U=>[U[0],U.at(-1)])[0],_=z?s.diverged:k?s.left:A.n===1?s.fares_1:s.fares;return M.textContent=D(_,{step:z?m.divergedAt:E,loss:P(m.losses[E]),length:P(m.lengths[E],2),low:P(N,2),high:P(S,2)}),M.classList.toggle("gd-bad",z||k),M.textContent},quiet(){M.textContent=""}}}function dn(t){try{return{rule:rn(t),fault:null}}catch(e){if(e.name!=="Fault")throw e;return{rule:null,fault:e}}}var hn=2;function se(t,e){let n=yt(t,{label:e,shape:.62,tallest:240}),r=n.inside("g",{class:"gd-play-promises","aria-hidden":"true"}),o=X.map(a=>n.inside("path",{class:`gd-curve gd-race-${a}`})),s=X.map(a=>n.over("circle",{class:`gd-race-end gd-race-${a}`,r:4}));return{element:n.element,describe:n.describe,draw({series:a,shown:i,steps:d,promised:l}){let c=yr(a.flatMap(f=>f??[]));n.frame({x:{domain:[0,Math.max(1,d)],label:t.words.step},y:{domain:c,log:!0}}),o.forEach((f,h)=>{let g=a[h]??[],u=n.line(g.slice(0,i+1).map((b,M)=>[M,Math.max(b,c[0]/10)]),hn);L(f,{d:u});let p=Math.min(i,g.length-1),y=g[p]>=c[0]&&g[p]<=c[1];L(s[h],y?{cx:n.x(p),cy:n.y(g[p])}:{cx:-99,cy:-99})}),ct(r,"path",l.length).forEach((f,h)=>{let{of:g,heights:u}=l[h];L(f,{class:`gd-curve gd-play-promise gd-race-${X[g]??g}`}),L(f,{d:n.line(u.map((p,y)=>[y,p>0&&Number.isFinite(p)?p:NaN]),hn)})})}}}function yr(t){let e=t.filter(a=>a>0&&Number.isFinite(a));if(!e.length)return[.1,10];let n=e[0],[r,o]=e.reduce(([a,i],d)=>[Math.min(a,d),Math.max(i,d)],[n,n]),s=Math.ceil(Math.log10(Math.min(o,n*1e3))+.1);return[10**Math.max(s-10,Math.min(s-2,Math.floor(Math.log10(r)))),10**s]}var un=10,$t=/^x([1-9]\d?)$/;function fn(t){let e=Ve(t,r=>wt.has(r)),n=br(e,t);return new ae(e,n)}function br(t,e){let n=new Map;if(gn(t,s=>{s.kind==="name"&&!nt.has(s.name)&&!n.has(s.name)&&n.set(s.name,s)}),!n.size)throw new q("no_variable",0,e.length);let r=$t.test(n.keys().next().value);for(let[s,{at:a,end:i}]of n){if(!(r?$t.test(s):s==="x"||s==="y"))throw new q(kr(s),a,i,{name:s,product:[...s].join(" ")});if(r&&Number($t.exec(s)[1])>un)throw new q("variables",a,i,{most:un})}if(!r)return n.has("y")?["x","y"]:["x"];let o=Math.max(...[...n.keys()].map(s=>Number($t.exec(s)[1])));return Array.from({length:o},(s,a)=>`x${a+1}`)}var kr=t=>t==="x"||t==="y"||$t.test(t)?"mixed":/^[xy]+$/.test(t)?"together":"unknown";function gn(t,e){e(t);for(let n of t.args??[])gn(n,e)}var ae=class{#t=[];#n=[];#e=[];#r;#o;#s;#i;constructor(e,n){this.n=n.length,this.names=n,this.tree=e,this.mayKink=!1;for(let r=0;r<this.n;r++)this.#a(0,!0);this.#r=this.#l(e),this.#t=Float64Array.from(this.#t),[this.#o,this.#s,this.#i]=[0,0,0].map(()=>new Float64Array(this.#t.length))}#a(e,n){return this.#t.push(e),this.#n.push(n),this.#t.length-1}#l(e){if(e.kind==="number")return this.#a(e.value,!1);if(e.kind==="name"){let r=this.names.indexOf(e.name);return r<0?this.#a(nt.get(e.name),!1):r}Mr(e);let n=e.args.map(r=>this.#l(r));return st.get(e.name).arity===1?this.#d(e.name,n[0],n[0]):n.reduce((r,o)=>this.#d(e.name,r,o))}#d(e,n,r){let o=e==="^"&&!this.#n[r]&&{2:"square",3:"cube"}[this.#t[r]];if(o)return this.#d(o,n,n);let s=st.get(e),a=this.#n[n]||this.#n[r];this.mayKink||=a&&Ye.has(e);let i=this.#a(s.of(this.#t[n],this.#t[r]),a),[d,l]=[this.#n[n],s.arity===2&&this.#n[r]];return a&&this.#e.push({operation:s,a:n,b:r,to:i,first:d,second:l}),i}value(e){let[n,r]=[this.#t,this.#e];for(let o=0;o<this.n;o++)n[o]=e[o];for(let o=0;o<r.length;o++){let s=r[o];n[s.to]=s.operation.of(n[s.a],n[s.b])}return n[this.#r]}gradient(e){return this.#h(e),this.#c(this.#o)}valueAndGradient(e){return{value:this.#h(e),gradient:this.#c(this.#o)}}hessian(e){return this.#h(e),Array.from({length:this.n},(n,r)=>(this.#u(r),this.#c(this.#i)))}#c(e){let n=new Array(this.n);for(let r=0;r<this.n;r++)n[r]=e[r];return n}#h(e){let n=this.value(e),[r,o,s]=[this.#t,this.#o,this.#e];o.fill(0),o[this.#r]=1;for(let a=s.length-1;a>=0;a--){let{operation:i,a:d,b:l,to:c,first:f,second:h}=s[a];f&&(o[d]+=Mt(i,o[c],i.da(r[d],r[l],r[c]))),h&&(o[l]+=Mt(i,o[c],i.db(r[d],r[l],r[c])))}return n}#u(e){let[n,r,o,s]=[this.#t,this.#o,this.#s,this.#i];o.fill(0),s.fill(0),o[e]=1;for(let{operation:a,a:i,b:d,to:l,first:c,second:f}of this.#e){let h=[n[i],n[d],n[l]];o[l]=0,c&&(o[l]+=Mt(a,o[i],a.da(...h))),f&&(o[l]+=Mt(a,o[d],a.db(...h)))}for(let{operation:a,a:i,b:d,to:l,first:c,second:f}of this.#e.toReversed()){let h=[n[i],n[d],n[l]],[g,u]=[c?o[i]:0,f?o[d]:0],p=(b,M)=>(g&&g*b(...h))+(u&&u*M(...h)),y=(b,M)=>Mt(a,s[l],b(...h))+(M&&M*r[l]);c&&(s[i]+=y(a.da,p(a.daa,a.dab))),f&&(s[d]+=y(a.db,p(a.dab,a.dbb)))}}};function Mr({name:t,args:e,at:n,end:r}){let o=st.get(t);if(!o)throw new q("no_comparison",n,r,{sign:t});if(!(t==="max"||t==="min"?e.length>=2:e.length===o.arity))throw new q("arguments",n,r,{name:t,wanted:o.arity,got:e.length})}var Mt=(t,e,n)=>n===0&&t.chooses?0:e*n;var $r={1:401,2:29},mn=t=>$r[t.n]??11;function pn(t,e,n){let r=mn(t),o=([s,a],i)=>s+(a-s)*i/(r-1);return t.n===1?Array.from({length:r},(s,a)=>[o(e[0],a)]):Array.from({length:r*r},(s,a)=>[o(e[0],a%r),o(e[1],Math.floor(a/r)),...n.slice(2)])}function xn(t,e,n){let r=pn(t,e,n),[o,s,a,i]=[-1/0,1/0,!0,null];for(let f of r){let h=t.hessian(f),g=et(h);if(Number.isNaN(g[0])){a=!1;continue}s=Math.min(s,g[0]),o=Math.max(o,g.at(-1)),i??=h;let u=(p,y,b)=>Math.abs(p-i[y][b])>1e-9*Math.max(o,-s);a&&=!h.some((p,y)=>p.some((b,M)=>u(b,y,M)))}let d=Math.max(o,-s,0),l=t.mayKink?Nr(t,r,d):null,c=i!==null;return{L:c?d:NaN,mu:c?s:NaN,kink:l,quadratic:a&&!l,points:r.length}}function Nr(t,e,n){let r=e.find(l=>Number.isFinite(t.value(l))&&!t.gradient(l).every(Number.isFinite));if(r)return r;let[o,s]=[0,null],a=mn(t);for(let l=0;l<e.length;l++)for(let c of t.n===1?[l+1]:[(l+1)%a?l+1:l,l+a]){if(c===l||c>=e.length)continue;let f=Ft(t,e[l],e[c]);f>o&&([o,s]=[f,[e[l],e[c]]])}if(!s)return null;let[i,d]=s;for(let l=0;l<24;l++){let c=i.map((f,h)=>(f+d[h])/2);Ft(t,i,c)>Ft(t,c,d)?d=c:i=c}return Ft(t,i,d)>100*Math.max(n,o)?i:null}function Ft(t,e,n){let[r,o]=[t.gradient(e),t.gradient(n)];return Math.hypot(...r.map((s,a)=>s-o[a]))/Math.hypot(...e.map((s,a)=>s-n[a]))}function wn(t,e,n){let r={point:n,value:1/0};for(let s of[...pn(t,e,n),n]){let a=t.value(s);a<r.value&&(r={point:s,value:a})}let o=e.map(([s,a])=>a-s);return bn(t,yn(t,r),Math.max(...o)/40)}var vn=(t,e)=>bn(t,yn(t,e),.001);function yn(t,e){let n=.001;for(let r=0;r<60&&Number.isFinite(n);r++){let o=Ar(t.hessian(e.point),t.gradient(e.point),n),s=e.point.map((i,d)=>i-o[d]),a=t.value(s);a<e.value?(e={point:s,value:a},n/=10):n*=10}return e}function Ar(t,e,n){let r=e.length,o=n*(1e-12+Math.max(...t.flat().map(Math.abs))),s=t.map((i,d)=>[...i.map((l,c)=>l+(d===c?o:0)),e[d]]);for(let i=0;i<r;i++){let d=s.slice(i).reduce((l,c,f)=>Math.abs(c[i])>Math.abs(s[l][i])?i+f:l,i);[s[i],s[d]]=[s[d],s[i]];for(let l=i+1;l<r;l++){let c=s[l][i]/s[i][i];for(let f=i;f<=r;f++)s[l][f]-=c*s[i][f]}}let a=new Array(r).fill(0);for(let i=r-1;i>=0;i--)a[i]=s[i].slice(i+1,r).reduce((d,l,c)=>d-l*a[i+1+c],s[i][r])/s[i][i];return a}function bn(t,e,n){for(let r=0;n>1e-12&&r<150;r++){let o=e;for(let s=0;s<t.n;s++)for(let a of[n,-n]){let i=e.point.map((l,c)=>c===s?l+a:l),d=t.value(i);d<e.value&&(e={point:i,value:d})}e===o&&(n/=2)}return e}var kn=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(Math.abs(t),Math.abs(e)),Ct=(t,e)=>Array.from({length:t+1},(n,r)=>e(r));function _t({L:t,mu:e,kink:n}){return n?"kink":t>0?e>1e-9*t?"strong":e>=-1e-9*t?"convex":"bent":"unknown"}function Mn(t,e,n,{R:r,gap:o,count:s}){let a=_t(n),i=u=>({say:u,heights:null,lengths:null}),d=(u,p)=>({say:u,heights:Ct(s,p),lengths:null});if(!["GradientDescent","Momentum","NesterovMomentum","Nesterov"].includes(t))return i("none");if(a==="kink"||a==="unknown")return i(a);let{L:l,mu:c,quadratic:f}=n,{lr:h,beta:g=0}=e;if(t==="GradientDescent"){if(!(h<2/l))return i("long");if(a==="strong"){let u=Math.max(Math.abs(1-h*c),Math.abs(1-h*l));return d("strong",p=>l/2*r**2*u**(2*p))}return a==="convex"?h<=1/l||kn(h,1/l)?d("convex",u=>r**2/(2*h*u)):i("half"):{...i("bent"),lengths:Ct(s,u=>Math.sqrt(o/(h*(1-h*l/2)*u)))}}return t==="Nesterov"?a==="bent"?i("not_convex"):h<=1/l||kn(h,1/l)?d("nesterov",u=>u?2*r**2/(h*(u+2)*(u+3)):NaN):i("half"):f?a==="bent"?i("not_convex"):{say:"bowl",heights:Er({lr:h,beta:g,nesterov:t==="NesterovMomentum",mu:c,L:l,R:r,count:s}),lengths:null}:i("not_bowl")}function Er({lr:t,beta:e,nesterov:n,mu:r,L:o,R:s,count:a}){let i=new Array(a+1).fill(0),d=Array.from({length:49},(l,c)=>r+(o-r)*(1-Math.cos(Math.PI*c/48))/2);for(let l of d){let[c,f]=[1,0];for(let h=0;h<=a;h++)i[h]=Math.max(i[h],l/2*s**2*c**2),f=e*f+l*c,c-=t*(n?l*c+e*f:f)}return i}function $n(t,{R:e,count:n}){let{L:r,mu:o}=t,s=_t(t);if(s==="convex")return Ct(n,i=>3*r*e**2/(32*(i+1)**2));if(s!=="strong")return null;let a=(Math.sqrt(r)-Math.sqrt(o))/(Math.sqrt(r)+Math.sqrt(o));return Ct(n,i=>o/2*e**2*a**(2*i))}function Nn({heights:t,gaps:e,points:n,view:r,lowest:o,curvatureAt:s,facts:a}){if(!t)return null;let i=1e-10*(e[0]||1),d=e.findIndex((f,h)=>f>t[h]*(1+1e-6)+i);if(d<0)return null;let l=f=>r.some(([h,g],u)=>f[u]<h||f[u]>g),c=n.slice(0,d+1).findIndex(l);if(c>=0)return{say:"crossed_out",step:d,at:{out:c}};if(l(o.point))return{say:"crossed_lowest",step:d,at:{}};for(let f=0;f<=d;f++){let h=s(n[f]);if(Math.max(h.at(-1),-h[0])>a.L*(1+1e-6)||h[0]<a.mu-1e-6*a.L)return{say:"crossed_missed",step:d,at:{missed:f,low:h[0],high:h.at(-1)}}}return{say:"crossed_between",step:d,at:{}}}var Sr=150;function An(t){let{words:e}=t,n=t.get("methods"),r=v("p"),o=v("ul"),s=v("section",{class:"gd-play-promised","aria-label":e.promised},v("div",{class:"gd-over-plot"},e.promised),r,o),a=null,i="",d="",l=0;t.signal.addEventListener("abort",()=>clearTimeout(l));function c(h,g,u,p){let y=JSON.stringify([g,u,p.slice(2)]);return y===i?a:(i=y,a=null,clearTimeout(l),l=setTimeout(()=>{a=xn(h,u,p),t.redraw()},Sr),null)}let f=h=>Object.keys(n).find(g=>n[g].text===h);return{element:s,draw({loss:h,text:g,view:u,start:p,lowest:y,rules:b,runners:M,names:O,count:m}){let x=c(h,g,u,p),k={heights:[],lengths:[]};if(!x)return k;let A=Math.hypot(...p.map((U,I)=>U-y.point[I])),E=h.value(p)-y.value,z={L:P(x.L),mu:P(x.mu),kappa:P(x.L/x.mu),lr:P(1/x.L),two:P(2/x.L),points:x.points};r.textContent=D(e.classes[_t(x)],{...z,place:x.kink?.map(U=>P(U)).join(", ")});let N=[];b.forEach((U,I)=>{if(!U||!M[I])return;let T=Mn(f(U.text),U.values,x,{R:A,gap:E,count:m});T.heights&&k.heights.push({of:I,heights:T.heights}),T.lengths&&k.lengths.push({of:I,heights:T.lengths});let K=M[I].losses.map(gt=>gt-y.value),Nt=gt=>et(h.hessian(gt)),Q=Nn({heights:T.heights,gaps:K,points:M[I].points,view:u,lowest:y,curvatureAt:Nt,facts:x}),rt=D(e.promises[T.say],z),lt=Q?` ${D(e.promises[Q.say],{step:Q.step,...Q.at,low:P(Q.at.low),high:P(Q.at.high)})}`:"";N.push([O[I],`: ${rt}${lt}`,Q])});let S=$n(x,{R:A,count:m});S&&(k.heights.push({of:"lower",heights:S}),N.push(["",e.promises.lower,null]));let _=JSON.stringify(N);return _!==d&&o.replaceChildren(...N.map(([U,I,T])=>v("li",{class:T?"gd-bad":null},v("strong",{},U),I))),d=_,k}}}var qt=class{#t;#n;#e;#r;constructor(e,n,r){this.#t=e,this.#n=r,this.#e=r.init(n),this.points=[],this.losses=[],this.lengths=[],this.divergedAt=null,this.#o(Array.from(n))}get steps(){return this.points.length-1}isDone(e){return this.steps>=e||this.divergedAt!==null}step(){let[e,n]=this.#n.step(this.points.at(-1),this.#r,this.#e,this.#t);this.#e=n,this.#o(e)}#o(e){let{value:n,gradient:r}=this.#t.valueAndGradient(e);this.#r=r,this.points.push(e),this.losses.push(n),this.lengths.push(Math.hypot(...r)),Number.isFinite(n)||(this.divergedAt=this.steps)}};function En(t,e,n){let r=performance.now()+n;for(;;){let o=t.filter(s=>!s.isDone(e));if(!o.length)return!0;for(let s of o)for(let a=0;a<16&&!s.isDone(e);a++)s.step();if(performance.now()>r)return!1}}var Or=new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value kept evaluate zero descend loss start paths".split(" ")),zr={abs:"torch.abs",atan:"torch.atan",max:"torch.maximum",min:"torch.minimum"},Lr=(t,e)=>{if(t==="softplus")return`torch.nn.functional.softplus(${e[0]}, threshold=50)`;let n=zr[t]??`torch.${t}`;return e.length>2?e.reduce((r,o)=>`${n}(${r}, ${o})`):`${n}(${e.join(", ")})`},Sn={sum:([t])=>`(${t} + zero).sum()`,mean:([t])=>`(${t} + zero).mean()`,norm:([t])=>`torch.linalg.vector_norm(${t} + zero)`,largest:([t])=>`(${t} + zero).max()`,dot:([t,e])=>`((${t} + zero) * (${e} + zero)).sum()`,loss:([t])=>`evaluate(${t} + zero)[0]`,grad:([t])=>`evaluate(${t} + zero)[1]`,where:([t,e,n])=>`torch.where(${t} > 0, ${e}, ${n})`};function ie(t,e){if(t.kind==="number")return{text:String(t.value),tensor:!1};if(t.kind==="name")return nt.has(t.name)?{text:String(nt.get(t.name)),tensor:!1}:{text:e(t.name),tensor:!0};let n=t.args.map(i=>ie(i,e)),r=n.map(({text:i,tensor:d})=>d?i:`T(${i})`);if(Object.hasOwn(Sn,t.name))return{text:Sn[t.name](r),tensor:!0};if(wt.has(t.name))return{text:Lr(t.name,r),tensor:!0};if(t.name==="negative")return{text:`(-${n[0].text})`,tensor:n[0].tensor};let o=n.some(({tensor:i})=>i)?n.map(({text:i})=>i):r,s=t.name==="^"?"**":t.name,a=`(${o[0]} ${s} ${o[1]})`;return{text:"<>".includes(s[0])?`${a}.double()`:a,tensor:!0}}var On=t=>/^\((?:[^()]|\([^()]*\))*\)$/.test(t)?t.slice(1,-1):t,Ir=t=>Or.has(t)?`${t}_`:t;function jr(t){let[e,{text:n,tensor:r}]=[t.names.join(", "),ie(t.tree,s=>s)];return`def loss(point):
    ${t.n===1?`${e}, = point`:`${e} = point`}
    return ${r?On(n):`T(${n})`}
`}function Fr(t,{assignments:e,kept:n,vectors:r,asked:o},s){let a={p:"p",g:"g",k:"k",n:"n"},i=h=>a[h]??Ir(h),d=h=>r.has(h)?"zero":"T(0.0)",l=e.map(({name:h,value:g})=>{let{text:u,tensor:p}=ie(g,i),y=p?On(u):`T(${u})`;return`        ${i(h)} = ${r.has(h)?`${y} + zero`:y}`}),c=n.map(i),f=c.length?`k, ${c.join(", ")}`:"k,";return[`class ${t}:`,"    def init(self, point):","        zero = torch.zeros_like(point)",`        return (${["T(0.0)",...n.map(d)].join(", ")},)`,"",o?"    def search(self, point, value, grad, kept, evaluate):":"    def step(self, point, grad, kept):","        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",`        ${f} = kept`,"        k = k + 1",...Object.entries(s).map(([h,g])=>`        ${i(h)} = T(${Number(g)})`),...l,`        return p, (${f}${c.length?",":""})`,""].join(`
`)}function zn({loss:t,start:e,steps:n,methods:r}){let o=new Set(["descend"]),s=[],a=r.map(({title:i,code:d,values:l,rule:c},f)=>{let h=`Method${f+1}`;d||s.push(Fr(h,c,l));let g=d?d.replace(/\{(\w+)(:\.0f)?\}/g,(u,p,y)=>y?Math.round(l[p]):String(l[p])):`${h}()`;if(d)for(let[,u]of g.matchAll(/([A-Z]\w*)\(/g))o.add(u);return`    ${JSON.stringify(i)}: descend(loss, start, ${g}, ${n}),`});return["# A race from the playground of How Gradient Descent Works.","import torch",`from gdlib import ${[...o].sort((i,d)=>i<d?-1:1).join(", ")}`,"","","def T(value):","    return torch.as_tensor(value, dtype=torch.float64)","","",jr(t),"",...s.flatMap(i=>[i,""]),`start = T([${e.join(", ")}])`,"paths = {",...a,"}","for name, path in paths.items():",'    print(f"{name}: {path}")',""].join(`
`)}function le(t,e,{label:n,onMove:r,steps:o,axis:s="both"}){let a=R("circle",{class:"gd-handle-dot",r:8}),i=R("circle",{class:"gd-handle-reach",r:22}),d=e.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":n,"aria-orientation":s==="x"?"horizontal":null});d.append(i,a);let l=[0,0],c=([g,u])=>{let p=(y,[b,M])=>Math.min(M,Math.max(b,y));l=[p(g,e.domains.x),s==="x"?l[1]:p(u,e.domains.y)],r(l)},f=g=>{let u=e.svg.getBoundingClientRect();return[e.x.invert(g.clientX-u.left),e.y.invert(g.clientY-u.top)]},h=(g,u)=>d.addEventListener(g,u,{signal:t.signal});return h("pointerdown",g=>{g.button||(d.setPointerCapture(g.pointerId),d.focus({preventScroll:!0}),g.preventDefault())}),h("pointermove",g=>{d.hasPointerCapture(g.pointerId)&&c(f(g))}),h("keydown",g=>{let[u,p]=o(),y=g.shiftKey?10:1,b=s==="x"?[u,0]:[0,p],M={ArrowRight:[u,0],ArrowLeft:[-u,0],ArrowUp:b,ArrowDown:[-b[0],-b[1]],PageUp:[10*b[0],10*b[1]],PageDown:[-10*b[0],-10*b[1]]}[g.key],[O,m]=e.domains.x;if(M)c([l[0]+y*M[0],l[1]+y*M[1]]);else if(g.key==="Home")c([O,l[1]]);else if(g.key==="End")c([m,l[1]]);else return;g.preventDefault()}),{element:d,place([g,u],p){l=[g,u],L(d,{transform:`translate(${e.x(g)},${e.y(u)})`,"aria-valuenow":Number(g.toFixed(6)),"aria-valuemin":e.domains.x[0],"aria-valuemax":e.domains.x[1],"aria-valuetext":p})}}}var Cr=Array.prototype,_r=Cr.slice;function qr(t,e){return t-e}function Tr(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var Ln=t=>()=>t;function Pr(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=Rr(t,e[n]))return o;return 0}function Rr(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var d=t[s],l=d[0],c=d[1],f=t[i],h=f[0],g=f[1];if(Dr(d,f,e))return 0;c>r!=g>r&&n<(h-l)*(r-c)/(g-c)+l&&(o=-o)}return o}function Dr(t,e,n){var r;return Br(t,e,n)&&Ur(t[r=+(t[0]===e[0])],n[r],e[r])}function Br(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Ur(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Gr(){}var at=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function jn(){var t=1,e=1,n=Ot,r=d;function o(l){var c=n(l);if(Array.isArray(c))c=c.slice().sort(qr);else{let f=At(l,Kr);for(c=pt(...St(f[0],f[1],c),c);c[c.length-1]>=f[1];)c.pop();for(;c[1]<f[0];)c.shift()}return c.map(f=>s(l,f))}function s(l,c){let f=c==null?NaN:+c;if(isNaN(f))throw new Error(`invalid value: ${c}`);var h=[],g=[];return a(l,f,function(u){r(u,l,f),Tr(u)>0?h.push([u]):g.push(u)}),g.forEach(function(u){for(var p=0,y=h.length,b;p<y;++p)if(Pr((b=h[p])[0],u)!==-1){b.push(u);return}}),{type:"MultiPolygon",value:c,coordinates:h}}function a(l,c,f){var h=new Array,g=new Array,u,p,y,b,M,O;for(u=p=-1,b=ut(l[0],c),at[b<<1].forEach(m);++u<t-1;)y=b,b=ut(l[u+1],c),at[y|b<<1].forEach(m);for(at[b<<0].forEach(m);++p<e-1;){for(u=-1,b=ut(l[p*t+t],c),M=ut(l[p*t],c),at[b<<1|M<<2].forEach(m);++u<t-1;)y=b,b=ut(l[p*t+t+u+1],c),O=M,M=ut(l[p*t+u+1],c),at[y|b<<1|M<<2|O<<3].forEach(m);at[b|M<<3].forEach(m)}for(u=-1,M=l[p*t]>=c,at[M<<2].forEach(m);++u<t-1;)O=M,M=ut(l[p*t+u+1],c),at[M<<2|O<<3].forEach(m);at[M<<3].forEach(m);function m(x){var k=[x[0][0]+u,x[0][1]+p],A=[x[1][0]+u,x[1][1]+p],E=i(k),z=i(A),N,S;(N=g[E])?(S=h[z])?(delete g[N.end],delete h[S.start],N===S?(N.ring.push(A),f(N.ring)):h[N.start]=g[S.end]={start:N.start,end:S.end,ring:N.ring.concat(S.ring)}):(delete g[N.end],N.ring.push(A),g[N.end=z]=N):(N=h[z])?(S=g[E])?(delete h[N.start],delete g[S.end],N===S?(N.ring.push(A),f(N.ring)):h[S.start]=g[N.end]={start:S.start,end:N.end,ring:S.ring.concat(N.ring)}):(delete h[N.start],N.ring.unshift(k),h[N.start=E]=N):h[E]=g[z]={start:E,end:z,ring:[k,A]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function d(l,c,f){l.forEach(function(h){var g=h[0],u=h[1],p=g|0,y=u|0,b=de(c[y*t+p]);g>0&&g<t&&p===g&&(h[0]=In(g,de(c[y*t+p-1]),b,f)),u>0&&u<e&&y===u&&(h[1]=In(u,de(c[(y-1)*t+p]),b,f))})}return o.contour=s,o.size=function(l){if(!arguments.length)return[t,e];var c=Math.floor(l[0]),f=Math.floor(l[1]);if(!(c>=0&&f>=0))throw new Error("invalid size");return t=c,e=f,o},o.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?Ln(_r.call(l)):Ln(l),o):n},o.smooth=function(l){return arguments.length?(r=l?d:Gr,o):r===d},o}function Kr(t){return isFinite(t)?t:NaN}function ut(t,e){return t==null?!1:+t>=e}function de(t){return t==null||isNaN(t=+t)?-1/0:t}function In(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ft=60,Tt=14;function Fn(t){let e=t.inside("g",{class:"gd-map","aria-hidden":"true"}),n="";return(r,o)=>{let{domains:s,width:a,height:i}=t,d=JSON.stringify([o,s,a,i]);if(d===n)return;n=d;let l=([x,k],A)=>x+(k-x)*A/(ft-1),c=Array.from({length:ft*ft},(x,k)=>{let A=r.value([l(s.x,k%ft),l(s.y,Math.floor(k/ft))]);return Number.isNaN(A)?1/0:A}),f=jn().size([ft,ft]).thresholds(Vr(c))(c),h=x=>t.x(l(s.x,x-.5)).toFixed(1),g=x=>t.y(l(s.y,x-.5)).toFixed(1),u=x=>`M${x.map(([k,A])=>`${h(k)},${g(A)}`).join("L")}Z`,[p,...y]=ct(e,"path",Tt+1),[b,M,O,m]=[...s.x.map(t.x),...s.y.map(t.y)];L(p,{d:`M${b},${m}H${M}V${O}H${b}Z`,style:"--gd-height: 0"}),y.forEach((x,k)=>{let A=(f[k]?.coordinates??[]).flat().map(u).join("");L(x,{d:A,style:`--gd-height: ${(k+1)/Tt}`})})}}function Vr(t){let e=t.filter(Number.isFinite).sort((n,r)=>n-r);return e.length?Array.from({length:Tt},(n,r)=>Yt(e,((r+.7)/Tt)**2)):[]}function he(t){let e=t.inside("g",{class:"gd-stars","aria-hidden":"true"});return n=>{ct(e,"path",n.length,{d:Hr}).forEach((r,o)=>{L(r,{transform:`translate(${t.x(n[o][0])},${t.y(n[o][1])})`})})}}var Hr=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e*Math.PI/5,e%2?3.6:9];return`${(r*Math.sin(n)).toFixed(2)},${(-r*Math.cos(n)).toFixed(2)}`}).join("L")}Z`;function ue(t,e,n){let r=o=>{let s=e.svg.getBoundingClientRect(),a=[o.clientX-s.left,o.clientY-s.top];if(o.target.closest(".gd-handle")||!Pt(e,a))return;let i=(d,[l,c])=>Math.min(c,Math.max(l,d));n([i(e.x.invert(a[0]),e.domains.x),i(e.y.invert(a[1]),e.domains.y)])};e.svg.addEventListener("click",r,{signal:t.signal})}function fe(t,e){let n=t.inside("g",{class:`gd-trail gd-trail-${e}`,"aria-hidden":"true"}),[r,o,s,a,i]=["halo","line","dots","cross","head"].map(d=>n.appendChild(R(d==="head"?"circle":"path",{class:`gd-trail-${d}`,r:d==="head"?5:null})));return d=>{if(L(n,{display:d.length?null:"none"}),!d.length)return!1;let l=d.map(([M,O])=>[t.x(M),t.y(O)]),c=l.findIndex(([M,O])=>!(Math.abs(M)<5e3&&Math.abs(O)<5e3)),f=c<0?l:l.slice(0,c),h=c<0?null:Wr(f.at(-1),l[c]),g=Jr(f),u=`M${[...g,...h?[h]:[]].map(ce).join("L")}`;L(r,{d:u}),L(o,{d:u}),L(s,{d:g.map(M=>`M${ce(M)}h0`).join("")});let p=l.at(-1),y=c>=0||!Pt(t,p),b=y?Zr(t,h?[...f,h]:f):null;return L(a,{d:b?`M${ce(b)}m-6,-6l12,12m0,-12l-12,12`:""}),L(i,y?{cx:-99,cy:-99}:{cx:p[0],cy:p[1]}),y}}var ce=([t,e])=>`${mt(t)},${mt(e)}`;function Jr(t){if(t.length<=250)return t;let e=t.slice(0,1);for(let n=1;n<t.length;n++){let[[r,o],[s,a]]=[e.at(-1),t[n]];(Math.abs(s-r)+Math.abs(a-o)>=1.5||n===t.length-1)&&e.push(t[n])}return e}function Pt({domains:t,x:e,y:n},[r,o]){let[s,a,i,d]=[...t.x.map(e),...t.y.map(n)];return r>=s-1&&r<=a+1&&o>=d-1&&o<=i+1}function Wr([t,e],[n,r]){let o=Math.max(Math.abs(n-t),Math.abs(r-e));return Number.isFinite(o)?[t+4e3*(n-t)/o,e+4e3*(r-e)/o]:null}function Zr(t,e){let n=e.findLastIndex(s=>Pt(t,s));if(n<0||n===e.length-1)return null;let[r,o]=[e[n],e[n+1]];for(let s=0;s<24;s++){let a=[(r[0]+o[0])/2,(r[1]+o[1])/2];Pt(t,a)?r=a:o=a}return r}function _n(t,e){let{words:n}=t,r=(m,x)=>D(n.place,{point:m.map(k=>P(k)).join(", "),loss:P(x.value(m))}),o=m=>()=>[m.domains.x,m.domains.y].map(([x,k])=>(k-x)/100),s=yt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),a=Fn(s),i=X.map(m=>fe(s,m)),d=he(s);ue(t,s,e);let l=le(t,s,{label:n.start,onMove:e,steps:o(s)}),c=yt(t,{label:n.name,shape:.9,tallest:470,interactive:!0}),f=c.inside("path",{class:"gd-curve gd-play-hill"}),h=X.map(m=>fe(c,m)),g=he(c),u=([m])=>e([m]);ue(t,c,u);let p=le(t,c,{label:n.start,onMove:u,steps:o(c),axis:"x"}),y="",b=[0,1];function M({loss:m,text:x,view:k,start:A,lowest:E,paths:z}){s.frame({x:{domain:k[0],label:m.names[0]},y:{domain:k[1],label:m.names[1]}});let N=A.slice(2);return a({value:S=>m.value(N.length?[...S,...N]:S)},[x,N]),d(Cn(E,k)?[E.point]:[]),l.place(A,r(A,m)),z.map((S,_)=>i[_](S))}function O({loss:m,text:x,view:k,start:A,lowest:E,paths:z}){let N=JSON.stringify([x,k]),S=N===y?null:Xt(...k[0],400).map(I=>[I,m.value([I])]);S&&(b=Yr(S.map(([,I])=>I))),c.frame({x:{domain:k[0],label:m.names[0]},y:{domain:b,label:n.loss}}),y=N,L(f,{d:c.line(Xt(...k[0],400).map(I=>[I,m.value([I])]))}),g(Cn(E,k.slice(0,1))?[[E.point[0],E.value]]:[]);let _=m.value(A);return p.place([A[0],Number.isFinite(_)?Math.max(b[0],Math.min(b[1],_)):b[1]],r(A,m)),z.map(I=>I.map(([T])=>[T,m.value([T])])).map((I,T)=>h[T](Number.isFinite(_)?I:[]))}return{element:v("div",{},s.element,c.element),describe:m=>[s,c].forEach(x=>x.describe(m)),get svg(){return s.element.hidden?c.svg:s.svg},draw(m){let x=m.loss.n===1;return s.element.hidden=x,c.element.hidden=!x,(x?O:M)(m)}}}var Cn=({point:t,value:e},n)=>Number.isFinite(e)&&n.every(([r,o],s)=>t[s]>=r&&t[s]<=o);function Yr(t){let e=t.filter(Number.isFinite).sort((i,d)=>i-d);if(!e.length)return[0,1];let[n,r,o]=[e[0],e[Math.floor(e.length*.9)],e.at(-1)],s=o-n>5*(r-n)?r:o,a=(s-n||1)*.08;return[n-a,s+a]}var qn=`/* The playground. */

.gd-playground {
  --gd-fourth: #1d6b3f;
  max-width: none;
}

:is(html[data-theme="dark"], body[data-jp-theme-light="false"], body.vscode-dark, html[theme="dark"]) .gd-playground {
  --gd-fourth: #7fd6a2;
}

.gd-playground:fullscreen {
  background: var(--gd-ground);
  font-size: 20px;
  overflow: auto;
  padding: 1.2rem 2rem;
}

.gd-trail-third,
.gd-race-third {
  --gd-racer: var(--gd-other);
}

.gd-trail-fourth,
.gd-race-fourth {
  --gd-racer: var(--gd-fourth);
}

.gd-plot .gd-curve:is(.gd-race-third, .gd-race-fourth) {
  stroke: var(--gd-racer);
}

.gd-playground .gd-plot .gd-curve {
  stroke-width: 1.8;
}

.gd-playground .gd-plot .gd-play-hill {
  stroke: var(--gd-edge);
}

.gd-playground .gd-plot .gd-play-promise {
  stroke-dasharray: 5 4;
  stroke-width: 1.3;
}

.gd-playground .gd-plot .gd-race-lower {
  stroke: var(--gd-quiet);
  stroke-dasharray: 1 4;
  stroke-width: 2;
}

.gd-playground .gd-handle-dot {
  fill: var(--gd-ground);
  fill-opacity: 0.6;
  stroke: var(--gd-minimum);
  stroke-width: 2.5;
}

.gd-playground .gd-two {
  align-items: start;
}

/* On a narrow screen the methods come between the map and the graphs, on a wide one beside both. */
@container (min-width: 34rem) {
  .gd-play-two {
    grid-template-rows: auto 1fr;
  }

  .gd-play-methods {
    grid-column: 2;
    grid-row: 1 / 3;
  }
}

.gd-playground :is(.gd-choice, .gd-choice select) {
  max-width: 100%;
  min-width: 0;
}

.gd-play-loss {
  display: grid;
  gap: 0.3rem;
  margin-bottom: 0.6rem;
}

.gd-play-field label {
  color: var(--gd-quiet);
  display: block;
  font-size: 13px;
}

.gd-live :is(.gd-play-text, .gd-play-number) {
  background: var(--gd-ground);
  border: 1px solid var(--gd-edge);
  border-radius: 5px;
  box-sizing: border-box;
  color: var(--gd-ink);
  font: inherit;
  min-height: 2.1rem;
  padding: 0.25rem 0.5rem;
}

.gd-live .gd-play-text {
  font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.95em;
  width: 100%;
}

.gd-live textarea.gd-play-text {
  field-sizing: content; /* where it isn't known, the script's guess at the lines holds */
  line-height: 1.45;
  overflow-wrap: anywhere;
  resize: vertical;
}

.gd-live textarea[aria-invalid="true"] {
  border-color: var(--gd-bad);
}

.gd-live textarea:focus-visible {
  outline: 2px solid var(--gd-path);
  outline-offset: 2px;
}

.gd-live .gd-choice .gd-play-text {
  width: 10rem;
}

.gd-live .gd-play-number {
  text-align: right;
  width: 6.2rem;
}

.gd-playground .gd-slider {
  grid-template-columns: minmax(2.4rem, auto) minmax(0, 1fr) auto;
}

.gd-playground .gd-slider output {
  min-width: 2.6rem;
}

.gd-live .gd-play-fault {
  color: var(--gd-bad);
  font: inherit;
  margin: 0.2rem 0 0.3rem;
  overflow-wrap: anywhere;
}

.gd-live .gd-play-fault mark {
  background: none;
  color: inherit;
  font-weight: 700;
  text-decoration: underline wavy;
}

.gd-live :is(.gd-play-fate, .gd-play-here, .gd-play-promised) {
  font: inherit;
  font-size: 14px;
  font-variant-numeric: tabular-nums;
  margin: 0.3rem 0 0;
}

.gd-live .gd-play-fate {
  min-height: 2.8em;
}

.gd-play-head {
  align-items: center;
  display: flex;
  gap: 0.5rem;
  margin-bottom: 0.2rem;
}

.gd-play-head select {
  flex: 1;
  min-width: 0;
}

.gd-play-loss select {
  max-width: 100%;
  min-width: 0;
}

.gd-play-take {
  margin-top: 0.6rem;
}

.gd-play-copied {
  color: var(--gd-quiet);
  font-size: 13px;
  overflow-wrap: anywhere;
}

.gd-playground .gd-play-promised :is(p, ul, li) {
  font: inherit;
  font-size: 14px;
  margin: 0.2rem 0;
}

.gd-playground .gd-play-promised ul {
  padding-left: 1.1rem;
}
`;var Qr=["fill","fill-opacity","stroke","stroke-opacity","stroke-width","stroke-linecap","stroke-linejoin","stroke-dasharray","font-family","font-size","font-weight","opacity","display","visibility"];function Tn(t,e){let n=t.cloneNode(!0),r=[t,...t.querySelectorAll("*")];return[n,...n.querySelectorAll("*")].forEach((o,s)=>{let a=getComputedStyle(r[s]);o.removeAttribute("class"),o.setAttribute("style",Qr.map(i=>`${i}:${a.getPropertyValue(i)}`).join(";"));for(let i of["tabindex","role","aria-hidden"])o.removeAttribute(i)}),n.setAttribute("xmlns","http://www.w3.org/2000/svg"),n.setAttribute("style",`background:${e}`),new XMLSerializer().serializeToString(n)}function Pn(t){let e=t.trimEnd().split(`
`).map((o,s,a)=>s<a.length-1?`${o}
`:o);return JSON.stringify({nbformat:4,nbformat_minor:5,metadata:{kernelspec:{name:"python3",display_name:"Python 3",language:"python"}},cells:[{cell_type:"code",id:"race",execution_count:null,metadata:{},outputs:[],source:e}]},null,1)}function ge(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:e})),o=document.createElement("a");o.href=r,o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}var Rn=qn,to=10;function Dn(t,e){let{words:n}=t,r=t.get("losses"),o=t.get("methods"),s=()=>Object.fromEntries(["loss","view","start","steps","shown","rules"].map(w=>[w,t.get(w)])),a=null,i="",d=null,l=[],c=[],f=[],h=w=>{c=[],t.set(w),u()},g=0,u=()=>{clearTimeout(g),g=setTimeout(()=>e.set(Gt(s(),o)),300)};t.signal.addEventListener("abort",()=>clearTimeout(g));function p(w){if(w===i)return null;try{return a=fn(w),i=w,d=null,null}catch($){if($.name!=="Fault")throw $;return $}}let y=(w,$)=>Array.from({length:$},(F,C)=>w[C]??0),b=(w,$)=>h({rules:t.get("rules").with(w,$)}),M=w=>h({rules:t.get("rules").toSpliced(w,1)}),O=()=>({loss:a,start:t.get("start"),view:t.get("view")}),m=X.map((w,$)=>cn(t,$,{change:b,remove:M,place:O})),x=J(),k=v("select",{id:x},...Object.keys(r).map(w=>v("option",{value:w},n.losses[w])),v("option",{value:""},n.own_loss)),A=(w,$)=>w.addEventListener("change",$,{signal:t.signal});A(k,()=>{if(!k.value)return E.input.focus();let{text:w,view:$,start:F}=r[k.value];return h({loss:w,view:$,start:F})});let E=zt(t,{label:n.formula,onText(w){let $=p(w);h($?{loss:w}:{loss:w,start:y(t.get("start"),a.n)})}}),N=_n(t,w=>h({start:[...w,...t.get("start").slice(w.length)]})),S=J(),_=v("input",{id:S,class:"gd-play-text",inputmode:"text",autocomplete:"off",maxlength:200});A(_,()=>{let{found:w}=Kt(new URLSearchParams({start:_.value.replaceAll(/[ ;]+/g,",")}).toString(),o);w.start?.length===a.n&&h({start:w.start}),_.value=t.get("start").join(", ")});let U=w=>()=>{let $=t.get("view").map(([F,C])=>{let[W,Z]=[(F+C)/2,(C-F)/2*w];return[W-Z,W+Z].map(dt=>Number(dt.toPrecision(6)))});$.every(([F,C])=>C-F>1e-5&&Math.max(-F,C)<Y.size)&&h({view:$})},I=()=>{let w=[...t.get("start"),0];h({view:t.get("view").map(([$,F],C)=>[w[C]-(F-$)/2,w[C]+(F-$)/2].map(W=>Number(W.toPrecision(6))))})},T=J(),K=v("input",{type:"range",id:T,min:0,step:1});K.addEventListener("input",()=>h({shown:K.valueAsNumber}),{signal:t.signal});let Nt=v("output",{for:T}),Q=J(),rt=v("select",{id:Q},...[10,20,50,100,200,500,1e3].map(w=>v("option",{value:w},w)));A(rt,()=>h({steps:Number(rt.value),shown:Number(rt.value)}));let lt=Be(t,{from:0,to:()=>t.get("steps"),perSecond:()=>Math.max(8,t.get("steps")/5)}),gt=H(t,{label:n.play,onPress(){lt.at()===null&&h({shown:t.get("steps")}),lt.toggle()}}),me=w=>()=>h({shown:Math.min(t.get("steps"),Math.max(0,t.get("shown")+w))}),vt=(w,$)=>L(w,{"aria-label":$,title:$}),Bn=vt(H(t,{label:"◀",onPress:me(-1)}),n.step_back),Un=vt(H(t,{label:"▶",onPress:me(1)}),n.step_forth),pe=H(t,{label:n.add,onPress(){let w=t.get("rules").map(({text:F})=>F),$=Object.values(o).find(({text:F})=>!w.includes(F));h({rules:[...t.get("rules"),{text:$.text,values:{}}]})}}),xe=se(t,n.losses_chart),we=se(t,n.lengths_chart),ve=An(t),ye=v("p",{class:"gd-play-here"}),Rt=v("p",{class:"gd-play-fault",hidden:!0}),Dt=v("output",{class:"gd-play-copied"}),be=e.link&&H(t,{label:n.copy_link,onPress:()=>Me(e.link(Gt(s(),o)))}),Gn=document.fullscreenEnabled?H(t,{label:n.full,onPress:()=>document.fullscreenElement?document.exitFullscreen():t.root.requestFullscreen()}):"",ke=()=>zn({loss:a,start:t.get("start"),steps:t.get("steps"),methods:f.map(({text:w,values:$,rule:F},C)=>{let W=Object.values(o).find(Z=>Z.text===w);return{title:`${C+1}. ${m[C].name()}`,code:W?.code??null,values:$,rule:F}})}),Kn=[...be?[be]:[],H(t,{label:n.copy_python,onPress:()=>Me(ke())}),H(t,{label:n.save_notebook,onPress:()=>ge("race.ipynb","application/x-ipynb+json",Pn(ke()))}),H(t,{label:n.save_picture,onPress:()=>ge("race.svg","image/svg+xml",Tn(N.svg,getComputedStyle(t.root).getPropertyValue("--gd-ground")))})];async function Me(w){try{await navigator.clipboard.writeText(w),Dt.textContent=n.copied,t.say(n.copied)}catch{Dt.textContent=w}}let $e=w=>v("div",{class:"gd-over-plot"},w),Bt=(w,$,...F)=>v("div",{class:"gd-choice"},v("label",{for:w},$),...F);t.root.append(Rt,v("div",{class:"gd-play-loss"},Bt(x,n.loss_choice,k),E.element),v("div",{class:"gd-two gd-play-two"},v("div",{},N.element,v("div",{class:"gd-slider"},v("label",{for:T},n.step),K,Nt),v("div",{class:"gd-row"},gt,Bn,Un,Bt(Q,n.of_steps,rt)),v("div",{class:"gd-row"},Bt(S,n.start,_),vt(H(t,{label:"+",onPress:U(.5)}),n.closer),vt(H(t,{label:"−",onPress:U(2)}),n.wider),vt(H(t,{label:"◎",onPress:I}),n.around)),ye),v("div",{class:"gd-play-methods"},...m.map(({element:w})=>w),v("div",{class:"gd-row"},pe)),v("div",{},$e(n.losses_chart),xe.element,$e(n.lengths_chart),we.element,ve.element)),v("div",{class:"gd-row gd-play-take"},...Kn,Gn,Dt));function Ne(){let w=Kt(e.get(),o),$=w.found;p($.loss??t.get("loss")),a||p(t.get("loss"));let F=$.steps??t.get("steps");$.start=y($.start??t.get("start"),a.n),$.shown=Math.min(F,$.shown??F),t.set($),c=w.wrong}Ne(),e.onChange(Ne,t.signal);function Vn(w){let $=t.get("start");l=w.map((C,W)=>{if(!C)return null;let Z=JSON.stringify([i,$,C.text,C.values]);return l[W]?.key===Z?l[W]:{key:Z,runner:new qt(a,$,C.rule.make(C.values))}});let F=l.filter(Boolean).map(({runner:C})=>C);return En(F,t.get("steps"),to)||t.redraw(),l.map(C=>C?.runner??null)}t.onDraw(()=>{let w=[E.show(t.get("loss"),p(t.get("loss")))];k.value=Object.keys(r).find(j=>r[j].text===t.get("loss"))??"";let $=y(t.get("start"),a.n);$.length!==t.get("start").length&&t.set({start:$});let F=t.get("view"),C=t.get("rules");m.forEach(({element:j},V)=>{j.hidden=V>=C.length}),pe.hidden=C.length>=Y.rules;let W=C.map((j,V)=>m[V].show(j,C.length===1));w.push(...W.map(({fault:j})=>j));let Z=W.map(({runs:j})=>j),dt=Vn(Z);f=Z.filter(Boolean),d??=wn(a,F,$);for(let j of dt)d=eo(a,d,j);let tt=t.get("steps"),it=Math.min(tt,lt.at()??t.get("shown"));L(K,{max:tt,"aria-valuetext":D(n.step_of,{step:it,steps:tt})}),K.value=it,Nt.textContent=it,[...rt.options].some(({value:j})=>Number(j)===tt)||rt.add(new Option(tt,tt)),rt.value=tt,gt.textContent=lt.at()===null?n.play:n.stop,document.activeElement!==_&&(_.value=$.map(j=>Number(j.toPrecision(6))).join(", "));let Hn=X.map((j,V)=>dt[V]?.points.slice(0,it+1)??[]),Jn=N.draw({loss:a,text:i,view:F,start:$,lowest:d,paths:Hn}),Ae=dt.map((j,V)=>j?`${m[V].name()}: ${m[V].say(j,it,Jn[V],a)}`:(m[V].quiet(),"")),Wn=et(a.hessian($));ye.textContent=D(a.n===1?n.here_1:n.here,{loss:P(a.value($)),length:P(Math.hypot(...a.gradient($)),2),values:Wn.map(j=>P(j,3)).join(", ")});let Zn=m.map(j=>j.name()),Ee=ve.draw({loss:a,text:i,view:F,start:$,lowest:d,rules:Z,runners:dt,names:Zn,count:tt}),Se=j=>dt.map(V=>V&&j(V));xe.draw({series:Se(({losses:j})=>j.map(V=>V-d.value)),shown:it,steps:tt,promised:Ee.heights}),we.draw({series:Se(({lengths:j})=>j),shown:it,steps:tt,promised:Ee.lengths}),N.describe(D(n.picture,{formula:i,steps:it,said:Ae.join(" ")})),Rt.hidden=!c.length,Rt.textContent=c.length?D(n.bad_link,{parts:c.join(", ")}):"",lt.at()===null&&t.say(w.filter(Boolean).join(" ")||Ae.join(" "))})}function eo(t,e,n){if(!n)return e;let r=n.losses.reduce((s,a)=>a<s?a:s,1/0);if(!(r<e.value))return e;let o=vn(t,{point:n.points[n.losses.indexOf(r)],value:r});return o.value>-1/0?o:{point:n.points[0],value:r}}var no={playground:{render:t=>Dn(t,qe()),style:Rn}},va={render({model:t,el:e}){return Fe(no,t,e)}};export{va as default};
