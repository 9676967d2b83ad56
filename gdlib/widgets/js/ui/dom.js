// Elements in one call: h("p", { class: "x" }, "text"), s("circle", { r: 3 }).

export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : value);
  }
  return element;
}

// `count` children with this tag in `parent`, made or removed as needed: what a changing number of marks needs.
export function marks(parent, tag, count, attributes = {}) {
  while (parent.childElementCount > count) parent.lastElementChild.remove();
  while (parent.childElementCount < count) parent.append(s(tag, attributes));
  return [...parent.children];
}

function fill(element, attributes, children) {
  set(element, attributes);
  element.append(...children);
  return element;
}

let made = 0; // ids only have to differ from each other on the page

export function freshId() {
  made += 1;
  return `gd-${made}-${Math.random().toString(36).slice(2, 8)}`;
}
