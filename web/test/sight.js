/** Colours as eyes see them: simulated colour blindness (Machado, Oliveira and Fernandes 2009, severity 1) and the difference of two (CIEDE2000; Sharma, Wu and Dalal 2005). */

const linear = /** @param {number} c */ (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const coded = /** @param {number} c */ (c) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
const channels = /** @param {string} colour */ (colour) => [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
const written = /** @param {number[]} rgb */ (rgb) => `#${rgb.map((c) => Math.round(255 * coded(Math.min(1, Math.max(0, c)))).toString(16).padStart(2, '0')).join('')}`;
/** @param {number[][]} matrix @param {number[]} v */
const times = (matrix, v) => matrix.map((row) => row.reduce((sum, each, i) => sum + each * (v[i] ?? 0), 0));
/** @param {number[][]} matrix @returns {(colour: string) => string} */
const through = (matrix) => (colour) => written(times(matrix, channels(colour)));

/** @type {Record<string, (colour: string) => string>} */
export const sights = {
  usual: (colour) => colour,
  protan: through([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
  deutan: through([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]),
  tritan: through([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]),
};

/** CIELAB under D65. @param {string} colour */
function lab(colour) {
  const xyz = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], channels(colour));
  const [x = 0, y = 0, z = 0] = xyz.map((each, i) => each / ([0.95047, 1, 1.08883][i] ?? 1)).map((each) => (each > 216 / 24389 ? Math.cbrt(each) : (841 / 108) * each + 4 / 29));
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

const turn = /** @param {number} degrees */ (degrees) => (degrees * Math.PI) / 180;

/** CIEDE2000. @param {string} one @param {string} other */
export function distance(one, other) {
  const [p, q] = [lab(one), lab(other)];
  const mean7 = ((Math.hypot(p.a, p.b) + Math.hypot(q.a, q.b)) / 2) ** 7;
  const g = 1 + 0.5 * (1 - Math.sqrt(mean7 / (mean7 + 25 ** 7)));
  const [c, d] = [p, q].map(({ a, b }) => ({ chroma: Math.hypot(g * a, b), hue: ((Math.atan2(b, g * a) * 180) / Math.PI + 360) % 360 }));
  if (!c || !d) return 0;
  const grey = c.chroma * d.chroma === 0;
  const gap = grey ? 0 : ((d.hue - c.hue + 540) % 360) - 180;
  const hue = grey ? c.hue + d.hue : (c.hue + d.hue) / 2 + (Math.abs(c.hue - d.hue) > 180 ? (c.hue + d.hue < 360 ? 180 : -180) : 0);
  const [light, chroma] = [(p.l + q.l) / 2, (c.chroma + d.chroma) / 2];
  const shape = 1 - 0.17 * Math.cos(turn(hue - 30)) + 0.24 * Math.cos(turn(2 * hue)) + 0.32 * Math.cos(turn(3 * hue + 6)) - 0.2 * Math.cos(turn(4 * hue - 63));
  const dl = (q.l - p.l) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (d.chroma - c.chroma) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c.chroma * d.chroma) * Math.sin(turn(gap / 2))) / (1 + 0.015 * chroma * shape);
  const r = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(turn(60 * Math.exp(-(((hue - 275) / 25) ** 2))));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + r * dc * dh);
}
