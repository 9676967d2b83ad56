// To take along: the picture as it is on the screen, and files.

const LOOK = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "font-family", "font-size", "font-weight", "opacity", "display", "visibility"];

/** An SVG of the page as a file's text: what style sheets say is written into it. */
export function pictureOf(svg, ground) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const look = getComputedStyle(from[i]);
    element.removeAttribute("class");
    element.setAttribute("style", LOOK.map((name) => `${name}:${look.getPropertyValue(name)}`).join(";"));
    for (const name of ["tabindex", "role", "aria-hidden"]) element.removeAttribute(name);
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("style", `background:${ground}`);
  return new XMLSerializer().serializeToString(copy);
}

/** A notebook of the program, as a file's text. source: where pip finds the library, for those who lack it. */
export function notebookOf(code, source) {
  const kernelspec = { name: "python3", display_name: "Python 3", language: "python" };
  const cell = (id, text) => {
    const lines = text.trimEnd().split("\n").map((line, i, all) => (i < all.length - 1 ? `${line}\n` : line));
    return { cell_type: "code", id, execution_count: null, metadata: {}, outputs: [], source: lines };
  };
  const install = `try:\n    import gdlib\nexcept ImportError:\n    %pip install --quiet ${JSON.stringify(source)}`;
  const cells = [...(source ? [cell("install", install)] : []), cell("race", code)];
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec }, cells }, null, 1);
}

/** Hand a text to the reader as a file. */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
