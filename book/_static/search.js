// The page of search results: finds places in the words of all pages, which the build wrote into one script,
// and shows the best with a line of text around what was found. It asks nobody, so it works from the disk.

(() => {
  "use strict";
  const found = document.getElementById("gd-found");
  if (!found) return;
  const say = JSON.parse(found.dataset.words);
  const [field, count, hits] = ["gd-find", "gd-count", "search-results"].map((id) => document.getElementById(id));
  const SHOWN = 30; // places
  const LINE = 230; // characters of text with each
  const GREEK = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma " +
    "sigma tau upsilon phi chi psi omega").split(" ");
  const TOKEN = /\p{Script=Greek}|(?:(?!\p{Script=Greek})[\p{L}\p{M}\p{N}_])+/gu;
  // English endings, longest first; what is left has three letters at least.
  const ENDINGS = ("ations ation ences ence ances ance ities ity ingly edly ents ent ions ion ings ing ally ers er " +
    "ies ed es ly al s e y").split(" ");

  // Words.

  const plain = (word) => {
    const letter = word.toLowerCase().codePointAt(0);
    if (letter >= 0x3b1 && letter <= 0x3c9) return GREEK[letter - 0x3b1];
    return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ł/g, "l");
  };

  const stem = (word) => {
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
    if (!ending || word.endsWith("ss")) return word;
    const rest = word.slice(0, -ending.length);
    return /([b-df-hj-np-rtv-z])\1$/.test(rest) ? rest.slice(0, -1) : rest; // stopped, stop
  };

  // Each word of a text with its place there; a name such as plot_path also as its parts.
  function* words(text) {
    for (const match of text.matchAll(TOKEN)) {
      const from = match.index, to = from + match[0].length;
      yield { word: plain(match[0]), from, to };
      if (/[^_]_[^_]/.test(match[0])) {
        for (const part of match[0].matchAll(/[^_]+/g)) {
          yield { word: plain(part[0]), from: from + part.index, to: from + part.index + part[0].length };
        }
      }
    }
  }

  // Whether one letter more, less, or other, or two exchanged, makes one word of the other.
  const nearly = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i += 1;
    const rest = (word, skip) => word.slice(i + skip);
    return rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, 2) === rest(b, 2));
  };

  // What to search in: all places, and for each word where it stands and how much that counts there.

  const prepare = (pages) => {
    const places = [], where = new Map();
    const put = (text, place, worth) => {
      for (const { word } of words(text)) {
        if (!where.has(word)) where.set(word, { stem: stem(word), counts: new Map() });
        const counts = where.get(word).counts;
        counts.set(place, (counts.get(place) || 0) + worth);
      }
    };
    for (const [address, page, isChapter, parts] of pages) {
      for (const [title, anchor, text, terms, code] of parts) {
        const place = places.push({
          href: address + (anchor ? `#${anchor}` : ""), title: title || page, page: anchor ? page : "",
          text, code, factor: isChapter ? 1 : 0.6,
        }) - 1;
        put(title, place, anchor ? 10 : 20);
        if (anchor) put(page, place, 2);
        put(text, place, 1);
        put(terms, place, 5); // where a word is emphasised, it is likely to be explained
        put(code, place, 0.5);
      }
    }
    return { places, where };
  };

  // How well each word of the book answers a word of the question.
  const answers = ({ where }, asked) => {
    const good = new Map();
    const root = stem(asked);
    for (const [word, { stem: other }] of where) {
      if (word === asked) good.set(word, 1);
      else if (other === root) good.set(word, 0.7);
      else if (asked.length > 1 && word.startsWith(asked)) good.set(word, 0.5);
    }
    if (good.size || asked.length < 4) return { good, typo: false };
    for (const word of where.keys()) if (nearly(asked, word)) good.set(word, 0.3);
    return { good, typo: good.size > 0 };
  };

  const search = (index, question) => {
    const asked = [...new Set([...question.matchAll(TOKEN)].map((match) => plain(match[0])))];
    const given = asked.map((word) => answers(index, word));
    const scores = new Map();
    given.forEach(({ good }) => {
      const best = new Map();
      for (const [word, fit] of good) {
        const { counts } = index.where.get(word);
        const rare = Math.log(1 + index.places.length / counts.size);
        for (const [place, worth] of counts) {
          const score = fit * rare * Math.log2(1 + worth);
          if (score > (best.get(place) || 0)) best.set(place, score);
        }
      }
      for (const [place, score] of best) {
        const so = scores.get(place) || { score: 0, words: 0 };
        scores.set(place, { score: so.score + score, words: so.words + 1 });
      }
    });
    const most = Math.max(0, ...[...scores.values()].map((each) => each.words));
    const phrase = question.trim().toLowerCase();
    const ranked = [...scores].filter(([, each]) => each.words === most).map(([place, { score }]) => {
      const at = index.places[place];
      const inTitle = at.title.toLowerCase(), inText = at.text.toLowerCase().split(phrase).length - 1;
      const whole = (inTitle === phrase ? 2 : 1) *
        (asked.length > 1 ? 1 + 0.4 * Math.log2(1 + inText + (inTitle.includes(phrase) ? 4 : 0)) : 1);
      return { at, score: score * whole * at.factor };
    });
    ranked.sort((a, b) => b.score - a.score || (a.at.href < b.at.href ? -1 : 1));
    return {
      ranked, all: most === asked.length, typo: given.some((each) => each.typo),
      marked: given.map(({ good }) => good),
    };
  };

  // What is shown.

  const made = (tag, name, ...children) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...children);
    return element;
  };

  // The text as nodes, with what was found marked.
  const withMarks = (text, marked) => {
    const nodes = [];
    let done = 0;
    for (const { word, from, to } of words(text)) {
      if (from < done || !marked.some((good) => good.has(word))) continue;
      nodes.push(text.slice(done, from), made("mark", "", text.slice(from, to)));
      done = to;
    }
    return [...nodes, text.slice(done)];
  };

  // The paragraph in which most of the words stand, and of a long one the part around them.
  const line = (text, marked) => {
    let best = { kinds: 0, size: 0 };
    for (const paragraph of text.split("\n")) {
      const at = [], kinds = new Set();
      for (const { word, from } of words(paragraph)) {
        const kind = marked.findIndex((good) => good.has(word));
        if (kind >= 0) {
          at.push({ from, kind });
          kinds.add(kind);
        }
      }
      if (kinds.size > best.kinds || (kinds.size === best.kinds && at.length > best.size)) {
        best = { paragraph, at, kinds: kinds.size, size: at.length };
      }
    }
    const paragraph = best.paragraph || text.split("\n")[0];
    if (paragraph.length <= LINE) return paragraph;
    let from = 0, most = 0;
    for (const { from: start } of best.at || []) {
      const kinds = new Set(best.at.filter((w) => w.from >= start && w.from < start + LINE - 60).map((w) => w.kind));
      if (kinds.size > most) [from, most] = [start, kinds.size];
    }
    from = Math.min(Math.max(0, from - 60), paragraph.length - LINE);
    if (from > 0) from = paragraph.indexOf(" ", from) + 1;
    let to = Math.min(paragraph.length, from + LINE);
    if (to < paragraph.length) to = paragraph.lastIndexOf(" ", to);
    return (from > 0 ? "… " : "") + paragraph.slice(from, to) + (to < paragraph.length ? " …" : "");
  };

  const asItem = ({ at }, marked) => {
    const link = made("a", "", ...withMarks(at.title, marked));
    link.href = at.href;
    const item = made("li", "", link);
    if (at.page) item.append(made("span", "gd-where", at.page));
    item.append(made("p", "", ...withMarks(line(at.text, marked), marked)));
    const inText = [...words(`${at.title} ${at.text}`)].map(({ word }) => word);
    const missing = marked.filter((good) => !inText.some((word) => good.has(word)));
    const names = at.code.split(" ").filter((name) =>
      [...words(name)].some(({ word }) => missing.some((good) => good.has(word))));
    if (names.length) {
      const codes = names.slice(0, 4).flatMap((name) => [" ", made("code", "", ...withMarks(name, missing))]);
      item.append(made("p", "", say.code, ...codes));
    }
    return item;
  };

  const filled = (text, ...values) => text.replace(/\{\}/g, () => values.shift());

  const show = (index, question) => {
    const { ranked, all, typo, marked } = search(index, question);
    const shown = ranked.slice(0, SHOWN);
    const said = !ranked.length ? filled(say.none, question)
      : ranked.length === 1 ? filled(say.one, question)
        : ranked.length > SHOWN ? filled(say.best, SHOWN, ranked.length, question)
          : filled(say.many, ranked.length, question);
    const remark = !ranked.length ? "" : typo ? say.like : all ? "" : say.any;
    count.textContent = `${said} ${remark}`.trim();
    hits.replaceChildren(...shown.map((hit) => asItem(hit, marked)));
  };

  // The words are loaded with the first question, and only once.
  let loading;
  const load = () => (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = found.dataset.texts;
    script.onload = () => resolve(prepare(window.searchTexts));
    script.onerror = reject;
    document.head.append(script);
  }));

  const run = async () => {
    const question = field.value.trim();
    try { // a browser may refuse it from the disk
      history.replaceState(null, "", `${location.pathname}${question ? `?q=${encodeURIComponent(question)}` : ""}`);
    } catch { /* the address stays as it was */ }
    if (!question.match(TOKEN)) {
      hits.replaceChildren();
      count.textContent = say.first;
      return;
    }
    if (!loading) count.textContent = say.loading;
    try {
      const index = await load();
      if (question === field.value.trim()) show(index, question);
    } catch {
      count.textContent = say.broken;
    }
  };

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 150);
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    run();
  });
  // Up and down go through the places, Escape back to the field.
  document.addEventListener("keydown", (event) => {
    const links = [...hits.querySelectorAll("a")];
    const stops = [field, ...links], now = stops.indexOf(document.activeElement);
    if (now < 0 || !links.length) return;
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Escape: now > 0 ? 0 : -1 }[event.key];
    if (next === undefined || !stops[next]) return;
    event.preventDefault();
    stops[next].focus();
  });

  field.value = new URLSearchParams(location.search).get("q") || "";
  if (!field.value) field.focus();
  run();
})();
