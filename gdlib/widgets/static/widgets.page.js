/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-937688446b1d668b921b2f74db1c740f3f9664b5cb468795c9c487abe36c3e8f
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var De=Object.defineProperty;var oe=(e,t)=>{for(var r in t)De(e,r,{get:t[r],enumerable:!0})};var ve=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function we(e,t,r){let o=t.get("kind"),i=new ne(t,r);return Pe(r),r.classList.add("gd-live",`gd-${o}`),r.setAttribute("role","group"),r.setAttribute("aria-label",i.words.name),e[o].render(i),i.start(),()=>i.end()}var ne=class{#t=[];#e=0;#r=0;#o=new AbortController;constructor(t,r){this.model=t,this.root=r,this.words=t.get("words"),this.signal=this.#o.signal}get(t){return this.model.get(t)}set(t){for(let[r,o]of Object.entries(t))this.model.set(r,o);this.model.save_changes()}onDraw(t){this.#t.push(t)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let t of this.#t)t()}say(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=t},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function Pe(e){let t=e.getRootNode(),r=t===document||!t.querySelector?document.head:t;if(r.querySelector("style[data-gd]"))return;let o=document.createElement("style");o.dataset.gd="",o.textContent=ve,r.append(o)}var de={};oe(de,{render:()=>Te});function g(e,t={},...r){return Me(document.createElement(e),t,r)}function y(e,t={},...r){return Me(document.createElementNS("http://www.w3.org/2000/svg",e),t,r)}function z(e,t){for(let[r,o]of Object.entries(t))o==null||o===!1?e.removeAttribute(r):e.setAttribute(r,o===!0?"":o);return e}function P(e,t,r,o={}){for(;e.childElementCount>r;)e.lastElementChild.remove();for(;e.childElementCount<r;)e.append(y(t,o));return[...e.children]}function Me(e,t,r){return z(e,t),e.append(...r),e}var ke=0;function U(){return ke+=1,`gd-${ke}-${Math.random().toString(36).slice(2,8)}`}function Q(e,t,{label:r,options:o,text:i=String,toValue:l=c=>c,toPlace:d=c=>c}){let c=U(),s=g("input",{type:"range",id:c}),n=g("output",{for:c}),b=g("div",{class:"gd-slider"},g("label",{for:c},r),s,n),v="";return s.addEventListener("input",()=>e.set({[t]:l(s.valueAsNumber)}),{signal:e.signal}),e.onDraw(()=>{let{min:u,max:a,step:f}=o(),S=`${u} ${a} ${f}`;S!==v&&z(s,{min:u,max:a,step:f}),v=S,s.value=d(e.get(t));let $=i(e.get(t));n.textContent=$,s.setAttribute("aria-valuetext",$)}),b}function T(e,t,{label:r,choices:o,onPick:i=l=>({[t]:l})}){let l=U(),d=g("select",{id:l},...Object.entries(o).map(([c,s])=>g("option",{value:c},s)));return d.addEventListener("change",()=>e.set(i(d.value)),{signal:e.signal}),e.onDraw(()=>{d.value=e.get(t)}),g("div",{class:"gd-choice"},g("label",{for:l},r),d)}function Z(e,t,{label:r}){let o=g("input",{type:"checkbox"});return o.addEventListener("change",()=>e.set({[t]:o.checked}),{signal:e.signal}),e.onDraw(()=>{o.checked=e.get(t)}),g("label",{class:"gd-toggle"},o,g("span",{},r))}function ee(...e){return g("div",{class:"gd-row"},...e)}function L(e,t=2){if(!Number.isFinite(e))return Number.isNaN(e)?"–":e>0?"∞":"−∞";let r=Math.abs(e).toFixed(t);return e<0&&Number(r)!==0?`−${r}`:r}function V(e,t=3){if(!Number.isFinite(e)||e===0)return L(e,0);let r=Math.floor(Math.log10(Math.abs(e)));if(r>=6||r<-4){let[o,i]=e.toExponential(t-1).split("e");return`${o.replace("-","−")} × ${se(Number(i))}`}return L(e,Math.max(0,t-1-r))}function se(e){return`10${[...String(e)].map(t=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[t]??"⁻").join("")}`}function ye(e){return String(Number(e.toPrecision(10))).replace("-","−")}function j(e,t){return e.replace(/\{(\w+)\}/g,(r,o)=>t[o]??r)}var je=Math.sqrt(50),Fe=Math.sqrt(10),_e=Math.sqrt(2);function ae(e,t,r){let o=(t-e)/Math.max(0,r),i=Math.floor(Math.log10(o)),l=o/Math.pow(10,i),d=l>=je?10:l>=Fe?5:l>=_e?2:1,c,s,n;return i<0?(n=Math.pow(10,-i)/d,c=Math.round(e*n),s=Math.round(t*n),c/n<e&&++c,s/n>t&&--s,n=-n):(n=Math.pow(10,i)*d,c=Math.round(e/n),s=Math.round(t/n),c*n<e&&++c,s*n>t&&--s),s<c&&.5<=r&&r<2?ae(e,t,r*2):[c,s,n]}function te(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let o=t<e,[i,l,d]=o?ae(t,e,r):ae(e,t,r);if(!(l>=i))return[];let c=l-i+1,s=new Array(c);if(o)if(d<0)for(let n=0;n<c;++n)s[n]=(l-n)/-d;else for(let n=0;n<c;++n)s[n]=(l-n)*d;else if(d<0)for(let n=0;n<c;++n)s[n]=(i+n)/-d;else for(let n=0;n<c;++n)s[n]=(i+n)*d;return s}function W(e,{label:t,shape:r=.62,tallest:o=380,interactive:i=!1}){let l=y("svg",{class:"gd-plot",role:i?"group":"img","aria-label":t}),d=y("g",{class:"gd-grid","aria-hidden":"true"}),c=y("text",{class:"gd-axis-label","aria-hidden":"true"}),s=y("text",{class:"gd-axis-label","aria-hidden":"true"}),n=y("svg",{class:"gd-inside"}),b=y("g");l.append(d,n,b,c,s);let v=g("div",{class:"gd-plot-box"},l),u=null,a={left:44,right:12,top:10,bottom:40},f=new ResizeObserver(()=>{Math.round(v.clientWidth)!==u?.width&&e.redraw()});f.observe(v),e.signal.addEventListener("abort",()=>f.disconnect());function S(){let m=Math.round(v.clientWidth)||600,x=Math.round(Math.min(o,Math.max(200,m*r)));return u?.width===m&&u?.height===x?!1:(u={width:m,height:x},z(l,{width:m,height:x,viewBox:`0 0 ${m} ${x}`}),z(n,{x:a.left,y:a.top,width:m-a.left-a.right,height:x-a.top-a.bottom,viewBox:`${a.left} ${a.top} ${m-a.left-a.right} ${x-a.top-a.bottom}`}),!0)}let $="",h={element:v,svg:l,inside:(m,x)=>n.appendChild(y(m,x)),over:(m,x)=>b.appendChild(y(m,x)),describe:m=>l.setAttribute("aria-label",m),frame({x:m,y:x}){a.left=x.log?58:44;let w=S(),R=JSON.stringify([m,x]);if(!w&&R===$)return;$=R;let I=u.width-a.right,A=u.height-a.bottom;h.x=qe(m,[a.left,I]),h.y=qe(x,[A,a.top]),h.domains={x:m.domain,y:x.domain},h.width=I-a.left,h.height=A-a.top;let p=Se(m,Math.max(3,Math.floor(h.width/70))),M=Se(x,Math.max(3,Math.floor(h.height/48))),E=P(d,"g",p.length+M.length+1);p.forEach((N,O)=>{let C=h.x(N.value);E[O].replaceChildren(y("line",{x1:C,x2:C,y1:a.top,y2:A}),y("text",{x:C,y:A+16,"text-anchor":"middle"},N.text))}),M.forEach((N,O)=>{let C=h.y(N.value);E[p.length+O].replaceChildren(y("line",{x1:a.left,x2:I,y1:C,y2:C}),y("text",{x:a.left-6,y:C+4,"text-anchor":"end"},N.text))}),E.at(-1).replaceChildren(y("path",{class:"gd-axes",d:`M${a.left},${a.top}V${A}H${I}`})),z(c,{x:(a.left+I)/2,y:u.height-5,"text-anchor":"middle"}),c.textContent=m.label??"";let _=(a.top+A)/2;z(s,{x:11,y:_,"text-anchor":"middle",transform:`rotate(-90 11 ${_})`}),s.textContent=x.label??""},line(m){let x="",w="M";for(let[R,I]of m){let A=h.x(R),p=Math.max(-1e5,Math.min(1e5,h.y(I)));Number.isFinite(A)&&Number.isFinite(p)?(x+=`${w}${A.toFixed(1)},${p.toFixed(1)}`,w="L"):w="M"}return x}};return h}function qe({domain:[e,t],log:r=!1},[o,i]){let l=r?Math.log10:n=>n,[d,c]=[l(e),l(t)],s=n=>o+(l(n)-d)/(c-d)*(i-o);return s.invert=n=>{let b=d+(n-o)/(i-o)*(c-d);return r?10**b:b},s}function Se({domain:[e,t],log:r=!1},o){if(!r)return te(e,t,o).map(s=>({value:s,text:ye(s)}));let[i,l]=[Math.ceil(Math.log10(e)-1e-9),Math.floor(Math.log10(t)+1e-9)],d=Math.max(1,Math.ceil((l-i)/o));return Array.from({length:l-i+1},(s,n)=>i+n).filter(s=>s%d===0).map(s=>({value:10**s,text:se(s)}))}function K(e,t,r){return Array.from({length:r},(o,i)=>e+(t-e)*i/(r-1))}var Ae={value:Math.abs,slope:Math.sign},Ee={value:e=>e*e,slope:e=>2*e};function Ce(e=1){return{value:t=>{let r=Math.abs(t);return r<=e?r*r/2:e*(r-e/2)},slope:t=>Math.abs(t)<=e?t:e*Math.sign(t)}}var $e={mae:()=>Ae,mse:()=>Ee,huber:e=>Ce(e.delta)};function B(e,t={}){if(!Object.hasOwn($e,e))throw new RangeError(`no measure is named ${e}`);return $e[e](t)}function X(e,t,r,o){return{value(i){let l=0;for(let d=0;d<t.length;d++)l+=o.value(e.value(i,t[d])-r[d]);return l/t.length},gradient(i){let l=new Array(i.length).fill(0);for(let d=0;d<t.length;d++){let c=o.slope(e.value(i,t[d])-r[d]);e.addGradient(l,c/t.length,i,t[d])}return l}}}var F={value:([e,t,r],o)=>e*o*o+t*o+r,addGradient(e,t,r,o){e[0]+=t*o*o,e[1]+=t*o,e[2]+=t}};var re={float64:e=>e,float32:Math.fround},Ge={mae:e=>Math.abs(e),mse:(e,t,r)=>r(e*e),huber(e,t,r){let o=Math.abs(e);return o<=t?r(r(o*o)/2):r(t*r(o-r(t/2)))}};function ie({x:e,y:t,measure:r,delta:o},i){B(r,{delta:o});let[l,d]=[e.map(i),t.map(i)];return c=>{let[s,n,b]=c.map(i),v=0;for(let u=0;u<l.length;u++){let a=i(i(i(i(s*l[u])*l[u])+i(n*l[u]))+b);v=i(v+Ge[r](i(a-d[u]),o,i))}return i(v/l.length)}}function le(e,t,r,o,i,l){let[d,c]=[l(t[r]),l(o)],s=v=>e(t.map((u,a)=>a===r?v:u)),n=s(l(d+c)),b=s(i?l(d-c):d);return l(l(n-b)/(i?l(2*c):c))}function Te(e){let{words:t}=e,r=e.get("sets"),o=()=>r[e.get("data")],i=()=>["a","b","c"].map(m=>e.get(m)),l=()=>X(F,o().x,o().y,B(e.get("measure"),{delta:o().delta})),d=g("strong"),c=g("span"),s=W(e,{label:t.name}),n=s.inside("g"),b=s.inside("path",{class:"gd-curve gd-knobs-best"}),v=s.inside("path",{class:"gd-curve"}),u=s.inside("g"),a=["a","b","c"].map(m=>Q(e,m,{label:m,options:()=>o().ranges[m],text:x=>L(x,o().decimals[m])})),f=T(e,"measure",{label:t.measure,choices:t.measures}),S=T(e,"data",{label:t.data,choices:t.sets,onPick:m=>({data:m,...r[m].start})}),$=Z(e,"show_best",{label:t.show_best});e.root.append(g("div",{class:"gd-title"},d,c),s.element,g("div",{class:"gd-controls"},...a,ee(S,f,$)));let h={};e.onDraw(()=>{let{x:m,y:x,domain:w,range:R,labels:I,lowest:A}=o(),p=e.get("measure"),M=l().value(i()),E=`${e.get("data")} ${p}`;h[E]=Math.min(M,h[E]??1/0),s.frame({x:{domain:w,label:I.x},y:{domain:R,label:I.y}});let _=K(...w,121);v.setAttribute("d",s.line(_.map(k=>[k,F.value(i(),k)]))),b.setAttribute("d",e.get("show_best")?s.line(_.map(k=>[k,F.value(A[p].point,k)])):""),P(u,"circle",m.length,{r:4.5,class:"gd-point"}).forEach((k,D)=>{k.setAttribute("cx",s.x(m[D])),k.setAttribute("cy",s.y(x[D]))}),P(n,"line",m.length,{class:"gd-residual"}).forEach((k,D)=>{k.setAttribute("x1",s.x(m[D])),k.setAttribute("x2",s.x(m[D])),k.setAttribute("y1",s.y(x[D])),k.setAttribute("y2",s.y(F.value(i(),m[D])))});let N=t.measures[p],O=A[p].loss;d.textContent=`${N} ${L(M)}`,c.textContent=j(h[E]<O*1.005?t.found:t.record,{best:L(h[E]),lowest:L(O)});let[C,H,J]=["a","b","c"].map(k=>L(e.get(k),o().decimals[k]));s.describe(j(t.picture,{a:C,b:H,c:J,measure:N,loss:L(M)})),e.say(`${d.textContent}. ${c.textContent}`)})}var me={};oe(me,{render:()=>Be});function Be(e){let{words:t}=e,r=e.get("questions");e.root.append(...r.map((o,i)=>He(e,t,o,i)))}function He(e,t,{ask:r,choices:o},i){let l=U(),d=g("p",{class:"gd-quiz-answer",role:"status"}),c=o.map((n,b)=>{let v=g("input",{type:"radio",name:l});return v.addEventListener("change",()=>e.set({chosen:e.get("chosen").map((u,a)=>a===i?b:u)}),{signal:e.signal}),{input:v,element:g("label",{class:"gd-quiz-choice"},v,g("span",{},...ce(n.text)))}}),s=-1;return e.onDraw(()=>{let n=e.get("chosen")[i];if(n===s)return;s=n,c.forEach(({input:v,element:u},a)=>{v.checked=a===n,u.classList.toggle("gd-quiz-right",a===n&&o[a].right),u.classList.toggle("gd-quiz-wrong",a===n&&!o[a].right)});let b=o[n];d.replaceChildren(...b?[g("strong",{},b.right?`✓ ${t.right}`:`✗ ${t.wrong}`)," ",...ce(b.why)]:[])}),g("fieldset",{class:"gd-quiz-question"},g("legend",{},...ce(r)),...c.map(({element:n})=>n),d)}function ce(e){return e.split("`").map((t,r)=>r%2?g("code",{},t):t)}var fe={};oe(fe,{render:()=>Je});function ze(e,t,{label:r,onMove:o,steps:i,axis:l="both"}){let d=y("circle",{class:"gd-handle-dot",r:8}),c=y("circle",{class:"gd-handle-reach",r:22}),s=t.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":l==="x"?"horizontal":null});s.append(c,d);let n=[0,0],b=([a,f])=>{let S=($,[h,m])=>Math.min(m,Math.max(h,$));o([S(a,t.domains.x),l==="x"?n[1]:S(f,t.domains.y)])},v=a=>{let f=t.svg.getBoundingClientRect();return[t.x.invert(a.clientX-f.left),t.y.invert(a.clientY-f.top)]},u=(a,f)=>s.addEventListener(a,f,{signal:e.signal});return u("pointerdown",a=>{a.button||(s.setPointerCapture(a.pointerId),s.focus({preventScroll:!0}),a.preventDefault())}),u("pointermove",a=>{s.hasPointerCapture(a.pointerId)&&b(v(a))}),u("keydown",a=>{let[f,S]=i(),$=a.shiftKey?10:1,h=l==="x"?[f,0]:[0,S],m={ArrowRight:[f,0],ArrowLeft:[-f,0],ArrowUp:h,ArrowDown:[-h[0],-h[1]],PageUp:[10*h[0],10*h[1]],PageDown:[-10*h[0],-10*h[1]]}[a.key],[x,w]=t.domains.x;if(m)b([n[0]+$*m[0],n[1]+$*m[1]]);else if(a.key==="Home")b([x,n[1]]);else if(a.key==="End")b([w,n[1]]);else return;a.preventDefault()}),{element:s,place([a,f],S){n=[a,f],z(s,{transform:`translate(${t.x(a)},${t.y(f)})`,"aria-valuenow":a,"aria-valuemin":t.domains.x[0],"aria-valuemax":t.domains.x[1],"aria-valuetext":S})}}}var pe=K(-17,.5,141).map(e=>10**e),Le=[1e-16,100];function Je(e){let{words:t}=e,{x:r,y:o,held:i,domains:l,delta:d}=e.get("problem"),c=["a","b","c"],s=()=>c.indexOf(e.get("knob")),n=p=>i.map((M,E)=>E===s()?p:M),b=()=>X(F,r,o,B(e.get("measure"),{delta:d})),v=p=>{let M=re[e.get("precision")],E=ie({x:r,y:o,measure:e.get("measure"),delta:d},M);return le(E,n(e.get("at")),s(),p,e.get("central"),M)},u=g("strong"),a=g("span"),f=W(e,{label:t.name,shape:.5,tallest:300,interactive:!0}),S=f.inside("path",{class:"gd-curve gd-slope-loss"}),$=f.inside("path",{class:"gd-curve"}),h=f.inside("path",{class:"gd-curve gd-slope-secant"}),m=f.inside("g"),x=ze(e,f,{label:t.place,axis:"x",steps:()=>[(l[e.get("knob")][1]-l[e.get("knob")][0])/300,0],onMove:([p])=>e.set({at:p})}),w=W(e,{label:t.errors,shape:.36,tallest:220}),R=w.inside("g"),I=w.inside("circle",{class:"gd-slope-now",r:7}),A=Q(e,"h",{label:t.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:p=>10**p,text:p=>V(p,2)});e.root.append(g("div",{class:"gd-title"},u,a),f.element,g("div",{class:"gd-controls"},A),w.element,g("div",{class:"gd-controls"},ee(T(e,"knob",{label:t.knob,choices:Object.fromEntries(c.map(p=>[p,p])),onPick:p=>({knob:p,at:i[c.indexOf(p)]})}),T(e,"measure",{label:t.measure,choices:t.measures}),T(e,"precision",{label:t.precision,choices:t.precisions}),Z(e,"central",{label:t.central})))),e.onDraw(()=>{let[p,M,E,_]=["at","h","central","precision"].map(q=>e.get(q)),N=b(),O=q=>N.value(n(q)),C=N.gradient(n(re[_](p)))[s()],H=v(M),J=Math.abs(H-C),k=l[e.get("knob")],D=K(...k,161).map(q=>[q,O(q)]),Ne=1.05*Math.max(...D.map(([,q])=>q));f.frame({x:{domain:k,label:e.get("knob")},y:{domain:[0,Ne],label:t.loss}}),S.setAttribute("d",f.line(D));let ue=(q,G)=>k.map(be=>[be,q+G*(be-p)]);$.setAttribute("d",f.line(ue(O(p),C)));let Y=E?[p-M,p+M]:[p,p+M];h.setAttribute("d",f.line(ue(O(Y[0])+H*(p-Y[0]),H))),P(m,"circle",2,{class:"gd-slope-end",r:5}).forEach((q,G)=>{z(q,{cx:f.x(Y[G]),cy:f.y(O(Y[G]))})}),x.place([p,O(p)],j(t.at,{knob:e.get("knob"),at:L(p),loss:L(O(p))})),w.frame({x:{domain:[1e-17,10**.5],log:!0,label:t.step_axis},y:{domain:Le,log:!0,label:t.error}});let he=q=>Math.max(Le[0],q);P(R,"circle",pe.length,{r:2.2,class:"gd-slope-error"}).forEach((q,G)=>{z(q,{cx:w.x(pe[G]),cy:w.y(he(Math.abs(v(pe[G])-C)))})}),z(I,{cx:w.x(M),cy:w.y(he(J))}),u.textContent=j(t.slope,{slope:L(C,4)}),a.textContent=j(t.difference,{difference:L(H,4),error:V(J,2)});let xe=`${u.textContent}, ${a.textContent}`;f.describe(`${t.name}. ${xe}`),w.describe(j(t.errors,{h:V(M,2),error:V(J,2)})),e.say(xe)})}var Oe={knobs:de,quiz:me,slope:fe};var ge=class{#t;#e=new Map;constructor(t){this.#t=t}get(t){return this.#t[t]}set(t,r){Object.is(this.#t[t],r)||(this.#t[t]=r,this.#r(`change:${t}`),this.#r("change"))}on(t,r){this.#e.has(t)||this.#e.set(t,new Set),this.#e.get(t).add(r)}off(t,r){this.#e.get(t)?.delete(r)}save_changes(){}#r(t){for(let r of[...this.#e.get(t)??[]])r()}};function Ue(e){e.dataset.live="";let t=JSON.parse(e.querySelector("script[type='application/json']").textContent),r=document.createElement("div");e.append(r);try{we(Oe,new ge(t),r)}catch(o){r.remove(),delete e.dataset.live,console.error(o)}}function Ie(){document.querySelectorAll(".gd-widget:not([data-live])").forEach(Ue)}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Ie):Ie();})();
