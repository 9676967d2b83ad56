// Shows what a link within the book leads to, in a card beside it: when the mouse rests on the link or the
// keyboard comes to it. What is on other pages, the page carries at its end (previews.py).
(() => {
  const article = document.querySelector(".bd-article");
  const works = "popover" in HTMLElement.prototype && matchMedia("(hover: hover)").matches;
  if (!article || !works) return;
  const other = document.querySelector("template.previews")?.content;
  const card = document.createElement("div");
  card.className = card.id = "preview";
  card.popover = "manual"; // above everything, and moves nothing
  card.setAttribute("role", "tooltip");
  article.append(card);
  let shown, timer;

  function titled(...words) {
    const title = document.createElement("p");
    title.className = "preview-title";
    title.append(...words);
    return title;
  }

  // What stands at a place of this page, or enough of it.
  function found(id) {
    const at = document.getElementById(id);
    if (!at) return [];
    const copy = (node) => (node ? [node.cloneNode(true)] : []);
    const inside = (node) => (node ? copy(node)[0].childNodes : []);
    if (at.matches("dt")) return [titled(...inside(at)), ...inside(at.nextElementSibling)];
    if (at.matches(".math, .claim")) return copy(at);
    if (at.matches("figure")) {
      return [...copy(at.querySelector("img")), ...copy(at.querySelector("figcaption p"))];
    }
    if (at.matches(".exercise")) {
      return [titled(...inside(at.querySelector("p"))), ...copy(at.querySelector(":scope > section p"))];
    }
    if (!at.matches("section, span")) return [];
    const heading = at.closest("section")?.querySelector("h1, h2, h3, h4");
    let next = heading?.nextElementSibling;
    while (next?.matches("p[class], details")) next = next.nextElementSibling;
    return [titled(...inside(heading)), ...(next?.matches("p") ? copy(next) : [])];
  }

  function fill(link) {
    const href = link.getAttribute("href");
    if (link.title) { // a citation says it all in its title
      link.dataset.says = link.title;
      link.removeAttribute("title");
    }
    const carried = other?.querySelector(`[data-to="${CSS.escape(href)}"]`);
    if (carried) card.replaceChildren(...carried.cloneNode(true).childNodes);
    else if (href.startsWith("#")) card.replaceChildren(...found(decodeURIComponent(href.slice(1))));
    else card.replaceChildren();
    if (!card.childNodes.length && link.dataset.says) {
      const words = document.createElement("p");
      words.textContent = link.dataset.says;
      card.append(words);
    }
    card.querySelectorAll(".headerlink, script").forEach((node) => node.remove());
    card.querySelectorAll("a").forEach((node) => node.replaceWith(...node.childNodes));
    card.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    return card.textContent.trim() !== "";
  }

  function show(link, y) {
    hide();
    if (!fill(link)) return;
    shown = link;
    link.setAttribute("aria-describedby", card.id);
    card.showPopover();
    const lines = [...link.getClientRects()]; // a link may go on in the next line
    const at = lines.find((line) => y >= line.top && y <= line.bottom) || lines[0];
    const room = innerHeight - at.bottom - 8;
    const below = card.offsetHeight <= room || room > at.top;
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - 8));
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? at.bottom + 4 : at.top - 4 - card.offsetHeight) + scrollY}px`;
  }

  function hide() {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
    card.hidePopover();
  }

  const linkOf = (node) => {
    const link = node.closest?.("a.reference.internal[href*='#']");
    return link && article.contains(link) && !link.classList.contains("headerlink") ? link : null;
  };
  const soon = (act, delay) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  document.addEventListener("pointerover", ({ target, pointerType, clientY }) => {
    if (pointerType === "touch") return;
    const link = linkOf(target);
    if (card.contains(target) || (link && link === shown)) clearTimeout(timer);
    else if (link) soon(() => show(link, clientY), 300);
    else soon(hide, 300);
  });
  document.documentElement.addEventListener("pointerleave", () => soon(hide, 300));
  document.addEventListener("focusin", ({ target }) => {
    const link = linkOf(target);
    if (link?.matches(":focus-visible")) show(link);
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") hide(); });
})();
