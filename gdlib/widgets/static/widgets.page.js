/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-4f94598b598bb8ed93a609ffbc9f2b65c2cfcffb979eb1ab3b5a49ad49275d9a
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */
(()=>{var he=Object.defineProperty;var xe=(e,t)=>{for(var r in t)he(e,r,{get:t[r],enumerable:!0})};var K=`/* The look of every widget, on the book's pages and in Jupyter, light and dark. */

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
.gd-widget[data-live] > .gd-fallback {
  display: none !important;
}

@media print {
  .gd-widget[data-live] > .gd-fallback {
    display: block !important;
  }

  .gd-widget[data-live]:has(> .gd-fallback) > .gd-live {
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
`;function Q(e,t,r){let o=t.get("kind"),i=new z(t,r);return ve(r),r.classList.add("gd-live",`gd-${o}`),r.setAttribute("role","group"),r.setAttribute("aria-label",i.words.name),e[o].render(i),i.start(),()=>i.end()}var z=class{#t=[];#e=0;#r=0;#o=new AbortController;constructor(t,r){this.model=t,this.root=r,this.words=t.get("words"),this.signal=this.#o.signal}get(t){return this.model.get(t)}set(t){for(let[r,o]of Object.entries(t))this.model.set(r,o);this.model.save_changes()}onDraw(t){this.#t.push(t)}redraw=()=>{this.#e||=requestAnimationFrame(()=>{this.#e=0,this.drawNow()})};drawNow(){for(let t of this.#t)t()}say(t){clearTimeout(this.#r),this.#r=setTimeout(()=>{this.speaker.textContent=t},500)}start(){this.speaker=document.createElement("p"),this.speaker.className="gd-spoken",this.speaker.setAttribute("aria-live","polite"),this.root.append(this.speaker),this.model.on("change",this.redraw),this.drawNow()}end(){this.model.off("change",this.redraw),cancelAnimationFrame(this.#e),clearTimeout(this.#r),this.#o.abort(),this.root.replaceChildren()}};function ve(e){let t=e.getRootNode(),r=t===document||!t.querySelector?document.head:t;if(r.querySelector("style[data-gd]"))return;let o=document.createElement("style");o.dataset.gd="",o.textContent=K,r.append(o)}var U={};xe(U,{render:()=>ye});function m(e,t={},...r){return Y(document.createElement(e),t,r)}function h(e,t={},...r){return Y(document.createElementNS("http://www.w3.org/2000/svg",e),t,r)}function E(e,t){for(let[r,o]of Object.entries(t))o==null||o===!1?e.removeAttribute(r):e.setAttribute(r,o===!0?"":o);return e}function G(e,t,r,o={}){for(;e.childElementCount>r;)e.lastElementChild.remove();for(;e.childElementCount<r;)e.append(h(t,o));return[...e.children]}function Y(e,t,r){return E(e,t),e.append(...r),e}var X=0;function T(){return X+=1,`gd-${X}-${Math.random().toString(36).slice(2,8)}`}function Z(e,t,{label:r,options:o,text:i=String,toValue:c=d=>d,toPlace:s=d=>d}){let d=T(),n=m("input",{type:"range",id:d}),a=m("output",{for:d}),k=m("div",{class:"gd-slider"},m("label",{for:d},r),n,a),M="";return n.addEventListener("input",()=>e.set({[t]:c(n.valueAsNumber)}),{signal:e.signal}),e.onDraw(()=>{let{min:x,max:f,step:q}=o(),L=`${x} ${f} ${q}`;L!==M&&E(n,{min:x,max:f,step:q}),M=L,n.value=s(e.get(t));let N=i(e.get(t));a.textContent=N,n.setAttribute("aria-valuetext",N)}),k}function P(e,t,{label:r,choices:o,onPick:i=c=>({[t]:c})}){let c=T(),s=m("select",{id:c},...Object.entries(o).map(([d,n])=>m("option",{value:d},n)));return s.addEventListener("change",()=>e.set(i(s.value)),{signal:e.signal}),e.onDraw(()=>{s.value=e.get(t)}),m("div",{class:"gd-choice"},m("label",{for:c},r),s)}function ee(e,t,{label:r}){let o=m("input",{type:"checkbox"});return o.addEventListener("change",()=>e.set({[t]:o.checked}),{signal:e.signal}),e.onDraw(()=>{o.checked=e.get(t)}),m("label",{class:"gd-toggle"},o,m("span",{},r))}function te(...e){return m("div",{class:"gd-row"},...e)}function O(e,t=2){if(!Number.isFinite(e))return Number.isNaN(e)?"–":e>0?"∞":"−∞";let r=Math.abs(e).toFixed(t);return e<0&&Number(r)!==0?`−${r}`:r}function re(e){return`10${[...String(e)].map(t=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[t]??"⁻").join("")}`}function oe(e){return String(Number(e.toPrecision(10))).replace("-","−")}function B(e,t){return e.replace(/\{(\w+)\}/g,(r,o)=>t[o]??r)}var we=Math.sqrt(50),ke=Math.sqrt(10),Me=Math.sqrt(2);function H(e,t,r){let o=(t-e)/Math.max(0,r),i=Math.floor(Math.log10(o)),c=o/Math.pow(10,i),s=c>=we?10:c>=ke?5:c>=Me?2:1,d,n,a;return i<0?(a=Math.pow(10,-i)/s,d=Math.round(e*a),n=Math.round(t*a),d/a<e&&++d,n/a>t&&--n,a=-a):(a=Math.pow(10,i)*s,d=Math.round(e/a),n=Math.round(t/a),d*a<e&&++d,n*a>t&&--n),n<d&&.5<=r&&r<2?H(e,t,r*2):[d,n,a]}function _(e,t,r){if(t=+t,e=+e,r=+r,!(r>0))return[];if(e===t)return[e];let o=t<e,[i,c,s]=o?H(t,e,r):H(e,t,r);if(!(c>=i))return[];let d=c-i+1,n=new Array(d);if(o)if(s<0)for(let a=0;a<d;++a)n[a]=(c-a)/-s;else for(let a=0;a<d;++a)n[a]=(c-a)*s;else if(s<0)for(let a=0;a<d;++a)n[a]=(i+a)/-s;else for(let a=0;a<d;++a)n[a]=(i+a)*s;return n}function se(e,{label:t,shape:r=.62,tallest:o=380,interactive:i=!1}){let c=h("svg",{class:"gd-plot",role:i?"group":"img","aria-label":t}),s=h("g",{class:"gd-grid","aria-hidden":"true"}),d=h("text",{class:"gd-axis-label","aria-hidden":"true"}),n=h("text",{class:"gd-axis-label","aria-hidden":"true"}),a=h("svg",{class:"gd-inside"}),k=h("g");c.append(s,a,k,d,n);let M=m("div",{class:"gd-plot-box"},c),x=null,f={left:44,right:12,top:10,bottom:40},q=new ResizeObserver(()=>{Math.round(M.clientWidth)!==x?.width&&e.redraw()});q.observe(M),e.signal.addEventListener("abort",()=>q.disconnect());function L(){let l=Math.round(M.clientWidth)||600,u=Math.round(Math.min(o,Math.max(200,l*r)));return x?.width===l&&x?.height===u?!1:(x={width:l,height:u},E(c,{width:l,height:u,viewBox:`0 0 ${l} ${u}`}),E(a,{x:f.left,y:f.top,width:l-f.left-f.right,height:u-f.top-f.bottom,viewBox:`${f.left} ${f.top} ${l-f.left-f.right} ${u-f.top-f.bottom}`}),!0)}let N="",p={element:M,svg:c,inside:(l,u)=>a.appendChild(h(l,u)),over:(l,u)=>k.appendChild(h(l,u)),describe:l=>c.setAttribute("aria-label",l),frame({x:l,y:u}){let $=L(),I=JSON.stringify([l,u]);if(!$&&I===N)return;N=I;let w=x.width-f.right,b=x.height-f.bottom;p.x=ne(l,[f.left,w]),p.y=ne(u,[b,f.top]),p.domains={x:l.domain,y:u.domain},p.width=w-f.left,p.height=b-f.top;let v=ae(l,Math.max(3,Math.floor(p.width/70))),j=ae(u,Math.max(3,Math.floor(p.height/48))),A=G(s,"g",v.length+j.length+1);v.forEach((S,D)=>{let y=p.x(S.value);A[D].replaceChildren(h("line",{x1:y,x2:y,y1:f.top,y2:b}),h("text",{x:y,y:b+16,"text-anchor":"middle"},S.text))}),j.forEach((S,D)=>{let y=p.y(S.value);A[v.length+D].replaceChildren(h("line",{x1:f.left,x2:w,y1:y,y2:y}),h("text",{x:f.left-6,y:y+4,"text-anchor":"end"},S.text))}),A.at(-1).replaceChildren(h("path",{class:"gd-axes",d:`M${f.left},${f.top}V${b}H${w}`})),E(d,{x:(f.left+w)/2,y:x.height-5,"text-anchor":"middle"}),d.textContent=l.label??"";let F=(f.top+b)/2;E(n,{x:11,y:F,"text-anchor":"middle",transform:`rotate(-90 11 ${F})`}),n.textContent=u.label??""},line(l){let u="",$="M";for(let[I,w]of l){let b=p.x(I),v=Math.max(-1e5,Math.min(1e5,p.y(w)));Number.isFinite(b)&&Number.isFinite(v)?(u+=`${$}${b.toFixed(1)},${v.toFixed(1)}`,$="L"):$="M"}return u}};return p}function ne({domain:[e,t],log:r=!1},[o,i]){let c=r?Math.log10:a=>a,[s,d]=[c(e),c(t)],n=a=>o+(c(a)-s)/(d-s)*(i-o);return n.invert=a=>{let k=s+(a-o)/(i-o)*(d-s);return r?10**k:k},n}function ae({domain:[e,t],log:r=!1},o){if(!r)return _(e,t,o).map(n=>({value:n,text:oe(n)}));let[i,c]=[Math.ceil(Math.log10(e)-1e-9),Math.floor(Math.log10(t)+1e-9)],s=Math.max(1,Math.ceil((c-i)/o));return Array.from({length:c-i+1},(n,a)=>i+a).filter(n=>n%s===0).map(n=>({value:10**n,text:re(n)}))}function ie(e,t,r){return Array.from({length:r},(o,i)=>e+(t-e)*i/(r-1))}var le={value:Math.abs,slope:Math.sign},ce={value:e=>e*e,slope:e=>2*e};function fe(e=1){return{value:t=>{let r=Math.abs(t);return r<=e?r*r/2:e*(r-e/2)},slope:t=>Math.abs(t)<=e?t:e*Math.sign(t)}}var de={mae:()=>le,mse:()=>ce,huber:e=>fe(e.delta)};function J(e,t={}){if(!Object.hasOwn(de,e))throw new RangeError(`no measure is named ${e}`);return de[e](t)}function W(e,t,r,o){return{value(i){let c=0;for(let s=0;s<t.length;s++)c+=o.value(e.value(i,t[s])-r[s]);return c/t.length},gradient(i){let c=new Array(i.length).fill(0);for(let s=0;s<t.length;s++){let d=o.slope(e.value(i,t[s])-r[s]);e.addGradient(c,d/t.length,i,t[s])}return c}}}var R={value:([e,t,r],o)=>e*o*o+t*o+r,addGradient(e,t,r,o){e[0]+=t*o*o,e[1]+=t*o,e[2]+=t}};function ye(e){let{words:t}=e,r=e.get("sets"),o=()=>r[e.get("data")],i=()=>["a","b","c"].map(l=>e.get(l)),c=()=>W(R,o().x,o().y,J(e.get("measure"),{delta:o().delta})),s=m("strong"),d=m("span"),n=se(e,{label:t.name}),a=n.inside("g"),k=n.inside("path",{class:"gd-curve gd-knobs-best"}),M=n.inside("path",{class:"gd-curve"}),x=n.inside("g"),f=["a","b","c"].map(l=>Z(e,l,{label:l,options:()=>o().ranges[l],text:u=>O(u,o().decimals[l])})),q=P(e,"measure",{label:t.measure,choices:t.measures}),L=P(e,"data",{label:t.data,choices:t.sets,onPick:l=>({data:l,...r[l].start})}),N=ee(e,"show_best",{label:t.show_best});e.root.append(m("div",{class:"gd-title"},s,d),n.element,m("div",{class:"gd-controls"},...f,te(L,q,N)));let p={};e.onDraw(()=>{let{x:l,y:u,domain:$,range:I,labels:w,lowest:b}=o(),v=e.get("measure"),j=c().value(i()),A=`${e.get("data")} ${v}`;p[A]=Math.min(j,p[A]??1/0),n.frame({x:{domain:$,label:w.x},y:{domain:I,label:w.y}});let F=ie(...$,121);M.setAttribute("d",n.line(F.map(g=>[g,R.value(i(),g)]))),k.setAttribute("d",e.get("show_best")?n.line(F.map(g=>[g,R.value(b[v].point,g)])):""),G(x,"circle",l.length,{r:4.5,class:"gd-point"}).forEach((g,C)=>{g.setAttribute("cx",n.x(l[C])),g.setAttribute("cy",n.y(u[C]))}),G(a,"line",l.length,{class:"gd-residual"}).forEach((g,C)=>{g.setAttribute("x1",n.x(l[C])),g.setAttribute("x2",n.x(l[C])),g.setAttribute("y1",n.y(u[C])),g.setAttribute("y2",n.y(R.value(i(),l[C])))});let S=t.measures[v],D=b[v].loss;s.textContent=`${S} ${O(j)}`,d.textContent=B(p[A]<D*1.005?t.found:t.record,{best:O(p[A]),lowest:O(D)});let[y,pe,ge]=["a","b","c"].map(g=>O(e.get(g),o().decimals[g]));n.describe(B(t.picture,{a:y,b:pe,c:ge,measure:S,loss:O(j)})),e.say(`${s.textContent}. ${d.textContent}`)})}var ue={knobs:U};var V=class{#t;#e=new Map;constructor(t){this.#t=t}get(t){return this.#t[t]}set(t,r){Object.is(this.#t[t],r)||(this.#t[t]=r,this.#r(`change:${t}`),this.#r("change"))}on(t,r){this.#e.has(t)||this.#e.set(t,new Set),this.#e.get(t).add(r)}off(t,r){this.#e.get(t)?.delete(r)}save_changes(){}#r(t){for(let r of[...this.#e.get(t)??[]])r()}};function $e(e){e.dataset.live="";let t=JSON.parse(e.querySelector("script[type='application/json']").textContent),r=document.createElement("div");e.append(r);try{Q(ue,new V(t),r)}catch(o){r.remove(),delete e.dataset.live,console.error(o)}}function me(){document.querySelectorAll(".gd-widget:not([data-live])").forEach($e)}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",me):me();})();
