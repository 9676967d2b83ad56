// Remembers, in this browser only, what was read and what was opened last.
(() => {
  const root = new URL(document.documentElement.dataset.content_root || "./", location.href);
  const key = `read:${root.pathname}`;
  // Private windows may keep nothing.
  const load = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
  const save = (state) => { try { localStorage.setItem(key, JSON.stringify(state)); } catch {} };
  const page = (link) => link.pathname.slice(root.pathname.length);
  const links = [...document.querySelectorAll(".sidebar-tree a, .map-title a")];

  function add(to, tag, name, words = "") {
    const m = document.createElement(tag);
    m.className = name;
    m.textContent = words;
    to.append(m);
    return m;
  }

  function show() {
    const { read = [], last } = load();
    document.querySelectorAll(".read-mark").forEach((old) => old.remove());
    for (const link of links.filter((a) => read.includes(page(a)))) {
      add(link, "span", "read-mark", " ✓ read");
    }
    document.querySelector(".progress-here")?.remove();
    const start = document.querySelector(".start-reading");
    if (!start || !last) return;
    const here = add(start, "div", "progress-here");
    add(here, "a", "", `Continue with ${last.title}`).href = new URL(last.page, root);
    add(here, "button", "", "Forget what I read").onclick = () => { save({}); show(); };
  }

  show();
  const title = document.querySelector("h1");
  const end = document.querySelector(".related-pages");
  if (!document.querySelector("p.chapter-head") || !title || !end) return;
  const name = location.pathname.slice(root.pathname.length);
  save({ ...load(), last: { page: name, title: title.innerText.replace(/#$/, "") } });
  new IntersectionObserver((seen, observer) => {
    if (!seen.some((entry) => entry.isIntersecting)) return;
    const { read = [], ...rest } = load();
    save({ ...rest, read: [...new Set([...read, name])] });
    observer.disconnect();
    show();
  }).observe(end);
})();
