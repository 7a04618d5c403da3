/** Makes DOM elements; text only ever goes in as text nodes, so that no ward name can become markup. */

/** @typedef {string | number | Node | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined>} Attributes */

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * @template {Element} E
 * @param {E} made
 * @param {Attributes} attributes true sets an empty attribute; false, null and undefined leave it out
 * @param {Child[]} children
 * @returns {E}
 */
function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) made.append(child instanceof Node ? child : String(child));
  }
  return made;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function element(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function drawing(tag, attributes = {}, ...children) {
  return fill(/** @type {SVGElementTagNameMap[K]} */ (document.createElementNS(svgNamespace, tag)), attributes, children);
}

/** Changes attributes of what is there, each where it differs alone, as the browser reckons styles again for one that is set to what it was; null takes it away.
 * @param {Element} made @param {Record<string, string | null>} attributes */
export function amend(made, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (made.getAttribute(name) === value) continue;
    if (value === null) made.removeAttribute(name);
    else made.setAttribute(name, value);
  }
}

/** Writes a text where it differs, so that what stays the same is not laid out again. @param {Element} made @param {string} text */
export function write(made, text) {
  if (made.textContent !== text) made.textContent = text;
}

/**
 * An element of the page's own template, which is there or the build is wrong.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

/**
 * @param {string} label
 * @param {() => void} act
 * @param {Attributes} [attributes]
 */
export function button(label, act, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}
