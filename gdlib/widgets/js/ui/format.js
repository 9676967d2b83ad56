// Numbers as a reader sees them, and sentences with places for them.

// A number with so many decimals, with a real minus sign and no "-0.00".
export function fixed(value, decimals = 2) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

// A number with so many digits: 0.0312, 12,300, 4.5 × 10⁻¹⁷.
export function digits(value, count = 3) {
  if (!Number.isFinite(value) || value === 0) return fixed(value, 0);
  const power = Math.floor(Math.log10(Math.abs(value)));
  if (power >= 6 || power < -4) {
    const [head, tail] = value.toExponential(count - 1).split("e");
    return `${head.replace("-", "−")} × ${powerOfTen(Number(tail))}`;
  }
  return fixed(value, Math.max(0, count - 1 - power));
}

// A place in pixels for an attribute: faster than toFixed, of which a path would need a thousand.
export const tenths = (pixels) => Math.round(pixels * 10) / 10;

export function powerOfTen(power) {
  return `10${[...String(power)].map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[sign] ?? "⁻").join("")}`;
}

// A round number without decimals that say nothing: 0.5, −2, 12000.
export function plain(value) {
  return String(Number(value.toPrecision(10))).replace("-", "−");
}

// "{name} is {value}" with the places filled in.
export function fillIn(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
