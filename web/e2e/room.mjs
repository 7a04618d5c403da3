/** What has no room on a page: run in the browser, so it stands on its own feet. */

/** Where something is wider than its place, text is cut or lies outside its control, or controls lie on each other; a line each.
 * @returns {string[]} */
export function overflowing() {
  /** @type {Set<string>} */
  const found = new Set();
  const SLACK = 1.5;
  /** @param {Element} each */
  const nameOf = (each) => `${each.tagName.toLowerCase()}${each.id ? `#${each.id}` : ''}${typeof each.className === 'string' && each.className ? `.${each.className.trim().replace(/\s+/g, '.')}` : ''} “${(each.textContent ?? '').trim().slice(0, 40)}”`;
  /** @param {Element} each */
  const hidden = (each) => { for (let up = /** @type {Element | null} */ (each); up && up !== document.body; up = up.parentElement) if (up.clientWidth <= 1 && getComputedStyle(up).overflowX === 'hidden') return true; return false; };
  /** @param {Element} each */
  const seen = (each) => !hidden(each) && each.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !each.closest('.unseen, .skip, .leaflet-pane, [aria-hidden=true] svg');
  /** The part of a box that its scrolling and cutting ancestors leave. @param {Element} each @param {DOMRect} box */
  const shownOf = (each, box) => {
    let { left, right, top, bottom } = box;
    for (let up = each.parentElement; up && up !== document.body; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      const frame = up.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { left, right, top, bottom };
  };
  // What the browser leaves undrawn until it is scrolled to has a guessed height; here everything is to be measured.
  for (const each of document.querySelectorAll('main *')) if (each instanceof HTMLElement && getComputedStyle(each).contentVisibility === 'auto') each.style.contentVisibility = 'visible';
  const screen = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > screen) {
    const widest = [...document.body.querySelectorAll('*')].filter((each) => seen(each) && shownOf(each, each.getBoundingClientRect()).right > screen + SLACK).slice(-3);
    found.add(`the page is ${document.documentElement.scrollWidth - screen} wider than the screen: ${widest.map(nameOf).join(', ')}`);
  }
  const CONTROL = 'button, a[href], summary, select, input, label, th, td, legend, dt, dd, option, h1, h2, h3, p, li, figcaption, caption';
  for (const each of document.body.querySelectorAll('*')) {
    if (!(each instanceof HTMLElement) || !seen(each)) continue;
    const style = getComputedStyle(each);
    const text = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // Cut: hidden overflow without a way to scroll. A short text in an ellipsis is cut too.
    if (['hidden', 'clip'].includes(style.overflowX) && each.scrollWidth > each.clientWidth + SLACK && each.clientWidth > 1 && each.textContent?.trim() && !each.matches('.leaflet-container')) found.add(`cut: ${nameOf(each)} ${each.scrollWidth} in ${each.clientWidth}`);
    if (['hidden', 'clip'].includes(style.overflowY) && each.scrollHeight > each.clientHeight + 3 && each.clientHeight > 1 && text.length > 0) found.add(`cut below: ${nameOf(each)} ${each.scrollHeight} in ${each.clientHeight}`);
    if (each instanceof HTMLSelectElement && each.getBoundingClientRect().right > screen + SLACK && !each.closest('.scroller')) found.add(`outside: ${nameOf(each)}`);
    // Text outside the box that holds it.
    if (text.length === 0 || !each.matches(CONTROL) || style.display === 'inline') continue;
    const box = each.getBoundingClientRect();
    for (const node of text) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width > 0 && (line.left < box.left - SLACK || line.right > box.right + SLACK)) found.add(`text outside: ${nameOf(each)} ${Math.round(line.width)} in ${Math.round(box.width)}`);
      }
    }
  }
  const controls = [...document.querySelectorAll('button, a[href], summary, select, input:not([type=hidden])')].filter((each) => seen(each)).flatMap((each) =>
    [...each.getClientRects()].map((rect) => ({ each, box: shownOf(each, rect) })).filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1));
  controls.forEach((one, i) => {
    for (const other of controls.slice(i + 1)) {
      if (one.each.contains(other.each) || other.each.contains(one.each)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > 2) found.add(`on each other: ${nameOf(one.each)} and ${nameOf(other.each)}, ${Math.round(across)} × ${Math.round(down)}`);
    }
  });
  return [...found].slice(0, 25);
}
