/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-937688446b1d668b921b2f74db1c740f3f9664b5cb468795c9c487abe36c3e8f
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
var Ne=Object.defineProperty;var oe=(e,t)=>{for(var r in t)Ne(e,r,{get:t[r],enumerable:!0})};var be=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
`;function ve(e,t,r){let o=t.get("kind"),i=new ne(t,r);return De(r),r.classList.add("gd-live",`gd-${o}`),r.setAttribute("role","group"),r.setAttribute("aria-label",i.words.name),e[o].render(i),i.start(),()=>i.end()}var ne=class{#r=[];#e=0;#t=0;#o=new AbortController;constructor(t,r){this.model=t,this.root=r,this.words=t.get("words"),this.signal=this.#o.signal}get(t){return this.model.get(t)}set(t){for(let[r,o]of Object.entries(t))this.model.set(r,o);this.model.save_changes()}onDraw(t){this.#r.push(t)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let t of this.#r)t()}say(t){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.speaker.textContent=t},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#t),this.#o.abort(),this.root.replaceChildren()}};function De(e){let t=e.getRootNode(),r=t===document||!t.querySelector?document.head:t;if(r.querySelector("style[data-gd]"))return;let o=document.createElement("style");o.dataset.gd="",o.textContent=be,r.append(o)}var de={};oe(de,{render:()=>Ge});function g(e,t={},...r){return ke(document.createElement(e),t,r)}function y(e,t={},...r){return ke(document.createElementNS("http://www.w3.org/2000/svg",e),t,r)}function z(e,t){for(let[r,o]of Object.entries(t))o==null||o===!1?e.removeAttribute(r):e.setAttribute(r,o===!0?"":o);return e}function P(e,t,r,o={}){for(;e.childElementCount>r;)e.lastElementChild.remove();for(;e.childElementCount<r;)e.append(y(t,o));return[...e.children]}function ke(e,t,r){return z(e,t),e.append(...r),e}var we=0;function J(){return we+=1,`gd-${we}-${Math.random().toString(36).slice(2,8)}`}function Q(e,t,{label:r,options:o,text:i=String,toValue:l=c=>c,toPlace:d=c=>c}){let c=J(),a=g("input",{type:"range",id:c}),n=g("output",{for:c}),b=g("div",{class:"gd-slider"},g("label",{for:c},r),a,n),v="";return a.addEventListener("input",()=>e.set({[t]:l(a.valueAsNumber)}),{signal:e.signal}),e.onDraw(()=>{let{min:u,max:s,step:f}=o(),$=`${u} ${s} ${f}`;$!==v&&z(a,{min:u,max:s,step:f}),v=$,a.value=d(e.get(t));let A=i(e.get(t));n.textContent=A,a.setAttribute("aria-valuetext",A)}),b}function _(e,t,{label:r,choices:o,onPick:i=l=>({[t]:l})}){let l=J(),d=g("select",{id:l},...Object.entries(o).map(([c,a])=>g("option",{value:c},a)));return d.addEventListener("change",()=>e.set(i(d.value)),{signal:e.signal}),e.onDraw(()=>{d.value=e.get(t)}),g("div",{class:"gd-choice"},g("label",{for:l},r),d)}function Z(e,t,{label:r}){let o=g("input",{type:"checkbox"});return o.addEventListener("change",()=>e.set({[t]:o.checked}),{signal:e.signal}),e.onDraw(()=>{o.checked=e.get(t)}),g("label",{class:"gd-toggle"},o,g("span",{},r))}function ee(...e){return g("div",{class:"gd-row"},...e)}function I(e,t=2){if(!Number.isFinite(e))return Number.isNaN(e)?"–":e>0?"∞":"−∞";let r=Math.abs(e).toFixed(t);return e<0&&Number(r)!==0?`−${r}`:r}function V(e,t=3){if(!Number.isFinite(e)||e===0)return I(e,0);let r=Math.floor(Math.log10(Math.abs(e)));if(r>=6||r<-4){let[o,i]=e.toExponential(t-1).split("e");return`${o.replace("-","−")} × ${ae(Number(i))}`}return I(e,Math.max(0,t-1-r))}function ae(e){return`10${[...String(e)].map(t=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[t]??"⁻").join("")}`}function Me(e){return String(Number(e.toPrecision(10))).replace("-","−")}function j(e,t){return e.replace(/\{(\w+)\}/g,(r,o)=>t[o]??r)}var Re=Math.sqrt(50),Pe=Math.sqrt(10),je=Math.sqrt(2);function se(e,t,r){let o=(t-e)/Math.max(0,r),i=Math.floor(Math.log10(o)),l=o/Math.pow(10,i),d=l>=Re?10:l>=Pe?5:l>=je?2:1,c,a,n;return i<0?(n=Math.pow(10,-i)/d,c=Math.round(e*n),a=Math.round(t*n),c/n<e&&++c,a/n>t&&--a,n=-n):(n=Math.pow(10,i)*d,c=Math.round(e/n),a=Math.round(t/n),c*n<e&&++c,a*n>t&&--a),a<c&&.5<=r&&r<2?se(e,t,r*2):[c,a,n]}function te(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let o=t<e,[i,l,d]=o?se(t,e,r):se(e,t,r);if(!(l>=i))return[];let c=l-i+1,a=new Array(c);if(o)if(d<0)for(let n=0;n<c;++n)a[n]=(l-n)/-d;else for(let n=0;n<c;++n)a[n]=(l-n)*d;else if(d<0)for(let n=0;n<c;++n)a[n]=(i+n)/-d;else for(let n=0;n<c;++n)a[n]=(i+n)*d;return a}function W(e,{label:t,shape:r=.62,tallest:o=380,interactive:i=!1}){let l=y("svg",{class:"gd-plot",role:i?"group":"img","aria-label":t}),d=y("g",{class:"gd-grid","aria-hidden":"true"}),c=y("text",{class:"gd-axis-label","aria-hidden":"true"}),a=y("text",{class:"gd-axis-label","aria-hidden":"true"}),n=y("svg",{class:"gd-inside"}),b=y("g");l.append(d,n,b,c,a);let v=g("div",{class:"gd-plot-box"},l),u=null,s={left:44,right:12,top:10,bottom:40},f=new ResizeObserver(()=>{Math.round(v.clientWidth)!==u?.width&&e.redraw()});f.observe(v),e.signal.addEventListener("abort",()=>f.disconnect());function $(){let m=Math.round(v.clientWidth)||600,x=Math.round(Math.min(o,Math.max(200,m*r)));return u?.width===m&&u?.height===x?!1:(u={width:m,height:x},z(l,{width:m,height:x,viewBox:`0 0 ${m} ${x}`}),z(n,{x:s.left,y:s.top,width:m-s.left-s.right,height:x-s.top-s.bottom,viewBox:`${s.left} ${s.top} ${m-s.left-s.right} ${x-s.top-s.bottom}`}),!0)}let A="",h={element:v,svg:l,inside:(m,x)=>n.appendChild(y(m,x)),over:(m,x)=>b.appendChild(y(m,x)),describe:m=>l.setAttribute("aria-label",m),frame({x:m,y:x}){s.left=x.log?58:44;let w=$(),R=JSON.stringify([m,x]);if(!w&&R===A)return;A=R;let N=u.width-s.right,E=u.height-s.bottom;h.x=ye(m,[s.left,N]),h.y=ye(x,[E,s.top]),h.domains={x:m.domain,y:x.domain},h.width=N-s.left,h.height=E-s.top;let p=qe(m,Math.max(3,Math.floor(h.width/70))),M=qe(x,Math.max(3,Math.floor(h.height/48))),S=P(d,"g",p.length+M.length+1);p.forEach((O,L)=>{let C=h.x(O.value);S[L].replaceChildren(y("line",{x1:C,x2:C,y1:s.top,y2:E}),y("text",{x:C,y:E+16,"text-anchor":"middle"},O.text))}),M.forEach((O,L)=>{let C=h.y(O.value);S[p.length+L].replaceChildren(y("line",{x1:s.left,x2:N,y1:C,y2:C}),y("text",{x:s.left-6,y:C+4,"text-anchor":"end"},O.text))}),S.at(-1).replaceChildren(y("path",{class:"gd-axes",d:`M${s.left},${s.top}V${E}H${N}`})),z(c,{x:(s.left+N)/2,y:u.height-5,"text-anchor":"middle"}),c.textContent=m.label??"";let G=(s.top+E)/2;z(a,{x:11,y:G,"text-anchor":"middle",transform:`rotate(-90 11 ${G})`}),a.textContent=x.label??""},line(m){let x="",w="M";for(let[R,N]of m){let E=h.x(R),p=Math.max(-1e5,Math.min(1e5,h.y(N)));Number.isFinite(E)&&Number.isFinite(p)?(x+=`${w}${E.toFixed(1)},${p.toFixed(1)}`,w="L"):w="M"}return x}};return h}function ye({domain:[e,t],log:r=!1},[o,i]){let l=r?Math.log10:n=>n,[d,c]=[l(e),l(t)],a=n=>o+(l(n)-d)/(c-d)*(i-o);return a.invert=n=>{let b=d+(n-o)/(i-o)*(c-d);return r?10**b:b},a}function qe({domain:[e,t],log:r=!1},o){if(!r)return te(e,t,o).map(a=>({value:a,text:Me(a)}));let[i,l]=[Math.ceil(Math.log10(e)-1e-9),Math.floor(Math.log10(t)+1e-9)],d=Math.max(1,Math.ceil((l-i)/o));return Array.from({length:l-i+1},(a,n)=>i+n).filter(a=>a%d===0).map(a=>({value:10**a,text:ae(a)}))}function K(e,t,r){return Array.from({length:r},(o,i)=>e+(t-e)*i/(r-1))}var Ae={value:Math.abs,slope:Math.sign},Ee={value:e=>e*e,slope:e=>2*e};function Se(e=1){return{value:t=>{let r=Math.abs(t);return r<=e?r*r/2:e*(r-e/2)},slope:t=>Math.abs(t)<=e?t:e*Math.sign(t)}}var $e={mae:()=>Ae,mse:()=>Ee,huber:e=>Se(e.delta)};function B(e,t={}){if(!Object.hasOwn($e,e))throw new RangeError(`no measure is named ${e}`);return $e[e](t)}function X(e,t,r,o){return{value(i){let l=0;for(let d=0;d<t.length;d++)l+=o.value(e.value(i,t[d])-r[d]);return l/t.length},gradient(i){let l=new Array(i.length).fill(0);for(let d=0;d<t.length;d++){let c=o.slope(e.value(i,t[d])-r[d]);e.addGradient(l,c/t.length,i,t[d])}return l}}}var F={value:([e,t,r],o)=>e*o*o+t*o+r,addGradient(e,t,r,o){e[0]+=t*o*o,e[1]+=t*o,e[2]+=t}};var re={float64:e=>e,float32:Math.fround},Fe={mae:e=>Math.abs(e),mse:(e,t,r)=>r(e*e),huber(e,t,r){let o=Math.abs(e);return o<=t?r(r(o*o)/2):r(t*r(o-r(t/2)))}};function ie({x:e,y:t,measure:r,delta:o},i){B(r,{delta:o});let[l,d]=[e.map(i),t.map(i)];return c=>{let[a,n,b]=c.map(i),v=0;for(let u=0;u<l.length;u++){let s=i(i(i(i(a*l[u])*l[u])+i(n*l[u]))+b);v=i(v+Fe[r](i(s-d[u]),o,i))}return i(v/l.length)}}function le(e,t,r,o,i,l){let[d,c]=[l(t[r]),l(o)],a=v=>e(t.map((u,s)=>s===r?v:u)),n=a(l(d+c)),b=a(i?l(d-c):d);return l(l(n-b)/(i?l(2*c):c))}function Ge(e){let{words:t}=e,r=e.get("sets"),o=()=>r[e.get("data")],i=()=>["a","b","c"].map(m=>e.get(m)),l=()=>X(F,o().x,o().y,B(e.get("measure"),{delta:o().delta})),d=g("strong"),c=g("span"),a=W(e,{label:t.name}),n=a.inside("g"),b=a.inside("path",{class:"gd-curve gd-knobs-best"}),v=a.inside("path",{class:"gd-curve"}),u=a.inside("g"),s=["a","b","c"].map(m=>Q(e,m,{label:m,options:()=>o().ranges[m],text:x=>I(x,o().decimals[m])})),f=_(e,"measure",{label:t.measure,choices:t.measures}),$=_(e,"data",{label:t.data,choices:t.sets,onPick:m=>({data:m,...r[m].start})}),A=Z(e,"show_best",{label:t.show_best});e.root.append(g("div",{class:"gd-title"},d,c),a.element,g("div",{class:"gd-controls"},...s,ee($,f,A)));let h={};e.onDraw(()=>{let{x:m,y:x,domain:w,range:R,labels:N,lowest:E}=o(),p=e.get("measure"),M=l().value(i()),S=`${e.get("data")} ${p}`;h[S]=Math.min(M,h[S]??1/0),a.frame({x:{domain:w,label:N.x},y:{domain:R,label:N.y}});let G=K(...w,121);v.setAttribute("d",a.line(G.map(k=>[k,F.value(i(),k)]))),b.setAttribute("d",e.get("show_best")?a.line(G.map(k=>[k,F.value(E[p].point,k)])):""),P(u,"circle",m.length,{r:4.5,class:"gd-point"}).forEach((k,D)=>{k.setAttribute("cx",a.x(m[D])),k.setAttribute("cy",a.y(x[D]))}),P(n,"line",m.length,{class:"gd-residual"}).forEach((k,D)=>{k.setAttribute("x1",a.x(m[D])),k.setAttribute("x2",a.x(m[D])),k.setAttribute("y1",a.y(x[D])),k.setAttribute("y2",a.y(F.value(i(),m[D])))});let O=t.measures[p],L=E[p].loss;d.textContent=`${O} ${I(M)}`,c.textContent=j(h[S]<L*1.005?t.found:t.record,{best:I(h[S]),lowest:I(L)});let[C,H,U]=["a","b","c"].map(k=>I(e.get(k),o().decimals[k]));a.describe(j(t.picture,{a:C,b:H,c:U,measure:O,loss:I(M)})),e.say(`${d.textContent}. ${c.textContent}`)})}var me={};oe(me,{render:()=>Te});function Te(e){let{words:t}=e,r=e.get("questions");e.root.append(...r.map((o,i)=>_e(e,t,o,i)))}function _e(e,t,{ask:r,choices:o},i){let l=J(),d=g("p",{class:"gd-quiz-answer",role:"status"}),c=o.map((n,b)=>{let v=g("input",{type:"radio",name:l});return v.addEventListener("change",()=>e.set({chosen:e.get("chosen").map((u,s)=>s===i?b:u)}),{signal:e.signal}),{input:v,element:g("label",{class:"gd-quiz-choice"},v,g("span",{},...ce(n.text)))}}),a=-1;return e.onDraw(()=>{let n=e.get("chosen")[i];if(n===a)return;a=n,c.forEach(({input:v,element:u},s)=>{v.checked=s===n,u.classList.toggle("gd-quiz-right",s===n&&o[s].right),u.classList.toggle("gd-quiz-wrong",s===n&&!o[s].right)});let b=o[n];d.replaceChildren(...b?[g("strong",{},b.right?`✓ ${t.right}`:`✗ ${t.wrong}`)," ",...ce(b.why)]:[])}),g("fieldset",{class:"gd-quiz-question"},g("legend",{},...ce(r)),...c.map(({element:n})=>n),d)}function ce(e){return e.split("`").map((t,r)=>r%2?g("code",{},t):t)}var fe={};oe(fe,{render:()=>Be});function Ce(e,t,{label:r,onMove:o,steps:i,axis:l="both"}){let d=y("circle",{class:"gd-handle-dot",r:8}),c=y("circle",{class:"gd-handle-reach",r:22}),a=t.over("g",{class:"gd-handle",tabindex:0,role:"slider","aria-label":r,"aria-orientation":l==="x"?"horizontal":null});a.append(c,d);let n=[0,0],b=([s,f])=>{let $=(A,[h,m])=>Math.min(m,Math.max(h,A));o([$(s,t.domains.x),l==="x"?n[1]:$(f,t.domains.y)])},v=s=>{let f=t.svg.getBoundingClientRect();return[t.x.invert(s.clientX-f.left),t.y.invert(s.clientY-f.top)]},u=(s,f)=>a.addEventListener(s,f,{signal:e.signal});return u("pointerdown",s=>{s.button||(a.setPointerCapture(s.pointerId),a.focus({preventScroll:!0}),s.preventDefault())}),u("pointermove",s=>{a.hasPointerCapture(s.pointerId)&&b(v(s))}),u("keydown",s=>{let[f,$]=i(),A=s.shiftKey?10:1,h=l==="x"?[f,0]:[0,$],m={ArrowRight:[f,0],ArrowLeft:[-f,0],ArrowUp:h,ArrowDown:[-h[0],-h[1]],PageUp:[10*h[0],10*h[1]],PageDown:[-10*h[0],-10*h[1]]}[s.key],[x,w]=t.domains.x;if(m)b([n[0]+A*m[0],n[1]+A*m[1]]);else if(s.key==="Home")b([x,n[1]]);else if(s.key==="End")b([w,n[1]]);else return;s.preventDefault()}),{element:a,place([s,f],$){n=[s,f],z(a,{transform:`translate(${t.x(s)},${t.y(f)})`,"aria-valuenow":s,"aria-valuemin":t.domains.x[0],"aria-valuemax":t.domains.x[1],"aria-valuetext":$})}}}var pe=K(-17,.5,141).map(e=>10**e),ze=[1e-16,100];function Be(e){let{words:t}=e,{x:r,y:o,held:i,domains:l,delta:d}=e.get("problem"),c=["a","b","c"],a=()=>c.indexOf(e.get("knob")),n=p=>i.map((M,S)=>S===a()?p:M),b=()=>X(F,r,o,B(e.get("measure"),{delta:d})),v=p=>{let M=re[e.get("precision")],S=ie({x:r,y:o,measure:e.get("measure"),delta:d},M);return le(S,n(e.get("at")),a(),p,e.get("central"),M)},u=g("strong"),s=g("span"),f=W(e,{label:t.name,shape:.5,tallest:300,interactive:!0}),$=f.inside("path",{class:"gd-curve gd-slope-loss"}),A=f.inside("path",{class:"gd-curve"}),h=f.inside("path",{class:"gd-curve gd-slope-secant"}),m=f.inside("g"),x=Ce(e,f,{label:t.place,axis:"x",steps:()=>[(l[e.get("knob")][1]-l[e.get("knob")][0])/300,0],onMove:([p])=>e.set({at:p})}),w=W(e,{label:t.errors,shape:.36,tallest:220}),R=w.inside("g"),N=w.inside("circle",{class:"gd-slope-now",r:7}),E=Q(e,"h",{label:t.step,options:()=>({min:-17,max:.5,step:.125}),toPlace:Math.log10,toValue:p=>10**p,text:p=>V(p,2)});e.root.append(g("div",{class:"gd-title"},u,s),f.element,g("div",{class:"gd-controls"},E),w.element,g("div",{class:"gd-controls"},ee(_(e,"knob",{label:t.knob,choices:Object.fromEntries(c.map(p=>[p,p])),onPick:p=>({knob:p,at:i[c.indexOf(p)]})}),_(e,"measure",{label:t.measure,choices:t.measures}),_(e,"precision",{label:t.precision,choices:t.precisions}),Z(e,"central",{label:t.central})))),e.onDraw(()=>{let[p,M,S,G]=["at","h","central","precision"].map(q=>e.get(q)),O=b(),L=q=>O.value(n(q)),C=O.gradient(n(re[G](p)))[a()],H=v(M),U=Math.abs(H-C),k=l[e.get("knob")],D=K(...k,161).map(q=>[q,L(q)]),Le=1.05*Math.max(...D.map(([,q])=>q));f.frame({x:{domain:k,label:e.get("knob")},y:{domain:[0,Le],label:t.loss}}),$.setAttribute("d",f.line(D));let ge=(q,T)=>k.map(xe=>[xe,q+T*(xe-p)]);A.setAttribute("d",f.line(ge(L(p),C)));let Y=S?[p-M,p+M]:[p,p+M];h.setAttribute("d",f.line(ge(L(Y[0])+H*(p-Y[0]),H))),P(m,"circle",2,{class:"gd-slope-end",r:5}).forEach((q,T)=>{z(q,{cx:f.x(Y[T]),cy:f.y(L(Y[T]))})}),x.place([p,L(p)],j(t.at,{knob:e.get("knob"),at:I(p),loss:I(L(p))})),w.frame({x:{domain:[1e-17,10**.5],log:!0,label:t.step_axis},y:{domain:ze,log:!0,label:t.error}});let ue=q=>Math.max(ze[0],q);P(R,"circle",pe.length,{r:2.2,class:"gd-slope-error"}).forEach((q,T)=>{z(q,{cx:w.x(pe[T]),cy:w.y(ue(Math.abs(v(pe[T])-C)))})}),z(N,{cx:w.x(M),cy:w.y(ue(U))}),u.textContent=j(t.slope,{slope:I(C,4)}),s.textContent=j(t.difference,{difference:I(H,4),error:V(U,2)});let he=`${u.textContent}, ${s.textContent}`;f.describe(`${t.name}. ${he}`),w.describe(j(t.errors,{h:V(M,2),error:V(U,2)})),e.say(he)})}var Ie={knobs:de,quiz:me,slope:fe};var ir={render({model:e,el:t}){return ve(Ie,e,t)}};export{ir as default};
